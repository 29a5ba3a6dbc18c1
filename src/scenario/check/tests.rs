//! How checks are tested: one line for each case, `[code and place, a scenario that has it, its twin that has it not]`.

use std::collections::BTreeSet;

use super::*;
use crate::scenario::fault::{Arg, At, Path, Step};

/// `SC031 nodes[0].goto`, the fragment that triggers it, the fragment that does not.
pub type Case = (&'static str, &'static str, &'static str);

/// A scenario from some of its fields; the rest is plain and faultless. `END` stands for an ending called `end`,
/// `GOOD` for a choice called `good` that leads there.
pub fn source(fragment: &str) -> Source {
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
        At::Source(path) => written(path),
        At::File { file, start, end } => format!("{file}:{start}..{end}"),
    };
    found.iter().map(|f| format!("{} {}", f.code.0, place(&f.at)).trim_end().to_owned()).collect()
}

pub fn found(fragment: &str) -> Vec<Finding> {
    check(&source(fragment), &shared())
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
        for finding in findings {
            let kind = kinds().find(|k| k.code == finding.code.0).unwrap();
            let names: BTreeSet<_> = finding.args.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, kind.args.iter().copied().collect(), "arguments of {}", kind.code);
            assert_eq!(finding.severity, kind.severity, "{}", kind.code);
        }
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
    let cases = [ids::tests::CASES, targets::tests::CASES, flow::tests::CASES];
    let tried: BTreeSet<&str> = cases.into_iter().flatten().filter_map(|c| c.0.split(' ').next()).collect();
    let codes: Vec<&str> = kinds().map(|k| k.code).collect();
    let untried: Vec<_> = codes.iter().filter(|code| !tried.contains(*code)).collect();
    assert!(untried.is_empty(), "no case for {untried:?}");
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "a code is given twice");
}
