//! The run as a line one can walk along: each decision, what was chosen, what else was possible and where it would
//! have led, and the point after which the good ending was out of reach.

use std::sync::Arc;

use crate::exercise::command::{Act, Command};
use crate::exercise::journal::Entry;
use crate::exercise::replay::replay_watching;
use crate::exercise::run::Exercise;
use crate::scenario::grade::{Assessed, Part};
use crate::scenario::model::{Kind, NodeIx, OnTime, Scenario};
use crate::scenario::prove::{Made, Value, Values};
use crate::scenario::source::Outcome;
use crate::scenario::step::{self, Move};

/// States explored before the debrief says "not computed".
pub const MOST_STATES: usize = 200_000;

#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    pub steps: Vec<DebriefStep>,
    /// The step after which the best outcome was out of reach; none if it was reached, or is not known.
    pub point_of_no_return: Option<usize>,
    /// Whether the best continuations were computed.
    pub is_exact: bool,
}

/// One decision of the run.
#[derive(Debug, Clone, PartialEq)]
pub struct DebriefStep {
    pub node: NodeIx,
    pub tick: u64,
    pub story_secs: u32,
    pub done: Done,
    pub assessed: Option<Assessed>,
    /// What the best continuation from here would have given, before the decision.
    pub before: Option<Value>,
    /// What the best continuation after the decision gives, its own loss included.
    pub after: Option<Value>,
    /// What was possible, the chosen one included, each with the best that may follow.
    pub options: Vec<Alternative>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    Chose {
        choice: u16,
        by_clock: bool,
    },
    RanOut,
    Picked {
        picks: Vec<u16>,
    },
    Discussed,
    Skipped,
    /// Something was done on a plan.
    Did {
        action: u16,
    },
    /// What was measured on leaving a plan; `tenths` of its unit.
    Measured {
        measure: u16,
        tenths: Option<i64>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    pub made: Made,
    /// Expected points lost from here on with the best continuation; none if not computed.
    pub value: Option<Value>,
}

impl DebriefStep {
    /// Points given away by this decision, now and by what it closed: zero when it was the best way on.
    pub fn regret(&self) -> Option<f64> {
        let (before, after) = (self.before?, self.after?);
        let regret = after.loss - before.loss;
        regret.is_finite().then_some(regret.max(0.0))
    }

    /// The best that was possible here; where ways on were not computed, the best grade on offer. None if nothing was
    /// judged.
    pub fn best_way(&self, scenario: &Scenario) -> Option<&Made> {
        let grade = |made: &Made| match made {
            Made::Choose(choice) => scenario.node(self.node).choices().get(usize::from(*choice))?.grade,
            _ => None,
        };
        let options = || self.options.iter().filter(|option| option.made != Made::TimeOut);
        let valued = options().filter_map(|option| Some((&option.made, option.value?)));
        // Of ways that lose as little, the one with the better end, then the better grade, says more.
        let best = valued.min_by(|(one, first), (other, second)| {
            let ends = second.outcome.cmp(&first.outcome);
            first.loss.total_cmp(&second.loss).then(ends).then_with(|| grade(other).cmp(&grade(one)))
        });
        let graded = || options().map(|option| &option.made).filter(|made| grade(made).is_some());
        best.map(|(made, _)| made).or_else(|| graded().max_by_key(|made| grade(made)))
    }
}

impl Debrief {
    /// Goes through a run again; `values` are those of its scenario, if they could be computed.
    pub fn of(exercise: &Exercise, values: Option<&Values>) -> Self {
        let mut steps = Vec::new();
        let walked = replay_watching(
            Arc::clone(exercise.scenario()),
            exercise.setup().clone(),
            exercise.journal(),
            |before, entry| match before.scenario().live(before.node()) {
                Some(_) => steps.extend(steps_on_plan(before, entry)),
                None => steps.extend(step_of(before, entry, values)),
            },
        );
        if walked.is_err() {
            steps.clear();
        }
        let point_of_no_return = steps.iter().position(|step: &DebriefStep| {
            let reach = |value: Option<Value>| value.and_then(|v| v.outcome) == Some(Outcome::Resolved);
            step.after.is_some() && reach(step.before) && !reach(step.after)
        });
        Self { steps, point_of_no_return, is_exact: values.is_some() }
    }

    /// The decision that gave most away, if any did.
    pub fn costliest(&self) -> Option<usize> {
        let regrets = self.steps.iter().enumerate().filter_map(|(ix, step)| Some((ix, step.regret()?)));
        let costly = regrets.filter(|(_, regret)| *regret > 0.0);
        costly
            .fold(None, |worst: Option<(usize, f64)>, next| match worst {
                Some(worst) if worst.1 >= next.1 => Some(worst),
                _ => Some(next),
            })
            .map(|(ix, _)| ix)
    }
}

fn step_of(before: &Exercise, entry: &Entry, values: Option<&Values>) -> Option<DebriefStep> {
    let scenario = before.scenario();
    let node = before.node();
    if !scenario.node(node).is_decision() || scenario.node(node).is_page_turn() {
        return None;
    }
    let (done, made, skipped) = match entry {
        Entry::Did(Command { what: Act::Choose { choice, .. }, .. }) => {
            (Done::Chose { choice: *choice, by_clock: false }, Made::Choose(*choice), false)
        }
        Entry::Reached(_) => match scenario.node(node).clock.map(|c| c.then)? {
            OnTime::Choose(choice) => (Done::Chose { choice, by_clock: true }, Made::Choose(choice), false),
            OnTime::Go(_) => (Done::RanOut, Made::TimeOut, false),
        },
        Entry::Did(Command { what: Act::Submit { picks, .. }, .. }) => {
            (Done::Picked { picks: picks.clone() }, Made::Submit(picks.clone()), false)
        }
        Entry::Did(Command { what: Act::Say { card, .. }, .. }) => {
            let Kind::Sheet(sheet) = &scenario.node(node).kind else { return None };
            let picks: Vec<u16> = before.said().iter().copied().chain([*card]).collect();
            if !step::call_is_over(sheet, &picks) {
                return None;
            }
            (Done::Picked { picks: picks.clone() }, Made::Submit(picks), false)
        }
        Entry::Did(Command { what: Act::Go { .. }, .. }) => (Done::Discussed, Made::Go, false),
        Entry::Did(Command { what: Act::Skip { .. }, .. }) => (Done::Skipped, Made::Go, true),
        Entry::Did(_) => return None,
    };
    let mut after = before.state().clone();
    let made_move = if skipped { Move::Skip } else { made.as_move() };
    let passage = step::step(scenario, &mut after, made_move).ok()?;
    let own_loss = passage.assessed.map_or(0, |a| a.loss());
    let settled_after = values.and_then(|v| v.at_settled(scenario, after));
    Some(DebriefStep {
        node,
        tick: entry.tick(),
        story_secs: before.state().story_secs,
        done,
        assessed: passage.assessed,
        before: values.and_then(|v| v.at(before.state())),
        after: settled_after.map(|v| Value { loss: v.loss + f64::from(own_loss), ..v }),
        options: alternatives(before, values),
    })
}

/// What was done on a plan, and what was measured when it was left. The plan went on since the entry before, so the entry
/// itself is played. The best ways on are not computed there.
fn steps_on_plan(before: &Exercise, entry: &Entry) -> Vec<DebriefStep> {
    let mut after = before.clone();
    entry.play(&mut after);
    let judged = &after.assessed()[before.assessed().len()..];
    let step = |done: Done, assessed: Option<&Assessed>| DebriefStep {
        node: before.node(),
        tick: entry.tick(),
        story_secs: after.state().story_secs,
        done,
        assessed: assessed.copied(),
        before: None,
        after: None,
        options: Vec::new(),
    };
    let done = match entry {
        Entry::Did(Command { what: Act::Do { action, .. }, .. }) => {
            let assessed = judged.iter().find(|assessed| matches!(assessed.part, Part::Action { .. }));
            Some(step(Done::Did { action: *action }, assessed))
        }
        _ => None,
    };
    let measured = after.measured()[before.measured().len()..].iter().map(|it| {
        let assessed = judged.iter().find(|assessed| assessed.part == Part::Measure(it.measure));
        step(Done::Measured { measure: it.measure, tenths: it.tenths() }, assessed)
    });
    done.into_iter().chain(measured).collect()
}

fn alternatives(before: &Exercise, values: Option<&Values>) -> Vec<Alternative> {
    match values {
        Some(values) => {
            let options = values.options(before.state()).into_iter();
            options.map(|o| Alternative { made: o.made, value: Some(o.value) }).collect()
        }
        None => {
            let open = before.open_choices().into_iter();
            open.map(|choice| Alternative { made: Made::Choose(choice), value: None }).collect()
        }
    }
}
