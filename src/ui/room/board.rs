//! The hot wash board: what to keep, what to change, and who does what by when. Typed at once: Enter adds, Tab goes to the
//! next field; a card that is pressed comes back into the fields.

use egui::text::{CCursor, CCursorRange};
use egui::{Align, Key, Label, Layout, Rect, Response, ScrollArea, TextEdit, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::exercise::Act;
use crate::exercise::board::{BoardCard, Column};
use crate::ui::theme::{Tokens, Type, margin};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::{Button, Strip, card_button_ui};
use crate::ui::{Intent, icons};
use crate::words::Value;

/// What is being typed.
#[derive(Debug, Default)]
pub(super) struct Draft {
    texts: [String; 3],
    owner: String,
    due: String,
    /// The card of each column that is being changed.
    revises: [Option<u16>; 3],
    /// The suggestion that is offered next.
    next: usize,
    /// The text, owner and date of the last suggestion, as they were put into the fields.
    offered: [String; 3],
    /// A card was not added because its date cannot be read.
    is_misread: bool,
    /// The column whose field gets the keyboard in this frame, or `DUE`.
    wants: Option<usize>,
    was_opened: bool,
}

/// Actions with an owner and a date that a group should take home.
const ENOUGH: usize = 3;
/// The field of the date, counted on from the columns.
const DUE: usize = Column::ALL.len();

impl Draft {
    fn card(&self, column: Column, due: Option<Date>) -> BoardCard {
        let is_action = column == Column::Action;
        let own = |text: &str| if is_action { text.trim().to_owned() } else { String::new() };
        let due = due.map(|due| due.to_string()).unwrap_or_default();
        BoardCard { column, text: self.texts[place(column)].trim().to_owned(), owner: own(&self.owner), due: own(&due) }
    }

    /// Adds what is typed before the page is left. Stays once where a date cannot be read; whoever goes on all the same
    /// adds the action without one.
    pub fn leave(&mut self, play: &PlayView<'_>, today: Option<Date>, out: &mut Vec<Intent>) -> bool {
        if self.is_misread {
            self.due.clear();
        }
        let typed = |draft: &Self, column| !draft.is_textless(column) && !draft.is_untouched(play, column);
        Column::ALL.into_iter().all(|column| !typed(self, column) || self.post(column, today, out))
    }

    /// Adds the card, or changes the one that hangs; not if its date cannot be read.
    fn post(&mut self, column: Column, today: Option<Date>, out: &mut Vec<Intent>) -> bool {
        let due = parse_due(&self.due, today);
        if column == Column::Action && due.is_none() && !self.due.trim().is_empty() {
            self.is_misread = true;
            self.wants = Some(DUE);
            return false;
        }
        let card = self.card(column, due);
        out.push(Intent::Act(match self.revises[place(column)] {
            Some(number) => Act::Revise { card: number, to: Some(card) },
            None => Act::Post { card },
        }));
        self.clear(column);
        true
    }

    /// Makes room for another card: what is typed is added first, and what has no text yet stays.
    fn make_room(&mut self, play: &PlayView<'_>, column: Column, today: Option<Date>, out: &mut Vec<Intent>) -> bool {
        if self.is_untouched(play, column) {
            return true;
        }
        if self.is_textless(column) {
            self.wants = Some(place(column));
            return self.revises[place(column)].is_some();
        }
        self.post(column, today, out)
    }

    fn is_textless(&self, column: Column) -> bool {
        self.texts[place(column)].trim().is_empty()
    }

    /// Whether nothing is typed that is not on the board or among the suggestions.
    fn is_untouched(&self, play: &PlayView<'_>, column: Column) -> bool {
        let text = &self.texts[place(column)];
        let is = |other: [&str; 3]| match column {
            Column::Action => [text, &self.owner, &self.due].map(|typed| typed.trim()) == other,
            Column::Keep | Column::Change => text.trim() == other[0],
        };
        let mut cards = play.exercise.board().column(column);
        let hangs = self.revises[place(column)].and_then(|revised| cards.find(|(number, _)| *number == revised));
        match hangs {
            Some((_, card)) => is([&*card.text, &*card.owner, &*card.due]),
            None => is([""; 3]) || column == Column::Action && is(self.offered.each_ref().map(|part| part.trim())),
        }
    }

    fn clear(&mut self, column: Column) {
        self.texts[place(column)].clear();
        if column == Column::Action {
            self.owner.clear();
            self.due.clear();
            self.is_misread = false;
        }
        self.revises[place(column)] = None;
        self.wants = Some(place(column));
    }

    /// Takes a card that hangs already back into the fields.
    fn take_up(&mut self, number: u16, card: &BoardCard) {
        self.texts[place(card.column)].clone_from(&card.text);
        if card.column == Column::Action {
            self.owner.clone_from(&card.owner);
            self.due.clone_from(&card.due);
        }
        self.revises[place(card.column)] = Some(number);
        self.wants = Some(place(card.column));
    }
}

pub(super) fn board_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, draft: &mut Draft, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    if !std::mem::replace(&mut draft.was_opened, true) {
        draft.wants = Some(0);
    }
    let board = play.exercise.board();
    let owned = board.column(Column::Action).filter(|(_, card)| card.is_owned_action()).count();
    let key = if owned >= ENOUGH { "room-board-enough" } else { "room-board-owned" };
    let words = view.say_with(key, &[("count", Value::from(owned)), ("enough", Value::from(ENOUGH))]);
    let icon = if owned >= ENOUGH { icons::CHECK_CIRCLE } else { icons::LIST_CHECKS };
    ui.add(Label::new(Type::LeadStrong.text(format!("{icon}  {words}"))).wrap());
    ui.add_space(tokens.space.s);
    let wants = draft.wants.take();
    let room = ui.available_rect_before_wrap();
    let columns = Column::ALL.len() as f32;
    let width = (room.width() - tokens.space.l * (columns - 1.0)) / columns;
    let place_of = |index: usize, top: f32| {
        let left = room.left() + index as f32 * (width + tokens.space.l);
        let place = Rect::from_min_max(pos2(left, top), pos2(left + width, room.bottom()));
        UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::LEFT))
    };
    // All fields come before all cards: Tab goes from one to the next.
    let mut tops = [room.top(); Column::ALL.len()];
    for (index, column) in Column::ALL.into_iter().enumerate() {
        let fields = ui.scope_builder(place_of(index, room.top()), |ui| {
            fields_ui(ui, view, play, draft, column, wants, out);
            ui.min_rect().bottom()
        });
        tops[index] = fields.inner + tokens.space.s;
    }
    for (index, column) in Column::ALL.into_iter().enumerate() {
        ui.scope_builder(place_of(index, tops[index]), |ui| cards_ui(ui, view, play, draft, column, out));
    }
    if draft.wants.is_some() {
        ui.ctx().request_repaint();
    }
}

fn fields_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    draft: &mut Draft,
    column: Column,
    wants: Option<usize>,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    let (icon, key) = match column {
        Column::Keep => (icons::THUMBS_UP, "room-board-keep"),
        Column::Change => (icons::ARROWS_CLOCKWISE, "room-board-change"),
        Column::Action => (icons::CHECK_SQUARE, "room-board-action"),
    };
    let name = view.say(key);
    ui.add(Label::new(Type::LeadStrong.text(format!("{icon}  {name}")).color(tokens.colour.accent)).wrap());
    let is_text_free = draft.texts[place(column)].trim().is_empty();
    let text = line_ui(ui, &name, &mut draft.texts[place(column)], 2);
    if wants == Some(place(column)) {
        go_on_typing(ui, &text, &draft.texts[place(column)]);
    }
    let mut fields = vec![text];
    if column == Column::Action {
        fields.push(line_ui(ui, &view.say("room-board-owner"), &mut draft.owner, 1));
        let field = line_ui(ui, &view.say("room-board-due"), &mut draft.due, 1);
        if wants == Some(DUE) {
            go_on_typing(ui, &field, &draft.due);
        }
        fields.push(field);
        let due = parse_due(&draft.due, view.today);
        draft.is_misread &= due.is_none() && !draft.due.trim().is_empty();
        if draft.is_misread {
            ui.add(Strip::note(icons::WARNING, &view.say("room-board-unread")));
        }
        if let Some(due) = due {
            ui.label(
                Type::Body.text(view.say_with("room-board-by", &[("date", Value::from(view.words.short_date(due)))])),
            );
        }
        suggestions_ui(ui, view, play, draft, out);
    }
    let enters = ui.input(|input| input.key_pressed(Key::Enter)) && fields.iter().any(Response::has_focus);
    if enters && !is_text_free {
        draft.post(column, view.today, out);
    }
    if let Some(number) = draft.revises[place(column)]
        && ui.add(Button::danger(&view.say("room-board-down")).icon(icons::TRASH)).clicked()
    {
        out.push(Intent::Act(Act::Revise { card: number, to: None }));
        draft.clear(column);
    }
}

fn cards_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    draft: &mut Draft,
    column: Column,
    out: &mut Vec<Intent>,
) {
    ScrollArea::vertical().id_salt(("board", place(column))).auto_shrink(false).show(ui, |ui| {
        let mut cards: Vec<_> = play.exercise.board().column(column).collect();
        cards.reverse();
        for (number, card) in cards {
            let below = below_words(view, card);
            let name = if below.is_empty() { card.text.clone() } else { format!("{}, {below}", card.text) };
            let is_revised = draft.revises[place(column)] == Some(number);
            let pressed = card_button_ui(ui, &name, is_revised, |ui| {
                ui.add(Label::new(Type::Body.text(&card.text)).wrap());
                if !below.is_empty() {
                    ui.add(Label::new(Type::Strong.text(&below)).wrap());
                }
            });
            if !pressed.clicked() {
                continue;
            }
            if is_revised {
                draft.wants = Some(place(column));
            } else if draft.make_room(play, column, view.today, out) {
                draft.take_up(number, card);
            }
        }
    });
}

/// Puts the next suggestion of the scenario into the fields, to be changed or added as it is.
fn suggestions_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, draft: &mut Draft, out: &mut Vec<Intent>) {
    let actions = &play.exercise.scenario().actions;
    if actions.is_empty() {
        return;
    }
    let at = draft.next % actions.len();
    let args = [("place", Value::from(at + 1)), ("all", Value::from(actions.len()))];
    let words = view.say_with("room-board-suggest", &args);
    let by_key = ui.input(|input| input.key_pressed(Key::F4));
    let is_asked = ui.add(Button::secondary(&words).icon(icons::LIGHTBULB).key("F4")).clicked() || by_key;
    if is_asked && draft.make_room(play, Column::Action, view.today, out) {
        let action = &actions[at];
        draft.texts[place(Column::Action)] = play.words(action.text).into_owned();
        draft.owner = action.owner.map(|owner| play.words(owner).into_owned()).unwrap_or_default();
        let due = view.today.and_then(|today| today.checked_add(i64::from(action.days).days()).ok());
        draft.due = due.map_or_else(|| action.days.to_string(), |due| due.to_string());
        draft.offered = [draft.texts[place(Column::Action)].clone(), draft.owner.clone(), draft.due.clone()];
        draft.revises[place(Column::Action)] = None;
        draft.next = at + 1;
        draft.wants = Some(place(Column::Action));
    }
}

fn below_words(view: &View<'_>, card: &BoardCard) -> String {
    let due = card.due.parse::<Date>().map(|due| view.words.short_date(due)).unwrap_or_default();
    [card.owner.clone(), due].into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("  ·  ")
}

/// The cursor goes behind what stands there: that is gone on with, not pushed along.
fn go_on_typing(ui: &Ui, field: &Response, typed: &str) {
    field.request_focus();
    let end = CCursorRange::one(CCursor::new(typed.chars().count()));
    let mut state = TextEdit::load_state(ui.ctx(), field.id).unwrap_or_default();
    state.cursor.set_char_range(Some(end));
    TextEdit::store_state(ui.ctx(), field.id, state);
}

fn line_ui(ui: &mut Ui, name: &str, value: &mut String, rows: usize) -> Response {
    let tokens = Tokens::of(ui);
    let edit = TextEdit::multiline(value)
        .hint_text(Type::Body.text(name).color(tokens.colour.muted))
        .desired_rows(rows)
        .desired_width(ui.available_width())
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

fn place(column: Column) -> usize {
    Column::ALL.iter().position(|other| *other == column).unwrap_or(0)
}

/// A date as people type it: "14" for days from today, "2027-01-15", "15.01.2027" or "15.1." of the year that comes.
fn parse_due(typed: &str, today: Option<Date>) -> Option<Date> {
    let typed = typed.trim();
    if let Ok(date) = typed.parse::<Date>() {
        return Some(date);
    }
    if let Ok(days) = typed.parse::<u16>() {
        return today?.checked_add(Span::new().days(i64::from(days))).ok();
    }
    let parts: Vec<&str> = typed.split('.').map(str::trim).filter(|part| !part.is_empty()).collect();
    let (day, month) = (parts.first()?.parse().ok()?, parts.get(1)?.parse().ok()?);
    match parts.get(2) {
        Some(year) => {
            let year: i16 = year.parse().ok()?;
            Date::new(if (0..100).contains(&year) { 2000 + year } else { year }, month, day).ok()
        }
        None => {
            let today = today?;
            let this_year = Date::new(today.year(), month, day).ok();
            this_year.filter(|date| *date >= today).or_else(|| Date::new(today.year() + 1, month, day).ok())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_understood_as_people_type_it() {
        let today = Date::new(2026, 11, 24).ok();
        let due = |typed: &str| parse_due(typed, today).map(|date| date.to_string());
        assert_eq!(due("14").as_deref(), Some("2026-12-08"));
        assert_eq!(due("2027-01-15").as_deref(), Some("2027-01-15"));
        assert_eq!(due(" 15.01.2027. ").as_deref(), Some("2027-01-15"));
        assert_eq!(due("15.01.27").as_deref(), Some("2027-01-15"));
        assert_eq!(due("30.11.").as_deref(), Some("2026-11-30"));
        assert_eq!(due("3.1").as_deref(), Some("2027-01-03"));
        assert_eq!(
            [due(""), due("soon"), due("40.40."), parse_due("14", None).map(|d| d.to_string())],
            [None, None, None, None]
        );
    }
}
