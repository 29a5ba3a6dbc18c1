//! All levels and flights laid side by side on one sheet, so that what walks, sorts and seeks needs to know but one plane.
//! Each level has a local origin: f32 is then exact to a tenth of a millimetre.

use super::GroundError;
use crate::floor::plan::{LevelAt, Plan, Stair};
use crate::floor::shape::{Bounds, Point, Segment};

/// A place on the sheet, in metres.
pub type Spot = [f32; 2];

/// Free room round each level, more than anybody looks ahead.
const MARGIN_M: f64 = 3.0;
/// Further from the middle of its level than this no plan reaches.
const FAR_M: f64 = 5_000.0;
/// How far past a landing's line the walls of its mouth reach.
pub const MOUTH_M: f64 = 1.2;

#[derive(Debug, Clone)]
pub struct Sheet {
    /// Added to a plan's point, for each level.
    pub moves: Vec<Point>,
    pub width_m: f64,
    pub height_m: f64,
    pub flights: Vec<Flight>,
    /// Where a level begins on the sheet, from left to right; the flights come after the last.
    pub level_left: Vec<f64>,
}

/// A stair's flight on the sheet: along x going up, its right side at the bottom.
#[derive(Debug, Clone)]
pub struct Flight {
    pub origin: Point,
    pub length_m: f64,
    pub width_m: f64,
    pub up_factor: f64,
    pub down_factor: f64,
    pub is_ramp: bool,
    pub lower: LevelAt,
    pub upper: LevelAt,
    pub lower_middle: Point,
    pub upper_middle: Point,
}

/// A strip that carries whoever steps into it to another part of the sheet.
#[derive(Debug, Clone, Copy)]
pub struct Portal {
    pub from: Frame,
    pub to: Frame,
    pub width: f32,
}

/// A corner with a direction onward and one to its left.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub at: Spot,
    pub onward: Spot,
}

impl Frame {
    pub fn new(at: Point, onward: (f64, f64)) -> Self {
        Self { at: [at.x as f32, at.y as f32], onward: [onward.0 as f32, onward.1 as f32] }
    }

    /// How far onward and how far to the left of the corner a spot lies.
    #[inline(always)]
    pub fn inside(&self, spot: Spot) -> (f32, f32) {
        let (dx, dy) = (spot[0] - self.at[0], spot[1] - self.at[1]);
        (dx * self.onward[0] + dy * self.onward[1], dy * self.onward[0] - dx * self.onward[1])
    }

    #[inline(always)]
    pub fn spot(&self, onward: f32, left: f32) -> Spot {
        let [ox, oy] = self.onward;
        [self.at[0] + onward * ox - left * oy, self.at[1] + onward * oy + left * ox]
    }
}

impl Portal {
    /// Where this spot is carried, if the portal has it.
    #[inline(always)]
    pub fn carry(&self, spot: Spot) -> Option<Spot> {
        let (onward, left) = self.from.inside(spot);
        let is_in = onward >= 0.0 && onward < MOUTH_M as f32 && left > 0.0 && left < self.width;
        is_in.then(|| self.to.spot(onward, left))
    }

    /// Where somebody still before the portal stands, seen from beyond it.
    pub fn foresee(&self, spot: Spot) -> Option<Spot> {
        let (onward, left) = self.from.inside(spot);
        let is_near = onward < 0.0 && onward > -0.95 * MOUTH_M as f32 && left > 0.0 && left < self.width;
        is_near.then(|| self.to.spot(onward, left))
    }

    /// A direction, carried likewise.
    #[inline(always)]
    pub fn turn(&self, way: Spot) -> Spot {
        let [fx, fy] = self.from.onward;
        let (onward, left) = (way[0] * fx + way[1] * fy, way[1] * fx - way[0] * fy);
        let [tx, ty] = self.to.onward;
        [onward * tx - left * ty, onward * ty + left * tx]
    }
}

impl Sheet {
    pub fn of(plan: &Plan) -> Result<Self, GroundError> {
        let (mut moves, mut level_left) = (Vec::new(), Vec::new());
        let (mut x, mut height) = (0.0f64, 0.0f64);
        for (at, level) in plan.levels.iter().enumerate() {
            let bounds = level.outline.bounds().unwrap_or(Bounds { min: Point::default(), max: Point::default() });
            let inside = [bounds.min.x, bounds.min.y, bounds.max.x, bounds.max.y].into_iter().all(f64::is_finite);
            let (w, h) = (bounds.max.x - bounds.min.x, bounds.max.y - bounds.min.y);
            if !inside || w > 2.0 * FAR_M || h > 2.0 * FAR_M {
                return Err(GroundError::TooFar { level: at });
            }
            level_left.push(x);
            // A tenth of a cell off the round numbers that people draw with, so that few walls run through cells' middles.
            moves.push(Point::new(x + MARGIN_M - bounds.min.x + 0.013, MARGIN_M - bounds.min.y + 0.017));
            x += w + 2.0 * MARGIN_M;
            height = height.max(h + 2.0 * MARGIN_M);
        }
        let mut flights = Vec::new();
        for stair in &plan.stairs {
            let flight = Flight::of(stair, Point::new(x + MARGIN_M + 0.013, MARGIN_M + 0.017));
            if plan.levels.len() <= flight.lower.max(flight.upper) {
                return Err(GroundError::NoSuchLevel);
            }
            if !(flight.length_m < FAR_M && flight.width_m < FAR_M) {
                return Err(GroundError::TooFar { level: flight.lower });
            }
            x += flight.length_m + 2.0 * MARGIN_M;
            height = height.max(flight.width_m + 2.0 * MARGIN_M);
            flights.push(flight);
        }
        let sheet = Self { moves, width_m: x, height_m: height, flights, level_left };
        // Cells of half a metre: 4 million are a square kilometre.
        if sheet.width_m * sheet.height_m > 1.0e6 { Err(GroundError::TooLarge) } else { Ok(sheet) }
    }

    pub fn place(&self, level: LevelAt, at: Point) -> Option<Point> {
        let by = self.moves.get(level)?;
        let spot = Point::new(at.x + by.x, at.y + by.y);
        let edge = self.edge(level)?;
        let is_on = spot.x >= edge.min.x && spot.x < edge.max.x && spot.y >= edge.min.y && spot.y < edge.max.y;
        is_on.then_some(spot)
    }

    /// The part of the sheet that a level has, its margin included.
    pub fn edge(&self, level: LevelAt) -> Option<Bounds> {
        let left = *self.level_left.get(level)?;
        let next = self.level_left.get(level + 1).copied();
        let right = next.or(self.flights.first().map(|f| f.origin.x - MARGIN_M)).unwrap_or(self.width_m);
        Some(Bounds { min: Point::new(left, 0.0), max: Point::new(right, self.height_m) })
    }

    fn flight_at(&self, x: f64) -> Option<usize> {
        self.flights.iter().rposition(|flight| x >= flight.origin.x - MARGIN_M)
    }

    /// Whether a spot lies on a flight that is no ramp.
    pub fn is_on_steps(&self, spot: Spot) -> bool {
        self.flight_at(f64::from(spot[0])).is_some_and(|at| !self.flights[at].is_ramp)
    }

    /// Level and place of a spot, and the flight if it lies on one, with metres from its lower end.
    pub fn find(&self, spot: Spot) -> (LevelAt, Point, Option<(usize, f64)>) {
        let (x, y) = (f64::from(spot[0]), f64::from(spot[1]));
        if let Some(at) = self.flight_at(x) {
            let f = &self.flights[at];
            let along = (x - f.origin.x).clamp(0.0, f.length_m);
            let part = if f.length_m > 0.0 { along / f.length_m } else { 0.0 };
            let aside = y - f.origin.y - f.width_m / 2.0;
            let (dx, dy) = (f.upper_middle.x - f.lower_middle.x, f.upper_middle.y - f.lower_middle.y);
            let far = (dx * dx + dy * dy).sqrt().max(1e-9);
            let middle = Point::new(f.lower_middle.x + part * dx, f.lower_middle.y + part * dy);
            let drawn = Point::new(middle.x - aside * dy / far, middle.y + aside * dx / far);
            return (if part < 0.5 { f.lower } else { f.upper }, drawn, Some((at, along)));
        }
        let level = self.level_left.iter().rposition(|left| x >= *left).unwrap_or(0);
        let by = self.moves.get(level).copied().unwrap_or_default();
        (level, Point::new(x - by.x, y - by.y), None)
    }
}

impl Flight {
    fn of(stair: &Stair, origin: Point) -> Self {
        Self {
            origin,
            length_m: stair.length_m.max(0.1),
            width_m: stair.lower.line.length().min(stair.upper.line.length()).max(0.1),
            up_factor: stair.up_factor,
            down_factor: stair.down_factor,
            is_ramp: stair.is_ramp,
            lower: stair.lower.level,
            upper: stair.upper.level,
            lower_middle: stair.lower.line.middle(),
            upper_middle: stair.upper.line.middle(),
        }
    }
}

/// The unit vector across a line, to its left as one looks from `a` to `b`.
pub fn across(line: Segment) -> (f64, f64) {
    let length = line.length().max(1e-9);
    (-(line.b.y - line.a.y) / length, (line.b.x - line.a.x) / length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_portal_carries_keeps_its_side_and_its_way() {
        let from = Frame::new(Point::new(1.0, 2.0), (0.0, 1.0));
        let to = Frame::new(Point::new(10.0, 5.0), (1.0, 0.0));
        let portal = Portal { from, to, width: 1.2 };
        let carried = portal.carry([0.5, 2.1]).expect("it lies in the mouth");
        assert!((carried[0] - 10.1).abs() < 1e-5 && (carried[1] - 5.5).abs() < 1e-5, "{carried:?}");
        assert_eq!(portal.carry([0.5, 1.9]), None);
        assert_eq!(portal.turn([0.0, 1.0]), [1.0, 0.0]);
    }
}
