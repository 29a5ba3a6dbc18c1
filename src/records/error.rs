//! What can go wrong with records, as codes and quantities. The sentences stand in `locales/<lang>/records.ftl`: one
//! message `records-error-<code>` each, with a `.help` that says what to do.

use std::fmt;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::records::row::RunId;
use crate::scenario::fault::Arg;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordsError {
    /// The folder or file cannot be opened or made.
    CannotOpen {
        path: PathBuf,
        why: String,
    },
    /// A file of something else; it was left as it is.
    NotAStore {
        path: PathBuf,
    },
    /// The file is damaged; it was left as it is.
    Damaged {
        path: PathBuf,
        why: String,
    },
    /// Written by a later version of the program; it was left as it is.
    Newer {
        path: PathBuf,
        found: u32,
        known: u32,
    },
    /// Another program holds the store for too long.
    Busy,
    DiskFull,
    /// Any other refusal to read or write.
    Storage {
        why: String,
    },
    NoSuchRun {
        run: RunId,
    },
    /// A run is on in this keeper already.
    AlreadyRunning {
        run: RunId,
    },
    NothingRunning,
    /// Another process, or another window, goes on with this run.
    Taken {
        run: RunId,
    },
    /// It came to its end, so it cannot be gone on with.
    Ended {
        run: RunId,
    },
    /// Journalled under other rules: it stays as it is, and its marks are not computed again.
    OtherRules {
        run: RunId,
        found: u32,
        known: u32,
    },
    /// The scenario given is not the one, or not under the profile, that the run was set up with.
    OtherScenario {
        run: RunId,
    },
    /// A journal line, counted from 1, that is no entry of the scenario, or that does not replay.
    BrokenJournal {
        run: RunId,
        line: u64,
    },
    /// What is kept of a scenario is not what its hash says.
    PackDamaged {
        hash: String,
    },
    /// What is kept of the scenario cannot be read by this version of the program.
    Unreadable {
        run: RunId,
    },
    /// A record file that cannot be read.
    NotARecord {
        why: String,
    },
    /// The thread that keeps the run has ended.
    Gone,
}

impl RecordsError {
    /// The stable code: the end of the sentence's key.
    pub fn code(&self) -> &'static str {
        let key = self.key();
        key.strip_prefix("records-error-").unwrap_or(key)
    }

    /// The key of its sentence.
    pub fn key(&self) -> &'static str {
        match self {
            RecordsError::CannotOpen { .. } => "records-error-cannot-open",
            RecordsError::NotAStore { .. } => "records-error-not-a-store",
            RecordsError::Damaged { .. } => "records-error-damaged",
            RecordsError::Newer { .. } => "records-error-newer",
            RecordsError::Busy => "records-error-busy",
            RecordsError::DiskFull => "records-error-disk-full",
            RecordsError::Storage { .. } => "records-error-storage",
            RecordsError::NoSuchRun { .. } => "records-error-no-such-run",
            RecordsError::AlreadyRunning { .. } => "records-error-already-running",
            RecordsError::NothingRunning => "records-error-nothing-running",
            RecordsError::Taken { .. } => "records-error-taken",
            RecordsError::Ended { .. } => "records-error-ended",
            RecordsError::OtherRules { .. } => "records-error-other-rules",
            RecordsError::OtherScenario { .. } => "records-error-other-scenario",
            RecordsError::BrokenJournal { .. } => "records-error-broken-journal",
            RecordsError::PackDamaged { .. } => "records-error-pack-damaged",
            RecordsError::Unreadable { .. } => "records-error-unreadable",
            RecordsError::NotARecord { .. } => "records-error-not-a-record",
            RecordsError::Gone => "records-error-gone",
        }
    }

    /// Values for the sentence.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let text = |text: &str| Arg::Text(text.to_owned());
        let path = |path: &Path| Arg::Text(path.display().to_string());
        let run = |run: &RunId| ("run", Arg::Text(run.to_string()));
        match self {
            RecordsError::CannotOpen { path: at, why } | RecordsError::Damaged { path: at, why } => {
                vec![("path", path(at)), ("why", text(why))]
            }
            RecordsError::NotAStore { path: at } => vec![("path", path(at))],
            RecordsError::Newer { path: at, found, known } => {
                vec![("path", path(at)), ("found", number(*found)), ("known", number(*known))]
            }
            RecordsError::Storage { why } | RecordsError::NotARecord { why } => vec![("why", text(why))],
            RecordsError::NoSuchRun { run: id }
            | RecordsError::AlreadyRunning { run: id }
            | RecordsError::Taken { run: id }
            | RecordsError::Ended { run: id }
            | RecordsError::OtherScenario { run: id }
            | RecordsError::Unreadable { run: id } => vec![run(id)],
            RecordsError::OtherRules { run: id, found, known } => {
                vec![run(id), ("found", number(*found)), ("known", number(*known))]
            }
            RecordsError::BrokenJournal { run: id, line } => {
                vec![run(id), ("line", Arg::Number(i64::try_from(*line).unwrap_or(i64::MAX)))]
            }
            RecordsError::PackDamaged { hash } => vec![("hash", text(hash))],
            RecordsError::Busy | RecordsError::DiskFull | RecordsError::NothingRunning | RecordsError::Gone => vec![],
        }
    }
}

fn number(number: u32) -> Arg {
    Arg::Number(i64::from(number))
}

/// For logs; people read the sentence.
impl fmt::Display for RecordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code())?;
        self.args().iter().try_for_each(|(name, value)| match value {
            Arg::Text(text) => write!(f, " {name}={text:?}"),
            Arg::Number(number) => write!(f, " {name}={number}"),
        })
    }
}

impl std::error::Error for RecordsError {}

impl From<rusqlite::Error> for RecordsError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => RecordsError::Busy,
            Some(ErrorCode::DiskFull) => RecordsError::DiskFull,
            _ => RecordsError::Storage { why: error.to_string() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{LANGUAGES, Lang, Locale, Value};

    fn each() -> Vec<RecordsError> {
        let (path, why) = (PathBuf::from("p"), "w".to_owned());
        let run = RunId::parse("r").unwrap();
        vec![
            RecordsError::CannotOpen { path: path.clone(), why: why.clone() },
            RecordsError::NotAStore { path: path.clone() },
            RecordsError::Damaged { path: path.clone(), why: why.clone() },
            RecordsError::Newer { path, found: 2, known: 1 },
            RecordsError::Busy,
            RecordsError::DiskFull,
            RecordsError::Storage { why: why.clone() },
            RecordsError::NoSuchRun { run: run.clone() },
            RecordsError::AlreadyRunning { run: run.clone() },
            RecordsError::NothingRunning,
            RecordsError::Taken { run: run.clone() },
            RecordsError::Ended { run: run.clone() },
            RecordsError::OtherRules { run: run.clone(), found: 2, known: 1 },
            RecordsError::OtherScenario { run: run.clone() },
            RecordsError::Unreadable { run: run.clone() },
            RecordsError::BrokenJournal { run, line: 3 },
            RecordsError::PackDamaged { hash: "h".to_owned() },
            RecordsError::NotARecord { why },
            RecordsError::Gone,
        ]
    }

    #[test]
    fn every_code_has_a_sentence_and_a_help_in_every_language() {
        for tag in LANGUAGES {
            let locale = Locale::own(&tag.parse::<Lang>().unwrap());
            for error in each() {
                let args = error.args();
                let args: Vec<(&str, Value)> = args
                    .iter()
                    .map(|(name, value)| match value {
                        Arg::Text(text) => (*name, Value::from(text)),
                        Arg::Number(number) => (*name, Value::from(*number)),
                    })
                    .collect();
                locale.try_text(error.key(), &args).unwrap();
                locale.try_text(&format!("{}.help", error.key()), &[]).unwrap();
            }
            let told = locale.keys().filter(|key| key.starts_with("records-error-") && !key.contains('.')).count();
            assert_eq!(told, each().len(), "no sentence without a code in {tag}");
        }
    }

    #[test]
    fn what_sqlite_says_becomes_a_code() {
        let full = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL);
        assert_eq!(RecordsError::from(rusqlite::Error::SqliteFailure(full, None)), RecordsError::DiskFull);
        let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
        assert_eq!(RecordsError::from(rusqlite::Error::SqliteFailure(busy, None)), RecordsError::Busy);
        assert_eq!(RecordsError::from(rusqlite::Error::QueryReturnedNoRows).code(), "storage");
    }
}
