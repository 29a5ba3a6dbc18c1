//! One value of the tree, decoded by `ron` from its own stretch of the file.

use ron::de::Deserializer;
use ron::error::SpannedError;
use ron::{Options, extensions::Extensions};
use serde::de::DeserializeOwned;

use super::MAX_FAULTS;
use super::patch::{Patch, offset_of};
use super::shape::without_duplicates;
use super::typing;
use crate::scenario::fault::Fault;
use crate::scenario::syntax::{Kind, NodeId, Shape, Span, SyntaxError, Tree, options};

/// How many mistakes of one value are looked for.
const MAX_ROUNDS: usize = 24;

/// Decodes values of one file and gathers what is wrong with them.
pub struct Decoder<'a> {
    pub file: &'a str,
    pub tree: &'a Tree,
    pub faults: Vec<Fault>,
    options: Options,
    /// Whether some name stands twice somewhere in the file.
    repeats: bool,
}

impl<'a> Decoder<'a> {
    pub fn new(file: &'a str, tree: &'a Tree, repeats: bool) -> Self {
        let options = options().with_default_extension(extensions(tree));
        Self { file, tree, faults: Vec::new(), options, repeats }
    }

    /// The value, or none with at least one fault, here or among the syntax errors. Past [`MAX_FAULTS`] nothing is
    /// looked at any more.
    ///
    /// What has a safe correction is reported, corrected in memory, and read on.
    pub fn value<T: DeserializeOwned>(&mut self, id: NodeId) -> Option<T> {
        if self.tree.node(id).shape == Shape::Missing || self.faults.len() >= MAX_FAULTS {
            return None;
        }
        let mut patch = self.corrected(id)?;
        for _ in 0..MAX_ROUNDS {
            let text = patch.apply(self.tree.text());
            let error = match self.options.from_str(&text) {
                Ok(value) => return Some(value),
                Err(error) => error,
            };
            let place = self.place(&patch, &text, &error);
            let mistake = typing::explain(self.file, self.tree, id, error.code, place);
            self.faults.push(mistake.fault);
            if !mistake.repair.is_some_and(|repair| patch.add(repair)) {
                return None;
            }
        }
        None
    }

    fn place(&self, patch: &Patch, text: &str, error: &SpannedError) -> Span {
        let start = patch.origin(offset_of(text, error.span.start));
        let end = patch.origin(offset_of(text, error.span.end));
        Span::new(start.min(end), end)
    }

    /// The value's stretch with its syntax errors corrected; none if one of them cannot be.
    fn corrected(&self, id: NodeId) -> Option<Patch> {
        let span = self.tree.node(id).span;
        let mut patch = Patch::new(span);
        for error in errors_inside(self.tree, span) {
            if !patch.add(error.repair.clone()?) {
                return None;
            }
        }
        if self.repeats {
            for repair in without_duplicates(self.tree, id) {
                patch.add(repair);
            }
        }
        Some(patch)
    }
}

fn errors_inside(tree: &Tree, span: Span) -> impl Iterator<Item = &SyntaxError> {
    let errors = tree.errors();
    let from = errors.partition_point(|error| error.span.start < span.start);
    errors[from..].iter().take_while(move |error| error.span.start < span.end)
}

/// The extensions that the file itself enables.
fn extensions(tree: &Tree) -> Extensions {
    let attributes = tree.tokens().iter().take_while(|token| token.kind.is_trivia());
    let mut head: String =
        attributes.filter(|token| token.kind == Kind::Attribute).map(|token| token.span.of(tree.text())).collect();
    head.push_str(" 0");
    Deserializer::from_str(&head).map(|reader| reader.extensions()).unwrap_or(Extensions::empty())
}
