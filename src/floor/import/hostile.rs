//! Tests: no file brings the import down, and what comes out of a broken one is still a plan that can be written.

use std::collections::BTreeSet;

use super::floor_ron::floor_ron;
use super::report::{Guess, Why};
use super::trace::MOST_WALLS;
use super::{Asked, Import, ImportError, Wrong, read};

const HALL: &str = include_str!("../../../tests/drawings/hall.svg");
const SCHOOL: &str = include_str!("../../../tests/drawings/school.dxf");
const ROOM: &str = include_str!("../../../tests/drawings/room.dxf");
const WKT: &str = "POLYGON ((0 0, 30 0, 30 20, 0 20, 0 0), (4 3, 5 3, 5 9, 4 9, 4 3))";

fn imported(bytes: &[u8]) -> Result<Import, ImportError> {
    let asked = Asked { id: "plan".into(), level: "ground".into(), metres_per_unit: Some(0.05) };
    let import = read(bytes, &asked)?;
    assert_sound(&import);
    Ok(import)
}

/// What every plan keeps that comes out, however the drawing was.
fn assert_sound(import: &Import) {
    let plan = &import.plan;
    let level = &plan.levels[0];
    let rings = level.holes.iter().chain([&level.outline]).chain(level.obstacles.iter().map(|o| &o.shape));
    for ring in rings.chain(plan.zones.iter().map(|zone| &zone.shape)) {
        assert!(ring.0.len() >= 3 && ring.area() > 0.0 && ring.area().is_finite(), "{ring:?}");
    }
    let ends = plan.doors.iter().flat_map(|door| [door.line.a, door.line.b]);
    for point in level.walls.iter().flatten().copied().chain(ends) {
        assert!(point.x.abs() < 20_000.0 && point.y.abs() < 20_000.0, "{point:?}");
    }
    assert!(plan.doors.iter().all(|door| door.line.length() > 0.3));
    let of_doors = plan.doors.iter().map(|door| &door.id);
    let ids: Vec<_> =
        of_doors.chain(plan.zones.iter().map(|z| &z.id)).chain(level.obstacles.iter().map(|o| &o.id)).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id twice");
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    assert!(ids.iter().all(|id| id.split('-').all(part) && id.as_bytes()[0].is_ascii_lowercase()), "{ids:?}");
    let text = floor_ron(plan, "A \"plan\" {of} \\ ours");
    assert!(ron::from_str::<ron::Value>(&text).is_ok(), "{text}");
}

fn wrong(bytes: &[u8]) -> Wrong {
    imported(bytes).expect_err("this is no plan").what
}

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg><path id='outline' d='M0 0H400V400H0Z'/>{inside}</svg>").into_bytes()
}

fn dxf(entities: &str) -> Vec<u8> {
    let text = format!("0 SECTION 2 ENTITIES {entities} 0 ENDSEC 0 EOF");
    text.split_whitespace().collect::<Vec<_>>().join("\n").into_bytes()
}

#[test]
fn files_that_end_early_are_told_or_read_as_far_as_they_go() {
    for text in [HALL, SCHOOL, ROOM, WKT] {
        for end in (0..text.len()).step_by(if cfg!(debug_assertions) { 13 } else { 1 }) {
            if let Ok(import) = imported(&text.as_bytes()[..end]) {
                let is_whole = text[end..].trim().is_empty() || text[end..].trim_start().starts_with("EOF");
                assert!(is_whole || import.report.guesses.contains(&Guess::CutOff), "{end} of {text}");
            }
        }
    }
}

#[test]
fn bytes_changed_at_random_bring_nothing_down() {
    let mut state = 1_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let signs = b"0123456789.-eE<>/\"' ,()\n\0\xffNaNMLZ";
    let mut read = 0;
    for round in 0..2_000 {
        let mut bytes = [HALL, SCHOOL, ROOM, WKT][round % 4].as_bytes().to_vec();
        for _ in 0..=random(8) {
            let (at, sign) = (random(bytes.len()), signs[random(signs.len())]);
            match random(3) {
                0 => bytes[at] = sign,
                1 => bytes.insert(at, sign),
                _ => _ = bytes.remove(at),
            }
        }
        read += usize::from(imported(&bytes).is_ok());
    }
    assert!(read > 200, "most of these should still be drawings: {read}");
}

#[test]
fn rubbish_is_no_plan() {
    let noise: Vec<u8> = (0..100_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for start in [&b""[..], b"<svg>", b"0\nSECTION\n", b"POLYGON ((", b"\xff\xfe<", b"AC1032", b"%PDF-1.4"] {
        let bytes = [start, &noise].concat();
        assert!(imported(&bytes).is_err(), "{start:?}");
    }
    assert_eq!(wrong(b"<svg></svg>"), Wrong::Empty);
    assert_eq!(wrong(&dxf("")), Wrong::Empty);
}

#[test]
fn rooms_that_cannot_be_are_left_out_with_the_reason() {
    let import = imported(&svg(
        "<g id='zones'><polygon points='0,0 100,100 100,0 0,100'/><polygon points='0,0 9,0 4,0'/><polyline points='0,0 9,0 4,9'/>
         <polygon points='0,0 NaN,0 4,9'/><polygon points='0,0 1e9,0 4,9'/><polygon points='0,0 1e400,0 4,9'/></g>
         <line class='door' x2='0'/><line class='door' x2='1'/><line class='door' x2='300'/>
         <line class='door' x1='-1' x2='-1' y1='100' y2='120'/>",
    ))
    .unwrap();
    let whys: BTreeSet<Why> = import.report.dropped.iter().map(|dropped| dropped.why).collect();
    assert_eq!(
        whys,
        BTreeSet::from([Why::Far, Why::Flat, Why::Crossing, Why::Open, Why::Width]),
        "{:?}",
        import.report
    );
    assert_eq!(import.report.unknown.len(), 1, "polygons with points that are no numbers: {:?}", import.report.unknown);
    assert_eq!((import.plan.doors.len(), import.plan.doors[0].is_exit), (1, true));
    assert_eq!(&*import.plan.zones[0].id, "inside");
}

#[test]
fn an_outline_that_crosses_itself_is_replaced_and_flat_ones_are_nothing() {
    let crossed =
        dxf("0 LWPOLYLINE 8 outline 70 1 10 0 20 0 10 400 20 400 10 400 20 0 10 0 20 300 0 LINE 8 walls 11 300 21 200");
    let import = imported(&crossed).unwrap();
    assert!(import.report.guesses.contains(&Guess::OutlineFromBounds), "{:?}", import.report);
    assert_eq!(wrong(&dxf("0 LINE 8 walls 11 300 21 0")), Wrong::Empty);
    assert_eq!(wrong(&dxf("0 LINE 8 walls 10 nan 11 300 21 1e300")), Wrong::Empty);
}

#[test]
fn floods_end_in_an_error() {
    let walls = |count: usize| {
        let mut text = String::from("<svg><g class='walls'>");
        for at in 0..count {
            text.push_str(&format!("<path d='M{} {}h9v9'/>", at % 317, at / 317));
        }
        text + "</g></svg>"
    };
    assert_eq!(wrong(walls(100_000).as_bytes()), Wrong::TooMany { most: MOST_WALLS });
    let import = imported(walls(10_000).as_bytes()).unwrap();
    let pieces = import.plan.levels[0].walls.iter().map(|wall| wall.len() - 1).sum::<usize>();
    assert!(pieces > 19_000, "{pieces}");
    let points = format!("<svg><polyline class='wall' points='{}'/></svg>", "1,2 3,4 ".repeat(600_000));
    assert!(matches!(wrong(points.as_bytes()), Wrong::TooMany { .. }));
    let doors: String = (0..6_000).map(|at| format!("<path class='door' d='M{} 0h20'/>", at % 300)).collect();
    assert!(matches!(wrong(&svg(&doors)), Wrong::TooMany { .. }));
    let deep = format!("<svg>{}", "<g>".repeat(100_000));
    assert!(matches!(wrong(deep.as_bytes()), Wrong::TooDeep { .. }));
    let classes: String = (0..5_000).map(|at| format!("<g id='l{at}'><path d='M0 0h1'/></g>")).collect();
    assert!(imported(&svg(&classes)).unwrap().report.unknown.len() <= 1_001);
}
