//! A scenario exactly as an author writes it: the shapes that `scenario.ron` may have, with ids as words.
//!
//! `read` turns this into [`super::model::Scenario`], which runs. Nothing here is checked beyond its shape.

use serde::{Deserialize, Serialize};

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

/// From worst to best, so that the worst of several is their minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    Unsafe,
    Harmful,
    Workable,
    Best,
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
