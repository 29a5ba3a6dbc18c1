//! The hot wash board: what to keep, what to change, and who does what by when. Typed at once: Enter adds, Tab goes to the
//! next field; a card that is pressed comes back into the fields. Fields that wait for the next card take one line, so that
//! the cards are what the room sees.

use egui::text::{CCursor, CCursorRange};
use egui::{
    Align, Id, Key, Label, Layout, Rect, Response, ScrollArea, TextEdit, Ui, UiBuilder, WidgetInfo, WidgetType, pos2,
    vec2,
};
use jiff::ToSpan;

use super::cards::cards_ui;
use super::draft::{DUE, Draft, place};
use super::due::parse_due;
use crate::exercise::Act;
use crate::exercise::board::Column;
use crate::ui::theme::{Tokens, Type, margin};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::{Button, Strip};
use crate::ui::{Intent, icons};
use crate::words::Value;

/// Actions with an owner and a date that a group should take home; so many are in sight at once.
pub(super) const ENOUGH: usize = 3;
/// As wide as a date.
const DATE: &str = "00.00.2000.";
/// What each column takes of the width: an action has an owner and a date as well.
const SHARES: [f32; Column::ALL.len()] = [0.25, 0.25, 0.5];

/// Where the fields of a column stand.
#[derive(Debug, Clone, Copy)]
struct Fields {
    text: Rect,
    bottom: f32,
    is_folded: bool,
}

/// What a button under the fields does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tool {
    Add,
    Suggest,
    TakeDown,
}

pub(super) fn board_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, draft: &mut Draft, out: &mut Vec<Intent>) {
    if !std::mem::replace(&mut draft.was_opened, true) {
        draft.wants = Some(0);
    }
    let height = ui.available_height();
    // Nothing that grows while it is typed comes to lie under the bar below.
    ScrollArea::vertical().id_salt("board").auto_shrink(false).show(ui, |ui| {
        columns_ui(ui, view, play, draft, height, out);
    });
    if draft.wants.is_some() {
        ui.ctx().request_repaint();
    }
}

fn columns_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    draft: &mut Draft,
    height: f32,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    let wants = draft.wants.take();
    let room = ui.available_rect_before_wrap();
    let width = room.width() - tokens.space.l * (SHARES.len() - 1) as f32;
    let place_of = |index: usize, top: f32| {
        let left = room.left() + width * SHARES[..index].iter().sum::<f32>() + tokens.space.l * index as f32;
        let place = Rect::from_min_max(pos2(left, top), pos2(left + width * SHARES[index], room.bottom()));
        UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::LEFT))
    };
    // All fields come before all buttons, and those before all cards: Tab goes from one field to the next.
    let fields: Vec<Fields> = Column::ALL
        .into_iter()
        .enumerate()
        .map(|(index, column)| {
            let place = place_of(index, room.top());
            ui.scope_builder(place, |ui| fields_ui(ui, view, play, draft, column, wants, out)).inner
        })
        .collect();
    let mut tops = [room.top(); Column::ALL.len()];
    for (index, column) in Column::ALL.into_iter().enumerate() {
        let drawn = fields[index];
        let top = if drawn.is_folded { drawn.text.top() } else { drawn.bottom + tokens.space.s };
        let tools = ui.scope_builder(place_of(index, top), |ui| tools_ui(ui, view, play, draft, column, drawn, out));
        tops[index] = tools.inner.unwrap_or(drawn.bottom) + tokens.space.s;
    }
    for (index, column) in Column::ALL.into_iter().enumerate() {
        let left = room.top() + height - tops[index];
        ui.scope_builder(place_of(index, tops[index]), |ui| cards_ui(ui, view, play, draft, column, left, out));
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, column: Column) {
    let tokens = Tokens::of(ui);
    let (icon, key) = match column {
        Column::Keep => (icons::THUMBS_UP, "room-board-keep"),
        Column::Change => (icons::ARROWS_CLOCKWISE, "room-board-change"),
        Column::Action => (icons::CHECK_SQUARE, "room-board-action"),
    };
    let head = Type::LeadStrong.text(format!("{icon}  {}", view.say(key))).color(tokens.colour.accent);
    if column != Column::Action {
        ui.add(Label::new(head).wrap());
        return;
    }
    let owned = play.exercise.board().column(column).filter(|(_, card)| card.is_owned_action()).count();
    let args = [("count", Value::from(owned)), ("enough", Value::from(ENOUGH))];
    let (icon, key) = match owned >= ENOUGH {
        true => (icons::CHECK_CIRCLE, "room-board-enough"),
        false => (icons::LIST_CHECKS, "room-board-owned"),
    };
    let name = view.say_with(key, &args);
    let wide = |words: &str, rank| text_width(ui, words, rank);
    let head_width = wide(head.text(), Type::LeadStrong) + tokens.space.s + 2.0 * ui.spacing().item_spacing.x;
    let counted = view.say_with("room-board-count", &args);
    let full = format!("{icon}  {counted}");
    let is_full = head_width + wide(&full, Type::Strong) <= ui.available_width();
    let words = if is_full { full } else { format!("{icon}  {owned}/{ENOUGH}") };
    // Nothing is pressed here: as high as the heads beside it.
    let pressed_height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 0.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(head);
        ui.add_space(tokens.space.s);
        let count = ui.add(Label::new(Type::Strong.text(words)).extend());
        count.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &*name));
    });
    ui.spacing_mut().interact_size.y = pressed_height;
}

fn fields_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    draft: &mut Draft,
    column: Column,
    wants: Option<usize>,
    out: &mut Vec<Intent>,
) -> Fields {
    let tokens = Tokens::of(ui);
    head_ui(ui, view, play, column);
    let is_folded = draft.is_blank(column) && play.exercise.board().column(column).next().is_some();
    let is_action = column == Column::Action;
    let (key, hint) = match column {
        Column::Keep => ("room-board-keep", "room-board-keep-hint"),
        Column::Change => ("room-board-change", "room-board-change-hint"),
        Column::Action => ("room-board-action", "room-board-action-hint"),
    };
    let hint = match is_folded {
        true => view.say(hint).into_owned(),
        false => format!("{} {}", view.say(hint), view.say("room-board-enter")),
    };
    let is_text_free = draft.is_textless(column);
    let beside = if is_folded && is_action { tool_width(ui, view, play, draft) + tokens.space.s } else { 0.0 };
    let width = ui.available_width() - beside;
    let rows = if is_folded { 1 } else { 2 };
    let name = view.say(key);
    let text = line_ui(ui, place(column), &name, &hint, &mut draft.texts[place(column)], rows, width);
    if wants == Some(place(column)) {
        go_on_typing(ui, &text, &draft.texts[place(column)]);
    }
    let place_of_text = text.rect;
    let mut fields = vec![text];
    if is_action && !is_folded {
        fields.extend(owned_ui(ui, view, draft, wants));
    }
    // Where all does not fit, what is typed into comes into sight.
    fields.iter().filter(|field| field.gained_focus()).for_each(|field| field.scroll_to_me(None));
    let enters = ui.input(|input| input.key_pressed(Key::Enter)) && fields.iter().any(Response::has_focus);
    if enters && !is_text_free {
        draft.post(column, view.today, out);
    }
    Fields { text: place_of_text, bottom: ui.min_rect().bottom(), is_folded }
}

/// Who does it, and by when.
fn owned_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, wants: Option<usize>) -> [Response; 2] {
    let tokens = Tokens::of(ui);
    let [owner, due] = ["room-board-owner", "room-board-due"].map(|key| view.say(key));
    let room = ui.available_width() - tokens.space.s;
    let inside = 2.0 * tokens.space.s + tokens.space.xs;
    let wide = |words: &str| text_width(ui, words, Type::Body) + inside;
    // A long name takes what a date leaves.
    let date_width = if draft.due.is_empty() { wide(&due) } else { wide(&draft.due).max(wide(DATE)) };
    let owner_width = wide(&draft.owner).min(room - date_width).max(room / 2.0);
    let [owner, date] = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space.s;
            let owner = line_ui(ui, DUE + 1, &owner, &owner, &mut draft.owner, 1, owner_width);
            [owner, line_ui(ui, DUE, &due, &due, &mut draft.due, 1, room - owner_width)]
        })
        .inner;
    if wants == Some(DUE) {
        go_on_typing(ui, &date, &draft.due);
    }
    let due = parse_due(&draft.due, view.today);
    draft.is_misread &= due.is_none() && !draft.due.trim().is_empty();
    if draft.is_misread {
        let said = ui.add(Strip::note(icons::WARNING, &view.say("room-board-unread")));
        if wants == Some(DUE) {
            ui.scroll_to_rect(date.rect.union(said.rect), None);
        }
    }
    let words = due.map(|due| view.words.short_date(due));
    if let Some(words) = words.filter(|words| words != draft.due.trim()) {
        ui.label(Type::Body.text(view.say_with("room-board-by", &[("date", Value::from(words))])));
    }
    [owner, date]
}

/// Draws the buttons of a column, and says where they end.
fn tools_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    draft: &mut Draft,
    column: Column,
    fields: Fields,
    out: &mut Vec<Intent>,
) -> Option<f32> {
    let by_key = column == Column::Action && ui.input(|input| input.key_pressed(Key::F4));
    let is_changed = draft.revises[place(column)].is_some();
    let add = view.say(if is_changed { "room-board-save" } else { "room-board-add" });
    let (suggest, down) = (suggest_words(view, play, draft), view.say("room-board-down"));
    let gap = ui.spacing().item_spacing.x;
    let has_text = !draft.is_textless(column);
    let suggest = suggest.as_deref().filter(|_| column == Column::Action);
    // In one row, if need be without the words of what is not pressed for every card.
    let tools_with = |suggest_word: bool, down_word: bool| {
        let mut tools = Vec::new();
        if has_text {
            tools.push((Tool::Add, Button::secondary(&add).icon(icons::CHECK).key("Enter")));
        }
        if let Some(words) = suggest {
            let button = Button::secondary(if suggest_word { words } else { "" }).name(words);
            tools.push((Tool::Suggest, button.icon(icons::LIGHTBULB).key("F4")));
        }
        if is_changed {
            let button = Button::danger(if down_word { &down } else { "" }).name(&down);
            tools.push((Tool::TakeDown, button.icon(icons::TRASH)));
        }
        tools
    };
    let width =
        |tools: &[(Tool, Button<'_>)]| tools.iter().map(|(_, button)| button.width(ui) + gap).sum::<f32>() - gap;
    let room = ui.available_width();
    let shed = [(!fields.is_folded, true), (false, true), (false, false)];
    let mut ways = shed.into_iter().map(|(suggest, down)| tools_with(suggest, down));
    let tools = ways.find(|tools| width(tools) <= room).unwrap_or_else(|| tools_with(false, false));
    if tools.is_empty() {
        return None;
    }
    let width = width(&tools);
    let layout = match (fields.is_folded, width <= room) {
        (true, _) => Layout::right_to_left(Align::Min),
        (false, true) => Layout::left_to_right(Align::Min),
        (false, false) => Layout::top_down(Align::Min),
    };
    let mut done = by_key.then_some(Tool::Suggest);
    let drawn = ui.with_layout(layout, |ui| {
        for (tool, button) in tools {
            let pressed = ui.add(button);
            if pressed.gained_focus() {
                pressed.scroll_to_me(None);
            }
            done = done.or(pressed.clicked().then_some(tool));
        }
    });
    match done {
        Some(Tool::Add) => _ = draft.post(column, view.today, out),
        Some(Tool::Suggest) => suggest_next(view, play, draft, out),
        Some(Tool::TakeDown) => {
            out.extend(draft.revises[place(column)].map(|card| Intent::Act(Act::Revise { card, to: None })));
            draft.clear(column);
        }
        None => {}
    }
    Some(drawn.response.rect.bottom().max(fields.bottom))
}

fn text_width(ui: &Ui, words: &str, rank: Type) -> f32 {
    let tokens = Tokens::of(ui);
    ui.painter().layout_no_wrap(words.to_owned(), tokens.font(rank), tokens.colour.text).size().x
}

/// Puts the next suggestion of the scenario into the fields, to be changed or added as it is.
fn suggest_next(view: &View<'_>, play: &PlayView<'_>, draft: &mut Draft, out: &mut Vec<Intent>) {
    let actions = &play.exercise.scenario().actions;
    let at = draft.next % actions.len().max(1);
    let Some(action) = actions.get(at) else { return };
    if !draft.make_room(play, Column::Action, view.today, out) {
        return;
    }
    let owner = action.owner.map(|owner| play.words(owner).into_owned()).unwrap_or_default();
    let due = view.today.and_then(|today| today.checked_add(i64::from(action.days).days()).ok());
    let due = due.map_or_else(|| action.days.to_string(), |due| view.words.short_date(due));
    draft.offer([play.words(action.text).into_owned(), owner, due]);
    draft.next = at + 1;
}

fn suggest_words(view: &View<'_>, play: &PlayView<'_>, draft: &Draft) -> Option<String> {
    let all = play.exercise.scenario().actions.len();
    let at = draft.next % all.max(1) + 1;
    let args = [("place", Value::from(at)), ("all", Value::from(all))];
    (all > 0).then(|| view.say_with("room-board-suggest", &args).into_owned())
}

/// The width of the button for suggestions where it stands beside the field.
fn tool_width(ui: &Ui, view: &View<'_>, play: &PlayView<'_>, draft: &Draft) -> f32 {
    let button = Button::secondary("").icon(icons::LIGHTBULB).key("F4");
    suggest_words(view, play, draft).map_or(0.0, |_| button.width(ui))
}

/// The cursor goes behind what stands there: that is gone on with, not pushed along.
fn go_on_typing(ui: &Ui, field: &Response, typed: &str) {
    field.request_focus();
    let end = CCursorRange::one(CCursor::new(typed.chars().count()));
    let mut state = TextEdit::load_state(ui.ctx(), field.id).unwrap_or_default();
    state.cursor.set_char_range(Some(end));
    TextEdit::store_state(ui.ctx(), field.id, state);
}

/// A field; it keeps its id, and with it the keyboard, wherever it moves to.
fn line_ui(ui: &mut Ui, which: usize, name: &str, hint: &str, value: &mut String, rows: usize, width: f32) -> Response {
    let tokens = Tokens::of(ui);
    let edit = TextEdit::multiline(value)
        .id(Id::new(("room-board", which)))
        .hint_text(Type::Body.text(hint).color(tokens.colour.muted))
        .desired_rows(rows)
        .desired_width(width)
        .return_key(None)
        .margin(margin(tokens.space.s))
        .min_size(vec2(0.0, tokens.control));
    let response = ui.add(edit);
    response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(ui.is_enabled(), &*value, &*value, name);
        info.label = Some(name.into());
        info
    });
    response
}
