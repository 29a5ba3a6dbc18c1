//! What happens in a run, as the log and the screens take it.

use crate::floor::crowd::PersonAt;
use crate::floor::plan::{DoorAt, DoorState, ZoneAt};
use crate::floor::threat::Reaction;

#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    SetOff {
        person: PersonAt,
    },
    Out {
        person: PersonAt,
        exit: DoorAt,
    },
    Reacts {
        person: PersonAt,
        how: Reaction,
    },
    /// Somebody came for this person, and both leave.
    Fetched {
        person: PersonAt,
        by: PersonAt,
    },
    TurnsRound {
        person: PersonAt,
    },
    /// In a room of which every door is locked.
    Locked {
        zone: ZoneAt,
    },
    Swept {
        zone: ZoneAt,
        by: PersonAt,
    },
    Door {
        door: DoorAt,
        state: DoorState,
        why: Why,
    },
    /// Fire stands in it; nobody passes.
    Barred {
        door: DoorAt,
    },
    /// A threat stands before a locked door that will hold for so long; `None`: for good.
    HeldUp {
        actor: usize,
        door: DoorAt,
        secs: Option<f64>,
    },
    InSight {
        person: PersonAt,
    },
}

/// Why a door is now as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Ordered,
    /// Somebody inside did it.
    By(PersonAt),
    Forced,
}
