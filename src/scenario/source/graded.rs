//! Graded nodes: what is picked, what is expected, and where the result leads.

use serde::{Deserialize, Serialize};

use super::{Effect, Grade, Id, Text};

/// Where the result of a graded node leads: the first road whose `from` is met; the last has none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Road {
    #[serde(default)]
    pub from: Option<Grade>,
    #[serde(default)]
    pub then: Vec<Effect>,
    pub goto: Id,
}

/// What is expected of a graded node, and the grade that its breach gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    pub id: Id,
    pub rule: Rule,
    pub breach: Grade,
    #[serde(default)]
    pub critical: bool,
    /// Shown when the rule was breached.
    pub feedback: Text,
}

/// A rule over the items picked, in the order in which they were picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rule {
    /// Picked at all.
    Include(Id),
    /// Never picked.
    Exclude(Id),
    /// At least one of these was picked.
    AnyOf(Vec<Id>),
    /// The first one picked.
    First(Id),
    /// If the second was picked, the first was picked before it.
    Before(Id, Id),
}

/// Put actions in order; what should not be done is left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
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
    pub items: Vec<Item>,
    pub expect: Vec<Expect>,
    /// Shown when every expectation was met.
    #[serde(default)]
    pub feedback: Option<Text>,
    pub roads: Vec<Road>,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: Id,
    pub text: Text,
}

/// The emergency call, played for real and never dialled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
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
    /// Whether it is spoken, or typed because speech is unsafe.
    #[serde(default)]
    pub way: Way,
    /// As shown, for example "112" or "110".
    pub number: String,
    /// What the operator asks, in turn: the first whose answers were not given yet.
    pub operator: Vec<OperatorLine>,
    /// What the caller may say, or do; each once.
    pub cards: Vec<Card>,
    /// The operator's last words, when nothing is left to ask.
    pub closing: Text,
    pub expect: Vec<Expect>,
    #[serde(default)]
    pub feedback: Option<Text>,
    /// Story seconds that the call takes.
    #[serde(default)]
    pub takes: u16,
    pub roads: Vec<Road>,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Way {
    #[default]
    Voice,
    Message,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperatorLine {
    pub id: Id,
    pub text: Text,
    /// Cards that answer it; any one is enough.
    pub answers: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub id: Id,
    pub text: Text,
    /// What the operator says to it, before the next question.
    #[serde(default)]
    pub reply: Option<Text>,
    /// Playing it ends the call (the caller hangs up).
    #[serde(default)]
    pub hangs_up: bool,
}

/// Fill in an incident report: one option per field, or none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
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
    pub fields: Vec<Field>,
    pub expect: Vec<Expect>,
    #[serde(default)]
    pub feedback: Option<Text>,
    pub roads: Vec<Road>,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: Id,
    pub text: Text,
    /// Ids are unique within the whole report, since `expect` names them.
    pub options: Vec<Item>,
}

/// Judge what is said: true, false or not known yet; then choose the reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
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
    pub claims: Vec<Claim>,
    /// Question above the replies.
    pub reply_text: Text,
    pub replies: Vec<Reply>,
    #[serde(default)]
    pub feedback: Option<Text>,
    pub roads: Vec<Road>,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: Id,
    pub text: Text,
    pub is: Verdict,
    pub breach: Grade,
    pub feedback: Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verdict {
    True,
    False,
    NotKnown,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub id: Id,
    pub text: Text,
    pub grade: Grade,
    pub feedback: Text,
}
