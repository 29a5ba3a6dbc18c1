//! What others do to one person's step: where they turn the heading, and how much way they leave in front.

use super::herd::{Cells, Herd};
use super::lanes::{LANES, Lanes};
use crate::floor::field::Cell;
use crate::floor::ground::{Spot, Wall};
use crate::floor::law::Law;

/// Ahead of everybody's reach: nobody is in the way.
const FREE_M: f32 = 1.0e6;
/// Marks somebody who is not in the way whatever the heading.
const NEVER: f32 = -1.0;
/// How far two with different goals who touch slide to the right, as a share of how far they are pushed apart.
const SLIDE: f32 = 0.5;

/// What everybody wants in this step, by slot.
#[derive(Debug, Clone, Default)]
pub struct Aims {
    pub onward_x: Vec<f32>,
    pub onward_y: Vec<f32>,
    /// Metres to the goal: those nearer to the same goal go first.
    pub rest: Vec<f32>,
    /// People with the same number here go the same way out; a number below zero is somebody's own.
    pub goal: Vec<f32>,
    /// The speed one would walk at alone; 0 stands.
    pub want: Vec<f32>,
    /// Share of the flat's law of speed and free way that holds here: on stairs people need more way for the same speed.
    pub share: Vec<f32>,
    /// What the fields say, before it is unpacked.
    pub cells: Vec<Cell>,
}

/// What a sweep reads: nothing in it changes during a step.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub herd: &'a Herd,
    pub aims: &'a Aims,
    pub cells: &'a Cells,
    pub law: &'a Law,
    pub heed_m: f32,
    /// Nobody has another goal than anybody else.
    pub is_one_goal: bool,
}

/// One who takes a step.
#[derive(Clone, Copy)]
pub struct Walker {
    pub slot: usize,
    pub at: Spot,
    pub onward: Spot,
    /// 1 for the patient, 0 for those who squeeze past.
    pub calm: f32,
}

/// Eight people near the walker.
pub struct Eight<L: Lanes> {
    dx: L::F,
    dy: L::F,
    far: L::F,
    /// 1 / far.
    share: L::F,
    /// How far off the line of walking somebody is in the way, and contact in front.
    width: L::F,
    front: L::F,
}

pub struct Turned {
    pub by: Spot,
    /// The least distance between the walker's shoulder and another's, at most a few metres.
    pub closest: f32,
    /// Somebody near has another goal.
    pub meets_others: bool,
}

const IOTA: [f32; LANES] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0];

/// Collects those near the walker whom no wall parts from him, and sums how they turn him.
#[inline(always)]
pub fn turn<'a, L: Lanes>(
    l: L,
    scene: &Scene,
    walker: &Walker,
    walls: impl Iterator<Item = &'a Wall> + Clone,
    near: &mut Vec<Eight<L>>,
) -> Turned {
    near.clear();
    let Scene { herd, aims, law, .. } = *scene;
    let slot = walker.slot;
    let (px, py) = (l.fill(walker.at[0]), l.fill(walker.at[1]));
    let (ox, oy) = (l.fill(walker.onward[0]), l.fill(walker.onward[1]));
    let (own_w, own_f) = (l.fill(herd.half_w[slot]), l.fill(herd.half_f[slot]));
    let (own_rest, own_goal) = (l.fill(aims.rest[slot]), l.fill(aims.goal[slot]));
    let heed = l.fill(scene.heed_m * scene.heed_m);
    let iota = l.load(&IOTA, 0);
    let zero = l.fill(0.0);
    let never = l.fill(NEVER);
    let (mut sum_x, mut sum_y, mut closest) = (zero, zero, l.fill(FREE_M));
    let mut meets_others = false;
    let is_parted = walls.clone().next().is_some();
    for (start, end) in scene.cells.rows(herd.cell[slot] as usize) {
        let mut at = start;
        while at < end {
            let dx = l.sub(l.load(&herd.x, at), px);
            let dy = l.sub(l.load(&herd.y, at), py);
            let square = l.add(l.mul(dx, dx), l.mul(dy, dy));
            let mut is_near = l.both(l.less(square, heed), l.less(l.fill(1e-12), square));
            if end - at < LANES {
                is_near = l.both(is_near, l.less(iota, l.fill((end - at) as f32)));
            }
            let here = at;
            at += LANES;
            if !l.any(is_near) {
                continue;
            }
            if is_parted {
                for wall in walls.clone() {
                    is_near = l.both(is_near, l.not(parts(l, wall, walker.at, dx, dy)));
                }
                if !l.any(is_near) {
                    continue;
                }
            }
            let square = l.pick(is_near, square, l.fill(1.0));
            let far = l.sqrt(square);
            let share = l.div(l.fill(1.0), far);
            let wide = l.add(own_w, l.load(&herd.half_w, here));
            let front = l.add(own_f, l.load(&herd.half_f, here));
            let is_first = l.less(l.load(&aims.rest, here), own_rest);
            let mut weight = l.pick(is_first, l.fill(law.turn), l.fill(law.turn * law.behind_share));
            let mut width = l.pick(is_first, wide, never);
            let apart = l.sub(wide, far);
            if !scene.is_one_goal {
                let goal = l.load(&aims.goal, here);
                let differs = l.max(l.sub(goal, own_goal), l.sub(own_goal, goal));
                let is_other = l.both(is_near, l.less(l.fill(0.5), differs));
                if l.any(is_other) {
                    meets_others = true;
                    weight = l.pick(is_other, l.fill(walker.calm * law.turn * law.other_share), weight);
                    width = l.pick(is_other, l.mul(wide, l.fill(law.other_width * walker.calm)), width);
                    if walker.calm == 0.0 {
                        width = l.pick(is_other, never, width);
                    }
                    let their_x = l.load(&aims.onward_x, here);
                    let their_y = l.load(&aims.onward_y, here);
                    let in_front = l.less(zero, l.add(l.mul(dx, ox), l.mul(dy, oy)));
                    let is_against = l.less(l.add(l.mul(their_x, ox), l.mul(their_y, oy)), l.fill(0.2));
                    let is_met = l.both(is_other, l.both(in_front, is_against));
                    let right = l.mul(l.fill(walker.calm * law.right), l.exp(l.mul(apart, l.fill(1.0 / law.right_m))));
                    let right = l.pick(is_met, right, zero);
                    sum_x = l.add(sum_x, l.mul(right, oy));
                    sum_y = l.sub(sum_y, l.mul(right, ox));
                }
            }
            let push = l.mul(weight, l.exp(l.mul(apart, l.fill(1.0 / law.turn_m))));
            let push = l.pick(is_near, l.mul(push, share), zero);
            sum_x = l.sub(sum_x, l.mul(push, dx));
            sum_y = l.sub(sum_y, l.mul(push, dy));
            closest = l.min(closest, l.pick(is_near, l.sub(zero, apart), closest));
            near.push(Eight { dx, dy, far, share, width: l.pick(is_near, width, never), front });
        }
    }
    Turned { by: [l.sum(sum_x), l.sum(sum_y)], closest: l.smallest(closest), meets_others }
}

/// Which of the lines from `at` by (dx, dy) cross the wall.
#[inline(always)]
fn parts<L: Lanes>(l: L, wall: &Wall, at: Spot, dx: L::F, dy: L::F) -> L::M {
    let (wx, wy) = (wall.b[0] - wall.a[0], wall.b[1] - wall.a[1]);
    let (ax, ay) = (wall.a[0] - at[0], wall.a[1] - at[1]);
    let (bx, by) = (wall.b[0] - at[0], wall.b[1] - at[1]);
    let own = l.fill(wy * ax - wx * ay);
    let their = l.add(own, l.sub(l.mul(l.fill(wx), dy), l.mul(l.fill(wy), dx)));
    let to_a = l.sub(l.mul(dx, l.fill(ay)), l.mul(dy, l.fill(ax)));
    let to_b = l.sub(l.mul(dx, l.fill(by)), l.mul(dy, l.fill(bx)));
    let zero = l.fill(0.0);
    l.both(l.less(l.mul(own, their), zero), l.less(l.mul(to_a, to_b), zero))
}

/// The free way ahead on this heading, down to contact with those in the way.
#[inline(always)]
pub fn gap<L: Lanes>(l: L, heading: Spot, near: &[Eight<L>]) -> f32 {
    let (ex, ey) = (l.fill(heading[0]), l.fill(heading[1]));
    let zero = l.fill(0.0);
    let free = l.fill(FREE_M);
    let mut least = free;
    for eight in near {
        let ahead = l.add(l.mul(ex, eight.dx), l.mul(ey, eight.dy));
        let aside = l.sub(l.mul(ex, eight.dy), l.mul(ey, eight.dx));
        let aside = l.max(aside, l.sub(zero, aside));
        let is_met = l.both(l.less(zero, ahead), l.less(aside, eight.width));
        let part = l.mul(ahead, eight.share);
        let contact = l.add(eight.width, l.mul(l.sub(eight.front, eight.width), l.mul(part, part)));
        least = l.min(least, l.pick(is_met, l.sub(eight.far, contact), free));
    }
    l.smallest(least)
}

/// How far bodies that overlap after the step push this one apart, each by half. Those with different goals slide past each
/// other besides, each to the right, as they would else stand chest to chest for ever.
#[inline(always)]
pub fn part<L: Lanes>(l: L, scene: &Scene, slot: usize, x: &[f32], y: &[f32]) -> Spot {
    let Scene { herd, aims, law, .. } = *scene;
    let (px, py) = (l.fill(x[slot]), l.fill(y[slot]));
    let (own_w, own_goal) = (l.fill(herd.half_w[slot]), l.fill(aims.goal[slot]));
    let (zero, iota) = (l.fill(0.0), l.load(&IOTA, 0));
    let (mut sum_x, mut sum_y) = (zero, zero);
    for (start, end) in scene.cells.rows(herd.cell[slot] as usize) {
        for at in (start..end).step_by(LANES) {
            let dx = l.sub(l.load(x, at), px);
            let dy = l.sub(l.load(y, at), py);
            let square = l.add(l.mul(dx, dx), l.mul(dy, dy));
            let mut wide = l.add(own_w, l.load(&herd.half_w, at));
            let mut slide = zero;
            if !scene.is_one_goal {
                let goal = l.load(&aims.goal, at);
                let is_other = l.less(l.fill(0.5), l.max(l.sub(goal, own_goal), l.sub(own_goal, goal)));
                wide = l.pick(is_other, l.mul(wide, l.fill(law.other_width)), wide);
                slide = l.pick(is_other, l.fill(SLIDE), zero);
            }
            let mut is_met = l.both(l.less(square, l.mul(wide, wide)), l.less(l.fill(1e-12), square));
            if end - at < LANES {
                is_met = l.both(is_met, l.less(iota, l.fill((end - at) as f32)));
            }
            if !l.any(is_met) {
                continue;
            }
            let far = l.sqrt(l.pick(is_met, square, l.fill(1.0)));
            let push = l.mul(l.fill(0.5), l.div(l.sub(wide, far), far));
            let push = l.pick(is_met, push, zero);
            let slid = l.mul(push, slide);
            sum_x = l.add(sum_x, l.sub(l.mul(slid, dy), l.mul(push, dx)));
            sum_y = l.sub(sum_y, l.add(l.mul(slid, dx), l.mul(push, dy)));
        }
    }
    [l.sum(sum_x), l.sum(sum_y)]
}
