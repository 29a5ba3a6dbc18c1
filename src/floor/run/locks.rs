//! Doors that take time to lock: somebody goes there, closes, turns the key.

use super::{Doing, Event, Run, Who, Why};
use crate::floor::board::What;
use crate::floor::crowd::{Goal, PersonAt};
use crate::floor::plan::{DoorAt, DoorState};

/// How near the door one must be to work at it, metres.
const AT_DOOR_M: f64 = 1.0;

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Job {
    pub door: DoorAt,
    pub locks: bool,
    pub due_secs: f64,
    /// Who does it; `None`: somebody who is there, whom the plan does not show.
    pub by: Option<PersonAt>,
}

impl Run {
    /// Begins work at a door at once. Locking closes it first.
    pub(super) fn begin_job(&mut self, door: DoorAt, locks: bool, by: Option<PersonAt>) {
        let is_at_it = self.jobs.iter().any(|job| job.door == door && job.locks == locks);
        let Some(it) = self.scene.plan.doors.get(door) else { return };
        let is_done = (self.doors[door] == DoorState::Locked) == locks;
        if is_at_it || is_done {
            return;
        }
        let due_secs = self.secs() + it.lock_secs;
        self.jobs.retain(|job| job.door != door);
        self.jobs.push(Job { door, locks, due_secs, by });
        if locks {
            self.set_door(door, DoorState::Closed, by.map_or(Why::Ordered, Why::By));
        }
    }

    pub(super) fn work_on_locks(&mut self) {
        let now = self.secs();
        // Whoever left, left the key turned halfway.
        let out = &self.is_out;
        self.jobs.retain(|job| job.by.is_none_or(|by| !out[by]));
        let (due, rest): (Vec<Job>, Vec<Job>) = self.jobs.drain(..).partition(|job| job.due_secs <= now);
        self.jobs = rest;
        for job in due {
            let state = if job.locks { DoorState::Locked } else { DoorState::Closed };
            self.set_door(job.door, state, job.by.map_or(Why::Ordered, Why::By));
            if let Some(by) = job.by {
                self.after_job(by);
            }
        }
    }

    /// To the next door, or into hiding.
    fn after_job(&mut self, by: PersonAt) {
        match self.minds[by].doing.clone() {
            Doing::Locking(shelter) if self.scene.shelters[shelter].is_locked(&self.doors) => {
                self.begin(by, Doing::Hiding(shelter));
            }
            Doing::Locking(shelter) => self.begin(by, Doing::Locking(shelter)),
            Doing::KeyTo { .. } => self.begin(by, Doing::Ready),
            _ => {}
        }
    }

    /// The nearest door of a shelter that nobody has locked yet, from inside.
    pub(super) fn next_door_of(&self, shelter: usize, person: PersonAt) -> Option<Goal> {
        let (door, _) = self.open_door_of(shelter, person)?;
        let raster = &self.scene.raster;
        let zone = self.scene.shelters[shelter].zone;
        let middle = self.scene.plan.doors[door].line.middle();
        let off = |cell: usize| raster.middle(cell).1.distance(middle);
        let inside = self.scene.shelters[shelter].cells.iter().copied().filter(|&cell| {
            let (level, at) = raster.middle(cell);
            raster.zone(level, at) == Some(zone) && off(cell) >= 0.4
        });
        inside.min_by(|&a, &b| off(a).total_cmp(&off(b)).then(a.cmp(&b))).map(|cell| self.place(cell))
    }

    /// Whoever came to lock and stands at the door begins.
    pub(super) fn lock_if_there(&mut self, person: PersonAt) {
        let job = match &self.minds[person].doing {
            Doing::Locking(shelter) => self.open_door_of(*shelter, person).map(|(door, off)| (door, off, true)),
            Doing::KeyTo { door, locks } => self.door_off(*door, person).map(|off| (*door, off, *locks)),
            _ => None,
        };
        if let Some((door, off, locks)) = job
            && off <= AT_DOOR_M
        {
            self.begin_job(door, locks, Some(person));
        }
    }

    pub(super) fn note_door(&mut self, door: DoorAt, was: DoorState, state: DoorState) {
        let scene = self.scene.clone();
        for shelter in scene.shelters.iter().filter(|it| it.doors.contains(&door)) {
            let zone = shelter.zone;
            let is_shut = shelter.doors.iter().all(|&door| self.doors[door] != DoorState::Open);
            if state == DoorState::Open || was == DoorState::Locked {
                self.note(What::Opened(zone));
            }
            match state {
                DoorState::Open => {}
                _ if is_shut && !shelter.is_locked(&self.doors) => self.note(What::Closed(zone)),
                _ => {}
            }
            if state == DoorState::Locked && shelter.is_locked(&self.doors) {
                self.note(What::Locked(zone));
                self.say(Event::Locked { zone });
                // Those inside put the light out as they were taught; without anybody inside it stays on.
                if self.how_many(Who::Everybody, Some(zone)) > 0 {
                    self.note(What::Dark(zone));
                }
            }
        }
    }

    fn open_door_of(&self, shelter: usize, person: PersonAt) -> Option<(DoorAt, f64)> {
        let open = self.scene.shelters[shelter].doors.iter().filter(|&&door| self.doors[door] != DoorState::Locked);
        let off = open.filter_map(|&door| Some((door, self.door_off(door, person)?)));
        off.min_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)))
    }

    fn door_off(&self, door: DoorAt, person: PersonAt) -> Option<f64> {
        let seen = self.crowd.person(person)?;
        let it = self.scene.plan.doors.get(door).filter(|it| it.level == seen.level)?;
        Some(it.line.nearest(seen.at).distance(seen.at))
    }
}
