//! What can be found wrong in a plan by looking at it: names and numbers first; when they are right, whether the building
//! they describe is one in which people can stand, walk and get out.
//!
//! Codes: names SC301, numbers and shapes SC302+, places SC310+, ways SC320+, room and time SC330+.

mod ground;
mod ids;
mod net;
pub mod numbers;
mod places;
mod room;
mod shapes;
mod ways;

#[cfg(test)]
pub mod tests;

use super::build::build;
use super::source::Plan;
use crate::scenario::check::Kind;
use crate::scenario::fault::{Finding, Severity};
use crate::scenario::pack::Pack;
use crate::scenario::read::MAX_FAULTS;
use ground::Ground;

/// The code of a picture that cannot be traced over.
pub const PICTURE: &str = shapes::PICTURE.code;

/// A plan with what its folder holds beside it.
pub struct PlanFile<'a> {
    pub plan: &'a Plan,
    pub pack: &'a Pack,
    /// Reading it found nothing wrong; else the building as a whole is not judged.
    pub is_whole: bool,
}

/// Everything that these checks can find, besides the faults of ids that all files have.
pub const KINDS: &[&Kind] = &[
    &ids::UNKNOWN,
    &numbers::RANGE,
    &numbers::TOO_MANY,
    &shapes::NO_AREA,
    &shapes::CROSSES_ITSELF,
    &shapes::TOO_LARGE,
    &shapes::NO_LEVEL,
    &shapes::PICTURE,
    &places::OUTSIDE,
    &places::NO_ROOM,
    &places::LOOSE_DOOR,
    &places::OVERLAP,
    &ways::NO_EXIT,
    &ways::NO_WAY_OUT,
    &ways::LOCKED_IN,
    &ways::UNREACHED_EXIT,
    &ways::ONE_DOOR,
    &ways::UNREACHED_ZONE,
    &ways::PATROL,
    &ways::NARROW_DOOR,
    &ways::NARROW_WAY,
    &ways::STEPS,
    &room::TOO_FULL,
    &room::FULL,
    &room::LEAST_TIME,
];

/// Adds what is wrong with a plan, but no more than a person can read.
pub fn check(file: &PlanFile, found: &mut Vec<Finding>) {
    let mut own = Vec::new();
    ids::check(file.plan, &mut own);
    numbers::check(file.plan, &mut own);
    shapes::check(file, &mut own);
    let is_sound = file.is_whole && own.iter().all(|finding| finding.severity < Severity::Error);
    if let (true, Ok(planned)) = (is_sound, build(file.plan, 0)) {
        let ground = Ground::of(&planned.plan);
        places::check(file.plan, &planned.plan, &ground, &mut own);
        let is_placed = own.iter().all(|finding| finding.severity < Severity::Error);
        if is_placed {
            let ways = ways::check(file.plan, &planned.plan, &ground, &mut own);
            room::check(file.plan, &planned.plan, &ground, &ways, &mut own);
        }
    }
    own.truncate(MAX_FAULTS);
    found.extend(own.into_iter().map(Finding::in_plan));
}
