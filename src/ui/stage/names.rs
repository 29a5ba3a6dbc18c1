//! What people call the things on a plan, in the language set, and how a screen reader says how they stand.

use super::{On, Stage};
use crate::floor::plan::{DoorAt, DoorState};
use crate::floor::run::Run;
use crate::scenario::model::TextId;
use crate::scenario::plan::Planned;
use crate::words::{Locale, Value};

/// For each list of the plan the names of its elements, in the same order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StageNames {
    pub levels: Vec<String>,
    pub zones: Vec<String>,
    pub doors: Vec<String>,
    pub groups: Vec<String>,
    pub markers: Vec<String>,
}

impl StageNames {
    /// The names of a scenario's plan; `text` looks them up. What has no name is called by its id.
    pub fn of(planned: &Planned, text: impl Fn(TextId) -> String) -> Self {
        let (plan, names) = (planned.plan(), &planned.names);
        let list = |names: &[Option<TextId>], ids: Vec<&str>| -> Vec<String> {
            let known = |at: usize| names.get(at).copied().flatten();
            ids.into_iter().enumerate().map(|(at, id)| known(at).map_or_else(|| id.to_owned(), &text)).collect()
        };
        Self {
            levels: list(&names.levels, plan.levels.iter().map(|it| &*it.id).collect()),
            zones: list(&names.zones, plan.zones.iter().map(|it| &*it.id).collect()),
            doors: list(&names.doors, plan.doors.iter().map(|it| &*it.id).collect()),
            groups: list(&names.people, plan.people.iter().map(|it| &*it.id).collect()),
            markers: list(&names.markers, plan.markers.iter().map(|it| &*it.id).collect()),
        }
    }

    pub(super) fn level(&self, at: usize) -> &str {
        name(&self.levels, at)
    }

    pub(super) fn zone(&self, at: usize) -> &str {
        name(&self.zones, at)
    }

    pub(super) fn door(&self, at: usize) -> &str {
        name(&self.doors, at)
    }

    pub(super) fn group(&self, at: usize) -> &str {
        name(&self.groups, at)
    }

    pub(super) fn marker(&self, at: usize) -> &str {
        name(&self.markers, at)
    }
}

fn name(list: &[String], at: usize) -> &str {
    list.get(at).map_or("", String::as_str)
}

/// A thing with how it stands, in words.
pub(super) fn thing(words: &Locale, stage: &Stage<'_>, on: On) -> String {
    match on {
        On::Door(door) => standing(words, stage, door),
        On::Zone(zone) => stage.names.zone(zone).to_owned(),
        On::Marker(marker) => stage.names.marker(marker).to_owned(),
    }
}

/// A door, how it stands, and of an exit who left by it.
pub(super) fn door_words(words: &Locale, stage: &Stage<'_>, door: DoorAt) -> String {
    let (run, standing) = (stage.run, standing(words, stage, door));
    if !run.plan().doors.get(door).is_some_and(|it| it.is_exit) {
        return standing;
    }
    let counts = [
        ("door", Value::from(standing)),
        ("count", Value::from(run.measures().through(door))),
        ("queue", Value::from(run.measures().queue(door).0)),
    ];
    words.text_with("stage-exit", &counts).into_owned()
}

fn standing(words: &Locale, stage: &Stage<'_>, door: DoorAt) -> String {
    let state = words.text(state_key(stage.run, door));
    let said = [("name", Value::from(stage.names.door(door))), ("state", Value::from(state))];
    words.text_with("stage-door", &said).into_owned()
}

fn state_key(run: &Run, door: DoorAt) -> &'static str {
    match run.door(door) {
        _ if run.is_barred(door) => "stage-door-fire",
        Some(DoorState::Locked) => "stage-door-locked",
        Some(DoorState::Closed) => "stage-door-closed",
        _ => "stage-door-open",
    }
}
