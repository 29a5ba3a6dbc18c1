//! Runs scenes under one calibration, many at once.

use super::scene::{Draw, Scene};
use super::table::{Calibration, Runs};
use crate::floor::crowd::{Crowd, Gone, Seen, Settings};
use crate::floor::ground::Ground;
use crate::floor::law::Law;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What codes let through a door, in people per metre and second (MSC.1/Circ.1533, SFPE).
const CODE_LIMIT: f32 = 1.3;

/// How a test is run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bench {
    pub law: Law,
    pub runs: Runs,
    /// Runs at once; no result depends on it.
    pub threads: usize,
    /// Values drawn for each distribution.
    pub draws: u32,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Walked {
    pub gone: Vec<Gone>,
    pub left: usize,
    /// When the last got out, or when the run was given up.
    pub secs: f64,
}

impl Bench {
    pub fn law_of(calibration: Calibration) -> Law {
        match calibration {
            Calibration::Observed | Calibration::Still => Law::observed(),
            Calibration::Code => Law::observed().with_door_limit(CODE_LIMIT),
        }
    }

    /// One answer for each population and placement, in their order, whatever the number of threads.
    pub fn each<T: Send>(&self, answer: impl Fn(&Draw) -> T + Sync) -> Vec<T> {
        let draws: Vec<Draw> = (0..self.runs.populations)
            .flat_map(|population| (0..self.runs.placements).map(move |placement| Draw::of(population, placement)))
            .collect();
        self.of_all(&draws, answer)
    }

    /// One answer for each case, in their order.
    pub fn of_all<C: Sync, T: Send>(&self, cases: &[C], answer: impl Fn(&C) -> T + Sync) -> Vec<T> {
        let next = AtomicUsize::new(0);
        let work = || {
            let mut done = Vec::new();
            while let Some((at, case)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                cases.get(at).map(|case| (at, case))
            } {
                done.push((at, answer(case)));
            }
            done
        };
        let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
            let others: Vec<_> = (1..self.threads.min(cases.len()).max(1)).map(|_| scope.spawn(work)).collect();
            let mut all = work();
            // A panic in a run is a fault of the program and goes on as one.
            all.extend(others.into_iter().flat_map(|other| match other.join() {
                Ok(done) => done,
                Err(panic) => std::panic::resume_unwind(panic),
            }));
            all
        });
        all.sort_by_key(|(at, _)| *at);
        all.into_iter().map(|(_, answer)| answer).collect()
    }

    /// Runs a scene until everybody is out, `see` breaks off, or `limit_secs` have passed. `see` is called after every
    /// step with the crowd, to give orders, and with all who are inside.
    pub fn walk(
        &self,
        scene: &Scene,
        seed: u64,
        limit_secs: f64,
        see: &mut dyn FnMut(&mut Crowd, &[Seen]) -> ControlFlow<()>,
    ) -> Walked {
        let mut seen = Vec::with_capacity(scene.people.len());
        self.step(scene, seed, limit_secs, &mut |crowd| {
            seen.clear();
            seen.extend(crowd.people());
            see(crowd, &seen)
        })
    }

    /// As [`Bench::walk`], for tens of thousands, of whom few are looked at.
    pub fn step(
        &self,
        scene: &Scene,
        seed: u64,
        limit_secs: f64,
        see: &mut dyn FnMut(&mut Crowd) -> ControlFlow<()>,
    ) -> Walked {
        let all_left = Walked { gone: Vec::new(), left: scene.people.len(), secs: limit_secs };
        let Ok(ground) = Ground::of(&scene.plan) else { return all_left };
        let settings = Settings { law: self.law, seed, ..Settings::default() };
        let mut crowd = Crowd::new(Arc::new(ground), scene.people.clone(), settings);
        let strays = crowd.strays().len();
        while crowd.inside() > 0 && crowd.secs() < limit_secs {
            crowd.step();
            if see(&mut crowd).is_break() {
                break;
            }
        }
        let last = crowd.gone().last().map_or(f64::NAN, |gone| gone.secs);
        let secs = if crowd.inside() == 0 { last } else { crowd.secs() };
        Walked { gone: crowd.gone().to_vec(), left: crowd.inside() + strays, secs }
    }

    /// As [`Bench::walk`], watched by nobody.
    pub fn empty(&self, scene: &Scene, seed: u64, limit_secs: f64) -> Walked {
        self.walk(scene, seed, limit_secs, &mut |_, _| ControlFlow::Continue(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_keep_their_order_on_any_number_of_threads() {
        let bench =
            |threads| Bench { law: Law::observed(), runs: Runs { populations: 3, placements: 2 }, threads, draws: 1 };
        let seeds = bench(1).each(|draw| draw.seed);
        assert_eq!(seeds.len(), 6);
        assert_eq!(seeds, bench(4).each(|draw| draw.seed));
    }
}
