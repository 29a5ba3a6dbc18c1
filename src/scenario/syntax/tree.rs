//! The values of a file and their places.

use super::Lines;
use super::parser::Parsed;
use super::token::{Span, SyntaxError, Token};
use crate::scenario::fault::{Path, Step};

/// A file as a tree of values; see the module's page.
#[derive(Debug, Clone)]
pub struct Tree {
    text: String,
    lines: Lines,
    tokens: Vec<Token>,
    nodes: Vec<Node>,
    root: Option<NodeId>,
    errors: Vec<SyntaxError>,
}

/// A value's number in its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeId(pub(super) u32);

#[derive(Debug, Clone)]
pub struct Node {
    pub shape: Shape,
    /// The name before the brackets, of a variant or a struct; the word itself in a [`Shape::Word`].
    pub name: Option<Span>,
    /// From the name to the closing bracket.
    pub span: Span,
    pub parent: Option<NodeId>,
    pub children: Vec<Child>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nothing stands where a value should.
    Missing,
    /// A name without brackets, or a whole like `true`.
    Word,
    Number,
    Text,
    Bytes,
    Char,
    /// `(a: 1, b: 2)`
    Record,
    /// `(1, 2)` or `()`
    Tuple,
    List,
    Map,
}

#[derive(Debug, Clone, Copy)]
pub struct Child {
    pub label: Label,
    pub value: NodeId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    None,
    /// Name of the field.
    Field(Span),
    /// Key of the entry in a map.
    Key(NodeId),
}

/// Where a path leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The value, or the nearest one around it that exists.
    pub node: NodeId,
    /// Whether the path was walked to its end.
    pub whole: bool,
    /// Name of the last field on the way.
    pub field: Option<Span>,
}

impl Tree {
    pub(super) fn new(text: String, tokens: Vec<Token>, parsed: Parsed) -> Self {
        let lines = Lines::of(&text);
        Self { text, lines, tokens, nodes: parsed.nodes, root: parsed.root, errors: parsed.errors }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// All tokens in order; together they are the text.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// What is wrong in the shape of the text, in order of place.
    pub fn errors(&self) -> &[SyntaxError] {
        &self.errors
    }

    pub fn root(&self) -> Option<NodeId> {
        self.root
    }

    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// Every value, outer ones before those inside them.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Line and column of a byte, both from 1.
    pub fn place(&self, offset: usize) -> (usize, usize) {
        self.lines.place(&self.text, offset)
    }

    /// The text of a value.
    pub fn source(&self, id: NodeId) -> &str {
        self.node(id).span.of(&self.text)
    }

    /// The name before a value's brackets, or the word that it is.
    pub fn name(&self, id: NodeId) -> Option<&str> {
        self.node(id).name.map(|span| span.of(&self.text))
    }

    /// The value of a field.
    pub fn field(&self, record: NodeId, name: &str) -> Option<NodeId> {
        self.labelled(record, name).map(|child| child.value)
    }

    /// Walks a path from the top as far as it leads. A variant around one value, and `Some`, are steps that a path may
    /// leave out.
    pub fn find(&self, path: &Path) -> Option<Found> {
        let mut found = Found { node: self.root?, whole: true, field: None };
        for step in &path.0 {
            let Some(child) = self.step(found.node, step) else {
                return Some(Found { whole: false, ..found });
            };
            if let Label::Field(span) = child.label {
                found.field = Some(span);
            }
            found.node = child.value;
        }
        Some(found)
    }

    /// The stretch of the value at a path; none if nothing stands there.
    pub fn span_of(&self, path: &Path) -> Option<Span> {
        self.find(path).filter(|found| found.whole).map(|found| self.node(found.node).span)
    }

    /// The innermost value around a byte.
    pub fn enclosing(&self, offset: usize) -> Option<NodeId> {
        let mut at = self.root.filter(|root| self.node(*root).span.touches(offset))?;
        loop {
            let children = &self.node(at).children;
            let after = children.partition_point(|child| self.node(child.value).span.start <= offset);
            let inner = children[..after].last().filter(|child| self.node(child.value).span.touches(offset));
            match inner {
                Some(child) => at = child.value,
                None => return Some(at),
            }
        }
    }

    fn labelled(&self, record: NodeId, name: &str) -> Option<&Child> {
        let named = |child: &&Child| matches!(child.label, Label::Field(span) if span.of(&self.text) == name);
        self.node(record).children.iter().find(named)
    }

    fn step(&self, from: NodeId, step: &Step) -> Option<Child> {
        let mut from = from;
        loop {
            let children = &self.node(from).children;
            let shape = self.node(from).shape;
            let direct = match step {
                Step::Field(name) => self.labelled(from, name).copied(),
                Step::Index(index) if shape == Shape::Tuple || shape == Shape::List => children.get(*index).copied(),
                Step::Index(_) => None,
            };
            if direct.is_some() {
                return direct;
            }
            match children.as_slice() {
                [only] if shape == Shape::Tuple => from = only.value,
                _ => return None,
            }
        }
    }
}
