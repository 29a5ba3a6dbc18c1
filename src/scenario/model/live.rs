//! The live plan: what can be done on it, what happens on it, how it ends, what is measured.

use super::{Cond, Effect, NodeIx, Tests, TextId};
use crate::floor::plan::{DoorAt, ZoneAt};
use crate::floor::run::{Order, Who};
use crate::scenario::source::Grade;

/// The plan while it runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Live {
    pub actions: Vec<Action>,
    pub moments: Vec<Moment>,
    pub ends: Vec<End>,
    pub measures: Vec<Measure>,
    /// Set when it was left by an end, so that it is measured once.
    pub left_mark: u16,
}

/// Something to do on the plan, once.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    pub id: Box<str>,
    pub text: TextId,
    pub on: Option<On>,
    pub grade: Option<Grade>,
    pub tests: Tests,
    pub critical: bool,
    pub when: Option<Cond>,
    pub then: Vec<Effect>,
    pub feedback: Option<TextId>,
    pub mark: u16,
}

/// A thing in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    Door(DoorAt),
    Zone(ZoneAt),
    Marker(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    pub id: Box<str>,
    pub when: Cond,
    pub goto: NodeIx,
    /// The plan stands still until the run is back.
    pub is_frozen: bool,
    pub mark: u16,
}

#[derive(Debug, Clone, PartialEq)]
pub struct End {
    pub when: EndsWhen,
    pub goto: NodeIx,
}

#[derive(Debug, Clone, PartialEq)]
pub enum EndsWhen {
    Holds(Cond),
    /// Seconds that the plan has run since this node first began.
    After {
        secs: u32,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    pub id: Box<str>,
    pub text: TextId,
    pub of: Of,
    /// The most that is still best, workable, harmful.
    pub limits: [f64; 3],
    pub tests: Tests,
}

/// See [`crate::scenario::source::Of`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Of {
    TimeToOut { percent: u8 },
    Exposure,
    Inside,
    Unaccounted,
    QueueMost(DoorAt),
    RoomsOpen,
}

/// What can be announced in the plan, as it is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Announced {
    pub id: Box<str>,
    pub text: TextId,
}

/// Something that is true or not on a running plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PlanCond {
    Inside(Who, ZoneAt),
    Out {
        percent: u8,
    },
    Exposed {
        secs: u32,
    },
    Opened(DoorAt),
    Locked(DoorAt),
    /// Seconds that the plan has run.
    Ran {
        secs: u32,
    },
}

/// Something done to a running plan.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanOrder {
    Order(Order),
    /// One of a group goes through a zone.
    Sweep {
        group: usize,
        zone: ZoneAt,
    },
}

impl Live {
    /// Where a plan can lead: moments, then ends.
    pub fn onward(&self) -> impl Iterator<Item = NodeIx> + '_ {
        self.moments.iter().map(|it| it.goto).chain(self.ends.iter().map(|it| it.goto))
    }

    /// Competencies that actions here are judged on.
    pub fn acted_tests(&self) -> Tests {
        Tests(self.actions.iter().filter(|it| it.grade.is_some()).fold(0, |all, it| all | it.tests.0))
    }
}

impl Measure {
    /// None is a value that never came, as the time to an end that was not reached.
    pub fn grade(&self, value: Option<f64>) -> Grade {
        let within = |limit: f64| value.is_some_and(|value| value <= limit);
        match self.limits {
            [best, ..] if within(best) => Grade::Best,
            [_, workable, _] if within(workable) => Grade::Workable,
            [.., harmful] if within(harmful) => Grade::Harmful,
            _ => Grade::Unsafe,
        }
    }
}
