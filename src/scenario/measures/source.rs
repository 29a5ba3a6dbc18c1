//! A catalogue of measures exactly as it is written: ids as words, metres, seconds.

use serde::{Deserialize, Serialize};

use crate::scenario::plan::source::{Door, DoorState, Spread};
use crate::scenario::source::{Id, Means, Says};

/// The whole of `measures.ron`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    /// Version of the format, now 1.
    pub format: u32,
    /// How things are today, where that differs from the plan.
    #[serde(default)]
    pub today: Vec<Change>,
    pub measures: Vec<Measure>,
    /// What is thought of as a measure and cannot be judged by watching people walk.
    #[serde(default)]
    pub not_judged: Vec<NotJudged>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub id: Id,
    /// In the author's language; a measure of the program's own list has its name there.
    #[serde(default)]
    pub name: Option<String>,
    /// Judged for each of these by itself, or once for all together; where it says `"*"`, it means that one.
    #[serde(default)]
    pub each: Option<Each>,
    #[serde(default)]
    pub all: Option<Each>,
    /// Only where somebody who does not belong there is part of the plan.
    #[serde(default)]
    pub intruder: bool,
    /// A number in it is nobody's finding.
    #[serde(default)]
    pub assumed: bool,
    /// What this one is compared with, where that differs from today.
    #[serde(default)]
    pub instead_of: Vec<Change>,
    /// None: the place has to be named first.
    #[serde(default)]
    pub changes: Vec<Change>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotJudged {
    pub id: Id,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub why: Option<String>,
}

/// What a measure goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Each {
    Exit,
    /// Not locked.
    OpenExit,
    LockedExit,
    InnerDoor,
    /// Groups that need help and have nobody.
    Unhelped,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// A door stands so from the beginning on.
    Stands {
        door: Id,
        state: DoorState,
    },
    /// Clear width.
    Width {
        door: Id,
        metres: f64,
    },
    /// So much wider than it is.
    Widen {
        door: Id,
        metres: f64,
    },
    AddDoor(Door),
    /// Furniture that is taken away.
    Clear(Vec<Id>),
    /// The exits that people know; groups or exits left out are all.
    Know {
        #[serde(default)]
        groups: Vec<Id>,
        #[serde(default)]
        exits: Vec<Id>,
    },
    /// Time from the alarm to setting off.
    Start {
        #[serde(default)]
        groups: Vec<Id>,
        starts: Spread,
    },
    /// Left out: the largest group of adults.
    Help {
        group: Id,
        #[serde(default)]
        by: Option<Id>,
    },
    LockSecs {
        door: Id,
        secs: f64,
    },
    /// Somebody locks it as soon as it is noticed.
    Lock(Id),
    /// The plan's own alarm.
    Alarm,
    Tell {
        by: Means,
        says: Says,
        #[serde(default)]
        all_languages: bool,
        #[serde(default = "once")]
        times: u8,
    },
    /// Seconds from the beginning until somebody notices and people are told.
    Notice(f64),
}

fn once() -> u8 {
    1
}
