//! Doors out of what a drawing shows of them: a line across the opening, the arc of the leaf, a block or an area.

use std::collections::BTreeMap;

use super::drawing::Shape;
use super::layers::Meaning;
use super::report::{Guess, Report, Why};
use crate::floor::shape::{Point, Polygon, Segment};

/// Clear widths that a door may have, in metres.
const WIDTHS_M: std::ops::RangeInclusive<f64> = 0.4..=12.0;
/// A block larger than this is no door, in metres.
const LARGEST_BLOCK_M: f64 = 8.0;
/// A door this near to a wall lies in it: about the thickness of a wall, in metres.
const IN_WALL_M: f64 = 0.4;
/// An exit this deep is an area that one walks into, in metres.
const DEEP_M: f64 = 0.6;
/// Ends nearer than this touch, in metres.
const TOUCH_M: f64 = 0.1;

#[derive(Debug, Clone, PartialEq)]
pub struct Opening {
    pub name: Box<str>,
    pub layer: Box<str>,
    pub line: Segment,
    pub is_exit: bool,
    drawn: Drawn,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Drawn {
    Line,
    /// `line.a` is the hinge.
    Arc,
    Area,
}

/// The doors that these shapes show, each moved on to the wall in which it lies. Guesses and what is no door are reported.
pub fn openings(
    shapes: &[(Meaning, Shape)],
    outline: &Polygon,
    walls: &[Segment],
    report: &mut Report,
) -> Vec<Opening> {
    let solid: Vec<Segment> = outline.sides().chain(walls.iter().copied()).collect();
    let mut found: Vec<Opening> = Vec::new();
    for things in things(shapes) {
        found.extend(opening(&things, outline, &solid));
    }
    let mut found = doubled(found);
    found.retain(|opening| {
        let is_door = WIDTHS_M.contains(&opening.line.length());
        if !is_door {
            report.drop(Why::Width, &opening.layer);
        }
        is_door
    });
    let moved = found.iter_mut().filter_map(|opening| {
        let there = snapped(opening.line, &solid)?;
        let is_moved = there.a.distance(opening.line.a).max(there.b.distance(opening.line.b)) > 0.01;
        opening.line = there;
        is_moved.then_some(())
    });
    let moved = moved.count();
    let sides: Vec<Segment> = outline.sides().collect();
    let is_out = |line: Segment| sides.iter().any(|side| lies_in(line, *side));
    let outwards = found.iter_mut().filter(|opening| !opening.is_exit && is_out(opening.line));
    let outwards = outwards.map(|opening| opening.is_exit = true).count();
    let drawn = |drawn| found.iter().filter(|opening| opening.drawn == drawn).count();
    report.guess(drawn(Drawn::Arc), Guess::DoorsFromArcs);
    report.guess(drawn(Drawn::Area), Guess::DoorsFromAreas);
    report.guess(moved, Guess::DoorsMoved);
    report.guess(outwards, Guess::DoorsLeadOut);
    found
}

/// Shapes that together are one door, or several that stand alone.
fn things(shapes: &[(Meaning, Shape)]) -> Vec<Vec<&(Meaning, Shape)>> {
    let mut groups: BTreeMap<u32, Vec<&(Meaning, Shape)>> = BTreeMap::new();
    for shape in shapes {
        groups.entry(shape.1.group).or_default().push(shape);
    }
    let mut things: Vec<Vec<&(Meaning, Shape)>> =
        groups.remove(&0).unwrap_or_default().into_iter().map(|s| vec![s]).collect();
    for group in groups.into_values() {
        let points: Vec<Point> = group.iter().flat_map(|(_, shape)| shape.points.iter().copied()).collect();
        let size = Polygon(points).bounds().map_or(0.0, |bounds| bounds.min.distance(bounds.max));
        if size <= LARGEST_BLOCK_M {
            things.push(group)
        } else {
            things.extend(group.into_iter().map(|shape| vec![shape]))
        }
    }
    // The leaf that is drawn along with its arc is no second door.
    let arcs: Vec<(Point, Point, Point)> = things.iter().flatten().filter_map(|(_, shape)| arc(shape)).collect();
    things.retain(|thing| match thing[..] {
        [(_, leaf)] => !is_leaf(leaf, &arcs),
        _ => true,
    });
    things
}

/// Hinge and both ends of a leaf's way.
fn arc(shape: &Shape) -> Option<(Point, Point, Point)> {
    Some((shape.middle?, *shape.points.first()?, *shape.points.last()?))
}

fn is_leaf(shape: &Shape, arcs: &[(Point, Point, Point)]) -> bool {
    let touches = |a: Point| shape.points.iter().any(|p| p.distance(a) <= TOUCH_M);
    shape.middle.is_none() && arcs.iter().any(|(hinge, from, to)| touches(*hinge) && (touches(*from) || touches(*to)))
}

fn opening(things: &[&(Meaning, Shape)], outline: &Polygon, solid: &[Segment]) -> Vec<Opening> {
    let Some((meaning, first)) = things.first() else { return Vec::new() };
    let is_exit = *meaning == Meaning::Exit;
    let make = |line, drawn| Opening { name: first.name.clone(), layer: first.layer.clone(), line, is_exit, drawn };
    let arcs: Vec<_> = things.iter().filter_map(|(_, shape)| arc(shape)).collect();
    if !arcs.is_empty() {
        let near = |p: Point| solid.iter().map(|wall| wall.nearest(p).distance(p)).fold(f64::INFINITY, f64::min);
        // A closed leaf ends at the jamb, an open one in the room.
        let closed = |from: Point, to: Point| if near(to) < near(from) { to } else { from };
        return arcs
            .into_iter()
            .map(|(hinge, from, to)| make(Segment::new(hinge, closed(from, to)), Drawn::Arc))
            .collect();
    }
    match (things, &first.points[..]) {
        ([_], [a, .., b]) if !first.is_closed => vec![make(Segment::new(*a, *b), Drawn::Line)],
        _ => {
            let entry = if is_exit && things.len() == 1 { entry(first, outline) } else { None };
            let line = entry.or_else(|| axis(things));
            line.map(|line| make(line, Drawn::Area)).into_iter().collect()
        }
    }
}

/// The side of an exit's area by which one walks into it: the longest that lies free inside.
fn entry(shape: &Shape, outline: &Polygon) -> Option<Segment> {
    let area = Polygon(shape.points.clone());
    let bounds = area.bounds()?;
    let depth = (bounds.max.x - bounds.min.x).min(bounds.max.y - bounds.min.y);
    let is_free = |side: &Segment| {
        let middle = side.middle();
        outline.contains(middle) && outline.sides().all(|wall| wall.nearest(middle).distance(middle) > TOUCH_M)
    };
    let free = area.sides().filter(|_| depth > DEEP_M).filter(is_free);
    free.max_by(|a, b| a.length().total_cmp(&b.length()))
}

/// The line through the middle of everything, along the way it is longest.
fn axis(things: &[&(Meaning, Shape)]) -> Option<Segment> {
    let sides = things.iter().flat_map(|(_, shape)| shape.points.windows(2)).map(|pair| Segment::new(pair[0], pair[1]));
    let longest = sides.max_by(|a, b| a.length().total_cmp(&b.length())).filter(|side| side.length() > 0.0)?;
    let (ux, uy) = ((longest.b.x - longest.a.x) / longest.length(), (longest.b.y - longest.a.y) / longest.length());
    let points = || things.iter().flat_map(|(_, shape)| shape.points.iter());
    let along = span(points().map(|p| p.x * ux + p.y * uy));
    let across = span(points().map(|p| p.y * ux - p.x * uy));
    let at = |along: f64, across: f64| Point::new(along * ux - across * uy, along * uy + across * ux);
    let middle = |span: (f64, f64)| (span.0 + span.1) / 2.0;
    Some(if along.1 - along.0 >= across.1 - across.0 {
        Segment::new(at(along.0, middle(across)), at(along.1, middle(across)))
    } else {
        Segment::new(at(middle(along), across.0), at(middle(along), across.1))
    })
}

fn span(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)))
}

/// Two leaves that meet are one door.
fn doubled(found: Vec<Opening>) -> Vec<Opening> {
    let mut doors: Vec<Opening> = Vec::new();
    for opening in found {
        let meets = |other: &Opening| {
            let whole = other.line.a.distance(opening.line.a);
            let both = other.line.length() + opening.line.length();
            other.drawn == Drawn::Arc
                && other.line.b.distance(opening.line.b) <= TOUCH_M
                && (whole - both).abs() <= TOUCH_M
        };
        match doors.iter_mut().find(|other| opening.drawn == Drawn::Arc && meets(other)) {
            Some(other) => other.line.b = opening.line.a,
            None => doors.push(opening),
        }
    }
    doors
}

/// The line moved on to the wall in which it lies; `None` if it lies in none, as in a gap that is drawn.
fn snapped(line: Segment, solid: &[Segment]) -> Option<Segment> {
    let on = |wall: &Segment| Segment::new(wall.nearest(line.a), wall.nearest(line.b));
    let off = |wall: &Segment| {
        let there = on(wall);
        there.a.distance(line.a).max(there.b.distance(line.b))
    };
    let wall = solid.iter().min_by(|a, b| off(a).total_cmp(&off(b))).filter(|wall| off(wall) <= IN_WALL_M)?;
    Some(on(wall)).filter(|there| there.length() >= 0.8 * line.length())
}

fn lies_in(line: Segment, side: Segment) -> bool {
    [line.a, line.b].iter().all(|end| side.nearest(*end).distance(*end) <= 0.02)
}

/// Takes out of the walls what lies beside a door: the other face of a thick wall. How many walls were opened.
pub fn open_up(walls: Vec<Vec<Point>>, doors: &[Opening]) -> (Vec<Vec<Point>>, usize) {
    let mut opened = 0;
    let mut whole = Vec::new();
    for wall in walls {
        let mut run: Vec<Point> = Vec::new();
        for pair in wall.windows(2) {
            let gaps = gaps(Segment::new(pair[0], pair[1]), doors);
            if run.is_empty() {
                run.push(pair[0]);
            }
            let at = |share: f64| {
                Point::new(pair[0].x + share * (pair[1].x - pair[0].x), pair[0].y + share * (pair[1].y - pair[0].y))
            };
            opened += gaps.len();
            for (from, to) in gaps {
                if from > 0.0 {
                    run.push(at(from));
                }
                whole.push(std::mem::take(&mut run));
                run.push(at(to.min(1.0)));
            }
            run.push(pair[1]);
        }
        whole.push(run);
    }
    whole.retain(|run| run.len() > 1 && run.windows(2).any(|pair| pair[0].distance(pair[1]) > 1e-6));
    (whole, opened)
}

/// Parts of a wall, as shares of its length and in order, that stand in the way of a door beside it.
fn gaps(wall: Segment, doors: &[Opening]) -> Vec<(f64, f64)> {
    let length = wall.length();
    if length <= 0.0 {
        return Vec::new();
    }
    let (ux, uy) = ((wall.b.x - wall.a.x) / length, (wall.b.y - wall.a.y) / length);
    let along = |p: Point| (p.x - wall.a.x) * ux + (p.y - wall.a.y) * uy;
    let across = |p: Point| (p.y - wall.a.y) * ux - (p.x - wall.a.x) * uy;
    let beside = doors.iter().filter_map(|door| {
        let (a, b) = (across(door.line.a), across(door.line.b));
        let is_parallel = (a - b).abs() <= TOUCH_M;
        // In the wall itself the door makes its own gap.
        let is_beside = (0.02..=IN_WALL_M + 0.1).contains(&((a + b) / 2.0).abs());
        let (from, to) = (along(door.line.a).min(along(door.line.b)), along(door.line.a).max(along(door.line.b)));
        let (from, to) = (from.max(0.0), to.min(length));
        (is_parallel && is_beside && to - from > TOUCH_M).then_some((from / length, to / length))
    });
    let mut gaps: Vec<(f64, f64)> = beside.collect();
    gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
    gaps.dedup_by(|next, gap| {
        let is_one = next.0 <= gap.1;
        if is_one {
            gap.1 = gap.1.max(next.1);
        }
        is_one
    });
    gaps
}
