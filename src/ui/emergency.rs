//! What stands on the screen while something real is happening: the exercise is over, call 112.

use egui::Ui;

use super::theme::{Tokens, Type};
use super::widgets::{Button, Strip, column_ui, title_ui};
use super::{Intent, View, icons};

pub fn emergency_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.add(Strip::danger(icons::WARNING_OCTAGON, &view.say("emergency-strip")));
    ui.add_space(tokens.space.xl);
    title_ui(ui, &view.say("emergency-title"));
    column_ui(ui, |ui| ui.label(Type::Lead.text(view.say("emergency-text"))));
    ui.add_space(tokens.space.xl);
    if ui.add(Button::secondary(&view.say("emergency-end")).icon(icons::ARROW_LEFT)).clicked() {
        out.push(Intent::EndEmergency);
    }
}
