//! What smoke does to a pace, and gases to a clock: the hand equations that public tests are checked against. The doses
//! serve verification; no screen shows anybody harmed.

/// Share of the pace that is left in smoke.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum SmokeLaw {
    /// FDS+Evac, after Frantzich & Nilsson: falls by 0.057/0.706 per unit of extinction, to a tenth at the least. With the
    /// rounded 0.0807 it is ISO 20414, test 18.
    #[default]
    FdsEvac,
    /// NIST TN 1822, test 2.5: falls by half per unit of extinction, to 0.3 m/s at the least.
    Nist,
}

/// What one breathes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Air {
    pub co_ppm: f64,
    pub co2_percent: f64,
    pub o2_percent: f64,
}

impl SmokeLaw {
    /// `extinction` per metre, `speed` in clear air.
    pub fn factor(self, extinction: f64, speed: f64) -> f64 {
        match self {
            Self::FdsEvac => (1.0 - 0.057 / 0.706 * extinction).max(0.1),
            Self::Nist => (1.0 - 0.5 * extinction).max((0.3 / speed).min(1.0)),
        }
    }
}

/// Below this share of oxygen its want counts, percent.
const LOW_O2_PERCENT: f64 = 20.0;

/// Fractional effective dose that one second adds (Purser, SFPE Handbook): carbon monoxide, breathed faster for the carbon
/// dioxide, and the want of oxygen. As the Fire Dynamics Simulator reckons it: 0.1903 (the older FDS+Evac guide prints
/// 0.1930), no faster breath in air without carbon dioxide, and no want of oxygen from a fifth on.
pub fn fed_per_sec(air: Air) -> f64 {
    let co = 2.764e-5 * libm::pow(air.co_ppm.max(0.0), 1.036) / 60.0;
    let faster = if air.co2_percent > 0.0 { libm::exp(0.1903 * air.co2_percent + 2.0004) / 7.1 } else { 1.0 };
    let is_low = air.o2_percent < LOW_O2_PERCENT;
    let o2 = if is_low { 1.0 / (60.0 * libm::exp(8.13 - 0.54 * (20.9 - air.o2_percent))) } else { 0.0 };
    co * faster + o2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paces_in_smoke_are_those_of_iso_20414_test_18() {
        for (extinction, ratio) in [(0.5, 1.0421), (1.0, 1.0878), (3.0, 1.3196), (7.5, 2.5350), (10.0, 5.1912)] {
            let found = 1.0 / SmokeLaw::FdsEvac.factor(extinction, 1.25);
            assert!((found - ratio).abs() < 0.005 * ratio, "{extinction}: {found}");
        }
        assert_eq!(SmokeLaw::FdsEvac.factor(50.0, 1.25), 0.1);
    }

    #[test]
    fn a_hundred_metres_in_smoke_take_160_s_as_nist_2_5_has_it() {
        let secs = 100.0 / (1.25 * SmokeLaw::Nist.factor(1.0, 1.25));
        assert!((secs - 160.0).abs() < 0.5, "{secs}");
        assert_eq!(SmokeLaw::Nist.factor(9.0, 1.25), 0.3 / 1.25);
    }

    /// By hand: CO 0.18779 a minute, 1.5233 times faster, and 0.00141 for the oxygen: 0.28747 a minute, 1 after 208.7 s.
    #[test]
    fn the_dose_of_nist_2_6_is_full_when_the_hand_says_so() {
        let air = Air { co_ppm: 5_000.0, co2_percent: 2.0, o2_percent: 18.0 };
        let (mut dose, mut steps) = (0.0, 0);
        while dose < 1.0 {
            dose += fed_per_sec(air) * 0.05;
            steps += 1;
        }
        let secs = f64::from(steps) * 0.05;
        assert!((secs - 208.7).abs() < 0.1, "{secs}");
    }

    /// What the Fire Dynamics Simulator's own device tells, published by pyFDS-Evac, to a step.
    #[test]
    fn the_doses_of_iso_19_are_those_of_the_fire_dynamics_simulator() {
        for (co_ppm, co2_percent, o2_percent, published) in [
            (1000.01, 2.0, 15.0003, 981.65),
            (0.0, 0.0, 12.0002, 1666.49),
            (1000.01, 0.0, 21.0003, 1692.72),
            (1000.01, 3.43, 21.0003, 846.45),
        ] {
            let secs = 1.0 / fed_per_sec(Air { co_ppm, co2_percent, o2_percent });
            assert!((secs - published).abs() < 0.3, "{secs}, published {published}");
        }
    }

    #[test]
    fn clean_air_adds_next_to_nothing() {
        let day = 86_400.0 * fed_per_sec(Air { co_ppm: 0.0, co2_percent: 0.04, o2_percent: 20.9 });
        assert!(day < 0.5, "{day}");
    }
}
