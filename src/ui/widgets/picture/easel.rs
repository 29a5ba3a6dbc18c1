//! What a picture is drawn with: shapes in the picture's own measure, and the few colours that it may use.

use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::ui::theme::Tokens;

/// Half the width of a picture, in its own measure: x runs from -100 to 100, more when it is wider than usual.
const HALF: f32 = 100.0;
/// Height of a picture in its own measure, and how much of that is ground.
const HEIGHT: f32 = 95.0;
const GROUND: f32 = 17.0;

/// Draws in a measure of its own: x from the middle, y up from where walls meet the ground.
pub(super) struct Easel {
    painter: Painter,
    frame: Rect,
    corner: CornerRadius,
    origin: Pos2,
    unit: f32,
    pub ink: Ink,
}

/// The colours of a picture, mixed from those of the look.
pub(super) struct Ink {
    pub sky: Color32,
    pub far: Color32,
    pub ground: Color32,
    pub wall: Color32,
    pub roof: Color32,
    pub paper: Color32,
    /// Where somebody has the light on.
    pub light: Color32,
    pub glow: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    pub line: Stroke,
}

impl Easel {
    pub fn new(ui: &Ui, frame: Rect) -> Self {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let unit = (frame.width() / (2.0 * HALF)).min(frame.height() / HEIGHT);
        let sky = colour.bg.lerp_to_gamma(colour.accent, 0.14);
        let ground = colour.raised.lerp_to_gamma(colour.border, 0.22);
        Self {
            painter: ui.painter().with_clip_rect(ui.clip_rect().intersect(frame)),
            frame,
            corner: tokens.radius_control,
            origin: pos2(frame.center().x, frame.bottom() - GROUND * unit),
            unit,
            ink: Ink {
                sky,
                far: sky.lerp_to_gamma(colour.border, 0.28),
                ground,
                wall: colour.panel.lerp_to_gamma(colour.border, 0.18),
                roof: colour.panel.lerp_to_gamma(colour.border, 0.48),
                paper: colour.panel,
                light: colour.panel.lerp_to_gamma(colour.accent, 0.55),
                glow: ground.lerp_to_gamma(colour.accent, 0.4),
                accent: colour.accent,
                on_accent: colour.on_accent,
                line: Stroke::new((unit * 0.9).max(tokens.edge), colour.border.lerp_to_gamma(colour.text, 0.25)),
            },
        }
    }

    /// How far the picture reaches from its middle.
    pub fn reach(&self) -> f32 {
        self.frame.width() / self.unit / 2.0
    }

    /// The sky over everything, and the ground below.
    pub fn backdrop(&self) {
        self.painter.rect_filled(self.frame, self.corner, self.ink.sky);
    }

    pub fn ground(&self) {
        let below = self.frame.with_min_y(self.origin.y);
        let corner = CornerRadius { nw: 0, ne: 0, ..self.corner };
        self.painter.rect_filled(below, corner, self.ink.ground);
        self.painter.hline(self.frame.x_range(), self.origin.y, self.ink.line);
    }

    /// A rectangle with its lower left corner at (x, y).
    pub fn block(&self, [x, y]: [f32; 2], [width, height]: [f32; 2], fill: Color32) {
        self.rounded([x, y], [width, height], 0.0, fill);
    }

    pub fn rounded(&self, [x, y]: [f32; 2], [width, height]: [f32; 2], radius: f32, fill: Color32) {
        let rect = Rect::from_two_pos(self.at([x, y]), self.at([x + width, y + height]));
        self.painter.rect(rect, CornerRadius::from(radius * self.unit), fill, self.ink.line, StrokeKind::Middle);
    }

    /// A window or a door with a round top, from (x, y) upwards.
    pub fn arch(&self, [x, y]: [f32; 2], [width, height]: [f32; 2], fill: Color32) {
        let radius = width / 2.0;
        let turn = |step: u8| std::f32::consts::PI * f32::from(step) / 16.0;
        let top = (0..=16)
            .map(turn)
            .map(|angle| [x + radius + radius * angle.cos(), y + height - radius + radius * angle.sin()]);
        let corners: Vec<_> = [[x, y], [x + width, y]].into_iter().chain(top).collect();
        self.shape(&corners, fill);
    }

    /// A convex shape with an edge.
    pub fn shape(&self, corners: &[[f32; 2]], fill: Color32) {
        let corners = corners.iter().map(|at| self.at(*at)).collect();
        self.painter.add(Shape::convex_polygon(corners, fill, self.ink.line));
    }

    /// A convex shape without an edge.
    pub fn patch(&self, corners: &[[f32; 2]], fill: Color32) {
        let corners = corners.iter().map(|at| self.at(*at)).collect();
        self.painter.add(Shape::convex_polygon(corners, fill, Stroke::NONE));
    }

    pub fn disc(&self, at: [f32; 2], radius: f32, fill: Color32) {
        self.painter.circle(self.at(at), radius * self.unit, fill, self.ink.line);
    }

    pub fn dot(&self, at: [f32; 2], radius: f32, fill: Color32) {
        self.painter.circle_filled(self.at(at), radius * self.unit, fill);
    }

    pub fn line(&self, points: &[[f32; 2]]) {
        self.stroke(points, 1.0, self.ink.line.color);
    }

    /// A line of so many usual widths.
    pub fn stroke(&self, points: &[[f32; 2]], weight: f32, colour: Color32) {
        let points = points.iter().map(|at| self.at(*at)).collect();
        self.painter.add(Shape::line(points, Stroke::new(self.ink.line.width * weight, colour)));
    }

    fn at(&self, [x, y]: [f32; 2]) -> Pos2 {
        self.origin + vec2(x, -y) * self.unit
    }
}
