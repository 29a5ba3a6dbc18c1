//! Small shapes with soft edges, put straight into one mesh: thousands of them cost less than a dozen drawn one by one.

use egui::epaint::Mesh;
use egui::{Color32, Pos2, Vec2, vec2};

/// Shapes that people are told apart by, all within a circle of radius 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Disc,
    Square,
    /// A square on its corner.
    Diamond,
}

/// Puts shapes into a mesh, for one density of pixels.
pub struct Stamp<'a> {
    mesh: &'a mut Mesh,
    /// Half the width of the soft edge.
    soft: f32,
    discs: [Vec<Vec2>; 3],
}

impl Shape {
    fn corners(self) -> &'static [Vec2] {
        const SIDE: f32 = 0.8;
        const TIP: f32 = 1.15;
        const SQUARE: [Vec2; 4] = [vec2(-SIDE, -SIDE), vec2(SIDE, -SIDE), vec2(SIDE, SIDE), vec2(-SIDE, SIDE)];
        const DIAMOND: [Vec2; 4] = [vec2(0.0, -TIP), vec2(TIP, 0.0), vec2(0.0, TIP), vec2(-TIP, 0.0)];
        match self {
            Shape::Disc => &[],
            Shape::Square => &SQUARE,
            Shape::Diamond => &DIAMOND,
        }
    }
}

impl<'a> Stamp<'a> {
    pub fn new(mesh: &'a mut Mesh, pixels_per_point: f32) -> Self {
        let round = |corners: u16| {
            let turn = |nth: u16| Vec2::angled(f32::from(nth) * std::f32::consts::TAU / f32::from(corners));
            (0..corners).map(turn).collect()
        };
        Self { mesh, soft: 0.5 / pixels_per_point, discs: [round(8), round(14), round(28)] }
    }

    pub fn full(&mut self, shape: Shape, at: Pos2, radius: f32, colour: Color32) {
        let corners = self.corners(shape, radius);
        let first = self.mesh.vertices.len() as u32;
        let (inner, outer) = ((radius - self.soft).max(0.0), radius + self.soft);
        for corner in &corners {
            self.mesh.colored_vertex(at + *corner * inner, colour);
            self.mesh.colored_vertex(at + *corner * outer, Color32::TRANSPARENT);
        }
        let count = corners.len() as u32;
        for nth in 1..count - 1 {
            self.mesh.add_triangle(first, first + 2 * nth, first + 2 * nth + 2);
        }
        self.band(first, count, 2, 0);
        self.give_back(shape, radius, corners);
    }

    /// Only the edge, `width` across, within the radius.
    pub fn ring(&mut self, shape: Shape, at: Pos2, radius: f32, width: f32, colour: Color32) {
        let corners = self.corners(shape, radius);
        let first = self.mesh.vertices.len() as u32;
        let inner = (radius - width).max(0.0);
        for corner in &corners {
            self.mesh.colored_vertex(at + *corner * (inner - self.soft).max(0.0), Color32::TRANSPARENT);
            self.mesh.colored_vertex(at + *corner * (inner + self.soft), colour);
            self.mesh.colored_vertex(at + *corner * (radius - self.soft).max(inner + self.soft), colour);
            self.mesh.colored_vertex(at + *corner * (radius + self.soft), Color32::TRANSPARENT);
        }
        for strip in 0..3 {
            self.band(first, corners.len() as u32, 4, strip);
        }
        self.give_back(shape, radius, corners);
    }

    /// A straight line with soft sides.
    pub fn line(&mut self, [a, b]: [Pos2; 2], width: f32, colour: Color32) {
        let across = (b - a).normalized().rot90();
        let (inner, outer) = ((width / 2.0 - self.soft).max(0.0), width / 2.0 + self.soft);
        let first = self.mesh.vertices.len() as u32;
        for at in [a, b] {
            self.mesh.colored_vertex(at - across * outer, Color32::TRANSPARENT);
            self.mesh.colored_vertex(at - across * inner, colour);
            self.mesh.colored_vertex(at + across * inner, colour);
            self.mesh.colored_vertex(at + across * outer, Color32::TRANSPARENT);
        }
        for nth in first..first + 3 {
            self.mesh.add_triangle(nth, nth + 1, nth + 4);
            self.mesh.add_triangle(nth + 1, nth + 5, nth + 4);
        }
    }

    /// Joins each corner's vertices `strip` and `strip + 1` with those of the next corner, all round.
    fn band(&mut self, first: u32, corners: u32, each: u32, strip: u32) {
        for nth in 0..corners {
            let (here, next) = (first + nth * each + strip, first + (nth + 1) % corners * each + strip);
            self.mesh.add_triangle(here, here + 1, next);
            self.mesh.add_triangle(here + 1, next + 1, next);
        }
    }

    /// Discs are as round as their size asks for.
    fn corners(&mut self, shape: Shape, radius: f32) -> Vec<Vec2> {
        match shape {
            Shape::Disc => std::mem::take(&mut self.discs[size(radius)]),
            shape => shape.corners().to_vec(),
        }
    }

    fn give_back(&mut self, shape: Shape, radius: f32, corners: Vec<Vec2>) {
        if shape == Shape::Disc {
            self.discs[size(radius)] = corners;
        }
    }
}

fn size(radius: f32) -> usize {
    usize::from(radius > 3.5) + usize::from(radius > 9.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stamped_is_whole_and_no_larger_than_its_radius() {
        let mut mesh = Mesh::default();
        for shape in [Shape::Disc, Shape::Square, Shape::Diamond] {
            for radius in [1.0, 5.0, 20.0] {
                let mut stamp = Stamp::new(&mut mesh, 2.0);
                stamp.full(shape, Pos2::ZERO, radius, Color32::WHITE);
                stamp.ring(shape, Pos2::ZERO, radius, 1.5, Color32::WHITE);
                stamp.line([Pos2::ZERO, Pos2::new(radius, 0.0)], 1.0, Color32::WHITE);
            }
        }
        assert!(mesh.is_valid());
        let far = mesh.vertices.iter().map(|it| it.pos.to_vec2().length()).fold(0.0, f32::max);
        assert!(far < 20.0 * 1.2 + 1.0, "{far}");
        assert!(mesh.vertices.len() < 600, "{}", mesh.vertices.len());
    }
}
