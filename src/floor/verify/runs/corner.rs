//! People go round a corner: 20 in a corridor, 500 in a hall.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::Walls;
use super::super::scene::{ADULTS, Area, Draw, MALES, Scene};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::plan::Spread;
use crate::floor::stats::mean;
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "RiMEA 6" | "NIST 2.3" | "ISO 4" => |bench| corridor(bench, &ADULTS),
        "IMO 6" => |bench| corridor(bench, &MALES),
        "RiMEA 15" => hall,
        _ => return None,
    })
}

fn corridor(bench: &Bench, speed: &Spread) -> Values {
    let runs = bench.each(|draw| {
        let mut scene = Scene::of(&[(0.0, 0.0), (12.0, 0.0), (12.0, 12.0), (10.0, 12.0), (10.0, 2.0), (0.0, 2.0)]);
        scene.exit((10.0, 12.0), (12.0, 12.0));
        scene.fill(0, Area::new((0.0, 6.0), (0.0, 2.0)), 20, speed, draw);
        let mut walls = Walls::new(&scene);
        let walked = bench.walk(&scene, draw.seed, 120.0, &mut |_, people| {
            walls.see(people);
            ControlFlow::Continue(())
        });
        (walls.passed(), walked.left)
    });
    let outside: usize = runs.iter().map(|run| run.0).sum();
    vec![Value::new(Measure::Outside, "", outside as f64), left(runs.iter().map(|run| run.1).sum())]
}

fn long(draw: &Draw) -> Scene {
    let mut scene = Scene::rect(20.0, 81.0);
    scene.exit((0.0, 0.0), (20.0, 0.0));
    scene.fill(0, Area::new((0.0, 20.0), (75.4, 81.0)), 500, &Spread::Fixed(1.0), draw);
    scene
}

fn short(draw: &Draw) -> Scene {
    let mut scene = Scene::of(&[(21.0, 0.0), (41.0, 0.0), (41.0, 50.0), (21.0, 50.0)]);
    scene.exit((21.0, 0.0), (41.0, 0.0));
    scene.fill(0, Area::new((21.0, 41.0), (44.0, 50.0)), 500, &Spread::Fixed(1.0), draw);
    scene
}

/// The upper end of the inner corner, (52,0)–(42,10), is cut off aslant, as published.
fn bent(draw: &Draw) -> Scene {
    let mut scene =
        Scene::of(&[(72.0, 0.0), (52.0, 0.0), (42.0, 10.0), (42.0, 60.0), (62.0, 60.0), (62.0, 20.0), (72.0, 20.0)]);
    scene.exit((72.0, 0.0), (72.0, 20.0));
    scene.fill(0, Area::new((42.0, 62.0), (54.0, 60.0)), 500, &Spread::Fixed(1.0), draw);
    scene
}

fn hall(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        [short(draw), bent(draw), long(draw)].map(|scene| {
            let walked = bench.empty(&scene, draw.seed, 400.0);
            (walked.secs, walked.left)
        })
    });
    let time = |place: usize| mean(&runs.iter().map(|run| run[place].0).collect::<Vec<_>>());
    vec![
        Value::new(Measure::TimeRise, "short → corner", time(1) - time(0)),
        Value::new(Measure::TimeRise, "corner → long", time(2) - time(1)),
        left(runs.iter().flatten().map(|run| run.1).sum()),
    ]
}
