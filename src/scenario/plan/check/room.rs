//! Room and time: whether the people fit where they begin, and how soon the last of them can be out at the very best.

use super::ground::Ground;
use super::places::zone_paths;
use super::ways::{Ways, peopled};
use crate::floor::plan::{DoorState, Plan};
use crate::scenario::check::Kind;
use crate::scenario::fault::{Finding, Path};
use crate::scenario::plan::source as written;

/// More people than can stand in a zone.
pub const TOO_FULL: Kind = Kind::error("SC330", &["zone", "count", "most"]);
/// So many people in a zone that nobody walks freely.
pub const FULL: Kind = Kind::warning("SC331", &["zone", "count", "comfortable"]);
/// The least time to empty the building: the longest walk, and the width of the exits; whichever is longer. Widths in
/// centimetres.
pub const LEAST_TIME: Kind = Kind::info("SC332", &["people", "metres", "walksecs", "width", "flowsecs", "secs"]);

/// People per square metre: more cannot be placed without touching; from here on speed is a third (Weidmann 1993).
const MOST_PER_M2: f64 = 5.0;
const COMFORTABLE_PER_M2: f64 = 3.0;
/// Metres per second on the flat (Weidmann 1993); people per metre of door and second (IMO, SFPE).
const WALK_M_S: f64 = 1.34;
const FLOW_M_S: f64 = 1.3;

pub fn check(written: &written::Plan, plan: &Plan, ground: &Ground, ways: &Ways, found: &mut Vec<Finding>) {
    let counts = peopled(plan);
    let paths = zone_paths(written);
    for (at, zone) in plan.zones.iter().enumerate().filter(|(at, _)| counts[*at] > 0) {
        let grid = &ground.levels[zone.level];
        let cells = grid.cells_in(&zone.shape, ground.pitch).into_iter().filter(|cell| grid.clear[*cell] > 0.0).count();
        let area = cells as f64 * ground.cell_m2();
        let count = f64::from(counts[at]);
        let told = |kind: &Kind, name: &'static str, per_m2: f64| {
            let finding = kind.at_path(paths[at].clone()).with("zone", &*zone.id).with("count", i64::from(counts[at]));
            finding.with(name, (area * per_m2).floor() as i64)
        };
        if count > area * MOST_PER_M2 {
            found.push(told(&TOO_FULL, "most", MOST_PER_M2));
        } else if count > area * COMFORTABLE_PER_M2 {
            found.push(told(&FULL, "comfortable", COMFORTABLE_PER_M2));
        }
    }
    found.extend(least_time(plan, ground, ways, &counts));
}

/// Nothing if there is nobody, or somebody who cannot get out as the doors stand.
fn least_time(plan: &Plan, ground: &Ground, ways: &Ways, counts: &[u32]) -> Option<Finding> {
    let people: i64 = counts.iter().copied().map(i64::from).sum();
    let is_open = |door: &crate::floor::plan::Door| door.state != DoorState::Locked;
    let width: f64 = plan.exits().filter(|(_, door)| is_open(door)).map(|(_, door)| door.line.length()).sum();
    if people == 0 || width <= 0.0 {
        return None;
    }
    let distances = ways.net.distances(plan, ground);
    let mut longest = 0.0_f64;
    for (_, zone) in plan.zones.iter().enumerate().filter(|(at, _)| counts[*at] > 0) {
        let cells = ground.levels[zone.level].cells_in(&zone.shape, ground.pitch);
        let reached = cells.into_iter().map(|cell| distances[zone.level][cell]).filter(|metres| metres.is_finite());
        longest = reached.reduce(f64::max)?.max(longest);
    }
    let (walk, flow) = (longest / WALK_M_S, people as f64 / (FLOW_M_S * width));
    let finding = LEAST_TIME.at_path(Path::default().field("people")).with("people", people);
    let finding = finding.with("metres", longest.round() as i64).with("walksecs", walk.floor() as i64);
    let finding = finding.with("width", (width * 100.0).round() as i64).with("flowsecs", flow.floor() as i64);
    Some(finding.with("secs", walk.max(flow).floor() as i64))
}
