//! What one DXF entity draws.

use super::drawing::{Placing, Shape, arc};
use super::dxf_codes::Entity;
use crate::floor::shape::Point;

use std::f64::consts::TAU;

#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Line(Shape),
    Block(Placed),
}

/// A block that is put somewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    pub name: Box<str>,
    pub layer: Box<str>,
    pub placing: Placing,
    /// In rows and columns, of which only the first is read.
    pub is_many: bool,
}

impl Item {
    pub fn layer(&self) -> &str {
        match self {
            Item::Line(shape) => &shape.layer,
            Item::Block(placed) => &placed.layer,
        }
    }
}

/// What an entity draws; `None` if its kind is not understood. `corners` are those of an old polyline.
pub fn item(entity: &Entity, corners: &[Entity]) -> Option<Item> {
    let layer: Box<str> = if entity.text(8).is_empty() { "0".into() } else { entity.text(8).into() };
    let is_closed = entity.whole(70).unwrap_or_default() & 1 != 0;
    let middle = Point::new(entity.number(10), entity.number(20));
    let radius = entity.number(40);
    // Drawn on the back of the plane, as mirroring does.
    let face = if entity.number(230) < 0.0 { Placing::scale(-1.0, 1.0) } else { Placing::HERE };
    let shape =
        |points, is_closed, middle| Shape { layer: layer.clone(), points, is_closed, middle, ..Shape::default() };
    let shape = match entity.kind {
        "LINE" => shape(vec![middle, Point::new(entity.number(11), entity.number(21))], false, None),
        "LWPOLYLINE" => shape(bulged(&light_corners(entity), is_closed), is_closed, None).placed(face),
        "POLYLINE" if entity.whole(70).unwrap_or_default() & 0b101_0000 == 0 => {
            let corners = corners.iter().map(|c| (Point::new(c.number(10), c.number(20)), c.number(42)));
            shape(bulged(&corners.collect::<Vec<_>>(), is_closed), is_closed, None).placed(face)
        }
        "ARC" => {
            let (from, to) = (entity.number(50).to_radians(), entity.number(51).to_radians());
            let sweep = if to > from { to - from } else { to - from + TAU };
            shape(arc(middle, radius, from, sweep), false, Some(middle)).placed(face)
        }
        "CIRCLE" => {
            let mut points = arc(middle, radius, 0.0, TAU);
            points.pop();
            shape(points, true, None).placed(face)
        }
        "INSERT" => {
            let scale = Placing::scale(entity.number_or(41, 1.0), entity.number_or(42, 1.0));
            let turn = Placing::turn(entity.number(50));
            let many = |code| entity.whole(code).is_some_and(|count| count > 1);
            return Some(Item::Block(Placed {
                name: entity.text(2).into(),
                layer,
                placing: face.after(Placing::shift(middle.x, middle.y)).after(turn).after(scale),
                is_many: many(70) || many(71),
            }));
        }
        _ => return None,
    };
    Some(Item::Line(shape))
}

/// Corners of an `LWPOLYLINE`, each with the bulge of the side that follows it.
fn light_corners(entity: &Entity) -> Vec<(Point, f64)> {
    let mut corners: Vec<(Point, f64)> = Vec::new();
    for (code, value) in &entity.pairs {
        let number = || value.parse().unwrap_or(f64::NAN);
        match (code, corners.last_mut()) {
            (10, _) => corners.push((Point::new(number(), 0.0), 0.0)),
            (20, Some(corner)) => corner.0.y = number(),
            (42, Some(corner)) => corner.1 = number(),
            _ => {}
        }
    }
    corners
}

/// A bulge is the tangent of a quarter of the angle that a side sweeps; 0 is straight.
fn bulged(corners: &[(Point, f64)], is_closed: bool) -> Vec<Point> {
    let mut points = Vec::new();
    for (at, &(from, bulge)) in corners.iter().enumerate() {
        points.push(from);
        let next = corners.get(at + 1).or_else(|| corners.first().filter(|_| is_closed));
        let Some(&(to, _)) = next.filter(|_| bulge != 0.0 && bulge.is_finite()) else { continue };
        let sweep = 4.0 * libm::atan(bulge);
        // The middle lies off the middle of the chord, towards the left if the side sweeps less than half a circle.
        let off = (1.0 - bulge * bulge) / (4.0 * bulge);
        let middle =
            Point::new((from.x + to.x) / 2.0 - (to.y - from.y) * off, (from.y + to.y) / 2.0 + (to.x - from.x) * off);
        let start = libm::atan2(from.y - middle.y, from.x - middle.x);
        let round = arc(middle, middle.distance(from), start, sweep);
        let between = round.len().saturating_sub(2);
        points.extend(round.into_iter().skip(1).take(between));
    }
    points
}

#[cfg(test)]
mod tests {
    use super::super::dxf_codes::entities;
    use super::*;

    fn line(text: &str) -> Shape {
        let text = text.replace(' ', "\n");
        let (read, _) = entities(&text).unwrap();
        match item(&read[0], &read[1..]) {
            Some(Item::Line(shape)) => shape,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_bulge_of_one_is_half_a_circle() {
        let half = line("0 LWPOLYLINE 8 w 90 2 70 0 10 0 20 0 42 1 10 2 20 0");
        assert!(half.points.iter().all(|p| (p.distance(Point::new(1.0, 0.0)) - 1.0).abs() < 1e-12), "{half:?}");
        let lowest = half.points.iter().map(|p| p.y).fold(0.0, f64::min);
        assert!((lowest + 1.0).abs() < 1e-9, "counter-clockwise from left to right is below: {lowest}");
        let flat = line("0 LWPOLYLINE 70 1 10 0 20 0 10 2 20 0 10 2 20 2");
        assert!(flat.is_closed && flat.points.len() == 3 && &*flat.layer == "0");
    }

    #[test]
    fn old_polylines_and_mirrored_arcs_are_read() {
        let old = line("0 POLYLINE 8 w 70 1 0 VERTEX 10 0 20 0 0 VERTEX 10 3 20 0 0 VERTEX 10 3 20 1");
        assert_eq!((old.points.len(), old.points[2]), (3, Point::new(3.0, 1.0)));
        let door = line("0 ARC 8 d 10 1 20 0 40 2 50 0 51 90 230 -1");
        assert_eq!(door.middle, Some(Point::new(-1.0, 0.0)));
        assert!(door.points[0].distance(Point::new(-3.0, 0.0)) < 1e-12);
    }
}
