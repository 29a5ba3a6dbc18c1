//! Small buildings, played through.

use super::*;
use crate::floor::announce::{Announcement, Means, Said};
use crate::floor::plan::{Actor as Planned, Body, Group, Hazard, HazardKind, Seeks, Spread, ZoneAt};
use crate::floor::raster::tests::{door, p, two_rooms, zone};

fn group(id: &str, count: u32, zone: ZoneAt, body: Body) -> Group {
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

/// The hall with a gallery above, over a stair or a ramp; people of the chair's kind on the gallery.
fn with_gallery(is_ramp: bool, has_refuge: bool) -> Plan {
    use crate::floor::plan::{Landing, Level, Stair, Zone};
    use crate::floor::shape::{Polygon, Segment};
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
