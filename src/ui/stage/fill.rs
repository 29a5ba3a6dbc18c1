//! Fills a ring of any shape with triangles, by cutting off its ears.

use egui::epaint::Mesh;
use egui::{Color32, Pos2};

/// Adds the inside of the ring. One that crosses itself is filled as far as it goes.
pub fn fill(mesh: &mut Mesh, ring: &[Pos2], colour: Color32) {
    if ring.len() < 3 {
        return;
    }
    let first = mesh.vertices.len() as u32;
    ring.iter().for_each(|at| mesh.colored_vertex(*at, colour));
    for [a, b, c] in ears(ring) {
        mesh.add_triangle(first + a, first + b, first + c);
    }
}

fn ears(ring: &[Pos2]) -> Vec<[u32; 3]> {
    let mut left: Vec<usize> = (0..ring.len()).collect();
    if area(ring) < 0.0 {
        left.reverse();
    }
    let mut ears = Vec::with_capacity(ring.len());
    while left.len() > 3 {
        let count = left.len();
        let corners = |at: usize| [left[(at + count - 1) % count], left[at], left[(at + 1) % count]];
        let is_ear = |at: &usize| {
            let corner = corners(*at);
            let [a, b, c] = corner.map(|at| ring[at]);
            let is_free = |other: &&usize| !corner.contains(other) && holds(a, b, c, ring[**other]);
            side(a, b, c) > 0.0 && !left.iter().any(|other| is_free(&other))
        };
        // Without an ear the ring crosses itself; any corner will do then.
        let at = (0..count).find(is_ear).unwrap_or(0);
        ears.push(corners(at).map(|at| at as u32));
        left.remove(at);
    }
    ears.push([left[0], left[1], left[2]].map(|at| at as u32));
    ears
}

fn side(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Twice the area, positive if the ring turns as x turns to y.
fn area(ring: &[Pos2]) -> f32 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum()
}

fn holds(a: Pos2, b: Pos2, c: Pos2, at: Pos2) -> bool {
    side(a, b, at) >= 0.0 && side(b, c, at) >= 0.0 && side(c, a, at) >= 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn filled(ring: &[(f32, f32)]) -> f32 {
        let ring: Vec<Pos2> = ring.iter().map(|(x, y)| pos2(*x, *y)).collect();
        let mut mesh = Mesh::default();
        fill(&mut mesh, &ring, Color32::WHITE);
        assert!(mesh.is_valid());
        let size = |corners: [u32; 3]| {
            let [a, b, c] = corners.map(|at| mesh.vertices[at as usize].pos);
            side(a, b, c).abs() / 2.0
        };
        mesh.triangles().map(size).sum()
    }

    #[test]
    fn every_shape_is_filled_to_its_own_area_whichever_way_it_turns() {
        let corner = [(0., 0.), (12., 0.), (12., 12.), (10., 12.), (10., 2.), (0., 2.)];
        assert_eq!(filled(&corner), 44.0);
        let mut back = corner;
        back.reverse();
        assert_eq!(filled(&back), 44.0);
        let comb = [(0., 0.), (7., 0.), (7., 4.), (6., 4.), (6., 1.), (4., 1.), (4., 4.), (3., 4.), (3., 1.), (0., 1.)];
        assert_eq!(filled(&comb), 13.0);
        assert_eq!(filled(&[(0., 0.), (4., 0.)]), 0.0);
    }
}
