//! How far one is: a word such as "5 of 9" and as many marks.

use egui::{Response, Sense, StrokeKind, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::theme::{Tokens, Type};

/// Steps done of all steps, with the words that say so.
#[must_use]
pub struct Progress<'a> {
    done: usize,
    all: usize,
    words: &'a str,
}

/// More marks than this would be too small to count: a bar is drawn instead.
const MOST_MARKS: usize = 20;

impl<'a> Progress<'a> {
    pub fn new(done: usize, all: usize, words: &'a str) -> Self {
        Self { done: done.min(all), all, words }
    }
}

impl Widget for Progress<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let text = ui.painter().layout_no_wrap(self.words.into(), tokens.font(Type::Caption), colour.muted);
        let mark = vec2(tokens.space.l, tokens.space.s);
        let gap = tokens.space.xs;
        let marks = u16::try_from(self.all.min(MOST_MARKS)).map_or(0.0, f32::from);
        let bar_width = (marks * (mark.x + gap)).max(mark.x);
        let size = vec2(text.size().x + tokens.space.s + bar_width, text.size().y.max(mark.y));
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, ui.is_enabled(), self.words));
        if !ui.is_rect_visible(rect) || self.all == 0 {
            return response;
        }
        let painter = ui.painter();
        let at = pos2(rect.left(), rect.center().y - text.size().y / 2.0);
        let left = rect.left() + text.size().x + tokens.space.s;
        painter.galley(at, text, colour.muted);
        for index in 0..self.all.min(MOST_MARKS) {
            let x = left + u16::try_from(index).map_or(0.0, f32::from) * (mark.x + gap);
            let place = egui::Rect::from_min_size(pos2(x, rect.center().y - mark.y / 2.0), mark);
            let is_done = index * self.all < self.done * self.all.min(MOST_MARKS);
            let ground = if is_done { colour.accent } else { egui::Color32::TRANSPARENT };
            let edge = if is_done { egui::Stroke::NONE } else { tokens.edge_stroke() };
            painter.rect(place, tokens.space.xs / 2.0, ground, edge, StrokeKind::Inside);
        }
        response
    }
}
