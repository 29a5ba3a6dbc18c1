//! What never moves: floor, zones, furniture, stairs and walls, as one mesh that is kept until the view changes.

use egui::epaint::Mesh;
use egui::{Color32, Pos2};

use super::Scene;
use super::fill::fill;
use super::frame::Frame;
use super::stamp::Stamp;
use crate::floor::ground::walls_of;
use crate::floor::plan::{LevelAt, Stair};
use crate::floor::shape::Polygon;

/// From one tread to the next, metres, and in pixels at least.
const TREAD_M: f64 = 0.3;
const TREAD_PX: f32 = 4.0;
/// How much of a refuge shows its colour.
const REFUGE: f32 = 0.16;

/// A flight of stairs as seen from one of its levels.
pub(super) struct Flight {
    /// Its two corners on this level, and where it leads.
    pub here: [Pos2; 2],
    pub there: [Pos2; 2],
    pub is_up: bool,
    pub to: LevelAt,
}

pub(super) fn still(scene: &Scene<'_>) -> Mesh {
    let (plan, tokens, frame) = (scene.stage.run.plan(), scene.tokens, &scene.frame);
    let colour = &tokens.colour;
    let mut mesh = Mesh::default();
    let Some(level) = plan.levels.get(scene.level) else { return mesh };
    fill(&mut mesh, &ring(frame, &level.outline), colour.panel);
    for hole in &level.holes {
        fill(&mut mesh, &ring(frame, hole), colour.bg);
    }
    let zones: Vec<_> = plan.zones.iter().filter(|zone| zone.level == scene.level).collect();
    for zone in zones.iter().filter(|zone| zone.is_refuge) {
        fill(&mut mesh, &ring(frame, &zone.shape), colour.accent.gamma_multiply(REFUGE));
    }
    for zone in &zones {
        outline(&mut mesh, scene, &zone.shape, tokens.edge, colour.line);
    }
    for furniture in &level.obstacles {
        fill(&mut mesh, &ring(frame, &furniture.shape), colour.raised);
        outline(&mut mesh, scene, &furniture.shape, tokens.edge, colour.line);
    }
    for flight in plan.stairs.iter().filter_map(|stair| flight(frame, stair, scene.level)) {
        treads(&mut mesh, scene, &flight);
    }
    let mut stamp = Stamp::new(&mut mesh, scene.pixels_per_point);
    let width = tokens.plan_size.wall * tokens.edge.max(1.0);
    for wall in walls_of(plan, scene.level) {
        let [a, b] = frame.line(wall);
        // So that two walls close the corner where they meet.
        let more = (b - a).normalized() * width / 2.0;
        stamp.line([a - more, b + more], width, colour.text);
    }
    mesh
}

pub(super) fn ring(frame: &Frame, shape: &Polygon) -> Vec<Pos2> {
    shape.0.iter().map(|at| frame.pos(*at)).collect()
}

/// The flight if one of its ends lies on this level.
pub(super) fn flight(frame: &Frame, stair: &Stair, level: LevelAt) -> Option<Flight> {
    let is_up = stair.lower.level == level;
    if !is_up && stair.upper.level != level {
        return None;
    }
    let (here, there) = if is_up { (&stair.lower, &stair.upper) } else { (&stair.upper, &stair.lower) };
    let (from, mut to) = (frame.line(here.line), frame.line(there.line));
    // Lines may be drawn either way round.
    if (from[1] - from[0]).dot(to[1] - to[0]) < 0.0 {
        to.swap(0, 1);
    }
    Some(Flight { here: from, there: to, is_up, to: there.level })
}

impl Flight {
    pub fn ends(&self) -> [Pos2; 2] {
        [self.here[0].lerp(self.here[1], 0.5), self.there[0].lerp(self.there[1], 0.5)]
    }
}

fn treads(mesh: &mut Mesh, scene: &Scene<'_>, flight: &Flight) {
    let (tokens, colour) = (scene.tokens, &scene.tokens.colour);
    let [from, to] = flight.ends();
    let far = from.distance(to);
    let [a, b] = flight.here;
    fill(mesh, &[a, b, flight.there[1], flight.there[0]], colour.raised);
    let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
    let count = (far / scene.frame.px(TREAD_M).max(TREAD_PX)).floor().max(1.0);
    for nth in 0..=count as u32 {
        let part = nth as f32 / count;
        let tread = [a.lerp(flight.there[0], part), b.lerp(flight.there[1], part)];
        stamp.line(tread, tokens.edge, colour.border);
    }
    if far < tokens.space.l {
        return;
    }
    let onward = (to - from).normalized();
    let (start, tip) = (from.lerp(to, 0.15), from.lerp(to, 0.85));
    stamp.line([start, tip], tokens.plan_size.leaf, colour.text);
    for side in [onward.rot90(), -onward.rot90()] {
        stamp.line([tip, tip + (side - onward) * tokens.space.xs], tokens.plan_size.leaf, colour.text);
    }
}

fn outline(mesh: &mut Mesh, scene: &Scene<'_>, shape: &Polygon, width: f32, colour: Color32) {
    let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
    for side in shape.sides() {
        let line = scene.frame.line(side);
        if line[0].distance(line[1]) > 0.1 {
            stamp.line(line, width, colour);
        }
    }
}
