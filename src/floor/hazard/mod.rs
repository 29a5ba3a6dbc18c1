//! Smoke and fire that spread from a zone at the pace their author gave, through open doors. A closed door holds fire back
//! for the whole run, and smoke for minutes.

mod dose;

use super::body::{Remark, Source};
use super::plan::{DoorAt, DoorState, HazardKind, LevelAt, Plan, Spread, ZoneAt};
use super::raster::{Cell, Front, Raster};
use super::shape::Point;

pub use dose::{Air, SmokeLaw, fed_per_sec};

/// How long smoke takes to thicken from nothing to the full value after its edge has come, seconds. An assumption.
const THICKENS_SECS: f64 = 20.0;

/// How long a closed door holds back the edge of smoke, seconds. An assumption: tests of ordinary closed doors show rooms
/// that stay clear for minutes and not for good; what a door leaks is measured by EN 1634-3.
const LEAKS_SECS: f64 = 300.0;

/// Above what extinction coefficient, per metre, somebody turns round, if there is another way. Jin found that people who
/// do not know a building will not go on at 0.15, and those who know it at 0.5; that each person lies somewhere between,
/// and turns, is our assumption.
pub const TURNS_ROUND: (Spread, Source) = (
    Spread::Uniform { min: 0.15, max: 0.5 },
    Source::assumed("Jin & Yamada (1985); Jin in the SFPE Handbook", Remark::TurnsRound),
);

/// All hazards of a run.
#[derive(Debug, Clone)]
pub struct Hazards {
    doors: Vec<DoorState>,
    secs: f64,
    list: Vec<Spreading>,
}

#[derive(Debug, Clone)]
struct Spreading {
    zone: ZoneAt,
    kind: HazardKind,
    metres_per_sec: f64,
    starts_secs: Option<f64>,
    front: Option<Front>,
}

impl Hazards {
    pub fn of(plan: &Plan) -> Self {
        let list = plan.hazards.iter().map(|hazard| Spreading {
            zone: hazard.zone,
            kind: hazard.kind,
            metres_per_sec: hazard.spreads,
            starts_secs: hazard.starts_secs,
            front: None,
        });
        Self { doors: plan.doors.iter().map(|door| door.state).collect(), secs: 0.0, list: list.collect() }
    }

    /// Lets a hazard begin now that waited for somebody to start it; `hazard` is its place in the plan. One that burns
    /// already is not begun again.
    pub fn start(&mut self, hazard: usize) {
        let now = self.secs;
        if let Some(it) = self.list.get_mut(hazard).filter(|it| it.front.is_none()) {
            it.starts_secs = Some(now);
        }
    }

    pub fn set_door(&mut self, raster: &Raster, door: DoorAt, state: DoorState) {
        let Some(was) = self.doors.get_mut(door) else { return };
        *was = state;
        for front in self.list.iter_mut().filter_map(|it| it.front.as_mut()) {
            if state == DoorState::Open {
                front.open(raster, door, self.secs);
            } else {
                front.shut(door, self.secs);
            }
        }
    }

    pub fn advance(&mut self, raster: &Raster, secs: f64) {
        self.secs = secs;
        for it in &mut self.list {
            let Some(starts) = it.starts_secs.filter(|&starts| starts <= secs) else { continue };
            let doors = &self.doors;
            let front = it.front.get_or_insert_with(|| {
                let from: Vec<Cell> = raster.zone_cells(it.zone).collect();
                let leaks_secs = if it.kind == HazardKind::Fire { f64::INFINITY } else { LEAKS_SECS };
                let mut front = Front::over_all(raster, it.metres_per_sec, leaks_secs, &from, starts);
                for (door, _) in doors.iter().enumerate().filter(|(_, state)| **state == DoorState::Open) {
                    front.open(raster, door, starts);
                }
                front
            });
            front.advance(raster, secs);
        }
    }

    /// Extinction coefficient at a place, per metre; 0 is clear air. Where smokes meet, the thickest.
    pub fn smoke(&self, raster: &Raster, level: LevelAt, at: Point) -> f64 {
        raster.cell(level, at).map_or(0.0, |cell| self.smoke_in(cell))
    }

    pub fn smoke_in(&self, cell: Cell) -> f64 {
        let of = |it: &Spreading| match it.kind {
            HazardKind::Smoke { thickness } => {
                let since = self.secs - it.front.as_ref().map_or(f64::INFINITY, |front| front.at(cell));
                thickness * (since / THICKENS_SECS).clamp(0.0, 1.0)
            }
            HazardKind::Fire => 0.0,
        };
        self.list.iter().map(of).fold(0.0, f64::max)
    }

    /// Whether nobody passes there.
    pub fn is_fire(&self, raster: &Raster, level: LevelAt, at: Point) -> bool {
        raster.cell(level, at).is_some_and(|cell| self.is_fire_in(cell))
    }

    pub fn is_fire_in(&self, cell: Cell) -> bool {
        let burns = |it: &Spreading| {
            it.kind == HazardKind::Fire && it.front.as_ref().is_some_and(|front| front.at(cell) <= self.secs)
        };
        self.list.iter().any(burns)
    }

    /// How many cells burn; fire never goes out.
    pub fn burning(&self, raster: &Raster) -> usize {
        let has_fire = self.list.iter().any(|it| it.kind == HazardKind::Fire && it.front.is_some());
        if has_fire { (0..raster.cells()).filter(|&cell| self.is_fire_in(cell)).count() } else { 0 }
    }

    /// Whether fire stands on either side of a door.
    pub fn burns_at(&self, raster: &Raster, door: DoorAt) -> bool {
        raster.door_cells(door).iter().any(|&cell| self.is_fire_in(cell))
    }

    /// The thickest smoke on either side of a door.
    pub fn smoke_at(&self, raster: &Raster, door: DoorAt) -> f64 {
        raster.door_cells(door).iter().map(|&cell| self.smoke_in(cell)).fold(0.0, f64::max)
    }

    /// Whether anything spreads now.
    pub fn is_calm(&self) -> bool {
        self.list.iter().all(|it| it.front.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::plan::Hazard;
    use crate::floor::raster::tests::{p, two_rooms, zone};

    fn plan(kind: HazardKind, starts_secs: Option<f64>) -> Plan {
        let mut plan = two_rooms();
        plan.zones.push(zone("sacristy", 0.0, 0.0, 1.0, 10.0));
        plan.hazards.push(Hazard { id: "it".into(), zone: 2, kind, spreads: 0.5, starts_secs });
        plan
    }

    #[test]
    fn smoke_comes_at_its_pace_and_thickens() {
        let plan = plan(HazardKind::Smoke { thickness: 2.0 }, Some(10.0));
        let raster = Raster::of(&plan);
        let mut hazards = Hazards::of(&plan);
        hazards.advance(&raster, 9.0);
        assert!(hazards.is_calm());
        // 8 m from the zone's edge at 0.5 m/s: from 26 s on, full at 46 s.
        let smoke = |hazards: &Hazards| hazards.smoke(&raster, 0, p(9.0, 5.0));
        hazards.advance(&raster, 25.0);
        assert_eq!(smoke(&hazards), 0.0);
        hazards.advance(&raster, 36.0);
        assert!((smoke(&hazards) - 1.0).abs() < 0.1, "{}", smoke(&hazards));
        hazards.advance(&raster, 60.0);
        assert_eq!(smoke(&hazards), 2.0);
        assert!(!hazards.is_fire(&raster, 0, p(9.0, 5.0)));
    }

    #[test]
    fn a_door_that_is_shut_in_time_keeps_the_smoke_out() {
        let plan = plan(HazardKind::Smoke { thickness: 2.0 }, Some(0.0));
        let raster = Raster::of(&plan);
        let behind = |shuts_secs: f64| {
            let mut hazards = Hazards::of(&plan);
            hazards.advance(&raster, shuts_secs);
            hazards.set_door(&raster, 0, DoorState::Closed);
            hazards.advance(&raster, 120.0);
            hazards.smoke(&raster, 0, p(15.0, 5.0))
        };
        assert_eq!(behind(10.0), 0.0);
        assert_eq!(behind(25.0), 2.0);
    }

    #[test]
    fn a_closed_door_leaks_smoke_after_minutes_and_no_fire() {
        let behind = |kind: HazardKind, secs: f64| {
            let mut plan = plan(kind, Some(0.0));
            plan.doors[0].state = DoorState::Closed;
            let raster = Raster::of(&plan);
            let mut hazards = Hazards::of(&plan);
            hazards.advance(&raster, secs);
            (hazards.smoke(&raster, 0, p(15.0, 5.0)), hazards.is_fire(&raster, 0, p(15.0, 5.0)))
        };
        let smoke = HazardKind::Smoke { thickness: 2.0 };
        // At the door after 18 s, 5 m beyond it 10 s after it has leaked.
        assert_eq!(behind(smoke, 18.0 + LEAKS_SECS), (0.0, false));
        assert_eq!(behind(smoke, 60.0 + LEAKS_SECS), (2.0, false));
        assert_eq!(behind(HazardKind::Fire, 10.0 * LEAKS_SECS), (0.0, false));
    }

    #[test]
    fn fire_waits_for_its_start_and_bars_the_door() {
        let plan = plan(HazardKind::Fire, None);
        let raster = Raster::of(&plan);
        let mut hazards = Hazards::of(&plan);
        hazards.advance(&raster, 100.0);
        assert!(!hazards.burns_at(&raster, 0));
        hazards.start(0);
        hazards.advance(&raster, 110.0);
        assert!(hazards.is_fire(&raster, 0, p(3.0, 5.0)) && !hazards.burns_at(&raster, 0));
        hazards.start(0);
        hazards.advance(&raster, 120.0);
        assert!(hazards.burns_at(&raster, 0));
        assert_eq!(hazards.smoke(&raster, 0, p(3.0, 5.0)), 0.0);
    }
}
