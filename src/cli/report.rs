//! `sardze report`: the after-action report of a run, as one HTML page.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::cli::args::ReportArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::{Places, write_text};
use crate::exercise::Debrief;
use crate::exercise::debrief::MOST_STATES;
use crate::records::RecordsError;
use crate::records::report::{ReportInput, html};
use crate::scenario::open::open;
use crate::scenario::prove::Values;
use crate::scenario::shared::Shared;
use crate::words::Value;

pub fn run(args: &ReportArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let (record, _) = places.record(&args.record, console)?;
    let shared = Shared::shipped();
    let opened = open(Arc::new(record.pack.clone()), &shared);
    let told = |error: &RecordsError| Failure::records(&console.locale, error);
    let other = || told(&RecordsError::OtherScenario { run: record.row.id.clone() });
    let scenario = record.scenario().map_err(|error| told(&error))?;
    let lang = console.locale.lang().clone();
    let book = opened.book(&lang).ok_or_else(other)?;
    let replay = record.replay(Arc::clone(&scenario)).map_err(|error| told(&error))?;
    let site = places.site(console)?;
    let values = Values::explore(&scenario, MOST_STATES);
    let page = html(&ReportInput {
        row: &record.row,
        exercise: &replay.exercise,
        debrief: &Debrief::of(&replay.exercise, values.as_ref()),
        book,
        locale: &console.locale,
        site: &site,
        shared: &shared,
        zone: TimeZone::system(),
    });
    let Some(path) = &args.output else {
        console.say(&page)?;
        return Ok(());
    };
    write_text(path, &page).map_err(|error| Failure::file(&console.locale, path, &error))?;
    let line = console.text_with("cli-written", &[("path", Value::from(path.display().to_string()))]);
    console.say(&line)?;
    Ok(())
}
