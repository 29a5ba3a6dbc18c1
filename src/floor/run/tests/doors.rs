//! Doors that are locked, opened and closed while people leave.

use super::*;

#[test]
fn a_locked_exit_traps_and_opening_it_lets_out() {
    let mut plan = hall(20);
    plan.doors[1].state = DoorState::Locked;
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    run.advance(secs(60.0));
    assert_eq!(run.inside(), 20);
    run.order(Order::Unlock { door: 1, by: None }).unwrap();
    run.advance(secs(160.0));
    assert_eq!(run.inside(), 0);
    let shut: f64 = run.measures().waits_by_cause().iter().filter(|it| it.0 == Cause::Shut(1)).map(|it| it.1).sum();
    assert!(shut > 20.0 * 40.0, "{shut}");
}

#[test]
fn who_finds_the_known_exit_locked_tries_the_others() {
    let mut plan = hall(10);
    plan.doors.push(door("west", p(0.0, 4.0), p(0.0, 6.0), true, DoorState::Open));
    plan.people[0].exits = vec![1];
    plan.doors[1].state = DoorState::Locked;
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    run.advance(secs(90.0));
    assert_eq!((run.inside(), run.measures().through(2)), (0, 10));
}

#[test]
fn closing_a_locked_door_leaves_it_locked_and_an_open_one_closed() {
    let mut plan = hall(1);
    plan.doors[0].state = DoorState::Locked;
    let mut run = run(plan);
    for door in [0, 1] {
        run.order(Order::Close(door)).unwrap();
    }
    let events = run.advance(secs(1.0));
    assert_eq!((run.door(0), run.door(1)), (Some(DoorState::Locked), Some(DoorState::Closed)));
    assert!(!events.iter().any(|it| matches!(it, Event::Door { door: 0, .. })), "{events:?}");
}

#[test]
fn somebody_sent_with_the_key_takes_the_way_and_the_time() {
    let mut run = run(hall(1));
    let way = run.crowd.person(0).unwrap().at.distance(p(10.0, 5.0)) - 1.0;
    run.order(Order::Lock { door: 0, by: Some(0) }).unwrap();
    let pace = run.somebody(0).unwrap().speed;
    let takes = way / pace + 10.0;
    run.advance(secs(takes - 1.5));
    assert_ne!(run.door(0), Some(DoorState::Locked));
    run.advance(secs(takes + 3.0));
    assert_eq!((run.door(0), run.doing(0)), (Some(DoorState::Locked), Some(&Doing::Ready)));
}
