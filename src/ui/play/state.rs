//! How far a person has followed the story of a run, and what is being put together at the present node.

use std::collections::BTreeMap;

use egui::Rect;

use crate::exercise::transcript::{Line, Said};
use crate::exercise::{Mode, Standing};
use crate::scenario::model::NodeIx;
use crate::ui::hint::Hint;
use crate::ui::plan::PlanState;
use crate::ui::theme::Theme;
use crate::ui::view::{PlayView, View};
use crate::words::Lang;

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
    /// How the story was laid out then.
    layout: Option<Layout>,
    /// Passes until everything stands where the new layout puts it.
    unsettled: u8,
    /// The page of the story at which a hint that passes was first shown.
    pub(super) hints_since: BTreeMap<Hint, usize>,
    pub(super) desk: Desk,
    /// The earlier page that is looked at; none means now.
    pub(super) page: Option<usize>,
    /// The question whether to leave the run is open.
    pub(super) is_leaving: bool,
    /// How the plan is looked at, if there is one.
    pub(super) plan: PlanState,
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
    /// Where the first answers were drawn, in this pass.
    pub answers: Vec<Rect>,
    /// When the node was entered, in ticks of room time.
    pub since_tick: u64,
}

/// The pass in which a look changes is still laid out in parts as before; the next one is not.
const SETTLES_AFTER: u8 = 2;

/// What the places of all lines depend on, besides their words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    scale_percent: u16,
    theme: Theme,
    lang: Lang,
    /// In points.
    width: f32,
}

/// The part of the story in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sight {
    pub mark: usize,
    pub end: usize,
    /// Something was judged and must be read before the story goes on.
    pub is_held: bool,
}

/// What every part of the panel reads: the words, the run, and how much of its story is in sight.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub view: &'a View<'a>,
    pub play: &'a PlayView<'a>,
    pub sight: Sight,
    /// What one is and has stands beside the story, and what is handed in below it.
    pub is_wide: bool,
}

/// So many answers are brought into sight with a question.
const ANSWERS_IN_SIGHT: usize = 2;

impl Desk {
    /// An answer was drawn; the first ones must be in sight when it is one's turn.
    pub fn stands(&mut self, answer: Rect) {
        if self.answers.len() < ANSWERS_IN_SIGHT {
            self.answers.push(answer);
        }
    }
}

impl Layout {
    pub fn of(ui: &egui::Ui, view: &View<'_>) -> Self {
        let settings = view.settings;
        Self {
            scale_percent: settings.scale_percent,
            theme: settings.theme,
            lang: view.words.lang().clone(),
            width: ui.ctx().content_rect().width(),
        }
    }
}

impl PlayState {
    /// Whether room time must stand, since a person reads what came of a decision. The app asks before each step of time.
    pub fn holds_time(&self, play: &PlayView) -> bool {
        self.run == play.run && held(play, self.seen).is_some()
    }

    /// The number under which an action of the plan is done.
    pub fn number_of(&self, action: u16) -> Option<usize> {
        self.plan.number_of(action)
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

    /// Whether the next pass must bring the present situation into view again.
    pub(super) fn is_unsettled(&self) -> bool {
        self.unsettled > 0
    }

    /// The line to bring into view, once, when more has come into sight or everything has moved.
    pub(super) fn line_to_show(&mut self, sight: Sight, layout: Layout) -> Option<usize> {
        let has_grown = self.scrolled != sight.end;
        if self.layout.as_ref().is_some_and(|before| *before != layout) {
            self.unsettled = SETTLES_AFTER;
        }
        self.layout = Some(layout);
        let has_moved = self.unsettled > 0;
        self.unsettled = self.unsettled.saturating_sub(1);
        if sight.end == 0 || !(has_grown || has_moved) {
            return None;
        }
        let from = if has_moved { sight.mark } else { self.scrolled.max(sight.mark) };
        self.scrolled = sight.end;
        Some(from.min(sight.end - 1))
    }
}

/// The end of the lines that may be shown, if something judged is among those not yet looked at.
fn held(play: &PlayView, seen: usize) -> Option<usize> {
    if play.exercise.setup().mode == Mode::Examination || play.exercise.standing() == Standing::Emergency {
        return None;
    }
    let unseen = play.transcript.lines.get(seen..)?;
    let judged = unseen.iter().rposition(|line| match line.what {
        // What is done on a plan is told beside it, and it goes on; what was measured is read.
        Said::Feedback { .. } | Said::Judged { .. } => play.exercise.scenario().live(line.node).is_none(),
        Said::RanOut | Said::Measured { .. } => true,
        _ => false,
    })?;
    Some(seen + judged + 1)
}

/// Where the present visit of a node begins in the story.
fn entered(lines: &[Line], node: NodeIx) -> usize {
    lines.iter().rposition(|line| line.node != node).map_or(0, |last| last + 1)
}
