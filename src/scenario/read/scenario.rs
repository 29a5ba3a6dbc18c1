//! The fields of `scenario.ron`.

use super::fields::{Document, Fields, Record};
use crate::scenario::source::{Minutes, Setting, Source, Theme};

impl Document for Source {
    const NOT_ONE: &'static str = "SC019";
}

impl Record for Source {
    const NAME: &'static str = "Source";
    const FIELDS: &'static [&'static str] = &[
        "format",
        "id",
        "language",
        "title",
        "summary",
        "theme",
        "setting",
        "minutes",
        "content_note",
        "objectives",
        "sources",
        "approved",
        "pass",
        "seats",
        "facts",
        "start",
        "nodes",
        "events",
        "tasks",
        "guide",
        "actions",
        "announcements",
        "promises",
        "accept",
    ];

    fn gather(fields: &mut Fields) -> Self {
        Self {
            format: fields.format(),
            id: fields.required("id").unwrap_or_default(),
            language: fields.required("language").unwrap_or_default(),
            title: fields.required("title").unwrap_or_default(),
            summary: fields.required("summary").unwrap_or_default(),
            theme: fields.required("theme").unwrap_or(Theme::Intruder),
            setting: fields.required("setting").unwrap_or(Setting::CommunityCentre),
            minutes: fields.required("minutes").unwrap_or(Minutes { solo: 1, group: 1 }),
            content_note: fields.optional("content_note"),
            objectives: fields.list("objectives"),
            sources: fields.list("sources"),
            approved: fields.list("approved"),
            pass: fields.optional("pass"),
            seats: fields.list("seats"),
            facts: fields.list("facts"),
            start: fields.required("start").unwrap_or_default(),
            nodes: fields.required_list("nodes"),
            events: fields.list("events"),
            tasks: fields.list("tasks"),
            guide: fields.optional("guide"),
            actions: fields.list("actions"),
            announcements: fields.list("announcements"),
            promises: fields.list("promises"),
            accept: fields.list("accept"),
        }
    }
}
