//! Distances by hand, walls that do not leak, doors that open and close under way.

use super::*;
use crate::floor::plan::{Body, Door, DoorState, Group, Landing, Level, Spread, Stair, Zone, ZoneAt};

pub(in crate::floor) fn p(x: f64, y: f64) -> Point {
    Point::new(x, y)
}

pub(in crate::floor) fn door(id: &str, a: Point, b: Point, is_exit: bool, state: DoorState) -> Door {
    Door { id: id.into(), level: 0, line: Segment::new(a, b), is_exit, state, lock_secs: 10.0, force_secs: Some(60.0) }
}

pub(in crate::floor) fn zone(id: &str, x: f64, y: f64, width: f64, height: f64) -> Zone {
    Zone { id: id.into(), level: 0, shape: Polygon::rect(p(x, y), width, height), is_refuge: false }
}

/// Two rooms of 10 x 10 m with a wall between and a door of 1 m in it; an exit at the far right.
pub(in crate::floor) fn two_rooms() -> Plan {
    Plan {
        levels: vec![Level {
            id: "ground".into(),
            outline: Polygon::rect(p(0.0, 0.0), 20.0, 10.0),
            walls: vec![vec![p(10.0, 0.0), p(10.0, 10.0)]],
            ..Level::default()
        }],
        zones: vec![zone("left", 0.0, 0.0, 10.0, 10.0), zone("right", 10.0, 0.0, 10.0, 10.0)],
        doors: vec![
            door("between", p(10.0, 4.5), p(10.0, 5.5), false, DoorState::Open),
            door("out", p(20.0, 4.0), p(20.0, 6.0), true, DoorState::Open),
        ],
        ..Plan::default()
    }
}

/// People who set off within ten seconds of the alarm.
pub(in crate::floor) fn group(id: &str, count: u32, zone: ZoneAt, body: Body) -> Group {
    Group {
        id: id.into(),
        count,
        zone,
        body,
        speed: None,
        starts: Spread::Uniform { min: 0.0, max: 10.0 },
        family_of: 1,
        helped_by: None,
        exits: Vec::new(),
    }
}

/// So many people in the left one of the two rooms, and an exit at either end, the left one in this state.
pub(in crate::floor) fn hall(count: u32, back: DoorState) -> Plan {
    let mut plan = Plan { people: vec![group("people", count, 0, Body::Adult)], ..two_rooms() };
    plan.doors.push(door("back", p(0.0, 4.0), p(0.0, 6.0), true, back));
    plan
}

#[test]
fn a_way_is_as_long_as_it_is_on_foot() {
    let raster = Raster::of(&two_rooms());
    let from = raster.cell(0, p(1.0, 5.0)).unwrap();
    let ways = raster.ways(&[from], |_| true);
    let to = |x, y| ways.at(raster.cell(0, p(x, y)).unwrap());
    assert!((to(19.0, 5.0) - 18.0).abs() < 0.3, "{}", to(19.0, 5.0));
    // Off the axis, first order is some percent too long, never too short.
    let exact = p(1.0, 5.0).distance(p(9.0, 9.0));
    assert!(to(9.0, 9.0) > exact - 0.3 && to(9.0, 9.0) < exact * 1.07, "{} for {exact}", to(9.0, 9.0));
    assert!(to(11.0, 9.0) > p(1.0, 5.0).distance(p(10.0, 5.5)) + p(10.0, 5.5).distance(p(11.0, 9.0)) - 0.3);
}

#[test]
fn no_wall_leaks_wherever_it_stands() {
    for shift in 0..25 {
        let x = 10.0 + f64::from(shift) * 0.01;
        let mut plan = two_rooms();
        plan.levels[0].walls[0] = vec![p(x, 0.0), p(x - 0.3, 10.0)];
        plan.doors.clear();
        let raster = Raster::of(&plan);
        let ways = raster.ways(&[raster.cell(0, p(1.0, 5.0)).unwrap()], |_| true);
        assert!(ways.at(raster.cell(0, p(19.0, 5.0)).unwrap()).is_infinite(), "leaks at {x}");
    }
}

#[test]
fn a_door_drawn_a_little_off_its_wall_still_makes_a_gap() {
    for off in [-0.15, 0.0, 0.15] {
        let mut plan = two_rooms();
        plan.doors[0].line = Segment::new(p(10.0 + off, 4.5), p(10.0 + off, 5.5));
        let raster = Raster::of(&plan);
        let ways = raster.ways(&[raster.cell(0, p(1.0, 5.0)).unwrap()], |_| true);
        let far = ways.at(raster.cell(0, p(19.0, 5.0)).unwrap());
        assert!((far - 18.0).abs() < 0.4, "{far} with the door {off} m off");
        assert!(
            raster
                .ways(&[raster.cell(0, p(1.0, 5.0)).unwrap()], |_| false)
                .at(raster.cell(0, p(19.0, 5.0)).unwrap())
                .is_infinite()
        );
    }
}

#[test]
fn a_room_knows_its_doors_and_an_open_area_has_none() {
    let mut plan = two_rooms();
    let raster = Raster::of(&plan);
    assert_eq!(raster.doors_of(0), Some(vec![0]));
    assert_eq!(raster.doors_of(1), Some(vec![0, 1]));
    plan.zones[0] = zone("left", 0.0, 0.0, 6.0, 10.0);
    assert_eq!(Raster::of(&plan).doors_of(0), None);
}

#[test]
fn an_edge_waits_at_a_shut_door_and_goes_on_when_it_opens() {
    let raster = Raster::of(&two_rooms());
    let start = raster.cell(0, p(8.0, 5.0)).unwrap();
    let there = raster.cell(0, p(12.0, 5.0)).unwrap();
    let mut front = Front::over_all(&raster, 1.0, f64::INFINITY, &[start], 0.0);
    front.advance(&raster, 30.0);
    assert!(front.at(there).is_infinite());
    front.open(&raster, 0, 30.0);
    front.advance(&raster, 31.0);
    assert!(front.at(there).is_infinite());
    front.shut(0, 31.0);
    front.advance(&raster, 60.0);
    assert!((front.at(there) - 32.0).abs() < 0.4, "what was through goes on: {}", front.at(there));

    let mut shut_in_time = Front::over_all(&raster, 1.0, f64::INFINITY, &[start], 0.0);
    shut_in_time.open(&raster, 0, 0.0);
    shut_in_time.advance(&raster, 1.5);
    shut_in_time.shut(0, 1.5);
    shut_in_time.advance(&raster, 60.0);
    assert!(shut_in_time.at(there).is_infinite());
}

#[test]
fn a_way_goes_round_what_burns() {
    let raster = Raster::of(&two_rooms());
    let from = [raster.cell(0, p(1.0, 5.0)).unwrap()];
    let to = |burns: &dyn Fn(Point) -> bool| {
        let ways = raster.ways_past(&from, |_| true, |cell| burns(raster.middle(cell).1), false);
        ways.at(raster.cell(0, p(9.0, 5.0)).unwrap())
    };
    let clear = to(&|_| false);
    let round = to(&|at| (4.0..5.0).contains(&at.x) && at.y > 2.0);
    assert!(round > clear + 1.0 && round < 20.0, "{clear} {round}");
    assert!(to(&|at| (4.0..5.0).contains(&at.x)).is_infinite());
}

#[test]
fn a_stair_joins_two_levels() {
    let mut plan = two_rooms();
    plan.levels.push(Level { id: "up".into(), outline: Polygon::rect(p(0.0, 0.0), 10.0, 10.0), ..Level::default() });
    let line = |x| Segment::new(p(x, 4.0), p(x, 6.0));
    plan.stairs.push(Stair {
        id: "stair".into(),
        lower: Landing { level: 0, line: line(5.0) },
        upper: Landing { level: 1, line: line(5.0) },
        length_m: 6.0,
        up_factor: 0.5,
        down_factor: 0.75,
        is_ramp: false,
    });
    let mut raster = Raster::of(&plan);
    let from = [raster.cell(0, p(1.0, 5.0)).unwrap()];
    let ways = raster.ways(&from, |_| true);
    let up = ways.at(raster.cell(1, p(9.0, 5.0)).unwrap());
    assert!((up - 14.0).abs() < 0.8, "{up}");
    assert_eq!(raster.middle(raster.cell(1, p(9.0, 5.0)).unwrap()).0, 1);
    let on_wheels = |raster: &Raster| {
        let ways = raster.ways_past(&from, |_| true, |_| false, true);
        ways.at(raster.cell(1, p(9.0, 5.0)).unwrap())
    };
    assert!(on_wheels(&raster).is_infinite());
    plan.stairs[0].is_ramp = true;
    raster = Raster::of(&plan);
    assert_eq!(on_wheels(&raster), up);
}
