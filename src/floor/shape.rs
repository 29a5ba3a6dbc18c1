//! Points, segments and polygons on one level, in metres.

/// A place on a level, in metres. x to the right, y up, as on a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    pub a: Point,
    pub b: Point,
}

/// A closed ring without its first point repeated. Three points or more; may turn either way round.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Polygon(pub Vec<Point>);

/// The smallest upright rectangle around something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    pub min: Point,
    pub max: Point,
}

impl Point {
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub fn distance(self, other: Self) -> f64 {
        let (dx, dy) = (other.x - self.x, other.y - self.y);
        (dx * dx + dy * dy).sqrt()
    }
}

impl Segment {
    pub const fn new(a: Point, b: Point) -> Self {
        Self { a, b }
    }

    pub fn length(self) -> f64 {
        self.a.distance(self.b)
    }

    pub fn middle(self) -> Point {
        Point::new((self.a.x + self.b.x) / 2.0, (self.a.y + self.b.y) / 2.0)
    }

    /// The point of the segment nearest to `from`.
    pub fn nearest(self, from: Point) -> Point {
        let (dx, dy) = (self.b.x - self.a.x, self.b.y - self.a.y);
        let square = dx * dx + dy * dy;
        if square == 0.0 {
            return self.a;
        }
        let part = (((from.x - self.a.x) * dx + (from.y - self.a.y) * dy) / square).clamp(0.0, 1.0);
        Point::new(self.a.x + part * dx, self.a.y + part * dy)
    }

    /// Whether the two cross at a point inside both; touching ends do not count.
    pub fn crosses(self, other: Self) -> bool {
        let side = |s: Self, p: Point| (s.b.x - s.a.x) * (p.y - s.a.y) - (s.b.y - s.a.y) * (p.x - s.a.x);
        side(self, other.a) * side(self, other.b) < 0.0 && side(other, self.a) * side(other, self.b) < 0.0
    }
}

impl Polygon {
    pub fn rect(at: Point, width: f64, height: f64) -> Self {
        let (x, y) = (at.x, at.y);
        Self(vec![at, Point::new(x + width, y), Point::new(x + width, y + height), Point::new(x, y + height)])
    }

    /// Its sides, the last one closing it.
    pub fn sides(&self) -> impl Iterator<Item = Segment> + '_ {
        let next = self.0.iter().cycle().skip(1);
        self.0.iter().zip(next).map(|(&a, &b)| Segment::new(a, b))
    }

    /// By the even-odd rule; a point exactly on a side may fall either way.
    pub fn contains(&self, point: Point) -> bool {
        let is_crossed = |side: &Segment| {
            let (a, b) = (side.a, side.b);
            (a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)
        };
        self.sides().filter(is_crossed).count() % 2 == 1
    }

    /// In square metres, never negative.
    pub fn area(&self) -> f64 {
        self.sides().map(|side| side.a.x * side.b.y - side.b.x * side.a.y).sum::<f64>().abs() / 2.0
    }

    /// `None` if it has no point.
    pub fn bounds(&self) -> Option<Bounds> {
        let first = *self.0.first()?;
        let grow = |bounds: Bounds, p: &Point| Bounds {
            min: Point::new(bounds.min.x.min(p.x), bounds.min.y.min(p.y)),
            max: Point::new(bounds.max.x.max(p.x), bounds.max.y.max(p.y)),
        };
        Some(self.0.iter().fold(Bounds { min: first, max: first }, grow))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polygon_knows_what_lies_inside_and_how_large_it_is() {
        let l = [(0., 0.), (12., 0.), (12., 12.), (10., 12.), (10., 2.), (0., 2.)];
        let corner = Polygon(l.iter().map(|&(x, y)| Point::new(x, y)).collect());
        assert!(corner.contains(Point::new(11.0, 11.0)));
        assert!(!corner.contains(Point::new(5.0, 5.0)));
        assert_eq!(corner.area(), 44.0);
        assert_eq!(corner.sides().count(), 6);
    }

    #[test]
    fn segments_cross_only_inside_both() {
        let flat = Segment::new(Point::new(0.0, 0.0), Point::new(2.0, 0.0));
        assert!(flat.crosses(Segment::new(Point::new(1.0, -1.0), Point::new(1.0, 1.0))));
        assert!(!flat.crosses(Segment::new(Point::new(2.0, 0.0), Point::new(2.0, 1.0))));
        assert_eq!(flat.nearest(Point::new(5.0, 5.0)), flat.b);
    }
}
