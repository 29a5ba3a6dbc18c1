//! A scenario's folder on the disk, read into a [`Pack`].
//!
//! Folders come from strangers: sizes are asked before anything is read, links and special files are refused, and
//! files that no scenario uses are passed over.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::scenario::fault::{Arg, Code, Fault, Place, Severity};
use crate::scenario::pack::{Pack, PackFile, is_inside};

/// Greatest size of a scenario, a plan or a file of words, in bytes.
pub const MAX_TEXT: u64 = 1024 * 1024;

/// Greatest size of a picture or a sound, in bytes.
pub const MAX_MEDIA: u64 = 8 * 1024 * 1024;

/// Greatest size of all files together, in bytes.
pub const MAX_TOTAL: u64 = 32 * 1024 * 1024;

/// How many entries are looked at.
pub const MAX_FILES: usize = 1000;

/// How deep folders may nest inside a scenario.
pub const MAX_DEPTH: usize = 3;

/// Reads the folder `dir`.
///
/// # Errors
///
/// Every fault found, SC070 to SC079, each in the file that it concerns; nothing is returned in part.
pub fn load(dir: &Path) -> Result<Pack, Vec<Fault>> {
    let mut walk = Walk { entries: 0, total: 0, files: Vec::new(), faults: Vec::new() };
    if let Err(error) = walk.folder(dir, "", 0) {
        return Err(vec![fault("SC070", "scenario.ron").with("reason", error.to_string())]);
    }
    if walk.total > MAX_TOTAL {
        walk.faults.push(fault("SC077", "scenario.ron").sized(walk.total, MAX_TOTAL));
    }
    if walk.faults.is_empty() && !walk.files.iter().any(|file| file.path == "scenario.ron") {
        walk.faults.push(fault("SC071", "scenario.ron"));
    }
    if !walk.faults.is_empty() {
        return Err(walk.faults);
    }
    let mut faults = Vec::new();
    let files: Vec<PackFile> = walk.files.iter().filter_map(|file| file.read(&mut faults)).collect();
    if faults.is_empty() { Ok(Pack::new(files)) } else { Err(faults) }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Text,
    Media,
}

/// A file that belongs to the scenario and is not too large.
struct Found {
    path: String,
    on_disk: PathBuf,
    limit: u64,
}

struct Walk {
    entries: usize,
    total: u64,
    files: Vec<Found>,
    faults: Vec<Fault>,
}

impl Walk {
    fn folder(&mut self, dir: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            self.entries += 1;
            if self.entries > MAX_FILES {
                if self.entries == MAX_FILES + 1 {
                    self.faults.push(fault("SC079", prefix).with("limit", MAX_FILES));
                }
                return Ok(());
            }
            let name = entry.file_name();
            let shown = format!("{prefix}{}", name.to_string_lossy());
            // What editors and systems leave behind begins with a point.
            if name.to_string_lossy().starts_with('.') {
                continue;
            }
            match entry.path().symlink_metadata() {
                Ok(metadata) if metadata.is_dir() => self.inner(&entry.path(), &shown, depth),
                Ok(metadata) => self.file(entry.path(), shown, name.to_str().is_some(), &metadata),
                Err(error) => self.faults.push(unreadable(&shown, &error)),
            }
        }
        Ok(())
    }

    fn inner(&mut self, dir: &Path, shown: &str, depth: usize) {
        if depth + 1 > MAX_DEPTH {
            self.faults.push(fault("SC074", shown).with("limit", MAX_DEPTH));
            return;
        }
        if let Err(error) = self.folder(dir, &format!("{shown}/"), depth + 1) {
            self.faults.push(unreadable(shown, &error));
        }
    }

    fn file(&mut self, on_disk: PathBuf, path: String, is_text: bool, metadata: &Metadata) {
        if !metadata.is_file() {
            self.faults.push(fault("SC072", &path).with("path", path.as_str()));
            return;
        }
        let Some(sort) = sort_of(&path) else { return };
        if !is_text || !is_inside(&path) {
            self.faults.push(fault("SC073", &path).with("path", path.as_str()));
            return;
        }
        let (code, limit) = match sort {
            Sort::Text => ("SC075", MAX_TEXT),
            Sort::Media => ("SC076", MAX_MEDIA),
        };
        if metadata.len() > limit {
            self.faults.push(fault(code, &path).with("path", path.as_str()).sized(metadata.len(), limit));
            return;
        }
        self.total = self.total.saturating_add(metadata.len());
        self.files.push(Found { path, on_disk, limit });
    }
}

impl Found {
    /// Reads the file; one that has grown since it was measured is refused.
    fn read(&self, faults: &mut Vec<Fault>) -> Option<PackFile> {
        let mut bytes = Vec::new();
        let read = File::open(&self.on_disk).and_then(|file| file.take(self.limit + 1).read_to_end(&mut bytes));
        match read {
            Ok(_) if bytes.len() as u64 <= self.limit => Some(PackFile { path: self.path.clone(), bytes }),
            Ok(_) => {
                let code = if self.limit == MAX_TEXT { "SC075" } else { "SC076" };
                faults.push(fault(code, &self.path).with("path", self.path.as_str()).sized(self.limit + 1, self.limit));
                None
            }
            Err(error) => {
                faults.push(unreadable(&self.path, &error));
                None
            }
        }
    }
}

/// What a file is to a scenario; none if nothing.
fn sort_of(path: &str) -> Option<Sort> {
    let extension = path.rsplit_once('.')?.1.to_ascii_lowercase();
    match (path, extension.as_str()) {
        ("scenario.ron" | "floor.ron", _) => Some(Sort::Text),
        (_, "ftl") if path.starts_with("words/") => Some(Sort::Text),
        (_, "png" | "jpg" | "jpeg" | "svg" | "wav" | "ogg") => Some(Sort::Media),
        _ => None,
    }
}

fn fault(code: &'static str, file: &str) -> Fault {
    let place = Place { file: file.to_owned(), line: 1, column: 1, start: 0, end: 0 };
    Fault { code: Code(code), severity: Severity::Error, place, args: Vec::new(), related: None, fix: None }
}

fn unreadable(path: &str, error: &io::Error) -> Fault {
    fault("SC078", path).with("path", path).with("reason", error.to_string())
}

/// Values for the sentence of a fault.
trait Say {
    fn with(self, name: &'static str, value: impl Into<Arg>) -> Self;
    fn sized(self, size: u64, limit: u64) -> Self;
}

impl Say for Fault {
    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    fn sized(self, size: u64, limit: u64) -> Self {
        let kilobytes = |bytes: u64| i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
        self.with("size", kilobytes(size)).with("limit", kilobytes(limit))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::read::check::{SOUND, line};
    use crate::scenario::read::read_source;

    struct Folder(tempfile::TempDir);

    impl Folder {
        /// A sound scenario with its words.
        fn sound() -> Self {
            let folder = Self(tempfile::tempdir().unwrap());
            folder.put("scenario.ron", SOUND.as_bytes());
            folder.put("words/lv.ftl", "door.text = Kāds klauvē.".as_bytes());
            folder
        }

        fn at(&self, path: &str) -> PathBuf {
            self.0.path().join(path)
        }

        #[expect(clippy::disallowed_methods, reason = "the test makes a folder to read")]
        fn put(&self, path: &str, bytes: &[u8]) {
            fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
            fs::write(self.at(path), bytes).unwrap();
        }

        /// A file that has a size but takes no room.
        fn put_empty(&self, path: &str, size: u64) {
            self.put(path, b"");
            File::options().write(true).open(self.at(path)).unwrap().set_len(size).unwrap();
        }

        fn faults(&self) -> Vec<String> {
            load(self.0.path()).map_or_else(|faults| faults.iter().map(line).collect(), |_| Vec::new())
        }
    }

    #[test]
    fn a_folder_becomes_a_pack_in_order_of_path() {
        let folder = Folder::sound();
        folder.put("pictures/Door.PNG", b"picture");
        folder.put("notes.docx", b"passed over");
        folder.put(".git/config", b"passed over");
        folder.put("more.ftl", b"passed over");
        let pack = load(folder.0.path()).unwrap();
        let paths: Vec<&str> = pack.files().iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["pictures/Door.PNG", "scenario.ron", "words/lv.ftl"]);
        assert_eq!(pack.file("scenario.ron"), Some(SOUND.as_bytes()));
    }

    #[test]
    fn the_hash_follows_the_bytes() {
        let folder = Folder::sound();
        let before = load(folder.0.path()).unwrap().hash();
        assert_eq!(load(folder.0.path()).unwrap().hash(), before);
        folder.put("words/lv.ftl", "door.text = Kāds zvana.".as_bytes());
        assert_ne!(load(folder.0.path()).unwrap().hash(), before);
    }

    #[test]
    fn a_folder_that_is_not_there() {
        let faults = load(Path::new("/no/such/folder")).unwrap_err();
        assert_eq!(line(&faults[0]), "1:1 SC070 The folder of this scenario cannot be opened.");
    }

    #[test]
    fn a_folder_without_a_scenario() {
        let folder = Folder(tempfile::tempdir().unwrap());
        assert_eq!(folder.faults(), ["1:1 SC071 There is no file scenario.ron in this folder."]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_refused() {
        let (folder, outside) = (Folder::sound(), Folder::sound());
        std::os::unix::fs::symlink(outside.at("scenario.ron"), folder.at("plan.png")).unwrap();
        std::os::unix::fs::symlink(outside.0.path(), folder.at("pictures")).unwrap();
        let mut faults = folder.faults();
        faults.sort();
        assert_eq!(
            faults,
            [
                "1:1 SC072 “pictures” is a link or a special file, not an ordinary one.",
                "1:1 SC072 “plan.png” is a link or a special file, not an ordinary one.",
            ]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        let folder = Folder::sound();
        folder.put("a\\..\\evil.png", b"");
        assert_eq!(folder.faults(), ["1:1 SC073 The file name “a\\..\\evil.png” cannot be used."]);
    }

    #[test]
    fn folders_in_folders_in_folders() {
        let folder = Folder::sound();
        folder.put("a/b/c/d/e.png", b"");
        assert_eq!(folder.faults(), ["1:1 SC074 The folders inside this scenario are nested more than 3 deep."]);
    }

    #[test]
    fn a_scenario_of_fifty_megabytes_is_refused_unread() {
        let folder = Folder::sound();
        folder.put_empty("scenario.ron", 50 * 1024 * 1024);
        assert_eq!(
            folder.faults(),
            ["1:1 SC075 The text file “scenario.ron” is 51200 KB; at most 1024 KB can be read."]
        );
    }

    #[test]
    fn a_picture_of_fifty_megabytes_is_refused_unread() {
        let folder = Folder::sound();
        folder.put_empty("plan.png", 50 * 1024 * 1024);
        assert_eq!(
            folder.faults(),
            ["1:1 SC076 The picture or sound “plan.png” is 51200 KB; at most 8192 KB can be used."]
        );
    }

    #[test]
    fn many_pictures_are_too_much_together() {
        let folder = Folder::sound();
        for number in 0..5 {
            folder.put_empty(&format!("{number}.png"), 7 * 1024 * 1024);
        }
        assert_eq!(
            folder.faults(),
            ["1:1 SC077 All files of this scenario together are 35841 KB; at most 32768 KB can be used."]
        );
    }

    #[test]
    fn a_folder_of_a_thousand_files() {
        let folder = Folder::sound();
        for number in 0..=MAX_FILES {
            folder.put(&format!("{number}.txt"), b"");
        }
        assert_eq!(folder.faults(), ["1:1 SC079 There are more than 1000 files in this folder."]);
    }

    /// Everything else that a folder may bring is answered by the reader.
    #[test]
    fn hostile_texts_are_loaded_and_answered() {
        let deep = format!("({}", "[".repeat(10_000));
        let hostile: [(&[u8], &str); 5] = [
            (deep.as_bytes(), "SC004"),
            (b"(id: \"\xff\")", "SC002"),
            (b"(id: \"\0\")", "SC003"),
            (&[b'('; 900_000], "SC004"),
            (&[b'"'; 900_001], "SC008"),
        ];
        for (bytes, code) in hostile {
            let folder = Folder::sound();
            folder.put("scenario.ron", bytes);
            let pack = load(folder.0.path()).unwrap();
            let read = read_source("scenario.ron", pack.file("scenario.ron").unwrap());
            assert!(read.faults.iter().any(|fault| fault.code.0 == code), "{code}: {:?}", read.faults.first());
        }
        let folder = Folder::sound();
        folder.put("scenario.ron", format!("\u{feff}{}", SOUND.replace('\n', "\r\n")).as_bytes());
        let pack = load(folder.0.path()).unwrap();
        assert_eq!(read_source("scenario.ron", pack.file("scenario.ron").unwrap()).faults, []);
    }
}
