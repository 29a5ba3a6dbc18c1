//! A group of which one is chosen, side by side, with icons and words.

use egui::{Frame, Ui};

use super::Button;
use crate::ui::theme::Tokens;

/// Shows the group under its accessible `name`, and returns the value that was newly chosen.
pub fn toggle_group_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: T,
    options: &[(T, &str, &str)],
) -> Option<T> {
    let tokens = Tokens::of(ui);
    let mut newly = None;
    let group =
        Frame::new().fill(tokens.colour.panel).stroke(tokens.edge_stroke()).corner_radius(tokens.radius_control);
    group.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.horizontal(|ui| {
            for (value, icon, word) in options {
                let said = format!("{name}: {word}");
                let mut button = Button::quiet(word).name(&said).pressed(*value == chosen).one_line();
                if !icon.is_empty() {
                    button = button.icon(icon);
                }
                if ui.add(button).clicked() && *value != chosen {
                    newly = Some(*value);
                }
            }
        });
    });
    newly
}
