//! Smoke and fire: who turns round, which doors are barred.

use super::*;
use crate::floor::plan::{Hazard, HazardKind};

#[test]
fn people_turn_round_in_thick_smoke_and_take_the_other_exit() {
    let mut plan = hall(30);
    plan.doors.push(door("west", p(0.0, 4.0), p(0.0, 6.0), true, DoorState::Open));
    plan.zones.push(zone("sacristy", 0.0, 3.0, 3.0, 4.0));
    let kind = HazardKind::Smoke { thickness: 3.0 };
    plan.hazards.push(Hazard { id: "smoke".into(), zone: 2, kind, spreads: 0.1, starts_secs: Some(0.0) });
    let west = |plan: Plan| {
        let mut run = run(plan);
        run.advance(secs(25.0));
        run.order(Order::Alarm).unwrap();
        let events = run.advance(secs(200.0));
        assert_eq!(run.inside(), 0);
        let turned = events.iter().filter(|it| matches!(it, Event::TurnsRound { .. })).count();
        (run.measures().through(2), turned)
    };
    let smoky = west(plan.clone());
    plan.hazards.clear();
    let clear = west(plan);
    assert!(smoky.0 < clear.0 && smoky.1 > 0 && clear.1 == 0, "{smoky:?} {clear:?}");
}

#[test]
fn fire_in_a_door_bars_it() {
    let mut plan = hall(20);
    plan.zones.push(zone("at-door", 9.0, 4.0, 1.0, 2.0));
    plan.hazards.push(Hazard { id: "fire".into(), zone: 2, kind: HazardKind::Fire, spreads: 0.01, starts_secs: None });
    let mut run = run(plan);
    run.order(Order::Start { hazard: 0 }).unwrap();
    assert!(run.advance(secs(2.0)).contains(&Event::Barred { door: 0 }));
    run.order(Order::Alarm).unwrap();
    run.advance(secs(60.0));
    assert_eq!(run.inside(), 20);
}

#[test]
fn fire_in_a_room_bars_the_way_through_it_and_who_stands_in_it_walks_out() {
    let mut plan = hall(20);
    plan.doors.push(door("west", p(0.0, 4.0), p(0.0, 6.0), true, DoorState::Locked));
    plan.zones.push(zone("aisle", 6.0, 0.0, 1.0, 10.0));
    plan.hazards.push(Hazard { id: "fire".into(), zone: 2, kind: HazardKind::Fire, spreads: 1e-5, starts_secs: None });
    let mut run = run(plan);
    run.order(Order::Start { hazard: 0 }).unwrap();
    run.order(Order::Alarm).unwrap();
    // Some had crossed before the fire was seen to bar the way.
    run.advance(secs(4.0));
    let east = run.people().filter(|it| it.at.x > 6.0).count();
    let events = run.advance(secs(120.0));
    assert_eq!(run.inside(), 20 - east, "{:?}", run.people().map(|it| it.at).collect::<Vec<_>>());
    assert!(east > 3 && !run.people().any(|it| it.at.x > 5.9), "nobody stays in it");
    assert!(!events.iter().any(|it| matches!(it, Event::Barred { .. })), "no door burns");
    run.order(Order::Open(2)).unwrap();
    run.advance(secs(180.0));
    assert_eq!((run.inside(), run.measures().through(2)), (0, 20 - east));
}
