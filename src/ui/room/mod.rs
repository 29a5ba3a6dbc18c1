//! A group run in one window that may be mirrored onto a projector: one page at a time, read from ten metres. The trainer's
//! notes are never drawn here; a printed guide has them.

mod ask;
mod bar;
mod board;
mod cards;
mod deck;
mod draft;
mod due;
mod fit;
mod hands;
mod keys;
mod list;
mod paper;
mod plan;
mod signal;
mod state;
mod tell;
#[cfg(test)]
#[cfg(feature = "panel-tests")]
mod tests;
mod time;

use egui::{Rect, Ui, UiBuilder};

pub(in crate::ui) use bar::bar_ui;
pub use state::RoomState;

use super::play::{PlayState, overlay};
use super::theme::Tokens;
use super::view::{PlayView, View};
use super::widgets::Strip;
use super::{Intent, Screen, icons};
use crate::exercise::{Act, Mode, Standing};
use crate::records::RunId;
use crate::scenario::model::Kind;
use deck::{Ask, Page};
use keys::Nav;
use state::{Asked, Sight};
use time::Pace;

/// Whether a group run is what stands on the screen.
pub(super) fn is_on(view: &View<'_>) -> bool {
    let is_group = view.play.as_ref().is_some_and(|play| play.exercise.setup().mode == Mode::Group);
    view.screen == Screen::Play && is_group
}

/// Draws the page in sight and turns to others.
pub(super) fn room_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut RoomState,
    pause: &mut PlayState,
    out: &mut Vec<Intent>,
) {
    let Some(play) = &view.play else { return };
    let tokens = Tokens::of(ui);
    let sight = state.follow(play);
    if play.exercise.standing() == Standing::Paused {
        return overlay::pause_ui(ui, view, pause, out);
    }
    let pace = Pace::of(play, sight.deck[sight.now]);
    let was_counting = state.desk.counting.is_some();
    let mut nav = Nav::read(ui, state.was_typing);
    if was_counting {
        nav = Nav::default();
    }
    let area = ui.available_rect_before_wrap();
    let edge = area.bottom() - bar::foot_height(&tokens);
    // The last line keeps its distance from the buttons below.
    let page_end = egui::pos2(area.right(), edge - tokens.space.s);
    let page = UiBuilder::new().max_rect(Rect::from_min_max(area.min, page_end));
    // A page's widgets have ids of their own, so that a key pressed twice never answers the next question.
    ui.scope_builder(page.id_salt((play.run, sight.page())), |ui| {
        page_ui(ui, view, play, state, &sight, &nav, out);
    });
    let foot = Rect::from_min_max(egui::pos2(area.left(), edge + tokens.space.s), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| {
        bar::foot_ui(ui, view, play, state, &sight, pace, &mut nav);
    });
    state.was_typing = ui.ctx().text_edit_focused();
    turn(view, play, state, &sight, pace, nav, out);
}

fn page_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    sight: &Sight,
    nav: &Nav,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    if sight.is_back() {
        ui.add(Strip::note(icons::CLOCK_COUNTER_CLOCKWISE, &view.say("room-looking-back")));
        ui.add_space(tokens.space.s);
    }
    plan_note_ui(ui, view, play, sight);
    state.pieces = 1;
    let blocks = match sight.page() {
        Page::Welcome => tell::welcome(view, play),
        Page::Opening => tell::opening(view, play),
        Page::Rules => tell::rules(view, play),
        Page::Care => tell::care(view, play),
        Page::Seats => tell::seats(view, play),
        Page::Signal => return signal::signal_ui(ui, view, play, state, !sight.is_back(), out),
        Page::Told(line) => tell::told(view, play, line),
        Page::Situation(line) => tell::situation(view, play, line),
        Page::Ask(Ask::Spoken(line)) => tell::spoken(view, play, line),
        Page::Ask(Ask::Rubric) => tell::rubric(view, play),
        Page::Ask(ask) => return ask::ask_ui(ui, view, play, state, sight, ask, nav, out),
        Page::Done(line) => tell::done(view, play, line),
        Page::Outcome { from, to } => {
            let blocks = tell::outcome(view, play, from, to);
            return hands::outcome_ui(ui, view, play, state, &blocks, from);
        }
        Page::Ending(line) => tell::ending(view, play, line),
        Page::Marks => tell::marks(view, play),
        Page::Board => return board::board_ui(ui, view, play, &mut state.board, out),
        Page::Closing => tell::closing(view),
    };
    state.pieces = paper::paper_ui(ui, &blocks, state.piece);
}

/// While something else is asked than the plan, whether time passes there.
fn plan_note_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, sight: &Sight) {
    let exercise = play.exercise;
    let is_elsewhere = exercise.plan_on().is_some_and(|node| node != exercise.node());
    if !is_elsewhere || sight.is_back() {
        return;
    }
    let (icon, key) = match exercise.plan_runs() {
        true => (icons::TIMER, "room-plan-runs"),
        false => (icons::PAUSE, "room-plan-stands"),
    };
    ui.add(Strip::note(icon, &view.say(key)));
    ui.add_space(Tokens::of(ui).space.s);
}

/// Does what the keys and the buttons of this frame ask for.
fn turn(
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    sight: &Sight,
    pace: Pace,
    nav: Nav,
    out: &mut Vec<Intent>,
) {
    let is_now = !sight.is_back();
    if state.desk.counting.is_some() {
        // The keys are for the numbers; the buttons below take or leave them.
        match nav {
            Nav { forward: true, .. } => hands::count(play, &mut state.desk, out),
            Nav { back: true, .. } => state.desk.counting = None,
            _ => {}
        }
        return;
    }
    if nav.to_now && !is_now {
        return state.back_to_now();
    }
    if nav.pause && play.exercise.standing() == Standing::Running {
        return out.push(Intent::Pause(true));
    }
    if nav.back {
        return state.look_back(sight);
    }
    if is_now && nav.hands && sight.page() == Page::Ask(Ask::Choices) {
        state.desk.mark = None;
        state.desk.counting = Some(hands::Counting::new(&play.exercise.open_choices(), play.exercise.hands()));
        return;
    }
    let skips = state.desk.asked == Some(Asked::Skip);
    if is_now && nav.skip && !skips && !pace.has_time && may_skip(play, sight.page()) {
        state.desk.asked = Some(Asked::Skip);
        return;
    }
    if is_now && skips && (nav.skip || nav.forward) {
        // Only the key or the button that asks to skip does so; who presses on wants to go on.
        state.desk.asked = None;
    }
    if is_now && skips && nav.skip {
        return state.act(play, Act::Skip { node: play.exercise.node() }, out);
    }
    if !nav.forward {
        return;
    }
    match sight.page() {
        Page::Ask(ask) if is_now => ask::go_on(play, state, sight, ask, out),
        Page::Board if !state.board.leave(play, view.today, out) => {}
        Page::Closing => report(play, out),
        _ => state.go_on(sight, play, out),
    }
}

fn report(play: &PlayView<'_>, out: &mut Vec<Intent>) {
    if let Some(run) = RunId::parse(play.run) {
        out.push(Intent::OpenReport(run));
    }
    out.push(Intent::Open(Screen::Debrief));
}

/// Whether the present node may be left out: only once its own page is in sight, so that nobody passes over what came of
/// the node before.
fn may_skip(play: &PlayView<'_>, page: Page) -> bool {
    let node = play.exercise.scenario().node(play.exercise.node());
    let can = matches!(node.kind, Kind::Decision { if_skipped: Some(_), .. } | Kind::Sheet(_) | Kind::Discuss { .. });
    can && !node.core && page.is_of_present(play) && play.exercise.standing() == Standing::Running
}
