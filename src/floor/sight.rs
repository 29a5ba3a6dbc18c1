//! What lies in sight of a place: the part of a level that no wall and no closed door hides, as a polygon to draw.

use super::ground::{Ground, WallKind, distance};
use super::plan::{DoorState, LevelAt};
use super::shape::{Point, Polygon};

/// Looks all round besides those at the ends of walls: they round off what only the reach bounds.
const ROUND: u32 = 120;
/// By what share of the distance a look passes beside the end of a wall.
const BESIDE: f64 = 1e-4;

/// A line that stops sight, seen from the one who looks.
#[derive(Debug, Clone, Copy)]
struct Screen {
    a: (f64, f64),
    b: (f64, f64),
}

/// What one who stands at `from` sees within `reach_m`: over obstacles, through open doors, as far as
/// [`Ground::sees`] tells. The points go round `from`, so that it makes a triangle of the whole with any two neighbours.
/// Empty where `from` lies off the level.
pub fn in_sight(ground: &Ground, doors: &[DoorState], level: LevelAt, from: Point, reach_m: f64) -> Polygon {
    let (Some(spot), Some(edge)) = (ground.spot(level, from), ground.sheet.edge(level)) else {
        return Polygon::default();
    };
    let (x, y) = (f64::from(spot[0]), f64::from(spot[1]));
    let (low, high) = ((edge.min.x - x, edge.min.y - y), (edge.max.x - x, edge.max.y - y));
    let stops = |kind: WallKind| match kind {
        WallKind::Wall => true,
        WallKind::Low => false,
        WallKind::Door(door) => doors.get(door as usize) != Some(&DoorState::Open),
    };
    let near = ground.walls.iter().filter(|wall| stops(wall.kind) && f64::from(distance(spot, wall)) <= reach_m);
    let seen_from = |at: [f32; 2]| (f64::from(at[0]) - x, f64::from(at[1]) - y);
    let walls = near.map(|wall| Screen { a: seen_from(wall.a), b: seen_from(wall.b) });
    let corners = [low, (high.0, low.1), high, (low.0, high.1)];
    let edges = (0..4).map(|side| Screen { a: corners[side], b: corners[(side + 1) % 4] });
    let screens: Vec<Screen> = walls.chain(edges).collect();
    let point = |(dx, dy): (f64, f64)| {
        let far = screens.iter().filter_map(|screen| screen.hit(dx, dy)).fold(reach_m, f64::min);
        Point::new(from.x + far * dx, from.y + far * dy)
    };
    Polygon(looks(&screens, reach_m).into_iter().map(point).collect())
}

/// The directions of all looks, as unit vectors in order.
fn looks(screens: &[Screen], reach_m: f64) -> Vec<(f64, f64)> {
    let round = (0..ROUND).map(|nth| {
        let (sin, cos) = libm::sincos(f64::from(nth) * std::f64::consts::TAU / f64::from(ROUND));
        (cos, sin)
    });
    let ends = screens.iter().flat_map(|screen| [screen.a, screen.b]);
    let ends = ends.filter(|(x, y)| x * x + y * y <= reach_m * reach_m && (*x, *y) != (0.0, 0.0));
    let beside = ends.flat_map(|(x, y)| [(x, y), (x - BESIDE * y, y + BESIDE * x), (x + BESIDE * y, y - BESIDE * x)]);
    let unit = beside.map(|(x, y)| {
        let length = (x * x + y * y).sqrt();
        (x / length, y / length)
    });
    let mut looks: Vec<_> = round.chain(unit).collect();
    looks.sort_by(|a, b| turn(*a).total_cmp(&turn(*b)));
    looks
}

/// Grows with the angle, from 0 to 4 in one round.
fn turn((x, y): (f64, f64)) -> f64 {
    let part = x / (x.abs() + y.abs());
    if y >= 0.0 { 1.0 - part } else { 3.0 + part }
}

impl Screen {
    /// How far off a look in this direction meets it.
    fn hit(&self, dx: f64, dy: f64) -> Option<f64> {
        let (sx, sy) = (self.b.0 - self.a.0, self.b.1 - self.a.1);
        let across = dx * sy - dy * sx;
        if across == 0.0 {
            return None;
        }
        let far = (self.a.0 * sy - self.a.1 * sx) / across;
        let part = (self.a.0 * dy - self.a.1 * dx) / across;
        (far >= 0.0 && (-1e-9..=1.0 + 1e-9).contains(&part)).then_some(far)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::plan::Obstacle;
    use crate::floor::raster::tests::{p, two_rooms};

    fn share_agreed(doors: [DoorState; 2], from: Point, reach_m: f64) -> f64 {
        let ground = Ground::of(&two_rooms()).unwrap();
        let seen = in_sight(&ground, &doors, 0, from, reach_m);
        let places =
            (0..80).flat_map(|x| (0..40).map(move |y| p(0.13 + f64::from(x) * 0.25, 0.13 + f64::from(y) * 0.25)));
        let agrees = |at: &Point| {
            let is_seen = at.distance(from) <= reach_m && ground.sees(&doors, 0, from, *at);
            seen.contains(*at) == is_seen
        };
        let all = places.clone().count() as f64;
        places.filter(agrees).count() as f64 / all
    }

    #[test]
    fn the_polygon_holds_what_is_seen_and_nothing_else() {
        for between in [DoorState::Open, DoorState::Closed, DoorState::Locked] {
            for (from, reach_m) in [(p(5.0, 5.0), 30.0), (p(9.5, 4.8), 6.0), (p(2.0, 9.0), 12.0), (p(15.0, 1.0), 8.0)] {
                let share = share_agreed([between, DoorState::Open], from, reach_m);
                assert!(share > 0.99, "{between:?} from {from:?}: {share}");
            }
        }
    }

    #[test]
    fn a_door_lets_sight_through_only_while_it_is_open() {
        let ground = Ground::of(&two_rooms()).unwrap();
        let area = |between| in_sight(&ground, &[between, DoorState::Closed], 0, p(5.0, 5.0), 30.0).area();
        assert!((area(DoorState::Closed) - 100.0).abs() < 0.1, "{}", area(DoorState::Closed));
        assert!(area(DoorState::Open) > 115.0, "{}", area(DoorState::Open));
    }

    #[test]
    fn one_sees_over_furniture_and_nothing_from_outside() {
        let mut plan = two_rooms();
        plan.levels[0].obstacles.push(Obstacle { id: "pew".into(), shape: Polygon::rect(p(2.0, 2.0), 1.0, 6.0) });
        let ground = Ground::of(&plan).unwrap();
        let seen = in_sight(&ground, &[DoorState::Closed; 2], 0, p(5.0, 5.0), 30.0);
        assert!(seen.contains(p(0.5, 5.0)));
        assert_eq!(in_sight(&ground, &[DoorState::Closed; 2], 0, p(500.0, 5.0), 30.0), Polygon::default());
        assert_eq!(in_sight(&ground, &[DoorState::Closed; 2], 7, p(5.0, 5.0), 30.0), Polygon::default());
    }
}
