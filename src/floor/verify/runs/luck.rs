//! Times before people set off follow the distribution that they were drawn from.

use super::super::Value;
use super::super::bench::Bench;
use super::super::table::Measure;
use super::Measured;
use crate::floor::chance::{Chance, Key, Purpose};
use crate::floor::plan::Spread;
use crate::floor::stats::fit;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "NIST 1.1" => |bench| vec![even(bench), gamma(bench), log_normal(bench), weibull(bench)],
        "ISO 1" => |bench| vec![even(bench), normal(bench), log_normal(bench)],
        _ => return None,
    })
}

fn even(bench: &Bench) -> Value {
    let part = |x: f64| ((x - 10.0) / 90.0).clamp(0.0, 1.0);
    fitted(bench, "U(10, 100)", Spread::Uniform { min: 10.0, max: 100.0 }, part)
}

fn normal(bench: &Bench) -> Value {
    let spread = Spread::Normal { mean: 60.0, sd: 20.0, min: f64::NEG_INFINITY, max: f64::INFINITY };
    fitted(bench, "N(60, 20)", spread, |x| normal_part((x - 60.0) / 20.0))
}

fn log_normal(bench: &Bench) -> Value {
    let spread = Spread::LogNormal { mean_ln: 4.586, sd_ln: 0.967, max: f64::INFINITY };
    fitted(bench, "LogNormal(4.586, 0.967)", spread, |x| normal_part((libm::log(x) - 4.586) / 0.967))
}

fn gamma(bench: &Bench) -> Value {
    let spread = Spread::Gamma { shape: 1.291, scale: 103.901, max: f64::INFINITY };
    fitted(bench, "Gamma(1.291, 103.901)", spread, |x| gamma_part(1.291, x / 103.901))
}

fn weibull(bench: &Bench) -> Value {
    let spread = Spread::Weibull { shape: 1.195, scale: 139.285, max: f64::INFINITY };
    let part = |x: f64| 1.0 - libm::exp(-libm::pow(x / 139.285, 1.195));
    fitted(bench, "Weibull(1.195, 139.285)", spread, part)
}

fn fitted(bench: &Bench, case: &'static str, spread: Spread, part_below: impl Fn(f64) -> f64) -> Value {
    let chance = Chance::of(1);
    let drawn = |nth| chance.draw(&spread, Key::of(case, nth), Purpose::Starts, 0);
    let times: Vec<f64> = (0..bench.draws).map(drawn).collect();
    Value::new(Measure::Probability, case, fit(&times, part_below))
}

/// Reckoned apart from the code that is tested.
fn normal_part(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

/// Lower incomplete gamma function over the whole one, by its series.
fn gamma_part(shape: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let (mut term, mut sum) = (1.0 / shape, 1.0 / shape);
    for n in 1..500 {
        term *= x / (shape + f64::from(n));
        sum += term;
    }
    sum * libm::exp(shape * libm::log(x) - x - libm::lgamma(shape))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hand_made_curves_are_those_of_the_textbook() {
        assert!((normal_part(1.959_964) - 0.975).abs() < 1e-6);
        // Of shape 1 it is the exponential one.
        assert!((gamma_part(1.0, 2.0) - (1.0 - libm::exp(-2.0))).abs() < 1e-12);
    }
}
