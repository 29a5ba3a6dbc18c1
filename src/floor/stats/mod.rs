//! The statistics that many runs and the public tests ask for.

mod paired;
mod summary;

pub use paired::{Paired, Shown};
pub use summary::Summary;

/// `NaN` of nothing.
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Of the whole, not of a sample.
pub fn deviation(values: &[f64]) -> f64 {
    let middle = mean(values);
    mean(&values.iter().map(|value| (value - middle) * (value - middle)).collect::<Vec<_>>()).sqrt()
}

/// The smallest value that `part` of all values do not exceed; `NaN` of nothing.
pub fn percentile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (part * sorted.len() as f64).ceil().max(1.0) as usize;
    sorted.get(rank - 1).copied().unwrap_or(f64::NAN)
}

/// The middle one, the lower of two.
pub fn median(values: &[f64]) -> f64 {
    percentile(values, 0.5)
}

pub fn least(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

pub fn most(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

/// Of the straight line through points, by least squares.
pub fn slope(points: &[(f64, f64)]) -> f64 {
    let (xs, ys): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
    let (x, y) = (mean(&xs), mean(&ys));
    let both: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    both / xs.iter().map(|value| (value - x) * (value - x)).sum::<f64>()
}

/// People per second between the first and the last of these moments; `NaN` of fewer than two.
pub fn flow(moments: &[f64]) -> f64 {
    let span = most(moments) - least(moments);
    if moments.len() < 2 || span <= 0.0 { f64::NAN } else { (moments.len() - 1) as f64 / span }
}

/// How likely values as far from the distribution as these are by chance alone: Kolmogorov and Smirnov, one sample.
/// `part_below` is the share of the distribution below a value.
pub fn fit(values: &[f64], part_below: impl Fn(f64) -> f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let count = sorted.len() as f64;
    let gap = sorted.iter().enumerate().fold(0.0_f64, |gap, (at, &value)| {
        let part = part_below(value);
        gap.max(part - at as f64 / count).max((at + 1) as f64 / count - part)
    });
    let root = count.sqrt();
    kolmogorov((root + 0.12 + 0.11 / root) * gap)
}

/// The tail of Kolmogorov's distribution.
fn kolmogorov(lambda: f64) -> f64 {
    if lambda < 0.2 {
        return 1.0;
    }
    let term = |k: i32| {
        let k = f64::from(k);
        (if k % 2.0 == 1.0 { 2.0 } else { -2.0 }) * libm::exp(-2.0 * k * k * lambda * lambda)
    };
    (1..=100).map(term).sum::<f64>().clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kolmogorov_agrees_with_its_table() {
        // The classic critical values: 5 % at 1.358, 1 % at 1.628.
        assert!((kolmogorov(1.3581) - 0.05).abs() < 1e-4);
        assert!((kolmogorov(1.6276) - 0.01).abs() < 1e-4);
    }

    #[test]
    fn a_fit_tells_a_distribution_from_a_shifted_one() {
        let even: Vec<f64> = (0..400).map(|at| (f64::from(at) + 0.5) / 400.0).collect();
        assert!(fit(&even, |x| x.clamp(0.0, 1.0)) > 0.99);
        assert!(fit(&even, |x| (x * 0.85).clamp(0.0, 1.0)) < 0.001);
    }

    #[test]
    fn the_95_percent_value_is_one_that_was_seen() {
        let times: Vec<f64> = (1..=50).map(f64::from).collect();
        assert_eq!(percentile(&times, 0.95), 48.0);
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert!(percentile(&[], 0.5).is_nan());
    }

    #[test]
    fn flow_counts_the_gaps_between_people() {
        assert_eq!(flow(&[10.0, 11.0, 12.0]), 1.0);
        assert!(flow(&[10.0]).is_nan());
        assert_eq!(slope(&[(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)]), 2.0);
    }
}
