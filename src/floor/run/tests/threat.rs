//! A threat: rooms that lock, who has the key, how long people are exposed.

use super::*;
use crate::floor::plan::{Actor as Planned, Seeks};

fn with_office() -> Plan {
    let mut plan = two_rooms();
    plan.levels[0].walls.push(vec![p(13.0, 0.0), p(13.0, 3.0), p(20.0, 3.0)]);
    plan.zones.push(zone("office", 13.0, 0.0, 7.0, 3.0));
    plan.doors.push(door("office-door", p(13.0, 1.0), p(13.0, 2.0), false, DoorState::Open));
    plan.people = vec![
        group("class", 12, 2, Body::Child),
        group("teacher", 1, 2, Body::Adult),
        group("guests", 10, 1, Body::Adult),
    ];
    plan.actors = vec![Planned { id: "it".into(), zone: 0, seeks: Seeks::Nothing, speed: 1.0, reach_m: 8.0 }];
    plan
}

#[test]
fn stay_and_lock_locks_the_room_and_the_board_says_so() {
    let mut run = run(with_office());
    run.order(Order::Threat { actor: 0, is_here: false }).unwrap();
    run.order(Order::Announce(Announcement::once(Means::LiveVoice, Said::StayAndLock))).unwrap();
    let events = run.advance(secs(240.0));
    assert!(events.contains(&Event::Locked { zone: 2 }), "{:?}", run.board());
    assert_eq!(run.door(2), Some(DoorState::Locked));
    run.order(Order::Count { zone: 2 }).unwrap();
    let board = run.board();
    let room = board.rooms.iter().find(|it| it.zone == 2).unwrap();
    assert!(room.heard_secs < room.locked_secs && room.closed_secs < room.locked_secs);
    assert!(room.counted.is_some_and(|(_, people)| people >= 13), "{room:?}");
    assert_eq!(room.secure_secs(), Some(240.0));
    assert_eq!(
        (board.secure_secs(50.0), board.secure_secs(100.0)),
        (Some(240.0), None),
        "the hall is nobody's to count"
    );
}

#[test]
fn a_locked_door_saves_exposure_with_the_same_people_and_the_same_luck() {
    let exposure = |locks: bool| {
        let mut plan = with_office();
        plan.people.truncate(1);
        plan.actors[0].seeks = Seeks::Round(vec![2]);
        plan.doors[2].force_secs = None;
        let mut run = Run::new(plan, Setup { doctrine: Doctrine::Untaught, seed: 3, ..Setup::default() }).unwrap();
        run.order(Order::Threat { actor: 0, is_here: false }).unwrap();
        if locks {
            run.order(Order::Lock { door: 2, by: None }).unwrap();
        }
        run.advance(secs(15.0));
        run.order(Order::Threat { actor: 0, is_here: true }).unwrap();
        run.advance(secs(75.0));
        run.exposure(None)
    };
    let (open, locked) = (exposure(false), exposure(true));
    assert!(open > 20.0 && locked == 0.0, "{open} {locked}");
}

#[test]
fn a_child_never_gets_the_key_and_one_adult_is_enough() {
    let locked = |teacher: bool| {
        let mut plan = with_office();
        plan.actors.clear();
        plan.people.truncate(if teacher { 2 } else { 1 });
        let mut run = run(plan);
        run.order(Order::Announce(Announcement::once(Means::LiveVoice, Said::StayAndLock))).unwrap();
        let events = run.advance(secs(240.0));
        let turned = events.iter().filter(|it| matches!(it, Event::Door { state: DoorState::Locked, .. })).count();
        (run.door(2) == Some(DoorState::Locked), turned)
    };
    assert_eq!(locked(true), (true, 1));
    assert_eq!(locked(false), (false, 0));
}

#[test]
fn the_count_of_exposure_does_not_depend_on_how_often_one_looks() {
    let mut plan = with_office();
    plan.people = vec![group("people", 60, 0, Body::Adult)];
    plan.actors[0].seeks = Seeks::Round(vec![0, 1]);
    let mut run = Run::new(plan, Setup { doctrine: Doctrine::Untaught, seed: 3, ..Setup::default() }).unwrap();
    let mut each_tick = 0.0;
    for tick in 1..=secs(90.0) {
        run.advance(tick);
        let actor = &run.actors()[0];
        let is_exposed = |it: &Seen| {
            it.level == actor.level
                && actor.at.distance(it.at) <= 8.0
                && run.crowd.ground().sees(&run.doors, actor.level, actor.at, it.at)
        };
        each_tick += run.people().filter(is_exposed).count() as f64 * TICK_SECS;
    }
    assert!(
        each_tick > 100.0 && (run.exposure(None) / each_tick - 1.0).abs() < 0.01,
        "{} {each_tick}",
        run.exposure(None)
    );
}

#[test]
fn who_stands_still_of_fear_thinks_again() {
    let mut plan = with_office();
    plan.people = vec![group("people", 60, 0, Body::Adult)];
    let mut run = Run::new(plan, Setup { doctrine: Doctrine::Untaught, seed: 3, ..Setup::default() }).unwrap();
    let mut events = run.advance(secs(60.0));
    let frozen =
        events.iter().filter(|it| matches!(it, Event::Reacts { how: crate::floor::threat::Reaction::Freeze, .. }));
    assert!(frozen.count() > 8);
    events.extend(run.advance(secs(240.0)));
    assert!(!(0..60).any(|person| run.doing(person) == Some(&Doing::Frozen)));
    assert!(run.exposure(None) > 60.0);
}
