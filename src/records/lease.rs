//! Who goes on with a run: a lock on a file of its own beside the store. The system lets go of it when the process ends,
//! however it ends, so that a killed run can be gone on with and a live one cannot.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::records::error::RecordsError;
use crate::records::row::RunId;

/// The right to go on with one run; given back when dropped.
#[derive(Debug)]
pub struct Lease {
    path: PathBuf,
    // Held for the lock.
    _file: File,
}

impl Lease {
    /// Takes the right, or says who has it.
    pub fn take(store: &Path, run: &RunId) -> Result<Self, RecordsError> {
        let folder = folder(store);
        let path = folder.join(format!("{run}.lock"));
        let failed = |error: std::io::Error| RecordsError::CannotOpen { path: path.clone(), why: error.to_string() };
        fs::create_dir_all(&folder).map_err(failed)?;
        let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { path, _file: file }),
            Err(TryLockError::WouldBlock) => Err(RecordsError::Taken { run: run.clone() }),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    /// Whether somebody holds it now.
    pub fn is_taken(store: &Path, run: &RunId) -> bool {
        let Ok(file) = File::open(folder(store).join(format!("{run}.lock"))) else { return false };
        // Shared, so that two who only look do not see each other.
        matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
    }

    /// Gives it back for good: the run has ended, and nobody will go on with it.
    pub fn end(self) {
        // A file left behind is harmless.
        let _ = fs::remove_file(&self.path);
    }
}

fn folder(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(".runs");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_and_free_again_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("records.sqlite");
        let run = RunId::parse("a").unwrap();
        assert!(!Lease::is_taken(&store, &run));
        let lease = Lease::take(&store, &run).unwrap();
        assert!(Lease::is_taken(&store, &run));
        assert_eq!(Lease::take(&store, &run).unwrap_err(), RecordsError::Taken { run: run.clone() });
        drop(lease);
        assert!(!Lease::is_taken(&store, &run));
        Lease::take(&store, &run).unwrap().end();
        assert_eq!(fs::read_dir(super::folder(&store)).unwrap().count(), 0);
    }
}
