//! One person on a flight of stairs between two landings, and crowds that set off at once on to a flight.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::Flight;
use super::super::scene::{Area, Draw, Scene, line};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::plan::Spread;
use crate::floor::stats::{flow, mean, slope};
use std::ops::ControlFlow;

#[derive(Debug, Clone, Copy)]
enum Way {
    Up,
    Down,
}

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        // On the flat 1.0 m/s, on the stair what the test asks.
        "RiMEA 2" => |bench| vec![Value::new(Measure::Speed, "↑", walk(bench, Way::Up, 10.0, (0.5, 0.65)))],
        "RiMEA 3" => |bench| vec![Value::new(Measure::Speed, "↓", walk(bench, Way::Down, 10.0, (0.5, 0.65)))],
        "IMO 2" => |bench| vec![Value::new(Measure::Time, "10 m", 10.0 / walk(bench, Way::Up, 10.0, (1.0, 1.0)))],
        "IMO 3" => |bench| vec![Value::new(Measure::Time, "10 m", 10.0 / walk(bench, Way::Down, 10.0, (1.0, 1.0)))],
        "NIST 2.2" => |bench| {
            let speed = |way| walk(bench, way, 100.0, (1.0, 1.0));
            vec![Value::new(Measure::Speed, "↑", speed(Way::Up)), Value::new(Measure::Speed, "↓", speed(Way::Down))]
        },
        "ISO 3" => |bench| vec![Value::new(Measure::Speed, "", walk(bench, Way::Up, 10.0, (0.5, 0.5)))],
        "ISO 12" => iso_12,
        _ => return None,
    })
}

/// Metres per second on a flight of this length, 2 m wide, of one who does 1.0 on the flat.
fn walk(bench: &Bench, way: Way, length_m: f64, factors: (f64, f64)) -> f64 {
    let run_m = 0.8 * length_m;
    let mut scene = Scene::of(&[(-2.0, 0.0), (0.0, 0.0), (0.0, 2.0), (-2.0, 2.0)]);
    if matches!(way, Way::Down) {
        scene.exit((-2.0, 0.0), (-2.0, 2.0));
    }
    scene.level(&[(run_m, 0.0), (run_m + 2.0, 0.0), (run_m + 2.0, 2.0), (run_m, 2.0)]);
    if matches!(way, Way::Up) {
        scene.exit((run_m + 2.0, 0.0), (run_m + 2.0, 2.0));
    }
    let (lower, upper) = (line((0.0, 0.0), (0.0, 2.0)), line((run_m, 0.0), (run_m, 2.0)));
    scene.stair((0, lower), (1, upper), length_m, factors);
    match way {
        Way::Up => scene.person(0, (-1.5, 1.0), 1.0),
        Way::Down => scene.person(1, (run_m + 1.5, 1.0), 1.0),
    };
    let mut flight = Flight::new(&scene, 0, [0.05 * length_m, 0.95 * length_m]);
    bench.walk(&scene, 1, 5.0 * length_m + 60.0, &mut |crowd, people| {
        flight.see(crowd.secs(), people);
        ControlFlow::Continue(())
    });
    mean(&flight.speeds())
}

const WIDTHS_M: [f64; 5] = [1.0, 1.2, 1.4, 1.6, 1.8];

/// A room 10 x 8 that empties on to a flight of 6 m in the middle of its long side.
fn wide(width: f64, draw: &Draw) -> Scene {
    let mut scene = Scene::rect(10.0, 8.0);
    let (left, right) = (5.0 - width / 2.0, 5.0 + width / 2.0);
    scene.level(&[(left, 13.0), (right, 13.0), (right, 15.0), (left, 15.0)]);
    scene.exit((left, 15.0), (right, 15.0));
    scene.stair((0, line((left, 8.0), (right, 8.0))), (1, line((left, 13.0), (right, 13.0))), 6.0, (0.5, 0.5));
    scene.fill(0, Area::new((0.0, 10.0), (0.0, 8.0)), 100, &Spread::Fixed(1.0), draw);
    scene
}

fn iso_12(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        WIDTHS_M.map(|width| {
            let scene = wide(width, draw);
            let mut flight = Flight::new(&scene, 0, [3.0, 5.0]);
            let walked = bench.walk(&scene, draw.seed, 600.0, &mut |crowd, people| {
                flight.see(crowd.secs(), people);
                ControlFlow::Continue(())
            });
            (flow(&flight.times(0)), walked.left)
        })
    });
    let at = |place: usize| mean(&runs.iter().map(|run| run[place].0).collect::<Vec<_>>());
    let curve: Vec<(f64, f64)> = WIDTHS_M.iter().enumerate().map(|(place, &width)| (width, at(place))).collect();
    vec![
        Value::new(Measure::FlowRise, "w = 1.0 → 1.8 m", curve[4].1 - curve[0].1),
        Value::new(Measure::FlowRise, "dJ/dw", slope(&curve)),
        left(runs.iter().flatten().map(|run| run.1).sum()),
    ]
}
