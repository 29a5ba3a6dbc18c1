//! Eight lanes of f32 that compute the same bits everywhere: with AVX2 where the processor has it, else one by one. Only
//! operations that IEEE 754 rounds exactly, no fused multiply-add, and one fixed tree for sums.

use pulp::{Simd, WithSimd};

pub const LANES: usize = 8;

/// A way to compute on eight lanes.
pub trait Lanes: Copy {
    type F: Copy;
    type M: Copy;

    fn load(self, from: &[f32], at: usize) -> Self::F;
    fn fill(self, value: f32) -> Self::F;
    fn out(self, value: Self::F) -> [f32; LANES];
    fn add(self, a: Self::F, b: Self::F) -> Self::F;
    fn sub(self, a: Self::F, b: Self::F) -> Self::F;
    fn mul(self, a: Self::F, b: Self::F) -> Self::F;
    fn div(self, a: Self::F, b: Self::F) -> Self::F;
    fn sqrt(self, a: Self::F) -> Self::F;
    /// `b` where either is no number.
    fn min(self, a: Self::F, b: Self::F) -> Self::F;
    fn max(self, a: Self::F, b: Self::F) -> Self::F;
    fn less(self, a: Self::F, b: Self::F) -> Self::M;
    fn both(self, a: Self::M, b: Self::M) -> Self::M;
    fn not(self, a: Self::M) -> Self::M;
    fn any(self, mask: Self::M) -> bool;
    fn pick(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F;

    /// The sum, always in the same order.
    #[inline(always)]
    fn sum(self, value: Self::F) -> f32 {
        let v = self.out(value);
        ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]))
    }

    #[inline(always)]
    fn smallest(self, value: Self::F) -> f32 {
        let v = self.out(value);
        let less = |a: f32, b: f32| if a < b { a } else { b };
        less(less(less(v[0], v[4]), less(v[2], v[6])), less(less(v[1], v[5]), less(v[3], v[7])))
    }

    /// e^a for a between -16 and 16, to about one part in a thousand: (e^(a/16))^16 with four terms of the series.
    #[inline(always)]
    fn exp(self, a: Self::F) -> Self::F {
        let u = self.mul(a, self.fill(1.0 / 16.0));
        let mut p = self.add(self.fill(1.0 / 6.0), self.mul(u, self.fill(1.0 / 24.0)));
        p = self.add(self.fill(0.5), self.mul(u, p));
        p = self.add(self.fill(1.0), self.mul(u, p));
        p = self.add(self.fill(1.0), self.mul(u, p));
        p = self.mul(p, p);
        p = self.mul(p, p);
        p = self.mul(p, p);
        self.mul(p, p)
    }
}

/// [`Lanes::exp`] for one number, bit for bit.
#[inline(always)]
pub fn exp(a: f32) -> f32 {
    let u = a * (1.0 / 16.0);
    let mut p = 1.0 / 6.0 + u * (1.0 / 24.0);
    p = 0.5 + u * p;
    p = 1.0 + u * p;
    p = 1.0 + u * p;
    p = p * p;
    p = p * p;
    p = p * p;
    p * p
}

/// What is to be done with whichever lanes there are.
pub trait Task {
    fn run<L: Lanes>(self, lanes: L);
}

/// Runs `task` with AVX2 if this processor has it and `is_plain` does not forbid it.
pub fn dispatch<T: Task>(task: T, is_plain: bool) {
    #[cfg(target_arch = "x86_64")]
    if !is_plain && let Some(v3) = pulp::x86::V3::try_new() {
        return Simd::vectorize(v3, Wide { v3, task });
    }
    let _ = is_plain;
    task.run(Plain);
}

/// One lane after the other; the compiler may do better.
#[derive(Clone, Copy)]
pub struct Plain;

#[cfg(target_arch = "x86_64")]
struct Wide<T> {
    v3: pulp::x86::V3,
    task: T,
}

#[cfg(target_arch = "x86_64")]
impl<T: Task> WithSimd for Wide<T> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        self.task.run(self.v3);
    }
}

#[inline(always)]
fn zip(a: [f32; LANES], b: [f32; LANES], op: impl Fn(f32, f32) -> f32) -> [f32; LANES] {
    let mut out = a;
    for lane in 0..LANES {
        out[lane] = op(a[lane], b[lane]);
    }
    out
}

impl Lanes for Plain {
    type F = [f32; LANES];
    type M = [bool; LANES];

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> Self::F {
        let mut out = [0.0; LANES];
        out.copy_from_slice(&from[at..at + LANES]);
        out
    }

    #[inline(always)]
    fn fill(self, value: f32) -> Self::F {
        [value; LANES]
    }

    #[inline(always)]
    fn out(self, value: Self::F) -> [f32; LANES] {
        value
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a + b)
    }

    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a - b)
    }

    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a * b)
    }

    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a / b)
    }

    #[inline(always)]
    fn sqrt(self, a: Self::F) -> Self::F {
        a.map(f32::sqrt)
    }

    #[inline(always)]
    fn min(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| if a < b { a } else { b })
    }

    #[inline(always)]
    fn max(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| if a > b { a } else { b })
    }

    #[inline(always)]
    fn less(self, a: Self::F, b: Self::F) -> Self::M {
        let mut out = [false; LANES];
        for lane in 0..LANES {
            out[lane] = a[lane] < b[lane];
        }
        out
    }

    #[inline(always)]
    fn both(self, a: Self::M, b: Self::M) -> Self::M {
        let mut out = a;
        for lane in 0..LANES {
            out[lane] = a[lane] & b[lane];
        }
        out
    }

    #[inline(always)]
    fn not(self, a: Self::M) -> Self::M {
        a.map(|lane| !lane)
    }

    #[inline(always)]
    fn any(self, mask: Self::M) -> bool {
        mask.into_iter().any(|lane| lane)
    }

    #[inline(always)]
    fn pick(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
        let mut out = no;
        for lane in 0..LANES {
            out[lane] = if mask[lane] { yes[lane] } else { no[lane] };
        }
        out
    }
}

#[cfg(target_arch = "x86_64")]
impl Lanes for pulp::x86::V3 {
    type F = pulp::f32x8;
    type M = pulp::m32x8;

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> Self::F {
        let mut out = [0.0f32; LANES];
        out.copy_from_slice(&from[at..at + LANES]);
        pulp::cast(out)
    }

    #[inline(always)]
    fn fill(self, value: f32) -> Self::F {
        self.splat_f32x8(value)
    }

    #[inline(always)]
    fn out(self, value: Self::F) -> [f32; LANES] {
        pulp::cast(value)
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        self.add_f32s(a, b)
    }

    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        self.sub_f32s(a, b)
    }

    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        self.mul_f32s(a, b)
    }

    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        self.div_f32s(a, b)
    }

    #[inline(always)]
    fn sqrt(self, a: Self::F) -> Self::F {
        self.sqrt_f32x8(a)
    }

    #[inline(always)]
    fn min(self, a: Self::F, b: Self::F) -> Self::F {
        self.min_f32s(a, b)
    }

    #[inline(always)]
    fn max(self, a: Self::F, b: Self::F) -> Self::F {
        self.max_f32s(a, b)
    }

    #[inline(always)]
    fn less(self, a: Self::F, b: Self::F) -> Self::M {
        self.cmp_lt_f32x8(a, b)
    }

    #[inline(always)]
    fn both(self, a: Self::M, b: Self::M) -> Self::M {
        self.and_m32s(a, b)
    }

    #[inline(always)]
    fn not(self, a: Self::M) -> Self::M {
        self.not_m32x8(a)
    }

    #[inline(always)]
    fn any(self, mask: Self::M) -> bool {
        self.first_true_m32s(mask) < LANES
    }

    #[inline(always)]
    fn pick(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
        self.select_f32x8(mask, yes, no)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Both<'a>(&'a [f32], &'a mut Vec<u32>);

    impl Task for Both<'_> {
        #[inline(always)]
        fn run<L: Lanes>(self, lanes: L) {
            for at in (0..self.0.len() - 8).step_by(8) {
                let a = lanes.load(self.0, at);
                let root = lanes.sqrt(lanes.max(a, lanes.fill(0.0)));
                let mixed = lanes.div(lanes.exp(a), lanes.add(root, lanes.fill(0.1)));
                let kept = lanes.pick(lanes.not(lanes.less(a, root)), mixed, root);
                self.1.extend(lanes.out(kept).map(f32::to_bits));
                self.1.push(lanes.sum(kept).to_bits());
                self.1.push(lanes.smallest(lanes.min(kept, a)).to_bits());
            }
        }
    }

    #[test]
    fn plain_and_wide_lanes_agree_bit_for_bit() {
        let numbers: Vec<f32> =
            (0..4000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 8) as f32 / 1.2e6 - 7.0).collect();
        let (mut plain, mut wide) = (Vec::new(), Vec::new());
        dispatch(Both(&numbers, &mut plain), true);
        dispatch(Both(&numbers, &mut wide), false);
        assert_eq!(plain, wide);
    }

    #[test]
    fn the_power_of_e_is_near_enough() {
        for tenth in -80..30 {
            let a = tenth as f32 / 10.0;
            assert!((exp(a) / libm::expf(a) - 1.0).abs() < 0.02, "{a}");
        }
    }
}
