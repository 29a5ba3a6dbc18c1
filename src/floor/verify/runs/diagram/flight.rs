//! Speed over density on stairs, up and down, held against what Corbetta observed.

use super::super::super::Value;
use super::super::super::bench::Bench;
use super::super::super::scene::{Scene, line};
use super::super::super::table::Measure;
use super::super::Values;
use crate::floor::stats::mean;
use std::ops::ControlFlow;

const LENGTH_M: f64 = 5.0;
const WIDTH_M: f64 = 2.0;
const FACTORS: (f64, f64) = (0.5, 0.7);
/// How many of each class, and how fast they walk on the flat.
const PEOPLE: [(usize, f64); 7] = [(15, 1.34), (15, 1.30), (15, 1.24), (15, 1.20), (15, 1.14), (15, 1.10), (10, 0.96)];
/// People per square metre, in steps of a tenth.
const WINDOW: (f64, f64) = (0.6, 1.5);
const BINS: u32 = 10;

/// Between which speeds the observations lie at a density: the slow and the fast half of them, and a standard deviation
/// beyond either, as the source of the test draws the band.
fn envelope(is_up: bool, r: f64) -> (f64, f64) {
    let (fast, slow, fast_sd, slow_sd): (f64, f64, f64, f64) = if is_up {
        (0.18 * r * r - 0.55 * r + 1.02, 0.01 * r + 0.48, -0.14 * r + 0.35, -0.02 * r + 0.10)
    } else {
        (0.33 * r * r - 1.02 * r + 1.39, -0.08 * r + 0.67, -0.11 * r + 0.29, -0.06 * r + 0.14)
    };
    let (fast_sd, slow_sd) = (fast_sd.max(0.0), slow_sd.max(0.0));
    ((fast - fast_sd).min(slow - slow_sd), (fast + fast_sd).max(slow + slow_sd))
}

pub fn measure(bench: &Bench) -> Values {
    let samples = bench.of_all(&[true, false], |&is_up| walk(bench, is_up));
    let inside = |at: usize| {
        let is_inside = |(r, speed): &&(f64, f64)| {
            let (low, high) = envelope(at == 0, *r);
            (low..=high).contains(speed)
        };
        samples[at].iter().filter(is_inside).count() as f64 / samples[at].len() as f64
    };
    let bin = |at: usize, bin: f64| {
        let inside = samples[at].iter().filter(|(r, _)| (r - bin).abs() < 0.05);
        inside.map(|(_, speed)| *speed).collect::<Vec<_>>()
    };
    let shared: Vec<(f64, f64)> = (0..BINS)
        .map(|nth| WINDOW.0 + 0.1 * f64::from(nth))
        .map(|middle| (bin(0, middle), bin(1, middle)))
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

/// Density on the flight and the speed of each who is on it, tenth by tenth of a second, within the window.
fn walk(bench: &Bench, is_up: bool) -> Vec<(f64, f64)> {
    let mut scene = Scene::of(&[
        (0.0, 0.0),
        (10.0, 0.0),
        (10.0, 4.0),
        (12.0, 4.0),
        (12.0, 6.0),
        (10.0, 6.0),
        (10.0, 10.0),
        (0.0, 10.0),
    ]);
    scene.level(&[(17.0, 4.0), (19.0, 4.0), (19.0, 6.0), (17.0, 6.0)]);
    scene.exit((19.0, 4.0), (19.0, 6.0));
    let (near, far) = ((0, line((12.0, 4.0), (12.0, 6.0))), (1, line((17.0, 4.0), (17.0, 6.0))));
    if is_up {
        scene.stair(near, far, LENGTH_M, FACTORS);
    } else {
        scene.stair(far, near, LENGTH_M, FACTORS);
    }
    // Class by class in ten rows of ten, as published.
    let speeds = PEOPLE.iter().flat_map(|&(count, speed)| std::iter::repeat_n(speed, count));
    for (nth, speed) in speeds.enumerate() {
        let place = |nth: usize| 0.55 + 8.5 / 9.0 * nth as f64;
        scene.person(0, (place(nth % 10), place(nth / 10)), speed);
    }
    let (mut samples, mut step) = (Vec::new(), 0_u64);
    bench.walk(&scene, 1, 600.0, &mut |_, people| {
        step += 1;
        if step.is_multiple_of(2) {
            let speeds: Vec<f64> =
                people.iter().filter(|seen| seen.stair.is_some()).map(|seen| f64::from(seen.speed)).collect();
            let density = speeds.len() as f64 / (LENGTH_M * WIDTH_M);
            if (WINDOW.0 - 1e-9..=WINDOW.1 + 1e-9).contains(&density) {
                samples.extend(speeds.iter().map(|speed| (density, *speed)));
            }
        }
        ControlFlow::Continue(())
    });
    samples
}
