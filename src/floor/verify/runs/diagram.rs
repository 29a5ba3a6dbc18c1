//! How speed and flow depend on density, on the flat.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::Gates;
use super::super::scene::{ADULTS, Area, Draw, Scene, line};
use super::super::table::Measure;
use super::{Measured, Values};
use crate::floor::plan::Spread;
use crate::floor::stats::{mean, most};
use std::ops::ControlFlow;

mod file;
mod flight;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "RiMEA 4" => |bench| {
            let curve = corridor(bench);
            curve.into_iter().map(|(case, _, speed)| Value::new(Measure::Speed, case, speed)).collect()
        },
        "IMO 12" => |bench| {
            let flows: Vec<f64> = corridor(bench).into_iter().map(|(_, density, speed)| density * speed).collect();
            let last = flows.last().copied().unwrap_or(f64::NAN);
            vec![Value::new(Measure::Ratio, "J(max ρ) / max J", last / most(&flows))]
        },
        "ISO 13" => iso_13,
        "RiMEA 16" => file::measure,
        "RiMEA 13, 4.1.1" => flight::measure,
        _ => return None,
    })
}

const DENSITIES: [(&str, f64); 7] = [
    ("0.5 p/m²", 0.5),
    ("1 p/m²", 1.0),
    ("2 p/m²", 2.0),
    ("3 p/m²", 3.0),
    ("4 p/m²", 4.0),
    ("5 p/m²", 5.0),
    ("6 p/m²", 6.0),
];

/// A corridor of 1000 x 10 m, full from end to end; speeds in three areas of 2 x 2 m amidst it, from 10 to 70 s. What
/// leaves at the far end is not felt there within that time.
fn corridor(bench: &Bench) -> Vec<(&'static str, f64, f64)> {
    // The densest first, for it takes longest.
    let cases: Vec<(&str, f64)> = DENSITIES.into_iter().rev().collect();
    let mut curve = bench.of_all(&cases, |&(case, density)| {
        let mut scene = Scene::rect(1000.0, 10.0);
        scene.exit((1000.0, 0.0), (1000.0, 10.0));
        let draw = Draw::of(0, 0);
        scene.fill(0, Area::new((0.0, 1000.0), (0.0, 10.0)), (density * 10_000.0) as usize, &ADULTS, &draw);
        let areas = [300.0, 400.0, 500.0].map(|x| Area::new((x, x + 2.0), (4.0, 6.0)));
        let mut speeds = Vec::new();
        bench.step(&scene, draw.seed, 70.0, &mut |crowd| {
            if crowd.secs() > 10.0 {
                for (person, _, place) in crowd.places() {
                    if areas.iter().any(|area| area.holds(place)) {
                        speeds.extend(crowd.person(person).map(|seen| f64::from(seen.speed)));
                    }
                }
            }
            ControlFlow::Continue(())
        });
        (case, density, mean(&speeds))
    });
    curve.reverse();
    curve
}

const COUNTS: [(&str, usize); 5] =
    [("0.5 p/m²", 60), ("1 p/m²", 120), ("2 p/m²", 240), ("3 p/m²", 360), ("4 p/m²", 480)];

fn iso_13(bench: &Bench) -> Values {
    let speeds = bench.of_all(&COUNTS, |&(case, count)| {
        let mut scene = Scene::rect(60.0, 2.0);
        scene.exit((60.0, 0.0), (60.0, 2.0));
        let draw = Draw::of(0, 0);
        scene.fill(0, Area::new((0.0, 60.0), (0.0, 2.0)), count, &Spread::Fixed(1.0), &draw);
        let gates = [20.0, 40.0].map(|x| (0, line((x, 0.0), (x, 2.0))));
        let mut gates = Gates::new(&scene, gates.to_vec());
        bench.walk(&scene, draw.seed, 900.0, &mut |crowd, people| {
            gates.see(crowd.secs(), people);
            ControlFlow::Continue(())
        });
        (case, mean(&gates.between(0, 1).iter().map(|secs| 20.0 / secs).collect::<Vec<_>>()))
    });
    let mut values: Vec<Value> = speeds.iter().map(|&(case, speed)| Value::new(Measure::Speed, case, speed)).collect();
    values.push(Value::new(Measure::SpeedRise, "0.5 → 4 p/m²", speeds[4].1 - speeds[0].1));
    values
}
