//! Luck without a state: each draw is a function of (seed, person, purpose, step) and of nothing else. So the same person
//! has the same luck whatever the doors, the measures and the other people are, and two plans can be compared with
//! common random numbers.

mod quantile;

use super::plan::Spread;

pub use quantile::{gamma_part, normal_part};

/// Who draws: made of the group's id and the place within the group, so that it outlives changes elsewhere in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub u64);

/// What a draw is for. The numbers are part of every recorded run: they never change and are never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Purpose {
    Speed = 1,
    Starts = 2,
    PlaceX = 3,
    PlaceY = 4,
    /// Step is the number of the announcement.
    Heard = 5,
    Reaction = 6,
    TurnsRound = 7,
    /// Step is the door.
    Lock = 8,
    Understands = 9,
}

/// The luck of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chance {
    seed: u64,
}

impl Key {
    pub fn of(group: &str, nth: u32) -> Self {
        let hash = group
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Self(mixed(hash ^ u64::from(nth).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }
}

impl Chance {
    pub fn of(seed: u64) -> Self {
        Self { seed }
    }

    /// Evenly spread over the open interval from 0 to 1; neither end is ever drawn.
    pub fn part(self, who: Key, purpose: Purpose, step: u32) -> f64 {
        let what = (u64::from(purpose as u32) << 32) | u64::from(step);
        let bits = mixed(mixed(mixed(self.seed ^ 0x5ac3_d2e1_f08b_9a47) ^ who.0) ^ what);
        ((bits >> 12) as f64 + 0.5) / (1_u64 << 52) as f64
    }

    /// A value of `spread`, by its inverse: one even draw each, so more of one is more of the other.
    pub fn draw(self, spread: &Spread, who: Key, purpose: Purpose, step: u32) -> f64 {
        spread.quantile(self.part(who, purpose, step))
    }
}

impl Spread {
    /// The value that `part` of all draws stay below; `part` lies inside 0 to 1. What is cut off is not piled up at the
    /// ends: the draw is made among what is left. Where nothing is left (`max` below `min`), the nearest end.
    pub fn quantile(&self, part: f64) -> f64 {
        match *self {
            Self::Fixed(value) => value,
            Self::Uniform { min, max } => min + (max - min) * part,
            Self::Normal { mean, sd, min, max } => {
                if sd <= 0.0 {
                    return mean.max(min).min(max);
                }
                let (low, high) = (normal_part((min - mean) / sd), normal_part((max - mean) / sd));
                let value = mean + sd * quantile::normal(low + (high - low) * part);
                value.max(min).min(max)
            }
            Self::LogNormal { mean_ln, sd_ln, max } => {
                if sd_ln <= 0.0 {
                    return libm::exp(mean_ln).min(max);
                }
                let high = if max > 0.0 { normal_part((libm::log(max) - mean_ln) / sd_ln) } else { 0.0 };
                libm::exp(mean_ln + sd_ln * quantile::normal(high * part)).min(max)
            }
            Self::Gamma { shape, scale, max } => {
                let high = gamma_part(shape, max / scale);
                (scale * quantile::gamma(shape, high * part)).min(max)
            }
            Self::Weibull { shape, scale, max } => {
                let high = -libm::expm1(-libm::pow(max / scale, shape));
                (scale * libm::pow(-libm::log1p(-high * part), 1.0 / shape)).min(max)
            }
        }
    }

    /// The share of all draws below `value`.
    pub fn part_below(&self, value: f64) -> f64 {
        let raw = |x: f64| match *self {
            Self::Fixed(fixed) => f64::from(u8::from(x >= fixed)),
            Self::Uniform { min, max } => (x - min) / (max - min),
            Self::Normal { mean, sd, .. } => normal_part((x - mean) / sd),
            Self::LogNormal { mean_ln, sd_ln, .. } if x > 0.0 => normal_part((libm::log(x) - mean_ln) / sd_ln),
            Self::Gamma { shape, scale, .. } if x > 0.0 => gamma_part(shape, x / scale),
            Self::Weibull { shape, scale, .. } if x > 0.0 => -libm::expm1(-libm::pow(x / scale, shape)),
            _ => 0.0,
        };
        let (low, high) = match *self {
            Self::Fixed(_) => return raw(value),
            Self::Uniform { .. } => (0.0, 1.0),
            Self::Normal { min, max, .. } => (raw(min), raw(max)),
            Self::LogNormal { max, .. } | Self::Gamma { max, .. } | Self::Weibull { max, .. } => (0.0, raw(max)),
        };
        ((raw(value) - low) / (high - low)).clamp(0.0, 1.0)
    }
}

/// Every bit of the answer hangs on every bit of the question (the finisher of SplitMix64).
fn mixed(bits: u64) -> u64 {
    let bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests;
