//! Tests: drawings as people have them, and the plans that come of them.

use super::floor_ron::floor_ron;
use super::report::{Guess, UnitFrom};
use super::{Asked, Import, id_of, read};

fn import(bytes: &[u8], metres_per_unit: Option<f64>) -> Import {
    read(bytes, &Asked { id: "plan".into(), level: "ground".into(), metres_per_unit }).unwrap()
}

fn doors(import: &Import) -> Vec<String> {
    let door = |door: &crate::floor::plan::Door| {
        let (a, b) = (door.line.a, door.line.b);
        let exit = if door.is_exit { " exit" } else { "" };
        format!("{} {:.2},{:.2} {:.2},{:.2}{exit}", door.id, a.x, a.y, b.x, b.y)
    };
    import.plan.doors.iter().map(door).collect()
}

#[test]
fn a_hall_traced_in_a_drawing_program() {
    let hall = import(include_bytes!("../../../tests/drawings/hall.svg"), Some(0.05));
    let level = &hall.plan.levels[0];
    let size = level.outline.bounds().unwrap();
    assert_eq!((size.max.x - size.min.x, size.max.y - size.min.y), (24.0, 16.0));
    assert_eq!((level.walls.len(), level.obstacles.len()), (3, 4));
    assert_eq!(
        doors(&hall),
        [
            "ieksdurvis 4.15,9.50 4.15,8.00",
            "swing 19.15,16.00 20.15,16.00 exit",
            "galvena-ieeja 0.15,9.25 0.15,7.25 exit"
        ],
        "the leaf of the second is no door of its own"
    );
    let zones: Vec<_> = hall.plan.zones.iter().map(|zone| (&*zone.id, zone.shape.area().round())).collect();
    assert_eq!(zones, [("priekstelpa", 64.0), ("liela-zale", 320.0)]);
    assert_eq!(hall.report.unit_from, UnitFrom::Asked);
    let unknown: Vec<_> = hall.report.unknown.keys().map(|(kind, layer)| format!("{kind} {layer}")).collect();
    assert_eq!(unknown, ["image Fons", "text Uzraksti"]);
}

#[test]
fn a_school_from_a_drawing_office() {
    let school = import(include_bytes!("../../../tests/drawings/school.dxf"), None);
    assert_eq!((school.report.metres_per_unit, school.report.unit_from), (0.001, UnitFrom::File));
    assert_eq!(school.plan.levels[0].outline.area(), 240.0);
    assert_eq!(
        doors(&school),
        ["door-1 8.00,5.00 8.00,5.90", "exit-1 12.00,0.00 13.80,0.00 exit"],
        "two leaves that meet are one door"
    );
    let guesses = &school.report.guesses;
    for guess in
        [Guess::OutlineFromWalls, Guess::WallsOpened(1), Guess::ObstaclesFromBlocks(2), Guess::DoorsFromArcs(2)]
    {
        assert!(guesses.contains(&guess), "{guess:?} in {guesses:?}");
    }
    // The inner face of the front wall ends on both sides of the front door.
    let walls = &school.plan.levels[0].walls;
    let ends: Vec<f64> = walls.iter().flatten().filter(|p| (p.y - 0.3).abs() < 1e-9).map(|p| p.x).collect();
    assert!(ends.iter().any(|x| (x - 12.0).abs() < 1e-9) && ends.iter().any(|x| (x - 13.8).abs() < 1e-9), "{ends:?}");
    let unknown: Vec<_> =
        school.report.unknown.iter().map(|((kind, layer), n)| format!("{kind} {layer} {n}")).collect();
    assert_eq!(unknown, ["HATCH A-WALL-PATT 1", "TEXT A-ANNO-TEXT 2", "hidden OLD 1", "layer AXIS 1"]);
}

#[test]
fn a_plan_made_for_another_crowd_program() {
    let room = import(include_bytes!("../../../tests/drawings/room.dxf"), None);
    assert_eq!(doors(&room), ["exit-1 11.00,6.00 11.00,4.00 exit"], "the side by which one enters the exit's area");
    assert_eq!((room.plan.levels[0].outline.area(), room.plan.levels[0].obstacles.len()), (104.0, 1));
    assert!(room.report.guesses.contains(&Guess::OneZone));
}

#[test]
fn lines_without_layers_are_walls() {
    let plain = import(b"<svg><path d='M0 0H20V12H0Z M8 0V5'/></svg>", None);
    assert_eq!(plain.report.guesses, [Guess::AllWalls, Guess::OutlineFromWalls, Guess::OneZone, Guess::NoExit]);
    assert_eq!((plain.plan.levels[0].outline.area(), plain.plan.levels[0].walls.len()), (240.0, 1));
    let text = import(b"MULTIPOLYGON (((0 0, 9 0, 9 9)), ((20 0, 50 0, 50 9, 20 9), (21 1, 22 1, 22 2)))", None);
    assert_eq!((text.plan.levels[0].holes.len(), text.report.dropped.len()), (1, 1), "the largest is the level");
}

#[test]
fn a_plan_is_written_as_one_writes_it_by_hand() {
    let room = import(include_bytes!("../../../tests/drawings/room.dxf"), None);
    assert_eq!(
        floor_ron(&room.plan, "A room"),
        r#"(
    format: 1,
    id: "plan",
    name: "A room",
    levels: [
        (
            id: "ground",
            outline: [(0, 0), (10, 0), (10, 4), (12, 4), (12, 6), (10, 6), (10, 10), (0, 10)],
            obstacles: [
                (id: "obstacle-1", shape: Rect(at: (4, 4), size: (1, 1))),
            ],
            zones: [
                (id: "inside", shape: Polygon([(0, 0), (10, 0), (10, 4), (12, 4), (12, 6), (10, 6), (10, 10), (0, 10)])),
            ],
        ),
    ],
    doors: [
        (id: "exit-1", level: "ground", a: (11, 6), b: (11, 4), exit: true),
    ],
)
"#
    );
}

#[test]
fn names_become_ids() {
    assert_eq!(id_of("1. stāvs", "level").as_deref(), Some("level-1-stavs"));
    assert_eq!(id_of("Zāle", "level").as_deref(), Some("zale"));
    assert_eq!(id_of("…", "level"), None);
}
