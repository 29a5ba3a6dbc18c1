//! An empty state: says what will be here, and offers the first step.

use egui::{Response, Ui};

use super::Button;
use crate::ui::theme::{Tokens, Type};

/// What stands where a list is still empty.
#[must_use]
pub struct EmptyState<'a> {
    icon: &'a str,
    title: &'a str,
    text: &'a str,
    action: Option<&'a str>,
}

impl<'a> EmptyState<'a> {
    pub fn new(icon: &'a str, title: &'a str, text: &'a str) -> Self {
        Self { icon, title, text, action: None }
    }

    /// The first step, as a button.
    pub fn action(mut self, action: &'a str) -> Self {
        self.action = Some(action);
        self
    }

    /// The response of the first step, if there is one.
    pub fn show(self, ui: &mut Ui) -> Option<Response> {
        let tokens = Tokens::of(ui);
        ui.vertical(|ui| {
            ui.add_space(tokens.space.s);
            ui.label(Type::Title.text(self.icon).color(tokens.colour.muted));
            ui.label(Type::LeadStrong.text(self.title));
            super::column_ui(ui, |ui| ui.label(Type::Body.text(self.text).color(tokens.colour.muted)));
            ui.add_space(tokens.space.s);
            let response = self.action.map(|action| ui.add(Button::primary(action)));
            ui.add_space(tokens.space.s);
            response
        })
        .inner
    }
}
