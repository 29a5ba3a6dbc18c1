//! Which parts of a building hang together for somebody of a given width, and how doors, stairs and ramps join them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::ground::{Grid, Ground};
use crate::floor::plan::{DoorState, Plan};
use crate::floor::shape::{Point, Segment};

/// Parts of a building, numbered from 1; 0 is where nobody can be.
pub struct Net {
    /// For each level the part of each cell.
    labels: Vec<Vec<u32>>,
    parts: usize,
    doors: Vec<Link>,
    exits: Vec<bool>,
    stairs: Vec<Flight>,
    zones: Vec<Vec<u32>>,
}

/// The cells on the two sides of a door, each with its level and part.
struct Link {
    sides: [Option<Spot>; 2],
}

struct Flight {
    ends: [Vec<Spot>; 2],
    is_ramp: bool,
    length_m: f64,
}

#[derive(Clone, Copy)]
struct Spot {
    level: usize,
    cell: usize,
    part: u32,
}

/// What one who walks may pass.
#[derive(Clone, Copy)]
pub struct Pass<'a> {
    /// Doors that stay shut.
    pub shut: &'a dyn Fn(usize) -> bool,
    pub steps: bool,
}

/// From a level and a cell to others, with what the way costs.
type Jumps = BTreeMap<(usize, usize), Vec<(usize, usize, u32)>>;

impl Default for Pass<'_> {
    fn default() -> Self {
        Self { shut: &|_| false, steps: true }
    }
}

/// Smaller corners of a zone count for nothing: no person stands in them.
const LEAST_PART_M2: f64 = 0.5;
/// Units of length in a straight step and in a slanting one.
const STRAIGHT: u32 = 10;
const SLANTING: u32 = 14;
/// Steps along a grid are up to so much longer than the straight way.
const GRID_DETOUR: f64 = 1.083;

impl Net {
    pub fn of(plan: &Plan, ground: &Ground, width_m: f64) -> Self {
        let keep_off = ground.keep_off(width_m);
        let mut parts = 0;
        let labels: Vec<Vec<u32>> = ground.levels.iter().map(|grid| label(grid, keep_off, &mut parts)).collect();
        let spots = |level: usize, line: Segment| -> [Option<Spot>; 2] {
            let length = line.length().max(1e-9);
            let across = Point::new((line.a.y - line.b.y) / length, (line.b.x - line.a.x) / length);
            [1.0, -1.0].map(|side| {
                let direction = Point::new(across.x * side, across.y * side);
                let beside = |part: f64| {
                    let (dx, dy) = (line.b.x - line.a.x, line.b.y - line.a.y);
                    let from = Point::new(line.a.x + dx * part, line.a.y + dy * part);
                    ground.levels[level].beside(from, direction, keep_off, ground.pitch)
                };
                // In the middle first, then beside whatever stands in the way.
                let tries = (length / ground.pitch).ceil() as usize;
                let off = |at: usize| at as f64 / tries as f64 / 2.0;
                let mut parts = (0..tries).flat_map(|at| [0.5 + off(at), 0.5 - off(at)]);
                let cell = parts.find_map(beside)?;
                Some(Spot { level, cell, part: labels[level][cell] })
            })
        };
        let doors = plan.doors.iter().map(|door| {
            let fits = door.line.length() + 1e-6 >= width_m;
            Link { sides: if fits { spots(door.level, door.line) } else { [None, None] } }
        });
        let stairs = plan.stairs.iter().map(|stair| Flight {
            ends: [&stair.lower, &stair.upper].map(|end| spots(end.level, end.line).into_iter().flatten().collect()),
            is_ramp: stair.is_ramp,
            length_m: stair.length_m,
        });
        let (doors, stairs) = (doors.collect(), stairs.collect());
        let exits = plan.doors.iter().map(|door| door.is_exit).collect();
        let zones = zones(plan, ground, &labels, parts);
        Self { labels, parts, doors, exits, stairs, zones }
    }

    /// Parts of a zone in which somebody can stand.
    pub fn of_zone(&self, zone: usize) -> &[u32] {
        &self.zones[zone]
    }

    /// Whether every part of a zone is among those reached, and there is one.
    pub fn all_of(&self, zone: usize, reached: &[bool]) -> bool {
        !self.zones[zone].is_empty() && self.zones[zone].iter().all(|part| reached[*part as usize])
    }

    /// The parts on the two sides of a door.
    pub fn sides(&self, door: usize) -> [Option<u32>; 2] {
        self.doors[door].sides.map(|spot| spot.map(|spot| spot.part))
    }

    /// The parts at the exits that are let through.
    pub fn starts(&self, is_open: impl Fn(usize) -> bool) -> Vec<u32> {
        let open = (0..self.doors.len()).filter(|door| self.exits[*door] && is_open(*door));
        open.flat_map(|door| self.sides(door)).flatten().collect()
    }

    /// The parts from which an exit can be reached.
    pub fn out(&self, pass: &Pass) -> Vec<bool> {
        self.reached(self.starts(|door| !(pass.shut)(door)), pass)
    }

    /// The parts that can be reached from some of them; ways lead in both directions.
    pub fn reached(&self, from: Vec<u32>, pass: &Pass) -> Vec<bool> {
        let mut joins: Vec<Vec<u32>> = vec![Vec::new(); self.parts + 1];
        let mut join = |one: u32, other: u32| {
            joins[one as usize].push(other);
            joins[other as usize].push(one);
        };
        for door in (0..self.doors.len()).filter(|door| !(pass.shut)(*door)) {
            if let [Some(one), Some(other)] = self.sides(door) {
                join(one, other);
            }
        }
        for flight in self.stairs.iter().filter(|flight| flight.is_ramp || pass.steps) {
            for (lower, upper) in flight.ends[0].iter().flat_map(|low| flight.ends[1].iter().map(move |up| (low, up))) {
                join(lower.part, upper.part);
            }
        }
        let mut reached = vec![false; self.parts + 1];
        let mut waiting = from;
        while let Some(part) = waiting.pop() {
            if !std::mem::replace(&mut reached[part as usize], true) {
                waiting.extend(&joins[part as usize]);
            }
        }
        reached[0] = false;
        reached
    }

    /// For each level and cell the metres to the nearest exit, rather too few than too many; locked doors stay shut.
    pub fn distances(&self, plan: &Plan, ground: &Ground) -> Vec<Vec<f64>> {
        let mut costs: Vec<Vec<u32>> = self.labels.iter().map(|cells| vec![u32::MAX; cells.len()]).collect();
        let unit = ground.pitch / f64::from(STRAIGHT);
        let mut jumps = Jumps::new();
        let mut jump = |one: Spot, other: Spot, metres: f64| {
            for (here, there) in [(one, other), (other, one)] {
                let from = jumps.entry((here.level, here.cell)).or_default();
                from.push((there.level, there.cell, (metres / unit) as u32));
            }
        };
        let mut waiting = BinaryHeap::new();
        for (door, link) in
            self.doors.iter().enumerate().filter(|(door, _)| plan.doors[*door].state != DoorState::Locked)
        {
            if let [Some(one), Some(other)] = link.sides {
                let place = |spot: Spot| ground.levels[spot.level].middle(spot.cell, ground.pitch);
                jump(one, other, place(one).distance(place(other)));
            }
            for spot in link.sides.iter().flatten().filter(|_| self.exits[door]) {
                costs[spot.level][spot.cell] = 0;
                waiting.push(Reverse((0, spot.level, spot.cell)));
            }
        }
        for flight in &self.stairs {
            let pairs = flight.ends[0].iter().flat_map(|low| flight.ends[1].iter().map(move |up| (*low, *up)));
            pairs.for_each(|(low, up)| jump(low, up, flight.length_m));
        }
        while let Some(Reverse((cost, level, cell))) = waiting.pop() {
            if cost > costs[level][cell] {
                continue;
            }
            let mut offer = |level: usize, cell: usize, step: u32| {
                if cost + step < costs[level][cell] {
                    costs[level][cell] = cost + step;
                    waiting.push(Reverse((cost + step, level, cell)));
                }
            };
            for (next, step) in neighbours(&ground.levels[level], &self.labels[level], cell) {
                offer(level, next, step);
            }
            for (level, next, step) in jumps.get(&(level, cell)).into_iter().flatten() {
                offer(*level, *next, *step);
            }
        }
        let metres = |cost: u32| if cost == u32::MAX { f64::INFINITY } else { f64::from(cost) * unit / GRID_DETOUR };
        costs.into_iter().map(|cells| cells.into_iter().map(metres).collect()).collect()
    }
}

/// Numbers the parts of a level on, from `parts`.
fn label(grid: &Grid, keep_off: f32, parts: &mut usize) -> Vec<u32> {
    let mut labels = vec![0_u32; grid.clear.len()];
    let mut waiting = Vec::new();
    for first in 0..labels.len() {
        if labels[first] != 0 || grid.clear[first] < keep_off {
            continue;
        }
        *parts += 1;
        let part = *parts as u32;
        labels[first] = part;
        waiting.push(first);
        while let Some(cell) = waiting.pop() {
            for next in straight(grid, cell).into_iter().flatten() {
                if labels[next] == 0 && grid.clear[next] >= keep_off {
                    labels[next] = part;
                    waiting.push(next);
                }
            }
        }
    }
    labels
}

/// The cells right, left, above and below.
fn straight(grid: &Grid, cell: usize) -> [Option<usize>; 4] {
    let (x, y) = (cell % grid.width, cell / grid.width);
    [
        (x + 1 < grid.width).then(|| cell + 1),
        (x > 0).then(|| cell - 1),
        (y + 1 < grid.height).then(|| cell + grid.width),
        (y > 0).then(|| cell - grid.width),
    ]
}

fn neighbours(grid: &Grid, labels: &[u32], cell: usize) -> Vec<(usize, u32)> {
    let free = straight(grid, cell).map(|next| next.filter(|next| labels[*next] != 0));
    let mut all: Vec<(usize, u32)> = free.iter().flatten().map(|next| (*next, STRAIGHT)).collect();
    for (side, is_right) in [(free[0], true), (free[1], false)] {
        for (end, is_up) in [(free[2], true), (free[3], false)] {
            if side.is_some() && end.is_some() {
                let row = if is_up { cell + grid.width } else { cell - grid.width };
                let next = if is_right { row + 1 } else { row - 1 };
                if labels[next] != 0 {
                    all.push((next, SLANTING));
                }
            }
        }
    }
    all
}

/// For each zone the parts of which it holds more than a corner; its largest if there are only corners.
fn zones(plan: &Plan, ground: &Ground, labels: &[Vec<u32>], parts: usize) -> Vec<Vec<u32>> {
    let mut cells = vec![0_usize; parts + 1];
    let parts_of = |zone: &crate::floor::plan::Zone| {
        let mut here = Vec::new();
        for cell in ground.levels[zone.level].cells_in(&zone.shape, ground.pitch) {
            let part = labels[zone.level][cell] as usize;
            if part != 0 && cells[part] == 0 {
                here.push(part);
            }
            cells[part] += 1;
        }
        let least = (LEAST_PART_M2 / ground.cell_m2()) as usize;
        let largest = here.iter().copied().max_by_key(|part| cells[*part]);
        let mut kept: Vec<u32> = here.iter().filter(|part| cells[**part] >= least).map(|part| *part as u32).collect();
        if kept.is_empty() {
            kept.extend(largest.map(|part| part as u32));
        }
        here.iter().for_each(|part| cells[*part] = 0);
        kept
    };
    plan.zones.iter().map(parts_of).collect()
}
