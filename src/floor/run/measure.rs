//! What is measured: who got out when and where, queues at doors, density, and seconds waited with their causes.

use super::rows::Rows;
use super::{Cause, LOOK_SECS, Run};
use crate::floor::crowd::{Gone, PersonAt, Seen};
use crate::floor::plan::DoorAt;
use std::collections::BTreeMap;

/// How near a door one must stand to be in its queue, metres, and how slow, metres per second.
const QUEUE_M: f64 = 3.0;
const QUEUE_SPEED: f64 = 0.3;

#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    /// In the order in which they got out.
    out: Vec<Gone>,
    people: usize,
    queue_now: Vec<u32>,
    queue_most: Vec<u32>,
    density_most: Vec<f64>,
    waits: Vec<BTreeMap<Cause, f64>>,
}

impl Measures {
    pub(super) fn of(people: usize, doors: usize, zones: usize) -> Self {
        Self {
            out: Vec::with_capacity(people),
            people,
            queue_now: vec![0; doors],
            queue_most: vec![0; doors],
            density_most: vec![0.0; zones],
            waits: vec![BTreeMap::new(); people],
        }
    }

    pub(super) fn note_out(&mut self, gone: Gone) {
        self.out.push(gone);
    }

    pub fn out(&self) -> &[Gone] {
        &self.out
    }

    /// When the last person got out; `None` while anybody is inside.
    pub fn last_out_secs(&self) -> Option<f64> {
        self.secs_to_out(100.0)
    }

    /// When nearly everybody was out, 95 %: the last few make it a matter of luck.
    pub fn most_out_secs(&self) -> Option<f64> {
        self.secs_to_out(95.0)
    }

    /// When so many percent of all were out; `None` if they are not.
    pub fn secs_to_out(&self, percent: f64) -> Option<f64> {
        let needed = (percent / 100.0 * self.people as f64 - 1e-9).ceil().max(1.0) as usize;
        self.out.get(needed - 1).map(|gone| gone.secs)
    }

    pub fn percent_out(&self) -> f64 {
        100.0 * self.out.len() as f64 / self.people.max(1) as f64
    }

    /// How many got out by an exit.
    pub fn through(&self, exit: DoorAt) -> usize {
        self.out.iter().filter(|gone| gone.exit == exit).count()
    }

    /// People a second by an exit, from `from_secs` to `to_secs`.
    pub fn flow(&self, exit: DoorAt, from_secs: f64, to_secs: f64) -> f64 {
        let is_within = |gone: &&Gone| gone.exit == exit && gone.secs > from_secs && gone.secs <= to_secs;
        self.out.iter().filter(is_within).count() as f64 / (to_secs - from_secs).max(1e-9)
    }

    /// How many stand at a door and wait: now, and at the worst moment.
    pub fn queue(&self, door: DoorAt) -> (u32, u32) {
        let at = |list: &[u32]| list.get(door).copied().unwrap_or(0);
        (at(&self.queue_now), at(&self.queue_most))
    }

    /// People on a square metre of a zone at the worst moment.
    pub fn density_most(&self, zone: usize) -> f64 {
        self.density_most.get(zone).copied().unwrap_or(0.0)
    }

    /// Seconds that one person has waited, by cause.
    pub fn waits(&self, person: PersonAt) -> impl Iterator<Item = (Cause, f64)> + '_ {
        self.waits.get(person).into_iter().flatten().map(|(cause, secs)| (*cause, *secs))
    }

    /// Over everybody, in person-seconds, the heaviest cause first.
    pub fn waits_by_cause(&self) -> Vec<(Cause, f64)> {
        let mut sum: BTreeMap<Cause, f64> = BTreeMap::new();
        for (cause, secs) in self.waits.iter().flatten() {
            *sum.entry(*cause).or_default() += secs;
        }
        let mut list: Vec<_> = sum.into_iter().collect();
        list.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        list
    }

    pub(super) fn wait(&mut self, person: PersonAt, cause: Cause, secs: f64) {
        *self.waits[person].entry(cause).or_default() += secs;
    }
}

impl Run {
    pub(super) fn sample(&mut self, seen: &[Seen]) {
        let scene = self.scene.clone();
        self.measures.queue_now.fill(0);
        for it in seen {
            let mind = &mut self.minds[it.person];
            let was = mind.last.replace((it.level, it.at)).filter(|(level, _)| *level == it.level);
            mind.gains = was.map_or(f64::from(it.speed), |(_, at)| at.distance(it.at) / LOOK_SECS);
        }
        let mut inside = vec![0_u32; scene.plan.zones.len()];
        for it in seen {
            if let Some(zone) = scene.raster.zone(it.level, it.at) {
                inside[zone] += 1;
            }
            if self.minds[it.person].gains > QUEUE_SPEED || !self.is_on_the_way(it.person) {
                continue;
            }
            let off = |door: DoorAt| {
                let it_door = &scene.plan.doors[door];
                (it_door.level == it.level).then(|| it_door.line.nearest(it.at).distance(it.at))
            };
            let near = (0..scene.plan.doors.len()).filter_map(|door| Some((off(door)?, door)));
            let nearest = near.min_by(|a, b| a.0.total_cmp(&b.0));
            if let Some((_, door)) = nearest.filter(|(off, _)| *off <= QUEUE_M) {
                self.measures.queue_now[door] += 1;
            }
        }
        let measures = &mut self.measures;
        for (most, now) in measures.queue_most.iter_mut().zip(&measures.queue_now) {
            *most = (*most).max(*now);
        }
        for (zone, count) in inside.iter().enumerate() {
            let density = f64::from(*count) / scene.plan.zones[zone].shape.area().max(1.0);
            measures.density_most[zone] = measures.density_most[zone].max(density);
        }
        let rows = Rows::of(seen);
        let causes = self.causes(seen, &rows);
        for (person, cause) in &causes {
            self.measures.wait(*person, *cause, LOOK_SECS);
        }
        let against = self.against(seen, &rows, &causes);
        self.give_way(seen, &against);
    }
}
