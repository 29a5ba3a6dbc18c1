//! Which exit, and which way, people choose.

use super::super::Value;
use super::super::bench::Bench;
use super::super::scene::{ADULTS, Area, Draw, Scene, at, line};
use super::super::table::Measure;
use super::{Measured, Values, left};
use crate::floor::crowd::Order;
use crate::floor::plan::{Body, DoorAt, DoorState, Group, Spread, Zone};
use crate::floor::run::{self, Setup, TICK_SECS};
use crate::floor::shape::Polygon;
use std::ops::ControlFlow;

pub fn of(name: &str) -> Option<Measured> {
    Some(match name {
        "NIST 3.2" | "ISO 15" => influence,
        "NIST 3.3" | "ISO 16" => familiar,
        "NIST 4.1" | "ISO 9" => closing,
        "ISO 17" => |bench| below(bench, ring),
        "RiMEA 14" => |bench| below(bench, detour),
        _ => return None,
    })
}

/// Two exits equally far from the middle line.
fn two_exits() -> Scene {
    let mut scene = Scene::rect(10.0, 12.0);
    scene.exit((0.5, 12.0), (1.5, 12.0));
    scene.exit((8.5, 12.0), (9.5, 12.0));
    scene
}

/// The share of the free ones that take exit 2, without and with somebody who is bound for it. A whole run, for it is
/// there that people look at each other.
fn influence(bench: &Bench) -> Values {
    let people = |id: &str, count: u32, zone: usize, exits: Vec<DoorAt>| Group {
        id: id.into(),
        count,
        zone,
        body: Body::Adult,
        speed: Some(Spread::Fixed(1.25)),
        starts: Spread::Fixed(0.0),
        family_of: 1,
        helped_by: None,
        exits,
    };
    let zone = |id: &str, area: Area| {
        let shape = Polygon::rect(at(area.x.0, area.y.0), area.x.1 - area.x.0, area.y.1 - area.y.0);
        Zone { id: id.into(), level: 0, shape, is_refuge: false }
    };
    let runs = bench.each(|draw| {
        [false, true].map(|is_led| {
            let mut plan = two_exits().plan;
            plan.zones.push(zone("free", Area::new((4.0, 6.0), (0.0, 1.5))));
            plan.zones.push(zone("bound", Area::new((4.5, 5.5), (2.0, 3.0))));
            plan.people.push(people("free", 2, 0, Vec::new()));
            plan.people.push(people("bound", u32::from(is_led), 1, vec![1]));
            let setup = Setup { law: bench.law, seed: draw.seed, ..Setup::default() };
            let Ok(mut played) = run::Run::new(plan, setup) else { return f64::NAN };
            if played.order(run::Order::Alarm).is_err() {
                return f64::NAN;
            }
            played.advance((120.0 / TICK_SECS) as u64);
            played.measures().out().iter().filter(|gone| gone.person < 2 && gone.exit == 1).count() as f64 / 2.0
        })
    });
    let share = |place: usize| runs.iter().map(|run| run[place]).sum::<f64>() / runs.len() as f64;
    vec![Value::new(Measure::ShareRise, "exit 2", share(1) - share(0))]
}

fn familiar(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        let mut scene = two_exits();
        scene.fill(0, Area::new((4.0, 6.0), (0.0, 1.5)), 2, &Spread::Fixed(1.25), draw);
        for person in &mut scene.people {
            person.exits = vec![1];
        }
        let walked = bench.empty(&scene, draw.seed, 120.0);
        walked.gone.iter().filter(|gone| gone.exit == 1).count() as f64 / 2.0
    });
    vec![Value::new(Measure::Share, "exit 2", runs.iter().sum::<f64>() / runs.len() as f64)]
}

/// One person, exit 1 the nearer one; it is locked after a second.
fn closing(bench: &Bench) -> Values {
    let mut scene = Scene::rect(10.0, 15.0);
    scene.exit((4.5, 0.0), (5.5, 0.0));
    scene.exit((4.5, 15.0), (5.5, 15.0));
    scene.person(0, (5.0, 5.0), 1.25);
    let mut is_closed = false;
    let walked = bench.walk(&scene, 1, 120.0, &mut |crowd, _| {
        if !is_closed && crowd.secs() >= 1.0 {
            is_closed = true;
            let order = Order::Door { door: 0, state: DoorState::Locked };
            if crowd.order(order).is_err() {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    });
    let second = walked.gone.iter().filter(|gone| gone.exit == 1).count();
    vec![Value::new(Measure::Share, "exit 2", second as f64), left(walked.left)]
}

/// A ring of 20 m whose near side is broken; below it a way over two stairs is shorter.
fn ring(draw: &Draw) -> Scene {
    let mut scene = Scene::of(&[
        (0.0, 0.0),
        (7.75, 0.0),
        (7.75, 2.0),
        (2.0, 2.0),
        (2.0, 18.0),
        (18.0, 18.0),
        (18.0, 2.0),
        (12.25, 2.0),
        (12.25, 0.0),
        (20.0, 0.0),
        (20.0, 20.0),
        (0.0, 20.0),
    ]);
    scene.exit((20.0, 0.2), (20.0, 1.8));
    let lower = scene.level(&[(6.25, -8.0), (13.75, -8.0), (13.75, -6.0), (6.25, -6.0)]);
    for x in [6.25, 12.25] {
        let (foot, head) = (line((x, -6.0), (x + 1.5, -6.0)), line((x, 0.0), (x + 1.5, 0.0)));
        scene.stair((lower, foot), (0, head), 6.0, (0.5, 0.5));
    }
    scene.fill(0, Area::new((0.0, 2.0), (0.0, 2.5)), 10, &Spread::Fixed(1.2), draw);
    scene
}

/// A long way on one floor; a short one down and up again.
fn detour(draw: &Draw) -> Scene {
    let mut scene = Scene::of(&[
        (0.0, 0.0),
        (5.0, 0.0),
        (5.0, 15.0),
        (25.0, 15.0),
        (25.0, 0.0),
        (30.0, 0.0),
        (30.0, 20.0),
        (0.0, 20.0),
    ]);
    scene.exit((27.0, 0.0), (29.0, 0.0));
    let lower = scene.level(&[(10.0, 3.0), (20.0, 3.0), (20.0, 7.0), (10.0, 7.0)]);
    for (foot, head) in [(10.0, 5.0), (20.0, 25.0)] {
        let (foot, head) = (line((foot, 4.0), (foot, 6.0)), line((head, 4.0), (head, 6.0)));
        scene.stair((lower, foot), (0, head), 50.0_f64.sqrt(), (0.5, 0.75));
    }
    scene.fill(0, Area::new((0.0, 5.0), (0.0, 12.0)), 100, &ADULTS, draw);
    scene
}

/// The share that took the stairs.
fn below(bench: &Bench, scene: fn(&Draw) -> Scene) -> Values {
    let runs = bench.each(|draw| {
        let scene = scene(draw);
        let mut is_below = vec![false; scene.people.len()];
        let walked = bench.walk(&scene, draw.seed, 300.0, &mut |_, people| {
            for seen in people.iter().filter(|seen| seen.stair.is_some()) {
                is_below[seen.person] = true;
            }
            ControlFlow::Continue(())
        });
        (is_below.iter().filter(|below| **below).count() as f64 / is_below.len() as f64, walked.left)
    });
    let share = runs.iter().map(|run| run.0).sum::<f64>() / runs.len() as f64;
    vec![Value::new(Measure::Share, "↓↑", share), left(runs.iter().map(|run| run.1).sum())]
}
