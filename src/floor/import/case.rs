//! The three texts of a case to compare speeds by: the place (well-known text), the exits (JSON), the people (CSV).

use serde::Deserialize;

use super::ring::sound;
use super::scan::is_far;
use super::wkt::{self, Area};
use super::{ImportError, Place, Wrong};
use crate::floor::shape::{Point, Polygon};

/// More people than this are no case.
const MOST_PEOPLE: usize = 1_000_000;

/// A place that everybody leaves.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub area: Area,
    pub exits: Vec<ExitArea>,
    pub people: Vec<Start>,
}

/// Whoever stands in it is out.
#[derive(Debug, Clone, PartialEq)]
pub struct ExitArea {
    pub name: Box<str>,
    pub shape: Polygon,
}

/// Where a person stands at the beginning, and the exit that it makes for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Start {
    pub id: u32,
    pub at: Point,
    /// Place in [`Case::exits`].
    pub exit: usize,
}

/// Which of the three texts is wrong, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseError {
    pub file: CaseFile,
    pub error: ImportError,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseFile {
    Area,
    Exits,
    People,
}

impl Case {
    /// Reads the texts of `NAME.wkt`, `NAME.exits.json` and `NAME_s1.csv`.
    ///
    /// # Errors
    /// The first thing that is wrong, with the file and the place in it. A case has one area and at least one exit, and
    /// everybody makes for an exit that there is.
    pub fn read(area: &str, exits: &str, people: &str) -> Result<Self, CaseError> {
        let of = |file| move |error| CaseError { file, error };
        let mut areas = wkt::read(area).map_err(of(CaseFile::Area))?.areas.into_iter();
        let (Some(area), None) = (areas.next(), areas.next()) else {
            return Err(of(CaseFile::Area)(ImportError::whole(Wrong::Expected("POLYGON"))));
        };
        let exits = self::exits(exits).map_err(of(CaseFile::Exits))?;
        let people = starts(people, exits.len()).map_err(of(CaseFile::People))?;
        Ok(Self { area, exits, people })
    }
}

/// Reads a list of `{"name": .., "polygon": [[x, y], ..]}`.
///
/// # Errors
/// What is wrong; its place where the JSON itself is broken. [`Wrong::Empty`] if there is none.
pub fn exits(text: &str) -> Result<Vec<ExitArea>, ImportError> {
    #[derive(Deserialize)]
    struct Exit {
        name: Box<str>,
        polygon: Vec<(f64, f64)>,
    }
    let listed: Vec<Exit> = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| ImportError {
        what: Wrong::Expected(r#"{"name": "..", "polygon": [[x, y], ..]}"#),
        place: Some(Place { line: error.line(), column: error.column() }),
    })?;
    if listed.is_empty() {
        return Err(ImportError::whole(Wrong::Empty));
    }
    let each = listed.into_iter().map(|exit| {
        let points: Vec<Point> = exit.polygon.into_iter().map(|(x, y)| Point::new(x, y)).collect();
        if points.iter().any(|point| is_far(*point)) {
            return Err(ImportError::whole(Wrong::TooFar));
        }
        Ok(ExitArea { name: exit.name, shape: sound(points).map_err(ImportError::whole)? })
    });
    each.collect()
}

/// Reads lines of `id,x,y,exit` under that heading; the columns may stand in any order.
///
/// # Errors
/// What is wrong, with its place; an exit that is none of the first `exits` too.
pub fn starts(text: &str, exits: usize) -> Result<Vec<Start>, ImportError> {
    const HEADING: &str = "id,x,y,exit";
    let mut lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let error = |line: usize, column: usize, what| ImportError { what, place: Some(Place { line: line + 1, column }) };
    let heading: Vec<&str> = lines.next().map_or("", |(_, line)| line).split(',').map(str::trim).collect();
    let column = |name: &str| heading.iter().position(|known| *known == name);
    let (Some(id), Some(x), Some(y), Some(exit)) = (column("id"), column("x"), column("y"), column("exit")) else {
        return Err(error(0, 1, Wrong::Expected(HEADING)));
    };
    let mut starts = Vec::new();
    for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let cells: Vec<&str> = line.split(',').collect();
        let place =
            |cell: usize| 1 + cells[..cell.min(cells.len())].iter().map(|c| c.chars().count() + 1).sum::<usize>();
        let cell = |cell: usize| cells.get(cell).copied().unwrap_or_default().trim();
        let number = |at_cell: usize| {
            let number = cell(at_cell).parse::<f64>().ok().filter(|number| number.is_finite());
            number.ok_or_else(|| error(at, place(at_cell), Wrong::Number))
        };
        let point = Point::new(number(x)?, number(y)?);
        if is_far(point) {
            return Err(error(at, place(x), Wrong::TooFar));
        }
        let id = cell(id).parse().map_err(|_| error(at, place(id), Wrong::Number))?;
        let known = cell(exit).parse().ok().filter(|exit| *exit < exits);
        let exit = known.ok_or_else(|| error(at, place(exit), Wrong::Expected("exit")))?;
        starts.push(Start { id, at: point, exit });
        if starts.len() > MOST_PEOPLE {
            return Err(error(at, 1, Wrong::TooMany { most: MOST_PEOPLE }));
        }
    }
    if starts.is_empty() { Err(ImportError::whole(Wrong::Empty)) } else { Ok(starts) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: &str = "POLYGON ((0 0, 10 0, 10 5, 0 5, 0 0))";
    const EXITS: &str = r#"[{"name": "main", "polygon": [[9, 2], [10, 2], [10.0, 3], [9, 3]]}]"#;

    #[test]
    fn a_case_is_a_place_exits_and_people() {
        let case = Case::read(AREA, EXITS, "id,x,y,exit\n0,1.5,2,0\r\n1,2.5,2.25,0\n\n").unwrap();
        assert_eq!((&*case.exits[0].name, case.exits[0].shape.area()), ("main", 1.0));
        assert_eq!(case.people[1], Start { id: 1, at: Point::new(2.5, 2.25), exit: 0 });
    }

    #[test]
    fn what_is_wrong_in_a_case_has_its_file_and_place() {
        let wrong = |exits: &str, people: &str| {
            let error = Case::read(AREA, exits, people).unwrap_err();
            (error.file, error.error.what, error.error.place.map(|place| (place.line, place.column)))
        };
        let head = "id,x,y,exit\n";
        let people = |rows: &str| wrong(EXITS, &format!("{head}{rows}"));
        assert_eq!(people("0,1,2,0\n1,2,nan,0"), (CaseFile::People, Wrong::Number, Some((3, 5))));
        assert_eq!(people("0,1,2,7"), (CaseFile::People, Wrong::Expected("exit"), Some((2, 7))));
        assert_eq!(people("0,1"), (CaseFile::People, Wrong::Number, Some((2, 5))));
        assert_eq!(people("0,1e9,1,0"), (CaseFile::People, Wrong::TooFar, Some((2, 3))));
        assert_eq!(people(""), (CaseFile::People, Wrong::Empty, None));
        assert_eq!(wrong(EXITS, "x,y\n1,2").1, Wrong::Expected("id,x,y,exit"));
        assert_eq!(wrong("[{\"name\": 1", head).0, CaseFile::Exits);
        assert_eq!(wrong("[]", head), (CaseFile::Exits, Wrong::Empty, None));
        let flat = r#"[{"name": "a", "polygon": [[0,0],[1,0],[2,0]]}]"#;
        assert_eq!(wrong(flat, head), (CaseFile::Exits, Wrong::Flat, None));
    }
}
