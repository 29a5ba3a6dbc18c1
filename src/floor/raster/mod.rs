//! The floors cut into square cells, with what lies between each two of them: nothing, a wall, a door. For what spreads
//! (smoke, fire) and for rough ways (the nearest room that locks); people walk by the ground's exact fields.

mod front;

use super::plan::{DoorAt, LevelAt, Plan, ZoneAt};
use super::shape::{Point, Polygon, Segment};

pub use front::Front;

/// Side of a cell, metres.
pub const CELL_M: f64 = 0.25;
/// How far from the line of a wall its door may have been drawn, metres.
const DOOR_SLACK_M: f64 = 0.2;

pub type Cell = usize;

/// What parts two neighbouring cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Between {
    Nothing,
    Wall,
    Door(DoorAt),
}

#[derive(Debug, Clone)]
pub struct Raster {
    sheets: Vec<Sheet>,
    floor: Vec<bool>,
    furniture: Vec<bool>,
    zone: Vec<Option<ZoneAt>>,
    east: Vec<Between>,
    north: Vec<Between>,
    /// Where both ends stand on a floor.
    stairs: Vec<Flight>,
    /// The cells on both sides of each door.
    doors: Vec<Vec<Cell>>,
}

/// A stair between two cells.
#[derive(Debug, Clone, Copy)]
struct Flight {
    lower: Cell,
    upper: Cell,
    length_m: f64,
    is_ramp: bool,
}

/// The cells of one level: row by row from its lower left corner, `first` is their first place in the lists.
#[derive(Debug, Clone, Copy)]
struct Sheet {
    from: Point,
    columns: usize,
    rows: usize,
    first: Cell,
}

impl Raster {
    /// Levels without an outline have no cells.
    pub fn of(plan: &Plan) -> Self {
        let mut raster = Self {
            sheets: Vec::new(),
            floor: Vec::new(),
            furniture: Vec::new(),
            zone: Vec::new(),
            east: Vec::new(),
            north: Vec::new(),
            stairs: Vec::new(),
            doors: vec![Vec::new(); plan.doors.len()],
        };
        for level in 0..plan.levels.len() {
            raster.add_level(plan, level);
        }
        for (door, it) in plan.doors.iter().enumerate() {
            raster.add_door(door, it.level, it.line);
        }
        for stair in &plan.stairs {
            let end = |landing: &super::plan::Landing| raster.floor_near(landing.level, landing.line.middle());
            if let (Some(lower), Some(upper)) = (end(&stair.lower), end(&stair.upper)) {
                let (length_m, is_ramp) = (stair.length_m, stair.is_ramp);
                raster.stairs.push(Flight { lower, upper, length_m, is_ramp });
            }
        }
        raster
    }

    pub fn cells(&self) -> usize {
        self.floor.len()
    }

    /// The cell that a place lies in, floor or not.
    pub fn cell(&self, level: LevelAt, at: Point) -> Option<Cell> {
        let sheet = self.sheets.get(level)?;
        let (x, y) = ((at.x - sheet.from.x) / CELL_M, (at.y - sheet.from.y) / CELL_M);
        let is_in = x >= 0.0 && y >= 0.0 && x < sheet.columns as f64 && y < sheet.rows as f64;
        is_in.then(|| sheet.first + y as usize * sheet.columns + x as usize)
    }

    /// The middle of a cell and its level.
    pub fn middle(&self, cell: Cell) -> (LevelAt, Point) {
        let level = self.sheets.partition_point(|sheet| sheet.first <= cell).saturating_sub(1);
        let Some(sheet) = self.sheets.get(level) else { return (level, Point::default()) };
        let nth = cell - sheet.first;
        let (row, column) = (nth / sheet.columns.max(1), nth % sheet.columns.max(1));
        let part = |n: usize| (n as f64 + 0.5) * CELL_M;
        (level, Point::new(sheet.from.x + part(column), sheet.from.y + part(row)))
    }

    pub fn is_floor(&self, cell: Cell) -> bool {
        self.floor.get(cell).copied().unwrap_or(false)
    }

    pub fn is_furniture(&self, cell: Cell) -> bool {
        self.furniture.get(cell).copied().unwrap_or(false)
    }

    /// The zone of a place; where zones lie over each other, the one named last.
    pub fn zone(&self, level: LevelAt, at: Point) -> Option<ZoneAt> {
        self.zone.get(self.cell(level, at)?).copied().flatten()
    }

    pub fn zone_cells(&self, zone: ZoneAt) -> impl Iterator<Item = Cell> + '_ {
        (0..self.cells()).filter(move |&cell| self.zone.get(cell) == Some(&Some(zone)) && self.is_floor(cell))
    }

    /// The cells on both sides of a door.
    pub fn door_cells(&self, door: DoorAt) -> &[Cell] {
        self.doors.get(door).map_or(&[], Vec::as_slice)
    }

    /// Up to four neighbours on a floor, with what lies between; east and west first, then north and south.
    pub fn beside(&self, cell: Cell) -> [Option<(Cell, Between)>; 4] {
        let (level, _) = self.middle(cell);
        let Some(sheet) = self.sheets.get(level) else { return [None; 4] };
        let nth = cell - sheet.first;
        let (row, column) = (nth / sheet.columns, nth % sheet.columns);
        let on_floor = |pair: (Cell, Between)| self.is_floor(pair.0).then_some(pair);
        [
            (column + 1 < sheet.columns).then(|| (cell + 1, self.east[cell])).and_then(on_floor),
            (column > 0).then(|| (cell - 1, self.east[cell - 1])).and_then(on_floor),
            (row + 1 < sheet.rows).then(|| (cell + sheet.columns, self.north[cell])).and_then(on_floor),
            (row > 0).then(|| (cell - sheet.columns, self.north[cell - sheet.columns])).and_then(on_floor),
        ]
    }

    /// The other ends of the stairs that begin in a cell.
    pub fn over_stairs(&self, cell: Cell) -> impl Iterator<Item = Cell> + '_ {
        self.stairs.iter().filter_map(move |flight| flight.other_end(cell))
    }

    /// How long the stair is that joins two places, along its slope.
    pub fn stair_between(&self, a: (LevelAt, Point), b: (LevelAt, Point)) -> Option<f64> {
        let (a, b) = (self.cell(a.0, a.1)?, self.cell(b.0, b.1)?);
        self.stairs.iter().find(|flight| flight.other_end(a) == Some(b)).map(|flight| flight.length_m)
    }

    /// The doors through which one enters or leaves a zone; `None` if it lies open to its surroundings.
    pub fn doors_of(&self, zone: ZoneAt) -> Option<Vec<DoorAt>> {
        let mut doors = Vec::new();
        for cell in self.zone_cells(zone) {
            for (other, between) in self.beside(cell).into_iter().flatten() {
                match between {
                    Between::Nothing if self.zone[other] != Some(zone) => return None,
                    Between::Door(door) if self.zone[other] != Some(zone) => doors.push(door),
                    _ => {}
                }
            }
        }
        for (door, cells) in self.doors.iter().enumerate() {
            // An exit has its other side off the floor.
            if cells.iter().all(|&cell| !self.is_floor(cell) || self.zone[cell] == Some(zone))
                && cells.iter().any(|&cell| self.is_floor(cell))
            {
                doors.push(door);
            }
        }
        doors.sort_unstable();
        doors.dedup();
        (!doors.is_empty()).then_some(doors)
    }

    /// The cell of floor nearest to a place, at most 1.5 m off.
    pub fn floor_near(&self, level: LevelAt, at: Point) -> Option<Cell> {
        const FAR: i32 = 6;
        let around = |n: i32| f64::from(n) * CELL_M;
        let places = (-FAR..=FAR).flat_map(|y| (-FAR..=FAR).map(move |x| (x, y)));
        let cells = places.filter_map(|(x, y)| {
            let cell = self.cell(level, Point::new(at.x + around(x), at.y + around(y)))?;
            (self.is_floor(cell) && !self.is_furniture(cell)).then(|| (x * x + y * y, cell))
        });
        cells.min().map(|(_, cell)| cell)
    }

    /// How far each cell is from the nearest of `from` on foot, metres; infinite where no way leads. `passes` says which
    /// doors let one through.
    pub fn ways(&self, from: &[Cell], passes: impl Fn(DoorAt) -> bool) -> Front {
        self.ways_past(from, passes, |_| false, false)
    }

    /// The same round cells that `burns` names; on wheels, over ramps alone.
    pub fn ways_past(
        &self,
        from: &[Cell],
        passes: impl Fn(DoorAt) -> bool,
        burns: impl Fn(Cell) -> bool,
        is_on_wheels: bool,
    ) -> Front {
        let burning = (0..self.cells()).filter(|&cell| burns(cell));
        let mut front = Front::on_foot(self, from, burning, is_on_wheels);
        for door in (0..self.doors.len()).filter(|&door| passes(door)) {
            front.open(self, door, 0.0);
        }
        front.advance(self, f64::INFINITY);
        front
    }

    fn add_level(&mut self, plan: &Plan, level: LevelAt) {
        let it = &plan.levels[level];
        let first = self.cells();
        let Some(bounds) = it.outline.bounds() else {
            self.sheets.push(Sheet { from: Point::default(), columns: 0, rows: 0, first });
            return;
        };
        let count = |length: f64| (length / CELL_M).ceil().clamp(1.0, 4_000.0) as usize + 2;
        // A cell wide margin, so that the outline's own walls lie between two cells.
        let from = Point::new(bounds.min.x - CELL_M, bounds.min.y - CELL_M);
        let sheet = Sheet {
            from,
            columns: count(bounds.max.x - bounds.min.x),
            rows: count(bounds.max.y - bounds.min.y),
            first,
        };
        self.sheets.push(sheet);
        let cells = sheet.columns * sheet.rows;
        self.floor.extend((0..cells).map(|_| false));
        self.furniture.extend((0..cells).map(|_| false));
        self.zone.extend((0..cells).map(|_| None));
        self.east.extend((0..cells).map(|_| Between::Nothing));
        self.north.extend((0..cells).map(|_| Between::Nothing));

        self.paint(level, &it.outline, |raster, cell| raster.floor[cell] = true);
        for hole in &it.holes {
            self.paint(level, hole, |raster, cell| raster.floor[cell] = false);
        }
        for obstacle in &it.obstacles {
            self.paint(level, &obstacle.shape, |raster, cell| raster.furniture[cell] = true);
        }
        for (zone, it) in plan.zones.iter().enumerate().filter(|(_, zone)| zone.level == level) {
            self.paint(level, &it.shape, |raster, cell| raster.zone[cell] = Some(zone));
        }
        let lines = it.walls.iter().flat_map(|line| line.windows(2).map(|ends| Segment::new(ends[0], ends[1])));
        for wall in it.outline.sides().chain(it.holes.iter().flat_map(Polygon::sides)).chain(lines) {
            self.around(level, wall, 0.0, |raster, cell, is_east, edge| {
                if touches(wall, edge) {
                    *raster.between(cell, is_east) = Between::Wall;
                }
            });
        }
    }

    fn add_door(&mut self, door: DoorAt, level: LevelAt, line: Segment) {
        let mut sides = Vec::new();
        self.around(level, line, DOOR_SLACK_M, |raster, cell, is_east, edge| {
            let (middle, near) = (edge.middle(), line.nearest(edge.middle()));
            let is_beyond = near == line.a || near == line.b;
            let is_gap = !is_beyond && middle.distance(near) <= DOOR_SLACK_M;
            let between = raster.between(cell, is_east);
            if touches(line, edge) || is_gap && *between == Between::Wall {
                *between = Between::Door(door);
                let step = if is_east { 1 } else { raster.sheets[level].columns };
                sides.extend([cell, cell + step]);
            }
        });
        sides.sort_unstable();
        sides.dedup();
        self.doors[door] = sides;
    }

    fn between(&mut self, cell: Cell, is_east: bool) -> &mut Between {
        if is_east { &mut self.east[cell] } else { &mut self.north[cell] }
    }

    /// Calls `each` for the cells whose middle lies in `shape`.
    fn paint(&mut self, level: LevelAt, shape: &Polygon, each: impl Fn(&mut Self, Cell)) {
        let Some(bounds) = shape.bounds() else { return };
        let line = Segment::new(bounds.min, bounds.max);
        for cell in self.block(level, line, 0.0) {
            if shape.contains(self.middle(cell).1) {
                each(self, cell);
            }
        }
    }

    /// Calls `each` with every step east and north between cells near `line`.
    fn around(
        &mut self,
        level: LevelAt,
        line: Segment,
        slack_m: f64,
        mut each: impl FnMut(&mut Self, Cell, bool, Segment),
    ) {
        let sheet = self.sheets[level];
        for cell in self.block(level, line, slack_m + CELL_M) {
            let (_, middle) = self.middle(cell);
            let nth = cell - sheet.first;
            if nth % sheet.columns + 1 < sheet.columns {
                each(self, cell, true, Segment::new(middle, Point::new(middle.x + CELL_M, middle.y)));
            }
            if nth / sheet.columns + 1 < sheet.rows {
                each(self, cell, false, Segment::new(middle, Point::new(middle.x, middle.y + CELL_M)));
            }
        }
    }

    /// The cells of the upright rectangle round `line`, widened by `slack_m`.
    fn block(&self, level: LevelAt, line: Segment, slack_m: f64) -> Vec<Cell> {
        let Some(sheet) = self.sheets.get(level).filter(|sheet| sheet.columns > 0) else { return Vec::new() };
        let span = |a: f64, b: f64, from: f64, count: usize| {
            let place = |x: f64| ((x - from) / CELL_M).clamp(0.0, count as f64 - 1.0) as usize;
            place(a.min(b) - slack_m)..=place(a.max(b) + slack_m)
        };
        let columns = span(line.a.x, line.b.x, sheet.from.x, sheet.columns);
        let rows = span(line.a.y, line.b.y, sheet.from.y, sheet.rows);
        rows.flat_map(|row| columns.clone().map(move |column| sheet.first + row * sheet.columns + column)).collect()
    }
}

impl Flight {
    fn other_end(&self, cell: Cell) -> Option<Cell> {
        match cell {
            it if it == self.lower => Some(self.upper),
            it if it == self.upper => Some(self.lower),
            _ => None,
        }
    }
}

/// Crossing, or an end of one on the other: no wall leaks because it runs through the middle of a cell.
fn touches(one: Segment, two: Segment) -> bool {
    let side = |s: Segment, p: Point| (s.b.x - s.a.x) * (p.y - s.a.y) - (s.b.y - s.a.y) * (p.x - s.a.x);
    side(one, two.a) * side(one, two.b) <= 0.0 && side(two, one.a) * side(two, one.b) <= 0.0
}

#[cfg(test)]
pub(in crate::floor) mod tests;
