//! One person's step: heading, speed, and the walls in the way.

use super::lanes::{Lanes, Task, exp};
use super::sweep::{Eight, Scene, Walker, gap, part, turn};
use crate::floor::ground::{Ground, Spot, Wall, WallKind, crosses, nearest};
use crate::floor::plan::DoorState;

/// Nobody's middle comes nearer to a wall than this.
const STAND_OFF_M: f32 = 0.08;
/// Nobody keeps further from walls than this.
const KEEP_M: f32 = 0.16;
/// How far others may push somebody in one step.
const PUSH_M: f32 = 0.05;
/// Those who on the whole make less of their own speed than this make no headway.
const HEADWAY: f32 = 0.05;
/// Those who want to go more slowly than this, metres per second, are taken to want this: they are in no hurry.
const SLOW: f32 = 0.3;
/// How long somebody who has lost patience squeezes past whoever has another goal, however he gets on: who gave it up at the
/// first headway would begin again for ever.
const SQUEEZE_SECS: f32 = 3.0;

/// What a step made of one person, apart from the place.
#[derive(Debug, Clone, Copy, Default)]
pub struct Moved {
    pub heading: Spot,
    /// Came so close to somebody that bodies may overlap.
    pub is_close: bool,
}

/// All that a step reads.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    pub scene: Scene<'a>,
    pub ground: &'a Ground,
    pub doors: &'a [DoorState],
    pub secs: f32,
}

/// The steps of the people from `first` on, as many as `moved` holds.
pub struct Walk<'a, 'b> {
    pub stage: Stage<'a>,
    pub first: usize,
    pub x: &'b mut [f32],
    pub y: &'b mut [f32],
    pub moved: &'b mut [Moved],
}

/// Pushes apart those who overlap after a [`Walk`].
pub struct Part<'a, 'b> {
    pub stage: Stage<'a>,
    pub first: usize,
    pub moved: &'a [Moved],
    pub from_x: &'a [f32],
    pub from_y: &'a [f32],
    pub x: &'b mut [f32],
    pub y: &'b mut [f32],
}

/// How long somebody has made no headway, after a step of `secs` in which he came `headway_m` nearer to the goal; beyond
/// the patience, how much longer he squeezes. What he is pushed back counts against what he went, so that nobody who is sent
/// to and fro for ever takes it for walking.
pub fn held(before: f32, headway_m: f32, want: f32, secs: f32, patience_secs: f32) -> f32 {
    if want <= 0.0 {
        return 0.0;
    }
    if before >= patience_secs {
        let left = before - secs;
        return if left < patience_secs { 0.0 } else { left };
    }
    let held = (before + secs - headway_m / (HEADWAY * want.max(SLOW))).max(0.0);
    if held < patience_secs { held } else { patience_secs + SQUEEZE_SECS }
}

impl Stage<'_> {
    #[inline(always)]
    fn stops(&self, wall: &Wall) -> bool {
        match wall.kind {
            WallKind::Door(door) => self.doors[door as usize] == DoorState::Locked,
            WallKind::Wall | WallKind::Low => true,
        }
    }

    #[inline(always)]
    fn solid<'s>(&'s self, numbers: &'s [u32]) -> impl Iterator<Item = &'s Wall> + Clone {
        let walls = numbers.iter().map(|number| &self.ground.walls[*number as usize]);
        walls.filter(|wall| self.stops(wall))
    }

    /// How walls turn the heading.
    #[inline(always)]
    fn shy(&self, spot: Spot, half_w: f32, touching: &[u32]) -> Spot {
        let law = self.scene.law;
        let mut by = [0.0, 0.0];
        for wall in self.solid(touching) {
            let q = nearest(spot, wall);
            let (dx, dy) = (q[0] - spot[0], q[1] - spot[1]);
            let far = (dx * dx + dy * dy).sqrt().max(1e-6);
            let depth = (half_w - far) / law.wall_turn_m;
            if depth > -10.0 {
                let push = law.wall_turn * exp(depth.min(8.0)) / far;
                by = [by[0] - push * dx, by[1] - push * dy];
            }
        }
        by
    }

    /// Where somebody ends who sets out from `from` to `to`: along walls, never through one.
    #[inline(always)]
    fn confine(&self, from: Spot, to: Spot, touching: &[u32]) -> Spot {
        let mut to = to;
        let mut is_free = true;
        for wall in self.solid(touching) {
            let q = nearest(to, wall);
            let (dx, dy) = (to[0] - q[0], to[1] - q[1]);
            let square = dx * dx + dy * dy;
            let is_through = crosses(from, to, wall.a, wall.b);
            if square >= STAND_OFF_M * STAND_OFF_M && !is_through {
                continue;
            }
            is_free = false;
            // Out of the wall, on the side one came from.
            let p = nearest(from, wall);
            let (nx, ny) = (from[0] - p[0], from[1] - p[1]);
            let far = (nx * nx + ny * ny).sqrt();
            if far > 1e-6 {
                to = [q[0] + nx / far * STAND_OFF_M, q[1] + ny / far * STAND_OFF_M];
            }
        }
        if is_free || !self.solid(touching).any(|wall| crosses(from, to, wall.a, wall.b)) { to } else { from }
    }

    #[inline(always)]
    fn step<L: Lanes>(&self, l: L, slot: usize, near: &mut Vec<Eight<L>>) -> (Spot, Moved) {
        let Scene { herd, aims, law, .. } = self.scene;
        let at = herd.at(slot);
        let heading = [herd.heading_x[slot], herd.heading_y[slot]];
        let want = aims.want[slot];
        if want <= 0.0 {
            return (at, Moved { heading, ..Moved::default() });
        }
        let onward = [aims.onward_x[slot], aims.onward_y[slot]];
        let held = herd.held[slot];
        let calm = if held < law.patience_secs { 1.0 } else { 0.0 };
        let (touching, parting) = self.ground.near.at(at);
        let turned = turn(l, &self.scene, &Walker { slot, at, onward, calm }, self.solid(parting), near);
        // Nobody keeps further from walls than an adult does, or a row of pews would hold whoever leads a child; and
        // whoever squeezes past goes along the wall.
        let is_squeezing = calm == 0.0 && turned.meets_others;
        let keep = if is_squeezing { STAND_OFF_M } else { herd.half_w[slot].min(KEEP_M) };
        let shy = self.shy(at, keep, touching);
        let way = [onward[0] + turned.by[0] + shy[0], onward[1] + turned.by[1] + shy[1]];
        let way = unit(way).unwrap_or(heading);
        // On stairs the whole law shrinks, not only its upper end: a flight carries fewer people than a corridor.
        let speed = (aims.share[slot] * gap(l, way, near) / law.time_gap_secs).clamp(0.0, want);
        let far = speed * self.secs;
        let to = self.confine(at, [at[0] + far * way[0], at[1] + far * way[1]], touching);
        let follow = (self.secs / law.heading_secs).min(1.0);
        let looks = [heading[0] + follow * (way[0] - heading[0]), heading[1] + follow * (way[1] - heading[1])];
        let moved = Moved { heading: unit(looks).unwrap_or(way), is_close: turned.closest < 2.0 * (far + PUSH_M) };
        (to, moved)
    }
}

impl Task for Walk<'_, '_> {
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let mut near = Vec::with_capacity(64);
        for (nth, moved) in self.moved.iter_mut().enumerate() {
            let (to, made) = self.stage.step(lanes, self.first + nth, &mut near);
            self.x[nth] = to[0];
            self.y[nth] = to[1];
            *moved = made;
        }
    }
}

impl Task for Part<'_, '_> {
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        for nth in 0..self.x.len() {
            let slot = self.first + nth;
            let from = [self.from_x[slot], self.from_y[slot]];
            let mut to = from;
            if self.moved[slot].is_close {
                let by = part(lanes, &self.stage.scene, slot, self.from_x, self.from_y);
                let far = (by[0] * by[0] + by[1] * by[1]).sqrt();
                if far > 0.0 {
                    let share = (PUSH_M / far).min(1.0);
                    let touching = self.stage.ground.near.at(from).0;
                    to = self.stage.confine(from, [from[0] + share * by[0], from[1] + share * by[1]], touching);
                }
            }
            self.x[nth] = to[0];
            self.y[nth] = to[1];
        }
    }
}

#[inline(always)]
fn unit(way: Spot) -> Option<Spot> {
    let length = (way[0] * way[0] + way[1] * way[1]).sqrt();
    if length > 1e-6 { Some([way[0] / length, way[1] / length]) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps of so many metres until somebody squeezes past.
    fn steps_until_squeezing(headway_m: impl Fn(usize) -> f32) -> Option<usize> {
        let mut now = 0.0;
        (0..1_000).find(|step| {
            now = held(now, headway_m(*step), 1.34, 0.05, 2.0);
            now >= 2.0
        })
    }

    #[test]
    fn patience_ends_for_those_who_stand_or_are_sent_to_and_fro_and_for_nobody_who_walks() {
        let standing = steps_until_squeezing(|_| 0.0);
        assert!(standing.is_some_and(|step| (39..=40).contains(&step)), "two seconds, to a step: {standing:?}");
        let to_and_fro = steps_until_squeezing(|step| if step % 2 == 0 { 0.06 } else { -0.06 });
        assert!(to_and_fro.is_some_and(|step| step < 60), "{to_and_fro:?}");
        assert_eq!(steps_until_squeezing(|_| 0.01), None, "a slow queue gets on");
        assert_eq!(steps_until_squeezing(|step| if step == 30 { -0.05 } else { 0.06 }), None, "one push is forgiven");
    }

    #[test]
    fn who_squeezes_past_does_so_for_three_seconds_and_is_patient_again() {
        let mut now = held(1.99, 0.0, 1.34, 0.05, 2.0);
        let mut steps = 0;
        while now >= 2.0 {
            now = held(now, 0.06, 1.34, 0.05, 2.0);
            steps += 1;
        }
        assert!((59..=61).contains(&steps), "{steps}");
        assert_eq!(now, 0.0);
    }
}
