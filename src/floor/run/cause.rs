//! Why somebody waits. Who yields, yields to one nearer to the same goal, so from each who waits a chain leads forward
//! to one who does not wait for a person: what holds that one is the cause for all behind.

use super::rows::Rows;
use super::sense::TRAPPED_LOOKS;
use super::{Doing, Run};
use crate::floor::crowd::{PersonAt, Seen, State};
use crate::floor::plan::{DoorAt, DoorState};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// Has been told and has not set off: the delay of the message.
    NotSetOff,
    /// The door lets no more through at a time.
    Door(DoorAt),
    /// No way on but by a door that is locked, blocked or on fire.
    Shut(DoorAt),
    /// Trapped, and no door of the plan would help.
    NoWay,
    /// This one ahead is slow, and nobody can pass.
    Person(PersonAt),
    /// Others come the other way.
    Against,
    /// Others all round, none of whom stands out.
    Crowd,
    /// Was ordered to stay, or stands still of fear.
    Stays,
    /// Waits for somebody who comes to help.
    Helper,
    /// Goes, but slower for the smoke.
    Smoke,
}

/// Below this share of the own pace somebody waits.
const WAITS_BELOW: f64 = 0.35;
/// How far ahead the one stands who is in the way, metres.
pub(super) const AHEAD_M: f64 = 1.2;
/// So close two touch, metres.
const TOUCH_M: f64 = 0.7;
/// Who is so near a door is held by it, metres.
const AT_DOOR_M: f64 = 1.5;
/// How far back a queue before a door is still its queue, metres.
const QUEUE_M: f64 = 5.0;

/// What holds somebody who waits: a door, or the one in front, by place in the list, and whether that one comes the other
/// way.
#[derive(Debug, Clone, Copy)]
struct Head {
    door: Option<DoorAt>,
    next: Option<(usize, bool)>,
}

impl Run {
    pub(super) fn is_on_the_way(&self, person: PersonAt) -> bool {
        use Doing::*;
        matches!(
            self.minds[person].doing,
            Leaving(_) | Going(_) | Hiding(_) | Locking(_) | KeyTo { .. } | Fetching(_) | Sweeping(_)
        )
    }

    /// Everybody who waits now, with the cause, in the order of people.
    pub(super) fn causes(&self, seen: &[Seen], rows: &Rows) -> Vec<(PersonAt, Cause)> {
        let mut heads = vec![None; seen.len()];
        let causes = (0..seen.len()).filter_map(|at| Some((seen[at].person, self.cause(at, seen, rows, &mut heads)?)));
        causes.collect()
    }

    /// Everybody who is held up by somebody close by who wants to go elsewhere, with that one, in the order of people.
    pub(super) fn against(
        &self,
        seen: &[Seen],
        rows: &Rows,
        causes: &[(PersonAt, Cause)],
    ) -> Vec<(PersonAt, PersonAt)> {
        let held = causes.iter().filter(|(_, cause)| matches!(cause, Cause::Against | Cause::Crowd));
        let pairs = held.filter_map(|(person, _)| {
            let it = &seen[seen.binary_search_by_key(person, |it| it.person).ok()?];
            let near = rows.near(seen, it).filter(|other| {
                let off = other.at.distance(it.at);
                let is_stuck = off <= TOUCH_M && self.goes_elsewhere(it, other) && self.is_slow(other, 0.1);
                off <= AHEAD_M && (is_stuck || self.is_against(it, other))
            });
            let off = |other: &&Seen| other.at.distance(it.at);
            let other = near.min_by(|a, b| off(a).total_cmp(&off(b)).then(a.person.cmp(&b.person)))?;
            Some((*person, other.person))
        });
        pairs.collect()
    }

    fn cause(&self, at: usize, seen: &[Seen], rows: &Rows, heads: &mut [Option<Head>]) -> Option<Cause> {
        let it = &seen[at];
        let mind = &self.minds[it.person];
        match &mind.doing {
            Doing::Unaware => return mind.next.is_some().then_some(Cause::NotSetOff),
            Doing::AwaitsHelper => return Some(Cause::Helper),
            Doing::Frozen => return Some(Cause::Stays),
            _ => {}
        }
        match it.state {
            State::Arrived => return None,
            State::Trapped if mind.trapped_looks >= TRAPPED_LOOKS => return Some(self.shut(it)),
            State::Trapped => return None,
            State::Waiting => return Some(Cause::NotSetOff),
            State::Walking => {}
        }
        if !self.is_slow(it, WAITS_BELOW) {
            let is_smoke = self.is_slow(it, 0.9) && mind.told_pace < 0.9 * mind.pace;
            return is_smoke.then_some(Cause::Smoke);
        }
        let mut head = at;
        for _ in 0..seen.len() {
            let known = *heads[head].get_or_insert_with(|| self.head(&seen[head], seen, rows));
            if let Some(door) = known.door {
                return Some(Cause::Door(door));
            }
            match known.next {
                Some((_, true)) => return Some(Cause::Against),
                Some((next, _)) if self.is_slow(&seen[next], WAITS_BELOW) => head = next,
                Some((next, _)) if self.own(&seen[next]) < 0.8 * self.own(it) => {
                    return Some(Cause::Person(seen[next].person));
                }
                _ => break,
            }
        }
        // The queue before a door moves in waves; between two of them its door is still the cause.
        Some(self.door_ahead(&seen[head], QUEUE_M).map_or(Cause::Crowd, Cause::Door))
    }

    fn head(&self, it: &Seen, seen: &[Seen], rows: &Rows) -> Head {
        let door = self.door_ahead(it, AT_DOOR_M);
        let ahead = if door.is_none() { self.ahead(it, seen, rows) } else { None };
        let next = ahead.and_then(|next| {
            let at = seen.binary_search_by_key(&next.person, |it| it.person).ok()?;
            Some((at, self.is_against(it, next)))
        });
        Head { door, next }
    }

    /// The pace this person would go alone, smoke apart.
    fn own(&self, it: &Seen) -> f64 {
        self.scene.folk.people[it.person].speed * self.minds[it.person].pace
    }

    fn is_slow(&self, it: &Seen, share: f64) -> bool {
        self.minds[it.person].gains < share * self.own(it)
    }

    /// The nearest in front, within reach, who is nearer to the goal or comes the other way.
    fn ahead<'a>(&self, it: &Seen, seen: &'a [Seen], rows: &'a Rows) -> Option<&'a Seen> {
        let ahead = rows.near(seen, it).filter(|other| {
            let (x, y) = (other.at.x - it.at.x, other.at.y - it.at.y);
            let forward = x * f64::from(it.heading.0) + y * f64::from(it.heading.1);
            let off = other.at.distance(it.at);
            other.person != it.person
                && off <= AHEAD_M
                && forward >= 0.5 * off
                && (other.rest_m < it.rest_m || self.is_against(it, other))
        });
        let off = |other: &&Seen| other.at.distance(it.at);
        ahead.min_by(|a, b| off(a).total_cmp(&off(b)).then(a.person.cmp(&b.person)))
    }

    fn is_against(&self, it: &Seen, other: &Seen) -> bool {
        let turn = it.heading.0 * other.heading.0 + it.heading.1 * other.heading.1;
        turn < -0.3 && self.goes_elsewhere(it, other)
    }

    fn goes_elsewhere(&self, it: &Seen, other: &Seen) -> bool {
        let people = &self.scene.folk.people;
        let goes = |person: PersonAt| (&self.minds[person].doing, &people[person].exits, self.minds[person].bound);
        it.person != other.person && goes(it.person) != goes(other.person)
    }

    /// The nearest door within reach that does not lie behind.
    fn door_ahead(&self, it: &Seen, within_m: f64) -> Option<DoorAt> {
        let doors = self.scene.plan.doors.iter().enumerate().filter(|(_, door)| door.level == it.level);
        let off = doors.filter_map(|(at, door)| {
            let near = door.line.nearest(it.at);
            let (x, y) = (near.x - it.at.x, near.y - it.at.y);
            let forward = x * f64::from(it.heading.0) + y * f64::from(it.heading.1);
            let off = near.distance(it.at);
            (off <= within_m && forward >= -0.3).then_some((off, at))
        });
        off.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, at)| at)
    }

    /// The nearest door that is shut against people.
    fn shut(&self, it: &Seen) -> Cause {
        let doors = self.scene.plan.doors.iter().enumerate();
        let shut = doors.filter(|(at, door)| {
            door.level == it.level && (self.doors[*at] == DoorState::Locked || self.is_barred[*at])
        });
        let off = shut.map(|(at, door)| (door.line.nearest(it.at).distance(it.at), at));
        off.min_by(|a, b| a.0.total_cmp(&b.0)).map_or(Cause::NoWay, |(_, at)| Cause::Shut(at))
    }
}
