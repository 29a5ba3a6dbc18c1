//! What is watched during a run: lines that people cross, areas that they stand in, and walls that nobody may pass.

use super::scene::{Area, Scene};
use crate::floor::crowd::Seen;
use crate::floor::plan::{LevelAt, Plan};
use crate::floor::shape::{Point, Segment};

/// When each person first crosses each of some lines.
#[derive(Debug, Clone)]
pub struct Gates {
    gates: Vec<(LevelAt, Segment)>,
    last: Vec<Option<(LevelAt, Point)>>,
    last_secs: f64,
    /// By gate, by person.
    times: Vec<Vec<Option<f64>>>,
}

/// How many people stand in each of some areas, look by look.
#[derive(Debug, Clone)]
pub struct Boxes {
    boxes: Vec<(LevelAt, Area)>,
    counts: Vec<Vec<u32>>,
}

/// Who ever stepped through a wall.
#[derive(Debug, Clone)]
pub struct Walls {
    walls: Vec<(LevelAt, Segment)>,
    last: Vec<Option<(LevelAt, Point)>>,
    passed: Vec<bool>,
}

/// When each person first stood more than this from where they began.
#[derive(Debug, Clone)]
pub struct Starts {
    first: Vec<Point>,
    times: Vec<Option<f64>>,
}

/// When each person passes two marks on a flight of stairs.
#[derive(Debug, Clone)]
pub struct Flight {
    stair: usize,
    marks_m: [f64; 2],
    last: Vec<Option<f64>>,
    last_secs: f64,
    times: Vec<[Option<f64>; 2]>,
}

/// Further from the start than this has set off.
const MOVED_M: f64 = 0.05;
/// Nearer to a wall than this counts as on it.
const ON_WALL_M: f64 = 0.001;

impl Gates {
    pub fn new(scene: &Scene, gates: Vec<(LevelAt, Segment)>) -> Self {
        let last = scene.people.iter().map(|person| Some((person.level, person.at))).collect();
        let times = vec![vec![None; scene.people.len()]; gates.len()];
        Self { gates, last, last_secs: 0.0, times }
    }

    pub fn see(&mut self, secs: f64, people: &[Seen]) {
        for seen in people {
            let now = seen.stair.is_none().then_some((seen.level, seen.at));
            let before = std::mem::replace(&mut self.last[seen.person], now);
            let (Some((level, from)), Some((same, to))) = (before, now) else { continue };
            if level != same {
                continue;
            }
            for ((at, gate), times) in self.gates.iter().zip(&mut self.times) {
                if *at != level || times[seen.person].is_some() {
                    continue;
                }
                if let Some(part) = crossed(*gate, from, to) {
                    times[seen.person] = Some(self.last_secs + part * (secs - self.last_secs));
                }
            }
        }
        self.last_secs = secs;
    }

    /// When this person crossed this gate.
    pub fn time(&self, gate: usize, person: usize) -> Option<f64> {
        self.times[gate][person]
    }

    /// When people crossed this gate, those who did.
    pub fn times(&self, gate: usize) -> Vec<f64> {
        self.times[gate].iter().copied().flatten().collect()
    }

    /// Seconds from one gate to another, of those who crossed both.
    pub fn between(&self, from: usize, to: usize) -> Vec<f64> {
        let pairs = self.times[from].iter().zip(&self.times[to]);
        pairs.filter_map(|(&a, &b)| Some(b? - a?)).collect()
    }
}

impl Boxes {
    pub fn new(boxes: Vec<(LevelAt, Area)>) -> Self {
        let counts = vec![Vec::new(); boxes.len()];
        Self { boxes, counts }
    }

    pub fn see(&mut self, people: &[Seen]) {
        for ((level, area), counts) in self.boxes.iter().zip(&mut self.counts) {
            let inside = |seen: &&Seen| seen.stair.is_none() && seen.level == *level && area.holds(seen.at);
            counts.push(people.iter().filter(inside).count() as u32);
        }
    }

    /// People per square metre, look by look.
    pub fn densities(&self, at: usize) -> Vec<f64> {
        let size = self.boxes[at].1.size();
        self.counts[at].iter().map(|&count| f64::from(count) / size).collect()
    }

    pub fn count(&self) -> usize {
        self.boxes.len()
    }

    /// The highest density.
    pub fn peak(&self, at: usize) -> f64 {
        self.densities(at).into_iter().fold(0.0, f64::max)
    }
}

impl Walls {
    pub fn new(scene: &Scene) -> Self {
        let last = scene.people.iter().map(|person| Some((person.level, person.at))).collect();
        Self { walls: walls(&scene.plan), last, passed: vec![false; scene.people.len()] }
    }

    pub fn see(&mut self, people: &[Seen]) {
        for seen in people {
            let now = seen.stair.is_none().then_some((seen.level, seen.at));
            let before = std::mem::replace(&mut self.last[seen.person], now);
            let (Some((level, from)), Some((same, to))) = (before, now) else { continue };
            let is_through = |(at, wall): &(LevelAt, Segment)| {
                *at == level && wall.crosses(Segment::new(from, to)) && wall.nearest(to).distance(to) > ON_WALL_M
            };
            if level == same && !self.passed[seen.person] && self.walls.iter().any(is_through) {
                self.passed[seen.person] = true;
            }
        }
    }

    pub fn passed(&self) -> usize {
        self.passed.iter().filter(|passed| **passed).count()
    }
}

impl Starts {
    pub fn new(scene: &Scene) -> Self {
        let first = scene.people.iter().map(|person| person.at).collect::<Vec<_>>();
        Self { times: vec![None; first.len()], first }
    }

    pub fn see(&mut self, secs: f64, people: &[Seen]) {
        for seen in people {
            let time = &mut self.times[seen.person];
            if time.is_none() && seen.at.distance(self.first[seen.person]) > MOVED_M {
                *time = Some(secs);
            }
        }
    }

    pub fn times(&self) -> &[Option<f64>] {
        &self.times
    }
}

impl Flight {
    /// Marks in metres along the slope from the lower end, in either order.
    pub fn new(scene: &Scene, stair: usize, marks_m: [f64; 2]) -> Self {
        let count = scene.people.len();
        Self { stair, marks_m, last: vec![None; count], last_secs: 0.0, times: vec![[None; 2]; count] }
    }

    pub fn see(&mut self, secs: f64, people: &[Seen]) {
        for seen in people {
            let now = seen.stair.filter(|on| on.stair == self.stair).map(|on| on.along_m);
            let before = std::mem::replace(&mut self.last[seen.person], now);
            let (Some(from), Some(to)) = (before, now) else { continue };
            for (&mark, time) in self.marks_m.iter().zip(&mut self.times[seen.person]) {
                if time.is_none() && from != to && (from <= mark) != (to <= mark) {
                    *time = Some(self.last_secs + (mark - from) / (to - from) * (secs - self.last_secs));
                }
            }
        }
        self.last_secs = secs;
    }

    /// When people passed this mark, those who did.
    pub fn times(&self, mark: usize) -> Vec<f64> {
        self.times.iter().filter_map(|times| times[mark]).collect()
    }

    /// Metres per second between the marks, of those who passed both.
    pub fn speeds(&self) -> Vec<f64> {
        let way = (self.marks_m[1] - self.marks_m[0]).abs();
        self.times.iter().filter_map(|times| Some(way / (times[1]? - times[0]?).abs())).collect()
    }
}

/// How far along the step from `from` to `to` it crosses `gate`.
fn crossed(gate: Segment, from: Point, to: Point) -> Option<f64> {
    let (dx, dy) = (gate.b.x - gate.a.x, gate.b.y - gate.a.y);
    let side = |p: Point| dx * (p.y - gate.a.y) - dy * (p.x - gate.a.x);
    let (before, after) = (side(from), side(to));
    if !(before < 0.0 && after >= 0.0 || before > 0.0 && after <= 0.0) {
        return None;
    }
    let part = before / (before - after);
    let (x, y) = (from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
    let along = ((x - gate.a.x) * dx + (y - gate.a.y) * dy) / (dx * dx + dy * dy);
    (0.0..=1.0).contains(&along).then_some(part)
}

/// Every wall of a plan, with the gaps cut out that doors and stairs make.
fn walls(plan: &Plan) -> Vec<(LevelAt, Segment)> {
    let mut walls = Vec::new();
    for (at, level) in plan.levels.iter().enumerate() {
        let doors = plan.doors.iter().filter(|door| door.level == at).map(|door| door.line);
        let landings = plan.stairs.iter().flat_map(|stair| [&stair.lower, &stair.upper]);
        let flights = landings.filter(|landing| landing.level == at).map(|landing| landing.line);
        let gaps: Vec<Segment> = doors.chain(flights).collect();
        let rings = std::iter::once(&level.outline).chain(&level.holes);
        let open = level.walls.iter().flat_map(|points| points.windows(2).map(|pair| Segment::new(pair[0], pair[1])));
        for side in rings.flat_map(|ring| ring.sides()).chain(open) {
            walls.extend(without(side, &gaps).into_iter().map(|part| (at, part)));
        }
    }
    walls
}

/// What is left of a wall beside the gaps that lie on it.
fn without(wall: Segment, gaps: &[Segment]) -> Vec<Segment> {
    let length = wall.length();
    let (ux, uy) = ((wall.b.x - wall.a.x) / length, (wall.b.y - wall.a.y) / length);
    let along = |p: Point| (p.x - wall.a.x) * ux + (p.y - wall.a.y) * uy;
    let aside = |p: Point| ((p.x - wall.a.x) * uy - (p.y - wall.a.y) * ux).abs();
    let mut left = vec![(0.0, length)];
    for gap in gaps.iter().filter(|gap| aside(gap.a) < 0.01 && aside(gap.b) < 0.01) {
        let (from, to) = (along(gap.a).min(along(gap.b)), along(gap.a).max(along(gap.b)));
        let cut =
            |(a, b): (f64, f64)| [(a, b.min(from)), (a.max(to), b)].into_iter().filter(|part| part.1 - part.0 > 1e-9);
        left = left.into_iter().flat_map(cut).collect();
    }
    let point = |t: f64| Point::new(wall.a.x + t * ux, wall.a.y + t * uy);
    left.into_iter().map(|(a, b)| Segment::new(point(a), point(b))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::scene::{at, line};
    use super::*;

    #[test]
    fn a_gate_tells_when_within_the_step_it_was_crossed() {
        let gate = line((10.0, 0.0), (10.0, 2.0));
        assert_eq!(crossed(gate, at(9.0, 1.0), at(11.0, 1.0)), Some(0.5));
        assert_eq!(crossed(gate, at(9.0, 1.0), at(10.0, 1.0)), Some(1.0), "whoever reaches it has crossed");
        assert_eq!(crossed(gate, at(10.0, 1.0), at(11.0, 1.0)), None, "and not once more in leaving");
        assert_eq!(crossed(gate, at(9.0, 3.0), at(11.0, 3.0)), None, "past its end");
        assert_eq!(crossed(gate, at(8.0, 1.0), at(9.0, 1.0)), None);
    }

    #[test]
    fn a_door_is_cut_out_of_its_wall() {
        let mut scene = Scene::rect(8.0, 5.0);
        scene.exit((8.0, 2.0), (8.0, 3.0));
        let walls = walls(&scene.plan);
        assert_eq!(walls.len(), 5);
        let sum: f64 = walls.iter().map(|wall| wall.1.length()).sum();
        assert_eq!(sum, 25.0);
        let step = Segment::new(at(7.9, 2.5), at(8.1, 2.5));
        assert!(!walls.iter().any(|wall| wall.1.crosses(step)));
    }
}
