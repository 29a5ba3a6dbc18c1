//! What is heard of what happens: at most one cue at a time, the most urgent.

use crate::exercise::{Event, Exercise, Mode, TICKS_PER_SEC};
use crate::floor::run::Order;
use crate::scenario::model::{Effect, Kind, PlanOrder, Scenario};
use crate::scenario::source::{Channel, Grade};
use crate::ui::cue::Cue;

/// The cue for what happened; `exercise` is the run after it.
pub fn of(exercise: &Exercise, events: &[Event]) -> Option<Cue> {
    events.iter().filter_map(|event| cue(exercise, event)).min_by_key(|cue| urgency(*cue))
}

/// Whether the clock is nearly out: five seconds are left.
pub fn is_nearly_out(exercise: &Exercise, tick: u64) -> bool {
    exercise.due_tick().is_some_and(|due| due.saturating_sub(tick) <= 5 * TICKS_PER_SEC && tick < due)
}

fn cue(exercise: &Exercise, event: &Event) -> Option<Cue> {
    let scenario = exercise.scenario();
    match event {
        Event::Entered { node } => match scenario.node(*node).kind {
            Kind::Inject { by, .. } => channel(by),
            _ => None,
        },
        Event::Acted { node, action } => {
            let action = scenario.live(*node)?.actions.get(usize::from(*action))?;
            action.then.iter().find_map(|effect| heard(scenario, *effect))
        }
        Event::Told { event } => channel(scenario.events.get(usize::from(*event))?.by),
        // In an examination nothing may tell before the end how good a choice was.
        Event::Assessed { grade: Grade::Harmful | Grade::Unsafe, .. } if exercise.setup().mode != Mode::Examination => {
            Some(Cue::Consequence)
        }
        _ => None,
    }
}

/// What everybody in the building hears of what is done there.
fn heard(scenario: &Scenario, effect: Effect) -> Option<Cue> {
    let Effect::Plan(order) = effect else { return None };
    match scenario.plan_orders.get(usize::from(order))? {
        PlanOrder::Order(Order::Alarm) => Some(Cue::Alarm),
        PlanOrder::Order(Order::Announce(_)) => Some(Cue::Announcement),
        _ => None,
    }
}

fn channel(by: Channel) -> Option<Cue> {
    match by {
        Channel::Phone => Some(Cue::Phone),
        Channel::Message => Some(Cue::Message),
        Channel::Radio => Some(Cue::Announcement),
        Channel::Alarm => Some(Cue::Alarm),
        Channel::Scene | Channel::Voice | Channel::Paper => None,
    }
}

fn urgency(cue: Cue) -> u8 {
    match cue {
        Cue::Alarm => 0,
        Cue::Phone => 1,
        Cue::Announcement => 2,
        Cue::Message => 3,
        Cue::Consequence => 4,
        Cue::ClockNearlyOut => 5,
    }
}
