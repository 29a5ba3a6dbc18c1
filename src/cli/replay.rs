//! `sardze replay`: plays a record again and says whether it is what it claims to be.

use std::sync::Arc;

use crate::cli::args::RecordArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::Places;
use crate::cli::story::{Story, tell_marks};
use crate::exercise::replay::golden_hash;
use crate::records::{RecordsError, Verdict};
use crate::scenario::open::open;
use crate::scenario::shared::Shared;
use crate::words::Value;

pub fn run(args: &RecordArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let (record, left_out) = places.record(&args.record, console)?;
    let opened = open(Arc::new(record.pack.clone()), &Shared::shipped());
    let told = |console: &Console, error: &RecordsError| Failure::records(&console.locale, error);
    let scenario = record.scenario().map_err(|error| told(console, &error))?;
    if !left_out.is_empty() {
        let line = console.text_with("cli-left-out", &[("files", Value::from(left_out.join(", ")))]);
        console.say(&line)?;
    }
    let (replay, is_same) = match record.verify(scenario).map_err(|error| told(console, &error))? {
        Verdict::NotRecomputed { rules } => {
            let line = console.text_with("cli-replay-other-rules", &[("rules", Value::from(rules))]);
            console.say(&line)?;
            return Ok(());
        }
        Verdict::Genuine(replay) => (replay, true),
        Verdict::OtherMarks { replay, .. } => (replay, false),
    };
    let line = console.text(if is_same { "cli-replay-same" } else { "cli-replay-other-marks" });
    console.say(&line)?;
    let args = [("count", Value::from(record.lines.len())), ("hash", golden_hash(&replay).into())];
    let line = console.text_with("cli-replay-hash", &args);
    console.say(&line)?;
    if let Some(book) = opened.book(console.locale.lang()) {
        let story = Story::new(book, &console.locale);
        tell_marks(console, &replay.exercise, &story)?;
    }
    if is_same { Ok(()) } else { Err(Failure::Found) }
}
