//! Speed over density on stairs, up and down, held against what Corbetta observed.

use super::super::super::Value;
use super::super::super::bench::Bench;
use super::super::super::scene::{Area, Draw, Scene, line};
use super::super::super::table::Measure;
use super::super::Values;
use crate::floor::plan::Spread;
use crate::floor::stats::mean;
use std::ops::ControlFlow;

const LENGTH_M: f64 = 10.4;
const WIDTH_M: f64 = 2.0;
/// People per second that come towards the stair.
const INFLOWS: [f64; 8] = [0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5];
const SPEED: Spread = Spread::Uniform { min: 1.26, max: 1.34 };
/// RiMEA 4.1.1, tests 2 and 3.
const FACTORS: (f64, f64) = (0.5, 0.75);
/// People per square metre.
const WINDOW: (f64, f64) = (0.6, 1.5);
const BINS: usize = 9;

/// Upper and lower curve of the observations at a density.
fn envelope(is_up: bool, r: f64) -> (f64, f64) {
    if is_up {
        (0.01 * r + 0.48, 0.18 * r * r - 0.55 * r + 1.02)
    } else {
        (-0.08 * r + 0.67, 0.33 * r * r - 1.02 * r + 1.39)
    }
}

pub fn measure(bench: &Bench) -> Values {
    let samples = [true, false].map(|is_up| {
        let runs = bench.of_all(&INFLOWS, |&inflow| walk(bench, is_up, inflow));
        let all = runs.concat();
        all.into_iter().filter(|(r, _)| (WINDOW.0..WINDOW.1).contains(r)).collect::<Vec<_>>()
    });
    let inside = |at: usize| {
        let is_inside = |(r, speed): &&(f64, f64)| {
            let (low, high) = envelope(at == 0, *r);
            (low..=high).contains(speed)
        };
        samples[at].iter().filter(is_inside).count() as f64 / samples[at].len() as f64
    };
    let bin = |at: usize, bin: usize| {
        let from = WINDOW.0 + 0.1 * bin as f64;
        let inside = samples[at].iter().filter(|(r, _)| (from..from + 0.1).contains(r));
        inside.map(|(_, speed)| *speed).collect::<Vec<_>>()
    };
    let shared: Vec<(f64, f64)> = (0..BINS)
        .map(|nth| (bin(0, nth), bin(1, nth)))
        .filter(|(up, down)| !up.is_empty() && !down.is_empty())
        .map(|(up, down)| (mean(&up), mean(&down)))
        .collect();
    let faster = shared.iter().filter(|(up, down)| down > up).count();
    vec![
        Value::new(Measure::Share, "↑", inside(0)),
        Value::new(Measure::Share, "↓", inside(1)),
        Value::new(Measure::Bins, "", shared.len() as f64),
        Value::new(Measure::Share, "v↓ > v↑", faster as f64 / shared.len() as f64),
    ]
}

/// Density and mean speed on the flight, second by second. People walk up to it in a column, as dense as the inflow asks.
fn walk(bench: &Bench, is_up: bool, inflow: f64) -> Vec<(f64, f64)> {
    let mut scene = Scene::of(&[(0.0, 0.0), (80.0, 0.0), (80.0, 2.0), (0.0, 2.0)]);
    scene.level(&[(88.0, 0.0), (92.0, 0.0), (92.0, 2.0), (88.0, 2.0)]);
    scene.exit((92.0, 0.0), (92.0, 2.0));
    let (near, far) = ((0, line((80.0, 0.0), (80.0, 2.0))), (1, line((88.0, 0.0), (88.0, 2.0))));
    if is_up {
        scene.stair(near, far, LENGTH_M, FACTORS);
    } else {
        scene.stair(far, near, LENGTH_M, FACTORS);
    }
    let count = (inflow * 78.0 / 1.3) as usize;
    let draw = Draw::of(0, 0);
    scene.fill(0, Area::new((1.0, 79.0), (0.0, 2.0)), count, &SPEED, &draw);
    let (mut samples, mut next) = (Vec::new(), 0.0);
    bench.walk(&scene, draw.seed, 600.0, &mut |crowd, people| {
        if crowd.secs() >= next {
            next += 1.0;
            let speeds: Vec<f64> =
                people.iter().filter(|seen| seen.stair.is_some()).map(|seen| f64::from(seen.speed)).collect();
            if !speeds.is_empty() {
                samples.push((speeds.len() as f64 / (LENGTH_M * WIDTH_M), mean(&speeds)));
            }
        }
        ControlFlow::Continue(())
    });
    samples
}
