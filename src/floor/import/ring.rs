//! Whether a ring of points can be a room: three points or more, an area, no side across another.

use super::Wrong;
use crate::floor::shape::{Point, Polygon, Segment};

/// A ring with more points than this is no drawing of a building.
pub const MOST_POINTS: usize = 20_000;

/// Pairs of sides that are compared for one ring. Only a ring made to be slow needs more.
const MOST_PAIRS: usize = 4_000_000;

/// Points nearer to each other than this are one. In metres.
const SAME_M: f64 = 1e-6;
/// Less than this is no area, in square metres.
const LEAST_AREA: f64 = 1e-4;

/// A sound polygon of these points, closed or not, without those that repeat.
///
/// # Errors
/// [`Wrong::FewPoints`], [`Wrong::Flat`], [`Wrong::Crossing`] or [`Wrong::TooMany`].
pub fn sound(mut points: Vec<Point>) -> Result<Polygon, Wrong> {
    points.dedup_by(|b, a| a.distance(*b) < SAME_M);
    while points.len() > 1 && points.first().zip(points.last()).is_some_and(|(a, b)| a.distance(*b) < SAME_M) {
        points.pop();
    }
    if points.len() < 3 {
        return Err(Wrong::FewPoints);
    }
    if points.len() > MOST_POINTS {
        return Err(Wrong::TooMany { most: MOST_POINTS });
    }
    let ring = Polygon(points);
    if crosses_itself(&ring)? {
        return Err(Wrong::Crossing);
    }
    if ring.area() < LEAST_AREA { Err(Wrong::Flat) } else { Ok(ring) }
}

/// Sweeps from left to right, so that only sides above one another are compared.
fn crosses_itself(ring: &Polygon) -> Result<bool, Wrong> {
    let mut sides: Vec<Segment> = ring.sides().collect();
    let (left, right) = (|s: &Segment| s.a.x.min(s.b.x), |s: &Segment| s.a.x.max(s.b.x));
    sides.sort_by(|a, b| left(a).total_cmp(&left(b)));
    let mut pairs = 0;
    for (at, side) in sides.iter().enumerate() {
        let end = right(side);
        for other in sides[at + 1..].iter().take_while(|other| left(other) <= end) {
            pairs += 1;
            if side.crosses(*other) {
                return Ok(true);
            }
        }
        if pairs > MOST_PAIRS {
            return Err(Wrong::TooMany { most: MOST_POINTS });
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(points: &[(f64, f64)]) -> Result<Polygon, Wrong> {
        sound(points.iter().map(|&(x, y)| Point::new(x, y)).collect())
    }

    #[test]
    fn a_ring_loses_what_repeats() {
        let square = ring(&[(0., 0.), (2., 0.), (2., 0.), (2., 2.), (0., 2.), (0., 0.)]).unwrap();
        assert_eq!((square.0.len(), square.area()), (4, 4.0));
    }

    #[test]
    fn what_cannot_be_a_room_is_told_apart() {
        assert_eq!(ring(&[(0., 0.), (1., 0.), (0., 0.)]), Err(Wrong::FewPoints));
        assert_eq!(ring(&[]), Err(Wrong::FewPoints));
        assert_eq!(ring(&[(0., 0.), (5., 0.), (9., 0.)]), Err(Wrong::Flat));
        assert_eq!(ring(&[(0., 0.), (4., 4.), (4., 0.), (0., 3.)]), Err(Wrong::Crossing));
    }

    #[test]
    fn a_ring_made_to_be_slow_is_given_up() {
        // A comb as wide as its ring: every tooth lies beside every other.
        let tooth = |at: u32| [(0.0, f64::from(at)), (1e4, f64::from(at) + 0.5)];
        let comb: Vec<(f64, f64)> = (0..9_000).flat_map(tooth).chain([(-1.0, 9e3), (-1.0, 0.0)]).collect();
        assert_eq!(ring(&comb), Err(Wrong::TooMany { most: MOST_POINTS }));
        assert_eq!(ring(&comb[..300]), Err(Wrong::Crossing));
    }
}
