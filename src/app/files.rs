//! The folders of scenarios on disk: what is saved there is here within a tenth of a second.
//!
//! Files are asked for their time and size every 15 ms on a thread of its own. That costs less than a millisecond for a
//! hundred scenarios, works on every disk and share, and sees a file that an editor replaces; notifications do not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, SystemTime};

use bevy::prelude::*;

use super::Frame;
use super::desk::Desk;
use crate::ui::widgets::Tone;
use crate::words::Value;

const PAUSE: Duration = Duration::from_millis(15);

/// Something about a folder of scenarios.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub enum FolderNews {
    /// A scenario is new or has changed: all its files of text, by their path inside its folder. What stands beside the
    /// scenarios, such as `competencies.ron`, comes under the folder that holds them all.
    Pack { folder: PathBuf, files: BTreeMap<String, Vec<u8>> },
    /// A scenario is no longer there.
    Gone(PathBuf),
    /// A folder of scenarios cannot be read.
    Unreadable(PathBuf),
}

/// The thread that looks, from this side.
#[derive(Resource)]
pub struct Folders {
    roots: Sender<Vec<PathBuf>>,
    news: Mutex<Receiver<FolderNews>>,
}

type Stamp = (SystemTime, u64);
type Stamps = BTreeMap<String, Stamp>;

#[derive(Default)]
struct Watch {
    roots: Vec<PathBuf>,
    seen: BTreeMap<PathBuf, Stamps>,
    unreadable: Vec<PathBuf>,
}

/// Watches `given`, and with them the folder that the person has opened.
pub fn install(app: &mut App, given: Vec<PathBuf>) {
    app.add_message::<FolderNews>()
        .insert_resource(Folders::watch(given.clone()))
        .add_systems(Update, hear.in_set(Frame::Hear))
        .add_systems(Update, open_chosen(given).in_set(Frame::Follow));
}

fn open_chosen(given: Vec<PathBuf>) -> impl FnMut(Res<Desk>, Res<Folders>) {
    let mut chosen = None;
    move |desk, folders| {
        if desk.settings.last_folder != chosen {
            chosen.clone_from(&desk.settings.last_folder);
            folders.open(given.iter().chain(&chosen).cloned().collect());
        }
    }
}

impl Folders {
    fn watch(roots: Vec<PathBuf>) -> Self {
        let (to_thread, wanted) = channel();
        let (to_room, news) = channel();
        std::thread::spawn(move || look_for_ever(roots, &wanted, &to_room));
        Self { roots: to_thread, news: Mutex::new(news) }
    }

    /// Watches these folders from now on, and no others.
    fn open(&self, roots: Vec<PathBuf>) {
        if self.roots.send(roots).is_err() {
            error!("the thread that watches folders has ended");
        }
    }

    fn take(&self) -> Vec<FolderNews> {
        self.news.lock().map(|news| news.try_iter().collect()).unwrap_or_default()
    }
}

pub(super) fn hear(folders: Res<Folders>, mut news: MessageWriter<FolderNews>, mut desk: ResMut<Desk>) {
    for item in folders.take() {
        if let FolderNews::Unreadable(folder) = &item {
            let folder = folder.display().to_string();
            desk.tell("folder-unreadable", Tone::Warning, &[("folder", Value::from(folder))]);
        }
        news.write(item);
    }
}

fn look_for_ever(roots: Vec<PathBuf>, wanted: &Receiver<Vec<PathBuf>>, news: &Sender<FolderNews>) {
    let mut watch = Watch { roots, ..Watch::default() };
    loop {
        for item in watch.look() {
            if news.send(item).is_err() {
                return;
            }
        }
        match wanted.recv_timeout(PAUSE) {
            Ok(roots) => watch.roots = roots,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

impl Watch {
    /// What has changed since the last look.
    fn look(&mut self) -> Vec<FolderNews> {
        let mut news = Vec::new();
        let mut now = BTreeMap::new();
        let mut unreadable = Vec::new();
        for root in &self.roots {
            match packs_in(root) {
                Ok(packs) => now.extend(packs),
                Err(_) => unreadable.push(root.clone()),
            }
        }
        let newly = unreadable.iter().filter(|root| !self.unreadable.contains(root));
        news.extend(newly.cloned().map(FolderNews::Unreadable));
        self.unreadable = unreadable;

        for (folder, stamps) in &mut now {
            if self.seen.get(folder) == Some(stamps) {
                continue;
            }
            match read(folder, stamps) {
                Some(files) => news.push(FolderNews::Pack { folder: folder.clone(), files }),
                // A file went away between the two looks, or is being written: look again.
                None => stamps.clear(),
            }
        }
        news.extend(self.seen.keys().filter(|folder| !now.contains_key(*folder)).cloned().map(FolderNews::Gone));
        self.seen = now;
        news
    }
}

/// Every scenario in a folder, and the folder itself for what stands beside them.
fn packs_in(root: &Path) -> std::io::Result<BTreeMap<PathBuf, Stamps>> {
    let mut packs = BTreeMap::new();
    let mut beside = Stamps::new();
    for entry in std::fs::read_dir(root)? {
        let path = entry?.path();
        if path.is_dir() {
            let mut stamps = Stamps::new();
            stamp_texts(&path, "", &mut stamps);
            stamp_texts(&path.join("words"), "words/", &mut stamps);
            if stamps.contains_key("scenario.ron") {
                packs.insert(path, stamps);
            }
        }
    }
    stamp_texts(root, "", &mut beside);
    if !beside.is_empty() {
        packs.insert(root.to_owned(), beside);
    }
    Ok(packs)
}

fn stamp_texts(folder: &Path, before: &str, stamps: &mut Stamps) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_text = name.ends_with(".ron") || name.ends_with(".ftl");
        // Through the path, so that a linked file has the time of what it links to.
        if let Ok(meta) = std::fs::metadata(entry.path())
            && is_text
            && meta.is_file()
        {
            stamps.insert(format!("{before}{name}"), (meta.modified().unwrap_or(SystemTime::UNIX_EPOCH), meta.len()));
        }
    }
}

/// The bytes of these files; none if one is missing, or has been emptied by an editor that is about to write it.
#[expect(clippy::disallowed_methods, reason = "the app brings the bytes to the pure rooms")]
fn read(folder: &Path, stamps: &Stamps) -> Option<BTreeMap<String, Vec<u8>>> {
    stamps
        .keys()
        .map(|name| std::fs::read(folder.join(name)).ok().filter(|bytes| !bytes.is_empty()).map(|b| (name.clone(), b)))
        .collect()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests write files and wait for them")]
mod tests {
    use std::time::Instant;

    use super::*;

    fn scenario(root: &Path, text: &str) -> PathBuf {
        let folder = root.join("hostile-visitor");
        std::fs::create_dir_all(folder.join("words")).unwrap();
        std::fs::write(folder.join("scenario.ron"), text).unwrap();
        std::fs::write(folder.join("words/lv.ftl"), "title = Viesis").unwrap();
        folder
    }

    #[test]
    fn a_scenario_is_told_once_and_again_when_it_changes() {
        let root = tempfile::tempdir().unwrap();
        let folder = scenario(root.path(), "one");
        let mut watch = Watch { roots: vec![root.path().into()], ..Watch::default() };
        let first = watch.look();
        let [FolderNews::Pack { folder: told, files }] = first.as_slice() else { panic!("{first:?}") };
        assert_eq!(told, &folder);
        assert_eq!(files.keys().collect::<Vec<_>>(), ["scenario.ron", "words/lv.ftl"]);
        assert_eq!(watch.look(), []);

        std::fs::write(folder.join("scenario.ron"), "second").unwrap();
        let second = watch.look();
        let [FolderNews::Pack { files, .. }] = second.as_slice() else { panic!("{second:?}") };
        assert_eq!(files["scenario.ron"], b"second");
    }

    #[test]
    fn an_emptied_file_is_not_told_before_it_is_written() {
        let root = tempfile::tempdir().unwrap();
        let folder = scenario(root.path(), "one");
        let mut watch = Watch { roots: vec![root.path().into()], ..Watch::default() };
        watch.look();
        std::fs::write(folder.join("scenario.ron"), "").unwrap();
        assert_eq!(watch.look(), []);
        std::fs::write(folder.join("scenario.ron"), "one").unwrap();
        assert_eq!(watch.look().len(), 1);
    }

    #[test]
    fn what_goes_is_told_and_a_missing_folder_is_told_once() {
        let root = tempfile::tempdir().unwrap();
        let folder = scenario(root.path(), "one");
        let nowhere = root.path().join("nowhere");
        let mut watch = Watch { roots: vec![root.path().into(), nowhere.clone()], ..Watch::default() };
        assert!(watch.look().contains(&FolderNews::Unreadable(nowhere)));
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(watch.look(), [FolderNews::Gone(folder)]);
        assert_eq!(watch.look(), []);
    }

    #[test]
    fn saved_bytes_are_here_within_a_tenth_of_a_second() {
        let root = tempfile::tempdir().unwrap();
        let folder = scenario(root.path(), "one");
        let folders = Folders::watch(vec![root.path().into()]);
        wait_for(&folders, b"one");
        let mut shortest = Duration::MAX;
        for turn in 0..5 {
            let text = format!("turn {turn}");
            let saved = Instant::now();
            std::fs::write(folder.join("scenario.ron"), &text).unwrap();
            wait_for(&folders, text.as_bytes());
            shortest = shortest.min(saved.elapsed());
        }
        // Each turn begins just after a look, so that every one waits a whole pause. The shortest counts: the others also
        // measure how busy the machine is.
        assert!(shortest < Duration::from_millis(100), "{shortest:?}");
    }

    fn wait_for(folders: &Folders, text: &[u8]) {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            let came = folders.take().into_iter().any(
                |news| matches!(news, FolderNews::Pack { files, .. } if files.get("scenario.ron").is_some_and(|b| b == text)),
            );
            if came {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("nothing came of {:?}", String::from_utf8_lossy(text));
    }
}
