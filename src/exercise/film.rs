//! A plan that was played, to look at again at any moment. Nothing is recorded: the run is played again from its journal
//! and kept whole now and then, so that what is shown is what was.

use std::sync::Arc;

use crate::exercise::TICKS_PER_SEC;
use crate::exercise::command::{Act, Command};
use crate::exercise::event::Event;
use crate::exercise::journal::Entry;
use crate::exercise::run::Exercise;
use crate::floor::plan::LevelAt;
use crate::floor::run::Event as Happened;
use crate::floor::shape::Point;
use crate::scenario::model::NodeIx;

/// Ticks of the plan from one whole copy to the next; so much at most is computed again for any moment.
const KEPT_TICKS: u64 = 5 * TICKS_PER_SEC;

#[derive(Debug, Clone)]
pub struct Film {
    kept: Vec<Moment>,
    journal: Vec<Entry>,
    marks: Vec<Mark>,
    tracks: Arc<Vec<Vec<Footprint>>>,
    ticks: u64,
}

/// The run as it stood, and how much of the journal had been played.
#[derive(Debug, Clone)]
pub struct Moment {
    exercise: Exercise,
    entries: usize,
}

/// Something worth finding on the line of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Of the plan.
    pub tick: u64,
    pub what: Marked,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Marked {
    Begun { node: NodeIx },
    Did { node: NodeIx, action: u16 },
    Opened { node: NodeIx },
    Left { node: NodeIx },
    Happened(Happened),
}

/// Where somebody was, second by second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Footprint {
    pub level: LevelAt,
    pub at: Point,
}

impl Film {
    /// None if no plan ran.
    pub fn of(run: &Exercise) -> Option<Self> {
        run.floor().filter(|floor| floor.tick() > 0)?;
        let (mut exercise, _) = Exercise::start(run.scenario().clone(), run.setup().clone());
        let journal = run.journal().to_vec();
        let mut film = Self { kept: Vec::new(), journal, marks: Vec::new(), tracks: Arc::default(), ticks: 0 };
        let mut logged = 0;
        for (entries, entry) in run.journal().iter().enumerate() {
            film.run_up_to(&mut exercise, entry.tick().saturating_sub(1), entries);
            film.note(&exercise, entry);
            let was_at = exercise.node();
            let events = entry.play(&mut exercise);
            film.follow(&exercise);
            film.note_after(&exercise, was_at, &events);
            logged = film.note_log(&exercise, logged);
            film.keep(&exercise, entries + 1);
        }
        film.run_up_to(&mut exercise, run.tick(), run.journal().len());
        film.note_log(&exercise, logged);
        film.marks.sort_by_key(|mark| mark.tick);
        film.ticks = exercise.floor().map_or(0, |floor| floor.tick());
        Some(film)
    }

    /// How long the plan ran, in ticks.
    pub fn ticks(&self) -> u64 {
        self.ticks
    }

    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Where everybody was, by person and second; it ends where he got out.
    pub fn tracks(&self) -> &Arc<Vec<Vec<Footprint>>> {
        &self.tracks
    }

    /// The run as it stood when the plan had run for so many ticks; None before anything was on it.
    pub fn at(&self, tick: u64) -> Option<Exercise> {
        self.seek(tick, None).map(|moment| moment.exercise)
    }

    /// The same, going on from a moment of this film where that is nearer than anything kept.
    pub fn seek(&self, tick: u64, shown: Option<Moment>) -> Option<Moment> {
        let from = self.kept.partition_point(|kept| kept.plan_tick() <= tick).checked_sub(1)?;
        let is_nearer = |shown: &Moment| (self.kept[from].plan_tick()..=tick).contains(&shown.plan_tick());
        let Moment { mut exercise, mut entries } = shown.filter(is_nearer).unwrap_or_else(|| self.kept[from].clone());
        while plan_tick(&exercise) < tick {
            let next = self.journal.get(entries);
            let is_due = next.is_some_and(|entry| entry.tick() <= exercise.tick() + 1 || !exercise.plan_runs());
            match next {
                Some(entry) if is_due => {
                    entry.play(&mut exercise);
                    entries += 1;
                }
                None if !exercise.plan_runs() => break,
                _ => _ = exercise.advance(exercise.tick() + 1),
            }
        }
        Some(Moment { exercise, entries })
    }

    /// Lets the plan run, keeping whole copies and footprints on the way. Nothing leads on before the next entry.
    fn run_up_to(&mut self, exercise: &mut Exercise, tick: u64, entries: usize) {
        while exercise.tick() < tick && exercise.plan_runs() {
            exercise.advance(exercise.tick() + 1);
            let Some(floor) = exercise.floor() else { return };
            if floor.tick().is_multiple_of(KEPT_TICKS) {
                self.keep(exercise, entries);
            }
            self.follow(exercise);
        }
    }

    fn follow(&mut self, exercise: &Exercise) {
        let Some(floor) = exercise.floor().filter(|floor| floor.tick() > self.ticks) else { return };
        self.ticks = floor.tick();
        if !self.ticks.is_multiple_of(TICKS_PER_SEC) {
            return;
        }
        let tracks = Arc::make_mut(&mut self.tracks);
        tracks.resize(floor.folk().people.len(), Vec::new());
        for seen in floor.people() {
            tracks[seen.person].push(Footprint { level: seen.level, at: seen.at });
        }
    }

    fn keep(&mut self, exercise: &Exercise, entries: usize) {
        if exercise.floor().is_some() {
            self.kept.push(Moment { exercise: exercise.clone(), entries });
        }
    }

    fn note(&mut self, before: &Exercise, entry: &Entry) {
        let Some(floor) = before.floor() else { return };
        let ran = if before.plan_runs() { entry.tick().saturating_sub(before.tick()) } else { 0 };
        let what = match entry {
            Entry::Did(Command { what: Act::Do { node, action }, .. }) => Marked::Did { node: *node, action: *action },
            Entry::Did(Command { what: Act::Go { node }, .. }) if before.plan_waits() => Marked::Begun { node: *node },
            _ => return,
        };
        self.marks.push(Mark { tick: floor.tick() + ran, what });
    }

    /// Where the entry led to. What chance leads straight back to the plan opens nothing that one sees.
    fn note_after(&mut self, after: &Exercise, was_at: NodeIx, events: &[Event]) {
        let Some(floor) = after.floor() else { return };
        for event in events {
            let what = match event {
                Event::Opened { .. } if after.node() != was_at => Marked::Opened { node: after.node() },
                Event::PlanLeft { node, .. } => Marked::Left { node: *node },
                _ => continue,
            };
            self.marks.push(Mark { tick: floor.tick(), what });
        }
    }

    /// Doors and rooms since the last look; how far the log was read.
    fn note_log(&mut self, exercise: &Exercise, from: usize) -> usize {
        let happened = exercise.plan_log().iter().skip(from);
        self.marks.extend(happened.map(|it| Mark { tick: it.tick, what: Marked::Happened(it.what.clone()) }));
        exercise.plan_log().len()
    }
}

impl Moment {
    pub fn exercise(&self) -> &Exercise {
        &self.exercise
    }

    fn plan_tick(&self) -> u64 {
        plan_tick(&self.exercise)
    }
}

fn plan_tick(exercise: &Exercise) -> u64 {
    exercise.floor().map_or(0, |floor| floor.tick())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::tests_plan::{begun, begun_in, did, scenario_with, wait};

    fn played() -> Exercise {
        let mut exercise = begun("unlock");
        did(&mut exercise, "do fire bell");
        for _ in 0..12 {
            wait(&mut exercise, 1);
        }
        did(&mut exercise, "go phone");
        did(&mut exercise, "go more");
        wait(&mut exercise, 30);
        assert!(exercise.has_ended());
        exercise
    }

    #[test]
    fn a_film_shows_what_was() {
        let mut exercise = begun("unlock");
        did(&mut exercise, "do fire bell");
        let mut seen = Vec::new();
        for _ in 0..6 {
            wait(&mut exercise, 1);
            let floor = exercise.floor().unwrap();
            seen.push((floor.tick(), floor.people().map(|it| (it.person, it.at)).collect::<Vec<_>>()));
        }
        let film = Film::of(&exercise).unwrap();
        assert_eq!(film.ticks(), exercise.floor().unwrap().tick());
        for (tick, people) in seen {
            let at = film.at(tick).unwrap();
            let floor = at.floor().unwrap();
            assert_eq!(floor.tick(), tick);
            assert_eq!(floor.people().map(|it| (it.person, it.at)).collect::<Vec<_>>(), people, "{tick}");
        }
    }

    #[test]
    fn what_was_done_stands_on_the_line_of_time() {
        let film = Film::of(&played()).unwrap();
        let what: Vec<&Marked> = film.marks().iter().map(|mark| &mark.what).collect();
        let at = |wanted: &Marked| what.iter().position(|it| *it == wanted);
        let (begun, bell) = (at(&Marked::Begun { node: 1 }), at(&Marked::Did { node: 1, action: 0 }));
        let (phone, left) = (at(&Marked::Opened { node: 2 }), at(&Marked::Left { node: 1 }));
        assert!(begun < bell && bell < phone && phone < left && begun.is_some(), "{what:?}");
        assert!(film.marks().is_sorted_by_key(|mark| mark.tick));
    }

    fn marks_in(changes: &[(&str, &str)]) -> Vec<Marked> {
        let mut exercise = begun_in(scenario_with(changes), "unlock");
        did(&mut exercise, "do fire bell");
        for _ in 0..30 {
            wait(&mut exercise, 1);
            did(&mut exercise, "go phone");
            did(&mut exercise, "go more");
        }
        let film = Film::of(&exercise).unwrap();
        let is_way = |what: &Marked| matches!(what, Marked::Opened { .. } | Marked::Left { .. });
        film.marks().iter().map(|mark| mark.what.clone()).filter(is_way).collect()
    }

    #[test]
    fn a_moment_that_chance_decides_on_is_no_end() {
        let by_chance = [
            (r#"node: "phone""#, r#"node: "luck""#),
            (r#"Ending(id: "out""#, r#"Chance(id: "luck", roads: [(weight: 1, goto: "phone")]), Ending(id: "out""#),
        ];
        assert_eq!(marks_in(&by_chance), [Marked::Opened { node: 2 }, Marked::Left { node: 1 }]);
    }

    #[test]
    fn an_end_is_one_wherever_it_leads() {
        let shared = [(r#"(when: Out(100), goto: "out")"#, r#"(when: Out(100), goto: "phone")"#)];
        let marks = marks_in(&shared);
        assert_eq!(marks[..2], [Marked::Opened { node: 2 }, Marked::Left { node: 1 }], "{marks:?}");
    }

    #[test]
    fn a_track_ends_where_somebody_got_out() {
        let exercise = played();
        let film = Film::of(&exercise).unwrap();
        assert_eq!(film.tracks().len(), 30);
        for gone in exercise.floor().unwrap().measures().out() {
            let secs = film.tracks()[gone.person].len() as f64;
            assert!((secs - gone.secs).abs() <= 1.0, "{} {secs}", gone.secs);
        }
    }

    #[test]
    fn a_second_that_something_was_done_in_leaves_its_footprint() {
        let mut exercise = begun("unlock");
        wait(&mut exercise, 1);
        did(&mut exercise, "do fire bell");
        wait(&mut exercise, 2);
        let film = Film::of(&exercise).unwrap();
        assert!(film.tracks().iter().all(|track| track.len() == 3), "nobody is out yet");
    }

    #[test]
    fn going_on_from_a_moment_comes_to_the_same() {
        let film = Film::of(&played()).unwrap();
        let seen = |moment: &Moment| moment.exercise().floor().unwrap().people().map(|it| it.at).collect::<Vec<_>>();
        let shown = film.seek(143, None);
        for tick in [150, 157, 200, 40] {
            let (on, anew) = (film.seek(tick, shown.clone()).unwrap(), film.seek(tick, None).unwrap());
            assert_eq!((on.plan_tick(), seen(&on)), (tick, seen(&anew)));
        }
    }

    #[test]
    fn there_is_no_film_of_a_plan_that_never_ran() {
        let (exercise, _) = Exercise::start(
            crate::exercise::tests_plan::scenario(),
            crate::exercise::Setup::new(crate::exercise::Mode::Solo, 7),
        );
        assert!(Film::of(&exercise).is_none());
    }
}
