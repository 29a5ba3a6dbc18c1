//! What always stands on the screen of a group run: above, that this is an exercise and the real emergency; below, the way
//! on and back, and the group's time.

use std::borrow::Cow;

use egui::{Frame, Label, Ui, WidgetInfo, WidgetType};

use super::ask::{self, Gaps};
use super::deck::{Ask, Page};
use super::keys::Nav;
use super::may_skip;
use super::state::{Asked, RoomState, Sight};
use super::time::Pace;
use crate::exercise::Standing;
use crate::ui::header::at_the_end_ui;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::Button;
use crate::ui::{Intent, icons};
use crate::words::Value;

/// What the bar above has given up for want of room; each gives up what those before it did, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shed {
    Nothing,
    CaptionWord,
    DraftWord,
    EmergencyWord,
}

/// What a button of the bar below does; where room is short, they lose their words in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Does {
    Hands,
    ToNow,
    Skip,
    Forward,
}

/// A button of the bar below.
struct Tool<'a> {
    does: Does,
    words: Cow<'a, str>,
    icon: &'static str,
    key: Option<&'static str>,
}

/// The bar above, in place of the header: no menus before a room.
pub(in crate::ui) fn bar_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let Some(play) = &view.play else { return };
    let room = ui.available_width();
    let shed = Shed::ALL.into_iter().find(|shed| shed.width(ui, view, play) <= room).unwrap_or(Shed::EmergencyWord);
    ui.horizontal(|ui| {
        ui.add_space(tokens.space.s);
        // A photograph of what is real must not say that it is an exercise.
        let is_draft = !play.exercise.scenario().is_approved;
        if view.emergency {
            ui.skip_ahead_auto_ids(1 + usize::from(is_draft));
        } else {
            chip_ui(ui, view);
        }
        if is_draft && !view.emergency {
            let name = view.say("room-draft");
            let draft = ui.add(Label::new(Type::Body.text(draft(view, shed))).extend());
            draft.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &*name));
        }
        if let Some(words) = caption(view, shed) {
            ui.add_space(tokens.space.l);
            let heard = view.caption.map(|cue| view.say(cue.caption_key())).unwrap_or_default();
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
            let shown = if shed < Shed::EmergencyWord { &*word } else { "" };
            let button = Button::danger(shown).name(&word).icon(icons::WARNING_OCTAGON).one_line();
            if ui.add(button).clicked() {
                out.push(Intent::RealEmergency);
            }
            ui.add_space(tokens.space.s);
        });
    });
}

fn draft(view: &View<'_>, shed: Shed) -> String {
    let icon = icons::PENCIL_SIMPLE_LINE;
    if shed < Shed::DraftWord { format!("{icon}  {}", view.say("room-draft")) } else { icon.to_owned() }
}

/// What is heard just now.
fn caption(view: &View<'_>, shed: Shed) -> Option<String> {
    let heard = view.say(view.caption?.caption_key());
    Some(if shed < Shed::CaptionWord { format!("{}  {heard}", icons::EAR) } else { icons::EAR.to_owned() })
}

impl Shed {
    const ALL: [Self; 4] = [Self::Nothing, Self::CaptionWord, Self::DraftWord, Self::EmergencyWord];

    /// How wide the bar is with what is left.
    fn width(self, ui: &Ui, view: &View<'_>, play: &PlayView<'_>) -> f32 {
        let tokens = Tokens::of(ui);
        let mut parts = Vec::new();
        if !play.exercise.scenario().is_approved && !view.emergency {
            parts.push(width(ui, &draft(view, self), Type::Body));
        }
        parts.extend(caption(view, self).map(|words| width(ui, &words, Type::Body) + tokens.space.l));
        if view.emergency {
            parts.push(Button::secondary(&view.say("emergency-end")).icon(icons::ARROW_LEFT).width(ui));
        } else {
            parts.push(width(ui, &view.say("room-exercise"), Type::Strong) + 2.0 * tokens.space.l);
            parts.push(Button::icon_only(icons::PAUSE, "").width(ui));
            let word = view.say("header-emergency");
            let word = if self < Self::EmergencyWord { &*word } else { "" };
            parts.push(Button::danger(word).icon(icons::WARNING_OCTAGON).width(ui));
        }
        let gaps = ui.spacing().item_spacing.x * (parts.len() + 1) as f32;
        parts.iter().sum::<f32>() + gaps + 2.0 * tokens.space.s
    }
}

fn width(ui: &Ui, words: &str, rank: Type) -> f32 {
    let tokens = Tokens::of(ui);
    ui.painter().layout_no_wrap(words.to_owned(), tokens.font(rank), tokens.colour.text).size().x
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
    let tools = tools(view, play, state, sight, pace);
    let asked = asked_words(view, play, state, sight);
    // Once all is over, nobody looks at the clock.
    let times = if sight.page() == Page::Closing { Vec::new() } else { times(view, state, pace) };
    let room = ui.available_width();
    let least_time = match &asked {
        Some(words) => width(ui, words, Type::Strong),
        None => times.last().map_or(0.0, |words| width(ui, words, Type::Body)),
    };
    let gap = ui.spacing().item_spacing.x;
    let wide = |shed: Option<Does>| {
        let buttons = tools.iter().map(|tool| tool.button(shed).width(ui) + gap).sum::<f32>();
        Button::icon_only(icons::ARROW_LEFT, "").width(ui) + buttons + gap + least_time
    };
    let sheds = [None, Some(Does::Hands), Some(Does::ToNow), Some(Does::Skip), Some(Does::Forward)];
    let shed = sheds.into_iter().find(|shed| wide(*shed) <= room).unwrap_or(Some(Does::Forward));
    ui.horizontal(|ui| {
        let back = view.say("room-back");
        if ui.add_enabled(sight.shown > 0, Button::icon_only(icons::ARROW_LEFT, &back)).clicked() {
            nav.back = true;
        }
        for tool in &tools {
            if ui.add(tool.button(shed)).clicked() {
                match tool.does {
                    Does::Hands => nav.hands = true,
                    Does::ToNow => nav.to_now = true,
                    Does::Skip => nav.skip = true,
                    Does::Forward => nav.forward = true,
                }
            }
        }
        let room = ui.available_width();
        if let Some(words) = asked.filter(|words| width(ui, words, Type::Strong) <= room) {
            ui.add(Label::new(Type::Strong.text(words)).extend());
            return;
        }
        let Some(words) = times.into_iter().find(|words| width(ui, words, Type::Body) <= room) else { return };
        ui.add_space((room - width(ui, &words, Type::Body)).max(0.0));
        ui.add(Label::new(Type::Body.text(words)).extend());
    });
}

impl Tool<'_> {
    /// Without its words where the bar had to shed them.
    fn button(&self, shed: Option<Does>) -> Button<'_> {
        if shed >= Some(self.does) {
            let button = if self.does == Does::Forward { Button::primary("") } else { Button::secondary("") };
            return button.name(&self.words).icon(self.icon).one_line();
        }
        let button = match self.does {
            Does::Forward => Button::primary(&self.words),
            Does::Hands | Does::ToNow | Does::Skip => Button::secondary(&self.words),
        };
        let button = button.icon(self.icon).one_line();
        match self.key {
            Some(key) => button.key(key),
            None => button,
        }
    }
}

/// The buttons behind the way back, from the left.
fn tools<'a>(view: &'a View<'_>, play: &PlayView<'_>, state: &RoomState, sight: &Sight, pace: Pace) -> Vec<Tool<'a>> {
    let (words, icon) = forward_words(view, play, state, sight);
    let mut tools = vec![Tool { does: Does::Forward, words, icon, key: None }];
    // On a plan that runs nothing leads on but what is marked, or more that can be done.
    let is_on_plan = !sight.is_back() && sight.page() == Page::Ask(Ask::Plan) && !play.exercise.plan_waits();
    if is_on_plan && state.desk.mark.is_none() && state.pieces < 2 {
        tools.clear();
    }
    if sight.is_back() {
        let (words, icon) = (view.say("room-to-now"), icons::ARROW_LINE_RIGHT);
        tools.push(Tool { does: Does::ToNow, words, icon, key: Some("End") });
    } else if sight.page() == Page::Ask(Ask::Choices) && state.desk.counting.is_none() {
        let (words, icon) = (view.say("room-hands"), icons::HAND_PALM);
        tools.push(Tool { does: Does::Hands, words, icon, key: Some("H") });
    }
    let skips = state.desk.asked == Some(Asked::Skip);
    if !sight.is_back() && may_skip(play, sight.page()) && (skips || !pace.has_time) {
        let words = view.say(if skips { "room-skip-again" } else { "room-skip" });
        tools.push(Tool { does: Does::Skip, words, icon: icons::SKIP_FORWARD, key: Some("S") });
    }
    tools
}

fn forward_words<'a>(
    view: &'a View<'_>,
    play: &PlayView<'_>,
    state: &RoomState,
    sight: &Sight,
) -> (Cow<'a, str>, &'static str) {
    let asks = if sight.is_back() { None } else { Some(sight.page()) };
    if state.desk.counting.is_some() {
        return (view.say("room-hands-done"), icons::CHECK);
    }
    // Whether to skip is asked by a button of its own.
    match (state.desk.asked.filter(|asked| *asked != Asked::Skip), asks) {
        (Some(Asked::HandIn), Some(_)) => (view.say("room-hand-in-again"), icons::CHECK),
        (None, Some(Page::Ask(Ask::Plan))) if play.exercise.plan_waits() => (view.say("play-plan-start"), icons::PLAY),
        (None, Some(Page::Ask(Ask::Choices | Ask::Plan))) if state.desk.mark.is_some() => {
            (view.say("room-commit"), icons::CHECK)
        }
        (None, Some(Page::Ask(asked))) if ask::hands_in(play, state, sight, asked) => {
            (view.say("play-hand-in"), icons::CHECK)
        }
        (None, Some(Page::Closing)) => (view.say("debrief-report"), icons::FILE_TEXT),
        _ => (view.say("room-on"), icons::ARROW_RIGHT),
    }
}

/// What is asked before something is handed in, in place of the time: what is still missing, and whether it is to be left so.
fn asked_words(view: &View<'_>, play: &PlayView<'_>, state: &RoomState, sight: &Sight) -> Option<String> {
    if state.desk.asked != Some(Asked::HandIn) || sight.is_back() {
        return None;
    }
    let Page::Ask(asked) = sight.page() else { return None };
    let args = |count: usize, all: usize| [("count", Value::from(count)), ("all", Value::from(all))];
    let words = match ask::gaps(play, state, asked) {
        Gaps::None => view.say("room-hand-in-whole"),
        Gaps::Empty(count) => view.say_with("room-hand-in-empty", &args(count, count)),
        Gaps::Picked { count, all } => view.say_with("room-hand-in-picked", &args(count, all)),
    };
    Some(words.into_owned())
}

/// The time, as fully as there is room for it: the fullest words first.
fn times(view: &View<'_>, state: &RoomState, pace: Pace) -> Vec<String> {
    let minutes = |secs: u32| Value::from(u64::from(secs / 60));
    let spent_args = [("elapsed", minutes(pace.elapsed_secs)), ("planned", minutes(pace.planned_secs))];
    let spent = view.say_with("room-time", &spent_args).into_owned();
    // A minute that has begun is still left.
    let left = pace.left_secs.map(|secs| view.say_with("room-left", &[("count", minutes(secs + 59))]).into_owned());
    let off = pace.behind_secs.unsigned_abs() / 60;
    let key = if pace.behind_secs > 0 { "room-behind" } else { "room-ahead" };
    let behind = (off > 0).then(|| view.say_with(key, &[("count", minutes(off * 60))]).into_owned());
    let part = match state.pieces {
        0 | 1 => None,
        pieces => Some(format!("{}/{pieces}", state.piece.min(pieces - 1) + 1)),
    };
    let short = left.clone().unwrap_or_else(|| spent.clone());
    let join = |parts: [Option<String>; 3]| parts.into_iter().flatten().collect::<Vec<_>>().join("  ·  ");
    let full = match &left {
        Some(left) => format!("{spent}  ·  {left}"),
        None => spent,
    };
    let part = || part.clone();
    vec![
        join([part(), Some(full), behind.clone()]),
        join([part(), Some(short.clone()), behind]),
        join([part(), Some(short), None]),
    ]
}
