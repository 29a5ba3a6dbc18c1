//! What can be found wrong in a scenario by looking at it, without running it: one file for each family of checks.
//!
//! Codes: ids SC020+, targets SC030+, flow SC050+, graded nodes SC080+, marks SC100+, facts SC120+, words SC130+,
//! time SC150+, privacy SC160+, accepted warnings SC170+. A code is never given a second meaning.
//!
//! **Reserved for the proof (SC200 to SC299)**, which needs the product graph of nodes and facts: choices that are never
//! open, decisions with nothing open, endings and nodes out of reach under conditions, facts read before they can be
//! written, pass marks that cannot be reached or cannot be missed, promises, deadlines. Families here ignore conditions.

mod flow;
mod graph;
mod ids;
mod kind;
mod names;
mod targets;

#[cfg(test)]
mod tests;

use super::fault::Finding;
use super::source::{Id, Source};
use graph::Graph;
pub use kind::Kind;
use names::Names;

/// What all scenarios share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    pub competencies: Vec<Id>,
    pub profiles: Vec<Id>,
}

/// Everything that these checks can find.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    [ids::KINDS, targets::KINDS, flow::KINDS].into_iter().flatten().copied()
}

/// All that is wrong with a scenario, in the order of the families.
pub fn check(source: &Source, shared: &Shared) -> Vec<Finding> {
    let mut found = Vec::new();
    let names = Names::of(source, shared);
    let graph = Graph::of(&names);
    ids::check(&names, &mut found);
    targets::check(&names, &mut found);
    flow::check(&names, &graph, &mut found);
    found
}
