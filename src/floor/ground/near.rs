//! Which walls matter at a place: lists per cell of half a metre. Equal lists are stored once.

use super::sheet::Spot;
use super::walls::{Wall, WallKind};
use std::collections::BTreeMap;

pub const CELL_M: f32 = 0.5;
/// Walls nearer than this touch or push somebody in the cell.
const TOUCH_M: f32 = 0.45;
/// Nobody heeds people further away than this, so walls further away part nobody.
pub const HEED_M: f32 = 1.7;

#[derive(Debug, Clone, Default)]
pub struct Near {
    across: usize,
    up: usize,
    touch: Lists,
    part: Lists,
}

/// For each cell a list of numbers of walls.
#[derive(Debug, Clone, Default)]
struct Lists {
    of_cell: Vec<u32>,
    starts: Vec<u32>,
    walls: Vec<u32>,
}

impl Near {
    pub fn of(walls: &[Wall], width_m: f64, height_m: f64) -> Self {
        let cells = |length: f64| (length / f64::from(CELL_M)).ceil() as usize + 1;
        let (across, up) = (cells(width_m), cells(height_m));
        let mut near = Self { across, up, touch: Lists::default(), part: Lists::default() };
        near.touch = near.lists(walls, TOUCH_M, |_, list| list);
        near.part = near.lists(walls, HEED_M, |cell, list| visible(cell, list, walls));
        near
    }

    #[inline(always)]
    fn cell(&self, spot: Spot) -> usize {
        let at = |x: f32, most: usize| ((x * (1.0 / CELL_M)) as usize).min(most - 1);
        at(spot[1], self.up) * self.across + at(spot[0], self.across)
    }

    /// Walls within reach of a body that stands here, and walls that may part somebody here from those whom one heeds.
    #[inline(always)]
    pub fn at(&self, spot: Spot) -> (&[u32], &[u32]) {
        let cell = self.cell(spot);
        // Whatever touches may part as well.
        let part = self.part.get(cell);
        if part.is_empty() {
            return (&[], &[]);
        }
        (self.touch.get(cell), part)
    }

    fn lists(&self, walls: &[Wall], reach: f32, keep: impl Fn(Spot, Vec<u32>) -> Vec<u32>) -> Lists {
        let mut pairs: Vec<(u32, u32, u32)> = Vec::new();
        for (number, wall) in walls.iter().enumerate() {
            self.each_near(wall, reach, |cell, far| pairs.push((cell as u32, far.to_bits(), number as u32)));
        }
        pairs.sort_unstable();
        let mut known = BTreeMap::from([(Vec::new(), 0)]);
        let mut lists = Lists { of_cell: vec![0; self.across * self.up], starts: vec![0, 0], walls: Vec::new() };
        for group in pairs.chunk_by(|a, b| a.0 == b.0) {
            let cell = group[0].0 as usize;
            let middle = self.middle(cell % self.across, cell / self.across);
            let list = keep(middle, group.iter().map(|pair| pair.2).collect());
            lists.of_cell[cell] = *known.entry(list).or_insert_with_key(|list| {
                lists.walls.extend(list);
                lists.starts.push(lists.walls.len() as u32);
                lists.starts.len() as u32 - 2
            });
        }
        lists
    }

    fn middle(&self, column: usize, row: usize) -> Spot {
        [(column as f32 + 0.5) * CELL_M, (row as f32 + 0.5) * CELL_M]
    }

    /// Every cell of which some point may lie within `reach` of the wall, with a lower bound of the distance.
    fn each_near(&self, wall: &Wall, reach: f32, mut found: impl FnMut(usize, f32)) {
        let half = CELL_M * 0.7072;
        let range = |a: f32, b: f32, most: usize| {
            let (low, high) = (a.min(b) - reach, a.max(b) + reach);
            ((low / CELL_M) as usize).min(most)..((high / CELL_M) as usize + 1).min(most)
        };
        for row in range(wall.a[1], wall.b[1], self.up) {
            for column in range(wall.a[0], wall.b[0], self.across) {
                let far = (distance(self.middle(column, row), wall) - half).max(0.0);
                if far <= reach {
                    found(row * self.across + column, far);
                }
            }
        }
    }

    /// Whether any wall that `stops` crosses the line from `a` to `b`, however long.
    pub fn is_parted(&self, walls: &[Wall], a: Spot, b: Spot, stops: impl Fn(WallKind) -> bool) -> bool {
        let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
        let steps = ((dx * dx + dy * dy).sqrt() / (0.8 * TOUCH_M)).ceil().max(1.0);
        let mut last = usize::MAX;
        for step in 0..=steps as usize {
            let part = step as f32 / steps;
            let cell = self.cell([a[0] + part * dx, a[1] + part * dy]);
            if cell == last {
                continue;
            }
            last = cell;
            let crosses = |number: &u32| {
                let wall = &walls[*number as usize];
                stops(wall.kind) && crosses(a, b, wall.a, wall.b)
            };
            if self.touch.get(cell).iter().any(crosses) {
                return true;
            }
        }
        false
    }
}

impl Lists {
    #[inline(always)]
    fn get(&self, cell: usize) -> &[u32] {
        let list = self.of_cell[cell] as usize;
        if list == 0 {
            return &[];
        }
        &self.walls[self.starts[list] as usize..self.starts[list + 1] as usize]
    }
}

/// The point of a wall nearest to a spot.
#[inline(always)]
pub fn nearest(spot: Spot, wall: &Wall) -> Spot {
    let (dx, dy) = (wall.b[0] - wall.a[0], wall.b[1] - wall.a[1]);
    let part = ((spot[0] - wall.a[0]) * dx + (spot[1] - wall.a[1]) * dy) / (dx * dx + dy * dy);
    let part = part.clamp(0.0, 1.0);
    [wall.a[0] + part * dx, wall.a[1] + part * dy]
}

pub fn distance(spot: Spot, wall: &Wall) -> f32 {
    let q = nearest(spot, wall);
    let (dx, dy) = (q[0] - spot[0], q[1] - spot[1]);
    (dx * dx + dy * dy).sqrt()
}

/// Whether the lines a-b and c-d cross inside both.
#[inline(always)]
pub fn crosses(a: Spot, b: Spot, c: Spot, d: Spot) -> bool {
    let side = |a: Spot, b: Spot, p: Spot| (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

/// Leaves out every wall that lies wholly behind another one, seen from anywhere in the cell: what the further wall parts,
/// the nearer one parts already. All lines from the cell to a wall cross a nearer wall if those from the cell's corners to
/// the wall's ends do, since cell and walls are convex.
fn visible(middle: Spot, list: Vec<u32>, walls: &[Wall]) -> Vec<u32> {
    let h = CELL_M / 2.0;
    let corners = [[-h, -h], [h, -h], [h, h], [-h, h]].map(|by| [middle[0] + by[0], middle[1] + by[1]]);
    let mut kept: Vec<u32> = Vec::new();
    for number in list {
        let wall = &walls[number as usize];
        let hides = |other: &u32| {
            let other = &walls[*other as usize];
            !matches!(other.kind, WallKind::Door(_))
                && corners.iter().all(|&c| crosses(c, wall.a, other.a, other.b) && crosses(c, wall.b, other.a, other.b))
        };
        if !kept.iter().any(hides) {
            kept.push(number);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(ax: f32, ay: f32, bx: f32, by: f32) -> Wall {
        Wall { a: [ax, ay], b: [bx, by], kind: WallKind::Wall }
    }

    #[test]
    fn a_wall_behind_a_longer_one_is_left_out_and_one_at_its_end_is_not() {
        let walls = [wall(5.0, 0.0, 5.0, 10.0), wall(5.4, 4.0, 5.4, 6.0), wall(5.4, 9.5, 5.4, 12.0)];
        let near = Near::of(&walls, 20.0, 20.0);
        assert_eq!(near.at([4.3, 5.1]).1, [0]);
        assert!(near.at([4.3, 9.9]).1.contains(&2));
        assert_eq!(near.at([15.0, 5.0]), (&[][..], &[][..]));
        assert_eq!(near.at([4.9, 5.0]).0.len(), 2);
    }

    #[test]
    fn a_long_look_is_stopped_by_a_thin_wall_far_off() {
        let walls = [wall(15.0, 4.9, 15.0, 5.1)];
        let near = Near::of(&walls, 20.0, 20.0);
        assert!(near.is_parted(&walls, [1.0, 5.0], [19.0, 5.0], |_| true));
        assert!(!near.is_parted(&walls, [1.0, 5.0], [19.0, 5.5], |_| true));
    }
}
