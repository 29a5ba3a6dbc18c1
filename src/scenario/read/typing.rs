//! What `ron` says about a value that does not fit its type, in the author's words and at the author's place.
//!
//! `ron` names a place by where it stopped reading; the tree knows which value or name stands there.

use ron::Error;

use super::shape::{found, without_child};
use super::suggest::nearest;
use super::{error_in, fix};
use crate::scenario::fault::{Arg, Fault};
use crate::scenario::syntax::{Label, Node, NodeId, Repair, Shape, Span, Tree};

/// A fault, and the correction with which reading may go on.
pub struct Mistake {
    pub fault: Fault,
    pub repair: Option<Repair>,
}

/// Explains an error in the value `within`; `place` is what `ron` read last, and where it stopped.
pub fn explain(file: &str, tree: &Tree, within: NodeId, error: Error, place: Span) -> Mistake {
    let view = View { file, tree, within, at: place.end };
    match error {
        Error::NoSuchStructField { expected, found, .. } => view.unknown_field(&found, expected),
        Error::NoSuchEnumVariant { expected, found, .. } => view.unknown_variant(&found, expected),
        Error::MissingStructField { field, .. } => view.missing_field(field),
        Error::ExpectedDifferentLength { expected, found } => view.wrong_count(&expected, found),
        Error::ExceededRecursionLimit => view.fatal(view.fault("SC004", place).with("limit", 64_usize)),
        other => view.wrong_type(expected_kind(&other)),
    }
}

/// Which kind of value the format wants where `ron` met another.
fn expected_kind(error: &Error) -> &'static str {
    match error {
        Error::ExpectedString | Error::ExpectedStringEnd => "text",
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => "whole",
        Error::ExpectedFloat | Error::FloatUnderscore => "number",
        Error::ExpectedBoolean => "truth",
        Error::ExpectedArray => "list",
        Error::ExpectedMap => "map",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) | Error::ExpectedDifferentStructName { .. } => {
            "brackets"
        }
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) => "word",
        Error::ExpectedComma | Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd | Error::TrailingCharacters => {
            "less"
        }
        _ => "other",
    }
}

struct View<'a> {
    file: &'a str,
    tree: &'a Tree,
    within: NodeId,
    at: usize,
}

impl View<'_> {
    fn fault(&self, code: &'static str, span: Span) -> Fault {
        error_in(self.file, self.tree, code, span)
    }

    fn fatal(&self, fault: Fault) -> Mistake {
        Mistake { fault, repair: None }
    }

    /// The innermost value where `ron` stopped.
    fn value(&self) -> NodeId {
        let inner = self.tree.enclosing(self.at).unwrap_or(self.within);
        let inside = self.tree.node(self.within).span.contains(self.tree.node(inner).span);
        if inside { inner } else { self.within }
    }

    /// The values around, from the innermost outwards, up to the one that is being read.
    fn around(&self) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(self.value()), |id| self.tree.node(*id).parent.filter(|_| *id != self.within))
    }

    fn unknown_field(&self, name: &str, expected: &[&'static str]) -> Mistake {
        let labelled = |node: &Node| {
            let ends_here = |span: Span| span.of(self.tree.text()) == name && span.end <= self.at;
            node.children.iter().rev().find_map(|child| match child.label {
                Label::Field(span) if ends_here(span) => Some((span, child.value)),
                _ => None,
            })
        };
        let found_in = self.around().find_map(|id| labelled(self.tree.node(id)).map(|(span, value)| (id, span, value)));
        let Some((record, span, value)) = found_in else {
            return self.wrong_type("other");
        };
        let free = expected.iter().copied().filter(|known| self.tree.field(record, known).is_none());
        let mut fault = self.fault("SC011", span).with("field", found(name));
        fault = self.named(fault, record);
        let repair = guess(&mut fault, self.file, span, nearest(name, free), expected);
        let repair = repair.or_else(|| without_child(self.tree, self.tree.node(record), value));
        Mistake { fault, repair }
    }

    fn unknown_variant(&self, name: &str, expected: &[&'static str]) -> Mistake {
        let named = |id: &NodeId| self.tree.name(*id).is_some_and(|word| word.trim_start_matches("r#") == name);
        let id = self.around().find(named).unwrap_or_else(|| self.value());
        let node = self.tree.node(id);
        let span = node.name.unwrap_or(node.span);
        let mut fault = self.fault("SC012", span).with("word", found(name));
        fault = self.named(fault, id);
        let repair = guess(&mut fault, self.file, span, nearest(name, expected.iter().copied()), expected);
        Mistake { fault, repair }
    }

    fn missing_field(&self, field: &'static str) -> Mistake {
        // `ron` stopped before the closing bracket of the value that lacks the field.
        let closes = |id: &NodeId| {
            let node = self.tree.node(*id);
            matches!(node.shape, Shape::Record | Shape::Tuple) && node.span.end == self.at + 1
        };
        let id = self.around().find(closes).unwrap_or_else(|| self.value());
        let fault = self.fault("SC014", head(self.tree, id)).with("field", field);
        self.fatal(self.named(fault, id))
    }

    fn wrong_count(&self, expected: &str, found: usize) -> Mistake {
        let id = self.around().find(|id| self.tree.node(*id).shape == Shape::Tuple).unwrap_or_else(|| self.value());
        let wanted = expected.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).next_back();
        self.fatal(self.count(id, wanted.unwrap_or(found)))
    }

    /// The brackets in which `id` is one value too many, and how many they should hold.
    fn surplus(&self, id: NodeId) -> Option<(NodeId, usize)> {
        let tuple = self.tree.node(id).parent.filter(|_| id != self.within)?;
        let node = self.tree.node(tuple);
        let index = node.children.iter().position(|child| child.value == id)?;
        (node.shape == Shape::Tuple).then_some((tuple, index))
    }

    fn count(&self, tuple: NodeId, wanted: usize) -> Fault {
        let count = self.tree.node(tuple).children.len();
        self.wrong(tuple, "count").with("wanted", wanted).with("count", count)
    }

    fn wrong_type(&self, expected: &'static str) -> Mistake {
        let id = self.value();
        let node = self.tree.node(id);
        let expected = match (expected, node.shape) {
            // `ron` reads the whole part of a number and stumbles over the rest.
            ("less", Shape::Number) if node.span.start != self.at => "whole",
            ("less", _) => match self.surplus(id) {
                Some((tuple, wanted)) => return self.fatal(self.count(tuple, wanted)),
                None if node.name.is_some() => "bare",
                None => "other",
            },
            _ => expected,
        };
        let mut fault = self.wrong(id, expected);
        let word = Some(self.tree.source(id)).and_then(|text| text.strip_prefix('"')?.strip_suffix('"'));
        let word =
            word.filter(|word| expected == "word" && !word.is_empty() && word.chars().all(char::is_alphanumeric));
        let repair = word.map(|word| Repair { span: self.tree.node(id).span, text: word.to_owned() });
        fault.fix = repair.as_ref().map(|repair| fix(self.file, repair.span, repair.text.as_str()));
        Mistake { fault, repair }
    }

    fn wrong(&self, id: NodeId, expected: &'static str) -> Fault {
        let fault = self.fault("SC013", head(self.tree, id)).with("expected", expected);
        let field = field_of(self.tree, id).unwrap_or_default();
        let known = if field.is_empty() { "no" } else { "yes" };
        let fault = fault.with("found", kind_of(self.tree, id)).with("infield", known).with("field", field);
        self.named(fault, id)
    }

    /// Adds the id of the nearest element around `id` that has one.
    fn named(&self, fault: Fault, id: NodeId) -> Fault {
        with_id(fault, self.tree, id)
    }
}

/// Adds the id of the nearest value around `node` that has one: `node`, and whether there is one as `named`.
pub fn with_id(fault: Fault, tree: &Tree, node: NodeId) -> Fault {
    let mut around = std::iter::successors(Some(node), |id| tree.node(*id).parent);
    let id = around.find_map(|id| own_id(tree, id).filter(|_| tree.node(id).parent.is_some()));
    let named = if id.is_some() { "yes" } else { "no" };
    fault.with("named", named).with("node", id.unwrap_or_default())
}

/// The id that stands in a value, as text.
pub fn own_id(tree: &Tree, node: NodeId) -> Option<String> {
    let holder = match tree.node(node).children.as_slice() {
        [only] if tree.node(node).shape == Shape::Tuple => only.value,
        _ => node,
    };
    let id = tree.source(tree.field(holder, "id")?);
    Some(id.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// The part of a value that is worth underlining: all of it if it stands on one line, else its name or opening bracket.
pub fn head(tree: &Tree, id: NodeId) -> Span {
    let node = tree.node(id);
    if !node.span.of(tree.text()).contains('\n') {
        return node.span;
    }
    match node.name {
        Some(name) => name,
        None => {
            let first = node.span.of(tree.text()).lines().next().unwrap_or_default();
            let length = if matches!(node.shape, Shape::Text | Shape::Bytes) { first.trim_end().len() } else { 1 };
            Span::new(node.span.start, node.span.start + length)
        }
    }
}

/// The name of the field whose value this is, or in whose list it stands.
fn field_of(tree: &Tree, id: NodeId) -> Option<String> {
    let mut at = id;
    loop {
        let parent = tree.node(at).parent?;
        let child = tree.node(parent).children.iter().find(|child| child.value == at)?;
        if let Label::Field(span) = child.label {
            return Some(span.of(tree.text()).to_owned());
        }
        at = parent;
    }
}

fn kind_of(tree: &Tree, id: NodeId) -> &'static str {
    match tree.node(id).shape {
        Shape::Missing => "nothing",
        Shape::Word if matches!(tree.source(id), "true" | "false") => "truth",
        Shape::Word => "word",
        Shape::Number => "number",
        Shape::Text => "text",
        Shape::Bytes | Shape::Char => "character",
        Shape::Record | Shape::Tuple if tree.node(id).name.is_some() => "named",
        Shape::Record | Shape::Tuple => "brackets",
        Shape::List => "list",
        Shape::Map => "map",
    }
}

/// Adds what was probably meant to a fault, with the fix, and the words that are known.
pub fn guess(fault: &mut Fault, file: &str, span: Span, meant: Option<&str>, known: &[&str]) -> Option<Repair> {
    let guessed = if meant.is_some() { "yes" } else { "no" };
    fault.args.push(("guessed", Arg::from(guessed)));
    fault.args.push(("guess", Arg::from(meant.unwrap_or_default())));
    fault.args.push(("known", Arg::from(known.join(", "))));
    let text = meant?.to_owned();
    fault.fix = Some(fix(file, span, text.as_str()));
    Some(Repair { span, text })
}
