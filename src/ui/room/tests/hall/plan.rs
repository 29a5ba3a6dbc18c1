//! The plan before a hall: it stands while its text is read; then its time goes one to one with the room's, and what
//! somebody calls out is done.

use egui::Key;

use super::super::super::deck::{Ask, Page};
use super::evening::Evening;
use super::pace;
use super::people::{row_key, weight};

impl Evening {
    /// Begins the plan, or does the next thing on it.
    pub(super) fn plan(&mut self, part: &str) {
        if self.harness.state().exercise.plan_waits() {
            self.read_aloud(part);
            if self.pieces_left() == 0 {
                assert!(self.is_offered("play-plan-start"), "{part} cannot be begun");
            }
            return self.key(part, Key::PageDown);
        }
        self.wait(part, pace::CALLED_OUT);
        let Some(row) = self.called_out() else { return };
        let before = self.harness.state().done_on_plan().len();
        // Once marks it, twice does it; the plan may be over in between.
        for _ in 0..2 {
            if self.sight().page() == Page::Ask(Ask::Plan) {
                self.key(part, row_key(row));
            }
        }
        let stage = self.harness.state();
        let is_done = stage.done_on_plan().len() == before + 1;
        assert!(is_done || stage.node() != part, "row {row} does nothing at {part}");
    }

    /// The row of what one of the room calls out; none if there is nothing that could be done.
    fn called_out(&mut self) -> Option<usize> {
        let stage = self.harness.state();
        let live = stage.exercise.scenario().live(stage.exercise.node())?;
        let open = stage.exercise.open_actions();
        let weights: Vec<u32> = open.iter().map(|action| weight(live.actions[usize::from(*action)].grade)).collect();
        let action = *open.get(self.drawn(&weights))?;
        let number = self.harness.state().panels.room.plan.number_of(action)?;
        Some(number - 1)
    }
}
