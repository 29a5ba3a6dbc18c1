//! Those on wheels: who fetches them, stairs and ramps, refuges.

use super::*;
use crate::floor::plan::{Landing, Level, Stair, Zone};
use crate::floor::shape::{Polygon, Segment};

/// The hall with a gallery above, over a stair or a ramp; people of the chair's kind on the gallery.
fn with_gallery(is_ramp: bool, has_refuge: bool) -> Plan {
    let mut plan = hall(0);
    let up = Level { id: "up".into(), outline: Polygon::rect(p(0.0, 0.0), 10.0, 10.0), ..Level::default() };
    plan.levels.push(up);
    plan.zones.push(Zone { level: 1, ..zone("gallery", 0.0, 0.0, 8.0, 10.0) });
    plan.zones.push(Zone { level: 1, is_refuge: has_refuge, ..zone("corner", 8.0, 0.0, 2.0, 3.0) });
    plan.stairs.push(Stair {
        id: "stair".into(),
        lower: Landing { level: 0, line: Segment::new(p(5.0, 4.0), p(5.0, 6.0)) },
        upper: Landing { level: 1, line: Segment::new(p(5.0, 4.0), p(5.0, 6.0)) },
        length_m: 6.0,
        up_factor: 0.5,
        down_factor: 0.75,
        is_ramp,
    });
    plan.people = vec![group("chair", 1, 2, Body::Wheelchair)];
    plan
}

#[test]
fn a_wheelchair_waits_for_the_steward_and_both_get_out() {
    let mut plan = hall(10);
    plan.people.push(Group { helped_by: Some(2), ..group("chair", 1, 0, Body::Wheelchair) });
    plan.people.push(group("steward", 1, 1, Body::Adult));
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    let events = run.advance(secs(180.0));
    let fetched = events.iter().position(|it| *it == Event::Fetched { person: 10, by: 11 });
    let out = events.iter().position(|it| matches!(it, Event::Out { person: 10, .. }));
    assert!(fetched.is_some() && out > fetched, "{fetched:?} {out:?}");
    assert_eq!(run.inside(), 0);
    assert!(run.measures().waits(10).any(|(cause, secs)| cause == Cause::Helper && secs > 1.0));
}

#[test]
fn who_cannot_take_the_stairs_alone_goes_to_the_refuge() {
    let mut run = run(with_gallery(false, true));
    run.order(Order::Alarm).unwrap();
    run.advance(secs(120.0));
    assert_eq!(run.how_many(Who::Group(0), Some(3)), 1, "{:?}", run.people().collect::<Vec<_>>());
    assert_eq!(run.in_refuge(), 1);
}

#[test]
fn nobody_on_wheels_takes_a_stair_and_everybody_a_ramp() {
    let ends = |is_ramp: bool| {
        let mut run = run(with_gallery(is_ramp, false));
        run.order(Order::Alarm).unwrap();
        let mut was_on_stair = false;
        for tick in 1..=secs(180.0) {
            run.advance(tick);
            was_on_stair |= run.people().any(|it| it.stair.is_some());
        }
        let helper = run.measures().waits(0).find(|(cause, _)| *cause == Cause::Helper).map_or(0.0, |it| it.1);
        (was_on_stair, run.inside(), run.doing(0).cloned(), helper > 100.0)
    };
    assert_eq!(ends(false), (false, 1, Some(Doing::AwaitsHelper), true), "waits, and says for whom");
    assert_eq!(ends(true), (true, 0, Some(Doing::Out), false));
}

#[test]
fn who_would_fetch_somebody_whom_steps_keep_in_leaves_himself() {
    let mut plan = with_gallery(false, true);
    plan.people[0].helped_by = Some(1);
    plan.people.push(group("steward", 1, 2, Body::Adult));
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    run.advance(secs(120.0));
    assert_eq!((run.in_refuge(), run.is_out(1), run.inside()), (1, true, 1));
}

#[test]
fn a_refuge_is_left_to_those_who_need_it() {
    let mut plan = with_gallery(false, true);
    plan.people.push(group("guests", 5, 2, Body::Older));
    let mut run = run(plan);
    run.order(Order::Alarm).unwrap();
    run.advance(secs(180.0));
    assert_eq!((run.in_refuge(), run.inside()), (1, 1));
}

#[test]
fn only_those_who_were_sent_to_a_refuge_are_in_it() {
    let mut plan = with_gallery(false, true);
    plan.people.push(group("choir", 4, 3, Body::Adult));
    let mut run = run(plan);
    run.advance(secs(1.0));
    assert_eq!(run.how_many(Who::Everybody, Some(3)), 4);
    assert_eq!(run.in_refuge(), 0, "they merely stand there and know of nothing");
    run.order(Order::Send { who: Who::Group(1), zone: 3 }).unwrap();
    run.advance(secs(2.0));
    assert_eq!(run.in_refuge(), run.how_many(Who::Group(1), Some(3)));
    run.order(Order::Evacuate { who: Who::Group(1), exits: Vec::new() }).unwrap();
    run.advance(secs(2.5));
    assert!(run.how_many(Who::Everybody, Some(3)) > 0, "on their way out of it");
    assert_eq!(run.in_refuge(), 0);
}
