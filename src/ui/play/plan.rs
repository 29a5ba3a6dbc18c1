//! On a plan that runs: the plan large, beside it what can be done and the story so far. While something else is asked, the
//! plan stays in sight beside that, smaller.

use egui::{Key, Rect, ScrollArea, Ui, UiBuilder};

use super::state::{PlayState, Scene};
use super::story;
use crate::exercise::transcript::Said;
use crate::exercise::{Act, Standing};
use crate::ui::plan::Shows;
use crate::ui::stage::{Stage, StageState, boards, by_key, list_ui, picture_ui, stage_ui};
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::Button;
use crate::ui::{Intent, icons, keys};

/// How wide it is beside the plan, in heights of a button.
const COLUMN: f32 = 9.0;
/// Of the width, the same at most.
const COLUMN_MOST: f32 = 0.42;
/// In heights of a button, what actions leave to the story below them; where there are many, they need all there is.
const STORY: f32 = 2.4;
const MANY: usize = 9;
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
    let has_column = ui.available_width() >= Tokens::of(ui).control * LEAST;
    let done = match state.plan.shows {
        Shows::Story if !scene.is_wide => replaced_ui(ui, scene, state, latest_ui),
        Shows::Boards if !scene.is_wide => replaced_ui(ui, scene, state, boards_ui),
        _ if has_column => wide_ui(ui, scene, state),
        _ => narrow_ui(ui, scene, state),
    };
    if let Some(action) = done {
        out.push(Intent::Act(Act::Do { node: play.exercise.node(), action }));
    }
}

fn wide_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) -> Option<u16> {
    let tokens = Tokens::of(ui);
    let words = scene.view.words;
    let room = ui.available_rect_before_wrap();
    let edge = room.right() - (tokens.control * COLUMN).min(room.width() * COLUMN_MOST);
    let has_boards = state.plan.shows == Shows::Boards;
    let is_wide = scene.is_wide;
    // Explained before it began; now the plan needs the room.
    state.plan.stage.legend.get_or_insert(false);
    let left = UiBuilder::new().max_rect(room.with_max_x(edge - tokens.space.l));
    let on_plan = ui.scope_builder(left, |ui| {
        if has_boards {
            boards_ui(ui, scene, state);
            return None;
        }
        let picture = |stage: &Stage<'_>, seen: &mut StageState| {
            // What little room there is belongs to the plan, not to buttons to look about.
            picture_ui(ui, words, &Stage { is_glance: !is_wide, ..*stage }, seen)
        };
        state.plan.show(scene.view, scene.play, false, false, picture).flatten()
    });
    let column = UiBuilder::new().max_rect(room.with_min_x(edge)).id_salt("plan-column");
    let listed = ui.scope_builder(column, |ui| {
        let is_many = !is_wide || scene.play.exercise.open_actions().len() > MANY;
        let height = ui.available_height() - if is_many { 0.0 } else { tokens.control * STORY };
        let done = ui.scope(|ui| {
            ui.set_max_height(height);
            state.plan.show(scene.view, scene.play, false, false, |stage, seen| {
                by_key(ui, stage).or(list_ui(ui, words, stage, seen, true))
            })
        });
        if is_wide && ui.available_height() > tokens.control {
            ui.separator();
            latest_ui(ui, scene, state);
        }
        done.inner.flatten()
    });
    on_plan.inner.or(listed.inner)
}

fn narrow_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) -> Option<u16> {
    let words = scene.view.words;
    let stage =
        |stage: &Stage<'_>, seen: &mut StageState| stage_ui(ui, words, &Stage { is_glance: true, ..*stage }, seen);
    state.plan.show(scene.view, scene.play, false, false, stage).flatten()
}

/// Something stands in the place of the plan; the keys still act on it.
fn replaced_ui(
    ui: &mut Ui,
    scene: Scene<'_>,
    state: &mut PlayState,
    draw: fn(&mut Ui, Scene<'_>, &mut PlayState),
) -> Option<u16> {
    let done = state.plan.show(scene.view, scene.play, false, false, |stage, _| by_key(ui, stage)).flatten();
    draw(ui, scene, state);
    done
}

/// In the bar: the boards and, where there is no room for it beside the plan, the story in the place of the plan.
pub(super) fn switches_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) {
    if place(scene, state) != Place::Whole {
        return;
    }
    if !scene.is_wide {
        let is_on = state.plan.shows == Shows::Story;
        let words = scene.view.say("play-plan-story");
        if ui.add(Button::icon_only(icons::CHAT_CIRCLE_TEXT, &words).pressed(is_on)).clicked() {
            state.plan.toggle(Shows::Story);
        }
    }
    let is_on = state.plan.shows == Shows::Boards;
    let words = scene.view.say("play-plan-boards");
    let button = match scene.is_wide {
        true => Button::quiet(&words).icon(icons::LIST_CHECKS).key("B"),
        false => Button::icon_only(icons::LIST_CHECKS, &words),
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
fn latest_ui(ui: &mut Ui, scene: Scene<'_>, _: &mut PlayState) {
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
