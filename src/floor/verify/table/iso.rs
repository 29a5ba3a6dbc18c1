//! ISO 20414:2020, tests 1 to 21, as far as open sources restate them. The standard itself was not read.

use super::{Acceptance, Ask, Bound, Calibration, Change, Fidelity, Measure, NOBODY_LEFT, Runs, Source, Test, ask};

const TEST: Test = Test {
    name: "",
    title: "",
    specification: "",
    fidelity: Fidelity::Published,
    calibration: Calibration::Observed,
    runs: Runs::ONE,
    acceptance: Acceptance::Unknown,
    source: Source::Iso,
};

const fn fits(case: &'static str) -> Ask {
    ask(Measure::Probability, case, Bound::AtLeast(0.05), Source::Iso)
}

/// 1/f(K), within one step of either time: (1 + 1/f) · 0.05 s over the 80 s of the clear walk.
const fn slowed(case: &'static str, ratio: f64) -> Ask {
    ask(Measure::Ratio, case, Bound::plus_minus(ratio, (1.0 + ratio) * 0.05 / 80.0), Source::IsoSmoke)
}

/// FED = 1 as the Fire Dynamics Simulator's own device tells it, and a step of a second.
const fn dosed(case: &'static str, secs: f64) -> Ask {
    ask(Measure::Time, case, Bound::Within { min: secs, max: secs + 1.0 }, Source::IsoDose)
}

/// Speeds in the middle of the corridor never exceed the free speed of 1 m/s.
const fn slowed_by_density(case: &'static str) -> Ask {
    ask(Measure::Speed, case, Bound::AtMost(1.05), Source::Iso)
}

pub const TESTS: &[Test] = &[
    Test {
        name: "ISO 1",
        title: "Pre-evacuation time assignment",
        specification: "8 x 5, exit 1.0; 10 p a run",
        calibration: Calibration::Still,
        acceptance: Acceptance::Bounds(&[fits("U(10, 100)"), fits("N(60, 20)"), fits("LogNormal(4.586, 0.967)")]),
        ..TEST
    },
    Test {
        name: "ISO 2",
        title: "Speed in a corridor",
        specification: "40 x 2; 1 p, 1.0 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Speed, "", Bound::plus_minus(1.0, 0.05), Source::Iso)]),
        ..TEST
    },
    Test {
        name: "ISO 3",
        title: "Speed on stairs",
        specification: "stair 10 long, factor 0.5; 1 p, 1.0 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Speed, "", Bound::plus_minus(0.5, 0.05), Source::Iso)]),
        ..TEST
    },
    Test {
        name: "ISO 4",
        title: "Movement around a corner",
        specification: "L, 2 wide, 12 + 12; 20 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::Outside, "", Bound::exactly(0.0), Source::Iso), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "ISO 5",
        title: "Assigned agent demographics",
        specification: "100 x 100; 100 p a run, N(1.2, 0.2)",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::SpeedMean, "", Bound::plus_minus(1.2, 0.05), Source::Iso),
            ask(Measure::SpeedDeviation, "", Bound::plus_minus(0.2, 0.05), Source::Iso),
            fits("N(1.2, 0.2)"),
        ]),
        ..TEST
    },
    Test {
        name: "ISO 6",
        title: "Horizontal counter-flows",
        specification: "rooms 10 x 10, corridor 10 x 2; 100 p against 0, 10, 50, 100 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::TimeRise, "0 → 10", Bound::Above(0.0), Source::Iso),
            ask(Measure::TimeRise, "10 → 50", Bound::Above(0.0), Source::Iso),
            ask(Measure::TimeRise, "50 → 100", Bound::Above(0.0), Source::Iso),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "ISO 7",
        title: "Overtaking people with movement disabilities",
        specification: "two rooms 5 x 4, passage 3 x 1.5; 24 p at 1.25 m/s, 1 p at 0.8 m/s of twice the size, and a control",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::TimeRise, "", Bound::Above(0.0), Source::Iso), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "ISO 8",
        title: "Exit route allocation",
        specification: "12 rooms on a corridor, two exits; 23 p; 1–4, 7–10 to the main exit",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "", Bound::exactly(1.0), Source::Iso), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "ISO 9",
        title: "Dynamic availability of exits",
        specification: "10 x 15, two exits; 1 p; exit 1 closes at 1 s",
        fidelity: Fidelity::Adapted(Change::Sizes),
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "exit 2", Bound::exactly(1.0), Source::Iso), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "ISO 10",
        title: "Congestion",
        specification: "8 x 5, corridor 2 wide to a stair of factor 0.5; 100 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::DensityRise, "corridor → exit", Bound::Above(0.0), Source::Iso),
            ask(Measure::DensityRise, "corridor → stair", Bound::Above(0.0), Source::Iso),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "ISO 11",
        title: "Maximum flow rates",
        specification: "8 x 5, exit 1.0; 100 p",
        calibration: Calibration::Code,
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::SpecificFlow, "", Bound::AtMost(1.33), Source::Iso),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "ISO 12",
        title: "Stair flow rates",
        specification: "room 10 x 8, stair 6 long, factor 0.5, w = 1.0 … 1.8; 100 p, 1.0 m/s",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::FlowRise, "w = 1.0 → 1.8 m", Bound::Above(0.0), Source::Iso),
            // Of a straight line through the five flows.
            ask(Measure::FlowRise, "dJ/dw", Bound::Above(0.0), Source::Iso),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "ISO 13",
        title: "Relationship between walking speed, density and flow in a corridor",
        specification: "60 x 2, zone x 20–40; 60, 120, 240, 360, 480 p, 1.0 m/s",
        acceptance: Acceptance::Bounds(&[
            slowed_by_density("0.5 p/m²"),
            slowed_by_density("1 p/m²"),
            slowed_by_density("2 p/m²"),
            slowed_by_density("3 p/m²"),
            slowed_by_density("4 p/m²"),
            ask(Measure::SpeedRise, "0.5 → 4 p/m²", Bound::Below(0.0), Source::Iso),
        ]),
        ..TEST
    },
    Test {
        name: "ISO 14",
        title: "Group behaviours",
        specification: "room 8 x 20, exit 1.0; 5 p at 1.25 m/s together in y 16–19.5; 10 p at 0.5 m/s in y 8–12",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::Spread, "", Bound::AtMost(10.0), Source::Iso), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "ISO 15",
        title: "Social influence on exit choice",
        specification: "10 x 12, two exits equally far; 2 p free, then a third bound for exit 2; 40 seeds",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs { populations: 40, placements: 1 },
        acceptance: Acceptance::Bounds(&[ask(Measure::ShareRise, "exit 2", Bound::Above(0.0), Source::Iso)]),
        ..TEST
    },
    Test {
        name: "ISO 16",
        title: "Affiliation to familiar exits",
        specification: "10 x 12, two exits equally far, one familiar; 20 seeds",
        fidelity: Fidelity::Adapted(Change::Sizes),
        runs: Runs { populations: 20, placements: 1 },
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "exit 2", Bound::Above(0.5), Source::Iso)]),
        ..TEST
    },
    Test {
        name: "ISO 17",
        title: "Route choice based on geometric layout",
        specification: "ring of 20, 2 wide, with a way below over two stairs of 6 m; 10 p, 1.2 m/s, factor 0.5",
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "↓↑", Bound::Above(0.5), Source::Iso), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "ISO 18",
        title: "Walking speed in smoke",
        specification: "100 x 2; 1 p, 1.25 m/s; f(K) = max(0.1, 1 − 0.057 K / 0.706)",
        acceptance: Acceptance::Bounds(&[
            slowed("K = 0.5 /m", 1.0421),
            slowed("K = 1 /m", 1.0878),
            slowed("K = 3 /m", 1.3196),
            slowed("K = 7.5 /m", 2.5350),
            slowed("K = 10 /m", 5.1912),
        ]),
        ..TEST
    },
    Test {
        name: "ISO 19",
        title: "Incapacitation by toxic gases",
        specification: "10 x 10; 1 p in four mixtures of gas",
        calibration: Calibration::Still,
        acceptance: Acceptance::Bounds(&[
            dosed("CO2 2 %, CO 0.1 %, O2 15 %", 981.65),
            dosed("O2 12 %", 1666.49),
            dosed("CO 0.1 %, O2 21 %", 1692.72),
            dosed("CO2 3.43 %, CO 0.1 %, O2 21 %", 846.45),
        ]),
        ..TEST
    },
    Test {
        name: "ISO 20",
        title: "Elevator usage",
        specification: "lift between two floors",
        acceptance: Acceptance::OutOfScope,
        ..TEST
    },
    Test {
        name: "ISO 21",
        title: "Escalator usage",
        specification: "escalator between two floors",
        acceptance: Acceptance::OutOfScope,
        ..TEST
    },
];
