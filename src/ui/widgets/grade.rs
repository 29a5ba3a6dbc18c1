//! The four grades as shapes: a filled circle with a tick, an open circle, a triangle, an octagon.

use std::f32::consts::TAU;

use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::scenario::source::Grade;
use crate::ui::theme::{Tokens, Type};

/// The shape and the word of a grade, side by side.
pub fn grade_mark_ui(ui: &mut Ui, grade: Grade, word: &str) -> Response {
    let tokens = Tokens::of(ui);
    let colour = tokens.grade(grade);
    let text = ui.painter().layout_no_wrap(word.into(), tokens.font(Type::CaptionStrong), colour);
    let size = vec2(tokens.icon + tokens.space.s + text.size().x, text.size().y.max(tokens.icon));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), word));
    if ui.is_rect_visible(rect) {
        let shape = Rect::from_center_size(
            pos2(rect.left() + tokens.icon / 2.0, rect.center().y),
            vec2(tokens.icon, tokens.icon),
        );
        grade_shape(ui.painter(), shape, grade, colour, tokens.colour.panel);
        let at = pos2(shape.right() + tokens.space.s, rect.center().y - text.size().y / 2.0);
        ui.painter().galley(at, text, colour);
    }
    response
}

/// Paints the shape of a grade; `inside` is the colour of the sign within a filled shape.
pub fn grade_shape(painter: &Painter, rect: Rect, grade: Grade, colour: Color32, inside: Color32) {
    let centre = rect.center();
    let radius = rect.width().min(rect.height()) / 2.0 - 1.0;
    let line = Stroke::new((radius / 4.0).max(1.5), colour);
    let sign = Stroke::new((radius / 4.5).max(1.5), inside);
    match grade {
        Grade::Best => {
            painter.circle_filled(centre, radius, colour);
            let tick = [vec2(-0.45, 0.05), vec2(-0.12, 0.38), vec2(0.48, -0.32)];
            painter.add(Shape::line(tick.map(|to| centre + to * radius).to_vec(), sign));
        }
        Grade::Workable => {
            painter.circle_stroke(centre, radius - line.width / 2.0, line);
        }
        Grade::Harmful => {
            let corners = [vec2(0.0, -1.0), vec2(1.0, 0.8), vec2(-1.0, 0.8)];
            let corners = corners.map(|to| centre + to * radius).to_vec();
            painter.add(Shape::convex_polygon(corners, colour, Stroke::NONE));
            exclamation(painter, centre + vec2(0.0, radius * 0.15), radius * 0.8, sign);
        }
        Grade::Unsafe => {
            let corner = |n: u8| {
                let angle = (f32::from(n) + 0.5) * TAU / 8.0;
                centre + vec2(angle.cos(), angle.sin()) * radius
            };
            painter.add(Shape::convex_polygon((0..8).map(corner).collect(), colour, Stroke::NONE));
            let arm = radius * 0.42;
            painter.line_segment([centre + vec2(-arm, -arm), centre + vec2(arm, arm)], sign);
            painter.line_segment([centre + vec2(-arm, arm), centre + vec2(arm, -arm)], sign);
        }
    }
}

fn exclamation(painter: &Painter, centre: Pos2, half: f32, stroke: Stroke) {
    painter.line_segment([centre + vec2(0.0, -half * 0.55), centre + vec2(0.0, half * 0.15)], stroke);
    painter.circle_filled(centre + vec2(0.0, half * 0.55), stroke.width * 0.6, stroke.color);
}
