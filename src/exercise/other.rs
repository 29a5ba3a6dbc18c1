//! The same people, the same luck, another choice: a run with a plan is played again with one thing done differently, and
//! everything else as it was, as far as it still could be done.

use serde::{Deserialize, Serialize};

use crate::exercise::command::{Act, Command};
use crate::exercise::event::Event;
use crate::exercise::journal::Entry;
use crate::exercise::policy::{Player, Policy, Turn};
use crate::exercise::replay::replay_watching;
use crate::exercise::run::Exercise;
use crate::exercise::setup::Setup;
use crate::scenario::model::{Kind, NodeIx};

/// What was done in a run, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    list: Vec<Answer>,
    stood: Vec<Stood>,
}

/// How things stood when an answer was given.
#[derive(Debug, Clone, PartialEq)]
struct Stood {
    /// How long the plan had run by then.
    plan_tick: u64,
    open_choices: Vec<u16>,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub node: NodeIx,
    pub act: Act,
    /// On a plan the tick of the plan, elsewhere the ticks since coming to the node.
    pub at_tick: u64,
}

/// What is done differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    Nothing,
    /// By its place among the answers.
    Without(usize),
    Instead(usize, Act),
    /// On a plan, at this tick of it.
    At(usize, u64),
    /// Something that was not done on a plan, at this tick of it.
    Also(Answer),
}

/// The run that would have been.
#[derive(Debug, Clone)]
pub struct Other {
    pub exercise: Exercise,
    /// What could not be done any more, as places among the answers.
    pub refused: Vec<usize>,
    /// Nodes that the first run did not come to, where the best at hand was assumed.
    pub assumed: Vec<NodeIx>,
}

/// What a plan came to.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Figures {
    /// Until 95 % were out; none if they were not.
    pub most_out_secs: Option<f64>,
    pub out: usize,
    /// Neither out nor in a refuge.
    pub inside: usize,
    /// Person-seconds.
    pub exposure: f64,
}

/// Steps after which a run is given up.
const MOST_STEPS: usize = 2_000_000;

impl Answers {
    /// None if the journal does not play.
    pub fn of(run: &Exercise) -> Option<Self> {
        let (mut list, mut stood) = (Vec::new(), Vec::new());
        let (mut here, mut arrived) = (None, 0);
        let walked = replay_watching(run.scenario().clone(), run.setup().clone(), run.journal(), |before, entry| {
            if here.replace(before.node()) != Some(before.node()) {
                arrived = before.tick();
            }
            let Entry::Did(Command { what, tick, .. }) = entry else { return };
            let Some(node) = node_of(what) else { return };
            let ran = if before.plan_runs() { tick - before.tick() } else { 0 };
            let is_floor = matches!(before.scenario().node(node).kind, Kind::Floor(_));
            let plan_tick = before.floor().map_or(0, |floor| floor.tick() + ran);
            let at_tick = if is_floor { plan_tick } else { tick.saturating_sub(arrived) };
            list.push(Answer { node, act: what.clone(), at_tick });
            let open_choices = if matches!(what, Act::Choose { .. }) { open_at(before, *tick) } else { Vec::new() };
            stood.push(Stood { plan_tick, open_choices });
        });
        walked.ok().map(|_| Self { list, stood })
    }

    pub fn list(&self) -> &[Answer] {
        &self.list
    }

    /// How long the plan had run when an answer was given, in ticks.
    pub fn plan_tick(&self, at: usize) -> u64 {
        self.stood.get(at).map_or(0, |stood| stood.plan_tick)
    }

    /// What could have been chosen when an answer was given, the choice made included; nothing where it was no choice.
    pub fn open_choices(&self, at: usize) -> &[u16] {
        self.stood.get(at).map_or(&[], |stood| &stood.open_choices)
    }

    /// The answers with something changed, each with its place in the first run.
    fn changed(&self, change: &Change) -> Vec<(Option<usize>, Answer)> {
        let mut list: Vec<_> = self.list.iter().cloned().enumerate().map(|(at, it)| (Some(at), it)).collect();
        match change {
            Change::Nothing => {}
            Change::Without(at) => list.retain(|(place, _)| *place != Some(*at)),
            Change::Instead(at, act) => {
                if let Some((_, answer)) = list.get_mut(*at) {
                    answer.act = act.clone();
                }
            }
            Change::At(at, tick) => {
                if let Some((_, answer)) = list.get_mut(*at) {
                    answer.at_tick = *tick;
                }
            }
            Change::Also(answer) => list.push((None, answer.clone())),
        }
        list
    }
}

/// Plays a run again with one thing done differently, from this seed; the seed of the run itself for the very same people
/// and luck.
pub fn play_other(run: &Exercise, answers: &Answers, change: &Change, seed: u64) -> Other {
    let setup = Setup { seed, ..run.setup().clone() };
    let (exercise, _) = Exercise::start(run.scenario().clone(), setup);
    let mut drive = Drive {
        left: answers.changed(change),
        player: Player::new(Policy::Best, run.scenario()),
        here: (exercise.node(), 0),
        other: Other { exercise, refused: Vec::new(), assumed: Vec::new() },
    };
    for _ in 0..MOST_STEPS {
        if drive.other.exercise.has_ended() {
            break;
        }
        drive.step();
    }
    let left = drive.left.iter().filter_map(|(place, _)| *place);
    drive.other.refused.extend(left);
    drive.other.refused.sort_unstable();
    drive.other
}

impl Figures {
    pub fn of(run: &Exercise) -> Option<Self> {
        let floor = run.floor()?;
        Some(Self {
            most_out_secs: floor.measures().most_out_secs(),
            out: floor.measures().out().len(),
            inside: floor.inside().saturating_sub(floor.in_refuge()),
            exposure: floor.exposure(None),
        })
    }
}

struct Drive {
    other: Other,
    left: Vec<(Option<usize>, Answer)>,
    player: Player,
    /// The present node, and the tick of coming to it.
    here: (NodeIx, u64),
}

impl Drive {
    fn step(&mut self) {
        let (node, tick) = (self.other.exercise.node(), self.other.exercise.tick());
        if self.here.0 != node {
            self.here = (node, tick);
        }
        let is_floor = matches!(self.other.exercise.scenario().node(node).kind, Kind::Floor(_));
        let next = self.next(node, is_floor);
        let now =
            if is_floor { self.other.exercise.floor().map_or(0, |floor| floor.tick()) } else { tick - self.here.1 };
        match next {
            // On a plan that waits for somebody to have read, time does not come to its tick.
            Some(at) if self.left[at].1.at_tick <= now || self.other.exercise.plan_waits() => self.give(at),
            Some(_) => _ = self.other.exercise.advance(tick + 1),
            None if is_floor && !self.other.exercise.plan_waits() => _ = self.other.exercise.advance(tick + 1),
            None => self.assume(node),
        }
    }

    /// The next thing that was done at this node: on a plan the earliest, elsewhere the first.
    fn next(&self, node: NodeIx, is_floor: bool) -> Option<usize> {
        let here = self.left.iter().enumerate().filter(|(_, (_, answer))| answer.node == node);
        if !is_floor {
            return here.map(|(at, _)| at).next();
        }
        let is_go = |at: usize| matches!(self.left[at].1.act, Act::Go { .. });
        let waits = self.other.exercise.plan_waits();
        let fit = here.map(|(at, _)| at).filter(|&at| is_go(at) == waits);
        fit.min_by_key(|&at| self.left[at].1.at_tick)
    }

    fn give(&mut self, at: usize) {
        let (place, answer) = self.left.remove(at);
        if !self.apply(answer.act) {
            self.other.refused.extend(place);
        }
    }

    fn assume(&mut self, node: NodeIx) {
        if !self.other.assumed.contains(&node) {
            self.other.assumed.push(node);
        }
        match self.player.next(&self.other.exercise) {
            Some(Turn::Do(act)) => _ = self.apply(act),
            Some(Turn::Wait { until_tick }) => _ = self.other.exercise.advance(until_tick),
            None => {}
        }
    }

    fn apply(&mut self, what: Act) -> bool {
        let exercise = &mut self.other.exercise;
        let events = exercise.apply(Command { tick: exercise.tick(), who: Player::who(exercise), what });
        // The same node, come to anew, is another visit.
        self.here = if exercise.node() == self.here.0 { self.here } else { (exercise.node(), exercise.tick()) };
        !events.iter().any(|event| matches!(event, Event::Refused { .. }))
    }
}

/// What can be chosen at a tick before which nothing else happens; a plan that goes on meanwhile may open and close it.
fn open_at(before: &Exercise, tick: u64) -> Vec<u16> {
    if !before.plan_runs() {
        return before.open_choices();
    }
    let mut then = before.clone();
    then.advance(tick);
    then.open_choices()
}

/// The node that something was done at; none for what changes nothing in the story.
fn node_of(act: &Act) -> Option<NodeIx> {
    match act {
        Act::Go { node }
        | Act::Choose { node, .. }
        | Act::Say { node, .. }
        | Act::Submit { node, .. }
        | Act::Do { node, .. }
        | Act::Skip { node } => Some(*node),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::run::Logged;
    use crate::exercise::tests_plan::{self, begun_in, did, scenario_with, wait};
    use crate::floor::plan::DoorState;
    use crate::floor::run::Event as Happened;

    fn played() -> Exercise {
        tests_plan::played(&["wait 2", "do fire bell"], &["wait 3", "go phone", "go more"])
    }

    #[test]
    fn without_a_change_the_run_is_the_same() {
        let run = played();
        let answers = Answers::of(&run).unwrap();
        let other = play_other(&run, &answers, &Change::Nothing, run.setup().seed);
        assert_eq!(other.exercise.measured(), run.measured());
        assert_eq!(Figures::of(&other.exercise), Figures::of(&run));
        assert_eq!((other.refused, other.assumed), (vec![], vec![]));
    }

    #[test]
    fn a_second_exit_makes_it_shorter() {
        let run = played();
        let answers = Answers::of(&run).unwrap();
        let unlock = Change::Instead(0, Act::Choose { node: 0, choice: 0 });
        let other = play_other(&run, &answers, &unlock, run.setup().seed);
        let secs = |run: &Exercise| Figures::of(run).unwrap().most_out_secs.unwrap();
        assert!(secs(&other.exercise) < secs(&run) - 1.0, "{} {}", secs(&other.exercise), secs(&run));
        assert_eq!(other.refused, [0; 0]);
    }

    #[test]
    fn a_later_alarm_is_later_by_as_much() {
        let run = played();
        let answers = Answers::of(&run).unwrap();
        let bell = answers.list().iter().position(|it| matches!(it.act, Act::Do { action: 0, .. })).unwrap();
        let later = answers.list()[bell].at_tick + 200;
        let other = play_other(&run, &answers, &Change::At(bell, later), run.setup().seed);
        let secs = |run: &Exercise| Figures::of(run).unwrap().most_out_secs.unwrap();
        assert!((secs(&other.exercise) - secs(&run) - 10.0).abs() < 1e-9, "{}", secs(&other.exercise) - secs(&run));
    }

    #[test]
    fn who_is_never_told_stays_and_what_cannot_be_done_is_said() {
        let run = played();
        let answers = Answers::of(&run).unwrap();
        let bell = answers.list().iter().position(|it| matches!(it.act, Act::Do { action: 0, .. })).unwrap();
        let other = play_other(&run, &answers, &Change::Without(bell), run.setup().seed);
        assert_eq!(Figures::of(&other.exercise).unwrap().out, 0);
        let phone = answers.list().iter().position(|it| it.node == 2).unwrap();
        assert!(other.refused.contains(&phone), "nobody rang");
    }

    #[test]
    fn a_key_takes_its_time_also_where_it_would_have_been_turned_at_once() {
        let run = played();
        let answers = Answers::of(&run).unwrap();
        let also = Answer { node: 1, act: Act::Do { node: 1, action: 1 }, at_tick: 0 };
        let other = play_other(&run, &answers, &Change::Also(also), run.setup().seed);
        let is_east = |it: &&Logged| matches!(it.what, Happened::Door { door: 1, state: DoorState::Closed, .. });
        let unlocked = other.exercise.plan_log().iter().find(is_east).unwrap();
        assert!(unlocked.tick >= 100, "{unlocked:?}");
    }

    #[test]
    fn what_was_hidden_then_could_not_have_been_chosen() {
        assert_eq!(Answers::of(&played()).unwrap().open_choices(0), [0, 1], "the third waits for an open door");
        let rings = r#"Inject(id: "phone", by: Phone, text: "Rings", goto: "more")"#;
        let asks = r#"Decision(id: "phone", text: "Rings", choices: [(id: "now", text: "Now", goto: "more"),
            (id: "later", text: "Later", when: Ran(60), goto: "more")])"#;
        let mut exercise = begun_in(scenario_with(&[(rings, asks), ("plan: Frozen", "plan: Runs")]), "unlock");
        did(&mut exercise, "do fire bell");
        wait(&mut exercise, 50);
        assert_eq!((exercise.node(), exercise.open_choices()), (2, vec![0]));
        wait(&mut exercise, 20);
        did(&mut exercise, "choose phone now");
        let answers = Answers::of(&exercise).unwrap();
        let phone = answers.list().iter().position(|it| it.node == 2).unwrap();
        assert_eq!(answers.open_choices(phone), [0, 1], "the plan ran on");
        assert_eq!(answers.open_choices(phone - 1), [0; 0]);
    }

    #[test]
    fn something_more_can_be_done() {
        let run = played();
        let answers = Answers::of(&run).unwrap();
        let also = Answer { node: 1, act: Act::Do { node: 1, action: 1 }, at_tick: 20 };
        let other = play_other(&run, &answers, &Change::Also(also), run.setup().seed);
        assert!(other.exercise.measured()[0].value < run.measured()[0].value);
    }
}
