//! A plan as a coarse grid: how far each place is from the nearest wall, and which places hang together for somebody of
//! a given width. Doors are shut here; whoever walks links their two sides.

use crate::floor::plan::{Level, Plan};
use crate::floor::shape::{Bounds, Point, Polygon, Segment};

pub struct Ground {
    /// Side of a cell, in metres.
    pub pitch: f64,
    pub levels: Vec<Grid>,
}

/// One level. Cells are counted in rows from its corner with the smallest x and y.
pub struct Grid {
    min: Point,
    pub width: usize,
    pub height: usize,
    /// Metres from the middle of a cell to the nearest wall, no more than [`FAR_M`]; 0 where nobody can be.
    pub clear: Vec<f32>,
}

/// Walls farther off than this stop nobody.
const FAR_M: f64 = 0.6;
/// Cells over all levels. A smaller building gets smaller cells, down to [`FINEST_M`].
const CELLS: f64 = 1_000_000.0;
const FINEST_M: f64 = 0.1;
/// Walls are drawn in pieces of this length, so that a slanting one touches few cells.
const PIECE_M: f64 = 3.0;

impl Ground {
    /// The grid of a plan whose numbers were found right.
    pub fn of(plan: &Plan) -> Self {
        let box_of = |level: &Level| level.outline.bounds().map_or(0.0, |b| (b.max.x - b.min.x) * (b.max.y - b.min.y));
        let area: f64 = plan.levels.iter().map(box_of).sum();
        let pitch = (area / CELLS).sqrt().max(FINEST_M);
        let grid = |(at, level): (usize, &Level)| {
            let lines = plan.doors.iter().filter(|door| door.level == at).map(|door| door.line);
            Grid::of(level, lines, pitch)
        };
        Self { pitch, levels: plan.levels.iter().enumerate().map(grid).collect() }
    }

    /// How far from walls one of this width must stay. A gap of the width always passes; one that is narrower by more
    /// than two cells never does.
    pub fn keep_off(&self, width_m: f64) -> f32 {
        (width_m / 2.0 - self.pitch / 2.0).max(self.pitch * 0.51) as f32
    }

    pub fn cell_m2(&self) -> f64 {
        self.pitch * self.pitch
    }
}

impl Grid {
    fn of(level: &Level, doors: impl Iterator<Item = Segment>, pitch: f64) -> Self {
        let zero = Bounds { min: Point::default(), max: Point::default() };
        let bounds = level.outline.bounds().unwrap_or(zero);
        let cells = |metres: f64| (metres / pitch).ceil().max(1.0) as usize;
        let (width, height) = (cells(bounds.max.x - bounds.min.x), cells(bounds.max.y - bounds.min.y));
        let mut grid = Self { min: bounds.min, width, height, clear: vec![0.0; width * height] };
        for cell in grid.cells_in(&level.outline, pitch) {
            grid.clear[cell] = FAR_M as f32;
        }
        for solid in level.holes.iter().chain(level.obstacles.iter().map(|obstacle| &obstacle.shape)) {
            for cell in grid.cells_in(solid, pitch) {
                grid.clear[cell] = 0.0;
            }
        }
        for line in walls(level).chain(doors) {
            grid.draw(line, pitch);
        }
        grid
    }

    pub fn middle(&self, cell: usize, pitch: f64) -> Point {
        let (x, y) = (cell % self.width, cell / self.width);
        Point::new(self.min.x + (x as f64 + 0.5) * pitch, self.min.y + (y as f64 + 0.5) * pitch)
    }

    pub fn cell_at(&self, at: Point, pitch: f64) -> Option<usize> {
        let place = |metres: f64, count: usize| {
            let place = (metres / pitch).floor();
            (place >= 0.0 && place < count as f64).then_some(place as usize)
        };
        Some(place(at.y - self.min.y, self.height)? * self.width + place(at.x - self.min.x, self.width)?)
    }

    /// Cells whose middle lies in a polygon, by the even-odd rule.
    pub fn cells_in(&self, polygon: &Polygon, pitch: f64) -> Vec<usize> {
        let Some(bounds) = polygon.bounds() else { return Vec::new() };
        let first = ((bounds.min.y - self.min.y) / pitch).floor().max(0.0) as usize;
        let last = ((bounds.max.y - self.min.y) / pitch).ceil().clamp(0.0, self.height as f64) as usize;
        let mut cells = Vec::new();
        for row in first..last {
            let y = self.min.y + (row as f64 + 0.5) * pitch;
            let crossed = polygon.sides().filter(|side| (side.a.y > y) != (side.b.y > y));
            let mut at: Vec<f64> =
                crossed.map(|side| side.a.x + (y - side.a.y) / (side.b.y - side.a.y) * (side.b.x - side.a.x)).collect();
            at.sort_by(f64::total_cmp);
            for pair in at.chunks_exact(2) {
                let column = |x: f64| ((x - self.min.x) / pitch - 0.5).ceil().clamp(0.0, self.width as f64) as usize;
                cells.extend((column(pair[0])..column(pair[1])).map(|column| row * self.width + column));
            }
        }
        cells
    }

    /// The nearest cell where one can stand, on the way from `from` in a direction, no farther than a metre and not
    /// behind another wall.
    pub fn beside(&self, from: Point, direction: Point, keep_off: f32, pitch: f64) -> Option<usize> {
        let (mut best, mut walked) = (0.0_f32, 0.0);
        while walked < 1.0 {
            let at = Point::new(from.x + direction.x * walked, from.y + direction.y * walked);
            let cell = self.cell_at(at, pitch);
            let clear = cell.map_or(0.0, |cell| self.clear[cell]);
            if clear >= keep_off {
                return cell;
            }
            let step = pitch as f32;
            if best > 1.5 * step && clear < 0.5 * step {
                return None;
            }
            best = best.max(clear);
            walked += pitch / 2.0;
        }
        None
    }

    fn draw(&mut self, line: Segment, pitch: f64) {
        let pieces = (line.length() / PIECE_M).ceil().max(1.0);
        let along = |part: f64| {
            let (dx, dy) = (line.b.x - line.a.x, line.b.y - line.a.y);
            Point::new(line.a.x + dx * part, line.a.y + dy * part)
        };
        for piece in 0..pieces as usize {
            self.draw_piece(Segment::new(along(piece as f64 / pieces), along((piece as f64 + 1.0) / pieces)), pitch);
        }
    }

    fn draw_piece(&mut self, line: Segment, pitch: f64) {
        let range = |a: f64, b: f64, from: f64, count: usize| {
            let place = |metres: f64| ((metres - from) / pitch).floor().clamp(0.0, count as f64) as usize;
            place(a.min(b) - FAR_M)..(place(a.max(b) + FAR_M) + 1).min(count)
        };
        for row in range(line.a.y, line.b.y, self.min.y, self.height) {
            for column in range(line.a.x, line.b.x, self.min.x, self.width) {
                let cell = row * self.width + column;
                let middle = self.middle(cell, pitch);
                let distance = line.nearest(middle).distance(middle) as f32;
                self.clear[cell] = self.clear[cell].min(distance);
            }
        }
    }
}

/// Everything that stops one on a level, but for doors.
pub fn walls(level: &Level) -> impl Iterator<Item = Segment> + '_ {
    let rings = std::iter::once(&level.outline).chain(&level.holes);
    let rings = rings.chain(level.obstacles.iter().map(|obstacle| &obstacle.shape));
    let lines = level.walls.iter().flat_map(|wall| wall.windows(2).map(|ends| Segment::new(ends[0], ends[1])));
    rings.flat_map(|ring| ring.sides()).chain(lines)
}
