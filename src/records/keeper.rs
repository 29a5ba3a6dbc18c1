//! The keeper of the running exercise. What it answers is on the disk already; when the disk refuses, nothing happened.

use std::sync::Arc;

use crate::exercise::{Act, Command, Event, Exercise, RULES, Setup, Standing, Who, journal};
use crate::records::error::RecordsError;
use crate::records::lease::Lease;
use crate::records::record::Record;
use crate::records::row::{Filter, RunId, RunRow, Status, Summary};
use crate::records::store::{Growth, NewRun, Store};
use crate::scenario::model::Scenario;
use crate::scenario::pack::Pack;

/// Owns the store and the run that is on.
#[derive(Debug)]
pub struct Keeper {
    store: Store,
    on: Option<Running>,
}

/// What is noted of a run besides how it is set up; nothing in the run depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub lang: String,
    /// A nickname; people may stay unnamed.
    pub person: Option<String>,
    /// The scenario's title in that language.
    pub title: String,
}

/// A run as it stands on the disk, for everybody who only looks.
#[derive(Debug, Clone)]
pub struct Snapshot {
    pub run: RunId,
    pub exercise: Exercise,
    pub status: Status,
}

#[derive(Debug)]
struct Running {
    run: RunId,
    exercise: Exercise,
    /// Given back when the run ends.
    lease: Option<Lease>,
    snapshot: Arc<Snapshot>,
}

type Result<T> = std::result::Result<T, RecordsError>;

impl Keeper {
    pub fn open(store: Store) -> Self {
        Self { store, on: None }
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Starts a run; the events tell what happens in its first node. A run that is on has to end, or be left, first.
    pub fn start(
        &mut self,
        pack: &Pack,
        scenario: Arc<Scenario>,
        setup: Setup,
        about: &About,
    ) -> Result<(RunId, Vec<Event>)> {
        self.free()?;
        let written =
            serde_json::to_string(&setup).map_err(|error| RecordsError::Storage { why: error.to_string() })?;
        let run = self.store.begin(&NewRun {
            pack,
            scenario: &scenario.id,
            title: &about.title,
            rules: RULES,
            setup: &written,
            lang: &about.lang,
            person: about.person.as_deref(),
        })?;
        let lease = Lease::take(self.store.path(), &run)?;
        let (exercise, events) = Exercise::start(scenario, setup);
        self.on = Some(Running::new(run.clone(), exercise, lease));
        // A scenario may end where it starts.
        if let Err(error) = self.keep_growth(0) {
            self.on = None;
            return Err(error);
        }
        Ok((run, events))
    }

    /// Goes on with an interrupted run: paused, at its last journalled tick. The scenario is the one built from the
    /// record's own pack.
    pub fn resume(&mut self, run: &RunId, scenario: Arc<Scenario>) -> Result<Vec<Event>> {
        self.free()?;
        let lease = Lease::take(self.store.path(), run)?;
        let record = self.store.record(run)?;
        if record.row.status != Status::Open {
            lease.end();
            return Err(RecordsError::Ended { run: run.clone() });
        }
        let exercise = record.replay(scenario)?.exercise;
        let pause = (exercise.standing() == Standing::Running).then(|| Command {
            tick: exercise.tick(),
            who: Who::Trainer,
            what: Act::Pause,
        });
        self.on = Some(Running::new(run.clone(), exercise, lease));
        match self.submit(pause.into_iter().collect()) {
            Ok(events) => Ok(events),
            Err(error) => {
                self.on = None;
                Err(error)
            }
        }
    }

    /// Carries out commands in one go: all that they brought about is on the disk when the events are returned. Refused
    /// commands change nothing; an error means that none of the commands happened.
    pub fn submit(&mut self, commands: Vec<Command>) -> Result<Vec<Event>> {
        self.change(|exercise| commands.into_iter().flat_map(|command| exercise.apply(command)).collect())
    }

    /// Lets room time pass up to a tick; what comes due is on the disk when the events are returned.
    pub fn advance(&mut self, tick: u64) -> Result<Vec<Event>> {
        self.change(|exercise| exercise.advance(tick))
    }

    /// The run that is on, or that ended last; none if there is none.
    pub fn snapshot(&self) -> Option<Arc<Snapshot>> {
        self.on.as_ref().map(|on| Arc::clone(&on.snapshot))
    }

    /// Leaves the run as it stands; an unfinished one can be gone on with later.
    pub fn leave(&mut self) {
        self.on = None;
    }

    /// Runs without an end that nobody has open, the newest first.
    pub fn interrupted(&self) -> Result<Vec<RunRow>> {
        let mut rows = self.runs(&Filter { status: Some(Status::Open), ..Filter::default() })?;
        rows.retain(|row| !Lease::is_taken(self.store.path(), &row.id));
        Ok(rows)
    }

    pub fn runs(&self, filter: &Filter) -> Result<Vec<RunRow>> {
        self.store.runs(filter)
    }

    pub fn record(&self, run: &RunId) -> Result<Record> {
        self.store.record(run)
    }

    /// Removes a run for good. One that is on, here or elsewhere, stays.
    pub fn remove(&mut self, run: &RunId) -> Result<()> {
        if self.on.as_ref().is_some_and(|on| on.run == *run && !on.exercise.has_ended()) {
            return Err(RecordsError::AlreadyRunning { run: run.clone() });
        }
        let lease = Lease::take(self.store.path(), run)?;
        let removed = self.store.remove(run);
        lease.end();
        removed
    }

    fn free(&self) -> Result<()> {
        match &self.on {
            Some(on) if !on.exercise.has_ended() => Err(RecordsError::AlreadyRunning { run: on.run.clone() }),
            _ => Ok(()),
        }
    }

    /// Tries a change on the exercise, keeps what it brought about, and takes it back when that fails.
    fn change(&mut self, change: impl FnOnce(&mut Exercise) -> Vec<Event>) -> Result<Vec<Event>> {
        let on = self.on.as_mut().ok_or(RecordsError::NothingRunning)?;
        let kept = on.exercise.journal().len();
        let events = change(&mut on.exercise);
        if let Err(error) = self.keep_growth(kept) {
            // What everybody looks at is how it stood before: no other copy is made, twenty times a second.
            if let Some(on) = &mut self.on {
                on.exercise.clone_from(&on.snapshot.exercise);
            }
            return Err(error);
        }
        Ok(events)
    }

    fn keep_growth(&mut self, kept: usize) -> Result<()> {
        let on = self.on.as_mut().ok_or(RecordsError::NothingRunning)?;
        let exercise = &on.exercise;
        let new = &exercise.journal()[kept..];
        let status = Status::of(exercise);
        if !new.is_empty() || status != on.snapshot.status {
            let line = |entry: &journal::Entry| (entry.tick(), journal::write(exercise.scenario(), entry));
            let growth = Growth {
                kept,
                lines: new.iter().map(line).collect(),
                end: (status != Status::Open).then(|| (status, Summary::of(exercise))),
            };
            self.store.grow(&on.run, &growth)?;
        }
        if status != Status::Open
            && let Some(lease) = on.lease.take()
        {
            lease.end();
        }
        on.look();
        Ok(())
    }
}

impl Running {
    fn new(run: RunId, exercise: Exercise, lease: Lease) -> Self {
        let snapshot = Snapshot { run: run.clone(), exercise: exercise.clone(), status: Status::Open };
        Self { run, exercise, lease: Some(lease), snapshot: Arc::new(snapshot) }
    }

    fn look(&mut self) {
        let (run, exercise, status) = (self.run.clone(), self.exercise.clone(), Status::of(&self.exercise));
        self.snapshot = Arc::new(Snapshot { run, exercise, status });
    }
}

#[cfg(test)]
mod tests;
