//! A line that one can walk along: stops with the shape of their grade, what stands beside an open one, and the point
//! after which the way goes another way.

use egui::{Color32, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::grade::grade_shape;
use crate::scenario::source::Grade;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// One stop; add it with `ui.add`. Stops stand below one another without a gap.
#[must_use]
pub struct Stop<'a> {
    pub number: usize,
    pub when: &'a str,
    pub text: &'a str,
    pub grade: Option<(Grade, &'a str)>,
    pub is_open: bool,
    pub place: Place,
}

/// Where on the line something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    pub is_first: bool,
    pub is_last: bool,
    /// After the turning point.
    pub is_late: bool,
}

impl Widget for Stop<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let width = ui.available_width();
        let is_narrow = width < tokens.control * 18.0;
        let gap = tokens.space.m;
        let lay =
            |text: &str, rank: Type, ink: Color32| ui.painter().layout_no_wrap(text.into(), tokens.font(rank), ink);
        let grade = self.grade.map(|(grade, word)| (grade, lay(word, Type::CaptionStrong, tokens.grade(grade))));
        let caret = lay(if self.is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT }, Type::Body, colour.muted);
        // Numbers and times stand in columns of their own, as wide as the longest.
        let number = lay(&self.number.to_string(), Type::Caption, colour.muted);
        let when = lay(self.when, Type::Caption, colour.muted);
        let number_width = lay("00", Type::Caption, colour.muted).size().x;
        let when_width = lay("0:00:00", Type::Caption, colour.muted).size().x.max(when.size().x);
        let head = rail_width(&tokens) + number_width + when_width + 2.0 * gap;
        let tail = caret.size().x + gap + tokens.space.s;
        let grade_width = grade.as_ref().map_or(0.0, |(_, word)| word.size().x + gap);
        let beside = if is_narrow { 0.0 } else { grade_width };
        let room = (width - head - tail - beside).max(tokens.control);
        let rank = if self.is_open { Type::Strong } else { Type::Body };
        let text = ui.painter().layout(self.text.into(), tokens.font(rank), colour.text, room);
        let below = if is_narrow { grade.as_ref().map_or(0.0, |(_, word)| word.size().y) } else { 0.0 };
        let height = (text.size().y + below + tokens.space.s).max(tokens.control);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| {
            let mut name = format!("{}. {} {}", self.number, self.when, self.text);
            if let Some((_, word)) = self.grade {
                name = format!("{name} ({word})");
            }
            WidgetInfo::selected(WidgetType::CollapsingHeader, ui.is_enabled(), self.is_open, name)
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let painter = ui.painter();
        if response.hovered() || self.is_open {
            painter.rect_filled(
                rect.with_min_x(rect.left() + rail_width(&tokens)),
                tokens.radius_control,
                colour.raised,
            );
        }
        rail(ui, rect, self.place, Some(rect.center().y));
        dot(ui, pos2(rail_x(rect, &tokens), rect.center().y), self.grade.map(|(grade, _)| grade));
        let top = rect.center().y - (text.size().y + below) / 2.0;
        let first_line = top + tokens.font(rank).size * 0.72;
        let put = |galley: std::sync::Arc<egui::Galley>, x: f32, middle: f32| {
            painter.galley(pos2(x, middle - galley.size().y / 2.0), galley, colour.text);
        };
        let mut x = rect.left() + rail_width(&tokens) + tokens.space.s;
        let middle = if is_narrow || text.rows.len() > 1 { first_line } else { rect.center().y };
        put(number.clone(), x + number_width - number.size().x, middle);
        x += number_width + gap;
        put(when.clone(), x + when_width - when.size().x, middle);
        x += when_width + gap;
        let text_height = text.size().y;
        painter.galley(pos2(x, top), text, colour.text);
        let end = rect.right() - tokens.space.s - caret.size().x;
        if let Some((_, word)) = grade {
            match is_narrow {
                true => painter.galley(pos2(x, top + text_height), word, colour.text),
                false => put(word.clone(), end - gap - word.size().x, middle),
            }
        }
        put(caret, end, rect.center().y);
        response
    }
}

/// Content beside the line, below a stop.
pub fn beside_rail_ui(ui: &mut Ui, place: Place, add: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    let response = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(rail_width(&tokens));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(tokens.space.s);
            ui.add_space(tokens.space.xs);
            add(ui);
            ui.add_space(tokens.space.s);
        });
    });
    let place = Place { is_first: false, ..place };
    if !place.is_last {
        rail(ui, response.response.rect, place, None);
    }
}

/// The point after which something is out of reach.
pub fn turn_ui(ui: &mut Ui, text: &str) -> Response {
    let tokens = Tokens::of(ui);
    let colour = tokens.colour.harmful;
    let left = rail_width(&tokens) + tokens.space.s;
    let room = (ui.available_width() - left).max(tokens.control);
    let text_galley = ui.painter().layout(text.into(), tokens.font(Type::CaptionStrong), colour, room);
    let height = (text_galley.size().y + tokens.space.s).max(tokens.icon + tokens.space.s);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), text));
    let at = pos2(rail_x(rect, &tokens), rect.center().y);
    let icon = ui.painter().layout_no_wrap(icons::SIGNPOST.into(), tokens.icon_font(true), colour);
    ui.painter().galley(at - icon.size() / 2.0, icon, colour);
    ui.painter().galley(pos2(rect.left() + left, rect.center().y - text_galley.size().y / 2.0), text_galley, colour);
    response
}

fn rail_width(tokens: &Tokens) -> f32 {
    tokens.icon + tokens.space.s
}

fn rail_x(rect: Rect, tokens: &Tokens) -> f32 {
    rect.left() + tokens.icon / 2.0
}

/// The line itself, with room for a dot at `stop`; dashed after the turning point.
fn rail(ui: &Ui, rect: Rect, place: Place, stop: Option<f32>) {
    let tokens = Tokens::of(ui);
    let x = rail_x(rect, &tokens);
    let stroke = Stroke::new(2.0, tokens.colour.border);
    let draw = |from: f32, to: f32| {
        let ends = [pos2(x, from), pos2(x, to)];
        match place.is_late {
            true => ui.painter().extend(Shape::dashed_line(&ends, stroke, tokens.space.xs, tokens.space.xs)),
            false => _ = ui.painter().line_segment(ends, stroke),
        }
    };
    let Some(stop) = stop else { return draw(rect.top(), rect.bottom()) };
    let away = tokens.icon / 2.0 + 1.0;
    if !place.is_first {
        draw(rect.top(), stop - away);
    }
    if !place.is_last {
        draw(stop + away, rect.bottom());
    }
}

fn dot(ui: &Ui, at: Pos2, grade: Option<Grade>) {
    let tokens = Tokens::of(ui);
    match grade {
        Some(grade) => {
            let rect = Rect::from_center_size(at, vec2(tokens.icon, tokens.icon));
            grade_shape(ui.painter(), rect, grade, tokens.grade(grade), tokens.colour.bg);
        }
        None => _ = ui.painter().circle_filled(at, tokens.icon / 5.0, tokens.colour.muted),
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::panel;
    use crate::ui::theme::Theme;

    fn height(width: f32, text: &'static str) -> f32 {
        let mut harness = panel(vec2(width, 400.0), move |ui, _| {
            let grade = Some((Grade::Harmful, "Harmful"));
            ui.add(Stop { number: 3, when: "10:20", text, grade, is_open: false, place: Place::default() });
        });
        harness.run();
        harness.get_by_label(&format!("3. 10:20 {text} (Harmful)")).rect().height()
    }

    #[test]
    fn a_stop_is_one_line_where_there_is_room_and_as_many_as_it_needs_where_there_is_none() {
        let one = "What was decided, told in a single line";
        let long = "What was decided, told at such length that no window in the world could hold it in one single line \
                    but only in many, of which nobody may be spared the last, since all of it was decided";
        assert_eq!(height(900.0, one), height(900.0, "short"));
        let lines = |width| (height(width, long) / Tokens::new(Theme::Dark, 100, false).font(Type::Body).size) as u32;
        assert!(lines(900.0) >= 2 && lines(360.0) >= 7, "{} {}", lines(900.0), lines(360.0));
    }
}
