//! The way to a goal from everywhere on the ground: rest distance and direction per cell of a raster, by fast marching from
//! the goal. Wide exits are goals over their whole width; nobody is sent through a gap too narrow for the body.

mod grid;
mod march;

pub use grid::Grid;

use super::ground::{Ground, Spot};
use super::plan::DoorState;

/// What makes two fields the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldKey {
    pub to: Target,
    /// For each door, whether it is locked.
    pub locked: Box<[bool]>,
    /// For each door, whether people were told not to use it as an exit.
    pub avoided: Box<[bool]>,
    pub needs: Needs,
}

/// What a body needs of its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Needs {
    #[default]
    Little,
    /// Gaps of 0.72 m, and no stairs but ramps.
    Wheels,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// These exits by the numbers of their doors, in order; empty is all.
    Exits(Box<[u16]>),
    /// One cell of the raster.
    Cell(u32),
}

/// Which way to go from a spot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Way {
    /// A unit vector to half a percent; zero in the very middle of a goal's cell.
    pub onward: Spot,
    /// Metres to the goal, as if all were flat.
    pub rest: f32,
    /// Place in the ground's exits of the one that the way leads to; [`TO_PLACE`] if the goal is no exit.
    pub leads_to: u16,
}

pub const TO_PLACE: u16 = 4094;

#[derive(Debug)]
pub struct Field {
    cells: Vec<Cell>,
}

/// Direction and exit in one word: ten bits for each coordinate, twelve for the exit.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    rest: f32,
    way: u32,
}

/// Of a unit vector packed into ten bits a coordinate.
const STEPS: f32 = 511.0;

impl Cell {
    pub const NONE: Self = Self { rest: f32::INFINITY, way: 0 };

    fn new(rest: f32, onward: Spot, leads_to: u16) -> Self {
        let bits = |x: f32| (libm::roundf(x * STEPS) as i32 + 512) as u32;
        Self { rest, way: bits(onward[0]) | bits(onward[1]) << 10 | u32::from(leads_to) << 20 }
    }

    #[inline(always)]
    fn onward(self) -> Spot {
        let part = |bits: u32| ((bits & 1023) as i32 - 512) as f32 * (1.0 / STEPS);
        [part(self.way), part(self.way >> 10)]
    }

    /// The way from a spot of this cell. The middle of a goal's cell is in the goal: whoever has come to the cell's edge
    /// goes on to there.
    #[inline(always)]
    pub fn way(self, grid: &Grid, spot: Spot) -> Way {
        let mut onward = self.onward();
        let [dx, dy] = grid.within(spot);
        if onward == [0.0, 0.0] {
            let far = (dx * dx + dy * dy).sqrt();
            onward = if far > 1e-6 { [-dx / far, -dy / far] } else { onward };
            return Way { onward, rest: self.rest, leads_to: (self.way >> 20) as u16 };
        }
        let rest = self.rest - (dx * onward[0] + dy * onward[1]);
        Way { onward, rest: if rest > 0.0 { rest } else { 0.0 }, leads_to: (self.way >> 20) as u16 }
    }

    pub fn is_way(self) -> bool {
        self.rest < f32::INFINITY
    }
}

impl FieldKey {
    /// To any exit, for an adult, with the doors as they stand.
    pub fn out(doors: &[DoorState]) -> Self {
        let locked = doors.iter().map(|door| *door == DoorState::Locked).collect();
        let avoided = vec![false; doors.len()].into();
        Self { to: Target::Exits([].into()), locked, avoided, needs: Needs::Little }
    }
}

impl Field {
    pub fn of(ground: &Ground, key: &FieldKey) -> Self {
        Self { cells: march::march(ground, key, &[]) }
    }

    /// Round what burns, cell by cell of the ground's raster; whoever is in it is led out.
    pub fn past_fire(ground: &Ground, key: &FieldKey, burning: &[bool]) -> Self {
        Self { cells: march::march(ground, key, burning) }
    }

    /// Whether the way from a spot still leads to the goal on a raster on which more doors are locked. Locked doors open
    /// no new ways, so that a spot without one has none there either.
    pub fn leads_on(&self, laid: &Grid, spot: Spot) -> bool {
        let mut cell = laid.cell(spot);
        if !self.cells[cell].is_way() {
            return true;
        }
        loop {
            let rest = self.cells[cell].rest;
            if rest <= 1.5 * laid.cell_m {
                return true;
            }
            let around = laid.neighbours(&laid.shut, cell).into_iter().flatten();
            // Each step comes nearer, through the mouth of a flight too, or this would go round for ever.
            let next =
                around.min_by(|a, b| self.cells[*a].rest.total_cmp(&self.cells[*b].rest)).map(|by| laid.carried(by));
            match next.filter(|next| self.cells[*next].rest < rest) {
                Some(next) => cell = next,
                None => return false,
            }
        }
    }

    /// `None` where no way leads to the goal.
    pub fn at(&self, grid: &Grid, spot: Spot) -> Option<Way> {
        let cell = self.cell(grid, spot);
        cell.is_way().then(|| cell.way(grid, spot))
    }

    #[inline(always)]
    pub fn cell(&self, grid: &Grid, spot: Spot) -> Cell {
        self.cells[grid.cell(spot)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::plan::{Door, Level, Plan};
    use crate::floor::shape::{Point, Polygon, Segment};

    fn door(ax: f64, ay: f64, bx: f64, by: f64, is_exit: bool, state: DoorState) -> Door {
        let line = Segment::new(Point::new(ax, ay), Point::new(bx, by));
        Door { id: "d".into(), level: 0, line, is_exit, state, lock_secs: 0.0, force_secs: None }
    }

    fn two_rooms(inner: DoorState) -> Plan {
        let outline = Polygon::rect(Point::new(0.0, 0.0), 20.0, 10.0);
        let walls = vec![vec![Point::new(10.0, 0.0), Point::new(10.0, 10.0)]];
        let level = Level { id: "g".into(), outline, walls, ..Level::default() };
        let doors = vec![
            door(10.0, 4.5, 10.0, 5.5, false, inner),
            door(20.0, 4.0, 20.0, 6.0, true, DoorState::Open),
            door(0.0, 1.0, 0.0, 1.3, true, DoorState::Open),
        ];
        Plan { levels: vec![level], doors, ..Plan::default() }
    }

    #[test]
    fn the_way_out_goes_through_doors_that_are_wide_enough_and_not_locked() {
        let open = Ground::of(&two_rooms(DoorState::Closed)).expect("a plan");
        let from = Point::new(2.0, 5.0);
        let (rest, exit) = open.way_out(open.doors_at_first(), 0, from).expect("a way");
        assert_eq!(exit, 1, "the other exit is 0.3 m wide");
        assert!((rest - 18.4).abs() < 0.6, "{rest}");
        let shut = Ground::of(&two_rooms(DoorState::Locked)).expect("a plan");
        assert_eq!(shut.way_out(shut.doors_at_first(), 0, from), None);
        assert!(shut.way_out(shut.doors_at_first(), 0, Point::new(12.0, 5.0)).is_some());
    }

    #[test]
    fn a_direction_survives_its_packing() {
        for step in 0..64 {
            let turn = step as f32 * 0.1;
            let way = [libm::cosf(turn), libm::sinf(turn)];
            let cell = Cell::new(1.0, way, 4000);
            assert!((cell.onward()[0] - way[0]).abs() < 2e-3 && (cell.onward()[1] - way[1]).abs() < 2e-3);
            assert_eq!(cell.way >> 20, 4000);
        }
    }
}
