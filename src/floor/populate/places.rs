//! Where one can stand or sit in a zone. Places lie on a lattice that hangs on the level's zero, so that neither the
//! number of people nor another zone shifts them; each person goes to the free place nearest to a wish drawn for him.

use super::rows;
use crate::floor::plan::{Level, Plan, ZoneAt};
use crate::floor::shape::{Bounds, Point, Polygon, Segment};
use std::sync::Arc;

/// Between the middles of two who stand, metres: 5.7 on a square metre.
const APART_M: f64 = 0.45;
/// From the middle of one who stands to a wall or a pew.
const CLEAR_M: f64 = 0.20;
/// The same for one who sits in a row, and in a wheelchair.
const CLEAR_SEATED_M: f64 = 0.15;
const CLEAR_CHAIR_M: f64 = 0.40;
/// Grain of the measurement of free floor.
const GRAIN_M: f64 = 0.2;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub at: Point,
    pub is_seat: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Places {
    bounds: Bounds,
    free_m2: f64,
    obstacles: Arc<Obstacles>,
    /// Places not taken, in squares of 1 m, row by row.
    free: Vec<Vec<Place>>,
    seats_left: usize,
    columns: usize,
    taken: Vec<(Point, f64)>,
}

/// What one cannot stand on, with the walls.
#[derive(Debug)]
struct Obstacles {
    zone: Polygon,
    outline: Polygon,
    solids: Vec<(Polygon, Bounds)>,
    walls: Vec<Segment>,
}

impl Places {
    pub fn of(plan: &Plan, zone: ZoneAt) -> Self {
        let it = &plan.zones[zone];
        let level = plan.levels.get(it.level);
        let bounds = it.shape.bounds().unwrap_or(Bounds { min: Point::default(), max: Point::default() });
        let obstacles = Obstacles::of(it.shape.clone(), level, bounds);
        let columns = (bounds.max.x - bounds.min.x) as usize + 1;
        let rows = (bounds.max.y - bounds.min.y) as usize + 1;
        let mut places = Self {
            bounds,
            free_m2: obstacles.free_m2(bounds),
            obstacles: Arc::new(obstacles),
            free: vec![Vec::new(); columns * rows],
            seats_left: 0,
            columns,
            taken: Vec::new(),
        };
        let seats = level.map(|level| rows::seats(&level.obstacles)).unwrap_or_default();
        let seats: Vec<Point> = seats.into_iter().filter(|&at| places.obstacles.is_free(at, CLEAR_SEATED_M)).collect();
        let row_m = APART_M * 0.75_f64.sqrt();
        let first = |from: f64, step: f64| (from / step).floor() as i64;
        for row in first(bounds.min.y, row_m)..=first(bounds.max.y, row_m) {
            let shift = if row.rem_euclid(2) == 0 { 0.0 } else { APART_M / 2.0 };
            for column in first(bounds.min.x, APART_M)..=first(bounds.max.x, APART_M) {
                let at = Point::new(column as f64 * APART_M + shift, row as f64 * row_m);
                let is_by_seat = || seats.iter().any(|seat| seat.distance(at) < APART_M);
                if places.obstacles.is_free(at, CLEAR_M) && !is_by_seat() {
                    places.add(Place { at, is_seat: false });
                }
            }
        }
        places.seats_left = seats.len();
        for at in seats {
            places.add(Place { at, is_seat: true });
        }
        places
    }

    pub fn free_m2(&self) -> f64 {
        self.free_m2
    }

    /// Where somebody would like to be, who knows nothing of furniture and of others.
    pub fn wanted(&self, part_x: f64, part_y: f64) -> Point {
        let Bounds { min, max } = self.bounds;
        Point::new(min.x + (max.x - min.x) * part_x, min.y + (max.y - min.y) * part_y)
    }

    /// The nearest free place: a seat, as long as there is one and the person comes without a chair.
    pub fn take(&mut self, wanted: Point, room_m: f64, has_chair: bool) -> Option<Place> {
        let sits = !has_chair && self.seats_left > 0;
        let place = self.nearest(wanted, |it| {
            let fits = |&(at, room): &(Point, f64)| at.distance(it.at) >= (room + room_m) / 2.0 - 1e-9;
            it.is_seat == sits
                && (!has_chair || self.obstacles.is_free(it.at, CLEAR_CHAIR_M))
                && self.taken.iter().filter(|taken| taken.1 > APART_M || room_m > APART_M).all(fits)
        })?;
        self.taken.push((place.at, room_m));
        let around = (room_m + APART_M) / 2.0 - 1e-9;
        let reach = around.ceil() as i64 + 1;
        let (x, y) = self.square(place.at);
        for square in self.squares(x - reach..=x + reach, y - reach..=y + reach) {
            let before = self.free[square].iter().filter(|it| it.is_seat).count();
            self.free[square].retain(|it| *it != place && it.at.distance(place.at) >= around);
            self.seats_left -= before - self.free[square].iter().filter(|it| it.is_seat).count();
        }
        Some(place)
    }

    fn nearest(&self, wanted: Point, fits: impl Fn(&Place) -> bool) -> Option<Place> {
        let (x, y) = self.square(wanted);
        let widest = (self.columns + self.free.len() / self.columns.max(1)) as i64 + 1;
        let mut best: Option<(f64, Place)> = None;
        for ring in 0..=widest {
            // Whatever lies in this ring is at least so far away.
            if best.is_some_and(|(off, _)| off < (ring - 1) as f64) {
                break;
            }
            for square in self.squares(x - ring..=x + ring, y - ring..=y + ring) {
                let (column, row) = ((square % self.columns) as i64, (square / self.columns) as i64);
                if (column - x).abs().max((row - y).abs()) != ring {
                    continue;
                }
                for place in &self.free[square] {
                    let off = place.at.distance(wanted);
                    if best.is_none_or(|(least, _)| off < least) && fits(place) {
                        best = Some((off, *place));
                    }
                }
            }
        }
        best.map(|(_, place)| place)
    }

    fn add(&mut self, place: Place) {
        let (x, y) = self.square(place.at);
        for square in self.squares(x..=x, y..=y) {
            self.free[square].push(place);
        }
    }

    fn square(&self, at: Point) -> (i64, i64) {
        ((at.x - self.bounds.min.x).floor() as i64, (at.y - self.bounds.min.y).floor() as i64)
    }

    fn squares(&self, xs: std::ops::RangeInclusive<i64>, ys: std::ops::RangeInclusive<i64>) -> Vec<usize> {
        let rows = (self.free.len() / self.columns.max(1)) as i64;
        let columns = self.columns as i64;
        let (xs, ys) =
            (*xs.start().max(&0)..=*xs.end().min(&(columns - 1)), *ys.start().max(&0)..=*ys.end().min(&(rows - 1)));
        ys.flat_map(|y| xs.clone().map(move |x| (y * columns + x) as usize)).collect()
    }
}

impl Obstacles {
    fn of(zone: Polygon, level: Option<&Level>, bounds: Bounds) -> Self {
        let solids = level.map(|level| level.holes.iter().chain(level.obstacles.iter().map(|it| &it.shape)));
        let near = |it: &Bounds| {
            let (low, high) = (bounds.min, bounds.max);
            it.min.x < high.x + 1.0 && it.max.x > low.x - 1.0 && it.min.y < high.y + 1.0 && it.max.y > low.y - 1.0
        };
        let is_wall_near = |line: &Segment| {
            let corner = |pick: fn(f64, f64) -> f64| Point::new(pick(line.a.x, line.b.x), pick(line.a.y, line.b.y));
            near(&Bounds { min: corner(f64::min), max: corner(f64::max) })
        };
        let solids = solids.into_iter().flatten().filter_map(|shape| Some((shape.clone(), shape.bounds()?)));
        let lines = level.map(|level| {
            let walls = level.walls.iter().flat_map(|line| line.windows(2).map(|ends| Segment::new(ends[0], ends[1])));
            level.outline.sides().chain(walls)
        });
        Self {
            zone,
            outline: level.map(|level| level.outline.clone()).unwrap_or_default(),
            solids: solids.filter(|(_, bounds)| near(bounds)).collect(),
            walls: lines.into_iter().flatten().filter(|line| is_wall_near(line)).collect(),
        }
    }

    /// Whether somebody can stand there with so much room round the middle.
    fn is_free(&self, at: Point, clear_m: f64) -> bool {
        if !self.zone.contains(at) || !self.outline.contains(at) {
            return false;
        }
        let is_far = |side: Segment| side.nearest(at).distance(at) >= clear_m;
        let is_off = |(shape, bounds): &(Polygon, Bounds)| {
            let is_beyond = at.x < bounds.min.x - clear_m
                || at.x > bounds.max.x + clear_m
                || at.y < bounds.min.y - clear_m
                || at.y > bounds.max.y + clear_m;
            is_beyond || !shape.contains(at) && shape.sides().all(is_far)
        };
        self.walls.iter().all(|&wall| is_far(wall)) && self.solids.iter().all(is_off)
    }

    fn free_m2(&self, bounds: Bounds) -> f64 {
        let count = |from: f64, to: f64| ((to - from) / GRAIN_M).ceil() as u32;
        let place = |from: f64, n: u32| from + (f64::from(n) + 0.5) * GRAIN_M;
        let (columns, rows) = (count(bounds.min.x, bounds.max.x), count(bounds.min.y, bounds.max.y));
        let grains = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
        let points = grains.map(|(column, row)| Point::new(place(bounds.min.x, column), place(bounds.min.y, row)));
        points.filter(|&at| self.is_free(at, 0.0)).count() as f64 * GRAIN_M * GRAIN_M
    }
}
