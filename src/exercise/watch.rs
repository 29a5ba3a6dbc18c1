//! Watches for the moments that critical tasks speak of: the story second at which each condition first held.

use crate::scenario::model::{Cond, Scenario};
use crate::scenario::step::State;

/// The two moments of each task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    moments: Vec<[Option<Moment>; 2]>,
    looks: u32,
}

/// When a condition first held: story time, and the count of looks to tell apart moments of the same second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    pub story_secs: u32,
    look: u32,
}

/// Whether a critical task was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub enum Met {
    Met,
    NotMet,
    NotObserved,
}

impl Watch {
    pub fn new(scenario: &Scenario) -> Self {
        Self { moments: vec![[None; 2]; scenario.tasks.len()], looks: 0 }
    }

    /// Takes note of what holds now; called after every change of state.
    pub fn look(&mut self, scenario: &Scenario, state: &State) {
        self.looks += 1;
        let now = Moment { story_secs: state.story_secs, look: self.looks };
        for (task, moments) in scenario.tasks.iter().zip(&mut self.moments) {
            let holds = |cond: &Cond| state.holds(cond).then_some(now);
            moments[0] = moments[0].or_else(|| holds(&task.first));
            moments[1] = moments[1].or_else(|| holds(&task.second));
        }
    }

    /// The moments of a task.
    pub fn moments(&self, task: usize) -> [Option<Moment>; 2] {
        self.moments[task]
    }

    /// The verdict when the story stands at `now_secs`. Once it has come to an ending nothing more can come, so that what
    /// began and was not done is not met; before that it is missed only when its time has run out.
    pub fn verdict(&self, scenario: &Scenario, task: usize, now_secs: u32, has_ending: bool) -> Met {
        let [first, second] = self.moments[task];
        match (scenario.tasks[task].within_secs, first, second) {
            (None, None, None) | (Some(_), None, _) => Met::NotObserved,
            (None, Some(first), Some(second)) if first <= second => Met::Met,
            (None, Some(_), None) => Met::Met,
            (None, ..) => Met::NotMet,
            // What happened before the first moment was early, not late.
            (Some(secs), Some(first), Some(second)) if second.story_secs <= first.story_secs.saturating_add(secs) => {
                Met::Met
            }
            (Some(secs), Some(first), None) if !has_ending && now_secs <= first.story_secs.saturating_add(secs) => {
                Met::NotObserved
            }
            (Some(_), Some(_), _) => Met::NotMet,
        }
    }
}
