//! That something takes a while, at the lower edge, once it has taken half a second.

use egui::{Align2, Area, Frame, Id, Order, Ui, vec2};

use crate::ui::theme::{Tokens, Type, margin};

/// What is done sooner is not worth a word.
const SHORT_SECS: f64 = 0.5;

/// Shows that work is being done; called in every pass, so that its beginning is known.
pub fn working_ui(ui: &Ui, text: &str, is_working: bool) {
    let id = Id::new("working-since");
    if !is_working {
        return ui.data_mut(|data| data.remove::<f64>(id));
    }
    let now = ui.input(|input| input.time);
    let since: f64 = ui.data_mut(|data| *data.get_temp_mut_or(id, now));
    let wait = SHORT_SECS - (now - since);
    if wait > 0.0 {
        return ui.ctx().request_repaint_after_secs(wait as f32);
    }
    let tokens = Tokens::of(ui);
    let at = vec2(-tokens.space.xl, -tokens.space.xl);
    Area::new(Id::new("working")).order(Order::Foreground).anchor(Align2::RIGHT_BOTTOM, at).interactable(false).show(
        ui.ctx(),
        |ui| {
            Frame::new()
                .fill(tokens.colour.raised)
                .stroke(tokens.edge_stroke())
                .corner_radius(tokens.radius_control)
                .inner_margin(margin(tokens.space.m))
                .show(ui, |ui| {
                    ui.horizontal(|ui| {
                        ui.spinner();
                        ui.label(Type::Body.text(text));
                    })
                });
        },
    );
}
