//! A plan exactly as an author writes it: the shapes that `floor.ron` may have, with ids as words. Metres, seconds,
//! metres per second. Nothing here is checked beyond its shape; what is left out gets its default in `build`.

use serde::{Deserialize, Serialize};

use crate::scenario::source::{Id, Text};

/// A place on a level, in metres: x to the right, y up.
pub type Xy = (f64, f64);

/// The whole of `floor.ron`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Version of the format, now 1.
    pub format: u32,
    pub id: Id,
    pub name: Text,
    #[serde(default)]
    pub underlay: Option<Underlay>,
    pub levels: Vec<Level>,
    #[serde(default)]
    pub stairs: Vec<Stair>,
    /// As stairs, but passable on wheels.
    #[serde(default)]
    pub ramps: Vec<Stair>,
    #[serde(default)]
    pub doors: Vec<Door>,
    #[serde(default)]
    pub people: Vec<Group>,
    #[serde(default)]
    pub actors: Vec<Actor>,
    #[serde(default)]
    pub hazards: Vec<Hazard>,
    #[serde(default)]
    pub markers: Vec<Marker>,
}

/// A picture to trace over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Underlay {
    pub picture: String,
    pub metres_per_pixel: f64,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    /// A wall all round; doors make gaps in it.
    pub outline: Vec<Xy>,
    /// Courtyards and shafts.
    #[serde(default)]
    pub holes: Vec<Vec<Xy>>,
    #[serde(default)]
    pub walls: Vec<Vec<Xy>>,
    #[serde(default)]
    pub obstacles: Vec<Obstacle>,
    #[serde(default)]
    pub zones: Vec<Zone>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Obstacle {
    pub id: Id,
    pub shape: Shape,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    pub shape: Shape,
    /// As good as outside, for those who cannot take the stairs.
    #[serde(default)]
    pub refuge: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// `at` is the corner with the smallest x and y.
    Rect {
        at: Xy,
        size: Xy,
    },
    Polygon(Vec<Xy>),
}

/// A flight of stairs or a ramp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stair {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    pub lower: Landing,
    pub upper: Landing,
    /// Along the slope, in metres; else it follows from `rise` and `slope_deg`.
    #[serde(default)]
    pub length: Option<f64>,
    /// Height between its ends, in metres.
    #[serde(default)]
    pub rise: Option<f64>,
    #[serde(default)]
    pub slope_deg: Option<f64>,
    /// Share of the speed on the flat.
    #[serde(default)]
    pub up: Option<f64>,
    #[serde(default)]
    pub down: Option<f64>,
}

/// The line across the flight where it meets a level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Landing {
    pub level: Id,
    pub a: Xy,
    pub b: Xy,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    pub level: Id,
    /// From jamb to jamb.
    pub a: Xy,
    pub b: Xy,
    /// Whoever passes it is out.
    #[serde(default)]
    pub exit: bool,
    #[serde(default)]
    pub state: DoorState,
    /// How long it takes one with the key to lock or unlock it.
    #[serde(default)]
    pub lock_secs: Option<f64>,
    /// How long it holds while it is locked; nothing means for good.
    #[serde(default)]
    pub force_secs: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum DoorState {
    #[default]
    Open,
    Closed,
    Locked,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    pub count: u32,
    #[serde(rename = "in")]
    pub zone: Id,
    #[serde(default)]
    pub body: Body,
    /// Only where it differs from what is published for the body.
    #[serde(default)]
    pub speed: Option<Spread>,
    /// Seconds from the signal to setting off.
    #[serde(default)]
    pub starts: Option<Spread>,
    /// So many belong together and wait for one another.
    #[serde(default)]
    pub family_of: Option<u32>,
    /// The group that fetches and helps them.
    #[serde(default)]
    pub helped_by: Option<Id>,
    /// The exits that they know; none named means all.
    #[serde(default)]
    pub exits: Vec<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Body {
    #[default]
    Adult,
    Child,
    Older,
    Wheelchair,
    VisuallyImpaired,
    Carer,
}

/// A distribution from which each person's value is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Spread {
    Fixed(f64),
    Uniform {
        min: f64,
        max: f64,
    },
    Normal {
        mean: f64,
        sd: f64,
        #[serde(default)]
        min: Option<f64>,
        #[serde(default)]
        max: Option<f64>,
    },
    /// Mean and deviation of the natural logarithm.
    LogNormal {
        mean_ln: f64,
        sd_ln: f64,
        #[serde(default)]
        max: Option<f64>,
    },
    Gamma {
        shape: f64,
        scale: f64,
        #[serde(default)]
        max: Option<f64>,
    },
    Weibull {
        shape: f64,
        scale: f64,
        #[serde(default)]
        max: Option<f64>,
    },
}

/// Somebody who does not belong here: a moving source of exposure, and nothing more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    #[serde(rename = "in")]
    pub zone: Id,
    #[serde(default)]
    pub seeks: Seeks,
    #[serde(default)]
    pub speed: Option<f64>,
    /// How far its presence counts, in sight.
    #[serde(default)]
    pub reach: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub enum Seeks {
    #[default]
    Nothing,
    NearestSeen,
    /// From zone to zone, round and round.
    Round(Vec<Id>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hazard {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    #[serde(rename = "in")]
    pub zone: Id,
    pub kind: HazardKind,
    /// How fast its edge moves.
    #[serde(default)]
    pub spreads: Option<f64>,
    /// Of smoke: its extinction coefficient where it is thickest, per metre.
    #[serde(default)]
    pub thickness: Option<f64>,
    /// It begins by itself then; nothing means that somebody starts it.
    #[serde(default)]
    pub starts_secs: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum HazardKind {
    Smoke,
    Fire,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marker {
    pub id: Id,
    #[serde(default)]
    pub name: Option<Text>,
    pub kind: MarkerKind,
    /// The first level if none is named.
    #[serde(default)]
    pub level: Option<Id>,
    pub at: Xy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarkerKind {
    AssemblyPoint,
    Extinguisher,
    FirstAid,
    Keys,
    EmergencyCall,
}

impl Plan {
    /// All zones, each with the place of its level.
    pub fn zones(&self) -> impl Iterator<Item = (usize, &Zone)> {
        self.levels.iter().enumerate().flat_map(|(at, level)| level.zones.iter().map(move |zone| (at, zone)))
    }

    /// Stairs, then ramps.
    pub fn flights(&self) -> impl Iterator<Item = &Stair> {
        self.stairs.iter().chain(&self.ramps)
    }
}
