//! The best continuations, computed again in the plainest way: every state whole, every sheet filled in every way, one
//! sweep after another.

use std::collections::HashMap;

use sardze::scenario::model::{Face, Kind, OnTime, Scenario, Sheet};
use sardze::scenario::prove::{Made, Value, Values};
use sardze::scenario::source::Outcome;
use sardze::scenario::step::{self, State};

use crate::{generated, scenes};

/// Scenarios with more states than this are passed over; story time goes on in circles.
const MOST_STATES: usize = 2000;

#[test]
fn the_best_continuations_are_those_that_a_plain_search_finds() {
    let mut compared = 0;
    for seed in scenes::seeds(60) {
        let scenario = scenes::scenario(&generated::scenario(seed));
        let Some(plain) = Plain::explore(&scenario) else { continue };
        let Some(values) = Values::explore(&scenario, 100_000) else { panic!("seed {seed}: not computed") };
        compared += 1;
        for (state, (loss, outcome)) in plain.states.iter().zip(plain.values()) {
            let Value { loss: found, outcome: reached } =
                values.at(state).unwrap_or_else(|| panic!("seed {seed}: no value of {state:?}"));
            let at = &scenario.node(state.node).id;
            assert_eq!(reached, outcome, "seed {seed}, {at}: {state:?}");
            let is_same = found == loss || (found - loss).abs() < 1e-6;
            assert!(is_same, "seed {seed}, {at}: {found} where {loss} is right: {state:?}");
        }
    }
    assert!(compared > 15, "{compared}");
}

/// Its weight, its loss, and the state that it leads to.
type Way = (f64, f64, usize);

struct Plain {
    states: Vec<State>,
    /// By state: whether chance moves, and each way.
    ways: Vec<(bool, Vec<Way>)>,
    endings: Vec<Option<Outcome>>,
}

impl Plain {
    fn explore(scenario: &Scenario) -> Option<Self> {
        let mut plain = Self { states: vec![settled(scenario, State::start(scenario))], ways: vec![], endings: vec![] };
        let mut ix: HashMap<State, usize> = plain.states.iter().cloned().zip(0..).collect();
        while plain.ways.len() < plain.states.len() {
            let state = plain.states[plain.ways.len()].clone();
            let mut ways = Vec::new();
            let (is_chance, moves) = moves(scenario, &state);
            for (made, weight) in moves {
                let mut after = state.clone();
                let Ok(passage) = step::step(scenario, &mut after, made.as_move()) else { continue };
                let after = settled(scenario, after);
                let to = *ix.entry(after.clone()).or_insert(plain.states.len());
                if to == plain.states.len() {
                    plain.states.push(after);
                }
                ways.push((weight, passage.assessed.map_or(0.0, |a| f64::from(a.loss())), to));
            }
            plain.endings.push(match scenario.node(state.node).kind {
                Kind::Ending { outcome, .. } => Some(outcome),
                _ => None,
            });
            plain.ways.push((is_chance, ways));
            if plain.states.len() > MOST_STATES {
                return None;
            }
        }
        Some(plain)
    }

    /// The least loss expected of those who come to an ending for certain, and the best outcome within reach.
    fn values(&self) -> Vec<(f64, Option<Outcome>)> {
        let all = 0..self.states.len();
        let mut outcomes = self.endings.clone();
        self.until_still(|ix| {
            let best = self.ways[ix].1.iter().filter_map(|&(_, _, to)| outcomes[to]).max();
            let is_better = best > outcomes[ix];
            outcomes[ix] = outcomes[ix].max(best);
            is_better
        });
        let certain = self.certain();
        let mut losses: Vec<f64> = all
            .clone()
            .map(|ix| match (self.endings[ix], certain[ix]) {
                (Some(_), _) => 0.0,
                (None, true) => 1e4,
                (None, false) => f64::INFINITY,
            })
            .collect();
        self.until_still(|ix| {
            if self.endings[ix].is_some() || !certain[ix] {
                return false;
            }
            let (is_chance, ways) = &self.ways[ix];
            let total: f64 = ways.iter().map(|(weight, ..)| weight).sum();
            let after = ways.iter().map(|&(weight, loss, to)| (weight / total, loss + losses[to]));
            let loss = match is_chance {
                true => after.map(|(share, loss)| share * loss).sum(),
                false => after.map(|(_, loss)| loss).fold(f64::INFINITY, f64::min),
            };
            let is_better = loss < losses[ix] - 1e-12;
            losses[ix] = loss;
            is_better
        });
        losses.into_iter().zip(outcomes).collect()
    }

    /// From which states one can be sure to end: those lost are taken away until none is left.
    fn certain(&self) -> Vec<bool> {
        let mut certain = vec![true; self.states.len()];
        loop {
            let mut reaches: Vec<bool> = self.endings.iter().map(Option::is_some).collect();
            self.until_still(|ix| {
                let (is_chance, ways) = &self.ways[ix];
                let is_safe = !is_chance || ways.iter().all(|&(_, _, to)| certain[to]);
                let is_new = !reaches[ix] && is_safe && ways.iter().any(|&(_, _, to)| reaches[to]);
                reaches[ix] |= is_new;
                is_new
            });
            if reaches == certain {
                return certain;
            }
            certain = reaches;
        }
    }

    fn until_still(&self, mut visit: impl FnMut(usize) -> bool) {
        while (0..self.states.len()).rev().fold(false, |changed, ix| visit(ix) | changed) {}
    }
}

fn settled(scenario: &Scenario, mut state: State) -> State {
    while let Some(event) = step::next_due(scenario, &state) {
        step::fire(scenario, &mut state, event).unwrap();
    }
    state
}

fn moves(scenario: &Scenario, state: &State) -> (bool, Vec<(Made, f64)>) {
    let node = scenario.node(state.node);
    let sure = |made: Vec<Made>| (false, made.into_iter().map(|made| (made, 1.0)).collect());
    match &node.kind {
        Kind::Inject { .. } | Kind::Discuss { .. } => sure(vec![Made::Go]),
        // Nothing is computed where a plan is.
        Kind::Floor(_) | Kind::Ending { .. } => sure(vec![]),
        Kind::Chance { roads } => {
            let roads = (0..).zip(roads).filter(|(_, (weight, _))| *weight > 0);
            (true, roads.map(|(ix, (weight, _))| (Made::Draw(ix), f64::from(*weight))).collect())
        }
        Kind::Decision { choices, .. } => {
            let open = (0..).zip(choices).filter(|(_, choice)| state.offers(choice)).map(|(ix, _)| Made::Choose(ix));
            let is_silent = node.clock.is_some_and(|clock| matches!(clock.then, OnTime::Go(_)));
            sure(open.chain(is_silent.then_some(Made::TimeOut)).collect())
        }
        Kind::Sheet(sheet) => {
            let mut found = Vec::new();
            fill_in(sheet, &mut Vec::new(), &mut found);
            sure(found)
        }
    }
}

/// Every sequence, or every set, of items that is a complete answer.
fn fill_in(sheet: &Sheet, picks: &mut Vec<u16>, found: &mut Vec<Made>) {
    if step::fits(sheet, picks).is_ok() {
        found.push(Made::Submit(picks.clone()));
    }
    if matches!(sheet.face, Face::Call { .. }) && step::call_is_over(sheet, picks) {
        return;
    }
    // The order of answers means nothing on a form.
    let first = match sheet.face {
        Face::Order | Face::Call { .. } => 0,
        Face::Report { .. } | Face::Claims { .. } => picks.last().map_or(0, |last| last + 1),
    };
    for item in first..sheet.items.len() as u16 {
        if !picks.contains(&item) {
            picks.push(item);
            fill_in(sheet, picks, found);
            picks.pop();
        }
    }
}
