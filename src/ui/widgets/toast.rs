//! Toasts: short news in the corner, which a person may put away.

use egui::{Align2, Area, Frame, Id, Order, Stroke, Ui, vec2};

use super::{Button, Tone};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// One piece of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    pub text: String,
    pub tone: Tone,
}

/// Shows the newest few, and returns the index of the one that is put away. `close` names the button that does so.
pub fn toasts_ui(ui: &Ui, toasts: &[Toast], close: &str) -> Option<usize> {
    const MOST: usize = 4;
    let tokens = Tokens::of(ui);
    let mut put_away = None;
    let at = vec2(-tokens.space.xl, -tokens.space.xl);
    Area::new(Id::new("toasts")).order(Order::Foreground).anchor(Align2::RIGHT_BOTTOM, at).show(ui.ctx(), |ui| {
        for (index, toast) in toasts.iter().enumerate().skip(toasts.len().saturating_sub(MOST)) {
            let colour = toast.tone.colour(&tokens);
            Frame::new()
                .fill(tokens.colour.panel)
                .stroke(Stroke::new(tokens.edge, colour))
                .corner_radius(tokens.radius_card)
                .inner_margin(crate::ui::theme::margin(tokens.space.m))
                .shadow(ui.visuals().popup_shadow)
                .show(ui, |ui| {
                    // One width for all, so that their edges stand in one line.
                    ui.set_width(tokens.column * 0.6);
                    ui.horizontal_top(|ui| {
                        ui.label(Type::Lead.text(icon(toast.tone)).color(colour));
                        let room = ui.available_width() - tokens.control - tokens.space.s;
                        ui.allocate_ui(vec2(room, 0.0), |ui| {
                            ui.add(egui::Label::new(Type::Body.text(&toast.text)).wrap());
                        });
                        if ui.add(Button::icon_only(icons::X, close)).clicked() {
                            put_away = Some(index);
                        }
                    });
                });
        }
    });
    put_away
}

fn icon(tone: Tone) -> &'static str {
    match tone {
        Tone::Neutral | Tone::Accent | Tone::Grade(_) => icons::INFO,
        Tone::Good => icons::CHECK_CIRCLE,
        Tone::Warning => icons::WARNING,
        Tone::Danger => icons::WARNING_OCTAGON,
    }
}
