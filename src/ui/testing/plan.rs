//! Runs that come onto a plan.

use super::Stage;
use crate::exercise::{Act, Mode, TICKS_PER_SEC, plan_sample};

impl Stage {
    /// A run of a scenario on a plan with so many guests.
    pub fn on_plan(mode: Mode, people: u32) -> Self {
        let (scenario, book) = plan_sample::sample(people);
        Self::of(mode, scenario, book)
    }

    /// Lets so many seconds of room time pass, as the app does: tick by tick, but while people read.
    pub fn pass(&mut self, secs: u64) {
        for _ in 0..secs * TICKS_PER_SEC {
            if self.holds_time() {
                return;
            }
            self.tick += 1;
            let events = self.exercise.advance(self.tick);
            self.transcript.add(&self.exercise, &events);
        }
    }

    /// What was done on the plan, by the ids of the actions.
    pub fn done_on_plan(&self) -> Vec<&str> {
        let scenario = self.exercise.scenario();
        let acts = self.wishes.iter().filter_map(|wish| match wish {
            crate::ui::Intent::Act(Act::Do { node, action }) => {
                Some(&*scenario.live(*node)?.actions.get(usize::from(*action))?.id)
            }
            _ => None,
        });
        acts.collect()
    }
}
