//! Marks: what is graded is tested, explained and winnable; what is said beside the grades is there.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::corpus::Corpus;
use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::{Finding, Path, Step};
use crate::scenario::keys::Role;
use crate::scenario::parts::name_of;
use crate::scenario::source::{Choice, Decision, Expect, Floor, Grade, Id, Node, Text};
use crate::scenario::trail::Trail;

/// Competencies that nothing here tests; one finding.
pub const UNTESTED: Kind = Kind::info("SC100", &["competencies", "count"]);
/// Graded, but for no competency.
pub const NO_COMPETENCY: Kind = Kind::warning("SC101", &["owner"]);
/// `critical` on what is not unsafe.
pub const CRITICAL: Kind = Kind::error("SC102", &["owner"]);
pub const NO_FEEDBACK: Kind = Kind::warning("SC103", &["owner"]);
/// A graded decision without a good way.
pub const NO_GOOD_CHOICE: Kind = Kind::warning("SC104", &["node"]);
/// A pass mark over 100; `mark` is performance or coverage.
pub const PASS_MARK: Kind = Kind::error("SC105", &["mark", "number"]);
pub const NO_OBJECTIVE: Kind = Kind::warning("SC106", &[]);
/// Unsafe for no competency, so it would cost nothing.
pub const UNSAFE_UNTESTED: Kind = Kind::error("SC107", &["owner"]);
/// Two of a node's choices read the same.
pub const SAME_TEXT: Kind = Kind::warning("SC108", &["owner", "other"]);
pub const NO_DEBRIEF: Kind = Kind::warning("SC109", &["node"]);
/// Tests something, but has no grade.
pub const NO_GRADE: Kind = Kind::warning("SC110", &["owner"]);
/// Graded, but silent about what the other choices of its decision test: whoever takes it is not judged there.
pub const TESTS_LESS: Kind = Kind::warning("SC111", &["owner", "competencies", "count"]);

pub const KINDS: &[&Kind] = &[
    &UNTESTED,
    &NO_COMPETENCY,
    &CRITICAL,
    &NO_FEEDBACK,
    &NO_GOOD_CHOICE,
    &PASS_MARK,
    &NO_OBJECTIVE,
    &UNSAFE_UNTESTED,
    &SAME_TEXT,
    &NO_DEBRIEF,
    &NO_GRADE,
    &TESTS_LESS,
];

pub fn check(names: &Names, corpus: &Corpus, found: &mut Vec<Finding>) {
    let source = names.source;
    let top = Trail::Top;
    let pass = top.field("pass");
    for (mark, number) in [("performance", source.pass.performance), ("coverage", source.pass.coverage)] {
        if number > 100 {
            found.push(PASS_MARK.at(&pass.field(mark)).with("mark", mark).with("number", i64::from(number)));
        }
    }
    if source.objectives.is_empty() {
        found.push(NO_OBJECTIVE.at(&top.field("objectives")));
    }
    let nodes = top.field("nodes");
    let mut tested: HashSet<&str> = source.tasks.iter().flat_map(|t| &t.tests).map(Id::as_str).collect();
    for (i, node) in source.nodes.iter().enumerate() {
        let here = nodes.index(i);
        tested.extend(node.parts().tests.iter().map(Id::as_str));
        match node {
            Node::Decision(n) => {
                tested.extend(n.choices.iter().flat_map(|c| &c.tests).map(Id::as_str));
                decision(names, n, &here, found);
            }
            Node::Floor(n) => {
                tested.extend(n.actions.iter().flat_map(|it| &it.tests).map(Id::as_str));
                tested.extend(n.measures.iter().flat_map(|it| &it.tests).map(Id::as_str));
                floor(names, n, &here, found);
            }
            Node::Ending(n) if n.debrief.is_none() => {
                found.push(NO_DEBRIEF.at(&here).with("node", n.id.as_str()));
            }
            _ => graded(names, node, &here, found),
        }
    }
    let untested: Vec<&str> =
        names.shared.competencies.iter().map(Id::as_str).filter(|id| !tested.contains(id)).collect();
    if !untested.is_empty() && !tested.is_empty() {
        found.push(UNTESTED.at(&nodes).with("competencies", untested.join(", ")).with("count", untested.len()));
    }
    same_texts(names, corpus, found);
}

fn graded(names: &Names, node: &Node, here: &Trail, found: &mut Vec<Finding>) {
    let parts = node.parts();
    if matches!(node, Node::Order(_) | Node::Call(_) | Node::Report(_) | Node::Claims(_)) && parts.tests.is_empty() {
        let costs_safety = worst_breach(node) == Some(Grade::Unsafe);
        let kind = if costs_safety { &UNSAFE_UNTESTED } else { &NO_COMPETENCY };
        found.push(kind.at(here).with("owner", names.owner(here)));
    }
    let expect = here.field("expect");
    for (i, _) in parts.expect.iter().enumerate().filter(|(_, e)| e.critical && e.breach != Grade::Unsafe) {
        let expect_at = expect.index(i);
        found.push(CRITICAL.at(&expect_at.field("critical")).with("owner", names.owner(&expect_at)));
    }
}

fn worst_breach(node: &Node) -> Option<Grade> {
    match node {
        Node::Claims(n) => n.claims.iter().map(|c| c.breach).chain(n.replies.iter().map(|r| r.grade)).min(),
        _ => node.parts().expect.iter().map(|e: &Expect| e.breach).min(),
    }
}

fn decision(names: &Names, decision: &Decision, here: &Trail, found: &mut Vec<Finding>) {
    let choices = here.field("choices");
    for (i, each) in decision.choices.iter().enumerate() {
        choice(names, each, &choices.index(i), found);
    }
    let best = decision.choices.iter().filter_map(|c| c.grade).max();
    if best.is_some_and(|best| best < Grade::Workable) {
        found.push(NO_GOOD_CHOICE.at(&choices).with("node", decision.id.as_str()));
    }
    tests_less(names, decision, &choices, found);
}

/// Choices that test nothing at all are left to [`NO_COMPETENCY`] and [`UNSAFE_UNTESTED`].
fn tests_less(names: &Names, decision: &Decision, choices: &Trail, found: &mut Vec<Finding>) {
    let graded = || decision.choices.iter().enumerate().filter(|(_, c)| c.grade.is_some() && !c.tests.is_empty());
    let all: BTreeSet<&str> = graded().flat_map(|(_, c)| &c.tests).map(Id::as_str).collect();
    for (i, each) in graded() {
        let own: BTreeSet<&str> = each.tests.iter().map(Id::as_str).collect();
        let lacking: Vec<&str> = all.difference(&own).copied().collect();
        if lacking.is_empty() {
            continue;
        }
        let here = choices.index(i);
        let finding = TESTS_LESS.at(&here.field("tests")).with("owner", names.owner(&here));
        found.push(finding.with("competencies", lacking.join(", ")).with("count", lacking.len()));
    }
}

fn floor(names: &Names, floor: &Floor, here: &Trail, found: &mut Vec<Finding>) {
    let (actions, measures) = (here.field("actions"), here.field("measures"));
    for (i, it) in floor.actions.iter().enumerate() {
        let feedback = it.feedback.as_ref();
        let judged = Judged { grade: it.grade, tests: &it.tests, critical: it.critical, feedback };
        judged.check(names, &actions.index(i), found);
    }
    for (i, _) in floor.measures.iter().enumerate().filter(|(_, it)| it.tests.is_empty()) {
        let measure_at = measures.index(i);
        found.push(NO_COMPETENCY.at(&measure_at).with("owner", names.owner(&measure_at)));
    }
}

fn choice(names: &Names, choice: &Choice, here: &Trail, found: &mut Vec<Finding>) {
    let unless = here.field("unless");
    for (i, other) in choice.unless.iter().enumerate() {
        let unless_at = unless.index(i);
        let critical = other.critical.unwrap_or(choice.critical);
        let grade = other.grade.or(choice.grade);
        let told_above = choice.critical && choice.grade != Some(Grade::Unsafe);
        if critical && grade != Some(Grade::Unsafe) && !told_above {
            found.push(CRITICAL.at(&unless_at).with("owner", names.owner(here)));
        }
    }
    let feedback = choice.feedback.as_ref();
    let judged = Judged { grade: choice.grade, tests: &choice.tests, critical: choice.critical, feedback };
    judged.check(names, here, found);
}

/// What is graded by itself: a choice, or an action on a plan.
struct Judged<'a> {
    grade: Option<Grade>,
    tests: &'a [Id],
    critical: bool,
    feedback: Option<&'a Text>,
}

impl Judged<'_> {
    fn check(&self, names: &Names, here: &Trail, found: &mut Vec<Finding>) {
        let mut say = |kind: &Kind, at: &Trail| found.push(kind.at(at).with("owner", names.owner(here)));
        if self.critical && self.grade != Some(Grade::Unsafe) {
            say(&CRITICAL, &here.field("critical"));
        }
        match self.grade {
            None if !self.tests.is_empty() => say(&NO_GRADE, &here.field("tests")),
            None => {}
            Some(Grade::Unsafe) if self.tests.is_empty() => say(&UNSAFE_UNTESTED, &here.field("grade")),
            Some(_) if self.tests.is_empty() => say(&NO_COMPETENCY, &here.field("grade")),
            Some(_) => {}
        }
        if self.grade.is_some() && self.feedback.is_none_or(|text| text.trim().is_empty()) {
            say(&NO_FEEDBACK, here);
        }
    }
}

/// Two choices that are both hidden at times may be the same words for two states of things: that is left to the proof.
fn same_texts(names: &Names, corpus: &Corpus, found: &mut Vec<Finding>) {
    let mut seen: HashMap<&str, &Path> = HashMap::new();
    let mut node = None;
    for text in &corpus.texts {
        if !matches!(text.role, Role::Choice | Role::Doable | Role::Item | Role::Card | Role::Reply) {
            continue;
        }
        if text.node != node {
            seen.clear();
            node = text.node;
        }
        let Some(first) = seen.get(text.pattern.trim()) else {
            seen.insert(text.pattern.trim(), &text.path);
            continue;
        };
        if is_guarded(names, first) && is_guarded(names, &text.path) {
            continue;
        }
        let finding = SAME_TEXT.at_path(text.path.clone()).with("owner", name_of(names.source, &text.path));
        found.push(finding.with("other", name_of(names.source, first)).related((*first).clone()));
    }
}

/// Whether the path leads into a choice or an action that has a `when`.
fn is_guarded(names: &Names, path: &Path) -> bool {
    let [_, Step::Index(node), Step::Field(list), Step::Index(i), ..] = path.0.as_slice() else {
        return false;
    };
    match (names.source.nodes.get(*node), *list) {
        (Some(Node::Decision(n)), "choices") => n.choices.get(*i).is_some_and(|it| it.when.is_some()),
        (Some(Node::Floor(n)), "actions") => n.actions.get(*i).is_some_and(|it| it.when.is_some()),
        _ => false,
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, run};

    pub const CASES: &[Case] = &[
        (
            "SC100 nodes",
            r#"CHOICE[grade: Best, tests: ["alert"]]"#,
            r#"CHOICE[grade: Best, tests: ["alert", "notice", "fair"]]"#,
        ),
        ("SC101 nodes[0].choices[0].grade", "CHOICE[grade: Best]", r#"CHOICE[grade: Best, tests: ["fair"]]"#),
        ("SC101 nodes[0]", "ORDER[Include(\"x\")]", ""),
        (
            "SC102 nodes[0].choices[0].critical",
            "CHOICE[grade: Harmful, critical: true]",
            "CHOICE[grade: Unsafe, critical: true]",
        ),
        (
            "SC102 nodes[0].choices[0].unless[0]",
            r#"CHOICE[grade: Unsafe, critical: true, unless: [(profile: "uk", grade: Harmful)]]"#,
            r#"CHOICE[grade: Unsafe, critical: true, unless: [(profile: "uk", grade: Harmful, critical: false)]]"#,
        ),
        ("SC103 nodes[0].choices[0]", "CHOICE[grade: Best]", r#"CHOICE[grade: Best, feedback: "Well done."]"#),
        ("SC104 nodes[0].choices", "CHOICE[grade: Harmful]", "CHOICE[grade: Workable]"),
        ("SC105 pass.coverage", "pass: (performance: 100, coverage: 101)", "pass: (performance: 100, coverage: 100)"),
        ("SC106 objectives", "objectives: []", r#"objectives: ["See"]"#),
        ("SC107 nodes[0].choices[0].grade", "CHOICE[grade: Unsafe]", r#"CHOICE[grade: Unsafe, tests: ["alert"]]"#),
        (
            "SC108 nodes[0].choices[1].text",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, (id: "x", text: "Go on ", goto: "end")]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, (id: "x", text: "Go back", goto: "end")]), END]"#,
        ),
        (
            "SC108 nodes[0].choices[1].text",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, (id: "x", text: "Go on", when: Visited("a"), goto: "end")]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "y", text: "Go", when: Not(Visited("a")), goto: "end"), (id: "x", text: "Go", when: Visited("a"), goto: "end")]), END]"#,
        ),
        ("SC101 nodes[0].actions[0].grade", r#"ACTION[grade: Best]"#, r#"ACTION[grade: Best, tests: ["alert"]]"#),
        (
            "SC101 nodes[0].measures[0]",
            "FLOOR[measures: [(id: \"m\", text: \"M\", of: Inside, best: 0, workable: 1, harmful: 2)]]",
            r#"FLOOR[measures: [(id: "m", text: "M", of: Inside, best: 0, workable: 1, harmful: 2, tests: ["alert"])]]"#,
        ),
        (
            "SC102 nodes[0].actions[0].critical",
            "ACTION[grade: Harmful, critical: true]",
            "ACTION[grade: Unsafe, critical: true]",
        ),
        ("SC103 nodes[0].actions[0]", "ACTION[grade: Best]", r#"ACTION[grade: Best, feedback: "Well done."]"#),
        ("SC107 nodes[0].actions[0].grade", "ACTION[grade: Unsafe]", r#"ACTION[grade: Unsafe, tests: ["alert"]]"#),
        ("SC110 nodes[0].actions[0].tests", r#"ACTION[tests: ["alert"]]"#, r#"ACTION[tests: ["alert"], grade: Best]"#),
        (
            "SC108 nodes[0].actions[1].text",
            r#"FLOOR[actions: [(id: "x", text: "Go", when: Out(10)), (id: "y", text: "Go")]]"#,
            r#"FLOOR[actions: [(id: "x", text: "Go", when: Out(10)), (id: "y", text: "Go", when: Not(Out(10)))]]"#,
        ),
        ("SC109 nodes[0]", r#"nodes: [Ending(id: "a", outcome: Failed, text: "Over")]"#, "nodes: [END]"),
        ("SC110 nodes[0].choices[0].tests", r#"CHOICE[tests: ["alert"]]"#, r#"CHOICE[tests: ["alert"], grade: Best]"#),
        (
            "SC111 nodes[0].choices[1].tests",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "y", text: "Y", grade: Best, tests: ["fair", "alert"], feedback: "F", goto: "end"), (id: "x", text: "X", grade: Harmful, tests: ["alert"], feedback: "F", goto: "end")]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "y", text: "Y", grade: Best, tests: ["fair", "alert"], feedback: "F", goto: "end"), (id: "x", text: "X", grade: Harmful, tests: ["alert", "fair"], feedback: "F", goto: "end")]), END]"#,
        ),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }
}
