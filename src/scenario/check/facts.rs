//! Facts: each is both changed and asked for.

use std::collections::HashSet;

use super::corpus::Corpus;
use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::parts::{each_condition, each_effect};
use crate::scenario::source::{Cond, Effect};
use crate::scenario::trail::Trail;

pub const UNUSED: Kind = Kind::warning("SC120", &["fact"]);
/// Asked for, never changed.
pub const CONSTANT: Kind = Kind::warning("SC121", &["fact"]);
/// Changed, never asked for.
pub const UNREAD: Kind = Kind::warning("SC122", &["fact"]);

pub const KINDS: &[&Kind] = &[&UNUSED, &CONSTANT, &UNREAD];

pub fn check(names: &Names, corpus: &Corpus, found: &mut Vec<Finding>) {
    let (mut read, mut written) = (HashSet::new(), HashSet::new());
    each_condition(names.source, &mut |cond, _| match cond {
        Cond::Is(id) | Cond::Equals(id, _) | Cond::AtLeast(id, _) | Cond::AtMost(id, _) => _ = read.insert(id.as_str()),
        _ => {}
    });
    each_effect(names.source, &mut |effect, _| match effect {
        Effect::Raise(id) | Effect::Clear(id) | Effect::Set(id, _) | Effect::Add(id, _) => {
            _ = written.insert(id.as_str())
        }
        _ => {}
    });
    let facts = Trail::Top.field("facts");
    for (i, fact) in names.source.facts.iter().enumerate() {
        let id = fact.id.as_str();
        let is_read = read.contains(id) || corpus.variables.contains(id);
        let kind = match (is_read, written.contains(id)) {
            (true, true) => continue,
            (false, false) => &UNUSED,
            (true, false) => &CONSTANT,
            (false, true) => &UNREAD,
        };
        found.push(kind.at(&facts.index(i)).with("fact", id));
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, run};

    const FACT: &str = r#"facts: [(id: "f", is: Flag)]"#;
    const READ: &str = r#"facts: [(id: "f", is: Flag)]; promises: [Never(Is("f"))]"#;
    const WRITTEN: &str =
        r#"facts: [(id: "f", is: Flag)]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Raise("f")])]"#;
    const BOTH: &str = r#"facts: [(id: "f", is: Flag)]; promises: [Never(Is("f"))]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Raise("f")])]"#;
    const SHOWN: &str = r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 1))]; events: [(id: "e", start: Hand, by: Voice, text: "Now { $f }", then: [Add("f", 1)])]"#;

    const READ_ON_PLAN: &str = r#"facts: [(id: "f", is: Flag)]; nodes: [Floor(id: "a", text: "A", moments: [(id: "m", when: All([Is("f"), Out(50)]), node: "end")], ends: [(after: 60, goto: "end")]), END]"#;
    const WRITTEN_ON_PLAN: &str = r#"facts: [(id: "f", is: Flag)]; nodes: [Floor(id: "a", text: "A", actions: [(id: "x", text: "X", then: [Raise("f")])], ends: [(after: 60, goto: "end")]), END]"#;
    const BOTH_ON_PLAN: &str = r#"facts: [(id: "f", is: Flag)]; nodes: [Floor(id: "a", text: "A", actions: [(id: "x", text: "X", then: [Raise("f")])], ends: [(when: Is("f"), goto: "end"), (after: 60, goto: "end")]), END]"#;
    const HIDDEN_ON_PLAN: &str = r#"facts: [(id: "f", is: Flag)]; nodes: [Floor(id: "a", text: "A", actions: [(id: "x", text: "X", when: Not(Is("f")), then: [Raise("f")])], ends: [(after: 60, goto: "end")]), END]"#;

    pub const CASES: &[Case] = &[
        ("SC120 facts[0]", FACT, BOTH),
        ("SC121 facts[0]", READ, BOTH),
        ("SC122 facts[0]", WRITTEN, SHOWN),
        ("SC121 facts[0]", READ_ON_PLAN, BOTH_ON_PLAN),
        ("SC122 facts[0]", WRITTEN_ON_PLAN, HIDDEN_ON_PLAN),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }
}
