//! The fields of `floor.ron`.

use super::source::{Level, Plan};
use crate::scenario::read::{Document, Fields, Record};

impl Document for Plan {
    const NOT_ONE: &'static str = "SC300";
}

impl Record for Plan {
    const NAME: &'static str = "Plan";
    const FIELDS: &'static [&'static str] = &[
        "format", "id", "name", "underlay", "levels", "stairs", "ramps", "doors", "people", "actors", "hazards",
        "markers",
    ];

    fn gather(fields: &mut Fields) -> Self {
        Self {
            format: fields.format(),
            id: fields.required("id").unwrap_or_default(),
            name: fields.required("name").unwrap_or_default(),
            underlay: fields.optional("underlay"),
            levels: fields.required_records("levels"),
            stairs: fields.list("stairs"),
            ramps: fields.list("ramps"),
            doors: fields.list("doors"),
            people: fields.list("people"),
            actors: fields.list("actors"),
            hazards: fields.list("hazards"),
            markers: fields.list("markers"),
        }
    }
}

impl Record for Level {
    const NAME: &'static str = "Level";
    const FIELDS: &'static [&'static str] = &["id", "name", "outline", "holes", "walls", "obstacles", "zones"];

    fn gather(fields: &mut Fields) -> Self {
        Self {
            id: fields.required("id").unwrap_or_default(),
            name: fields.optional("name"),
            outline: fields.required_list("outline"),
            holes: fields.list("holes"),
            walls: fields.list("walls"),
            obstacles: fields.list("obstacles"),
            zones: fields.list("zones"),
        }
    }
}
