//! The group's own time: how long it has been at it, how long it has, and how far it is behind or ahead.

use std::collections::BTreeMap;

use super::deck::Page;
use crate::exercise::TICKS_PER_SEC;
use crate::exercise::transcript::Said;
use crate::scenario::model::{Node, NodeIx, Scenario};
use crate::ui::play::most_decisions;
use crate::ui::view::PlayView;

/// How an hour is divided; other lengths in proportion: introduction, play, hot wash, feedback.
const SHARES: [u32; 4] = [7, 36, 12, 5];
const HOUR: u32 = 60;
/// When a decision should be made, of the time that it has; the rest is for what came of it.
const DECIDED_BY_PERCENT: u32 = 70;

/// The time that there is, in seconds of room time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    pub introduction_secs: u32,
    pub play_secs: u32,
    pub whole_secs: u32,
}

/// How a group stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace {
    pub elapsed_secs: u32,
    pub planned_secs: u32,
    /// Seconds behind the plan; negative ahead of it.
    pub behind_secs: i32,
}

impl Plan {
    /// The plan for an exercise of so many minutes.
    pub fn of(minutes: u16) -> Self {
        let secs = |share: u32| u32::from(minutes) * 60 * share / HOUR;
        Self { introduction_secs: secs(SHARES[0]), play_secs: secs(SHARES[1]), whole_secs: secs(SHARES.iter().sum()) }
    }

    /// How far behind a group is after `elapsed_secs` that is at decision `at` (from 1; 0 before the first) of `all`. What
    /// is not that decision itself, `is_open` and to be answered, has no time but what was left over before it.
    pub fn behind(self, elapsed_secs: u32, at: usize, all: usize, is_open: bool) -> i32 {
        let share = |at: usize| self.play_secs * at.min(all) as u32 / (all as u32).max(1);
        let earliest = if at == 0 { 0 } else { self.introduction_secs + share(at - 1) };
        let latest = match (at, is_open) {
            (0, _) => self.introduction_secs,
            (_, true) => earliest + (share(at) - share(at - 1)) * DECIDED_BY_PERCENT / 100,
            (_, false) => earliest,
        };
        let (elapsed, latest, earliest) = (elapsed_secs as i32, latest as i32, earliest as i32);
        if elapsed > latest { elapsed - latest } else { (elapsed - earliest).min(0) }
    }
}

impl Pace {
    /// The pace of a run that is at this page.
    pub fn of(play: &PlayView<'_>, page: Page) -> Self {
        let plan = Plan::of(play.exercise.scenario().minutes_group);
        let elapsed_secs = u32::try_from(play.tick / TICKS_PER_SEC).unwrap_or(u32::MAX);
        let (at, all) = progress(play);
        let at = if Page::INTRODUCTION.contains(&page) { 0 } else { at };
        let is_open = page.is_of_present(play) && counts(play.exercise.scenario(), play.exercise.node());
        // The clock stands once the story is over.
        let behind_secs = if play.exercise.has_ended() { 0 } else { plan.behind(elapsed_secs, at, all, is_open) };
        Self { elapsed_secs, planned_secs: plan.whole_secs, behind_secs }
    }

    /// Whether there is reason to leave something out: what is not core has no time of its own.
    pub fn is_behind(self) -> bool {
        self.behind_secs > 0
    }
}

/// The core decision one is at, from 1, and how many there are on the longest way; every decision where none is core.
fn progress(play: &PlayView<'_>) -> (usize, usize) {
    let scenario = play.exercise.scenario();
    let done = play.transcript.lines.iter().filter(|line| {
        let is_answer = matches!(
            line.what,
            Said::Chose { .. } | Said::RanOut | Said::Picked { .. } | Said::CallEnded { .. } | Said::Skipped
        );
        is_answer && counts(scenario, line.node)
    });
    let done = done.count();
    let has_core = has_core(scenario);
    let counts = |node: &Node| is_counted(node, has_core);
    let left = most_decisions(scenario, play.exercise.node(), &counts, &mut BTreeMap::new());
    ((done + 1).min(done + left), done + left)
}

/// Whether the plan has time for this node.
fn counts(scenario: &Scenario, node: NodeIx) -> bool {
    is_counted(scenario.node(node), has_core(scenario))
}

fn is_counted(node: &Node, has_core: bool) -> bool {
    node.is_decision() && !node.is_page_turn() && (node.core || !has_core)
}

fn has_core(scenario: &Scenario) -> bool {
    scenario.nodes.iter().any(|node| node.core && node.is_decision())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_divided_as_trainers_do() {
        let plan = Plan::of(60);
        assert_eq!((plan.introduction_secs, plan.play_secs, plan.whole_secs), (7 * 60, 36 * 60, 60 * 60));
        assert_eq!(Plan::of(30).introduction_secs, 210);
    }

    #[test]
    fn a_group_is_late_when_its_decision_should_be_over() {
        let plan = Plan::of(60);
        // Four decisions: nine minutes each, the second from minute 16 to 25 and made by 22:18.
        assert_eq!(plan.behind(20 * 60, 2, 4, true), 0);
        assert_eq!(plan.behind(28 * 60, 2, 4, true), 5 * 60 + 42);
        assert_eq!(plan.behind(14 * 60, 2, 4, true), -2 * 60);
        assert_eq!(plan.behind(17 * 60, 2, 4, false), 60, "what is not core takes the time of what is");
        assert_eq!(plan.behind(9 * 60, 0, 4, false), 2 * 60);
        assert_eq!(plan.behind(60, 0, 4, false), 0, "nobody is ahead in the introduction");
    }
}
