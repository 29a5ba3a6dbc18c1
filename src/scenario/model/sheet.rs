//! Graded nodes on which items are picked, in order.

use super::{Effect, NodeIx, Tests, TextId};
use crate::scenario::source::{Grade, Verdict, Way};

/// A graded node on which items are picked, in order: `Order`, `Call`, `Report` and `Claims` are four faces of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub face: Face,
    pub items: Vec<Item>,
    pub expect: Vec<Expect>,
    pub tests: Tests,
    pub feedback: Option<TextId>,
    pub takes_secs: u16,
    /// The last has no `from`, so that one is always met.
    pub roads: Vec<Road>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Face {
    Order,
    Call {
        way: Way,
        number: Box<str>,
        operator: Vec<OperatorLine>,
        closing: TextId,
    },
    /// The items of each field, as a range.
    Report {
        fields: Vec<Field>,
    },
    /// Each claim has three items in the order of [`Claimed::VERDICTS`]; the replies follow.
    Claims {
        claims: Vec<Claimed>,
        reply_text: TextId,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub id: Box<str>,
    /// None for a verdict, which the screen words itself.
    pub text: Option<TextId>,
    /// What the operator answers to a card, or what is said of a reply.
    pub reply: Option<TextId>,
    /// A card that ends the call.
    pub hangs_up: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct OperatorLine {
    pub text: TextId,
    pub answers: Vec<u16>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub text: TextId,
    pub items: std::ops::Range<u16>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Claimed {
    pub id: Box<str>,
    pub text: TextId,
    pub is: Verdict,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Expect {
    pub id: Box<str>,
    pub rule: Rule,
    pub breach: Grade,
    pub critical: bool,
    pub feedback: TextId,
}

/// A rule over the items picked, see [`crate::scenario::source::Rule`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    Include(u16),
    Exclude(u16),
    AnyOf(Vec<u16>),
    First(u16),
    Before(u16, u16),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Road {
    pub from: Option<Grade>,
    pub then: Vec<Effect>,
    pub goto: NodeIx,
}

impl Claimed {
    pub const VERDICTS: [Verdict; 3] = [Verdict::True, Verdict::False, Verdict::NotKnown];
}
