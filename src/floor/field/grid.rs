//! The raster that ways are computed on: how much room each cell has, and between which neighbours a wall runs.

use crate::floor::ground::{Portal, Sheet, Spot, Wall, WallKind, crosses, distance};

/// A floor of at most so many cells is measured finely; a larger one twice, or four times, as coarsely.
const FINE: f64 = 4.0e5;
const MIDDLING: f64 = 4.0e6;
/// Room is measured no further than this.
const ROOM_CM: u8 = 60;

/// Bits of [`Grid::shut`]: a wall runs between the cell and its neighbour.
pub const RIGHT: u8 = 1;
pub const UP: u8 = 2;

#[derive(Debug, Clone)]
pub struct Grid {
    pub cell_m: f32,
    per_m: f32,
    pub across: usize,
    pub up: usize,
    /// From the cell's middle to the nearest wall, in centimetres, at most [`ROOM_CM`].
    pub room_cm: Vec<u8>,
    pub shut: Vec<u8>,
    /// What a metre costs, in sixteenths: stairs are slower than the flat.
    pub cost: Vec<u8>,
    /// (onto, from): whoever enters the second cell stands in the first one. In order.
    pub carries: Vec<(u32, u32)>,
}

impl Grid {
    pub fn of(walls: &[Wall], sheet: &Sheet, portals: &[Portal]) -> Self {
        let area = sheet.width_m * sheet.height_m;
        let cell = if area * 100.0 <= FINE {
            0.1
        } else if area * 25.0 <= MIDDLING {
            0.2
        } else {
            0.4
        };
        let cells = |length: f64| (length / cell).ceil() as usize + 1;
        let (across, up) = (cells(sheet.width_m), cells(sheet.height_m));
        let mut grid = Self {
            cell_m: cell as f32,
            per_m: (1.0 / cell) as f32,
            across,
            up,
            room_cm: vec![ROOM_CM; across * up],
            shut: vec![0; across * up],
            cost: vec![16; across * up],
            carries: Vec::new(),
        };
        for wall in walls.iter().filter(|wall| !matches!(wall.kind, WallKind::Door(_))) {
            grid.wall(wall);
        }
        grid.flights(sheet);
        grid.portals(portals);
        grid
    }

    #[inline(always)]
    pub fn cell(&self, spot: Spot) -> usize {
        let at = |x: f32, most: usize| ((x * self.per_m) as usize).min(most - 1);
        at(spot[1], self.up) * self.across + at(spot[0], self.across)
    }

    /// From the middle of its cell to a spot.
    #[inline(always)]
    pub fn within(&self, spot: Spot) -> Spot {
        spot.map(|x| x - ((x * self.per_m) as u32 as f32 + 0.5) * self.cell_m)
    }

    #[inline]
    pub fn middle(&self, cell: usize) -> Spot {
        let (row, column) = (cell / self.across, cell % self.across);
        [(column as f32 + 0.5) * self.cell_m, (row as f32 + 0.5) * self.cell_m]
    }

    /// Neighbours to the left, right, below and above, if no wall runs between.
    #[inline]
    pub fn neighbours(&self, shut: &[u8], cell: usize) -> [Option<usize>; 4] {
        let (row, column) = (cell / self.across, cell % self.across);
        [
            (column > 0 && shut[cell - 1] & RIGHT == 0).then(|| cell - 1),
            (column + 1 < self.across && shut[cell] & RIGHT == 0).then(|| cell + 1),
            (row > 0 && shut[cell - self.across] & UP == 0).then(|| cell - self.across),
            (row + 1 < self.up && shut[cell] & UP == 0).then(|| cell + self.across),
        ]
    }

    /// The same with these doors locked.
    pub fn locked(&self, walls: &[Wall], is_locked: impl Fn(usize) -> bool) -> Self {
        let mut laid = self.clone();
        for wall in walls {
            if let WallKind::Door(door) = wall.kind
                && is_locked(door as usize)
            {
                laid.wall(wall);
            }
        }
        laid
    }

    /// Where one stands who enters a cell: in itself, or beyond the mouth of a flight.
    pub fn carried(&self, cell: usize) -> usize {
        let onto = self.carries.iter().find(|pair| pair.1 as usize == cell);
        onto.map_or(cell, |pair| pair.0 as usize)
    }

    /// Lays one wall into the raster.
    pub fn wall(&mut self, wall: &Wall) {
        let reach = f32::from(ROOM_CM) / 100.0;
        let range = |a: f32, b: f32, most: usize| {
            let (low, high) = (a.min(b) - reach, a.max(b) + reach);
            ((low / self.cell_m) as usize).min(most)..((high / self.cell_m) as usize + 1).min(most)
        };
        let columns = range(wall.a[0], wall.b[0], self.across);
        for row in range(wall.a[1], wall.b[1], self.up) {
            for column in columns.clone() {
                let cell = row * self.across + column;
                let middle = self.middle(cell);
                let far = distance(middle, wall);
                self.room_cm[cell] = self.room_cm[cell].min((far * 100.0) as u8);
                if far > 1.5 * self.cell_m {
                    continue;
                }
                let is_cut = |by: Spot| {
                    let to = [middle[0] + by[0], middle[1] + by[1]];
                    crosses(middle, to, wall.a, wall.b)
                };
                if is_cut([self.cell_m, 0.0]) {
                    self.shut[cell] |= RIGHT;
                }
                if is_cut([0.0, self.cell_m]) {
                    self.shut[cell] |= UP;
                }
            }
        }
    }

    /// One field serves both ways, so a flight costs the mean of up and down.
    fn flights(&mut self, sheet: &Sheet) {
        for flight in &sheet.flights {
            let mean = ((flight.up_factor + flight.down_factor) / 2.0).clamp(0.07, 1.5);
            let from = self.cell([flight.origin.x as f32, 0.0]);
            let to = self.cell([(flight.origin.x + flight.length_m) as f32, 0.0]);
            for row in 0..self.up {
                self.cost[row * self.across + from..=row * self.across + to].fill((16.0 / mean) as u8);
            }
        }
    }

    fn portals(&mut self, portals: &[Portal]) {
        for portal in portals {
            let (steps, wide) = ((2.0 / self.cell_m) as usize, (2.0 * portal.width / self.cell_m) as usize);
            for step in 0..=steps {
                for side in 0..=wide {
                    let (onward, left) = (step as f32 * self.cell_m / 2.0, side as f32 * self.cell_m / 2.0);
                    let from = self.cell(portal.from.spot(onward, left));
                    if let Some(onto) = portal.carry(self.middle(from)) {
                        let onto = self.cell(onto);
                        self.carries.push((onto as u32, from as u32));
                        // No short cut through the mouth: it costs what the flight behind it costs.
                        self.cost[from] = self.cost[onto];
                    }
                }
            }
        }
        self.carries.sort_unstable();
        self.carries.dedup();
    }
}
