//! Things side by side that end at one height, and a grid of them.

use egui::{Id, Rect, Ui, vec2};

use super::card::columns_ui;

/// Keeps cards that stand side by side equally high: each says [`Level::fill`] when all is in it.
#[derive(Clone, Copy)]
pub struct Level(Id);

/// Heights of this pass and of the one before.
#[derive(Clone, Copy, Default)]
struct Heights {
    pass: u64,
    now: f32,
    before: f32,
}

impl Level {
    pub fn new(ui: &Ui, salt: impl std::hash::Hash + std::fmt::Debug) -> Self {
        Self(ui.id().with(salt))
    }

    /// Fills a card up to the height of its neighbours.
    pub fn fill(self, ui: &mut Ui) {
        let pass = ui.ctx().cumulative_pass_nr();
        let mut heights: Heights = ui.data(|data| data.get_temp(self.0)).unwrap_or_default();
        if heights.pass != pass {
            heights = Heights { pass, now: 0.0, before: heights.now };
        }
        heights.now = heights.now.max(ui.min_rect().height());
        if heights.now > heights.before {
            ui.ctx().request_discard("cards side by side grew");
            // Where no further pass is allowed, the next frame mends it.
            ui.ctx().request_repaint();
        }
        ui.data_mut(|data| data.insert_temp(self.0, heights));
        let height = heights.before.max(heights.now);
        ui.expand_to_include_rect(Rect::from_min_size(ui.min_rect().min, vec2(0.0, height)));
    }
}

/// Cards in rows of as many as have at least the width `least`, those of a row equally high. `add` gets the index and
/// says [`Level::fill`] at the end of each card.
pub fn grid_ui(ui: &mut Ui, count: usize, least: f32, mut add: impl FnMut(&mut Ui, usize, Level)) {
    let gap = ui.spacing().item_spacing.x;
    let fits = ((ui.available_width() + gap) / (least + gap)).floor().max(1.0);
    let across = (1..=count).take_while(|n| u16::try_from(*n).is_ok_and(|n| f32::from(n) <= fits)).count().max(1);
    for (row, first) in (0..count).step_by(across).enumerate() {
        let level = Level::new(ui, ("row", row));
        columns_ui(ui, across, |ui, column| {
            if first + column < count {
                add(ui, first + column, level);
            }
        });
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::panel;
    use crate::ui::widgets::card_button_ui;

    #[test]
    fn cards_of_a_row_end_at_one_height_and_fold_when_it_is_narrow() {
        let cards = |width: f32| {
            let mut harness = panel(vec2(width, 600.0), |ui, _| {
                grid_ui(ui, 2, 200.0, |ui, index, level| {
                    let name = ["short", "long"][index];
                    card_button_ui(ui, name, false, |ui| {
                        ui.label("word ".repeat(1 + 60 * index));
                        level.fill(ui);
                    });
                });
            });
            harness.run();
            ["short", "long"].map(|name| harness.get_by_label(name).rect())
        };
        let [short, long] = cards(600.0);
        assert!(short.right() < long.left() && (short.height() - long.height()).abs() < 0.5, "{short} {long}");
        let [short, long] = cards(300.0);
        assert!(short.bottom() < long.top() && short.height() < long.height(), "{short} {long}");
    }
}
