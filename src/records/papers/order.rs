//! The order in which a trainer reads a scenario: the nodes breadth first from the start, numbered, endings last; and
//! before which node an event comes at the earliest.

use std::collections::VecDeque;

use crate::scenario::model::{Kind, NodeIx, OnTime, Scenario};

/// The numbered nodes.
pub(super) struct StoryOrder {
    /// All nodes but the endings. What nothing leads to comes after the rest.
    pub steps: Vec<NodeIx>,
    pub endings: Vec<NodeIx>,
    /// By node, its place among steps and endings together.
    place: Vec<usize>,
    /// By node, the earliest story second at which one can be there.
    earliest: Vec<Option<u32>>,
}

impl StoryOrder {
    pub fn of(scenario: &Scenario) -> Self {
        let all = breadth_first(scenario);
        let (endings, steps): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|node| matches!(scenario.node(*node).kind, Kind::Ending { .. }));
        let mut place = vec![0; scenario.nodes.len()];
        for (at, node) in steps.iter().chain(&endings).enumerate() {
            place[usize::from(*node)] = at;
        }
        Self { steps, endings, place, earliest: earliest(scenario) }
    }

    /// Counted from 1.
    pub fn number(&self, node: NodeIx) -> usize {
        self.place[usize::from(node)] + 1
    }

    /// The first step, as an index of [`Self::steps`], that cannot begin before a story second; past the last if all can.
    pub fn step_at(&self, story_secs: u32) -> usize {
        let is_later = |node: &NodeIx| self.earliest[usize::from(*node)].is_some_and(|secs| secs >= story_secs);
        self.steps.iter().position(is_later).unwrap_or(self.steps.len())
    }
}

fn breadth_first(scenario: &Scenario) -> Vec<NodeIx> {
    let mut seen = vec![false; scenario.nodes.len()];
    let mut order = Vec::new();
    let mut next = VecDeque::from([scenario.start]);
    seen[usize::from(scenario.start)] = true;
    while let Some(node) = next.pop_front() {
        order.push(node);
        for (to, _) in ways(scenario, node) {
            if !std::mem::replace(&mut seen[usize::from(to)], true) {
                next.push_back(to);
            }
        }
    }
    order.extend((0..scenario.nodes.len() as NodeIx).filter(|node| !seen[usize::from(*node)]));
    order
}

/// Story time only grows, so that times settle after as many rounds as there are nodes.
fn earliest(scenario: &Scenario) -> Vec<Option<u32>> {
    let own = |node: NodeIx| scenario.node(node).at_secs.unwrap_or(0);
    let mut earliest: Vec<Option<u32>> = vec![None; scenario.nodes.len()];
    earliest[usize::from(scenario.start)] = Some(own(scenario.start));
    let mut changed = true;
    while changed {
        changed = false;
        for node in 0..scenario.nodes.len() as NodeIx {
            let Some(secs) = earliest[usize::from(node)] else { continue };
            for (to, takes) in ways(scenario, node) {
                let there = secs.saturating_add(takes).max(own(to));
                let known = &mut earliest[usize::from(to)];
                if known.is_none_or(|known| there < known) {
                    *known = Some(there);
                    changed = true;
                }
            }
        }
    }
    earliest
}

/// Where one can get from a node, conditions ignored, and the story seconds that it takes.
fn ways(scenario: &Scenario, node: NodeIx) -> Vec<(NodeIx, u32)> {
    let node = scenario.node(node);
    let silent = node.clock.and_then(|clock| match clock.then {
        OnTime::Go(to) => Some((to, 0)),
        OnTime::Choose(_) => None,
    });
    let onward: Vec<(NodeIx, u32)> = match &node.kind {
        Kind::Inject { goto, .. } | Kind::Discuss { goto, .. } => vec![(*goto, 0)],
        Kind::Decision { choices, .. } => choices.iter().map(|c| (c.goto, u32::from(c.takes_secs))).collect(),
        Kind::Chance { roads } => roads.iter().map(|(_, goto)| (*goto, 0)).collect(),
        Kind::Sheet(sheet) => sheet.roads.iter().map(|road| (road.goto, u32::from(sheet.takes_secs))).collect(),
        Kind::Floor(live) => live.onward().map(|to| (to, 0)).collect(),
        Kind::Ending { .. } => Vec::new(),
    };
    onward.into_iter().chain(silent).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::sample::scenario;

    #[test]
    fn nodes_stand_in_story_order_with_the_endings_last() {
        let scenario = scenario();
        let order = StoryOrder::of(&scenario);
        let id = |node: &NodeIx| &*scenario.node(*node).id;
        let steps: Vec<&str> = order.steps.iter().map(id).collect();
        assert_eq!(steps, ["door", "greet", "who", "order", "again", "call", "rumour", "report", "talk"]);
        let endings: Vec<&str> = order.endings.iter().map(id).collect();
        assert_eq!(endings, ["lost", "safe"]);
        assert_eq!(order.number(order.steps[0]), 1);
        assert_eq!(order.number(order.endings[1]), scenario.nodes.len());
    }

    #[test]
    fn an_event_stands_before_the_first_step_that_cannot_begin_earlier() {
        let scenario = scenario();
        let order = StoryOrder::of(&scenario);
        let before = |secs: u32| order.steps.get(order.step_at(secs)).map(|node| &*scenario.node(*node).id);
        assert_eq!(before(0), Some("door"));
        // Only the call takes so long, whatever was chosen before it.
        assert_eq!(before(30), Some("rumour"));
        assert_eq!(before(9_999), None);
    }
}
