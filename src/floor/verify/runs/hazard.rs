//! Smoke slows people down, and gases count as a dose.

use super::super::bench::Bench;
use super::super::probe::Gates;
use super::super::scene::{Scene, line};
use super::super::table::Measure;
use super::super::Value;
use super::{Lack, Measured, Values};
use crate::floor::crowd::Order;
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "NIST 2.5" => nist_2_5,
        "ISO 18" => |_| Err(Lack::Smoke),
        "NIST 2.6" | "ISO 19" => |_| Err(Lack::Dose),
        _ => return None,
    })
}

/// The correlation that the test names, c = max(0.3 / 1.25, 1 − 0.5 K); it is not the floor's own.
fn nist_2_5(bench: &Bench) -> Values {
    let thickness = 1.0;
    let factor = (0.3_f64 / 1.25).max(1.0 - 0.5 * thickness);
    Ok(vec![Value::new(Measure::Time, "100 m", walk(bench, factor))])
}

/// Seconds for 100 m at this share of 1.25 m/s, between 10 m of run-up and run-out.
fn walk(bench: &Bench, factor: f64) -> f64 {
    let mut scene = Scene::rect(120.0, 2.0);
    scene.exit((120.0, 0.5), (120.0, 1.5));
    scene.person(0, (1.0, 1.0), 1.25);
    let gates = [10.0, 110.0].map(|x| (0, line((x, 0.0), (x, 2.0))));
    let mut gates = Gates::new(&scene, gates.to_vec());
    bench.walk(&scene, 1, 1200.0, &mut |crowd, people| {
        gates.see(crowd.secs(), people);
        // Told at every step, as smoke that moves would be.
        match crowd.order(Order::Pace { person: 0, factor }) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    });
    gates.between(0, 1).first().copied().unwrap_or(f64::NAN)
}
