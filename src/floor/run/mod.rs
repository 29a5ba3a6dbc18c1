//! One run on a floor: people, doors, hazards, a threat and what is ordered meanwhile. A run is a function of the plan,
//! the setup and the orders with their ticks; cloning it branches it.
//!
//! ```text
//! Order ──► order ──► Mind of each person ──► Crowd (walks) ──► Measures (who is out, queues, who waits for what)
//!              │            ▲                    │
//!              └─► doors ──► Hazards, Threat ◄───┘  (every half second; the threat at every tick)
//! ```

mod cause;
mod choose;
mod event;
mod locks;
mod measure;
mod mind;
mod order;
mod prepared;
mod rows;
mod sense;
mod state;

use super::board::{Noted, Unit};
use super::body::Profile;
use super::chance::Chance;
use super::crowd::{self, Crowd, Goal, PersonAt, Seen, Settings};
use super::ground::GroundError;
use super::hazard::{Hazards, SmokeLaw};
use super::law::Law;
use super::plan::{DoorAt, DoorState, Plan};
use super::populate::{Populace, PopulateError, Somebody, populate_in};
use super::threat::{Around, Doctrine, Happened, Standing, Threat};
use std::sync::Arc;

pub use cause::Cause;
pub use event::{Event, Why};
pub use measure::Measures;
pub use mind::Doing;
pub use order::{Order, OrderError, Who};
pub use prepared::Prepared;

use locks::Job;
use mind::Mind;
use prepared::Ways;

/// One tick, seconds; the crowd makes one step in it.
pub const TICK_SECS: f64 = 0.05;
/// Ticks from one look round to the next: senses, smoke, queues.
const LOOK_TICKS: u64 = 10;
/// Ticks from one count of who is exposed to the next: sight is what costs, and nobody comes far in a fifth of a second.
const EXPOSES_TICKS: u64 = 4;
const LOOK_SECS: f64 = TICK_SECS * LOOK_TICKS as f64;

#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    pub law: Law,
    pub smoke_law: SmokeLaw,
    pub doctrine: Doctrine,
    pub seed: u64,
    pub threads: usize,
    /// Exits where a warden ticks off those who pass. At other exits people get out and are on nobody's list.
    pub wardens: Vec<DoorAt>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum RunError {
    Ground(GroundError),
    People(PopulateError),
}

#[derive(Debug, Clone)]
pub struct Run {
    scene: Arc<Scene>,
    setup: Setup,
    chance: Chance,
    crowd: Crowd,
    hazards: Hazards,
    threat: Threat,
    minds: Vec<Mind>,
    doors: Vec<DoorState>,
    /// Fire stands in these doors.
    is_barred: Vec<bool>,
    jobs: Vec<Job>,
    /// How many cells of the raster burn, as the crowd was told last.
    burning: usize,
    /// On foot and on wheels, until something changes them.
    ways: [Option<Arc<Ways>>; 2],
    tick: u64,
    is_out: Vec<bool>,
    counted_gone: usize,
    noted: Vec<Noted>,
    events: Vec<Event>,
    measures: Measures,
}

/// What never changes during a run, shared by all its branches: the plan made ready, and who is on it.
#[derive(Debug)]
struct Scene {
    base: Arc<Prepared>,
    folk: Populace,
    units: Vec<Unit>,
}

impl std::ops::Deref for Scene {
    type Target = Prepared;

    fn deref(&self) -> &Prepared {
        &self.base
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            law: Law::observed(),
            smoke_law: SmokeLaw::default(),
            doctrine: Doctrine::RunHideTell,
            seed: 0,
            threads: 1,
            wardens: Vec::new(),
        }
    }
}

impl Run {
    /// Everybody is in place and nobody has been told anything. For one run of a plan; many share a [`Prepared`].
    pub fn new(plan: Plan, setup: Setup) -> Result<Self, RunError> {
        Self::of(&Prepared::of(plan)?, setup)
    }

    /// The same on a plan that was made ready before.
    pub fn of(base: &Arc<Prepared>, setup: Setup) -> Result<Self, RunError> {
        let folk = populate_in(&base.plan, &base.rooms, setup.seed).map_err(RunError::People)?;
        let (plan, raster) = (&base.plan, &base.raster);
        let count = folk.people.len();
        let people = folk.people.iter().map(as_walker).collect();
        let settings = Settings {
            law: setup.law,
            step_secs: TICK_SECS,
            threads: setup.threads,
            seed: setup.seed,
            ..Settings::default()
        };
        let mut run = Self {
            chance: Chance::of(setup.seed),
            crowd: Crowd::new(base.ground.clone(), people, settings),
            hazards: Hazards::of(plan),
            threat: Threat::of(plan, raster, count),
            minds: vec![Mind::default(); count],
            doors: plan.doors.iter().map(|door| door.state).collect(),
            is_barred: vec![false; plan.doors.len()],
            jobs: Vec::new(),
            burning: 0,
            ways: [None, None],
            tick: 0,
            is_out: vec![false; count],
            counted_gone: 0,
            noted: Vec::new(),
            events: Vec::new(),
            measures: Measures::of(count, plan.doors.len(), plan.zones.len()),
            scene: Arc::new(Scene { base: base.clone(), units: units(&folk), folk }),
            setup,
        };
        for person in 0..count {
            run.aim(person, Goal::Stay);
        }
        Ok(run)
    }

    /// Lets time pass until `tick`, and says what happened meanwhile, in order.
    pub fn advance(&mut self, tick: u64) -> Vec<Event> {
        while self.tick < tick {
            self.step();
        }
        std::mem::take(&mut self.events)
    }

    fn step(&mut self) {
        self.set_off_the_due();
        self.work_on_locks();
        self.move_threat();
        self.crowd.step();
        self.tick += 1;
        self.see_who_is_out();
        // After the step, so that everybody's way fits what he is about.
        if self.tick.is_multiple_of(LOOK_TICKS) {
            let seen: Vec<Seen> = self.crowd.people().collect();
            self.spread_hazards();
            self.sample(&seen);
            self.sense(&seen);
            self.meet_goals(&seen);
            self.settle_on_exits(&seen);
        }
    }

    fn move_threat(&mut self) {
        if !self.threat.actors().iter().any(|actor| actor.is_here) {
            return;
        }
        let people: Vec<Standing> =
            self.crowd.places().map(|(person, level, at)| Standing { person, level, at }).collect();
        let scene = self.scene.clone();
        let (ground, doors) = (self.crowd.ground(), &self.doors);
        let sees = |level, a, b| ground.sees(doors, level, a, b);
        let around =
            Around { raster: &scene.raster, doors, force_secs: &scene.force_secs, people: &people, sees: &sees };
        let mut happened = self.threat.advance(TICK_SECS, &around);
        if self.tick.is_multiple_of(EXPOSES_TICKS) {
            happened.extend(self.threat.expose(TICK_SECS * EXPOSES_TICKS as f64, &around));
        }
        for it in happened {
            match it {
                Happened::HeldUp { actor, door, secs } => self.say(Event::HeldUp { actor, door, secs }),
                Happened::Forced { door, .. } => self.set_door(door, DoorState::Open, Why::Forced),
                Happened::InSight { person } => self.say(Event::InSight { person }),
            }
        }
    }

    fn see_who_is_out(&mut self) {
        let new: Vec<_> = self.crowd.gone()[self.counted_gone..].to_vec();
        self.counted_gone += new.len();
        for gone in new {
            self.is_out[gone.person] = true;
            self.minds[gone.person].doing = Doing::Out;
            self.measures.note_out(gone);
            self.say(Event::Out { person: gone.person, exit: gone.exit });
            if self.setup.wardens.contains(&gone.exit) {
                self.note(super::board::What::Met { person: gone.person });
            }
        }
    }

    fn set_door(&mut self, door: DoorAt, state: DoorState, why: Why) {
        let Some(was) = self.doors.get(door).copied().filter(|was| *was != state) else { return };
        self.doors[door] = state;
        self.ways = [None, None];
        let scene = self.scene.clone();
        self.hazards.set_door(&scene.raster, door, state);
        self.tell_crowd_of(door);
        self.say(Event::Door { door, state, why });
        self.note_door(door, was, state);
    }

    /// People cannot pass a door in which fire stands, whatever its state.
    fn tell_crowd_of(&mut self, door: DoorAt) {
        let state = if self.is_barred[door] { DoorState::Locked } else { self.doors[door] };
        self.ask(crowd::Order::Door { door, state });
    }

    /// For this person's body.
    fn ways(&mut self, person: PersonAt) -> Arc<Ways> {
        let is_on_wheels = self.is_on_wheels(person);
        if let Some(ways) = &self.ways[usize::from(is_on_wheels)] {
            return ways.clone();
        }
        let passes = |door: DoorAt| self.doors[door] != DoorState::Locked && !self.is_barred[door];
        let passes: Box<[bool]> = (0..self.doors.len()).map(passes).collect();
        let ways = match self.burning {
            0 => self.scene.ways(passes, is_on_wheels),
            _ => Arc::new(self.scene.ways_past(&passes, is_on_wheels, |cell| self.hazards.is_fire_in(cell))),
        };
        self.ways[usize::from(is_on_wheels)] = Some(ways.clone());
        ways
    }

    fn is_on_wheels(&self, person: PersonAt) -> bool {
        Profile::of(self.scene.folk.people[person].body).is_on_wheels
    }

    fn aim(&mut self, person: PersonAt, goal: Goal) {
        self.ask(crowd::Order::Goal { person, goal });
    }

    /// Persons and doors here are those of the crowd, one for one, so an order always finds them.
    fn ask(&mut self, order: crowd::Order) {
        let asked = self.crowd.order(order);
        debug_assert!(asked.is_ok(), "the crowd knows every person and door of the run");
    }

    fn say(&mut self, event: Event) {
        self.events.push(event);
    }

    fn note(&mut self, what: super::board::What) {
        self.noted.push(Noted { secs: self.secs(), what });
    }
}

fn as_walker(it: &Somebody) -> crowd::Person {
    crowd::Person {
        exits: it.exits.clone(),
        family: it.family.map(|family| family as u32),
        ..crowd::Person::of(it.body, it.level, it.at, it.speed)
    }
}

/// Families are called together; everybody else alone.
fn units(folk: &Populace) -> Vec<Unit> {
    let families = folk.families.iter().map(|people| Unit { people: people.clone() });
    let alone = folk.people.iter().enumerate().filter(|(_, it)| it.family.is_none());
    families.chain(alone.map(|(at, _)| Unit { people: vec![at] })).collect()
}

#[cfg(test)]
mod tests;
