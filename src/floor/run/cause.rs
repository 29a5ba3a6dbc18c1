//! Why somebody waits. Who yields, yields to one nearer to the same goal, so from each who waits a chain leads forward
//! to one who does not wait for a person: what holds that one is the cause for all behind.

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
const AHEAD_M: f64 = 1.2;
/// Who is so near a door is held by it, metres.
const AT_DOOR_M: f64 = 1.5;

impl Run {
    pub(super) fn is_on_the_way(&self, person: PersonAt) -> bool {
        use Doing::*;
        matches!(
            self.minds[person].doing,
            Leaving(_) | Going(_) | Hiding(_) | Locking(_) | KeyTo { .. } | Fetching(_) | Sweeping(_)
        )
    }

    /// Everybody who waits now, with the cause.
    pub(super) fn causes(&self, seen: &[Seen]) -> Vec<(PersonAt, Cause)> {
        // By level and x, to find those ahead without looking at everybody.
        let mut order: Vec<usize> = (0..seen.len()).collect();
        order.sort_by(|&a, &b| {
            let (a, b) = (&seen[a], &seen[b]);
            a.level.cmp(&b.level).then(a.at.x.total_cmp(&b.at.x)).then(a.person.cmp(&b.person))
        });
        let causes = seen.iter().filter_map(|it| Some((it.person, self.cause(it, seen, &order)?)));
        causes.collect()
    }

    fn cause(&self, it: &Seen, seen: &[Seen], order: &[usize]) -> Option<Cause> {
        let mind = &self.minds[it.person];
        match &mind.doing {
            Doing::Unaware => return mind.next.is_some().then_some(Cause::NotSetOff),
            Doing::AwaitsHelper => return Some(Cause::Helper),
            Doing::Frozen => return Some(Cause::Stays),
            _ => {}
        }
        match it.state {
            State::Arrived => return None,
            State::Trapped => return Some(self.shut(it)),
            State::Waiting => return Some(Cause::NotSetOff),
            State::Walking => {}
        }
        let own = self.scene.folk.people[it.person].speed * mind.pace;
        if f64::from(it.speed) >= WAITS_BELOW * own {
            let is_slow = f64::from(it.speed) < 0.9 * own;
            return (is_slow && mind.told_pace < 0.9 * mind.pace).then_some(Cause::Smoke);
        }
        let mut head = it;
        for _ in 0..seen.len() {
            match self.ahead(head, seen, order) {
                Some(next) if self.is_against(head, next) => return Some(Cause::Against),
                Some(next) => head = next,
                None => break,
            }
        }
        if let Some(door) = self.door_at(head) {
            return Some(Cause::Door(door));
        }
        Some(if head.person == it.person { Cause::Stays } else { Cause::Person(head.person) })
    }

    /// The nearest in front, within reach, who is nearer to the goal or comes the other way.
    fn ahead<'a>(&self, it: &Seen, seen: &'a [Seen], order: &[usize]) -> Option<&'a Seen> {
        let is_before = |&at: &usize| {
            let other = &seen[at];
            (other.level, other.at.x) < (it.level, it.at.x - AHEAD_M)
        };
        let from = order.partition_point(is_before);
        let near = order[from..].iter().map(|&at| &seen[at]);
        let near = near.take_while(|other| other.level == it.level && other.at.x <= it.at.x + AHEAD_M);
        let ahead = near.filter(|other| {
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
        turn < -0.3 && self.minds[it.person].doing != self.minds[other.person].doing
    }

    fn door_at(&self, it: &Seen) -> Option<DoorAt> {
        let doors = self.scene.plan.doors.iter().enumerate().filter(|(_, door)| door.level == it.level);
        let off = doors.map(|(at, door)| (door.line.nearest(it.at).distance(it.at), at));
        off.min_by(|a, b| a.0.total_cmp(&b.0)).filter(|(off, _)| *off <= AT_DOOR_M).map(|(_, at)| at)
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
