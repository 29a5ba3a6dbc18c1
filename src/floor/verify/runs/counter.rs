//! Two rooms 10 x 10 joined by a corridor 10 x 2: a hundred people cross, and 0, 10, 50 or 100 come towards them.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::Gates;
use super::super::scene::{Area, Draw, MALES, Scene, line};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::stats::{most, percentile};
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    matches!(name, "IMO 8" | "NIST 2.8" | "ISO 6").then_some(crossing as Measured)
}

const AGAINST: [usize; 4] = [0, 10, 50, 100];
const LIMIT_SECS: f64 = 600.0;

/// Either side begins packed against its far wall and leaves by the wall opposite. A hundred take 3 m of the room.
fn scene(against: usize, draw: &Draw) -> Scene {
    let mut scene = Scene::of(&[
        (0.0, 0.0),
        (10.0, 0.0),
        (10.0, 4.0),
        (20.0, 4.0),
        (20.0, 0.0),
        (30.0, 0.0),
        (30.0, 10.0),
        (20.0, 10.0),
        (20.0, 6.0),
        (10.0, 6.0),
        (10.0, 10.0),
        (0.0, 10.0),
    ]);
    let right = scene.exit((30.0, 0.0), (30.0, 10.0));
    let left = scene.exit((0.0, 0.0), (0.0, 10.0));
    let crossing = scene.fill(0, Area::new((0.2, 3.4), (0.0, 10.0)), 100, &MALES, draw);
    let deep = 3.2 * against as f64 / 100.0;
    let area = Area::new((29.8 - deep.max(0.9), 29.8), (0.0, 10.0));
    let coming = if against > 0 { scene.fill(0, area, against, &MALES, draw) } else { 0..0 };
    for person in crossing {
        scene.people[person].exits = vec![right];
    }
    for person in coming {
        scene.people[person].exits = vec![left];
    }
    scene
}

fn crossing(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        AGAINST.map(|against| {
            let scene = scene(against, draw);
            let mut gates = Gates::new(&scene, vec![(0, line((20.0, 4.0), (20.0, 6.0)))]);
            bench.walk(&scene, draw.seed, LIMIT_SECS, &mut |crowd, people| {
                gates.see(crowd.secs(), people);
                let is_across = (0..100).all(|person| gates.time(0, person).is_some());
                if is_across { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            let times: Vec<f64> = (0..100).filter_map(|person| gates.time(0, person)).collect();
            let left = 100 - times.len();
            (if left == 0 { most(&times) } else { LIMIT_SECS }, left)
        })
    });
    let time = |place: usize| percentile(&runs.iter().map(|run| run[place].0).collect::<Vec<_>>(), 0.95);
    vec![
        Value::new(Measure::TimeRise, "0 → 10", time(1) - time(0)),
        Value::new(Measure::TimeRise, "10 → 50", time(2) - time(1)),
        Value::new(Measure::TimeRise, "50 → 100", time(3) - time(2)),
        Value::new(Measure::Time, "0", time(0)),
        Value::new(Measure::Time, "100", time(3)),
        left(runs.iter().flatten().map(|run| run.1).sum()),
    ]
}
