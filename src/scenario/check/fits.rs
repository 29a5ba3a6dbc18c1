//! Facts and conditions fit: what is asked of a fact or done to it suits its sort and its range.

use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::parts::{each_condition, each_effect};
use crate::scenario::source::{Cond, Domain, Effect, Id};
use crate::scenario::trail::Trail;

/// In `Visited`.
pub const VISITED: Kind = Kind::error("SC032", &["owner", "id", "hint"]);
pub const FACT: Kind = Kind::error("SC040", &["owner", "id", "hint"]);
/// A word that fits another sort of fact; `is` and `wants` are Flag, Level or OneOf, `word` as in `Raise`.
pub const FACT_SORT: Kind = Kind::error("SC041", &["owner", "id", "word", "is", "wants"]);
/// A value that its `OneOf` lacks.
pub const VALUE: Kind = Kind::error("SC042", &["owner", "fact", "id", "hint"]);
/// A number outside the range of its level.
pub const RANGE: Kind = Kind::error("SC043", &["owner", "fact", "number", "min", "max"]);
/// A level that starts outside its range, or has none.
pub const LEVEL: Kind = Kind::error("SC044", &["fact", "start", "min", "max"]);
pub const EMPTY_ONE_OF: Kind = Kind::error("SC045", &["fact"]);
/// `All([])` or `Any([])`.
pub const EMPTY_CONDITION: Kind = Kind::warning("SC046", &["owner"]);

pub const KINDS: &[&Kind] = &[&VISITED, &FACT, &FACT_SORT, &VALUE, &RANGE, &LEVEL, &EMPTY_ONE_OF, &EMPTY_CONDITION];

pub fn check(names: &Names, found: &mut Vec<Finding>) {
    domains(names, found);
    each_condition(names.source, &mut |cond, trail| condition(names, cond, trail, found));
    each_effect(names.source, &mut |effect, trail| effect_fits(names, effect, trail, found));
}

fn domains(names: &Names, found: &mut Vec<Finding>) {
    let facts = Trail::Top.field("facts");
    for (i, fact) in names.source.facts.iter().enumerate() {
        let here = facts.index(i);
        match &fact.is {
            Domain::Level { min, max, start } if min >= max || !(min..=max).contains(&start) => {
                let finding = LEVEL.at(&here.field("is")).with("fact", fact.id.as_str());
                found.push(
                    finding.with("start", i64::from(*start)).with("min", i64::from(*min)).with("max", i64::from(*max)),
                );
            }
            Domain::OneOf(values) if values.is_empty() => {
                found.push(EMPTY_ONE_OF.at(&here.field("is")).with("fact", fact.id.as_str()));
            }
            _ => {}
        }
    }
}

fn condition(names: &Names, cond: &Cond, here: &Trail, found: &mut Vec<Finding>) {
    match cond {
        Cond::Is(id) => flag(names, id, "Is", here, found),
        Cond::Equals(id, value) => one_of(names, id, value, "Equals", here, found),
        Cond::AtLeast(id, number) => level(names, id, *number, "AtLeast", here, found),
        Cond::AtMost(id, number) => level(names, id, *number, "AtMost", here, found),
        Cond::Visited(id) if !names.nodes.contains_key(id.as_str()) => {
            found.push(names.unknown(&VISITED, &here.index(0), id, names.node_ids()));
        }
        Cond::All(inner) | Cond::Any(inner) if inner.is_empty() => {
            found.push(EMPTY_CONDITION.at(here).with("owner", names.owner(here)));
        }
        _ => {}
    }
}

fn effect_fits(names: &Names, effect: &Effect, here: &Trail, found: &mut Vec<Finding>) {
    match effect {
        Effect::Raise(id) => flag(names, id, "Raise", here, found),
        Effect::Clear(id) => flag(names, id, "Clear", here, found),
        Effect::Set(id, value) => one_of(names, id, value, "Set", here, found),
        Effect::Add(id, number) => level(names, id, *number, ADD, here, found),
        _ => {}
    }
}

const ADD: &str = "Add";

fn flag(names: &Names, id: &str, word: &str, here: &Trail, found: &mut Vec<Finding>) {
    if let Some(domain) = domain(names, id, here, found)
        && !matches!(domain, Domain::Flag)
    {
        found.push(misfit(names, id, word, domain, "Flag", here));
    }
}

fn one_of(names: &Names, id: &str, value: &str, word: &str, here: &Trail, found: &mut Vec<Finding>) {
    let Some(domain) = domain(names, id, here, found) else { return };
    let Domain::OneOf(values) = domain else {
        found.push(misfit(names, id, word, domain, "OneOf", here));
        return;
    };
    if !values.iter().any(|known| known == value) {
        let among = values.iter().map(Id::as_str);
        found.push(names.unknown(&VALUE, &here.index(1), value, among).with("fact", id));
    }
}

fn level(names: &Names, id: &str, number: i16, word: &str, here: &Trail, found: &mut Vec<Finding>) {
    let Some(domain) = domain(names, id, here, found) else { return };
    let Domain::Level { min, max, .. } = domain else {
        found.push(misfit(names, id, word, domain, "Level", here));
        return;
    };
    let (number, mut min, mut max) = (i64::from(number), i64::from(*min), i64::from(*max));
    if word == ADD {
        (min, max) = (min - max, max - min);
    }
    if !(min..=max).contains(&number) {
        let finding = RANGE.at(&here.index(1)).with("owner", names.owner(here)).with("fact", id);
        found.push(finding.with("number", number).with("min", min).with("max", max));
    }
}

/// The range of a fact; a finding if there is no such fact.
fn domain<'a>(names: &Names<'a>, id: &str, here: &Trail, found: &mut Vec<Finding>) -> Option<&'a Domain> {
    let domain = names.facts.get(id).copied();
    if domain.is_none() {
        found.push(names.unknown(&FACT, &here.index(0), id, names.fact_ids()));
    }
    domain
}

fn misfit(names: &Names, id: &str, word: &str, domain: &Domain, wants: &str, here: &Trail) -> Finding {
    let is = match domain {
        Domain::Flag => "Flag",
        Domain::Level { .. } => "Level",
        Domain::OneOf(_) => "OneOf",
    };
    let finding = FACT_SORT.at(&here.index(0)).with("owner", names.owner(here)).with("id", id);
    finding.with("word", word).with("is", is).with("wants", wants)
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, run};

    pub const CASES: &[Case] = &[
        (
            "SC032 promises[0][0][0][0][0]",
            r#"promises: [Never(All([Visited("zz")]))]"#,
            r#"promises: [Never(All([Visited("a")]))]"#,
        ),
        (
            "SC032 tasks[0].must[2][0]",
            r#"tasks: [(id: "t", text: "T", must: Within(60, Visited("a"), Visited("zz")))]"#,
            r#"tasks: [(id: "t", text: "T", must: Within(60, Visited("a"), Visited("end")))]"#,
        ),
        (
            "SC040 nodes[0].then[0][0]",
            r#"nodes: [Inject(id: "a", by: Scene, text: "A", then: [Raise("f")], goto: "end"), END]"#,
            r#"facts: [(id: "f", is: Flag)]; nodes: [Inject(id: "a", by: Scene, text: "A", then: [Raise("f")], goto: "end"), END]"#,
        ),
        (
            "SC041 promises[0][0][0]",
            r#"facts: [(id: "f", is: Flag)]; promises: [Never(AtLeast("f", 1))]"#,
            r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 0))]; promises: [Never(AtLeast("f", 1))]"#,
        ),
        (
            "SC041 events[0].then[0][0]",
            r#"facts: [(id: "f", is: Flag)]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Set("f", "x")])]"#,
            r#"facts: [(id: "f", is: Flag)]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Clear("f")])]"#,
        ),
        (
            "SC042 promises[0][0][1]",
            r#"facts: [(id: "f", is: OneOf(["in", "out"]))]; promises: [Never(Equals("f", "up"))]"#,
            r#"facts: [(id: "f", is: OneOf(["in", "out"]))]; promises: [Never(Equals("f", "out"))]"#,
        ),
        (
            "SC043 promises[0][0][1]",
            r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 0))]; promises: [Never(AtMost("f", 4))]"#,
            r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 0))]; promises: [Never(AtMost("f", 3))]"#,
        ),
        (
            "SC043 events[0].then[0][1]",
            r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 0))]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Add("f", -4)])]"#,
            r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 0))]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Add("f", -3)])]"#,
        ),
        (
            "SC044 facts[0].is",
            r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 4))]"#,
            r#"facts: [(id: "f", is: Level(min: 0, max: 3, start: 3))]"#,
        ),
        ("SC045 facts[0].is", r#"facts: [(id: "f", is: OneOf([]))]"#, r#"facts: [(id: "f", is: OneOf(["x"]))]"#),
        ("SC046 promises[0][0]", r#"promises: [Never(Any([]))]"#, r#"promises: [Never(Any([Visited("a")]))]"#),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }
}
