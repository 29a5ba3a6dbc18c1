//! The live plan: what is asked of it and done to it exists, what is measured can be judged, and it is always left.

mod in_plan;
#[cfg(test)]
pub mod tests;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::kind::Kind;
use super::names::Names;
use crate::scenario::back::floors_behind;
use crate::scenario::fault::Finding;
use crate::scenario::parts::{each_condition, each_effect};
use crate::scenario::plan::check::PlanFile;
use crate::scenario::source::{BACK, Cond, Effect, Floor, Node, Of};
use crate::scenario::trail::Trail;

/// The folder has no plan; `what` is the node, condition or effect that needs one. Each sort is told once.
pub const NO_PLAN: Kind = Kind::error("SC340", &["owner", "what"]);
/// Something that the plan, or the list of announcements, has not.
pub const UNKNOWN: Kind = Kind::error("SC341", &["owner", "what", "id", "hint"]);
/// A door that is no exit, where `word` needs one.
pub const NO_EXIT: Kind = Kind::error("SC342", &["owner", "id", "word"]);
/// An end with both `when` and `after`, or neither.
pub const END: Kind = Kind::error("SC343", &["node", "how"]);
/// No end comes by time alone, so whoever does nothing may stay for ever.
pub const NO_LIMIT: Kind = Kind::error("SC344", &["node"]);
/// `back` where no moment of a plan leads.
pub const BACK_NOWHERE: Kind = Kind::error("SC345", &["owner"]);
/// `back` where moments of several plans lead.
pub const BACK_MANY: Kind = Kind::error("SC346", &["owner", "node", "other"]);
/// Limits of a measure that fall, or are no numbers from 0 on.
pub const LIMITS: Kind = Kind::error("SC347", &["owner", "best", "workable", "harmful"]);
/// A number that makes no sense; `word` is what it belongs to.
pub const NUMBER: Kind = Kind::error("SC348", &["owner", "word", "number", "least", "most"]);
pub const NEVER_MADE: Kind = Kind::warning("SC349", &["announcement"]);
/// Waits for a time after the plan has been left.
pub const TOO_LATE: Kind = Kind::warning("SC350", &["owner", "secs", "limit"]);

pub const KINDS: &[&Kind] = &[
    &NO_PLAN,
    &UNKNOWN,
    &NO_EXIT,
    &END,
    &NO_LIMIT,
    &BACK_NOWHERE,
    &BACK_MANY,
    &LIMITS,
    &NUMBER,
    &NEVER_MADE,
    &TOO_LATE,
];

const DAY_SECS: u32 = 86_400;
const PERCENT: RangeInclusive<u32> = 1..=100;

pub fn check(names: &Names, plan: Option<&PlanFile>, found: &mut Vec<Finding>) {
    match plan {
        None => without_plan(names, found),
        // What could not be read may be what is named.
        Some(file) if file.is_whole => in_plan::check(names, file.plan, found),
        Some(_) => {}
    }
    let is_whole = is_whole(names);
    announcements(names, is_whole, found);
    let nodes = Trail::Top.field("nodes");
    let floors = || names.source.nodes.iter().enumerate().filter_map(|(i, node)| Some((i, floor(node)?)));
    // Of several plans that go on where the one before stopped, the time of all together counts.
    let is_only = floors().nth(1).is_none();
    for (i, floor) in floors() {
        let here = nodes.index(i);
        ends(names, floor, &here, found);
        measures(names, floor, &here, found);
        if is_only {
            too_late(names, floor, &here, found);
        }
    }
    each_condition(names.source, &mut |cond, here| {
        if let Cond::Out(percent) = cond {
            number(names, "Out", (*percent).into(), PERCENT, &here.index(0), found);
        }
    });
    backs(names, is_whole, found);
}

/// Whether a condition is asked of the plan.
fn is_of_plan(cond: &Cond) -> bool {
    matches!(
        cond,
        Cond::Inside(..) | Cond::Out(_) | Cond::Exposed(_) | Cond::Opened(_) | Cond::Locked(_) | Cond::Ran(_)
    )
}

fn without_plan(names: &Names, found: &mut Vec<Finding>) {
    let nodes = Trail::Top.field("nodes");
    let mut told = BTreeSet::new();
    let mut tell = |what: &'static str, at: &Trail| {
        if told.insert(what) {
            found.push(NO_PLAN.at(at).with("owner", names.owner(at)).with("what", what));
        }
    };
    for (i, _) in names.source.nodes.iter().enumerate().filter(|(_, node)| floor(node).is_some()) {
        tell("node", &nodes.index(i).field("id"));
    }
    each_condition(names.source, &mut |cond, here| {
        if is_of_plan(cond) {
            tell("condition", here);
        }
    });
    each_effect(names.source, &mut |effect, here| {
        if !matches!(effect, Effect::Raise(_) | Effect::Clear(_) | Effect::Set(..) | Effect::Add(..)) {
            tell("effect", here);
        }
    });
}

/// Whether every way leads to a node; else what leads to a plan or uses an announcement may not have been read.
fn is_whole(names: &Names) -> bool {
    let mut is_whole = names.nodes.contains_key(names.source.start.as_str());
    for node in &names.source.nodes {
        node.each_exit(&Trail::Top, &mut |exit, _| {
            is_whole &= exit.to == BACK || names.nodes.contains_key(exit.to.as_str());
        });
    }
    is_whole
}

fn announcements(names: &Names, is_whole: bool, found: &mut Vec<Finding>) {
    let list = &names.source.announcements;
    let known: BTreeSet<&str> = list.iter().map(|it| it.id.as_str()).collect();
    let mut made = BTreeSet::new();
    each_effect(names.source, &mut |effect, here| {
        let Effect::Announce(id) = effect else { return };
        made.insert(id.as_str());
        if !known.contains(id.as_str()) {
            let among = list.iter().map(|it| it.id.as_str());
            found.push(names.unknown(&UNKNOWN, &here.index(0), id, among).with("what", "announcement"));
        }
    });
    let here = Trail::Top.field("announcements");
    for (i, it) in list.iter().enumerate() {
        number(names, "times", it.times.into(), 1..=u8::MAX.into(), &here.index(i).field("times"), found);
        if is_whole && !made.contains(it.id.as_str()) {
            found.push(NEVER_MADE.at(&here.index(i).field("id")).with("announcement", it.id.as_str()));
        }
    }
}

fn ends(names: &Names, floor: &Floor, here: &Trail, found: &mut Vec<Finding>) {
    let list = here.field("ends");
    for (i, end) in floor.ends.iter().enumerate() {
        let end_at = list.index(i);
        let how = match (&end.when, end.after) {
            (Some(_), Some(_)) => Some("both"),
            (None, None) => Some("neither"),
            _ => None,
        };
        if let Some(how) = how {
            found.push(END.at(&end_at).with("node", floor.id.as_str()).with("how", how));
        }
        if let Some(secs) = end.after {
            number(names, "after", secs, 1..=DAY_SECS, &end_at.field("after"), found);
        }
    }
    if !floor.ends.is_empty() && floor.ends.iter().all(|end| end.after.is_none()) {
        found.push(NO_LIMIT.at(&list).with("node", floor.id.as_str()));
    }
}

fn measures(names: &Names, floor: &Floor, here: &Trail, found: &mut Vec<Finding>) {
    let list = here.field("measures");
    for (i, it) in floor.measures.iter().enumerate() {
        let measure_at = list.index(i);
        if let Of::TimeToOut(percent) = it.of {
            number(names, "TimeToOut", percent.into(), PERCENT, &measure_at.field("of").index(0), found);
        }
        let rise = 0.0 <= it.best && it.best <= it.workable && it.workable <= it.harmful && it.harmful.is_finite();
        if !rise {
            let finding = LIMITS.at(&measure_at.field("best")).with("owner", names.owner(&measure_at));
            let finding = finding.with("best", written(it.best)).with("workable", written(it.workable));
            found.push(finding.with("harmful", written(it.harmful)));
        }
    }
}

/// What waits for a time at which the plan has been left by another end.
fn too_late(names: &Names, floor: &Floor, here: &Trail, found: &mut Vec<Finding>) {
    let by_time = floor.ends.iter().filter(|end| end.when.is_none()).filter_map(|end| end.after);
    let Some(limit) = by_time.min() else { return };
    let mut look = |list: &'static str, i: usize, when: &Cond, last: u32| {
        let secs = least_secs(when);
        if secs > last {
            let when_at = here.field(list);
            let when_at = when_at.index(i);
            let finding = TOO_LATE.at(&when_at.field("when")).with("owner", names.owner(&when_at));
            found.push(finding.with("secs", i64::from(secs)).with("limit", i64::from(limit)));
        }
    };
    // At the same moment ends come before all else.
    let before = limit.saturating_sub(1);
    for (i, it) in floor.actions.iter().enumerate() {
        it.when.iter().for_each(|when| look("actions", i, when, before));
    }
    for (i, it) in floor.moments.iter().enumerate() {
        look("moments", i, &it.when, before);
    }
    for (i, it) in floor.ends.iter().enumerate() {
        it.when.iter().for_each(|when| look("ends", i, when, limit));
    }
}

/// Seconds that the plan must have run before a condition can hold.
fn least_secs(cond: &Cond) -> u32 {
    match cond {
        Cond::Ran(secs) => *secs,
        Cond::All(inner) => inner.iter().map(least_secs).max().unwrap_or(0),
        Cond::Any(inner) => inner.iter().map(least_secs).min().unwrap_or(0),
        _ => 0,
    }
}

fn backs(names: &Names, is_whole: bool, found: &mut Vec<Finding>) {
    let nodes = &names.source.nodes;
    let behind = floors_behind(names.source);
    let list = Trail::Top.field("nodes");
    for (i, node) in nodes.iter().enumerate() {
        // A plan itself is never opened to come back from.
        let floors: &[usize] = if floor(node).is_some() { &[] } else { behind[i].as_slice() };
        node.each_exit(&list.index(i), &mut |exit, at| match floors {
            _ if exit.to != BACK => {}
            [] if is_whole => found.push(BACK_NOWHERE.at(at).with("owner", names.owner(at))),
            [first, other, ..] => {
                let finding = BACK_MANY.at(at).with("owner", names.owner(at));
                found
                    .push(finding.with("node", nodes[*first].id().as_str()).with("other", nodes[*other].id().as_str()));
            }
            _ => {}
        });
    }
}

fn floor(node: &Node) -> Option<&Floor> {
    match node {
        Node::Floor(floor) => Some(floor),
        _ => None,
    }
}

fn number(
    names: &Names,
    word: &'static str,
    number: u32,
    within: RangeInclusive<u32>,
    at: &Trail,
    found: &mut Vec<Finding>,
) {
    if within.contains(&number) {
        return;
    }
    let finding = NUMBER.at(at).with("owner", names.owner(at)).with("word", word).with("number", i64::from(number));
    found.push(finding.with("least", i64::from(*within.start())).with("most", i64::from(*within.end())));
}

/// Short enough for a sentence, whatever it is.
fn written(number: f64) -> String {
    if number.abs() < 1e6 { format!("{number}") } else { format!("{number:e}") }
}
