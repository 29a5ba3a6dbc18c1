//! Targets: everything that is named exists (facts and conditions: `fits.rs`).

use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::source::{BACK, Clock, Decision, Id, Node, Rule, Timeout, To};
use crate::scenario::trail::Trail;

pub const START: Kind = Kind::error("SC030", &["owner", "id", "hint"]);
pub const GOTO: Kind = Kind::error("SC031", &["owner", "id", "hint"]);
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

pub const KINDS: &[&Kind] = &[&START, &GOTO, &CHOICE, &ITEM, &CARD, &SEAT, &COMPETENCY, &PROFILE, &REFERENCE];

pub fn check(names: &Names, found: &mut Vec<Finding>) {
    let source = names.source;
    if !names.nodes.contains_key(source.start.as_str()) {
        found.push(names.unknown(&START, &Trail::Top.field("start"), &source.start, names.node_ids()));
    }
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
}

fn node_targets(names: &Names, node: &Node, here: &Trail, found: &mut Vec<Finding>) {
    node.each_exit(here, &mut |exit, trail| {
        if exit.to != BACK && !names.nodes.contains_key(exit.to.as_str()) {
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
        Node::Floor(floor) => {
            let (actions, measures) = (here.field("actions"), here.field("measures"));
            for (i, action) in floor.actions.iter().enumerate() {
                competencies(names, &action.tests, &actions.index(i), found);
            }
            for (i, measure) in floor.measures.iter().enumerate() {
                competencies(names, &measure.tests, &measures.index(i), found);
            }
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
