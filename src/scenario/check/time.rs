//! Time: written as times are, and enough of it to read what stands there, in every language.

use std::collections::HashMap;

use super::corpus::{Corpus, words_in};
use super::graph::Graph;
use super::kind::Kind;
use super::names::Names;
use crate::scenario::build::{reading_secs, story_secs};
use crate::scenario::fault::Finding;
use crate::scenario::keys::Role;
use crate::scenario::parts::name_of;
use crate::scenario::source::{Clock, Node, Start};
use crate::scenario::trail::Trail;
use crate::words::Ftl;

/// Not "+M:SS" or "+H:MM:SS".
pub const FORM: Kind = Kind::error("SC150", &["owner", "text"]);
/// A clock that runs out before one has read what to decide.
pub const TOO_SHORT: Kind = Kind::warning("SC151", &["node", "language", "needed", "seconds"]);
pub const LONG_CHOICE: Kind = Kind::warning("SC152", &["owner", "count", "most"]);
pub const LONG_TEXT: Kind = Kind::warning("SC153", &["owner", "count", "most"]);
/// Reading alone takes longer than the scenario says that it lasts.
pub const LONG_PATH: Kind = Kind::info("SC154", &["needed", "minutes"]);
pub const NO_TIME: Kind = Kind::error("SC155", &["node"]);

pub const KINDS: &[&Kind] = &[&FORM, &TOO_SHORT, &LONG_CHOICE, &LONG_TEXT, &LONG_PATH, &NO_TIME];

const MOST_CHOICE_WORDS: usize = 25;
const MOST_NODE_WORDS: usize = 90;

pub fn check(names: &Names, graph: &Graph, corpus: &Corpus, words: &[Ftl], found: &mut Vec<Finding>) {
    forms(names, found);
    lengths(names, corpus, found);
    clocks(names, corpus, words, found);
    longest_path(names, graph, corpus, found);
}

fn forms(names: &Names, found: &mut Vec<Finding>) {
    let mut form = |written: &str, trail: &Trail| {
        if !is_time(written) {
            found.push(FORM.at(trail).with("owner", names.owner(trail)).with("text", written));
        }
    };
    let nodes = Trail::Top.field("nodes");
    for (i, node) in names.source.nodes.iter().enumerate() {
        if let Some(at) = node.parts().at {
            form(at, &nodes.index(i).field("at"));
        }
    }
    let events = Trail::Top.field("events");
    for (i, event) in names.source.events.iter().enumerate() {
        if let Start::At(at) = &event.start {
            form(at, &events.index(i).field("start").index(0));
        }
    }
}

fn is_time(written: &str) -> bool {
    let mut parts = written.split(':').skip(1);
    story_secs(written).is_some() && parts.all(|part| part.parse::<u32>().is_ok_and(|number| number < 60))
}

fn lengths(names: &Names, corpus: &Corpus, found: &mut Vec<Finding>) {
    for text in &corpus.texts {
        let (kind, most) = match text.role {
            Role::Choice | Role::Doable => (&LONG_CHOICE, MOST_CHOICE_WORDS),
            Role::Situation => (&LONG_TEXT, MOST_NODE_WORDS),
            _ => continue,
        };
        // A word and a blank take two bytes, so most texts need no count.
        if text.pattern.len() < most * 2 {
            continue;
        }
        let count = words_in(text.pattern);
        if count > most {
            let finding = kind.at_path(text.path.clone()).with("owner", name_of(names.source, &text.path));
            found.push(finding.with("count", count).with("most", most));
        }
    }
}

fn clocks(names: &Names, corpus: &Corpus, words: &[Ftl], found: &mut Vec<Finding>) {
    let nodes = Trail::Top.field("nodes");
    let mut limits = vec![0; names.source.nodes.len()];
    for (i, node) in names.source.nodes.iter().enumerate() {
        let Node::Decision(decision) = node else { continue };
        match decision.clock {
            Clock::Runs { seconds: 0, .. } => {
                let here = nodes.index(i);
                found.push(NO_TIME.at(&here.field("clock").field("seconds")).with("node", decision.id.as_str()));
            }
            Clock::Runs { seconds, .. } => limits[i] = seconds,
            Clock::Stopped => {}
        }
    }
    if limits.iter().all(|limit| *limit == 0) {
        return;
    }
    let mut language = |tag: &str, translated: &HashMap<&str, usize>| {
        let mut words = vec![0; limits.len()];
        for text in corpus.texts.iter().filter(|t| matches!(t.role, Role::Situation | Role::Choice)) {
            let Some(node) = text.node.filter(|node| limits[*node] > 0) else { continue };
            words[node] += translated.get(text.key.as_str()).copied().unwrap_or_else(|| words_in(text.pattern));
        }
        for (i, words) in words.into_iter().enumerate() {
            let needed = reading_secs(words);
            if needed > limits[i] {
                let here = nodes.index(i);
                let finding = TOO_SHORT.at(&here.field("clock").field("seconds"));
                let finding = finding.with("node", names.source.nodes[i].id().as_str()).with("language", tag);
                found.push(finding.with("needed", i64::from(needed)).with("seconds", i64::from(limits[i])));
            }
        }
    };
    language(&names.source.language, &HashMap::new());
    for ftl in words.iter().filter(|ftl| ftl.lang.tag() != names.source.language) {
        let counts = ftl.entries.iter().map(|e| (e.key.as_str(), words_in(&e.pattern.source())));
        language(ftl.lang.tag(), &counts.collect());
    }
}

/// The longest way through the nodes that cannot be skipped, each read once, loops once.
fn longest_path(names: &Names, graph: &Graph, corpus: &Corpus, found: &mut Vec<Finding>) {
    let Some(start) = graph.start else { return };
    let mut words = vec![0; graph.next.len()];
    let mut feedback = vec![0; graph.next.len()];
    for text in &corpus.texts {
        let Some(node) = text.node else { continue };
        match text.role {
            Role::Guide
            | Role::Action
            | Role::Announcement
            | Role::Note
            | Role::Question
            | Role::Rubric
            | Role::Debrief => {}
            Role::Feedback => feedback[node] = feedback[node].max(words_in(text.pattern)),
            _ => words[node] += words_in(text.pattern),
        }
    }
    let component = graph.components(|_| true);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); graph.next.len()];
    for (node, component) in component.iter().enumerate() {
        members[*component].push(node);
    }
    // Edges lead to smaller components, so every later one is known when it is needed.
    let mut longest = vec![0; members.len()];
    for (place, members) in members.iter().enumerate() {
        let mut own = 0;
        let mut after = 0;
        for node in members {
            let skippable = !matches!(names.source.nodes[*node], Node::Inject(_) | Node::Chance(_) | Node::Ending(_));
            if !skippable || names.source.nodes[*node].parts().core {
                own += words[*node] + feedback[*node];
            }
            let others = graph.next[*node].iter().map(|e| component[e.to]).filter(|c| *c != place);
            after = others.map(|c| longest[c]).max().unwrap_or(0).max(after);
        }
        longest[place] = own + after;
    }
    let needed = usize::from(reading_secs(longest[component[start]])).div_ceil(60);
    if needed > usize::from(names.source.minutes.solo) {
        let at = Trail::Top.field("minutes");
        let finding = LONG_PATH.at(&at.field("solo")).with("needed", needed);
        found.push(finding.with("minutes", i64::from(names.source.minutes.solo)));
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, found_with, lines, run};

    pub const CASES: &[Case] = &[
        (
            "SC150 events[0].start[0]",
            r#"events: [(id: "e", start: At("2:30"), by: Voice, text: "E")]"#,
            r#"events: [(id: "e", start: At("+2:30"), by: Voice, text: "E")]"#,
        ),
        (
            "SC150 nodes[0].at",
            r#"nodes: [Inject(id: "a", by: Scene, text: "A", at: "+2:75", goto: "end"), END]"#,
            r#"nodes: [Inject(id: "a", by: Scene, text: "A", at: "+1:02:30", goto: "end"), END]"#,
        ),
        (
            "SC151 nodes[0].clock.seconds",
            r#"nodes: [Decision(id: "a", text: "One two three four", clock: Runs(seconds: 1, then: Go("end")), choices: [GOOD]), END]"#,
            r#"nodes: [Decision(id: "a", text: "One two three four", clock: Runs(seconds: 2, then: Go("end")), choices: [GOOD]), END]"#,
        ),
        (
            "SC152 nodes[0].choices[0].text",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "x", text: "w w w w w w w w w w w w w w w w w w w w w w w w w w", goto: "end")]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "x", text: "w w w w w w w w w w w w w w w w w w w w w w w w w", goto: "end")]), END]"#,
        ),
        (
            "SC152 nodes[0].actions[0].text",
            r#"FLOOR[actions: [(id: "x", text: "w w w w w w w w w w w w w w w w w w w w w w w w w w")]]"#,
            r#"FLOOR[actions: [(id: "x", text: "w w w w w w w w w w w w w w w w w w w w w w w w w")]]"#,
        ),
        ("SC153 nodes[0].text", "LONG", ""),
        ("SC154 minutes.solo", "minutes: (solo: 0, group: 20)", "minutes: (solo: 1, group: 20)"),
        (
            "SC155 nodes[0].clock.seconds",
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 0, then: Go("end")), choices: [GOOD]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 60, then: Go("end")), choices: [GOOD]), END]"#,
        ),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }

    #[test]
    fn a_longer_translation_needs_a_longer_clock() {
        let source = r#"nodes: [Decision(id: "a", text: "One two", clock: Runs(seconds: 2, then: Go("end")), choices: [GOOD]), END]"#;
        let short =
            |ftl: &str| lines(&found_with(source, &[("lv", ftl)])).contains(&"SC151 nodes[0].clock.seconds".into());
        assert!(!short("a =\n    .text = Viens divi\n"));
        assert!(short("a =\n    .text = Viens divi trīs četri pieci seši\n"));
    }
}
