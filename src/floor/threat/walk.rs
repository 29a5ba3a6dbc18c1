//! How it gets from place to place: the shortest way on the cells, made straight where nothing stands in between. A way
//! that needs a locked door is taken only where there is no other.

use super::{Actor, Around};
use crate::floor::plan::{DoorAt, DoorState, LevelAt};
use crate::floor::raster::{Between, Cell, Front, Raster};
use crate::floor::shape::Point;

/// Places to walk to one after another; empty if no way leads there.
pub(super) fn way(around: &Around, from: (LevelAt, Point), to: (LevelAt, Point)) -> Vec<(LevelAt, Point)> {
    let raster = around.raster;
    let (Some(start), Some(end)) = (raster.floor_near(from.0, from.1), raster.floor_near(to.0, to.1)) else {
        return Vec::new();
    };
    let is_locked = |door: DoorAt| around.doors.get(door) == Some(&DoorState::Locked);
    let is_forceable = |door: DoorAt| around.force_secs.get(door).copied().flatten().is_some();
    let mut front = raster.ways(&[end], |door| !is_locked(door));
    if front.at(start).is_infinite() {
        front = raster.ways(&[end], |door| !is_locked(door) || is_forceable(door));
    }
    if front.at(start).is_infinite() {
        return Vec::new();
    }
    let mut cells = down(raster, &front, start);
    let mut places = Vec::new();
    let mut here = from;
    while !cells.is_empty() {
        // As far along as a straight line goes, two seconds of walking at the most.
        let straight = |cell: &Cell| {
            let (level, at) = raster.middle(*cell);
            level == here.0 && is_clear(raster, level, here.1, at)
        };
        let far = cells.iter().take(16).rposition(straight).unwrap_or(0);
        here = raster.middle(cells[far]);
        places.push(here);
        cells.drain(..=far);
    }
    places
}

/// From `start` to where the front began, cell by cell.
fn down(raster: &Raster, front: &Front, start: Cell) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut here = start;
    while front.at(here) > 0.0 {
        let mut sides: Vec<Cell> =
            raster.beside(here).into_iter().flatten().filter(|it| it.1 != Between::Wall).map(|it| it.0).collect();
        sides.extend(raster.over_stairs(here));
        let lower = sides.into_iter().filter(|&cell| front.at(cell) < front.at(here));
        let Some(next) = lower.min_by(|&a, &b| front.at(a).total_cmp(&front.at(b)).then(a.cmp(&b))) else { break };
        cells.push(next);
        here = next;
    }
    cells
}

/// Whether one can walk straight from `a` to `b`: no wall, no furniture; doors do not count.
fn is_clear(raster: &Raster, level: LevelAt, a: Point, b: Point) -> bool {
    let steps = (a.distance(b) / 0.05).ceil().max(1.0);
    let at = |n: f64| Point::new(a.x + (b.x - a.x) * n / steps, a.y + (b.y - a.y) * n / steps);
    let mut last = raster.cell(level, a);
    for n in 1..=steps as u32 {
        let next = raster.cell(level, at(f64::from(n)));
        let (Some(from), Some(to)) = (last, next) else { return false };
        if raster.is_furniture(to) || from != to && step_between(raster, from, to) == Between::Wall {
            return false;
        }
        last = next;
    }
    true
}

/// What lies between two cells that share a side or a corner; over a corner, the worse of the better way round.
fn step_between(raster: &Raster, from: Cell, to: Cell) -> Between {
    let side = |a: Cell, b: Cell| raster.beside(a).into_iter().flatten().find(|it| it.0 == b).map(|it| it.1);
    if let Some(between) = side(from, to) {
        return between;
    }
    let mut best = Between::Wall;
    for (corner, first) in raster.beside(from).into_iter().flatten() {
        let Some(second) = side(corner, to) else { continue };
        match (first, second) {
            (Between::Wall, _) | (_, Between::Wall) => {}
            (Between::Nothing, Between::Nothing) => return Between::Nothing,
            (Between::Door(door), _) | (_, Between::Door(door)) => best = Between::Door(door),
        }
    }
    best
}

impl Actor {
    /// Goes `metres` along its way; answers with the locked door that stops it.
    pub(super) fn walk(&mut self, mut metres: f64, around: &Around) -> Option<DoorAt> {
        while let Some(&(level, to)) = self.way.first() {
            if level != self.level {
                // Over a stair: it takes as long as the stair is long.
                let length = around.raster.stair_between((self.level, self.at), (level, to)).unwrap_or(0.0);
                self.on_stair_m += metres;
                if self.on_stair_m < length {
                    return None;
                }
                self.on_stair_m = 0.0;
                (self.level, self.at) = (level, to);
                self.way.remove(0);
                return None;
            }
            let left = self.at.distance(to);
            let part = if left > metres { metres / left } else { 1.0 };
            let next = Point::new(self.at.x + (to.x - self.at.x) * part, self.at.y + (to.y - self.at.y) * part);
            if let Some(door) = self.stopped_by(next, around) {
                return Some(door);
            }
            self.at = next;
            if part < 1.0 {
                return None;
            }
            metres -= left;
            self.way.remove(0);
        }
        None
    }

    fn stopped_by(&self, next: Point, around: &Around) -> Option<DoorAt> {
        let raster = around.raster;
        let (from, to) = (raster.cell(self.level, self.at)?, raster.cell(self.level, next)?);
        if from == to {
            return None;
        }
        let Between::Door(door) = step_between(raster, from, to) else { return None };
        (around.doors.get(door) == Some(&DoorState::Locked)).then_some(door)
    }
}
