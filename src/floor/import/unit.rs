//! How long a unit of a drawing is, if nobody says so.

use super::drawing::{Drawing, DrawingUnit, Shape};
use super::layers::Meaning;
use super::report::{Guess, UnitFrom};
use super::{ImportError, Wrong};

/// Lengths that a building may have, in metres.
const BUILDING_M: std::ops::RangeInclusive<f64> = 2.0..=3000.0;
/// What a picture that is drawn in metres measures.
const PICTURE_M: std::ops::RangeInclusive<f64> = 3.0..=120.0;
const USUAL_BUILDING_M: f64 = 30.0;
const USUAL_DOOR_M: f64 = 1.0;
/// Metres, centimetres, millimetres.
const UNITS: [f64; 3] = [1.0, 0.01, 0.001];

pub struct Unit {
    pub metres: f64,
    pub from: UnitFrom,
    pub doubt: Option<Guess>,
}

/// # Errors
/// [`Wrong::Unit`] if the drawing is a picture that shows no door, [`Wrong::Empty`] if it shows nothing.
pub fn unit(drawing: &Drawing, taken: &[(Meaning, Shape)], asked: Option<f64>) -> Result<Unit, ImportError> {
    let unit = |metres, from| Ok(Unit { metres, from, doubt: None });
    if let Some(metres) = asked {
        return unit(metres, UnitFrom::Asked);
    }
    let size = size(taken).filter(|size| *size > 0.0).ok_or(ImportError::whole(Wrong::Empty))?;
    let door = door(taken);
    match (drawing.unit, door) {
        (DrawingUnit::Known(metres), _) if BUILDING_M.contains(&(size * metres)) => unit(metres, UnitFrom::File),
        (DrawingUnit::Known(said), _) => {
            let guessed = by_size(size, door);
            Ok(Unit { doubt: Some(Guess::UnitDoubted { said }), ..guessed })
        }
        (DrawingUnit::Unsaid, _) => Ok(by_size(size, door)),
        (DrawingUnit::Picture, _) if PICTURE_M.contains(&size) => unit(1.0, UnitFrom::Size),
        (DrawingUnit::Picture, Some(door)) => unit(USUAL_DOOR_M / door, UnitFrom::Doors),
        (DrawingUnit::Picture, None) => Err(ImportError::whole(Wrong::Unit)),
    }
}

fn by_size(size: f64, door: Option<f64>) -> Unit {
    // How many times too large or too small something is.
    let off = |length: f64, usual: f64| (length / usual).max(usual / length);
    let (length, usual, from) = match door {
        Some(door) => (door, USUAL_DOOR_M, UnitFrom::Doors),
        None => (size, USUAL_BUILDING_M, UnitFrom::Size),
    };
    let best = UNITS.into_iter().min_by(|a, b| off(length * a, usual).total_cmp(&off(length * b, usual)));
    Unit { metres: best.unwrap_or(1.0), from, doubt: None }
}

/// The longer side of nearly everything, so that a stray line does not count.
fn size(taken: &[(Meaning, Shape)]) -> Option<f64> {
    let points = || taken.iter().flat_map(|(_, shape)| &shape.points).filter(|p| p.x.is_finite() && p.y.is_finite());
    let span = |values: Vec<f64>| {
        let values = sorted(values);
        let stray = if values.len() > 50 { values.len() / 50 } else { 0 };
        Some(values.get(values.len().checked_sub(stray + 1)?)? - values.get(stray)?)
    };
    let (x, y) = (span(points().map(|p| p.x).collect())?, span(points().map(|p| p.y).collect())?);
    Some(x.max(y))
}

/// The width of the middle one of all doors by width.
fn door(taken: &[(Meaning, Shape)]) -> Option<f64> {
    let doors = taken.iter().filter(|(meaning, _)| matches!(meaning, Meaning::Door | Meaning::Exit));
    let width = |shape: &Shape| {
        let first = *shape.points.first()?;
        let width = match shape.middle {
            Some(hinge) => hinge.distance(first),
            None => shape.points.iter().map(|point| point.distance(first)).fold(0.0, f64::max),
        };
        (width.is_finite() && width > 0.0).then_some(width)
    };
    let widths = sorted(doors.filter_map(|(_, shape)| width(shape)).collect());
    widths.get(widths.len() / 2).copied()
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::shape::Point;

    fn line(meaning: Meaning, length: f64) -> (Meaning, Shape) {
        let points = vec![Point::default(), Point::new(length, 0.0)];
        (meaning, Shape { points, ..Shape::default() })
    }

    fn guessed(unit: DrawingUnit, taken: &[(Meaning, Shape)]) -> Result<(f64, UnitFrom), Wrong> {
        super::unit(&Drawing::new(unit), taken, None).map(|u| (u.metres, u.from)).map_err(|error| error.what)
    }

    #[test]
    fn a_unit_is_guessed_by_doors_or_by_size() {
        let walls = |length| [line(Meaning::Wall, length)];
        assert_eq!(guessed(DrawingUnit::Unsaid, &walls(24_000.0)), Ok((0.001, UnitFrom::Size)));
        assert_eq!(guessed(DrawingUnit::Unsaid, &walls(24.0)), Ok((1.0, UnitFrom::Size)));
        assert_eq!(guessed(DrawingUnit::Known(0.001), &walls(24_000.0)), Ok((0.001, UnitFrom::File)));
        assert_eq!(guessed(DrawingUnit::Known(0.001), &walls(24.0)), Ok((1.0, UnitFrom::Size)), "0.024 m is no house");
        let with_door = [line(Meaning::Wall, 9_000.0), line(Meaning::Door, 90.0)];
        assert_eq!(guessed(DrawingUnit::Unsaid, &with_door), Ok((0.01, UnitFrom::Doors)));
        assert_eq!(guessed(DrawingUnit::Picture, &walls(30.0)), Ok((1.0, UnitFrom::Size)));
        assert_eq!(guessed(DrawingUnit::Picture, &walls(800.0)), Err(Wrong::Unit));
        assert_eq!(guessed(DrawingUnit::Picture, &[]), Err(Wrong::Empty));
        let drawn = [line(Meaning::Wall, 800.0), line(Meaning::Exit, 20.0)];
        assert_eq!(guessed(DrawingUnit::Picture, &drawn), Ok((0.05, UnitFrom::Doors)));
    }
}
