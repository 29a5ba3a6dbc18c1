//! How checks of a plan are tested: one line for each case, `[code and place, a plan that has it, its twin that has not]`.

use crate::scenario::check::tests::{declared, lines};
use crate::scenario::fault::Finding;
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::plan::PLAN;
use crate::scenario::plan::check::{PlanFile, check};
use crate::scenario::plan::source::Plan;
use crate::scenario::read::{Read, read};

/// A hall of 30 x 20 m with a vestibule, an inner door, two exits and ten people, whose fields `change` replaces. Fields
/// are separated by `; `; `LEVEL:` adds fields to the level, `ZONES:` zones to its two.
pub fn written(change: &str) -> String {
    let mut fields = vec![
        ("id", "\"trial\""),
        ("name", "\"Trial\""),
        (
            "doors",
            r#"[(id: "inner", level: "ground", a: (10, 9), b: (10, 11)),
               (id: "main", level: "ground", a: (0, 9), b: (0, 11), exit: true),
               (id: "east", level: "ground", a: (30, 9), b: (30, 10.2), exit: true)]"#,
        ),
        ("people", r#"[(id: "class", count: 10, in: "hall")]"#),
    ];
    let (mut level, mut zones) = ("", "");
    for field in change.split("; ").filter(|field| !field.is_empty()) {
        match field.split_once(": ").unwrap() {
            ("LEVEL", more) => level = more,
            ("ZONES", more) => zones = more,
            (name, value) => {
                fields.retain(|(known, _)| *known != name);
                fields.push((name, value));
            }
        }
    }
    let levels = format!(
        r#"[(id: "ground", outline: [(0, 0), (30, 0), (30, 20), (0, 20)], walls: [[(10, 0), (10, 20)]], {level}
            zones: [(id: "vestibule", shape: Rect(at: (0, 0), size: (10, 20))),
                    (id: "hall", shape: Rect(at: (10, 0), size: (20, 20))), {zones}])]"#
    );
    if !fields.iter().any(|(name, _)| *name == "levels") {
        fields.push(("levels", &levels));
    }
    let fields: String = fields.iter().map(|(name, value)| format!("{name}: {value}, ")).collect();
    format!("(format: 1, {fields})")
}

pub fn found(change: &str) -> Vec<Finding> {
    let text = written(change);
    let read: Read<Plan> = read(PLAN, text.as_bytes());
    assert_eq!(read.faults, [], "{text}");
    let pack = Pack::new([PackFile { path: "plan.png".to_owned(), bytes: Vec::new() }]);
    let mut found = Vec::new();
    check(&PlanFile { plan: read.source.as_ref().unwrap(), pack: &pack, is_whole: true }, &mut found);
    found
}

/// `SC321 levels[0].zones[1]`, the change that triggers it, the change that does not.
pub type Case = (&'static str, &'static str, &'static str);

macro_rules! doors {
    ($inner:literal, $main:literal, $east:literal) => {
        concat!(
            r#"doors: [(id: "inner", level: "ground", a: (10, 9), b: (10, 11)"#,
            $inner,
            r#"), (id: "main", level: "ground", a: (0, 9), b: (0, 11), exit: true"#,
            $main,
            r#"), (id: "east", level: "ground", a: (30, 9), b: (30, 10.2), exit: true"#,
            $east,
            ")]"
        )
    };
}
macro_rules! only {
    ($door:literal) => {
        concat!(r#"doors: [(id: "main", level: "ground", "#, $door, ")]")
    };
}
macro_rules! people {
    ($fields:literal) => {
        concat!(r#"people: [(id: "class", in: "hall", "#, $fields, ")]")
    };
}
macro_rules! outline {
    ($corners:literal) => {
        concat!(r#"levels: [(id: "ground", outline: ["#, $corners, r#"])]; doors: []; people: []"#)
    };
}
macro_rules! actor {
    ($fields:literal) => {
        concat!(r#"actors: [(id: "intruder", in: "vestibule", "#, $fields, ")]")
    };
}

pub const CASES: &[Case] = &[
    ("SC020 id", r#"id: "My plan""#, r#"id: "my-plan""#),
    ("SC020 levels[0].zones[2].id", r#"ZONES: (id: "A", shape: Rect(at: (1, 1), size: (1, 1)))"#, r#"id: "a""#),
    (
        "SC021 levels[0].zones[2].id",
        r#"ZONES: (id: "hall", shape: Rect(at: (1, 1), size: (1, 1)))"#,
        r#"ZONES: (id: "hall-2", shape: Rect(at: (1, 1), size: (1, 1)))"#,
    ),
    ("SC301 people[0].in", r#"people: [(id: "class", count: 1, in: "hal")]"#, people!("count: 1")),
    ("SC301 people[0].exits[0]", people!(r#"count: 1, exits: ["inner"]"#), people!(r#"count: 1, exits: ["east"]"#)),
    ("SC301 people[0].helped_by", people!(r#"count: 1, helped_by: "x""#), people!(r#"count: 1, helped_by: "class""#)),
    ("SC301 actors[0].seeks[0][0]", actor!(r#"seeks: Round(["nowhere"])"#), actor!(r#"seeks: Round(["hall"])"#)),
    ("SC301 doors[0].level", r#"doors: [(id: "a", level: "up", a: (0, 1), b: (0, 2))]"#, "id: \"b\""),
    ("SC302 doors[0].b", only!("a: (0, 9), b: (0, 9), exit: true"), only!("a: (0, 9), b: (0, 10), exit: true")),
    ("SC302 doors[0].a", only!("a: (NaN, 9), b: (0, 9)"), only!("a: (0, 9), b: (0, 10)")),
    ("SC302 people[0].count", people!("count: 0"), people!("count: 1")),
    (
        "SC302 people[0].starts.sd",
        people!("count: 1, starts: Normal(mean: 20, sd: -8)"),
        people!("count: 1, starts: Normal(mean: 20, sd: 8, min: 5)"),
    ),
    ("SC302 people[0].speed[0]", people!("count: 1, speed: Fixed(inf)"), people!("count: 1, speed: Fixed(1.0)")),
    ("SC302 levels[0].outline[1]", outline!("(0, 0), (1e9, 0), (30, 20)"), outline!("(0, 0), (30, 0), (30, 20)")),
    ("SC303 people", people!("count: 9999), (id: \"b\", in: \"hall\", count: 2"), people!("count: 9")),
    ("SC304 levels[0].outline", outline!("(0, 0), (5, 0), (9, 0)"), outline!("(0, 0), (5, 0), (9, 9)")),
    ("SC304 levels[0].outline", outline!("(0, 0), (5, 0)"), outline!("(0, 0), (5, 0), (5, 5)")),
    (
        "SC305 levels[0].outline[2]",
        outline!("(0, 0), (30, 20), (30, 0), (0, 20)"),
        outline!("(0, 0), (30, 0), (30, 20), (0, 20)"),
    ),
    (
        "SC306 levels",
        outline!("(-900, -900), (900, -900), (900, 900), (-900, 900)"),
        outline!("(0, 0), (300, 0), (300, 300), (0, 300)"),
    ),
    ("SC307 levels", "levels: []; doors: []; people: []", ""),
    (
        "SC308 underlay.picture",
        r#"underlay: (picture: "../../etc/plan.png", metres_per_pixel: 0.02)"#,
        r#"underlay: (picture: "plan.png", metres_per_pixel: 0.02)"#,
    ),
    (
        "SC308 underlay.picture",
        r#"underlay: (picture: "other.png", metres_per_pixel: 0.02)"#,
        r#"underlay: (picture: "plan.png", metres_per_pixel: 0.02)"#,
    ),
    (
        "SC310 levels[0].zones[2].shape",
        r#"ZONES: (id: "a", shape: Rect(at: (28, 1), size: (5, 5)))"#,
        r#"ZONES: (id: "a", shape: Rect(at: (25, 1), size: (5, 5)))"#,
    ),
    (
        "SC310 levels[0].zones[2].shape",
        r#"LEVEL: holes: [[(20, 5), (25, 5), (25, 10), (20, 10)]],; ZONES: (id: "a", shape: Rect(at: (22, 7), size: (5, 5)))"#,
        r#"ZONES: (id: "a", shape: Rect(at: (25, 1), size: (5, 5)))"#,
    ),
    ("SC310 doors[0]", only!("a: (0, 29), b: (0, 30)"), only!("a: (0, 9), b: (0, 10)")),
    (
        "SC310 markers[0].at",
        r#"markers: [(id: "m", kind: FirstAid, at: (45, 10))]"#,
        r#"markers: [(id: "m", kind: AssemblyPoint, at: (45, 10))]"#,
    ),
    (
        "SC311 people[0].in",
        r#"LEVEL: obstacles: [(id: "stage", shape: Rect(at: (10, 0), size: (20, 20)))],"#,
        r#"LEVEL: obstacles: [(id: "stage", shape: Rect(at: (12, 2), size: (10, 10)))],"#,
    ),
    ("SC312 doors[0]", only!("a: (5, 9), b: (5, 10)"), only!("a: (0, 9), b: (0, 10)")),
    (
        "SC313 levels[0].zones[2].shape",
        r#"ZONES: (id: "a", shape: Rect(at: (9, 1), size: (3, 3)))"#,
        r#"doors: []; people: []"#,
    ),
    ("SC320 doors", "doors: []", doors!("", "", "")),
    ("SC321 levels[0].zones[1]", only!("a: (0, 9), b: (0, 11), exit: true"), doors!("", "", "")),
    (
        "SC322 levels[0].zones[1]",
        doors!(", state: Locked", "", ", state: Locked"),
        doors!(", state: Closed", "", ", state: Locked"),
    ),
    (
        "SC323 doors[0]",
        r#"doors: [(id: "main", level: "ground", a: (0, 9), b: (0, 11), exit: true), (id: "east", level: "ground", a: (30, 9), b: (30, 11), exit: true)]"#,
        doors!("", "", ""),
    ),
    (
        "SC324 doors[0]",
        r#"people: [(id: "class", in: "hall", count: 60)]; doors: [(id: "east", level: "ground", a: (30, 9), b: (30, 11), exit: true)]"#,
        people!("count: 60"),
    ),
    ("SC325 levels[0].zones[0]", r#"doors: [(id: "east", level: "ground", a: (30, 9), b: (30, 11), exit: true)]"#, ""),
    (
        "SC326 actors[0].seeks[0][0]",
        concat!(
            r#"actors: [(id: "intruder", in: "vestibule", seeks: Round(["hall"]))]; "#,
            r#"doors: [(id: "inner", level: "ground", a: (10, 9), b: (10, 11), state: Locked), (id: "east", level: "ground", a: (30, 9), b: (30, 11), exit: true)]"#
        ),
        concat!(
            r#"actors: [(id: "intruder", in: "vestibule", seeks: Round(["hall"]))]; "#,
            r#"doors: [(id: "inner", level: "ground", a: (10, 9), b: (10, 11), state: Locked, force_secs: 40), (id: "east", level: "ground", a: (30, 9), b: (30, 11), exit: true)]"#
        ),
    ),
    ("SC327 doors[0]", only!("a: (0, 9), b: (0, 9.4), exit: true"), only!("a: (0, 9), b: (0, 9.9), exit: true")),
    (
        "SC327 doors[0]",
        r#"people: [(id: "w", in: "hall", count: 1, body: Wheelchair)]; doors: [(id: "a", level: "ground", a: (0, 9), b: (0, 9.7), exit: true)]"#,
        r#"doors: [(id: "a", level: "ground", a: (0, 9), b: (0, 9.7), exit: true)]"#,
    ),
    (
        "SC328 levels[0].zones[1]",
        r#"LEVEL: obstacles: [(id: "a", shape: Rect(at: (29, 0), size: (1, 20))), (id: "b", shape: Polygon([(10, 0), (11, 0), (11, 9.8), (10, 9.8)])), (id: "c", shape: Rect(at: (10, 10.1), size: (1, 9.9)))],"#,
        r#"LEVEL: obstacles: [(id: "a", shape: Rect(at: (29, 0), size: (1, 20))), (id: "b", shape: Polygon([(10, 0), (11, 0), (11, 9.5), (10, 9.5)])), (id: "c", shape: Rect(at: (10, 10.5), size: (1, 9)))],"#,
    ),
    (
        "SC329 people[0]",
        r#"people: [(id: "w", in: "hall", count: 1, body: Wheelchair)]; doors: [(id: "a", level: "ground", a: (30, 9), b: (30, 9.7), exit: true)]"#,
        r#"people: [(id: "w", in: "hall", count: 1, body: Wheelchair)]"#,
    ),
    ("SC330 levels[0].zones[1]", people!("count: 2100"), people!("count: 1900")),
    ("SC331 levels[0].zones[1]", people!("count: 1300"), people!("count: 1100")),
    ("SC332 people", "", "people: []"),
];

#[test]
fn a_plain_plan_has_no_faults() {
    assert_eq!(lines(&found("")), ["SC332 people"]);
}

#[test]
fn cases() {
    for (expected, bad, good) in CASES {
        let code = expected.split(' ').next().unwrap();
        let findings = found(bad);
        let told = lines(&findings);
        assert!(told.iter().any(|line| line == expected), "{expected} not in {told:?} of {}", written(bad));
        let twin = lines(&found(good));
        assert!(!twin.iter().any(|line| line.starts_with(code)), "{code} in {twin:?} of {}", written(good));
        declared(&findings);
    }
}
