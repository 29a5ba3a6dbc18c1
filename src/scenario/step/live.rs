//! What a move does on a live plan, and what is judged there.

use super::{Illegal, Move, Passage, State, best_offered, bit, pass, set_bit};
use crate::scenario::grade::{Assessed, Part};
use crate::scenario::model::{Action, Live, Scenario, Tests};
use crate::scenario::source::Grade;

impl State {
    /// Whether an action of the present plan can be done.
    pub fn can_do(&self, action: &Action) -> bool {
        !bit(&self.marked, action.mark) && action.when.as_ref().is_none_or(|when| self.holds(when))
    }

    /// Whether a thing that happens once on a plan has happened.
    pub fn is_marked(&self, mark: u16) -> bool {
        bit(&self.marked, mark)
    }

    /// Takes note of what holds on the plan now; whether that is news.
    pub fn see_plan(&mut self, cond: u16, holds: bool) -> bool {
        let is_new = bit(&self.plan, cond) != holds;
        if is_new {
            self.plan[usize::from(cond) / 64] ^= 1 << (cond % 64);
        }
        is_new
    }

    /// Hands over what was done to the plan since the last time.
    pub fn take_orders(&mut self) -> Vec<u16> {
        std::mem::take(&mut self.ordered)
    }
}

/// The judgements of what was measured on the plan at which the run stands, given the grade of each measure; none when it
/// was left before. To be asked for before it is left.
pub fn measured(scenario: &Scenario, state: &State, grades: impl IntoIterator<Item = Grade>) -> Vec<Assessed> {
    let Some(live) = scenario.live(state.node).filter(|live| !state.is_marked(live.left_mark)) else {
        return Vec::new();
    };
    let judged = live.measures.iter().zip(grades).enumerate().filter(|(_, (it, _))| !it.tests.is_empty());
    let assessed = judged.map(|(ix, (it, grade))| Assessed {
        node: state.node,
        part: Part::Measure(ix as u16),
        grade,
        tests: it.tests,
        critical: false,
        offered: best_offered(it.tests),
    });
    assessed.collect()
}

pub(super) fn on_plan(
    scenario: &Scenario,
    state: &mut State,
    live: &Live,
    made: Move,
    watch: &mut impl FnMut(&State),
) -> Result<Passage, Illegal> {
    match made {
        Move::Do(action) => act(scenario, state, live, action, watch),
        Move::Open(moment) => {
            let moment = live.moments.get(usize::from(moment)).ok_or(Illegal::NoSuchItem)?;
            if state.is_marked(moment.mark) || !state.holds(&moment.when) {
                return Err(Illegal::Hidden);
            }
            set_bit(&mut state.marked, moment.mark);
            Ok(pass(scenario, state, moment.goto, None))
        }
        Move::Leave(end) => {
            let end = live.ends.get(usize::from(end)).ok_or(Illegal::NoSuchItem)?;
            set_bit(&mut state.marked, live.left_mark);
            Ok(pass(scenario, state, end.goto, None))
        }
        _ => Err(Illegal::NotHere),
    }
}

fn act(
    scenario: &Scenario,
    state: &mut State,
    live: &Live,
    ix: u16,
    watch: &mut impl FnMut(&State),
) -> Result<Passage, Illegal> {
    let from = state.node;
    let action = live.actions.get(usize::from(ix)).ok_or(Illegal::NoSuchItem)?;
    if !state.can_do(action) {
        return Err(Illegal::Hidden);
    }
    let assessed = action.grade.filter(|_| !action.tests.is_empty()).map(|grade| {
        let before = live.actions.iter().filter(|it| it.grade.is_some() && state.is_marked(it.mark));
        let shown = before.fold(0, |all, it| all | it.tests.0);
        let part = Part::Action { action: ix, first: Tests(action.tests.0 & !shown), is_first: shown == 0 };
        let offered = best_offered(action.tests);
        Assessed { node: from, part, grade, tests: action.tests, critical: action.critical, offered }
    });
    set_bit(&mut state.marked, action.mark);
    state.take_effect(scenario, &action.then);
    watch(state);
    Ok(Passage { from, to: from, assessed })
}
