//! Playing an exercise: the story as it unfolds, what is asked now, and beside it who one is, how far one has come and
//! how much time is left.

mod call;
mod look;
mod node;
pub(in crate::ui) mod overlay;
mod plan;
mod sheet;
mod side;
mod state;
pub(in crate::ui) mod story;
#[cfg(test)]
#[cfg(feature = "panel-tests")]
mod tests;

use egui::{Key, Label, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2};

pub(in crate::ui) use side::most_decisions;
pub use state::PlayState;

use super::hint::{Hint, hint_ui, used};
use super::theme::{Tokens, Type};
use super::view::{PlayView, View};
use super::widgets::{EmptyState, Strip, caption_in_strip_ui};
use super::{Intent, Screen, icons, keys};
use crate::exercise::transcript::{Line, Said};
use crate::exercise::{Mode, Standing};
use crate::scenario::model::NodeIx;
use plan::Place;
use state::{Layout, Scene, Sight};

/// How wide answers are: a column of text, with the number before it and room to end in one line.
const ANSWERS: f32 = 1.25;

/// How wide it is beside the story, in heights of a button.
const SIDE: f32 = 7.0;

pub(super) fn play_ui(ui: &mut Ui, view: &View<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let Some(play) = &view.play else {
        let (title, text) = (view.say("play-none"), view.say("play-none-text"));
        let action = view.say("play-none-action");
        let to_library = EmptyState::new(icons::PLAY_CIRCLE, &title, &text).action(&action).show(ui);
        if to_library.is_some_and(|button| button.clicked()) {
            out.push(Intent::Open(Screen::Library));
        }
        return;
    };
    // On a wide window the story and what stands beside it keep together in the middle; a plan takes what there is.
    let has_plan = play.exercise.plan_on().is_some() && play.exercise.standing() == Standing::Running;
    let beside = if has_plan { 0.0 } else { ((ui.available_width() - widest(ui)) / 2.0).max(0.0) };
    let middle = ui.available_rect_before_wrap().shrink2(egui::vec2(beside, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(middle), |ui| run_ui(ui, view, play, state, out));
}

/// A column of answers, what stands beside it, and the air between.
fn widest(ui: &Ui) -> f32 {
    let tokens = Tokens::of(ui);
    story::measure(&tokens, Type::Lead) * ANSWERS + tokens.control * SIDE + 2.0 * tokens.space.xl
}

fn run_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let sight = state.follow(play);
    let is_wide = ui.available_width() > tokens.control * 24.0;
    let scene = Scene { view, play, sight, is_wide };
    let was_back = state.page.is_some();
    let draft = (!play.exercise.scenario().is_approved).then(|| view.say("strip-draft"));
    let words = view.say("strip-exercise");
    let strip = Strip::exercise(&words).and_draft(draft.as_deref());
    let is_paused = play.exercise.standing() == Standing::Paused;
    // Where there is little room, or a plan needs it, one line holds all that stands still.
    let place = plan::place(scene, state);
    let strip = match (is_wide && place == Place::Nowhere) || is_paused {
        true => ui.add(strip).rect,
        false => side::bar_ui(ui, scene, state, strip.tag(), out),
    };
    if let Some(cue) = view.caption {
        caption_in_strip_ui(ui, strip, &view.say(cue.caption_key()));
    }
    ui.add_space(tokens.space.s);

    if is_paused {
        return overlay::pause_ui(ui, view, state, out);
    }
    if place == Place::Whole {
        plan::whole_ui(ui, scene, state, out);
        return pause_by_key(ui, scene, was_back, out);
    }
    // The story comes first for whoever goes by Tab, then what stands beside it; a plan stands before both.
    let mut room = ui.available_rect_before_wrap();
    if place == Place::Beside {
        room = plan::beside_ui(ui, scene, state, room);
    }
    let has_side = is_wide && place == Place::Nowhere;
    let beside = if has_side { tokens.control * SIDE } else { 0.0 };
    let edge = room.right() - beside;
    let air = if has_side { tokens.space.xl } else { 0.0 };
    ui.scope_builder(UiBuilder::new().max_rect(room.with_max_x(edge - air)), |ui| {
        if !look::look_ui(ui, scene, state) {
            let sheet = sheet::to_hand_in(scene);
            let below = sheet.map_or(0.0, |_| tokens.control + 2.0 * tokens.space.m);
            let height = ui.available_height() - below;
            let story = ScrollArea::vertical().auto_shrink(false).max_height(height);
            story.show(ui, |ui| story_ui(ui, scene, state, out));
            if let Some(sheet) = sheet {
                ui.push_id(step_id(scene), |ui| sheet::pinned_ui(ui, scene, state, sheet, out));
            }
        }
    });
    if has_side {
        ui.painter().vline(edge, room.y_range(), tokens.line_stroke());
        ui.scope_builder(UiBuilder::new().max_rect(room.with_min_x(edge + air)).id_salt("play-side"), |ui| {
            let side = ScrollArea::vertical().auto_shrink(false);
            side.show(ui, |ui| side::side_ui(ui, scene, state, out));
        });
    }

    pause_by_key(ui, scene, was_back, out);
}

fn pause_by_key(ui: &Ui, scene: Scene<'_>, was_back: bool, out: &mut Vec<Intent>) {
    let Scene { view, play, .. } = scene;
    let wants_pause = keys::pressed(ui, Key::P) || (keys::pressed(ui, Key::Escape) && !was_back);
    if wants_pause && play.exercise.standing() == Standing::Running {
        used(view, Hint::Pause, out);
        out.push(Intent::Pause(true));
    }
}

/// The lines in sight, in order; what is asked now stands last, next to its answers, even when something was told since.
fn order(lines: &[Line], sight: Sight, node: NodeIx) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sight.end).collect();
    let asks = |ix: &usize| lines[*ix].node == node && matches!(lines[*ix].what, Said::Situation { .. });
    let asked = order.iter().rposition(asks).filter(|&ix| ix >= sight.mark && !sight.is_held);
    // A call goes on after its situation: there the order of the talk counts.
    let talks = lines[..sight.end].last().is_some_and(|last| !matches!(last.what, Said::Told { .. }));
    if let Some(asked) = asked.filter(|_| !talks) {
        order.remove(asked);
        order.push(asked);
    }
    order
}

/// A step's widgets have ids of their own, so that a key pressed twice never answers the next question.
fn step_id(Scene { play, sight, .. }: Scene<'_>) -> impl std::hash::Hash + std::fmt::Debug {
    (play.run.to_owned(), play.exercise.node(), sight.end, sight.is_held)
}

/// Brings what is new into view from `top` on; where the first answers do not fit below it, these, and the end of what
/// was asked.
fn follow(ui: &Ui, top: f32, answers: &[Rect]) {
    let gap = Tokens::of(ui).space.s;
    let room = ui.clip_rect().height() - gap;
    let left = ui.max_rect().left();
    let to_top = |y: f32| ui.scroll_to_rect(Rect::from_min_size(pos2(left, y), Vec2::ZERO), Some(egui::Align::TOP));
    let Some(answers) = answers.iter().copied().reduce(Rect::union) else { return to_top(top) };
    if answers.bottom() - top <= room {
        to_top(top);
    } else if answers.height() <= room {
        ui.scroll_to_rect(answers.expand(gap), Some(egui::Align::BOTTOM));
    } else {
        to_top(answers.top());
    }
}

fn story_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    let tokens = Tokens::of(ui);
    let lines = &play.transcript.lines;
    let to_show = state.line_to_show(sight, Layout::of(ui, view));
    if state.is_unsettled() {
        ui.ctx().request_repaint();
    }
    let order = order(lines, sight, play.exercise.node());
    let first_now = order.get(sight.mark).copied();
    let to_show = to_show.map(|ix| order[ix]);
    let mut seat = None;
    let mut new_at = None;
    state.desk.answers.clear();
    for ix in order {
        let line = &lines[ix];
        if Some(ix) == first_now && ix > 0 {
            ui.add_space(tokens.space.s);
            ui.separator();
        }
        if to_show == Some(ix) {
            new_at = Some(ui.cursor().top());
        }
        seat_ui(ui, view, play, line.node, &mut seat);
        ui.push_id(("line", ix), |ui| story::line_ui(ui, view, play, line, ix < sight.mark));
        ui.add_space(tokens.space.xs);
    }
    let is_still = play.exercise.standing() != Standing::Running && !play.exercise.has_ended();
    ui.push_id(step_id(scene), |ui| {
        if is_still {
            return;
        }
        if !sight.is_held {
            return node::node_ui(ui, scene, state, out);
        }
        ui.add_space(tokens.space.s);
        if node::continue_ui(ui, &view.say("play-continue"), icons::ARROW_RIGHT) {
            state.go_on(sight, lines.len());
            used(view, Hint::Onward, out);
        } else if play.exercise.setup().mode == Mode::Solo {
            hint_ui(ui, view, Hint::Onward);
        }
    });
    if let Some(top) = new_at {
        follow(ui, top, &state.desk.answers);
    }
    ui.add_space(tokens.space.xl);
}

/// Says who one is now, wherever the story comes to another seat.
fn seat_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, node: NodeIx, last: &mut Option<u16>) {
    let scenario = play.exercise.scenario();
    let Some(now) = scenario.node(node).seat.filter(|&now| *last != Some(now)) else { return };
    *last = Some(now);
    let Some(seat) = scenario.seats.get(usize::from(now)).filter(|_| scenario.seats.len() > 1) else { return };
    let tokens = Tokens::of(ui);
    let words = side::seat_words(view, play, seat);
    ui.add_space(tokens.space.s);
    ui.add(Label::new(Type::Strong.text(format!("{}  {words}", icons::USER)).color(tokens.colour.accent)).wrap());
}
