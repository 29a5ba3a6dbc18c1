//! What is asked of the floor, fixed before the first run: for every public test its specification, the calibration it
//! runs with and the range that counts as passed, each number with its source. Ranges are never widened afterwards.

mod doors;
mod imo;
mod iso;
mod nist;
mod rimea;
mod sources;

pub use sources::Source;

/// One public test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    /// As people write it, and unique: "RiMEA 1", "NIST 2.10", "J(w)".
    pub name: &'static str,
    /// As published, in English; names stay.
    pub title: &'static str,
    /// Geometry and people, in metres, seconds and numbers of people.
    pub specification: &'static str,
    pub fidelity: Fidelity,
    pub calibration: Calibration,
    pub runs: Runs,
    pub acceptance: Acceptance,
    /// Where the specification was read.
    pub source: Source,
}

/// How near the specification comes to the published one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fidelity {
    Published,
    Adapted(Change),
}

/// What was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The figure was not found, and the sizes are ours.
    Sizes,
    /// The ring is a straight file, measured where neither end is felt.
    Unrolled,
}

/// The set of numbers that the law of movement takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Calibration {
    /// As people are observed to move; what a scenario uses unless it says otherwise.
    Observed,
    /// As codes reckon: the same, and doors let no more through than 1.3 people per metre and second.
    Code,
    /// Nobody walks: the test is of a draw or of a dose.
    Still,
}

/// How many runs make one answer: people drawn anew, and for each draw placed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Runs {
    pub populations: u32,
    pub placements: u32,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Acceptance {
    /// Passed if every measure lies within its bound.
    Bounds(&'static [Ask]),
    /// The publication gives no value that would pass or fail; what was measured is written down.
    Documented(&'static [Ask]),
    /// The specification or its range was not found in the sources.
    Unknown,
    /// Lifts and escalators, which the floor does not have.
    OutOfScope,
}

/// One number that a test must bring, and what it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ask {
    pub measure: Measure,
    /// Which case of the test, in signs that need no translation: "w = 0.8 m", "10 → 50". Empty if there is one only.
    pub case: &'static str,
    pub bound: Bound,
    pub source: Source,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bound {
    Within {
        min: f64,
        max: f64,
    },
    AtMost(f64),
    AtLeast(f64),
    Above(f64),
    Below(f64),
    /// Written down, neither passed nor failed.
    Reported,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Measure {
    /// Until the last is out, or over a measured way, in seconds; of several runs the 95 % value.
    Time,
    /// Between the first and the last of a group, in seconds.
    Spread,
    /// Of two times, in seconds, the case naming which follows which.
    TimeRise,
    /// Of two times or flows.
    Ratio,
    /// In metres per second.
    Speed,
    SpeedMean,
    SpeedDeviation,
    SpeedRise,
    /// In people per second.
    Flow,
    FlowRise,
    /// In people per metre of width and second.
    SpecificFlow,
    /// Of two densities, in people per square metre.
    DensityRise,
    /// Between 0 and 1.
    Share,
    ShareRise,
    /// People who were ever more than a millimetre beyond a wall.
    Outside,
    /// People who were still inside when the run was given up.
    Left,
    /// Largest difference between the time somebody should set off and did, in seconds.
    StartError,
    /// When somebody set off, in seconds.
    Start,
    /// Probability of a Kolmogorov–Smirnov test.
    Probability,
    /// Number of bins of density with samples on both curves.
    Bins,
}

/// Every test of the table, suite by suite.
pub fn tests() -> impl Iterator<Item = &'static Test> {
    let suites = [rimea::TESTS, imo::TESTS, nist::TESTS, iso::TESTS, doors::TESTS];
    suites.into_iter().flatten()
}

/// The test of this name, capitals and spaces aside.
pub fn test(name: &str) -> Option<&'static Test> {
    let plain = |text: &str| text.to_lowercase().replace([' ', '-', '_'], "");
    tests().find(|test| plain(test.name) == plain(name))
}

impl Test {
    /// What is measured, whether or not it can pass or fail.
    pub fn asks(&self) -> &'static [Ask] {
        match self.acceptance {
            Acceptance::Bounds(asks) | Acceptance::Documented(asks) => asks,
            Acceptance::Unknown | Acceptance::OutOfScope => &[],
        }
    }
}

impl Runs {
    pub const ONE: Self = Self { populations: 1, placements: 1 };
    /// MSC.1/Circ.1533: at least 50, of 10 draws of people.
    pub const FIFTY: Self = Self { populations: 10, placements: 5 };
    pub const TEN: Self = Self { populations: 10, placements: 1 };

    pub fn count(self) -> u32 {
        self.populations * self.placements
    }
}

impl Bound {
    /// A share of `middle` either way.
    const fn about(middle: f64, share: f64) -> Self {
        Self::Within { min: middle * (1.0 - share), max: middle * (1.0 + share) }
    }

    const fn plus_minus(middle: f64, margin: f64) -> Self {
        Self::Within { min: middle - margin, max: middle + margin }
    }

    const fn exactly(value: f64) -> Self {
        Self::Within { min: value, max: value }
    }

    /// Never true of a value that is no number.
    pub fn holds(self, value: f64) -> bool {
        match self {
            Self::Within { min, max } => value >= min && value <= max,
            Self::AtMost(max) => value <= max,
            Self::AtLeast(min) => value >= min,
            Self::Above(min) => value > min,
            Self::Below(max) => value < max,
            Self::Reported => value.is_finite(),
        }
    }
}

const fn ask(measure: Measure, case: &'static str, bound: Bound, source: Source) -> Ask {
    Ask { measure, case, bound, source }
}

/// Nobody remains inside: asked of every test in which people leave.
const NOBODY_LEFT: Ask = ask(Measure::Left, "", Bound::exactly(0.0), Source::Own);

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_public_test_stands_once_in_the_table() {
        let names: Vec<_> = tests().map(|test| test.name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        let of = |suite: &str| names.iter().filter(|name| name.starts_with(suite)).count();
        // RiMEA 12 has four parts beside the old one, and 13 the newer one.
        assert_eq!([of("RiMEA"), of("IMO"), of("NIST"), of("ISO"), of("J(w)")], [16 + 4 + 1, 12, 17, 21, 1]);
        assert_eq!(test("rimea-12a").map(|test| test.name), Some("RiMEA 12a"));
    }

    #[test]
    fn a_test_that_can_pass_has_a_bound_and_no_measure_twice() {
        for test in tests() {
            let asks = test.asks();
            let keys: BTreeSet<_> = asks.iter().map(|ask| (ask.measure, ask.case)).collect();
            assert_eq!(keys.len(), asks.len(), "{}", test.name);
            let is_bound = asks.iter().any(|ask| ask.bound != Bound::Reported);
            assert_eq!(is_bound, matches!(test.acceptance, Acceptance::Bounds(_)), "{}", test.name);
        }
    }

    #[test]
    fn only_the_tests_of_door_capacity_run_with_the_limit_of_the_codes() {
        let code: Vec<_> = tests().filter(|test| test.calibration == Calibration::Code).map(|test| test.name).collect();
        assert_eq!(code, ["IMO 4", "NIST 5.2", "ISO 11"]);
    }

    #[test]
    fn what_is_no_number_never_passes() {
        assert!(!Bound::AtMost(1.33).holds(f64::NAN));
        assert!(!Bound::Reported.holds(f64::NAN));
        assert!(!Bound::Above(0.0).holds(0.0));
        assert!(Bound::about(1.9, 0.15).holds(1.9 * 1.149));
    }
}
