//! What can be found wrong in a scenario by looking at it, without running it: one file for each family of checks.
//!
//! Codes: ids SC020+, targets SC030+, flow and limits SC050+, graded nodes SC080+, marks SC100+, facts SC120+, words SC130+,
//! time SC150+, privacy SC160+, accepted warnings SC170+, the plan SC301+ (in `plan::check`), the live plan SC340+, lists of
//! measures SC361+ (in `measures::check`). A code is never given a second meaning.
//!
//! **Reserved for the proof (SC200 to SC299)**, which needs the product graph of nodes and facts: choices that are never
//! open, decisions with nothing open, endings and nodes out of reach under conditions, facts read before they can be
//! written, pass marks that cannot be reached or cannot be missed, promises, deadlines. Families here ignore conditions.

mod accept;
mod corpus;
mod facts;
mod fits;
mod flow;
mod graded;
mod graph;
pub(in crate::scenario) mod ids;
mod kind;
mod limits;
mod live;
mod marks;
pub(in crate::scenario) mod names;
mod patterns;
mod private;
mod targets;
mod time;
mod translations;

#[cfg(test)]
mod rich;
#[cfg(test)]
mod sentences;
#[cfg(test)]
pub(in crate::scenario) mod tests;

use super::fault::Finding;
use super::plan::{self, check::PlanFile};
use super::source::{Id, Source};
use crate::words::{Ftl, Lang};
pub use accept::accept;
use corpus::Corpus;
use graph::Graph;
pub use kind::Kind;
pub use live::NO_PLAN;
use names::Names;

/// What all scenarios share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    pub competencies: Vec<Id>,
    pub profiles: Vec<Id>,
}

/// Everything that these checks can find.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    [
        ids::KINDS,
        targets::KINDS,
        fits::KINDS,
        flow::KINDS,
        limits::KINDS,
        graded::KINDS,
        marks::KINDS,
        facts::KINDS,
        patterns::KINDS,
        translations::KINDS,
        time::KINDS,
        accept::KINDS,
        plan::check::KINDS,
        live::KINDS,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// All that is wrong with a scenario, its plan and its translations, in the order of the families, accepted warnings left out.
/// Whoever finds more (the proof) takes [`judge`], adds its own and calls [`accept`] once on all of it.
pub fn check(source: &Source, plan: Option<&PlanFile>, words: &[Ftl], shared: &Shared) -> Vec<Finding> {
    accept(source, plan.map(|file| file.plan), judge(source, plan, words, shared), is_ours)
}

/// The same before anything is accepted.
pub fn judge(source: &Source, plan: Option<&PlanFile>, words: &[Ftl], shared: &Shared) -> Vec<Finding> {
    let mut found = Vec::new();
    let names = Names::of(source, shared);
    let graph = Graph::of(&names);
    let corpus = Corpus::of(source, plan.map(|file| file.plan));
    let own: Option<Lang> = source.language.parse().ok();
    ids::check(&names, &mut found);
    targets::check(&names, &mut found);
    fits::check(&names, &mut found);
    flow::check(&names, &graph, &mut found);
    limits::check(&names, &mut found);
    graded::check(&names, &mut found);
    marks::check(&names, &corpus, &mut found);
    facts::check(&names, &corpus, &mut found);
    patterns::check(&names, &corpus, own.as_ref(), &mut found);
    translations::check(&names, &corpus, own.as_ref(), words, &mut found);
    time::check(&names, &graph, &corpus, words, &mut found);
    live::check(&names, plan, &mut found);
    if let Some(file) = plan {
        ids::beside_plan(&names, &mut found);
        plan::check::check(file, &mut found);
    }
    found
}

/// Whether a code could come from here: not from reading (SC001+), the folder (SC070+), translation files (SC190+), the proof
/// (SC200+), reading a plan (SC300) or a list of measures (SC360+).
fn is_ours(code: &str) -> bool {
    let number = code.strip_prefix("SC").and_then(|number| number.parse::<u16>().ok());
    !number.is_some_and(|number| matches!(number, 1..20 | 70..80 | 190..=300 | 360..=369))
}
