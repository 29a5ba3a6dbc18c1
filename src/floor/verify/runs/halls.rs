//! A thousand people in a hall of 30 x 20 m: half the doors closed, and a nearer door before a further one.

use super::super::Value;
use super::super::bench::{Bench, Walked};
use super::super::scene::{ADULTS, Area, Draw, MALES, Scene};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::plan::Spread;
use crate::floor::stats::{mean, percentile};

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "RiMEA 9" => |bench| doors(bench, &ADULTS, mean),
        "IMO 9" => |bench| doors(bench, &MALES, |times| percentile(times, 0.95)),
        "RiMEA 11" => nearest,
        _ => return None,
    })
}

const LIMIT_SECS: f64 = 1500.0;

fn hall(both_walls: bool, speed: &Spread, draw: &Draw) -> Scene {
    let mut scene = Scene::rect(30.0, 20.0);
    for x in [4.0, 25.0] {
        scene.exit((x, 0.0), (x + 1.0, 0.0));
        if both_walls {
            scene.exit((x, 20.0), (x + 1.0, 20.0));
        }
    }
    scene.fill(0, Area::new((2.0, 28.0), (2.0, 18.0)), 1000, speed, draw);
    scene
}

fn doors(bench: &Bench, speed: &Spread, of_runs: fn(&[f64]) -> f64) -> Values {
    let runs =
        bench.each(|draw| [true, false].map(|both| bench.empty(&hall(both, speed, draw), draw.seed, LIMIT_SECS)));
    let time = |place: usize| of_runs(&runs.iter().map(|run| run[place].secs).collect::<Vec<_>>());
    let (four, two) = (time(0), time(1));
    vec![
        Value::new(Measure::Ratio, "T2/T4", two / four),
        Value::new(Measure::Time, "4", four),
        Value::new(Measure::Time, "2", two),
        left(runs.iter().flatten().map(|run| run.left).sum()),
    ]
}

fn nearest(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        let mut scene = Scene::rect(30.0, 20.0);
        scene.exit((21.0, 20.0), (22.0, 20.0));
        scene.exit((27.0, 20.0), (28.0, 20.0));
        scene.fill(0, Area::new((2.0, 15.0), (2.0, 18.0)), 1000, &ADULTS, draw);
        bench.empty(&scene, draw.seed, LIMIT_SECS)
    });
    let by = |door: usize| {
        let count = |walked: &Walked| walked.gone.iter().filter(|gone| gone.exit == door).count();
        runs.iter().map(count).sum::<usize>() as f64 / (1000 * runs.len()) as f64
    };
    vec![
        Value::new(Measure::Share, "door 1", by(0)),
        Value::new(Measure::Share, "door 2", by(1)),
        left(runs.iter().map(|run| run.left).sum()),
    ]
}
