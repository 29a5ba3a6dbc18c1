//! Where a plan lies on the screen: metres with y up become pixels with y down, and back.

use egui::{Pos2, Rect, Vec2, vec2};

use crate::floor::plan::{LevelAt, Plan};
use crate::floor::shape::{Bounds, Point, Segment};

/// How far the plan may be drawn larger and smaller than it fits.
const ZOOM: std::ops::RangeInclusive<f32> = 0.8..=40.0;
/// Free at the edges for the signs beside exits, in heights of a button, and of the height of the picture at most.
const EDGE: f32 = 1.2;
const EDGE_SHARE: f32 = 0.14;

/// What a person made of the picture: 1 and nothing is the whole plan in the middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    pub zoom: f32,
    /// How far what stands in the middle is from the middle of the plan, metres, y up.
    pub off_m: Vec2,
}

/// One picture of one level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    pub rect: Rect,
    pub px_per_m: f32,
    middle: (f64, f64),
    whole: Bounds,
}

impl Default for Camera {
    fn default() -> Self {
        Self { zoom: 1.0, off_m: Vec2::ZERO }
    }
}

impl Camera {
    /// One press of a key or a button.
    pub const STEP: f32 = 1.3;

    /// Draws larger by `factor` and keeps what stands in the middle there.
    pub fn zoom(&mut self, factor: f32) {
        self.zoom = (self.zoom * factor).clamp(*ZOOM.start(), *ZOOM.end());
    }

    /// Draws larger by `factor` and keeps what lies under `at` there.
    pub fn zoom_at(&mut self, frame: &Frame, at: Pos2, factor: f32) {
        let factor = (self.zoom * factor).clamp(*ZOOM.start(), *ZOOM.end()) / self.zoom;
        self.zoom *= factor;
        let from_middle = (at - frame.rect.center()) / frame.px_per_m * (1.0 - 1.0 / factor);
        self.off_m += vec2(from_middle.x, -from_middle.y);
        self.keep(frame);
    }

    /// Moves the picture as far as the pointer went.
    pub fn pan(&mut self, frame: &Frame, by: Vec2) {
        self.off_m += vec2(-by.x, by.y) / frame.px_per_m;
        self.keep(frame);
    }

    /// Nobody loses the plan out of sight.
    fn keep(&mut self, frame: &Frame) {
        let half = vec2((frame.whole.max.x - frame.whole.min.x) as f32, (frame.whole.max.y - frame.whole.min.y) as f32);
        self.off_m = self.off_m.clamp(half * -0.5, half * 0.5);
    }
}

impl Frame {
    /// Round the building there is room for signs; `control` is the height of a button.
    pub fn new(whole: Bounds, rect: Rect, control: f32, camera: Camera) -> Self {
        let edge = (control * EDGE).min(rect.height() * EDGE_SHARE);
        let (w, h) = ((whole.max.x - whole.min.x).max(1.0) as f32, (whole.max.y - whole.min.y).max(1.0) as f32);
        let room = (rect.size() - Vec2::splat(2.0 * edge)).max(rect.size() * 0.4);
        let px_per_m = (room.x / w).min(room.y / h) * camera.zoom;
        let middle = (
            (whole.min.x + whole.max.x) / 2.0 + f64::from(camera.off_m.x),
            (whole.min.y + whole.max.y) / 2.0 + f64::from(camera.off_m.y),
        );
        Self { rect, px_per_m, middle, whole }
    }

    pub fn pos(&self, at: Point) -> Pos2 {
        let by = vec2((at.x - self.middle.0) as f32, (self.middle.1 - at.y) as f32);
        self.rect.center() + by * self.px_per_m
    }

    pub fn point(&self, at: Pos2) -> Point {
        let by = (at - self.rect.center()) / self.px_per_m;
        Point::new(self.middle.0 + f64::from(by.x), self.middle.1 - f64::from(by.y))
    }

    pub fn line(&self, line: Segment) -> [Pos2; 2] {
        [self.pos(line.a), self.pos(line.b)]
    }

    pub fn px(&self, metres: f64) -> f32 {
        metres as f32 * self.px_per_m
    }
}

/// What the picture of a level holds: the building. What lies beside it is shown at the edge.
pub fn whole(plan: &Plan, level: LevelAt) -> Bounds {
    let building = plan.levels.get(level).and_then(|level| level.outline.bounds());
    building.unwrap_or(Bounds { min: Point::new(0.0, 0.0), max: Point::new(10.0, 10.0) })
}

/// The way out of a door in an outer wall, as a unit vector on the screen.
pub fn outward(plan: &Plan, level: LevelAt, line: Segment) -> Vec2 {
    let length = line.length().max(1e-6);
    let (x, y) = (-(line.b.y - line.a.y) / length, (line.b.x - line.a.x) / length);
    let beside = Point::new(line.middle().x + 0.5 * x, line.middle().y + 0.5 * y);
    let is_inside = plan
        .levels
        .get(level)
        .is_some_and(|level| level.outline.contains(beside) && !level.holes.iter().any(|hole| hole.contains(beside)));
    let side = if is_inside { -1.0 } else { 1.0 };
    vec2((x * side) as f32, (-y * side) as f32)
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    fn frame(camera: Camera) -> Frame {
        let whole = Bounds { min: Point::new(0.0, 0.0), max: Point::new(40.0, 20.0) };
        Frame::new(whole, Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 500.0)), 100.0 / 3.0, camera)
    }

    #[test]
    fn the_whole_plan_fits_with_room_at_its_edges() {
        let frame = frame(Camera::default());
        assert_eq!(frame.px_per_m, 18.0);
        let corner = frame.pos(Point::new(0.0, 20.0));
        assert_eq!(corner, pos2(140.0, 120.0), "y goes up on a plan");
        let back = frame.point(corner);
        assert!(back.distance(Point::new(0.0, 20.0)) < 1e-4);
    }

    #[test]
    fn what_lies_under_the_pointer_stays_there() {
        let mut camera = Camera::default();
        let at = pos2(300.0, 200.0);
        let under = frame(camera).point(at);
        camera.zoom_at(&frame(camera), at, 3.0);
        assert!(frame(camera).pos(under).distance(at) < 0.01);
        camera.pan(&frame(camera), vec2(25.0, -10.0));
        assert!(frame(camera).pos(under).distance(at + vec2(25.0, -10.0)) < 0.01);
    }

    #[test]
    fn the_plan_is_never_lost_out_of_sight() {
        let mut camera = Camera::default();
        camera.zoom_at(&frame(camera), pos2(0.0, 0.0), 1e6);
        assert_eq!(camera.zoom, 40.0);
        camera.pan(&frame(camera), vec2(1e9, 1e9));
        assert_eq!(camera.off_m, vec2(-20.0, 10.0));
    }
}
