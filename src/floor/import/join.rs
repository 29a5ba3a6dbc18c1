//! Lines drawn piece by piece, joined into long ones and into rings.

use std::collections::BTreeMap;

use super::drawing::Shape;
use crate::floor::shape::Point;

/// Ends nearer than this are one corner; in metres.
const CORNER_M: f64 = 0.02;

/// Joins open lines of a layer where exactly two of them end in one place. What comes back to its beginning is closed.
pub fn joined(shapes: Vec<Shape>) -> Vec<Shape> {
    let (open, mut done): (Vec<Shape>, Vec<Shape>) =
        shapes.into_iter().partition(|shape| !shape.is_closed && shape.points.len() > 1 && shape.middle.is_none());
    let mut ends: BTreeMap<(&str, i64, i64), Vec<usize>> = BTreeMap::new();
    for (at, shape) in open.iter().enumerate() {
        for end in [shape.points.first(), shape.points.last()].into_iter().flatten() {
            ends.entry(corner(&shape.layer, *end)).or_default().push(at);
        }
    }
    let mut is_used = vec![false; open.len()];
    for start in 0..open.len() {
        if is_used[start] {
            continue;
        }
        is_used[start] = true;
        let mut whole = open[start].clone();
        // On from its end, then, turned round, on from its beginning.
        for _ in 0..2 {
            while let Some(next) = following(&whole, &open, &ends, &is_used) {
                is_used[next] = true;
                append(&mut whole.points, &open[next].points);
            }
            whole.points.reverse();
        }
        let is_ring = whole.points.len() > 3
            && whole.points.first().zip(whole.points.last()).is_some_and(|(a, b)| is_same(*a, *b));
        if is_ring {
            whole.points.pop();
            whole.is_closed = true;
        }
        done.push(whole);
    }
    done
}

/// The one other line that ends where this one does.
fn following(
    whole: &Shape,
    open: &[Shape],
    ends: &BTreeMap<(&str, i64, i64), Vec<usize>>,
    is_used: &[bool],
) -> Option<usize> {
    let end = *whole.points.last()?;
    let [a, b] = ends.get(&corner(&whole.layer, end))?[..] else { return None };
    let next = if is_used[a] { b } else { a };
    (!is_used[next] && open[next].points.len() > 1).then_some(next)
}

fn append(points: &mut Vec<Point>, more: &[Point]) {
    let end = points.last().copied().unwrap_or_default();
    match more.first() {
        Some(first) if is_same(*first, end) => points.extend(more.iter().skip(1)),
        _ => points.extend(more.iter().rev().skip(1)),
    }
}

fn corner(layer: &str, at: Point) -> (&str, i64, i64) {
    // Beyond any building a number is cut to the largest there is.
    (layer, (at.x / CORNER_M).round() as i64, (at.y / CORNER_M).round() as i64)
}

fn is_same(a: Point, b: Point) -> bool {
    a.distance(b) <= 2.0 * CORNER_M
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(points: &[(f64, f64)]) -> Shape {
        Shape { points: points.iter().map(|&(x, y)| Point::new(x, y)).collect(), ..Shape::default() }
    }

    #[test]
    fn four_lines_make_a_ring_whichever_way_they_are_drawn() {
        let lines = [[(0., 0.), (4., 0.)], [(4., 3.), (4., 0.)], [(4., 3.), (0., 3.)], [(0., 0.001), (0., 3.)]];
        let whole = joined(lines.iter().map(|points| line(points)).collect());
        assert_eq!((whole.len(), whole[0].is_closed, whole[0].points.len()), (1, true, 4), "{whole:?}");
    }

    #[test]
    fn where_three_lines_meet_they_stay_apart() {
        let lines = [[(0., 0.), (4., 0.)], [(4., 0.), (4., 3.)], [(4., 0.), (9., 0.)]];
        assert_eq!(joined(lines.iter().map(|points| line(points)).collect()).len(), 3);
    }

    #[test]
    fn many_lines_are_joined_at_once() {
        let zigzag = (0..50_000)
            .map(|at| line(&[(f64::from(at), f64::from(at % 2)), (f64::from(at + 1), f64::from((at + 1) % 2))]));
        assert_eq!(joined(zigzag.collect())[0].points.len(), 50_001);
    }
}
