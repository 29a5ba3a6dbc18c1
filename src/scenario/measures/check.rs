//! What can be wrong in a list of measures that could be read: ids, what a measure goes through, sizes that no building has.

use super::source::{Change, Measure, Measures};
use crate::floor::plan::Plan;
use crate::scenario::check::Kind;
use crate::scenario::check::ids::Seen;
use crate::scenario::fault::{Fault, Finding, Path};
use crate::scenario::plan::check::numbers::{DAY_SECS, LONGEST_LOCK_SECS, Ranges, WIDTH_M};
use crate::scenario::read::Read;

/// A measure for each of several cannot be one for all of them too.
pub(super) const EACH_AND_ALL: Kind = Kind::error("SC361", &["measure"]);
/// A new door has the id of one that there is.
pub(super) const DOOR_EXISTS: Kind = Kind::error("SC362", &["measure", "id"]);

/// What is wrong in a list for this plan, in order of place. Names that the plan does not have are told when the list
/// is built.
pub fn check(read: &Read<Measures>, plan: &Plan) -> Vec<Fault> {
    let found = read.source.as_ref().map(|measures| findings(measures, plan));
    read.locate_alone(found.unwrap_or_default())
}

fn findings(list: &Measures, plan: &Plan) -> Vec<Finding> {
    let (mut found, top) = (Vec::new(), Path::default());
    let ids = list.measures.iter().enumerate().map(|(nth, it)| (&it.id, top.field("measures").index(nth)));
    let ids =
        ids.chain(list.not_judged.iter().enumerate().map(|(nth, it)| (&it.id, top.field("not_judged").index(nth))));
    let mut seen = Seen::new("measure", list.measures.len());
    for (id, here) in ids {
        seen.id_at(id, &here.field("id"), &mut found);
    }
    let drawn: Vec<&str> = plan.doors.iter().map(|door| &*door.id).collect();
    let today = Listed { owner: "today", here: top.field("today"), changes: &list.today };
    today.check(&mut found);
    let today = today.new_doors(drawn, &mut found);
    for (nth, measure) in list.measures.iter().enumerate() {
        check_measure(measure, &top.field("measures").index(nth), &today, &mut found);
    }
    found
}

fn check_measure(measure: &Measure, here: &Path, today: &[&str], found: &mut Vec<Finding>) {
    if measure.each.is_some() && measure.all.is_some() {
        found.push(EACH_AND_ALL.at_path(here.field("all")).with("measure", &*measure.id));
    }
    let mut doors = today.to_vec();
    for (changes, field) in [(&measure.instead_of, "instead_of"), (&measure.changes, "changes")] {
        let listed = Listed { owner: &measure.id, here: here.field(field), changes };
        listed.check(found);
        doors = listed.new_doors(doors, found);
    }
}

/// Changes as they stand in one place of the list.
struct Listed<'a> {
    owner: &'a str,
    here: Path,
    changes: &'a [Change],
}

impl<'a> Listed<'a> {
    fn check(&self, found: &mut Vec<Finding>) {
        let owner = |_: &Path| self.owner.to_owned();
        let mut ranges = Ranges { owner: &owner, found };
        for (nth, change) in self.changes.iter().enumerate() {
            let here = self.here.index(nth);
            match change {
                Change::Width { metres, .. } => ranges.number(*metres, WIDTH_M.0, WIDTH_M.1, &here, "metres"),
                Change::Widen { metres, .. } => ranges.number(*metres, 0.01, WIDTH_M.1, &here, "metres"),
                Change::AddDoor(door) => ranges.door(door, &here),
                Change::Start { starts, .. } => ranges.starts(starts, &here),
                Change::LockSecs { secs, .. } => ranges.number(*secs, 0.0, LONGEST_LOCK_SECS, &here, "secs"),
                Change::Tell { times, .. } => {
                    ranges.number(f64::from(*times), 1.0, f64::from(u8::MAX), &here, "times");
                }
                Change::Notice(secs) => ranges.at(*secs, 0.0, DAY_SECS, &here.index(0), "Notice"),
                Change::Stands { .. }
                | Change::Clear(_)
                | Change::Know { .. }
                | Change::Help { .. }
                | Change::Lock(_)
                | Change::Alarm => {}
            }
        }
    }

    /// The doors that there are, and behind them those that these changes add.
    fn new_doors(&self, mut doors: Vec<&'a str>, found: &mut Vec<Finding>) -> Vec<&'a str> {
        for (nth, change) in self.changes.iter().enumerate() {
            let Change::AddDoor(door) = change else { continue };
            if doors.contains(&&*door.id) {
                let at = DOOR_EXISTS.at_path(self.here.index(nth).field("id"));
                found.push(at.with("measure", self.owner).with("id", &*door.id));
            }
            doors.push(&door.id);
        }
        doors
    }
}
