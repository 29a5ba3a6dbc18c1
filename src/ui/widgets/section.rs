//! Titles: of a screen, and of a part of it.

use egui::{Label, Response, Ui};

use crate::ui::theme::{Tokens, Type};

/// The title of a screen.
pub fn title_ui(ui: &mut Ui, text: &str) -> Response {
    ui.add(Label::new(Type::Title.text(text)).wrap())
}

/// The title of a part of a screen, with air above it.
pub fn section_title_ui(ui: &mut Ui, text: &str) -> Response {
    let tokens = Tokens::of(ui);
    ui.add_space(tokens.space.m);
    ui.add(Label::new(Type::LeadStrong.text(text)).wrap())
}
