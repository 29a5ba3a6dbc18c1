//! What is written on the plan: names of zones, where stairs lead, markers, and how long a metre is.

use egui::{
    Align2, Color32, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::Scene;
use super::exits::clamp;
use super::still::flight;
use crate::floor::plan::{Marker, MarkerKind};
use crate::floor::shape::{Point, Polygon};
use crate::ui::icons;
use crate::ui::theme::Type;
use crate::words::Value;

/// Lengths that a scale bar may have, metres.
const BARS_M: [u32; 8] = [1, 2, 5, 10, 20, 50, 100, 200];
/// In heights of a button, its least length.
const BAR: f32 = 1.6;

/// Keeps the places of markers, and of the scale, free of other signs.
pub(super) fn take(scene: &Scene<'_>, taken: &mut Vec<Rect>) {
    taken.extend(markers(scene).filter_map(|(_, marker)| place(scene, marker)));
    let corner = scene.frame.rect.right_bottom();
    let side = scene.tokens.control;
    taken.push(Rect::from_min_max(corner - vec2(3.0 * BAR * side, side), corner));
}

/// The name of each zone, where it fits.
pub(super) fn zone_names(painter: &Painter, scene: &Scene<'_>, taken: &mut Vec<Rect>) {
    let (tokens, run) = (scene.tokens, scene.stage.run);
    for (at, zone) in run.plan().zones.iter().enumerate().filter(|(_, zone)| zone.level == scene.level) {
        let Some(bounds) = zone.shape.bounds() else { continue };
        let whole = Rect::from_two_pos(scene.frame.pos(bounds.min), scene.frame.pos(bounds.max));
        let room = whole.size() - Vec2::splat(2.0 * tokens.space.xs);
        let name = scene.stage.names.zone(at).to_owned();
        let name = if zone.is_refuge { format!("{} {name}", icons::SHIELD_CHECK) } else { name };
        let galley = painter.layout(name, tokens.font(Type::Caption), tokens.colour.muted, room.x.max(1.0));
        // No word is broken in two.
        let ends = |row: &egui::epaint::text::PlacedRow| {
            let last = row.glyphs.last().is_none_or(|glyph| glyph.chr.is_whitespace() || glyph.chr == '-');
            last || row.ends_with_newline
        };
        let is_whole = galley.rows.split_last().is_none_or(|(_, before)| before.iter().all(ends));
        if !is_whole || galley.size().x > room.x || galley.size().y > room.y {
            continue;
        }
        let middle = scene.frame.pos(inside(&zone.shape));
        let shift = galley.size().y * 1.2;
        let rect = |nth: f32| Rect::from_center_size(middle + vec2(0.0, nth * shift), galley.size());
        let is_free = |rect: &Rect| whole.contains_rect(*rect) && !taken.iter().any(|other| other.intersects(*rect));
        let Some(free) = [0.0, 1.0, -1.0, 2.0, -2.0].map(rect).into_iter().find(is_free) else { continue };
        taken.push(free);
        let ground = tokens.colour.panel.gamma_multiply(0.7);
        painter.rect_filled(free.expand(tokens.space.xs / 2.0), tokens.radius_control, ground);
        painter.galley(free.min, galley, tokens.colour.muted);
    }
}

/// Markers with their names for a screen reader, and where stairs lead.
pub(super) fn marks_ui(ui: &Ui, scene: &Scene<'_>) {
    let (tokens, painter) = (scene.tokens, ui.painter());
    for (at, marker) in markers(scene) {
        let Some(rect) = place(scene, marker) else { continue };
        let response = ui.interact(rect, ui.id().with(("marker", at)), Sense::HOVER);
        let name = scene.stage.names.marker(at);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
        let edge = Stroke::new(tokens.edge, tokens.colour.muted);
        painter.rect(rect, tokens.radius_control, tokens.colour.panel, edge, StrokeKind::Inside);
        let font = tokens.font(Type::Body);
        painter.text(rect.center(), Align2::CENTER_CENTER, icon(marker.kind), font, tokens.colour.text);
        response.on_hover_text(name);
    }
    for stair in &scene.stage.run.plan().stairs {
        let Some(flight) = flight(&scene.frame, stair, scene.level) else { continue };
        let arrow = if flight.is_up { icons::ARROW_UP } else { icons::ARROW_DOWN };
        let wheels = if stair.is_ramp { format!(" {}", icons::WHEELCHAIR) } else { String::new() };
        let words = format!("{arrow} {}{wheels}", scene.stage.names.level(flight.to));
        let galley = painter.layout_no_wrap(words, tokens.font(Type::Caption), tokens.colour.text);
        let [from, to] = flight.ends();
        // Beside the flight, towards the middle of the picture, where people are not in the way.
        let size = galley.size() + Vec2::splat(tokens.space.xs);
        let across = (flight.here[1] - flight.here[0]) / 2.0;
        let inward = (scene.frame.rect.center() - from.lerp(to, 0.5)).dot(across).signum() * across;
        let off = inward + inward.normalized() * ((size * inward.normalized()).length() / 2.0 + tokens.space.xs);
        let rect = Rect::from_center_size(from.lerp(to, 0.5) + off, size);
        if scene.frame.rect.contains(from) {
            painter.rect_filled(rect, tokens.radius_control, tokens.colour.panel.gamma_multiply(0.85));
            painter.galley(rect.min + Vec2::splat(tokens.space.xs / 2.0), galley, tokens.colour.text);
        }
    }
}

/// A length that one can compare with, at the lower right.
pub(super) fn scale_bar(painter: &Painter, scene: &Scene<'_>) {
    let tokens = scene.tokens;
    let least = tokens.control * BAR;
    let metres = BARS_M.into_iter().find(|metres| scene.frame.px(f64::from(*metres)) >= least);
    let metres = metres.unwrap_or(BARS_M[BARS_M.len() - 1]);
    let length = scene.frame.px(f64::from(metres));
    let words = scene.words.text_with("stage-metres", &[("count", Value::from(metres))]).into_owned();
    let galley = painter.layout_no_wrap(words, tokens.font(Type::Caption), tokens.colour.muted);
    let right = scene.frame.rect.right_bottom() - Vec2::splat(tokens.space.m);
    let left = pos2(right.x - length, right.y);
    let tick = vec2(0.0, tokens.space.xs);
    let ground = Rect::from_min_max(pos2(left.x, right.y - galley.size().y - tokens.space.s), right);
    painter.rect_filled(ground.expand(tokens.space.xs), tokens.radius_control, tokens.colour.bg.gamma_multiply(0.8));
    let stroke = Stroke::new(tokens.plan_size.leaf, tokens.colour.muted);
    for line in [[left, right], [left - tick, left], [right - tick, right]] {
        painter.line_segment(line, stroke);
    }
    let at = pos2((left.x + right.x - galley.size().x) / 2.0, right.y - galley.size().y - tokens.space.xs);
    painter.galley(at, galley, Color32::PLACEHOLDER);
}

fn markers<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (usize, &'a Marker)> {
    let level = scene.level;
    scene.stage.run.plan().markers.iter().enumerate().filter(move |(_, marker)| marker.level == level)
}

/// Where a marker stands. An assembly point that lies out of sight stands at the edge, in its direction.
pub(super) fn place(scene: &Scene<'_>, marker: &Marker) -> Option<Rect> {
    let at = scene.frame.pos(marker.at);
    let rect = Rect::from_center_size(at, Vec2::splat(scene.tokens.icon + scene.tokens.space.s));
    if scene.frame.rect.contains(at) {
        return Some(rect);
    }
    let room = scene.frame.rect.shrink(scene.tokens.space.xs);
    (marker.kind == MarkerKind::AssemblyPoint).then(|| clamp(rect, room))
}

pub(super) fn icon(kind: MarkerKind) -> &'static str {
    match kind {
        MarkerKind::AssemblyPoint => icons::USERS_FOUR,
        MarkerKind::Extinguisher => icons::FIRE_EXTINGUISHER,
        MarkerKind::FirstAid => icons::FIRST_AID,
        MarkerKind::Keys => icons::KEY,
        MarkerKind::EmergencyCall => icons::PHONE_CALL,
    }
}

/// A place well inside a shape: its middle, or else the middle of the widest line across it.
pub(super) fn inside(shape: &Polygon) -> Point {
    let Some(bounds) = shape.bounds() else { return Point::default() };
    let middle = Point::new((bounds.min.x + bounds.max.x) / 2.0, (bounds.min.y + bounds.max.y) / 2.0);
    if shape.contains(middle) {
        return middle;
    }
    let across = |part: f64| {
        let y = bounds.min.y + part * (bounds.max.y - bounds.min.y);
        let cut = shape.sides().filter(|side| (side.a.y > y) != (side.b.y > y));
        let mut xs: Vec<f64> =
            cut.map(|side| side.a.x + (y - side.a.y) / (side.b.y - side.a.y) * (side.b.x - side.a.x)).collect();
        xs.sort_by(f64::total_cmp);
        let pairs = xs.chunks_exact(2).map(|pair| (pair[1] - pair[0], Point::new((pair[0] + pair[1]) / 2.0, y)));
        pairs.max_by(|a, b| a.0.total_cmp(&b.0))
    };
    let widest = [0.5, 0.25, 0.75, 0.1, 0.9].into_iter().filter_map(across).max_by(|a, b| a.0.total_cmp(&b.0));
    widest.map_or(middle, |(_, at)| at)
}

/// Off the middle of a thing, for whoever looks for its place.
pub(super) fn marker_pos(scene: &Scene<'_>, marker: usize) -> Option<Pos2> {
    let it = scene.stage.run.plan().markers.get(marker).filter(|it| it.level == scene.level)?;
    place(scene, it).map(|rect| rect.center())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_inside_its_zone_whatever_its_shape() {
        let corner = [(0., 0.), (12., 0.), (12., 12.), (10., 12.), (10., 2.), (0., 2.)];
        let corner = Polygon(corner.iter().map(|&(x, y)| Point::new(x, y)).collect());
        assert!(corner.contains(inside(&corner)), "{:?}", inside(&corner));
        let square = Polygon::rect(Point::new(2.0, 2.0), 4.0, 4.0);
        assert_eq!(inside(&square), Point::new(4.0, 4.0));
    }
}
