//! Nodes that are no sheet, and what all nodes have in common.

use super::{Builder, Built, Unbuildable, reading_secs, story_secs};
use crate::scenario::model::*;
use crate::scenario::source as written;

/// What the kinds of node have in common.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    pub seat: Option<&'a String>,
    pub core: bool,
    pub text: Option<&'a String>,
    pub note: Option<&'a String>,
    pub ask: usize,
    pub at: Option<&'a String>,
    pub sources: &'a [String],
    pub more_words: usize,
}

impl Frame<'_> {
    pub const EMPTY: Frame<'static> =
        Frame { seat: None, core: false, text: None, note: None, ask: 0, at: None, sources: &[], more_words: 0 };
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
pub(super) use frame;

impl Builder<'_> {
    /// What every node has that people see.
    pub(super) fn framed(&self, id: &str, frame: Frame, kind: Kind) -> Built<Node> {
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

    pub(super) fn node(&self, node: &written::Node) -> Built<Node> {
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
            written::Node::Floor(n) => {
                let kind = Kind::Floor(self.live(n)?);
                self.framed(&n.id, frame!(n), kind)
            }
            written::Node::Order(n) => self.order(n),
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
}
