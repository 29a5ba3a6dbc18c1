//! The live plan in a scenario: what can be done on it, what happens on it, how it ends, what is measured, what is said.

use serde::{Deserialize, Serialize};

use super::{Cond, Effect, Grade, Id, Text};

/// Target that leads from a node which a moment opened back to the plan.
pub const BACK: &str = "back";

/// The plan runs while trainees act. It stands still until the situation has been read, then goes one to one with room
/// time; leaving freezes it, and a later `Floor` continues it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    pub id: Id,
    #[serde(default)]
    pub seat: Option<Id>,
    #[serde(default)]
    pub core: bool,
    pub text: Text,
    #[serde(default)]
    pub note: Option<Text>,
    #[serde(default)]
    pub ask: Vec<Text>,
    #[serde(default)]
    pub at: Option<String>,
    #[serde(default)]
    pub actions: Vec<Action>,
    #[serde(default)]
    pub moments: Vec<Moment>,
    pub ends: Vec<End>,
    #[serde(default)]
    pub measures: Vec<Measure>,
    #[serde(default)]
    pub sources: Vec<Id>,
}

/// Something that can be done while the plan runs, once. Judged only if it has a grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: Id,
    pub text: Text,
    /// The thing in the plan that it is done to.
    #[serde(default)]
    pub on: Option<On>,
    #[serde(default)]
    pub grade: Option<Grade>,
    #[serde(default)]
    pub tests: Vec<Id>,
    /// On an `Unsafe` action: fails the competencies that it tests.
    #[serde(default)]
    pub critical: bool,
    /// Hidden while this is false.
    #[serde(default)]
    pub when: Option<Cond>,
    #[serde(default)]
    pub then: Vec<Effect>,
    #[serde(default)]
    pub feedback: Option<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum On {
    Door(Id),
    Zone(Id),
    Marker(Id),
}

/// Opens a node when something comes true on the plan; once. That node, or one that follows it, leads back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    pub id: Id,
    pub when: Cond,
    pub node: Id,
    #[serde(default)]
    pub plan: PlanTime,
}

/// What the plan does meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum PlanTime {
    #[default]
    Runs,
    Frozen,
}

/// Leaves the plan: when a condition comes true, or after so many seconds on this plan; exactly one of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    #[serde(default)]
    pub when: Option<Cond>,
    /// Seconds that the plan has run.
    #[serde(default)]
    pub after: Option<u32>,
    pub goto: Id,
}

/// Something measured on the plan, judged on leaving it: at most `best` is best, and so on; more than `harmful` is unsafe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub id: Id,
    pub text: Text,
    pub of: Of,
    pub best: f64,
    pub workable: f64,
    pub harmful: f64,
    #[serde(default)]
    pub tests: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Of {
    /// Seconds until so many percent of all were out.
    TimeToOut(u8),
    /// Person-seconds in a threat's sight and reach.
    Exposure,
    /// People who are neither out nor in a refuge.
    Inside,
    /// People whom no list has.
    Unaccounted,
    /// The longest queue at a door.
    QueueMost(Id),
    /// Rooms that can be locked, with people in them, and are not.
    RoomsOpen,
}

/// Words or a signal by which people in the plan are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announcement {
    pub id: Id,
    /// What is said.
    pub text: Text,
    pub by: Means,
    pub says: Says,
    /// In each language of those present.
    #[serde(default)]
    pub all_languages: bool,
    /// How often it is said.
    #[serde(default = "once")]
    pub times: u8,
}

fn once() -> u8 {
    1
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Means {
    Bell,
    RecordedVoice,
    LiveVoice,
    PersonToPerson,
    Phone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Says {
    /// A signal, or words that ask for nothing.
    Bare,
    /// What happened, that one leaves now, and which way.
    LeaveBy,
    /// That one stays, closes and locks.
    StayAndLock,
}

/// People in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Crowd {
    Everybody,
    Group(Id),
    /// Those who are there now.
    Zone(Id),
}
