//! The geometry and the people of a test as values, and short ways to write them down.

use crate::floor::chance::{Chance, Key, Purpose};
use crate::floor::crowd::Person;
use crate::floor::plan::{Door, DoorAt, DoorState, Landing, Level, LevelAt, Plan, Spread, Stair};
use crate::floor::shape::{Point, Polygon, Segment};

/// What a run begins with.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    pub plan: Plan,
    pub people: Vec<Person>,
}

/// Upright, in metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub x: (f64, f64),
    pub y: (f64, f64),
}

/// The luck of one run: people drawn by their population, places by population and placement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Draw {
    pub people: Chance,
    pub places: Chance,
    pub seed: u64,
}

/// MSC.1/Circ.1533, males of 30 to 50 years.
pub const MALES: Spread = Spread::Uniform { min: 0.97, max: 1.62 };
/// Weidmann's adults, cut off where nobody walks.
pub const ADULTS: Spread = Spread::Normal { mean: 1.34, sd: 0.26, min: 0.5, max: 2.2 };

/// Kept free between a start and a wall.
const FROM_WALL_M: f64 = 0.25;

pub const fn at(x: f64, y: f64) -> Point {
    Point::new(x, y)
}

pub const fn line(a: (f64, f64), b: (f64, f64)) -> Segment {
    Segment::new(at(a.0, a.1), at(b.0, b.1))
}

impl Area {
    pub const fn new(x: (f64, f64), y: (f64, f64)) -> Self {
        Self { x, y }
    }

    pub fn size(&self) -> f64 {
        (self.x.1 - self.x.0) * (self.y.1 - self.y.0)
    }

    pub fn holds(&self, point: Point) -> bool {
        (self.x.0..self.x.1).contains(&point.x) && (self.y.0..self.y.1).contains(&point.y)
    }
}

impl Draw {
    pub fn of(population: u32, placement: u32) -> Self {
        let people = u64::from(population) + 1;
        let seed = (people << 32) | u64::from(placement);
        Self { people: Chance::of(people), places: Chance::of(seed), seed }
    }

    /// A value for person number `nth` of a group.
    pub fn of_person(&self, spread: &Spread, purpose: Purpose, group: &str, nth: usize) -> f64 {
        self.people.draw(spread, Key::of(group, nth as u32), purpose, 0)
    }
}

impl Scene {
    /// One level inside this outline.
    pub fn of(outline: &[(f64, f64)]) -> Self {
        let mut scene = Self::default();
        scene.level(outline);
        scene
    }

    pub fn rect(width: f64, height: f64) -> Self {
        Self::of(&[(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)])
    }

    pub fn level(&mut self, outline: &[(f64, f64)]) -> LevelAt {
        let outline = Polygon(outline.iter().map(|&(x, y)| at(x, y)).collect());
        self.plan.levels.push(Level { outline, ..Level::default() });
        self.plan.levels.len() - 1
    }

    pub fn wall(&mut self, points: &[(f64, f64)]) {
        if let Some(level) = self.plan.levels.last_mut() {
            level.walls.push(points.iter().map(|&(x, y)| at(x, y)).collect());
        }
    }

    pub fn hole(&mut self, points: &[(f64, f64)]) {
        if let Some(level) = self.plan.levels.last_mut() {
            level.holes.push(Polygon(points.iter().map(|&(x, y)| at(x, y)).collect()));
        }
    }

    /// A gap on the last level that leads out.
    pub fn exit(&mut self, a: (f64, f64), b: (f64, f64)) -> DoorAt {
        self.door(a, b, true)
    }

    /// A gap in a wall of the last level.
    pub fn gap(&mut self, a: (f64, f64), b: (f64, f64)) -> DoorAt {
        self.door(a, b, false)
    }

    fn door(&mut self, a: (f64, f64), b: (f64, f64), is_exit: bool) -> DoorAt {
        let level = self.plan.levels.len().saturating_sub(1);
        let (id, line) = (format!("door-{}", self.plan.doors.len()).into(), line(a, b));
        let state = DoorState::Open;
        self.plan.doors.push(Door { id, level, line, is_exit, state, lock_secs: 0.0, force_secs: None });
        self.plan.doors.len() - 1
    }

    /// A flight from `lower` to `upper`, with the share of the speed that is left on it, up and down.
    pub fn stair(&mut self, lower: (LevelAt, Segment), upper: (LevelAt, Segment), length_m: f64, factors: (f64, f64)) {
        let landing = |(level, line): (LevelAt, Segment)| Landing { level, line };
        self.plan.stairs.push(Stair {
            id: format!("stair-{}", self.plan.stairs.len()).into(),
            lower: landing(lower),
            upper: landing(upper),
            length_m,
            up_factor: factors.0,
            down_factor: factors.1,
            is_ramp: false,
        });
    }

    pub fn person(&mut self, level: LevelAt, place: (f64, f64), speed: f64) -> &mut Person {
        let at = self.people.len();
        self.people.push(Person { speed, ..Person::adult(level, Point::new(place.0, place.1)) });
        &mut self.people[at]
    }

    /// `count` adults spread over `area`, each with a speed of their own; the places of those that were added.
    pub fn fill(
        &mut self,
        level: LevelAt,
        area: Area,
        count: usize,
        speed: &Spread,
        draw: &Draw,
    ) -> std::ops::Range<usize> {
        let first = self.people.len();
        let group = format!("group-{first}");
        for (nth, place) in spots(area, count, draw, &group).into_iter().enumerate() {
            let speed = draw.of_person(speed, Purpose::Speed, &group, nth);
            self.people.push(Person { speed, ..Person::adult(level, place) });
        }
        first..self.people.len()
    }
}

/// `count` places in `area`, away from its walls: a honeycomb as wide as fits, each place moved a little by chance, and
/// which cells stay empty left to chance too.
fn spots(area: Area, count: usize, draw: &Draw, group: &str) -> Vec<Point> {
    let (left, low) = (area.x.0 + FROM_WALL_M, area.y.0 + FROM_WALL_M);
    let (width, height) = (area.x.1 - FROM_WALL_M - left, area.y.1 - FROM_WALL_M - low);
    let cells = |apart: f64| {
        let rows = (height / (apart * 0.866)).floor() as usize + 1;
        let cells = move |row: usize| {
            let from = if row % 2 == 1 { apart / 2.0 } else { 0.0 };
            let columns = if width >= from { ((width - from) / apart).floor() as usize + 1 } else { 0 };
            (0..columns).map(move |column| at(left + from + column as f64 * apart, low + row as f64 * apart * 0.866))
        };
        (0..rows).flat_map(cells).collect::<Vec<_>>()
    };
    let mut apart = (1.3 * width.max(0.1) * height.max(0.1) / count.max(1) as f64).sqrt();
    let mut free = cells(apart);
    while free.len() < count {
        apart *= 0.98;
        free = cells(apart);
    }
    let part = |nth: usize, purpose, step| draw.places.part(Key::of(group, nth as u32), purpose, step);
    let mut order: Vec<(f64, usize)> = (0..free.len()).map(|nth| (part(nth, Purpose::PlaceX, 1), nth)).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let reach = 0.7 * (apart - 0.4).max(0.0);
    let moved = |&(_, nth): &(f64, usize)| {
        let (x, y) = (part(nth, Purpose::PlaceX, 0) - 0.5, part(nth, Purpose::PlaceY, 0) - 0.5);
        at((free[nth].x + reach * x).clamp(left, left + width), (free[nth].y + reach * y).clamp(low, low + height))
    };
    order.iter().take(count).map(moved).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_stand_inside_the_area_and_apart() {
        for (area, count) in [(Area::new((2.0, 28.0), (2.0, 18.0)), 1000), (Area::new((2.0, 15.0), (2.0, 18.0)), 1000)]
        {
            let mut scene = Scene::rect(30.0, 20.0);
            let range = scene.fill(0, area, count, &ADULTS, &Draw::of(0, 0));
            assert_eq!(range, 0..count);
            let places: Vec<Point> = scene.people.iter().map(|person| person.at).collect();
            assert!(places.iter().all(|&place| area.holds(place)));
            let nearest = |at: usize| {
                let others = places.iter().enumerate().filter(|other| other.0 != at);
                others.map(|other| other.1.distance(places[at])).fold(f64::INFINITY, f64::min)
            };
            assert!((0..count).all(|at| nearest(at) > 0.35), "{count}");
        }
    }

    #[test]
    fn another_placement_moves_the_same_people() {
        let scene = |placement| {
            let mut scene = Scene::rect(8.0, 5.0);
            scene.fill(0, Area::new((0.0, 8.0), (0.0, 5.0)), 100, &MALES, &Draw::of(3, placement));
            scene
        };
        let (a, b) = (scene(0), scene(1));
        assert!(a.people.iter().zip(&b.people).all(|(a, b)| a.speed == b.speed));
        assert!(a.people.iter().zip(&b.people).any(|(a, b)| a.at != b.at));
    }
}
