//! Ids: how they are spelt, that none is given twice, that none is one of ours.

use std::collections::HashMap;

use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::{Finding, Path};
use crate::scenario::plan::keys::RESERVED_NODE;
use crate::scenario::source::{BACK, Domain, Node};
use crate::scenario::trail::Trail;

/// Not spelt as ids are.
pub const SPELLING: Kind = Kind::error("SC020", &["id", "hint"]);
/// Given twice; `what` names the sort of thing, `related` is the first place.
pub const TWICE: Kind = Kind::error("SC021", &["id", "what"]);
/// Reserved: it begins the keys of other texts, or is a word of the format.
pub const RESERVED: Kind = Kind::error("SC022", &["id"]);

pub const KINDS: &[&Kind] = &[&SPELLING, &TWICE, &RESERVED];

const RESERVED_IDS: [&str; 9] =
    ["scenario", "seat", "event", "source", "task", "guide", "action", "announcement", BACK];

pub fn check(names: &Names, found: &mut Vec<Finding>) {
    let source = names.source;
    let top = Trail::Top;
    spelling(&source.id, &top.field("id"), found);
    macro_rules! list {
        ($field:ident, $what:literal) => {{
            let list = top.field(stringify!($field));
            let mut seen = Seen::new($what, source.$field.len());
            for (i, each) in source.$field.iter().enumerate() {
                seen.id(&each.id, &list.index(i).field("id"), found);
            }
        }};
    }
    list!(sources, "source");
    list!(seats, "seat");
    list!(facts, "fact");
    list!(events, "event");
    list!(tasks, "task");
    list!(actions, "action");
    list!(announcements, "announcement");
    values(names, found);
    nodes(names, found);
}

/// Where there is a plan, its names have keys of their own, which no node may have.
pub fn beside_plan(names: &Names, found: &mut Vec<Finding>) {
    if let Some(at) = names.nodes.get(RESERVED_NODE) {
        let nodes = Trail::Top.field("nodes");
        found.push(RESERVED.at(&nodes.index(*at).field("id")).with("id", RESERVED_NODE));
    }
}

/// The values of each `OneOf`.
fn values(names: &Names, found: &mut Vec<Finding>) {
    let facts = Trail::Top.field("facts");
    for (i, fact) in names.source.facts.iter().enumerate() {
        let Domain::OneOf(values) = &fact.is else { continue };
        let fact_at = facts.index(i);
        let is = fact_at.field("is");
        let list = is.index(0);
        let mut seen = Seen::new("value", values.len());
        for (j, value) in values.iter().enumerate() {
            seen.id(value, &list.index(j), found);
        }
    }
}

fn nodes(names: &Names, found: &mut Vec<Finding>) {
    let nodes = Trail::Top.field("nodes");
    let mut seen = Seen::new("node", names.source.nodes.len());
    let mut inside = Seen::new("child", 16);
    for (i, node) in names.source.nodes.iter().enumerate() {
        let (id, node_at) = (node.id(), nodes.index(i));
        let id_at = node_at.field("id");
        seen.id(id, &id_at, found);
        if RESERVED_IDS.contains(&id.as_str()) {
            found.push(RESERVED.at(&id_at).with("id", id.as_str()));
        }
        inside.first.clear();
        node.each_child(&node_at, &mut |_, child, trail| inside.id(child, &trail.field("id"), found));
        if let Node::Decision(decision) = node {
            let choices = node_at.field("choices");
            for (j, choice) in decision.choices.iter().enumerate().filter(|(_, c)| c.unless.len() > 1) {
                let choice_at = choices.index(j);
                let unless = choice_at.field("unless");
                let mut seen = Seen::new("profile", choice.unless.len());
                for (k, each) in choice.unless.iter().enumerate() {
                    seen.only(&each.profile, &unless.index(k).field("profile"), found);
                }
            }
        }
    }
}

/// The ids met so far in one room of names.
pub struct Seen<'a> {
    what: &'static str,
    first: HashMap<&'a str, Path>,
}

impl<'a> Seen<'a> {
    pub fn new(what: &'static str, size: usize) -> Self {
        Self { what, first: HashMap::with_capacity(size) }
    }

    pub fn id(&mut self, id: &'a str, trail: &Trail, found: &mut Vec<Finding>) {
        spelling(id, trail, found);
        self.only(id, trail, found);
    }

    /// The same for an id at a path.
    pub fn id_at(&mut self, id: &'a str, path: &Path, found: &mut Vec<Finding>) {
        found.extend(misspelt(id, || path.clone()));
        match self.first.get(id) {
            Some(first) => found.push(self.twice(id, path.clone()).related(first.clone())),
            None => _ = self.first.insert(id, path.clone()),
        }
    }

    fn only(&mut self, id: &'a str, trail: &Trail, found: &mut Vec<Finding>) {
        let Some(first) = self.first.get(id) else {
            self.first.insert(id, trail.path());
            return;
        };
        found.push(self.twice(id, trail.path()).related(first.clone()));
    }

    fn twice(&self, id: &str, path: Path) -> Finding {
        TWICE.at_path(path).with("id", id).with("what", self.what)
    }
}

pub fn spelling(id: &str, trail: &Trail, found: &mut Vec<Finding>) {
    found.extend(misspelt(id, || trail.path()));
}

fn misspelt(id: &str, path: impl Fn() -> Path) -> Option<Finding> {
    if is_id(id) {
        return None;
    }
    let hint = respelt(id);
    let hint = if hint.is_empty() { super::names::NO_HINT } else { &hint };
    Some(SPELLING.at_path(path()).with("id", id).with("hint", hint))
}

/// Whether it is `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
pub fn is_id(id: &str) -> bool {
    let bytes = id.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_lowercase)
        && bytes.last() != Some(&b'-')
        && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
        && !id.contains("--")
}

/// The nearest well-spelt id; empty if nothing of it can be kept.
fn respelt(id: &str) -> String {
    let mut result = String::with_capacity(id.len());
    for letter in id.chars().flat_map(char::to_lowercase).map(plain) {
        if letter.is_ascii_lowercase() || (letter.is_ascii_digit() && !result.is_empty()) {
            result.push(letter);
        } else if !result.is_empty() && !result.ends_with('-') {
            result.push('-');
        }
    }
    result.trim_end_matches('-').to_owned()
}

/// A Latvian letter without its mark.
fn plain(letter: char) -> char {
    match letter {
        'ā' => 'a',
        'č' => 'c',
        'ē' => 'e',
        'ģ' => 'g',
        'ī' => 'i',
        'ķ' => 'k',
        'ļ' => 'l',
        'ņ' => 'n',
        'š' => 's',
        'ū' => 'u',
        'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, found, lines, run};
    use super::*;

    pub const CASES: &[Case] = &[
        ("SC020 id", r#"id: "My trial""#, r#"id: "my-trial""#),
        ("SC020 seats[0].id", r#"seats: [(id: "a--b", name: "A")]"#, r#"seats: [(id: "a-b", name: "A")]"#),
        (
            "SC020 facts[0].is[0][1]",
            r#"facts: [(id: "f", is: OneOf(["in", "Out"]))]"#,
            r#"facts: [(id: "f", is: OneOf(["in", "out"]))]"#,
        ),
        ("SC021 nodes[1].id", r#"nodes: [END, END]"#, r#"nodes: [END]"#),
        (
            "SC021 facts[0].is[0][1]",
            r#"facts: [(id: "f", is: OneOf(["in", "in"]))]"#,
            r#"facts: [(id: "f", is: OneOf(["in"]))]"#,
        ),
        (
            "SC021 nodes[0].choices[1].id",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, GOOD]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD]), END]"#,
        ),
        (
            "SC022 nodes[0].id",
            r#"nodes: [Inject(id: "seat", by: Scene, text: "A", goto: "end"), END]"#,
            r#"nodes: [Inject(id: "seats", by: Scene, text: "A", goto: "end"), END]"#,
        ),
        (
            "SC021 announcements[1].id",
            r#"announcements: [(id: "a", text: "A", by: Bell, says: Bare), (id: "a", text: "B", by: Bell, says: Bare)]"#,
            r#"announcements: [(id: "a", text: "A", by: Bell, says: Bare), (id: "b", text: "B", by: Bell, says: Bare)]"#,
        ),
        (
            "SC021 nodes[0].actions[1].id",
            r#"FLOOR[actions: [(id: "x", text: "X"), (id: "x", text: "Y")]]"#,
            r#"FLOOR[actions: [(id: "x", text: "X"), (id: "y", text: "Y")]]"#,
        ),
        (
            "SC021 nodes[0].measures[0].id",
            r#"FLOOR[moments: [(id: "x", when: Out(50), node: "end")], measures: [(id: "x", text: "M", of: Inside, best: 0, workable: 1, harmful: 2)]]"#,
            r#"FLOOR[moments: [(id: "x", when: Out(50), node: "end")], measures: [(id: "y", text: "M", of: Inside, best: 0, workable: 1, harmful: 2)]]"#,
        ),
        (
            "SC022 nodes[0].id",
            r#"nodes: [Inject(id: "back", by: Scene, text: "A", goto: "end"), END]"#,
            r#"nodes: [Inject(id: "backs", by: Scene, text: "A", goto: "end"), END]"#,
        ),
        (
            "SC022 nodes[0].id",
            r#"nodes: [Inject(id: "announcement", by: Scene, text: "A", goto: "end"), END]"#,
            r#"nodes: [Inject(id: "announcements", by: Scene, text: "A", goto: "end"), END]"#,
        ),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }

    #[test]
    fn the_first_place_of_a_double_is_told() {
        let double = found("nodes: [END, END]").into_iter().find(|f| f.code.0 == "SC021").unwrap();
        assert_eq!(
            double.related,
            Some(crate::scenario::fault::At::Source(Path::default().field("nodes").index(0).field("id")))
        );
        assert!(!lines(&found("")).iter().any(|line| line.starts_with("SC021")));
    }

    #[test]
    fn ids_are_respelt_without_marks_and_capitals() {
        assert_eq!(respelt("1. Mūsu Ēka!"), "musu-eka");
        assert_eq!(respelt("…"), "");
        assert!(is_id("a1-b2") && !is_id("a-") && !is_id("1a") && !is_id("a--b") && !is_id(""));
    }
}
