//! What is done with a record off the screen: opened to be played or looked at, written as a report or as a file.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use bevy::prelude::*;
use jiff::tz::TimeZone;

use super::AppArgs;
use super::errands::{Done, Kept, Paper};
use super::keeping::Purpose;
use super::review::{Review, debrief};
use super::whole_file::put;
use crate::exercise::{SiteCard, Transcript};
use crate::records::report::{ReportInput, html};
use crate::records::{Plans, Record, RecordsError};
use crate::scenario::open::open;
use crate::scenario::shared::Shared;
use crate::words::Locale;

/// Where files go, and whether they are shown in another program.
#[derive(Resource, Debug, Clone, Default)]
pub struct Opener {
    pub reports: PathBuf,
    pub papers: PathBuf,
    pub exports: PathBuf,
    /// Nobody sits in front of the screen.
    pub is_quiet: bool,
}

impl Opener {
    pub fn new(args: &AppArgs) -> Self {
        match &args.self_play {
            Some(folder) => {
                Self { reports: folder.clone(), papers: folder.join("papers"), exports: folder.clone(), is_quiet: true }
            }
            None => {
                let inside = |name: &str| args.data_dir.join(name);
                Self {
                    reports: inside("reports"),
                    papers: inside("papers"),
                    exports: inside("exports"),
                    is_quiet: false,
                }
            }
        }
    }
}

/// What is wanted of a record, as work for a thread.
pub fn work(
    purpose: Purpose,
    record: Record,
    shared: Arc<Shared>,
    words: Locale,
    site: SiteCard,
    opener: &Opener,
) -> impl FnOnce() -> Done + Send + 'static {
    let opener = opener.clone();
    move || {
        let done = match purpose {
            Purpose::TakeUp | Purpose::End => kept(record, &shared)
                .map(|kept| Done::Opened { taking_up: purpose == Purpose::TakeUp, kept: Box::new(kept) }),
            Purpose::Look => kept(record, &shared).and_then(look),
            Purpose::Write(Paper::Report) => report(record, &shared, &words, &site, &opener),
            Purpose::Write(_) => export(&record, &opener),
        };
        done.unwrap_or_else(Done::Refused)
    }
}

/// Opens a record's own scenario, whatever became of the file, and tells its story again.
fn kept(record: Record, shared: &Shared) -> Result<Kept, RecordsError> {
    let opened = Arc::new(open(Arc::new(record.pack.clone()), shared));
    let damaged = || RecordsError::PackDamaged { hash: record.row.pack.clone() };
    let scenario = opened.scenario(&record.row.setup.profile).ok_or_else(damaged)?;
    let transcript = Transcript::of(&record.replay(Arc::clone(&scenario))?.exercise);
    Ok(Kept { record, opened, scenario, transcript })
}

fn look(kept: Kept) -> Result<Done, RecordsError> {
    let exercise = kept.record.replay(kept.scenario)?.exercise;
    let review = Review::new(kept.record.row.id, kept.opened, exercise, kept.transcript);
    Ok(Done::Reviewed(Box::new(review)))
}

fn report(
    record: Record,
    shared: &Shared,
    words: &Locale,
    site: &SiteCard,
    opener: &Opener,
) -> Result<Done, RecordsError> {
    let Kept { record, opened, scenario, .. } = kept(record, shared)?;
    let exercise = record.replay(scenario)?.exercise;
    let damaged = || RecordsError::PackDamaged { hash: record.row.pack.clone() };
    let page = html(&ReportInput {
        row: &record.row,
        exercise: &exercise,
        debrief: &debrief(&exercise),
        book: opened.book(words.lang()).ok_or_else(damaged)?,
        locale: words,
        site,
        shared,
        zone: TimeZone::system(),
    });
    let path = opener.reports.join(format!("{}.html", record.row.id));
    Ok(written(path, &page, Paper::Report, opener))
}

fn export(record: &Record, opener: &Opener) -> Result<Done, RecordsError> {
    let path = opener.exports.join(format!("{}.json", record.row.id));
    let text = record.export(Plans::LeftOut)?;
    Ok(match put(&path, &text) {
        Ok(()) => Done::Written { path, what: Paper::Record, shown: false },
        Err(error) => Done::Unwritten { path, why: error.to_string() },
    })
}

/// Writes a page and, unless nobody sits there, shows it.
pub fn written(path: PathBuf, text: &str, what: Paper, opener: &Opener) -> Done {
    match put(&path, text) {
        Ok(()) => {
            let shown = !opener.is_quiet && show(&path);
            Done::Written { path, what, shown }
        }
        Err(error) => Done::Unwritten { path, why: error.to_string() },
    }
}

/// Opens a file in the program that this computer has for it; false if there is none.
pub fn show(path: &Path) -> bool {
    let (program, before): (&str, &[&str]) = match std::env::consts::OS {
        "windows" => ("cmd", &["/C", "start", ""]),
        "macos" => ("open", &[]),
        _ => ("xdg-open", &[]),
    };
    let mut command = Command::new(program);
    command.args(before).arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // The openers hand over and end at once, telling whether they could.
    command.status().is_ok_and(|status| status.success())
}
