//! Small cards below one another, for a table that has no room: quick with a hundred thousand, since only what is seen is
//! laid out.

use std::ops::Range;

use egui::{Rect, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, vec2};

use crate::ui::theme::{Tokens, Type};

/// Shows a card for each of `range`, and returns the one that was pressed. All are as high as `lines`, each in its rank;
/// `name` says in words what a card is about, `card` fills it, and the one `chosen` stands out.
pub fn list_ui(
    ui: &mut Ui,
    lines: &[Type],
    (range, chosen): (Range<usize>, Option<usize>),
    name: impl Fn(usize) -> String,
    mut card: impl FnMut(&mut Ui, usize),
) -> Option<usize> {
    let tokens = Tokens::of(ui);
    let gap = tokens.space.s;
    let heights =
        lines.iter().map(|&rank| ui.fonts_mut(|fonts| fonts.row_height(&tokens.font(rank))) + tokens.space.xs);
    let height = heights.sum::<f32>() + 2.0 * tokens.space.m;
    let step = height + gap;
    let whole = vec2(ui.available_width(), step * range.len() as f32);
    let (_, place) = ui.allocate_space(whole);
    let seen = ui.clip_rect().y_range();
    let at = |y: f32| ((y - place.top()) / step).floor().clamp(0.0, range.len() as f32) as usize;
    let mut pressed = None;
    for offset in at(seen.min)..(at(seen.max) + 1).min(range.len()) {
        let ix = range.start + offset;
        let top = place.top() + step * offset as f32;
        let rect = Rect::from_min_size(egui::pos2(place.left(), top), vec2(whole.x, height));
        ui.push_id(ix, |ui| {
            let response = ui.interact(rect, ui.id().with("card"), Sense::click());
            response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen == Some(ix), name(ix)));
            if response.gained_focus() {
                response.scroll_to_me(None);
            }
            let colour = &tokens.colour;
            let (ground, edge) = match (chosen == Some(ix), response.hovered()) {
                (true, _) => (colour.raised, egui::Stroke::new(tokens.focus_ring, colour.accent)),
                (false, true) => (colour.raised, tokens.edge_stroke()),
                (false, false) => (colour.panel, tokens.edge_stroke()),
            };
            ui.painter().rect(rect, tokens.radius_card, ground, edge, StrokeKind::Inside);
            let mut within =
                ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(tokens.space.l, tokens.space.m))));
            within.spacing_mut().item_spacing.y = tokens.space.xs;
            card(&mut within, ix);
            if response.clicked() {
                pressed = Some(ix);
            }
        });
    }
    pressed
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::panel;

    #[test]
    fn only_the_cards_in_sight_are_laid_out() {
        let mut laid_out = 0;
        let mut harness = panel(vec2(600.0, 400.0), |ui, _| {
            egui::ScrollArea::vertical().show(ui, |ui| {
                laid_out = 0;
                list_ui(
                    ui,
                    &[Type::Strong, Type::Caption],
                    (0..100_000, None),
                    |ix| format!("card {ix}"),
                    |ui, _| {
                        laid_out += 1;
                        ui.label("one");
                    },
                );
            });
        });
        harness.run();
        assert!(harness.query_by_label("card 3").is_some() && harness.query_by_label("card 900").is_none());
        drop(harness);
        assert!(laid_out > 3 && laid_out < 12, "{laid_out}");
    }
}
