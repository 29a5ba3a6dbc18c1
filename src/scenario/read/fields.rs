//! The top fields of a file, one by one, and the elements of its lists, each on its own.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::decode::Decoder;
use super::suggest::nearest;
use super::typing::{guess, head, own_id, with_id};
use super::{FORMAT, LeftOut, MAX_FAULTS, error_in};
use crate::scenario::fault::{Fault, Path};
use crate::scenario::syntax::{Label, NodeId, Shape, Span, Tree};

/// A value in brackets whose fields are read one by one, so that a bad one hides no other.
pub trait Record: DeserializeOwned {
    /// Name that may stand before the bracket.
    const NAME: &'static str;
    /// In the order of the format.
    const FIELDS: &'static [&'static str];

    /// Takes every field.
    fn gather(fields: &mut Fields) -> Self;
}

/// What a whole file holds.
pub trait Document: Record {
    /// Code of the fault of a file that holds something else.
    const NOT_ONE: &'static str;
}

/// What the top fields hold.
pub struct Parts {
    pub faults: Vec<Fault>,
    pub left_out: Vec<LeftOut>,
    pub stand_ins: Vec<Path>,
    pub kept: Vec<Kept>,
}

/// A list that lacks elements: for each that is there its place in the file.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its way in the value read.
    pub list: Path,
    pub places: Vec<usize>,
}

/// Reads the top fields; `sound` tells that nothing was wrong so far, `repeats` that some name stands twice.
pub fn read<D: Document>(file: &str, tree: &Tree, sound: bool, repeats: bool) -> (Option<D>, Parts) {
    let nothing = |faults| Parts { faults, left_out: Vec::new(), stand_ins: Vec::new(), kept: Vec::new() };
    let not_one = |span: Span| error_in(file, tree, D::NOT_ONE, span);
    let root = tree.root().filter(|root| tree.node(*root).shape == Shape::Record);
    let Some(root) = root else {
        let span = tree.root().map_or(Span::new(0, 0), |root| head(tree, root));
        return (None, nothing(if sound { vec![not_one(span)] } else { Vec::new() }));
    };
    let mut fields = Fields {
        decoder: Decoder::new(file, tree, repeats),
        root,
        here: Path::default(),
        known: D::FIELDS,
        values: BTreeMap::new(),
        parts: nothing(Vec::new()),
    };
    if tree.name(root).is_some_and(|name| name != D::NAME) {
        fields.decoder.faults.push(not_one(head(tree, root)));
    }
    fields.sort();
    let mut document = None;
    if !fields.values.is_empty() {
        document = Some(D::gather(&mut fields));
    } else if sound && fields.decoder.faults.is_empty() {
        fields.decoder.faults.push(not_one(head(tree, root)));
    }
    fields.parts.faults = fields.decoder.faults;
    (document, fields.parts)
}

/// The fields of one record.
pub struct Fields<'a> {
    decoder: Decoder<'a>,
    root: NodeId,
    /// Way to the record in the value that is being read.
    here: Path,
    known: &'static [&'static str],
    values: BTreeMap<&'static str, NodeId>,
    parts: Parts,
}

impl Fields<'_> {
    /// Finds the known fields; an unknown one is taken for the one that was probably meant.
    fn sort(&mut self) {
        let (tree, file, known) = (self.decoder.tree, self.decoder.file, self.known);
        let mut unknown = Vec::new();
        for child in &tree.node(self.root).children {
            let Label::Field(span) = child.label else { continue };
            match known.iter().find(|name| **name == span.of(tree.text())) {
                Some(name) => drop(self.values.entry(name).or_insert(child.value)),
                None => unknown.push((span, child.value)),
            }
        }
        for (span, value) in unknown.into_iter().take(MAX_FAULTS) {
            let name = span.of(tree.text());
            let meant = nearest(name, self.known.iter().copied().filter(|known| !self.values.contains_key(known)));
            let fault = error_in(file, tree, "SC011", span).with("field", super::shape::found(name));
            let mut fault = with_id(fault, tree, self.root);
            guess(&mut fault, file, span, meant, self.known);
            self.decoder.faults.push(fault);
            if let Some(known) = meant.and_then(|meant| self.known.iter().find(|known| **known == meant)) {
                self.values.insert(known, value);
            }
        }
    }

    /// The version of the format.
    pub fn format(&mut self) -> u32 {
        let format = self.required("format").unwrap_or(FORMAT);
        if let Some(id) = self.values.get("format").filter(|_| format != FORMAT) {
            let (file, tree) = (self.decoder.file, self.decoder.tree);
            let fault = error_in(file, tree, "SC017", head(tree, *id)).with("format", i64::from(format));
            self.decoder.faults.push(fault.with("known", i64::from(FORMAT)));
        }
        format
    }

    /// A field that must be there.
    pub fn required<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        let value = match self.values.get(name).copied() {
            Some(id) => self.decoder.value(id),
            None => {
                self.missing(name);
                None
            }
        };
        if value.is_none() {
            self.stand_in(name);
        }
        value
    }

    /// A field that may be left out.
    pub fn optional<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> T {
        let Some(id) = self.values.get(name).copied() else {
            return T::default();
        };
        self.decoder.value(id).unwrap_or_else(|| {
            self.stand_in(name);
            T::default()
        })
    }

    /// A list that must be there.
    pub fn required_list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        if !self.values.contains_key(name) {
            self.missing(name);
            self.stand_in(name);
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

    /// A list, each element read on its own.
    pub fn list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        self.each(name, |fields, value, _| fields.decoder.value(value))
    }

    /// A list of records, each read field by field.
    pub fn required_records<T: Record>(&mut self, name: &'static str) -> Vec<T> {
        if !self.values.contains_key(name) {
            self.missing(name);
            self.stand_in(name);
        }
        self.each(name, |fields, value, here| fields.record(value, here))
    }

    fn each<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(&mut Self, NodeId, Path) -> Option<T>,
    ) -> Vec<T> {
        let Some(id) = self.values.get(name).copied() else {
            return Vec::new();
        };
        let tree = self.decoder.tree;
        if tree.node(id).shape != Shape::List {
            return self.optional(name);
        }
        let list = self.here.field(name);
        let mut values = Vec::new();
        let mut places = Vec::new();
        let children = &tree.node(id).children;
        for (index, child) in children.iter().enumerate() {
            match read(self, child.value, list.index(values.len())) {
                Some(value) => {
                    values.push(value);
                    places.push(index);
                }
                None => {
                    let id = own_id(tree, child.value);
                    self.parts.left_out.push(LeftOut { list: name, index, id });
                }
            }
        }
        if places.len() < children.len() {
            self.parts.kept.push(Kept { list, places });
        }
        values
    }

    fn record<T: Record>(&mut self, id: NodeId, here: Path) -> Option<T> {
        let tree = self.decoder.tree;
        let is_one = tree.node(id).shape == Shape::Record && tree.name(id).is_none_or(|name| name == T::NAME);
        if !is_one {
            return self.decoder.value(id);
        }
        let values = std::mem::take(&mut self.values);
        let outer = (self.root, std::mem::replace(&mut self.here, here), self.known);
        (self.root, self.known) = (id, T::FIELDS);
        self.sort();
        let record = T::gather(self);
        self.values = values;
        (self.root, self.here, self.known) = outer;
        Some(record)
    }

    fn stand_in(&mut self, name: &'static str) {
        self.parts.stand_ins.push(self.here.field(name));
    }
}
