//! A plan and a seed make people: where they stand or sit, how fast they are, when they set off, who belongs to whom and
//! who helps whom. Nobody's luck hangs on anybody else's, and zones do not know of each other: a change elsewhere in the
//! plan moves nobody here.

mod places;
mod rows;

use super::body::Profile;
use super::chance::{Chance, Key, Purpose};
use super::plan::{Body, DoorAt, Group, Id, LevelAt, Plan, ZoneAt};
use super::shape::Point;
use places::Places;

/// More people than this on a free square metre cannot even stand (Fruin's level of service F begins at 2.2; crowds
/// at rest do not pass 5 to 6 without pushing).
pub const MOST_PER_M2: f64 = 5.0;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Populace {
    pub people: Vec<Somebody>,
    /// Who belongs together, by place in `people`; those who are alone are in none.
    pub families: Vec<Vec<usize>>,
    /// Who needs help and has nobody: the plan names no helpers, or too few.
    pub unhelped: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Somebody {
    pub key: Key,
    /// Place in the plan's people.
    pub group: usize,
    pub body: Body,
    pub level: LevelAt,
    pub at: Point,
    /// Between two rows of pews or benches.
    pub is_seated: bool,
    /// On the flat, alone: the slowest of the family, for they stay together.
    pub speed: f64,
    /// From the signal on: the last of the family, for they wait.
    pub starts_secs: f64,
    pub exits: Vec<DoorAt>,
    /// Place in [`Populace::families`].
    pub family: Option<usize>,
    /// Those who come for this person, by place in [`Populace::people`].
    pub helpers: Vec<usize>,
    /// Whom this person comes for.
    pub helps: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum PopulateError {
    /// So many do not fit on the free floor of the zone.
    TooMany { zone: Id, people: u32, free_m2: f64, most: u32 },
    /// The floor would do, but it lies in pieces too narrow to stand in: only so many found a place.
    NoPlace { group: Id, zone: Id, placed: u32 },
    /// A group begins in a zone that is not there.
    NoZone { group: Id },
}

/// Where one can stand or sit in the zones that people begin in. Compiled once for all runs of a plan.
#[derive(Debug)]
pub struct Rooms {
    /// For each zone; `None` where nobody begins.
    zones: Vec<Option<Places>>,
}

impl Rooms {
    pub fn of(plan: &Plan) -> Self {
        let is_begun_in = |zone: ZoneAt| plan.people.iter().any(|group| group.zone == zone && group.count > 0);
        let zones = (0..plan.zones.len()).map(|zone| is_begun_in(zone).then(|| Places::of(plan, zone)));
        Self { zones: zones.collect() }
    }
}

/// Everybody of the plan, group by group in the plan's order.
pub fn populate(plan: &Plan, seed: u64) -> Result<Populace, PopulateError> {
    populate_in(plan, &Rooms::of(plan), seed)
}

/// The same, in the rooms of this plan or of one that has the same zones and people.
pub fn populate_in(plan: &Plan, rooms: &Rooms, seed: u64) -> Result<Populace, PopulateError> {
    let chance = Chance::of(seed);
    let mut people: Vec<Option<Somebody>> = Vec::new();
    let first: Vec<usize> = plan
        .people
        .iter()
        .map(|group| {
            let first = people.len();
            people.extend((0..group.count).map(|_| None));
            first
        })
        .collect();
    for zone in 0..plan.zones.len() {
        fill(plan, rooms, zone, chance, &first, &mut people)?;
    }
    if let Some(group) = plan.people.iter().find(|group| group.zone >= plan.zones.len() && group.count > 0) {
        return Err(PopulateError::NoZone { group: group.id.clone() });
    }
    let mut populace =
        Populace { people: people.into_iter().flatten().collect(), families: Vec::new(), unhelped: Vec::new() };
    for (group, &first) in plan.people.iter().zip(&first) {
        populace.join_families(group, first);
    }
    for (group, &first_helped) in plan.people.iter().zip(&first) {
        let helpers = group.helped_by.and_then(|by| Some((*first.get(by)?, plan.people.get(by)?.count as usize)));
        populace.assign_helpers(group, first_helped, helpers.unwrap_or((0, 0)));
    }
    Ok(populace)
}

/// Everybody who begins in one zone: the broadest first, for they have the least choice.
fn fill(
    plan: &Plan,
    rooms: &Rooms,
    zone: ZoneAt,
    chance: Chance,
    first: &[usize],
    people: &mut [Option<Somebody>],
) -> Result<(), PopulateError> {
    let mut groups: Vec<usize> = (0..plan.people.len()).filter(|&at| plan.people[at].zone == zone).collect();
    groups.sort_by(|&a, &b| {
        let room = |at: usize| Profile::of(plan.people[at].body).room_m();
        room(b).total_cmp(&room(a)).then(a.cmp(&b))
    });
    let count: u32 = groups.iter().map(|&at| plan.people[at].count).sum();
    if count == 0 {
        return Ok(());
    }
    let id = || plan.zones[zone].id.clone();
    let Some(mut places) = rooms.zones.get(zone).cloned().flatten() else { return Ok(()) };
    let most = (places.free_m2() * MOST_PER_M2) as u32;
    if count > most {
        return Err(PopulateError::TooMany { zone: id(), people: count, free_m2: places.free_m2(), most });
    }
    for at in groups {
        let group = &plan.people[at];
        let profile = Profile::of(group.body);
        let mut head = Point::default();
        for nth in 0..group.count {
            let key = Key::of(&group.id, nth);
            let is_head = nth % group.family_of.max(1) == 0;
            if is_head {
                let part = |purpose| chance.part(key, purpose, 0);
                head = places.wanted(part(Purpose::PlaceX), part(Purpose::PlaceY));
            }
            let Some(place) = places.take(head, profile.room_m(), group.body == Body::Wheelchair) else {
                return Err(PopulateError::NoPlace { group: group.id.clone(), zone: id(), placed: nth });
            };
            if is_head {
                head = place.at;
            }
            let speed = group.speed.as_ref().unwrap_or(&profile.speed);
            people[first[at] + nth as usize] = Some(Somebody {
                key,
                group: at,
                body: group.body,
                level: plan.zones[zone].level,
                at: place.at,
                is_seated: place.is_seat,
                speed: chance.draw(speed, key, Purpose::Speed, 0).max(0.05),
                starts_secs: chance.draw(&group.starts, key, Purpose::Starts, 0).max(0.0),
                exits: group.exits.clone(),
                family: None,
                helpers: Vec::new(),
                helps: None,
            });
        }
    }
    Ok(())
}

impl Populace {
    fn join_families(&mut self, group: &Group, first: usize) {
        let size = group.family_of.max(1) as usize;
        if size == 1 {
            return;
        }
        let end = first + group.count as usize;
        for head in (first..end).step_by(size) {
            let members: Vec<usize> = (head..(head + size).min(end)).collect();
            let slowest = members.iter().map(|&at| self.people[at].speed).fold(f64::INFINITY, f64::min);
            let last = members.iter().map(|&at| self.people[at].starts_secs).fold(0.0, f64::max);
            let family = self.families.len();
            for &at in &members {
                let it = &mut self.people[at];
                (it.speed, it.starts_secs, it.family) = (slowest, last, Some(family));
            }
            self.families.push(members);
        }
    }

    /// The nearest who are free, one after another; those on the same level before others.
    fn assign_helpers(&mut self, group: &Group, first: usize, helpers: (usize, usize)) {
        let wants = Profile::of(group.body).helpers_flat;
        if wants == 0 {
            return;
        }
        for helped in first..first + group.count as usize {
            for _ in 0..wants {
                let (level, at) = (self.people[helped].level, self.people[helped].at);
                let free =
                    (helpers.0..helpers.0 + helpers.1).filter(|&it| self.people[it].helps.is_none() && it != helped);
                let off = |it: usize| {
                    let other = &self.people[it];
                    (other.level != level, other.at.distance(at))
                };
                let nearest = free.min_by(|&a, &b| {
                    let (a_off, b_off) = (off(a), off(b));
                    a_off.0.cmp(&b_off.0).then(a_off.1.total_cmp(&b_off.1)).then(a.cmp(&b))
                });
                let Some(helper) = nearest else { break };
                self.people[helper].helps = Some(helped);
                self.people[helped].helpers.push(helper);
            }
            if self.people[helped].helpers.is_empty() {
                self.unhelped.push(helped);
            }
        }
    }
}

#[cfg(test)]
mod tests;
