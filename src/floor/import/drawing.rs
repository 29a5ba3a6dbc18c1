//! A drawing as a list of lines on layers, whatever program it came from, before anybody has said what the lines mean.

use std::collections::BTreeMap;

use super::{ImportError, Wrong};
use crate::floor::shape::Point;

/// More points than this are no drawing of a building.
pub const MOST_POINTS: usize = 1_000_000;
/// Straight pieces that a full circle is drawn with.
const CIRCLE_PIECES: f64 = 16.0;

/// How often something was met, by kind and layer.
pub type Tally = BTreeMap<(Box<str>, Box<str>), usize>;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    pub shapes: Vec<Shape>,
    /// What the reader does not understand.
    pub unknown: Tally,
    pub unit: DrawingUnit,
    /// The file ends too early.
    pub is_cut_off: bool,
    points: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum DrawingUnit {
    /// Metres per unit.
    Known(f64),
    /// A drawing made for building, without its unit.
    #[default]
    Unsaid,
    /// A picture, in which a unit may be anything.
    Picture,
}

/// A line in units of the drawing, y up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shape {
    /// Layer, group or class; what decides its meaning.
    pub layer: Box<str>,
    /// Its own name, empty if it has none.
    pub name: Box<str>,
    pub points: Vec<Point>,
    pub is_closed: bool,
    /// Middle of the circle that an arc is a part of.
    pub middle: Option<Point>,
    /// Shapes of one placed block have one number; 0 is none.
    pub group: u32,
}

/// How a part of a drawing is placed in the whole: x' = a x + c y + e, y' = b x + d y + f.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placing {
    pub a: f64,
    pub b: f64,
    pub c: f64,
    pub d: f64,
    pub e: f64,
    pub f: f64,
}

impl Drawing {
    pub fn new(unit: DrawingUnit) -> Self {
        Self { unit, ..Self::default() }
    }

    /// # Errors
    /// [`Wrong::TooMany`] points in the drawing.
    pub fn add(&mut self, shape: Shape) -> Result<(), ImportError> {
        // A shape without points counts too, or a file of nothing could fill the memory.
        self.points += shape.points.len() + 1;
        if self.points > MOST_POINTS {
            return Err(ImportError::whole(Wrong::TooMany { most: MOST_POINTS }));
        }
        self.shapes.push(shape);
        Ok(())
    }

    pub fn not_understood(&mut self, kind: &str, layer: &str) {
        count(&mut self.unknown, kind, layer);
    }
}

/// Counts one more. What people call their layers may be of any length; a report shows the beginning.
pub fn count(tally: &mut Tally, kind: &str, layer: &str) {
    const MOST_LETTERS: usize = 60;
    const MOST_LINES: usize = 1_000;
    let short = |text: &str| text.chars().filter(|c| !c.is_control()).take(MOST_LETTERS).collect::<Box<str>>();
    let key = (short(kind), short(layer));
    if tally.len() < MOST_LINES || tally.contains_key(&key) {
        *tally.entry(key).or_default() += 1;
    } else {
        *tally.entry(("…".into(), "…".into())).or_default() += 1;
    }
}

impl Shape {
    pub fn placed(&self, by: Placing) -> Self {
        Self {
            points: self.points.iter().map(|&point| by.of(point)).collect(),
            middle: self.middle.map(|point| by.of(point)),
            ..self.clone()
        }
    }
}

impl Placing {
    pub const HERE: Self = Self { a: 1.0, b: 0.0, c: 0.0, d: 1.0, e: 0.0, f: 0.0 };

    pub fn shift(x: f64, y: f64) -> Self {
        Self { e: x, f: y, ..Self::HERE }
    }

    pub fn scale(x: f64, y: f64) -> Self {
        Self { a: x, d: y, ..Self::HERE }
    }

    pub fn turn(degrees: f64) -> Self {
        let angle = degrees.to_radians();
        let (sin, cos) = (libm::sin(angle), libm::cos(angle));
        Self { a: cos, b: sin, c: -sin, d: cos, ..Self::HERE }
    }

    pub fn of(self, p: Point) -> Point {
        Point::new(self.a * p.x + self.c * p.y + self.e, self.b * p.x + self.d * p.y + self.f)
    }

    /// First `inner`, then `self`.
    pub fn after(self, inner: Self) -> Self {
        Self {
            a: self.a * inner.a + self.c * inner.b,
            b: self.b * inner.a + self.d * inner.b,
            c: self.a * inner.c + self.c * inner.d,
            d: self.b * inner.c + self.d * inner.d,
            e: self.a * inner.e + self.c * inner.f + self.e,
            f: self.b * inner.e + self.d * inner.f + self.f,
        }
    }
}

/// Points on a circle from one angle on by `sweep`, both in radians, ends included.
pub fn arc(middle: Point, radius: f64, from: f64, sweep: f64) -> Vec<Point> {
    use std::f64::consts::TAU;
    let pieces = (sweep.abs() / TAU * CIRCLE_PIECES).ceil().clamp(2.0, CIRCLE_PIECES);
    let step = sweep / pieces;
    let mut points = Vec::new();
    let mut at = 0.0;
    while at <= pieces {
        let angle = from + step * at;
        points.push(Point::new(middle.x + radius * libm::cos(angle), middle.y + radius * libm::sin(angle)));
        at += 1.0;
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placings_follow_one_another() {
        let both = Placing::shift(10.0, 0.0).after(Placing::turn(90.0)).after(Placing::scale(2.0, 1.0));
        let there = both.of(Point::new(1.0, 3.0));
        assert!(there.distance(Point::new(7.0, 2.0)) < 1e-12, "{there:?}");
    }

    #[test]
    fn a_quarter_of_a_circle_ends_where_it_should() {
        let points = arc(Point::new(1.0, 1.0), 2.0, 0.0, std::f64::consts::FRAC_PI_2);
        assert_eq!((points.len(), points[0]), (5, Point::new(3.0, 1.0)));
        assert!(points[4].distance(Point::new(1.0, 3.0)) < 1e-12);
        assert_eq!(arc(Point::default(), 1.0, 0.0, f64::NAN), [], "no number, no line");
    }
}
