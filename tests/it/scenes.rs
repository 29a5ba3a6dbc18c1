//! The scenarios that the tests play, how often they play them, and how they follow a script.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sardze::exercise::script::{self, Step};
use sardze::exercise::{Command, Event, Exercise, Mode, Setup, TICKS_PER_SEC, Who};
use sardze::records::folder;
use sardze::scenario::build::build;
use sardze::scenario::model::Scenario;
use sardze::scenario::open::{SCENARIO, open};
use sardze::scenario::read::read_source;
use sardze::scenario::shared::Shared;

/// Senseless plays when `SARDZE_PLAYS` says nothing else.
const USUAL_PLAYS: u64 = 600;

/// Seeds of a test that takes so many when [`USUAL_PLAYS`] are played: `SARDZE_PLAYS` makes them more in proportion,
/// `SARDZE_SEED` makes them others.
pub fn seeds(usual: u64) -> std::ops::Range<u64> {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seed = number("SARDZE_SEED").unwrap_or(1);
    let count = (usual * number("SARDZE_PLAYS").unwrap_or(USUAL_PLAYS)).div_ceil(USUAL_PLAYS);
    let first = seed.wrapping_mul(1_000_003) % (1 << 40);
    println!("SARDZE_SEED={seed}, {count} plays");
    first..first + count
}

/// The seeds for one scenario: a few where people walk about a plan, which takes seconds a play.
pub fn seeds_of(scenario: &Scenario, usual: u64) -> impl Iterator<Item = u64> {
    seeds(usual).take(if scenario.plan.is_some() { 2 } else { usize::MAX })
}

/// Builds a scenario from the text of its `scenario.ron`, however little sense it makes.
pub fn scenario(ron: &str) -> Arc<Scenario> {
    let read = read_source(SCENARIO, ron.as_bytes());
    assert!(read.faults.is_empty(), "{:?}\n{ron}", read.faults);
    Arc::new(build(&read.source.unwrap(), "lv").unwrap())
}

/// Opens the scenario in a folder, which must be without errors.
pub fn in_folder(folder: &Path) -> Arc<Scenario> {
    let opened = open(Arc::new(folder::load(folder).unwrap()), &Shared::shipped());
    opened.scenario("lv").unwrap_or_else(|| panic!("{}: {:?}", folder.display(), opened.faults))
}

/// Does what a script says, none of which may be refused; `from` is where the script came from.
pub fn follow(scenario: &Arc<Scenario>, setup: Setup, script: &str, from: &Path) -> (Exercise, Vec<Event>) {
    let who = if setup.mode == Mode::Group { Who::Trainer } else { Who::Trainee };
    let steps = script::read(scenario, script).unwrap_or_else(|e| panic!("{}: {e:?}", from.display()));
    let (mut exercise, mut told) = Exercise::start(Arc::clone(scenario), setup);
    for (line, step) in steps {
        let events = match step {
            Step::Wait { secs } => exercise.advance(exercise.tick() + u64::from(secs) * TICKS_PER_SEC),
            Step::Do(what) => exercise.apply(Command { tick: exercise.tick(), who, what }),
        };
        let refused = events.iter().any(|e| matches!(e, Event::Refused { .. }));
        let at = &scenario.node(exercise.node()).id;
        assert!(!refused, "{} line {line}, at {at}: {events:?}", from.display());
        told.extend(events);
    }
    (exercise, told)
}

/// The folders inside a folder of this repository, in order of name.
pub fn folders(inside: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(inside)).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// The folder of this repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every scenario of the repository: those that ship and those of the golden cases.
pub fn all() -> Vec<Arc<Scenario>> {
    let folders = [folders("scenarios"), folders("tests/golden")].concat();
    folders.iter().filter(|folder| folder.join(SCENARIO).is_file()).map(|folder| in_folder(folder)).collect()
}
