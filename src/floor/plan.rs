//! The plan of a building as a value: what `floor.ron` says, checked and with ids turned into places in lists. Metres,
//! seconds, metres per second. Names that people read stay with the scenario; here are ids only.

use super::shape::{Point, Polygon, Segment};

pub type Id = Box<str>;

/// Place in [`Plan::levels`].
pub type LevelAt = usize;
/// Place in [`Plan::zones`].
pub type ZoneAt = usize;
/// Place in [`Plan::doors`].
pub type DoorAt = usize;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    pub id: Id,
    pub underlay: Option<Underlay>,
    pub levels: Vec<Level>,
    pub zones: Vec<Zone>,
    pub doors: Vec<Door>,
    pub stairs: Vec<Stair>,
    pub people: Vec<Group>,
    pub actors: Vec<Actor>,
    pub hazards: Vec<Hazard>,
    pub markers: Vec<Marker>,
}

/// A picture to trace over.
#[derive(Debug, Clone, PartialEq)]
pub struct Underlay {
    /// A file of the scenario's folder.
    pub picture: Box<str>,
    pub metres_per_pixel: f64,
}

/// One floor. Its outline is a wall all round, except where a door lies in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Level {
    pub id: Id,
    pub outline: Polygon,
    /// Holes in the floor: courtyards, shafts.
    pub holes: Vec<Polygon>,
    /// Open lines. A door that lies on one makes a gap in it.
    pub walls: Vec<Vec<Point>>,
    pub obstacles: Vec<Obstacle>,
}

/// Furniture that one walks round and sees over: pews, tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Obstacle {
    pub id: Id,
    pub shape: Polygon,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    pub id: Id,
    pub level: LevelAt,
    pub shape: Polygon,
    /// A place that is as good as outside, for those who cannot take the stairs.
    pub is_refuge: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Door {
    pub id: Id,
    pub level: LevelAt,
    /// Across the opening, from jamb to jamb; its length is the clear width.
    pub line: Segment,
    /// Whoever passes it is out.
    pub is_exit: bool,
    pub state: DoorState,
    /// How long locking or unlocking it takes one who stands at it with the key.
    pub lock_secs: f64,
    /// How long it holds against one who forces it while it is locked; `None` holds for good.
    pub force_secs: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DoorState {
    #[default]
    Open,
    /// One opens it in passing; nobody sees through it.
    Closed,
    Locked,
}

/// A flight of stairs or a ramp between two levels, straight, of one width. Its two ends are lines across the flight on
/// either level; the flight itself is no part of a level.
#[derive(Debug, Clone, PartialEq)]
pub struct Stair {
    pub id: Id,
    pub lower: Landing,
    pub upper: Landing,
    /// Along the slope.
    pub length_m: f64,
    /// Share of the speed on the flat, going up and going down.
    pub up_factor: f64,
    pub down_factor: f64,
    /// Passable on wheels.
    pub is_ramp: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Landing {
    pub level: LevelAt,
    pub line: Segment,
}

/// People who are alike and begin in one zone.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub id: Id,
    pub count: u32,
    pub zone: ZoneAt,
    pub body: Body,
    /// Set only where the author departs from the body's published speed.
    pub speed: Option<Spread>,
    /// Time from the signal to setting off.
    pub starts: Spread,
    /// Those who belong together, so many each, wait for one another; 1 is everybody alone.
    pub family_of: u32,
    /// Place in [`Plan::people`] of those who fetch and help them.
    pub helped_by: Option<usize>,
    /// The exits they know; empty is all.
    pub exits: Vec<DoorAt>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Body {
    #[default]
    Adult,
    Child,
    Older,
    Wheelchair,
    VisuallyImpaired,
    /// An adult who leads or carries a small child.
    Carer,
}

/// A distribution that a value for each person is drawn from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spread {
    Fixed(f64),
    Uniform {
        min: f64,
        max: f64,
    },
    /// Cut off at `min` and `max`.
    Normal {
        mean: f64,
        sd: f64,
        min: f64,
        max: f64,
    },
    /// Of the logarithm; cut off at `max`.
    LogNormal {
        mean_ln: f64,
        sd_ln: f64,
        max: f64,
    },
    Gamma {
        shape: f64,
        scale: f64,
        max: f64,
    },
    Weibull {
        shape: f64,
        scale: f64,
        max: f64,
    },
}

/// Somebody who does not belong to the people: an abstract moving source of exposure, never more.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    pub id: Id,
    pub zone: ZoneAt,
    pub seeks: Seeks,
    pub speed: f64,
    /// How far its presence counts as exposure, in sight.
    pub reach_m: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Seeks {
    /// Nobody: it stays.
    Nothing,
    NearestSeen,
    /// From zone to zone, round and round.
    Round(Vec<ZoneAt>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hazard {
    pub id: Id,
    pub zone: ZoneAt,
    pub kind: HazardKind,
    /// How fast its edge moves, in metres per second.
    pub spreads: f64,
    /// It begins by itself then; `None` waits for somebody to start it.
    pub starts_secs: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum HazardKind {
    /// Extinction coefficient where it is thickest, per metre.
    Smoke { thickness: f64 },
    /// Nobody passes.
    Fire,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Marker {
    pub id: Id,
    pub kind: MarkerKind,
    pub level: LevelAt,
    pub at: Point,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkerKind {
    AssemblyPoint,
    Extinguisher,
    FirstAid,
    Keys,
    EmergencyCall,
}

impl Plan {
    pub fn level(&self, id: &str) -> Option<LevelAt> {
        self.levels.iter().position(|level| &*level.id == id)
    }

    pub fn zone(&self, id: &str) -> Option<ZoneAt> {
        self.zones.iter().position(|zone| &*zone.id == id)
    }

    pub fn door(&self, id: &str) -> Option<DoorAt> {
        self.doors.iter().position(|door| &*door.id == id)
    }

    pub fn exits(&self) -> impl Iterator<Item = (DoorAt, &Door)> {
        self.doors.iter().enumerate().filter(|(_, door)| door.is_exit)
    }
}

impl Default for Spread {
    fn default() -> Self {
        Self::Fixed(0.0)
    }
}
