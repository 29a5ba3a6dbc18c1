//! A catalogue of measures, `measures.ron`: protection as changes to a plan, to its people and to what is done. The
//! program has a list of its own; a trainer writes one that names the doors of his building.

pub mod build;
mod check;
mod read;
pub mod source;
#[cfg(test)]
mod tests;

use crate::floor::change::Change;
use crate::floor::plan::DoorAt;
use crate::scenario::read::{self as reading, Read};
use source::Measures;

pub use check::check;

/// Name of a trainer's own list.
pub const MEASURES: &str = "measures.ron";

/// The program's own list.
const SHIPPED: &str = include_str!("../../../assets/measures.ron");

/// A catalogue on a plan: what can be compared, what cannot and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// How things are today, where that differs from the plan.
    pub today: Vec<Change>,
    pub trials: Vec<Trial>,
    pub left_out: Vec<LeftOut>,
    pub not_judged: Vec<Named>,
}

/// One comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    pub named: Named,
    /// Which of several it is about.
    pub on: Option<On>,
    pub is_assumed: bool,
    /// What it is compared with, where that differs from today.
    pub instead_of: Vec<Change>,
    pub changes: Vec<Change>,
}

/// What people call it: an own name, or one of the program's by the id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub id: String,
    pub name: Option<String>,
    /// Of what cannot be judged: why.
    pub why: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    Door(DoorAt),
    /// Place in the plan's people.
    Group(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    pub named: Named,
    /// If it says something of others: of which it says nothing.
    pub on: Option<On>,
    pub why: Why,
}

/// Why a measure says nothing on this plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    NoExit,
    NoLockedExit,
    NoInnerDoor,
    NobodyUnhelped,
    /// Nobody could help.
    NoHelpers,
    NoIntruder,
    /// So many doors that each would have to be named.
    TooMany(usize),
    /// The place has to be named in a list of one's own.
    NotNamed,
    /// An opening that no wall of the plan holds.
    NoWall,
    /// It is so already.
    AlreadySo,
    /// What it takes away is not there today.
    NotThere,
}

/// The program's own list, as it is shipped.
pub fn shipped() -> Read<Measures> {
    read(MEASURES, SHIPPED.as_bytes())
}

/// A trainer's list; `file_name` stands in its faults. What could be read still wants [`check`].
pub fn read(file_name: &str, bytes: &[u8]) -> Read<Measures> {
    reading::read(file_name, bytes)
}
