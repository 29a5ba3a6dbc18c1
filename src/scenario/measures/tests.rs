//! The shipped list is whole, `"*"` goes through doors, and what says nothing on a plan is set aside with the reason.

use super::build::build;
use super::*;
use crate::floor::change::Case;
use crate::floor::plan::{DoorState, Plan};
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::plan::PLAN;
use crate::scenario::plan::alone::open_plan;
use crate::words::{LANGUAGES, Locale};
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
