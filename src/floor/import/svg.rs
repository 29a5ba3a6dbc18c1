//! Plain SVG: lines, polygons, rectangles, circles and paths in groups, as drawing programs save a plan.

use super::drawing::{Drawing, DrawingUnit, Placing, Shape, arc};
use super::layers::meaning;
use super::scan::Scan;
use super::svg_path::{self, Piece};
use super::xml::{Element, Tag, next};
use super::{HIDDEN, ImportError, Wrong};
use crate::floor::shape::Point;

/// Groups inside one another.
const MOST_DEEP: usize = 256;

/// Hold nothing that is drawn where they stand.
const ASIDE: &[&str] =
    &["defs", "symbol", "clipPath", "mask", "pattern", "marker", "linearGradient", "radialGradient", "filter"];
/// Say nothing about the plan.
const SILENT: &[&str] = &["title", "desc", "metadata", "style", "namedview", "script", "svg", "g", "a"];

/// Reads a drawing; y points up in it, as on a plan.
///
/// # Errors
/// Where the file is no SVG or is broken; what is only not understood is counted in the drawing.
pub fn read(text: &str) -> Result<Drawing, ImportError> {
    let mut scan = Scan::new(text);
    let mut drawing = Drawing::new(DrawingUnit::Picture);
    let mut groups: Vec<Group> = Vec::new();
    let mut is_svg = false;
    while let Some(tag) = next(&mut scan)? {
        let element = match tag {
            Tag::Open(element) => element,
            Tag::Close => {
                groups.pop();
                if groups.is_empty() {
                    return Ok(drawing);
                }
                continue;
            }
        };
        if !is_svg && element.name != "svg" {
            return Err(scan.error_at(element.at, Wrong::Expected("<svg>")));
        }
        is_svg = true;
        if groups.len() >= MOST_DEEP {
            return Err(scan.error_at(element.at, Wrong::TooDeep { most: MOST_DEEP }));
        }
        let group = Group::of(&element, groups.last());
        draw(&element, &group, &mut drawing)?;
        if !element.is_whole {
            groups.push(group);
        }
    }
    if is_svg && groups.is_empty() { Ok(drawing) } else { Err(scan.error_at(text.len(), Wrong::Expected("</svg>"))) }
}

#[derive(Debug, Clone)]
struct Group {
    placing: Placing,
    /// The nearest name that means something, else the nearest of all.
    layer: Box<str>,
    /// What the element itself is called.
    name: Box<str>,
    is_aside: bool,
    is_hidden: bool,
}

impl Group {
    fn of(element: &Element, within: Option<&Group>) -> Self {
        // y points down in a picture and up on a plan.
        let top = Group {
            placing: Placing::scale(1.0, -1.0),
            layer: "".into(),
            name: "".into(),
            is_aside: false,
            is_hidden: false,
        };
        let within = within.unwrap_or(&top);
        let own = element.get("transform").map_or(Placing::HERE, svg_path::transform);
        let classes = element.get("class").unwrap_or_default().split_whitespace();
        let names: Vec<&str> = ["inkscape:label", "label", "id", "data-name"]
            .iter()
            .filter_map(|key| element.get(key))
            .chain(classes)
            .collect();
        let meant = names.iter().find(|name| meaning(name).is_some());
        let layer = match meant {
            // A wall on the layer of walls has no layer of its own.
            Some(name) if meaning(name) != meaning(&within.layer) => (*name).into(),
            Some(_) => within.layer.clone(),
            None if meaning(&within.layer).is_none() && element.name == "g" && !names.is_empty() => names[0].into(),
            None => within.layer.clone(),
        };
        let style = element.get("style").unwrap_or_default().replace(' ', "");
        let is_hidden = style.contains("display:none")
            || element.get("display") == Some("none")
            || element.get("visibility") == Some("hidden");
        Self {
            placing: within.placing.after(own),
            layer,
            name: names.first().map_or("".into(), |name| (*name).into()),
            is_aside: within.is_aside || ASIDE.contains(&element.name),
            is_hidden: within.is_hidden || is_hidden,
        }
    }
}

fn draw(element: &Element, group: &Group, drawing: &mut Drawing) -> Result<(), ImportError> {
    if group.is_aside || SILENT.contains(&element.name) {
        return Ok(());
    }
    if group.is_hidden {
        drawing.not_understood(HIDDEN, &group.layer);
        return Ok(());
    }
    let Some(pieces) = pieces(element) else {
        drawing.not_understood(element.name, &group.layer);
        return Ok(());
    };
    for piece in pieces {
        let shape = Shape {
            layer: group.layer.clone(),
            name: group.name.clone(),
            points: piece.points,
            is_closed: piece.is_closed,
            middle: piece.middle,
            group: 0,
        };
        drawing.add(shape.placed(group.placing))?;
    }
    Ok(())
}

/// The lines of an element; `None` if it is of another kind or broken.
fn pieces(element: &Element) -> Option<Vec<Piece>> {
    let number = |name: &str| element.get(name).map_or(Some(0.0), length);
    let points = || svg_path::points(element.get("points").unwrap_or_default());
    let closed = |points| Some(vec![Piece { points, is_closed: true, middle: None }]);
    match element.name {
        "line" => {
            let points = vec![Point::new(number("x1")?, number("y1")?), Point::new(number("x2")?, number("y2")?)];
            Some(vec![Piece { points, is_closed: false, middle: None }])
        }
        "polyline" => Some(vec![Piece { points: points()?, is_closed: false, middle: None }]),
        "polygon" => closed(points()?),
        "rect" => {
            let (x, y, width, height) = (number("x")?, number("y")?, number("width")?, number("height")?);
            let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
            closed(corners.iter().map(|&(x, y)| Point::new(x, y)).collect())
        }
        "circle" | "ellipse" => {
            let (rx, ry) =
                if element.name == "circle" { (number("r")?, number("r")?) } else { (number("rx")?, number("ry")?) };
            let round = Placing { e: number("cx")?, f: number("cy")?, ..Placing::scale(rx, ry) };
            let mut points = arc(Point::default(), 1.0, 0.0, std::f64::consts::TAU);
            points.pop();
            closed(points.into_iter().map(|point| round.of(point)).collect())
        }
        "path" => svg_path::path(element.get("d").unwrap_or_default()),
        _ => None,
    }
}

/// A length in units of the drawing; percent and other measures are not known here.
fn length(text: &str) -> Option<f64> {
    let mut scan = Scan::new(text);
    let number = scan.number().ok()?;
    matches!(scan.rest().trim(), "" | "px").then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layers(drawing: &Drawing) -> Vec<(&str, usize)> {
        drawing.shapes.iter().map(|shape| (&*shape.layer, shape.points.len())).collect()
    }

    #[test]
    fn groups_give_layer_and_place() {
        let drawing = read(
            r#"<svg xmlns:inkscape="x"><defs><rect width="9" height="9"/></defs>
            <g inkscape:label="Sienas" transform="translate(10,20) scale(2)">
              <g id="g12"><line x1="0" y1="0" x2="1" y2="1"/><rect id="durvis-1" x="1" y="1" width="1px" height="1"/></g>
              <line x1="5%" x2="1"/><text x="1">Zāle</text></g>
            <g style="display: none" id="old"><path d="M0 0H1"/></g><circle class="column" r="1"/></svg>"#,
        )
        .unwrap();
        assert_eq!(layers(&drawing), [("Sienas", 2), ("durvis-1", 4), ("column", 16)]);
        assert_eq!(drawing.shapes[0].points, [Point::new(10.0, -20.0), Point::new(12.0, -22.0)]);
        let unknown: Vec<_> = drawing.unknown.iter().map(|((kind, layer), n)| (&**kind, &**layer, *n)).collect();
        assert_eq!(unknown, [("hidden", "old", 1), ("line", "Sienas", 1), ("text", "Sienas", 1)]);
    }

    #[test]
    fn what_is_no_drawing_is_an_error() {
        for text in ["<html><body/></html>", "<svg><g>", "", "<svg><line x1='0' ", "words"] {
            assert!(read(text).is_err(), "{text}");
        }
        let deep = format!("<svg>{}", "<g>".repeat(100_000));
        assert!(matches!(read(&deep), Err(ImportError { what: Wrong::TooDeep { .. }, place: Some(_) })));
        assert_eq!(read("<svg/>").unwrap().shapes, []);
    }
}
