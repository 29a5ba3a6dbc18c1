//! What the signs on the plan mean: those that are on it, each with a sample.

use egui::epaint::Mesh;
use egui::{Rect, Sense, Shape, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::people::{EXPOSED_SECS, Look, Standing};
use super::stamp::{Shape as Stamped, Stamp};
use super::{Overlay, Scene, StageState, doors, heat, threat};
use crate::floor::plan::{Body, DoorState, HazardKind};
use crate::ui::theme::{Tokens, Type};
use crate::words::Value;

/// So many groups are named; more would be no help.
const GROUPS: usize = 8;
/// In heights of an icon: less room leaves it all to the plan.
const LEAST_WIDE: f32 = 36.0;
const LEAST_HIGH: f32 = 22.0;
/// How wide a sample is, in heights of a button.
const SAMPLE: f32 = 0.7;

enum Sign {
    Door(DoorState, bool),
    Person(Body, Standing, usize),
    Smoke,
    Fire,
    Threat,
    Sight,
    Refuge,
    Heat(usize),
}

/// Whether it stands there without being asked for.
pub(super) fn has_room(tokens: &Tokens, room: Rect) -> bool {
    room.width() > tokens.icon * LEAST_WIDE && is_high_enough(tokens, room)
}

pub(super) fn is_high_enough(tokens: &Tokens, room: Rect) -> bool {
    room.height() > tokens.icon * LEAST_HIGH
}

pub(super) fn legend_ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut StageState) {
    let tokens = scene.tokens;
    ui.add_space(tokens.space.xs);
    let shown = ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(tokens.space.m, tokens.space.xs);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            for (sign, words) in signs(scene, state.overlay) {
                sign_ui(ui, scene, &sign, &words);
            }
        });
    });
    let height = shown.response.rect.height();
    if (height - state.legend_height).abs() > 0.5 {
        state.legend_height = height;
        ui.ctx().request_discard("the signs take another height");
        ui.ctx().request_repaint();
    }
}

fn signs(scene: &Scene<'_>, overlay: Overlay) -> Vec<(Sign, String)> {
    let (plan, words) = (scene.stage.run.plan(), scene.words);
    let say = |key: &str| words.text(key).into_owned();
    let mut signs = vec![
        (Sign::Door(DoorState::Open, false), say("stage-door-open")),
        (Sign::Door(DoorState::Closed, false), say("stage-door-closed")),
        (Sign::Door(DoorState::Locked, false), say("stage-door-locked")),
        (Sign::Door(DoorState::Open, true), say("stage-sign-exit")),
    ];
    // What is laid over the plan takes the hues of people for itself.
    let shown = if overlay == Overlay::None { GROUPS } else { 0 };
    let groups = plan.people.iter().enumerate().filter(|(_, group)| group.count > 0).take(shown);
    for (at, group) in groups {
        signs.push((Sign::Person(group.body, Standing::Goes, at), scene.stage.names.group(at).to_owned()));
    }
    if !plan.people.is_empty() {
        signs.push((Sign::Person(Body::Adult, Standing::Waits, 0), say("stage-sign-waits")));
        signs.push((Sign::Person(Body::Adult, Standing::Safe, 0), say("stage-sign-safe")));
    }
    let has =
        |is_smoke: bool| plan.hazards.iter().any(|hazard| matches!(hazard.kind, HazardKind::Smoke { .. }) == is_smoke);
    let has_threat = scene.stage.may_see_threat && !plan.actors.is_empty();
    let more = [
        (plan.zones.iter().any(|zone| zone.is_refuge), Sign::Refuge, "stage-sign-refuge"),
        (has(true), Sign::Smoke, "stage-sign-smoke"),
        (has(false), Sign::Fire, "stage-sign-fire"),
        (has_threat, Sign::Threat, "stage-sign-threat"),
        (has_threat, Sign::Sight, "stage-sign-sight"),
    ];
    signs.extend(more.into_iter().filter(|(is_there, ..)| *is_there).map(|(_, sign, key)| (sign, say(key))));
    let (from, key) = match overlay {
        Overlay::None => return signs,
        Overlay::Density => (heat::DENSE, "stage-sign-density"),
        Overlay::Exposure => (EXPOSED_SECS, "stage-sign-exposure"),
    };
    for (step, from) in from.into_iter().enumerate() {
        let places = usize::from(from.fract() > 0.09);
        let from = [("from", Value::from(words.decimal(from, places)))];
        signs.push((Sign::Heat(step), words.text_with(key, &from).into_owned()));
    }
    signs
}

fn sign_ui(ui: &mut Ui, scene: &Scene<'_>, sign: &Sign, words: &str) {
    let tokens = scene.tokens;
    let galley = ui.painter().layout_no_wrap(words.to_owned(), tokens.font(Type::Caption), tokens.colour.muted);
    let sample = vec2(tokens.control * SAMPLE, galley.size().y.max(tokens.icon));
    let size = vec2(sample.x + tokens.space.xs + galley.size().x, sample.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    let room = Rect::from_min_size(rect.min, sample);
    let mut mesh = Mesh::default();
    draw(&mut mesh, scene, sign, room);
    ui.painter().add(Shape::mesh(mesh));
    let at = pos2(room.right() + tokens.space.xs, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.colour.muted);
}

fn draw(mesh: &mut Mesh, scene: &Scene<'_>, sign: &Sign, room: Rect) {
    let tokens = scene.tokens;
    let middle = room.center();
    let plate = room.shrink(tokens.edge * 2.0);
    match sign {
        Sign::Door(state, is_exit) => {
            let half = room.width() * 0.32;
            let line = [middle + vec2(-half, half * 0.5), middle + vec2(half, half * 0.5)];
            doors::sample(&mut Stamp::new(mesh, scene.pixels_per_point), scene, line, *state, *is_exit);
        }
        Sign::Person(body, standing, group) => {
            let colour = tokens.plan.group(*group);
            let look = Look { body: *body, standing: *standing, colour };
            look.draw_sample(&mut Stamp::new(mesh, scene.pixels_per_point), scene, middle);
        }
        Sign::Smoke => mesh.add_colored_rect(plate, tokens.plan.smoke.gamma_multiply(heat::SMOKE[2].1)),
        Sign::Fire => heat::hatch(mesh, scene, plate, tokens.plan.fire),
        Sign::Threat => {
            let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
            threat::ring(&mut stamp, scene, middle, 0.0);
        }
        Sign::Sight => {
            mesh.add_colored_rect(plate, tokens.plan.sight.gamma_multiply(0.3));
            let edge = [plate.left_bottom(), plate.right_bottom()];
            Stamp::new(mesh, scene.pixels_per_point).line(edge, tokens.edge, tokens.plan.sight);
        }
        Sign::Refuge => {
            mesh.add_colored_rect(plate, tokens.colour.accent.gamma_multiply(0.3));
            let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
            stamp.ring(Stamped::Disc, middle, room.height() * 0.3, tokens.edge, tokens.colour.accent);
        }
        Sign::Heat(step) => mesh.add_colored_rect(plate, tokens.plan.heat(*step)),
    }
}
