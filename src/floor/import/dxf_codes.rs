//! The form of a DXF file: pairs of lines, a group code and a value, gathered into entities.

use super::scan::{ImportError, Place, Wrong};

/// What stands from one code 0 to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity<'a> {
    pub kind: &'a str,
    pub pairs: Vec<(i32, &'a str)>,
}

impl<'a> Entity<'a> {
    /// The first value of a code, empty if there is none.
    pub fn text(&self, code: i32) -> &'a str {
        self.pairs.iter().find(|(known, _)| *known == code).map_or("", |(_, value)| value)
    }

    /// The first value of a code as a number, 0 if there is none; what is no number stays none, so that the line is
    /// dropped and not drawn elsewhere.
    pub fn number(&self, code: i32) -> f64 {
        self.number_or(code, 0.0)
    }

    pub fn number_or(&self, code: i32, usual: f64) -> f64 {
        let found = self.pairs.iter().find(|(known, _)| *known == code);
        found.map_or(usual, |(_, value)| value.parse().unwrap_or(f64::NAN))
    }

    pub fn whole(&self, code: i32) -> Option<i64> {
        self.text(code).parse().ok()
    }
}

/// All entities, and whether the file ends before its end is said.
///
/// # Errors
/// [`Wrong::Expected`] where a group code should stand, [`Wrong::Empty`] if there are none.
pub fn entities(text: &str) -> Result<(Vec<Entity<'_>>, bool), ImportError> {
    let mut lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let mut entities: Vec<Entity> = Vec::new();
    while let Some((at, line)) = lines.next() {
        let line = line.trim();
        if line.is_empty() && lines.clone().all(|(_, line)| line.trim().is_empty()) {
            break;
        }
        let code: i32 = line.parse().map_err(|_| ImportError {
            what: Wrong::Expected("0 … 1071"),
            place: Some(Place { line: at + 1, column: 1 }),
        })?;
        let Some((_, value)) = lines.next() else { break };
        let value = value.trim();
        match (code, entities.last_mut()) {
            (0, _) => entities.push(Entity { kind: value, pairs: Vec::new() }),
            // Remarks may stand anywhere.
            (999, _) | (_, None) => {}
            (_, Some(entity)) => entity.pairs.push((code, value)),
        }
    }
    let is_cut_off = entities.last().is_some_and(|last| last.kind != "EOF");
    if entities.is_empty() { Err(ImportError::whole(Wrong::Empty)) } else { Ok((entities, is_cut_off)) }
}

/// What `$INSUNITS` of a header says.
pub fn metres_per_unit(header: &Entity) -> Option<f64> {
    let at = header.pairs.iter().position(|(code, value)| *code == 9 && *value == "$INSUNITS")?;
    let (_, value) = header.pairs.get(at + 1).filter(|(code, _)| *code == 70)?;
    match value.parse().ok()? {
        1 => Some(0.0254),
        2 => Some(0.3048),
        4 => Some(0.001),
        5 => Some(0.01),
        6 => Some(1.0),
        7 => Some(1000.0),
        10 => Some(0.9144),
        14 => Some(0.1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_make_entities() {
        let text = "999\nmade by hand\n  0\nSECTION\n 2\nHEADER\n9\n$INSUNITS\n 70\n     4\n0\nLINE\n8\nWalls\n10\nx\n0\nEOF\n\n";
        let (read, is_cut_off) = entities(text).unwrap();
        assert_eq!((read.len(), is_cut_off), (3, false));
        assert_eq!(metres_per_unit(&read[0]), Some(0.001));
        assert!(read[1].number(10).is_nan() && read[1].number(20) == 0.0 && read[1].text(8) == "Walls");
    }

    #[test]
    fn a_file_that_ends_early_is_known_and_rubbish_has_its_line() {
        assert!(entities("0\nSECTION\n2\nENTITIES\n0\nLINE\n8").unwrap().1);
        let error = entities("0\nSECTION\nrubbish\n1\n").unwrap_err();
        assert_eq!(error.place, Some(Place { line: 3, column: 1 }));
        assert_eq!(entities("").unwrap_err().what, Wrong::Empty);
    }
}
