//! Plays that nobody in their senses would make: whatever is asked of a run, it stays a run.

use std::sync::Arc;

use sardze::exercise::replay::{Replay, golden_hash, replay};
use sardze::exercise::{
    Act, BoardCard, Column, Command, Exercise, Mode, Player, Policy, Rating, Refusal, Setup, Standing, Turn, Who,
    journal,
};
use sardze::exercise::{Event, policy};
use sardze::scenario::model::Scenario;

use crate::generated::{self, Dice};
use crate::scenes;

#[test]
fn senseless_commands_leave_a_run_that_replays_and_ends() {
    let shipped = scenes::all();
    for seed in scenes::seeds(600) {
        senseless_play(scenes::scenario(&generated::scenario(seed)), seed);
    }
    for scenario in &shipped {
        scenes::seeds_of(scenario, 40).for_each(|seed| senseless_play(Arc::clone(scenario), seed));
    }
}

#[test]
fn every_policy_brings_every_scenario_to_its_end() {
    // Computing the best way on takes longer than a thousand plays.
    for seed in scenes::seeds(60).take(600) {
        let made = scenes::scenario(&generated::scenario(seed));
        for policy in [Policy::Best, Policy::Worst, Policy::Random(seed)] {
            let (exercise, told) = run_by(policy, Arc::clone(&made), setup(&mut Dice::new(seed), seed));
            assert!(exercise.has_ended(), "{policy:?}, seed {seed}");
            same_again(&exercise, told, seed);
        }
    }
    for scenario in scenes::all() {
        let loss = |policy| {
            let (exercise, _) = run_by(policy, Arc::clone(&scenario), Setup::new(Mode::Solo, 7));
            let ending = scenario.node(exercise.node());
            assert!(matches!(ending.kind, sardze::scenario::model::Kind::Ending { .. }), "{} {policy:?}", scenario.id);
            exercise.ledger().offered() - exercise.ledger().taken()
        };
        let (best, worst) = (loss(Policy::Best), loss(Policy::Worst));
        assert!(best <= worst, "{}: best loses {best}, worst {worst}", scenario.id);
        for seed in scenes::seeds_of(&scenario, 20) {
            loss(Policy::Random(seed));
        }
    }
}

#[test]
fn a_clock_that_goes_round_in_circles_cannot_hang_a_run() {
    let ron =
        "(format: 1, id: \"loop\", language: \"en\", title: \"T\", summary: \"S\", theme: Threat, setting: School,
        minutes: (solo: 1, group: 1), start: \"a\", nodes: [
            Decision(id: \"a\", text: \"A\", clock: Runs(seconds: 1, then: Choose(\"x\")), choices: [
                (id: \"x\", text: \"X\", goto: \"a\"), (id: \"y\", text: \"Y\", goto: \"z\")]),
            Ending(id: \"z\", outcome: Resolved, text: \"Z\")])";
    let scenario = scenes::scenario(ron);
    let setup = Setup { clock_percent: 100, ..Setup::new(Mode::Solo, 1) };
    let (mut exercise, mut told) = Exercise::start(scenario, setup);
    told.extend(exercise.advance(u64::MAX));
    let journalled = exercise.journal().len();
    assert!(journalled > 100, "{journalled}");
    told.extend(exercise.apply(Command {
        tick: exercise.tick(),
        who: Who::Trainee,
        what: Act::Choose { node: 0, choice: 1 },
    }));
    assert!(exercise.has_ended());
    same_again(&exercise, told, 1);
}

fn senseless_play(scenario: Arc<Scenario>, seed: u64) {
    let dice = &mut Dice::new(seed ^ 0x5EED);
    let (mut exercise, mut told) = Exercise::start(scenario, setup(dice, seed));
    for _ in 0..60 {
        let command = command(dice, &exercise);
        told.extend(exercise.advance(command.tick));
        // Where clocks follow each other without end, time stands after a thousand of them; a later tick would go on.
        let tick =
            if exercise.standing() == Standing::Running { exercise.tick().min(command.tick) } else { command.tick };
        let command = Command { tick, ..command };
        let before = face(&exercise);
        let journalled = exercise.journal().len();
        let events = exercise.apply(command.clone());
        let refused = matches!(events.last(), Some(Event::Refused { why }) if *why != Refusal::Stuck);
        if refused {
            assert_eq!(events.len(), 1, "seed {seed}: {command:?} was refused and told {events:?}");
            assert_eq!(face(&exercise), before, "seed {seed}: {command:?} was refused and changed something");
        } else {
            assert_eq!(exercise.journal().len(), journalled + 1, "seed {seed}: {command:?} was not journalled");
            told.extend(events);
        }
        assert!(exercise.open_choices().iter().all(|&c| usize::from(c) < 100));
    }
    for entry in exercise.journal() {
        let line = journal::write(exercise.scenario(), entry);
        assert_eq!(journal::read(exercise.scenario(), &line).as_ref(), Ok(entry), "seed {seed}: {line}");
    }
    same_again(&exercise, told, seed);

    let mut player = Player::new(Policy::Random(seed), exercise.scenario());
    for _ in 0..policy::MOST_TURNS + 10 {
        if !turn(&mut player, &mut exercise, &mut Vec::new()) {
            break;
        }
    }
    assert_eq!(exercise.standing(), Standing::Finished, "seed {seed}: no way to an end");
}

/// The journal gives the same events, the same hash, and does so twice.
fn same_again(exercise: &Exercise, told: Vec<Event>, seed: u64) {
    let again = || replay(Arc::clone(exercise.scenario()), exercise.setup().clone(), exercise.journal());
    let first = again().unwrap_or_else(|diverged| panic!("seed {seed}: {diverged:?}"));
    let live = Replay { exercise: exercise.clone(), events: vec![told] };
    assert_eq!(golden_hash(&first), golden_hash(&live), "seed {seed}");
    assert_eq!(face(&first.exercise), face(exercise), "seed {seed}");
}

fn run_by(policy: Policy, scenario: Arc<Scenario>, setup: Setup) -> (Exercise, Vec<Event>) {
    let mut player = Player::new(policy, &scenario);
    let (mut exercise, mut told) = Exercise::start(scenario, setup);
    while turn(&mut player, &mut exercise, &mut told) {}
    (exercise, told)
}

/// One turn of a player; what a player does is never refused, unless time itself is at its end and every deadline due.
fn turn(player: &mut Player, exercise: &mut Exercise, told: &mut Vec<Event>) -> bool {
    let Some(next) = player.next(exercise) else { return false };
    let events = match next.clone() {
        Turn::Do(what) => exercise.apply(Command { tick: exercise.tick(), who: Player::who(exercise), what }),
        Turn::Wait { until_tick } => exercise.advance(until_tick),
    };
    let refused = events.iter().any(|e| matches!(e, Event::Refused { why } if *why != Refusal::Stuck));
    assert!(
        !refused || exercise.tick() > u64::MAX / 2,
        "{next:?} at {} gave {events:?}",
        exercise.scenario().node(exercise.node()).id
    );
    told.extend(events);
    true
}

/// Everything that can be seen of a run, room time aside.
fn face(exercise: &Exercise) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        (exercise.state().clone(), exercise.watch().clone(), exercise.ledger().clone(), exercise.assessed().to_vec()),
        (exercise.journal().len(), exercise.standing(), exercise.due_tick(), exercise.said().to_vec()),
        (exercise.hands().to_vec(), exercise.ratings().to_vec(), exercise.notes().to_vec()),
    )
}

fn setup(dice: &mut Dice, seed: u64) -> Setup {
    let mode = dice.one_of(&[Mode::Solo, Mode::Group, Mode::Examination]);
    Setup { clock_percent: dice.one_of(&[0, 100, 200]), ..Setup::new(mode, seed) }
}

fn command(dice: &mut Dice, exercise: &Exercise) -> Command {
    let tick = match dice.below(40) {
        0 if dice.below(5) == 0 => u64::MAX - dice.below(3) as u64,
        0..=9 => exercise.tick() / 2,
        10..=19 => exercise.tick().saturating_add(dice.below(3000) as u64),
        _ => exercise.tick().saturating_add(dice.below(40) as u64),
    };
    let who = dice.one_of(&[Who::Trainee, Who::Trainer]);
    let nodes = exercise.scenario().nodes.len();
    // Mostly where the run is, sometimes elsewhere, sometimes nowhere.
    let node = match dice.below(10) {
        0 => dice.below(nodes) as u16,
        1 => dice.one_of(&[u16::MAX, nodes as u16]),
        _ => exercise.node(),
    };
    let ix = |dice: &mut Dice| if dice.below(20) == 0 { u16::MAX } else { dice.below(6) as u16 };
    let many = |dice: &mut Dice| (0..dice.below(7)).map(|_| ix(dice)).collect::<Vec<u16>>();
    let text = |dice: &mut Dice| dice.one_of(&["", "seen", " two\nlines \\n", "\r\\", "ā  b"]).to_owned();
    let what = match dice.below(40) {
        0..=5 => Act::Go { node },
        6..=14 => Act::Choose { node, choice: ix(dice) },
        15..=20 => Act::Say { node, card: ix(dice) },
        21..=26 => Act::Submit { node, picks: many(dice) },
        27..=28 => Act::Skip { node },
        29..=30 => Act::Send { event: ix(dice) },
        31 => Act::Count { node, hands: many(dice) },
        32 => Act::Rate {
            task: ix(dice),
            rating: dice.one_of(&[Rating::U, Rating::M, Rating::S, Rating::P]),
            evidence: text(dice),
        },
        33 => Act::Note { text: text(dice) },
        34 => match dice.below(3) {
            0 => Act::Revise { card: dice.below(4) as u16, to: None },
            1 => Act::Revise { card: dice.below(4) as u16, to: Some(card(text(dice), text(dice), text(dice))) },
            _ => Act::Post { card: card(text(dice), text(dice), text(dice)) },
        },
        35 => Act::Pause,
        36..=38 => Act::Resume,
        _ if dice.below(3) == 0 => Act::Stop,
        _ => Act::Emergency,
    };
    Command { tick, who, what }
}

fn card(text: String, owner: String, due: String) -> BoardCard {
    BoardCard { column: Column::Action, text, owner, due }
}
