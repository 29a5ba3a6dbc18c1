//! Everything in the plan that a scenario names is there.

use std::collections::{BTreeMap, BTreeSet};

use super::{NO_EXIT, UNKNOWN};
use crate::scenario::check::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::parts::{each_condition, each_effect};
use crate::scenario::plan::keys::each;
use crate::scenario::plan::source::Plan;
use crate::scenario::source::{Cond, Crowd, Effect, Floor, Id, Node, Of, On};
use crate::scenario::trail::Trail;

pub fn check(names: &Names, plan: &Plan, found: &mut Vec<Finding>) {
    let in_plan = InPlan::of(names, plan);
    let nodes = Trail::Top.field("nodes");
    for (i, node) in names.source.nodes.iter().enumerate() {
        if let Node::Floor(floor) = node {
            in_plan.node(floor, &nodes.index(i), found);
        }
    }
    each_condition(names.source, &mut |cond, here| in_plan.condition(cond, here, found));
    each_effect(names.source, &mut |effect, here| in_plan.effect(effect, here, found));
}

struct InPlan<'a> {
    names: &'a Names<'a>,
    /// Ids by what they name: door, zone, people, actor, hazard, marker, and those doors again that are exits.
    known: BTreeMap<&'static str, BTreeSet<&'a str>>,
}

impl<'a> InPlan<'a> {
    fn of(names: &'a Names<'a>, plan: &'a Plan) -> Self {
        let mut known: BTreeMap<&'static str, BTreeSet<&str>> = BTreeMap::new();
        each(plan, |what, id, _, _| _ = known.entry(what).or_default().insert(id));
        known.insert("exit", plan.doors.iter().filter(|door| door.exit).map(|door| door.id.as_str()).collect());
        Self { names, known }
    }

    fn node(&self, floor: &Floor, here: &Trail, found: &mut Vec<Finding>) {
        let (actions, measures) = (here.field("actions"), here.field("measures"));
        for (i, action) in floor.actions.iter().enumerate() {
            let (what, id) = match &action.on {
                Some(On::Door(id)) => ("door", id),
                Some(On::Zone(id)) => ("zone", id),
                Some(On::Marker(id)) => ("marker", id),
                None => continue,
            };
            self.named(what, id, &actions.index(i).field("on").index(0), found);
        }
        for (i, measure) in floor.measures.iter().enumerate() {
            if let Of::QueueMost(door) = &measure.of {
                self.named("door", door, &measures.index(i).field("of").index(0), found);
            }
        }
    }

    fn condition(&self, cond: &Cond, here: &Trail, found: &mut Vec<Finding>) {
        match cond {
            Cond::Inside(who, zone) => {
                self.crowd(who, &here.index(0), found);
                self.named("zone", zone, &here.index(1), found);
            }
            Cond::Opened(door) | Cond::Locked(door) => self.named("door", door, &here.index(0), found),
            _ => {}
        }
    }

    fn effect(&self, effect: &Effect, here: &Trail, found: &mut Vec<Finding>) {
        use Effect as E;
        let first = here.index(0);
        match effect {
            E::Open(door) | E::Close(door) | E::Lock(door) | E::Unlock(door) => self.named("door", door, &first, found),
            E::Send(who, zone) => {
                self.crowd(who, &first, found);
                self.named("zone", zone, &here.index(1), found);
            }
            E::Evacuate(who, exits) => {
                self.crowd(who, &first, found);
                let list = here.index(1);
                for (i, exit) in exits.iter().enumerate() {
                    self.exit("Evacuate", exit, &list.index(i), found);
                }
            }
            E::Shelter(who) => self.crowd(who, &first, found),
            E::Start(hazard) => self.named("hazard", hazard, &first, found),
            E::Come(actor) | E::Leave(actor) => self.named("actor", actor, &first, found),
            E::Block(exit) => self.exit("Block", exit, &first, found),
            E::Unblock(exit) => self.exit("Unblock", exit, &first, found),
            E::Warden(exit) => self.exit("Warden", exit, &first, found),
            E::Count(zone) => self.named("zone", zone, &first, found),
            E::Sweep(group, zone) => {
                self.named("people", group, &first, found);
                self.named("zone", zone, &here.index(1), found);
            }
            // Announcements are told with their list, facts with theirs.
            E::Alarm | E::Announce(_) | E::Raise(_) | E::Clear(_) | E::Set(..) | E::Add(..) => {}
        }
    }

    fn crowd(&self, who: &Crowd, here: &Trail, found: &mut Vec<Finding>) {
        match who {
            Crowd::Everybody => {}
            Crowd::Group(id) => self.named("people", id, &here.index(0), found),
            Crowd::Zone(id) => self.named("zone", id, &here.index(0), found),
        }
    }

    fn exit(&self, word: &'static str, id: &Id, at: &Trail, found: &mut Vec<Finding>) {
        if self.has("door", id) && !self.has("exit", id) {
            let finding = NO_EXIT.at(at).with("owner", self.names.owner(at));
            found.push(finding.with("id", id.as_str()).with("word", word));
        } else {
            self.named("exit", id, at, found);
        }
    }

    fn named(&self, what: &'static str, id: &Id, at: &Trail, found: &mut Vec<Finding>) {
        if !self.has(what, id) {
            let among = self.known.get(what).into_iter().flatten().copied();
            found.push(self.names.unknown(&UNKNOWN, at, id, among).with("what", what));
        }
    }

    fn has(&self, what: &str, id: &Id) -> bool {
        self.known.get(what).is_some_and(|ids| ids.contains(id.as_str()))
    }
}
