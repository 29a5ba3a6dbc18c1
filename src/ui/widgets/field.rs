//! Things one fills in: a line of text, a search, a tick, a slider. Each has its word above or beside it.

use std::ops::RangeInclusive;

use egui::{Id, Key, Response, Slider, TextEdit, Ui};

use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// A line of text under its name.
pub fn field_ui(ui: &mut Ui, name: &str, value: &mut String, hint: &str) -> Response {
    let tokens = Tokens::of(ui);
    ui.vertical(|ui| {
        let label = ui.label(Type::CaptionStrong.text(name).color(tokens.colour.muted));
        let edit = TextEdit::singleline(value)
            .hint_text(Type::Body.text(hint).color(tokens.colour.muted))
            .margin(crate::ui::theme::margin(tokens.space.s))
            .min_size(egui::vec2(0.0, tokens.control))
            .vertical_align(egui::Align::Center);
        ui.add(edit).labelled_by(label.id)
    })
    .inner
}

/// A line to search with; `name` is its hint and what a screen reader says.
pub fn search_ui(ui: &mut Ui, name: &str, value: &mut String) -> Response {
    let tokens = Tokens::of(ui);
    let hint = format!("{}  {name}", icons::MAGNIFYING_GLASS);
    let edit = TextEdit::singleline(value)
        .hint_text(Type::Body.text(hint).color(tokens.colour.muted))
        .margin(crate::ui::theme::margin(tokens.space.s))
        .min_size(egui::vec2(0.0, tokens.control))
        .vertical_align(egui::Align::Center);
    let response = ui.add(edit);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(ui.is_enabled(), &*value, &*value, name);
        info.label = Some(name.into());
        info
    });
    response
}

/// A tick with its word.
pub fn check_ui(ui: &mut Ui, name: &str, on: &mut bool) -> Response {
    let ground = Tokens::of(ui).colour.panel;
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            state.bg_fill = ground;
        }
        ui.checkbox(on, Type::Body.text(name))
    })
    .inner
}

/// A slider under its name, with the value and its unit at the end.
pub fn slider_ui(ui: &mut Ui, name: &str, value: &mut u16, range: RangeInclusive<u16>, unit: &str) -> Response {
    let tokens = Tokens::of(ui);
    ui.vertical(|ui| {
        let label = ui.label(Type::CaptionStrong.text(name).color(tokens.colour.muted));
        let before = *value;
        // What is typed counts when it is done, so that Escape can take it back.
        let slider = ui.add(Slider::new(value, range).suffix(unit).update_while_editing(false));
        if is_taken_back(ui, slider.id) {
            *value = before;
        }
        slider.labelled_by(label.id)
    })
    .inner
}

/// Whether Escape was pressed in this pass or the one before: egui forgets the key after one pass, and would count what
/// was typed in the next.
fn is_taken_back(ui: &Ui, id: Id) -> bool {
    let (id, pass) = (id.with("escape"), ui.ctx().cumulative_pass_nr());
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        ui.data_mut(|data| data.insert_temp(id, pass));
    }
    ui.data(|data| data.get_temp::<u64>(id)).is_some_and(|at| pass - at <= 1)
}
