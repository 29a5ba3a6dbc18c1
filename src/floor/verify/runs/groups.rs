//! People who belong together, and one who is slower and needs more room than the rest.

use super::super::Value;
use super::super::bench::Bench;
use super::super::scene::{Area, Draw, Scene};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::plan::Spread;
use crate::floor::stats::{least, mean, most};

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "NIST 2.9" => |bench| together(bench, 0.5, 0.2),
        "ISO 14" => |bench| together(bench, 1.25, 0.5),
        "NIST 2.10" | "ISO 7" => slower,
        _ => return None,
    })
}

/// Five together, the fifth at `last` m/s, and ten others between them and the exit at `others` m/s.
fn together(bench: &Bench, last: f64, others: f64) -> Values {
    let runs = bench.each(|draw| {
        let mut scene = Scene::rect(8.0, 20.0);
        scene.exit((3.5, 0.0), (4.5, 0.0));
        let group = scene.fill(0, Area::new((1.0, 7.0), (16.0, 19.5)), 5, &Spread::Fixed(1.25), draw);
        scene.people[group.end - 1].speed = last;
        scene.people[group.clone()].iter_mut().for_each(|person| person.family = Some(0));
        scene.fill(0, Area::new((1.0, 7.0), (8.0, 12.0)), 10, &Spread::Fixed(others), draw);
        let walked = bench.empty(&scene, draw.seed, 600.0);
        let out = walked.gone.iter().filter(|gone| group.contains(&gone.person)).map(|gone| gone.secs);
        let out: Vec<f64> = out.collect();
        (most(&out) - least(&out), walked.left)
    });
    let spreads: Vec<f64> = runs.iter().map(|run| run.0).collect();
    vec![Value::new(Measure::Spread, "", most(&spreads)), left(runs.iter().map(|run| run.1).sum())]
}

/// Two rooms and a passage; the one in the passage is of twice the size and does 0.8 m/s, or is like the rest.
fn passage(is_slow: bool, draw: &Draw) -> Scene {
    let mut scene = Scene::of(&[
        (0.0, 0.0),
        (5.0, 0.0),
        (5.0, 1.25),
        (8.0, 1.25),
        (8.0, 0.0),
        (13.0, 0.0),
        (13.0, 4.0),
        (8.0, 4.0),
        (8.0, 2.75),
        (5.0, 2.75),
        (5.0, 4.0),
        (0.0, 4.0),
    ]);
    scene.exit((13.0, 1.5), (13.0, 2.5));
    scene.fill(0, Area::new((0.0, 5.0), (0.0, 4.0)), 24, &Spread::Fixed(1.25), draw);
    let person = scene.person(0, (6.5, 2.0), if is_slow { 0.8 } else { 1.25 });
    if is_slow {
        (person.width_m, person.depth_m) = (2.0 * person.width_m, 2.0 * person.depth_m);
    }
    scene
}

fn slower(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        [false, true].map(|is_slow| {
            let walked = bench.empty(&passage(is_slow, draw), draw.seed, 300.0);
            (walked.secs, walked.left)
        })
    });
    let rises: Vec<f64> = runs.iter().map(|run| run[1].0 - run[0].0).collect();
    vec![Value::new(Measure::TimeRise, "", mean(&rises)), left(runs.iter().flatten().map(|run| run.1).sum())]
}
