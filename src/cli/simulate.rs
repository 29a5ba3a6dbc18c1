//! `sardze simulate`: many runs of a plan and the distribution of what comes of them; or one case to compare speeds by.

mod case;
mod text;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use crate::cli::args::SimulateArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::fault_text::FaultText;
use crate::cli::import::beginning;
use crate::cli::places::write_text;
use crate::floor::batch::Batch;
use crate::floor::change::Course;
use crate::floor::ground::GroundError;
use crate::floor::plan::{DoorAt, DoorState, Plan};
use crate::floor::populate::PopulateError;
use crate::floor::run::{Prepared, RunError};
use crate::floor::threat::Doctrine;
use crate::scenario::fault::{Fault, Severity};
use crate::scenario::open::open;
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::plan::PLAN;
use crate::scenario::plan::build::build;
use crate::scenario::plan::source;
use crate::scenario::read::{self, MAX_BYTES};
use crate::scenario::shared::Shared;
use crate::words::{Locale, Value};

/// The fault of a missing picture: nobody walks on it.
const PICTURE: &str = "SC308";

pub fn run(args: &SimulateArgs, console: &mut Console) -> Result<(), Failure> {
    let results = match (&args.case, &args.plan) {
        (Some(case), _) => case::results(case, args, console)?,
        (None, Some(path)) => batch(path, args, console)?,
        (None, None) => {
            return Err(Failure::Wrong(console.text_with("cli-wrong-missing", &[("arg", Value::from("PLAN"))])));
        }
    };
    let Some(path) = &args.out else {
        console.say(&results)?;
        return Ok(());
    };
    write_text(path, &results).map_err(|error| Failure::file(&console.locale, path, &error))?;
    let line = console.text_with("cli-written", &[("path", shown(path))]);
    console.say(&line)?;
    Ok(())
}

fn batch(path: &Path, args: &SimulateArgs, console: &mut Console) -> Result<String, Failure> {
    let mut plan = plan(path, console)?;
    let set = doors(&plan, &args.set, &console.locale)?;
    for (door, state) in &set {
        plan.doors[*door].state = *state;
    }
    if plan.people.iter().all(|group| group.count == 0) {
        return Err(Failure::Failed(console.text_with("simulate-no-people", &[("path", shown(path))])));
    }
    let runs = args.runs as usize;
    let base = Prepared::of(plan).map_err(|error| Failure::Failed(why(&error, &console.locale)))?;
    let course = Course::default();
    let doctrine = Doctrine::RunHideTell;
    let batch = Batch { base: &base, course: &course, doctrine, runs, seed: args.seed, limit_secs: args.limit };
    let progress = std::io::stderr().is_terminal();
    let (err, locale) = (&mut *console.err, &console.locale);
    let mut width = 0;
    let outcomes = batch.outcomes(threads(args), |done| {
        if progress {
            let line =
                locale.text_with("simulate-progress", &[("done", Value::from(done)), ("runs", Value::from(runs))]);
            width = width.max(line.chars().count());
            // A line of progress that cannot be shown is no reason to stop.
            let _ = write!(err, "\r{line:width$}").and_then(|()| err.flush());
        }
    });
    if progress {
        let _ = write!(err, "\r{:width$}\r", "").and_then(|()| err.flush());
    }
    let outcomes = outcomes.map_err(|error| Failure::Failed(why(&error, locale)))?;
    Ok(text::Results { batch, set: &set, outcomes: &outcomes }.written(args.format, locale))
}

fn threads(args: &SimulateArgs) -> usize {
    args.threads.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from)
}

/// The plan in a file, or in the folder of a scenario. Nothing else of the scenario is looked at.
fn plan(asked: &Path, console: &mut Console) -> Result<Plan, Failure> {
    let path: PathBuf = if asked.is_dir() { asked.join(PLAN) } else { asked.to_owned() };
    let bytes = beginning(&path, MAX_BYTES).map_err(|error| Failure::file(&console.locale, &path, &error))?;
    let pack = std::sync::Arc::new(Pack::new([PackFile { path: PLAN.to_owned(), bytes: bytes.clone() }]));
    let matters =
        |fault: &&Fault| fault.place.file == PLAN && fault.severity == Severity::Error && fault.code.0 != PICTURE;
    let opened = open(pack, &Shared::shipped());
    let mut is_broken = false;
    for fault in opened.faults.iter().filter(matters) {
        let told = FaultText { file: path.display().to_string(), ..FaultText::of(fault, "", &console.locale) };
        writeln!(console.err, "{}", told.shown(fault, Some(&opened.pack), &console.locale))?;
        is_broken = true;
    }
    let written = read::read::<source::Plan>(PLAN, &bytes).source.filter(|_| !is_broken);
    let built = written.and_then(|written| build(&written, 0).ok());
    match built {
        Some(planned) => Ok(planned.plan.as_ref().clone()),
        None => Err(Failure::Failed(console.text_with("simulate-broken", &[("path", shown(&path))]))),
    }
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

/// Why no run can begin.
fn why(error: &RunError, locale: &Locale) -> String {
    let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
    match error {
        RunError::Ground(error) => ground(*error, locale),
        RunError::People(PopulateError::TooMany { zone, people, most, .. }) => say(
            "simulate-too-many",
            &[("zone", Value::from(&**zone)), ("people", Value::from(*people)), ("most", Value::from(*most))],
        ),
        RunError::People(PopulateError::NoPlace { group, zone, placed }) => say(
            "simulate-no-place",
            &[("group", Value::from(&**group)), ("zone", Value::from(&**zone)), ("placed", Value::from(*placed))],
        ),
        RunError::People(PopulateError::NoZone { group }) => {
            say("simulate-no-zone", &[("group", Value::from(&**group))])
        }
    }
}

fn ground(error: GroundError, locale: &Locale) -> String {
    let key = match error {
        GroundError::NoFloor | GroundError::NoSuchLevel => "simulate-no-floor",
        GroundError::TooFar { .. } => "simulate-too-far",
        GroundError::TooLarge => "simulate-too-large",
    };
    locale.text(key).into_owned()
}

fn shown(path: &Path) -> Value<'static> {
    Value::from(path.display().to_string())
}
