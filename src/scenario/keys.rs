//! The one list of all texts of a scenario, with their keys.
//!
//! **The order is part of the contract**: the place of a text in this list is its number in the running scenario and in
//! every record of a run. It is the order of the fields in `source.rs`, depth first: title, summary, content note,
//! objectives, sources, seats, nodes, events, tasks, guide, actions, announcements; inside a node its own texts and its lists as its type declares them.
//! A text that is absent takes no number.
//!
//! The names in a plan come after all of these, see [`super::plan::keys`].
//!
//! Keys are `<message>.<attribute>`: `scenario.title`, `pacing.text`, `pacing--greet.feedback`, `seat--reception.name`.

use super::fault::{At, Path};
use super::parts::name_of;
use super::plan::keys::texts as plan_texts;
use super::plan::source::Plan;
use super::source::{Expect, Guide, Item, Node, Source, Text};
use super::trail::Trail;

/// One text of a scenario in its source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRef<'a> {
    pub key: String,
    pub path: Path,
    /// A Fluent pattern.
    pub pattern: &'a str,
    pub role: Role,
    /// Position of its node in `nodes`; none for what is no part of a node.
    pub node: Option<usize>,
}

/// What a text is for; budgets and reading time depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Title,
    Summary,
    ContentNote,
    Objective,
    Reference,
    Seat,
    /// What is told or asked: the main text of a node.
    Situation,
    /// Whom it comes from.
    From,
    /// For the trainer alone.
    Note,
    /// A question that the trainer asks.
    Question,
    Choice,
    Feedback,
    Item,
    Operator,
    Card,
    Field,
    FieldOption,
    Claim,
    /// The question above the replies.
    ReplyQuestion,
    Reply,
    Rubric,
    Debrief,
    Event,
    Task,
    /// What the trainer says to a group.
    Guide,
    /// An improvement suggested for the hot wash, or who would own it.
    Action,
    /// Something that can be done on the plan.
    Doable,
    /// What is measured on the plan.
    Measure,
    /// What is said to those in the plan.
    Announcement,
    /// The name of something in the plan.
    PlanName,
}

impl TextRef<'_> {
    /// Where it stands.
    pub fn at(&self) -> At {
        if self.role == Role::PlanName { At::Plan(self.path.clone()) } else { At::Source(self.path.clone()) }
    }

    /// What people call the place where it stands.
    pub fn owner(&self, source: &Source) -> String {
        match self.role {
            Role::PlanName => self.key.split('.').next().unwrap_or_default().to_owned(),
            _ => name_of(source, &self.path),
        }
    }
}

/// The texts of a scenario and, after them, the names in its plan.
pub fn texts_with<'a>(source: &'a Source, plan: Option<&'a Plan>) -> Vec<TextRef<'a>> {
    let mut all = texts(source);
    all.extend(plan.into_iter().flat_map(plan_texts));
    all
}

/// All texts, in the order that numbers them.
pub fn texts(source: &Source) -> Vec<TextRef<'_>> {
    let mut list = List { texts: Vec::with_capacity(16 + source.nodes.len() * 8), node: None };
    let top = Trail::Top;
    list.add("scenario", "title", &source.title, Role::Title, &top.field("title"));
    list.add("scenario", "summary", &source.summary, Role::Summary, &top.field("summary"));
    list.maybe("scenario", "content-note", &source.content_note, Role::ContentNote, &top.field("content_note"));
    list.numbered("scenario", "objective", &source.objectives, Role::Objective, &top.field("objectives"));
    let sources = top.field("sources");
    for (i, each) in source.sources.iter().enumerate() {
        let message = format!("source--{}", each.id);
        list.add(&message, "text", &each.text, Role::Reference, &sources.index(i).field("text"));
    }
    let seats = top.field("seats");
    for (i, each) in source.seats.iter().enumerate() {
        list.add(&format!("seat--{}", each.id), "name", &each.name, Role::Seat, &seats.index(i).field("name"));
    }
    let nodes = top.field("nodes");
    for (i, each) in source.nodes.iter().enumerate() {
        list.node = Some(i);
        list.node(each, &nodes.index(i));
    }
    list.node = None;
    let events = top.field("events");
    for (i, each) in source.events.iter().enumerate() {
        let (message, here) = (format!("event--{}", each.id), events.index(i));
        list.maybe(&message, "from", &each.from, Role::From, &here.field("from"));
        list.add(&message, "text", &each.text, Role::Event, &here.field("text"));
        list.maybe(&message, "note", &each.note, Role::Note, &here.field("note"));
    }
    let tasks = top.field("tasks");
    for (i, each) in source.tasks.iter().enumerate() {
        list.add(&format!("task--{}", each.id), "text", &each.text, Role::Task, &tasks.index(i).field("text"));
    }
    if let Some(guide) = &source.guide {
        list.guide(guide, &top.field("guide"));
    }
    let actions = top.field("actions");
    for (i, each) in source.actions.iter().enumerate() {
        let (message, here) = (format!("action--{}", each.id), actions.index(i));
        list.add(&message, "text", &each.text, Role::Action, &here.field("text"));
        list.maybe(&message, "owner", &each.owner, Role::Action, &here.field("owner"));
    }
    let announcements = top.field("announcements");
    for (i, each) in source.announcements.iter().enumerate() {
        let (message, here) = (format!("announcement--{}", each.id), announcements.index(i));
        list.add(&message, "text", &each.text, Role::Announcement, &here.field("text"));
    }
    list.texts
}

struct List<'a> {
    texts: Vec<TextRef<'a>>,
    node: Option<usize>,
}

impl<'a> List<'a> {
    fn add(&mut self, message: &str, attribute: &str, pattern: &'a str, role: Role, trail: &Trail) {
        let key = [message, ".", attribute].concat();
        self.texts.push(TextRef { key, path: trail.path(), pattern, role, node: self.node });
    }

    fn maybe(&mut self, message: &str, attribute: &str, text: &'a Option<Text>, role: Role, trail: &Trail) {
        if let Some(text) = text {
            self.add(message, attribute, text, role, trail);
        }
    }

    fn numbered(&mut self, message: &str, attribute: &str, texts: &'a [Text], role: Role, trail: &Trail) {
        for (i, text) in texts.iter().enumerate() {
            self.add(message, &format!("{attribute}-{}", i + 1), text, role, &trail.index(i));
        }
    }

    fn guide(&mut self, guide: &'a Guide, here: &Trail) {
        self.add("guide", "opening", &guide.opening, Role::Guide, &here.field("opening"));
        self.numbered("guide", "rule", &guide.rules, Role::Guide, &here.field("rules"));
        self.add("guide", "silence", &guide.silence, Role::Guide, &here.field("silence"));
        self.maybe("guide", "signal", &guide.signal, Role::Guide, &here.field("signal"));
        self.numbered("guide", "wallet", &guide.wallet, Role::Guide, &here.field("wallet"));
    }

    fn node(&mut self, node: &'a Node, here: &Trail) {
        let (id, parts) = (node.id().as_str(), node.parts());
        if let Some(from) = parts.from {
            self.add(id, "from", from, Role::From, &here.field("from"));
        }
        if let Some(text) = parts.text {
            self.add(id, "text", text, Role::Situation, &here.field("text"));
        }
        if let Some(debrief) = parts.debrief {
            self.add(id, "debrief", debrief, Role::Debrief, &here.field("debrief"));
        }
        if let Some(note) = parts.note {
            self.add(id, "note", note, Role::Note, &here.field("note"));
        }
        self.numbered(id, "ask", parts.ask, Role::Question, &here.field("ask"));
        self.children(node, here);
        self.expectations(id, parts.expect, here);
        if let Some(feedback) = parts.feedback {
            self.add(id, "feedback", feedback, Role::Feedback, &here.field("feedback"));
        }
    }

    fn children(&mut self, node: &'a Node, here: &Trail) {
        let id = node.id().as_str();
        match node {
            Node::Inject(_) | Node::Chance(_) | Node::Ending(_) => {}
            Node::Decision(n) => {
                let choices = here.field("choices");
                for (i, each) in n.choices.iter().enumerate() {
                    let (message, here) = (format!("{id}--{}", each.id), choices.index(i));
                    self.add(&message, "text", &each.text, Role::Choice, &here.field("text"));
                    self.maybe(&message, "feedback", &each.feedback, Role::Feedback, &here.field("feedback"));
                    let unless = here.field("unless");
                    for (j, other) in each.unless.iter().enumerate() {
                        let attribute = format!("unless-{}", other.profile);
                        let there = unless.index(j);
                        self.maybe(&message, &attribute, &other.feedback, Role::Feedback, &there.field("feedback"));
                    }
                }
            }
            Node::Order(n) => self.items(id, &n.items, Role::Item, &here.field("items")),
            Node::Call(n) => {
                let operator = here.field("operator");
                for (i, each) in n.operator.iter().enumerate() {
                    let there = operator.index(i);
                    self.add(&format!("{id}--{}", each.id), "text", &each.text, Role::Operator, &there.field("text"));
                }
                let cards = here.field("cards");
                for (i, each) in n.cards.iter().enumerate() {
                    let (message, there) = (format!("{id}--{}", each.id), cards.index(i));
                    self.add(&message, "text", &each.text, Role::Card, &there.field("text"));
                    self.maybe(&message, "reply", &each.reply, Role::Operator, &there.field("reply"));
                }
                self.add(id, "closing", &n.closing, Role::Operator, &here.field("closing"));
            }
            Node::Report(n) => {
                let fields = here.field("fields");
                for (i, each) in n.fields.iter().enumerate() {
                    let there = fields.index(i);
                    self.add(&format!("{id}--{}", each.id), "text", &each.text, Role::Field, &there.field("text"));
                    self.items(id, &each.options, Role::FieldOption, &there.field("options"));
                }
            }
            Node::Claims(n) => {
                let claims = here.field("claims");
                for (i, each) in n.claims.iter().enumerate() {
                    let (message, there) = (format!("{id}--{}", each.id), claims.index(i));
                    self.add(&message, "text", &each.text, Role::Claim, &there.field("text"));
                    self.add(&message, "feedback", &each.feedback, Role::Feedback, &there.field("feedback"));
                }
                self.add(id, "reply-text", &n.reply_text, Role::ReplyQuestion, &here.field("reply_text"));
                let replies = here.field("replies");
                for (i, each) in n.replies.iter().enumerate() {
                    let (message, there) = (format!("{id}--{}", each.id), replies.index(i));
                    self.add(&message, "text", &each.text, Role::Reply, &there.field("text"));
                    self.add(&message, "feedback", &each.feedback, Role::Feedback, &there.field("feedback"));
                }
            }
            Node::Discuss(n) => self.items(id, &n.rubric, Role::Rubric, &here.field("rubric")),
            Node::Floor(n) => {
                let actions = here.field("actions");
                for (i, each) in n.actions.iter().enumerate() {
                    let (message, there) = (format!("{id}--{}", each.id), actions.index(i));
                    self.add(&message, "text", &each.text, Role::Doable, &there.field("text"));
                    self.maybe(&message, "feedback", &each.feedback, Role::Feedback, &there.field("feedback"));
                }
                let measures = here.field("measures");
                for (i, each) in n.measures.iter().enumerate() {
                    let there = measures.index(i);
                    self.add(&format!("{id}--{}", each.id), "text", &each.text, Role::Measure, &there.field("text"));
                }
            }
        }
    }

    fn items(&mut self, node: &str, items: &'a [Item], role: Role, trail: &Trail) {
        for (i, each) in items.iter().enumerate() {
            self.add(&format!("{node}--{}", each.id), "text", &each.text, role, &trail.index(i).field("text"));
        }
    }

    fn expectations(&mut self, node: &str, expect: &'a [Expect], here: &Trail) {
        let list = here.field("expect");
        for (i, each) in expect.iter().enumerate() {
            let message = format!("{node}--{}", each.id);
            self.add(&message, "feedback", &each.feedback, Role::Feedback, &list.index(i).field("feedback"));
        }
    }
}
