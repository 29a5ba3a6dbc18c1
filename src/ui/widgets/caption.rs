//! The caption of what is heard: during play in the strip, where it covers nothing; elsewhere at the lower edge.

use egui::{Align2, Color32, Id, Label, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::floating::floating_ui;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// Shows a caption over everything else.
pub fn caption_ui(ui: &Ui, text: &str) {
    let tokens = Tokens::of(ui);
    let words = format!("{}  {text}", icons::EAR);
    let galley = ui.painter().layout_no_wrap(words.clone(), tokens.font(Type::Strong), tokens.colour.text);
    let room = ui.ctx().viewport_rect().width() - 2.0 * (tokens.space.xl + tokens.space.m);
    let width = galley.size().x.min(room);
    floating_ui(ui, "caption", Align2::CENTER_BOTTOM, |ui| {
        ui.set_width(width.ceil());
        let label = Label::new(Type::Strong.text(words));
        ui.add(if width < room { label.extend() } else { label.wrap() });
    });
}

/// Shows a caption at the right end of a strip, for the seconds for which it stands there instead of what is less urgent.
/// What is longer than two thirds of the strip is cut there; a screen reader says all of it.
pub fn caption_in_strip_ui(ui: &Ui, strip: Rect, text: &str) {
    const MOST: f32 = 2.0 / 3.0;
    let tokens = Tokens::of(ui);
    let words = format!("{}  {text}", icons::EAR);
    let mut job =
        egui::text::LayoutJob::simple_singleline(words, tokens.font(Type::CaptionStrong), Color32::PLACEHOLDER);
    job.wrap = egui::text::TextWrapping::truncate_at_width(strip.width() * MOST - 2.0 * tokens.space.m);
    let galley = ui.painter().layout_job(job);
    let size = vec2(galley.size().x + 2.0 * tokens.space.m, galley.size().y + 2.0 * tokens.space.xs);
    let place = Rect::from_min_size(pos2(strip.right() - size.x, strip.top()), size);
    let response = ui.interact(place, Id::new("caption"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    ui.painter().rect_filled(place.shrink(tokens.edge), tokens.radius_control, tokens.colour.raised);
    let at = pos2(place.left() + tokens.space.m, place.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, tokens.colour.accent);
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::{SMALLEST, Sample, panel};
    use crate::ui::{PanelState, View, cue::Cue};

    #[test]
    fn it_stands_in_one_line() {
        let sample = Sample::default();
        let mut harness = panel(SMALLEST, |ui, out| {
            let view = View { caption: Some(Cue::Alarm), ..sample.view() };
            crate::ui::root_ui(ui, &view, &mut PanelState::default(), out);
        });
        harness.run();
        let place = harness.get_by_label_contains("Skan trauksmes zvans").rect();
        assert!(place.height() < 32.0 && place.top() > SMALLEST.y * 0.8, "{place}");
    }

    #[test]
    fn in_a_strip_it_keeps_to_the_right_end() {
        let mut harness = panel(SMALLEST, |ui, _| {
            let strip = ui.add(crate::ui::widgets::Strip::exercise("MĀCĪBAS").and_draft(Some("Melnraksts")));
            caption_in_strip_ui(ui, strip.rect, "Skan trauksmes zvans");
        });
        harness.run();
        let (strip, place) =
            (harness.get_by_label("MĀCĪBAS. Melnraksts").rect(), harness.get_by_label("Skan trauksmes zvans").rect());
        assert!(strip.expand(1.0).contains_rect(place) && place.left() > strip.center().x, "{place} in {strip}");
    }
}
