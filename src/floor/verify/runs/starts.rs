//! Everybody sets off at the own time.

use super::super::Value;
use super::super::bench::Bench;
use super::super::probe::Starts;
use super::super::scene::{Area, Draw, MALES, Scene};
use super::super::table::Measure;
use super::{Measured, Values};
use crate::floor::chance::Purpose;
use crate::floor::plan::Spread;
use crate::floor::stats::{least, most};
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "RiMEA 5" => rimea_5,
        "IMO 5" => imo_5,
        _ => return None,
    })
}

fn rimea_5(bench: &Bench) -> Values {
    let mut scene = Scene::rect(5.0, 8.0);
    scene.exit((2.0, 8.0), (3.0, 8.0));
    scene.fill(0, Area::new((0.0, 5.0), (0.0, 7.0)), 10, &Spread::Fixed(1.34), &Draw::of(0, 0));
    for (nth, person) in scene.people.iter_mut().enumerate() {
        person.starts_secs = 10.0 * (nth + 1) as f64;
    }
    let (error, _) = walk(bench, &scene, 1);
    vec![Value::new(Measure::StartError, "", error)]
}

fn imo_5(bench: &Bench) -> Values {
    let response = Spread::Uniform { min: 10.0, max: 100.0 };
    let runs = bench.each(|draw| {
        let mut scene = Scene::rect(8.0, 5.0);
        scene.exit((8.0, 2.0), (8.0, 3.0));
        scene.fill(0, Area::new((0.0, 8.0), (0.0, 5.0)), 10, &MALES, draw);
        for (nth, person) in scene.people.iter_mut().enumerate() {
            person.starts_secs = draw.of_person(&response, Purpose::Starts, "response", nth);
        }
        walk(bench, &scene, draw.seed)
    });
    let (errors, times): (Vec<f64>, Vec<Vec<f64>>) = runs.into_iter().unzip();
    let times = times.concat();
    vec![
        Value::new(Measure::StartError, "", most(&errors)),
        Value::new(Measure::Start, "min", least(&times)),
        Value::new(Measure::Start, "max", most(&times)),
    ]
}

/// The largest error, and when people set off. Somebody who never does is off by the whole run.
fn walk(bench: &Bench, scene: &Scene, seed: u64) -> (f64, Vec<f64>) {
    let mut starts = Starts::new(scene);
    let walked = bench.walk(scene, seed, 300.0, &mut |crowd, people| {
        starts.see(crowd.secs(), people);
        ControlFlow::Continue(())
    });
    let error = |(person, time): (usize, &Option<f64>)| {
        let time = time.unwrap_or(walked.secs);
        (time - scene.people[person].starts_secs).abs()
    };
    let errors: Vec<f64> = starts.times().iter().enumerate().map(error).collect();
    (most(&errors), starts.times().iter().copied().flatten().collect())
}
