//! Beside each exit: how many have left by it, and how many wait there.

use std::sync::Arc;

use egui::{Galley, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType};

use super::frame::outward;
use super::{Scene, names};
use crate::floor::plan::{DoorAt, DoorState};
use crate::ui::icons;
use crate::ui::theme::Type;

pub(super) struct Sign {
    door: DoorAt,
    rect: Rect,
    words: Arc<Galley>,
}

/// Where the signs stand; their places are taken.
pub(super) fn signs(ui: &Ui, scene: &Scene<'_>, taken: &mut Vec<Rect>) -> Vec<Sign> {
    let (run, tokens) = (scene.stage.run, scene.tokens);
    let room = scene.frame.rect.shrink(tokens.space.xs);
    let here = run.plan().exits().filter(|(_, door)| door.level == scene.level);
    let mut signs = Vec::new();
    for (at, door) in here {
        let [a, b] = scene.frame.line(door.line);
        let middle = a.lerp(b, 0.5);
        if !room.contains(middle) {
            continue;
        }
        let mut text = format!("{} {}", icons::SIGN_OUT, scene.words.integer(run.measures().through(at) as i64));
        let queue = run.measures().queue(at).0;
        if queue > 0 {
            text += &format!("   {} {}", icons::USERS, scene.words.integer(i64::from(queue)));
        }
        let words = ui.painter().layout_no_wrap(text, tokens.font(Type::CaptionStrong), tokens.colour.accent);
        let size = words.size() + 2.0 * Vec2::splat(tokens.space.xs);
        let onward = outward(run.plan(), door.level, door.line);
        // An open leaf stands in the way.
        let leaf = if run.door(at) == Some(DoorState::Open) { a.distance(b) } else { tokens.space.s };
        let off = leaf.min(tokens.control) + tokens.space.xs + (size * onward).length() / 2.0;
        let along = onward.rot90() * (size * onward.rot90()).length();
        let place = |nth: f32| clamp(Rect::from_center_size(middle + onward * off + along * nth, size), room);
        let free = |rect: &Rect| !taken.iter().any(|other| other.intersects(*rect));
        let rect = [0.0, 1.1, -1.1, 2.2, -2.2].map(place).into_iter().find(free).unwrap_or_else(|| place(0.0));
        taken.push(rect);
        signs.push(Sign { door: at, rect, words });
    }
    signs
}

pub(super) fn signs_ui(ui: &Ui, scene: &Scene<'_>, signs: Vec<Sign>) {
    let tokens = scene.tokens;
    for sign in signs {
        let response = ui.interact(sign.rect, ui.id().with(("exit", sign.door)), Sense::HOVER);
        let said = names::door_words(scene.words, scene.stage, sign.door);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
        let edge = Stroke::new(tokens.edge, tokens.colour.line);
        ui.painter().rect(sign.rect, tokens.radius_control, tokens.colour.panel, edge, StrokeKind::Inside);
        ui.painter().galley(sign.rect.min + Vec2::splat(tokens.space.xs), sign.words, tokens.colour.accent);
        response.on_hover_text(said);
    }
}

/// Moved so far that it lies within the room.
pub(super) fn clamp(rect: Rect, room: Rect) -> Rect {
    let low = (room.min - rect.min).max(Vec2::ZERO);
    let high = (room.max - rect.max).min(Vec2::ZERO);
    rect.translate(low + high)
}
