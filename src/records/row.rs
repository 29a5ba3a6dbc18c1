//! Runs as lists show them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::exercise::{Exercise, Marks, Setup};
use crate::scenario::grade::Share;
use crate::scenario::source::Outcome;

/// A run's id, as in `20261124-051444-9f3a1c`: sorts by start, and is short enough to be typed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct RunId(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Not at its end; on right now, or interrupted.
    Open,
    /// Came to an ending.
    Finished,
    /// Ended before an ending.
    Stopped,
}

/// One run, without its journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunRow {
    pub id: RunId,
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's title in the language of the run.
    pub title: String,
    /// Hash of the scenario's folder.
    pub pack: String,
    /// The rules under which it ran.
    pub rules: u32,
    pub setup: Setup,
    pub lang: String,
    /// A nickname, if one was given.
    pub person: Option<String>,
    /// Version of the program that started it.
    pub version: String,
    /// UTC, ISO 8601.
    pub started_at: String,
    pub ended_at: Option<String>,
    pub status: Status,
    /// Written when the run ends; the marks' reasons are computed from the journal.
    pub summary: Option<Summary>,
    /// Lines of the journal.
    pub entries: u64,
}

/// The marks in short, as they stood when they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    pub outcome: Option<Outcome>,
    /// Points taken, of the points offered.
    pub performance: [u32; 2],
    /// Judged nodes met, of all.
    pub coverage: [u32; 2],
    pub is_passed: bool,
}

/// Which runs to list; the newest come first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub status: Option<Status>,
    pub scenario: Option<String>,
    /// At most so many.
    pub limit: Option<u32>,
}

impl RunId {
    pub(super) fn new(time: &str, random: &str) -> Self {
        Self(format!("{time}-{random}"))
    }

    /// An id that is written like one; none for anything else, since ids name files.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() <= 40 && !text.is_empty();
        let plain = text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase() || b == b'-');
        (shape && plain).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for RunId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or(text)
    }
}

impl Status {
    /// Where a run stands: finished at an ending, stopped anywhere else.
    pub fn of(exercise: &Exercise) -> Self {
        if !exercise.has_ended() {
            return Status::Open;
        }
        if exercise.outcome().is_some() { Status::Finished } else { Status::Stopped }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Finished => "finished",
            Status::Stopped => "stopped",
        }
    }

    pub(super) fn read(word: &str) -> Option<Self> {
        [Status::Open, Status::Finished, Status::Stopped].into_iter().find(|status| status.word() == word)
    }
}

impl Summary {
    /// The marks of a run in short.
    pub fn of(exercise: &Exercise) -> Self {
        let marks = Marks::of(exercise);
        let pair = |share: Share| [share.part, share.whole];
        Self {
            outcome: exercise.outcome(),
            performance: pair(marks.performance),
            coverage: pair(marks.coverage),
            is_passed: marks.is_passed(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_cannot_name_other_files() {
        assert_eq!(RunId::parse("20261124-051444-9f3a1c").unwrap().as_str(), "20261124-051444-9f3a1c");
        for bad in ["", "../up", "a/b", "a b", "A", "a.b", &"a".repeat(41)] {
            assert_eq!(RunId::parse(bad), None, "{bad:?}");
        }
        assert!(serde_json::from_str::<RunId>("\"../up\"").is_err());
    }
}
