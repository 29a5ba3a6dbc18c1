//! The flow through a bottleneck over its width, the one measure that decides whether a door's capacity is right.

use super::{Acceptance, Ask, Bound, Calibration, Fidelity, Measure, NOBODY_LEFT, Runs, Source, Test, ask};

/// Within 15 % of the common line of the experiments.
const fn flow(case: &'static str, width: f64) -> Ask {
    ask(Measure::Flow, case, Bound::about(1.924 * width - 0.069, 0.15), Source::Bottleneck)
}

pub const TESTS: &[Test] = &[Test {
    name: "J(w)",
    title: "Flow through a bottleneck over its width",
    specification: "10 x 8 room, bottleneck 2 long, w = 0.8 … 2.5; 200 p, N(1.34, 0.26)",
    fidelity: Fidelity::Published,
    calibration: Calibration::Observed,
    runs: Runs::TEN,
    acceptance: Acceptance::Bounds(&[
        flow("w = 0.8 m", 0.8),
        flow("w = 1.0 m", 1.0),
        flow("w = 1.2 m", 1.2),
        flow("w = 1.6 m", 1.6),
        flow("w = 2.0 m", 2.0),
        flow("w = 2.5 m", 2.5),
        NOBODY_LEFT,
    ]),
    source: Source::Rimea3,
}];
