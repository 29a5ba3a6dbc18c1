//! What stands over everything else at the lower edge and can not be pressed: a caption, or that something takes a while.

use egui::{Align2, Area, Frame, Id, Order, Ui, vec2};

use crate::ui::theme::{Tokens, margin};

/// Shows something over everything else at the lower edge: in its middle, or at its right end.
pub(super) fn floating_ui(ui: &Ui, id: &str, at: Align2, add: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    let aside = if at == Align2::RIGHT_BOTTOM { -tokens.space.xl } else { 0.0 };
    let area = Area::new(Id::new(id)).order(Order::Foreground).interactable(false);
    area.anchor(at, vec2(aside, -tokens.space.xl)).show(ui.ctx(), |ui| {
        Frame::new()
            .fill(tokens.colour.raised)
            .stroke(tokens.edge_stroke())
            .corner_radius(tokens.radius_control)
            .inner_margin(margin(tokens.space.m))
            .show(ui, add);
    });
}
