//! Smoke slows people down, and gases count as a dose.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::Gates;
use super::super::scene::{Scene, line};
use super::super::table::Measure;
use super::{Measured, Values};
use crate::floor::crowd::Order;
use crate::floor::hazard::{Air, SmokeLaw, fed_per_sec};
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "NIST 2.5" => |bench| vec![Value::new(Measure::Time, "100 m", walk(bench, SmokeLaw::Nist, 1.0))],
        "ISO 18" => iso_18,
        "NIST 2.6" => |_| vec![Value::new(Measure::Time, "FED = 1", dosed(5000.0, 2.0, 18.0))],
        "ISO 19" => iso_19,
        _ => return None,
    })
}

const SPEED: f64 = 1.25;
/// One step of the crowd; the floor adds up doses as often.
const STEP_SECS: f64 = 0.05;

/// Seconds for 100 m in even smoke, between 10 m of run-up and run-out.
fn walk(bench: &Bench, law: SmokeLaw, extinction: f64) -> f64 {
    let mut scene = Scene::rect(120.0, 2.0);
    scene.exit((120.0, 0.5), (120.0, 1.5));
    scene.person(0, (1.0, 1.0), SPEED);
    let gates = [10.0, 110.0].map(|x| (0, line((x, 0.0), (x, 2.0))));
    let mut gates = Gates::new(&scene, gates.to_vec());
    bench.walk(&scene, 1, 1200.0, &mut |crowd, people| {
        gates.see(crowd.secs(), people);
        // Told at every step, as smoke that moves would be.
        match crowd.order(Order::Pace { person: 0, factor: law.factor(extinction, SPEED) }) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    });
    gates.between(0, 1).first().copied().unwrap_or(f64::NAN)
}

const SMOKES: [(&str, f64); 5] =
    [("K = 0.5 /m", 0.5), ("K = 1 /m", 1.0), ("K = 3 /m", 3.0), ("K = 7.5 /m", 7.5), ("K = 10 /m", 10.0)];

fn iso_18(bench: &Bench) -> Values {
    let clear = walk(bench, SmokeLaw::FdsEvac, 0.0);
    let ratio = |&(case, extinction): &(&'static str, f64)| {
        Value::new(Measure::Ratio, case, walk(bench, SmokeLaw::FdsEvac, extinction) / clear)
    };
    SMOKES.iter().map(ratio).collect()
}

/// Carbon monoxide in parts per million, carbon dioxide and oxygen in percent: to the last digit what stood in the air
/// of the published runs.
const GASES: [(&str, f64, f64, f64); 4] = [
    ("CO2 2 %, CO 0.1 %, O2 15 %", 1000.01, 2.0, 15.0003),
    ("O2 12 %", 0.0, 0.0, 12.0002),
    ("CO 0.1 %, O2 21 %", 1000.01, 0.0, 21.0003),
    ("CO2 3.43 %, CO 0.1 %, O2 21 %", 1000.01, 3.43, 21.0003),
];

fn iso_19(_: &Bench) -> Values {
    let time =
        |&(case, co, co2, o2): &(&'static str, f64, f64, f64)| Value::new(Measure::Time, case, dosed(co, co2, o2));
    GASES.iter().map(time).collect()
}

/// When somebody who stands in this air has had the full dose, to a step.
fn dosed(co_ppm: f64, co2_percent: f64, o2_percent: f64) -> f64 {
    let (mut dose, mut steps) = (0.0, 0_u32);
    while dose < 1.0 && steps < 100_000 {
        dose += fed_per_sec(Air { co_ppm, co2_percent, o2_percent }) * STEP_SECS;
        steps += 1;
    }
    f64::from(steps) * STEP_SECS
}
