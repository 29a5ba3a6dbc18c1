//! What protection buys: the same people with the same luck, today and with a measure, run by run.

use super::batch::{Batch, Outcome};
use super::change::Case;
use super::run::{Prepared, RunError};
use super::stats::Paired;
use super::threat::Doctrine;
use std::sync::Arc;

/// Everything that is run for one question. A case that was run already is not run again.
#[derive(Debug)]
pub struct Comparison {
    origin: Arc<Prepared>,
    doctrine: Doctrine,
    runs: usize,
    /// Of the first run.
    seed: u64,
    limit_secs: f64,
    known: Vec<(Case, Vec<Outcome>)>,
}

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// Until nobody is left who is neither out nor in a refuge, seconds.
    Evacuation,
    /// Until 95 % of all are out, seconds.
    MostOut,
    /// In an actor's sight and reach, person-seconds.
    Exposure,
    /// People who are neither out nor in a refuge when a run ends.
    Left,
}

impl Comparison {
    /// `origin` says where everybody begins, on both sides of every comparison.
    pub fn new(origin: Arc<Prepared>, doctrine: Doctrine, runs: usize, seed: u64, limit_secs: f64) -> Self {
        Self { origin, doctrine, runs, seed, limit_secs, known: Vec::new() }
    }

    /// The outcomes of a case by seed. `done` is told how many runs of it are done, after each.
    ///
    /// # Errors
    /// If nobody can walk on the plan, or its people do not fit.
    pub fn outcomes(&mut self, case: &Case, threads: usize, done: impl FnMut(usize)) -> Result<Vec<Outcome>, RunError> {
        if let Some((_, known)) = self.known.iter().find(|(known, _)| known == case) {
            return Ok(known.clone());
        }
        let is_origin = *self.origin.plan() == case.plan;
        let base = if is_origin { self.origin.clone() } else { self.origin.beside(case.plan.clone())? };
        let (runs, seed, limit_secs) = (self.runs, self.seed, self.limit_secs);
        let batch = Batch { base: &base, course: &case.course, doctrine: self.doctrine, runs, seed, limit_secs };
        let outcomes = batch.outcomes(threads, done)?;
        self.known.push((case.clone(), outcomes.clone()));
        Ok(outcomes)
    }
}

impl Metric {
    pub const ALL: [Self; 4] = [Self::Evacuation, Self::MostOut, Self::Exposure, Self::Left];

    pub fn of(self, outcome: &Outcome) -> Option<f64> {
        match self {
            Self::Evacuation => outcome.evacuated_secs,
            Self::MostOut => outcome.most_out_secs,
            Self::Exposure => outcome.exposed_secs,
            Self::Left => Some(outcome.left as f64),
        }
    }

    /// Run by run; outcomes of the same seeds, in the same order.
    pub fn paired(self, today: &[Outcome], with: &[Outcome]) -> Paired {
        let pairs: Vec<_> = today.iter().zip(with).map(|(today, with)| (self.of(today), self.of(with))).collect();
        Paired::of(&pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::announce::{Announcement, Means, Said};
    use crate::floor::change::{Change, Course, Told};
    use crate::floor::plan::{DoorState, Plan};
    use crate::floor::raster::tests::hall;
    use crate::floor::stats::Shown;

    fn locked_hall() -> Plan {
        hall(60, DoorState::Locked)
    }

    fn today() -> Case {
        Case { plan: locked_hall(), course: Course::default() }
    }

    fn comparison(runs: usize) -> Comparison {
        Comparison::new(Prepared::of(locked_hall()).unwrap(), Doctrine::RunHideTell, runs, 3, 300.0)
    }

    #[test]
    fn an_exit_that_is_unlocked_saves_time_in_every_run() {
        let mut all = comparison(4);
        let open = today().with(&[Change::Stands { door: 2, state: DoorState::Closed }]).unwrap();
        let (before, after) = (all.outcomes(&today(), 2, |_| ()).unwrap(), all.outcomes(&open, 1, |_| ()).unwrap());
        let paired = Metric::Evacuation.paired(&before, &after);
        assert_eq!((paired.shown(), paired.less, paired.incomplete), (Shown::Less, 4, 0), "{paired:?}");
        assert_eq!(Metric::Exposure.paired(&before, &after).change, None, "nobody is there to be exposed to");
        let mut told = 0;
        assert_eq!(all.outcomes(&today(), 1, |_| told += 1).unwrap(), before);
        assert_eq!(told, 0, "what was run is not run again");
    }

    #[test]
    fn pairs_scatter_less_than_strangers_do() {
        let mut all = comparison(6);
        let voice = |means| Told::Said(Announcement::once(means, Said::LeaveBy));
        let of = |all: &mut Comparison, means| {
            all.outcomes(&today().with(&[Change::Tell(voice(means))]).unwrap(), 2, |_| ()).unwrap()
        };
        let (recorded, live) = (of(&mut all, Means::RecordedVoice), of(&mut all, Means::LiveVoice));
        let mut strangers = live.clone();
        strangers.rotate_left(1);
        let sd = |with: &[Outcome]| Metric::MostOut.paired(&recorded, with).change.and_then(|it| it.sd).unwrap();
        assert!(sd(&live) < 0.7 * sd(&strangers), "{} {}", sd(&live), sd(&strangers));
    }
}
