//! Flow through doors and bottlenecks.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::{Boxes, Gates};
use super::super::scene::{ADULTS, Area, Draw, MALES, Scene, line};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::stats::{flow, least, mean, most, percentile};
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "IMO 4" => imo_4,
        "NIST 5.2" | "ISO 11" => specific,
        "J(w)" => widths,
        "RiMEA 12" => rimea_12,
        "RiMEA 12a" => goals,
        "RiMEA 12b" => lengths,
        "RiMEA 12c" => in_a_row,
        "RiMEA 12d" => narrow,
        _ => return None,
    })
}

/// A room 8 x 5 with an exit of 1 m in the middle of its short side.
fn room(draw: &Draw) -> Scene {
    let mut scene = Scene::rect(8.0, 5.0);
    scene.exit((8.0, 2.0), (8.0, 3.0));
    scene.fill(0, Area::new((0.0, 8.0), (0.0, 5.0)), 100, &MALES, draw);
    scene
}

/// Mean over the whole time, from the signal to the last.
fn imo_4(bench: &Bench) -> Values {
    let runs = bench.each(|draw| bench.empty(&room(draw), draw.seed, 600.0));
    let flows: Vec<f64> = runs.iter().map(|run| run.gone.len() as f64 / run.secs).collect();
    vec![Value::new(Measure::Flow, "", percentile(&flows, 0.95)), left(runs.iter().map(|run| run.left).sum())]
}

/// All of them over the time from the first to the last; the largest of all runs.
fn specific(bench: &Bench) -> Values {
    let runs = bench.each(|draw| bench.empty(&room(draw), draw.seed, 600.0));
    let flows: Vec<f64> = runs
        .iter()
        .map(|run| {
            let times: Vec<f64> = run.gone.iter().map(|gone| gone.secs).collect();
            times.len() as f64 / (most(&times) - least(&times))
        })
        .collect();
    vec![Value::new(Measure::SpecificFlow, "", most(&flows)), left(runs.iter().map(|run| run.left).sum())]
}

/// Rooms 10 m deep in a row, joined by bottlenecks of this width and these lengths, all in the middle; the last room as
/// deep as is said, and its far wall the way out.
fn row(width: f64, lengths: &[f64], height: f64, last_deep: f64) -> Scene {
    let (low, high) = ((height - width) / 2.0, (height + width) / 2.0);
    let (mut below, mut above) = (vec![(0.0, 0.0)], vec![(0.0, height)]);
    let mut x = 0.0;
    for length in lengths {
        x += 10.0;
        below.extend([(x, 0.0), (x, low), (x + length, low), (x + length, 0.0)]);
        above.extend([(x, height), (x, high), (x + length, high), (x + length, height)]);
        x += length;
    }
    x += last_deep;
    below.push((x, 0.0));
    above.push((x, height));
    above.reverse();
    let mut scene = Scene::of(&[below, above].concat());
    scene.exit((x, 0.0), (x, height));
    scene
}

struct Passed {
    /// When people passed each gate.
    times: Vec<Vec<f64>>,
    /// People per square metre in each box.
    densities: Vec<Vec<f64>>,
    left: usize,
    secs: f64,
}

/// Watches lines across the whole height at these x, and boxes.
fn pass(bench: &Bench, scene: &Scene, seed: u64, lines: &[f64], boxes: &[Area]) -> Passed {
    let gates = lines.iter().map(|&x| (0, line((x, -1.0), (x, 50.0)))).collect();
    let mut gates = Gates::new(scene, gates);
    let mut boxes = Boxes::new(boxes.iter().map(|&area| (0, area)).collect());
    let walked = bench.walk(scene, seed, 900.0, &mut |crowd, people| {
        gates.see(crowd.secs(), people);
        boxes.see(people);
        ControlFlow::Continue(())
    });
    Passed {
        times: (0..lines.len()).map(|gate| gates.times(gate)).collect(),
        densities: (0..boxes.count()).map(|at| boxes.densities(at)).collect(),
        left: walked.left,
        secs: walked.secs,
    }
}

const WIDTHS_M: [(&str, f64); 6] = [
    ("w = 0.8 m", 0.8),
    ("w = 1.0 m", 1.0),
    ("w = 1.2 m", 1.2),
    ("w = 1.6 m", 1.6),
    ("w = 2.0 m", 2.0),
    ("w = 2.5 m", 2.5),
];

fn widths(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        WIDTHS_M.map(|(_, width)| {
            let mut scene = row(width, &[2.0], 8.0, 3.0);
            scene.fill(0, Area::new((0.0, 10.0), (0.0, 8.0)), 200, &ADULTS, draw);
            let passed = pass(bench, &scene, draw.seed, &[10.0], &[]);
            (flow(&passed.times[0]), passed.left)
        })
    });
    let at = |place: usize| mean(&runs.iter().map(|run| run[place].0).collect::<Vec<_>>());
    let mut values: Vec<Value> =
        WIDTHS_M.iter().enumerate().map(|(place, (case, _))| Value::new(Measure::Flow, case, at(place))).collect();
    values.push(left(runs.iter().flatten().map(|run| run.1).sum()));
    values
}

fn rimea_12(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        let mut scene = row(1.0, &[5.0], 10.0, 10.0);
        scene.plan.doors.clear();
        scene.exit((25.0, 4.5), (25.0, 5.5));
        scene.fill(0, Area::new((0.0, 5.0), (0.0, 10.0)), 150, &ADULTS, draw);
        // A hand's breadth before the exit: whoever is out is seen no more.
        let queues = [8.0, 23.0].map(|x| Area::new((x, x + 2.0), (3.5, 6.5)));
        let passed = pass(bench, &scene, draw.seed, &[12.5, 24.9], &queues);
        let rise = flow(&passed.times[1]) - flow(&passed.times[0]);
        (rise, ten(&passed.densities[1]) - ten(&passed.densities[0]), passed.left)
    });
    let mean_of = |value: &dyn Fn(&(f64, f64, usize)) -> f64| mean(&runs.iter().map(value).collect::<Vec<_>>());
    vec![
        Value::new(Measure::FlowRise, "corridor → exit", mean_of(&|run| run.0)),
        Value::new(Measure::DensityRise, "corridor → exit", mean_of(&|run| run.1)),
        left(runs.iter().map(|run| run.2).sum()),
    ]
}

/// The mean of the ten highest.
fn ten(densities: &[f64]) -> f64 {
    let mut sorted = densities.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    sorted.truncate(10);
    mean(&sorted)
}

const GOALS_M: [f64; 5] = [0.2, 2.6, 5.0, 7.4, 9.8];
const RISES: [&str; 4] = ["a = 0.2 → 2.6 m", "a = 2.6 → 5 m", "a = 5 → 7.4 m", "a = 7.4 → 9.8 m"];

fn goals(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        GOALS_M.map(|deep| {
            let mut scene = row(1.0, &[0.2], 10.0, deep);
            scene.fill(0, Area::new((0.0, 5.0), (0.0, 10.0)), 50, &ADULTS, draw);
            let passed = pass(bench, &scene, draw.seed, &[], &[]);
            (passed.secs, passed.left)
        })
    });
    let time = |place: usize| mean(&runs.iter().map(|run| run[place].0).collect::<Vec<_>>());
    let rise =
        |(place, case): (usize, &&'static str)| Value::new(Measure::TimeRise, case, time(place + 1) - time(place));
    let mut values: Vec<Value> = RISES.iter().enumerate().map(rise).collect();
    values.push(left(runs.iter().flatten().map(|run| run.1).sum()));
    values
}

fn lengths(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        [0.2, 5.0].map(|length| {
            let mut scene = row(1.0, &[length], 10.0, 10.0);
            scene.fill(0, Area::new((0.0, 5.0), (0.0, 10.0)), 100, &ADULTS, draw);
            let passed = pass(bench, &scene, draw.seed, &[], &[]);
            (passed.secs, passed.left)
        })
    });
    let rises: Vec<f64> = runs.iter().map(|run| run[1].0 - run[0].0).collect();
    vec![Value::new(Measure::TimeRise, "0.2 → 5 m", mean(&rises)), left(runs.iter().flatten().map(|run| run.1).sum())]
}

fn in_a_row(bench: &Bench) -> Values {
    let queues = [Area::new((8.0, 10.0), (3.5, 6.5)), Area::new((18.2, 20.2), (3.5, 6.5))];
    let runs = bench.each(|draw| {
        let mut scene = row(1.0, &[0.2, 0.2], 10.0, 10.0);
        scene.fill(0, Area::new((0.0, 7.5), (0.0, 10.0)), 150, &ADULTS, draw);
        pass(bench, &scene, draw.seed, &[10.1, 20.3], &queues)
    });
    let mean_of = |value: &dyn Fn(&Passed) -> f64| mean(&runs.iter().map(value).collect::<Vec<_>>());
    vec![
        Value::new(
            Measure::DensityRise,
            "2 → 1, max",
            mean_of(&|run| most(&run.densities[0]) - most(&run.densities[1])),
        ),
        Value::new(
            Measure::DensityRise,
            "2 → 1, mean of 10",
            mean_of(&|run| ten(&run.densities[0]) - ten(&run.densities[1])),
        ),
        Value::new(Measure::TimeRise, "1 → 2", mean_of(&|run| least(&run.times[1]) - least(&run.times[0]))),
        left(runs.iter().map(|run| run.left).sum()),
    ]
}

fn narrow(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        [0.8, 1.0, 1.2].map(|width| {
            let mut scene = row(width, &[5.0], 10.0, 10.0);
            scene.fill(0, Area::new((0.0, 5.0), (0.0, 10.0)), 50, &ADULTS, draw);
            let passed = pass(bench, &scene, draw.seed, &[10.0], &[]);
            (flow(&passed.times[0]), passed.left)
        })
    });
    let at = |place: usize| mean(&runs.iter().map(|run| run[place].0).collect::<Vec<_>>());
    vec![
        Value::new(Measure::FlowRise, "w = 0.8 → 1.0 m", at(1) - at(0)),
        Value::new(Measure::FlowRise, "w = 1.0 → 1.2 m", at(2) - at(1)),
        Value::new(Measure::Ratio, "J / 1.9 w, w = 1.0 m", at(1) / 1.9),
        left(runs.iter().flatten().map(|run| run.1).sum()),
    ]
}
