//! The caption of what is heard, at the lower edge.

use egui::{Align2, Area, Frame, Id, Order, Ui, vec2};

use crate::ui::icons;
use crate::ui::theme::{Tokens, Type, margin};

/// Shows a caption over everything else.
pub fn caption_ui(ui: &Ui, text: &str) {
    let tokens = Tokens::of(ui);
    let at = vec2(0.0, -tokens.space.xl);
    Area::new(Id::new("caption")).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, at).interactable(false).show(
        ui.ctx(),
        |ui| {
            Frame::new()
                .fill(tokens.colour.raised)
                .stroke(tokens.edge_stroke())
                .corner_radius(tokens.radius_control)
                .inner_margin(margin(tokens.space.m))
                .show(ui, |ui| ui.label(Type::Strong.text(format!("{}  {text}", icons::EAR))));
        },
    );
}
