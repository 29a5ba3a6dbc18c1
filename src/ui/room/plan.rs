//! The plan before a room: as large as the window allows, beside it what can be done. One press marks, the same again or
//! the key that leads on commits, as with every answer.

use egui::{Ui, UiBuilder};

use super::fit::{Block, Look};
use super::keys::{self, Nav};
use super::list::{Row, list_ui, page_of};
use super::paper::paper_ui;
use super::state::RoomState;
use crate::exercise::Act;
use crate::exercise::transcript::Said;
use crate::ui::stage::{ActionState, On, Stage, StageAction, picture_ui, point_at};
use crate::ui::theme::{Projected, Tokens};
use crate::ui::view::{PlayView, View};
use crate::ui::{Intent, icons};

/// Of the width, what can be done.
const SIDE: f32 = 0.4;

/// Draws the plan and takes the keys that act on it.
pub(super) fn plan_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    nav: &Nav,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    let room = ui.available_rect_before_wrap();
    let edge = room.right() - room.width() * SIDE;
    let left = UiBuilder::new().max_rect(room.with_max_x(edge - tokens.space.l)).id_salt("room-plan");
    let stands = state.holds_time(play);
    let marked = state.desk.mark.and_then(|row| state.plan.numbered().get(row).copied());
    let shown = ui.scope_builder(left, |ui| {
        state.plan.show(view, play, stands, false, |stage, seen| {
            point_at(seen, on_of(stage.actions, marked));
            (picture_ui(ui, view.words, &glance(stage), seen), stage.actions.to_vec())
        })
    });
    let (touched, actions) = shown.inner.unwrap_or_default();
    let side = UiBuilder::new().max_rect(room.with_min_x(edge)).id_salt("room-actions");
    ui.scope_builder(side, |ui| {
        if play.exercise.plan_waits() {
            state.pieces = paper_ui(ui, &waiting(view), state.piece);
            return;
        }
        rows_ui(ui, view, play, state, nav, &actions, touched, out);
    });
}

/// No buttons to look about stand before a room, yet what can be done does, on the things themselves.
fn glance<'a>(stage: &Stage<'a>) -> Stage<'a> {
    Stage { is_glance: true, ..*stage }
}

fn on_of(actions: &[StageAction], marked: Option<u16>) -> Option<On> {
    actions.iter().find(|action| Some(action.ix) == marked)?.on
}

#[expect(clippy::too_many_arguments, reason = "a page's usual arguments, and what can be done")]
fn rows_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    nav: &Nav,
    actions: &[StageAction],
    touched: Option<u16>,
    out: &mut Vec<Intent>,
) {
    let rows = rows(state, actions);
    let heads = [latest(view, play), Vec::new()];
    if nav.up || nav.down {
        state.desk.mark = next_open(&rows, state.desk.mark, nav.down);
        if let Some(mark) = state.desk.mark {
            state.piece = page_of(ui, &heads, &rows, false, mark);
        }
    }
    let pressed = if state.was_typing { None } else { keys::row(ui, rows.len()) };
    let listed = list_ui(ui, &heads, &rows, false, state.piece);
    state.pieces = listed.pieces;
    let touched = touched.and_then(|action| state.plan.number_of(action)).map(|number| number - 1);
    let Some(row) = listed.clicked.or(pressed).or(touched).filter(|row| rows[*row].is_open()) else { return };
    state.piece = page_of(ui, &heads, &rows, false, row);
    if state.desk.mark == Some(row) {
        act(play, state, out);
    } else {
        state.desk.mark = Some(row);
    }
}

/// Does what is marked; whether anything was.
pub(super) fn act(play: &PlayView<'_>, state: &mut RoomState, out: &mut Vec<Intent>) -> bool {
    let marked = state.desk.mark.take().and_then(|row| state.plan.numbered().get(row).copied());
    let Some(action) = marked.filter(|action| play.exercise.open_actions().contains(action)) else { return false };
    out.push(Intent::Act(Act::Do { node: play.exercise.node(), action }));
    true
}

/// What was done or cannot be done now stays in its row, so that a key never comes to mean another thing.
fn rows(state: &RoomState, actions: &[StageAction]) -> Vec<Row> {
    let row = |(place, action): (usize, &StageAction)| Row {
        text: action.text.clone(),
        is_marked: action.is_open() && state.desk.mark == Some(place),
        tick: (action.state == ActionState::Done).then(|| icons::CHECK.to_owned()),
        is_done: action.state == ActionState::Done,
        is_shut: action.state == ActionState::Shut,
        ..Row::default()
    };
    actions.iter().enumerate().map(row).collect()
}

fn next_open(rows: &[Row], mark: Option<usize>, down: bool) -> Option<usize> {
    let is_open = |row: &usize| rows[*row].is_open();
    match (mark, down) {
        (None, true) => (0..rows.len()).find(is_open),
        (None, false) => (0..rows.len()).rev().find(is_open),
        (Some(mark), true) => (mark + 1..rows.len()).find(is_open).or(Some(mark)),
        (Some(mark), false) => (0..mark).rev().find(is_open).or(Some(mark)),
    }
}

/// What was told last while this plan is on, if there is room for it.
fn latest(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let node = play.exercise.node();
    let told =
        play.transcript.lines.iter().rev().take_while(|line| line.node == node).find_map(|line| match line.what {
            Said::Told { text, by, .. } => Some(format!("{}  {}", icons::channel(by), play.words(text))),
            _ => None,
        });
    let asked = view.say("play-what-do-you-do").into_owned();
    let told = told.map(|told| Block::new(Projected::Least, Look::Plain, told));
    told.into_iter().chain([Block::new(Projected::Least, Look::Head, asked)]).collect()
}

fn waiting(view: &View<'_>) -> Vec<Block> {
    vec![
        Block::new(Projected::Choice, Look::Strong, view.say("room-plan-waits")),
        Block::new(Projected::Least, Look::Plain, view.say("room-plan-how")),
    ]
}
