//! What a run must do, played on the sample scenario.

use std::sync::Arc;

use crate::exercise::board::{BoardCard, Column};
use crate::exercise::command::{Act, Command, Rating, Who};
use crate::exercise::debrief::{Debrief, Done};
use crate::exercise::event::{Event, Refusal};
use crate::exercise::journal::{self, Entry};
use crate::exercise::marks::{Marks, Missing};
use crate::exercise::replay::{golden_hash, replay};
use crate::exercise::setup::{Mode, Setup};
use crate::exercise::transcript::{Said, Transcript};
use crate::exercise::watch::Met;
use crate::exercise::{Exercise, Standing, TICKS_PER_SEC};
use crate::scenario::build::build;
use crate::scenario::prove::Values;
use crate::scenario::read::read_source;
use crate::scenario::sample;
use crate::scenario::source::{Grade, Outcome};

/// A seed under which chance leads straight to the order.
const SHORT: u64 = 1;

fn start(mode: Mode, clock_percent: u16) -> Exercise {
    let setup = Setup { clock_percent, ..Setup::new(mode, SHORT) };
    Exercise::start(sample::scenario(), setup).0
}

fn act(exercise: &mut Exercise, tick: u64, what: &str) -> Vec<Event> {
    let what = journal::read_act(exercise.scenario(), what).unwrap();
    exercise.apply(Command { tick, who: if what.is_trainers() { Who::Trainer } else { Who::Trainee }, what })
}

fn play(exercise: &mut Exercise, script: &[&str]) -> Vec<Event> {
    let told = script.iter().map(|line| {
        let tick = exercise.tick();
        let events = act(exercise, tick, line);
        assert!(!events.iter().any(|e| matches!(e, Event::Refused { .. })), "{line}: {events:?}");
        events
    });
    told.collect::<Vec<_>>().into_iter().flatten().collect()
}

fn refusal(events: &[Event]) -> Option<Refusal> {
    events.iter().find_map(|e| match e {
        Event::Refused { why } => Some(*why),
        _ => None,
    })
}

const PERFECT: &[&str] = &[
    "go door",
    "choose greet hello",
    "submit order lock-up count",
    "say call address",
    "say call what-happens",
    "say call stay",
    "submit rumour knife-not-known shouted-true facts",
    "submit report exact quote",
    "go talk",
];

#[test]
fn a_perfect_run_is_passed_with_everything_taken() {
    let mut exercise = start(Mode::Solo, 0);
    play(&mut exercise, PERFECT);
    assert_eq!(exercise.standing(), Standing::Finished);
    let marks = Marks::of(&exercise);
    assert_eq!(marks.performance.part, marks.performance.whole);
    assert_eq!(marks.missing, vec![]);
    // The decision that chance passed by is not covered, and is not held against anybody.
    assert_eq!((marks.coverage.part, marks.coverage.whole), (5, 6));
    assert_eq!(marks.tasks[0].seen, Met::Met);
}

#[test]
fn harm_lowers_performance_and_says_why() {
    let mut exercise = start(Mode::Solo, 0);
    play(&mut exercise, &["go door", "choose greet wait", "submit order count lock-up leave"]);
    let marks = Marks::of(&exercise);
    let notice = &marks.competencies[exercise.scenario().competencies.iter().position(|c| &**c == "notice").unwrap()];
    assert_eq!((notice.performance.part, notice.performance.whole), (1, 3));
    assert_eq!(notice.reasons[0].grade, Grade::Harmful);
    let lead = exercise.scenario().competencies.iter().position(|c| &**c == "lead").unwrap();
    assert!(marks.missing.contains(&Missing::CriticalFailure { competency: lead }));
    assert!(marks.missing.contains(&Missing::Unfinished));
}

#[test]
fn the_best_offered_is_what_counts_per_competency() {
    let mut exercise = start(Mode::Solo, 0);
    play(&mut exercise, &["go door", "choose greet grab"]);
    let protect = exercise.scenario().competencies.iter().position(|c| &**c == "protect").unwrap();
    // Nothing else here shows `protect`, so nothing better was offered: 0 of 0, but failed critically.
    let tally = exercise.ledger().tallies()[protect];
    assert_eq!((tally.taken, tally.offered, tally.failed_critically), (0, 0, true));
    assert_eq!(exercise.standing(), Standing::Finished);
}

#[test]
fn a_clock_that_runs_out_chooses_and_is_journalled_first() {
    let mut exercise = start(Mode::Solo, 100);
    play(&mut exercise, &["go door"]);
    let due = exercise.due_tick().unwrap();
    let reading = u64::from(exercise.scenario().node(exercise.node()).reading_secs);
    assert_eq!(due, (10 + reading) * TICKS_PER_SEC);
    // At equal ticks the deadline wins.
    let events = act(&mut exercise, due, "choose greet hello");
    assert!(matches!(events[0], Event::Chosen { choice: 2, .. }), "{events:?}");
    assert_eq!(refusal(&events), Some(Refusal::OtherNode));
    assert_eq!(exercise.journal().last(), Some(&Entry::Reached(due)));
}

#[test]
fn stretching_multiplies_the_deadline_only() {
    let mut plain = start(Mode::Solo, 100);
    let mut stretched = start(Mode::Solo, 200);
    play(&mut plain, &["go door"]);
    play(&mut stretched, &["go door"]);
    assert_eq!(2 * plain.due_tick().unwrap(), stretched.due_tick().unwrap());
    assert_eq!(plain.state(), stretched.state());
}

#[test]
fn a_pause_freezes_every_deadline() {
    let mut exercise = start(Mode::Solo, 100);
    play(&mut exercise, &["go door"]);
    let due = exercise.due_tick().unwrap();
    act(&mut exercise, due - 1, "pause");
    assert_eq!(exercise.advance(due + 10_000), vec![]);
    assert_eq!(refusal(&act(&mut exercise, due + 10_000, "choose greet hello")), Some(Refusal::Paused));
    assert_eq!(exercise.tick(), due - 1);
    act(&mut exercise, due + 10_000, "resume");
    assert_eq!(exercise.tick(), due - 1);
    assert!(matches!(exercise.advance(due)[0], Event::Chosen { .. }));
}

#[test]
fn a_real_emergency_freezes_until_it_is_over() {
    let mut exercise = start(Mode::Solo, 100);
    play(&mut exercise, &["go door", "emergency"]);
    assert_eq!(exercise.standing(), Standing::Emergency);
    assert_eq!(exercise.advance(1_000_000), vec![]);
    play(&mut exercise, &["resume", "choose greet hello"]);
    assert_eq!(exercise.standing(), Standing::Running);
}

#[test]
fn a_call_tells_no_address_wrong_order_and_hanging_up_apart() {
    let grades = |cards: &[&str]| {
        let mut exercise = start(Mode::Solo, 0);
        play(&mut exercise, &PERFECT[..3]);
        let told = cards.iter().flat_map(|card| play(&mut exercise, &[&format!("say call {card}")]));
        let graded = told.filter_map(|e| match e {
            Event::Submitted { grade, .. } => Some(grade),
            _ => None,
        });
        graded.collect::<Vec<_>>()
    };
    assert_eq!(grades(&["address", "what-happens", "stay"]), vec![Grade::Best]);
    assert_eq!(grades(&["what-happens", "address", "stay"]), vec![Grade::Workable]);
    assert_eq!(grades(&["address", "what-happens", "hang-up"]), vec![Grade::Harmful]);
    assert_eq!(grades(&["vague", "what-happens", "stay"]), vec![Grade::Unsafe]);
    assert_eq!(grades(&["address"]), vec![], "the operator still asks");
}

#[test]
fn the_operator_asks_what_was_not_said_yet() {
    let mut exercise = start(Mode::Solo, 0);
    play(&mut exercise, &PERFECT[..3]);
    let events = play(&mut exercise, &["say call what-happens"]);
    assert!(events.iter().any(|e| matches!(e, Event::Asked { line: 0, .. })), "{events:?}");
    assert_eq!(refusal(&act(&mut exercise, 0, "say call what-happens")), Some(Refusal::NoSuchItem));
}

#[test]
fn what_was_judged_once_is_not_judged_again() {
    // A seed under which chance leads to the second decision, which leads back.
    let back = (0..50).find_map(|seed| {
        let setup = Setup::new(Mode::Solo, seed);
        let (mut exercise, _) = Exercise::start(sample::scenario(), setup);
        play(&mut exercise, &["go door", "choose greet hello"]);
        (exercise.scenario().node(exercise.node()).id.as_ref() == "again").then_some(exercise)
    });
    let mut exercise = back.unwrap();
    play(&mut exercise, &["choose again inside"]);
    let nodes = exercise.ledger().nodes();
    play(&mut exercise, &["choose greet wait"]);
    assert_eq!(exercise.ledger().nodes(), nodes);
}

#[test]
fn an_event_of_the_list_comes_when_its_story_time_has_come() {
    let mut exercise = start(Mode::Solo, 0);
    let events = play(&mut exercise, &PERFECT[..3]);
    assert!(!events.iter().any(|e| matches!(e, Event::Told { .. })));
    let events = play(&mut exercise, &PERFECT[3..6]);
    assert!(events.iter().any(|e| matches!(e, Event::Told { event: 0 })), "the call takes a minute of the story");
}

#[test]
fn only_a_trainer_of_a_group_skips_sends_counts_and_rates() {
    let mut solo = start(Mode::Solo, 0);
    for line in ["skip door", "send press", "rate called P seen"] {
        assert_eq!(refusal(&act(&mut solo, 0, line)), Some(Refusal::NotAllowed), "{line}");
    }
    let mut group = start(Mode::Group, 0);
    play(&mut group, &["send press", "go door", "count greet 5 2 0 1", "choose greet hello"]);
    assert_eq!(refusal(&act(&mut group, 0, "send press")), Some(Refusal::NotHere), "once only");
    assert_eq!(refusal(&act(&mut group, 0, "skip order")), Some(Refusal::CoreNode));
    play(&mut group, &["rate called S two said it aloud"]);
    assert_eq!(Marks::of(&group).tasks[0].rating(), Some(Rating::S));
}

#[test]
fn a_skipped_node_is_not_observed() {
    let mut exercise = start(Mode::Group, 0);
    play(&mut exercise, &PERFECT[..6]);
    let before = exercise.ledger().clone();
    play(&mut exercise, &["skip rumour", "skip report"]);
    assert_eq!(*exercise.ledger(), before);
    assert_eq!(exercise.scenario().node(exercise.node()).id.as_ref(), "talk");
}

#[test]
fn a_late_command_for_another_node_decides_nothing() {
    let mut exercise = start(Mode::Solo, 0);
    play(&mut exercise, &["go door"]);
    let before = exercise.state().clone();
    assert_eq!(refusal(&act(&mut exercise, 0, "go door")), Some(Refusal::OtherNode));
    assert_eq!(*exercise.state(), before);
    assert_eq!(exercise.journal().len(), 1);
}

#[test]
fn an_examination_shuffles_the_choices_by_its_seed() {
    let orders: std::collections::BTreeSet<Vec<u16>> = (0..20)
        .map(|seed| {
            let (mut exercise, _) = Exercise::start(sample::scenario(), Setup::new(Mode::Examination, seed));
            play(&mut exercise, &["go door"]);
            assert_eq!(exercise.open_choices(), exercise.open_choices());
            exercise.open_choices()
        })
        .collect();
    assert!(orders.len() > 5, "{orders:?}");
}

#[test]
fn a_journal_replays_to_the_same_events() {
    let mut exercise = start(Mode::Solo, 150);
    play(&mut exercise, &["go door"]);
    exercise.advance(exercise.due_tick().unwrap());
    play(&mut exercise, &["note slow\nto start", "pause", "resume"]);
    play(&mut exercise, &PERFECT[2..]);
    let lines: Vec<String> = exercise.journal().iter().map(|e| journal::write(exercise.scenario(), e)).collect();
    let entries: Vec<Entry> = lines.iter().map(|l| journal::read(exercise.scenario(), l).unwrap()).collect();
    assert_eq!(entries, exercise.journal());
    let again = || replay(Arc::clone(exercise.scenario()), exercise.setup().clone(), &entries).unwrap();
    assert_eq!(golden_hash(&again()), golden_hash(&again()));
    assert_eq!(again().exercise.ledger(), exercise.ledger());
    let mut wrong = entries.clone();
    wrong.swap(1, 2);
    assert!(replay(Arc::clone(exercise.scenario()), exercise.setup().clone(), &wrong).is_err());
}

#[test]
fn the_debrief_knows_what_the_best_continuation_would_have_given() {
    let scenario = sample::scenario();
    let values = Values::explore(&scenario, 10_000).unwrap();
    let mut exercise = start(Mode::Solo, 0);
    play(&mut exercise, &["go door", "choose greet wait", "submit order lock-up count"]);
    let debrief = Debrief::of(&exercise, Some(&values));
    let greet = &debrief.steps[0];
    assert_eq!(greet.done, Done::Chose { choice: 2, by_clock: false });
    assert_eq!(greet.before.unwrap().loss, 0.0);
    assert_eq!(greet.regret(), Some(2.0));
    assert_eq!(debrief.steps[1].regret(), Some(0.0));
    assert_eq!(debrief.costliest(), Some(0));
    assert_eq!(debrief.point_of_no_return, None);
    let grab = greet.options.iter().find(|o| o.made == crate::scenario::prove::Made::Choose(3)).unwrap();
    assert_eq!(grab.value.unwrap().outcome, Some(Outcome::Failed));

    let mut lost = start(Mode::Solo, 0);
    play(&mut lost, &["go door", "choose greet grab"]);
    assert_eq!(Debrief::of(&lost, Some(&values)).point_of_no_return, Some(0));
}

#[test]
fn the_story_is_told_in_order() {
    let (mut exercise, events) = Exercise::start(sample::scenario(), Setup::new(Mode::Solo, SHORT));
    let mut transcript = Transcript::default();
    transcript.add(&exercise, &events);
    for line in &PERFECT[..5] {
        let events = play(&mut exercise, &[line]);
        transcript.add(&exercise, &events);
    }
    let kinds: Vec<&str> = transcript
        .lines
        .iter()
        .map(|l| match l.what {
            Said::Told { .. } => "told",
            Said::Situation { .. } => "situation",
            Said::Chose { .. } => "chose",
            Said::Feedback { .. } => "feedback",
            Said::Judged { .. } => "judged",
            Said::Picked { .. } => "picked",
            Said::Operator { .. } => "operator",
            Said::Caller { .. } => "caller",
            _ => "other",
        })
        .collect();
    let expected = "told situation chose feedback situation picked judged feedback situation operator caller operator \
                    operator caller operator";
    assert_eq!(kinds.join(" "), expected);
}

#[test]
fn a_run_stopped_before_its_ending_is_not_passed_however_good_it_was() {
    let mut exercise = start(Mode::Solo, 0);
    play(&mut exercise, &PERFECT[..8]);
    play(&mut exercise, &["stop"]);
    assert!(exercise.has_ended());
    assert_eq!(Marks::of(&exercise).missing, vec![Missing::Unfinished]);
}

#[test]
fn what_a_choice_brings_about_counts_when_it_is_done_not_when_the_next_node_begins() {
    let ron = "(format: 1, id: \"s\", language: \"en\", title: \"T\", summary: \"S\", theme: Threat, setting: School,
        minutes: (solo: 1, group: 1), start: \"a\", facts: [(id: \"locked\", is: Flag)], nodes: [
            Decision(id: \"a\", text: \"A\", choices: [
                (id: \"lock\", text: \"Lock\", takes: 10, then: [Raise(\"locked\")], goto: \"later\")]),
            Inject(id: \"later\", by: Scene, text: \"An hour later\", at: \"+60:00\", goto: \"z\"),
            Ending(id: \"z\", outcome: Resolved, text: \"Z\")],
        tasks: [
            (id: \"quickly\", text: \"Q\", must: Within(60, Visited(\"a\"), Is(\"locked\"))),
            (id: \"too-late\", text: \"L\", must: Before(Visited(\"later\"), Is(\"locked\")))])";
    let source = read_source("scenario.ron", ron.as_bytes()).source.unwrap();
    let scenario = Arc::new(build(&source, "lv").unwrap());
    let (mut exercise, _) = Exercise::start(scenario, Setup::new(Mode::Solo, 1));
    play(&mut exercise, &["choose a lock"]);
    let marks = Marks::of(&exercise);
    assert_eq!((marks.tasks[0].seen, marks.tasks[0].moments_secs), (Met::Met, [Some(0), Some(10)]));
    assert_eq!(marks.tasks[1].seen, Met::NotMet);
}

#[test]
fn a_stop_leaves_a_task_open_that_could_still_be_met() {
    let ron = "(format: 1, id: \"s\", language: \"en\", title: \"T\", summary: \"S\", theme: Threat, setting: School,
        minutes: (solo: 1, group: 1), start: \"a\", facts: [(id: \"locked\", is: Flag), (id: \"left\", is: Flag)], nodes: [
            Decision(id: \"a\", text: \"A\", choices: [
                (id: \"soon\", text: \"S\", takes: 30, goto: \"b\"), (id: \"late\", text: \"L\", takes: 90, goto: \"b\"),
                (id: \"leave\", text: \"G\", takes: 30, then: [Raise(\"left\")], goto: \"b\"),
                (id: \"end\", text: \"E\", takes: 30, goto: \"z\")]),
            Decision(id: \"b\", text: \"B\", choices: [(id: \"lock\", text: \"L\", then: [Raise(\"locked\")], goto: \"z\")]),
            Ending(id: \"z\", outcome: Resolved, text: \"Z\")],
        tasks: [
            (id: \"quickly\", text: \"Q\", must: Within(60, Visited(\"a\"), Is(\"locked\"))),
            (id: \"stay\", text: \"S\", must: Before(Is(\"locked\"), Is(\"left\")))])";
    let source = read_source("scenario.ron", ron.as_bytes()).source.unwrap();
    let scenario = Arc::new(build(&source, "lv").unwrap());
    let seen = |lines: &[&str]| {
        let (mut exercise, _) = Exercise::start(Arc::clone(&scenario), Setup::new(Mode::Group, 1));
        play(&mut exercise, lines);
        assert!(exercise.has_ended());
        let marks = Marks::of(&exercise);
        [marks.tasks[0].seen, marks.tasks[1].seen]
    };
    assert_eq!(seen(&["stop"]), [Met::NotObserved, Met::NotObserved]);
    assert_eq!(seen(&["choose a soon", "stop"]), [Met::NotObserved, Met::NotObserved], "half a minute was left");
    assert_eq!(seen(&["choose a late", "stop"]), [Met::NotMet, Met::NotObserved], "its time had run out");
    assert_eq!(seen(&["choose a leave", "stop"]), [Met::NotObserved, Met::NotMet], "that cannot be undone");
    assert_eq!(seen(&["choose a end"]), [Met::NotMet, Met::NotObserved], "it came to an ending without it");
}

#[test]
fn a_critical_mistake_is_told_where_it_was_made() {
    let ron = "(format: 1, id: \"s\", language: \"en\", title: \"T\", summary: \"S\", theme: Threat, setting: School,
        minutes: (solo: 1, group: 1), start: \"a\", nodes: [
            Decision(id: \"a\", text: \"A\", clock: Runs(seconds: 5, then: Choose(\"x\")), choices: [
                (id: \"x\", text: \"X\", grade: Unsafe, critical: true, tests: [\"fair\"], goto: \"b\", feedback: \"F\")]),
            Decision(id: \"b\", text: \"B\", clock: Runs(seconds: 5, then: Choose(\"y\")), choices: [
                (id: \"y\", text: \"Y\", grade: Unsafe, tests: [\"fair\"], goto: \"c\", feedback: \"G\")]),
            Decision(id: \"c\", text: \"C\", clock: Runs(seconds: 5, then: Choose(\"w\")), choices: [
                (id: \"w\", text: \"W\", grade: Unsafe, critical: true, tests: [\"fair\"], goto: \"z\")]),
            Ending(id: \"z\", outcome: Failed, text: \"Z\")])";
    let source = read_source("scenario.ron", ron.as_bytes()).source.unwrap();
    let scenario = Arc::new(build(&source, "lv").unwrap());
    let setup = Setup { clock_percent: 100, ..Setup::new(Mode::Solo, 1) };
    let (mut exercise, _) = Exercise::start(scenario, setup);
    let events = exercise.advance(100 * TICKS_PER_SEC);
    let mut transcript = Transcript::default();
    transcript.add(&exercise, &events);
    let told = transcript.lines.iter().filter_map(|line| match line.what {
        Said::Feedback { critical, .. } | Said::Judged { critical, .. } => Some((line.node, critical)),
        _ => None,
    });
    assert_eq!(told.collect::<Vec<_>>(), [(0, true), (1, false)]);
}

#[test]
fn a_note_written_by_hand_keeps_its_backslashes() {
    let scenario = sample::scenario();
    let note = |text: &str| match journal::read_act(&scenario, &format!("note {text}")) {
        Ok(Act::Note { text }) => text,
        other => panic!("{other:?}"),
    };
    assert_eq!(note(r"C:\temp\x"), r"C:\temp\x");
    assert_eq!(note(r"one\ntwo \\ three\"), "one\ntwo \\ three\\");
}

#[test]
fn clocks_that_follow_each_other_at_once_or_at_the_end_of_time_replay_one_by_one() {
    for (percent, late) in [(1, 3), (100, u64::MAX), (100, u64::MAX - 5)] {
        let mut exercise = start(Mode::Solo, percent);
        act(&mut exercise, late, "go door");
        exercise.advance(u64::MAX);
        let ticks: Vec<u64> = exercise.journal().iter().map(Entry::tick).collect();
        assert!(ticks[1..].is_sorted_by(|a, b| a < b), "{ticks:?}");
        let again = replay(Arc::clone(exercise.scenario()), exercise.setup().clone(), exercise.journal()).unwrap();
        assert_eq!(again.exercise.state(), exercise.state());
    }
}

#[test]
fn the_board_is_written_during_the_run_and_after_it_and_replays() {
    let mut exercise = start(Mode::Group, 0);
    let card = |text: &str| BoardCard {
        column: Column::Action,
        text: text.to_owned(),
        owner: "Anna \"A\"".to_owned(),
        due: "2026-12-01".to_owned(),
    };
    let trainer = |what| Command { tick: 0, who: Who::Trainer, what };
    assert_eq!(exercise.apply(trainer(Act::Post { card: card("Mend\nthe lamp") })), [Event::Posted { card: 0 }]);
    exercise.apply(trainer(Act::Stop));
    assert_eq!(exercise.apply(trainer(Act::Post { card: card("Two at the desk") })), [Event::Posted { card: 1 }]);
    assert_eq!(exercise.apply(trainer(Act::Revise { card: 0, to: None })), [Event::Posted { card: 0 }]);
    let refused = exercise.apply(trainer(Act::Revise { card: 0, to: Some(card("again")) }));
    assert_eq!(refused, [Event::Refused { why: Refusal::NoSuchItem }]);
    let written: Vec<String> =
        exercise.journal().iter().map(|entry| journal::write(exercise.scenario(), entry)).collect();
    let read: Vec<Entry> = written.iter().map(|line| journal::read(exercise.scenario(), line).unwrap()).collect();
    let again = replay(Arc::clone(exercise.scenario()), exercise.setup().clone(), &read).unwrap();
    assert_eq!(again.exercise.board(), exercise.board());
    assert_eq!(again.exercise.board().column(Column::Action).count(), 1);
}
