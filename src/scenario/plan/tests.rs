//! Reading and building a plan: each mistake with its place, hostile files, defaults.

use super::PLAN;
use super::build::{LOCK_SECS, STAIR_DOWN, STARTS, build};
use super::source::Plan;
use crate::floor::plan::{Body, DoorState, Seeks, Spread};
use crate::scenario::model::TextId;
use crate::scenario::read::check::line;
use crate::scenario::read::{MAX_FAULTS, Read, read};
use crate::scenario::syntax::differential::{Noise, mutate};

/// A whole plan in which a test puts its mistake.
pub const SOUND: &str = r#"(
    format: 1, id: "prayer-hall", name: "Prayer hall",
    levels: [
        (
            id: "ground", outline: [(0, 0), (30, 0), (30, 20), (0, 20)],
            walls: [[(10, 0), (10, 20)]],
            obstacles: [(id: "pews", shape: Rect(at: (12, 3), size: (6, 12)))],
            zones: [
                (id: "vestibule", name: "Vestibule", shape: Rect(at: (0, 0), size: (10, 20))),
                (id: "hall", name: "Hall", shape: Polygon([(10, 0), (30, 0), (30, 20), (10, 20)])),
            ],
        ),
        (id: "gallery", outline: [(0, 0), (10, 0), (10, 20), (0, 20)], zones: [(id: "loft", shape: Rect(at: (0, 0), size: (10, 20)), refuge: true)]),
    ],
    stairs: [(id: "up", lower: (level: "ground", a: (2, 19), b: (3.2, 19)), upper: (level: "gallery", a: (2, 14), b: (3.2, 14)))],
    doors: [
        (id: "inner", level: "ground", a: (10, 9), b: (10, 11)),
        (id: "east", name: "East exit", level: "ground", a: (30, 9), b: (30, 10.2), exit: true, state: Locked, lock_secs: 12),
        (id: "main", level: "ground", a: (0, 9), b: (0, 11), exit: true),
    ],
    people: [
        (id: "congregation", count: 120, in: "hall", starts: Normal(mean: 20, sd: 8, min: 5)),
        (id: "stewards", name: "Stewards", count: 4, in: "vestibule", exits: ["main"]),
        (id: "wheelchairs", count: 2, in: "hall", body: Wheelchair, helped_by: "stewards"),
    ],
    actors: [(id: "intruder", in: "vestibule", seeks: Round(["hall", "vestibule"]))],
    hazards: [(id: "smoke", in: "loft", kind: Smoke)],
    markers: [(id: "assembly", kind: AssemblyPoint, at: (45, 10))],
)
"#;

fn read_plan(text: &str) -> Read<Plan> {
    read(PLAN, text.as_bytes())
}

fn check(text: &str, expected: &[&str]) -> Read<Plan> {
    let read = read_plan(text);
    assert_eq!(read.faults.iter().map(line).collect::<Vec<_>>(), expected);
    read
}

/// Puts mistakes into the sound plan and compares the faults.
fn spoiled(mistakes: &[(&str, &str)], expected: &[&str]) -> Read<Plan> {
    let mut text = SOUND.to_owned();
    for (from, to) in mistakes {
        assert_eq!(text.matches(from).count(), 1, "{from:?} stands once in the sound plan");
        text = text.replace(from, to);
    }
    check(&text, expected)
}

#[test]
fn a_sound_plan_has_no_fault() {
    check(SOUND, &[]);
}

#[test]
fn what_is_no_plan_says_so() {
    check("Hello", &["1:1 SC300 This file does not hold a plan."]);
    spoiled(
        &[("format: 1", "format: 2")],
        &["2:13 SC017 This file is written in format 2; this program reads format 1."],
    );
}

#[test]
fn faults_inside_one_level_are_told_together_and_hide_nothing_else() {
    let read = spoiled(
        &[
            ("outline: [(0, 0), (30, 0)", "outlin: [(0, 0), (30, 0)"),
            ("shape: Rect(at: (12, 3), size: (6, 12))", "shape: Round(at: (12, 3))"),
            ("name: \"Vestibule\"", "name: 5"),
            ("exit: true, state: Locked", "exit: yes, state: Lokced"),
            ("count: 120", "count: -120"),
        ],
        &[
            "5:27 SC011 There is no field “outlin” here. Did you mean “outline”? => outline",
            "7:45 SC012 The word “Round” is not known here.",
            "9:41 SC013 Field “name”: a text in quotation marks is expected here, not this number.",
            "18:91 SC013 Field “exit”: true or false is expected here, not a word.",
            "22:37 SC013 Field “count”: a whole number is expected here, and not too great or too small a one, not this number.",
        ],
    );
    let plan = read.source.unwrap();
    assert_eq!((plan.levels.len(), plan.levels[0].outline.len()), (2, 4));
    let zones: Vec<&str> = plan.zones().map(|(_, zone)| zone.id.as_str()).collect();
    assert_eq!(zones, ["hall", "loft"]);
    let left_out: Vec<&str> = read.left_out.iter().filter_map(|left| left.id.as_deref()).collect();
    assert_eq!(left_out, ["pews", "vestibule", "east", "congregation"]);
}

#[test]
fn a_missing_field_names_the_level_that_lacks_it() {
    spoiled(
        &[("id: \"gallery\", outline: [(0, 0), (10, 0), (10, 20), (0, 20)],", "id: \"gallery\",")],
        &["13:9 SC014 The field “outline” is missing in “gallery”."],
    );
}

#[test]
fn a_place_of_three_numbers_is_told() {
    spoiled(&[("a: (10, 9)", "a: (10, 9, 0)")], &["17:43 SC013 Field “a”: the brackets must hold 2 values, not 3."]);
}

#[test]
fn reading_by_parts_gives_the_same_as_reading_at_once() {
    let at_once = |text: &str| crate::scenario::syntax::options().from_str::<Plan>(text);
    assert_eq!(read_plan(SOUND).source, at_once(SOUND).ok());
    let mut noise = Noise(0x1122_3344_5566_7788);
    for _ in 0..1_500 {
        let text = mutate(SOUND, &mut noise);
        let read = read_plan(&text);
        match at_once(&text) {
            Ok(whole) if whole.format == 1 && !text.contains('\0') => {
                assert!(read.faults.is_empty(), "{:?}\n{text}", read.faults);
                assert_eq!(read.source, Some(whole));
            }
            _ => assert!(!read.faults.is_empty(), "{text}"),
        }
        for fault in &read.faults {
            assert!(fault.place.start <= fault.place.end && fault.place.end <= text.len(), "{fault:?}\n{text}");
        }
    }
}

#[test]
fn a_hundred_thousand_walls_are_refused_soon() {
    let walls = "[(0,0),(1,1)],".repeat(100_000);
    let read = read_plan(&SOUND.replace("[[(10, 0), (10, 20)]]", &format!("[{walls}]")));
    assert_eq!(read.faults.iter().map(|fault| fault.code.0).collect::<Vec<_>>(), ["SC001"]);
    let walls = "[(0,0),(1,1)],".repeat(60_000);
    let read = read_plan(&SOUND.replace("[[(10, 0), (10, 20)]]", &format!("[{walls}]")));
    assert!(read.faults.iter().any(|fault| fault.code.0 == "SC001"), "{:?}", read.faults.first());
}

#[test]
fn bombs_are_read_soon() {
    for piece in
        ["(", "[", "levels: [(", "levels: [(zones: [(", "outline: [(", "(0,", "id: \"a\",", "Polygon([", "-", "1e"]
    {
        let read = read_plan(&format!("({}", piece.repeat(400_000 / piece.len())));
        assert!(!read.faults.is_empty() && read.faults.len() <= MAX_FAULTS, "{piece:?}: {}", read.faults.len());
    }
}

#[test]
fn ids_become_places_and_what_was_left_out_gets_its_default() {
    let planned = build(&read_plan(SOUND).source.unwrap(), 7).unwrap();
    let (plan, names) = (&planned.plan, &planned.names);
    assert_eq!((plan.level("gallery"), plan.zone("loft"), plan.zones[2].level), (Some(1), Some(2), 1));
    assert!(plan.zones[2].is_refuge && !plan.zones[0].is_refuge);
    assert_eq!((plan.people[0].zone, plan.people[2].helped_by, plan.people[2].body), (1, Some(1), Body::Wheelchair));
    assert_eq!((&plan.people[1].exits, plan.people[1].starts, plan.people[1].family_of), (&vec![2], STARTS, 1));
    assert_eq!(plan.people[0].starts, Spread::Normal { mean: 20.0, sd: 8.0, min: 5.0, max: 52.0 });
    assert_eq!((plan.doors[0].state, plan.doors[0].lock_secs), (DoorState::Open, LOCK_SECS));
    assert_eq!((plan.doors[1].state, plan.doors[1].lock_secs, plan.doors[1].is_exit), (DoorState::Locked, 12.0, true));
    assert_eq!(plan.actors[0].seeks, Seeks::Round(vec![1, 0]));
    let stair = &plan.stairs[0];
    assert_eq!((stair.lower.level, stair.upper.level, stair.down_factor, stair.is_ramp), (0, 1, STAIR_DOWN, false));
    assert!((stair.length_m - 5.66).abs() < 0.01, "3 m up at 32 degrees: {}", stair.length_m);
    assert_eq!(names.plan, TextId(7));
    assert_eq!((names.zones[0], names.zones[2], names.doors[1]), (Some(TextId(8)), None, Some(TextId(10))));
}

/// As large as a plan may be: a hundred rooms on a hundred thousand square metres, judged while the author waits.
#[test]
#[expect(clippy::disallowed_methods, reason = "this test is about time")]
fn the_largest_plan_is_judged_soon() {
    let rooms = || (0..10).flat_map(|x| (0..10).map(move |y| (f64::from(x) * 31.0, f64::from(y) * 31.0)));
    let mut text = String::from(
        "(format: 1, id: \"large\", name: \"Large\", levels: [(id: \"g\", outline: [(0, 0), (310, 0), (310, 310), (0, 310)], walls: [",
    );
    for at in 1..10 {
        let line = f64::from(at) * 31.0;
        text.push_str(&format!("[({line}, 0), ({line}, 310)], [(0, {line}), (310, {line})],"));
    }
    text.push_str("], zones: [");
    for (i, (x, y)) in rooms().enumerate() {
        text.push_str(&format!("(id: \"z{i}\", shape: Rect(at: ({x}, {y}), size: (31, 31))),"));
    }
    text.push_str("])], doors: [");
    for (i, (x, y)) in rooms().enumerate() {
        let exit = x == 0.0;
        text.push_str(&format!(
            "(id: \"d{i}\", level: \"g\", a: ({x}, {}), b: ({x}, {}), exit: {exit}),",
            y + 9.0,
            y + 10.0
        ));
    }
    text.push_str("], people: [");
    for i in 0..100 {
        text.push_str(&format!("(id: \"p{i}\", count: 100, in: \"z{i}\"),"));
    }
    text.push_str("])");
    let read = check(&text, &[]);
    let (pack, began) = (crate::scenario::pack::Pack::default(), std::time::Instant::now());
    let mut found = Vec::new();
    let file = super::check::PlanFile { plan: read.source.as_ref().unwrap(), pack: &pack, is_whole: true };
    super::check::check(&file, &mut found);
    let took = began.elapsed();
    let codes: Vec<&str> = found.iter().map(|finding| finding.code.0).collect();
    assert_eq!(codes.iter().filter(|code| **code == "SC324").count(), 100, "each door is the only way for its row");
    assert!(!codes.contains(&"SC321") && codes.contains(&"SC332"), "{codes:?}");
    println!("judged in {took:?}");
    // Ten times what it takes alone, so that a busy machine passes.
    assert!(took.as_secs() < 20, "{took:?}");
}

/// What `tests/fuzz/fuzz_targets/read_plan.rs` asks of any bytes, of thousands of plans with mistakes.
#[test]
fn plans_changed_at_random_bring_nothing_down() {
    use crate::scenario::fault::Severity;
    use crate::scenario::open::open;
    use crate::scenario::pack::{Pack, PackFile};
    use crate::scenario::shared::Shared;
    let (mut noise, mut built) = (Noise(0x0bad_cafe_1357_9bdf), 0);
    let rounds = if cfg!(debug_assertions) { 400 } else { 4_000 };
    for _ in 0..rounds {
        let mut text = SOUND.to_owned();
        for _ in 0..=noise.below(3) {
            text = mutate(&text, &mut noise);
        }
        let read = read_plan(&text);
        assert!(read.source.is_some() || !read.faults.is_empty(), "{text}");
        let pack = Pack::new([PackFile { path: PLAN.to_owned(), bytes: text.as_bytes().to_vec() }]);
        let opened = open(std::sync::Arc::new(pack), &Shared::shipped());
        let mut is_sound = true;
        for fault in opened.faults.iter().filter(|fault| fault.place.file == PLAN) {
            assert!(fault.place.start <= fault.place.end && fault.place.end <= text.len(), "{fault:?} in {text}");
            is_sound &= fault.severity < Severity::Error;
        }
        if let Some(plan) = read.source.filter(|_| is_sound) {
            assert!(build(&plan, 0).is_ok(), "{text}");
            built += 1;
        }
    }
    assert!(built > 0, "some mistakes leave a plan that can be built");
}

/// What an imported drawing is written as is read back as the same building.
#[test]
fn a_plan_that_the_import_writes_is_read_back() {
    let plan = &build(&read_plan(SOUND).source.unwrap(), 0).unwrap().plan;
    let again = check(&crate::floor::import::floor_ron::floor_ron(plan, "A {hall} \"of\" ours"), &[]).source.unwrap();
    let again = &build(&again, 0).unwrap().plan;
    assert_eq!((&again.levels, &again.zones), (&plan.levels, &plan.zones));
    let doors = |plan: &crate::floor::plan::Plan| {
        plan.doors.iter().map(|door| (door.id.clone(), door.line, door.is_exit, door.state)).collect::<Vec<_>>()
    };
    assert_eq!(doors(again), doors(plan));
}
