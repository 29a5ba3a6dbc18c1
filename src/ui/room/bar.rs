//! What always stands on the screen of a group run: above, that this is an exercise and the real emergency; below, the way
//! on and back, and the group's time.

use egui::{Frame, Label, Ui, WidgetInfo, WidgetType};

use super::deck::{Ask, Page};
use super::keys::Nav;
use super::state::{Asked, RoomState, Sight};
use super::time::Pace;
use super::{ask, may_skip};
use crate::exercise::Standing;
use crate::ui::header::at_the_end_ui;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::Button;
use crate::ui::{Intent, icons};
use crate::words::Value;

/// The bar above, in place of the header: no menus before a room.
pub(in crate::ui) fn bar_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let roomy = is_roomy(ui);
    let Some(play) = &view.play else { return };
    ui.horizontal(|ui| {
        ui.add_space(tokens.space.s);
        // A photograph of what is real must not say that it is an exercise.
        if view.emergency {
            ui.skip_ahead_auto_ids(1);
        } else {
            chip_ui(ui, view);
        }
        if !play.exercise.scenario().is_approved {
            let words = format!("{}  {}", icons::PENCIL_SIMPLE_LINE, view.say("room-draft"));
            ui.add(Label::new(Type::Body.text(words)).extend());
        }
        if let Some(cue) = view.caption {
            let heard = view.say(cue.caption_key());
            let words = if roomy { format!("{}  {heard}", icons::EAR) } else { icons::EAR.to_owned() };
            let caption = ui.add(Label::new(Type::Body.text(words).color(tokens.colour.accent)).extend());
            caption.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &*heard));
        }
        at_the_end_ui(ui, "room-bar-end", |ui| {
            if view.emergency {
                if ui.add(Button::secondary(&view.say("emergency-end")).icon(icons::ARROW_LEFT).one_line()).clicked() {
                    out.push(Intent::EndEmergency);
                }
                return ui.add_space(tokens.space.s);
            }
            if play.exercise.standing() == Standing::Running {
                let pause = view.say("play-pause");
                if ui.add(Button::icon_only(icons::PAUSE, &pause)).clicked() {
                    out.push(Intent::Pause(true));
                }
            } else {
                ui.skip_ahead_auto_ids(1);
            }
            let word = view.say("header-emergency");
            let shown = if roomy { &*word } else { "" };
            let button = Button::danger(shown).name(&word).icon(icons::WARNING_OCTAGON).one_line();
            if ui.add(button).clicked() {
                out.push(Intent::RealEmergency);
            }
            ui.add_space(tokens.space.s);
        });
    });
}

fn chip_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    let sides = egui::Margin::symmetric(tokens.space.l as i8, tokens.space.xs as i8);
    Frame::new().fill(tokens.colour.text).corner_radius(tokens.radius_control).inner_margin(sides).show(ui, |ui| {
        ui.add(Label::new(Type::Strong.text(view.say("room-exercise")).color(tokens.colour.bg)).extend());
    });
}

/// The height of the bar below.
pub(super) fn foot_height(tokens: &Tokens) -> f32 {
    tokens.control + 2.0 * tokens.space.s
}

/// The bar below; its buttons do what the keys do, and say so.
pub(super) fn foot_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &RoomState,
    sight: &Sight,
    pace: Pace,
    nav: &mut Nav,
) {
    let roomy = is_roomy(ui);
    ui.horizontal(|ui| {
        let back = view.say("room-back");
        if ui.add_enabled(sight.shown > 0, Button::icon_only(icons::ARROW_LEFT, &back)).clicked() {
            nav.back = true;
        }
        let (words, icon) = forward_words(view, play, state, sight);
        if ui.add(Button::primary(&words).icon(icon).one_line()).clicked() {
            nav.forward = true;
        }
        if sight.is_back() {
            let words = view.say("room-to-now");
            if ui.add(Button::secondary(&words).key("End").one_line()).clicked() {
                nav.to_now = true;
            }
        } else if sight.page() == Page::Ask(Ask::Choices) && state.desk.counting.is_none() {
            let words = view.say("room-hands");
            let button = match roomy {
                true => Button::secondary(&words).icon(icons::HAND_PALM).key("H").one_line(),
                false => Button::icon_only(icons::HAND_PALM, &words),
            };
            if ui.add(button).clicked() {
                nav.hands = true;
            }
        }
        let skips = state.desk.asked == Some(Asked::Skip);
        if !sight.is_back() && may_skip(play, sight.page()) && (skips || !pace.has_time) {
            let words = view.say(if skips { "room-skip-again" } else { "room-skip" });
            if ui.add(Button::secondary(&words).key("S").one_line()).clicked() {
                nav.skip = true;
            }
        }
        time_ui(ui, view, state, pace);
    });
}

fn forward_words<'a>(
    view: &'a View<'_>,
    play: &PlayView<'_>,
    state: &RoomState,
    sight: &Sight,
) -> (std::borrow::Cow<'a, str>, &'static str) {
    let asks = if sight.is_back() { None } else { Some(sight.page()) };
    if state.desk.counting.is_some() {
        return (view.say("room-hands-done"), icons::CHECK);
    }
    // Whether to skip is asked by a button of its own.
    match (state.desk.asked.filter(|asked| *asked != Asked::Skip), asks) {
        (Some(Asked::HandIn), Some(_)) => (view.say("room-hand-in-again"), icons::CHECK),
        (None, Some(Page::Ask(Ask::Choices))) if state.desk.mark.is_some() => (view.say("room-commit"), icons::CHECK),
        (None, Some(Page::Ask(asked))) if ask::hands_in(play, state, sight, asked) => {
            (view.say("play-hand-in"), icons::CHECK)
        }
        (None, Some(Page::Closing)) => (view.say("debrief-report"), icons::FILE_TEXT),
        _ => (view.say("room-on"), icons::ARROW_RIGHT),
    }
}

/// The time, as fully as there is room for it.
fn time_ui(ui: &mut Ui, view: &View<'_>, state: &RoomState, pace: Pace) {
    let minutes = |secs: u32| Value::from(u64::from(secs / 60));
    let short_args = [("elapsed", minutes(pace.elapsed_secs)), ("planned", minutes(pace.planned_secs))];
    let short = view.say_with("room-time", &short_args).into_owned();
    let off = pace.behind_secs.unsigned_abs() / 60;
    let key = if pace.behind_secs > 0 { "room-behind" } else { "room-ahead" };
    let full = match off {
        0 => short.clone(),
        _ => format!("{short}  ·  {}", view.say_with(key, &[("count", minutes(off * 60))])),
    };
    let part = match state.pieces {
        0 | 1 => String::new(),
        pieces => format!("{}/{pieces}   ", state.piece.min(pieces - 1) + 1),
    };
    let tokens = Tokens::of(ui);
    let width = |words: &str| {
        ui.painter().layout_no_wrap(words.to_owned(), tokens.font(Type::Body), tokens.colour.text).size().x
    };
    let tries = [format!("{part}{full}"), format!("{part}{short}"), part];
    let room = ui.available_width();
    let Some(words) = tries.into_iter().find(|words| width(words) <= room) else { return };
    ui.add_space((room - width(&words)).max(0.0));
    ui.add(Label::new(Type::Body.text(words.trim_end())).extend());
}

fn is_roomy(ui: &Ui) -> bool {
    ui.available_width() > Tokens::of(ui).control * 21.0
}
