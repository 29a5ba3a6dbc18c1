//! People on a [`Ground`]: one step moves everybody by the [`Law`] towards the own goal.
//!
//! A run is a function of the ground, the people, the settings and the orders with the steps at which they came: the same
//! bytes on one thread or many, with or without AVX2.

mod gather;
mod goals;
mod herd;
mod lanes;
mod orders;
mod person;
mod step;
mod sweep;
mod walk;

#[cfg(test)]
mod tests;

pub use person::{Goal, Gone, NotThere, OnStair, Order, Person, PersonAt, Seen, State};

use super::field::Needs;
use super::ground::{Ground, HEED_M, Spot};
use super::law::Law;
use super::plan::{DoorAt, DoorState, LevelAt};
use super::shape::Point;
use goals::{Goals, STAYS};
use herd::{Cells, Herd, IMAGE, OUT, Sorter};
use std::collections::BTreeMap;
use std::sync::Arc;
use sweep::Aims;
use walk::Moved;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    pub law: Law,
    /// 0.05 is what the laws are calibrated with; between 0.005 and 0.1.
    pub step_secs: f64,
    /// Threads of one step; the result does not depend on it. Many small runs go faster with 1.
    pub threads: usize,
    pub seed: u64,
    /// Forgoes AVX2, to show that the result does not depend on it.
    pub is_plain: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { law: Law::observed(), step_secs: 0.05, threads: 1, seed: 0, is_plain: false }
    }
}

/// A run. Cloning it branches it.
#[derive(Debug, Clone)]
pub struct Crowd {
    ground: Arc<Ground>,
    settings: Settings,
    heed_m: f32,
    steps: u64,
    agent_steps: u64,
    traits: Vec<Traits>,
    herd: Herd,
    cells: Cells,
    goals: Goals,
    gone: Vec<Gone>,
    strays: Vec<PersonAt>,
    doors: Vec<DoorState>,
    avoided: Vec<bool>,
    /// For each cell of the ground's raster whether it burns; empty while nothing does.
    burning: Vec<bool>,
    /// For each person the place in the herd; [`OUT`] once out.
    slots: Vec<u32>,
    sorter: Sorter,
    aims: Aims,
    moved: Vec<Moved>,
    next_x: Vec<f32>,
    next_y: Vec<f32>,
    /// For each door, people that a limit still lets through at once.
    credit: Vec<f32>,
    /// Those who go together, by number.
    families: Arc<[Vec<u32>]>,
    /// The way out for those on wheels, if there are any.
    out_on_wheels: Option<u32>,
}

/// What stays with a person, by number.
#[derive(Debug, Clone, Copy)]
struct Traits {
    speed: f32,
    pace: f32,
    up: f32,
    down: f32,
    starts_secs: f32,
    /// Place in [`Goals`].
    goal: u32,
    needs: Needs,
    /// For the others of the family, so far.
    waited_secs: f32,
    /// Metres to the goal a step ago; infinite while one stood.
    rest: f32,
}

/// People heed others until the turning has fallen to this share of the wish to go on.
const FAINT: f32 = 1e-3;

impl Crowd {
    /// Whoever stands on no level (a level that is not there, a place that is no number) is left out: see
    /// [`Crowd::strays`].
    pub fn new(ground: Arc<Ground>, people: Vec<Person>, settings: Settings) -> Self {
        let doors = ground.doors_at_first().to_vec();
        let mut herd = Herd::with_room(people.len());
        let (mut traits, mut strays) = (Vec::with_capacity(people.len()), Vec::new());
        let mut goals = Goals::default();
        let finite = |x: f64, or: f64| if x.is_finite() { x } else { or };
        for (number, person) in people.iter().enumerate() {
            // Whoever leads a child goes ahead of it where it is narrow.
            let needs = if person.is_on_wheels { Needs::Wheels } else { Needs::Little };
            traits.push(Traits {
                speed: finite(person.speed, 0.0).clamp(0.0, 5.0) as f32,
                pace: 1.0,
                up: finite(person.up_factor, 0.0).clamp(0.0, 2.0) as f32,
                down: finite(person.down_factor, 0.0).clamp(0.0, 2.0) as f32,
                starts_secs: person.starts_secs as f32,
                goal: goals.exits(&person.exits, needs),
                needs,
                waited_secs: 0.0,
                rest: f32::INFINITY,
            });
            let Some(spot) = ground.spot(person.level, person.at).filter(|_| person.at.x.is_finite()) else {
                strays.push(number);
                continue;
            };
            // Two on the very same spot could never part.
            let aside = (number % 64) as f32 * 1e-4;
            let (half_w, half_f) = (settings.law.lateral(person.width_m), settings.law.frontal(person.depth_m));
            herd.push(number as u32, [spot[0] + aside, spot[1]], [1.0, 0.0], half_w, half_f);
        }
        let heed_m = heed(&settings.law, &herd, &traits);
        let cells = Cells::of(&ground.sheet, heed_m);
        let (avoided, credit) = (vec![false; doors.len()], vec![1.0; doors.len()]);
        let is_on_wheels = traits.iter().any(|traits: &Traits| traits.needs == Needs::Wheels);
        let out_on_wheels = is_on_wheels.then(|| goals.exits(&[], Needs::Wheels));
        let mut crowd = Self {
            slots: vec![OUT; traits.len()],
            ground,
            settings,
            heed_m,
            steps: 0,
            agent_steps: 0,
            traits,
            herd,
            cells,
            goals,
            gone: Vec::new(),
            strays,
            doors,
            avoided,
            burning: Vec::new(),
            sorter: Sorter::default(),
            aims: Aims::default(),
            moved: Vec::new(),
            next_x: Vec::new(),
            next_y: Vec::new(),
            credit,
            families: families(&people),
            out_on_wheels,
        };
        crowd.sort();
        crowd.aim();
        crowd
    }

    /// Time since the beginning.
    pub fn secs(&self) -> f64 {
        self.steps as f64 * self.settings.step_secs
    }

    /// How many are not out.
    pub fn inside(&self) -> usize {
        self.herd.count - self.herd.images
    }

    /// Everybody inside, by number.
    pub fn people(&self) -> impl Iterator<Item = Seen> + '_ {
        (0..self.slots.len()).filter_map(|person| self.person(person))
    }

    /// One person, if inside.
    pub fn person(&self, person: PersonAt) -> Option<Seen> {
        let slot = *self.slots.get(person).filter(|slot| **slot != OUT)? as usize;
        let (level, at, stair) = self.ground.sheet.find(self.herd.at(slot));
        let traits = &self.traits[person];
        let field = self.goals.field(traits.goal);
        let way = field.and_then(|field| field.at(&self.ground.grid, self.herd.at(slot)));
        let rest_m = way.map_or(f32::INFINITY, |way| way.rest);
        let state = if self.secs() < f64::from(traits.starts_secs) {
            State::Waiting
        } else if traits.goal == STAYS || (self.goals.is_place(traits.goal) && rest_m < goals::ARRIVED_M) {
            State::Arrived
        } else if field.is_some() && way.is_none() {
            State::Trapped
        } else {
            State::Walking
        };
        Some(Seen {
            person,
            level,
            at,
            stair: stair.map(|(stair, along_m)| OnStair { stair, along_m }),
            heading: (self.herd.heading_x[slot], self.herd.heading_y[slot]),
            speed: self.herd.speed[slot],
            state,
            rest_m,
        })
    }

    /// Who is inside, and where, by number.
    pub fn places(&self) -> impl Iterator<Item = (PersonAt, LevelAt, Point)> + '_ {
        self.slots.iter().enumerate().filter(|(_, slot)| **slot != OUT).map(|(person, &slot)| {
            let (level, at, _) = self.ground.sheet.find(self.herd.at(slot as usize));
            (person, level, at)
        })
    }

    /// Whether people are sent away from an exit.
    pub fn is_blocked(&self, exit: DoorAt) -> bool {
        self.avoided.get(exit).copied().unwrap_or(false)
    }

    /// Whether somebody gets out on wheels as the doors stand, by whatever exit.
    pub fn has_way_on_wheels(&mut self, person: PersonAt) -> bool {
        self.goals.ready(&self.ground, &self.doors, &self.avoided, &self.burning);
        let field = self.out_on_wheels.and_then(|goal| self.goals.field(goal));
        let slot = self.slots.get(person).filter(|slot| **slot != OUT);
        let (Some(field), Some(&slot)) = (field, slot) else { return false };
        field.at(&self.ground.grid, self.herd.at(slot as usize)).is_some()
    }

    /// Those who got out, in the order in which they did.
    pub fn gone(&self) -> &[Gone] {
        &self.gone
    }

    /// Those who were left out at the beginning because they stood nowhere.
    pub fn strays(&self) -> &[PersonAt] {
        &self.strays
    }

    pub fn door(&self, door: DoorAt) -> Option<DoorState> {
        self.doors.get(door).copied()
    }

    pub fn doors(&self) -> &[DoorState] {
        &self.doors
    }

    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Sum over all steps of the people inside when the step began.
    pub fn agent_steps(&self) -> u64 {
        self.agent_steps
    }
}

/// The goal of everybody inside, and where he stands.
fn seekers(herd: &Herd, traits: &[Traits]) -> impl Iterator<Item = (u32, Spot)> {
    let inside = (0..herd.count).filter(|slot| herd.id[*slot] & IMAGE == 0);
    inside.map(|slot| (traits[herd.id[slot] as usize].goal, herd.at(slot)))
}

fn families(people: &[Person]) -> Arc<[Vec<u32>]> {
    let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (number, person) in people.iter().enumerate() {
        if let Some(family) = person.family {
            members.entry(family).or_default().push(number as u32);
        }
    }
    members.into_values().filter(|members| members.len() > 1).collect()
}

/// How far anybody needs to look: where turning has become faint, and as far as the fastest needs free.
fn heed(law: &Law, herd: &Herd, traits: &[Traits]) -> f32 {
    let most = |list: &[f32]| list.iter().copied().fold(0.0, f32::max);
    let fastest = traits.iter().map(|traits| traits.speed).fold(0.0, f32::max);
    let turns = 2.0 * most(&herd.half_w[..herd.count]) + law.turn_m * libm::logf(law.turn / FAINT);
    let slows = 2.0 * most(&herd.half_f[..herd.count]) + law.time_gap_secs * fastest;
    turns.max(slows).clamp(0.5, HEED_M)
}
