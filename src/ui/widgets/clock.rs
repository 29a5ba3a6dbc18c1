//! The clock: a ring that drains, and the seconds that are left as a number.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Align2, Pos2, Response, Sense, Shape, Stroke, Ui, Widget, WidgetInfo, WidgetType, vec2};

use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// Time that is left to decide; add it with `ui.add`.
#[must_use]
pub struct ClockRing<'a> {
    left_secs: f32,
    whole_secs: f32,
    paused: bool,
    name: &'a str,
}

/// From here on the clock is nearly out: the ring is thicker and changes its colour.
const NEARLY_OUT_SECS: f32 = 10.0;

impl<'a> ClockRing<'a> {
    /// `name` says in words what is left, as in "12 seconds left".
    pub fn new(left_secs: f32, whole_secs: f32, name: &'a str) -> Self {
        Self { left_secs: left_secs.max(0.0), whole_secs, paused: false, name }
    }

    pub fn paused(mut self, paused: bool) -> Self {
        self.paused = paused;
        self
    }
}

impl Widget for ClockRing<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let side = tokens.font(Type::Clock).size * 2.4;
        let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        let secs = self.left_secs.ceil();
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, ui.is_enabled(), self.name);
            info.value = Some(f64::from(secs));
            info
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let nearly_out = self.left_secs <= NEARLY_OUT_SECS;
        let width = if nearly_out { tokens.space.s } else { tokens.space.xs };
        let radius = side / 2.0 - tokens.space.s / 2.0;
        let drained = if self.whole_secs > 0.0 { (self.left_secs / self.whole_secs).clamp(0.0, 1.0) } else { 0.0 };
        let ring = if nearly_out { colour.harmful } else { colour.accent };
        let painter = ui.painter();
        painter.circle_stroke(rect.center(), radius, Stroke::new(tokens.edge, colour.border));
        painter.add(Shape::line(arc(rect.center(), radius, drained), Stroke::new(width, ring)));
        if self.paused {
            painter.text(rect.center(), Align2::CENTER_CENTER, icons::PAUSE, tokens.font(Type::Clock), colour.text);
        } else {
            let font = tokens.font(Type::Clock);
            painter.text(rect.center(), Align2::CENTER_CENTER, format!("{secs:.0}"), font, colour.text);
        }
        response
    }
}

/// What is left of a ring of which `share` is left: it drains clockwise from the top.
fn arc(centre: Pos2, radius: f32, share: f32) -> Vec<Pos2> {
    const STEPS: u16 = 96;
    let end = -FRAC_PI_2 + TAU;
    let start = end - TAU * share;
    (0..=STEPS)
        .map(|step| start + (end - start) * f32::from(step) / f32::from(STEPS))
        .map(|angle| centre + vec2(angle.cos(), angle.sin()) * radius)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ring_drains_clockwise_from_the_top() {
        let half = arc(Pos2::ZERO, 1.0, 0.5);
        let (first, last) = (half[0], half[half.len() - 1]);
        assert!((first - Pos2::new(0.0, 1.0)).length() < 1e-4, "what is gone is the right half: {first}");
        assert!((last - Pos2::new(0.0, -1.0)).length() < 1e-4, "{last}");
        assert!(half[half.len() / 2].x < -0.9);
    }
}
