//! Tests on one scenario with every kind of node: it is faultless, and no single wrong word in it goes untold.

use crate::scenario::fault::Severity;

const RICH: &str = r#"
title: "The side door"; summary: "An evening in a community centre."; content_note: "Raised voices.";
objectives: ["Notice early"]; sources: [(id: "guide", text: "A guide", strength: Primary)];
pass: (performance: 60, coverage: 40); seats: [(id: "reception", name: "Reception")];
facts: [(id: "calm", is: Level(min: 0, max: 5, start: 3)), (id: "locked", is: Flag), (id: "visitor", is: OneOf(["outside", "inside"]))];
start: "pacing";
nodes: [
    Decision(id: "pacing", seat: "reception", core: true, text: "A man paces outside.", ask: ["What did you see?"], clock: Runs(seconds: 60, then: Choose("wait")), if_skipped: "greet", sources: ["guide"], choices: [
        (id: "greet", text: "Greet him", grade: Best, tests: ["notice", "fair"], then: [Add("calm", 1), Set("visitor", "inside")], goto: "ring", feedback: "It shows that he is seen."),
        (id: "lock", text: "Lock the door", grade: Workable, tests: ["notice", "fair"], when: Not(Equals("visitor", "inside")), then: [Raise("locked")], goto: "luck", feedback: "Safe.", unless: [(profile: "uk", grade: Best, feedback: "Right.")]),
        (id: "wait", text: "Wait", grade: Unsafe, critical: true, tests: ["notice", "fair"], goto: "later", feedback: "You lost time."),
    ]),
    Decision(id: "later", text: "He is louder, calm { $calm }.", clock: Runs(seconds: 60, then: Go("luck")), choices: [
        (id: "go", text: "Step back", when: All([Is("locked"), AtLeast("calm", 2)]), takes: 5, goto: "luck"),
        (id: "stay", text: "Stay", when: Any([AtMost("calm", 1), Visited("ring")]), goto: "luck"),
        (id: "speak", text: "Speak", then: [Clear("locked")], goto: "luck"),
    ]),
    Inject(id: "ring", by: Phone, from: "A parent", to: Seat("reception"), text: "Is it open?", at: "+2:30", goto: "luck"),
    Chance(id: "luck", roads: [(weight: 2, goto: "order"), (weight: 1, goto: "call")]),
    Order(id: "order", text: "In which order?", tests: ["alert"], items: [(id: "one", text: "First"), (id: "two", text: "Then")], expect: [
        (id: "begin", rule: First("one"), breach: Harmful, feedback: "Begin there."), (id: "row", rule: Before("one", "two"), breach: Workable, feedback: "In a row.")],
        roads: [(from: Workable, goto: "call"), (then: [Add("calm", -1)], goto: "call")]),
    Call(id: "call", text: "Call 112.", tests: ["alert"], number: "112", operator: [(id: "where", text: "Where are you?", answers: ["place", "unsure"])],
        cards: [(id: "place", text: "At { $address }"), (id: "unsure", text: "I do not know", reply: "Look around."), (id: "drop", text: "Hang up", hangs_up: true)],
        closing: "Help is coming.", expect: [(id: "address", rule: AnyOf(["place", "unsure"]), breach: Unsafe, critical: true, feedback: "Say where."), (id: "line", rule: Exclude("drop"), breach: Harmful, feedback: "Stay on.")],
        takes: 90, roads: [(goto: "report")]),
    Report(id: "report", text: "Write it down.", tests: ["alert"], fields: [(id: "when", text: "When?", options: [(id: "evening", text: "In the evening"), (id: "night", text: "At night")])],
        expect: [(id: "time", rule: Include("evening"), breach: Workable, feedback: "It was evening.")], roads: [(goto: "claims")]),
    Claims(id: "claims", text: "People talk.", tests: ["fair"], claims: [(id: "armed", text: "He had a key", is: NotKnown, breach: Workable, feedback: "Nobody saw one.")],
        reply_text: "What do you answer?", replies: [(id: "facts", text: "Only what we know", grade: Best, feedback: "Right.")], roads: [(goto: "talk")]),
    Discuss(id: "talk", text: "What would you change?", tests: ["fair"], rubric: [(id: "door", text: "The side door")], goto: "safe"),
    Ending(id: "safe", outcome: Resolved, text: "All are well.", debrief: "What helped?"),
];
events: [(id: "rumour", start: At("+2:30"), to: Seat("reception"), by: Message, from: "A chat", text: "They talk.", then: [Add("calm", -1)]), (id: "press", start: Hand, by: Phone, text: "A call.")];
tasks: [(id: "called", text: "112 was called", tests: ["alert"], must: Within(60, Visited("pacing"), Visited("call")))];
guide: (opening: "Good evening.", rules: ["Everyone may pass"], silence: "Thinking.", signal: "Which phrase?", wallet: ["Lock first"]);
actions: [(id: "lamp", text: "Mend the lamp", owner: "The caretaker", days: 7)];
promises: [Never(All([Is("locked"), Equals("visitor", "inside"), Visited("safe")])), EveryEnding(Reachable)]"#;

fn rich() -> String {
    RICH.trim().replace(";\n", "; ")
}

/// Where each written id begins and ends, quotes left out.
fn ids(text: &str) -> Vec<(usize, usize)> {
    let mut quotes = text.match_indices('"').map(|(at, _)| at);
    let mut found = Vec::new();
    while let (Some(open), Some(close)) = (quotes.next(), quotes.next()) {
        if super::ids::is_id(&text[open + 1..close]) {
            found.push((open + 1, close));
        }
    }
    found
}

#[test]
fn every_kind_of_node_can_be_without_fault() {
    assert_eq!(super::tests::lines(&super::tests::found(&rich())), Vec::<String>::new());
}

#[test]
fn no_wrong_id_goes_untold() {
    let text = rich();
    let ids = ids(&text);
    assert!(ids.len() > 100, "{}", ids.len());
    for (start, end) in ids {
        let spoilt = format!("{}zz{}", &text[..start], &text[end..]);
        let found = super::tests::found(&spoilt);
        let is_named_elsewhere = text.matches(&text[start - 1..=end]).count() > 1;
        assert!(!found.is_empty() || !is_named_elsewhere, "{} can be anything", &text[start..end]);
        if found.iter().all(|finding| finding.severity < Severity::Error) {
            let built = crate::scenario::build::build(&super::tests::source(&spoilt), "lv");
            assert!(built.is_ok(), "{:?} with {} changed", built.err(), &text[start.saturating_sub(40)..end]);
        }
    }
}
