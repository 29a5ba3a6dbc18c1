//! Tests of the keeper: durable before shown, nothing shown when the disk refuses, gone on with at the same place.

use rusqlite::Connection;

use super::*;
use crate::exercise::Entry;
use crate::exercise::replay::{golden_hash, replay};
use crate::records::fixture::Bench;
use crate::scenario::source::Outcome;

fn texts(bench: &Bench, run: &RunId) -> Vec<String> {
    bench.store().lines(run).unwrap().into_iter().map(|line| line.text).collect()
}

#[test]
fn what_is_answered_can_be_read_by_another_process() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    assert_eq!(bench.store().run(&run).unwrap().status, Status::Open);
    let events = keeper.submit(vec![bench.choose(40, "waits", "greet"), bench.go(60, "talks")]).unwrap();
    assert!(events.len() > 3);
    assert_eq!(texts(&bench, &run), ["40 trainee choose waits greet", "60 trainee go talks"]);
}

#[test]
fn a_deadline_is_kept_before_it_is_shown() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    let due = keeper.snapshot().unwrap().exercise.due_tick().unwrap();
    assert_eq!(keeper.advance(due - 1).unwrap(), []);
    assert_eq!(keeper.snapshot().unwrap().exercise.tick(), due - 1);
    assert!(!keeper.advance(due).unwrap().is_empty());
    assert_eq!(texts(&bench, &run), [format!("{due} reached")]);
}

#[test]
fn when_the_disk_refuses_nothing_happened() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    keeper.submit(vec![bench.choose(40, "waits", "greet")]).unwrap();
    let before = keeper.snapshot().unwrap();
    let other = Connection::open(bench.path()).unwrap();
    other.execute_batch("CREATE TRIGGER no BEFORE INSERT ON entries BEGIN SELECT RAISE (ABORT, 'full'); END").unwrap();
    let error = keeper.submit(vec![bench.go(60, "talks")]).unwrap_err();
    assert_eq!(error.code(), "storage");
    let after = keeper.snapshot().unwrap();
    assert_eq!(after.exercise.journal(), before.exercise.journal());
    assert_eq!(after.exercise.node(), before.exercise.node());
    other.execute_batch("DROP TRIGGER no").unwrap();
    keeper.submit(vec![bench.go(60, "talks")]).unwrap();
    assert_eq!(texts(&bench, &run).len(), 2);
}

#[test]
fn a_refused_command_leaves_no_line() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    let events = keeper.submit(vec![bench.choose(10, "asks", "call")]).unwrap();
    assert!(matches!(events[..], [Event::Refused { .. }]));
    assert_eq!(texts(&bench, &run), [""; 0]);
    keeper.leave();
    assert_eq!(keeper.submit(vec![]).unwrap_err(), RecordsError::NothingRunning);
}

#[test]
fn marks_are_written_with_the_last_line() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    keeper.submit(bench.whole_run()).unwrap();
    let row = bench.store().run(&run).unwrap();
    assert_eq!((row.status, row.entries), (Status::Finished, 4));
    let summary = row.summary.unwrap();
    assert_eq!((summary.outcome, summary.performance, summary.coverage), (Some(Outcome::Resolved), [6, 6], [1, 2]));
    assert!(summary.is_passed && row.ended_at.is_some());

    let note = Command { tick: 90, who: Who::Trainer, what: Act::Note { text: "Well\ndone".to_owned() } };
    keeper.submit(vec![note]).unwrap();
    assert_eq!(texts(&bench, &run)[4], "90 trainer note Well\\ndone");
    assert_eq!(bench.store().run(&run).unwrap().ended_at, row.ended_at, "the end stays where it was");
}

#[test]
fn a_stopped_run_has_no_outcome() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    keeper.submit(vec![Command { tick: 5, who: Who::Trainee, what: Act::Stop }]).unwrap();
    let row = bench.store().run(&run).unwrap();
    assert_eq!((row.status, row.summary.unwrap().outcome), (Status::Stopped, None));
    assert_eq!(keeper.resume(&run, Arc::clone(&bench.scenario)).unwrap_err(), RecordsError::Ended { run: run.clone() });
}

#[test]
fn an_interrupted_run_goes_on_paused_where_it_was() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    keeper.submit(vec![bench.choose(40, "waits", "greet"), bench.go(60, "talks")]).unwrap();
    keeper.advance(500).unwrap();
    assert_eq!(keeper.interrupted().unwrap(), [], "it is on");
    drop(keeper);

    let mut keeper = bench.keeper();
    assert_eq!(keeper.interrupted().unwrap().len(), 1);
    assert_eq!(keeper.resume(&run, Arc::clone(&bench.scenario)).unwrap(), [Event::Paused]);
    let snapshot = keeper.snapshot().unwrap();
    assert_eq!((snapshot.exercise.tick(), snapshot.exercise.standing()), (60, Standing::Paused));
    let other = || Command { tick: 60, who: Who::Trainee, what: Act::Resume };
    keeper.submit(vec![other(), bench.choose(90, "asks", "call")]).unwrap();
    let played = keeper.snapshot().unwrap().exercise.clone();
    assert!(played.has_ended());

    let record = keeper.record(&run).unwrap();
    let again = record.replay(Arc::clone(&bench.scenario)).unwrap();
    assert_eq!(again.exercise.journal(), played.journal());
    let once = replay(Arc::clone(&bench.scenario), bench.setup(), played.journal()).unwrap();
    assert_eq!(golden_hash(&again), golden_hash(&once));
    assert!(matches!(&played.journal()[2], Entry::Did(Command { tick: 60, what: Act::Pause, .. })));
}

#[test]
fn two_keepers_never_go_on_with_one_run() {
    let bench = Bench::new();
    let (mut one, mut two) = (bench.keeper(), bench.keeper());
    let run = bench.start(&mut one);
    assert_eq!(two.resume(&run, Arc::clone(&bench.scenario)).unwrap_err(), RecordsError::Taken { run: run.clone() });
    assert_eq!(two.interrupted().unwrap(), []);
    assert_eq!(one.resume(&run, Arc::clone(&bench.scenario)).unwrap_err().code(), "already-running");
    one.leave();
    two.resume(&run, Arc::clone(&bench.scenario)).unwrap();
    assert_eq!(one.resume(&run, Arc::clone(&bench.scenario)).unwrap_err().code(), "taken");
}

#[test]
fn a_run_under_other_rules_stays_as_it_is() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let run = bench.start(&mut keeper);
    drop(keeper);
    let other = Connection::open(bench.path()).unwrap();
    other.execute_batch("DROP TRIGGER runs_last; UPDATE runs SET rules = 0").unwrap();
    let mut keeper = bench.keeper();
    let error = keeper.resume(&run, Arc::clone(&bench.scenario)).unwrap_err();
    assert_eq!(error, RecordsError::OtherRules { run: run.clone(), found: 0, known: RULES });
    assert_eq!(texts(&bench, &run), [""; 0], "not even a pause is added");
    assert!(keeper.snapshot().is_none());
}

#[test]
fn a_removed_run_is_gone_and_its_scenario_stays_while_another_run_is_of_it() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let first = bench.start(&mut keeper);
    assert_eq!(keeper.remove(&first).unwrap_err(), RecordsError::AlreadyRunning { run: first.clone() });
    keeper.leave();
    let second = bench.start(&mut keeper);
    keeper.submit(bench.whole_run()).unwrap();
    keeper.remove(&first).unwrap();
    assert_eq!(bench.store().run(&first).unwrap_err(), RecordsError::NoSuchRun { run: first.clone() });
    let pack = bench.store().record(&second).unwrap().row.pack;
    keeper.remove(&second).unwrap();
    assert_eq!(bench.store().runs(&Filter::default()).unwrap(), []);
    assert_eq!(bench.store().pack(&pack).unwrap_err(), RecordsError::PackDamaged { hash: pack });
}

/// A keeper with a run on a plan for so many guests, which runs.
fn on_plan(bench: &Bench, people: u32) -> Keeper {
    let mut keeper = bench.keeper();
    let (scenario, _) = crate::exercise::plan_sample::sample(people);
    let node = scenario.node_ix("smoke").unwrap();
    keeper.start(&bench.pack, scenario.clone(), bench.setup(), &bench.about()).unwrap();
    let act = |what| Command { tick: 0, who: Who::Trainee, what };
    let first = Act::Go { node: scenario.node_ix("smell").unwrap() };
    keeper.submit(vec![act(first), act(Act::Go { node }), act(Act::Do { node, action: 1 })]).unwrap();
    keeper
}

#[test]
fn when_the_disk_refuses_a_moment_the_plan_stands_as_before() {
    let bench = Bench::new();
    let mut keeper = on_plan(&bench, 40);
    let other = Connection::open(bench.path()).unwrap();
    other.execute_batch("CREATE TRIGGER no BEFORE INSERT ON entries BEGIN SELECT RAISE (ABORT, 'full'); END").unwrap();
    let mut tick = 0;
    while keeper.advance(tick + 1).is_ok() {
        tick += 1;
        assert!(tick < 4800, "the moment never came");
    }
    let plan_tick = |keeper: &Keeper| keeper.snapshot().unwrap().exercise.floor().unwrap().tick();
    assert_eq!((keeper.snapshot().unwrap().exercise.tick(), plan_tick(&keeper)), (tick, tick));
    other.execute_batch("DROP TRIGGER no").unwrap();
    let events = keeper.advance(tick + 1).unwrap();
    assert!(events.iter().any(|event| matches!(event, Event::Opened { .. })), "{events:?}");
}

/// What a tick with many people costs, and how much of it is the copy that everybody looks at. It prints, and judges
/// nothing: `--nocapture` shows it.
#[test]
#[expect(clippy::disallowed_methods, reason = "it measures")]
fn what_a_tick_on_a_plan_costs() {
    use std::time::Instant;

    const TICKS: u32 = 60;
    for people in [180, 500, 2000] {
        let bench = Bench::new();
        let mut keeper = on_plan(&bench, people);
        keeper.advance(200).unwrap();
        let begun = Instant::now();
        (0..TICKS).for_each(|tick| _ = keeper.advance(201 + u64::from(tick)).unwrap());
        let tick = begun.elapsed() / TICKS;
        let snapshot = keeper.snapshot().unwrap();
        let begun = Instant::now();
        let copies: Vec<Exercise> = (0..TICKS).map(|_| snapshot.exercise.clone()).collect();
        let copy = begun.elapsed() / TICKS;
        println!("{people} people: a tick {tick:?}, a copy of it {copy:?} ({} kept)", copies.len());
    }
}
