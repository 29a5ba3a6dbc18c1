//! How each test is run: one file a family of tests.

mod cabins;
mod choice;
mod congestion;
mod corner;
mod counter;
mod demography;
mod diagram;
mod doors;
mod groups;
mod halls;
mod hazard;
mod luck;
mod stairs;
mod starts;
mod storeys;
mod straight;

use super::Value;
use super::bench::Bench;
use super::table::Measure;

pub type Values = Vec<Value>;

/// How one test is run.
#[derive(Clone, Copy)]
pub struct Run {
    pub measure: fn(&Bench) -> Values,
    /// Minutes rather than seconds.
    pub is_large: bool,
}

/// `None` for a name that is not in the table, or whose test cannot be run at all.
pub fn of(name: &str) -> Option<Run> {
    let families = [
        straight::of,
        stairs::of,
        starts::of,
        corner::of,
        demography::of,
        doors::of,
        congestion::of,
        counter::of,
        halls::of,
        cabins::of,
        storeys::of,
        diagram::of,
        choice::of,
        groups::of,
        hazard::of,
        luck::of,
    ];
    let measure = families.into_iter().find_map(|family| family(name))?;
    Some(Run { measure, is_large: matches!(name, "RiMEA 4" | "IMO 12") })
}

/// A family's own part of [`of`].
type Measured = fn(&Bench) -> Values;

fn left(count: usize) -> Value {
    Value::new(Measure::Left, "", count as f64)
}
