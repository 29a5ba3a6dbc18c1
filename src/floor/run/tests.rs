//! Small buildings, played through.

use super::*;
use crate::floor::announce::{Announcement, Means, Said};
use crate::floor::plan::{Body, Group};
use crate::floor::raster::tests::{door, group, p, two_rooms, zone};

mod doors;
mod hazards;
mod threat;
mod wheels;

fn run(plan: Plan) -> Run {
    Run::new(plan, Setup { seed: 3, ..Setup::default() }).unwrap()
}

fn hall(count: u32) -> Plan {
    Plan { people: vec![group("people", count, 0, Body::Adult)], ..two_rooms() }
}

fn secs(secs: f64) -> u64 {
    (secs / TICK_SECS).round() as u64
}

#[test]
fn nobody_moves_before_the_alarm_and_everybody_is_out_after_it() {
    let mut run = run(hall(60));
    assert!(run.advance(secs(20.0)).is_empty());
    assert_eq!(run.inside(), 60);
    run.order(Order::Alarm).unwrap();
    let events = run.advance(secs(140.0));
    assert_eq!(run.inside(), 0, "{:?}", run.people().collect::<Vec<_>>());
    let out = events.iter().filter(|it| matches!(it, Event::Out { exit: 1, .. })).count();
    assert_eq!((out, run.measures().through(1)), (60, 60));
    let (half, last) = (run.measures().secs_to_out(50.0).unwrap(), run.measures().last_out_secs().unwrap());
    assert!(20.0 < half && half < last && last < 110.0, "{half} {last}");
    assert!(run.measures().flow(1, 20.0, last) > 0.5);
}

#[test]
fn a_branch_goes_on_as_the_run_itself_does() {
    let mut one = run(hall(40));
    one.order(Order::Alarm).unwrap();
    one.advance(secs(10.0));
    let mut two = one.clone();
    assert_eq!(one.advance(secs(60.0)), two.advance(secs(60.0)));
    assert_eq!(one.measures(), two.measures());
}

#[test]
fn waiting_seconds_have_causes_and_a_narrow_door_is_the_heaviest() {
    let mut run = run(hall(150));
    run.order(Order::Alarm).unwrap();
    run.advance(secs(200.0));
    let causes = run.measures().waits_by_cause();
    let door = causes.iter().find(|(cause, _)| *cause == Cause::Door(0)).map_or(0.0, |it| it.1);
    let other: f64 =
        causes.iter().filter(|(cause, _)| !matches!(cause, Cause::Door(0) | Cause::NotSetOff)).map(|it| it.1).sum();
    assert!(door > 300.0 && door > 3.0 * other, "{causes:?}");
    assert!(run.measures().queue(0).1 > 20);
}

#[test]
fn better_words_bring_the_same_people_out_sooner() {
    let last = |announcement| {
        let mut run = run(hall(80));
        run.order(Order::Announce(announcement)).unwrap();
        run.advance(secs(900.0));
        (run.measures().secs_to_out(90.0).unwrap(), run.inside())
    };
    let bell = last(Announcement::once(Means::Bell, Said::Bare));
    let voice = last(Announcement::once(Means::LiveVoice, Said::LeaveBy));
    assert!(voice.0 < 0.6 * bell.0, "{voice:?} {bell:?}");
    assert_eq!(voice.1, 0);
}

#[test]
fn wardens_know_only_whom_they_saw() {
    let mut plan = hall(20);
    plan.people[0].family_of = 4;
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    run.advance(secs(20.0));
    run.order(Order::Warden { exit: 1, is_there: true }).unwrap();
    run.advance(secs(120.0));
    assert_eq!(run.inside(), 0);
    let late = run.measures().out().iter().filter(|gone| gone.secs > 20.0).count();
    let call = run.roll_call();
    assert_eq!(call.unaccounted(), 20 - late);
    let truth = call.against(run.units(), |person| run.is_out(person));
    assert_eq!(truth.safe_unseen.len(), 20 - late);
    assert!(truth.inside_missing.is_empty() && truth.inside_ticked.is_empty());
}

#[test]
fn an_order_to_what_is_not_there_is_refused() {
    let mut run = run(hall(2));
    assert_eq!(run.order(Order::Open(9)), Err(OrderError::NoDoor));
    assert_eq!(run.order(Order::Send { who: Who::Everybody, zone: 9 }), Err(OrderError::NoZone));
    assert_eq!(run.order(Order::Start { hazard: 0 }), Err(OrderError::NoHazard));
    assert_eq!(run.order(Order::Lock { door: 0, by: Some(7) }), Err(OrderError::NoPerson));
}

#[test]
fn two_threads_change_nothing() {
    let played = |threads: usize| {
        let mut run = Run::new(hall(80), Setup { seed: 3, threads, ..Setup::default() }).unwrap();
        run.order(Order::Alarm).unwrap();
        let events = run.advance(secs(90.0));
        (events, run.measures().clone())
    };
    assert_eq!(played(1), played(2));
}

#[test]
fn a_sweep_finds_who_has_not_heard() {
    let mut plan = hall(5);
    plan.people.push(group("steward", 1, 1, Body::Adult));
    let mut run = run(plan);
    run.order(Order::Sweep { by: 5, zone: 0 }).unwrap();
    let events = run.advance(secs(120.0));
    assert!(events.contains(&Event::Swept { zone: 0, by: 5 }));
    assert_eq!(run.inside(), 0);
    assert_eq!((run.roll_call().swept, run.how_many(Who::Everybody, None)), (vec![0], 0));
}

#[test]
fn a_family_goes_to_one_exit_and_comes_there_together() {
    let mut plan = hall(40);
    plan.doors.push(door("west", p(0.0, 4.0), p(0.0, 6.0), true, DoorState::Open));
    plan.people[0].family_of = 4;
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    run.advance(secs(120.0));
    assert_eq!(run.inside(), 0);
    for family in &run.folk().families {
        let out: Vec<_> = run.measures().out().iter().filter(|gone| family.contains(&gone.person)).collect();
        assert!(out.iter().all(|gone| gone.exit == out[0].exit), "{out:?}");
        assert!(out[3].secs - out[0].secs < 9.0, "{out:?}");
    }
}

#[test]
fn two_face_to_face_in_a_narrow_passage_get_out_of_it() {
    let mut plan = two_rooms();
    plan.levels[0].outline = crate::floor::shape::Polygon::rect(p(0.0, 0.0), 20.0, 2.0);
    plan.levels[0].walls = vec![vec![p(6.0, 2.0), p(6.0, 0.6), p(14.0, 0.6), p(14.0, 2.0)]];
    plan.zones = vec![zone("west", 1.0, 0.0, 4.0, 2.0), zone("east", 15.0, 0.0, 4.0, 2.0)];
    plan.doors = vec![
        door("west", p(0.0, 0.5), p(0.0, 1.5), true, DoorState::Open),
        door("east", p(20.0, 0.5), p(20.0, 1.5), true, DoorState::Open),
    ];
    plan.people = vec![group("from-west", 2, 0, Body::Adult), group("from-east", 2, 1, Body::Adult)];
    plan.people[0].exits = vec![1];
    plan.people[1].exits = vec![0];
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    run.advance(secs(120.0));
    assert_eq!(run.inside(), 0, "{:?}", run.people().collect::<Vec<_>>());
}
