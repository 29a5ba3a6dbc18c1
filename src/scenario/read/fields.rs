//! The top fields of `scenario.ron`, one by one, and the elements of its lists, each on its own.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::decode::Decoder;
use super::suggest::nearest;
use super::typing::{guess, head, own_id, with_id};
use super::{FORMAT, LeftOut, MAX_FAULTS, error_in};
use crate::scenario::fault::Fault;
use crate::scenario::source::{Minutes, Setting, Source, Theme};
use crate::scenario::syntax::{Label, NodeId, Shape, Span, Tree};

/// The top fields, in the order of the format.
const FIELDS: &[&str] = &[
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
    "promises",
    "accept",
];

/// What the top fields hold.
pub struct Parts {
    pub source: Option<Source>,
    pub faults: Vec<Fault>,
    pub left_out: Vec<LeftOut>,
    pub stand_ins: Vec<&'static str>,
    pub kept: BTreeMap<&'static str, Vec<usize>>,
}

/// Reads the top fields; `sound` tells that nothing was wrong so far, `repeats` that some name stands twice.
pub fn read(file: &str, tree: &Tree, sound: bool, repeats: bool) -> Parts {
    let nothing =
        |faults| Parts { source: None, faults, left_out: Vec::new(), stand_ins: Vec::new(), kept: BTreeMap::new() };
    let whole = Span::new(0, 0);
    let Some(root) = tree.root() else {
        return nothing(if sound { vec![error_in(file, tree, "SC019", whole)] } else { Vec::new() });
    };
    if tree.node(root).shape != Shape::Record {
        return nothing(if sound { vec![error_in(file, tree, "SC019", head(tree, root))] } else { Vec::new() });
    }
    let mut reader = Reader {
        decoder: Decoder::new(file, tree, repeats),
        root,
        fields: BTreeMap::new(),
        parts: nothing(Vec::new()),
    };
    if tree.name(root).is_some_and(|name| name != "Source") {
        reader.decoder.faults.push(error_in(file, tree, "SC019", head(tree, root)));
    }
    reader.sort_fields();
    if !reader.fields.is_empty() {
        let source = reader.source();
        reader.parts.source = Some(source);
    } else if sound && reader.decoder.faults.is_empty() {
        reader.decoder.faults.push(error_in(file, tree, "SC019", head(tree, root)));
    }
    reader.parts.faults = reader.decoder.faults;
    reader.parts
}

struct Reader<'a> {
    decoder: Decoder<'a>,
    root: NodeId,
    fields: BTreeMap<&'static str, NodeId>,
    parts: Parts,
}

impl Reader<'_> {
    /// Finds the known fields; an unknown one is taken for the one that was probably meant.
    fn sort_fields(&mut self) {
        let (tree, file) = (self.decoder.tree, self.decoder.file);
        let mut unknown = Vec::new();
        for child in &tree.node(self.root).children {
            let Label::Field(span) = child.label else { continue };
            match FIELDS.iter().find(|name| **name == span.of(tree.text())) {
                Some(name) => drop(self.fields.entry(name).or_insert(child.value)),
                None => unknown.push((span, child.value)),
            }
        }
        for (span, value) in unknown.into_iter().take(MAX_FAULTS) {
            let name = span.of(tree.text());
            let meant = nearest(name, FIELDS.iter().copied().filter(|known| !self.fields.contains_key(known)));
            let fault = error_in(file, tree, "SC011", span).with("field", super::shape::found(name));
            let mut fault = with_id(fault, tree, self.root);
            guess(&mut fault, file, span, meant, FIELDS);
            self.decoder.faults.push(fault);
            if let Some(known) = meant.and_then(|meant| FIELDS.iter().find(|known| **known == meant)) {
                self.fields.insert(known, value);
            }
        }
    }

    fn source(&mut self) -> Source {
        Source {
            format: self.format(),
            id: self.required("id").unwrap_or_default(),
            language: self.required("language").unwrap_or_default(),
            title: self.required("title").unwrap_or_default(),
            summary: self.required("summary").unwrap_or_default(),
            theme: self.required("theme").unwrap_or(Theme::Intruder),
            setting: self.required("setting").unwrap_or(Setting::CommunityCentre),
            minutes: self.required("minutes").unwrap_or(Minutes { solo: 1, group: 1 }),
            content_note: self.optional("content_note"),
            objectives: self.list("objectives"),
            sources: self.list("sources"),
            approved: self.list("approved"),
            pass: self.optional("pass"),
            seats: self.list("seats"),
            facts: self.list("facts"),
            start: self.required("start").unwrap_or_default(),
            nodes: self.required_list("nodes"),
            events: self.list("events"),
            tasks: self.list("tasks"),
            guide: self.optional("guide"),
            actions: self.list("actions"),
            promises: self.list("promises"),
            accept: self.list("accept"),
        }
    }

    fn format(&mut self) -> u32 {
        let format = self.required("format").unwrap_or(FORMAT);
        if let Some(id) = self.fields.get("format").filter(|_| format != FORMAT) {
            let (file, tree) = (self.decoder.file, self.decoder.tree);
            let fault = error_in(file, tree, "SC017", head(tree, *id)).with("format", i64::from(format));
            self.decoder.faults.push(fault.with("known", i64::from(FORMAT)));
        }
        format
    }

    fn required<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        let value = match self.fields.get(name).copied() {
            Some(id) => self.decoder.value(id),
            None => {
                self.missing(name);
                None
            }
        };
        if value.is_none() {
            self.parts.stand_ins.push(name);
        }
        value
    }

    fn optional<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> T {
        let Some(id) = self.fields.get(name).copied() else {
            return T::default();
        };
        self.decoder.value(id).unwrap_or_else(|| {
            self.parts.stand_ins.push(name);
            T::default()
        })
    }

    fn required_list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        if !self.fields.contains_key(name) {
            self.missing(name);
            self.parts.stand_ins.push(name);
        }
        self.list(name)
    }

    /// Reports a field that is not there, unless it may have been lost with a bracket or a quote.
    fn missing(&mut self, name: &'static str) {
        let (file, tree) = (self.decoder.file, self.decoder.tree);
        if tree.errors().iter().any(|error| error.flaw.moves_values()) {
            return;
        }
        let fault = error_in(file, tree, "SC014", head(tree, self.root)).with("field", name);
        self.decoder.faults.push(with_id(fault, tree, self.root));
    }

    fn list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        let Some(id) = self.fields.get(name).copied() else {
            return Vec::new();
        };
        let tree = self.decoder.tree;
        if tree.node(id).shape != Shape::List {
            return self.optional(name);
        }
        let mut values = Vec::new();
        let mut kept = Vec::new();
        let children = &tree.node(id).children;
        for (index, child) in children.iter().enumerate() {
            match self.decoder.value(child.value) {
                Some(value) => {
                    values.push(value);
                    kept.push(index);
                }
                None => {
                    let id = own_id(tree, child.value);
                    self.parts.left_out.push(LeftOut { list: name, index, id });
                }
            }
        }
        if kept.len() < children.len() {
            self.parts.kept.insert(name, kept);
        }
        values
    }
}
