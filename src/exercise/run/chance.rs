//! Chance: drawn from the run's seed, so that a run is a plain value.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::scenario::model::NodeIx;

/// The road that the draw of this number takes, by weight.
pub(super) fn draw(seed: u64, draws: u64, roads: &[(u16, NodeIx)]) -> u16 {
    let total: u32 = roads.iter().map(|(weight, _)| u32::from(*weight)).sum();
    if total == 0 {
        return 0;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_add(draws.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    // The bias of a remainder of 64 bits by a few thousand is below 1e-15.
    let mut left = (rng.next_u64() % u64::from(total)) as u32;
    for (ix, (weight, _)) in roads.iter().enumerate() {
        if left < u32::from(*weight) {
            return ix as u16;
        }
        left -= u32::from(*weight);
    }
    0
}

/// Fisher-Yates from a seed of its own, so that looking at the choices draws nothing from the run's chance.
pub(super) fn shuffle(items: &mut [u16], seed: u64) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for last in (1..items.len()).rev() {
        items.swap(last, (rng.next_u64() % (last as u64 + 1)) as usize);
    }
}
