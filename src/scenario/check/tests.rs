//! How checks are tested: one line for each case, `[code and place, a scenario that has it, its twin that has it not]`.

use std::collections::BTreeSet;

use super::*;
use crate::scenario::fault::{Arg, At, Path, Severity, Step};
use crate::words::Locale;

/// `SC031 nodes[0].goto`, the fragment that triggers it, the fragment that does not.
pub type Case = (&'static str, &'static str, &'static str);

/// A scenario from some of its fields; the rest is plain and faultless. `END` stands for an ending called `end`,
/// `GOOD` for a choice called `good` that leads there.
pub fn source(fragment: &str) -> Source {
    let fragment = &expanded(fragment);
    let mut text = String::from("(format: 1,");
    let defaults = [
        ("id:", "\"trial\""),
        ("language:", "\"en\""),
        ("title:", "\"Trial\""),
        ("summary:", "\"A short trial\""),
        ("theme:", "Theft"),
        ("setting:", "School"),
        ("minutes:", "(solo: 5, group: 20)"),
        ("objectives:", "[\"See\"]"),
        ("start:", "\"a\""),
        ("nodes:", "[Inject(id: \"a\", by: Scene, text: \"A door is open.\", goto: \"end\"), END]"),
    ];
    for (name, value) in defaults {
        let given = fragment.starts_with(name) || fragment.contains(&format!("; {name}"));
        if !given {
            text.push_str(&format!("{name} {value},"));
        }
    }
    text.push_str(&fragment.replace("; ", ","));
    text.push(')');
    let text = text
        .replace("END", "Ending(id: \"end\", outcome: Resolved, text: \"Over.\", debrief: \"What helped?\")")
        .replace("GOOD", "(id: \"good\", text: \"Go on\", goto: \"end\")");
    let options = ron::Options::default().with_default_extension(
        ron::extensions::Extensions::IMPLICIT_SOME
            | ron::extensions::Extensions::UNWRAP_NEWTYPES
            | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES,
    );
    options.from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// Spells out `ORDER[rule, ..]`, `REPORT[rule, ..]`, `CALL[answer, ..]`, `CHOICE[field, ..]`, `FLOOR[field, ..]`,
/// `ACTION[field, ..]`, `HANGUP` and `LONG`.
fn expanded(fragment: &str) -> String {
    let Some((word, inner)) = fragment.split_once('[') else {
        return match fragment {
            "HANGUP" => expanded("CALL[\"c\"]").replace("text: \"Here\"", "text: \"Here\", hangs_up: true"),
            "LONG" => format!(r#"nodes: [Inject(id: "a", by: Scene, text: "{}", goto: "end"), END]"#, "w ".repeat(91)),
            other => other.to_owned(),
        };
    };
    let inner = inner.strip_suffix(']').unwrap_or(inner);
    let item = |id: &str| format!("(id: \"{id}\", text: \"{id}!\")");
    let items = |ids: &[&str]| ids.iter().map(|id| item(id)).collect::<Vec<_>>().join(", ");
    let rules = || {
        let rule =
            |(i, rule): (usize, &str)| format!("(id: \"e{i}\", rule: {rule}), breach: Harmful, feedback: \"F\")");
        let rules = inner.split_inclusive("),").map(|rule| rule.trim().trim_end_matches(',').trim_end_matches(')'));
        rules.filter(|rule| !rule.is_empty()).enumerate().map(rule).collect::<Vec<_>>().join(", ")
    };
    let node = match word {
        "ORDER" => format!("Order(id: \"a\", text: \"A\", items: [{}], expect: [{}]", items(&["x", "y"]), rules()),
        "REPORT" => format!(
            "Report(id: \"a\", text: \"A\", fields: [(id: \"f\", text: \"F\", options: [{}]), (id: \"g\", text: \"G\", options: [{}])], expect: [{}]",
            items(&["x", "y"]),
            items(&["z"]),
            rules()
        ),
        "CALL" => format!(
            "Call(id: \"a\", text: \"A\", number: \"112\", operator: [(id: \"o\", text: \"Where?\", answers: [{inner}])], cards: [(id: \"c\", text: \"Here\")], closing: \"Help comes\", expect: []"
        ),
        "CHOICE" => {
            return format!(
                "nodes: [Decision(id: \"a\", text: \"A?\", choices: [(id: \"x\", text: \"X\", goto: \"end\", {inner}), GOOD]), END]"
            );
        }
        "FLOOR" => {
            let ends = if inner.contains("ends: [") { "" } else { "ends: [(after: 60, goto: \"end\")]," };
            return format!("nodes: [Floor(id: \"a\", text: \"A\", {ends} {inner}), END]");
        }
        "ACTION" => return expanded(&format!("FLOOR[actions: [(id: \"x\", text: \"X\", {inner})]]")),
        _ => return fragment.to_owned(),
    };
    format!("nodes: [{node}, roads: [(goto: \"end\")]), END]")
}

pub fn shared() -> Shared {
    let ids = |list: &[&str]| list.iter().map(|id| (*id).to_owned()).collect();
    Shared { competencies: ids(&["notice", "alert", "fair"]), profiles: ids(&["lv", "uk"]) }
}

/// As in `nodes[3].choices[0].goto`.
pub fn written(path: &Path) -> String {
    let mut text = String::new();
    for step in &path.0 {
        match step {
            Step::Field(name) if text.is_empty() => text.push_str(name),
            Step::Field(name) => text.push_str(&format!(".{name}")),
            Step::Index(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

/// `SC031 nodes[0].goto` for each finding.
pub fn lines(found: &[Finding]) -> Vec<String> {
    let place = |at: &At| match at {
        At::Source(path) | At::Plan(path) => written(path),
        At::File { file, start, end } => format!("{file}:{start}..{end}"),
    };
    found.iter().map(|f| format!("{} {}", f.code.0, place(&f.at)).trim_end().to_owned()).collect()
}

pub fn found(fragment: &str) -> Vec<Finding> {
    found_with(fragment, &[])
}

/// With translations as (language, FTL).
pub fn found_with(fragment: &str, words: &[(&str, &str)]) -> Vec<Finding> {
    let ftl = |(tag, text): &(&str, &str)| {
        let (ftl, problems) = Ftl::parse(tag.parse().unwrap(), &format!("words/{tag}.ftl"), text);
        assert!(problems.is_empty(), "{problems:?} in {text}");
        ftl
    };
    check(&source(fragment), None, &words.iter().map(ftl).collect::<Vec<_>>(), &shared())
}

/// As [`run`], of Latvian translations of the plain scenario. An empty twin
/// translates the title. `*` as a place stands for any; `TITLE` for the hash of the title.
pub fn run_translated(cases: &[Case]) {
    for (expected, bad, good) in cases {
        let (code, place) = expected.split_once(' ').unwrap();
        let found = |ftl: &str| found_with("", &[("lv", &ftl.replace("TITLE", &crate::words::source_hash("Trial")))]);
        let findings = found(bad);
        let is_there = |line: &String| match place.strip_suffix('*') {
            Some(start) => line.starts_with(&format!("{code} {start}")),
            None => line == expected,
        };
        assert!(lines(&findings).iter().any(is_there), "{expected} not in {:?} of {bad}", lines(&findings));
        let good = if good.is_empty() { "scenario =\n    .title = Cits" } else { good };
        let twin = lines(&found(good));
        assert!(!twin.iter().any(is_there), "{code} in {twin:?} of {good}");
        declared(&findings);
    }
}

/// Every case finds what it says, with the arguments that its kind declares; its twin finds nothing of that code.
pub fn run(cases: &[Case]) {
    for (expected, bad, good) in cases {
        let code = expected.split(' ').next().unwrap();
        let findings = found(bad);
        let lines = lines(&findings);
        assert!(lines.iter().any(|line| line == expected), "{expected} not in {lines:?} of {bad}");
        let twin = super::tests::lines(&found(good));
        assert!(!twin.iter().any(|line| line.starts_with(code)), "{code} in {twin:?} of {good}");
        declared(&findings);
        buildable(bad);
        buildable(good);
    }
}

/// What has no errors can be built: nothing that stops a run goes untold.
fn buildable(fragment: &str) {
    if found(fragment).iter().all(|finding| finding.severity < Severity::Error) {
        let built = crate::scenario::build::build(&source(fragment), "lv");
        assert!(built.is_ok(), "{:?} of {fragment}", built.err());
    }
}

/// Every finding carries the arguments that its kind declares, so that its sentence lacks nothing.
pub fn declared(findings: &[Finding]) {
    let locales = [Locale::own(&Lang::lv()), Locale::own(&Lang::en())];
    for finding in findings {
        for locale in &locales {
            let (sentence, help) = sentences::told(locale, finding);
            assert!(!sentence.trim().is_empty() && !help.contains("NONE"), "{}: {sentence} {help}", finding.code.0);
        }
        let kind = kinds().find(|k| k.code == finding.code.0).unwrap();
        let names: BTreeSet<_> = finding.args.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, kind.args.iter().copied().collect(), "arguments of {}", kind.code);
        assert_eq!(finding.args.len(), kind.args.len(), "an argument of {} is given twice", kind.code);
        assert_eq!(finding.severity, kind.severity, "{}", kind.code);
    }
}

pub fn arg(finding: &Finding, name: &str) -> Option<Arg> {
    finding.args.iter().find(|(n, _)| *n == name).map(|(_, value)| value.clone())
}

#[test]
fn a_plain_scenario_has_no_faults() {
    assert_eq!(lines(&found("")), Vec::<String>::new());
}

#[test]
fn every_kind_has_a_case_and_a_code_of_its_own() {
    let cases = [
        ids::tests::CASES,
        targets::tests::CASES,
        fits::tests::CASES,
        flow::tests::CASES,
        limits::tests::CASES,
        graded::tests::CASES,
        marks::tests::CASES,
        facts::tests::CASES,
        patterns::tests::CASES,
        translations::tests::CASES,
        translations::tests::TRANSLATED,
        time::tests::CASES,
        accept::tests::CASES,
        live::tests::BARE,
        live::tests::CASES,
    ];
    // Tried by tests of their own.
    let apart = ["SC131", "SC145"];
    let plan = crate::scenario::plan::check::tests::CASES.iter().map(|case| case.0);
    let tried: BTreeSet<&str> =
        cases.into_iter().flatten().map(|case| case.0).chain(plan).filter_map(|c| c.split(' ').next()).collect();
    let codes: Vec<&str> = kinds().map(|k| k.code).collect();
    let untried: Vec<_> = codes.iter().filter(|code| !tried.contains(*code) && !apart.contains(*code)).collect();
    assert!(untried.is_empty(), "no case for {untried:?}");
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "a code is given twice");
}

/// Twelve hundred nodes of all sorts, a third of them decisions of three choices in a long loop.
fn large() -> Source {
    let mut nodes = Vec::new();
    for i in 0..400 {
        let next = format!("n{}", i + 1);
        nodes.push(format!(
            r#"Decision(id: "n{i}", text: "Somebody is at door {i}, what now?", ask: ["Who has seen it?"], clock: Runs(seconds: 60, then: Choose("wait")), choices: [
                (id: "greet", text: "Greet them {{ $place }}", grade: Best, tests: ["notice"], then: [Add("calm", 1)], takes: 5, goto: "t{i}", feedback: "Good."),
                (id: "wait", text: "Wait", grade: Harmful, tests: ["notice"], then: [Raise("late")], goto: "t{i}", feedback: "Late."),
                (id: "lock", text: "Lock", grade: Workable, tests: ["fair"], when: All([Is("late"), AtLeast("calm", 2), Not(Visited("n0"))]), goto: "{next}", feedback: "Safe.")])"#
        ));
        nodes.push(format!(r#"Inject(id: "t{i}", by: Voice, text: "They speak of it.", goto: "c{i}")"#));
        nodes.push(format!(
            r#"Chance(id: "c{i}", roads: [(weight: 1, goto: "{next}"), (weight: 1, goto: "n{}")])"#,
            i / 2
        ));
    }
    nodes.push(r#"Inject(id: "n400", by: Scene, text: "Quiet.", goto: "end")"#.to_owned());
    source(&format!(
        r#"start: "n0"; minutes: (solo: 200, group: 200); facts: [(id: "calm", is: Level(min: 0, max: 5, start: 3)), (id: "late", is: Flag)]; nodes: [{}, END]"#,
        nodes.join(", ")
    ))
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
fn a_large_scenario_is_checked_in_a_moment() {
    let (source, shared) = (large(), shared());
    let began = std::time::Instant::now();
    let found = check(&source, None, &[], &shared);
    let took = began.elapsed();
    assert!(found.iter().all(|f| f.severity < Severity::Error), "{:?}", lines(&found).first());
    println!("{} nodes in {took:?}", source.nodes.len());
    // Twenty times what it takes without optimisation, so that a busy machine passes and a square of the nodes does not.
    assert!(took.as_millis() < 2_000, "{took:?}");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
fn a_large_broken_scenario_is_told_in_a_moment() {
    let (mut source, shared) = (large(), shared());
    for node in &mut source.nodes {
        if let crate::scenario::source::Node::Inject(inject) = node {
            inject.goto = format!("{}-x-{}", inject.goto, inject.id);
        }
    }
    let began = std::time::Instant::now();
    assert!(check(&source, None, &[], &shared).len() > 400);
    assert!(began.elapsed().as_millis() < 4_000, "{:?}", began.elapsed());
}
