//! `sardze simulate`: many runs of a plan and the distribution of what comes of them; or one case to compare speeds by.

mod case;
mod page;
pub mod text;

use std::path::Path;

use crate::cli::args::{RunsArgs, SimulateArgs};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::{Places, write_text};
use crate::cli::plan_file::PlanFile;
use crate::cli::progress::Progress;
use crate::floor::batch::Batch;
use crate::floor::change::Course;
use crate::floor::plan::{DoorAt, DoorState, Plan};
use crate::floor::run::Prepared;
use crate::words::{Locale, Value};

pub fn run(args: &SimulateArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let results = match (&args.case, &args.plan) {
        (Some(case), _) => case::results(case, args, console)?,
        (None, Some(path)) => batch(path, args, places, console)?,
        (None, None) => {
            return Err(Failure::Wrong(console.text_with("cli-wrong-missing", &[("arg", Value::from("PLAN"))])));
        }
    };
    deliver(&results, &args.runs, console)
}

/// Into the file that was asked for, or on the output.
pub fn deliver(results: &str, args: &RunsArgs, console: &mut Console) -> Result<(), Failure> {
    let Some(path) = &args.out else {
        console.say(results)?;
        return Ok(());
    };
    write_text(path, results).map_err(|error| Failure::file(&console.locale, path, &error))?;
    let line = console.text_with("cli-written", &[("path", Value::from(path.display().to_string()))]);
    console.say(&line)?;
    Ok(())
}

fn batch(path: &Path, args: &SimulateArgs, places: &Places, console: &mut Console) -> Result<String, Failure> {
    let file = PlanFile::open(path, places, console)?;
    let mut plan = file.plan().clone();
    let set = doors(&plan, &args.set, &console.locale)?;
    for (door, state) in &set {
        plan.doors[*door].state = *state;
    }
    let base = Prepared::of(plan).map_err(|error| Failure::Failed(file.why(&error, &console.locale)))?;
    let course = Course::default();
    let batch = Batch {
        base: &base,
        course: &course,
        doctrine: args.runs.doctrine(),
        runs: args.runs.runs as usize,
        seed: args.runs.seed,
        limit_secs: args.runs.limit,
    };
    let mut progress = Progress::begin(console, batch.runs);
    let outcomes = batch.outcomes(args.runs.threads(), |done| progress.show(done));
    progress.end();
    let outcomes = outcomes.map_err(|error| Failure::Failed(file.why(&error, &console.locale)))?;
    let results = text::Results { file: &file, batch, set: &set, outcomes: &outcomes };
    Ok(results.written(args.runs.format(), &console.locale))
}

/// What `--set` says of doors.
fn doors(plan: &Plan, asked: &[String], locale: &Locale) -> Result<Vec<(DoorAt, DoorState)>, Failure> {
    let door = |text: &String| {
        let wrong = |key: &str, name: &'static str, value: String| {
            Failure::Wrong(
                locale.text_with(key, &[("set", Value::from(text)), (name, Value::from(value))]).into_owned(),
            )
        };
        let parts = text.strip_prefix("door.").and_then(|rest| rest.split_once('='));
        let state = parts.and_then(|(_, state)| state_of(state));
        let (Some((id, _)), Some(state)) = (parts, state) else {
            return Err(wrong("simulate-bad-set", "example", "door.east=locked".to_owned()));
        };
        let known = || plan.doors.iter().map(|door| &*door.id).collect::<Vec<_>>().join(", ");
        let door = plan.door(id).ok_or_else(|| wrong("simulate-no-door", "known", known()))?;
        Ok((door, state))
    };
    asked.iter().map(door).collect()
}

fn state_of(word: &str) -> Option<DoorState> {
    [DoorState::Open, DoorState::Closed, DoorState::Locked].into_iter().find(|state| text::state(*state) == word)
}
