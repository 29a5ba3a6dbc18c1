//! Who walks, what may be asked of them, and what is seen of them.

use crate::floor::body::Profile;
use crate::floor::law::{ADULT_DEPTH_M, ADULT_WIDTH_M};
use crate::floor::plan::{Body, DoorAt, DoorState, LevelAt};
use crate::floor::shape::Point;

/// Place in the list that [`super::Crowd::new`] was given; stays the same for the whole run.
pub type PersonAt = usize;

/// One person at the beginning.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    pub level: LevelAt,
    pub at: Point,
    /// On the flat with nobody in the way, in metres per second.
    pub speed: f64,
    /// When this person sets off.
    pub starts_secs: f64,
    /// The exits that are known; empty is all. Of a [`super::super::ground::Ground::walkable`], places in its exits.
    pub exits: Vec<DoorAt>,
    /// Across the shoulders, and from chest to back; of a wheelchair, its own.
    pub width_m: f64,
    pub depth_m: f64,
    /// Share of the stair's own pace that this person keeps going up and going down; 0 cannot take stairs.
    pub up_factor: f64,
    pub down_factor: f64,
    /// Takes ramps, never stairs.
    pub is_on_wheels: bool,
    /// Those with the same number go together: who is ahead waits for who is behind.
    pub family: Option<u32>,
}

/// Where somebody wants to go.
#[derive(Debug, Clone, PartialEq)]
pub enum Goal {
    /// Out, by the nearest way of these; empty is all.
    Exits(Vec<DoorAt>),
    /// To a place, and there one stays.
    Place { level: LevelAt, at: Point },
    /// Nowhere.
    Stay,
}

/// What changes a run from outside. Takes effect with the next step.
#[derive(Debug, Clone, PartialEq)]
pub enum Order {
    Door {
        door: DoorAt,
        state: DoorState,
    },
    /// Nobody seeks this exit any more, though it may be open: people are told so.
    ExitBlocked {
        exit: DoorAt,
        is_blocked: bool,
    },
    Goal {
        person: PersonAt,
        goal: Goal,
    },
    /// When this person sets off; later than now also stops one who walks.
    Starts {
        person: PersonAt,
        secs: f64,
    },
    /// Share of the own speed from now on: smoke, a child by the hand.
    Pace {
        person: PersonAt,
        factor: f64,
    },
}

/// The order names a person, door or level that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotThere;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Has not set off.
    Waiting,
    Walking,
    /// At the place that was the goal, or told to stay.
    Arrived,
    /// No open way leads to the goal.
    Trapped,
}

/// One person inside, now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    pub person: PersonAt,
    pub level: LevelAt,
    /// On a flight: between its two landings as drawn.
    pub at: Point,
    pub stair: Option<OnStair>,
    /// A unit vector.
    pub heading: (f32, f32),
    /// How far one came in the last step, over its time, metres per second: pushed by others too.
    pub speed: f32,
    pub state: State,
    /// Metres still to walk to the goal; infinite if no way leads there.
    pub rest_m: f32,
}

/// A place on a flight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OnStair {
    /// Place in the plan's stairs.
    pub stair: usize,
    /// Metres along the slope from the lower end.
    pub along_m: f64,
}

/// Somebody who got out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gone {
    pub person: PersonAt,
    pub secs: f64,
    pub exit: DoorAt,
}

impl Person {
    /// Sets off at once at 1.34 m/s (Weidmann) and knows every exit.
    pub fn adult(level: LevelAt, at: Point) -> Self {
        Self {
            level,
            at,
            speed: 1.34,
            starts_secs: 0.0,
            exits: Vec::new(),
            width_m: ADULT_WIDTH_M,
            depth_m: ADULT_DEPTH_M,
            up_factor: 1.0,
            down_factor: 1.0,
            is_on_wheels: false,
            family: None,
        }
    }

    /// Sets off at once, as fast as said, with the size and the stairs of such a body, and knows every exit.
    pub fn of(body: Body, level: LevelAt, at: Point, speed: f64) -> Self {
        let profile = Profile::of(body);
        Self {
            speed,
            width_m: profile.width_m,
            depth_m: profile.depth_m,
            up_factor: profile.up_factor,
            down_factor: profile.down_factor,
            is_on_wheels: profile.is_on_wheels,
            ..Self::adult(level, at)
        }
    }
}
