//! Nodes and choices, with their places in lists.

use super::{Cond, Effect, Live, Sheet, Tests, TextId};
use crate::scenario::source::{Channel, Grade, Outcome};

/// Index of a node in [`Scenario::nodes`].
pub type NodeIx = u16;
/// Index of a choice within its node.
pub type ChoiceIx = u16;

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
        let shipped = include_str!("../../../scenarios/hostile-visitor/scenario.ron");
        let scenario: Scenario = build(&parse(shipped), "lv").unwrap();
        let turns = |id: &str| scenario.node(scenario.node_ix(id).unwrap()).is_page_turn();
        assert!(turns("look-back"));
        for decided in ["pacing", "closer-inside", "hold", "police", "safe"] {
            assert!(!turns(decided), "{decided}");
        }
    }
}
