//! Writes a plan as `floor.ron`, in the order and the hand of one who writes it by himself. Metres, to the millimetre.

use std::fmt::Write;

use crate::floor::plan::{Door, DoorState, Level, Plan, Zone};
use crate::floor::shape::{Point, Polygon};

/// Version of the format.
const FORMAT: u32 = 1;

/// The text of the file. Levels, zones and doors, which is what a drawing shows; people and the rest come from an author.
pub fn floor_ron(plan: &Plan, name: &str) -> String {
    let mut text = String::new();
    // Writing to a string never fails.
    let _ = write_plan(&mut text, plan, name);
    text
}

fn write_plan(text: &mut String, plan: &Plan, name: &str) -> std::fmt::Result {
    writeln!(text, "(\n    format: {FORMAT},\n    id: {:?},\n    name: {},\n    levels: [", &*plan.id, quoted(name))?;
    for (at, level) in plan.levels.iter().enumerate() {
        write_level(text, level, plan.zones.iter().filter(|zone| zone.level == at))?;
    }
    writeln!(text, "    ],\n    doors: [")?;
    for door in &plan.doors {
        write_door(text, door, plan)?;
    }
    writeln!(text, "    ],\n)")
}

fn write_level<'a>(text: &mut String, level: &Level, zones: impl Iterator<Item = &'a Zone>) -> std::fmt::Result {
    writeln!(text, "        (\n            id: {:?},\n            outline: {},", &*level.id, ring(&level.outline))?;
    list(text, "holes", level.holes.iter().map(ring))?;
    list(text, "walls", level.walls.iter().map(|wall| points(wall)))?;
    let obstacle = |id: &str, shape: &Polygon| format!("(id: {id:?}, shape: {})", self::shape(shape));
    list(text, "obstacles", level.obstacles.iter().map(|thing| obstacle(&thing.id, &thing.shape)))?;
    let refuge = |zone: &Zone| if zone.is_refuge { ", refuge: true" } else { "" };
    list(text, "zones", zones.map(|z| format!("(id: {:?}, shape: {}{})", &*z.id, shape(&z.shape), refuge(z))))?;
    writeln!(text, "        ),")
}

fn list(text: &mut String, name: &str, items: impl Iterator<Item = String>) -> std::fmt::Result {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return Ok(());
    }
    writeln!(text, "            {name}: [")?;
    items.try_for_each(|item| writeln!(text, "                {item},"))?;
    writeln!(text, "            ],")
}

fn write_door(text: &mut String, door: &Door, plan: &Plan) -> std::fmt::Result {
    let level = plan.levels.get(door.level).map_or("", |level| &*level.id);
    let (a, b) = (point(door.line.a), point(door.line.b));
    write!(text, "        (id: {:?}, level: {level:?}, a: {a}, b: {b}", &*door.id)?;
    if door.is_exit {
        write!(text, ", exit: true")?;
    }
    if door.state != DoorState::Open {
        write!(text, ", state: {:?}", door.state)?;
    }
    writeln!(text, "),")
}

fn shape(shape: &Polygon) -> String {
    let bounds = shape.bounds();
    match (&shape.0[..], bounds) {
        ([a, b, c, d], Some(bounds)) if is_upright(&[*a, *b, *c, *d]) => {
            let size = Point::new(bounds.max.x - bounds.min.x, bounds.max.y - bounds.min.y);
            format!("Rect(at: {}, size: {})", point(bounds.min), point(size))
        }
        _ => format!("Polygon({})", ring(shape)),
    }
}

fn is_upright(corners: &[Point; 4]) -> bool {
    let [a, b, c, d] = *corners;
    let is_same = |p: f64, q: f64| (p - q).abs() < 5e-4;
    let lies = is_same(a.y, b.y) && is_same(b.x, c.x) && is_same(c.y, d.y) && is_same(d.x, a.x);
    let stands = is_same(a.x, b.x) && is_same(b.y, c.y) && is_same(c.x, d.x) && is_same(d.y, a.y);
    lies || stands
}

fn ring(shape: &Polygon) -> String {
    points(&shape.0)
}

fn points(points: &[Point]) -> String {
    let points: Vec<String> = points.iter().map(|p| point(*p)).collect();
    format!("[{}]", points.join(", "))
}

fn point(point: Point) -> String {
    format!("({}, {})", number(point.x), number(point.y))
}

/// To the millimetre, without -0.
fn number(metres: f64) -> String {
    let rounded = (metres * 1000.0).round() / 1000.0;
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// As RON and Fluent take it: an author's text is a pattern, in which braces have a meaning.
fn quoted(text: &str) -> String {
    let plain: String =
        text.chars().filter(|c| !c.is_control()).map(|c| if matches!(c, '{' | '}') { ' ' } else { c }).collect();
    format!("\"{}\"", plain.replace('\\', "\\\\").replace('"', "\\\""))
}
