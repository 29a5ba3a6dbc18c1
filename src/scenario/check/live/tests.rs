//! Each fault of a live plan, and its twin without; what hostile and half-read files give.

use std::sync::Arc;

use crate::scenario::check::tests::{Case, declared, found_with, lines, run, shared, source};
use crate::scenario::check::{check, tests};
use crate::scenario::fault::{Finding, Severity};
use crate::scenario::pack::Pack;
use crate::scenario::plan::check::PlanFile;
use crate::scenario::plan::check::tests::written as plan_written;
use crate::scenario::plan::source::Plan;
use crate::scenario::plan::{PLAN, build};
use crate::scenario::read::{Read, read, read_source};
use crate::scenario::{keys, source as written};

/// Beside no plan.
pub const BARE: &[Case] = &[
    ("SC340 nodes[0].id", "FLOOR[]", ""),
    ("SC340 promises[0][0][0]", "promises: [Never(Not(Opened(\"main\")))]", "promises: [Never(Not(Visited(\"a\")))]"),
    (
        "SC340 events[0].then[1]",
        r#"facts: [(id: "f", is: Flag)]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Raise("f"), Alarm])]"#,
        r#"facts: [(id: "f", is: Flag)]; events: [(id: "e", start: Hand, by: Voice, text: "E", then: [Raise("f")])]"#,
    ),
    (
        "SC341 nodes[0].then[0][0]",
        r#"announcements: [(id: "leave", text: "Leave", by: Bell, says: Bare)]; nodes: [Inject(id: "a", by: Scene, text: "A", then: [Announce("leav")], goto: "end"), END]"#,
        r#"announcements: [(id: "leave", text: "Leave", by: Bell, says: Bare)]; nodes: [Inject(id: "a", by: Scene, text: "A", then: [Announce("leave")], goto: "end"), END]"#,
    ),
    (
        "SC349 announcements[0].id",
        r#"announcements: [(id: "leave", text: "Leave", by: Bell, says: Bare)]"#,
        r#"announcements: [(id: "leave", text: "Leave", by: Bell, says: Bare)]; nodes: [Inject(id: "a", by: Scene, text: "A", then: [Announce("leave")], goto: "end"), END]"#,
    ),
    (
        "SC348 announcements[0].times",
        r#"announcements: [(id: "leave", text: "Leave", by: Bell, says: Bare, times: 0)]"#,
        r#"announcements: [(id: "leave", text: "Leave", by: Bell, says: Bare, times: 3)]"#,
    ),
];

macro_rules! does {
    ($effect:literal) => {
        concat!("ACTION[then: [", $effect, "]]")
    };
}
macro_rules! asks {
    ($cond:literal) => {
        concat!("ACTION[when: ", $cond, "]")
    };
}
macro_rules! ends {
    ($ends:literal) => {
        concat!("FLOOR[ends: [", $ends, "]]")
    };
}
macro_rules! limits {
    ($limits:literal) => {
        concat!("FLOOR[measures: [(id: \"m\", text: \"M\", of: Exposure, ", $limits, ", tests: [\"alert\"])]]")
    };
}
/// A plan `a` that opens `ring`, whose way on is given; and a second plan.
macro_rules! opened {
    ($ring:literal, $second:literal) => {
        concat!(
            r#"nodes: [Floor(id: "a", text: "A", moments: [(id: "m", when: Out(50), node: "ring")], ends: [(after: 60, goto: "b")]), "#,
            r#"Inject(id: "ring", by: Phone, text: "R", goto: ""#,
            $ring,
            r#""), Floor(id: "b", text: "B", moments: ["#,
            $second,
            r#"], ends: [(after: 60, goto: "end")]), END]"#
        )
    };
}

/// Beside the plan of the other tests, which has a zone `hall`, an inner door and the exits `main` and `east`.
pub const CASES: &[Case] = &[
    ("SC341 nodes[0].actions[0].on[0]", r#"ACTION[on: Door("mian")]"#, r#"ACTION[on: Door("main")]"#),
    ("SC341 nodes[0].actions[0].on[0]", r#"ACTION[on: Zone("main")]"#, r#"ACTION[on: Zone("hall")]"#),
    ("SC341 nodes[0].actions[0].on[0]", r#"ACTION[on: Marker("hall")]"#, r#"ACTION[on: Marker("point")]"#),
    ("SC341 nodes[0].actions[0].when[0]", asks!("Opened(\"x\")"), asks!("Opened(\"inner\")")),
    ("SC341 nodes[0].actions[0].when[0]", asks!("Locked(\"x\")"), asks!("Locked(\"inner\")")),
    (
        "SC341 nodes[0].actions[0].when[0][0]",
        asks!("Inside(Group(\"clas\"), \"hall\")"),
        asks!("Inside(Group(\"class\"), \"hall\")"),
    ),
    ("SC341 nodes[0].actions[0].when[1]", asks!("Inside(Everybody, \"x\")"), asks!("Inside(Everybody, \"hall\")")),
    ("SC341 nodes[0].actions[0].then[0][0]", does!("Lock(\"x\")"), does!("Lock(\"inner\")")),
    ("SC341 nodes[0].actions[0].then[0][0]", does!("Start(\"fire\")"), does!("Start(\"smoke\")")),
    ("SC341 nodes[0].actions[0].then[0][0]", does!("Come(\"class\")"), does!("Come(\"intruder\")")),
    ("SC341 nodes[0].actions[0].then[0][0]", does!("Count(\"x\")"), does!("Count(\"hall\")")),
    ("SC341 nodes[0].actions[0].then[0][0]", does!("Sweep(\"x\", \"hall\")"), does!("Sweep(\"class\", \"hall\")")),
    ("SC341 nodes[0].actions[0].then[0][1]", does!("Send(Everybody, \"x\")"), does!("Send(Everybody, \"hall\")")),
    ("SC341 nodes[0].actions[0].then[0][0][0]", does!("Shelter(Zone(\"x\"))"), does!("Shelter(Zone(\"hall\"))")),
    ("SC341 nodes[0].actions[0].then[0][1][1]", does!("Evacuate(Everybody, [\"main\", \"west\"])"), does!("Alarm")),
    (
        "SC341 nodes[0].measures[0].of[0]",
        r#"FLOOR[measures: [(id: "m", text: "M", of: QueueMost("x"), best: 0, workable: 1, harmful: 2)]]"#,
        r#"FLOOR[measures: [(id: "m", text: "M", of: QueueMost("inner"), best: 0, workable: 1, harmful: 2)]]"#,
    ),
    (
        "SC342 nodes[0].actions[0].then[0][1][0]",
        does!("Evacuate(Everybody, [\"inner\"])"),
        does!("Evacuate(Everybody, [\"main\", \"east\"])"),
    ),
    ("SC342 nodes[0].actions[0].then[0][0]", does!("Block(\"inner\")"), does!("Block(\"main\")")),
    ("SC342 nodes[0].actions[0].then[0][0]", does!("Unblock(\"inner\")"), does!("Unblock(\"main\")")),
    ("SC342 nodes[0].actions[0].then[0][0]", does!("Warden(\"inner\")"), does!("Warden(\"main\")")),
    (
        "SC343 nodes[0].ends[0]",
        ends!("(when: Out(100), after: 60, goto: \"end\")"),
        ends!("(when: Out(100), goto: \"end\"), (after: 60, goto: \"end\")"),
    ),
    ("SC343 nodes[0].ends[0]", ends!("(goto: \"end\")"), ends!("(after: 60, goto: \"end\")")),
    (
        "SC344 nodes[0].ends",
        ends!("(when: Out(100), goto: \"end\")"),
        ends!("(when: Out(100), goto: \"end\"), (after: 60, goto: \"end\")"),
    ),
    (
        "SC345 nodes[0].goto",
        r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "back"), END]"#,
        opened!("back", ""),
    ),
    ("SC345 nodes[0].ends[0].goto", ends!("(after: 60, goto: \"back\")"), opened!("back", "")),
    (
        "SC346 nodes[1].goto",
        opened!("back", "(id: \"m\", when: Out(80), node: \"ring\")"),
        opened!("a", "(id: \"m\", when: Out(80), node: \"ring\")"),
    ),
    (
        "SC347 nodes[0].measures[0].best",
        limits!("best: 2, workable: 1, harmful: 3"),
        limits!("best: 1, workable: 1, harmful: 1"),
    ),
    (
        "SC347 nodes[0].measures[0].best",
        limits!("best: 0, workable: 3, harmful: 2"),
        limits!("best: 0, workable: 2, harmful: 3"),
    ),
    (
        "SC347 nodes[0].measures[0].best",
        limits!("best: -1, workable: 1, harmful: 3"),
        limits!("best: 0, workable: 1, harmful: 3"),
    ),
    (
        "SC347 nodes[0].measures[0].best",
        limits!("best: 0, workable: NaN, harmful: 3"),
        limits!("best: 0, workable: 0.5, harmful: 3"),
    ),
    (
        "SC347 nodes[0].measures[0].best",
        limits!("best: 0, workable: 1, harmful: inf"),
        limits!("best: 0, workable: 1, harmful: 3"),
    ),
    ("SC348 nodes[0].actions[0].when[0]", asks!("Out(101)"), asks!("Out(100)")),
    ("SC348 nodes[0].actions[0].when[0][0][0][0]", asks!("Not(All([Out(0)]))"), asks!("Not(All([Out(1)]))")),
    ("SC348 nodes[0].ends[0].after", ends!("(after: 0, goto: \"end\")"), ends!("(after: 1, goto: \"end\")")),
    (
        "SC348 nodes[0].measures[0].of[0]",
        r#"FLOOR[measures: [(id: "m", text: "M", of: TimeToOut(101), best: 0, workable: 1, harmful: 2)]]"#,
        r#"FLOOR[measures: [(id: "m", text: "M", of: TimeToOut(95), best: 0, workable: 1, harmful: 2)]]"#,
    ),
    ("SC350 nodes[0].actions[0].when", asks!("All([Out(5), Ran(60)])"), asks!("Any([Out(5), Ran(60)])")),
    (
        "SC350 nodes[0].moments[0].when",
        r#"FLOOR[moments: [(id: "m", when: Ran(60), node: "end")]]"#,
        r#"FLOOR[moments: [(id: "m", when: Ran(59), node: "end")]]"#,
    ),
    (
        "SC350 nodes[0].ends[0].when",
        ends!("(when: Ran(61), goto: \"end\"), (after: 60, goto: \"end\")"),
        ends!("(when: Ran(60), goto: \"end\"), (after: 60, goto: \"end\")"),
    ),
];

fn plan() -> Plan {
    let more = r#"actors: [(id: "intruder", in: "vestibule")]; hazards: [(id: "smoke", in: "hall", kind: Smoke)]; markers: [(id: "point", kind: AssemblyPoint, at: (45, 10))]"#;
    let read: Read<Plan> = read(PLAN, plan_written(more).as_bytes());
    assert_eq!(read.faults, []);
    read.source.unwrap()
}

fn beside(plan: &Plan, source: &written::Source, is_whole: bool) -> Vec<Finding> {
    let pack = Pack::default();
    check(source, Some(&PlanFile { plan, pack: &pack, is_whole }), &[], &shared())
}

#[test]
fn cases() {
    run(BARE);
    let plan = plan();
    for (expected, bad, good) in CASES {
        let code = expected.split(' ').next().unwrap();
        let findings = beside(&plan, &source(bad), true);
        let told = lines(&findings);
        assert!(told.iter().any(|line| line == expected), "{expected} not in {told:?} of {bad}");
        let twin = lines(&beside(&plan, &source(good), true));
        assert!(!twin.iter().any(|line| line.starts_with(code)), "{code} in {twin:?} of {good}");
        declared(&findings);
        buildable(&plan, bad);
        buildable(&plan, good);
    }
}

/// What has no errors can be built beside the plan: nothing that stops a run goes untold.
fn buildable(plan: &Plan, fragment: &str) {
    let source = source(fragment);
    if beside(plan, &source, true).iter().all(|finding| finding.severity < Severity::Error) {
        let planned = Arc::new(build::build(plan, keys::texts(&source).len()).unwrap());
        let built = crate::scenario::build::build_with(&source, Some(&planned), "lv");
        assert!(built.is_ok(), "{:?} of {fragment}", built.err());
    }
}

#[test]
fn a_plain_plan_in_a_scenario_has_no_faults() {
    assert_eq!(lines(&beside(&plan(), &source("FLOOR[]"), true)), ["SC332 people"]);
}

#[test]
fn a_misspelt_door_is_guessed_and_put_in() {
    let findings = beside(&plan(), &source(does!("Lock(\"innre\")")), true);
    let unknown = findings.iter().find(|it| it.code.0 == "SC341").unwrap();
    assert_eq!(unknown.replacement.as_deref(), Some("\"inner\""));
    for arg in [("owner", "a--x"), ("what", "door"), ("hint", "inner")] {
        assert!(unknown.args.contains(&(arg.0, arg.1.into())), "{arg:?} in {:?}", unknown.args);
    }
}

#[test]
fn what_a_plan_that_was_not_read_whole_may_hold_is_not_missed() {
    let told = lines(&beside(&plan(), &source(does!("Lock(\"x\")")), false));
    assert!(!told.iter().any(|line| line.starts_with("SC341")), "{told:?}");
}

#[test]
fn a_node_that_could_not_be_read_leaves_no_false_faults_behind() {
    // The plan is missing that opened `ring` and made the announcement.
    let fragment = r#"start: "plan"; announcements: [(id: "leave", text: "Leave", by: Bell, says: Bare)]; nodes: [Inject(id: "ring", by: Phone, text: "R", goto: "back"), END]"#;
    let told = lines(&tests::found(fragment));
    assert!(!told.iter().any(|line| line.starts_with("SC345") || line.starts_with("SC349")), "{told:?}");
}

#[test]
fn texts_of_a_plan_are_translated_and_stale_ones_found() {
    let fragment = r#"announcements: [(id: "leave", text: "Leave now", by: Bell, says: Bare)]; nodes: [Floor(id: "a", text: "A", actions: [(id: "ring", text: "Ring the bell", feedback: "Well done", then: [Announce("leave")])], measures: [(id: "time", text: "Time to be out", of: Inside, best: 0, workable: 1, harmful: 2)], ends: [(after: 60, goto: "end")]), END]"#;
    let told = lines(&found_with(fragment, &[("lv", "scenario =\n    .title = Cits\n")]));
    for place in ["actions[0].text", "actions[0].feedback", "measures[0].text"] {
        assert!(told.contains(&format!("SC130 nodes[0].{place}")), "{place} in {told:?}");
    }
    assert!(told.contains(&"SC130 announcements[0].text".to_owned()), "{told:?}");
    let stale = "# source: text=00000000\na--ring =\n    .text = Zvanīt\n# source: text=00000000\na--time =\n    .text = Laiks\n# source: text=00000000\nannouncement--leave =\n    .text = Ejiet\n";
    let findings = found_with(fragment, &[("lv", stale)]);
    let keys: Vec<_> =
        findings.iter().filter(|it| it.code.0 == "SC133").filter_map(|it| tests::arg(it, "key")).collect();
    assert_eq!(keys, ["a--ring.text", "a--time.text", "announcement--leave.text"].map(Into::into));
}

#[test]
fn a_thousand_actions_and_conditions_as_deep_as_can_be_are_told_and_read() {
    let actions: Vec<String> = (0..1000).map(|i| format!(r#"(id: "x{i}", text: "X{i}", when: Out(200))"#)).collect();
    let told = lines(&beside(&plan(), &source(&format!("FLOOR[actions: [{}]]", actions.join(", "))), true));
    assert!(told.contains(&"SC064 nodes[0].actions".to_owned()));
    assert_eq!(told.iter().filter(|line| line.starts_with("SC348")).count(), 1000);
    for depth in [50, 5_000] {
        let text = format!(
            r#"(format: 1, id: "s", language: "en", title: "T", summary: "S", theme: Evacuation, setting: School, minutes: (solo: 1, group: 1), start: "a",
            nodes: [Floor(id: "a", text: "A", actions: [(id: "x", text: "X", when: {}Ran(90){})], ends: [(after: 60, goto: "end")]), Ending(id: "end", outcome: Failed, text: "E")])"#,
            "All([".repeat(depth / 2),
            "])".repeat(depth / 2)
        );
        let read = read_source("scenario.ron", text.as_bytes());
        let told = lines(&beside(&plan(), &read.source.unwrap(), true));
        let is_read = read.faults.is_empty() && told.contains(&"SC350 nodes[0].actions[0].when".to_owned());
        assert!(if depth == 50 { is_read } else { !read.faults.is_empty() }, "{depth}: {told:?} {:?}", read.faults);
    }
}

/// Each of many plans opens a node from which a long row leads back.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
fn many_plans_before_a_long_row_are_told_in_a_moment() {
    let floor = |i: usize| {
        format!(
            r#"Floor(id: "f{i}", text: "F", moments: [(id: "m", when: Out(50), node: "r0")], ends: [(after: 60, goto: "f{}")])"#,
            (i + 1) % 1000
        )
    };
    let row = |i: usize| format!(r#"Inject(id: "r{i}", by: Scene, text: "R", goto: "r{}")"#, i + 1);
    let nodes: Vec<String> = (0..1000).map(floor).chain((0..1000).map(row)).collect();
    let last = r#"Inject(id: "r1000", by: Scene, text: "R", goto: "back")"#;
    let source = source(&format!(r#"start: "f0"; nodes: [{}, {last}, END]"#, nodes.join(", ")));
    let began = std::time::Instant::now();
    let told = lines(&beside(&plan(), &source, true));
    assert!(told.contains(&"SC346 nodes[2000].goto".to_owned()));
    assert!(began.elapsed().as_millis() < 4_000, "{:?}", began.elapsed());
}
