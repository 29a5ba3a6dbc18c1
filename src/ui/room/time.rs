//! The group's own time: how long it has been at it, how long it has, and how far it is behind or ahead.

use std::collections::BTreeMap;

use super::deck::Page;
use crate::exercise::transcript::Said;
use crate::exercise::{TICKS_PER_SEC, time_plan};
use crate::scenario::model::{Face, Kind, Node, NodeIx, Scenario};
use crate::ui::play::most_decisions;
use crate::ui::view::PlayView;

/// When a decision should be made, of the time that it has; the rest is for what came of it.
const DECIDED_BY_PERCENT: u32 = 70;
/// What a decision weighs, a call that is spoken aloud and then ticked, and all pages of the end together.
const WEIGHT: usize = 2;
const WEIGHT_OF_CALL: usize = 4;
const WEIGHT_OF_END: usize = 1;
/// What a decision takes that is not core, as measured in the played evenings.
const SPARE_SECS: i32 = 240;
/// Of the time for play so much is kept for what no plan knows, such as somebody who comes late: two minutes of 36.
const RESERVE: u32 = 18;

/// The time that there is, in seconds of room time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    pub introduction_secs: u32,
    pub play_secs: u32,
    pub feedback_secs: u32,
    pub whole_secs: u32,
}

/// How a group stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace {
    pub elapsed_secs: u32,
    pub planned_secs: u32,
    /// Seconds behind the plan; negative ahead of it.
    pub behind_secs: i32,
    /// What is left of the evening once the story is over; nobody asks before.
    pub left_secs: Option<u32>,
    /// Whether there is time for the present node; what is not core has none of its own.
    pub has_time: bool,
}

/// How far a run has come, in weights of decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    done: usize,
    /// What is to be answered now, if it is in sight.
    open: usize,
    /// On the longest way, with the end.
    all: usize,
}

impl Plan {
    /// The plan for an exercise of so many minutes.
    pub fn of(minutes: u16) -> Self {
        let [introduction, play, _, feedback] = time_plan::parts(minutes).map(|part| u32::from(part) * 60);
        Self {
            introduction_secs: introduction,
            play_secs: play - play / RESERVE,
            feedback_secs: feedback,
            whole_secs: u32::from(minutes) * 60,
        }
    }

    /// How far behind a group is after `elapsed_secs` of the story and its introduction.
    fn behind(self, elapsed_secs: u32, place: Place) -> i32 {
        let share = |weight: usize| self.play_secs * weight as u32 / (place.all as u32).max(1);
        let earliest = self.introduction_secs + share(place.done);
        let latest = earliest + share(place.open) * DECIDED_BY_PERCENT / 100;
        let (elapsed, latest, earliest) = (elapsed_secs as i32, latest as i32, earliest as i32);
        if elapsed > latest { elapsed - latest } else { (elapsed - earliest).min(0) }
    }

    /// How far behind a group is once its story is over: feedback is given at the end, and hot wash until then.
    fn behind_at_the_end(self, elapsed_secs: u32, page: Page) -> i32 {
        let until = match page {
            Page::Closing => self.whole_secs,
            _ => self.whole_secs - self.feedback_secs,
        };
        elapsed_secs.saturating_sub(until) as i32
    }
}

impl Pace {
    /// The pace of a run that is at this page.
    pub fn of(play: &PlayView<'_>, page: Page) -> Self {
        let has_ended = play.exercise.has_ended();
        let plan = Plan::of(play.exercise.setup().minutes.unwrap_or(play.exercise.scenario().minutes_group));
        let story_secs = u32::try_from(play.tick / TICKS_PER_SEC).unwrap_or(u32::MAX);
        let elapsed_secs = story_secs.saturating_add(if has_ended { play.since_end_secs } else { 0 });
        let place = Place::of(play, page);
        let behind_secs = match page {
            page if has_ended => plan.behind_at_the_end(elapsed_secs, page),
            page if Page::INTRODUCTION.contains(&page) => elapsed_secs.saturating_sub(plan.introduction_secs) as i32,
            _ => plan.behind(elapsed_secs, place),
        };
        let spare_secs = if weight(play.exercise.scenario(), play.exercise.node()) == 0 { SPARE_SECS } else { 0 };
        Self {
            elapsed_secs,
            planned_secs: plan.whole_secs,
            behind_secs,
            left_secs: has_ended.then(|| plan.whole_secs.saturating_sub(elapsed_secs)),
            has_time: behind_secs + spare_secs <= 0,
        }
    }
}

impl Place {
    fn of(play: &PlayView<'_>, page: Page) -> Self {
        let (scenario, node) = (play.exercise.scenario(), play.exercise.node());
        let done = play.transcript.lines.iter().filter(|line| {
            matches!(
                line.what,
                Said::Chose { .. }
                    | Said::RanOut
                    | Said::Picked { .. }
                    | Said::CallEnded { .. }
                    | Said::PlanLeft
                    | Said::Skipped
            )
        });
        let done: usize = done.map(|line| weight(scenario, line.node)).sum();
        let has_core = has_core(scenario);
        let left = most_decisions(scenario, node, &|node| weight_of(node, has_core), &mut BTreeMap::new());
        let open = if page.is_of_present(play) { weight(scenario, node) } else { 0 };
        Self { done, open, all: done + left + WEIGHT_OF_END }
    }
}

/// How much of the time for play a node gets: none where it is not core, unless none is.
fn weight(scenario: &Scenario, node: NodeIx) -> usize {
    weight_of(scenario.node(node), has_core(scenario))
}

fn weight_of(node: &Node, has_core: bool) -> usize {
    match &node.kind {
        _ if !node.is_decision() || node.is_page_turn() || has_core && !node.core => 0,
        Kind::Sheet(sheet) if matches!(sheet.face, Face::Call { .. }) => WEIGHT_OF_CALL,
        _ => WEIGHT,
    }
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
        assert_eq!((plan.introduction_secs, plan.play_secs, plan.whole_secs), (7 * 60, 34 * 60, 60 * 60));
        assert_eq!(Plan::of(30).introduction_secs, 240);
    }

    #[test]
    fn a_group_is_late_when_its_decision_should_be_over() {
        let plan = Plan::of(60);
        // Four decisions: eight and a half minutes each, the second from 15:30 to 24:00 and made by 21:27.
        let behind = |minutes: u32, done: usize, open: usize| plan.behind(minutes * 60, Place { done, open, all: 8 });
        assert_eq!(behind(20, 2, 2), 0);
        assert_eq!(behind(28, 2, 2), 6 * 60 + 33);
        assert_eq!(behind(14, 2, 2), -90);
        assert_eq!(behind(17, 2, 0), 90, "what is not core takes the time of what is");
        assert_eq!(behind(43, 8, 0), 2 * 60, "all is decided, and the reserve is used");
    }

    #[test]
    fn hot_wash_leaves_the_time_for_feedback() {
        let plan = Plan::of(60);
        assert_eq!(plan.behind_at_the_end(54 * 60, Page::Board), 0);
        assert_eq!(plan.behind_at_the_end(57 * 60, Page::Board), 2 * 60);
        assert_eq!(plan.behind_at_the_end(57 * 60, Page::Closing), 0);
        assert_eq!(plan.behind_at_the_end(61 * 60, Page::Closing), 60);
    }
}
