//! Nodes: what happens, what is decided, how it ends.

use serde::{Deserialize, Serialize};

use super::{Call, Claims, Cond, Effect, Floor, Grade, Id, Item, Order, Report, Text};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Node {
    Inject(Inject),
    Decision(Decision),
    Chance(Chance),
    Order(Order),
    Call(Call),
    Report(Report),
    Claims(Claims),
    Discuss(Discuss),
    Floor(Floor),
    Ending(Ending),
}

impl Node {
    pub fn id(&self) -> &Id {
        match self {
            Node::Inject(n) => &n.id,
            Node::Decision(n) => &n.id,
            Node::Chance(n) => &n.id,
            Node::Order(n) => &n.id,
            Node::Call(n) => &n.id,
            Node::Report(n) => &n.id,
            Node::Claims(n) => &n.id,
            Node::Discuss(n) => &n.id,
            Node::Floor(n) => &n.id,
            Node::Ending(n) => &n.id,
        }
    }
}

/// Something happens or is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    pub id: Id,
    pub by: Channel,
    #[serde(default)]
    pub from: Option<Text>,
    #[serde(default)]
    pub to: To,
    pub text: Text,
    #[serde(default)]
    pub note: Option<Text>,
    /// Story time at which this happens, as in "+2:30" (minutes and seconds) or "+1:02:30".
    #[serde(default)]
    pub at: Option<String>,
    #[serde(default)]
    pub then: Vec<Effect>,
    pub goto: Id,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Channel {
    /// Seen or heard in the place itself.
    Scene,
    Voice,
    Phone,
    Message,
    Paper,
    Radio,
    Alarm,
}

/// Whom something is told.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum To {
    #[default]
    Room,
    Seat(Id),
}

/// One of the choices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub id: Id,
    #[serde(default)]
    pub seat: Option<Id>,
    /// Core nodes may not be skipped when time is short.
    #[serde(default)]
    pub core: bool,
    pub text: Text,
    /// Only the trainer sees it.
    #[serde(default)]
    pub note: Option<Text>,
    /// Questions for the trainer to ask, before or after the choice.
    #[serde(default)]
    pub ask: Vec<Text>,
    #[serde(default)]
    pub at: Option<String>,
    #[serde(default)]
    pub clock: Clock,
    pub choices: Vec<Choice>,
    /// The choice whose effects and target apply when the trainer skips this node.
    #[serde(default)]
    pub if_skipped: Option<Id>,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Clock {
    #[default]
    Stopped,
    Runs {
        seconds: u16,
        then: Timeout,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Timeout {
    /// The choice that silence makes; it has no `when`.
    Choose(Id),
    Go(Id),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: Id,
    pub text: Text,
    #[serde(default)]
    pub grade: Option<Grade>,
    /// Competencies that this choice shows, well or badly.
    #[serde(default)]
    pub tests: Vec<Id>,
    /// On an `Unsafe` choice: fails the competencies that it tests.
    #[serde(default)]
    pub critical: bool,
    /// Hidden while this is false.
    #[serde(default)]
    pub when: Option<Cond>,
    #[serde(default)]
    pub then: Vec<Effect>,
    /// Story seconds that pass.
    #[serde(default)]
    pub takes: u16,
    pub goto: Id,
    #[serde(default)]
    pub feedback: Option<Text>,
    #[serde(default)]
    pub unless: Vec<Unless>,
}

/// Another judgement of the same choice under another doctrine profile; never another target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unless {
    pub profile: Id,
    #[serde(default)]
    pub grade: Option<Grade>,
    #[serde(default)]
    pub critical: Option<bool>,
    #[serde(default)]
    pub feedback: Option<Text>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chance {
    pub id: Id,
    pub roads: Vec<ChanceRoad>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChanceRoad {
    pub weight: u16,
    pub goto: Id,
}

/// An open question, rated by the trainer; never branches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discuss {
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
    pub tests: Vec<Id>,
    /// What a good answer contains.
    #[serde(default)]
    pub rubric: Vec<Item>,
    pub goto: Id,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    pub id: Id,
    pub outcome: Outcome,
    pub text: Text,
    /// What to talk about afterwards.
    #[serde(default)]
    pub debrief: Option<Text>,
    #[serde(default)]
    pub note: Option<Text>,
    #[serde(default)]
    pub at: Option<String>,
}

/// From worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    Failed,
    Partly,
    Resolved,
}
