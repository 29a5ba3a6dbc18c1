//! Doors: open, closed and locked differ in shape. An open leaf stands out of the wall, a closed one lies in the gap, a
//! locked one lies there twice with a bolt across.

use egui::epaint::Mesh;
use egui::{Color32, Pos2, Vec2};

use super::Scene;
use super::frame::outward;
use super::stamp::{Shape, Stamp};
use crate::floor::plan::{Door, DoorAt, DoorState};

/// How much of the quarter round an open leaf has swung.
const SWING: f32 = 0.78;

pub(super) fn doors(mesh: &mut Mesh, scene: &Scene<'_>) {
    let (run, level) = (scene.stage.run, scene.level);
    let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
    for (at, door) in run.plan().doors.iter().enumerate().filter(|(_, door)| door.level == level) {
        let state = run.door(at).unwrap_or(door.state);
        let face = Face { line: scene.frame.line(door.line), onward: way(scene, door), colour: colour(scene, door) };
        face.draw(&mut stamp, scene, state);
        if run.is_barred(at) {
            face.cross(&mut stamp, scene);
        }
    }
}

/// How a door looks that stands like this, for whoever explains the signs.
pub(super) fn sample(stamp: &mut Stamp<'_>, scene: &Scene<'_>, line: [Pos2; 2], state: DoorState, is_exit: bool) {
    let colour = if is_exit { scene.tokens.colour.accent } else { scene.tokens.colour.text };
    Face { line, onward: Vec2::UP, colour }.draw(stamp, scene, state);
}

/// A line that a thing lies on, for what is done to it.
pub(super) fn mark(mesh: &mut Mesh, scene: &Scene<'_>, door: DoorAt, colour: Color32) {
    let Some(it) = scene.stage.run.plan().doors.get(door) else { return };
    let size = scene.tokens.plan_size.leaf;
    let [a, b] = scene.frame.line(it.line);
    let radius = (a.distance(b) / 2.0 + 3.0 * size).max(scene.tokens.space.m);
    Stamp::new(mesh, scene.pixels_per_point).ring(Shape::Disc, a.lerp(b, 0.5), radius, size, colour);
}

/// An exit opens outward, another door to either side.
fn way(scene: &Scene<'_>, door: &Door) -> Vec2 {
    outward(scene.stage.run.plan(), door.level, door.line)
}

fn colour(scene: &Scene<'_>, door: &Door) -> Color32 {
    if door.is_exit { scene.tokens.colour.accent } else { scene.tokens.colour.text }
}

struct Face {
    line: [Pos2; 2],
    onward: Vec2,
    colour: Color32,
}

impl Face {
    fn draw(&self, stamp: &mut Stamp<'_>, scene: &Scene<'_>, state: DoorState) {
        let [a, b] = self.line;
        let (along, wide) = ((b - a).normalized(), a.distance(b));
        let size = scene.tokens.plan_size.leaf;
        let jamb = self.onward * 2.0 * size;
        for at in [a, b] {
            stamp.line([at - jamb, at + jamb], size, self.colour);
        }
        match state {
            DoorState::Open => {
                let turn = SWING * std::f32::consts::FRAC_PI_2;
                let leaf = |turn: f32| a + (along * turn.cos() + self.onward * turn.sin()) * wide;
                stamp.line([a, leaf(turn)], size, self.colour);
                let steps = 6;
                for nth in 0..steps {
                    let part = |nth: i32| leaf(turn * nth as f32 / steps as f32);
                    stamp.line([part(nth), part(nth + 1)], scene.tokens.edge, self.colour.gamma_multiply(0.6));
                }
            }
            DoorState::Closed => stamp.line([a, b], 1.5 * size, self.colour),
            DoorState::Locked => {
                for side in [-size, size] {
                    stamp.line([a + self.onward * side, b + self.onward * side], size, self.colour);
                }
                let middle = a.lerp(b, 0.5);
                stamp.full(Shape::Square, middle, 3.6 * size, scene.tokens.colour.panel);
                stamp.full(Shape::Square, middle, 2.8 * size, self.colour);
                stamp.line([middle, middle + Vec2::DOWN * 1.5 * size], size, scene.tokens.colour.panel);
            }
        }
    }

    /// Fire stands in it.
    fn cross(&self, stamp: &mut Stamp<'_>, scene: &Scene<'_>) {
        let middle = self.line[0].lerp(self.line[1], 0.5);
        let reach = scene.tokens.space.s;
        for arm in [Vec2::new(reach, reach), Vec2::new(reach, -reach)] {
            stamp.line([middle - arm, middle + arm], 1.5 * scene.tokens.plan_size.leaf, scene.tokens.plan.fire);
        }
    }
}
