//! What an import says beside the plan: how it took the drawing, what it guessed, what it left out.

use std::collections::BTreeMap;

use super::drawing::Tally;
use super::layers::Meaning;
use super::scan::Wrong;

#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub metres_per_unit: f64,
    pub unit_from: UnitFrom,
    pub layers: Layers,
    pub guesses: Vec<Guess>,
    /// What the reader does not understand or nobody asked for, by kind and layer.
    pub unknown: Tally,
    /// What was understood but cannot be: reason and layer.
    pub dropped: Vec<Dropped>,
}

/// What each layer that was used was taken for, with how many lines it has.
pub type Layers = BTreeMap<(Meaning, Box<str>), usize>;

/// Who says how long a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitFrom {
    Asked,
    File,
    /// A guess: buildings are some tens of metres long.
    Size,
    /// A guess: doors are about a metre wide.
    Doors,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Guess {
    /// No layer says what it is, so all lines are walls.
    AllWalls,
    /// The file names a unit in which this would be no building.
    UnitDoubted { said: f64 },
    /// The largest ring of walls is the outline.
    OutlineFromWalls,
    /// A rectangle round everything is the outline.
    OutlineFromBounds,
    /// Rings inside the outline on its layer are holes in the floor.
    Holes(usize),
    /// Doors from the arc that a leaf swings along.
    DoorsFromArcs(usize),
    /// Doors from the middle of an area or of a block.
    DoorsFromAreas(usize),
    /// Doors moved on to the nearest wall.
    DoorsMoved(usize),
    /// Doors in the outline lead out.
    DoorsLeadOut(usize),
    /// Walls opened where a door lies beside them.
    WallsOpened(usize),
    /// Furniture drawn in many lines takes up the space around them.
    ObstaclesFromBlocks(usize),
    /// One zone is all there is inside.
    OneZone,
    /// Everything was moved by this much, in metres, so that the plan begins at 0, 0.
    Moved { x: f64, y: f64 },
    /// The file ends early.
    CutOff,
    /// Nobody can get out.
    NoExit,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Dropped {
    pub why: Why,
    pub layer: Box<str>,
    pub count: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// No number, or kilometres from the rest.
    Far,
    /// No length or no area.
    Flat,
    /// Its sides cross one another.
    Crossing,
    /// It should be a ring and is open.
    Open,
    /// No door is as narrow or as wide.
    Width,
    /// An outline beside the outline.
    Beside,
}

impl From<&Wrong> for Why {
    fn from(wrong: &Wrong) -> Self {
        match wrong {
            Wrong::Crossing => Why::Crossing,
            Wrong::TooFar | Wrong::Number => Why::Far,
            _ => Why::Flat,
        }
    }
}

impl Report {
    pub fn drop(&mut self, why: Why, layer: &str) {
        match self.dropped.iter_mut().find(|dropped| dropped.why == why && &*dropped.layer == layer) {
            Some(dropped) => dropped.count += 1,
            None => self.dropped.push(Dropped { why, layer: layer.into(), count: 1 }),
        }
    }

    /// Notes a guess that was made so many times, if it was made at all.
    pub fn guess(&mut self, count: usize, guess: impl FnOnce(usize) -> Guess) {
        if count > 0 {
            self.guesses.push(guess(count));
        }
    }
}
