//! What can be asked of a run. Every command names the node that it was meant for, so that one that comes too late
//! (a second click, a slow phone) is refused instead of deciding something else.

use serde::{Deserialize, Serialize};

use crate::exercise::board::BoardCard;
use crate::scenario::model::{ChoiceIx, NodeIx};

/// Who asks for something, and when, in ticks of room time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    pub tick: u64,
    pub who: Who,
    pub what: Act,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    Trainee,
    Trainer,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// On from an inject or a discussion; on a plan, lets it begin.
    Go {
        node: NodeIx,
    },
    Choose {
        node: NodeIx,
        choice: ChoiceIx,
    },
    /// Play one card of an emergency call.
    Say {
        node: NodeIx,
        card: u16,
    },
    /// Hand in an order, a report or judged claims: the items picked, in order.
    Submit {
        node: NodeIx,
        picks: Vec<u16>,
    },
    /// Something is done on the live plan.
    Do {
        node: NodeIx,
        action: u16,
    },
    /// The trainer passes over a node that is not core.
    Skip {
        node: NodeIx,
    },
    /// The trainer sends an event that starts by hand.
    Send {
        event: u16,
    },
    /// Raised hands per choice, as the trainer counted them.
    Count {
        node: NodeIx,
        hands: Vec<u16>,
    },
    /// The trainer rates a critical task (HSEEP), with the evidence for it.
    Rate {
        task: u16,
        rating: Rating,
        evidence: String,
    },
    /// An observation, in the trainer's words.
    Note {
        text: String,
    },
    /// Puts a card on the hot wash board.
    Post {
        card: BoardCard,
    },
    /// Changes a card of the board by its number, or takes it down.
    Revise {
        card: u16,
        to: Option<BoardCard>,
    },
    Pause,
    Resume,
    /// A real emergency: everything freezes until the trainer resumes or ends the run.
    Emergency,
    /// Ends the run before its ending.
    Stop,
}

/// HSEEP ratings of a critical task; screens show words, not letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rating {
    /// Unable to be performed.
    U,
    /// Performed with major challenges.
    M,
    /// Performed with some challenges.
    S,
    /// Performed without challenges.
    P,
}

impl Act {
    /// Whether only a trainer may ask for this.
    pub fn is_trainers(&self) -> bool {
        matches!(self, Act::Skip { .. } | Act::Send { .. } | Act::Count { .. } | Act::Rate { .. })
    }
}
