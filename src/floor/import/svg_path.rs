//! The small languages inside SVG attributes: lists of points, transforms and paths.

use super::drawing::{Placing, arc};
use super::scan::Scan;
use crate::floor::shape::Point;

/// Straight pieces that a curve is drawn with.
const CURVE_PIECES: u32 = 8;

/// One run of a path, from one lifting of the pen to the next.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Piece {
    pub points: Vec<Point>,
    pub is_closed: bool,
    /// Middle of the circle if the piece is one arc and perhaps straight lines.
    pub middle: Option<Point>,
}

/// Numbers by two; `None` if something else stands among them.
pub fn points(text: &str) -> Option<Vec<Point>> {
    let mut scan = Scan::new(text);
    let mut points = Vec::new();
    while pass_comma(&mut scan).is_some() {
        points.push(Point::new(scan.number().ok()?, {
            pass_comma(&mut scan);
            scan.number().ok()?
        }));
    }
    Some(points)
}

/// `translate`, `scale`, `rotate` and `matrix`, one after the other; the rest leaves things where they are.
pub fn transform(text: &str) -> Placing {
    let mut scan = Scan::new(text);
    let mut whole = Placing::HERE;
    while pass_comma(&mut scan).is_some() {
        let name = scan.word().to_owned();
        if name.is_empty() || !scan.take('(') {
            return whole;
        }
        let mut numbers = Vec::new();
        while pass_comma(&mut scan).is_some_and(|sign| sign != ')') {
            let Ok(number) = scan.number() else { return whole };
            numbers.push(number);
        }
        scan.take(')');
        let step = match (name.as_str(), numbers[..].as_ref()) {
            ("translate", [x]) => Placing::shift(*x, 0.0),
            ("translate", [x, y]) => Placing::shift(*x, *y),
            ("scale", [both]) => Placing::scale(*both, *both),
            ("scale", [x, y]) => Placing::scale(*x, *y),
            ("rotate", [degrees]) => Placing::turn(*degrees),
            ("rotate", [degrees, x, y]) => {
                Placing::shift(*x, *y).after(Placing::turn(*degrees)).after(Placing::shift(-x, -y))
            }
            ("matrix", [a, b, c, d, e, f]) => Placing { a: *a, b: *b, c: *c, d: *d, e: *e, f: *f },
            _ => Placing::HERE,
        };
        whole = whole.after(step);
    }
    whole
}

/// The runs of a path; curves become straight pieces. `None` if it is broken from the start; a path that breaks later is
/// drawn up to there, as browsers do.
pub fn path(text: &str) -> Option<Vec<Piece>> {
    let mut pen = Pen {
        scan: Scan::new(text),
        at: Point::default(),
        start: Point::default(),
        done: Vec::new(),
        now: Piece::default(),
    };
    let mut command = ' ';
    while let Some(sign) = pass_comma(&mut pen.scan) {
        if sign.is_ascii_alphabetic() {
            command = sign;
            pen.scan.pass();
        } else if matches!(command, ' ' | 'Z' | 'z') {
            break;
        }
        if pen.step(command).is_none() {
            break;
        }
        // More pairs after a move are lines.
        command = match command {
            'M' => 'L',
            'm' => 'l',
            other => other,
        };
    }
    pen.lift();
    (!pen.done.is_empty()).then_some(pen.done)
}

struct Pen<'a> {
    scan: Scan<'a>,
    at: Point,
    start: Point,
    done: Vec<Piece>,
    now: Piece,
}

impl Pen<'_> {
    fn step(&mut self, command: char) -> Option<()> {
        let origin = if command.is_ascii_lowercase() { self.at } else { Point::default() };
        match command.to_ascii_uppercase() {
            'M' => {
                let to = self.point(origin)?;
                self.lift();
                (self.at, self.start) = (to, to);
            }
            'L' => {
                let to = self.point(origin)?;
                self.line(to);
            }
            'T' => {
                let to = self.point(origin)?;
                self.line(to);
            }
            'H' => {
                let x = origin.x + self.number()?;
                self.line(Point::new(x, self.at.y));
            }
            'V' => {
                let y = origin.y + self.number()?;
                self.line(Point::new(self.at.x, y));
            }
            'C' => {
                let (a, b, to) = (self.point(origin)?, self.point(origin)?, self.point(origin)?);
                self.curve(a, b, to);
            }
            'S' => {
                let (b, to) = (self.point(origin)?, self.point(origin)?);
                self.curve(self.at, b, to);
            }
            'Q' => {
                let (a, to) = (self.point(origin)?, self.point(origin)?);
                self.curve(a, a, to);
            }
            'A' => {
                let radius = self.number()?;
                let (_, _) = (self.number()?, self.number()?);
                let (is_large, is_sweep) = (self.flag()?, self.flag()?);
                let to = self.point(origin)?;
                self.arc(radius.abs(), is_large, is_sweep, to);
            }
            'Z' => {
                self.now.is_closed = !self.now.points.is_empty();
                self.at = self.start;
                self.lift();
            }
            _ => return None,
        }
        Some(())
    }

    fn lift(&mut self) {
        let piece = std::mem::take(&mut self.now);
        if piece.points.len() > 1 {
            self.done.push(piece);
        }
    }

    fn line(&mut self, to: Point) {
        if self.now.points.is_empty() {
            self.now.points.push(self.at);
        }
        self.now.points.push(to);
        self.at = to;
    }

    fn curve(&mut self, a: Point, b: Point, to: Point) {
        let from = self.at;
        for step in 1..=CURVE_PIECES {
            let t = f64::from(step) / f64::from(CURVE_PIECES);
            let u = 1.0 - t;
            let mix = |p: f64, a: f64, b: f64, q: f64| {
                u * u * u * p + 3.0 * u * u * t * a + 3.0 * u * t * t * b + t * t * t * q
            };
            self.line(Point::new(mix(from.x, a.x, b.x, to.x), mix(from.y, a.y, b.y, to.y)));
        }
    }

    /// Part of a circle; of an ellipse too, by its first radius.
    fn arc(&mut self, radius: f64, is_large: bool, is_sweep: bool, to: Point) {
        let from = self.at;
        let half = from.distance(to) / 2.0;
        if !(half > 0.0 && radius > 0.0) {
            return self.line(to);
        }
        let radius = radius.max(half);
        let off = (radius * radius - half * half).max(0.0).sqrt();
        let side = if is_large == is_sweep { -1.0 } else { 1.0 };
        let (ux, uy) = ((to.x - from.x) / (2.0 * half), (to.y - from.y) / (2.0 * half));
        let middle = Point::new((from.x + to.x) / 2.0 - side * uy * off, (from.y + to.y) / 2.0 + side * ux * off);
        let angle = |p: Point| libm::atan2(p.y - middle.y, p.x - middle.x);
        let mut sweep = angle(to) - angle(from);
        if is_sweep && sweep < 0.0 {
            sweep += std::f64::consts::TAU;
        }
        if !is_sweep && sweep > 0.0 {
            sweep -= std::f64::consts::TAU;
        }
        let points = arc(middle, radius, angle(from), sweep);
        let between = points.len().saturating_sub(2);
        points.into_iter().skip(1).take(between).for_each(|point| self.line(point));
        self.line(to);
        self.now.middle = Some(middle);
    }

    fn number(&mut self) -> Option<f64> {
        pass_comma(&mut self.scan);
        self.scan.number().ok()
    }

    /// 0 or 1, which may stand without a space after it.
    fn flag(&mut self) -> Option<bool> {
        let sign = pass_comma(&mut self.scan).filter(|sign| matches!(sign, '0' | '1'))?;
        self.scan.pass();
        Some(sign == '1')
    }

    fn point(&mut self, origin: Point) -> Option<Point> {
        Some(Point::new(origin.x + self.number()?, origin.y + self.number()?))
    }
}

/// Passes spaces and commas; the sign that comes next.
fn pass_comma(scan: &mut Scan) -> Option<char> {
    while scan.take(',') {}
    scan.peek()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xy(piece: &Piece) -> Vec<(f64, f64)> {
        piece.points.iter().map(|p| (p.x, p.y)).collect()
    }

    #[test]
    fn a_path_is_walked_with_the_pen() {
        let pieces = path("M1,1 h4v-2H1z m10 0 1 1L0,0").unwrap();
        assert_eq!(xy(&pieces[0]), [(1., 1.), (5., 1.), (5., -1.), (1., -1.)]);
        assert!(pieces[0].is_closed && !pieces[1].is_closed);
        assert_eq!(xy(&pieces[1]), [(11., 1.), (12., 2.), (0., 0.)]);
    }

    #[test]
    fn a_swinging_door_has_its_hinge() {
        // From the tip of the open leaf to the jamb, round (0, 0).
        for (d, hinge) in [("M0 1A1 1 0 01 1 0", (1., 1.)), ("M0 1 A 1 1 0 0 0 1 0", (0., 0.))] {
            let pieces = path(d).unwrap();
            let middle = pieces[0].middle.unwrap();
            // Which way round it goes decides on which side the middle lies.
            assert!((middle.x - hinge.0).abs() < 1e-9 && (middle.y - hinge.1).abs() < 1e-9, "{d} {middle:?}");
            assert!(pieces[0].points.iter().all(|p| (p.distance(middle) - 1.0).abs() < 1e-9));
        }
    }

    #[test]
    fn curves_end_where_they_should_and_broken_paths_end_early() {
        let pieces = path("M0 0C0 1 1 1 1 0Q2 2 3 0 S4 4 5 0 T 6 1 L x").unwrap();
        assert_eq!(pieces[0].points.last(), Some(&Point::new(6.0, 1.0)));
        assert_eq!(path("L"), None);
        assert_eq!(path("M 1"), None);
        assert_eq!(path("Z Z z"), None);
        assert_eq!(path("M0 0 A 1 1 0 2 0 5 5"), None);
    }

    #[test]
    fn transforms_follow_one_another_and_points_come_by_two() {
        let placing = transform("translate(10 20), scale(2) rotate(90,1,1)");
        assert!(placing.of(Point::new(1.0, 1.0)).distance(Point::new(12.0, 22.0)) < 1e-12);
        assert_eq!(transform("matrix(1 0 0 -1 5 6)").of(Point::new(1.0, 1.0)), Point::new(6.0, 5.0));
        assert_eq!(transform("scale(nonsense"), Placing::HERE);
        assert_eq!(points("1,2 3-4,"), Some(vec![Point::new(1.0, 2.0), Point::new(3.0, -4.0)]));
        assert_eq!(points("1,2 x"), None);
        assert_eq!(points("1,2 3"), None);
    }
}
