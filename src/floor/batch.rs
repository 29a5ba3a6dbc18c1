//! Many runs of one plan, and what they have in common. Run number k has the seed of the batch plus k, so two batches of
//! one seed meet the same people with the same luck, and what differs between them comes of the plans alone.

use super::crowd::PersonAt;
use super::plan::{Plan, ZoneAt};
use super::run::{Doing, Order, Run, RunError, Setup, TICK_SECS};
use super::verify::stats::{mean, percentile};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// From one look at who is out to the next, ticks.
const LOOK_TICKS: u64 = 10;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Batch<'a> {
    pub plan: &'a Plan,
    pub runs: usize,
    /// Of the first run.
    pub seed: u64,
    /// Simulated time after which a run is given up, seconds.
    pub limit_secs: f64,
}

/// What came of one run. The alarm is given at its beginning.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub seed: u64,
    pub people: usize,
    /// When nobody was left who is neither out nor in a refuge; `None` if the run was given up before.
    pub evacuated_secs: Option<f64>,
    /// When 95 % of all people were out.
    pub most_out_secs: Option<f64>,
    /// How many got out by each exit, in the order of [`Plan::exits`].
    pub through: Vec<usize>,
    /// Those who wait in a refuge, which is as good as out for those who cannot take the stairs.
    pub in_refuge: usize,
    /// Neither out nor in a refuge.
    pub left: usize,
    /// Person-seconds in an actor's sight and reach; `None` if the plan has no actor.
    pub exposed_secs: Option<f64>,
}

/// A distribution in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    pub count: usize,
    pub mean: f64,
    /// Of the sample; `None` of a single value.
    pub sd: Option<f64>,
    /// Values that were seen: the smallest that 5, 50, 95 % do not exceed.
    pub p5: f64,
    pub p50: f64,
    pub p95: f64,
    /// The true mean lies within the mean plus or minus this with 95 % confidence (Student); `None` of a single value.
    pub margin: Option<f64>,
}

impl Batch<'_> {
    /// Runs all, so many at once, and gives their outcomes in the order of their seeds, whatever the number of threads.
    /// `done` is told how many are done, after each.
    ///
    /// # Errors
    /// Of the first run, by seed, that cannot begin.
    pub fn outcomes(&self, threads: usize, mut done: impl FnMut(usize)) -> Result<Vec<Outcome>, RunError> {
        let next = AtomicUsize::new(0);
        let mut all: Vec<Option<Result<Outcome, RunError>>> = vec![None; self.runs];
        std::thread::scope(|scope| {
            let (tell, told) = mpsc::channel();
            for _ in 0..threads.clamp(1, self.runs.max(1)) {
                let (tell, next) = (tell.clone(), &next);
                scope.spawn(move || {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        if at >= self.runs || tell.send((at, self.outcome(at))).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(tell);
            for (count, (at, outcome)) in told.into_iter().enumerate() {
                all[at] = Some(outcome);
                done(count + 1);
            }
        });
        all.into_iter().flatten().collect()
    }

    fn outcome(&self, at: usize) -> Result<Outcome, RunError> {
        let seed = self.seed.wrapping_add(at as u64);
        let mut run = Run::new(self.plan.clone(), Setup { seed, ..Setup::default() })?;
        let ordered = run.order(Order::Alarm);
        debug_assert!(ordered.is_ok(), "an alarm names nothing that could be missing");
        let last_tick = (self.limit_secs / TICK_SECS).ceil() as u64;
        let has_refuge = self.plan.zones.iter().any(|zone| zone.is_refuge);
        let in_refuge = |run: &Run| if has_refuge { self.in_refuge(run) } else { 0 };
        let mut is_evacuated = run.inside() == in_refuge(&run);
        while !is_evacuated && run.tick() < last_tick {
            run.advance((run.tick() + LOOK_TICKS).min(last_tick));
            is_evacuated = run.inside() == in_refuge(&run);
        }
        let measures = run.measures();
        let in_refuge = in_refuge(&run);
        let people = run.folk().people.len();
        let last_secs = if in_refuge > 0 || people == 0 { Some(run.secs()) } else { measures.last_out_secs() };
        Ok(Outcome {
            seed,
            people,
            evacuated_secs: last_secs.filter(|_| is_evacuated),
            most_out_secs: measures.secs_to_out(95.0),
            through: self.plan.exits().map(|(exit, _)| measures.through(exit)).collect(),
            in_refuge,
            left: run.inside() - in_refuge,
            exposed_secs: (!self.plan.actors.is_empty()).then(|| run.exposure(None)),
        })
    }

    /// Those who were to go to a refuge and are there; who merely walks through one is on the way.
    fn in_refuge(&self, run: &Run) -> usize {
        let refuge_of = |person: PersonAt| -> Option<ZoneAt> {
            let Some(Doing::Going(zone)) = run.doing(person) else { return None };
            self.plan.zones.get(*zone).filter(|zone| zone.is_refuge).map(|_| *zone)
        };
        let is_there = |person: PersonAt| refuge_of(person).is_some_and(|zone| run.zone_of(person) == Some(zone));
        (0..run.folk().people.len()).filter(|&person| !run.is_out(person) && is_there(person)).count()
    }
}

impl Summary {
    /// `None` of nothing.
    pub fn of(values: &[f64]) -> Option<Self> {
        if values.is_empty() {
            return None;
        }
        let (count, middle) = (values.len(), mean(values));
        let squares: f64 = values.iter().map(|value| (value - middle) * (value - middle)).sum();
        let sd = (count > 1).then(|| (squares / (count - 1) as f64).sqrt());
        Some(Self {
            count,
            mean: middle,
            sd,
            p5: percentile(values, 0.05),
            p50: percentile(values, 0.5),
            p95: percentile(values, 0.95),
            margin: sd.map(|sd| student(count - 1) * sd / (count as f64).sqrt()),
        })
    }
}

/// Where 97.5 % of Student's distribution lie below: from tables for up to four degrees of freedom, from there by the
/// series in the normal quantile (Abramowitz & Stegun 26.7.5), right to three places.
fn student(freedom: usize) -> f64 {
    const FEW: [f64; 4] = [12.7062, 4.3027, 3.1824, 2.7764];
    const Z: f64 = 1.959_963_985;
    if let Some(value) = FEW.get(freedom.saturating_sub(1)) {
        return *value;
    }
    let n = freedom as f64;
    let (z3, z5, z7) = (Z * Z * Z, Z * Z * Z * Z * Z, Z * Z * Z * Z * Z * Z * Z);
    let first = (z3 + Z) / 4.0;
    let second = (5.0 * z5 + 16.0 * z3 + 3.0 * Z) / 96.0;
    let third = (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * Z) / 384.0;
    let fourth = (79.0 * z7 * Z * Z + 776.0 * z7 + 1482.0 * z5 - 1920.0 * z3 - 945.0 * Z) / 92_160.0;
    Z + (first + (second + (third + fourth / n) / n) / n) / n
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::plan::{Actor, Body, DoorState, Group, Seeks, Spread};
    use crate::floor::raster::tests::{door, p, two_rooms};

    fn hall(count: u32) -> Plan {
        let people = Group {
            id: "people".into(),
            count,
            zone: 0,
            body: Body::Adult,
            speed: None,
            starts: Spread::Uniform { min: 0.0, max: 10.0 },
            family_of: 1,
            helped_by: None,
            exits: Vec::new(),
        };
        let mut plan = Plan { people: vec![people], ..two_rooms() };
        plan.doors.push(door("back", p(0.0, 4.0), p(0.0, 6.0), true, DoorState::Open));
        plan
    }

    fn outcomes(plan: &Plan, threads: usize) -> Vec<Outcome> {
        Batch { plan, runs: 3, seed: 7, limit_secs: 200.0 }.outcomes(threads, |_| ()).unwrap()
    }

    #[test]
    fn outcomes_stand_in_the_order_of_seeds_on_any_number_of_threads() {
        let mut told = Vec::new();
        let plan = hall(30);
        let batch = Batch { plan: &plan, runs: 3, seed: 7, limit_secs: 200.0 };
        let two = batch.outcomes(2, |count| told.push(count)).unwrap();
        assert_eq!(two, outcomes(&plan, 1));
        assert_eq!(two.iter().map(|it| it.seed).collect::<Vec<_>>(), [7, 8, 9]);
        assert_eq!(told, [1, 2, 3]);
        assert!(two[0] != Outcome { seed: 7, ..two[1].clone() }, "other seeds, other luck");
        for it in &two {
            assert_eq!((it.through.iter().sum::<usize>(), it.left, it.exposed_secs), (30, 0, None));
            assert!(it.most_out_secs <= it.evacuated_secs && it.evacuated_secs.is_some(), "{it:?}");
        }
    }

    #[test]
    fn a_locked_exit_sends_all_by_the_other_and_two_keep_them_in() {
        let open = outcomes(&hall(30), 1);
        let mut plan = hall(30);
        plan.doors[2].state = DoorState::Locked;
        let longer = outcomes(&plan, 1);
        assert!(longer.iter().all(|it| it.through == [30, 0]), "{longer:?}");
        assert!(longer.iter().zip(&open).all(|(longer, open)| longer.evacuated_secs > open.evacuated_secs));
        plan.doors[1].state = DoorState::Locked;
        let kept = outcomes(&plan, 1);
        assert!(kept.iter().all(|it| (it.left, it.evacuated_secs) == (30, None)), "{kept:?}");
    }

    #[test]
    fn exposure_is_counted_where_there_is_an_actor() {
        let mut plan = hall(20);
        plan.actors = vec![Actor { id: "it".into(), zone: 0, seeks: Seeks::Nothing, speed: 1.0, reach_m: 8.0 }];
        assert!(outcomes(&plan, 1).iter().all(|it| it.exposed_secs.is_some_and(|secs| secs > 0.0)));
    }

    #[test]
    fn a_plan_that_cannot_be_run_says_why() {
        let plan = hall(5_000);
        let batch = Batch { plan: &plan, runs: 2, seed: 1, limit_secs: 1.0 };
        assert!(matches!(batch.outcomes(2, |_| ()), Err(RunError::People(_))));
    }

    #[test]
    fn confidence_is_students() {
        for (freedom, table) in [(1, 12.706), (4, 2.776), (5, 2.571), (9, 2.262), (30, 2.042), (120, 1.980)] {
            assert!((student(freedom) - table).abs() < 1e-3, "{freedom}: {}", student(freedom));
        }
        let of = Summary::of(&[1.0, 2.0, 3.0, 4.0, 5.0]).unwrap();
        assert_eq!((of.mean, of.p5, of.p50, of.p95), (3.0, 1.0, 3.0, 5.0));
        assert!((of.sd.unwrap() - 1.581).abs() < 1e-3 && (of.margin.unwrap() - 1.963).abs() < 1e-3, "{of:?}");
        let single = Summary::of(&[4.0]).unwrap();
        assert_eq!((single.sd, single.margin, Summary::of(&[])), (None, None, None));
    }
}
