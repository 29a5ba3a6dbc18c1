//! Traces a plan over a drawing: says what each layer means and makes walls, doors, furniture and rooms of its lines.

use super::drawing::{Drawing, DrawingUnit, Placing, Shape, count};
use super::layers::{Meaning, meaning};
use super::opening::{open_up, openings};
use super::outline::outline;
use super::report::{Guess, Layers, Report, Why};
use super::ring::sound;
use super::unit::unit;
use super::{Asked, Import, ImportError, UNUSED_LAYER, Wrong, id_of};
use crate::floor::plan::{Door, DoorState, Id, Level, Obstacle, Plan, Zone};
use crate::floor::shape::{Point, Polygon, Segment};

/// Straight pieces of wall. A building has fewer; a drawing with its hatching may have more.
pub const MOST_WALLS: usize = 30_000;
/// Corners of doors and outlines together, each of which is compared with each wall.
const MOST_CORNERS: usize = 10_000;
/// Pieces of furniture or rooms.
pub const MOST_THINGS: usize = 5_000;
/// What lies further from the middle than this belongs to something else, in metres.
const FAR_M: f64 = 5_000.0;
/// Lines shorter than this are none, in metres.
const LEAST_M: f64 = 0.005;
/// Furniture drawn in many lines is at most so long, in metres.
const LARGEST_FURNITURE_M: f64 = 8.0;
/// A report names no more layers.
const MOST_LAYERS: usize = 200;
/// How long it takes to lock a door, until an author says otherwise.
const LOCK_SECS: f64 = 5.0;

type Taken = Vec<(Meaning, Shape)>;

/// # Errors
/// If there is nothing that could be a plan, too much of it, or no way to tell its size.
pub fn trace(mut drawing: Drawing, asked: &Asked) -> Result<Import, ImportError> {
    let mut unknown = std::mem::take(&mut drawing.unknown);
    let (taken, all_walls) = take(std::mem::take(&mut drawing.shapes), &mut unknown);
    let unit = unit(&drawing, &taken, asked.metres_per_unit)?;
    let mut report = Report {
        metres_per_unit: unit.metres,
        unit_from: unit.from,
        layers: layers(&taken),
        guesses: unit.doubt.into_iter().collect(),
        unknown,
        dropped: Vec::new(),
    };
    report.guess(usize::from(drawing.is_cut_off), |_| Guess::CutOff);
    report.guess(usize::from(all_walls), |_| Guess::AllWalls);
    let taken = placed(taken, unit.metres, &mut report);
    if drawing.unit == DrawingUnit::Picture {
        // A picture begins at its upper left corner, which nobody means.
        report.guesses.retain(|guess| !matches!(guess, Guess::Moved { .. }));
    }
    let of = |wanted: Meaning| -> Vec<Shape> {
        taken.iter().filter(|(meaning, _)| *meaning == wanted).map(|(_, shape)| shape.clone()).collect()
    };
    let corners = taken.iter().filter(|(m, _)| matches!(m, Meaning::Outline | Meaning::Door | Meaning::Exit));
    if corners.map(|(_, shape)| shape.points.len()).sum::<usize>() > MOST_CORNERS {
        return Err(ImportError::whole(Wrong::TooMany { most: MOST_CORNERS }));
    }
    let (outline, holes, walls) = outline(of(Meaning::Outline), of(Meaning::Wall), &mut report)?;
    let walls: Vec<Vec<Point>> = walls.into_iter().map(line).collect();
    let pieces: Vec<Segment> = walls.iter().flat_map(|w| w.windows(2)).map(|p| Segment::new(p[0], p[1])).collect();
    let doors: Taken = taken.iter().filter(|(m, _)| matches!(m, Meaning::Door | Meaning::Exit)).cloned().collect();
    let (obstacles, zones) = (of(Meaning::Obstacle), of(Meaning::Zone));
    if pieces.len() > MOST_WALLS {
        return Err(ImportError::whole(Wrong::TooMany { most: MOST_WALLS }));
    }
    if obstacles.len().max(zones.len()) > MOST_THINGS {
        return Err(ImportError::whole(Wrong::TooMany { most: MOST_THINGS }));
    }
    let openings = openings(&doors, &outline, &pieces, &mut report);
    let (walls, opened) = open_up(walls, &openings);
    report.guess(opened, Guess::WallsOpened);
    let mut ids = Ids::default();
    let zones = self::zones(zones, &outline, &mut ids, &mut report);
    let obstacles = self::obstacles(obstacles, &mut ids, &mut report);
    let doors: Vec<Door> = openings
        .into_iter()
        .map(|opening| Door {
            id: ids.fresh(&opening.name, if opening.is_exit { "exit" } else { "door" }),
            level: 0,
            line: opening.line,
            is_exit: opening.is_exit,
            state: DoorState::Open,
            lock_secs: LOCK_SECS,
            force_secs: None,
        })
        .collect();
    report.guess(usize::from(!doors.iter().any(|door| door.is_exit)), |_| Guess::NoExit);
    let level = Level { id: asked.level.clone(), outline, holes, walls, obstacles };
    Ok(Import { plan: Plan { id: asked.id.clone(), levels: vec![level], zones, doors, ..Plan::default() }, report })
}

/// The shapes whose layer means something; all of them as walls if no layer does.
fn take(shapes: Vec<Shape>, unknown: &mut super::drawing::Tally) -> (Taken, bool) {
    let all_walls = shapes.iter().all(|shape| meaning(&shape.layer).is_none());
    let mut taken = Vec::new();
    for shape in shapes.into_iter().filter(|shape| shape.points.len() > 1) {
        match meaning(&shape.layer) {
            Some(meaning) => taken.push((meaning, shape)),
            None if all_walls => taken.push((Meaning::Wall, shape)),
            None => count(unknown, UNUSED_LAYER, &shape.layer),
        }
    }
    (taken, all_walls)
}

fn layers(taken: &Taken) -> Layers {
    let mut layers = Layers::new();
    for (meaning, shape) in taken {
        let key = (*meaning, shape.layer.clone());
        if layers.len() < MOST_LAYERS || layers.contains_key(&key) {
            *layers.entry(key).or_default() += 1;
        }
    }
    layers
}

/// Everything in metres, beginning at 0, 0, without what is far away from the rest.
fn placed(taken: Taken, metres: f64, report: &mut Report) -> Taken {
    let to_metres = |shape: &Shape| shape.placed(Placing::scale(metres, metres));
    let scaled: Taken = taken.iter().map(|(meaning, shape)| (*meaning, to_metres(shape))).collect();
    let middle = |value: fn(&Point) -> f64| {
        let mut values: Vec<f64> = scaled
            .iter()
            .flat_map(|(_, shape)| shape.points.iter().map(value))
            .filter(|value| value.is_finite())
            .collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let (x, y) = (middle(|p| p.x), middle(|p| p.y));
    let is_near = |p: &Point| (p.x - x).abs() <= FAR_M && (p.y - y).abs() <= FAR_M;
    let mut near: Taken = Vec::new();
    for (meaning, shape) in scaled {
        if shape.points.iter().chain(&shape.middle).all(is_near) {
            near.push((meaning, shape));
        } else {
            report.drop(Why::Far, &shape.layer);
        }
    }
    let points: Vec<Point> = near.iter().flat_map(|(_, shape)| shape.points.iter().copied()).collect();
    let Some(bounds) = Polygon(points).bounds() else { return near };
    let by = Placing::shift(-bounds.min.x, -bounds.min.y);
    if bounds.min.distance(Point::default()) > 0.001 {
        report.guesses.push(Guess::Moved { x: by.e, y: by.f });
    }
    near.iter().map(|(meaning, shape)| (*meaning, shape.placed(by))).collect()
}

fn line(shape: Shape) -> Vec<Point> {
    let mut points = shape.points;
    if shape.is_closed {
        points.extend(points.first().copied());
    }
    points.dedup_by(|b, a| a.distance(*b) < LEAST_M);
    points
}

fn zones(shapes: Vec<Shape>, outline: &Polygon, ids: &mut Ids, report: &mut Report) -> Vec<Zone> {
    let zone = |id, shape| Zone { id, level: 0, shape, is_refuge: false };
    let mut zones: Vec<Zone> = Vec::new();
    for shape in super::join::joined(shapes) {
        if let Some(ring) = ring(&shape, report) {
            zones.push(zone(ids.fresh(&shape.name, "zone"), ring));
        }
    }
    if zones.is_empty() {
        report.guesses.push(Guess::OneZone);
        zones.push(zone(ids.fresh("inside", "inside"), outline.clone()));
    }
    zones
}

fn obstacles(shapes: Vec<Shape>, ids: &mut Ids, report: &mut Report) -> Vec<Obstacle> {
    let mut blocks: std::collections::BTreeMap<u32, Vec<Shape>> = std::collections::BTreeMap::new();
    let mut single = Vec::new();
    for shape in shapes {
        if shape.group == 0 { single.push(shape) } else { blocks.entry(shape.group).or_default().push(shape) }
    }
    let mut obstacles = Vec::new();
    let mut hulls = 0;
    for block in blocks.into_values() {
        let points: Vec<Point> = block.iter().flat_map(|shape| shape.points.iter().copied()).collect();
        let size = Polygon(points.clone()).bounds().map_or(0.0, |bounds| bounds.min.distance(bounds.max));
        match (&block[..], hull(points)) {
            ([_, _, ..], hull) if size <= LARGEST_FURNITURE_M => {
                let (name, layer) = (block[0].name.clone(), block[0].layer.clone());
                let hull = Shape { name, layer, points: hull, is_closed: true, ..Shape::default() };
                hulls += 1;
                single.push(hull);
            }
            _ => single.extend(block),
        }
    }
    for shape in super::join::joined(single) {
        if let Some(ring) = ring(&shape, report) {
            obstacles.push(Obstacle { id: ids.fresh(&shape.name, "obstacle"), shape: ring });
        }
    }
    report.guess(hulls, Guess::ObstaclesFromBlocks);
    obstacles
}

/// The sound ring of a closed shape; what is none is reported.
pub fn ring(shape: &Shape, report: &mut Report) -> Option<Polygon> {
    if !shape.is_closed {
        report.drop(Why::Open, &shape.layer);
        return None;
    }
    sound(shape.points.clone()).map_err(|wrong| report.drop(Why::from(&wrong), &shape.layer)).ok()
}

/// The smallest ring without dents round some points.
fn hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let left = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0.0;
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut half: Vec<Point> = Vec::new();
        for point in points {
            while half.len() > 1 && !left(half[half.len() - 2], half[half.len() - 1], point) {
                half.pop();
            }
            half.push(point);
        }
        half.pop();
        half
    };
    let mut ring = half(&mut points.iter().copied());
    ring.extend(half(&mut points.iter().rev().copied()));
    ring
}

/// Ids that were given already.
#[derive(Default)]
struct Ids(std::collections::BTreeMap<String, usize>);

impl Ids {
    /// The name as an id, with a number if there is one of that name; `kind-1` for what has no name.
    fn fresh(&mut self, name: &str, kind: &str) -> Id {
        let (base, first) = id_of(name, kind).map_or((kind.to_owned(), 1), |id| (id.into(), 0));
        let mut number = self.0.get(&base).copied().unwrap_or(first);
        let id = loop {
            let id = if number == 0 { base.clone() } else { format!("{base}-{number}") };
            number = (number + 1).max(2);
            if !self.0.contains_key(&id) {
                break id;
            }
        };
        self.0.insert(base, number);
        self.0.entry(id.clone()).or_insert(2);
        id.into()
    }
}
