//! The exact best continuation from any state that a scenario can come to, within a bound. The full proof of a scenario
//! will stand here too; both explore with [`step`], so that what is proved is what runs.
//!
//! The losses of [`crate::scenario::grade`] are added up along a path. The value of a state is the least loss that the
//! best continuation is expected to give (over chance), and the best outcome that is still within reach.

use std::collections::{BTreeSet, HashMap};

use crate::scenario::grade::points;
use crate::scenario::model::{Cond, Kind, NodeIx, OnTime, Scenario};
use crate::scenario::sheet::{self, Results};
use crate::scenario::source::{Grade, Outcome};
use crate::scenario::step::{self, Move, State};

/// What the best continuation gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Value {
    /// Expected points still lost, at least; infinite where nobody can be sure to come to an ending.
    pub loss: f64,
    /// The best outcome that some continuation reaches.
    pub outcome: Option<Outcome>,
}

/// The values of every reachable state.
#[derive(Debug, Clone)]
pub struct Values {
    scope: Scope,
    ix: HashMap<Key, usize>,
    values: Vec<Value>,
    ways: Vec<Vec<Way>>,
    sheets: HashMap<NodeIx, Results>,
}

/// One move that can be made in a state, and what it may lead to.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect {
    pub made: Made,
    /// Points lost at once.
    pub loss: u32,
    /// What the best continuation gives after it, `loss` included.
    pub value: Value,
}

/// A move by itself, as a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Made {
    Go,
    Choose(u16),
    TimeOut,
    Draw(u16),
    Submit(Vec<u16>),
    /// Something is done on a plan.
    Do(u16),
}

/// States visited in all sweeps together before the values count as not computed: loops through chance come ever
/// nearer to their value, and a large scenario must not keep a debrief waiting for that.
const MOST_VISITS: usize = 20_000_000;

#[derive(Debug, Clone)]
struct Way {
    made: Made,
    loss: u32,
    weight: u32,
    to: usize,
}

type Key = Box<[u16]>;

impl Values {
    /// Explores all states, at most `most_states`; none when there are more, when the values do not settle, or when a
    /// plan runs in the scenario, where what follows does not hang on choices alone.
    pub fn explore(scenario: &Scenario, most_states: usize) -> Option<Self> {
        if scenario.nodes.iter().any(|node| matches!(node.kind, Kind::Floor(_))) {
            return None;
        }
        let sheets = scenario.nodes.iter().enumerate().filter_map(|(ix, node)| match &node.kind {
            Kind::Sheet(sheet) => Some((ix as NodeIx, sheet::results(sheet))),
            _ => None,
        });
        let mut values = Self {
            scope: Scope::of(scenario),
            ix: HashMap::new(),
            values: Vec::new(),
            ways: Vec::new(),
            sheets: sheets.collect(),
        };
        values.walk(scenario, most_states)?;
        values.bound(scenario);
        values.settle()?;
        Some(values)
    }

    pub fn states(&self) -> usize {
        self.values.len()
    }

    /// The value of a state; none if it is not one of this scenario's.
    pub fn at(&self, state: &State) -> Option<Value> {
        self.ix.get(&self.scope.key(state)).map(|&ix| self.values[ix])
    }

    /// The value of a state in which events may still be due.
    pub fn at_settled(&self, scenario: &Scenario, state: State) -> Option<Value> {
        self.at(&settled(scenario, state))
    }

    /// What a person can do in a state, each with the best that may follow.
    pub fn options(&self, state: &State) -> Vec<Prospect> {
        let Some(&ix) = self.ix.get(&self.scope.key(state)) else { return Vec::new() };
        let option = |way: &Way| {
            let after = self.values[way.to];
            let value = Value { loss: after.loss + f64::from(way.loss), outcome: after.outcome };
            Prospect { made: way.made.clone(), loss: way.loss, value }
        };
        self.ways[ix].iter().map(option).collect()
    }

    /// Which choices a decision offers together, each time in order, over all states that can be reached.
    pub fn offers(&self, node: NodeIx) -> BTreeSet<Vec<u16>> {
        let chosen = |way: &Way| if let Made::Choose(choice) = way.made { Some(choice) } else { None };
        let here = self.ix.iter().filter(|(key, _)| key.first() == Some(&node)).map(|(_, &ix)| &self.ways[ix]);
        here.map(|ways| ways.iter().filter_map(chosen).collect()).collect()
    }

    fn walk(&mut self, scenario: &Scenario, most_states: usize) -> Option<()> {
        let mut states = vec![settled(scenario, State::start(scenario))];
        self.ix.insert(self.scope.key(&states[0]), 0);
        let mut next = 0;
        while next < states.len() {
            let state = states[next].clone();
            let mut ways = Vec::new();
            for (made, weight) in moves(scenario, &state, &self.sheets) {
                let mut after = state.clone();
                let Ok(passage) = step::step(scenario, &mut after, made.as_move()) else { continue };
                let after = settled(scenario, after);
                let fresh = states.len();
                let to = *self.ix.entry(self.scope.key(&after)).or_insert(fresh);
                if to == fresh {
                    if fresh >= most_states {
                        return None;
                    }
                    states.push(after);
                }
                ways.push(Way { made, loss: passage.assessed.map_or(0, |a| a.loss()), weight, to });
            }
            self.ways.push(ways);
            next += 1;
        }
        self.values = states.iter().map(|state| ending(scenario, state)).collect();
        Some(())
    }

    /// Begins with a loss that no play can exceed, as every node is judged once, wherever one can be sure to come to an
    /// ending. Begun with infinity instead, a chance that may lead back to itself would never come down from it.
    fn bound(&mut self, scenario: &Scenario) {
        let greatest: usize = scenario.nodes.iter().map(|n| n.tests().iter().count()).sum();
        let bound = (greatest * usize::from(points(Grade::Best))) as f64;
        let certain = self.certain();
        for (value, _) in self.values.iter_mut().zip(certain).filter(|(v, is)| *is && v.outcome.is_none()) {
            value.loss = bound;
        }
    }

    /// By state: whether somebody can play so that an ending comes, whatever chance does. States from which none is
    /// reached are taken away, then those that may be led into them, until nothing changes.
    fn certain(&self) -> Vec<bool> {
        let mut certain = vec![true; self.values.len()];
        loop {
            let mut reaches: Vec<bool> = self.values.iter().map(|value| value.outcome.is_some()).collect();
            let mut changed = true;
            while changed {
                changed = false;
                for ix in (0..reaches.len()).rev().filter(|&ix| certain[ix]) {
                    let mut ways = self.ways[ix].iter().filter(|way| way.weight > 0);
                    let is_safe = !self.is_chance(ix) || ways.clone().all(|way| certain[way.to]);
                    if !reaches[ix] && is_safe && ways.any(|way| reaches[way.to]) {
                        reaches[ix] = true;
                        changed = true;
                    }
                }
            }
            if reaches == certain {
                return certain;
            }
            certain = reaches;
        }
    }

    fn is_chance(&self, ix: usize) -> bool {
        self.ways[ix].first().is_some_and(|way| matches!(way.made, Made::Draw(_)))
    }

    /// Lowers every loss from the last state to the first until nothing changes; one sweep does for most graphs.
    fn settle(&mut self) -> Option<()> {
        for _ in 0..(MOST_VISITS / self.values.len().max(1)).max(2) {
            let mut changed = false;
            for ix in (0..self.values.len()).rev() {
                if self.ways[ix].is_empty() {
                    continue;
                }
                let value = if self.is_chance(ix) { self.expected(ix) } else { self.best(ix) };
                // Rounding may never raise what was lower already, or two values could change places for ever.
                let value = Value { loss: value.loss.min(self.values[ix].loss), ..value };
                changed |= value != self.values[ix];
                self.values[ix] = value;
            }
            if !changed {
                return Some(());
            }
        }
        None
    }

    fn best(&self, ix: usize) -> Value {
        let ways = self.ways[ix].iter().map(|way| (way, self.values[way.to]));
        let loss = ways.clone().map(|(way, after)| after.loss + f64::from(way.loss)).fold(f64::INFINITY, f64::min);
        Value { loss, outcome: ways.filter_map(|(_, after)| after.outcome).max() }
    }

    fn expected(&self, ix: usize) -> Value {
        let total: u32 = self.ways[ix].iter().map(|w| w.weight).sum();
        let share = |way: &Way| f64::from(way.weight) / f64::from(total.max(1)) * self.values[way.to].loss;
        let taken = self.ways[ix].iter().filter(|w| w.weight > 0);
        let loss = taken.clone().map(share).fold(0.0, |sum, part| sum + part);
        Value { loss, outcome: taken.filter_map(|w| self.values[w.to].outcome).max() }
    }
}

impl Made {
    pub fn as_move(&self) -> Move<'_> {
        match self {
            Made::Go => Move::Go,
            Made::Choose(choice) => Move::Choose(*choice),
            Made::TimeOut => Move::TimeOut,
            Made::Draw(road) => Move::Draw(*road),
            Made::Submit(picks) => Move::Submit(picks),
            Made::Do(action) => Move::Do(*action),
        }
    }
}

/// Every way on from a state, without the trainer's skipping; chance with its weights.
fn moves(scenario: &Scenario, state: &State, sheets: &HashMap<NodeIx, Results>) -> Vec<(Made, u32)> {
    let node = scenario.node(state.node);
    match &node.kind {
        Kind::Inject { .. } | Kind::Discuss { .. } => vec![(Made::Go, 1)],
        Kind::Chance { roads } => {
            roads.iter().enumerate().map(|(ix, (weight, _))| (Made::Draw(ix as u16), u32::from(*weight))).collect()
        }
        Kind::Decision { choices, .. } => {
            let open = choices.iter().enumerate().filter(|(_, c)| state.offers(c));
            let chosen = open.map(|(ix, _)| (Made::Choose(ix as u16), 1));
            let silent = node.clock.filter(|c| matches!(c.then, OnTime::Go(_))).map(|_| (Made::TimeOut, 1));
            chosen.chain(silent).collect()
        }
        Kind::Sheet(_) => {
            let results = sheets.get(&state.node).map(|r| r.found.as_slice()).unwrap_or_default();
            results.iter().map(|r| (Made::Submit(r.picks.clone()), 1)).collect()
        }
        // Values are not computed where a plan is, see `explore`.
        Kind::Floor(_) | Kind::Ending { .. } => Vec::new(),
    }
}

/// A state after every event that is due has happened, as a run leaves it.
fn settled(scenario: &Scenario, mut state: State) -> State {
    while let Some(event) = step::next_due(scenario, &state) {
        if step::fire(scenario, &mut state, event).is_err() {
            break;
        }
    }
    state
}

fn ending(scenario: &Scenario, state: &State) -> Value {
    match scenario.node(state.node).kind {
        Kind::Ending { outcome, .. } => Value { loss: 0.0, outcome: Some(outcome) },
        _ => Value { loss: f64::INFINITY, outcome: None },
    }
}

/// The part of a state that what follows depends on.
#[derive(Debug, Clone)]
struct Scope {
    facts: Vec<u16>,
    visited: Vec<NodeIx>,
    /// By node, whether it is judged, so that it matters whether one was there before.
    judged: Vec<bool>,
    events: Vec<u16>,
    /// Story time matters only until the last event that does something has happened.
    last_event_secs: u32,
}

impl Scope {
    fn of(scenario: &Scenario) -> Self {
        let mut facts = vec![false; scenario.facts.len()];
        let mut visited = vec![false; scenario.nodes.len()];
        let conds = scenario.nodes.iter().flat_map(|n| n.choices()).filter_map(|c| c.when.as_ref());
        conds.for_each(|cond| reads(cond, &mut facts, &mut visited));
        // A graded node is judged at its first visit only, which matters where one can come back to it.
        let judged: Vec<bool> = scenario.nodes.iter().map(|node| !node.tests().is_empty()).collect();
        for (ix, is_judged) in judged.iter().enumerate() {
            visited[ix] |= *is_judged && comes_back(scenario, ix as NodeIx);
        }
        let listed = |flags: &[bool]| (0..flags.len() as u16).filter(|&i| flags[usize::from(i)]).collect::<Vec<_>>();
        let at_secs = |e: &u16| {
            let event = &scenario.events[usize::from(*e)];
            event.at_secs.filter(|_| !event.then.is_empty())
        };
        let events: Vec<u16> = (0..scenario.events.len() as u16).filter(|e| at_secs(e).is_some()).collect();
        let last_event_secs = events.iter().filter_map(at_secs).max().unwrap_or(0);
        Self { facts: listed(&facts), visited: listed(&visited), judged, events, last_event_secs }
    }

    fn key(&self, state: &State) -> Key {
        let story = state.story_secs.min(self.last_event_secs);
        let again = state.again && self.judged[usize::from(state.node)];
        let head = [state.node, u16::from(again), story as u16, (story >> 16) as u16];
        let facts = self.facts.iter().map(|&f| state.fact(f) as u16);
        let visited = self.visited.iter().map(|&n| u16::from(state.has_visited(n)));
        let fired = self.events.iter().map(|&e| u16::from(state.has_fired(e)));
        head.into_iter().chain(facts).chain(visited).chain(fired).collect()
    }
}

fn reads(cond: &Cond, facts: &mut [bool], visited: &mut [bool]) {
    match cond {
        Cond::Is(f) | Cond::Equals(f, _) | Cond::AtLeast(f, _) | Cond::AtMost(f, _) => facts[usize::from(*f)] = true,
        Cond::Visited(node) => visited[usize::from(*node)] = true,
        Cond::Plan(_) => {}
        Cond::Not(inner) => reads(inner, facts, visited),
        Cond::All(all) | Cond::Any(all) => all.iter().for_each(|c| reads(c, facts, visited)),
    }
}

/// Whether some way leads from a node back to itself, conditions ignored.
fn comes_back(scenario: &Scenario, from: NodeIx) -> bool {
    let mut seen = vec![false; scenario.nodes.len()];
    let mut open = targets(scenario, from);
    while let Some(node) = open.pop() {
        if node == from {
            return true;
        }
        if !std::mem::replace(&mut seen[usize::from(node)], true) {
            open.extend(targets(scenario, node));
        }
    }
    false
}

fn targets(scenario: &Scenario, node: NodeIx) -> Vec<NodeIx> {
    let node = scenario.node(node);
    let silent = match node.clock.map(|c| c.then) {
        Some(OnTime::Go(goto)) => Some(goto),
        _ => None,
    };
    let onward: Vec<NodeIx> = match &node.kind {
        Kind::Inject { goto, .. } | Kind::Discuss { goto, .. } => vec![*goto],
        Kind::Decision { choices, .. } => choices.iter().map(|c| c.goto).collect(),
        Kind::Chance { roads } => roads.iter().map(|(_, goto)| *goto).collect(),
        Kind::Sheet(sheet) => sheet.roads.iter().map(|r| r.goto).collect(),
        Kind::Floor(live) => live.onward().collect(),
        Kind::Ending { .. } => Vec::new(),
    };
    onward.into_iter().chain(silent).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::build::build;
    use crate::scenario::read::read_source;

    fn start_value(nodes: &str) -> Value {
        let ron = format!(
            "(format: 1, id: \"s\", language: \"en\", title: \"T\", summary: \"S\", theme: Threat, setting: School,
            minutes: (solo: 1, group: 1), start: \"a\", nodes: [{nodes}
                Ending(id: \"z\", outcome: Resolved, text: \"Z\")])"
        );
        let scenario = build(&read_source("scenario.ron", ron.as_bytes()).source.unwrap(), "lv").unwrap();
        let values = Values::explore(&scenario, 100).unwrap();
        values.at(&State::start(&scenario)).unwrap()
    }

    #[test]
    fn chance_that_may_lead_back_has_a_finite_value() {
        let value = start_value(
            "Chance(id: \"a\", roads: [(weight: 1, goto: \"a\"), (weight: 1, goto: \"b\"), (weight: 2, goto: \"z\")]),
            Decision(id: \"b\", text: \"B\", choices: [
                (id: \"x\", text: \"X\", grade: Best, tests: [\"fair\"], when: Visited(\"z\"), goto: \"z\"),
                (id: \"y\", text: \"Y\", grade: Harmful, tests: [\"fair\"], goto: \"z\"),
                (id: \"w\", text: \"W\", grade: Workable, tests: [\"alert\"], goto: \"a\")]),",
        );
        assert_eq!(value, Value { loss: 0.0, outcome: Some(Outcome::Resolved) });
    }

    #[test]
    fn a_way_in_which_one_may_be_lost_is_no_way() {
        let value = start_value(
            "Chance(id: \"a\", roads: [(weight: 1, goto: \"b\"), (weight: 1, goto: \"z\")]),
            Inject(id: \"b\", by: Scene, text: \"B\", goto: \"b\"),",
        );
        assert_eq!(value, Value { loss: f64::INFINITY, outcome: Some(Outcome::Resolved) });
    }
}
