//! The stage: the plan of a building alive, drawn with egui alone. People, doors, hazards and what may be done, as buttons
//! beside the picture and on the things themselves. It reads a run and answers with the action that was taken.

mod bar;
pub mod boards;
mod canvas;
mod doors;
mod exits;
mod fill;
mod frame;
mod heat;
mod legend;
mod list;
mod marks;
mod names;
mod people;
mod stamp;
mod state;
mod still;
#[cfg(test)]
#[cfg(feature = "panel-tests")]
mod tests;
mod things;
mod threat;
mod waits;

use egui::{Rect, Ui, UiBuilder, pos2};

pub use names::StageNames;
pub use state::{Overlay, StageState};

use super::theme::Tokens;
use crate::floor::plan::{DoorAt, LevelAt, ZoneAt};
use crate::floor::run::Run;
use crate::words::Locale;
use frame::Frame;

/// What the stage shows.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    pub run: &'a Run,
    pub names: &'a StageNames,
    /// What may be done, in the order of its numbers.
    pub actions: &'a [StageAction],
    /// Whether the one who looks knows of a threat: where it is, what it sees, and the exposure.
    pub may_see_threat: bool,
    pub time: PlanTime,
}

/// Whether time passes on the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlanTime {
    /// It has not begun.
    Waits,
    #[default]
    Runs,
    /// It stands while something else is asked.
    Frozen,
}

/// Something that may be done on the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageAction {
    /// What the stage answers with.
    pub ix: u16,
    /// As it is shown, from 1; up to 9 it is also the key.
    pub number: usize,
    pub text: String,
    /// The thing that it is done to, if it stands on the plan.
    pub on: Option<On>,
    /// It can be done now.
    pub is_open: bool,
}

/// A thing on the plan, by its place in the plan's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum On {
    Door(DoorAt),
    Zone(ZoneAt),
    Marker(usize),
}

/// What all layers of one picture share.
struct Scene<'a> {
    stage: &'a Stage<'a>,
    words: &'a Locale,
    tokens: &'a Tokens,
    level: LevelAt,
    frame: Frame,
    pixels_per_point: f32,
}

/// In heights of a button: the list of actions beside the picture, and from what width on it stands there.
const LIST: f32 = 7.0;
const WIDE: f32 = 21.0;
/// Of the height, the list of actions below the picture at most.
const LIST_BELOW: f32 = 0.36;

/// Shows the plan in the room there is; returns [`StageAction::ix`] of the action that was taken.
pub fn stage_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState) -> Option<u16> {
    let tokens = Tokens::of(ui);
    state.follow(stage);
    let room = ui.available_rect_before_wrap();
    let is_wide = room.width() > tokens.control * WIDE;
    let (left, beside) = parts(&tokens, room, is_wide, stage.actions.len());
    let by_key = list::struck(ui, stage.actions);
    let on_plan = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        bar::bar_ui(ui, words, stage, state);
        canvas::canvas_ui(ui, words, stage, state)
    });
    let listed = beside.and_then(|beside| {
        let builder = UiBuilder::new().max_rect(beside).id_salt("stage-actions");
        let (done, lit) = ui.scope_builder(builder, |ui| list::list_ui(ui, words, stage.actions, is_wide)).inner;
        state.lit = lit;
        done
    });
    ui.advance_cursor_after_rect(room);
    by_key.or(on_plan.inner).or(listed)
}

/// The picture and the list of actions.
fn parts(tokens: &Tokens, room: Rect, is_wide: bool, actions: usize) -> (Rect, Option<Rect>) {
    if actions == 0 {
        return (room, None);
    }
    let gap = tokens.space.l;
    if is_wide {
        let edge = room.right() - tokens.control * LIST;
        return (room.with_max_x(edge - gap), Some(room.with_min_x(edge)));
    }
    let wanted = actions as f32 * (tokens.control + tokens.space.s);
    let height = wanted.min(room.height() * LIST_BELOW).max(tokens.control);
    let edge = room.bottom() - height;
    (room.with_max_y(edge - gap / 2.0), Some(Rect::from_min_max(pos2(room.left(), edge), room.max)))
}
