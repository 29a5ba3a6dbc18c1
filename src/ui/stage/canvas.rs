//! The picture itself: layer over layer, and how one looks about in it.

use egui::epaint::Mesh;
use egui::{Key, Response, Sense, Shape, Ui, WidgetInfo, WidgetType};

use super::frame::{Camera, Frame, whole};
use super::state::Key as LayerKey;
use super::things::{Touch, chip_id, chips_ui, mark, things, touched};
use super::{
    Overlay, PlanTime, Scene, Stage, StageState, doors, exits, heat, legend, marks, names, people, still, threat,
    trails,
};
use crate::floor::shape::Point;
use crate::ui::keys;
use crate::ui::theme::Tokens;
use crate::words::{Locale, Value};

/// Doubles for each so many pixels of the wheel.
const WHEEL_PX: f32 = 160.0;
/// Hazards change twice a second.
const SPREAD_TICKS: u64 = 10;

pub(super) fn canvas_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState) -> Option<u16> {
    let tokens = &*Tokens::of(ui);
    let room = ui.available_rect_before_wrap();
    let has_legend = match (stage.is_glance, stage.time) {
        // Before anything happens there is time to learn the signs.
        (true, PlanTime::Waits) => legend::is_high_enough(tokens, room),
        (true, _) => false,
        (false, _) => state.legend.unwrap_or_else(|| legend::has_room(tokens, room)),
    };
    let below = tokens.space.xs + ui.spacing().item_spacing.y;
    let below = if has_legend { state.legend_height + below } else { 0.0 };
    let rect = room.with_max_y((room.bottom() - below).max(room.top() + room.height() * 0.4));
    // Tab goes to the things on it, not to the picture.
    let response = ui.allocate_rect(rect, Sense::CLICK | Sense::DRAG);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, summary(words, stage, state)));

    let level = state.level.unwrap_or(0);
    let whole = whole(stage.run.plan(), level);
    let before = Frame::new(whole, rect, tokens.control, state.camera);
    steer(ui, &response, &mut state.camera, &before);
    let frame = Frame::new(whole, rect, tokens.control, state.camera);
    let pixels_per_point = ui.ctx().pixels_per_point();
    let scene = &Scene { stage, words, tokens, level, frame, pixels_per_point };

    let mut taken = Vec::new();
    let signs = exits::signs(ui, scene, &mut taken);
    marks::take(scene, &mut taken);
    let things = things(scene, &mut taken);

    let clip = ui.clip_rect();
    ui.set_clip_rect(rect.intersect(clip));
    layers(ui, scene, state, &mut taken);
    marks::marks_ui(ui, scene);
    exits::signs_ui(ui, scene, signs);
    if let Some(on) = state.lit {
        mark(ui.painter(), scene, on);
    }
    let mut done = chips_ui(ui, scene, &things);
    marks::scale_bar(ui.painter(), scene);
    let click = response.interact_pointer_pos().filter(|_| response.clicked());
    match click.and_then(|at| touched(scene, &things, at)) {
        Some(Touch::Do(ix)) => done = done.or(Some(ix)),
        Some(Touch::Focus(ix)) => {
            state.seek = Some(ix);
            ui.ctx().request_repaint();
        }
        None if !ui.input(|input| input.pointer.any_click()) => {
            let sought = state.seek.take().map(|ix| chip_id(ui, ix));
            sought.into_iter().for_each(|chip| ui.memory_mut(|memory| memory.request_focus(chip)));
        }
        None => {}
    }
    ui.set_clip_rect(clip);
    if let Some(told) = response.hover_pos().and_then(|at| told(scene, at)) {
        response.on_hover_text_at_pointer(told);
    }
    if has_legend {
        legend::legend_ui(ui, scene, state);
    }
    done
}

/// Everything that is drawn and cannot be pressed, from below to above.
fn layers(ui: &Ui, scene: &Scene<'_>, state: &mut StageState, taken: &mut Vec<egui::Rect>) {
    let (tokens, painter) = (scene.tokens, ui.painter());
    painter.rect_filled(scene.frame.rect, tokens.radius_control, tokens.colour.bg);
    let key = |turn: u64| LayerKey {
        frame: scene.frame,
        level: scene.level,
        theme: tokens.theme,
        pixels_per_point: scene.pixels_per_point,
        turn,
    };
    // A room has other colours and stronger edges.
    let still = state.still.get(key(u64::from(tokens.edge.to_bits())), || still::still(scene));
    painter.add(Shape::Mesh(still));
    let spread = state.spread.get(key(scene.stage.run.tick() / SPREAD_TICKS), || {
        let mut mesh = Mesh::default();
        heat::hazards(&mut mesh, scene);
        mesh
    });
    painter.add(Shape::Mesh(spread));
    let mut under = Mesh::default();
    if state.overlay == Overlay::Density {
        heat::density(&mut under, scene);
    }
    threat::fields(&mut under, scene, threat::sights(scene, state));
    painter.add(Shape::mesh(under));
    marks::zone_names(painter, scene, taken);
    if let Some(trails) = &state.trails {
        painter.add(Shape::Mesh(state.trodden.get(key(trails.secs), || trails::trails(scene, trails))));
    }
    let mut moving = Mesh::default();
    doors::doors(&mut moving, scene);
    people::people(&mut moving, scene, state.overlay);
    threat::rings(&mut moving, scene, painter);
    painter.add(Shape::mesh(moving));
}

/// Wheel and pinch at the pointer, a drag, and keys.
fn steer(ui: &Ui, response: &Response, camera: &mut Camera, frame: &Frame) {
    if response.dragged() {
        camera.pan(frame, response.drag_delta());
    }
    let pointer = ui.input(|input| input.pointer.hover_pos()).filter(|_| ui.rect_contains_pointer(frame.rect));
    if let Some(at) = pointer {
        let (scroll, pinch) = ui.input_mut(|input| {
            // Nothing else scrolls under the plan.
            let scroll = std::mem::take(&mut input.smooth_scroll_delta);
            (scroll.y, input.zoom_delta())
        });
        let factor = pinch * (scroll / WHEEL_PX).exp2();
        if factor != 1.0 {
            camera.zoom_at(frame, at, factor);
        }
    }
    let middle = frame.rect.center();
    if keys::pressed(ui, Key::F) {
        *camera = Camera::default();
    }
    if [Key::Plus, Key::Equals].into_iter().any(|key| keys::pressed(ui, key)) {
        camera.zoom_at(frame, middle, Camera::STEP);
    }
    if keys::pressed(ui, Key::Minus) {
        camera.zoom_at(frame, middle, 1.0 / Camera::STEP);
    }
}

/// The whole picture in a sentence.
fn summary(words: &Locale, stage: &Stage<'_>, state: &StageState) -> String {
    let run = stage.run;
    let everybody = run.folk().people.len();
    let said = [
        ("level", Value::from(stage.names.level(state.level.unwrap_or(0)))),
        ("out", Value::from(run.measures().out().len())),
        ("all", Value::from(everybody)),
        ("time", Value::from(words.duration(run.secs() as u64))),
    ];
    words.text_with("stage-summary", &said).into_owned()
}

/// What lies under the pointer.
fn told(scene: &Scene<'_>, at: egui::Pos2) -> Option<String> {
    let (plan, stage) = (scene.stage.run.plan(), scene.stage);
    let point = scene.frame.point(at);
    let reach = scene.tokens.space.m;
    let doors = plan.doors.iter().enumerate().filter(|(_, door)| door.level == scene.level);
    let off = |door: &crate::floor::plan::Door| scene.frame.px(door.line.nearest(point).distance(point));
    let door = doors.map(|(nth, door)| (off(door), nth)).min_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((_, door)) = door.filter(|(off, _)| *off <= reach) {
        return Some(names::door_words(scene.words, stage, door));
    }
    let zone = stage.run.raster().zone(scene.level, point)?;
    let shape = &plan.zones[zone].shape;
    let is_there = |level, at: Point| level == scene.level && shape.contains(at);
    let count = stage.run.people().filter(|it| is_there(it.level, it.at)).count();
    let said = [("zone", Value::from(stage.names.zone(zone))), ("count", Value::from(count))];
    Some(scene.words.text_with("stage-zone", &said).into_owned())
}
