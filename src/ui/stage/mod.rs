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
mod trails;
mod waits;

use egui::{Rect, Ui, UiBuilder};

pub use crate::scenario::model::On;
pub use names::StageNames;
pub use state::{Overlay, StageState};
pub use trails::Trails;

use super::theme::Tokens;
use crate::floor::plan::LevelAt;
use crate::floor::run::Run;
use crate::words::Locale;
use frame::Frame;

/// What the stage shows.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    pub run: &'a Run,
    pub names: &'a StageNames,
    /// What may be done, or might be before, in the order of its numbers.
    pub actions: &'a [StageAction],
    /// Whether the one who looks knows of a threat: where it is, what it sees, and the exposure.
    pub may_see_threat: bool,
    pub time: PlanTime,
    /// Seconds since the run came so far: people are drawn where they have gone meanwhile.
    pub ahead_secs: f32,
    /// Only a picture with what is told above it, without buttons to look about but from level to level, and without its
    /// signs explained.
    pub is_glance: bool,
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
    pub state: ActionState,
}

/// Whether an action can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionState {
    Open,
    /// Not as things stand; it keeps its number.
    Shut,
    /// Each is done once.
    Done,
}

impl StageAction {
    pub fn is_open(&self) -> bool {
        self.state == ActionState::Open
    }
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

/// In heights of a button, how wide the list of actions is beside the picture.
const LIST: f32 = 7.0;
/// In heights of an icon, from what width on it stands there.
const WIDE: f32 = 52.0;
/// Of the height, the list of actions below the picture at most.
const LIST_BELOW: f32 = 0.3;

/// Shows the plan in the room there is; returns [`StageAction::ix`] of the action that was taken.
pub fn stage_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState) -> Option<u16> {
    let tokens = Tokens::of(ui);
    state.follow(stage);
    let room = ui.available_rect_before_wrap();
    let is_wide = room.width() > tokens.icon * WIDE;
    let beside = (!stage.actions.is_empty()).then(|| list_room(&tokens, room, is_wide, state.list_height));
    let left = beside.map_or(room, |beside| picture_room(&tokens, room, is_wide, beside));
    let on_plan = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| picture_ui(ui, words, stage, state));
    let listed = beside.and_then(|beside| {
        let builder = UiBuilder::new().max_rect(beside).id_salt("stage-actions");
        ui.scope_builder(builder, |ui| list_ui(ui, words, stage, state, is_wide)).inner
    });
    ui.advance_cursor_after_rect(room);
    by_key(ui, stage).or(on_plan.inner).or(listed)
}

/// The picture alone, with what is told above it and the chips on its things; returns the action that was taken there.
pub fn picture_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState) -> Option<u16> {
    state.follow(stage);
    bar::bar_ui(ui, words, stage, state);
    canvas::canvas_ui(ui, words, stage, state)
}

/// The actions as buttons: one below the other beside the picture, one after another below it. Returns the one that was
/// taken.
pub fn list_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState, is_beside: bool) -> Option<u16> {
    list::list_ui(ui, words, stage.actions, is_beside, state)
}

/// The action whose key was pressed.
pub fn by_key(ui: &Ui, stage: &Stage<'_>) -> Option<u16> {
    list::struck(ui, stage.actions)
}

/// Shows on the picture which thing is meant, or none.
pub fn point_at(state: &mut StageState, on: Option<On>) {
    state.lit = on;
}

/// Where the list of actions stands; `height` is what it takes below the picture.
fn list_room(tokens: &Tokens, room: Rect, is_wide: bool, height: f32) -> Rect {
    if is_wide {
        return room.with_min_x(room.right() - tokens.control * LIST);
    }
    let height = height.min(room.height() * LIST_BELOW).max(tokens.control);
    room.with_min_y(room.bottom() - height)
}

fn picture_room(tokens: &Tokens, room: Rect, is_wide: bool, list: Rect) -> Rect {
    match is_wide {
        true => room.with_max_x(list.left() - tokens.space.l),
        false => room.with_max_y(list.top() - tokens.space.s),
    }
}
