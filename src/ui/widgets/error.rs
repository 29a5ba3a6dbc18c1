//! An error as a person needs it: what happened, what it means, what to do.

use egui::{Response, Stroke, Ui};

use super::Button;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// An error, in three sentences of the reader's language.
#[must_use]
pub struct ErrorPanel<'a> {
    what: &'a str,
    means: &'a str,
    mend: &'a str,
    action: Option<&'a str>,
}

impl<'a> ErrorPanel<'a> {
    /// `what` happened, what it `means` for the exercise, and how to `mend` it.
    pub fn new(what: &'a str, means: &'a str, mend: &'a str) -> Self {
        Self { what, means, mend, action: None }
    }

    /// What the program can do about it, as a button.
    pub fn action(mut self, action: &'a str) -> Self {
        self.action = Some(action);
        self
    }

    /// The response of the button, if there is one.
    pub fn show(self, ui: &mut Ui) -> Option<Response> {
        let tokens = Tokens::of(ui);
        egui::Frame::new()
            .fill(tokens.colour.panel)
            .stroke(Stroke::new(tokens.edge, tokens.colour.danger))
            .corner_radius(tokens.radius_card)
            .inner_margin(tokens.card_margin())
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    ui.label(Type::LeadStrong.text(icons::WARNING_OCTAGON).color(tokens.colour.danger));
                    ui.vertical(|ui| {
                        ui.add(egui::Label::new(Type::LeadStrong.text(self.what)).wrap());
                        ui.add(egui::Label::new(Type::Body.text(self.means)).wrap());
                        ui.add(egui::Label::new(Type::Body.text(self.mend).color(tokens.colour.muted)).wrap());
                        self.action.map(|action| ui.add(Button::secondary(action)))
                    })
                    .inner
                })
                .inner
            })
            .inner
    }
}
