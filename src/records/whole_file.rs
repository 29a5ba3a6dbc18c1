//! Small files of what a person has set: read or not there, and written whole.

use std::io::{ErrorKind, Write};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// No file is no error: nobody has set anything yet.
#[expect(clippy::disallowed_methods, reason = "records live on the disk")]
pub fn read<T: DeserializeOwned + Default>(path: &Path) -> Result<T, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(T::default()),
        Err(error) => return Err(error.to_string()),
    };
    ron::from_str(&text).map_err(|error| error.to_string())
}

/// Writes a value as RON.
pub fn write<T: Serialize>(path: &Path, value: &T) -> Result<(), String> {
    let text = ron::ser::to_string_pretty(value, ron::ser::PrettyConfig::default()).map_err(|e| e.to_string())?;
    put(path, &text).map_err(|error| error.to_string())
}

/// Puts a file that cannot be read aside, under the name with `.unreadable` behind it, so that nothing overwrites it.
pub fn set_aside(path: &Path) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".unreadable");
    std::fs::rename(path, path.with_file_name(name))
}

/// Beside the old file first, then in its place: a crash leaves one of the two whole.
pub fn put(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let mut file = std::fs::File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::SiteCard;

    #[test]
    fn what_was_set_is_there_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/site.ron");
        assert_eq!(read::<SiteCard>(&path), Ok(SiteCard::default()));
        let card = SiteCard { place: "Nams „Saule”".into(), arrival_minutes: 9, ..SiteCard::default() };
        write(&path, &card).unwrap();
        write(&path, &card).unwrap();
        assert_eq!(read::<SiteCard>(&path), Ok(card));
    }

    #[test]
    fn a_spoilt_file_is_told_and_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("site.ron");
        std::fs::File::create(&path).unwrap().write_all(b"(palace: \"Hall\")").unwrap();
        assert!(read::<SiteCard>(&path).unwrap_err().contains("palace"));
    }

    #[test]
    fn a_spoilt_file_is_kept_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("site.ron");
        put(&path, "(palace: \"Hall\")").unwrap();
        set_aside(&path).unwrap();
        assert_eq!(read::<SiteCard>(&path), Ok(SiteCard::default()));
        assert!(read::<SiteCard>(&folder.path().join("site.ron.unreadable")).is_err(), "it is there, and as it was");
    }
}
