//! Ids in a plan: spelt as ids are, given once, and naming what exists.

use std::collections::{BTreeMap, BTreeSet};

use crate::scenario::check::Kind;
use crate::scenario::check::ids::{Seen, spelling};
use crate::scenario::check::names::{Guess, Guesses, NO_HINT};
use crate::scenario::fault::{Finding, Path};
use crate::scenario::plan::keys::{each, name_of};
use crate::scenario::plan::source::{Plan, Seeks};
use crate::scenario::trail::Trail;

/// Something names what the plan has not.
pub const UNKNOWN: Kind = Kind::error("SC301", &["owner", "what", "id", "hint"]);

pub fn check(plan: &Plan, found: &mut Vec<Finding>) {
    spelling(&plan.id, &Trail::Top.field("id"), found);
    let mut seen: BTreeMap<&'static str, Seen> = BTreeMap::new();
    each(plan, |what, id, _, path| {
        let seen = seen.entry(what).or_insert_with(|| Seen::new(what, 16));
        seen.id_at(id, &path.field("id"), found);
    });
    Names::of(plan).check(found);
}

struct Names<'a> {
    plan: &'a Plan,
    levels: BTreeSet<&'a str>,
    zones: BTreeSet<&'a str>,
    people: BTreeSet<&'a str>,
    exits: BTreeSet<&'a str>,
    guesses: Guesses,
}

impl<'a> Names<'a> {
    fn of(plan: &'a Plan) -> Self {
        Self {
            plan,
            levels: plan.levels.iter().map(|level| level.id.as_str()).collect(),
            zones: plan.zones().map(|(_, zone)| zone.id.as_str()).collect(),
            people: plan.people.iter().map(|group| group.id.as_str()).collect(),
            exits: plan.doors.iter().filter(|door| door.exit).map(|door| door.id.as_str()).collect(),
            guesses: Guesses::default(),
        }
    }

    fn check(&self, found: &mut Vec<Finding>) {
        let (plan, top) = (self.plan, Path::default());
        for (i, door) in plan.doors.iter().enumerate() {
            self.named("level", &door.level, || top.field("doors").index(i).field("level"), found);
        }
        for (list, stairs) in [("stairs", &plan.stairs), ("ramps", &plan.ramps)] {
            for (i, stair) in stairs.iter().enumerate() {
                for (end, landing) in [("lower", &stair.lower), ("upper", &stair.upper)] {
                    let at = || top.field(list).index(i).field(end).field("level");
                    self.named("level", &landing.level, at, found);
                }
            }
        }
        for (i, group) in plan.people.iter().enumerate() {
            let here = || top.field("people").index(i);
            self.named("zone", &group.zone, || here().field("in"), found);
            if let Some(helpers) = &group.helped_by {
                self.named("people", helpers, || here().field("helped_by"), found);
            }
            for (j, exit) in group.exits.iter().enumerate() {
                self.named("exit", exit, || here().field("exits").index(j), found);
            }
        }
        for (i, actor) in plan.actors.iter().enumerate() {
            let here = || top.field("actors").index(i);
            self.named("zone", &actor.zone, || here().field("in"), found);
            if let Seeks::Round(zones) = &actor.seeks {
                for (j, zone) in zones.iter().enumerate() {
                    self.named("zone", zone, || here().field("seeks").index(0).index(j), found);
                }
            }
        }
        for (i, hazard) in plan.hazards.iter().enumerate() {
            self.named("zone", &hazard.zone, || top.field("hazards").index(i).field("in"), found);
        }
        for (i, marker) in plan.markers.iter().enumerate() {
            if let Some(level) = &marker.level {
                self.named("level", level, || top.field("markers").index(i).field("level"), found);
            }
        }
    }

    fn named(&self, what: &'static str, id: &str, at: impl Fn() -> Path, found: &mut Vec<Finding>) {
        let known = match what {
            "level" => &self.levels,
            "zone" => &self.zones,
            "people" => &self.people,
            _ => &self.exits,
        };
        if known.contains(id) {
            return;
        }
        let guess = self.guesses.nearest(id, known.iter().copied());
        let hint = guess.as_ref().map_or(NO_HINT, |guess| guess.name);
        let path = at();
        let owner = name_of(self.plan, &path);
        let finding = UNKNOWN.at_path(path).with("owner", owner).with("what", what).with("id", id).with("hint", hint);
        found.push(match guess {
            Some(Guess { name, certain: true }) => finding.replace_by(format!("\"{name}\"")),
            _ => finding,
        });
    }
}
