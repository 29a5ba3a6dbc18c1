//! A room, a corridor of 2 m and a stair up: jams form where the way narrows and at the foot of the stair.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::{Boxes, Gates};
use super::super::scene::{Area, Draw, MALES, Scene, line};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::plan::Spread;
use crate::floor::shape::Segment;
use crate::floor::stats::{flow, mean};
use std::ops::ControlFlow;

/// A scene, where to look, and lines across the corridor and the foot of the stair.
struct Place {
    scene: Scene,
    exit: Area,
    corridor: Area,
    foot: Area,
    lines: [Segment; 2],
}

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "NIST 5.1" | "ISO 10" => |bench| jams(bench, small),
        // MSC.1/Circ.1533: males of 30 to 50 years do 0.47–0.79 m/s up stairs.
        "IMO 11" => |bench| jams(bench, |draw| large(&MALES, 0.485, draw)),
        "RiMEA 13" => rimea_13,
        _ => return None,
    })
}

/// Room 8 x 5, corridor x 3–5, y 5–14, stair of 6 m.
fn small(draw: &Draw) -> Place {
    let mut scene =
        Scene::of(&[(0.0, 0.0), (8.0, 0.0), (8.0, 5.0), (5.0, 5.0), (5.0, 14.0), (3.0, 14.0), (3.0, 5.0), (0.0, 5.0)]);
    scene.level(&[(3.0, 19.0), (5.0, 19.0), (5.0, 22.0), (3.0, 22.0)]);
    scene.exit((3.0, 22.0), (5.0, 22.0));
    scene.stair((0, line((3.0, 14.0), (5.0, 14.0))), (1, line((3.0, 19.0), (5.0, 19.0))), 6.0, (0.5, 0.5));
    scene.fill(0, Area::new((0.0, 8.0), (0.0, 5.0)), 100, &MALES, draw);
    Place {
        scene,
        exit: Area::new((3.0, 5.0), (4.5, 5.5)),
        corridor: Area::new((3.0, 5.0), (8.0, 10.0)),
        foot: Area::new((3.0, 5.0), (13.0, 14.0)),
        lines: [line((3.0, 9.0), (5.0, 9.0)), line((3.0, 13.9), (5.0, 13.9))],
    }
}

/// Room 5 x 8, corridor x 5–17, y 3–5, stair 3 m in plan, 2 m up.
fn large(speed: &Spread, up_factor: f64, draw: &Draw) -> Place {
    let mut scene =
        Scene::of(&[(0.0, 0.0), (5.0, 0.0), (5.0, 3.0), (17.0, 3.0), (17.0, 5.0), (5.0, 5.0), (5.0, 8.0), (0.0, 8.0)]);
    scene.level(&[(20.0, 3.0), (23.0, 3.0), (23.0, 5.0), (20.0, 5.0)]);
    scene.exit((23.0, 3.0), (23.0, 5.0));
    let (foot, head) = (line((17.0, 3.0), (17.0, 5.0)), line((20.0, 3.0), (20.0, 5.0)));
    scene.stair((0, foot), (1, head), 13.0_f64.sqrt(), (up_factor, up_factor));
    scene.fill(0, Area::new((0.0, 5.0), (0.0, 8.0)), 150, speed, draw);
    Place {
        scene,
        exit: Area::new((4.5, 5.5), (3.0, 5.0)),
        corridor: Area::new((10.0, 12.0), (3.0, 5.0)),
        foot: Area::new((16.0, 17.0), (3.0, 5.0)),
        lines: [line((11.0, 3.0), (11.0, 5.0)), line((16.9, 3.0), (16.9, 5.0))],
    }
}

/// Peaks of exit, corridor and foot, flow in the corridor and at the foot, and how many were left.
fn walk(bench: &Bench, place: &Place, seed: u64) -> ([f64; 3], [f64; 2], usize) {
    let mut boxes = Boxes::new([place.exit, place.corridor, place.foot].map(|area| (0, area)).to_vec());
    let mut gates = Gates::new(&place.scene, place.lines.map(|line| (0, line)).to_vec());
    let walked = bench.walk(&place.scene, seed, 900.0, &mut |crowd, people| {
        boxes.see(people);
        gates.see(crowd.secs(), people);
        ControlFlow::Continue(())
    });
    ([0, 1, 2].map(|at| boxes.peak(at)), [0, 1].map(|at| flow(&gates.times(at))), walked.left)
}

fn jams(bench: &Bench, place: impl Fn(&Draw) -> Place + Sync) -> Values {
    let runs = bench.each(|draw| walk(bench, &place(draw), draw.seed));
    let rise = |at: usize| mean(&runs.iter().map(|(peaks, ..)| peaks[at] - peaks[1]).collect::<Vec<_>>());
    vec![
        Value::new(Measure::DensityRise, "corridor → exit", rise(0)),
        Value::new(Measure::DensityRise, "corridor → stair", rise(2)),
        left(runs.iter().map(|run| run.2).sum()),
    ]
}

fn rimea_13(bench: &Bench) -> Values {
    let speed = Spread::Uniform { min: 1.26, max: 1.34 };
    let runs = bench.each(|draw| walk(bench, &large(&speed, 0.675 / 1.3, draw), draw.seed));
    let apart: Vec<f64> = runs.iter().map(|(_, flows, _)| (flows[0] - flows[1]).abs()).collect();
    let rises: Vec<f64> = runs.iter().map(|(peaks, ..)| peaks[2] - peaks[1]).collect();
    vec![
        Value::new(Measure::Flow, "|corridor − stair|", mean(&apart)),
        Value::new(Measure::DensityRise, "corridor → stair", mean(&rises)),
        left(runs.iter().map(|run| run.2).sum()),
    ]
}
