//! What happened on the plan, and what was answered, in words.

use super::Past;
use crate::exercise::TICKS_PER_SEC;
use crate::exercise::command::Act;
use crate::exercise::film::{Mark, Marked};
use crate::exercise::other::{Answer, Change};
use crate::floor::plan::{DoorAt, DoorState};
use crate::floor::run::Event;
use crate::scenario::model::NodeIx;
use crate::words::Value;

/// Letters of a text that is named among others.
const SHORT: usize = 64;

/// A mark with its time; none for what is not told.
pub(super) fn marked(past: &Past<'_>, mark: &Mark) -> Option<String> {
    let view = past.view;
    let what = match &mark.what {
        Marked::Begun { .. } => view.say("debrief-mark-begun").into_owned(),
        Marked::Left { .. } => view.say("debrief-mark-left").into_owned(),
        Marked::Opened { node } => {
            view.say_with("debrief-mark-opened", &[("text", Value::from(node_words(past, *node)))]).into_owned()
        }
        Marked::Did { node, action } => action_words(past, *node, *action)?,
        Marked::Happened(event) => happened(past, event)?,
    };
    let time = view.words.duration(mark.tick / TICKS_PER_SEC);
    Some(view.say_with("debrief-plan-marked", &[("time", Value::from(time)), ("what", Value::from(what))]).into_owned())
}

fn happened(past: &Past<'_>, event: &Event) -> Option<String> {
    let name = |names: &[String], at: usize| names.get(at).cloned().unwrap_or_default();
    let door = |door: DoorAt, key: &str| {
        let said = [("name", Value::from(name(&past.names.doors, door))), ("state", Value::from(past.view.say(key)))];
        past.view.say_with("stage-door", &said).into_owned()
    };
    let about = |key: &str, what: &'static str, name: String| {
        past.view.say_with(key, &[(what, Value::from(name))]).into_owned()
    };
    Some(match event {
        Event::Door { door: at, state: DoorState::Open, .. } => door(*at, "stage-door-open"),
        Event::Door { door: at, state: DoorState::Closed, .. } => door(*at, "stage-door-closed"),
        Event::Door { door: at, state: DoorState::Locked, .. } => door(*at, "stage-door-locked"),
        Event::Barred { door: at } => door(*at, "stage-door-fire"),
        Event::Locked { zone } => about("debrief-mark-locked", "zone", name(&past.names.zones, *zone)),
        Event::Swept { zone, .. } => about("debrief-mark-swept", "zone", name(&past.names.zones, *zone)),
        Event::HeldUp { door, .. } => about("debrief-mark-held-up", "door", name(&past.names.doors, *door)),
        _ => return None,
    })
}

/// What was answered, without its time.
pub(super) fn answered(past: &Past<'_>, answer: &Answer) -> String {
    let known = match &answer.act {
        Act::Choose { node, choice } => choice_words(past, *node, *choice),
        Act::Do { node, action } => action_words(past, *node, *action),
        _ => None,
    };
    known.unwrap_or_else(|| node_words(past, answer.node))
}

/// What would have been done instead.
pub(super) fn changed(past: &Past<'_>, change: &Change) -> String {
    let view = past.view;
    match change {
        Change::Without(_) => view.say("debrief-other-without").into_owned(),
        Change::Instead(_, act) => {
            let Act::Choose { node, choice } = act else { return String::new() };
            choice_words(past, *node, *choice).unwrap_or_default()
        }
        Change::At(at, tick) => {
            let was = past.plan.answers.list().get(*at).map_or(0, |answer| answer.at_tick);
            view.say_count("debrief-other-earlier", (was.saturating_sub(*tick) / TICKS_PER_SEC) as usize).into_owned()
        }
        Change::Nothing | Change::Also(_) => String::new(),
    }
}

/// The place of the answer that is changed.
pub(super) fn changed_at(change: &Change) -> Option<usize> {
    match change {
        Change::Without(at) | Change::Instead(at, _) | Change::At(at, _) => Some(*at),
        Change::Nothing | Change::Also(_) => None,
    }
}

pub(super) fn node_words(past: &Past<'_>, node: NodeIx) -> String {
    let text = past.run.exercise.scenario().node(node).text;
    let text = text.map(|text| past.run.words(text).into_owned()).unwrap_or_default();
    if text.chars().count() <= SHORT {
        return text;
    }
    let cut: String = text.chars().take(SHORT).collect();
    // No word is cut in two.
    let whole = cut.rsplit_once(char::is_whitespace).map_or(&*cut, |(whole, _)| whole);
    format!("{whole}…")
}

fn choice_words(past: &Past<'_>, node: NodeIx, choice: u16) -> Option<String> {
    let choices = past.run.exercise.scenario().node(node).choices();
    choices.get(usize::from(choice)).map(|choice| past.run.words(choice.text).into_owned())
}

fn action_words(past: &Past<'_>, node: NodeIx, action: u16) -> Option<String> {
    let live = past.run.exercise.scenario().live(node)?;
    live.actions.get(usize::from(action)).map(|action| past.run.words(action.text).into_owned())
}
