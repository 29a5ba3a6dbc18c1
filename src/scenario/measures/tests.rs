//! The shipped list is whole, `"*"` goes through doors, and what says nothing on a plan is set aside with the reason.

use super::build::build;
use super::*;
use crate::floor::change::{Case, Change};
use crate::floor::plan::{DoorState, Plan};
use crate::scenario::fault::Fault;
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::plan::PLAN;
use crate::scenario::plan::alone::open_plan;
use crate::words::{LANGUAGES, Locale, Value};
use std::sync::Arc;

const HALL: &str = r#"(
    format: 1, id: "hall", name: "Hall",
    levels: [(
        id: "ground", outline: [(0, 0), (20, 0), (20, 10), (0, 10)], walls: [[(5, 0), (5, 10)]],
        obstacles: [(id: "desk", shape: Rect(at: (12, 4), size: (2, 1)))],
        zones: [(id: "porch", shape: Rect(at: (0, 0), size: (5, 10))), (id: "hall", shape: Rect(at: (5, 0), size: (15, 10)))],
    )],
    doors: [
        (id: "inner", level: "ground", a: (5, 4), b: (5, 6)),
        (id: "main", level: "ground", a: (0, 4), b: (0, 6), exit: true),
        (id: "east", level: "ground", a: (20, 4), b: (20, 5), exit: true, state: Locked),
    ],
    people: [
        (id: "guests", count: 30, in: "hall", exits: ["main"]),
        (id: "wheels", count: 1, in: "hall", body: Wheelchair),
    ],
    actors: [(id: "intruder", in: "porch", seeks: NearestSeen)],
)"#;

fn plan(text: &str) -> Plan {
    let pack = Pack::new([PackFile { path: PLAN.to_owned(), bytes: text.as_bytes().to_vec() }]);
    let opened = open_plan(Arc::new(pack));
    opened.plan.unwrap_or_else(|| panic!("{:?}", opened.errors)).plan().as_ref().clone()
}

fn of(list: &str, plan: &Plan) -> Catalogue {
    let read = read(MEASURES, list.as_bytes());
    assert_eq!(read.faults, []);
    build(&read.source.unwrap(), plan).unwrap()
}

fn ids(catalogue: &Catalogue) -> Vec<&str> {
    catalogue.trials.iter().map(|it| it.named.id.as_str()).collect()
}

fn why(catalogue: &Catalogue, id: &str) -> Option<Why> {
    catalogue.left_out.iter().find(|it| it.named.id == id).map(|it| it.why)
}

#[test]
fn the_shipped_list_is_whole_and_named_in_every_language() {
    let read = shipped();
    assert_eq!(read.faults, []);
    let measures = read.source.unwrap();
    for tag in LANGUAGES {
        let locale = Locale::own(&tag.parse().unwrap());
        for id in measures.measures.iter().map(|it| &it.id) {
            assert!(locale.has(&format!("measure-{id}")), "{tag}: {id}");
        }
        for id in measures.not_judged.iter().map(|it| &it.id) {
            assert!(locale.has(&format!("measure-{id}.why")), "{tag}: {id}");
        }
    }
}

#[test]
fn on_a_hall_with_an_intruder_the_shipped_list_says_something() {
    let hall = plan(HALL);
    let catalogue = build(&shipped().source.unwrap(), &hall).unwrap();
    let known = [
        "unlock-exit",
        "stewards",
        "voice",
        "languages",
        "lock-inner",
        "quick-locks",
        "wider-exit",
        "greeter",
        "helpers",
    ];
    assert_eq!(ids(&catalogue), known);
    assert_eq!((catalogue.trials[0].on, catalogue.trials[6].on), (Some(On::Door(2)), Some(On::Door(1))));
    assert_eq!(why(&catalogue, "second-exit"), Some(Why::NotNamed));
    for trial in &catalogue.trials {
        let before = Case { plan: hall.clone(), ..Case::default() }.with(&trial.instead_of).unwrap();
        let after = before.clone().with(&trial.changes).unwrap();
        assert_eq!((&after.plan.actors, &after.plan.hazards), (&hall.actors, &hall.hazards), "{:?}", trial.named);
        assert_ne!(before, after, "{:?}", trial.named);
    }
}

#[test]
fn what_says_nothing_on_a_plan_has_its_reason() {
    let mut hall = plan(HALL);
    hall.actors.clear();
    hall.doors[2].state = DoorState::Open;
    hall.people.truncate(1);
    hall.people[0].exits.clear();
    let catalogue = build(&shipped().source.unwrap(), &hall).unwrap();
    for (id, wanted) in [
        ("unlock-exit", Why::NoLockedExit),
        ("stewards", Why::AlreadySo),
        ("lock-inner", Why::NoIntruder),
        ("helpers", Why::NobodyUnhelped),
    ] {
        assert_eq!(why(&catalogue, id), Some(wanted), "{id}");
    }
}

#[test]
fn a_list_of_ones_own_names_things_of_the_plan() {
    let list = r#"(format: 1, today: [Stands(door: "main", state: Closed)], measures: [
        (id: "yard", name: "Door to the yard", changes: [AddDoor(id: "yard", level: "ground", a: (10, 0), b: (11, 0), exit: true)]),
        (id: "adrift", changes: [AddDoor(id: "adrift", level: "ground", a: (10, 2), b: (11, 2), exit: true)]),
        (id: "desk", changes: [Clear(["desk"]), LockSecs(door: "inner", secs: 4)]),
        (id: "later", changes: [Start(groups: ["guests"], starts: Fixed(5)), Help(group: "wheels", by: "guests")]),
    ])"#;
    let catalogue = of(list, &plan(HALL));
    assert_eq!(ids(&catalogue), ["yard", "desk", "later"]);
    assert_eq!(catalogue.trials[0].named.name.as_deref(), Some("Door to the yard"));
    assert_eq!(why(&catalogue, "adrift"), Some(Why::NoWall));
    assert_eq!(catalogue.today.len(), 1);
}

#[test]
fn measures_go_through_the_doors_as_they_stand_today() {
    let list = r#"(format: 1, today: [Stands(door: "main", state: Locked), Width(door: "main", metres: 1), Clear(["desk"])],
        measures: [
            (id: "unlock", each: LockedExit, changes: [Stands(door: "*", state: Closed)]),
            (id: "wider", changes: [Widen(door: "main", metres: 0.6)]),
            (id: "desk", changes: [Clear(["desk"])]),
        ])"#;
    let catalogue = of(list, &plan(HALL));
    assert_eq!(ids(&catalogue), ["unlock", "unlock", "wider"]);
    assert_eq!((catalogue.trials[0].on, catalogue.trials[1].on), (Some(On::Door(1)), Some(On::Door(2))));
    let Change::Width { width_m, .. } = catalogue.trials[2].changes[0] else { panic!("{:?}", catalogue.trials[2]) };
    assert!((width_m - 1.6).abs() < 1e-9, "{width_m}");
    assert_eq!(why(&catalogue, "desk"), Some(Why::NotThere));
}

#[test]
fn today_that_is_impossible_says_why() {
    let list = |today: &str| format!("(format: 1, today: [{today}], measures: [(id: \"x\", changes: [Notice(5)])])");
    for (today, wanted) in
        [(r#"Clear(["desk"]), Clear(["desk"])"#, Why::NotThere), (r#"Width(door: "main", metres: 25)"#, Why::NoWall)]
    {
        assert_eq!(why(&of(&list(today), &plan(HALL)), "x"), Some(wanted), "{today}");
    }
}

/// Code of each fault, and the line from its place on, of the list with these fields and of the plan.
fn told(fields: &str) -> Vec<String> {
    let text = format!("(format: 1,\n{fields})");
    let read = read(MEASURES, text.as_bytes());
    assert_eq!(read.faults, [], "{fields}");
    let from = |fault: &Fault| {
        let line = text.lines().nth(fault.place.line - 1).unwrap_or_default();
        let rest: String = line.chars().skip(fault.place.column - 1).collect();
        format!("{} {rest}", fault.code.0)
    };
    check(&read, &plan(HALL)).iter().map(from).collect()
}

#[test]
fn what_a_list_cannot_mean_is_told_with_its_place() {
    let changes = |changes: &str| format!("measures: [(id: \"x\", changes: [{changes}])]");
    let door = |id: &str, b: &str| format!("AddDoor(id: \"{id}\", level: \"ground\", a: (10, 0), b: {b}, exit: true)");
    let yard = door("yard", "(11, 0)");
    let second = r#"SC362 "yard", level: "ground", a: (10, 0), b: (11, 0), exit: true)])])"#;
    let mut strange = Vec::new();
    for (fields, wanted) in [
        (r#"measures: [(id: "x", each: Exit, all: Exit, changes: [Lock("*")])]"#.to_owned(), "SC361 Exit, changes"),
        (r#"measures: [(id: "x"), (id: "x")]"#.to_owned(), "SC021 \"x\")])"),
        (r#"measures: [(id: "x")], not_judged: [(id: "x")]"#.to_owned(), "SC021 \"x\")])"),
        (r#"measures: [(id: "X y")]"#.to_owned(), "SC020 \"X y\""),
        (changes(r#"Width(door: "main", metres: 0)"#), "SC302 0)"),
        (changes(r#"Width(door: "main", metres: NaN)"#), "SC302 NaN)"),
        (changes(r#"Widen(door: "main", metres: -1)"#), "SC302 -1)"),
        (changes(r#"LockSecs(door: "main", secs: -1)"#), "SC302 -1)"),
        (changes("Notice(-1)"), "SC302 -1)"),
        (changes("Start(starts: Fixed(-1))"), "SC302 -1)"),
        (changes("Tell(by: Bell, says: Bare, times: 0)"), "SC302 0)"),
        (changes(&door("side", "(10, 0)")), "SC302 (10, 0), exit"),
        (changes(&door("main", "(11, 0)")), "SC362 \"main\", level"),
        (changes(&format!("{yard}, {yard}")), second),
        (format!("today: [{yard}], measures: [(id: \"x\", changes: [{yard}])]"), second),
    ] {
        let told = told(&fields);
        if told.len() != 1 || !told[0].starts_with(wanted) {
            strange.push((fields, told));
        }
    }
    assert_eq!(strange, Vec::new());
    let sound = r#"measures: [
        (id: "a", each: Exit, changes: [Width(door: "*", metres: 0.9), LockSecs(door: "*", secs: 0), Notice(0)]),
        (id: "b", all: Exit, instead_of: [Start(starts: Fixed(0))], changes: [Widen(door: "*", metres: 0.5)]),
    ]"#;
    assert_eq!(told(sound), Vec::<String>::new());
    let twice = format!(r#"measures: [(id: "a", changes: [{yard}]), (id: "b", changes: [{yard}])]"#);
    assert_eq!(told(&twice), Vec::<String>::new(), "two measures may build the same door");
}

#[test]
fn a_kind_of_its_own_has_its_sentence_in_every_language() {
    assert_eq!(check(&shipped(), &plan(HALL)), []);
    for kind in [super::check::EACH_AND_ALL, super::check::DOOR_EXISTS] {
        let args: Vec<_> = kind.args.iter().map(|name| (*name, Value::from("side-door"))).collect();
        for tag in LANGUAGES {
            let locale = Locale::own(&tag.parse().unwrap());
            for key in [kind.code.to_owned(), format!("{}.help", kind.code)] {
                assert!(locale.try_text(&key, &args).is_ok(), "{tag}: {key}");
            }
        }
    }
}

#[test]
fn a_name_that_the_plan_does_not_have_is_told_with_those_that_it_has() {
    let list = r#"(format: 1, measures: [(id: "x", changes: [Lock("iner")])])"#;
    let unknown = build(&read(MEASURES, list.as_bytes()).source.unwrap(), &plan(HALL)).unwrap_err();
    assert_eq!((unknown.measure.as_str(), unknown.what, unknown.id.as_str()), ("x", "door", "iner"));
    assert_eq!(unknown.known, ["inner", "main", "east"]);
}

#[test]
fn an_actor_cannot_even_be_written_down() {
    for list in [
        r#"(format: 1, measures: [(id: "x", changes: [Actor(id: "intruder", speed: 3)])])"#,
        r#"(format: 1, actors: [], measures: [])"#,
        "[]",
    ] {
        assert!(!read(MEASURES, list.as_bytes()).faults.is_empty(), "{list}");
    }
}
