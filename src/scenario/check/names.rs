//! Which names exist in a scenario, and which of them an author may have meant by one that does not.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use super::Shared;
use super::kind::Kind;
use crate::scenario::fault::Finding;
use crate::scenario::parts::name_of;
use crate::scenario::source::{Domain, Id, Source};
use crate::scenario::trail::Trail;

/// Value of the argument `hint` when there is no likely name; ids have no capital letters, so it is never one.
pub const NO_HINT: &str = "NONE";

/// Names compared while guessing, over one whole check; beyond it a wholly broken file would take seconds.
const COMPARISONS: usize = 200_000;

/// The names of a scenario, by what they name; of names given twice the first.
pub struct Names<'a> {
    pub source: &'a Source,
    pub shared: &'a Shared,
    pub nodes: HashMap<&'a str, usize>,
    pub facts: HashMap<&'a str, &'a Domain>,
    pub seats: HashSet<&'a str>,
    pub sources: HashSet<&'a str>,
    pub competencies: HashSet<&'a str>,
    pub profiles: HashSet<&'a str>,
    guesses: Guesses,
}

/// Guesses names, until so many were compared that a person would wait.
#[derive(Debug)]
pub struct Guesses {
    left: Cell<usize>,
}

/// A name that the author may have meant.
pub struct Guess<'a> {
    pub name: &'a str,
    /// So close, and so much closer than any other, that it may be put in without looking.
    pub certain: bool,
}

impl<'a> Names<'a> {
    pub fn of(source: &'a Source, shared: &'a Shared) -> Self {
        let mut nodes = HashMap::with_capacity(source.nodes.len());
        for (i, node) in source.nodes.iter().enumerate() {
            nodes.entry(node.id().as_str()).or_insert(i);
        }
        let mut facts = HashMap::with_capacity(source.facts.len());
        for fact in &source.facts {
            facts.entry(fact.id.as_str()).or_insert(&fact.is);
        }
        Self {
            source,
            shared,
            nodes,
            facts,
            seats: source.seats.iter().map(|s| s.id.as_str()).collect(),
            sources: source.sources.iter().map(|s| s.id.as_str()).collect(),
            competencies: shared.competencies.iter().map(Id::as_str).collect(),
            profiles: shared.profiles.iter().map(Id::as_str).collect(),
            guesses: Guesses::default(),
        }
    }

    pub fn node_ids(&self) -> impl Iterator<Item = &'a str> {
        self.source.nodes.iter().map(|n| n.id().as_str())
    }

    pub fn fact_ids(&self) -> impl Iterator<Item = &'a str> {
        self.source.facts.iter().map(|f| f.id.as_str())
    }

    /// What people call the place at the end of a trail.
    pub fn owner(&self, trail: &Trail) -> String {
        name_of(self.source, &trail.path())
    }

    /// The finding "here stands `id`, but nothing is called so", with a guess; arguments `owner`, `id`, `hint`.
    pub fn unknown<'n>(&self, kind: &Kind, trail: &Trail, id: &str, among: impl Iterator<Item = &'n str>) -> Finding {
        let guess = self.guess(id, among);
        let hint = guess.as_ref().map_or(NO_HINT, |g| g.name);
        let finding = kind.at(trail).with("owner", self.owner(trail)).with("id", id).with("hint", hint);
        match guess {
            Some(Guess { name, certain: true }) => finding.replace_by(format!("\"{name}\"")),
            _ => finding,
        }
    }

    /// The nearest name, unless none is near.
    pub fn guess<'n>(&self, wrong: &str, among: impl Iterator<Item = &'n str>) -> Option<Guess<'n>> {
        self.guesses.nearest(wrong, among)
    }
}

impl Default for Guesses {
    fn default() -> Self {
        Self { left: Cell::new(COMPARISONS) }
    }
}

impl Guesses {
    /// The nearest name, unless none is near.
    pub fn nearest<'n>(&self, wrong: &str, among: impl Iterator<Item = &'n str>) -> Option<Guess<'n>> {
        let length = wrong.chars().count();
        let limit = (length / 3).max(1);
        let (mut best, mut best_distance, mut ties) = (None, limit + 1, 0);
        for name in among {
            let left = self.left.get();
            if left == 0 {
                break;
            }
            self.left.set(left - 1);
            if name.chars().count().abs_diff(length) > limit {
                continue;
            }
            let distance = strsim::osa_distance(wrong, name);
            if distance < best_distance {
                (best, best_distance, ties) = (Some(name), distance, 0);
            } else if distance == best_distance && best.is_some_and(|b| b != name) {
                ties += 1;
            }
        }
        best.map(|name| Guess { name, certain: ties == 0 && length >= 4 && best_distance <= 2 })
    }
}
