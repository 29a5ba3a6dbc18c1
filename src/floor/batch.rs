//! Many runs of one plan, and what they have in common. Run number k has the seed of the batch plus k, so two batches of
//! one seed meet the same people with the same luck, and what differs between them comes of the plans alone.

use super::change::{Course, Told};
use super::many;
use super::plan::Plan;
use super::run::{Order, Prepared, Run, RunError, Setup, TICK_SECS};
use super::threat::Doctrine;
use std::sync::Arc;

/// From one look at who is out to the next, ticks.
const LOOK_TICKS: u64 = 10;

#[derive(Debug, Clone, Copy)]
pub struct Batch<'a> {
    pub base: &'a Arc<Prepared>,
    pub course: &'a Course,
    /// What people do who see an actor.
    pub doctrine: Doctrine,
    pub runs: usize,
    /// Of the first run.
    pub seed: u64,
    /// Simulated time after which a run is given up, seconds.
    pub limit_secs: f64,
}

/// What came of one run. Times count from its beginning.
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

impl Batch<'_> {
    pub fn plan(&self) -> &Plan {
        self.base.plan()
    }

    /// Runs all, so many at once, and gives their outcomes in the order of their seeds, whatever the number of threads.
    /// `done` is told how many are done, after each.
    ///
    /// # Errors
    /// Of the first run, by seed, that cannot begin.
    pub fn outcomes(&self, threads: usize, done: impl FnMut(usize)) -> Result<Vec<Outcome>, RunError> {
        many::each(self.runs, threads, |at| self.outcome(at), done).into_iter().collect()
    }

    fn outcome(&self, at: usize) -> Result<Outcome, RunError> {
        let seed = self.seed.wrapping_add(at as u64);
        let setup = Setup { seed, doctrine: self.doctrine, ..Setup::default() };
        let mut run = Run::of(self.base, setup)?;
        let told_tick = (self.course.noticed_secs / TICK_SECS).round() as u64;
        let last_tick = (self.limit_secs / TICK_SECS).ceil() as u64;
        run.advance(told_tick.min(last_tick));
        self.tell(&mut run);
        let mut is_evacuated = run.inside() == run.in_refuge();
        while !is_evacuated && run.tick() < last_tick {
            run.advance((run.tick() + LOOK_TICKS).min(last_tick));
            is_evacuated = run.inside() == run.in_refuge();
        }
        let measures = run.measures();
        let in_refuge = run.in_refuge();
        let people = run.folk().people.len();
        let last_secs = if in_refuge > 0 || people == 0 { Some(run.secs()) } else { measures.last_out_secs() };
        Ok(Outcome {
            seed,
            people,
            evacuated_secs: last_secs.filter(|_| is_evacuated),
            most_out_secs: measures.most_out_secs(),
            through: self.plan().exits().map(|(exit, _)| measures.through(exit)).collect(),
            in_refuge,
            left: run.inside() - in_refuge,
            exposed_secs: (!self.plan().actors.is_empty()).then(|| run.exposure(None)),
        })
    }

    /// People are told, and doors are locked that are to be locked then.
    fn tell(&self, run: &mut Run) {
        let told = match self.course.told {
            Told::Alarm => Order::Alarm,
            Told::Said(announcement) => Order::Announce(announcement),
        };
        let locks = self.course.locks.iter().map(|&door| Order::Lock { door, by: None });
        for order in std::iter::once(told).chain(locks) {
            let ordered = run.order(order);
            debug_assert!(ordered.is_ok(), "the course names doors of its own plan");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::plan::{Actor, DoorState, Obstacle, Seeks};
    use crate::floor::raster::tests::{door, hall, p};
    use crate::floor::shape::Polygon;

    fn open_hall(count: u32) -> Plan {
        hall(count, DoorState::Open)
    }

    fn outcomes(plan: &Plan, threads: usize) -> Vec<Outcome> {
        of(plan, &Course::default(), threads)
    }

    fn of(plan: &Plan, course: &Course, threads: usize) -> Vec<Outcome> {
        batch(&Prepared::of(plan.clone()).unwrap(), course).outcomes(threads, |_| ()).unwrap()
    }

    fn batch<'a>(base: &'a Arc<Prepared>, course: &'a Course) -> Batch<'a> {
        Batch { base, course, doctrine: Doctrine::RunHideTell, runs: 3, seed: 7, limit_secs: 200.0 }
    }

    #[test]
    fn outcomes_stand_in_the_order_of_seeds_on_any_number_of_threads() {
        let mut told = Vec::new();
        let plan = open_hall(30);
        let (base, course) = (Prepared::of(plan.clone()).unwrap(), Course::default());
        let two = batch(&base, &course).outcomes(2, |count| told.push(count)).unwrap();
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
        let open = outcomes(&open_hall(30), 1);
        let mut plan = open_hall(30);
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
        let mut plan = open_hall(20);
        plan.actors = vec![Actor { id: "it".into(), zone: 0, seeks: Seeks::Nothing, speed: 1.0, reach_m: 8.0 }];
        assert!(outcomes(&plan, 1).iter().all(|it| it.exposed_secs.is_some_and(|secs| secs > 0.0)));
    }

    #[test]
    fn what_is_noticed_later_ends_later_by_as_much() {
        let late = Course { noticed_secs: 30.0, ..Course::default() };
        for (late, once) in of(&open_hall(30), &late, 1).iter().zip(&outcomes(&open_hall(30), 1)) {
            let later = late.evacuated_secs.zip(once.evacuated_secs).map(|(late, once)| late - once);
            assert!(later.is_some_and(|secs| (secs - 30.0).abs() < 1e-6), "{later:?}");
        }
    }

    #[test]
    fn a_door_that_is_locked_when_people_are_told_is_shut_after_its_own_time() {
        let mut plan = open_hall(30);
        plan.doors[2].lock_secs = 9.0;
        let locked = Course { locks: vec![2], ..Course::default() };
        let (free, shut) = (outcomes(&plan, 1), of(&plan, &locked, 1));
        assert!(free.iter().zip(&shut).all(|(free, shut)| shut.through[1] < free.through[1]), "{free:?} {shut:?}");
        assert!(shut.iter().any(|it| it.through[1] > 0), "open until the key is turned: {shut:?}");
    }

    #[test]
    fn nobody_begins_elsewhere_on_a_plan_that_was_changed() {
        let mut plan = open_hall(20);
        let pew = |y: f64| Obstacle { id: "pew".into(), shape: Polygon::rect(p(2.0, y), 6.0, 0.4) };
        plan.levels[0].obstacles = vec![pew(2.0), pew(2.9), pew(3.8)];
        let base = Prepared::of(plan.clone()).unwrap();
        plan.levels[0].obstacles.remove(1);
        plan.doors.push(door("new", p(0.0, 1.0), p(0.0, 2.0), true, DoorState::Closed));
        plan.people[0].exits = vec![1];
        let beside = base.beside(plan.clone()).unwrap();
        let seats = |base: &Arc<Prepared>| -> Vec<_> {
            let run = Run::of(base, Setup { seed: 5, ..Setup::default() }).unwrap();
            run.folk().people.iter().map(|it| (it.key, it.at, it.speed, it.starts_secs)).collect()
        };
        assert_eq!(seats(&base), seats(&beside));
        assert_ne!(seats(&base), seats(&Prepared::of(plan).unwrap()), "on its own, seats would have moved");
    }

    #[test]
    fn a_plan_that_cannot_be_run_says_why() {
        let (base, course) = (Prepared::of(open_hall(5_000)).unwrap(), Course::default());
        assert!(matches!(batch(&base, &course).outcomes(2, |_| ()), Err(RunError::People(_))));
    }
}
