//! What can be read off a run as it stands.

use super::{Doing, Measures, Run, TICK_SECS};
use crate::floor::board::{Board, Noted, RollCall, Unit};
use crate::floor::crowd::{PersonAt, Seen};
use crate::floor::hazard::Hazards;
use crate::floor::plan::{DoorAt, DoorState, Plan};
use crate::floor::populate::{Populace, Somebody};
use crate::floor::raster::Raster;
use crate::floor::shape::Polygon;
use crate::floor::sight::in_sight;
use crate::floor::threat::Actor;

impl Run {
    pub fn secs(&self) -> f64 {
        self.tick as f64 * TICK_SECS
    }

    pub fn tick(&self) -> u64 {
        self.tick
    }

    pub fn plan(&self) -> &Plan {
        &self.scene.plan
    }

    /// Everybody inside.
    pub fn people(&self) -> impl Iterator<Item = Seen> + '_ {
        self.crowd.people()
    }

    pub fn somebody(&self, person: PersonAt) -> Option<&Somebody> {
        self.scene.folk.people.get(person)
    }

    pub fn doing(&self, person: PersonAt) -> Option<&Doing> {
        self.minds.get(person).map(|mind| &mind.doing)
    }

    pub fn folk(&self) -> &Populace {
        &self.scene.folk
    }

    pub fn actors(&self) -> &[Actor] {
        self.threat.actors()
    }

    pub fn hazards(&self) -> &Hazards {
        &self.hazards
    }

    pub fn raster(&self) -> &Raster {
        &self.scene.raster
    }

    pub fn door(&self, door: DoorAt) -> Option<DoorState> {
        self.doors.get(door).copied()
    }

    /// Whether fire stands in it, so that nobody passes.
    pub fn is_barred(&self, door: DoorAt) -> bool {
        self.is_barred.get(door).copied().unwrap_or(false)
    }

    /// What a threat has in sight and reach; nothing while it is not here.
    pub fn sight(&self, actor: usize) -> Polygon {
        let now = self.threat.actors().get(actor).filter(|it| it.is_here);
        let Some((now, planned)) = now.zip(self.scene.plan.actors.get(actor)) else { return Polygon::default() };
        in_sight(self.crowd.ground(), &self.doors, now.level, now.at, planned.reach_m)
    }

    pub fn is_out(&self, person: PersonAt) -> bool {
        self.is_out.get(person).copied().unwrap_or(false)
    }

    pub fn inside(&self) -> usize {
        self.is_out.iter().filter(|is_out| !**is_out).count()
    }

    /// Person-seconds in a threat's sight and reach; of one person, seconds.
    pub fn exposure(&self, person: Option<PersonAt>) -> f64 {
        person.map_or_else(|| self.threat.total_secs(), |person| self.threat.exposed_secs(person))
    }

    pub fn measures(&self) -> &Measures {
        &self.measures
    }

    /// What has been reported so far.
    pub fn noted(&self) -> &[Noted] {
        &self.noted
    }

    /// The lockdown board: the rooms that lock.
    pub fn board(&self) -> Board {
        Board::at(self.scene.shelters.iter().map(|it| it.zone), &self.noted, self.secs())
    }

    /// The roll-call as wardens have it.
    pub fn roll_call(&self) -> RollCall {
        RollCall::at(&self.scene.units, &self.noted, self.secs())
    }

    pub fn units(&self) -> &[Unit] {
        &self.scene.units
    }
}
