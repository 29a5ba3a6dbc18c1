//! Ways through a plan: who gets out, by which doors, on foot and on wheels; what nobody ever reaches.

use std::collections::BTreeSet;

use super::ground::Ground;
use super::net::{Net, Pass};
use super::places::zone_paths;
use crate::floor::plan::{Body, DoorState, Plan, Seeks};
use crate::scenario::check::Kind;
use crate::scenario::fault::{Finding, Path};
use crate::scenario::plan::source as written;

/// People, but no exit.
pub const NO_EXIT: Kind = Kind::warning("SC320", &[]);
/// No exit can be reached from a zone with people even with every door open.
pub const NO_WAY_OUT: Kind = Kind::error("SC321", &["zone"]);
/// From a zone with people one gets out only when a locked door is unlocked.
pub const LOCKED_IN: Kind = Kind::warning("SC322", &["zone", "doors"]);
/// An exit that nobody can reach.
pub const UNREACHED_EXIT: Kind = Kind::warning("SC323", &["door"]);
/// Many people, and no way out but through one door.
pub const ONE_DOOR: Kind = Kind::warning("SC324", &["door", "zones", "people"]);
/// A zone that nobody can ever enter.
pub const UNREACHED_ZONE: Kind = Kind::warning("SC325", &["zone"]);
/// A zone of a round that the actor cannot get to.
pub const PATROL: Kind = Kind::warning("SC326", &["actor", "zone"]);
/// Widths in centimetres; `body` is an adult or a wheelchair.
pub const NARROW_DOOR: Kind = Kind::warning("SC327", &["door", "body", "width", "least"]);
/// Somewhere on every way out it is narrower than an adult.
pub const NARROW_WAY: Kind = Kind::warning("SC328", &["zone", "least"]);
/// People on wheels, and steps or narrow places on every way to an exit or a refuge.
pub const STEPS: Kind = Kind::warning("SC329", &["group", "zone"]);

/// Clear widths, in metres: shoulders of an adult in a winter coat; the least of ISO 21542 for a wheelchair.
const ADULT_M: f64 = 0.5;
const WHEELCHAIR_M: f64 = 0.8;
/// More people than this need two ways out (as building codes ask of rooms).
const MOST_BY_ONE_DOOR: u32 = 50;

/// What the check of room and time needs to know of the ways.
pub struct Ways {
    /// On foot, every door as it stands at the beginning.
    pub net: Net,
}

pub fn check(written: &written::Plan, plan: &Plan, ground: &Ground, found: &mut Vec<Finding>) -> Ways {
    let net = Net::of(plan, ground, ADULT_M);
    let judge = Judge { plan, ground, net: &net, zones: zone_paths(written), peopled: peopled(plan) };
    judge.doors(found);
    if !plan.people.is_empty() && plan.exits().next().is_none() {
        found.push(NO_EXIT.at_path(Path::default().field("doors")));
    } else {
        judge.ways_out(found);
        judge.single_doors(found);
        judge.wheels(found);
    }
    judge.unreached(found);
    judge.patrols(found);
    Ways { net }
}

/// For each zone how many people begin in it.
pub fn peopled(plan: &Plan) -> Vec<u32> {
    let mut counts = vec![0_u32; plan.zones.len()];
    for group in &plan.people {
        counts[group.zone] = counts[group.zone].saturating_add(group.count);
    }
    counts
}

struct Judge<'a> {
    plan: &'a Plan,
    ground: &'a Ground,
    net: &'a Net,
    zones: Vec<Path>,
    peopled: Vec<u32>,
}

impl Judge<'_> {
    fn with_people(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.plan.zones.len()).filter(|zone| self.peopled[*zone] > 0)
    }

    fn ways_out(&self, found: &mut Vec<Finding>) {
        let plan = self.plan;
        let locked = |door: usize| plan.doors[door].state == DoorState::Locked;
        let open = self.net.out(&Pass::default());
        let as_is = self.net.out(&Pass { shut: &locked, ..Pass::default() });
        let mut thin = None;
        for zone in self.with_people() {
            let id = &*plan.zones[zone].id;
            let here = || self.zones[zone].clone();
            if self.net.all_of(zone, &as_is) {
                continue;
            }
            if self.net.all_of(zone, &open) {
                let doors = self.needed(zone, &locked);
                found.push(LOCKED_IN.at_path(here()).with("zone", id).with("doors", doors));
                continue;
            }
            let thin = thin.get_or_insert_with(|| {
                let net = Net::of(plan, self.ground, 0.0);
                let out = net.out(&Pass::default());
                (net, out)
            });
            if thin.0.all_of(zone, &thin.1) {
                found.push(NARROW_WAY.at_path(here()).with("zone", id).with("least", centimetres(ADULT_M)));
            } else {
                found.push(NO_WAY_OUT.at_path(here()).with("zone", id));
            }
        }
    }

    /// The locked doors of which one must be unlocked for this zone; all locked ones if no single one is enough.
    fn needed(&self, zone: usize, locked: &dyn Fn(usize) -> bool) -> String {
        let all: Vec<usize> = (0..self.plan.doors.len()).filter(|door| locked(*door)).collect();
        let is_enough = |door: &usize| {
            let shut = |other: usize| locked(other) && other != *door;
            self.net.all_of(zone, &self.net.out(&Pass { shut: &shut, ..Pass::default() }))
        };
        let enough: Vec<usize> = all.iter().copied().filter(is_enough).collect();
        self.doors_named(if enough.is_empty() { &all } else { &enough })
    }

    fn doors_named(&self, doors: &[usize]) -> String {
        doors.iter().map(|door| &*self.plan.doors[*door].id).collect::<Vec<_>>().join(", ")
    }

    /// Each door without which more than a few people cannot get out.
    fn single_doors(&self, found: &mut Vec<Finding>) {
        let open = self.net.out(&Pass::default());
        let free: Vec<usize> = self.with_people().filter(|zone| self.net.all_of(*zone, &open)).collect();
        for door in 0..self.plan.doors.len() {
            let shut = |other: usize| other == door;
            let out = self.net.out(&Pass { shut: &shut, ..Pass::default() });
            let caught: Vec<usize> = free.iter().copied().filter(|zone| !self.net.all_of(*zone, &out)).collect();
            let people: u32 = caught.iter().map(|zone| self.peopled[*zone]).sum();
            if people > MOST_BY_ONE_DOOR {
                let zones: Vec<&str> = caught.iter().map(|zone| &*self.plan.zones[*zone].id).collect();
                let finding = ONE_DOOR.at_path(Path::default().field("doors").index(door));
                let finding = finding.with("door", &*self.plan.doors[door].id).with("zones", zones.join(", "));
                found.push(finding.with("people", i64::from(people)));
            }
        }
    }

    /// Whether those on wheels reach an exit or a refuge without a step, or have somebody who helps them.
    fn wheels(&self, found: &mut Vec<Finding>) {
        let on_wheels = |group: &&crate::floor::plan::Group| group.body == Body::Wheelchair;
        if !self.plan.people.iter().any(|group| on_wheels(&group)) {
            return;
        }
        let net = Net::of(self.plan, self.ground, WHEELCHAIR_M);
        let locked = |door: usize| self.plan.doors[door].state == DoorState::Locked;
        let pass = Pass { shut: &locked, steps: false };
        let mut safe = net.starts(|door| !locked(door));
        let refuges = (0..self.plan.zones.len()).filter(|zone| self.plan.zones[*zone].is_refuge);
        safe.extend(refuges.flat_map(|zone| net.of_zone(zone).iter().copied()));
        let reached = net.reached(safe, &pass);
        for (i, group) in self.plan.people.iter().enumerate().filter(|(_, group)| on_wheels(group)) {
            if group.helped_by.is_none() && !net.all_of(group.zone, &reached) {
                let finding = STEPS.at_path(Path::default().field("people").index(i)).with("group", &*group.id);
                found.push(finding.with("zone", &*self.plan.zones[group.zone].id));
            }
        }
    }

    /// Exits and zones to which nobody ever comes, whatever is unlocked.
    fn unreached(&self, found: &mut Vec<Finding>) {
        let plan = self.plan;
        let begins: BTreeSet<usize> = self.with_people().chain(plan.actors.iter().map(|actor| actor.zone)).collect();
        let mut starts: Vec<u32> = begins.iter().flat_map(|zone| self.net.of_zone(*zone).to_vec()).collect();
        if begins.is_empty() {
            starts = (0..plan.zones.len()).flat_map(|zone| self.net.of_zone(zone).to_vec()).collect();
        }
        let by_people = self.net.reached(starts.clone(), &Pass::default());
        for (at, door) in plan.exits() {
            if !starts.is_empty() && !self.net.sides(at).iter().flatten().any(|side| by_people[*side as usize]) {
                let path = Path::default().field("doors").index(at);
                found.push(UNREACHED_EXIT.at_path(path).with("door", &*door.id));
            }
        }
        // Others come in by the exits.
        starts.extend(self.net.starts(|_| true));
        let by_anybody = self.net.reached(starts, &Pass::default());
        for (at, zone) in plan.zones.iter().enumerate().filter(|(at, _)| !begins.contains(at)) {
            if !self.net.of_zone(at).iter().any(|region| by_anybody[*region as usize]) {
                found.push(UNREACHED_ZONE.at_path(self.zones[at].clone()).with("zone", &*zone.id));
            }
        }
    }

    /// Whether an actor comes to every zone of its round; a locked door that does not hold for good lets it through.
    fn patrols(&self, found: &mut Vec<Finding>) {
        let holds = |door: usize| {
            let door = &self.plan.doors[door];
            door.state == DoorState::Locked && door.force_secs.is_none()
        };
        let pass = Pass { shut: &holds, ..Pass::default() };
        for (i, actor) in self.plan.actors.iter().enumerate() {
            let Seeks::Round(round) = &actor.seeks else { continue };
            let reached = self.net.reached(self.net.of_zone(actor.zone).to_vec(), &pass);
            for (j, zone) in round.iter().enumerate() {
                if !self.net.of_zone(*zone).iter().any(|region| reached[*region as usize]) {
                    let path = Path::default().field("actors").index(i).field("seeks").index(0).index(j);
                    let finding = PATROL.at_path(path).with("actor", &*actor.id);
                    found.push(finding.with("zone", &*self.plan.zones[*zone].id));
                }
            }
        }
    }

    fn doors(&self, found: &mut Vec<Finding>) {
        let has_wheels = self.plan.people.iter().any(|group| group.body == Body::Wheelchair);
        for (i, door) in self.plan.doors.iter().enumerate() {
            let width = door.line.length() + 1e-6;
            let (body, least) = if has_wheels { ("wheelchair", WHEELCHAIR_M) } else { ("adult", ADULT_M) };
            if width < least {
                let body = if width < ADULT_M { "adult" } else { body };
                let least = if width < ADULT_M { ADULT_M } else { least };
                let finding = NARROW_DOOR.at_path(Path::default().field("doors").index(i)).with("door", &*door.id);
                let finding = finding.with("body", body).with("width", centimetres(door.line.length()));
                found.push(finding.with("least", centimetres(least)));
            }
        }
    }
}

fn centimetres(metres: f64) -> i64 {
    (metres * 100.0).round() as i64
}
