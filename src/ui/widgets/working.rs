//! That something takes a while, at the lower edge, once it has taken half a second.

use egui::{Align2, Id, Ui};

use super::floating::floating_ui;
use crate::ui::theme::Type;

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
    floating_ui(ui, "working", Align2::RIGHT_BOTTOM, |ui| {
        ui.horizontal(|ui| {
            ui.spinner();
            ui.label(Type::Body.text(text));
        });
    });
}
