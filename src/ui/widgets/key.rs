//! A key of the keyboard, drawn as one.

use egui::{Response, Sense, StrokeKind, Ui, Widget, WidgetInfo, WidgetType, vec2};

use crate::ui::theme::{Tokens, Type};

/// The name of a key in a small frame.
#[must_use]
pub struct KeyHint<'a>(pub &'a str);

impl Widget for KeyHint<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let text = ui.painter().layout_no_wrap(self.0.into(), tokens.font(Type::Caption), tokens.colour.text);
        let size = text.size() + vec2(2.0 * tokens.space.s, tokens.space.xs);
        let (rect, response) = ui.allocate_exact_size(vec2(size.x.max(size.y), size.y), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), self.0));
        if ui.is_rect_visible(rect) {
            let edge = tokens.edge_stroke();
            ui.painter().rect(rect, tokens.space.xs, tokens.colour.raised, edge, StrokeKind::Inside);
            ui.painter().galley(rect.center() - text.size() / 2.0, text, tokens.colour.text);
        }
        response
    }
}
