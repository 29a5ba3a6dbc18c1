//! Places in the tree, and files made to break a reader.

use super::{Flaw, Kind, MAX_DEPTH, MAX_ERRORS, Shape, Tree, parse};
use crate::scenario::fault::Path;

const TEXT: &str = "// head\n(a: 1, b: [A, B(c: \"ā\", d: r#\"x\"y\"#)], /* e */ f: {\"k\": 'v'}, g: Some(b\"z\"), )\n";

fn tree(text: &str) -> Tree {
    parse(text.to_owned())
}

fn flaws(text: &str) -> Vec<Flaw> {
    tree(text).errors().iter().map(|error| error.flaw).collect()
}

fn value(path: &Path) -> Option<String> {
    let tree = tree(TEXT);
    tree.span_of(path).map(|span| span.of(TEXT).to_owned())
}

#[test]
fn every_byte_belongs_to_a_token() {
    let tree = tree(TEXT);
    assert_eq!(tree.errors(), []);
    let joined: String = tree.tokens().iter().map(|token| token.span.of(TEXT)).collect();
    assert_eq!(joined, TEXT);
    assert_eq!(tree.tokens().iter().filter(|token| token.kind == Kind::Comment).count(), 2);
}

#[test]
fn values_are_found_by_path() {
    let b = Path::default().field("b");
    assert_eq!(value(&Path::default().field("a")).as_deref(), Some("1"));
    assert_eq!(value(&b.index(0)).as_deref(), Some("A"));
    assert_eq!(value(&b.index(1).field("c")).as_deref(), Some("\"ā\""));
    assert_eq!(value(&b.index(1).field("d")).as_deref(), Some("r#\"x\"y\"#"));
    assert_eq!(value(&Path::default().field("g").index(0)).as_deref(), Some("b\"z\""));
    assert_eq!(value(&b.index(2)), None);
    assert_eq!(value(&Path::default().field("z")), None);
}

#[test]
fn names_of_fields_have_places() {
    let tree = tree(TEXT);
    let found = tree.find(&Path::default().field("b").index(1).field("d")).unwrap();
    assert_eq!(found.field.map(|span| span.of(TEXT)), Some("d"));
    assert_eq!(tree.place(found.field.unwrap().start), (2, 25));
}

#[test]
fn the_value_around_a_byte_is_found() {
    let tree = tree(TEXT);
    let around = |part: &str| tree.source(tree.enclosing(TEXT.find(part).unwrap()).unwrap()).to_owned();
    assert_eq!(around("ā"), "\"ā\"");
    assert_eq!(around("d: r"), "B(c: \"ā\", d: r#\"x\"y\"#)");
    assert_eq!(around("/* e"), tree.source(tree.root().unwrap()));
    assert_eq!(tree.enclosing(2), None);
}

#[test]
fn shapes_are_told_apart() {
    for (text, shape) in [
        ("()", Shape::Tuple),
        ("(1)", Shape::Tuple),
        ("(a: 1)", Shape::Record),
        ("A", Shape::Word),
        ("A(a: 1)", Shape::Record),
        ("[]", Shape::List),
        ("{}", Shape::Map),
        ("1..2", Shape::Number),
        ("'a'", Shape::Char),
        ("Some 1", Shape::Tuple),
    ] {
        let tree = tree(text);
        assert_eq!(tree.root().map(|root| tree.node(root).shape), Some(shape), "{text}");
    }
}

#[test]
fn nesting_is_limited_not_fatal() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(flaws(&nested(MAX_DEPTH)), []);
    assert_eq!(flaws(&nested(MAX_DEPTH + 1)), [Flaw::TooDeep]);
    assert_eq!(flaws(&nested(10_000)), [Flaw::TooDeep]);
    assert_eq!(flaws(&format!("{}1{}", "A(".repeat(10_000), ")".repeat(10_000))), [Flaw::TooDeep]);
    assert_eq!(flaws(&"Some ".repeat(10_000)), [Flaw::TooDeep]);
    assert!(flaws(&"[".repeat(10_000)).contains(&Flaw::TooDeep));
    assert!(flaws(&"{".repeat(10_000)).contains(&Flaw::TooDeep));
}

#[test]
fn what_follows_a_nest_is_still_read() {
    let tree = tree(&format!("(a: {}{}, b: 1)", "[".repeat(500), "]".repeat(500)));
    assert_eq!(tree.span_of(&Path::default().field("b")).map(|span| span.of(tree.text())), Some("1"));
}

#[test]
fn errors_and_values_are_limited() {
    assert_eq!(flaws(&";".repeat(10_000)).len(), MAX_ERRORS);
    assert_eq!(flaws(&format!("[{}]", "1,".repeat(super::MAX_VALUES + 1))), [Flaw::TooMany]);
}

/// A megabyte of anything is read in a time that grows with its length, not with its square.
#[test]
fn no_text_takes_long() {
    let size = 256 * 1024;
    for piece in [
        "(", ")", "[", "([)", "{1:", "\"", "\"a\" ", "\\", "'", "“", "„", "“a” ", "/*", "/", "//\n", "r#", "r\"", "b'",
        "#", "1..", "a:", "a ", "a(", "Some(", "Some ", "\u{a0}", ",", ":", "\"\n a: ", "[\n)\n", "\"\\\"", "-", "1e",
        " ", "\n", "ā", "\0",
    ] {
        let text = piece.repeat(size / piece.len());
        let whole: usize = tree(&text).tokens().iter().map(|token| token.span.end - token.span.start).sum();
        assert_eq!(whole, text.len(), "{piece:?}");
    }
}
