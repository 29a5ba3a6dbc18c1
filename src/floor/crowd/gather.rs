//! People who belong together stay together: whoever is ahead of the last of them slows down, and shortly before the exit
//! they gather. In a dense crowd nobody can stand still, and everybody goes with the stream.

use super::Crowd;
use super::herd::{IMAGE, OUT};

/// Whom the last one follows within so many seconds goes at his own pace; from there to twice as many he slows down to a
/// halt. An assumption.
const FOLLOWS_SECS: f32 = 4.5;
/// The last one is taken to do at least this, metres per second, though he may stand for a moment.
const LEAST_SPEED: f32 = 0.15;
/// From here on to the exit they gather: the last one may be so much behind for each of the others, metres, which is three
/// abreast, and up to [`WAITS_M`] more while the first slow down; nobody stops in the doorway itself. Assumptions.
const GATHERS_M: f32 = 3.0;
const DOORWAY_M: f32 = 1.0;
const APART_M: f32 = 0.15;
const WAITS_M: f32 = 0.5;
/// One waits among so many at the most, in cells of about 18 square metres: about one a square metre. An assumption.
const WAITS_AMONG: usize = 16;
/// Who has waited so long in all waits no more, so that whoever is behind gets on.
const PATIENCE_SECS: f32 = 60.0;

impl Crowd {
    pub(super) fn gather(&mut self) {
        let families = self.families.clone();
        for family in families.iter() {
            let slots = family.iter().map(|&person| self.slots[person as usize]);
            let slots = slots.filter(|&slot| slot != OUT && self.aims.want[slot as usize] > 0.0);
            let slots: Vec<usize> = slots.map(|slot| slot as usize).collect();
            let shares: Vec<f32> = slots.iter().map(|&slot| self.haste(slot, &slots)).collect();
            for (&slot, share) in slots.iter().zip(shares) {
                if share < 1.0 {
                    self.wait(slot, share);
                }
            }
        }
    }

    /// Share of the own pace that somebody goes at for the sake of the last of the family, of whom `slots` walk.
    fn haste(&self, slot: usize, slots: &[usize]) -> f32 {
        let (aims, herd) = (&self.aims, &self.herd);
        let others = slots.iter().filter(|&&other| aims.goal[other] == aims.goal[slot]);
        let last = others.max_by(|&&a, &&b| aims.rest[a].total_cmp(&aims.rest[b]));
        let Some(&last) = last.filter(|&&last| last != slot) else { return 1.0 };
        let behind_m = aims.rest[last] - aims.rest[slot];
        let behind_secs = behind_m / herd.speed[last].max(LEAST_SPEED);
        let mut share = 2.0 - behind_secs / FOLLOWS_SECS;
        if aims.rest[slot] < GATHERS_M {
            let apart = APART_M * (slots.len() - 1) as f32;
            share = share.min(1.0 - (behind_m - apart) / WAITS_M);
        }
        let person = &self.traits[(herd.id[slot] & !IMAGE) as usize];
        let is_free =
            aims.rest[slot] > DOORWAY_M && person.waited_secs < PATIENCE_SECS && self.around(slot) <= WAITS_AMONG;
        if is_free { share.clamp(0.0, 1.0) } else { 1.0 }
    }

    fn wait(&mut self, slot: usize, share: f32) {
        let id = (self.herd.id[slot] & !IMAGE) as usize;
        self.traits[id].waited_secs += (1.0 - share) * self.settings.step_secs as f32;
        self.aims.want[slot] *= share;
        if share == 0.0 {
            // Who stands is in nobody's queue: others pass.
            self.aims.goal[slot] = -1.0 - id as f32;
        }
    }

    fn around(&self, slot: usize) -> usize {
        self.cells.rows(self.herd.cell[slot] as usize).iter().map(|(from, to)| to - from).sum()
    }
}
