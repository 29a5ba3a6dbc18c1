//! RiMEA, tests 1 to 16, at the sizes of version 3.0.0 and, from 12a on, of version 4.1.1.

use super::{Acceptance, Ask, Bound, Calibration, Change, Fidelity, Measure, NOBODY_LEFT, Runs, Source, Test, ask};

const TEST: Test = Test {
    name: "",
    title: "",
    specification: "",
    fidelity: Fidelity::Published,
    calibration: Calibration::Observed,
    runs: Runs::ONE,
    acceptance: Acceptance::Unknown,
    source: Source::Rimea3,
};

/// Speed and flow at one density, to hold against Weidmann's and Jülich's curves.
const fn curve(case: &'static str) -> Ask {
    ask(Measure::Speed, case, Bound::Reported, Source::Rimea3)
}

const fn time(case: &'static str) -> Ask {
    ask(Measure::Time, case, Bound::Reported, Source::Rimea3)
}

const fn inside(case: &'static str) -> Ask {
    ask(Measure::Share, case, Bound::AtLeast(0.5), Source::Rimea4)
}

const OUTSIDE: Ask = ask(Measure::Outside, "", Bound::exactly(0.0), Source::Rimea3);

pub const TESTS: &[Test] = &[
    Test {
        name: "RiMEA 1",
        title: "Maintaining the specified walking speed in a corridor",
        specification: "(0,0)–(40,2); 1 p, 1.33 m/s",
        acceptance: Acceptance::Bounds(&[
            ask(Measure::Time, "40 m", Bound::Within { min: 26.0, max: 34.0 }, Source::Rimea3),
            OUTSIDE,
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 2",
        title: "Maintaining the specified walking speed up a stair",
        specification: "stair 10 along the slope, 2 wide, plan x 0–8, height 6; 1 p, up 0.5 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Speed, "↑", Bound::about(0.5, 0.05), Source::Rimea3)]),
        ..TEST
    },
    Test {
        name: "RiMEA 3",
        title: "Maintaining the specified walking speed down a stair",
        specification: "stair 10 along the slope, 2 wide, plan x 0–8, height 6; 1 p, down 0.65 m/s",
        acceptance: Acceptance::Bounds(&[ask(Measure::Speed, "↓", Bound::about(0.65, 0.05), Source::Rimea3)]),
        ..TEST
    },
    Test {
        name: "RiMEA 4",
        title: "Measurement of the fundamental diagram",
        specification: "1000 x 10; 0.5 … 6 p/m², three areas 2 x 2, N(1.34, 0.26); 70 s, mean of the last 60 s",
        acceptance: Acceptance::Documented(&[
            curve("0.5 p/m²"),
            curve("1 p/m²"),
            curve("2 p/m²"),
            curve("3 p/m²"),
            curve("4 p/m²"),
            curve("5 p/m²"),
            curve("6 p/m²"),
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 5",
        title: "Pre-movement time",
        specification: "5 x 8, door (2,8)–(3,8); 10 p, 10, 20 … 100 s",
        acceptance: Acceptance::Bounds(&[ask(Measure::StartError, "", Bound::AtMost(0.5), Source::Rimea4)]),
        ..TEST
    },
    Test {
        name: "RiMEA 6",
        title: "Movement around a corner",
        specification: "(0,0) (12,0) (12,12) (10,12) (10,2) (0,2); 20 p in x 0–6",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[OUTSIDE, NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "RiMEA 7",
        title: "Allocation of demographic parameters",
        specification: "70 x 20; 10 p each of 20, 30, 40, 50 y, 5 p each of 60, 70 y",
        acceptance: Acceptance::Bounds(&[
            // 1.60–1.64, 1.52–1.56, 1.46–1.50, 1.39–1.43, 1.27 and 1.07 m/s, each ± 0.03.
            ask(Measure::Share, "± 0.03 m/s", Bound::exactly(1.0), Source::Rimea4),
            ask(Measure::SpeedRise, "20 → 30 y", Bound::Below(0.0), Source::Rimea4),
            ask(Measure::SpeedRise, "30 → 40 y", Bound::Below(0.0), Source::Rimea4),
            ask(Measure::SpeedRise, "40 → 50 y", Bound::Below(0.0), Source::Rimea4),
            ask(Measure::SpeedRise, "50 → 60 y", Bound::Below(0.0), Source::Rimea4),
            ask(Measure::SpeedRise, "60 → 70 y", Bound::Below(0.0), Source::Rimea4),
        ]),
        source: Source::Rimea4,
        ..TEST
    },
    Test {
        name: "RiMEA 8",
        title: "Parameter study",
        specification: "three storeys, 112 rooms 2 x 3, two stairs; 448 p; v 0.5, 0.75, 1.0, 1.25, 1.5 m/s",
        acceptance: Acceptance::Documented(&[
            time("v = 0.5 m/s"),
            time("v = 0.75 m/s"),
            time("v = 1 m/s"),
            time("v = 1.25 m/s"),
            time("v = 1.5 m/s"),
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 9",
        title: "Crowd leaving a large public room",
        specification: "30 x 20, doors 1.0 at (4,0) (25,0) (4,20) (25,20); 1000 p in [2,28] x [2,18]",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::Ratio, "T2/T4", Bound::Within { min: 1.6, max: 2.4 }, Source::Rimea3),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 10",
        title: "Allocation of escape routes",
        specification: "12 rooms 3 x 5, corridor y 5–6; 23 p; 1–4, 7–10 to the main exit",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[ask(Measure::Share, "", Bound::exactly(1.0), Source::Rimea3), NOBODY_LEFT]),
        ..TEST
    },
    Test {
        name: "RiMEA 11",
        title: "Choice of escape route",
        specification: "30 x 20, doors (21,20)–(22,20), (27,20)–(28,20); 1000 p in [2,15] x [2,18]",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::Share, "door 1", Bound::Above(0.5), Source::Rimea3),
            ask(Measure::Share, "door 2", Bound::Above(0.0), Source::Rimea3),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 12",
        title: "Effect of bottlenecks",
        specification: "rooms 10 x 10, corridor 5 x 1, exit 1.0; 150 p in x 0–5",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            // JuPedSim's former test fails where J(corridor) − J(exit) < −0.05: nothing may jam at the last exit.
            ask(Measure::FlowRise, "corridor → exit", Bound::AtMost(0.05), Source::Rimea3),
            // "Jam only in room 1" in words; measured in areas of 2 x 3 m as 12c does.
            ask(Measure::DensityRise, "corridor → exit", Bound::Below(0.0), Source::Own),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 12a",
        title: "Bottleneck: position of the goal",
        specification: "rooms 10 x 10, opening 0.2 x 1 at x 10–10.2; 50 p; goal a = 0.2 … 9.8 behind it",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::TimeRise, "a = 0.2 → 2.6 m", Bound::AtLeast(0.0), Source::Rimea4),
            ask(Measure::TimeRise, "a = 2.6 → 5 m", Bound::AtLeast(0.0), Source::Rimea4),
            ask(Measure::TimeRise, "a = 5 → 7.4 m", Bound::AtLeast(0.0), Source::Rimea4),
            ask(Measure::TimeRise, "a = 7.4 → 9.8 m", Bound::AtLeast(0.0), Source::Rimea4),
            NOBODY_LEFT,
        ]),
        source: Source::Rimea4,
        ..TEST
    },
    Test {
        name: "RiMEA 12b",
        title: "Bottleneck: length",
        specification: "rooms 10 x 10, opening 1 wide, 0.2 or 5 long; 100 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::TimeRise, "0.2 → 5 m", Bound::Above(0.0), Source::Rimea4),
            NOBODY_LEFT,
        ]),
        source: Source::Rimea4,
        ..TEST
    },
    Test {
        name: "RiMEA 12c",
        title: "Bottleneck: two in a row",
        specification: "three rooms 10 x 10, openings 0.2 x 1 at x 10 and 20.2; 150 p; queues in 2 x 3 before each",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::DensityRise, "2 → 1, max", Bound::Above(0.0), Source::Rimea4),
            ask(Measure::DensityRise, "2 → 1, mean of 10", Bound::Above(0.0), Source::Rimea4),
            ask(Measure::TimeRise, "1 → 2", Bound::Above(0.0), Source::Rimea4),
            NOBODY_LEFT,
        ]),
        source: Source::Rimea4,
        ..TEST
    },
    Test {
        name: "RiMEA 12d",
        title: "Bottleneck: width",
        specification: "rooms 10 x 10, opening 5 long, w = 0.8, 1.0, 1.2; 50 p",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::FlowRise, "w = 0.8 → 1.0 m", Bound::Above(0.0), Source::Rimea4),
            ask(Measure::FlowRise, "w = 1.0 → 1.2 m", Bound::Above(0.0), Source::Rimea4),
            ask(Measure::Ratio, "J / 1.9 w, w = 1.0 m", Bound::Reported, Source::Bottleneck),
            NOBODY_LEFT,
        ]),
        source: Source::Rimea4,
        ..TEST
    },
    Test {
        name: "RiMEA 13",
        title: "People on stairs",
        specification: "room 5 x 8, corridor 12 x 2, stair 3 x 2 up; 150 p, 1.3 ± 0.04, up 0.675 ± 0.04 m/s",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            // Either way; the jam at the foot is what makes the difference.
            ask(Measure::Flow, "|corridor − stair|", Bound::Above(0.05), Source::Rimea3),
            ask(Measure::DensityRise, "corridor → stair", Bound::Above(0.0), Source::Iso),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 13, 4.1.1",
        title: "Fundamental diagram on stairs",
        specification: "room 10 x 10, corridor 2 wide, stair 5 long from x 12 on, factors 0.5 and 0.7; 100 p, 0.96–1.34 m/s \
            in seven classes; 0.6–1.5 p/m² in bins of 0.1; half within Corbetta's two curves and a standard deviation beyond",
        acceptance: Acceptance::Bounds(&[
            inside("↑"),
            inside("↓"),
            ask(Measure::Bins, "", Bound::AtLeast(5.0), Source::Rimea4),
            ask(Measure::Share, "v↓ > v↑", Bound::exactly(1.0), Source::Rimea4),
        ]),
        source: Source::Rimea4,
        ..TEST
    },
    Test {
        name: "RiMEA 14",
        title: "Choice of route",
        specification: "a long way on one floor, a short one over two stairs; 100 p",
        acceptance: Acceptance::Documented(&[ask(Measure::Share, "↓↑", Bound::Reported, Source::Rimea3)]),
        ..TEST
    },
    Test {
        name: "RiMEA 15",
        title: "Movement of a large crowd around a corner",
        specification: "20 wide: straight 81, straight 50, corner; 500 p in a band 20 x 6, 1.0 m/s",
        runs: Runs::TEN,
        acceptance: Acceptance::Bounds(&[
            ask(Measure::TimeRise, "short → corner", Bound::Above(0.0), Source::Rimea3),
            ask(Measure::TimeRise, "corner → long", Bound::Above(0.0), Source::Rimea3),
            NOBODY_LEFT,
        ]),
        ..TEST
    },
    Test {
        name: "RiMEA 16",
        title: "One-dimensional fundamental diagram",
        specification: "ring, two straights of 4 and two half circles r = 3 (26.85); single file; 0.9, 1.2, 1.5 m/s",
        fidelity: Fidelity::Adapted(Change::Unrolled),
        acceptance: Acceptance::Bounds(&[
            ask(Measure::Share, "v = 1.2 m/s, p10–p90", Bound::AtLeast(0.75), Source::RimeaBand),
            ask(Measure::SpeedRise, "v = 1.2 → 0.9 m/s", Bound::Below(0.0), Source::Rimea4),
            ask(Measure::Share, "v = 1.5 m/s, > p90", Bound::AtLeast(0.75), Source::RimeaBand),
        ]),
        source: Source::Rimea4,
        ..TEST
    },
];
