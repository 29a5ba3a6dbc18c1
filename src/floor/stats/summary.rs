//! A sample in a few numbers, with how far its mean can be trusted.

use super::{mean, percentile};

/// A distribution in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    pub count: usize,
    pub mean: f64,
    /// Of the sample; `None` of a single value.
    pub sd: Option<f64>,
    /// Values that were seen: the smallest that 5, 50, 95 % do not exceed.
    pub p5: f64,
    pub p50: f64,
    pub p95: f64,
    /// The true mean lies within the mean plus or minus this with 95 % confidence (Student); `None` of a single value.
    pub margin: Option<f64>,
}

impl Summary {
    /// `None` of nothing.
    pub fn of(values: &[f64]) -> Option<Self> {
        if values.is_empty() {
            return None;
        }
        let (count, middle) = (values.len(), mean(values));
        let squares: f64 = values.iter().map(|value| (value - middle) * (value - middle)).sum();
        let sd = (count > 1).then(|| (squares / (count - 1) as f64).sqrt());
        Some(Self {
            count,
            mean: middle,
            sd,
            p5: percentile(values, 0.05),
            p50: percentile(values, 0.5),
            p95: percentile(values, 0.95),
            margin: sd.map(|sd| student(count - 1) * sd / (count as f64).sqrt()),
        })
    }
}

/// Where 97.5 % of Student's distribution lie below: from tables for up to four degrees of freedom, from there by the
/// series in the normal quantile (Abramowitz & Stegun 26.7.5), right to three places.
pub(super) fn student(freedom: usize) -> f64 {
    const FEW: [f64; 4] = [12.7062, 4.3027, 3.1824, 2.7764];
    const Z: f64 = 1.959_963_985;
    if let Some(value) = FEW.get(freedom.saturating_sub(1)) {
        return *value;
    }
    let n = freedom as f64;
    let (z3, z5, z7) = (Z * Z * Z, Z * Z * Z * Z * Z, Z * Z * Z * Z * Z * Z * Z);
    let first = (z3 + Z) / 4.0;
    let second = (5.0 * z5 + 16.0 * z3 + 3.0 * Z) / 96.0;
    let third = (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * Z) / 384.0;
    let fourth = (79.0 * z7 * Z * Z + 776.0 * z7 + 1482.0 * z5 - 1920.0 * z3 - 945.0 * Z) / 92_160.0;
    Z + (first + (second + (third + fourth / n) / n) / n) / n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_is_students() {
        for (freedom, table) in [(1, 12.706), (4, 2.776), (5, 2.571), (9, 2.262), (30, 2.042), (120, 1.980)] {
            assert!((student(freedom) - table).abs() < 1e-3, "{freedom}: {}", student(freedom));
        }
        let of = Summary::of(&[1.0, 2.0, 3.0, 4.0, 5.0]).unwrap();
        assert_eq!((of.mean, of.p5, of.p50, of.p95), (3.0, 1.0, 3.0, 5.0));
        assert!((of.sd.unwrap() - 1.581).abs() < 1e-3 && (of.margin.unwrap() - 1.963).abs() < 1e-3, "{of:?}");
        let single = Summary::of(&[4.0]).unwrap();
        assert_eq!((single.sd, single.margin, Summary::of(&[])), (None, None, None));
    }
}
