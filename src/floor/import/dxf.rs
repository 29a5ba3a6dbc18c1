//! DXF as text: lines, polylines, arcs, circles and placed blocks.

use std::collections::{BTreeMap, BTreeSet};

use super::drawing::{Drawing, DrawingUnit, Placing, Shape};
use super::dxf_codes::{Entity, entities, metres_per_unit};
use super::dxf_shape::{Item, Placed, item};
use super::layers::{Meaning, meaning};
use super::{HIDDEN, ImportError, PAPER, Wrong};
use crate::floor::shape::Point;

/// Blocks inside one another.
const MOST_DEEP: usize = 16;
/// Blocks placed in a drawing, those inside of others too.
const MOST_PLACED: usize = 100_000;

/// Reads a drawing.
///
/// # Errors
/// Where the file is no DXF; what is only not understood is counted in the drawing.
pub fn read(text: &str) -> Result<Drawing, ImportError> {
    let (entities, is_cut_off) = entities(text)?;
    let mut reader = Reader::default();
    let mut section = "";
    let mut block: Option<(Box<str>, Block)> = None;
    let mut at = 0;
    while let Some(entity) = entities.get(at) {
        at += 1;
        match (section, entity.kind) {
            (_, "SECTION") => {
                section = entity.text(2);
                // A header has no entities of its own: its variables follow the name.
                if section == "HEADER" {
                    reader.drawing.unit = metres_per_unit(entity).map_or(DrawingUnit::Unsaid, DrawingUnit::Known);
                }
            }
            (_, "ENDSEC" | "EOF") => section = "",
            ("TABLES", "LAYER") => reader.layer(entity),
            ("BLOCKS", "BLOCK") => {
                let base = Point::new(entity.number(10), entity.number(20));
                block = Some((entity.text(2).into(), Block { base, items: Vec::new() }));
            }
            ("BLOCKS", "ENDBLK") => {
                if let Some((name, block)) = block.take() {
                    reader.blocks.insert(name, block);
                }
            }
            ("BLOCKS" | "ENTITIES", _) => {
                // The corners of an old polyline follow it as entities of their own.
                let corners = entities[at..].iter().take_while(|next| next.kind == "VERTEX").count();
                let items = if entity.kind == "POLYLINE" { &entities[at..at + corners] } else { &[] };
                let read = reader.item(entity, items);
                at += items.len();
                match (read, &mut block) {
                    (Some(item), Some((_, block))) if section == "BLOCKS" => block.items.push(item),
                    (Some(item), _) if section == "ENTITIES" => reader.top.push(item),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    let Reader { blocks, top, off, drawing, .. } = reader;
    let mut page = Page { blocks, off, drawing, placed: 0 };
    page.drawing.is_cut_off = is_cut_off;
    for item in &top {
        page.put(item, &Around { placing: Placing::HERE, layer: "0", is_one_thing: false, group: 0, depth: 0 })?;
    }
    Ok(page.drawing)
}

#[derive(Default)]
struct Reader {
    blocks: BTreeMap<Box<str>, Block>,
    top: Vec<Item>,
    /// Layers that are switched off or frozen.
    off: BTreeSet<Box<str>>,
    drawing: Drawing,
}

struct Block {
    base: Point,
    items: Vec<Item>,
}

impl Reader {
    fn layer(&mut self, entity: &Entity) {
        let is_frozen = entity.whole(70).unwrap_or_default() & 1 != 0;
        if is_frozen || entity.whole(62).is_some_and(|colour| colour < 0) {
            self.off.insert(entity.text(2).into());
        }
    }

    /// What an entity draws; what it is, is counted if that is not understood.
    fn item(&mut self, entity: &Entity, corners: &[Entity]) -> Option<Item> {
        if matches!(entity.kind, "SEQEND" | "VERTEX" | "ATTRIB") {
            return None;
        }
        if entity.whole(67) == Some(1) {
            self.drawing.not_understood(PAPER, entity.text(8));
            return None;
        }
        let item = item(entity, corners);
        if item.is_none() {
            self.drawing.not_understood(entity.kind, entity.text(8));
        }
        item
    }
}

/// The drawing with all blocks put in their places.
struct Page {
    blocks: BTreeMap<Box<str>, Block>,
    off: BTreeSet<Box<str>>,
    drawing: Drawing,
    placed: usize,
}

/// What an item of a block takes from where the block is placed.
#[derive(Clone, Copy)]
struct Around<'a> {
    placing: Placing,
    layer: &'a str,
    /// Everything in the block is a part of one thing, on its layer.
    is_one_thing: bool,
    group: u32,
    depth: usize,
}

impl Page {
    fn put(&mut self, item: &Item, around: &Around) -> Result<(), ImportError> {
        let own = item.layer();
        if self.off.contains(own) {
            self.drawing.not_understood(HIDDEN, own);
            return Ok(());
        }
        // What lies on layer 0 of a block lies on the layer on which the block is placed.
        let layer = if own == "0" || around.is_one_thing { around.layer } else { own };
        match item {
            Item::Line(shape) => {
                let shape = Shape { layer: layer.into(), group: around.group, ..shape.placed(around.placing) };
                self.drawing.add(shape)
            }
            Item::Block(placed) => self.block(placed, layer, around),
        }
    }

    fn block(&mut self, placed: &Placed, layer: &str, around: &Around) -> Result<(), ImportError> {
        self.placed += 1;
        if self.placed > MOST_PLACED {
            return Err(ImportError::whole(Wrong::TooMany { most: MOST_PLACED }));
        }
        if around.depth >= MOST_DEEP {
            self.drawing.not_understood("INSERT", layer);
            return Ok(());
        }
        // Taken out while it is drawn, so that a block inside itself is not found.
        let Some(block) = self.blocks.remove(&placed.name) else {
            self.drawing.not_understood("INSERT", layer);
            return Ok(());
        };
        if placed.is_many {
            self.drawing.not_understood("INSERT array", layer);
        }
        let placing = around.placing.after(placed.placing).after(Placing::shift(-block.base.x, -block.base.y));
        // A block called a door is one, whatever its layers are called.
        let is_door = meaning(&placed.name) == Some(Meaning::Door) && meaning(layer) != Some(Meaning::Exit);
        let group = if around.is_one_thing { around.group } else { u32::try_from(self.placed).unwrap_or(u32::MAX) };
        let inner = Around {
            placing,
            layer: if is_door { &placed.name } else { layer },
            is_one_thing: is_door || around.is_one_thing,
            group,
            depth: around.depth + 1,
        };
        let done = block.items.iter().try_for_each(|item| self.put(item, &inner));
        self.blocks.insert(placed.name.clone(), block);
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(lines: &str) -> Drawing {
        read(&lines.split_whitespace().collect::<Vec<_>>().join("\n")).unwrap()
    }

    #[test]
    fn blocks_are_put_in_their_places() {
        let drawing = drawing(
            "0 SECTION 2 HEADER 9 $INSUNITS 70 5 0 ENDSEC
             0 SECTION 2 BLOCKS 0 BLOCK 2 DOOR90 10 1 20 0 0 LINE 8 0 10 1 20 0 11 2 21 0 0 INSERT 8 0 2 LEAF 0 ENDBLK
             0 BLOCK 2 LEAF 10 0 20 0 0 ARC 8 thin 40 1 50 0 51 90 0 ENDBLK 0 ENDSEC
             0 SECTION 2 ENTITIES 0 INSERT 8 Plan 2 DOOR90 10 10 20 5 50 90 0 INSERT 8 Plan 2 NONE 0 SPLINE 8 Plan 0 ENDSEC 0 EOF",
        );
        assert_eq!(drawing.unit, DrawingUnit::Known(0.01));
        let [leaf, swing] = &drawing.shapes[..] else { panic!("{drawing:?}") };
        assert_eq!((&*leaf.layer, leaf.group), ("DOOR90", 1));
        assert!(leaf.points[0].distance(Point::new(10.0, 5.0)) < 1e-12, "{leaf:?}");
        assert!(leaf.points[1].distance(Point::new(10.0, 6.0)) < 1e-12, "{leaf:?}");
        assert_eq!((&*swing.layer, swing.group), ("DOOR90", 1));
        let unknown: Vec<_> = drawing.unknown.keys().map(|(kind, layer)| (&**kind, &**layer)).collect();
        assert_eq!(unknown, [("INSERT", "Plan"), ("SPLINE", "Plan")]);
    }

    #[test]
    fn a_block_inside_itself_and_a_flood_of_blocks_end() {
        let start = "0 SECTION 2 BLOCKS";
        let own = format!("{start} 0 BLOCK 2 A 0 INSERT 2 A 0 ENDBLK 0 SECTION 2 ENTITIES 0 INSERT 2 A 0 EOF");
        assert_eq!(drawing(&own).shapes, []);
        let mut flood = start.to_owned();
        for depth in 0..12 {
            flood.push_str(&format!(" 0 BLOCK 2 B{depth}"));
            flood.push_str(&format!(" 0 INSERT 2 B{}", depth + 1).repeat(10));
            flood.push_str(" 0 ENDBLK");
        }
        flood.push_str(" 0 BLOCK 2 B12 0 ENDBLK 0 SECTION 2 ENTITIES 0 INSERT 2 B0 0 EOF");
        let flood = flood.split_whitespace().collect::<Vec<_>>().join("\n");
        assert_eq!(read(&flood).unwrap_err().what, Wrong::TooMany { most: MOST_PLACED });
    }

    #[test]
    fn hidden_layers_and_paper_are_left_out() {
        let drawing = drawing(
            "0 SECTION 2 TABLES 0 LAYER 2 Old 62 -7 0 ENDSEC 0 SECTION 2 ENTITIES
             0 LINE 8 Old 11 1 0 LINE 8 Walls 11 1 0 LINE 8 Walls 67 1 11 1",
        );
        assert_eq!((drawing.shapes.len(), drawing.is_cut_off), (1, true));
        assert_eq!(drawing.unknown.len(), 2);
    }
}
