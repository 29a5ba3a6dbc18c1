//! Walking through a text: words, numbers and signs, each with its place, and what can be wrong with them.

use crate::floor::shape::Point;

/// Coordinates further out than this are a mistake, not a building. In metres.
pub const MOST_METRES: f64 = 100_000.0;

/// Where in a file, counted from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// A file that cannot be read at all.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportError {
    pub what: Wrong,
    /// None where the whole file is meant.
    pub place: Option<Place>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Wrong {
    /// Something else should stand here: a sign or a word of the format.
    Expected(&'static str),
    /// No number, or one that is not finite.
    Number,
    /// Further out than any building.
    TooFar,
    /// A ring with fewer than three different points.
    FewPoints,
    /// A ring without area.
    Flat,
    /// A ring whose sides cross one another.
    Crossing,
    /// More things inside one another than this.
    TooDeep { most: usize },
    /// More points or lines than this.
    TooMany { most: usize },
    /// More bytes than this.
    TooLarge { most: usize },
    /// Nobody says how long a unit is.
    Unit,
    /// Nothing in it that could be a plan.
    Empty,
    /// A file of another kind: what it looks like.
    Kind(FileKind),
}

/// What a file that is not understood looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Dwg,
    BinaryDxf,
    Pdf,
    Picture,
    Compressed,
    Unknown,
}

/// A text and how far it was read.
#[derive(Debug, Clone)]
pub struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl ImportError {
    pub fn whole(what: Wrong) -> Self {
        Self { what, place: None }
    }
}

impl Place {
    /// Of a byte of a text.
    pub fn of(text: &str, at: usize) -> Self {
        let before = text.get(..at).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        Self { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 }
    }
}

impl<'a> Scan<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    pub fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub fn error(&self, what: Wrong) -> ImportError {
        self.error_at(self.at, what)
    }

    pub fn error_at(&self, at: usize, what: Wrong) -> ImportError {
        ImportError { what, place: Some(Place::of(self.text, at)) }
    }

    pub fn skip_space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// The next character that is no space, left where it is.
    pub fn peek(&mut self) -> Option<char> {
        self.skip_space();
        self.rest().chars().next()
    }

    /// Passes so many bytes, which must end where a character ends.
    pub fn forward(&mut self, bytes: usize) {
        self.at = (self.at + bytes).min(self.text.len());
    }

    /// Passes this sign if it comes next.
    pub fn take(&mut self, sign: char) -> bool {
        let is_next = self.peek() == Some(sign);
        if is_next {
            self.at += sign.len_utf8();
        }
        is_next
    }

    /// Passes one character.
    pub fn pass(&mut self) {
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
    }

    pub fn expect(&mut self, sign: char, named: &'static str) -> Result<(), ImportError> {
        if self.take(sign) { Ok(()) } else { Err(self.error(Wrong::Expected(named))) }
    }

    /// The letters that come next, none if there are none.
    pub fn word(&mut self) -> &'a str {
        self.skip_space();
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// A finite number, as in `-1.5e3`.
    pub fn number(&mut self) -> Result<f64, ImportError> {
        self.skip_space();
        let rest = self.rest();
        let found = &rest[..number_length(rest.as_bytes())];
        match found.parse::<f64>() {
            Ok(number) if number.is_finite() => {
                self.at += found.len();
                Ok(number)
            }
            _ => Err(self.error(Wrong::Number)),
        }
    }

    /// Two numbers with space between them, in metres.
    pub fn point(&mut self) -> Result<Point, ImportError> {
        self.skip_space();
        let start = self.at;
        let point = Point::new(self.number()?, self.number()?);
        if is_far(point) { Err(self.error_at(start, Wrong::TooFar)) } else { Ok(point) }
    }
}

/// Whether no building lies there; what is not finite is far too.
pub fn is_far(point: Point) -> bool {
    !(point.x.abs() <= MOST_METRES && point.y.abs() <= MOST_METRES)
}

fn number_length(bytes: &[u8]) -> usize {
    let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let is = |at: usize, signs: &[u8]| bytes.get(at).is_some_and(|b| signs.contains(b));
    let mut end = usize::from(is(0, b"+-"));
    end += digits(end);
    if is(end, b".") {
        end += 1 + digits(end + 1);
    }
    if is(end, b"eE") {
        let sign = usize::from(is(end + 1, b"+-"));
        let power = digits(end + 1 + sign);
        if power > 0 {
            end += 1 + sign + power;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_end_where_the_next_one_begins() {
        let mut scan = Scan::new(" -1.5e3.25-7 +.5 3em 1e");
        let read: Vec<f64> = std::iter::from_fn(|| scan.number().ok()).collect();
        assert_eq!(read, [-1500.0, 0.25, -7.0, 0.5, 3.0]);
        assert_eq!(scan.word(), "em");
    }

    #[test]
    fn a_place_counts_characters() {
        let text = "POLYGON\n  ā NaN";
        let mut scan = Scan::new(text);
        assert_eq!(scan.word(), "POLYGON");
        assert_eq!(scan.number().unwrap_err().place, Some(Place { line: 2, column: 3 }));
        scan.pass();
        assert_eq!(scan.number(), Err(scan.error(Wrong::Number)));
        assert_eq!(scan.error(Wrong::Number).place, Some(Place { line: 2, column: 5 }));
    }
}
