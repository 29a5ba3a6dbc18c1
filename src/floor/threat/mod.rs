//! Somebody who does not belong here, as an abstract moving source of exposure: a place, what is in sight within reach,
//! how it moves. Exposure, in person-seconds, is the only measure. It seeks no best way and nothing looks for one: it goes
//! where its author says, straight at what it sees, and stops at locked doors.

mod reaction;
mod walk;

use super::plan::{DoorAt, DoorState, LevelAt, Plan, Seeks};
use super::raster::{Cell, Raster};
use super::shape::Point;

pub use reaction::{Doctrine, Reaction, Shares, Shelter, exits_away, nearest_shelter, shelters};

/// How often it looks for its way again, seconds.
const LOOKS_SECS: f64 = 0.5;

/// One person as far as this matters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    pub person: usize,
    pub level: LevelAt,
    pub at: Point,
}

/// The building and the people at this moment.
pub struct Around<'a> {
    pub raster: &'a Raster,
    pub doors: &'a [DoorState],
    pub force_secs: &'a [Option<f64>],
    pub people: &'a [Standing],
    /// Whether nothing stands in the line of sight between two places of a level.
    pub sees: &'a dyn Fn(LevelAt, Point, Point) -> bool,
}

#[derive(Debug, Clone)]
pub struct Threat {
    actors: Vec<Actor>,
    exposed_secs: Vec<f64>,
}

/// One of them, now.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    pub level: LevelAt,
    pub at: Point,
    pub is_here: bool,
    /// The door it is held up by, and for how much longer.
    pub forces: Option<(DoorAt, f64)>,
    seeks: Seeks,
    speed: f64,
    reach_m: f64,
    /// Next first, last is where it wants to be.
    way: Vec<(LevelAt, Point)>,
    /// Of [`Seeks::Round`], which zone comes next.
    turn: usize,
    looks_secs: f64,
    on_stair_m: f64,
}

/// What it did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Happened {
    /// It stands before a locked door that will hold it for so long; `None`: for good.
    HeldUp { actor: usize, door: DoorAt, secs: Option<f64> },
    /// A locked door stands open from now on.
    Forced { actor: usize, door: DoorAt },
    /// This person came into its sight and reach for the first time.
    InSight { person: usize },
}

impl Threat {
    /// `people` is how many there are in the run.
    pub fn of(plan: &Plan, raster: &Raster, people: usize) -> Self {
        let actors = plan.actors.iter().map(|actor| {
            let (level, at) = middle_of(raster, actor.zone).unwrap_or_default();
            Actor {
                level,
                at,
                is_here: true,
                forces: None,
                seeks: actor.seeks.clone(),
                speed: actor.speed,
                reach_m: actor.reach_m,
                way: Vec::new(),
                turn: 0,
                looks_secs: 0.0,
                on_stair_m: 0.0,
            }
        });
        Self { actors: actors.collect(), exposed_secs: vec![0.0; people] }
    }

    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// Comes, or is gone: stopped by police, left.
    pub fn set_here(&mut self, actor: usize, is_here: bool) {
        if let Some(it) = self.actors.get_mut(actor) {
            it.is_here = is_here;
            it.forces = None;
            it.way.clear();
        }
    }

    /// Seconds for which this person was in its sight and reach.
    pub fn exposed_secs(&self, person: usize) -> f64 {
        self.exposed_secs.get(person).copied().unwrap_or(0.0)
    }

    /// Over everybody, in person-seconds.
    pub fn total_secs(&self) -> f64 {
        self.exposed_secs.iter().sum()
    }

    /// Moves everybody of them by `step_secs`.
    pub fn advance(&mut self, step_secs: f64, around: &Around) -> Vec<Happened> {
        let mut happened = Vec::new();
        for (nth, actor) in self.actors.iter_mut().enumerate().filter(|(_, actor)| actor.is_here) {
            actor.step(nth, step_secs, around, &mut happened);
        }
        happened
    }

    /// Counts so many seconds for everybody who is in sight and reach now.
    pub fn expose(&mut self, secs: f64, around: &Around) -> Vec<Happened> {
        let (mut happened, step_secs) = (Vec::new(), secs);
        for standing in around.people {
            let is_exposed = self.actors.iter().any(|actor| actor.reaches(standing, around));
            let Some(secs) = self.exposed_secs.get_mut(standing.person).filter(|_| is_exposed) else { continue };
            if *secs == 0.0 {
                happened.push(Happened::InSight { person: standing.person });
            }
            *secs += step_secs;
        }
        happened
    }
}

impl Actor {
    /// Whether one who stands there sees it.
    pub fn is_seen_from(&self, level: LevelAt, at: Point, around: &Around) -> bool {
        self.is_here && self.level == level && (around.sees)(level, self.at, at)
    }

    fn reaches(&self, standing: &Standing, around: &Around) -> bool {
        self.is_here
            && self.level == standing.level
            && self.at.distance(standing.at) <= self.reach_m
            && (around.sees)(self.level, self.at, standing.at)
    }

    fn step(&mut self, nth: usize, step_secs: f64, around: &Around, happened: &mut Vec<Happened>) {
        if let Some((door, left)) = self.forces {
            let is_locked = around.doors.get(door) == Some(&DoorState::Locked);
            if is_locked && left > step_secs {
                self.forces = Some((door, left - step_secs));
                return;
            }
            self.forces = None;
            if is_locked {
                happened.push(Happened::Forced { actor: nth, door });
                return;
            }
        }
        self.looks_secs -= step_secs;
        if self.looks_secs <= 0.0 {
            self.looks_secs += LOOKS_SECS;
            self.look(around);
        }
        let Some(door) = self.walk(self.speed * step_secs, around) else { return };
        self.way.clear();
        let secs = around.force_secs.get(door).copied().flatten();
        happened.push(Happened::HeldUp { actor: nth, door, secs });
        self.forces = secs.map(|secs| (door, secs));
    }

    fn look(&mut self, around: &Around) {
        let wanted = match &self.seeks {
            Seeks::Nothing => None,
            Seeks::NearestSeen => {
                let seen = around.people.iter().filter(|it| it.level == self.level);
                let seen = seen.filter(|it| (around.sees)(self.level, self.at, it.at));
                let near = |it: &&Standing| it.at.distance(self.at);
                seen.min_by(|a, b| near(a).total_cmp(&near(b)).then(a.person.cmp(&b.person)))
                    .map(|it| (it.level, it.at))
            }
            Seeks::Round(zones) if self.way.is_empty() && !zones.is_empty() => {
                let zone = zones[self.turn % zones.len()];
                self.turn = (self.turn + 1) % zones.len();
                middle_of(around.raster, zone)
            }
            Seeks::Round(_) => None,
        };
        if let Some((level, at)) = wanted {
            self.way = walk::way(around, (self.level, self.at), (level, at));
        }
    }
}

/// The place on the floor nearest to the middle of a zone.
fn middle_of(raster: &Raster, zone: usize) -> Option<(LevelAt, Point)> {
    let cells: Vec<Cell> = raster.zone_cells(zone).filter(|&cell| !raster.is_furniture(cell)).collect();
    let places: Vec<_> = cells.iter().map(|&cell| raster.middle(cell)).collect();
    let share = 1.0 / places.len().max(1) as f64;
    let (x, y) = places.iter().fold((0.0, 0.0), |(x, y), (_, at)| (x + at.x * share, y + at.y * share));
    let off = |place: &&(LevelAt, Point)| place.1.distance(Point::new(x, y));
    places.iter().min_by(|a, b| off(a).total_cmp(&off(b))).copied()
}

#[cfg(test)]
mod tests;
