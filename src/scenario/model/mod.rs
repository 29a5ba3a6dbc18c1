//! A scenario that runs: ids became indices, grades are those of one doctrine profile, every text is a number.

mod live;
mod node;
mod sheet;

use std::sync::Arc;

pub use crate::words::TextId;
pub use live::*;
pub use node::*;
pub use sheet::*;

use crate::scenario::plan::Planned;
use crate::scenario::source::{Channel, Pass, Setting, Strength, Theme};

/// Index of a fact in [`Scenario::facts`].
pub type FactIx = u16;

/// A scenario under one doctrine profile.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    pub id: Box<str>,
    pub language: Box<str>,
    pub profile: Box<str>,
    pub title: TextId,
    pub summary: TextId,
    pub content_note: Option<TextId>,
    pub objectives: Vec<TextId>,
    pub theme: Theme,
    pub setting: Setting,
    pub minutes_solo: u16,
    pub minutes_group: u16,
    /// Whether people approved exactly this content, see [`crate::scenario::approval`].
    pub is_approved: bool,
    pub sources: Vec<Reference>,
    pub pass: Pass,
    pub seats: Vec<Seat>,
    pub facts: Vec<Fact>,
    /// Competencies that something here tests, by id in alphabetical order; a [`Tests`] bit is an index of this.
    pub competencies: Vec<Box<str>>,
    pub start: NodeIx,
    pub nodes: Vec<Node>,
    /// In the order in which they fire: by story time, then as in the file; those by hand last.
    pub events: Vec<Told>,
    pub tasks: Vec<Task>,
    pub guide: Option<Guide>,
    pub actions: Vec<SuggestedAction>,
    /// The plan of the building, if the scenario has one.
    pub plan: Option<Arc<Planned>>,
    pub announcements: Vec<Announced>,
    /// What is asked of the plan somewhere; [`Cond::Plan`] is an index of this.
    pub plan_conds: Vec<PlanCond>,
    /// What is done to the plan somewhere; [`Effect::Plan`] is an index of this.
    pub plan_orders: Vec<PlanOrder>,
    /// How many things happen once on plans: actions, moments, leavings. Each has its own mark in a state.
    pub marks: u16,
}

/// What the trainer says to a group, see [`crate::scenario::source::Guide`].
#[derive(Debug, Clone, PartialEq)]
pub struct Guide {
    pub opening: TextId,
    pub rules: Vec<TextId>,
    pub silence: TextId,
    pub signal: Option<TextId>,
    pub wallet: Vec<TextId>,
}

/// An improvement to suggest in the hot wash.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestedAction {
    pub id: Box<str>,
    pub text: TextId,
    pub owner: Option<TextId>,
    pub days: u16,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    pub text: TextId,
    pub strength: Strength,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    pub id: Box<str>,
    pub name: TextId,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub id: Box<str>,
    pub min: i16,
    pub max: i16,
    pub start: i16,
    /// Names of the values, if it is one of a list; the value is an index.
    pub names: Vec<Box<str>>,
}

/// A set of competencies, one bit each; at most [`Tests::MOST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tests(pub u32);

impl Tests {
    pub const MOST: usize = 32;

    pub fn contains(self, competency: usize) -> bool {
        self.0 >> competency & 1 == 1
    }

    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::MOST).filter(move |&c| self.contains(c))
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// One row of the master scenario events list.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub id: Box<str>,
    /// Story seconds; none if it is sent by hand.
    pub at_secs: Option<u32>,
    pub to: Option<u16>,
    pub by: Channel,
    pub from: Option<TextId>,
    pub text: TextId,
    pub note: Option<TextId>,
    pub then: Vec<Effect>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    pub id: Box<str>,
    pub text: TextId,
    pub tests: Tests,
    /// The two moments that are watched for.
    pub first: Cond,
    pub second: Cond,
    /// None: the first no later than the second. Some: the second within so many story seconds of the first.
    pub within_secs: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cond {
    Is(FactIx),
    Equals(FactIx, i16),
    AtLeast(FactIx, i16),
    AtMost(FactIx, i16),
    Visited(NodeIx),
    /// Index of [`Scenario::plan_conds`].
    Plan(u16),
    Not(Box<Cond>),
    All(Vec<Cond>),
    Any(Vec<Cond>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// A flag becomes 0 or 1, one of a list takes an index.
    Set(FactIx, i16),
    /// Kept within the fact's range.
    Add(FactIx, i16),
    /// Index of [`Scenario::plan_orders`].
    Plan(u16),
}

impl Scenario {
    pub fn node(&self, ix: NodeIx) -> &Node {
        &self.nodes[usize::from(ix)]
    }

    pub fn node_ix(&self, id: &str) -> Option<NodeIx> {
        self.nodes.iter().position(|n| *n.id == *id).and_then(|i| u16::try_from(i).ok())
    }

    /// How many judgements test a competency at all: the denominator of coverage. A node is one; on a plan what was
    /// done is one, and each measure.
    pub fn nodes_testing(&self, competency: usize) -> usize {
        let counts = |node: &Node| match &node.kind {
            Kind::Floor(live) => {
                let measures = live.measures.iter().filter(|it| it.tests.contains(competency)).count();
                usize::from(live.acted_tests().contains(competency)) + measures
            }
            _ => usize::from(node.tests().contains(competency)),
        };
        self.nodes.iter().map(counts).sum()
    }

    /// How many judgements there are, counted likewise.
    pub fn judged_nodes(&self) -> usize {
        let counts = |node: &Node| match &node.kind {
            Kind::Floor(live) => {
                let measures = live.measures.iter().filter(|it| !it.tests.is_empty()).count();
                usize::from(!live.acted_tests().is_empty()) + measures
            }
            _ => usize::from(!node.tests().is_empty()),
        };
        self.nodes.iter().map(counts).sum()
    }

    /// The plan that runs at a node; none for a node that is no plan.
    pub fn live(&self, node: NodeIx) -> Option<&Live> {
        match &self.node(node).kind {
            Kind::Floor(live) => Some(live),
            _ => None,
        }
    }
}
