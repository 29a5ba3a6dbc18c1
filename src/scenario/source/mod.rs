//! A scenario exactly as an author writes it: the shapes that `scenario.ron` may have, with ids as words.
//!
//! `read` turns this into [`super::model::Scenario`], which runs. Nothing here is checked beyond its shape.

mod graded;
mod live;
mod nodes;

use serde::{Deserialize, Serialize};

pub use graded::*;
pub use live::*;
pub use nodes::*;

/// An id as written: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
pub type Id = String;

/// A text in the scenario's source language; a Fluent pattern.
pub type Text = String;

/// The whole of `scenario.ron`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Version of the format, now 1.
    pub format: u32,
    pub id: Id,
    /// Language of the texts in this file, as in `lv`.
    pub language: String,
    pub title: Text,
    pub summary: Text,
    pub theme: Theme,
    pub setting: Setting,
    pub minutes: Minutes,
    /// What may be hard to hear or see, told before the start.
    #[serde(default)]
    pub content_note: Option<Text>,
    #[serde(default)]
    pub objectives: Vec<Text>,
    #[serde(default)]
    pub sources: Vec<Reference>,
    /// Who approved exactly this content; empty means "draft, not approved".
    #[serde(default)]
    pub approved: Vec<Approval>,
    #[serde(default)]
    pub pass: Pass,
    #[serde(default)]
    pub seats: Vec<Seat>,
    #[serde(default)]
    pub facts: Vec<Fact>,
    pub start: Id,
    pub nodes: Vec<Node>,
    #[serde(default)]
    pub events: Vec<Event>,
    #[serde(default)]
    pub tasks: Vec<Task>,
    /// What the trainer says to a group.
    #[serde(default)]
    pub guide: Option<Guide>,
    /// Suggestions for the hot wash.
    #[serde(default)]
    pub actions: Vec<SuggestedAction>,
    /// What can be announced in the plan.
    #[serde(default)]
    pub announcements: Vec<Announcement>,
    #[serde(default)]
    pub promises: Vec<Promise>,
    /// Warnings that the author has looked at and keeps, each with a reason.
    #[serde(default)]
    pub accept: Vec<Accept>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Theme {
    Intruder,
    Vandalism,
    Theft,
    Evacuation,
    Threat,
    Rumour,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Setting {
    PlaceOfWorship,
    School,
    CommunityCentre,
}

/// How long it takes, in minutes; the group length is met by the core nodes alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    pub solo: u16,
    pub group: u16,
}

/// A source for what the scenario teaches; nodes name it by id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub id: Id,
    pub text: Text,
    /// How well it was verified; everything below `Primary` is shown as "confirm with your local services".
    #[serde(default)]
    pub strength: Strength,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Strength {
    /// Read in the primary source.
    Primary,
    /// Quoted by a secondary source.
    Secondary,
    /// General professional knowledge or our own proposal.
    #[default]
    General,
}

/// An approval by a body, valid for exactly the content with this hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    pub body: String,
    /// ISO date.
    pub on: String,
    #[serde(default)]
    pub reference: String,
    /// Hash of the pack that was approved.
    pub content: String,
}

/// The pass mark, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pass {
    pub performance: u8,
    pub coverage: u8,
}

impl Default for Pass {
    fn default() -> Self {
        Self { performance: 70, coverage: 50 }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    pub id: Id,
    pub name: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub id: Id,
    pub is: Domain,
}

/// The finite range of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Domain {
    /// Down at the start, raised by `Raise`.
    Flag,
    Level {
        min: i16,
        max: i16,
        start: i16,
    },
    /// The first is the value at the start.
    OneOf(Vec<Id>),
}

/// From worst to best, so that the worst of several is their minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    Unsafe,
    Harmful,
    Workable,
    Best,
}

/// One row of the master scenario events list (MSEL): beside the flow, never a `goto`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub id: Id,
    pub start: Start,
    #[serde(default)]
    pub to: To,
    pub by: Channel,
    #[serde(default)]
    pub from: Option<Text>,
    pub text: Text,
    #[serde(default)]
    pub note: Option<Text>,
    #[serde(default)]
    pub then: Vec<Effect>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// When story time reaches this, as in "+2:30".
    At(String),
    /// When the trainer sends it.
    Hand,
}

/// A critical task, judged over the whole run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    pub id: Id,
    pub text: Text,
    #[serde(default)]
    pub tests: Vec<Id>,
    pub must: Must,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Must {
    /// The first became true no later than the second; not observed if neither did.
    Before(Cond, Cond),
    /// The second became true within so many story seconds of the first; not observed if the first never did.
    Within(u32, Cond, Cond),
}

/// What the trainer says to a group before it starts; one printed page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Read aloud.
    pub opening: Text,
    /// Ground rules, a line each.
    #[serde(default)]
    pub rules: Vec<Text>,
    /// What silence means in this exercise.
    pub silence: Text,
    /// What the group agrees on before it starts: its signal phrase.
    #[serde(default)]
    pub signal: Option<Text>,
    /// Lines for the card that everyone takes home.
    #[serde(default)]
    pub wallet: Vec<Text>,
}

/// An improvement that a place like this may need, for the group to take over, change or leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuggestedAction {
    pub id: Id,
    pub text: Text,
    /// The role that would own it.
    #[serde(default)]
    pub owner: Option<Text>,
    /// Days until it should be done.
    pub days: u16,
}

/// What the author claims is always true.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Promise {
    Never(Cond),
    EveryEnding(Promised),
    PassMark { attainable: bool, avoidable: bool },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Promised {
    Reachable,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Cond {
    Is(Id),
    Equals(Id, Id),
    AtLeast(Id, i16),
    AtMost(Id, i16),
    Visited(Id),
    /// Somebody of these is in the zone.
    Inside(Crowd, Id),
    /// So many percent of all are out.
    Out(u8),
    /// So many person-seconds of exposure.
    Exposed(u32),
    Opened(Id),
    Locked(Id),
    /// The plan has run for so many seconds.
    Ran(u32),
    Not(Box<Cond>),
    All(Vec<Cond>),
    Any(Vec<Cond>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    Raise(Id),
    Clear(Id),
    Set(Id, Id),
    /// Adds to a level, kept within its range.
    Add(Id, i16),
    Open(Id),
    Close(Id),
    Lock(Id),
    Unlock(Id),
    /// The building's own alarm.
    Alarm,
    Announce(Id),
    Send(Crowd, Id),
    /// Out, by these exits; none named is all that each knows.
    Evacuate(Crowd, Vec<Id>),
    /// Into the nearest room that locks.
    Shelter(Crowd),
    Start(Id),
    /// An actor comes, or is gone.
    Come(Id),
    Leave(Id),
    /// People are sent away from an exit, or no longer.
    Block(Id),
    Unblock(Id),
    /// A warden counts at an exit from now on.
    Warden(Id),
    /// Those in a zone are asked how many they are.
    Count(Id),
    /// One of a group goes through a zone and sends out whom he finds.
    Sweep(Id, Id),
}

/// A warning kept on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accept {
    pub code: String,
    /// The id of the place that it concerns; none means the whole file.
    #[serde(default)]
    pub at: Option<Id>,
    pub reason: String,
}
