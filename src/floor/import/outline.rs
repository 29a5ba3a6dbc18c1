//! The outline of a level: as drawn, or guessed from the walls.

use super::drawing::Shape;
use super::join::joined;
use super::report::{Guess, Report, Why};
use super::ring::sound;
use super::trace::ring;
use super::{ImportError, Wrong};
use crate::floor::shape::{Point, Polygon};

/// A ring of walls that covers this share of everything goes all round.
const ALL_ROUND: f64 = 0.6;

/// Outline, holes in it, and the walls that are left.
pub type Parts = (Polygon, Vec<Polygon>, Vec<Shape>);

/// # Errors
/// [`Wrong::Empty`] if there is nothing with an area.
pub fn outline(drawn: Vec<Shape>, walls: Vec<Shape>, report: &mut Report) -> Result<Parts, ImportError> {
    let mut rings: Vec<(Polygon, Box<str>)> = Vec::new();
    for shape in joined(drawn) {
        if let Some(ring) = ring(&shape, report) {
            rings.push((ring, shape.layer));
        }
    }
    rings.sort_by(|a, b| b.0.area().total_cmp(&a.0.area()));
    let mut rings = rings.into_iter();
    if let Some((outline, _)) = rings.next() {
        let (inside, beside): (Vec<_>, Vec<_>) =
            rings.partition(|(ring, _)| ring.0.iter().all(|point| outline.contains(*point)));
        beside.iter().for_each(|(_, layer)| report.drop(Why::Beside, layer));
        report.guess(inside.len(), Guess::Holes);
        return Ok((outline, inside.into_iter().map(|(ring, _)| ring).collect(), walls));
    }
    from_walls(walls, report)
}

fn from_walls(walls: Vec<Shape>, report: &mut Report) -> Result<Parts, ImportError> {
    let empty = || ImportError::whole(Wrong::Empty);
    let points: Vec<Point> = walls.iter().flat_map(|wall| wall.points.iter().copied()).collect();
    let bounds = Polygon(points).bounds().ok_or_else(empty)?;
    let (width, height) = (bounds.max.x - bounds.min.x, bounds.max.y - bounds.min.y);
    let box_round = sound(Polygon::rect(bounds.min, width, height).0).map_err(|_| empty())?;
    let mut walls = joined(walls);
    let rings = walls.iter().enumerate().filter(|(_, wall)| wall.is_closed);
    let rings = rings.filter_map(|(at, wall)| Some((at, sound(wall.points.clone()).ok()?)));
    let largest = rings.max_by(|(_, a), (_, b)| a.area().total_cmp(&b.area()));
    match largest.filter(|(_, ring)| ring.area() >= ALL_ROUND * box_round.area()) {
        Some((at, ring)) => {
            walls.remove(at);
            report.guesses.push(Guess::OutlineFromWalls);
            Ok((ring, Vec::new(), walls))
        }
        None => {
            report.guesses.push(Guess::OutlineFromBounds);
            Ok((box_round, Vec::new(), walls))
        }
    }
}
