//! From what an author wrote to what runs: the one place where ids become indices and a doctrine profile is chosen.
//!
//! It is called on a source without errors; what is still wrong gives [`Unbuildable`], never a panic.

mod live;
mod nodes;
mod sheets;

pub use live::{means, said};

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use crate::floor::plan::Plan;
use crate::scenario::back;
use crate::scenario::keys;
use crate::scenario::model::*;
use crate::scenario::plan::Planned;
use crate::scenario::source as written;

/// A source that has errors; `read` says which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unbuildable {
    /// The id or text key that leads nowhere.
    pub what: String,
}

/// Words a minute in which situations and choices are read.
pub const READING_SPEED: usize = 180;

/// Builds a scenario without a plan under a doctrine profile, as a draft.
pub fn build(source: &written::Source, profile: &str) -> Result<Scenario, Unbuildable> {
    build_with(source, None, profile)
}

/// The same, with the plan of its building.
pub fn build_with(
    source: &written::Source,
    plan: Option<&Arc<Planned>>,
    profile: &str,
) -> Result<Scenario, Unbuildable> {
    let source = &back::resolved(source);
    let builder = Builder::new(source, plan.map(|planned| &**planned.plan()), profile)?;
    let nodes = source.nodes.iter().map(|node| builder.node(node)).collect::<Result<Vec<_>, _>>()?;
    let mut events = source.events.iter().map(|event| builder.event(event)).collect::<Result<Vec<_>, _>>()?;
    events.sort_by_key(|event| event.at_secs.unwrap_or(u32::MAX));
    let tasks = source.tasks.iter().map(|task| builder.task(task)).collect::<Result<_, _>>()?;
    let live = builder.live.take();
    Ok(Scenario {
        id: source.id.as_str().into(),
        language: source.language.as_str().into(),
        profile: profile.into(),
        title: builder.text("scenario.title")?,
        summary: builder.text("scenario.summary")?,
        content_note: source.content_note.as_ref().map(|_| builder.text("scenario.content-note")).transpose()?,
        objectives: builder.numbered("scenario.objective", source.objectives.len())?,
        theme: source.theme,
        setting: source.setting,
        minutes_solo: source.minutes.solo,
        minutes_group: source.minutes.group,
        is_approved: false,
        sources: source.sources.iter().map(|s| builder.reference(s)).collect::<Result<_, _>>()?,
        pass: source.pass,
        seats: source
            .seats
            .iter()
            .map(|s| Ok(Seat { id: s.id.as_str().into(), name: builder.text(&format!("seat--{}.name", s.id))? }))
            .collect::<Result<_, _>>()?,
        facts: source.facts.iter().map(fact).collect(),
        competencies: builder.competencies.iter().map(|c| (*c).into()).collect(),
        start: builder.ix(&builder.nodes, &source.start)?,
        nodes,
        events,
        tasks,
        guide: source.guide.as_ref().map(|guide| builder.guide(guide)).transpose()?,
        actions: source.actions.iter().map(|action| builder.action(action)).collect::<Result<_, _>>()?,
        plan: plan.cloned(),
        announcements: source
            .announcements
            .iter()
            .map(|it| {
                Ok(Announced {
                    id: it.id.as_str().into(),
                    text: builder.text(&format!("announcement--{}.text", it.id))?,
                })
            })
            .collect::<Result<_, _>>()?,
        plan_conds: live.conds,
        plan_orders: live.orders,
        marks: live.marks,
    })
}

/// Story seconds of "+M:SS" or "+H:MM:SS".
pub fn story_secs(written: &str) -> Option<u32> {
    let parts: Vec<&str> = written.strip_prefix('+')?.split(':').collect();
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    match parts.as_slice() {
        [minutes, secs] if secs.len() == 2 => number(minutes)?.checked_mul(60)?.checked_add(number(secs)?),
        [hours, minutes, secs] if minutes.len() == 2 && secs.len() == 2 => {
            number(hours)?.checked_mul(3600)?.checked_add(number(minutes)? * 60 + number(secs)?)
        }
        _ => None,
    }
}

/// Seconds that so many words take to read, rounded up.
pub fn reading_secs(words: usize) -> u16 {
    u16::try_from((words * 60).div_ceil(READING_SPEED)).unwrap_or(u16::MAX)
}
type Ixs<'a> = HashMap<&'a str, u16>;

struct Builder<'a> {
    source: &'a written::Source,
    profile: &'a str,
    texts: HashMap<String, TextId>,
    nodes: Ixs<'a>,
    seats: Ixs<'a>,
    facts: Ixs<'a>,
    sources: Ixs<'a>,
    competencies: Vec<&'a str>,
    plan: Option<&'a Plan>,
    live: RefCell<live::Gathered>,
}

type Built<T> = Result<T, Unbuildable>;

impl<'a> Builder<'a> {
    fn new(source: &'a written::Source, plan: Option<&'a Plan>, profile: &'a str) -> Built<Self> {
        let tested = source.nodes.iter().flat_map(tests_of).chain(source.tasks.iter().flat_map(|t| &t.tests));
        let competencies: std::collections::BTreeSet<&str> = tested.map(String::as_str).collect();
        let competencies: Vec<&str> = competencies.into_iter().collect();
        if competencies.len() > Tests::MOST {
            return Err(Unbuildable { what: competencies[Tests::MOST].to_owned() });
        }
        let texts =
            keys::texts(source).into_iter().enumerate().map(|(ix, text)| (text.key, TextId(ix as u32))).collect();
        Ok(Self {
            source,
            profile,
            texts,
            nodes: indexed(source.nodes.iter().map(|n| n.id())),
            seats: indexed(source.seats.iter().map(|s| &s.id)),
            facts: indexed(source.facts.iter().map(|f| &f.id)),
            sources: indexed(source.sources.iter().map(|s| &s.id)),
            competencies,
            plan,
            live: RefCell::default(),
        })
    }

    fn text(&self, key: &str) -> Built<TextId> {
        self.texts.get(key).copied().ok_or_else(|| Unbuildable { what: key.to_owned() })
    }

    fn text_if<T>(&self, written: Option<T>, key: &str) -> Built<Option<TextId>> {
        written.map(|_| self.text(key)).transpose()
    }

    /// The texts of a list, whose keys end in numbers from 1.
    fn numbered(&self, key: &str, count: usize) -> Built<Vec<TextId>> {
        (1..=count).map(|n| self.text(&format!("{key}-{n}"))).collect()
    }

    fn ix(&self, among: &Ixs, id: &str) -> Built<u16> {
        among.get(id).copied().ok_or_else(|| Unbuildable { what: id.to_owned() })
    }

    fn tests(&self, tests: &[String]) -> Built<Tests> {
        let mut bits = 0;
        for id in tests {
            let ix = self.competencies.iter().position(|c| c == id);
            bits |= 1 << ix.ok_or_else(|| Unbuildable { what: id.clone() })?;
        }
        Ok(Tests(bits))
    }

    fn reference(&self, reference: &written::Reference) -> Built<Reference> {
        Ok(Reference { text: self.text(&format!("source--{}.text", reference.id))?, strength: reference.strength })
    }
    fn event(&self, e: &written::Event) -> Built<Told> {
        let at_secs = match &e.start {
            written::Start::Hand => None,
            written::Start::At(at) => Some(story_secs(at).ok_or_else(|| Unbuildable { what: at.clone() })?),
        };
        Ok(Told {
            id: e.id.as_str().into(),
            at_secs,
            to: self.to(&e.to)?,
            by: e.by,
            from: self.text_if(e.from.as_ref(), &format!("event--{}.from", e.id))?,
            text: self.text(&format!("event--{}.text", e.id))?,
            note: self.text_if(e.note.as_ref(), &format!("event--{}.note", e.id))?,
            then: self.effects(&e.then)?,
        })
    }

    fn task(&self, task: &written::Task) -> Built<Task> {
        let (first, second, within_secs) = match &task.must {
            written::Must::Before(first, second) => (first, second, None),
            written::Must::Within(secs, first, second) => (first, second, Some(*secs)),
        };
        Ok(Task {
            id: task.id.as_str().into(),
            text: self.text(&format!("task--{}.text", task.id))?,
            tests: self.tests(&task.tests)?,
            first: self.cond(first)?,
            second: self.cond(second)?,
            within_secs,
        })
    }

    fn guide(&self, guide: &written::Guide) -> Built<Guide> {
        Ok(Guide {
            opening: self.text("guide.opening")?,
            rules: self.numbered("guide.rule", guide.rules.len())?,
            silence: self.text("guide.silence")?,
            signal: self.text_if(guide.signal.as_ref(), "guide.signal")?,
            wallet: self.numbered("guide.wallet", guide.wallet.len())?,
        })
    }

    fn action(&self, action: &written::SuggestedAction) -> Built<SuggestedAction> {
        Ok(SuggestedAction {
            id: action.id.as_str().into(),
            text: self.text(&format!("action--{}.text", action.id))?,
            owner: self.text_if(action.owner.as_ref(), &format!("action--{}.owner", action.id))?,
            days: action.days,
        })
    }

    fn to(&self, to: &written::To) -> Built<Option<u16>> {
        match to {
            written::To::Room => Ok(None),
            written::To::Seat(seat) => self.ix(&self.seats, seat).map(Some),
        }
    }

    fn cond(&self, cond: &written::Cond) -> Built<Cond> {
        let fact = |id: &String| self.ix(&self.facts, id);
        let several = |all: &[written::Cond]| all.iter().map(|c| self.cond(c)).collect::<Built<Vec<_>>>();
        Ok(match cond {
            written::Cond::Is(id) => Cond::Is(fact(id)?),
            written::Cond::Equals(id, value) => Cond::Equals(fact(id)?, self.value(id, value)?),
            written::Cond::AtLeast(id, least) => Cond::AtLeast(fact(id)?, *least),
            written::Cond::AtMost(id, most) => Cond::AtMost(fact(id)?, *most),
            written::Cond::Visited(node) => Cond::Visited(self.ix(&self.nodes, node)?),
            written::Cond::Inside(..)
            | written::Cond::Out(_)
            | written::Cond::Exposed(_)
            | written::Cond::Opened(_)
            | written::Cond::Locked(_)
            | written::Cond::Ran(_) => Cond::Plan(self.plan_cond(cond)?),
            written::Cond::Not(inner) => Cond::Not(Box::new(self.cond(inner)?)),
            written::Cond::All(all) => Cond::All(several(all)?),
            written::Cond::Any(any) => Cond::Any(several(any)?),
        })
    }

    fn effects(&self, effects: &[written::Effect]) -> Built<Vec<Effect>> {
        let built = effects.iter().map(|effect| {
            Ok(match effect {
                written::Effect::Raise(id) => Effect::Set(self.ix(&self.facts, id)?, 1),
                written::Effect::Clear(id) => Effect::Set(self.ix(&self.facts, id)?, 0),
                written::Effect::Set(id, value) => Effect::Set(self.ix(&self.facts, id)?, self.value(id, value)?),
                written::Effect::Add(id, by) => Effect::Add(self.ix(&self.facts, id)?, *by),
                on_the_plan => Effect::Plan(self.plan_order(on_the_plan)?),
            })
        });
        built.collect()
    }

    fn value(&self, fact: &str, value: &str) -> Built<i16> {
        let domain = self.source.facts.iter().find(|f| f.id == fact).map(|f| &f.is);
        let ix = match domain {
            Some(written::Domain::OneOf(names)) => names.iter().position(|n| n == value),
            _ => None,
        };
        ix.map(|ix| ix as i16).ok_or_else(|| Unbuildable { what: format!("{fact} {value}") })
    }
}

fn fact(fact: &written::Fact) -> Fact {
    let (min, max, start, names) = match &fact.is {
        written::Domain::Flag => (0, 1, 0, Vec::new()),
        written::Domain::Level { min, max, start } => (*min, *max, *start, Vec::new()),
        written::Domain::OneOf(names) => {
            (0, names.len().saturating_sub(1) as i16, 0, names.iter().map(|n| n.as_str().into()).collect())
        }
    };
    Fact { id: fact.id.as_str().into(), min, max, start, names }
}
fn indexed<'a>(ids: impl Iterator<Item = &'a String>) -> Ixs<'a> {
    ids.enumerate().map(|(ix, id)| (id.as_str(), ix as u16)).collect()
}

/// Competencies that a node names.
fn tests_of(node: &written::Node) -> Vec<&String> {
    match node {
        written::Node::Decision(n) => n.choices.iter().flat_map(|c| &c.tests).collect(),
        written::Node::Order(n) => n.tests.iter().collect(),
        written::Node::Call(n) => n.tests.iter().collect(),
        written::Node::Report(n) => n.tests.iter().collect(),
        written::Node::Claims(n) => n.tests.iter().collect(),
        written::Node::Discuss(n) => n.tests.iter().collect(),
        written::Node::Floor(n) => {
            n.actions.iter().flat_map(|it| &it.tests).chain(n.measures.iter().flat_map(|it| &it.tests)).collect()
        }
        _ => Vec::new(),
    }
}
