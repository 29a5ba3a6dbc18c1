//! What must hold whatever the plan: nobody passes a wall or a locked door, nobody stays behind, the same bytes on every
//! machine. In a release build hundreds of runs; `SARDZE_RUNS` sets how many of each kind.

use super::*;
use crate::floor::plan::{Door, Landing, Level, Plan, Stair};
use crate::floor::shape::{Point, Polygon, Segment};

/// Numbers that look random, the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, from: f64, to: f64) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        from + (to - from) * (((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64)
    }

    /// So many people at least 0.28 m apart where `is_free`, with mixed speeds.
    fn people(
        &mut self,
        count: usize,
        from: (f64, f64),
        to: (f64, f64),
        is_free: impl Fn(Point) -> bool,
    ) -> Vec<Person> {
        let mut people: Vec<Person> = Vec::new();
        for _ in 0..count * 4_000 {
            let at = Point::new(self.roll(from.0, to.0), self.roll(from.1, to.1));
            if people.len() < count && is_free(at) && people.iter().all(|other| other.at.distance(at) > 0.28) {
                people.push(Person { speed: self.roll(0.8, 1.8), ..Person::adult(0, at) });
            }
        }
        assert_eq!(people.len(), count, "the room is too small");
        people
    }
}

fn polygon(points: &[(f64, f64)]) -> Polygon {
    Polygon(points.iter().map(|p| Point::new(p.0, p.1)).collect())
}

fn line(ax: f64, ay: f64, bx: f64, by: f64) -> Segment {
    Segment::new(Point::new(ax, ay), Point::new(bx, by))
}

fn door(line: Segment, is_exit: bool, state: DoorState) -> Door {
    Door { id: "d".into(), level: 0, line, is_exit, state, lock_secs: 0.0, force_secs: None }
}

fn room(width: f64, height: f64, doors: Vec<Door>) -> Plan {
    let level = Level { outline: Polygon::rect(Point::default(), width, height), ..Level::default() };
    Plan { levels: vec![level], doors, ..Plan::default() }
}

fn run(plan: &Plan, people: Vec<Person>, settings: Settings, most_secs: f64) -> Crowd {
    let mut crowd = Crowd::new(Arc::new(Ground::of(plan).expect("a plan")), people, settings);
    while crowd.inside() > 0 && crowd.secs() < most_secs {
        crowd.step();
    }
    crowd
}

fn bits(crowd: &Crowd) -> Vec<(usize, u64, u64, u32)> {
    crowd.people().map(|p| (p.person, p.at.x.to_bits(), p.at.y.to_bits(), p.heading.0.to_bits())).collect()
}

/// Runs of each kind: a few in a debug build.
fn runs() -> u64 {
    let asked = std::env::var("SARDZE_RUNS").ok().and_then(|runs| runs.parse().ok());
    asked.unwrap_or(if cfg!(debug_assertions) { 1 } else { 10 })
}

#[test]
fn nobody_stays_behind_at_a_door_of_any_width() {
    for law in [Law::observed(), Law::careful()] {
        for wide in [0.7, 0.8, 0.9, 1.0, 1.2, 1.6, 2.0, 2.5] {
            let plan = room(
                10.0,
                8.0,
                vec![door(line(10.0, 4.0 - wide / 2.0, 10.0, 4.0 + wide / 2.0), true, DoorState::Open)],
            );
            for seed in 0..runs() {
                let people = Dice(seed + 7).people(100, (0.3, 0.3), (9.7, 7.7), |_| true);
                let crowd = run(&plan, people, Settings { law, ..Settings::default() }, 400.0);
                assert_eq!(crowd.inside(), 0, "door {wide} m, seed {seed}, {law:?}");
            }
        }
    }
}

#[test]
fn nobody_stays_behind_round_corners_or_in_pews() {
    let mut corner = room(12.0, 12.0, vec![door(line(10.0, 12.0, 12.0, 12.0), true, DoorState::Open)]);
    corner.levels[0].outline = polygon(&[(0., 0.), (12., 0.), (12., 12.), (10., 12.), (10., 2.), (0., 2.)]);
    let mut pews = room(16.0, 12.0, vec![door(line(0.0, 5.4, 0.0, 6.6), true, DoorState::Open)]);
    let pew = |row: usize, side: f64| Polygon::rect(Point::new(3.0 + 0.9 * row as f64, side), 0.35, 4.0);
    pews.levels[0].holes = (0..12).flat_map(|row| [pew(row, 1.0), pew(row, 7.0)]).collect();
    for seed in 0..runs() {
        let people = Dice(seed).people(60, (0.3, 0.3), (7.0, 1.7), |_| true);
        let crowd = run(&corner, people, Settings::default(), 200.0);
        assert_eq!(crowd.inside(), 0, "corner, seed {seed}");
        let holes = pews.levels[0].holes.clone();
        let is_free =
            |at: Point| !holes.iter().flat_map(Polygon::sides).any(|side| side.nearest(at).distance(at) < 0.17);
        let is_free = |at: Point| is_free(at) && !holes.iter().any(|hole| hole.contains(at));
        let people = Dice(seed).people(200, (0.3, 0.3), (15.7, 11.7), is_free);
        let crowd = run(&pews, people, Settings::default(), 400.0);
        assert_eq!(crowd.inside(), 0, "pews, seed {seed}");
    }
}

#[test]
fn two_crowds_pass_each_other_in_a_corridor() {
    let outline = [(0., 0.), (10., 0.), (10., 4.), (20., 4.), (20., 0.), (30., 0.), (30., 10.), (20., 10.), (20., 6.)];
    let outline: Vec<_> = outline.into_iter().chain([(10., 6.), (10., 10.), (0., 10.)]).collect();
    let doors = [line(30.0, 0.0, 30.0, 10.0), line(0.0, 0.0, 0.0, 10.0)];
    let mut plan = room(1.0, 1.0, doors.map(|line| door(line, true, DoorState::Open)).to_vec());
    plan.levels[0].outline = polygon(&outline);
    for seed in 0..runs() {
        for against in [0, 10, 50, 100] {
            let mut people = Dice(seed).people(100, (0.3, 0.3), (6.0, 9.7), |_| true);
            people.iter_mut().for_each(|person| person.exits = vec![0]);
            let mut others = Dice(seed + 99).people(against, (24.0, 0.3), (29.7, 9.7), |_| true);
            others.iter_mut().for_each(|person| person.exits = vec![1]);
            people.extend(others);
            let crowd = run(&plan, people, Settings::default(), 300.0);
            assert_eq!(crowd.inside(), 0, "{against} against, seed {seed}");
        }
    }
}

#[test]
fn nobody_passes_a_wall_or_a_locked_door_or_ceases_to_be_a_number() {
    let locked = line(10.0, 3.0, 10.0, 5.0);
    let far = line(20.0, 3.0, 20.0, 5.0);
    let mut plan = room(20.0, 8.0, vec![door(locked, false, DoorState::Locked), door(far, true, DoorState::Open)]);
    plan.levels[0].walls = vec![vec![Point::new(10.0, 0.0), Point::new(10.0, 8.0)]];
    let people = Dice(3).people(150, (0.3, 0.3), (9.7, 7.7), |_| true);
    let mut crowd = Crowd::new(Arc::new(Ground::of(&plan).expect("a plan")), people, Settings::default());
    for person in 0..75 {
        crowd.order(Order::Goal { person, goal: Goal::Place { level: 0, at: Point::new(9.5, 4.0) } }).expect("there");
    }
    for _ in 0..600 {
        crowd.step();
        for seen in crowd.people() {
            assert!(seen.at.x < 10.0 && seen.at.x > 0.0 && seen.at.y > 0.0 && seen.at.y < 8.0, "{seen:?}");
            assert!(seen.speed.is_finite() && seen.heading.0.is_finite() && seen.heading.1.is_finite());
            let state = if seen.person < 75 { [State::Walking, State::Arrived] } else { [State::Trapped; 2] };
            assert!(state.contains(&seen.state), "{seen:?}");
        }
    }
    crowd.order(Order::Door { door: 0, state: DoorState::Open }).expect("there");
    // Half of them have stood still before the door and must be squeezed past.
    while crowd.gone().len() < 75 && crowd.secs() < 200.0 {
        crowd.step();
    }
    assert_eq!(crowd.gone().len(), 75, "those who seek an exit leave once the door opens");
}

#[test]
fn threads_and_processors_leave_the_same_bytes() {
    let doors = [line(30.0, 4.0, 30.0, 5.2), line(0.0, 9.0, 0.0, 10.0)].map(|line| door(line, true, DoorState::Open));
    let plan = room(30.0, 20.0, doors.to_vec());
    let mut people = Dice(5).people(2_400, (0.3, 0.3), (29.7, 19.7), |_| true);
    people.iter_mut().step_by(2).for_each(|person| person.exits = vec![0]);
    let steps = if cfg!(debug_assertions) { 8 } else { 200 };
    let end = |threads, is_plain| {
        let settings = Settings { threads, is_plain, ..Settings::default() };
        bits(&run(&plan, people.clone(), settings, steps as f64 * 0.05))
    };
    let one = end(1, false);
    assert_eq!(one, end(2, false));
    assert_eq!(one, end(1, true));
}

#[test]
fn two_doors_in_a_mirror_let_out_nearly_as_many() {
    let doors = [line(4.0, 0.0, 5.2, 0.0), line(14.8, 0.0, 16.0, 0.0)].map(|line| door(line, true, DoorState::Open));
    let left = Dice(11).people(90, (0.4, 0.4), (9.6, 9.6), |_| true);
    let right = left.iter().map(|p| Person { at: Point::new(20.0 - p.at.x, p.at.y), ..p.clone() });
    let people = left.iter().cloned().chain(right).collect();
    let crowd = run(&room(20.0, 10.0, doors.to_vec()), people, Settings::default(), 300.0);
    assert_eq!(crowd.inside(), 0);
    let last = |exit: usize| crowd.gone().iter().rfind(|gone| gone.exit == exit).map_or(0.0, |gone| gone.secs);
    assert!((last(0) / last(1) - 1.0).abs() < 0.15, "{} s and {} s", last(0), last(1));
}

#[test]
fn the_observed_law_meets_the_measured_flow() {
    let widths: &[f64] = if cfg!(debug_assertions) { &[1.2] } else { &[0.8, 1.0, 1.2, 1.6, 2.0, 2.5] };
    for &wide in widths {
        let half = wide / 2.0;
        let outline =
            [(0., -4.), (10., -4.), (10., -half), (12., -half), (12., half), (10., half), (10., 4.), (0., 4.)];
        let mut plan = room(1.0, 1.0, vec![door(line(12.0, -half, 12.0, half), true, DoorState::Open)]);
        plan.levels[0].outline = polygon(&outline);
        let mean = (0..5).map(|seed| {
            let people = Dice(seed).people(200, (0.3, -3.7), (9.7, 3.7), |_| true);
            let crowd = run(&plan, people, Settings::default(), 300.0);
            assert_eq!(crowd.inside(), 0, "door {wide} m, seed {seed}");
            140.0 / (crowd.gone()[159].secs - crowd.gone()[19].secs) / 5.0
        });
        let (flow, fit) = (mean.sum::<f64>(), 1.924 * wide - 0.069);
        println!("door {wide} m: {flow:.2} people a second, experiments {fit:.2}");
        assert!((flow / fit - 1.0).abs() < 0.15, "door {wide} m: {flow:.2}, experiments {fit:.2}");
    }
}

#[test]
fn a_code_holds_a_door_to_its_limit() {
    let plan = room(8.0, 5.0, vec![door(line(8.0, 2.0, 8.0, 3.0), true, DoorState::Open)]);
    let people = Dice(2).people(100, (0.3, 0.3), (7.7, 4.7), |_| true);
    let law = Law::observed().with_door_limit(1.3);
    let crowd = run(&plan, people, Settings { law, ..Settings::default() }, 300.0);
    let flow = 100.0 / crowd.gone().last().expect("all are out").secs;
    assert!(crowd.inside() == 0 && flow <= 1.33 && flow > 1.15, "{flow}");
}

#[test]
fn people_start_when_they_are_told_and_walk_at_their_pace() {
    let plan = room(45.0, 2.0, vec![door(line(45.0, 0.0, 45.0, 2.0), true, DoorState::Open)]);
    let walker = Person { speed: 1.0, starts_secs: 10.0, ..Person::adult(0, Point::new(5.0, 1.0)) };
    let mut crowd = Crowd::new(Arc::new(Ground::of(&plan).expect("a plan")), vec![walker], Settings::default());
    while crowd.secs() < 9.9 {
        crowd.step();
    }
    let seen = crowd.person(0).expect("inside");
    assert!(seen.state == State::Waiting && (seen.at.x - 5.0).abs() < 0.01);
    while crowd.inside() > 0 && crowd.secs() < 99.0 {
        crowd.step();
    }
    assert!((crowd.secs() - 50.35).abs() < 0.6, "{}", crowd.secs());
    assert!(crowd.strays().is_empty());
}

fn two_storeys() -> Plan {
    let floor =
        |id: &str| Level { id: id.into(), outline: Polygon::rect(Point::default(), 10.0, 10.0), ..Level::default() };
    let stair = Stair {
        id: "s".into(),
        lower: Landing { level: 0, line: line(10.0, 4.0, 10.0, 5.4) },
        upper: Landing { level: 1, line: line(0.0, 4.0, 0.0, 5.4) },
        length_m: 10.0,
        up_factor: 0.5,
        down_factor: 0.7,
        is_ramp: false,
    };
    let doors = vec![door(line(0.0, 4.0, 0.0, 5.0), true, DoorState::Open)];
    Plan { levels: vec![floor("a"), floor("b")], doors, stairs: vec![stair], ..Plan::default() }
}

#[test]
fn one_comes_down_a_stair_at_its_pace_and_out_below() {
    let walker = Person { speed: 1.0, ..Person::adult(1, Point::new(5.0, 4.7)) };
    let mut crowd =
        Crowd::new(Arc::new(Ground::of(&two_storeys()).expect("a plan")), vec![walker], Settings::default());
    let mut on_stair = 0;
    while crowd.inside() > 0 && crowd.secs() < 99.0 {
        crowd.step();
        on_stair += usize::from(crowd.person(0).is_some_and(|seen| seen.stair.is_some()));
    }
    assert!((on_stair as f64 * 0.05 - 10.0 / 0.7).abs() < 0.5, "{} s", on_stair as f64 * 0.05);
    assert!((crowd.secs() - (5.0 + 14.3 + 10.3)).abs() < 1.0, "{} s", crowd.secs());
}

#[test]
fn stairs_carry_less_than_the_flat_at_the_same_width() {
    let last = |factor: f64| {
        let mut plan = two_storeys();
        (plan.stairs[0].up_factor, plan.stairs[0].down_factor) = (factor, factor);
        let mut people = Dice(8).people(120, (1.0, 0.5), (9.5, 9.5), |_| true);
        people.iter_mut().for_each(|person| (person.level, person.speed) = (1, 1.3));
        let crowd = run(&plan, people, Settings::default(), 400.0);
        assert_eq!(crowd.inside(), 0);
        let (from, to) = (crowd.gone()[20].secs, crowd.gone()[100].secs);
        80.0 / (to - from) / 1.4
    };
    let (flat, half) = (last(1.0), last(0.5));
    // As IMO MSC.1/Circ.1533 has it: 1.3 people per metre and second in corridors, 0.88 up stairs.
    assert!(half < 0.75 * flat && half > 0.4 * flat, "{half} of {flat}");
}

#[test]
fn who_is_pushed_aside_moves_as_fast_as_it_seems() {
    let plan = room(10.0, 8.0, vec![door(line(10.0, 3.0, 10.0, 5.0), true, DoorState::Open)]);
    let people: Vec<Person> = [4.0, 4.1].map(|y| Person::adult(0, Point::new(5.0, y))).to_vec();
    let mut crowd = Crowd::new(Arc::new(Ground::of(&plan).expect("a plan")), people, Settings::default());
    let mut was_pushed = false;
    for _ in 0..10 {
        let before = crowd.person(1).expect("inside").at;
        crowd.step();
        let seen = crowd.person(1).expect("inside");
        assert!((f64::from(seen.speed) - before.distance(seen.at) / 0.05).abs() < 1e-3, "{seen:?}");
        was_pushed |= seen.at.y > before.y + 0.01;
    }
    assert!(was_pushed);
}

#[test]
fn nobody_is_left_in_an_exit_just_wide_enough() {
    // On the fine raster, and on the coarse one of a large floor.
    for size in [(10.0, 8.0), (90.0, 60.0)] {
        let plan = room(size.0, size.1, vec![door(line(size.0, 3.7, size.0, 4.3), true, DoorState::Open)]);
        for seed in 0..4 * runs() {
            let people = Dice(seed + 5).people(40, (size.0 - 9.7, 0.3), (size.0 - 0.3, 7.7), |_| true);
            let crowd = run(&plan, people, Settings::default(), 300.0);
            assert_eq!(crowd.inside(), 0, "{size:?}, seed {seed}: {:?}", crowd.people().collect::<Vec<_>>());
        }
    }
}

#[test]
fn who_belongs_together_waits_for_the_slowest() {
    let plan = room(40.0, 4.0, vec![door(line(40.0, 1.0, 40.0, 3.0), true, DoorState::Open)]);
    let people = |family: Option<u32>| -> Vec<Person> {
        let one = |nth: usize| {
            let speed = if nth == 4 { 0.5 } else { 1.25 };
            let at = Point::new(2.0 + 0.4 * nth as f64, 1.2 + 0.4 * nth as f64);
            Person { speed, family, ..Person::adult(0, at) }
        };
        (0..5).map(one).collect()
    };
    let spread = |family| {
        let crowd = run(&plan, people(family), Settings::default(), 200.0);
        assert_eq!(crowd.inside(), 0);
        crowd.gone()[4].secs - crowd.gone()[0].secs
    };
    assert!(spread(None) > 30.0);
    assert!(spread(Some(7)) < 9.0, "{}", spread(Some(7)));
}

#[test]
fn a_family_that_waits_in_a_doorway_holds_up_nobody_for_good() {
    let mut plan = room(20.0, 8.0, vec![door(line(20.0, 3.5, 20.0, 4.3), true, DoorState::Open)]);
    plan.levels[0].walls =
        vec![vec![Point::new(10.0, 0.0), Point::new(10.0, 3.5)], vec![Point::new(10.0, 4.3), Point::new(10.0, 8.0)]];
    for seed in 0..runs() {
        let mut people = Dice(seed + 3).people(90, (0.3, 0.3), (9.7, 7.7), |_| true);
        for (nth, person) in people.iter_mut().enumerate() {
            person.family = (nth < 60).then_some(nth as u32 / 4);
        }
        let crowd = run(&plan, people, Settings::default(), 400.0);
        assert_eq!(crowd.inside(), 0, "seed {seed}");
    }
}

#[test]
fn a_crowd_comes_down_a_stair_without_standing_on_one_another() {
    let mut people = Dice(8).people(80, (1.0, 0.5), (9.5, 9.5), |_| true);
    people.iter_mut().for_each(|person| person.level = 1);
    let mut crowd = Crowd::new(Arc::new(Ground::of(&two_storeys()).expect("a plan")), people, Settings::default());
    while crowd.inside() > 0 && crowd.secs() < 300.0 {
        crowd.step();
    }
    assert_eq!(crowd.inside(), 0);
    // 1.4 m of stair at 0.7 of the speed: faster than this they would walk through one another at its foot.
    assert!(crowd.secs() > 80.0 / (1.4 * 2.2) + 20.0, "{}", crowd.secs());
}

#[test]
fn hostile_plans_do_not_panic() {
    let mut dice = Dice(77);
    for round in 0..40 {
        let mut any = |count: usize| -> Vec<Point> {
            let odd = [0.0, 5.0, 5.0 + 1e-9, f64::NAN, 1e300, -3.0];
            (0..count)
                .map(|_| {
                    let mut one = || {
                        if dice.roll(0.0, 1.0) < 0.02 {
                            odd[dice.roll(0.0, 5.9) as usize]
                        } else {
                            dice.roll(0.0, 12.0)
                        }
                    };
                    Point::new(one(), one())
                })
                .collect()
        };
        let (outline, hole, wall) = (Polygon(any(round % 9)), Polygon(any(4)), any(5));
        let ends = any(8);
        let mut plan = room(1.0, 1.0, vec![door(Segment::new(ends[0], ends[1]), round % 2 == 0, DoorState::Open)]);
        plan.doors.push(door(Segment::new(ends[2], ends[3]), true, DoorState::Locked));
        plan.levels[0] = Level { outline, holes: vec![hole], walls: vec![wall], ..Level::default() };
        let Ok(ground) = Ground::of(&plan) else { continue };
        let people = ends.iter().map(|at| Person::adult(0, *at)).collect();
        let mut crowd = Crowd::new(Arc::new(ground), people, Settings::default());
        for _ in 0..40 {
            crowd.step();
        }
        assert!(crowd.people().all(|seen| seen.at.x.is_finite() && seen.at.y.is_finite()));
    }
}
