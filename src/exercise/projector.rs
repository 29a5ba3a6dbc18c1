//! Shows a plan that was played: one moment of it, by hand or running on.

use std::time::Duration;

use crate::exercise::TICKS_PER_SEC;
use crate::exercise::film::{Film, Moment};
use crate::exercise::run::Exercise;

#[derive(Debug, Clone)]
pub struct Projector {
    film: Film,
    now: Moment,
    /// How many times faster than it was; 0 while it stands.
    speed: u8,
    rest: Duration,
}

impl Projector {
    /// Shows the beginning; none if there is nothing to show.
    pub fn of(film: Film) -> Option<Self> {
        let now = film.seek(0, None)?;
        Some(Self { film, now, speed: 0, rest: Duration::ZERO })
    }

    pub fn film(&self) -> &Film {
        &self.film
    }

    /// The run as it stood at the moment that is shown.
    pub fn shown(&self) -> &Exercise {
        self.now.exercise()
    }

    /// The moment that is shown, in ticks of the plan.
    pub fn tick(&self) -> u64 {
        self.shown().floor().map_or(0, |floor| floor.tick())
    }

    /// How many times faster than it was; 0 while it stands.
    pub fn speed(&self) -> u8 {
        self.speed
    }

    /// Shows another moment.
    pub fn seek(&mut self, tick: u64) {
        let before = self.tick();
        let shown = (tick >= before).then(|| self.now.clone());
        if let Some(now) = self.film.seek(tick.min(self.film.ticks()), shown).filter(|_| tick != before) {
            self.now = now;
        }
    }

    /// Runs on so many times faster than it was, from the beginning if it stands at its end; 0: stands.
    pub fn run(&mut self, speed: u8) {
        if speed > 0 && self.speed == 0 && self.tick() >= self.film.ticks() {
            self.seek(0);
        }
        (self.speed, self.rest) = (speed, Duration::ZERO);
    }

    /// Lets real time pass; whether another moment is shown. At its end the film stands.
    pub fn pass(&mut self, time: Duration) -> bool {
        if self.speed == 0 {
            return false;
        }
        let tick = Duration::from_secs(1) / TICKS_PER_SEC as u32;
        self.rest += time * u32::from(self.speed);
        let ticks = (self.rest.as_nanos() / tick.as_nanos()) as u64;
        if ticks == 0 {
            return false;
        }
        self.rest -= tick * ticks as u32;
        self.seek(self.tick() + ticks);
        if self.tick() >= self.film.ticks() {
            self.run(0);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::tests_plan::{begun, did, wait};

    fn projector() -> Projector {
        let mut exercise = begun("unlock");
        did(&mut exercise, "do fire bell");
        wait(&mut exercise, 5);
        Projector::of(Film::of(&exercise).unwrap()).unwrap()
    }

    #[test]
    fn a_film_runs_on_at_its_pace_and_stands_at_its_end() {
        let mut projector = projector();
        assert_eq!(projector.tick(), 0);
        assert!(!projector.pass(Duration::from_secs(1)), "it stands");
        projector.run(1);
        assert!(projector.pass(Duration::from_secs(1)));
        assert_eq!(projector.tick(), 20);
        projector.run(4);
        (0..10).for_each(|_| _ = projector.pass(Duration::from_millis(50)));
        assert_eq!(projector.tick(), 60);
        projector.pass(Duration::from_secs(9));
        assert_eq!((projector.tick(), projector.speed()), (100, 0));
        projector.run(1);
        assert_eq!(projector.tick(), 0, "once more from the beginning");
    }

    #[test]
    fn no_moment_lies_outside_of_the_film() {
        let mut projector = projector();
        for (tick, shown) in [(70, 70), (30, 30), (10_000, 100), (0, 0)] {
            projector.seek(tick);
            assert_eq!(projector.tick(), shown);
        }
    }
}
