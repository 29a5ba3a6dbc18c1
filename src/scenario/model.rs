//! A scenario that runs: ids became indices, grades are those of one doctrine profile, every text is a number.

use std::sync::Arc;

pub use crate::words::TextId;

use crate::floor::plan::{DoorAt, ZoneAt};
use crate::floor::run::{Order, Who};
use crate::scenario::plan::Planned;

use crate::scenario::source::{Channel, Grade, Outcome, Pass, Setting, Strength, Theme, Verdict, Way};

/// Index of a node in [`Scenario::nodes`].
pub type NodeIx = u16;
/// Index of a choice within its node.
pub type ChoiceIx = u16;
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

/// What can be announced in the plan, as it is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Announced {
    pub id: Box<str>,
    pub text: TextId,
}

/// Something that is true or not on a running plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PlanCond {
    Inside(Who, ZoneAt),
    Out {
        percent: u8,
    },
    Exposed {
        secs: u32,
    },
    Opened(DoorAt),
    Locked(DoorAt),
    /// Seconds that the plan has run.
    Ran {
        secs: u32,
    },
}

/// Something done to a running plan.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanOrder {
    Order(Order),
    /// One of a group goes through a zone.
    Sweep {
        group: usize,
        zone: ZoneAt,
    },
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

#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub id: Box<str>,
    pub seat: Option<u16>,
    pub core: bool,
    /// Empty for a `Chance`, which nobody sees.
    pub text: Option<TextId>,
    pub note: Option<TextId>,
    pub ask: Vec<TextId>,
    /// Story seconds at which it happens.
    pub at_secs: Option<u32>,
    pub clock: Option<Deadline>,
    /// Seconds that reading the source-language text takes at 180 words a minute.
    pub reading_secs: u16,
    /// Indices of [`Scenario::sources`].
    pub sources: Vec<u16>,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// Room seconds, before stretching and reading time.
    pub secs: u16,
    pub then: OnTime,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnTime {
    Choose(ChoiceIx),
    Go(NodeIx),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Inject { by: Channel, from: Option<TextId>, to: Option<u16>, then: Vec<Effect>, goto: NodeIx },
    Decision { choices: Vec<Choice>, if_skipped: Option<ChoiceIx> },
    Chance { roads: Vec<(u16, NodeIx)> },
    Sheet(Sheet),
    Discuss { tests: Tests, rubric: Vec<TextId>, goto: NodeIx },
    Floor(Live),
    Ending { outcome: Outcome, debrief: Option<TextId> },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub id: Box<str>,
    pub text: TextId,
    pub grade: Option<Grade>,
    pub tests: Tests,
    pub critical: bool,
    pub when: Option<Cond>,
    pub then: Vec<Effect>,
    pub takes_secs: u16,
    pub goto: NodeIx,
    pub feedback: Option<TextId>,
}

/// The plan while it runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Live {
    pub actions: Vec<Action>,
    pub moments: Vec<Moment>,
    pub ends: Vec<End>,
    pub measures: Vec<Measure>,
    /// Set when it was left by an end, so that it is measured once.
    pub left_mark: u16,
}

/// Something to do on the plan, once.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    pub id: Box<str>,
    pub text: TextId,
    pub on: Option<On>,
    pub grade: Option<Grade>,
    pub tests: Tests,
    pub critical: bool,
    pub when: Option<Cond>,
    pub then: Vec<Effect>,
    pub feedback: Option<TextId>,
    pub mark: u16,
}

/// A thing in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    Door(DoorAt),
    Zone(ZoneAt),
    Marker(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    pub id: Box<str>,
    pub when: Cond,
    pub goto: NodeIx,
    /// The plan stands still until the run is back.
    pub is_frozen: bool,
    pub mark: u16,
}

#[derive(Debug, Clone, PartialEq)]
pub struct End {
    pub when: EndsWhen,
    pub goto: NodeIx,
}

#[derive(Debug, Clone, PartialEq)]
pub enum EndsWhen {
    Holds(Cond),
    /// Seconds that the plan has run since this node first began.
    After {
        secs: u32,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    pub id: Box<str>,
    pub text: TextId,
    pub of: Of,
    /// The most that is still best, workable, harmful.
    pub limits: [f64; 3],
    pub tests: Tests,
}

/// See [`crate::scenario::source::Of`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Of {
    TimeToOut { percent: u8 },
    Exposure,
    Inside,
    Unaccounted,
    QueueMost(DoorAt),
    RoomsOpen,
}

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

impl Claimed {
    pub const VERDICTS: [Verdict; 3] = [Verdict::True, Verdict::False, Verdict::NotKnown];
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

impl Live {
    /// Where a plan can lead: moments, then ends.
    pub fn onward(&self) -> impl Iterator<Item = NodeIx> + '_ {
        self.moments.iter().map(|it| it.goto).chain(self.ends.iter().map(|it| it.goto))
    }

    /// Competencies that actions here are judged on.
    pub fn acted_tests(&self) -> Tests {
        Tests(self.actions.iter().filter(|it| it.grade.is_some()).fold(0, |all, it| all | it.tests.0))
    }
}

impl Measure {
    /// None is a value that never came, as the time to an end that was not reached.
    pub fn grade(&self, value: Option<f64>) -> Grade {
        let within = |limit: f64| value.is_some_and(|value| value <= limit);
        match self.limits {
            [best, ..] if within(best) => Grade::Best,
            [_, workable, _] if within(workable) => Grade::Workable,
            [.., harmful] if within(harmful) => Grade::Harmful,
            _ => Grade::Unsafe,
        }
    }
}

impl Node {
    /// Competencies that some way through this node is judged on.
    pub fn tests(&self) -> Tests {
        match &self.kind {
            Kind::Decision { choices, .. } => {
                Tests(choices.iter().filter(|c| c.grade.is_some()).fold(0, |all, c| all | c.tests.0))
            }
            Kind::Sheet(sheet) => sheet.tests,
            Kind::Floor(live) => Tests(live.measures.iter().fold(live.acted_tests().0, |all, it| all | it.tests.0)),
            _ => Tests::default(),
        }
    }

    /// Whether somebody decides something here.
    pub fn is_decision(&self) -> bool {
        matches!(self.kind, Kind::Decision { .. } | Kind::Sheet(_) | Kind::Discuss { .. } | Kind::Floor(_))
    }

    /// Whether nothing is decided here after all: the way on follows from the run so far, since no choice is graded and
    /// each is open in its own case only.
    pub fn is_page_turn(&self) -> bool {
        let choices = self.choices();
        !choices.is_empty() && choices.iter().all(|choice| choice.grade.is_none() && choice.when.is_some())
    }

    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Decision { choices, .. } => choices,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::scenario::build::build;
    use crate::scenario::model::Scenario;
    use crate::scenario::sample::parse;

    #[test]
    fn a_page_to_turn_has_neither_grades_nor_a_choice_that_is_always_open() {
        let shipped = include_str!("../../scenarios/hostile-visitor/scenario.ron");
        let scenario: Scenario = build(&parse(shipped), "lv").unwrap();
        let turns = |id: &str| scenario.node(scenario.node_ix(id).unwrap()).is_page_turn();
        assert!(turns("look-back"));
        for decided in ["pacing", "closer-inside", "hold", "police", "safe"] {
            assert!(!turns(decided), "{decided}");
        }
    }
}
