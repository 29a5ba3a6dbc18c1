//! The things on the plan that something may be done to: a chip with the number of each action beside them, and the thing
//! itself to press.

use egui::{
    Align2, Id, Painter, Pos2, Rect, Sense, Shape as Drawn, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2,
};

use super::exits::clamp;
use super::frame::outward;
use super::marks::{inside, marker_pos};
use super::{On, Scene, StageAction, doors, names, still};
use crate::ui::theme::Type;
use crate::words::Value;

/// How large a chip looks, of what one presses.
const CHIP: f32 = 0.72;
/// How wide what an action is called may become beside its chip, in heights of a button.
const BUBBLE: f32 = 6.0;

/// A thing with its actions and the places of their chips.
pub(super) struct Thing<'a> {
    on: On,
    actions: Vec<(&'a StageAction, Rect)>,
}

/// What comes of a press on the picture.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Touch {
    Do(u16),
    /// There are several actions, or the thing is so large that one may have missed another.
    Focus(u16),
}

/// The things of this level that something may be done to now, in the order of reading.
pub(super) fn things<'a>(scene: &Scene<'a>, taken: &mut Vec<Rect>) -> Vec<Thing<'a>> {
    let mut places: Vec<(On, Pos2, Vec2, Vec<&StageAction>)> = Vec::new();
    for action in scene.stage.actions.iter().filter(|action| action.is_open()) {
        let Some(on) = action.on else { continue };
        if let Some(known) = places.iter_mut().find(|(other, ..)| *other == on) {
            known.3.push(action);
        } else if let Some((at, towards)) = place(scene, on) {
            places.push((on, at, towards, vec![action]));
        }
    }
    let mut things: Vec<Thing<'_>> = Vec::new();
    for (on, at, towards, actions) in places {
        let block = chips_place(scene, at, towards, actions.len(), taken);
        taken.push(block);
        let side = side(scene);
        let chip = |nth: usize| Rect::from_min_size(block.min + vec2(nth as f32 * side, 0.0), Vec2::splat(side));
        let actions = actions.into_iter().enumerate().map(|(nth, action)| (action, chip(nth))).collect();
        things.push(Thing { on, actions });
    }
    in_rows(&mut things);
    things
}

/// The chips, one after another for whoever goes by Tab; what each does stands beside the one pointed at.
pub(super) fn chips_ui(ui: &Ui, scene: &Scene<'_>, things: &[Thing<'_>]) -> Option<u16> {
    let tokens = scene.tokens;
    let colour = &tokens.colour;
    let (mut done, mut told) = (None, None);
    for thing in things {
        let name = names::thing(scene.words, scene.stage, thing.on);
        for (action, rect) in &thing.actions {
            let response = ui.interact(*rect, chip_id(ui, action.ix), Sense::click());
            let said = [
                ("thing", Value::from(&name)),
                ("number", Value::from(action.number)),
                ("action", Value::from(&action.text)),
            ];
            let said = scene.words.text_with("stage-chip", &said);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &*said));
            let is_touched = response.hovered() || response.has_focus();
            let ground = if is_touched { colour.accent_hover } else { colour.accent };
            let face = Rect::from_center_size(rect.center(), rect.size() * CHIP);
            let edge = Stroke::new(2.0 * tokens.edge, colour.panel);
            ui.painter().rect(face, tokens.radius_control, ground, edge, StrokeKind::Outside);
            let (font, number) = (tokens.font(Type::Strong), action.number.to_string());
            ui.painter().text(face.center(), Align2::CENTER_CENTER, number, font, colour.on_accent);
            if is_touched {
                told = Some((thing.on, *rect, &action.text));
            }
            if response.clicked() {
                done = Some(action.ix);
            }
        }
    }
    if let Some((on, chip, text)) = told {
        mark(ui.painter(), scene, on);
        bubble(ui.painter(), scene, chip, text);
    }
    done
}

pub(super) fn chip_id(ui: &Ui, action: u16) -> Id {
    ui.id().with(("chip", action))
}

/// The thing under a press: the nearest door or marker within reach, else the zone.
pub(super) fn touched(scene: &Scene<'_>, things: &[Thing<'_>], at: Pos2) -> Option<Touch> {
    let plan = scene.stage.run.plan();
    let point = scene.frame.point(at);
    let off = |on: On| match on {
        On::Door(door) => plan.doors.get(door).map(|it| scene.frame.px(it.line.nearest(point).distance(point))),
        On::Marker(marker) => marker_pos(scene, marker).map(|marker| marker.distance(at)),
        On::Zone(_) => None,
    };
    let near = things.iter().filter_map(|thing| Some((off(thing.on)?, thing)));
    let near = near.filter(|(off, _)| *off <= scene.tokens.control / 2.0);
    if let Some((_, thing)) = near.min_by(|a, b| a.0.total_cmp(&b.0)) {
        let first = thing.actions.first()?.0.ix;
        return Some(if thing.actions.len() == 1 { Touch::Do(first) } else { Touch::Focus(first) });
    }
    let holds =
        |on: On| matches!(on, On::Zone(zone) if plan.zones.get(zone).is_some_and(|it| it.shape.contains(point)));
    let zone = things.iter().rev().find(|thing| holds(thing.on))?;
    Some(Touch::Focus(zone.actions.first()?.0.ix))
}

/// Shows on the plan which thing is meant.
pub(super) fn mark(painter: &Painter, scene: &Scene<'_>, on: On) {
    let (plan, tokens) = (scene.stage.run.plan(), scene.tokens);
    let stroke = Stroke::new(2.0 * tokens.plan_size.leaf, tokens.colour.focus);
    match on {
        On::Door(door) if plan.doors.get(door).is_some_and(|it| it.level == scene.level) => {
            let mut mesh = egui::epaint::Mesh::default();
            doors::mark(&mut mesh, scene, door, tokens.colour.focus);
            painter.add(Drawn::mesh(mesh));
        }
        On::Zone(zone) => {
            let Some(it) = plan.zones.get(zone).filter(|it| it.level == scene.level) else { return };
            painter.add(Drawn::closed_line(still::ring(&scene.frame, &it.shape), stroke));
        }
        On::Marker(marker) => {
            let Some(at) = marker_pos(scene, marker) else { return };
            painter.circle_stroke(at, tokens.icon, stroke);
        }
        On::Door(_) => {}
    }
}

/// A chip is a button, but in large type it leaves more of the plan in sight.
fn side(scene: &Scene<'_>) -> f32 {
    scene.tokens.control / scene.tokens.scale.max(1.0).sqrt()
}

/// Where a thing lies, and to which side of it there is room.
fn place(scene: &Scene<'_>, on: On) -> Option<(Pos2, Vec2)> {
    let plan = scene.stage.run.plan();
    match on {
        On::Door(door) => {
            let it = plan.doors.get(door).filter(|it| it.level == scene.level)?;
            // Outside stands how many left.
            Some((scene.frame.pos(it.line.middle()), -outward(plan, it.level, it.line)))
        }
        On::Zone(zone) => {
            let it = plan.zones.get(zone).filter(|it| it.level == scene.level)?;
            Some((scene.frame.pos(inside(&it.shape)), Vec2::ZERO))
        }
        On::Marker(marker) => marker_pos(scene, marker).map(|at| (at, Vec2::RIGHT)),
    }
}

/// A free place for so many chips, as near to the thing as may be.
fn chips_place(scene: &Scene<'_>, at: Pos2, towards: Vec2, count: usize, taken: &[Rect]) -> Rect {
    let side = side(scene);
    let size = vec2(side * count as f32, side);
    let room = scene.frame.rect.shrink(scene.tokens.space.xs);
    let off = |way: Vec2, far: f32| {
        let reach = side * CHIP / 2.0 + scene.tokens.space.s;
        let more = vec2((size.x - side) / 2.0 * way.x.signum() * f32::from(way.x.abs() > 0.3), 0.0);
        clamp(Rect::from_center_size(at + way * reach * far + more, size), room)
    };
    let ways = std::iter::once(towards).chain((0..8).map(|nth| Vec2::angled(nth as f32 * std::f32::consts::FRAC_PI_4)));
    let ways: Vec<Vec2> = ways.collect();
    let places = [1.0, 2.0, 3.0].into_iter().flat_map(|far| ways.iter().map(move |way| (*way, far)));
    let is_free = |rect: &Rect| !taken.iter().any(|other| other.shrink(0.5).intersects(*rect));
    places.map(|(way, far)| off(way, far)).find(is_free).unwrap_or_else(|| off(towards, 1.0))
}

/// From above to below; what stands at one height, from left to right.
fn in_rows(things: &mut [Thing<'_>]) {
    let corner = |thing: &Thing<'_>| thing.actions.first().map_or(Pos2::ZERO, |(_, rect)| rect.min);
    let height = |thing: &Thing<'_>| thing.actions.first().map_or(0.0, |(_, rect)| rect.height());
    things.sort_by(|a, b| corner(a).y.total_cmp(&corner(b).y));
    let mut first = 0;
    while first < things.len() {
        let bottom = corner(&things[first]).y + height(&things[first]);
        let count = things[first..].iter().take_while(|thing| corner(thing).y < bottom).count().max(1);
        things[first..first + count].sort_by(|a, b| corner(a).x.total_cmp(&corner(b).x));
        first += count;
    }
}

fn bubble(painter: &Painter, scene: &Scene<'_>, chip: Rect, text: &str) {
    let (tokens, colour) = (scene.tokens, &scene.tokens.colour);
    let room = tokens.control * BUBBLE;
    let galley = painter.layout(text.to_owned(), tokens.font(Type::Strong), colour.text, room);
    let size = galley.size() + 2.0 * Vec2::splat(tokens.space.s);
    let free = scene.frame.rect.shrink(tokens.space.xs);
    let beside = Rect::from_min_size(chip.right_top() + vec2(tokens.space.xs, 0.0), size);
    let rect = if beside.right() <= free.right() {
        beside
    } else {
        Rect::from_min_size(chip.left_top() - vec2(size.x + tokens.space.xs, 0.0), size)
    };
    let rect = clamp(rect, free);
    painter.rect(rect, tokens.radius_control, colour.panel, tokens.edge_stroke(), StrokeKind::Inside);
    painter.galley(rect.min + Vec2::splat(tokens.space.s), galley, colour.text);
}
