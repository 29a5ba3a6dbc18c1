//! Every line that stops people, on the sheet: outlines, holes, walls and obstacles with gaps where doors and landings lie,
//! the doors themselves, and the short ways out beyond exits.

use super::sheet::{Flight, Frame, MOUTH_M, Portal, Sheet, Spot, across};
use super::{Exit, GroundError};
use crate::floor::plan::{Door, Landing, Level, LevelAt, Plan, Stair};
use crate::floor::shape::{Point, Polygon, Segment};

/// How far from a wall's line a door may lie and still open it.
const COLLINEAR_M: f64 = 0.05;
/// How far beyond an exit's line one is out, and how far the way out reaches.
const OUT_M: f64 = 0.35;
const OUTLET_M: f64 = 1.0;
/// More walls than this are no building.
const MOST: usize = 200_000;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wall {
    pub a: Spot,
    pub b: Spot,
    pub kind: WallKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WallKind {
    Wall,
    /// One sees over it.
    Low,
    /// Stops people while locked, sight while not open.
    Door(u32),
}

/// What is built from a plan before it is sorted into cells.
#[derive(Debug, Default)]
pub struct Built {
    pub walls: Vec<Wall>,
    pub exits: Vec<Exit>,
    pub portals: Vec<Portal>,
}

pub fn build(plan: &Plan, sheet: &Sheet) -> Result<Built, GroundError> {
    let mut built = Built::default();
    for (at, level) in plan.levels.iter().enumerate() {
        let openings: Vec<Segment> = openings(plan, at).collect();
        let high = rings(std::iter::once(&level.outline).chain(&level.holes)).chain(open_lines(level));
        for side in high {
            built.cut(sheet, at, side, &openings, WallKind::Wall)?;
        }
        for side in rings(level.obstacles.iter().map(|obstacle| &obstacle.shape)) {
            built.cut(sheet, at, side, &[], WallKind::Low)?;
        }
    }
    for (at, door) in plan.doors.iter().enumerate() {
        let level = plan.levels.get(door.level).ok_or(GroundError::NoSuchLevel)?;
        built.add(sheet, door.level, door.line, WallKind::Door(at as u32))?;
        if door.is_exit {
            built.exit(sheet, at, door, level)?;
        }
    }
    for (stair, flight) in plan.stairs.iter().zip(&sheet.flights) {
        built.stair(sheet, plan, stair, flight)?;
    }
    Ok(built)
}

/// The walls of a level as they are drawn: with gaps where doors and landings lie.
pub fn walls_of(plan: &Plan, level: LevelAt) -> Vec<Segment> {
    let Some(it) = plan.levels.get(level) else { return Vec::new() };
    let openings: Vec<Segment> = openings(plan, level).collect();
    let lines = rings(std::iter::once(&it.outline).chain(&it.holes)).chain(open_lines(it));
    lines.flat_map(|line| without(line, &openings)).collect()
}

fn openings(plan: &Plan, level: LevelAt) -> impl Iterator<Item = Segment> + '_ {
    let doors = plan.doors.iter().filter(move |door| door.level == level).map(|door| door.line);
    let landings = plan.stairs.iter().flat_map(|stair| [&stair.lower, &stair.upper]);
    doors.chain(landings.filter(move |landing| landing.level == level).map(|landing| landing.line))
}

fn rings<'a>(polygons: impl Iterator<Item = &'a Polygon> + 'a) -> impl Iterator<Item = Segment> + 'a {
    polygons.flat_map(Polygon::sides)
}

fn open_lines(level: &Level) -> impl Iterator<Item = Segment> + '_ {
    level.walls.iter().flat_map(|line| line.windows(2).map(|pair| Segment::new(pair[0], pair[1])))
}

/// The parts of `wall` that no opening takes away.
fn without(wall: Segment, openings: &[Segment]) -> Vec<Segment> {
    let length = wall.length();
    let (nx, ny) = across(wall);
    let off = |p: Point| ((p.x - wall.a.x) * nx + (p.y - wall.a.y) * ny).abs();
    let along = |p: Point| (p.x - wall.a.x) * ny - (p.y - wall.a.y) * nx;
    let is_on = |opening: &&Segment| off(opening.a) <= COLLINEAR_M && off(opening.b) <= COLLINEAR_M;
    let mut gaps: Vec<(f64, f64)> = openings.iter().filter(is_on).map(|o| (along(o.a), along(o.b))).collect();
    gaps.iter_mut().for_each(|gap| *gap = (gap.0.min(gap.1).max(0.0), gap.0.max(gap.1).min(length)));
    gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
    let point = |at: f64| Point::new(wall.a.x + at * ny, wall.a.y - at * nx);
    let (mut parts, mut from) = (Vec::new(), 0.0);
    for (start, end) in gaps.into_iter().filter(|gap| gap.1 > gap.0) {
        if start > from {
            parts.push(Segment::new(point(from), point(start)));
        }
        from = from.max(end);
    }
    if from == 0.0 {
        return vec![wall];
    }
    if from < length {
        parts.push(Segment::new(point(from), wall.b));
    }
    parts
}

impl Built {
    fn cut(
        &mut self,
        sheet: &Sheet,
        level: LevelAt,
        wall: Segment,
        openings: &[Segment],
        kind: WallKind,
    ) -> Result<(), GroundError> {
        without(wall, openings).into_iter().try_for_each(|part| self.add(sheet, level, part, kind))
    }

    fn add(&mut self, sheet: &Sheet, level: LevelAt, line: Segment, kind: WallKind) -> Result<(), GroundError> {
        let far = GroundError::TooFar { level };
        let a = sheet.place(level, line.a).ok_or(far)?;
        let b = sheet.place(level, line.b).ok_or(far)?;
        self.lay(a, b, kind)
    }

    fn lay(&mut self, a: Point, b: Point, kind: WallKind) -> Result<(), GroundError> {
        if self.walls.len() >= MOST {
            return Err(GroundError::TooLarge);
        }
        let spot = |p: Point| [p.x as f32, p.y as f32];
        // A line of no length stops nobody and has no direction.
        if a.distance(b) > 1e-4 {
            self.walls.push(Wall { a: spot(a), b: spot(b), kind });
        }
        Ok(())
    }

    /// A box beyond the exit's line, walled on three sides: one is out a step after the line. Where both sides of the line
    /// can be walked on there is no beyond: one is out on the line itself.
    fn exit(&mut self, sheet: &Sheet, at: usize, door: &Door, level: &Level) -> Result<(), GroundError> {
        let (nx, ny) = across(door.line);
        let middle = door.line.middle();
        let is_floor = |far: f64| {
            let p = Point::new(middle.x + far * nx, middle.y + far * ny);
            level.outline.contains(p) && !level.holes.iter().any(|hole| hole.contains(p))
        };
        let beyond = |p: Point, far: f64| Point::new(p.x + far * nx, p.y + far * ny);
        let (near, far) = match (is_floor(0.3), is_floor(-0.3)) {
            (false, true) => (OUT_M, OUTLET_M),
            (true, false) => (-OUT_M, -OUTLET_M),
            _ => (-0.12, 0.12),
        };
        if far.abs() == OUTLET_M {
            let Segment { a, b } = door.line;
            let ring = [a, beyond(a, far), beyond(b, far), b];
            for pair in ring.windows(2) {
                self.add(sheet, door.level, Segment::new(pair[0], pair[1]), WallKind::Wall)?;
            }
        }
        let Segment { a, b } = door.line;
        let corners = [beyond(a, near), beyond(b, near), beyond(b, far), beyond(a, far)];
        let placed = corners.into_iter().filter_map(|p| sheet.place(door.level, p));
        let shape = placed.map(|p| [p.x as f32, p.y as f32]).collect();
        self.exits.push(Exit { door: at, shape });
        Ok(())
    }

    fn stair(&mut self, sheet: &Sheet, plan: &Plan, stair: &Stair, flight: &Flight) -> Result<(), GroundError> {
        let (o, l, w) = (flight.origin, flight.length_m, flight.width_m);
        let corner = |x: f64, y: f64| Point::new(o.x + x, o.y + y);
        let ends = [(-MOUTH_M, 0.0), (l + MOUTH_M, 0.0), (l + MOUTH_M, w), (-MOUTH_M, w), (-MOUTH_M, 0.0)];
        for pair in ends.windows(2) {
            self.lay(corner(pair[0].0, pair[0].1), corner(pair[1].0, pair[1].1), WallKind::Wall)?;
        }
        let up_is = |from: &Landing, to: &Landing| mouth(plan, from, to.line.middle());
        let into_lower = up_is(&stair.lower, &stair.upper);
        let into_upper = up_is(&stair.upper, &stair.lower);
        let below = self.landing(sheet, &stair.lower, into_lower, w)?;
        let above = self.landing(sheet, &stair.upper, into_upper, w)?;
        let bottom = Frame::new(corner(0.0, 0.0), (1.0, 0.0));
        let top = Frame::new(corner(l, w), (-1.0, 0.0));
        // In through each mouth, and the same way back.
        for (mouth, end) in [(below, bottom), (above, top)] {
            let width = w as f32;
            self.portals.push(Portal { from: mouth, to: end, width });
            self.portals.push(Portal { from: end.back(width), to: mouth.back(width), width });
        }
        Ok(())
    }

    /// The frame that looks from the level into the flight, and the walls of the mouth.
    fn landing(
        &mut self,
        sheet: &Sheet,
        landing: &Landing,
        into: (f64, f64),
        width: f64,
    ) -> Result<Frame, GroundError> {
        let middle = landing.line.middle();
        let right = Point::new(middle.x + into.1 * width / 2.0, middle.y - into.0 * width / 2.0);
        let left = Point::new(middle.x - into.1 * width / 2.0, middle.y + into.0 * width / 2.0);
        let deep = |p: Point| Point::new(p.x + into.0 * MOUTH_M, p.y + into.1 * MOUTH_M);
        let ring = [right, deep(right), deep(left), left];
        for pair in ring.windows(2) {
            self.add(sheet, landing.level, Segment::new(pair[0], pair[1]), WallKind::Wall)?;
        }
        let at = sheet.place(landing.level, right).ok_or(GroundError::TooFar { level: landing.level })?;
        Ok(Frame::new(at, into))
    }
}

impl Frame {
    /// The same line of this width, looked at from the other side.
    fn back(self, width: f32) -> Self {
        let [ox, oy] = self.onward;
        Self { at: self.spot(0.0, width), onward: [-ox, -oy] }
    }
}

/// Which way the flight lies from its landing: where no floor is; where both sides are floor, towards the other landing.
fn mouth(plan: &Plan, landing: &Landing, other: Point) -> (f64, f64) {
    let (nx, ny) = across(landing.line);
    let middle = landing.line.middle();
    let is_floor = |far: f64| {
        let p = Point::new(middle.x + far * nx, middle.y + far * ny);
        let level = plan.levels.get(landing.level);
        level.is_some_and(|level| level.outline.contains(p) && !level.holes.iter().any(|hole| hole.contains(p)))
    };
    let is_left = match (is_floor(0.3), is_floor(-0.3)) {
        (true, false) => false,
        (false, true) => true,
        _ => (other.x - middle.x) * nx + (other.y - middle.y) * ny >= 0.0,
    };
    if is_left { (nx, ny) } else { (-nx, -ny) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(ax: f64, ay: f64, bx: f64, by: f64) -> Segment {
        Segment::new(Point::new(ax, ay), Point::new(bx, by))
    }

    #[test]
    fn a_door_on_a_wall_takes_its_part_away_and_one_beside_it_takes_nothing() {
        let wall = line(0.0, 0.0, 10.0, 0.0);
        let parts = without(wall, &[line(4.0, 0.02, 3.0, 0.0), line(9.5, 0.0, 12.0, 0.0), line(6.0, 1.0, 7.0, 1.0)]);
        assert_eq!(parts.len(), 2, "{parts:?}");
        assert!((parts[0].b.x - 3.0).abs() < 1e-9 && (parts[1].a.x - 4.0).abs() < 1e-9 && parts[1].b.x < 9.51);
        assert_eq!(without(wall, &[line(-3.0, 0.0, 20.0, 0.0)]), []);
        assert_eq!(without(wall, &[]), [wall]);
    }
}
