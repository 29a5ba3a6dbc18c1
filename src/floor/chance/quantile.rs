//! Normal and gamma distributions, both ways round. From `libm`, so the same on every machine.

/// The share of a standard normal distribution below `x`.
pub fn normal_part(x: f64) -> f64 {
    0.5 * libm::erfc(-x * std::f64::consts::FRAC_1_SQRT_2)
}

/// The share of a gamma distribution of scale 1 below `x`: the regularised lower incomplete gamma function, by its series
/// or its continued fraction (Abramowitz & Stegun 6.5.29 and 6.5.31).
pub fn gamma_part(shape: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x.is_infinite() {
        return 1.0;
    }
    let front = libm::exp(shape * libm::log(x) - x - libm::lgamma(shape));
    if x < shape + 1.0 { front * series(shape, x) } else { 1.0 - front * fraction(shape, x) }
}

/// Where `part` of a standard normal distribution lies below. Acklam's rational form, then one Halley step on the exact
/// function, which leaves about 1e-15.
pub fn normal(part: f64) -> f64 {
    if part <= 0.0 {
        return f64::NEG_INFINITY;
    }
    if part >= 1.0 {
        return f64::INFINITY;
    }
    let rough = rough_normal(part);
    let miss = normal_part(rough) - part;
    let step = miss * (2.0 * std::f64::consts::PI).sqrt() * libm::exp(rough * rough / 2.0);
    rough - step / (1.0 + rough * step / 2.0)
}

/// Where `part` of a gamma distribution of scale 1 lies below: bisection kept safe round Newton's steps.
pub fn gamma(shape: f64, part: f64) -> f64 {
    if part <= 0.0 {
        return 0.0;
    }
    if part >= 1.0 {
        return f64::INFINITY;
    }
    let (mut low, mut high) = (0.0, shape + 1.0);
    while gamma_part(shape, high) < part {
        high *= 2.0;
    }
    let mut x = 0.5 * (low + high);
    for _ in 0..60 {
        let miss = gamma_part(shape, x) - part;
        if miss > 0.0 {
            high = x
        } else {
            low = x
        }
        let slope = libm::exp((shape - 1.0) * libm::log(x) - x - libm::lgamma(shape));
        let newton = x - miss / slope;
        let next = if newton > low && newton < high { newton } else { 0.5 * (low + high) };
        if (next - x).abs() <= 1e-13 * x {
            return next;
        }
        x = next;
    }
    x
}

fn series(shape: f64, x: f64) -> f64 {
    let (mut term, mut sum, mut n) = (1.0 / shape, 1.0 / shape, shape);
    for _ in 0..500 {
        n += 1.0;
        term *= x / n;
        sum += term;
        if term < sum * 1e-16 {
            break;
        }
    }
    sum
}

fn fraction(shape: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut b = x + 1.0 - shape;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut value = d;
    for i in 1..500 {
        let n = f64::from(i);
        let a = -n * (n - shape);
        b += 2.0;
        let below = a * d + b;
        d = 1.0 / if below.abs() < TINY { TINY } else { below };
        let above = b + a / c;
        c = if above.abs() < TINY { TINY } else { above };
        value *= d * c;
        if (d * c - 1.0).abs() < 1e-16 {
            break;
        }
    }
    value
}

fn rough_normal(part: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969683028665376e1,
        2.209460984245205e2,
        -2.759285104469687e2,
        1.38357751867269e2,
        -3.066479806614716e1,
        2.506628277459239,
    ];
    const B: [f64; 6] = [
        -5.447609879822406e1,
        1.615858368580409e2,
        -1.556989798598866e2,
        6.680131188771972e1,
        -1.328068155288572e1,
        1.0,
    ];
    const C: [f64; 6] = [
        -7.784894002430293e-3,
        -3.223964580411365e-1,
        -2.400758277161838,
        -2.549732539343734,
        4.374664141464968,
        2.938163982698783,
    ];
    const D: [f64; 5] = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1.0];
    let at = |of: &[f64], x: f64| of.iter().fold(0.0, |sum, term| sum * x + term);
    let tail = |part: f64| {
        let q = (-2.0 * libm::log(part)).sqrt();
        at(&C, q) / at(&D, q)
    };
    if part < 0.02425 {
        return tail(part);
    }
    if part > 1.0 - 0.02425 {
        return -tail(1.0 - part);
    }
    let q = part - 0.5;
    let r = q * q;
    at(&A, r) * q / at(&B, r)
}
