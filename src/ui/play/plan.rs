//! On a plan that runs: the plan large, beside it what can be done and the story so far. While something else is asked, the
//! plan stays in sight beside that, smaller.

use egui::{Key, Rect, ScrollArea, Ui, UiBuilder};

use super::state::{PlayState, Scene};
use super::story;
use crate::exercise::transcript::Said;
use crate::exercise::{Act, Standing};
use crate::ui::plan::Shows;
use crate::ui::stage::{Stage, boards, by_key, list_ui, picture_ui, stage_ui};
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::Button;
use crate::ui::{Intent, icons, keys};

/// How wide it is beside the plan, in heights of a button.
const COLUMN: f32 = 7.5;
/// Of its height, the actions at most; the rest is the story's.
const ACTIONS: f32 = 0.62;
/// Of the width, the plan beside something that is asked; and where there is little room.
const BESIDE: f32 = 0.46;
const BESIDE_SMALL: f32 = 0.36;
/// Narrower than so many heights of a button, and there is only room for what is asked.
const LEAST: f32 = 14.0;
/// So many of the latest lines of the story stand beside the plan.
const LINES: usize = 24;

/// How the plan stands in the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// No plan is on.
    Nowhere,
    /// Something is read or asked, and the plan is looked at beside it.
    Beside,
    /// One acts on it.
    Whole,
}

pub(super) fn place(scene: Scene<'_>, state: &PlayState) -> Place {
    let Scene { play, sight, .. } = scene;
    let exercise = play.exercise;
    if exercise.plan_on().is_none() || exercise.standing() != Standing::Running {
        return Place::Nowhere;
    }
    let acts = exercise.plan_on() == Some(exercise.node()) && !exercise.plan_waits();
    if acts && !sight.is_held && state.page.is_none() { Place::Whole } else { Place::Beside }
}

/// Draws the plan to look at, and returns the room that is left for what is asked.
pub(super) fn beside_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, room: Rect) -> Rect {
    let tokens = Tokens::of(ui);
    if room.width() < tokens.control * LEAST {
        return room;
    }
    let share = if scene.is_wide { BESIDE } else { BESIDE_SMALL };
    let edge = room.left() + room.width() * share;
    let stands = scene.sight.is_held;
    ui.scope_builder(UiBuilder::new().max_rect(room.with_max_x(edge)).id_salt("plan-beside"), |ui| {
        let words = scene.view.words;
        state.plan.show(scene.view, scene.play, stands, true, |stage, seen| picture_ui(ui, words, stage, seen));
    });
    room.with_min_x(edge + tokens.space.xl)
}

/// Draws the plan to act on.
pub(super) fn whole_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let play = scene.play;
    if keys::pressed(ui, Key::B) {
        state.plan.toggle(Shows::Boards);
    }
    let done = match scene.is_wide {
        true => wide_ui(ui, scene, state),
        false => narrow_ui(ui, scene, state),
    };
    if let Some(action) = done {
        out.push(Intent::Act(Act::Do { node: play.exercise.node(), action }));
    }
}

fn wide_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) -> Option<u16> {
    let tokens = Tokens::of(ui);
    let words = scene.view.words;
    let room = ui.available_rect_before_wrap();
    let edge = room.right() - tokens.control * COLUMN;
    let has_boards = state.plan.shows == Shows::Boards;
    let left = UiBuilder::new().max_rect(room.with_max_x(edge - tokens.space.l));
    let on_plan = ui.scope_builder(left, |ui| {
        if has_boards {
            boards_ui(ui, scene, state);
            return None;
        }
        state
            .plan
            .show(scene.view, scene.play, false, false, |stage, seen| picture_ui(ui, words, stage, seen))
            .flatten()
    });
    let column = UiBuilder::new().max_rect(room.with_min_x(edge)).id_salt("plan-column");
    let listed = ui.scope_builder(column, |ui| {
        let height = ui.available_height() * ACTIONS;
        let done = ui.scope(|ui| {
            ui.set_max_height(height);
            state.plan.show(scene.view, scene.play, false, false, |stage, seen| {
                by_key(ui, stage).or(list_ui(ui, words, stage, seen, true))
            })
        });
        boards_button_ui(ui, scene, state, false);
        ui.separator();
        latest_ui(ui, scene);
        done.inner.flatten()
    });
    on_plan.inner.or(listed.inner)
}

fn narrow_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) -> Option<u16> {
    let words = scene.view.words;
    match state.plan.shows {
        Shows::Plan => state
            .plan
            .show(scene.view, scene.play, false, false, |stage, seen| {
                // What little room there is belongs to the plan, not to buttons to look about.
                stage_ui(ui, words, &Stage { is_glance: true, ..*stage }, seen)
            })
            .flatten(),
        shows => {
            let done = state.plan.show(scene.view, scene.play, false, false, |stage, _| by_key(ui, stage)).flatten();
            match shows {
                Shows::Boards => boards_ui(ui, scene, state),
                _ => latest_ui(ui, scene),
            }
            done
        }
    }
}

/// Where there is little room, in the bar: the story and the boards in the place of the plan.
pub(super) fn switches_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) {
    if scene.is_wide || place(scene, state) != Place::Whole {
        return;
    }
    let is_on = state.plan.shows == Shows::Story;
    let words = scene.view.say("play-plan-story");
    if ui.add(Button::icon_only(icons::CHAT_CIRCLE_TEXT, &words).pressed(is_on)).clicked() {
        state.plan.toggle(Shows::Story);
    }
    boards_button_ui(ui, scene, state, true);
}

fn boards_button_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, is_small: bool) {
    let is_on = state.plan.shows == Shows::Boards;
    let words = scene.view.say("play-plan-boards");
    let button = match is_small {
        true => Button::icon_only(icons::LIST_CHECKS, &words),
        false => Button::quiet(&words).icon(icons::LIST_CHECKS).key("B"),
    };
    if ui.add(button.pressed(is_on)).clicked() {
        state.plan.toggle(Shows::Boards);
    }
}

fn boards_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) {
    let words = scene.view.words;
    ScrollArea::vertical().id_salt("plan-boards").auto_shrink(false).show(ui, |ui| {
        state.plan.show(scene.view, scene.play, false, false, |stage, _| {
            boards::boards_ui(ui, words, stage.run, stage.names);
        });
    });
}

/// The story since the plan was come to, the latest in sight.
fn latest_ui(ui: &mut Ui, scene: Scene<'_>) {
    let Scene { view, play, .. } = scene;
    let tokens = Tokens::of(ui);
    let lines = &play.transcript.lines;
    let node = play.exercise.node();
    let is_begin = |what: &Said| matches!(what, Said::Situation { .. });
    let begin = lines.iter().position(|line| line.node == node && is_begin(&line.what)).unwrap_or(0);
    let begin = begin.max(lines.len().saturating_sub(LINES));
    ScrollArea::vertical().id_salt("plan-story").auto_shrink(false).stick_to_bottom(true).show(ui, |ui| {
        ui.label(Type::CaptionStrong.text(view.say("play-plan-story")).color(tokens.colour.muted));
        for (ix, line) in lines.iter().enumerate().skip(begin) {
            // The plan speaks loudest; of the story only the latest is not quiet.
            let is_past = ix + 1 < lines.len() || is_begin(&line.what);
            ui.push_id(("line", ix), |ui| story::line_ui(ui, view, play, line, is_past));
        }
    });
}
