//! One person on 40 m of flat corridor, 2 m wide, between 10 m of run-up and 10 m of run-out.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::{Gates, Walls};
use super::super::scene::{Scene, line};
use super::super::table::Measure;
use super::{Measured, Values};
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "RiMEA 1" => rimea_1,
        "IMO 1" => imo_1,
        "NIST 2.1" | "ISO 2" => speed,
        _ => return None,
    })
}

fn rimea_1(bench: &Bench) -> Values {
    let (secs, outside) = walk(bench, 1.33);
    vec![Value::new(Measure::Time, "40 m", secs), Value::new(Measure::Outside, "", outside)]
}

fn imo_1(bench: &Bench) -> Values {
    vec![Value::new(Measure::Time, "40 m", walk(bench, 1.0).0)]
}

fn speed(bench: &Bench) -> Values {
    vec![Value::new(Measure::Speed, "", 40.0 / walk(bench, 1.0).0)]
}

/// Seconds for the 40 m, and how many went through a wall.
fn walk(bench: &Bench, speed: f64) -> (f64, f64) {
    let mut scene = Scene::rect(60.0, 2.0);
    scene.exit((60.0, 0.0), (60.0, 2.0));
    scene.person(0, (1.0, 1.0), speed);
    let gates = [10.0, 50.0].map(|x| (0, line((x, 0.0), (x, 2.0))));
    let (mut gates, mut walls) = (Gates::new(&scene, gates.to_vec()), Walls::new(&scene));
    bench.walk(&scene, 1, 200.0, &mut |crowd, people| {
        gates.see(crowd.secs(), people);
        walls.see(people);
        ControlFlow::Continue(())
    });
    (gates.between(0, 1).first().copied().unwrap_or(f64::NAN), walls.passed() as f64)
}
