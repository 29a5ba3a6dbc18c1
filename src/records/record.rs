//! One run as a value that stands on its own: what was played, how, and every line of the journal; and the one file that
//! carries it elsewhere.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use crate::exercise::replay::{Replay, replay};
use crate::exercise::{Entry, RULES, journal};
use crate::records::error::RecordsError;
use crate::records::row::{RunRow, Status, Summary};
use crate::scenario::approval;
use crate::scenario::build::build_with;
use crate::scenario::model::Scenario;
use crate::scenario::open::SCENARIO;
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::plan::source::Plan;
use crate::scenario::plan::{self, PLAN};
use crate::scenario::read::{read, read_source};

/// A run with its journal and its scenario's exact bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub row: RunRow,
    pub pack: Pack,
    pub lines: Vec<Line>,
}

/// A line of the journal, and when it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub text: String,
    /// UTC, ISO 8601.
    pub written_at: String,
}

/// What playing a record again says of it.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It replays, and its marks are those that were written.
    Genuine(Box<Replay>),
    /// It replays, but other marks, or another end, were written.
    OtherMarks { replay: Box<Replay>, written: Option<Summary> },
    /// The journal is whole, but was kept under other rules: its marks are not computed again.
    NotRecomputed { rules: u32 },
}

/// Whether floor plans, which are sensitive, go into an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Plans {
    #[default]
    LeftOut,
    Included,
}

/// A record as it came out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    pub record: Record,
    /// Files of the scenario that were left out; if there are none, the pack was checked against its hash.
    pub left_out: Vec<String>,
}

/// The file: everything in plain words, pictures in base64.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    sardze_record: u32,
    run: RunRow,
    files: Vec<WrittenFile>,
    left_out: Vec<String>,
    journal: Vec<Line>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base64: Option<String>,
}

/// Version of the file.
const FORMAT: u32 = 1;

impl Record {
    /// The scenario as it was played, built from the kept bytes. No check of today is asked: what was good enough to be
    /// played stays so.
    pub fn scenario(&self) -> Result<Arc<Scenario>, RecordsError> {
        let bytes = self.pack.file(SCENARIO).unwrap_or_default();
        let read = read_source(SCENARIO, bytes);
        let is_approved = |source| approval::is_approved(source, &approval::content_hash(&self.pack, &read));
        let built = read.source.as_ref().and_then(|source| {
            let plan = plan::of_pack(&self.pack, source);
            let built = build_with(source, plan.as_ref(), &self.row.setup.profile).ok()?;
            Some(Scenario { is_approved: is_approved(source), ..built })
        });
        built.map(Arc::new).ok_or_else(|| RecordsError::Unreadable { run: self.row.id.clone() })
    }

    /// The journal, read in the words of its scenario.
    pub fn journal(&self, scenario: &Scenario) -> Result<Vec<Entry>, RecordsError> {
        let entries = self.lines.iter().zip(1..).map(|(line, number)| {
            let broken = |_| RecordsError::BrokenJournal { run: self.row.id.clone(), line: number };
            journal::read(scenario, &line.text).map_err(broken)
        });
        entries.collect()
    }

    /// Plays the run again. Under other rules it is refused: nothing is computed that would not be the same.
    pub fn replay(&self, scenario: Arc<Scenario>) -> Result<Replay, RecordsError> {
        let run = || self.row.id.clone();
        if self.row.rules != RULES {
            return Err(RecordsError::OtherRules { run: run(), found: self.row.rules, known: RULES });
        }
        if *scenario.id != *self.row.scenario || *scenario.profile != *self.row.setup.profile {
            return Err(RecordsError::OtherScenario { run: run() });
        }
        let entries = self.journal(&scenario)?;
        replay(scenario, self.row.setup.clone(), &entries)
            .map_err(|diverged| RecordsError::BrokenJournal { run: run(), line: diverged.entry as u64 + 1 })
    }

    /// Plays the run again and compares what was written of its marks.
    pub fn verify(&self, scenario: Arc<Scenario>) -> Result<Verdict, RecordsError> {
        if self.row.rules != RULES {
            return Ok(Verdict::NotRecomputed { rules: self.row.rules });
        }
        let replay = Box::new(self.replay(scenario)?);
        let computed = replay.exercise.has_ended().then(|| Summary::of(&replay.exercise));
        let is_same = computed == self.row.summary && Status::of(&replay.exercise) == self.row.status;
        Ok(match is_same {
            true => Verdict::Genuine(replay),
            false => Verdict::OtherMarks { replay, written: self.row.summary },
        })
    }

    /// The record as one JSON file that needs nothing else.
    pub fn export(&self, plans: Plans) -> Result<String, RecordsError> {
        let plan = PlanFiles::of(&self.pack);
        let (left, kept): (Vec<&PackFile>, Vec<&PackFile>) =
            self.pack.files().iter().partition(|file| plans == Plans::LeftOut && plan.has(&file.path));
        let written = Written {
            sardze_record: FORMAT,
            run: self.row.clone(),
            files: kept.into_iter().map(write_file).collect(),
            left_out: left.into_iter().map(|file| file.path.clone()).collect(),
            journal: self.lines.clone(),
        };
        serde_json::to_string_pretty(&written).map_err(|error| RecordsError::NotARecord { why: error.to_string() })
    }

    /// Reads such a file back.
    pub fn import(json: &str) -> Result<Exported, RecordsError> {
        let refused = |why: String| RecordsError::NotARecord { why };
        let written: Written = serde_json::from_str(json).map_err(|error| refused(error.to_string()))?;
        if written.sardze_record != FORMAT {
            return Err(refused(format!("format {}", written.sardze_record)));
        }
        let files = written.files.into_iter().map(read_file).collect::<Result<Vec<_>, _>>()?;
        let pack = Pack::new(files);
        if written.left_out.is_empty() && pack.hash() != written.run.pack {
            return Err(RecordsError::PackDamaged { hash: written.run.pack });
        }
        let record = Record { row: written.run, pack, lines: written.journal };
        Ok(Exported { record, left_out: written.left_out })
    }
}

/// The plan itself and every file that it names, also one whose name is written with signs such as `\x70`, and also if
/// the plan cannot be read as one.
struct PlanFiles {
    text: String,
    picture: Option<String>,
}

impl PlanFiles {
    fn of(pack: &Pack) -> Self {
        let bytes = pack.file(PLAN).unwrap_or_default();
        let plan: Option<Plan> = read(PLAN, bytes).source;
        let picture = plan.and_then(|plan| plan.underlay).map(|underlay| underlay.picture);
        Self { text: String::from_utf8_lossy(bytes).into_owned(), picture }
    }

    fn has(&self, path: &str) -> bool {
        path == PLAN || self.picture.as_deref() == Some(path) || self.text.contains(&format!("\"{path}\""))
    }
}

fn write_file(file: &PackFile) -> WrittenFile {
    let path = file.path.clone();
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => WrittenFile { path, text: Some(text.to_owned()), base64: None },
        Err(_) => WrittenFile { path, text: None, base64: Some(BASE64.encode(&file.bytes)) },
    }
}

fn read_file(file: WrittenFile) -> Result<PackFile, RecordsError> {
    let refused = || RecordsError::NotARecord { why: file.path.clone() };
    let bytes = match (&file.text, &file.base64) {
        (Some(text), None) => text.clone().into_bytes(),
        (None, Some(base64)) => BASE64.decode(base64).map_err(|_| refused())?,
        _ => return Err(refused()),
    };
    Ok(PackFile { path: file.path, bytes })
}

#[cfg(test)]
mod tests;
