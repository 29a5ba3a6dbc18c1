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

/// Fractional effective dose that one second adds (Purser): carbon monoxide, breathed faster for the carbon dioxide, and
/// the want of oxygen.
pub fn fed_per_sec(air: Air) -> f64 {
    let co = 2.764e-5 * libm::pow(air.co_ppm.max(0.0), 1.036) / 60.0;
    let faster = libm::exp(0.1930 * air.co2_percent + 2.0004) / 7.1;
    let o2 = 1.0 / (60.0 * libm::exp(8.13 - 0.54 * (20.9 - air.o2_percent)));
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

    /// By hand: CO 0.18779 a minute, 1.5316 times faster, and 0.00141 for the oxygen: 0.28903 a minute, 1 after 207.6 s.
    #[test]
    fn the_dose_of_nist_2_6_is_full_when_the_hand_says_so() {
        let air = Air { co_ppm: 5_000.0, co2_percent: 2.0, o2_percent: 18.0 };
        let (mut dose, mut steps) = (0.0, 0);
        while dose < 1.0 {
            dose += fed_per_sec(air) * 0.05;
            steps += 1;
        }
        let secs = f64::from(steps) * 0.05;
        assert!((secs - 207.6).abs() < 0.1, "{secs}");
    }

    #[test]
    fn clean_air_adds_next_to_nothing() {
        let day = 86_400.0 * fed_per_sec(Air { co_ppm: 0.0, co2_percent: 0.04, o2_percent: 20.9 });
        assert!(day < 0.5, "{day}");
    }
}
