//! A scenario's folder as bytes: what is read, hashed, kept with a record and approved.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// All files of one scenario, in order of path.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Pack {
    files: Vec<PackFile>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFile {
    /// Path inside the folder, parts joined by `/`, as in `words/en.ftl`.
    pub path: String,
    pub bytes: Vec<u8>,
}

impl Pack {
    /// A pack of these files; the last one of a path counts.
    pub fn new(files: impl IntoIterator<Item = PackFile>) -> Self {
        let by_path: std::collections::BTreeMap<String, Vec<u8>> =
            files.into_iter().map(|file| (file.path, file.bytes)).collect();
        Self { files: by_path.into_iter().map(|(path, bytes)| PackFile { path, bytes }).collect() }
    }

    /// The files, in order of path.
    pub fn files(&self) -> &[PackFile] {
        &self.files
    }

    /// The bytes of a file.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        let found = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some(&self.files[found].bytes)
    }

    /// Size of all files together, in bytes.
    pub fn size(&self) -> usize {
        self.files.iter().map(|file| file.bytes.len()).sum()
    }

    /// SHA-256 over every path and content in order of path, each with its length, in hexadecimal. The same files give
    /// the same hash on every machine; any other byte, name or file gives another.
    pub fn hash(&self) -> String {
        let mut sha = Sha256::new();
        for file in &self.files {
            for part in [file.path.as_bytes(), &file.bytes] {
                sha.update((part.len() as u64).to_le_bytes());
                sha.update(part);
            }
        }
        sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Whether a path stays inside a scenario's folder and means the same on every system: relative, parts joined by `/`,
/// none of them `.`, `..` or empty, and no character that some system treats as its own.
pub fn is_inside(path: &str) -> bool {
    let strange = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    !path.contains(strange)
        && path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.ends_with(['.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_the_folder_are_known() {
        for path in ["plan.png", "pictures/plan.png", "a/b/ē.ogg", "..plan.png"] {
            assert!(is_inside(path), "{path}");
        }
        let escapes = [
            "",
            "/etc/passwd",
            "../a.png",
            "a/../../b.png",
            "a//b",
            "./a",
            "C:\\a.png",
            "c:a.png",
            "a\\b",
            "a\0",
            "a/",
            "~a/..",
            "a. ",
        ];
        for path in escapes {
            assert!(!is_inside(path), "{path}");
        }
    }

    fn pack(files: &[(&str, &str)]) -> Pack {
        Pack::new(
            files.iter().map(|(path, text)| PackFile { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() }),
        )
    }

    #[test]
    fn the_hash_of_known_files_is_known() {
        assert_eq!(pack(&[]).hash(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        // printf '\1\0\0\0\0\0\0\0a\2\0\0\0\0\0\0\0bc' | sha256sum
        assert_eq!(pack(&[("a", "bc")]).hash(), "9a8acca1b6c6c0befd3fbc756aed625da998c998f7252e738c4ef061906b9b21");
    }

    #[test]
    fn the_order_of_files_does_not_matter() {
        assert_eq!(pack(&[("a", "1"), ("b", "2")]).hash(), pack(&[("b", "2"), ("a", "1")]).hash());
    }

    #[test]
    fn bytes_cannot_move_between_names_and_contents() {
        let hashes =
            [pack(&[("ab", "c")]), pack(&[("a", "bc")]), pack(&[("a", "b"), ("c", "")])].map(|pack| pack.hash());
        assert_ne!(hashes[0], hashes[1]);
        assert_ne!(hashes[1], hashes[2]);
    }

    #[test]
    fn files_are_found_by_path() {
        let pack = pack(&[("words/lv.ftl", "b"), ("scenario.ron", "a")]);
        assert_eq!(pack.file("scenario.ron"), Some(b"a".as_slice()));
        assert_eq!(pack.file("scenario"), None);
        assert_eq!(pack.size(), 2);
    }
}
