//! A plan made ready to walk on: walls with the gaps that doors make, exits with a short way out beyond them, stairs as
//! flights between levels.

use super::plan::{DoorAt, DoorState, LevelAt, Plan};
use super::shape::{Point, Polygon};

/// Why no ground can be made of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroundError {
    /// The plan has no level with an outline of three points or more.
    NoFloor,
    /// A coordinate is no number, or further than 5 km from the level's middle.
    TooFar { level: LevelAt },
    /// More walls, or a larger floor, than the kernel handles.
    TooLarge,
    /// A stair or door names a level that is not there.
    NoSuchLevel,
}

#[derive(Debug)]
pub struct Ground {
    doors: Vec<DoorState>,
}

impl Ground {
    pub fn of(plan: &Plan) -> Result<Self, GroundError> {
        Ok(Self { doors: plan.doors.iter().map(|door| door.state).collect() })
    }

    /// One level, without doors: whoever is inside one of `exits` is out. Exit number i counts as door number i.
    pub fn walkable(_outline: Polygon, _holes: Vec<Polygon>, exits: Vec<Polygon>) -> Result<Self, GroundError> {
        Ok(Self { doors: vec![DoorState::Open; exits.len()] })
    }

    /// How the doors stand at the beginning of a run.
    pub fn doors_at_first(&self) -> &[DoorState] {
        &self.doors
    }

    /// Whether somebody at `a` sees `b`: no wall and no closed door between. One sees over obstacles.
    pub fn sees(&self, _doors: &[DoorState], _level: LevelAt, _a: Point, _b: Point) -> bool {
        true
    }

    /// How far the nearest exit is on foot, which one it is; `None` if there is no open way.
    pub fn way_out(&self, _doors: &[DoorState], _level: LevelAt, _from: Point) -> Option<(f64, DoorAt)> {
        None
    }
}
