//! People who belong together stay together: whoever is ahead of the last of them slows down. In a dense crowd nobody can
//! stand still, and everybody goes with the stream.

use super::Crowd;
use super::herd::OUT;

/// Whom the last one follows within so many seconds goes at his own pace; from there to twice as many he slows down to a
/// tenth of it. Assumptions. Nobody stops for good, so that whoever is behind gets on.
const FOLLOWS_SECS: f32 = 4.5;
const CREEPS: f32 = 0.1;
/// The last one is taken to do at least this, metres per second, though he may stand for a moment.
const LEAST_SPEED: f32 = 0.15;
/// One waits among so many at the most, in cells of about 18 square metres: about one a square metre. An assumption.
const WAITS_AMONG: usize = 16;

impl Crowd {
    pub(super) fn gather(&mut self) {
        let families = self.families.clone();
        for family in families.iter() {
            let slots = family.iter().map(|&person| self.slots[person as usize]);
            let slots = slots.filter(|&slot| slot != OUT && self.aims.want[slot as usize] > 0.0);
            let slots: Vec<usize> = slots.map(|slot| slot as usize).collect();
            for &slot in &slots {
                let others = slots.iter().filter(|&&other| self.aims.goal[other] == self.aims.goal[slot]);
                let last = others.max_by(|&&a, &&b| self.aims.rest[a].total_cmp(&self.aims.rest[b]));
                let Some(&last) = last else { continue };
                let behind_m = self.aims.rest[last] - self.aims.rest[slot];
                let behind_secs = behind_m / self.herd.speed[last].max(LEAST_SPEED);
                if behind_secs > FOLLOWS_SECS && self.around(slot) <= WAITS_AMONG {
                    self.aims.want[slot] *= (2.0 - behind_secs / FOLLOWS_SECS).max(CREEPS);
                }
            }
        }
    }

    fn around(&self, slot: usize) -> usize {
        self.cells.rows(self.herd.cell[slot] as usize).iter().map(|(from, to)| to - from).sum()
    }
}
