//! People fit, keep together, are helped, and stay where they are when something else changes.

use super::*;
use crate::floor::plan::{Obstacle, Spread};
use crate::floor::raster::tests::{p, two_rooms};
use crate::floor::shape::Polygon;

fn group(id: &str, count: u32, zone: ZoneAt, body: Body) -> Group {
    Group {
        id: id.into(),
        count,
        zone,
        body,
        speed: None,
        starts: Spread::Uniform { min: 10.0, max: 100.0 },
        family_of: 1,
        helped_by: None,
        exits: Vec::new(),
    }
}

fn with(groups: Vec<Group>) -> Plan {
    Plan { people: groups, ..two_rooms() }
}

fn closest(people: &[Somebody]) -> f64 {
    let pairs = people.iter().enumerate().flat_map(|(n, a)| people[n + 1..].iter().map(move |b| a.at.distance(b.at)));
    pairs.fold(f64::INFINITY, f64::min)
}

#[test]
fn nobody_stands_on_anybody_or_in_a_wall() {
    let plan = with(vec![group("many", 350, 0, Body::Adult), group("few", 20, 1, Body::Child)]);
    let people = populate(&plan, 7).unwrap().people;
    assert_eq!(people.len(), 370);
    assert!(closest(&people) >= 0.45 - 1e-6, "{}", closest(&people));
    assert!(people.iter().take(350).all(|it| it.at.x > 0.19 && it.at.x < 9.81));
    assert!(people.iter().skip(350).all(|it| it.at.x > 10.19));
}

#[test]
fn too_many_is_said_with_numbers() {
    let fault = populate(&with(vec![group("crowd", 600, 0, Body::Adult)]), 7).unwrap_err();
    let PopulateError::TooMany { zone, people, free_m2, most } = fault else { panic!("{fault:?}") };
    assert_eq!((&*zone, people, most), ("left", 600, 500));
    assert!((free_m2 - 100.0).abs() < 0.5);
}

#[test]
fn everybody_stays_the_same_when_something_else_changes() {
    let plan = with(vec![group("many", 200, 0, Body::Adult), group("few", 30, 1, Body::Older)]);
    let before = populate(&plan, 7).unwrap().people;
    let mut other = plan.clone();
    other.doors.remove(1);
    other.people.insert(0, group("late", 50, 1, Body::Adult));
    other.people[2].starts = Spread::Fixed(3.0);
    let after = populate(&other, 7).unwrap().people;
    let of = |people: &[Somebody], group: &str| -> Vec<(Key, Point, f64, f64)> {
        let is_of = |it: &&Somebody| (0..50).any(|n| it.key == Key::of(group, n));
        people.iter().filter(is_of).map(|it| (it.key, it.at, it.speed, it.starts_secs)).collect()
    };
    assert_eq!(of(&before, "many"), of(&after, "many"));
    let speeds = |people| of(people, "few").iter().map(|it| it.2).collect::<Vec<_>>();
    assert_eq!(speeds(&before), speeds(&after), "speed does not hang on place or delay");
    assert_ne!(of(&before, "many"), of(&populate(&plan, 8).unwrap().people, "many"));
}

#[test]
fn speeds_and_delays_follow_profile_and_plan() {
    let plan = with(vec![group("many", 350, 0, Body::Adult)]);
    let people = populate(&plan, 7).unwrap().people;
    let mean = |of: fn(&Somebody) -> f64| people.iter().map(of).sum::<f64>() / 350.0;
    assert!((mean(|it| it.speed) - 1.25).abs() < 0.03, "{}", mean(|it| it.speed));
    assert!((mean(|it| it.starts_secs) - 55.0).abs() < 4.0);
    assert!(people.iter().all(|it| (0.95..1.55).contains(&it.speed) && (10.0..100.0).contains(&it.starts_secs)));
}

#[test]
fn families_stand_together_and_leave_together() {
    let mut families = group("families", 62, 0, Body::Adult);
    families.family_of = 4;
    let populace = populate(&with(vec![families]), 7).unwrap();
    assert_eq!(populace.families.len(), 16);
    assert_eq!(populace.families[15].len(), 2);
    let mut near = 0;
    for members in &populace.families {
        let head = &populace.people[members[0]];
        for &at in members {
            let it = &populace.people[at];
            assert_eq!((it.speed, it.starts_secs, it.family), (head.speed, head.starts_secs, head.family));
            near += usize::from(it.at.distance(head.at) < 1.0);
        }
    }
    assert!(near >= 58, "{near} of 62 within a metre of the first of the family");
}

#[test]
fn the_nearest_free_steward_comes_for_each_wheelchair() {
    let mut chairs = group("chairs", 3, 0, Body::Wheelchair);
    chairs.helped_by = Some(1);
    let populace = populate(&with(vec![chairs.clone(), group("stewards", 2, 0, Body::Adult)]), 7).unwrap();
    let helped: Vec<usize> = (0..3).filter(|&at| !populace.people[at].helpers.is_empty()).collect();
    assert_eq!((helped.len(), populace.unhelped.len()), (2, 1));
    for at in helped {
        let helper = populace.people[at].helpers[0];
        assert!(helper >= 3 && populace.people[helper].helps == Some(at));
    }
    assert!(closest(&populace.people[..3]) > 0.9, "chairs take their room");
    chairs.helped_by = None;
    assert_eq!(populate(&with(vec![chairs]), 7).unwrap().unhelped, [0, 1, 2]);
}

#[test]
fn a_congregation_sits_and_who_finds_no_seat_stands() {
    let mut plan = with(vec![group("congregation", 120, 0, Body::Adult), group("chair", 1, 0, Body::Wheelchair)]);
    let pew = |n: u32| Obstacle { id: "pew".into(), shape: Polygon::rect(p(1.0, 1.0 + 0.9 * f64::from(n)), 6.0, 0.35) };
    plan.levels[0].obstacles = (0..9).map(pew).collect();
    let people = populate(&plan, 7).unwrap().people;
    let seated = people.iter().filter(|it| it.is_seated).count();
    assert_eq!(seated, 96, "8 rows of 12");
    assert!(!people[120].is_seated);
    assert!(closest(&people) >= 0.45 - 1e-6);
    let is_in_pew = |it: &Somebody| plan.levels[0].obstacles.iter().any(|pew| pew.shape.contains(it.at));
    assert!(!people.iter().any(is_in_pew));
}
