//! How far a person has followed the story of a run, and what is being put together at the present node.

use crate::exercise::transcript::{Line, Said};
use crate::exercise::{Mode, Standing};
use crate::scenario::model::NodeIx;
use crate::ui::view::PlayView;

/// What the play panel remembers; no fact of a run.
#[derive(Default)]
pub struct PlayState {
    run: String,
    /// Lines of the story that have been looked at; what follows may be held back behind "Continue".
    seen: usize,
    /// The first line that belongs to now; what stands before it is history.
    mark: usize,
    /// Lines in sight when the story was last brought into view.
    scrolled: usize,
    pub(super) desk: Desk,
    /// The earlier page that is looked at; none means now.
    pub(super) page: Option<usize>,
    /// The question whether to leave the run is open.
    pub(super) is_leaving: bool,
}

/// What is being put together at one node, before it is handed in.
#[derive(Default)]
pub(super) struct Desk {
    node: Option<NodeIx>,
    /// The story was so long when the node was entered: the same node again is another visit.
    entered: usize,
    /// Items in the order in which they were picked.
    pub picks: Vec<u16>,
    /// What a good answer contains is shown.
    pub is_revealed: bool,
    /// When the node was entered, in ticks of room time.
    pub since_tick: u64,
}

/// The part of the story in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sight {
    pub mark: usize,
    pub end: usize,
    /// Something was judged and must be read before the story goes on.
    pub is_held: bool,
}

impl PlayState {
    /// Whether room time must stand, since a person reads what came of a decision. The app asks before each step of time.
    pub fn holds_time(&self, play: &PlayView) -> bool {
        self.run == play.run && held(play, self.seen).is_some()
    }

    /// Brings the memory up to the run: a new one starts afresh, one taken up goes on at its present node.
    pub(super) fn follow(&mut self, play: &PlayView) -> Sight {
        let lines = &play.transcript.lines;
        if self.run != play.run || self.seen > lines.len() {
            let mark = entered(lines, play.exercise.node());
            *self = Self { run: play.run.to_owned(), seen: lines.len(), mark, ..Self::default() };
        }
        let held = held(play, self.seen);
        if held.is_none() {
            self.seen = lines.len();
        }
        let node = play.exercise.node();
        if self.desk.node != Some(node) || self.desk.entered != entered(lines, node) {
            let entered = entered(lines, node);
            self.desk = Desk { node: Some(node), entered, since_tick: play.tick, ..Desk::default() };
        }
        Sight { mark: self.mark.min(lines.len()), end: held.unwrap_or(lines.len()), is_held: held.is_some() }
    }

    /// The person has read what came of a decision.
    pub(super) fn go_on(&mut self, sight: Sight, lines: usize) {
        self.page = None;
        self.seen = lines;
        self.mark = sight.end;
    }

    /// The person has answered: what comes now is new.
    pub(super) fn answered(&mut self, sight: Sight) {
        self.page = None;
        self.mark = sight.end;
    }

    /// The line to bring into view, once, when more has come into sight.
    pub(super) fn line_to_show(&mut self, sight: Sight) -> Option<usize> {
        if self.scrolled == sight.end {
            return None;
        }
        let from = self.scrolled.max(sight.mark).min(sight.end.saturating_sub(1));
        self.scrolled = sight.end;
        Some(from)
    }
}

/// The end of the lines that may be shown, if something judged is among those not yet looked at.
fn held(play: &PlayView, seen: usize) -> Option<usize> {
    if play.exercise.setup().mode == Mode::Examination || play.exercise.standing() == Standing::Emergency {
        return None;
    }
    let unseen = play.transcript.lines.get(seen..)?;
    let judged = unseen
        .iter()
        .rposition(|line| matches!(line.what, Said::Feedback { .. } | Said::Judged { .. } | Said::RanOut))?;
    Some(seen + judged + 1)
}

/// Where the present visit of a node begins in the story.
fn entered(lines: &[Line], node: NodeIx) -> usize {
    lines.iter().rposition(|line| line.node != node).map_or(0, |last| last + 1)
}
