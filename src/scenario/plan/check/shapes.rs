//! Shapes in a plan: they enclose something, do not cross themselves, and together are of the size of a building.

use super::PlanFile;
use super::numbers::{MOST_CORNERS, is_place};
use crate::floor::shape::{Point, Polygon};
use crate::scenario::check::Kind;
use crate::scenario::fault::{Finding, Path};
use crate::scenario::pack::is_inside;
use crate::scenario::plan::build::{polygon, shape};
use crate::scenario::plan::keys::name_of;
use crate::scenario::plan::source::{Plan, Shape, Xy};

/// Too few corners, or all in one line; `what` is a wall or a shape.
pub const NO_AREA: Kind = Kind::error("SC304", &["owner", "what"]);
/// `first` and `second` are the numbers of the sides that cross, from 1.
pub const CROSSES_ITSELF: Kind = Kind::error("SC305", &["owner", "first", "second"]);
/// More floor, in square metres, or more wall, in metres, than can be worked with.
pub const TOO_LARGE: Kind = Kind::error("SC306", &["what", "size", "most"]);
pub const NO_LEVEL: Kind = Kind::error("SC307", &[]);
/// The picture to trace over leaves the folder, is missing, or is no picture.
pub const PICTURE: Kind = Kind::error("SC308", &["picture", "why"]);

const LEAST_AREA_M2: f64 = 0.01;
/// So that a cell of the ground stays finer than a passage is wide.
const MOST_AREA_M2: f64 = 100_000.0;
const MOST_WALL_M: f64 = 50_000.0;
/// How often shapes of one sort may cover the whole floor.
const MOST_LAYERS: f64 = 20.0;

pub fn check(file: &PlanFile, found: &mut Vec<Finding>) {
    let (plan, top) = (file.plan, Path::default());
    if plan.levels.is_empty() {
        found.push(NO_LEVEL.at_path(top.field("levels")));
    }
    for (i, level) in plan.levels.iter().enumerate() {
        let here = top.field("levels").index(i);
        ring(plan, &level.outline, here.field("outline"), found);
        for (j, hole) in level.holes.iter().enumerate() {
            ring(plan, hole, here.field("holes").index(j), found);
        }
        for (j, wall) in level.walls.iter().enumerate() {
            let path = here.field("walls").index(j);
            if wall.len() < 2 {
                found.push(NO_AREA.at_path(path.clone()).with("owner", name_of(plan, &path)).with("what", "wall"));
            }
        }
        let obstacles = level.obstacles.iter().enumerate().map(|(j, each)| (&each.shape, "obstacles", j));
        let zones = level.zones.iter().enumerate().map(|(j, each)| (&each.shape, "zones", j));
        for (shape, list, j) in obstacles.chain(zones) {
            if let Shape::Polygon(corners) = shape {
                ring(plan, corners, here.field(list).index(j).field("shape").index(0), found);
            }
        }
    }
    size(plan, found);
    picture(file, found);
}

fn ring(plan: &Plan, corners: &[Xy], path: Path, found: &mut Vec<Finding>) {
    if corners.len() > MOST_CORNERS || !corners.iter().copied().all(is_place) {
        return;
    }
    let owner = name_of(plan, &path);
    let ring = polygon(corners);
    if let Some((first, second)) = crossing(&ring) {
        let finding = CROSSES_ITSELF.at_path(path.index(second)).with("owner", owner);
        found.push(finding.with("first", first + 1).with("second", second + 1).related(path.index(first)));
    } else if corners.len() < 3 || ring.area() < LEAST_AREA_M2 {
        found.push(NO_AREA.at_path(path).with("owner", owner).with("what", "shape"));
    }
}

/// The first two sides that cross.
fn crossing(ring: &Polygon) -> Option<(usize, usize)> {
    let sides: Vec<_> = ring.sides().collect();
    (0..sides.len()).find_map(|i| (i + 1..sides.len()).find(|j| sides[i].crosses(sides[*j])).map(|j| (i, j)))
}

fn size(plan: &Plan, found: &mut Vec<Finding>) {
    let box_of = |outline: &Vec<Xy>| {
        let bounds = polygon(outline).bounds().filter(|_| outline.iter().copied().all(is_place));
        bounds.map_or(0.0, |bounds| (bounds.max.x - bounds.min.x) * (bounds.max.y - bounds.min.y))
    };
    let floor: f64 = plan.levels.iter().map(|level| box_of(&level.outline)).sum();
    let around = |ring: &Polygon| ring.sides().map(|side| side.length()).sum::<f64>();
    let along = |wall: &Vec<Xy>| {
        let point = |at: &Xy| Point::new(at.0, at.1);
        wall.windows(2).map(|ends| point(&ends[0]).distance(point(&ends[1]))).sum::<f64>()
    };
    let walls: f64 = plan
        .levels
        .iter()
        .map(|level| {
            let rings = std::iter::once(&level.outline).chain(&level.holes).map(|ring| around(&polygon(ring)));
            let obstacles = level.obstacles.iter().map(|obstacle| around(&shape(&obstacle.shape)));
            rings.chain(obstacles).chain(level.walls.iter().map(along)).sum::<f64>()
        })
        .sum();
    let covered = |shapes: &mut dyn Iterator<Item = Polygon>| {
        let boxes = shapes.filter_map(|shape| shape.bounds());
        boxes.map(|b| (b.max.x - b.min.x) * (b.max.y - b.min.y)).sum::<f64>()
    };
    let levels = || plan.levels.iter();
    let zones = covered(&mut plan.zones().map(|(_, zone)| shape(&zone.shape)));
    let obstacles = covered(&mut levels().flat_map(|level| level.obstacles.iter().map(|each| shape(&each.shape))));
    let holes = covered(&mut levels().flat_map(|level| level.holes.iter().map(|hole| polygon(hole))));
    let most_shapes = floor.max(1.0) * MOST_LAYERS;
    let sizes = [
        ("floor", floor, MOST_AREA_M2),
        ("walls", walls, MOST_WALL_M),
        ("zones", zones, most_shapes),
        ("obstacles", obstacles, most_shapes),
        ("holes", holes, most_shapes),
    ];
    for (what, size, most) in sizes {
        if size > most {
            let finding = TOO_LARGE.at_path(Path::default().field("levels")).with("what", what);
            found.push(finding.with("size", size as i64).with("most", most as i64));
        }
    }
}

fn picture(file: &PlanFile, found: &mut Vec<Finding>) {
    let Some(underlay) = &file.plan.underlay else { return };
    let picture = underlay.picture.as_str();
    let ending = picture.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let why = if !is_inside(picture) {
        "leaves"
    } else if !matches!(ending.as_str(), "png" | "jpg" | "jpeg" | "svg") {
        "kind"
    } else if file.pack.file(picture).is_none() {
        "missing"
    } else {
        return;
    };
    let path = Path::default().field("underlay").field("picture");
    found.push(PICTURE.at_path(path).with("picture", picture).with("why", why));
}
