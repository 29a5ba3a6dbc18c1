//! The plan of a building as an author writes it, `floor.ron`: read it, check it, build it.
//!
//! The plan that runs is [`crate::floor::plan::Plan`], which knows no words; the names that people read are texts of the
//! scenario like all others, counted after those of `scenario.ron`.

pub mod alone;
pub mod build;
pub mod check;
pub mod keys;
mod read;
pub mod source;
#[cfg(test)]
mod tests;

use std::sync::{Arc, OnceLock};

use self::source::Plan;
use crate::floor::plan as floor;
use crate::floor::run::{Prepared, RunError};
use crate::scenario::keys::texts as scenario_texts;
use crate::scenario::model::TextId;
use crate::scenario::pack::Pack;
use crate::scenario::read::{Read, read as read_file};
use crate::scenario::source::Source;

/// Path of the plan inside a scenario's folder.
pub const PLAN: &str = "floor.ron";

/// The plan in a scenario's folder, built without asking any check; none if there is none or it cannot be built.
pub fn of_pack(pack: &Pack, source: &Source) -> Option<Arc<Planned>> {
    let read: Read<Plan> = read_file(PLAN, pack.file(PLAN)?);
    build::build(&read.source?, scenario_texts(source).len()).ok().map(Arc::new)
}

/// A plan without faults, and what people call the things in it.
#[derive(Debug, Clone)]
pub struct Planned {
    plan: Arc<floor::Plan>,
    pub names: Names,
    /// Made ready when it is first asked for; every run of the scenario shares it.
    prepared: OnceLock<Arc<Prepared>>,
}

impl Planned {
    pub fn new(plan: floor::Plan, names: Names) -> Self {
        Self { plan: plan.into(), names, prepared: OnceLock::new() }
    }

    pub fn plan(&self) -> &Arc<floor::Plan> {
        &self.plan
    }

    /// # Errors
    /// If nobody can walk on the plan.
    pub fn prepared(&self) -> Result<&Arc<Prepared>, RunError> {
        if let Some(prepared) = self.prepared.get() {
            return Ok(prepared);
        }
        let prepared = Prepared::of((*self.plan).clone())?;
        Ok(self.prepared.get_or_init(|| prepared))
    }
}

impl PartialEq for Planned {
    fn eq(&self, other: &Self) -> bool {
        self.plan == other.plan && self.names == other.names
    }
}

/// For each list of the plan the names of its elements, in the same order; none where the author gave none, so that the
/// id has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub plan: TextId,
    pub levels: Vec<Option<TextId>>,
    pub zones: Vec<Option<TextId>>,
    pub doors: Vec<Option<TextId>>,
    pub stairs: Vec<Option<TextId>>,
    pub people: Vec<Option<TextId>>,
    pub actors: Vec<Option<TextId>>,
    pub hazards: Vec<Option<TextId>>,
    pub markers: Vec<Option<TextId>>,
}
