//! The plan of a scenario while it is played: what is done moves people and doors, what comes true leads on, a journal
//! plays it again.

use std::sync::Arc;

use crate::exercise::replay::{golden_hash, replay};
use crate::exercise::{
    Act, Command, Debrief, Entry, Event, Exercise, Marks, Mode, Setup, TICKS_PER_SEC, Transcript, Who, journal,
};
use crate::floor::plan::DoorState;
use crate::scenario::build::build_with;
use crate::scenario::model::Scenario;
use crate::scenario::plan::{build, source::Plan};
use crate::scenario::read::{read, read_source};
use crate::scenario::source::Grade;

const PLAN: &str = r#"(format: 1, id: "house", name: "House",
    levels: [(id: "ground", outline: [(0, 0), (20, 0), (20, 10), (0, 10)],
        zones: [(id: "hall", name: "Hall", shape: Rect(at: (0, 0), size: (20, 10)))])],
    doors: [
        (id: "west", level: "ground", a: (0, 4), b: (0, 5.2), exit: true),
        (id: "east", level: "ground", a: (20, 4), b: (20, 5.2), exit: true, state: Locked, lock_secs: 5)],
    people: [(id: "guests", count: 30, in: "hall", starts: Fixed(2))])"#;

const SCENARIO: &str = r#"(format: 1, id: "s", language: "en", title: "T", summary: "S", theme: Evacuation, setting: School,
    minutes: (solo: 1, group: 1), start: "ready",
    announcements: [(id: "leave", text: "Leave by both doors", by: LiveVoice, says: LeaveBy, all_languages: true)],
    nodes: [
        Decision(id: "ready", text: "Before", choices: [
            (id: "unlock", text: "Unlock", then: [Unlock("east")], goto: "fire"),
            (id: "nothing", text: "Nothing", goto: "fire"),
            (id: "watch", text: "Watch", when: Opened("east"), goto: "fire")]),
        Floor(id: "fire", text: "Smoke", actions: [
                (id: "bell", text: "Bell", then: [Alarm], grade: Workable, tests: ["alert"]),
                (id: "east", text: "Unlock", on: Door("east"), when: Locked("east"), then: [Unlock("east")], grade: Best,
                    tests: ["protect"], feedback: "Good")],
            moments: [(id: "half", when: Out(50), node: "phone", plan: Frozen)],
            ends: [(when: Out(100), goto: "out"), (after: 120, goto: "late")],
            measures: [(id: "time", text: "Time", of: TimeToOut(100), best: 60, workable: 90, harmful: 110, tests: ["lead"])]),
        Inject(id: "phone", by: Phone, text: "Rings", goto: "more"),
        Inject(id: "more", by: Phone, text: "Still", goto: "back"),
        Ending(id: "out", outcome: Resolved, text: "Out"),
        Ending(id: "late", outcome: Failed, text: "Late"),
    ])"#;

pub(crate) fn scenario() -> Arc<Scenario> {
    scenario_with(&[])
}

/// The scenario with pieces of its text replaced.
pub(crate) fn scenario_with(changes: &[(&str, &str)]) -> Arc<Scenario> {
    let mut text = SCENARIO.to_owned();
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    let source = read_source("scenario.ron", text.as_bytes()).source.unwrap();
    let plan: Plan = read("floor.ron", PLAN.as_bytes()).source.unwrap();
    let first = crate::scenario::keys::texts(&source).len();
    let planned = Arc::new(build::build(&plan, first).unwrap());
    Arc::new(build_with(&source, Some(&planned), "lv").unwrap())
}

/// As its author writes it.
pub(crate) fn source() -> crate::scenario::source::Source {
    read_source("scenario.ron", SCENARIO.as_bytes()).source.unwrap()
}

/// Its texts, in the language that they are written in.
#[cfg(feature = "panel-tests")]
pub(crate) fn book() -> crate::words::Book {
    let source = source();
    let plan: Plan = read("floor.ron", PLAN.as_bytes()).source.unwrap();
    let mut texts = crate::scenario::keys::texts(&source);
    texts.extend(crate::scenario::plan::keys::texts(&plan));
    crate::words::Book::build(crate::words::Lang::en(), texts.into_iter().map(|text| (text.key, text.pattern)))
}

pub(crate) fn did(exercise: &mut Exercise, text: &str) -> Vec<Event> {
    let what = journal::read_act(exercise.scenario(), text).unwrap();
    exercise.apply(Command { tick: exercise.tick(), who: Who::Trainee, what })
}

pub(crate) fn wait(exercise: &mut Exercise, secs: u64) -> Vec<Event> {
    exercise.advance(exercise.tick() + secs * TICKS_PER_SEC)
}

pub(crate) fn begun(first: &str) -> Exercise {
    begun_in(scenario(), first)
}

pub(crate) fn begun_in(scenario: Arc<Scenario>, first: &str) -> Exercise {
    let (mut exercise, _) = Exercise::start(scenario, Setup::new(Mode::Solo, 7));
    did(&mut exercise, &format!("choose ready {first}"));
    did(&mut exercise, "go fire");
    exercise
}

/// Plays to the end with one door left locked: what is done first on the plan, and what is done when the phone rings;
/// both as in a script.
pub(crate) fn played(first: &[&str], at_phone: &[&str]) -> Exercise {
    let mut exercise = begun("nothing");
    script(&mut exercise, first);
    for _ in 0..40 {
        wait(&mut exercise, 1);
        if exercise.node() == 2 {
            script(&mut exercise, at_phone);
        }
    }
    assert!(exercise.has_ended());
    exercise
}

fn script(exercise: &mut Exercise, lines: &[&str]) {
    for line in lines {
        match line.strip_prefix("wait ") {
            Some(secs) => _ = wait(exercise, secs.parse().unwrap()),
            None => _ = did(exercise, line),
        }
    }
}

#[test]
fn the_plan_waits_until_the_situation_was_read() {
    let (mut exercise, _) = Exercise::start(scenario(), Setup::new(Mode::Solo, 7));
    did(&mut exercise, "choose ready nothing");
    assert!(exercise.plan_waits() && exercise.open_actions().is_empty());
    wait(&mut exercise, 30);
    assert_eq!(exercise.floor().unwrap().tick(), 0);
    assert_eq!(did(&mut exercise, "go fire"), [Event::PlanBegan { node: 1 }]);
    wait(&mut exercise, 30);
    assert_eq!(exercise.floor().unwrap().tick(), 600);
    assert_eq!(exercise.state().story_secs, 30);
}

#[test]
fn what_was_done_before_the_plan_began_stands_from_its_first_moment() {
    let exercise = begun("unlock");
    assert_eq!(exercise.floor().unwrap().door(1), Some(DoorState::Closed));
    let exercise = begun("nothing");
    assert_eq!(exercise.floor().unwrap().door(1), Some(DoorState::Locked));
}

#[test]
fn a_key_takes_its_time_from_the_first_moment_of_the_plan() {
    let relock = [(r#"when: Locked("east"), then: [Unlock("east")]"#, r#"then: [Lock("east")]"#)];
    for (scenario, first, was, is) in [
        (scenario(), "nothing", DoorState::Locked, DoorState::Closed),
        (scenario_with(&relock), "unlock", DoorState::Closed, DoorState::Locked),
    ] {
        let mut exercise = begun_in(scenario, first);
        did(&mut exercise, "do fire east");
        wait(&mut exercise, 4);
        assert_eq!(exercise.floor().unwrap().door(1), Some(was), "five seconds");
        wait(&mut exercise, 2);
        assert_eq!(exercise.floor().unwrap().door(1), Some(is));
    }
}

#[test]
fn the_debrief_judges_what_was_done_by_how_the_plan_stood_then() {
    let late = [(r#"when: Locked("east"), then"#, "when: Ran(3), then")];
    let mut exercise = begun_in(scenario_with(&late), "nothing");
    wait(&mut exercise, 5);
    did(&mut exercise, "do fire east");
    wait(&mut exercise, 120);
    let steps = Debrief::of(&exercise, None).steps;
    let [_, done, measured] = &steps[..] else { panic!("{steps:?}") };
    assert_eq!((done.assessed, done.story_secs), (Some(exercise.assessed()[0]), 5));
    assert_eq!(measured.assessed, Some(exercise.assessed()[1]));
    assert_eq!((measured.tick, measured.story_secs), (2400, 120));
}

#[test]
fn an_action_moves_people_once_and_is_judged() {
    let mut exercise = begun("nothing");
    wait(&mut exercise, 5);
    assert_eq!(exercise.floor().unwrap().inside(), 30, "nobody has been told");
    let events = did(&mut exercise, "do fire bell");
    assert!(events.contains(&Event::Assessed { node: 1, grade: Grade::Workable, critical: false }));
    wait(&mut exercise, 6);
    assert!(exercise.floor().unwrap().inside() < 30);
    assert!(matches!(did(&mut exercise, "do fire bell")[..], [Event::Refused { .. }]), "it was done");
    did(&mut exercise, "do fire east");
    wait(&mut exercise, 6);
    assert_eq!(exercise.floor().unwrap().door(1), Some(DoorState::Closed), "a key takes its time");
    assert!(exercise.open_actions().is_empty(), "what its condition hides is not offered");
}

#[test]
fn a_moment_opens_a_node_once_freezes_the_plan_and_leads_back() {
    let mut exercise = begun("unlock");
    did(&mut exercise, "do fire bell");
    let mut opened = 0;
    for _ in 0..60 {
        let events = wait(&mut exercise, 1);
        if events.iter().any(|event| matches!(event, Event::Opened { moment: 0, .. })) {
            opened += 1;
            let (tick, out) = (exercise.floor().unwrap().tick(), exercise.floor().unwrap().measures().out().len());
            assert_eq!(out, 15, "at the very moment");
            wait(&mut exercise, 10);
            assert_eq!(exercise.floor().unwrap().tick(), tick, "frozen meanwhile");
            did(&mut exercise, "go phone");
            did(&mut exercise, "go more");
            assert!(exercise.plan_runs(), "back without reading it all again");
        }
    }
    assert_eq!(opened, 1);
    assert!(exercise.has_ended());
}

#[test]
fn leaving_measures_judges_and_ends_as_the_author_wrote() {
    let mut exercise = begun("unlock");
    did(&mut exercise, "do fire bell");
    wait(&mut exercise, 30);
    did(&mut exercise, "go phone");
    did(&mut exercise, "go more");
    wait(&mut exercise, 60);
    let [measured] = exercise.measured() else { panic!("one measure") };
    assert!(measured.value.unwrap() < 60.0 && measured.grade == Grade::Best, "{measured:?}");
    assert_eq!(exercise.scenario().node(exercise.node()).id, "out".into());
    let marks = Marks::of(&exercise);
    assert_eq!((marks.coverage.part, marks.coverage.whole), (2, 2), "what was done, and what was measured");
    assert_eq!((marks.performance.part, marks.performance.whole), (5, 6));
    let story = Transcript::of(&exercise);
    assert!(story.lines.iter().any(|line| matches!(line.what, crate::exercise::transcript::Said::Measured { .. })));
    let debrief = Debrief::of(&exercise, None);
    assert_eq!(debrief.steps.len(), 3, "before, the bell, the time");
}

#[test]
fn who_does_nothing_comes_to_the_end_that_time_brings() {
    let mut exercise = begun("nothing");
    wait(&mut exercise, 119);
    assert!(!exercise.has_ended());
    wait(&mut exercise, 2);
    assert_eq!(exercise.scenario().node(exercise.node()).id, "late".into());
    assert_eq!(exercise.measured()[0].grade, Grade::Unsafe, "nobody was out in time");
    assert_eq!(exercise.measured()[0].value, None);
}

#[test]
fn a_journal_plays_the_plan_again_whatever_the_steps_of_time() {
    let mut exercise = begun("nothing");
    did(&mut exercise, "do fire bell");
    for _ in 0..1200 {
        exercise.advance(exercise.tick() + 1);
        if exercise.scenario().node(exercise.node()).id == "phone".into() {
            did(&mut exercise, "go phone");
            did(&mut exercise, "go more");
            did(&mut exercise, "do fire east");
        }
    }
    assert!(exercise.has_ended(), "{:?}", exercise.node());
    let lines: Vec<String> = exercise.journal().iter().map(|it| journal::write(exercise.scenario(), it)).collect();
    let read: Vec<Entry> = lines.iter().map(|line| journal::read(exercise.scenario(), line).unwrap()).collect();
    let again = replay(exercise.scenario().clone(), exercise.setup().clone(), &read).unwrap();
    assert_eq!(again.exercise.measured(), exercise.measured());
    assert_eq!(again.exercise.ledger(), exercise.ledger());
    let twice = replay(exercise.scenario().clone(), exercise.setup().clone(), &read).unwrap();
    assert_eq!(golden_hash(&again), golden_hash(&twice));
    let out = |exercise: &Exercise| exercise.floor().unwrap().measures().out().to_vec();
    assert_eq!(out(&again.exercise), out(&exercise));
}

#[test]
fn a_command_for_a_plan_that_waits_is_refused() {
    let (mut exercise, _) = Exercise::start(scenario(), Setup::new(Mode::Solo, 7));
    did(&mut exercise, "choose ready nothing");
    let node = exercise.node();
    let events = exercise.apply(Command { tick: 0, who: Who::Trainee, what: Act::Do { node, action: 0 } });
    assert!(matches!(events[..], [Event::Refused { .. }]));
}
