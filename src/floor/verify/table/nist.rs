//! NIST Technical Note 1822, its 17 verification tests.

use super::{Acceptance, Ask, Bound, Calibration, Change, Fidelity, Measure, NOBODY_LEFT, Runs, Source, Test, ask};

const TEST: Test = Test {
    name: "",
    title: "",
    specification: "",
    fidelity: Fidelity::Published,
    calibration: Calibration::Observed,
    runs: Runs::ONE,
    acceptance: Acceptance::Unknown,
    source: Source::Nist,
};

const fn fits(case: &'static str) -> Ask {
    ask(Measure::Probability, case, Bound::AtLeast(0.05), Source::Nist)
}

pub const TESTS: &[Test] = &[
    Test {
        name: "NIST 1.1",
        title: "Pre-evacuation time distributions",
        specification: "8 x 5, exit 1.0; 10 p a run",
        calibration: Calibration::Still,
        acceptance: Acceptance::Bounds(&[
            fits("U(10, 100)"),
            fits("Gamma(1.291, 103.901)"),
            fits("LogNormal(4.586, 0.967)"),
            fits("Weibull(1.195, 139.285)"),
        ]),
        ..TEST
    },
    Test {
        name: "NIST 2.1",
        title: "Speed in a corridor",
        specification: "40 x 2; 1 p, 1.0 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Speed, "", Bound::plus_minus(1.0, 0.05), Source::Nist)]),
        ..TEST
    },
    Test {
        name: "NIST 2.2",
        title: "Speed on stairs",
        specification: "stair 100 x 2; 1 p, 1.0 m/s on the stair",
        acceptance: Acceptance::Bounds(&[
            ask(Measure::Speed, "↑", Bound::plus_minus(1.0, 0.05), Source::Nist),
            ask(Measure::Speed, "↓", Bound::plus_minus(1.0, 0.05), Source::Nist),
        ]),
        ..TEST
    },
    Test {
        name: "NIST 2.3",
        title: "Movement around a corner",
        specification: "L, 2 wide, 12 + 12; 20 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::Outside, "", Bound::exactly(0.0), Source::Nist), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "NIST 2.4",
        title: "Assigned demographics",
        specification: "100 x 100; 100 p a run, N(1.2, 0.2)",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::SpeedMean, "", Bound::plus_minus(1.2, 0.05), Source::Nist),
            ask(Measure::SpeedDeviation, "", Bound::plus_minus(0.2, 0.05), Source::Nist),
            fits("N(1.2, 0.2)"),
        ]),
        ..TEST
    },
    Test {
        name: "NIST 2.5",
        title: "Reduced visibility vs walking speed",
        specification: "100 x 2 between 10 m of run-up and run-out; 1 p, 1.25 m/s, K = 1 /m, c = max(0.3/1.25, 1 − 0.5 K)",
        acceptance: Acceptance::Bounds(&[ask(Measure::Time, "100 m", Bound::plus_minus(160.0, 0.5), Source::Nist)]),
        ..TEST
    },
    Test {
        name: "NIST 2.6",
        title: "Occupant incapacitation",
        specification: "10 x 10; 1 p, CO 5000 ppm, CO2 2 %, O2 18 %",
        calibration: Calibration::Still,
        acceptance: Acceptance::Bounds(&[
            // 60 / (2.764e-5 · 5000^1.036 · e^(0.1903 · 2 + 2.0004) / 7.1 + 1 / e^(8.13 − 0.54 · 2.9)), and one step of
            // 0.05 s. The older FDS+Evac guide prints 0.1930 for 0.1903, which would give 207.59 s.
            ask(Measure::Time, "FED = 1", Bound::Within { min: 208.712, max: 208.763 }, Source::Purser),
        ]),
        ..TEST
    },
    Test {
        name: "NIST 2.7",
        title: "Elevator usage",
        specification: "lift between two floors",
        acceptance: Acceptance::OutOfScope,
        ..TEST
    },
    Test {
        name: "NIST 2.8",
        title: "Horizontal counter-flows",
        specification: "rooms 10 x 10, corridor 10 x 2; 100 p against 0, 10, 50, 100 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::TimeRise, "0 → 10", Bound::Above(0.0), Source::Nist),
            ask(Measure::TimeRise, "10 → 50", Bound::Above(0.0), Source::Nist),
            ask(Measure::TimeRise, "50 → 100", Bound::Above(0.0), Source::Nist),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "NIST 2.9",
        title: "Group behaviours",
        specification: "room 8 x 20, exit 1.0; 4 p at 1.25 + 1 p at 0.5 m/s together in y 16–19.5; 10 p at 0.2 m/s in y 8–12",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::Spread, "", Bound::AtMost(10.0), Source::Nist), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "NIST 2.10",
        title: "People with movement disabilities",
        specification: "two rooms 5 x 4, passage 3 x 1.5; 24 p at 1.25 m/s, 1 p at 0.8 m/s of twice the size, and a control",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::TimeRise, "", Bound::Above(0.0), Source::Nist), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "NIST 3.1",
        title: "Exit route allocation",
        specification: "12 rooms on a corridor, two exits; 23 p; 1–4, 7–10 to the main exit",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "", Bound::exactly(1.0), Source::Nist), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "NIST 3.2",
        title: "Social influence",
        specification: "10 x 12, two exits equally far; 2 p free, then a third bound for exit 2; 40 seeds",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs { populations: 40, placements: 1 },
        acceptance: Acceptance::Bounds(&[ask(Measure::ShareRise, "exit 2", Bound::Above(0.0), Source::Nist)]),
        ..TEST
    },
    Test {
        name: "NIST 3.3",
        title: "Affiliation",
        specification: "10 x 12, two exits equally far, one familiar; 20 seeds",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs { populations: 20, placements: 1 },
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "exit 2", Bound::Above(0.5), Source::Nist)]),
        ..TEST
    },
    Test {
        name: "NIST 4.1",
        title: "Dynamic availability of exits",
        specification: "10 x 15, two exits; 1 p; exit 1 closes at 1 s",
        fidelity: Fidelity::Adapted(Change::Sizes),
        acceptance: Acceptance::Bounds(&[
            ask(Measure::Share, "exit 2", Bound::exactly(1.0), Source::Nist),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "NIST 5.1",
        title: "Congestion",
        specification: "8 x 5, corridor 2 wide to a stair; 100 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::DensityRise, "corridor → exit", Bound::Above(0.0), Source::Nist),
            ask(Measure::DensityRise, "corridor → stair", Bound::Above(0.0), Source::Nist),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "NIST 5.2",
        title: "Maximum flow rates",
        specification: "8 x 5, exit 1.0; 100 p",
        calibration: Calibration::Code,
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::SpecificFlow, "", Bound::AtMost(1.33), Source::Nist),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
];
