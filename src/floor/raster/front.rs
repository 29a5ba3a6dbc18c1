//! An edge that moves over the cells at an even pace and stops at walls and closed doors (fast marching, Sethian 1996).
//! Doors may open and close while it moves. What it says of a cell is when the edge got there.

use super::{Between, CELL_M, Cell, Raster};
use crate::floor::plan::DoorAt;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

#[derive(Debug, Clone)]
pub struct Front {
    /// Time for one metre.
    secs_per_m: f64,
    goes_over_furniture: bool,
    takes_steps: bool,
    /// How long a shut door holds it back; infinite for good.
    leaks_secs: f64,
    at: Vec<f64>,
    is_reached: Vec<bool>,
    next: BinaryHeap<Reverse<Due>>,
    /// Since when each door lets it through; infinite while shut.
    open_since: Vec<f64>,
    /// Since when each door is shut; infinite while open.
    shut_since: Vec<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Due {
    secs: f64,
    cell: Cell,
}

impl Front {
    /// Over the floor and everything that stands on it, as smoke goes. A shut door holds it back for `leaks_secs`.
    pub fn over_all(raster: &Raster, metres_per_sec: f64, leaks_secs: f64, from: &[Cell], secs: f64) -> Self {
        let mut front = Self::new(raster, metres_per_sec, secs);
        front.goes_over_furniture = true;
        front.leaks_secs = leaks_secs;
        front.start(raster, from, secs);
        front
    }

    /// Round furniture and what burns, a metre a second; on wheels not over steps.
    pub fn on_foot(raster: &Raster, from: &[Cell], burning: impl Iterator<Item = Cell>, is_on_wheels: bool) -> Self {
        let mut front = Self::new(raster, 1.0, 0.0);
        front.takes_steps = !is_on_wheels;
        // Reached, and never: nothing goes on from there.
        burning.for_each(|cell| front.is_reached[cell] = true);
        front.start(raster, from, 0.0);
        front
    }

    fn new(raster: &Raster, metres_per_sec: f64, secs: f64) -> Self {
        Self {
            secs_per_m: 1.0 / metres_per_sec.max(1e-6),
            goes_over_furniture: false,
            takes_steps: true,
            leaks_secs: f64::INFINITY,
            at: vec![f64::INFINITY; raster.cells()],
            is_reached: vec![false; raster.cells()],
            next: BinaryHeap::new(),
            open_since: vec![f64::INFINITY; raster.doors.len()],
            shut_since: vec![secs; raster.doors.len()],
        }
    }

    fn start(&mut self, raster: &Raster, from: &[Cell], secs: f64) {
        let on_floor = |cell: &&Cell| raster.is_floor(**cell);
        for &cell in from.iter().filter(on_floor) {
            self.at[cell] = secs;
            self.is_reached[cell] = true;
        }
        for &cell in from.iter().filter(on_floor) {
            self.ask_beside(raster, cell);
        }
    }

    /// When the edge got to a cell; infinite if it has not.
    pub fn at(&self, cell: Cell) -> f64 {
        if self.is_reached.get(cell).copied().unwrap_or(false) { self.at[cell] } else { f64::INFINITY }
    }

    pub fn open(&mut self, raster: &Raster, door: DoorAt, secs: f64) {
        let Some(since) = self.open_since.get_mut(door).filter(|since| since.is_infinite()) else { return };
        *since = secs;
        self.shut_since[door] = f64::INFINITY;
        for &cell in raster.door_cells(door) {
            self.ask(raster, cell);
        }
    }

    pub fn shut(&mut self, door: DoorAt, secs: f64) {
        let Some(since) = self.open_since.get_mut(door).filter(|since| since.is_finite()) else { return };
        *since = f64::INFINITY;
        self.shut_since[door] = secs;
    }

    pub fn is_open(&self, door: DoorAt) -> bool {
        self.open_since.get(door).is_some_and(|since| since.is_finite())
    }

    /// Lets it move until `secs`.
    pub fn advance(&mut self, raster: &Raster, secs: f64) {
        while let Some(&Reverse(due)) = self.next.peek() {
            if due.secs > secs {
                return;
            }
            self.next.pop();
            if self.is_reached[due.cell] || due.secs > self.at[due.cell] {
                continue;
            }
            // A door that it was counted through may have been shut since.
            let now = self.arrival(raster, due.cell);
            self.at[due.cell] = now;
            if now > due.secs {
                self.push(due.cell, now);
                continue;
            }
            self.is_reached[due.cell] = true;
            self.ask_beside(raster, due.cell);
        }
    }

    fn ask_beside(&mut self, raster: &Raster, cell: Cell) {
        for (other, _) in raster.beside(cell).into_iter().flatten() {
            self.ask(raster, other);
        }
        let takes_steps = self.takes_steps;
        for flight in raster.stairs.iter().filter(|flight| flight.is_ramp || takes_steps) {
            if let Some(other) = flight.other_end(cell) {
                self.ask(raster, other);
            }
        }
    }

    fn ask(&mut self, raster: &Raster, cell: Cell) {
        let is_way = raster.is_floor(cell) && (self.goes_over_furniture || !raster.is_furniture(cell));
        if !is_way || self.is_reached[cell] {
            return;
        }
        let secs = self.arrival(raster, cell);
        if secs < self.at[cell] {
            self.at[cell] = secs;
            self.push(cell, secs);
        }
    }

    fn push(&mut self, cell: Cell, secs: f64) {
        if secs.is_finite() {
            self.next.push(Reverse(Due { secs, cell }));
        }
    }

    /// When the edge gets to a cell from what it has reached already.
    fn arrival(&self, raster: &Raster, cell: Cell) -> f64 {
        let from = |side: Option<(Cell, Between)>| {
            let Some((other, between)) = side else { return f64::INFINITY };
            match between {
                Between::Nothing => self.at(other),
                Between::Wall => f64::INFINITY,
                Between::Door(door) => {
                    let leaked = self.at(other).max(self.shut_since[door]) + self.leaks_secs;
                    self.at(other).max(self.open_since[door]).min(leaked)
                }
            }
        };
        let [east, west, north, south] = raster.beside(cell).map(from);
        let (x, y) = (east.min(west), north.min(south));
        let step = CELL_M * self.secs_per_m;
        let flat = if (x - y).abs() < step {
            (x + y + (2.0 * step * step - (x - y) * (x - y)).sqrt()) / 2.0
        } else {
            x.min(y) + step
        };
        let flights = raster.stairs.iter().filter(|flight| flight.is_ramp || self.takes_steps);
        flights.fold(flat, |soonest, flight| {
            let other = flight.other_end(cell).map_or(f64::INFINITY, |other| self.at(other));
            soonest.min(other + flight.length_m * self.secs_per_m)
        })
    }
}

impl Eq for Due {}

impl Ord for Due {
    fn cmp(&self, other: &Self) -> Ordering {
        self.secs.total_cmp(&other.secs).then(self.cell.cmp(&other.cell))
    }
}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
