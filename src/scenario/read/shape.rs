//! Faults that need no meaning: broken syntax, and names that stand twice.

use super::{MAX_FAULTS, error_in, fix, place_of};
use crate::scenario::fault::Fault;
use crate::scenario::syntax::{
    Child, Expected, Flaw, Label, MAX_DEPTH, MAX_VALUES, Node, NodeId, Repair, Shape, Span, SyntaxError, Tree,
};

/// One fault for each syntax error.
pub fn syntax_faults(file: &str, tree: &Tree) -> Vec<Fault> {
    tree.errors().iter().map(|error| syntax_fault(file, tree, error)).collect()
}

fn syntax_fault(file: &str, tree: &Tree, error: &SyntaxError) -> Fault {
    let at = |code| error_in(file, tree, code, error.span);
    let found = found(error.span.of(tree.text()));
    let mut fault = match error.flaw {
        Flaw::MissingComma => at("SC005"),
        Flaw::Unclosed(bracket) => at("SC006").with("bracket", bracket.opening()).with("closing", bracket.closing()),
        Flaw::StrayClose(bracket) => at("SC007").with("bracket", bracket.closing()),
        Flaw::UnclosedText => at("SC008").with("what", "text"),
        Flaw::UnclosedComment => at("SC008").with("what", "comment"),
        Flaw::CurlyQuotes => at("SC009"),
        Flaw::QuoteInText => at("SC018"),
        Flaw::BadNumber => at("SC010").with("what", "number").with("found", found),
        Flaw::BadEscape => at("SC010").with("what", "escape").with("found", found),
        Flaw::BadAttribute => at("SC010").with("what", "attribute").with("found", found),
        Flaw::BadCharacter => at("SC010").with("what", "character").with("found", found),
        Flaw::Expected(Expected::FieldName) => at("SC010").with("what", "name").with("found", found),
        Flaw::Expected(Expected::Colon) => at("SC010").with("what", "colon").with("found", found),
        Flaw::Expected(Expected::Value) => at("SC010").with("what", "value").with("found", found),
        Flaw::Expected(Expected::Separator) => at("SC010").with("what", "separator").with("found", found),
        Flaw::Expected(Expected::End) => at("SC010").with("what", "end").with("found", found),
        Flaw::TooDeep => at("SC004").with("limit", MAX_DEPTH),
        Flaw::TooMany => at("SC001").with("what", "values").with("limit", MAX_VALUES).with("size", MAX_VALUES),
    };
    fault.related = error.related.map(|span| place_of(file, tree, span));
    fault.fix = error.repair.as_ref().map(|repair| fix(file, repair.span, repair.text.as_str()));
    fault
}

/// What stands there, short enough for a sentence; invisible characters by their number.
pub fn found(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().take(24) {
        if c == ' ' || !c.is_whitespace() && !c.is_control() {
            out.push(c);
        } else {
            out.push_str(&format!("U+{:04X}", u32::from(c)));
        }
    }
    if text.chars().nth(24).is_some() {
        out.push('…');
    }
    out
}

/// Names of fields that stand twice in one bracket, and keys that stand twice in one map.
pub fn duplicates(file: &str, tree: &Tree) -> Vec<Fault> {
    let twice = tree.nodes().iter().flat_map(|node| repeated(tree, node));
    let fault = |(first, second): (&Child, &Child)| {
        let (code, name) = if matches!(second.label, Label::Key(_)) { ("SC016", "key") } else { ("SC015", "field") };
        let span = label_span(tree, second);
        let mut fault = error_in(file, tree, code, span).with(name, found(span.of(tree.text())));
        fault.related = Some(place_of(file, tree, label_span(tree, first)));
        fault
    };
    twice.take(MAX_FAULTS).map(fault).collect()
}

/// For each label that stands again: the first child that has it, and the one at hand.
fn repeated<'a>(tree: &'a Tree, node: &'a Node) -> Vec<(&'a Child, &'a Child)> {
    if !matches!(node.shape, Shape::Record | Shape::Map) || node.children.len() < 2 {
        return Vec::new();
    }
    // Children that have the same label stand side by side, the first one first.
    let mut named: Vec<(&str, &Child)> =
        node.children.iter().map(|child| (label_span(tree, child).of(tree.text()), child)).collect();
    named.sort_by_key(|(name, _)| *name);
    let same = named.chunk_by(|(one, _), (other, _)| one == other).filter(|chunk| !chunk[0].0.is_empty());
    same.flat_map(|chunk| chunk[1..].iter().map(|(_, again)| (chunk[0].1, *again))).collect()
}

fn label_span(tree: &Tree, child: &Child) -> Span {
    match child.label {
        Label::Field(span) => span,
        Label::Key(key) => tree.node(key).span,
        Label::None => Span::new(0, 0),
    }
}

/// Corrections that leave out the fields inside `span` that stand a second time.
pub fn without_duplicates(tree: &Tree, within: NodeId) -> Vec<Repair> {
    let mut repairs = Vec::new();
    let mut waiting = vec![within];
    while let Some(id) = waiting.pop() {
        let node = tree.node(id);
        for (_, second) in repeated(tree, node) {
            repairs.extend(without_child(tree, node, second.value));
        }
        waiting.extend(node.children.iter().map(|child| child.value));
    }
    repairs
}

/// The correction that leaves out one child of a node, together with a comma.
pub fn without_child(tree: &Tree, node: &Node, value: NodeId) -> Option<Repair> {
    let index = node.children.iter().position(|child| child.value == value)?;
    let end = tree.node(value).span.end;
    let span = match index.checked_sub(1).and_then(|before| node.children.get(before)) {
        Some(before) => Span::new(tree.node(before.value).span.end, end),
        None => {
            let next = node.children.get(1).map(|next| label_span(tree, next).start);
            Span::new(label_span(tree, &node.children[0]).start, next.unwrap_or(end))
        }
    };
    Some(Repair { span, text: String::new() })
}
