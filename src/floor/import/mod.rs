//! Plans that people already have, read from other programs' files. Text in, values out; the disk belongs to who calls.
//!
//! ```text
//! bytes ─► svg, dxf ─► Drawing (lines on layers) ─trace─► Plan + Report (every guess, everything left out) ─► floor.ron
//!      └─► wkt ─────────────────────────────────────────►
//! ```

pub mod case;
mod decode;
mod drawing;
#[cfg(test)]
mod drawn;
mod dxf;
mod dxf_codes;
mod dxf_shape;
pub mod floor_ron;
#[cfg(test)]
mod hostile;
mod join;
pub mod layers;
mod opening;
mod outline;
pub mod report;
pub mod ring;
pub mod scan;
mod svg;
mod svg_path;
mod trace;
mod unit;
pub mod wkt;
mod xml;

use super::plan::{Id, Level, Plan, Zone};
use decode::Form;
pub use decode::MOST_BYTES;
use drawing::Tally;
use report::{Guess, Report, UnitFrom};
pub use scan::{FileKind, ImportError, Place, Wrong};

/// Kind under which a report counts what is switched off in the drawing.
pub const HIDDEN: &str = "hidden";
/// Kind under which a report counts what belongs to a sheet of paper round the drawing.
pub const PAPER: &str = "paper space";
/// Kind under which a report counts the lines of a layer that nobody asked for.
pub const UNUSED_LAYER: &str = "layer";
/// Ids are no longer than this.
const MOST_LETTERS: usize = 40;

/// What whoever imports says about the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Id of the plan.
    pub id: Id,
    /// Id of the level that the drawing shows.
    pub level: Id,
    /// None leaves it to the file, or to a guess. Positive.
    pub metres_per_unit: Option<f64>,
}

/// A plan and how it came about.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    pub plan: Plan,
    pub report: Report,
}

/// Reads a file, whatever its name: SVG, DXF or well-known text.
///
/// # Errors
/// If the file is of another kind, broken, too large, or shows nothing that could be a plan.
pub fn read(bytes: &[u8], asked: &Asked) -> Result<Import, ImportError> {
    let (form, text) = decode::decode(bytes)?;
    match form {
        Form::Svg => trace::trace(svg::read(&text)?, asked),
        Form::Dxf => trace::trace(dxf::read(&text)?, asked),
        Form::Wkt => from_wkt(wkt::read(&text)?, asked),
    }
}

/// A name that people read as an id: `1. stāvs` is `level-1-stavs` for a `level`. None without letter or digit.
pub fn id_of(name: &str, kind: &str) -> Option<Id> {
    let mut plain = layers::plain(name);
    if plain.starts_with(|c: char| c.is_ascii_digit()) {
        plain = format!("{kind}-{plain}");
    }
    plain.truncate(MOST_LETTERS);
    let id = plain.trim_end_matches('-');
    (!id.is_empty()).then(|| id.into())
}

/// The largest area is the level; lines are walls in it.
fn from_wkt(found: wkt::Wkt, asked: &Asked) -> Result<Import, ImportError> {
    let mut areas = found.areas;
    areas.sort_by(|a, b| b.outline.area().total_cmp(&a.outline.area()));
    let mut areas = areas.into_iter();
    let area = areas.next().ok_or(ImportError::whole(Wrong::Empty))?;
    let mut report = Report {
        metres_per_unit: 1.0,
        unit_from: UnitFrom::File,
        layers: report::Layers::new(),
        guesses: vec![Guess::OneZone, Guess::NoExit],
        unknown: Tally::new(),
        dropped: Vec::new(),
    };
    report.guess(area.holes.len(), Guess::Holes);
    areas.for_each(|_| report.drop(report::Why::Beside, "POLYGON"));
    report.unknown.extend(found.skipped.into_iter().map(|(kind, count)| ((kind.into(), "".into()), count)));
    let zone = Zone { id: "inside".into(), level: 0, shape: area.outline.clone(), is_refuge: false };
    let level = Level {
        id: asked.level.clone(),
        outline: area.outline,
        holes: area.holes,
        walls: found.lines,
        obstacles: Vec::new(),
    };
    Ok(Import {
        plan: Plan { id: asked.id.clone(), levels: vec![level], zones: vec![zone], ..Plan::default() },
        report,
    })
}
