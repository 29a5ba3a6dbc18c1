//! The fields of `measures.ron`.

use super::source::{Measure, Measures};
use crate::scenario::read::{Document, Fields, Record};

impl Document for Measures {
    const NOT_ONE: &'static str = "SC360";
}

impl Record for Measures {
    const NAME: &'static str = "Measures";
    const FIELDS: &'static [&'static str] = &["format", "today", "measures", "not_judged"];

    fn gather(fields: &mut Fields) -> Self {
        Self {
            format: fields.format(),
            today: fields.list("today"),
            measures: fields.required_records("measures"),
            not_judged: fields.list("not_judged"),
        }
    }
}

impl Record for Measure {
    const NAME: &'static str = "Measure";
    const FIELDS: &'static [&'static str] =
        &["id", "name", "each", "all", "intruder", "assumed", "instead_of", "changes"];

    fn gather(fields: &mut Fields) -> Self {
        Self {
            id: fields.required("id").unwrap_or_default(),
            name: fields.optional("name"),
            each: fields.optional("each"),
            all: fields.optional("all"),
            intruder: fields.optional("intruder"),
            assumed: fields.optional("assumed"),
            instead_of: fields.list("instead_of"),
            changes: fields.list("changes"),
        }
    }
}
