//! One behind the other: speed over density in a single file.

use super::super::super::Value;
use super::super::super::bench::Bench;
use super::super::super::scene::Scene;
use super::super::super::table::Measure;
use super::super::Values;
use crate::floor::stats::mean;
use std::ops::ControlFlow;

/// RiMEA e.V.: density per metre, and the speeds that 10 % and 90 % of the observations stay below, in m/s.
const BAND: [(f64, f64, f64); 15] = [
    (0.099, 0.961, 1.483),
    (0.299, 0.840, 1.473),
    (0.499, 0.708, 1.389),
    (0.699, 0.598, 1.305),
    (0.899, 0.448, 1.101),
    (1.099, 0.316, 0.840),
    (1.299, 0.187, 0.608),
    (1.499, 0.112, 0.485),
    (1.699, 0.071, 0.382),
    (1.899, 0.048, 0.314),
    (2.099, 0.035, 0.270),
    (2.299, 0.027, 0.239),
    (2.499, 0.022, 0.220),
    (2.899, 0.017, 0.196),
    (3.499, 0.013, 0.175),
];

const PEOPLE: usize = 200;
const WIDTH_M: f64 = 0.6;
/// Those who feel neither the free head of the file nor their own start within the time watched.
const WATCHED: std::ops::Range<usize> = 20..80;

/// Whether a speed fits a row of the band: density, and the speeds of the 10th and 90th percentile.
type Judge<'a> = &'a dyn Fn(f64, &(f64, f64, f64)) -> bool;

pub fn measure(bench: &Bench) -> Values {
    let cases: Vec<(f64, f64)> =
        [1.2, 0.9, 1.5].into_iter().flat_map(|speed| BAND.iter().map(move |row| (speed, row.0))).collect();
    let speeds = bench.of_all(&cases, |&(speed, density)| walk(bench, speed, density));
    let curve = |at: usize| &speeds[at * BAND.len()..(at + 1) * BAND.len()];
    let share = |at: usize, is_right: Judge<'_>| {
        let right = curve(at).iter().zip(&BAND).filter(|(speed, row)| is_right(**speed, row));
        right.count() as f64 / BAND.len() as f64
    };
    vec![
        Value::new(Measure::Share, "v = 1.2 m/s, p10–p90", share(0, &|speed, row| (row.1..=row.2).contains(&speed))),
        Value::new(Measure::SpeedRise, "v = 1.2 → 0.9 m/s", mean(curve(1)) - mean(curve(0))),
        Value::new(Measure::Share, "v = 1.5 m/s, > p90", share(2, &|speed, row| speed > row.2)),
    ]
}

/// Mean speed from 10 to 20 s of the people amidst a file of this density.
fn walk(bench: &Bench, speed: f64, density: f64) -> f64 {
    let length = PEOPLE as f64 / density;
    let end = length + 40.0;
    let mut scene = Scene::rect(end, WIDTH_M);
    scene.exit((end, 0.0), (end, WIDTH_M));
    for nth in 0..PEOPLE {
        scene.person(0, (0.5 + nth as f64 / density, WIDTH_M / 2.0), speed);
    }
    let mut speeds = Vec::new();
    bench.walk(&scene, 1, 20.0, &mut |crowd, people| {
        if crowd.secs() > 10.0 {
            let watched = people.iter().filter(|seen| WATCHED.contains(&seen.person));
            speeds.extend(watched.map(|seen| f64::from(seen.speed)));
        }
        ControlFlow::Continue(())
    });
    mean(&speeds)
}
