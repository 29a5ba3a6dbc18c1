//! A plan made ready for runs: walls, cells, rooms that lock, places to stand. Compiled once, shared by every run of it.

use super::{Run, RunError};
use crate::floor::ground::Ground;
use crate::floor::plan::{DoorAt, Plan};
use crate::floor::populate::Rooms;
use crate::floor::raster::{Cell, Front, Raster};
use crate::floor::threat::{Shelter, shelters};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Debug)]
pub struct Prepared {
    pub(super) plan: Plan,
    pub(super) ground: Arc<Ground>,
    pub(super) raster: Raster,
    pub(super) shelters: Vec<Shelter>,
    pub(super) rooms: Arc<Rooms>,
    pub(super) force_secs: Vec<Option<f64>>,
    ways: Mutex<KnownWays>,
}

/// By which doors let people through, and whether on wheels.
type KnownWays = BTreeMap<(Box<[bool]>, bool), Arc<Ways>>;

/// Ways as the doors stand.
#[derive(Debug)]
pub(super) struct Ways {
    pub exits: Vec<(DoorAt, Front)>,
    pub shelters: Vec<Front>,
}

/// Runs of one plan share the ways for so many states of its doors.
const MOST_WAYS: usize = 16;

impl Prepared {
    /// # Errors
    /// If nobody can walk on the plan. Whether its people fit, a run says.
    pub fn of(plan: Plan) -> Result<Arc<Self>, RunError> {
        let rooms = Arc::new(Rooms::of(&plan));
        Self::with(plan, rooms)
    }

    /// Another plan with the same zones and people, who begin where they begin here: what was built or cleared away
    /// since, seats nobody elsewhere.
    ///
    /// # Errors
    /// If nobody can walk on the plan.
    pub fn beside(&self, plan: Plan) -> Result<Arc<Self>, RunError> {
        Self::with(plan, self.rooms.clone())
    }

    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    fn with(plan: Plan, rooms: Arc<Rooms>) -> Result<Arc<Self>, RunError> {
        let ground = Arc::new(Ground::of(&plan).map_err(RunError::Ground)?);
        let raster = Raster::of(&plan);
        Ok(Arc::new(Self {
            shelters: shelters(&plan, &raster),
            force_secs: plan.doors.iter().map(|door| door.force_secs).collect(),
            ways: Mutex::default(),
            ground,
            raster,
            rooms,
            plan,
        }))
    }

    /// The ways while these doors let people through, on foot or on wheels.
    pub(super) fn ways(&self, passes: Box<[bool]>, is_on_wheels: bool) -> Arc<Ways> {
        // A panic elsewhere leaves whole ways behind, never half of them.
        let mut known = self.ways.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (passes, is_on_wheels);
        if let Some(ways) = known.get(&key) {
            return ways.clone();
        }
        if known.len() >= MOST_WAYS {
            known.pop_first();
        }
        let ways = Arc::new(self.ways_past(&key.0, is_on_wheels, |_| false));
        known.insert(key, ways.clone());
        ways
    }

    /// The same round what burns; not kept, for fire spreads in one run alone.
    pub(super) fn ways_past(&self, passes: &[bool], is_on_wheels: bool, burns: impl Fn(Cell) -> bool) -> Ways {
        let is_open = |door: DoorAt| passes[door];
        let to = |cells: &[Cell]| self.raster.ways_past(cells, is_open, &burns, is_on_wheels);
        let exits = self.plan.exits().filter(|(door, _)| is_open(*door));
        Ways {
            exits: exits.map(|(door, _)| (door, to(self.raster.door_cells(door)))).collect(),
            shelters: self.shelters.iter().map(|it| to(&it.cells)).collect(),
        }
    }
}

impl Run {
    /// What all runs of one plan share.
    pub fn prepared(&self) -> &Arc<Prepared> {
        &self.scene.base
    }
}
