//! Targets: everything that is named exists, and fits the place where it is named.

use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::parts::{each_condition, each_effect};
use crate::scenario::source::{Clock, Cond, Decision, Domain, Effect, Id, Node, Rule, Timeout, To};
use crate::scenario::trail::Trail;

pub const START: Kind = Kind::error("SC030", &["owner", "id", "hint"]);
pub const GOTO: Kind = Kind::error("SC031", &["owner", "id", "hint"]);
/// In `Visited`.
pub const VISITED: Kind = Kind::error("SC032", &["owner", "id", "hint"]);
/// In `Choose` or `if_skipped`.
pub const CHOICE: Kind = Kind::error("SC033", &["owner", "id", "hint"]);
/// In an expectation.
pub const ITEM: Kind = Kind::error("SC034", &["owner", "id", "hint"]);
/// In the answers to an operator's question.
pub const CARD: Kind = Kind::error("SC035", &["owner", "id", "hint"]);
pub const SEAT: Kind = Kind::error("SC036", &["owner", "id", "hint"]);
pub const COMPETENCY: Kind = Kind::error("SC037", &["owner", "id", "hint"]);
pub const PROFILE: Kind = Kind::error("SC038", &["owner", "id", "hint"]);
pub const REFERENCE: Kind = Kind::error("SC039", &["owner", "id", "hint"]);
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

pub const KINDS: &[&Kind] = &[
    &START,
    &GOTO,
    &VISITED,
    &CHOICE,
    &ITEM,
    &CARD,
    &SEAT,
    &COMPETENCY,
    &PROFILE,
    &REFERENCE,
    &FACT,
    &FACT_SORT,
    &VALUE,
    &RANGE,
    &LEVEL,
    &EMPTY_ONE_OF,
    &EMPTY_CONDITION,
];

pub fn check(names: &Names, found: &mut Vec<Finding>) {
    let source = names.source;
    if !names.nodes.contains_key(source.start.as_str()) {
        found.push(names.unknown(&START, &Trail::Top.field("start"), &source.start, names.node_ids()));
    }
    domains(names, found);
    let nodes = Trail::Top.field("nodes");
    for (i, node) in source.nodes.iter().enumerate() {
        node_targets(names, node, &nodes.index(i), found);
    }
    let events = Trail::Top.field("events");
    for (i, event) in source.events.iter().enumerate() {
        recipient(names, &event.to, &events.index(i), found);
    }
    let tasks = Trail::Top.field("tasks");
    for (i, task) in source.tasks.iter().enumerate() {
        competencies(names, &task.tests, &tasks.index(i), found);
    }
    each_condition(source, &mut |cond, trail| condition(names, cond, trail, found));
    each_effect(source, &mut |effect, trail| effect_fits(names, effect, trail, found));
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

fn node_targets(names: &Names, node: &Node, here: &Trail, found: &mut Vec<Finding>) {
    node.each_exit(here, &mut |exit, trail| {
        if !names.nodes.contains_key(exit.to.as_str()) {
            found.push(names.unknown(&GOTO, trail, exit.to, names.node_ids()));
        }
    });
    let parts = node.parts();
    if let Some(seat) = parts.seat {
        known_seat(names, seat, &here.field("seat"), found);
    }
    competencies(names, parts.tests, here, found);
    let sources = here.field("sources");
    for (i, id) in parts.sources.iter().enumerate() {
        if !names.sources.contains(id.as_str()) {
            let among = names.source.sources.iter().map(|s| s.id.as_str());
            found.push(names.unknown(&REFERENCE, &sources.index(i), id, among));
        }
    }
    match node {
        Node::Inject(inject) => recipient(names, &inject.to, here, found),
        Node::Decision(decision) => choices(names, decision, here, found),
        Node::Order(order) => {
            let items: Vec<&str> = order.items.iter().map(|i| i.id.as_str()).collect();
            rules(names, node, &items, here, found);
        }
        Node::Call(call) => {
            let cards: Vec<&str> = call.cards.iter().map(|c| c.id.as_str()).collect();
            rules(names, node, &cards, here, found);
            let operator = here.field("operator");
            for (i, line) in call.operator.iter().enumerate() {
                let line_at = operator.index(i);
                let answers = line_at.field("answers");
                for (j, id) in line.answers.iter().enumerate().filter(|(_, id)| !cards.contains(&id.as_str())) {
                    found.push(names.unknown(&CARD, &answers.index(j), id, cards.iter().copied()));
                }
            }
        }
        Node::Report(report) => {
            let options: Vec<&str> = report.fields.iter().flat_map(|f| &f.options).map(|o| o.id.as_str()).collect();
            rules(names, node, &options, here, found);
        }
        Node::Chance(_) | Node::Claims(_) | Node::Discuss(_) | Node::Ending(_) => {}
    }
}

fn choices(names: &Names, decision: &Decision, here: &Trail, found: &mut Vec<Finding>) {
    let ids = || decision.choices.iter().map(|c| c.id.as_str());
    if let Clock::Runs { then: Timeout::Choose(id), .. } = &decision.clock
        && !ids().any(|known| known == id)
    {
        found.push(names.unknown(&CHOICE, &here.field("clock").field("then").index(0), id, ids()));
    }
    if let Some(id) = &decision.if_skipped
        && !ids().any(|known| known == id)
    {
        found.push(names.unknown(&CHOICE, &here.field("if_skipped"), id, ids()));
    }
    let list = here.field("choices");
    for (i, choice) in decision.choices.iter().enumerate() {
        let choice_at = list.index(i);
        competencies(names, &choice.tests, &choice_at, found);
        let unless = choice_at.field("unless");
        for (j, other) in choice.unless.iter().enumerate() {
            if !names.profiles.contains(other.profile.as_str()) {
                let among = names.shared.profiles.iter().map(Id::as_str);
                found.push(names.unknown(&PROFILE, &unless.index(j).field("profile"), &other.profile, among));
            }
        }
    }
}

fn recipient(names: &Names, to: &To, here: &Trail, found: &mut Vec<Finding>) {
    if let To::Seat(id) = to {
        known_seat(names, id, &here.field("to").index(0), found);
    }
}

fn known_seat(names: &Names, id: &str, trail: &Trail, found: &mut Vec<Finding>) {
    if !names.seats.contains(id) {
        found.push(names.unknown(&SEAT, trail, id, names.source.seats.iter().map(|s| s.id.as_str())));
    }
}

fn competencies(names: &Names, tests: &[Id], owner: &Trail, found: &mut Vec<Finding>) {
    let list = owner.field("tests");
    for (i, id) in tests.iter().enumerate() {
        if !names.competencies.contains(id.as_str()) {
            let among = names.shared.competencies.iter().map(Id::as_str);
            found.push(names.unknown(&COMPETENCY, &list.index(i), id, among));
        }
    }
}

/// The items that the expectations of a graded node name.
fn rules(names: &Names, node: &Node, items: &[&str], here: &Trail, found: &mut Vec<Finding>) {
    let expect = here.field("expect");
    for (i, each) in node.parts().expect.iter().enumerate() {
        let expect_at = expect.index(i);
        let rule = expect_at.field("rule");
        let mut known = |id: &Id, trail: &Trail| {
            if !items.contains(&id.as_str()) {
                found.push(names.unknown(&ITEM, trail, id, items.iter().copied()));
            }
        };
        match &each.rule {
            Rule::Include(id) | Rule::Exclude(id) | Rule::First(id) => known(id, &rule.index(0)),
            Rule::Before(first, second) => {
                known(first, &rule.index(0));
                known(second, &rule.index(1));
            }
            Rule::AnyOf(ids) => {
                let list = rule.index(0);
                for (j, id) in ids.iter().enumerate() {
                    known(id, &list.index(j));
                }
            }
        }
    }
}

fn condition(names: &Names, cond: &Cond, here: &Trail, found: &mut Vec<Finding>) {
    match cond {
        Cond::Is(id) => flag(names, id, "Is", here, found),
        Cond::Equals(id, value) => one_of(names, id, value, "Equals", here, found),
        Cond::AtLeast(id, number) => level(names, id, *number, "AtLeast", here, found),
        Cond::AtMost(id, number) => level(names, id, *number, "AtMost", here, found),
        Cond::Visited(id) => {
            if !names.nodes.contains_key(id.as_str()) {
                found.push(names.unknown(&VISITED, &here.index(0), id, names.node_ids()));
            }
        }
        Cond::All(inner) | Cond::Any(inner) if inner.is_empty() => {
            found.push(EMPTY_CONDITION.at(here).with("owner", names.owner(here)));
        }
        Cond::Not(_) | Cond::All(_) | Cond::Any(_) => {}
    }
}

fn effect_fits(names: &Names, effect: &Effect, here: &Trail, found: &mut Vec<Finding>) {
    match effect {
        Effect::Raise(id) => flag(names, id, "Raise", here, found),
        Effect::Clear(id) => flag(names, id, "Clear", here, found),
        Effect::Set(id, value) => one_of(names, id, value, "Set", here, found),
        Effect::Add(id, number) => level(names, id, *number, ADD, here, found),
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
    use super::super::tests::{Case, found, run};

    pub const CASES: &[Case] = &[
        ("SC030 start", r#"start: "b""#, r#"start: "a""#),
        ("SC031 nodes[0].goto", r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "nowhere"), END]"#, ""),
        (
            "SC031 nodes[0].clock.then[0]",
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 60, then: Go("nowhere")), choices: [GOOD]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 60, then: Go("end")), choices: [GOOD]), END]"#,
        ),
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
            "SC033 nodes[0].if_skipped",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD], if_skipped: "bad"), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD], if_skipped: "good"), END]"#,
        ),
        (
            "SC033 nodes[0].clock.then[0]",
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 60, then: Choose("bad")), choices: [GOOD]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 60, then: Choose("good")), choices: [GOOD]), END]"#,
        ),
        (
            "SC034 nodes[0].expect[0].rule[1]",
            r#"nodes: [Order(id: "a", text: "A", items: [(id: "x", text: "X")], expect: [(id: "e", rule: Before("x", "y"), breach: Harmful, feedback: "F")], roads: [(goto: "end")]), END]"#,
            r#"nodes: [Order(id: "a", text: "A", items: [(id: "x", text: "X")], expect: [(id: "e", rule: Include("x"), breach: Harmful, feedback: "F")], roads: [(goto: "end")]), END]"#,
        ),
        (
            "SC035 nodes[0].operator[0].answers[0]",
            r#"nodes: [Call(id: "a", text: "A", number: "112", operator: [(id: "o", text: "Where?", answers: ["zz"])], cards: [(id: "c", text: "Here")], closing: "Bye", expect: [], roads: [(goto: "end")]), END]"#,
            r#"nodes: [Call(id: "a", text: "A", number: "112", operator: [(id: "o", text: "Where?", answers: ["c"])], cards: [(id: "c", text: "Here")], closing: "Bye", expect: [], roads: [(goto: "end")]), END]"#,
        ),
        (
            "SC036 events[0].to[0]",
            r#"events: [(id: "e", start: Hand, to: Seat("door"), by: Voice, text: "E")]"#,
            r#"events: [(id: "e", start: Hand, by: Voice, text: "E")]"#,
        ),
        (
            "SC036 nodes[0].seat",
            r#"nodes: [Decision(id: "a", seat: "door", text: "A?", choices: [GOOD]), END]"#,
            r#"seats: [(id: "door", name: "D")]; nodes: [Decision(id: "a", seat: "door", text: "A?", choices: [GOOD]), END]"#,
        ),
        (
            "SC037 tasks[0].tests[0]",
            r#"tasks: [(id: "t", text: "T", tests: ["zz"], must: Before(Visited("a"), Visited("end")))]"#,
            r#"tasks: [(id: "t", text: "T", tests: ["alert"], must: Before(Visited("a"), Visited("end")))]"#,
        ),
        (
            "SC038 nodes[0].choices[0].unless[0].profile",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "good", text: "G", goto: "end", unless: [(profile: "xx")])]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "good", text: "G", goto: "end", unless: [(profile: "uk")])]), END]"#,
        ),
        (
            "SC039 nodes[0].sources[0]",
            r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "end", sources: ["law"]), END]"#,
            r#"sources: [(id: "law", text: "L")]; nodes: [Inject(id: "a", by: Scene, text: "A", goto: "end", sources: ["law"]), END]"#,
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

    #[test]
    fn a_near_name_is_offered_and_a_certain_one_is_put_in() {
        let near = |goto: &str| {
            let nodes = format!(
                r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "{goto}"), Inject(id: "door-open", by: Scene, text: "B", goto: "end"), END]"#
            );
            found(&nodes).into_iter().find(|f| f.code.0 == "SC031").unwrap()
        };
        let certain = near("door-opne");
        assert_eq!(certain.replacement.as_deref(), Some("\"door-open\""));
        assert!(certain.args.contains(&("hint", "door-open".into())) && certain.args.contains(&("owner", "a".into())));
        let far = near("something-else");
        assert_eq!(far.replacement, None);
        assert!(far.args.contains(&("hint", super::super::names::NO_HINT.into())));
    }
}
