//! Fast marching: the rest distance grows from the goal outwards, always at the cell that is nearest next.

use super::grid::Grid;
use super::{Cell, FieldKey, Needs, TO_PLACE, Target};
use crate::floor::ground::{Exit, Ground, Spot};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// Half of the room that a body needs; the raster's coarser cells need a little less to keep narrow rows open.
const BODY_CM: u8 = 20;
const COARSE_BODY_CM: u8 = 17;
const WIDE_CM: u8 = 36;
/// Nearer to walls than this one walks less gladly.
const SHY_CM: u8 = 35;
const SHY: f32 = 0.05;
/// How strongly those at a wall turn away from it, beside the way along it.
const INWARD: f32 = 0.25;
/// How far from the way one may be pushed and still find back, in parts of the room that the body needs: into a corner.
const EDGE: f32 = 1.5;

struct March<'a> {
    grid: &'a Grid,
    room_cm: Vec<u8>,
    shut: Vec<u8>,
    need_cm: u8,
    /// Nobody walks on to these.
    is_shut_off: Vec<bool>,
    rest: Vec<f32>,
    leads_to: Vec<u16>,
    is_done: Vec<bool>,
    /// (rest as bits, cell): for positive numbers the bits are in the same order.
    next: BinaryHeap<Reverse<(u32, u32)>>,
}

/// `burning` says of each cell whether one walks on to it only to get out of there; empty is none.
pub fn march(ground: &Ground, key: &FieldKey, burning: &[bool]) -> Vec<Cell> {
    let mut march = March::new(ground, key);
    for (is_shut_off, burns) in march.is_shut_off.iter_mut().zip(burning) {
        *is_shut_off |= burns;
    }
    march.seed(ground, key);
    march.run();
    if !burning.is_empty() {
        march.out_of(burning);
    }
    let mut cells = march.directions();
    march.edges(&mut cells);
    cells
}

impl<'a> March<'a> {
    fn new(ground: &'a Ground, key: &FieldKey) -> Self {
        let grid = &ground.grid;
        let laid = grid.locked(&ground.walls, |door| key.locked.get(door) == Some(&true));
        let count = grid.room_cm.len();
        let narrow = if grid.cell_m < 0.15 { BODY_CM } else { COARSE_BODY_CM };
        let is_on_steps = |cell: usize| ground.sheet.is_on_steps(grid.middle(cell));
        let is_shut_off = match key.needs {
            Needs::Wheels => (0..count).map(is_on_steps).collect(),
            Needs::Little => vec![false; count],
        };
        Self {
            grid,
            room_cm: laid.room_cm,
            shut: laid.shut,
            need_cm: if key.needs == Needs::Little { narrow } else { WIDE_CM },
            is_shut_off,
            rest: vec![f32::INFINITY; count],
            leads_to: vec![0; count],
            is_done: vec![false; count],
            next: BinaryHeap::new(),
        }
    }

    fn seed(&mut self, ground: &Ground, key: &FieldKey) {
        match &key.to {
            Target::Cell(cell) => {
                if let Some(cell) = self.roomy(*cell as usize) {
                    self.offer(cell, 0.0, TO_PLACE);
                }
            }
            Target::Exits(doors) => {
                for (at, exit) in ground.exits.iter().enumerate().take(usize::from(TO_PLACE)) {
                    let is_wanted = doors.is_empty() || doors.contains(&(exit.door as u16));
                    let is = |list: &[bool]| list.get(exit.door) == Some(&true);
                    if is_wanted && !is(&key.locked) && !is(&key.avoided) {
                        self.seed_exit(exit, at as u16);
                    }
                }
            }
        }
    }

    /// The nearest cell with room for the body that no wall parts from this one.
    fn roomy(&self, from: usize) -> Option<usize> {
        let (mut ring, mut seen) = (vec![from], vec![from]);
        for _ in 0..12 {
            if let Some(cell) = ring.iter().copied().find(|cell| self.room_cm[*cell] >= self.need_cm) {
                return Some(cell);
            }
            let around = ring.iter().flat_map(|cell| self.grid.neighbours(&self.shut, *cell)).flatten();
            let fresh: Vec<usize> = around.filter(|cell| !seen.contains(cell)).collect();
            seen.extend(&fresh);
            ring = fresh;
        }
        None
    }

    fn seed_exit(&mut self, exit: &Exit, at: u16) {
        let (mut low, mut high) = ([f32::MAX; 2], [f32::MIN; 2]);
        for corner in &exit.shape {
            for axis in 0..2 {
                low[axis] = low[axis].min(corner[axis]);
                high[axis] = high[axis].max(corner[axis]);
            }
        }
        if exit.shape.is_empty() {
            return;
        }
        let (first, last) = (self.grid.cell(low), self.grid.cell(high));
        let columns = first % self.grid.across..=last % self.grid.across;
        for row in first / self.grid.across..=last / self.grid.across {
            for column in columns.clone() {
                let cell = row * self.grid.across + column;
                if exit.contains(self.grid.middle(cell)) && self.room_cm[cell] >= self.need_cm {
                    self.offer(cell, 0.0, at);
                }
            }
        }
    }

    fn offer(&mut self, cell: usize, rest: f32, leads_to: u16) {
        if rest < self.rest[cell] && !self.is_shut_off[cell] {
            self.rest[cell] = rest;
            self.leads_to[cell] = leads_to;
            self.next.push(Reverse((rest.to_bits(), cell as u32)));
        }
    }

    fn run(&mut self) {
        while let Some(Reverse((_, cell))) = self.next.pop() {
            let cell = cell as usize;
            if std::mem::replace(&mut self.is_done[cell], true) {
                continue;
            }
            for to in self.grid.neighbours(&self.shut, cell).into_iter().flatten() {
                if !self.is_done[to] && self.room_cm[to] >= self.need_cm {
                    let rest = self.solve(to);
                    self.offer(to, rest, self.leads_to[cell]);
                }
            }
            let first = self.grid.carries.partition_point(|pair| (pair.0 as usize) < cell);
            let carried = self.grid.carries[first..].iter().take_while(|pair| pair.0 as usize == cell);
            // The two rasters do not meet cell to cell: a cell's length more, so that nobody is sent back and forth.
            let rest = self.rest[cell] + self.cost(cell);
            for from in carried.map(|pair| pair.1 as usize) {
                if !self.is_done[from] {
                    self.offer(from, rest, self.leads_to[cell]);
                }
            }
        }
    }

    /// Whoever stands where it burns walks out of it, to where a way leads on; nobody walks in.
    fn out_of(&mut self, burning: &[bool]) {
        let edge: Vec<(usize, usize)> = (0..burning.len())
            .filter(|&cell| burning[cell] && self.room_cm[cell] >= self.need_cm)
            .flat_map(|cell| self.grid.neighbours(&self.shut, cell).into_iter().flatten().map(move |by| (cell, by)))
            .filter(|&(_, by)| self.is_done[by])
            .collect();
        // What was done stays; of the rest, only what burns is open now.
        for (is_shut_off, burns) in self.is_shut_off.iter_mut().zip(burning) {
            *is_shut_off = !burns;
        }
        for (cell, by) in edge {
            let rest = self.solve(cell);
            self.offer(cell, rest, self.leads_to[by]);
        }
        self.run();
    }

    /// The smaller one of two neighbours that are done.
    fn lower(&self, a: Option<usize>, b: Option<usize>) -> f32 {
        let rest = |cell: Option<usize>| cell.filter(|c| self.is_done[*c]).map_or(f32::INFINITY, |c| self.rest[c]);
        let (a, b) = (rest(a), rest(b));
        if a < b { a } else { b }
    }

    fn cost(&self, cell: usize) -> f32 {
        let shy = f32::from(SHY_CM.saturating_sub(self.room_cm[cell])) / f32::from(SHY_CM);
        self.grid.cell_m * (f32::from(self.grid.cost[cell]) / 16.0) * (1.0 + SHY * shy)
    }

    fn solve(&self, cell: usize) -> f32 {
        let [left, right, below, above] = self.grid.neighbours(&self.shut, cell);
        let (x, y) = (self.lower(left, right), self.lower(below, above));
        let cost = self.cost(cell);
        let (small, large) = if x < y { (x, y) } else { (y, x) };
        if large - small >= cost {
            return small + cost;
        }
        let (sum, apart) = (small + large, large - small);
        (sum + (2.0 * cost * cost - apart * apart).sqrt()) / 2.0
    }

    fn directions(&self) -> Vec<Cell> {
        let direction = |cell: usize| {
            if !self.is_done[cell] {
                return Cell::NONE;
            }
            let [left, right, below, above] = self.grid.neighbours(&self.shut, cell);
            let slope = |low: Option<usize>, high: Option<usize>| {
                let drop = |to: Option<usize>| to.map_or(0.0, |to| (self.rest[cell] - self.rest[to]).max(0.0));
                let (low, high) = (drop(low), drop(high));
                if low > high { -low } else { high }
            };
            let way = unit([slope(left, right), slope(below, above)]);
            Cell::new(self.rest[cell], way, self.leads_to[cell])
        };
        (0..self.rest.len()).map(direction).collect()
    }

    /// Cells too near to a wall for a body's middle, where people are pushed all the same: back to the way, and along it.
    fn edges(&self, cells: &mut [Cell]) {
        let reach = EDGE * f32::from(self.need_cm) / 100.0 + self.grid.cell_m;
        let is_edge = |cell: &usize| !cells[*cell].is_way() && self.room_cm[*cell] < self.need_cm;
        let mut left: Vec<usize> = (0..cells.len()).filter(is_edge).collect();
        // The cell of the way that each leads back to.
        let mut back_to: BTreeMap<usize, usize> = BTreeMap::new();
        loop {
            let mut found = Vec::new();
            for &cell in &left {
                let around = self.grid.neighbours(&self.shut, cell).into_iter().flatten();
                let best = around.min_by(|a, b| cells[*a].rest.total_cmp(&cells[*b].rest));
                let is_within = |to: &usize| {
                    let middle = self.grid.middle(*back_to.get(to).unwrap_or(to));
                    cells[*to].is_way() && apart(self.grid.middle(cell), middle) <= reach
                };
                if let Some(to) = best.filter(is_within) {
                    let (here, there, on) = (self.grid.middle(cell), self.grid.middle(to), cells[to].onward());
                    let (dx, dy) = (there[0] - here[0], there[1] - here[1]);
                    let inward = INWARD / self.grid.cell_m;
                    let way = unit([on[0] + inward * dx, on[1] + inward * dy]);
                    // As if the wall were further off: whoever walks along it is no further from the goal.
                    let rest = cells[to].rest + (dx * way[0] + dy * way[1]).max(0.0);
                    found.push((cell, to, Cell::new(rest, way, (cells[to].way >> 20) as u16)));
                }
            }
            if found.is_empty() {
                return;
            }
            for (cell, to, value) in found {
                cells[cell] = value;
                back_to.insert(cell, back_to.get(&to).copied().unwrap_or(to));
            }
            left.retain(|cell| !cells[*cell].is_way());
        }
    }
}

fn apart(a: Spot, b: Spot) -> f32 {
    let (dx, dy) = (a[0] - b[0], a[1] - b[1]);
    (dx * dx + dy * dy).sqrt()
}

fn unit(way: Spot) -> Spot {
    let length = (way[0] * way[0] + way[1] * way[1]).sqrt();
    if length < 1e-12 { [0.0, 0.0] } else { [way[0] / length, way[1] / length] }
}
