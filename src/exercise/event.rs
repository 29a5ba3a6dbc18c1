//! What happened in a run: the only thing that screens, sound and records learn from.

use serde::Serialize;

use crate::scenario::model::{ChoiceIx, NodeIx};
use crate::scenario::source::{Grade, Outcome};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Event {
    Entered {
        node: NodeIx,
    },
    /// A row of the master scenario events list happened.
    Told {
        event: u16,
    },
    Chosen {
        node: NodeIx,
        choice: ChoiceIx,
        by: By,
    },
    /// The clock ran out where silence is no choice.
    RanOut {
        node: NodeIx,
    },
    Said {
        node: NodeIx,
        card: u16,
    },
    /// The operator asks; an index of the call's operator lines.
    Asked {
        node: NodeIx,
        line: usize,
    },
    CallEnded {
        node: NodeIx,
        hung_up: bool,
    },
    Submitted {
        node: NodeIx,
        picks: Vec<u16>,
        grade: Grade,
    },
    Skipped {
        node: NodeIx,
    },
    /// Chance took a road.
    Drew {
        node: NodeIx,
        road: u16,
    },
    /// The situation was read, and the plan began to run.
    PlanBegan {
        node: NodeIx,
    },
    /// Something was done on the plan.
    Acted {
        node: NodeIx,
        action: u16,
    },
    /// Something came true on the plan that opens a node.
    Opened {
        node: NodeIx,
        moment: u16,
    },
    /// The plan was left by one of its ends.
    PlanLeft {
        node: NodeIx,
        end: u16,
    },
    /// In tenths of its unit; none where it never came to pass.
    Measured {
        node: NodeIx,
        measure: u16,
        tenths: Option<i64>,
        grade: Grade,
    },
    Assessed {
        node: NodeIx,
        grade: Grade,
        critical: bool,
    },
    /// The tick at which the present node's clock runs out.
    ClockStarted {
        node: NodeIx,
        due_tick: u64,
    },
    Counted {
        node: NodeIx,
        hands: Vec<u16>,
    },
    Rated {
        task: u16,
    },
    Noted,
    /// A card came onto the hot wash board, was changed, or was taken down.
    Posted {
        card: u16,
    },
    Paused,
    Resumed,
    EmergencyCalled,
    Finished {
        node: NodeIx,
        outcome: Option<Outcome>,
    },
    Refused {
        why: Refusal,
    },
}

/// What made a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum By {
    Person,
    Clock,
    Skip,
}

/// Why a command changed nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Refusal {
    /// It was meant for a node that the run is not in.
    OtherNode,
    /// Not possible at this node.
    NotHere,
    NoSuchItem,
    /// The choice is hidden now.
    Hidden,
    CoreNode,
    Incomplete,
    Paused,
    NotPaused,
    Ended,
    /// Only the trainer may, or not in this mode.
    NotAllowed,
    /// Something is done to a plan that the scenario lacks, or that does not have it.
    NoPlan,
    /// Chance goes round in circles: the scenario is broken.
    Stuck,
}
