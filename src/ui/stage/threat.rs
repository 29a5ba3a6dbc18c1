//! A threat as an open ring with what it has in sight: an abstract source of exposure, never a figure.

use egui::epaint::Mesh;
use egui::{Painter, Pos2};

use super::stamp::{Shape, Stamp};
use super::{Scene, StageState};
use crate::floor::shape::Polygon;
use crate::ui::icons;
use crate::ui::theme::Type;

/// How much of the field of sight shows.
const SHOWS: f32 = 0.3;
/// Radius of the ring, metres.
const RING_M: f64 = 0.5;

/// What each threat has in sight now, computed once a tick.
pub(super) fn sights<'a>(scene: &Scene<'_>, state: &'a mut StageState) -> &'a [Polygon] {
    let run = scene.stage.run;
    if !scene.stage.may_see_threat {
        return &[];
    }
    let tick = run.tick();
    if state.sights.as_ref().is_none_or(|(known, _)| *known != tick) {
        let sights = (0..run.actors().len()).map(|actor| run.sight(actor)).collect();
        state.sights = Some((tick, sights));
    }
    state.sights.as_ref().map_or(&[], |(_, sights)| sights)
}

/// The fields of sight, under the people.
pub(super) fn fields(mesh: &mut Mesh, scene: &Scene<'_>, sights: &[Polygon]) {
    let colour = scene.tokens.plan.sight;
    for (actor, sight) in scene.stage.run.actors().iter().zip(sights) {
        if actor.level != scene.level || sight.0.len() < 3 {
            continue;
        }
        let first = mesh.vertices.len() as u32;
        mesh.colored_vertex(scene.frame.pos(actor.at), colour.gamma_multiply(SHOWS));
        let edge: Vec<Pos2> = sight.0.iter().map(|at| scene.frame.pos(*at)).collect();
        edge.iter().for_each(|at| mesh.colored_vertex(*at, colour.gamma_multiply(SHOWS)));
        let count = edge.len() as u32;
        for nth in 0..count {
            mesh.add_triangle(first, first + 1 + nth, first + 1 + (nth + 1) % count);
        }
        let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
        for nth in 0..edge.len() {
            let side = [edge[nth], edge[(nth + 1) % edge.len()]];
            if side[0].distance(side[1]) > 0.5 {
                stamp.line(side, scene.tokens.edge, colour);
            }
        }
    }
}

/// The rings, over the people, and for how long a door still holds.
pub(super) fn rings(mesh: &mut Mesh, scene: &Scene<'_>, painter: &Painter) {
    let (run, tokens) = (scene.stage.run, scene.tokens);
    if !scene.stage.may_see_threat {
        return;
    }
    for actor in run.actors().iter().filter(|it| it.is_here && it.level == scene.level) {
        let at = scene.frame.pos(actor.at);
        ring(&mut Stamp::new(mesh, scene.pixels_per_point), scene, at, scene.frame.px(RING_M));
        if let Some((_, secs)) = actor.forces {
            let words = format!("{} {}", icons::HOURGLASS, scene.words.duration(secs.max(0.0).ceil() as u64));
            let galley = painter.layout_no_wrap(words, tokens.font(Type::CaptionStrong), tokens.colour.text);
            let place = at + egui::vec2(tokens.plan_size.threat * 1.5, -galley.size().y / 2.0);
            let ground = egui::Rect::from_min_size(place, galley.size()).expand(tokens.space.xs);
            painter.rect_filled(ground, tokens.radius_control, tokens.colour.panel);
            painter.galley(place, galley, tokens.colour.text);
        }
    }
}

pub(super) fn ring(stamp: &mut Stamp<'_>, scene: &Scene<'_>, at: Pos2, radius: f32) {
    let tokens = scene.tokens;
    let (radius, width) = (radius.max(tokens.plan_size.threat), 1.5 * tokens.plan_size.leaf);
    stamp.ring(Shape::Disc, at, radius + tokens.edge, width + 2.0 * tokens.edge, tokens.colour.panel);
    stamp.ring(Shape::Disc, at, radius, width, tokens.plan.sight.to_opaque());
}
