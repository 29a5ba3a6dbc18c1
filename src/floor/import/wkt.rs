//! Well-known text: `POLYGON`, `MULTIPOLYGON` and `GEOMETRYCOLLECTION` with holes, and lines. Metres.

use std::collections::BTreeMap;

use super::ring::sound;
use super::scan::Scan;
use super::{ImportError, Wrong};
use crate::floor::shape::{Point, Polygon};

/// Collections inside one another.
const MOST_DEEP: usize = 32;
/// Points of a whole file.
const MOST_POINTS: usize = 1_000_000;

/// What a file of well-known text holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Wkt {
    pub areas: Vec<Area>,
    pub lines: Vec<Vec<Point>>,
    /// Kinds that mean nothing on a plan, with how many there were.
    pub skipped: BTreeMap<String, usize>,
}

/// A place to walk in, with what is cut out of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Area {
    pub outline: Polygon,
    pub holes: Vec<Polygon>,
}

/// Reads a whole file: one geometry, or several one after the other.
///
/// # Errors
/// The first thing that is wrong, with its place; [`Wrong::Empty`] if there is neither area nor line.
pub fn read(text: &str) -> Result<Wkt, ImportError> {
    let mut reader = Reader { scan: Scan::new(text), found: Wkt::default(), points: 0 };
    reader.scan.take('\u{feff}');
    while reader.scan.peek().is_some() {
        reader.geometry(0)?;
        while reader.scan.take(';') {}
    }
    let found = reader.found;
    if found.areas.is_empty() && found.lines.is_empty() {
        return Err(ImportError::whole(Wrong::Empty));
    }
    Ok(found)
}

struct Reader<'a> {
    scan: Scan<'a>,
    found: Wkt,
    points: usize,
}

impl Reader<'_> {
    fn geometry(&mut self, depth: usize) -> Result<(), ImportError> {
        self.coordinate_system()?;
        self.scan.skip_space();
        let start = self.scan.at();
        let kind = self.scan.word().to_ascii_uppercase();
        if kind.is_empty() {
            return Err(self.scan.error(Wrong::Expected("POLYGON")));
        }
        self.beyond_the_plane();
        if self.is_empty() {
            return Ok(());
        }
        match kind.as_str() {
            "POLYGON" => self.polygon(),
            "MULTIPOLYGON" => self.list(Self::polygon),
            "LINESTRING" => self.line(),
            "MULTILINESTRING" => self.list(Self::line),
            "GEOMETRYCOLLECTION" if depth >= MOST_DEEP => {
                Err(self.scan.error_at(start, Wrong::TooDeep { most: MOST_DEEP }))
            }
            "GEOMETRYCOLLECTION" => self.list(|reader| reader.geometry(depth + 1)),
            _ => self.skip(kind),
        }
    }

    /// Passes `SRID=4326;`: a plan is in metres whatever it is called.
    fn coordinate_system(&mut self) -> Result<(), ImportError> {
        let mut ahead = self.scan.clone();
        if !ahead.word().eq_ignore_ascii_case("SRID") {
            return Ok(());
        }
        ahead.expect('=', "=")?;
        ahead.number()?;
        ahead.expect(';', ";")?;
        self.scan = ahead;
        Ok(())
    }

    /// Passes the letters of further dimensions; their numbers are passed with each point.
    fn beyond_the_plane(&mut self) {
        let mut ahead = self.scan.clone();
        if matches!(ahead.word().to_ascii_uppercase().as_str(), "Z" | "M" | "ZM") {
            self.scan = ahead;
        }
    }

    fn is_empty(&mut self) -> bool {
        let mut ahead = self.scan.clone();
        let is_empty = ahead.word().eq_ignore_ascii_case("EMPTY");
        if is_empty {
            self.scan = ahead;
        }
        is_empty
    }

    fn list(&mut self, mut each: impl FnMut(&mut Self) -> Result<(), ImportError>) -> Result<(), ImportError> {
        self.scan.expect('(', "(")?;
        loop {
            each(self)?;
            if !self.scan.take(',') {
                return self.scan.expect(')', ")");
            }
        }
    }

    fn polygon(&mut self) -> Result<(), ImportError> {
        if self.is_empty() {
            return Ok(());
        }
        let mut rings = Vec::new();
        self.list(|reader| {
            reader.scan.skip_space();
            let start = reader.scan.at();
            let points = reader.points()?;
            rings.push(sound(points).map_err(|wrong| reader.scan.error_at(start, wrong))?);
            Ok(())
        })?;
        let mut rings = rings.into_iter();
        if let Some(outline) = rings.next() {
            self.found.areas.push(Area { outline, holes: rings.collect() });
        }
        Ok(())
    }

    fn line(&mut self) -> Result<(), ImportError> {
        if self.is_empty() {
            return Ok(());
        }
        self.scan.skip_space();
        let start = self.scan.at();
        let points = self.points()?;
        if points.len() < 2 {
            return Err(self.scan.error_at(start, Wrong::FewPoints));
        }
        self.found.lines.push(points);
        Ok(())
    }

    fn points(&mut self) -> Result<Vec<Point>, ImportError> {
        let mut points = Vec::new();
        self.list(|reader| {
            points.push(reader.scan.point()?);
            // Height and measure.
            while reader.scan.peek().is_some_and(|next| !matches!(next, ',' | ')')) {
                reader.scan.number()?;
            }
            reader.points += 1;
            if reader.points > MOST_POINTS {
                return Err(reader.scan.error(Wrong::TooMany { most: MOST_POINTS }));
            }
            Ok(())
        })?;
        Ok(points)
    }

    /// A geometry of a kind that is not a place or a line.
    fn skip(&mut self, kind: String) -> Result<(), ImportError> {
        let start = self.scan.at();
        let mut open = 0_usize;
        loop {
            match self.scan.peek() {
                Some('(') => open += 1,
                Some(')') if open > 0 => open -= 1,
                Some(_) if open > 0 => {}
                Some(_) => return Err(self.scan.error_at(start, Wrong::Expected("("))),
                None => return Err(self.scan.error(Wrong::Expected(")"))),
            }
            self.scan.pass();
            if open == 0 {
                *self.found.skipped.entry(kind).or_default() += 1;
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Place;
    use super::*;

    fn wrong(text: &str) -> (Wrong, usize, usize) {
        let error = read(text).unwrap_err();
        let place = error.place.unwrap_or(Place { line: 0, column: 0 });
        (error.what, place.line, place.column)
    }

    #[test]
    fn areas_and_their_holes_come_out_in_metres() {
        let found = read(
            "GEOMETRYCOLLECTION (POLYGON ((0 0, 10 0, 10 5, 0 5, 0 0), (1 1, 2 1, 2 2, 1 1)), \n\
             MULTIPOLYGON Z (((20 0 3, 30 0 3, 30 9.5 3)), EMPTY), POINT (1 1), LINESTRING(0 0,1e0 2))",
        )
        .unwrap();
        assert_eq!(found.areas.len(), 2);
        assert_eq!((found.areas[0].outline.area(), found.areas[0].holes[0].area()), (50.0, 0.5));
        assert_eq!(found.areas[1].outline.0[2], Point::new(30.0, 9.5));
        assert_eq!(found.lines, [vec![Point::new(0.0, 0.0), Point::new(1.0, 2.0)]]);
        assert_eq!(found.skipped.get("POINT"), Some(&1));
        assert_eq!(read("SRID=4326;polygon((0 0,1 0,1 1,0 0))\n").unwrap().areas.len(), 1);
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        assert_eq!(wrong("POLYGON ((0 0, 4 4,\n 4 NaN, 0 3))"), (Wrong::Number, 2, 4));
        assert_eq!(wrong("POLYGON ((0 0, 4 4, 4 0, 0 3))"), (Wrong::Crossing, 1, 10));
        assert_eq!(wrong("POLYGON ((0 0, 1e9 4, 4 0, 0 3))"), (Wrong::TooFar, 1, 16));
        assert_eq!(wrong("POLYGON ((0 0, 1 0, 1 1"), (Wrong::Expected(")"), 1, 24));
        assert_eq!(wrong("POLYGON (0 0, 1 0)"), (Wrong::Expected("("), 1, 10));
        assert_eq!(wrong("POINT (1 1"), (Wrong::Expected(")"), 1, 11));
        assert_eq!(wrong(""), (Wrong::Empty, 0, 0));
        assert_eq!(wrong("POLYGON EMPTY"), (Wrong::Empty, 0, 0));
        assert_eq!(wrong("\u{0}\u{1}rubbish"), (Wrong::Expected("POLYGON"), 1, 1));
        let deep = "GEOMETRYCOLLECTION(".repeat(100_000);
        assert_eq!(wrong(&deep).0, Wrong::TooDeep { most: MOST_DEEP });
    }

    #[test]
    fn no_beginning_of_a_file_brings_it_down() {
        let text = "GEOMETRYCOLLECTION (POLYGON ((0 0, 10 0, 10 5, 0 5, 0 0), (1 1, 2 1, 2 2, 1 1)), POINT(1 ā))";
        for (end, _) in text.char_indices() {
            assert!(read(&text[..end]).is_err(), "{end}");
        }
    }
}
