//! What lies over the floor in squares: how close people stand, smoke in four grades, fire as hatching.

use egui::epaint::Mesh;
use egui::{Color32, Pos2, Rect, pos2};

use super::Scene;
use super::stamp::Stamp;
use crate::floor::shape::Point;

/// People on a square metre from which each step of heat begins.
pub(super) const DENSE: [f64; 5] = [0.5, 1.0, 2.0, 3.0, 4.0];
/// Extinction coefficient from which each grade of smoke begins, per metre, and how much of it shows. At 0.15 strangers
/// turn back, at 0.5 those who know the building.
pub(super) const SMOKE: [(f64, f32); 4] = [(0.02, 0.22), (0.15, 0.42), (0.5, 0.66), (1.0, 0.9)];
/// How much of the heat shows.
const SHOWS: f32 = 0.8;
/// People are counted within this, metres.
const AROUND_M: f64 = 1.0;
const LEAST_M: f64 = 0.5;

/// Squares over the part of the floor that is in sight.
struct Grid {
    from: Point,
    side_m: f64,
    columns: usize,
    rows: usize,
}

impl Grid {
    fn over(scene: &Scene<'_>, least_m: f64) -> Self {
        let side_m = least_m.max(f64::from(scene.tokens.plan_size.cell / scene.frame.px_per_m));
        let rect = scene.frame.rect;
        let (low, high) = (scene.frame.point(rect.left_bottom()), scene.frame.point(rect.right_top()));
        // On whole multiples, so that squares stand still while one pans.
        let snap = |at: f64| (at / side_m).floor() * side_m;
        let count = |length: f64| (length / side_m).ceil().clamp(1.0, 2000.0) as usize + 1;
        let from = Point::new(snap(low.x), snap(low.y));
        Self { from, side_m, columns: count(high.x - low.x), rows: count(high.y - low.y) }
    }

    fn middle(&self, column: usize, row: usize) -> Point {
        let at = |nth: usize| (nth as f64 + 0.5) * self.side_m;
        Point::new(self.from.x + at(column), self.from.y + at(row))
    }

    /// Each run of squares of one step in a row, as a rectangle on the screen.
    fn runs(&self, scene: &Scene<'_>, step: impl Fn(usize, usize) -> Option<usize>, mut draw: impl FnMut(Rect, usize)) {
        let corner = |column: usize, row: usize| {
            let at = |nth: usize| nth as f64 * self.side_m;
            scene.frame.pos(Point::new(self.from.x + at(column), self.from.y + at(row)))
        };
        for row in 0..self.rows {
            let mut first = 0;
            let mut before = None;
            for column in 0..=self.columns {
                let now = if column < self.columns { step(column, row) } else { None };
                if now == before {
                    continue;
                }
                if let Some(step) = before {
                    draw(Rect::from_two_pos(corner(first, row), corner(column, row + 1)), step);
                }
                (first, before) = (column, now);
            }
        }
    }
}

/// How close people stand, on this level.
pub(super) fn density(mesh: &mut Mesh, scene: &Scene<'_>) {
    let (run, grid) = (scene.stage.run, Grid::over(scene, LEAST_M));
    let around_m = AROUND_M.max(grid.side_m);
    let each = 1.0 / (std::f64::consts::PI * around_m * around_m);
    let mut sums = vec![0.0_f64; grid.columns * grid.rows];
    let span = |at: f64, most: usize| {
        let cell = |at: f64| (at / grid.side_m).floor().clamp(0.0, most as f64) as usize;
        cell(at - around_m)..(cell(at + around_m) + 1).min(most)
    };
    for seen in run.people().filter(|seen| seen.level == scene.level) {
        for row in span(seen.at.y - grid.from.y, grid.rows) {
            for column in span(seen.at.x - grid.from.x, grid.columns) {
                if grid.middle(column, row).distance(seen.at) <= around_m {
                    sums[row * grid.columns + column] += each;
                }
            }
        }
    }
    let raster = run.raster();
    let step = |column: usize, row: usize| {
        let step = DENSE.iter().rposition(|from| sums[row * grid.columns + column] >= *from)?;
        raster.cell(scene.level, grid.middle(column, row)).filter(|cell| raster.is_floor(*cell)).map(|_| step)
    };
    grid.runs(scene, step, |rect, step| {
        mesh.add_colored_rect(rect, scene.tokens.plan.heat(step).gamma_multiply(SHOWS))
    });
}

/// Smoke and fire, as they are now.
pub(super) fn hazards(mesh: &mut Mesh, scene: &Scene<'_>) {
    let (run, tokens) = (scene.stage.run, scene.tokens);
    let (hazards, raster) = (run.hazards(), run.raster());
    if hazards.is_calm() {
        return;
    }
    let grid = Grid::over(scene, crate::floor::raster::CELL_M);
    let cell = |column: usize, row: usize| {
        raster.cell(scene.level, grid.middle(column, row)).filter(|cell| raster.is_floor(*cell))
    };
    let smoke = |column: usize, row: usize| {
        let thickness = hazards.smoke_in(cell(column, row)?);
        SMOKE.iter().rposition(|(from, _)| thickness >= *from)
    };
    grid.runs(scene, smoke, |rect, step| {
        mesh.add_colored_rect(rect, tokens.plan.smoke.gamma_multiply(SMOKE[step].1));
    });
    let fire = |column: usize, row: usize| cell(column, row).filter(|cell| hazards.is_fire_in(*cell)).map(|_| 0);
    grid.runs(scene, fire, |rect, _| hatch(mesh, scene, rect, tokens.plan.fire));
}

/// Slanting lines that go on from one rectangle to the next.
pub(super) fn hatch(mesh: &mut Mesh, scene: &Scene<'_>, rect: Rect, colour: Color32) {
    let gap = scene.tokens.plan_size.hatch;
    mesh.add_colored_rect(rect, colour.gamma_multiply(0.22));
    let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
    let mut sum = ((rect.left() + rect.top()) / gap).ceil() * gap;
    while sum < rect.right() + rect.bottom() {
        // On the line x + y is this sum.
        let top = (sum - rect.right()).max(rect.top());
        let bottom = (sum - rect.left()).min(rect.bottom());
        let at = |y: f32| -> Pos2 { pos2(sum - y, y) };
        if bottom > top {
            stamp.line([at(top), at(bottom)], scene.tokens.plan_size.leaf, colour);
        }
        sum += gap;
    }
}
