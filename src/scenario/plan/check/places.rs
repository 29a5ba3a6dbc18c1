//! Whether things stand where they can: inside their level, not in a wall, zones beside one another.

use std::collections::BTreeMap;

use super::ground::{Ground, walls};
use crate::floor::plan::{MarkerKind, Plan};
use crate::floor::shape::{Point, Polygon, Segment};
use crate::scenario::check::Kind;
use crate::scenario::fault::{Finding, Path};
use crate::scenario::plan::source as written;

/// Outside its level, or in a hole of it.
pub const OUTSIDE: Kind = Kind::error("SC310", &["owner", "level"]);
/// People or others begin in a zone in which nobody can stand.
pub const NO_ROOM: Kind = Kind::error("SC311", &["owner", "zone"]);
/// A door whose end touches no wall: one walks round it.
pub const LOOSE_DOOR: Kind = Kind::warning("SC312", &["door"]);
/// `area` is in square metres, rounded up.
pub const OVERLAP: Kind = Kind::warning("SC313", &["zone", "other", "area"]);

/// What lies no farther from a line counts as on it.
const NEAR_M: f64 = 0.3;
/// Zones may share so much by the thickness of a pencil.
const LEAST_OVERLAP_M2: f64 = 0.25;

pub fn check(written: &written::Plan, plan: &Plan, ground: &Ground, found: &mut Vec<Finding>) {
    let top = Path::default();
    let zones = zone_paths(written);
    for (zone, path) in plan.zones.iter().zip(&zones) {
        let corners = zone.shape.0.iter();
        inside(plan, zone.level, corners.copied(), &zone.id, path.field("shape"), found);
    }
    for (level, each) in plan.levels.iter().enumerate() {
        for (j, obstacle) in each.obstacles.iter().enumerate() {
            let path = top.field("levels").index(level).field("obstacles").index(j).field("shape");
            // One that is drawn into a wall is still in the room with some of its corners.
            let corner = obstacle.shape.0.iter().copied().find(|corner| is_inside(plan, level, *corner));
            if corner.is_none() {
                inside(plan, level, obstacle.shape.0.first().copied().into_iter(), &obstacle.id, path, found);
            }
        }
    }
    for (i, door) in plan.doors.iter().enumerate() {
        let path = top.field("doors").index(i);
        let before = found.len();
        inside(plan, door.level, [door.line.a, door.line.b].into_iter(), &door.id, path.clone(), found);
        if found.len() == before && is_loose(plan, i) {
            found.push(LOOSE_DOOR.at_path(path).with("door", &*door.id));
        }
    }
    let ramps_from = written.stairs.len();
    for (i, stair) in plan.stairs.iter().enumerate() {
        let list = if i < ramps_from { top.field("stairs").index(i) } else { top.field("ramps").index(i - ramps_from) };
        for (landing, end) in [(&stair.lower, "lower"), (&stair.upper, "upper")] {
            let ends = [landing.line.a, landing.line.b].into_iter();
            inside(plan, landing.level, ends, &stair.id, list.field(end), found);
        }
    }
    for (i, marker) in plan.markers.iter().enumerate().filter(|(_, m)| m.kind != MarkerKind::AssemblyPoint) {
        inside(
            plan,
            marker.level,
            [marker.at].into_iter(),
            &marker.id,
            top.field("markers").index(i).field("at"),
            found,
        );
    }
    starts(plan, ground, found);
    overlaps(plan, ground, &zones, found);
}

/// The way to each zone, in the order of the plan's zones.
pub fn zone_paths(written: &written::Plan) -> Vec<Path> {
    let levels = written.levels.iter().enumerate();
    let path = |i: usize, j: usize| Path::default().field("levels").index(i).field("zones").index(j);
    levels.flat_map(|(i, level)| (0..level.zones.len()).map(move |j| path(i, j))).collect()
}

fn inside(
    plan: &Plan,
    level: usize,
    mut points: impl Iterator<Item = Point>,
    owner: &str,
    path: Path,
    found: &mut Vec<Finding>,
) {
    if points.any(|point| !is_inside(plan, level, point)) {
        found.push(OUTSIDE.at_path(path).with("owner", owner).with("level", &*plan.levels[level].id));
    }
}

fn is_inside(plan: &Plan, level: usize, point: Point) -> bool {
    let level = &plan.levels[level];
    let is_in_hole = |hole: &Polygon| hole.contains(point) && !is_near(hole.sides(), point);
    (level.outline.contains(point) || is_near(level.outline.sides(), point)) && !level.holes.iter().any(is_in_hole)
}

fn is_near(mut lines: impl Iterator<Item = Segment>, point: Point) -> bool {
    lines.any(|line| line.nearest(point).distance(point) <= NEAR_M)
}

/// Whether an end of the door stands free. Doors side by side hold one another.
fn is_loose(plan: &Plan, at: usize) -> bool {
    let door = &plan.doors[at];
    let others = plan.doors.iter().enumerate().filter(|(i, other)| *i != at && other.level == door.level);
    let others: Vec<Segment> = others.map(|(_, other)| other.line).collect();
    let holds = |end: Point| {
        let lines = walls(&plan.levels[door.level]).chain(others.iter().copied());
        is_near(lines, end)
    };
    !holds(door.line.a) || !holds(door.line.b)
}

/// People, actors and hazards begin where one can stand.
fn starts(plan: &Plan, ground: &Ground, found: &mut Vec<Finding>) {
    let has_room: Vec<bool> = plan
        .zones
        .iter()
        .map(|zone| {
            let grid = &ground.levels[zone.level];
            grid.cells_in(&zone.shape, ground.pitch).into_iter().any(|cell| grid.clear[cell] > 0.1)
        })
        .collect();
    let people = plan.people.iter().enumerate().map(|(i, group)| ("people", i, &group.id, group.zone));
    let actors = plan.actors.iter().enumerate().map(|(i, actor)| ("actors", i, &actor.id, actor.zone));
    let hazards = plan.hazards.iter().enumerate().map(|(i, hazard)| ("hazards", i, &hazard.id, hazard.zone));
    for (list, i, id, zone) in people.chain(actors).chain(hazards).filter(|(_, _, _, zone)| !has_room[*zone]) {
        let finding = NO_ROOM.at_path(Path::default().field(list).index(i).field("in"));
        found.push(finding.with("owner", &**id).with("zone", &*plan.zones[zone].id));
    }
}

fn overlaps(plan: &Plan, ground: &Ground, paths: &[Path], found: &mut Vec<Finding>) {
    let mut owners: Vec<Vec<usize>> = ground.levels.iter().map(|grid| vec![usize::MAX; grid.clear.len()]).collect();
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (at, zone) in plan.zones.iter().enumerate() {
        for cell in ground.levels[zone.level].cells_in(&zone.shape, ground.pitch) {
            let owner = &mut owners[zone.level][cell];
            if *owner < at {
                *shared.entry((*owner, at)).or_default() += 1;
            } else {
                *owner = at;
            }
        }
    }
    for ((first, second), cells) in shared {
        let area = cells as f64 * ground.cell_m2();
        if area > LEAST_OVERLAP_M2 {
            let finding = OVERLAP.at_path(paths[second].field("shape")).with("zone", &*plan.zones[second].id);
            let finding = finding.with("other", &*plan.zones[first].id).with("area", area.ceil() as i64);
            found.push(finding.related(paths[first].field("shape")));
        }
    }
}
