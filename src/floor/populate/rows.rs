//! Seats between pews, benches and rows of chairs: two long pieces of furniture that stand parallel with a gap that one
//! sits in. A row behind the last piece is not known to be one, and has no seats.

use crate::floor::plan::Obstacle;
use crate::floor::shape::Point;

/// One seat along a bench, metres (18 inches by NFPA 101, rounded up).
const SEAT_M: f64 = 0.5;
/// From one piece to the next: below, nobody gets in; above, it is an aisle.
const GAP_M: std::ops::RangeInclusive<f64> = 0.35..=1.0;
const SHORTEST_M: f64 = 1.5;
const DEEPEST_M: f64 = 0.8;

/// A long piece as a box that may stand askew.
#[derive(Debug, Clone, Copy)]
struct Piece {
    middle: Point,
    /// Unit vector along it, pointing right, or up.
    along: Point,
    half_length: f64,
    half_depth: f64,
}

/// The middles of all seats of a level.
pub(super) fn seats(obstacles: &[Obstacle]) -> Vec<Point> {
    let pieces: Vec<Piece> = obstacles.iter().filter_map(Piece::of).collect();
    let mut seats = Vec::new();
    for piece in &pieces {
        let behind = pieces.iter().filter_map(|other| piece.gap_to(other).map(|gap| (gap, other)));
        if let Some((gap, other)) = behind.min_by(|a, b| a.0.total_cmp(&b.0))
            && GAP_M.contains(&gap)
        {
            piece.row(other, gap, &mut seats);
        }
    }
    seats
}

impl Piece {
    fn of(obstacle: &Obstacle) -> Option<Self> {
        let longest = obstacle.shape.sides().max_by(|a, b| a.length().total_cmp(&b.length()))?;
        let length = longest.length();
        if length < SHORTEST_M {
            return None;
        }
        let sign = match (longest.b.x - longest.a.x, longest.b.y - longest.a.y) {
            (x, y) if x.abs() > y.abs() => x.signum(),
            (_, y) => y.signum(),
        };
        let along =
            Point::new((longest.b.x - longest.a.x) * sign / length, (longest.b.y - longest.a.y) * sign / length);
        let across = Point::new(-along.y, along.x);
        let span = |axis: Point| {
            let parts = obstacle.shape.0.iter().map(|p| p.x * axis.x + p.y * axis.y);
            parts.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), part| (low.min(part), high.max(part)))
        };
        let ((l0, l1), (d0, d1)) = (span(along), span(across));
        let (l, d) = ((l0 + l1) / 2.0, (d0 + d1) / 2.0);
        let it = Self {
            middle: Point::new(along.x * l + across.x * d, along.y * l + across.y * d),
            along,
            half_length: (l1 - l0) / 2.0,
            half_depth: (d1 - d0) / 2.0,
        };
        (d1 - d0 <= DEEPEST_M && l1 - l0 >= 3.0 * (d1 - d0)).then_some(it)
    }

    /// Place of `other`'s middle: along this piece, and across it to the left.
    fn seen(&self, other: &Self) -> (f64, f64) {
        let (x, y) = (other.middle.x - self.middle.x, other.middle.y - self.middle.y);
        (x * self.along.x + y * self.along.y, -x * self.along.y + y * self.along.x)
    }

    /// Clear distance to a parallel piece on the left that lies beside this one for a seat or more.
    fn gap_to(&self, other: &Self) -> Option<f64> {
        let turn = self.along.x * other.along.y - self.along.y * other.along.x;
        let (along, across) = self.seen(other);
        let beside = self.half_length + other.half_length - along.abs();
        (turn.abs() < 0.05 && across > 0.0 && beside >= SEAT_M).then_some(across - self.half_depth - other.half_depth)
    }

    fn row(&self, other: &Self, gap: f64, seats: &mut Vec<Point>) {
        let (along, _) = self.seen(other);
        let from = (-self.half_length).max(along - other.half_length);
        let to = self.half_length.min(along + other.half_length);
        let count = ((to - from) / SEAT_M + 1e-9).floor();
        let across = self.half_depth + gap / 2.0;
        for n in 0..count as u32 {
            let l = (from + to) / 2.0 + (f64::from(n) - (count - 1.0) / 2.0) * SEAT_M;
            let (x, y) = (self.along.x * l - self.along.y * across, self.along.y * l + self.along.x * across);
            seats.push(Point::new(self.middle.x + x, self.middle.y + y));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::shape::Polygon;

    fn pews(count: u32, turned: bool) -> Vec<Obstacle> {
        let pew = |n: u32| {
            let off = 2.0 + 0.9 * f64::from(n);
            let shape = if turned {
                Polygon::rect(Point::new(1.0, off), 7.5, 0.35)
            } else {
                Polygon::rect(Point::new(off, 1.0), 0.35, 7.5)
            };
            Obstacle { id: "pew".into(), shape }
        };
        (0..count).map(pew).collect()
    }

    #[test]
    fn every_gap_between_pews_has_a_seat_each_half_metre() {
        for turned in [false, true] {
            let seats = seats(&pews(22, turned));
            assert_eq!(seats.len(), 21 * 15);
            let across = |at: &Point| if turned { at.y } else { at.x };
            let first = seats.iter().map(across).fold(f64::INFINITY, f64::min);
            assert!((first - (2.0 + 0.35 + 0.275)).abs() < 1e-9, "{first}");
        }
    }

    #[test]
    fn tables_apart_walls_of_shelves_and_stools_make_no_rows() {
        let obstacle = |x, y, w, h| Obstacle { id: "it".into(), shape: Polygon::rect(Point::new(x, y), w, h) };
        assert!(seats(&[obstacle(0.0, 0.0, 4.0, 0.5), obstacle(0.0, 2.5, 4.0, 0.5)]).is_empty());
        assert!(seats(&[obstacle(0.0, 0.0, 0.5, 0.5), obstacle(0.0, 1.0, 0.5, 0.5)]).is_empty());
        assert!(seats(&[obstacle(0.0, 0.0, 4.0, 0.5), obstacle(4.5, 1.0, 4.0, 0.5)]).is_empty());
    }
}
