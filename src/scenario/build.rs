//! From what an author wrote to what runs: the one place where ids become indices and a doctrine profile is chosen.
//!
//! It is called on a source without errors; what is still wrong gives [`Unbuildable`], never a panic.

use std::collections::HashMap;

use crate::scenario::keys;
use crate::scenario::model::*;
use crate::scenario::source as written;

/// A source that has errors; `read` says which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unbuildable {
    /// The id or text key that leads nowhere.
    pub what: String,
}

/// Words a minute in which situations and choices are read.
pub const READING_SPEED: usize = 180;

/// Builds a scenario under a doctrine profile.
pub fn build(source: &written::Source, profile: &str) -> Result<Scenario, Unbuildable> {
    let builder = Builder::new(source, profile)?;
    let nodes = source.nodes.iter().map(|node| builder.node(node)).collect::<Result<Vec<_>, _>>()?;
    let mut events = source.events.iter().map(|event| builder.event(event)).collect::<Result<Vec<_>, _>>()?;
    events.sort_by_key(|event| event.at_secs.unwrap_or(u32::MAX));
    Ok(Scenario {
        id: source.id.as_str().into(),
        language: source.language.as_str().into(),
        profile: profile.into(),
        title: builder.text("scenario.title")?,
        summary: builder.text("scenario.summary")?,
        content_note: source.content_note.as_ref().map(|_| builder.text("scenario.content-note")).transpose()?,
        objectives: (1..=source.objectives.len())
            .map(|n| builder.text(&format!("scenario.objective-{n}")))
            .collect::<Result<_, _>>()?,
        theme: source.theme,
        setting: source.setting,
        minutes_solo: source.minutes.solo,
        minutes_group: source.minutes.group,
        is_approved: !source.approved.is_empty(),
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
        tasks: source.tasks.iter().map(|task| builder.task(task)).collect::<Result<_, _>>()?,
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

/// The frame of a node kind that has all of it.
macro_rules! frame {
    ($n:expr) => {
        Frame {
            seat: $n.seat.as_ref(),
            core: $n.core,
            text: Some(&$n.text),
            note: $n.note.as_ref(),
            ask: $n.ask.len(),
            at: $n.at.as_ref(),
            sources: &$n.sources,
            more_words: 0,
        }
    };
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
}

type Built<T> = Result<T, Unbuildable>;

impl<'a> Builder<'a> {
    fn new(source: &'a written::Source, profile: &'a str) -> Built<Self> {
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
        })
    }

    fn text(&self, key: &str) -> Built<TextId> {
        self.texts.get(key).copied().ok_or_else(|| Unbuildable { what: key.to_owned() })
    }

    fn text_if<T>(&self, written: Option<T>, key: &str) -> Built<Option<TextId>> {
        written.map(|_| self.text(key)).transpose()
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

    /// What every node has that people see.
    fn framed(&self, id: &str, frame: Frame, kind: Kind) -> Built<Node> {
        Ok(Node {
            id: id.into(),
            seat: frame.seat.map(|s| self.ix(&self.seats, s)).transpose()?,
            core: frame.core,
            text: frame.text.map(|_| self.text(&format!("{id}.text"))).transpose()?,
            note: self.text_if(frame.note, &format!("{id}.note"))?,
            ask: (1..=frame.ask).map(|n| self.text(&format!("{id}.ask-{n}"))).collect::<Result<_, _>>()?,
            at_secs: frame.at.map(|at| story_secs(at).ok_or_else(|| Unbuildable { what: at.clone() })).transpose()?,
            clock: None,
            reading_secs: reading_secs(frame.text.map_or(0, |t| t.split_whitespace().count()) + frame.more_words),
            sources: frame.sources.iter().map(|s| self.ix(&self.sources, s)).collect::<Result<_, _>>()?,
            kind,
        })
    }

    fn node(&self, node: &written::Node) -> Built<Node> {
        match node {
            written::Node::Inject(n) => {
                let frame = Frame {
                    text: Some(&n.text),
                    note: n.note.as_ref(),
                    at: n.at.as_ref(),
                    sources: &n.sources,
                    ..Frame::EMPTY
                };
                let kind = Kind::Inject {
                    by: n.by,
                    from: self.text_if(n.from.as_ref(), &format!("{}.from", n.id))?,
                    to: self.to(&n.to)?,
                    then: self.effects(&n.then)?,
                    goto: self.ix(&self.nodes, &n.goto)?,
                };
                self.framed(&n.id, frame, kind)
            }
            written::Node::Decision(n) => self.decision(n),
            written::Node::Chance(n) => {
                let roads = n.roads.iter().map(|r| Ok((r.weight, self.ix(&self.nodes, &r.goto)?)));
                self.framed(&n.id, Frame::EMPTY, Kind::Chance { roads: roads.collect::<Result<_, _>>()? })
            }
            written::Node::Discuss(n) => {
                let rubric = n.rubric.iter().map(|r| self.text(&format!("{}--{}.text", n.id, r.id)));
                let kind = Kind::Discuss {
                    tests: self.tests(&n.tests)?,
                    rubric: rubric.collect::<Result<_, _>>()?,
                    goto: self.ix(&self.nodes, &n.goto)?,
                };
                self.framed(&n.id, frame!(n), kind)
            }
            written::Node::Ending(n) => {
                let frame = Frame { text: Some(&n.text), note: n.note.as_ref(), at: n.at.as_ref(), ..Frame::EMPTY };
                let debrief = self.text_if(n.debrief.as_ref(), &format!("{}.debrief", n.id))?;
                self.framed(&n.id, frame, Kind::Ending { outcome: n.outcome, debrief })
            }
            written::Node::Order(n) => {
                let sheet = SheetParts {
                    expect: &n.expect,
                    tests: &n.tests,
                    feedback: n.feedback.is_some(),
                    takes: 0,
                    roads: &n.roads,
                };
                let items = self.items(&n.id, n.items.iter())?;
                self.framed(&n.id, frame!(n), self.sheet(&n.id, Face::Order, items, &sheet)?)
            }
            written::Node::Call(n) => self.call(n),
            written::Node::Report(n) => self.report(n),
            written::Node::Claims(n) => self.claims(n),
        }
    }

    fn decision(&self, n: &written::Decision) -> Built<Node> {
        let choices = n.choices.iter().map(|c| self.choice(&n.id, c)).collect::<Result<Vec<_>, _>>()?;
        let choice_ix = |id: &String| {
            let ix = n.choices.iter().position(|c| c.id == *id);
            ix.map(|ix| ix as ChoiceIx).ok_or_else(|| Unbuildable { what: id.clone() })
        };
        let clock = match &n.clock {
            written::Clock::Stopped => None,
            written::Clock::Runs { seconds, then } => {
                let then = match then {
                    written::Timeout::Choose(id) => OnTime::Choose(choice_ix(id)?),
                    written::Timeout::Go(id) => OnTime::Go(self.ix(&self.nodes, id)?),
                };
                Some(Deadline { secs: *seconds, then })
            }
        };
        let if_skipped = n.if_skipped.as_ref().map(choice_ix).transpose()?;
        let words: usize = n.choices.iter().map(|c| c.text.split_whitespace().count()).sum();
        let frame = Frame { more_words: words, ..frame!(n) };
        let node = self.framed(&n.id, frame, Kind::Decision { choices, if_skipped })?;
        Ok(Node { clock, ..node })
    }

    fn choice(&self, node: &str, c: &written::Choice) -> Built<Choice> {
        let key = format!("{node}--{}", c.id);
        let other = c.unless.iter().find(|u| u.profile == self.profile);
        let feedback = match other {
            Some(u) if u.feedback.is_some() => Some(self.text(&format!("{key}.unless-{}", u.profile))?),
            _ => self.text_if(c.feedback.as_ref(), &format!("{key}.feedback"))?,
        };
        Ok(Choice {
            id: c.id.as_str().into(),
            text: self.text(&format!("{key}.text"))?,
            grade: other.and_then(|u| u.grade).or(c.grade),
            tests: self.tests(&c.tests)?,
            critical: other.and_then(|u| u.critical).unwrap_or(c.critical),
            when: c.when.as_ref().map(|w| self.cond(w)).transpose()?,
            then: self.effects(&c.then)?,
            takes_secs: c.takes,
            goto: self.ix(&self.nodes, &c.goto)?,
            feedback,
        })
    }

    fn call(&self, n: &written::Call) -> Built<Node> {
        let card = |c: &written::Card| {
            let key = format!("{}--{}", n.id, c.id);
            let reply = self.text_if(c.reply.as_ref(), &format!("{key}.reply"))?;
            Ok(Item {
                id: c.id.as_str().into(),
                text: Some(self.text(&format!("{key}.text"))?),
                reply,
                hangs_up: c.hangs_up,
            })
        };
        let items = n.cards.iter().map(card).collect::<Built<Vec<_>>>()?;
        let line = |l: &written::OperatorLine| {
            let answers = l.answers.iter().map(|id| item_ix(&items, id)).collect::<Built<_>>()?;
            Ok(OperatorLine { text: self.text(&format!("{}--{}.text", n.id, l.id))?, answers })
        };
        let face = Face::Call {
            way: n.way,
            number: n.number.as_str().into(),
            operator: n.operator.iter().map(line).collect::<Built<_>>()?,
            closing: self.text(&format!("{}.closing", n.id))?,
        };
        let sheet = SheetParts {
            expect: &n.expect,
            tests: &n.tests,
            feedback: n.feedback.is_some(),
            takes: n.takes,
            roads: &n.roads,
        };
        self.framed(&n.id, frame!(n), self.sheet(&n.id, face, items, &sheet)?)
    }

    fn report(&self, n: &written::Report) -> Built<Node> {
        let mut items = Vec::new();
        let mut fields = Vec::new();
        for field in &n.fields {
            let first = items.len() as u16;
            items.extend(self.items(&n.id, field.options.iter())?);
            let text = self.text(&format!("{}--{}.text", n.id, field.id))?;
            fields.push(Field { text, items: first..items.len() as u16 });
        }
        let sheet = SheetParts {
            expect: &n.expect,
            tests: &n.tests,
            feedback: n.feedback.is_some(),
            takes: 0,
            roads: &n.roads,
        };
        self.framed(&n.id, frame!(n), self.sheet(&n.id, Face::Report { fields }, items, &sheet)?)
    }

    fn claims(&self, n: &written::Claims) -> Built<Node> {
        let mut items = Vec::new();
        let mut claims = Vec::new();
        let mut expect = Vec::new();
        for claim in &n.claims {
            let key = format!("{}--{}", n.id, claim.id);
            let right = Claimed::VERDICTS.iter().position(|v| *v == claim.is).unwrap_or_default();
            expect.push(Expect {
                id: claim.id.as_str().into(),
                rule: Rule::Include((items.len() + right) as u16),
                breach: claim.breach,
                critical: false,
                feedback: self.text(&format!("{key}.feedback"))?,
            });
            items.extend(["true", "false", "not-known"].map(|verdict| Item {
                id: format!("{}-{verdict}", claim.id).into(),
                text: None,
                reply: None,
                hangs_up: false,
            }));
            claims.push(Claimed {
                id: claim.id.as_str().into(),
                text: self.text(&format!("{key}.text"))?,
                is: claim.is,
            });
        }
        for reply in &n.replies {
            let key = format!("{}--{}", n.id, reply.id);
            let feedback = self.text(&format!("{key}.feedback"))?;
            if reply.grade < written::Grade::Best {
                let rule = Rule::Exclude(items.len() as u16);
                expect.push(Expect {
                    id: reply.id.as_str().into(),
                    rule,
                    breach: reply.grade,
                    critical: false,
                    feedback,
                });
            }
            let text = Some(self.text(&format!("{key}.text"))?);
            items.push(Item { id: reply.id.as_str().into(), text, reply: Some(feedback), hangs_up: false });
        }
        let face = Face::Claims { claims, reply_text: self.text(&format!("{}.reply-text", n.id))? };
        let sheet =
            SheetParts { expect: &[], tests: &n.tests, feedback: n.feedback.is_some(), takes: 0, roads: &n.roads };
        let Kind::Sheet(sheet) = self.sheet(&n.id, face, items, &sheet)? else {
            return Err(Unbuildable { what: n.id.clone() });
        };
        self.framed(&n.id, frame!(n), Kind::Sheet(Sheet { expect, ..sheet }))
    }

    fn items<'i>(&self, node: &str, items: impl Iterator<Item = &'i written::Item>) -> Built<Vec<Item>> {
        let built = items.map(|i| {
            let text = Some(self.text(&format!("{node}--{}.text", i.id))?);
            Ok(Item { id: i.id.as_str().into(), text, reply: None, hangs_up: false })
        });
        built.collect()
    }

    fn sheet(&self, node: &str, face: Face, items: Vec<Item>, parts: &SheetParts) -> Built<Kind> {
        let expect = parts.expect.iter().map(|e| {
            Ok(Expect {
                id: e.id.as_str().into(),
                rule: rule(&items, &e.rule)?,
                breach: e.breach,
                critical: e.critical,
                feedback: self.text(&format!("{node}--{}.feedback", e.id))?,
            })
        });
        let expect = expect.collect::<Built<Vec<_>>>()?;
        let road = |r: &written::Road| {
            Ok(Road { from: r.from, then: self.effects(&r.then)?, goto: self.ix(&self.nodes, &r.goto)? })
        };
        let roads = parts.roads.iter().map(road).collect::<Built<Vec<_>>>()?;
        if roads.last().is_none_or(|last| last.from.is_some()) {
            return Err(Unbuildable { what: node.to_owned() });
        }
        let feedback = parts.feedback.then(|| self.text(&format!("{node}.feedback"))).transpose()?;
        Ok(Kind::Sheet(Sheet {
            face,
            items,
            expect,
            tests: self.tests(parts.tests)?,
            feedback,
            takes_secs: parts.takes,
            roads,
        }))
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

/// What the kinds of node have in common.
#[derive(Clone, Copy)]
struct Frame<'a> {
    seat: Option<&'a String>,
    core: bool,
    text: Option<&'a String>,
    note: Option<&'a String>,
    ask: usize,
    at: Option<&'a String>,
    sources: &'a [String],
    more_words: usize,
}

impl Frame<'_> {
    const EMPTY: Frame<'static> =
        Frame { seat: None, core: false, text: None, note: None, ask: 0, at: None, sources: &[], more_words: 0 };
}

struct SheetParts<'a> {
    expect: &'a [written::Expect],
    tests: &'a [String],
    feedback: bool,
    takes: u16,
    roads: &'a [written::Road],
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

fn rule(items: &[Item], rule: &written::Rule) -> Built<Rule> {
    Ok(match rule {
        written::Rule::Include(id) => Rule::Include(item_ix(items, id)?),
        written::Rule::Exclude(id) => Rule::Exclude(item_ix(items, id)?),
        written::Rule::AnyOf(ids) => Rule::AnyOf(ids.iter().map(|id| item_ix(items, id)).collect::<Built<_>>()?),
        written::Rule::First(id) => Rule::First(item_ix(items, id)?),
        written::Rule::Before(a, b) => Rule::Before(item_ix(items, a)?, item_ix(items, b)?),
    })
}

fn item_ix(items: &[Item], id: &str) -> Built<u16> {
    let ix = items.iter().position(|i| *i.id == *id);
    ix.map(|ix| ix as u16).ok_or_else(|| Unbuildable { what: id.to_owned() })
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
        _ => Vec::new(),
    }
}
