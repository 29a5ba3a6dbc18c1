//! Everybody inside, one list for each quantity, sorted by the cell one stands in: neighbours lie side by side in memory.

use super::lanes::LANES;
use crate::floor::ground::{Portal, Sheet, Spot};

/// Not in any list any more.
pub const OUT: u32 = u32::MAX;
/// Marks the number of somebody who is seen here through a stair's mouth and stands elsewhere.
pub const IMAGE: u32 = 1 << 31;

/// Each list has [`LANES`] fillers at its end, so that eight can be read from any place on.
#[derive(Debug, Clone, Default)]
pub struct Herd {
    /// With images.
    pub count: usize,
    pub images: usize,
    pub x: Vec<f32>,
    pub y: Vec<f32>,
    pub heading_x: Vec<f32>,
    pub heading_y: Vec<f32>,
    pub speed: Vec<f32>,
    /// Half of what a body takes sideways and in front.
    pub half_w: Vec<f32>,
    pub half_f: Vec<f32>,
    /// For how long somebody has made no headway.
    pub held: Vec<f32>,
    pub id: Vec<u32>,
    pub cell: Vec<u32>,
}

/// Square cells as wide as people heed one another, with a border of empty ones.
#[derive(Debug, Clone)]
pub struct Cells {
    per_m: f32,
    across: usize,
    up: usize,
    /// Where each cell's people begin.
    starts: Vec<u32>,
}

/// What sorting needs besides, kept so that a step allocates nothing.
#[derive(Debug, Clone, Default)]
pub struct Sorter {
    pub x: Vec<f32>,
    pub y: Vec<f32>,
    order: Vec<u32>,
    keys: Vec<u32>,
    spare: Vec<f32>,
    spare_id: Vec<u32>,
}

impl Cells {
    pub fn of(sheet: &Sheet, side: f32) -> Self {
        let cells = |length: f64| (length / f64::from(side)).ceil() as usize + 3;
        let (across, up) = (cells(sheet.width_m), cells(sheet.height_m));
        Self { per_m: 1.0 / side, across, up, starts: vec![0; across * up + 1] }
    }

    #[inline(always)]
    fn cell(&self, x: f32, y: f32) -> usize {
        let at = |x: f32, most: usize| ((x * self.per_m) as usize + 1).min(most - 2);
        at(y, self.up) * self.across + at(x, self.across)
    }

    /// The people of three cells side by side, in the row below, the own row and the row above.
    #[inline(always)]
    pub fn rows(&self, cell: usize) -> [(usize, usize); 3] {
        let row = |middle: usize| (self.starts[middle - 1] as usize, self.starts[middle + 2] as usize);
        [row(cell - self.across), row(cell), row(cell + self.across)]
    }
}

impl Herd {
    pub fn with_room(count: usize) -> Self {
        let list = || Vec::with_capacity(count + LANES);
        Self {
            x: list(),
            y: list(),
            heading_x: list(),
            heading_y: list(),
            speed: list(),
            half_w: list(),
            half_f: list(),
            held: list(),
            id: Vec::with_capacity(count),
            cell: Vec::with_capacity(count),
            count: 0,
            images: 0,
        }
    }

    pub fn push(&mut self, id: u32, at: Spot, heading: Spot, half_w: f32, half_f: f32) {
        let values = [at[0], at[1], heading[0], heading[1], 0.0, half_w, half_f, 0.0];
        let count = self.count;
        self.images += usize::from(id & IMAGE != 0);
        for (list, value) in self.lists().into_iter().zip(values) {
            list.truncate(count);
            list.push(value);
        }
        self.id.push(id);
        self.count += 1;
    }

    fn lists(&mut self) -> [&mut Vec<f32>; 8] {
        [
            &mut self.x,
            &mut self.y,
            &mut self.heading_x,
            &mut self.heading_y,
            &mut self.speed,
            &mut self.half_w,
            &mut self.half_f,
            &mut self.held,
        ]
    }

    #[inline(always)]
    pub fn at(&self, slot: usize) -> Spot {
        [self.x[slot], self.y[slot]]
    }

    /// Takes away the images of the last step and adds those of this one: people near one end of a portal are seen at the
    /// other end too.
    pub fn mirror(&mut self, portals: &[Portal]) {
        self.images = 0;
        if portals.is_empty() {
            return;
        }
        for slot in 0..self.count {
            if self.id[slot] & IMAGE != 0 {
                self.id[slot] = OUT;
                continue;
            }
            let at = self.at(slot);
            for portal in portals {
                if let Some(there) = portal.foresee(at) {
                    let heading = portal.turn([self.heading_x[slot], self.heading_y[slot]]);
                    self.push(self.id[slot] | IMAGE, there, heading, self.half_w[slot], self.half_f[slot]);
                }
            }
        }
    }

    /// Sorts by cell, keeping the order within a cell; whoever is marked [`OUT`] is left out.
    pub fn sort(&mut self, cells: &mut Cells, sorter: &mut Sorter) {
        sorter.keys.clear();
        cells.starts.fill(0);
        for slot in 0..self.count {
            let cell = if self.id[slot] == OUT { OUT } else { cells.cell(self.x[slot], self.y[slot]) as u32 };
            if cell != OUT {
                cells.starts[cell as usize] += 1;
            }
            sorter.keys.push(cell);
        }
        let mut sum = 0;
        for start in &mut cells.starts {
            sum += std::mem::replace(start, sum);
        }
        sorter.order.clear();
        sorter.order.resize(sum as usize, 0);
        for (slot, &key) in sorter.keys.iter().enumerate() {
            if key != OUT {
                let place = &mut cells.starts[key as usize];
                sorter.order[*place as usize] = slot as u32;
                *place += 1;
            }
        }
        // Each start now stands at its cell's end, which is the next one's start.
        let end = cells.starts.len() - 1;
        cells.starts.copy_within(..end, 1);
        cells.starts[0] = 0;
        self.reorder(sorter);
    }

    fn reorder(&mut self, sorter: &mut Sorter) {
        let Sorter { order, keys, spare, spare_id, .. } = sorter;
        for list in self.lists() {
            spare.clear();
            spare.extend(order.iter().map(|&slot| list[slot as usize]));
            spare.resize(order.len() + LANES, 0.0);
            std::mem::swap(list, spare);
        }
        spare_id.clear();
        spare_id.extend(order.iter().map(|&slot| self.id[slot as usize]));
        std::mem::swap(&mut self.id, spare_id);
        self.cell.clear();
        self.cell.extend(order.iter().map(|&slot| keys[slot as usize]));
        self.count = order.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::plan::{Level, Plan};
    use crate::floor::shape::{Point, Polygon};

    #[test]
    fn neighbours_lie_in_three_rows_and_those_who_are_out_are_gone() {
        let outline = Polygon::rect(Point::default(), 20.0, 20.0);
        let plan = Plan { levels: vec![Level { outline, ..Level::default() }], ..Plan::default() };
        let sheet = Sheet::of(&plan).expect("a plan");
        let mut cells = Cells::of(&sheet, 1.5);
        let mut herd = Herd::with_room(9);
        for n in 0..9u32 {
            herd.push(n, [8.0 + (n % 3) as f32, 8.0 + (n / 3) as f32], [1.0, 0.0], 0.1, 0.2);
        }
        herd.push(9, [1.0, 1.0], [1.0, 0.0], 0.1, 0.2);
        herd.id[4] = OUT;
        herd.sort(&mut cells, &mut Sorter::default());
        assert_eq!(herd.count, 9);
        let slot = herd.id.iter().position(|id| *id == 0).expect("still there");
        let found: Vec<u32> =
            cells.rows(herd.cell[slot] as usize).iter().flat_map(|r| herd.id[r.0..r.1].to_vec()).collect();
        for near in [0, 1, 3] {
            assert!(found.contains(&near), "{found:?}");
        }
        assert!(!found.contains(&9) && !found.contains(&4));
        assert_eq!(herd.x.len(), herd.count + LANES);
    }
}
