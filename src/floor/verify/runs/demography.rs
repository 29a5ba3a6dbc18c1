//! People are as fast as the distribution that they were drawn from says.

use super::super::Value;
use super::super::bench::Bench;
use super::super::scene::{Area, Draw, MALES, Scene};
use super::super::table::Measure;
use super::{Measured, Values};
use crate::floor::chance::Purpose;
use crate::floor::plan::Spread;
use crate::floor::stats::{deviation, fit, least, mean, median, most};
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "RiMEA 7" => ages,
        "IMO 7" => males,
        "NIST 2.4" | "ISO 5" => gaussian,
        _ => return None,
    })
}

/// RiMEA 4.1.1: how many, from which speed to which, in metres per second; from 20 to 70 years.
const AGES: [(usize, f64, f64); 6] =
    [(10, 1.60, 1.64), (10, 1.52, 1.56), (10, 1.46, 1.50), (10, 1.39, 1.43), (5, 1.27, 1.27), (5, 1.07, 1.07)];
const FALLS: [&str; 5] = ["20 → 30 y", "30 → 40 y", "40 → 50 y", "50 → 60 y", "60 → 70 y"];
const MARGIN: f64 = 0.03;
/// Long enough to tell a speed, short enough that nobody is out.
const WATCH_SECS: f64 = 20.0;

fn ages(bench: &Bench) -> Values {
    let mut scene = Scene::rect(70.0, 20.0);
    scene.exit((70.0, 0.0), (70.0, 20.0));
    let draw = Draw::of(0, 0);
    // Each age in a lane of its own, so that nobody walks into a slower one.
    let classes: Vec<_> = AGES
        .iter()
        .enumerate()
        .map(|(at, &(count, min, max))| {
            let low = 20.0 / 6.0 * at as f64;
            let area = Area::new((0.0, 20.0), (low, low + 20.0 / 6.0));
            scene.fill(0, area, count, &Spread::Uniform { min, max }, &draw)
        })
        .collect();
    let speeds = walked(bench, &scene, draw.seed);
    let is_inside = |(class, &(_, min, max)): (&std::ops::Range<usize>, &(usize, f64, f64))| {
        let near = |speed: &&f64| (min - MARGIN..=max + MARGIN).contains(*speed);
        speeds[class.clone()].iter().filter(near).count()
    };
    let inside: usize = classes.iter().zip(&AGES).map(is_inside).sum();
    let means: Vec<f64> = classes.iter().map(|class| mean(&speeds[class.clone()])).collect();
    let mut values = vec![Value::new(Measure::Share, "± 0.03 m/s", inside as f64 / speeds.len() as f64)];
    let fall = |(at, case): (usize, &&'static str)| Value::new(Measure::SpeedRise, case, means[at + 1] - means[at]);
    values.extend(FALLS.iter().enumerate().map(fall));
    values
}

fn males(bench: &Bench) -> Values {
    let speeds =
        bench.each(|draw| (0..50).map(|nth| draw.of_person(&MALES, Purpose::Speed, "males", nth)).collect::<Vec<_>>());
    let speeds = speeds.concat();
    vec![
        Value::new(Measure::Speed, "min", least(&speeds)),
        Value::new(Measure::Speed, "max", most(&speeds)),
        Value::new(Measure::Probability, "U(0.97, 1.62)", fit(&speeds, |speed| (speed - 0.97) / 0.65)),
    ]
}

fn gaussian(bench: &Bench) -> Values {
    let spread = Spread::Normal { mean: 1.2, sd: 0.2, min: 0.0, max: 10.0 };
    let speeds = bench.each(|draw| {
        let mut scene = Scene::rect(100.0, 100.0);
        scene.exit((100.0, 0.0), (100.0, 100.0));
        scene.fill(0, Area::new((0.0, 50.0), (0.0, 100.0)), 100, &spread, draw);
        walked(bench, &scene, draw.seed)
    });
    let speeds = speeds.concat();
    vec![
        Value::new(Measure::SpeedMean, "", mean(&speeds)),
        Value::new(Measure::SpeedDeviation, "", deviation(&speeds)),
        Value::new(Measure::Probability, "N(1.2, 0.2)", fit(&speeds, |speed| spread.part_below(speed))),
    ]
}

/// The median speed of each over the first 20 s, from where they were, not from what they say.
fn walked(bench: &Bench, scene: &Scene, seed: u64) -> Vec<f64> {
    let mut last: Vec<_> = scene.people.iter().map(|person| person.at).collect();
    let mut speeds = vec![Vec::new(); last.len()];
    let mut last_secs = 0.0;
    bench.walk(scene, seed, WATCH_SECS, &mut |crowd, people| {
        for seen in people {
            let before = std::mem::replace(&mut last[seen.person], seen.at);
            speeds[seen.person].push(before.distance(seen.at) / (crowd.secs() - last_secs));
        }
        last_secs = crowd.secs();
        ControlFlow::Continue(())
    });
    speeds.iter().map(|speeds| median(speeds)).collect()
}
