//! IMO MSC.1/Circ.1533, tests 1 to 12.

use super::{Acceptance, Bound, Calibration, Fidelity, Measure, NOBODY_LEFT, Runs, Source, Test, ask};

const TEST: Test = Test {
    name: "",
    title: "",
    specification: "",
    fidelity: Fidelity::Published,
    calibration: Calibration::Observed,
    runs: Runs::ONE,
    acceptance: Acceptance::Unknown,
    source: Source::Imo,
};

pub const TESTS: &[Test] = &[
    Test {
        name: "IMO 1",
        title: "Maintaining set walking speed in corridor",
        specification: "40 x 2; 1 p, 1.0 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Time, "40 m", Bound::plus_minus(40.0, 0.1), Source::Imo)]),
        ..TEST
    },
    Test {
        name: "IMO 2",
        title: "Maintaining set walking speed up staircase",
        specification: "stair 10 x 2, up; 1 p, 1.0 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Time, "10 m", Bound::plus_minus(10.0, 0.1), Source::Imo)]),
        ..TEST
    },
    Test {
        name: "IMO 3",
        title: "Maintaining set walking speed down staircase",
        specification: "stair 10 x 2, down; 1 p, 1.0 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Time, "10 m", Bound::plus_minus(10.0, 0.1), Source::Imo)]),
        ..TEST
    },
    Test {
        name: "IMO 4",
        title: "Exit flow rate",
        specification: "8 x 5, exit 1.0; 100 p, males 30–50 y U(0.97, 1.62)",
        calibration: Calibration::Code,
        runs: Runs::FIFTY,
        acceptance: Acceptance::Bounds(&[ask(Measure::Flow, "", Bound::AtMost(1.33), Source::Imo), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "IMO 5",
        title: "Response duration",
        specification: "8 x 5, exit 1.0; 10 p, response U(10, 100)",
        runs: Runs::FIFTY,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::StartError, "", Bound::AtMost(0.5), Source::Rimea4),
            ask(Measure::Start, "min", Bound::AtLeast(10.0), Source::Imo),
            ask(Measure::Start, "max", Bound::AtMost(100.5), Source::Imo),
        ]),
        ..TEST
    },
    Test {
        name: "IMO 6",
        title: "Rounding corners",
        specification: "L, 2 wide, 12 + 12; 20 p",
        runs: Runs::FIFTY,
        acceptance: Acceptance::Bounds(&[ask(Measure::Outside, "", Bound::exactly(0.0), Source::Imo), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "IMO 7",
        title: "Assignment of population demographics parameters",
        specification: "50 p, males 30–50 y, U(0.97, 1.62)",
        calibration: Calibration::Still,
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::Speed, "min", Bound::AtLeast(0.97), Source::Imo),
            ask(Measure::Speed, "max", Bound::AtMost(1.62), Source::Imo),
            ask(Measure::Probability, "U(0.97, 1.62)", Bound::AtLeast(0.05), Source::Own),
        ]),
        ..TEST
    },
    Test {
        name: "IMO 8",
        title: "Counterflow – two rooms connected via a corridor",
        specification: "rooms 10 x 10, corridor 10 x 2; 100 p against 0, 10, 50, 100 p, U(0.97, 1.62)",
        runs: Runs::FIFTY,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::TimeRise, "0 → 10", Bound::Above(0.0), Source::Imo),
            ask(Measure::TimeRise, "10 → 50", Bound::Above(0.0), Source::Imo),
            ask(Measure::TimeRise, "50 → 100", Bound::Above(0.0), Source::Imo),
            ask(Measure::Time, "0", Bound::Reported, Source::Imo),
            ask(Measure::Time, "100", Bound::Reported, Source::Imo),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "IMO 9",
        title: "Crowd dissipation from a large public room",
        specification: "30 x 20, four doors 1.0, then two; 1000 p, U(0.97, 1.62)",
        runs: Runs::FIFTY,
        acceptance: Acceptance::Bounds(&[
            // "About double" in words; the numbers are those of RiMEA 9.
            ask(Measure::Ratio, "T2/T4", Bound::Within { min: 1.6, max: 2.4 }, Source::Rimea3),
            ask(Measure::Time, "4", Bound::Reported, Source::Imo),
            ask(Measure::Time, "2", Bound::Reported, Source::Imo),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "IMO 10",
        title: "Exit route allocation",
        specification: "12 cabins on a corridor, two exits; 23 p; 1–4, 7–10 to the main exit",
        runs: Runs::FIFTY,
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "", Bound::exactly(1.0), Source::Imo), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "IMO 11",
        title: "Staircase",
        specification: "room 5 x 8, corridor 12 x 2, stair up; 150 p, U(0.97, 1.62)",
        runs: Runs::FIFTY,
        acceptance: Acceptance::Bounds(&[
            // "Congestion at the exit and at the base of the stair" in words; measured as ISO 10 does.
            ask(Measure::DensityRise, "corridor → exit", Bound::Above(0.0), Source::Iso),
            ask(Measure::DensityRise, "corridor → stair", Bound::Above(0.0), Source::Iso),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "IMO 12",
        title: "Flow density relation",
        specification: "corridor 1000 x 10; 0.5, 1, 2, 3, 4, 5, 6 p/m²",
        acceptance: Acceptance::Bounds(&[ask(Measure::Ratio, "J(max ρ) / max J", Bound::Below(1.0), Source::Imo)]),
        ..TEST
    },
];
