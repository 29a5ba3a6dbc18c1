//! Under which letter a choice stands when it is shown: choices that are not always offered move those after them.

use std::collections::BTreeSet;

use crate::exercise::debrief::MOST_STATES;
use crate::scenario::model::{NodeIx, Scenario};
use crate::scenario::prove::Values;

/// The places of choices, over everything that can happen in a scenario.
pub(super) struct Places<'a> {
    scenario: &'a Scenario,
    /// None: the scenario is too large to be walked through.
    values: Option<Values>,
}

impl<'a> Places<'a> {
    pub fn of(scenario: &'a Scenario) -> Self {
        Self { scenario, values: Values::explore(scenario, MOST_STATES) }
    }

    /// Places from 0 that a choice can have, in order; none where that is not known.
    pub fn of_choice(&self, node: NodeIx, choice: usize) -> Vec<usize> {
        let sets = self.sets(node);
        let found = sets.iter().filter_map(|set| set.iter().position(|open| usize::from(*open) == choice));
        found.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The most choices that are ever shown together.
    pub fn most(&self) -> usize {
        let nodes = 0..self.scenario.nodes.len() as NodeIx;
        nodes.flat_map(|node| self.sets(node)).map(|set| set.len()).max().unwrap_or(0)
    }

    fn sets(&self, node: NodeIx) -> BTreeSet<Vec<u16>> {
        match &self.values {
            Some(values) => values.offers(node),
            // All of them is the most that there can be.
            None => BTreeSet::from([(0..self.scenario.node(node).choices().len() as u16).collect()]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::build::build;
    use crate::scenario::sample::parse;

    #[test]
    fn a_choice_stands_where_those_before_it_leave_it() {
        let sample = include_str!("../../scenario/sample.ron");
        let hidden_first = sample.replacen(
            "(id: \"stay\", text: \"Stay inside\",",
            "(id: \"bolt\", text: \"Bolt it\", when: Is(\"locked\"), grade: Best, tests: [\"protect\"], goto: \"order\"),
             (id: \"stay\", text: \"Stay inside\",",
            1,
        );
        let scenario = build(&parse(&hidden_first), "lv").unwrap();
        let places = Places::of(&scenario);
        let again = scenario.node_ix("again").unwrap();
        assert_eq!(places.of_choice(again, 0), [0], "bolt");
        assert_eq!(places.of_choice(again, 1), [0, 1], "stay, after bolt or without it");
        assert_eq!(places.of_choice(again, 2), [1], "let in, only where it is not locked");
        assert_eq!(places.most(), 4);
    }
}
