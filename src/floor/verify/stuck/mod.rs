//! Nobody stuck: doors, corners, pews, streams against each other and mazes, drawn by chance, with bodies of all kinds. Whoever
//! had a way out at the beginning must get out.

mod building;

use std::ops::Range;

use super::bench::Bench;
use super::table::Calibration;
use crate::floor::crowd::{Crowd, Settings, State};
use crate::floor::ground::Ground;
use crate::floor::law::Law;
use crate::floor::many;
use std::sync::Arc;

/// So long after the last one went out a run is given up. The longest way of a maze takes the slowest half of it.
const PATIENCE_SECS: f64 = 600.0;

/// What stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One door of 0.7 to 2.5 m.
    Door,
    /// A passage of 1 to 2.5 m round a corner.
    Corner,
    /// Rows of pews; some know one exit only, and want to go the other way than the rest of the row.
    Pews,
    /// Two rooms joined by a passage of 1.6 to 3 m, crossed both ways.
    Counter,
    /// A maze with passages of 1.4 to 2.2 m, no two ways the same.
    Maze,
}

/// What came of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Walked {
    pub kind: Kind,
    pub seed: u64,
    pub people: usize,
    /// Had no way from the beginning, as a wheelchair before a door of 0.7 m.
    pub without_way: usize,
    /// Had a way and did not get out.
    pub left: usize,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Door, Self::Corner, Self::Pews, Self::Counter, Self::Maze];

    /// A lasting name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Door => "door",
            Self::Corner => "corner",
            Self::Pews => "pews",
            Self::Counter => "counter",
            Self::Maze => "maze",
        }
    }
}

/// Runs of one kind, one for each seed, under either calibration in turn. `done` is told how many are done.
pub fn runs(kind: Kind, seeds: Range<u64>, threads: usize, done: impl FnMut(usize)) -> Vec<Walked> {
    let count = usize::try_from(seeds.end.saturating_sub(seeds.start)).unwrap_or(usize::MAX);
    let run = |at: usize| run(kind, seeds.start + at as u64);
    many::each(count, threads, run, done)
}

/// One run. Of a building that cannot be made ready everybody is left.
pub fn run(kind: Kind, seed: u64) -> Walked {
    let scene = building::draw(kind, seed);
    let people = scene.people.len();
    let law = if seed.is_multiple_of(2) { Bench::law_of(Calibration::Observed) } else { Law::careful() };
    let all_left = Walked { kind, seed, people, without_way: 0, left: people };
    let Ok(ground) = Ground::of(&scene.plan) else { return all_left };
    let mut crowd = Crowd::new(Arc::new(ground), scene.people, Settings { law, seed, ..Settings::default() });
    crowd.step();
    let trapped = crowd.people().filter(|seen| seen.state == State::Trapped).count();
    let could = crowd.inside() - trapped;
    let mut last_secs = 0.0;
    let mut gone = 0;
    while gone < could && crowd.secs() - last_secs < PATIENCE_SECS {
        crowd.step();
        if crowd.gone().len() > gone {
            gone = crowd.gone().len();
            last_secs = crowd.secs();
        }
    }
    Walked { without_way: people - could, left: could - gone, ..all_left }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_building_is_the_same_each_time_and_nearly_all_have_a_way_out() {
        for kind in Kind::ALL {
            let (mut people, mut without) = (0, 0);
            for seed in 0..6 {
                let scene = building::draw(kind, seed);
                assert_eq!(scene, building::draw(kind, seed), "{kind:?} {seed}");
                assert_ne!(scene, building::draw(kind, seed + 100), "{kind:?} {seed}");
                let mut crowd =
                    Crowd::new(Arc::new(Ground::of(&scene.plan).unwrap()), scene.people, Settings::default());
                assert!(crowd.strays().is_empty(), "{kind:?} {seed}: somebody stands nowhere");
                crowd.step();
                people += crowd.inside();
                without += crowd.people().filter(|seen| seen.state == State::Trapped).count();
            }
            assert!(without * 20 < people, "{kind:?}: {without} of {people} have no way");
        }
    }

    #[test]
    fn nobody_stays_behind_in_the_first_runs_of_each_kind() {
        let count = if cfg!(debug_assertions) { 2 } else { 40 };
        for kind in Kind::ALL {
            let stuck: Vec<Walked> = runs(kind, 0..count, 2, |_| ()).into_iter().filter(|run| run.left > 0).collect();
            assert_eq!(stuck, [], "{kind:?}");
        }
    }
}
