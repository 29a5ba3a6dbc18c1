//! A share of a whole: its name, what it says in words, a bar, and a tick at what is wanted.

use egui::{Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// A meter over the whole width; add it with `ui.add`.
#[must_use]
pub struct Meter<'a> {
    name: &'a str,
    words: &'a str,
    share: Option<f32>,
    wanted: Option<f32>,
    open: Option<bool>,
}

impl<'a> Meter<'a> {
    /// `share` is 0 to 1, or none where there is nothing to measure; `words` say the same.
    pub fn new(name: &'a str, share: Option<f32>, words: &'a str) -> Self {
        Self { name, words, share, wanted: None, open: None }
    }

    /// From where on it is enough, 0 to 1.
    pub fn wanted(mut self, wanted: f32) -> Self {
        self.wanted = Some(wanted);
        self
    }

    /// It can be pressed to open what stands behind it, and this is whether it is open.
    pub fn opens(mut self, is_open: bool) -> Self {
        self.open = Some(is_open);
        self
    }
}

impl Widget for Meter<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let (x, y) = if self.open.is_some() { (tokens.space.s, tokens.space.s) } else { (0.0, 0.0) };
        let caret = self.open.map(|is_open| if is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT });
        let caret = caret.map(|caret| ui.painter().layout_no_wrap(caret.into(), tokens.font(Type::Body), colour.muted));
        let caret_width = caret.as_ref().map_or(0.0, |caret| caret.size().x + tokens.space.s);
        let room = (ui.available_width() - 2.0 * x - caret_width).max(tokens.control);
        let words = ui.painter().layout(self.words.into(), tokens.font(Type::CaptionStrong), colour.text, room);
        let beside = room - words.size().x - tokens.space.m;
        let name = ui.painter().layout(self.name.into(), tokens.font(Type::Body), colour.text, room);
        // Long words stand below the name.
        let is_below = name.size().x > beside;
        let line = if is_below { name.size().y + words.size().y } else { name.size().y.max(words.size().y) };
        let bar_height = tokens.space.s;
        let height = line + tokens.space.xs + bar_height + 2.0 * y;
        let sense = if self.open.is_some() { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
        response.widget_info(|| match self.open {
            Some(is_open) => {
                let label = format!("{}: {}", self.name, self.words);
                WidgetInfo::selected(WidgetType::CollapsingHeader, ui.is_enabled(), is_open, label)
            }
            None => {
                let label = format!("{}: {}", self.name, self.words);
                WidgetInfo::labeled(WidgetType::ProgressIndicator, ui.is_enabled(), label)
            }
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let painter = ui.painter();
        if self.open.is_some() && (response.hovered() || self.open == Some(true)) {
            painter.rect_filled(rect, tokens.radius_control, colour.raised);
        }
        let inner = rect.shrink2(vec2(x, y));
        let text_left = inner.left() + caret_width;
        if let Some(caret) = caret {
            painter.galley(
                pos2(inner.left(), inner.top() + (name.size().y - caret.size().y) / 2.0),
                caret,
                colour.muted,
            );
        }
        let (name_height, words_size) = (name.size().y, words.size());
        painter.galley(pos2(text_left, inner.top()), name, colour.text);
        let words_at = match is_below {
            true => pos2(text_left, inner.top() + name_height),
            false => pos2(inner.right() - words_size.x, inner.top() + (name_height - words_size.y) / 2.0),
        };
        painter.galley(words_at, words, colour.text);
        let bar = Rect::from_min_max(pos2(text_left, inner.bottom() - bar_height), inner.max);
        self.bar(ui, bar, &tokens);
        response
    }
}

impl Meter<'_> {
    fn bar(&self, ui: &Ui, bar: Rect, tokens: &Tokens) {
        let colour = &tokens.colour;
        let painter = ui.painter();
        let round = bar.height() / 2.0;
        painter.rect(bar, round, colour.bg, Stroke::new(tokens.edge, colour.border), StrokeKind::Inside);
        let Some(share) = self.share else { return };
        let share = share.clamp(0.0, 1.0);
        if share > 0.0 {
            let full = bar.with_max_x(bar.left() + (bar.width() * share).max(bar.height()));
            painter.rect_filled(full, round, colour.accent);
        }
        if let Some(wanted) = self.wanted {
            let at = bar.left() + bar.width() * wanted.clamp(0.0, 1.0);
            let tick = Rect::from_center_size(pos2(at, bar.center().y), vec2(tokens.space.xs, bar.height() * 2.0));
            let around: Color32 = colour.panel;
            painter.rect(tick, tokens.space.xs / 2.0, colour.text, Stroke::new(1.0, around), StrokeKind::Outside);
        }
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::intent::Intent;
    use crate::ui::testing::panel;

    #[test]
    fn it_says_its_name_and_words_and_opens_only_where_something_stands_behind_it() {
        let mut harness = panel(vec2(400.0, 300.0), |ui, out| {
            if ui.add(Meter::new("Performance", Some(0.7), "70 %").wanted(0.5)).clicked() {
                out.push(Intent::Quit);
            }
            if ui.add(Meter::new("Alert", None, "not observed").opens(false)).clicked() {
                out.push(Intent::Continue);
            }
        });
        harness.get_by_label("Performance: 70 %").click();
        harness.get_by_label("Alert: not observed").click();
        harness.run();
        assert_eq!(*harness.state(), [Intent::Continue]);
    }

    #[test]
    fn long_words_stand_below_the_name() {
        let height = |width: f32| {
            let words = "assessed 11 of 15";
            let mut harness =
                panel(vec2(width, 300.0), move |ui, _| _ = ui.add(Meter::new("Coverage", Some(1.0), words)));
            harness.run();
            harness.get_by_label("Coverage: assessed 11 of 15").rect().height()
        };
        assert!(height(130.0) > height(400.0) + 10.0);
    }
}
