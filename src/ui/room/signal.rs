//! The phrase that the group agrees on before it starts: what it is for, and the field for it, on one page.

use egui::Ui;

use super::paper::paper_ui;
use super::state::RoomState;
use super::tell;
use crate::exercise::SiteCard;
use crate::ui::Intent;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::field_ui;
use crate::words::Value;

pub(super) fn signal_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    may_type: bool,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    let blocks = tell::signal(view, play);
    let below = tokens.control + ui.text_style_height(&Type::Body.style()) + 2.0 * tokens.space.m;
    let room = ui.available_rect_before_wrap();
    let above = room.with_max_y(room.bottom() - below);
    ui.scope_builder(egui::UiBuilder::new().max_rect(above), |ui| {
        state.pieces = paper_ui(ui, &blocks, state.piece);
    });
    let place = room.with_min_y(above.bottom() + tokens.space.s);
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        ui.spacing_mut().text_edit_width = ui.available_width().min(tokens.column);
        let typed = state.signal.get_or_insert_with(|| view.site.signal.clone());
        let hint = view.say_with("site-form-hint", &[("words", Value::from(view.say("site-signal")))]);
        let field = ui.add_enabled_ui(may_type, |ui| field_ui(ui, &view.say("room-signal"), typed, &hint)).inner;
        if field.changed() {
            out.push(Intent::SetSite(SiteCard { signal: typed.clone(), ..view.site.clone() }));
        }
    });
}
