//! It moves, is held up, is counted; people are hidden by walls and doors.

use super::*;
use crate::floor::plan::Actor as Planned;
use crate::floor::raster::tests::{door, p, two_rooms, zone};

fn with_actor(seeks: Seeks) -> Plan {
    let mut plan = two_rooms();
    plan.actors.push(Planned { id: "it".into(), zone: 0, seeks, speed: 1.0, reach_m: 6.0 });
    plan
}

struct Scene {
    plan: Plan,
    raster: Raster,
    doors: Vec<DoorState>,
    threat: Threat,
    people: Vec<Standing>,
    happened: Vec<Happened>,
}

impl Scene {
    fn of(plan: Plan, people: &[Point]) -> Self {
        let raster = Raster::of(&plan);
        let standing = |(person, &at): (usize, &Point)| Standing { person, level: 0, at };
        Self {
            doors: plan.doors.iter().map(|door| door.state).collect(),
            threat: Threat::of(&plan, &raster, people.len()),
            people: people.iter().enumerate().map(standing).collect(),
            happened: Vec::new(),
            raster,
            plan,
        }
    }

    fn run(&mut self, secs: f64) {
        let force_secs: Vec<_> = self.plan.doors.iter().map(|door| door.force_secs).collect();
        for _ in 0..(secs / 0.05).round() as usize {
            let doors = self.doors.clone();
            // The wall at x 10 with its door from y 4.5 to 5.5, by hand.
            let sees = |_: LevelAt, a: Point, b: Point| {
                if (a.x < 10.0) == (b.x < 10.0) {
                    return true;
                }
                let y = a.y + (b.y - a.y) * (10.0 - a.x) / (b.x - a.x);
                doors[0] == DoorState::Open && (4.5..5.5).contains(&y)
            };
            let around = Around {
                raster: &self.raster,
                doors: &doors,
                force_secs: &force_secs,
                people: &self.people,
                sees: &sees,
            };
            let mut happened = self.threat.advance(0.05, &around);
            happened.extend(self.threat.expose(0.05, &around));
            for it in happened {
                if let Happened::Forced { door, .. } = it {
                    self.doors[door] = DoorState::Open;
                }
                self.happened.push(it);
            }
        }
    }

    fn at(&self) -> Point {
        self.threat.actors()[0].at
    }
}

#[test]
fn exposure_is_seconds_in_sight_and_reach_and_nothing_else() {
    let mut scene = Scene::of(with_actor(Seeks::Nothing), &[p(5.0, 9.0), p(5.0, 5.0), p(0.5, 0.5), p(11.0, 1.0)]);
    scene.run(10.0);
    let secs = |person| scene.threat.exposed_secs(person);
    assert!((secs(0) - 10.0).abs() < 1e-9 && (secs(1) - 10.0).abs() < 1e-9);
    // Out of reach; behind a wall.
    assert_eq!((secs(2), secs(3)), (0.0, 0.0));
    assert!((scene.threat.total_secs() - 20.0).abs() < 1e-9);
    assert_eq!(scene.happened.len(), 2, "each comes in sight once: {:?}", scene.happened);
    scene.threat.set_here(0, false);
    scene.run(10.0);
    assert!((scene.threat.total_secs() - 20.0).abs() < 1e-9);
}

#[test]
fn it_walks_up_to_the_nearest_whom_it_sees() {
    let mut scene = Scene::of(with_actor(Seeks::NearestSeen), &[p(9.0, 9.0), p(11.0, 9.5)]);
    scene.run(6.0);
    assert!(scene.at().distance(p(9.0, 9.0)) < 0.6, "{:?}", scene.at());
    let mut unseen = Scene::of(with_actor(Seeks::NearestSeen), &[p(11.0, 9.5)]);
    let before = unseen.at();
    unseen.run(6.0);
    assert_eq!(unseen.at(), before);
}

#[test]
fn a_round_goes_through_doors_and_comes_back() {
    let mut scene = Scene::of(with_actor(Seeks::Round(vec![1, 0])), &[]);
    scene.run(9.5);
    assert!(scene.at().x > 14.0, "{:?}", scene.at());
    scene.run(10.0);
    assert!(scene.at().x < 7.0, "{:?}", scene.at());
}

#[test]
fn a_locked_door_holds_it_for_as_long_as_the_plan_says() {
    let mut plan = with_actor(Seeks::Round(vec![1]));
    plan.doors[0].state = DoorState::Locked;
    plan.doors[0].force_secs = Some(30.0);
    let mut scene = Scene::of(plan.clone(), &[p(15.0, 5.0)]);
    scene.run(30.0);
    assert!(scene.at().x < 10.0 && scene.threat.total_secs() == 0.0);
    assert!(matches!(scene.happened[0], Happened::HeldUp { door: 0, secs: Some(30.0), .. }));
    scene.run(15.0);
    assert!(scene.at().x > 14.0 && scene.threat.total_secs() > 4.0);

    plan.doors[0].force_secs = None;
    let mut held = Scene::of(plan, &[p(15.0, 5.0)]);
    held.run(200.0);
    assert!(held.at().x < 10.0 && held.threat.total_secs() == 0.0);
}

#[test]
fn doctrine_decides_how_many_do_what() {
    for doctrine in [Doctrine::RunHideTell, Doctrine::Lockdown, Doctrine::Untaught] {
        let shares = Shares::of(doctrine);
        let count = |it| (0..1000).filter(|n| shares.reaction((f64::from(*n) + 0.5) / 1000.0) == it).count();
        assert_eq!(count(Reaction::Run), (shares.run * 1000.0).round() as usize);
        assert!(count(Reaction::Freeze) > 0 && shares.source.is_assumed());
    }
    assert!(Shares::of(Doctrine::RunHideTell).run > Shares::of(Doctrine::Lockdown).run);
}

#[test]
fn one_leaves_and_hides_away_from_it() {
    let mut plan = two_rooms();
    plan.doors.push(door("west", p(0.0, 4.0), p(0.0, 6.0), true, DoorState::Open));
    plan.levels[0].walls.push(vec![p(13.0, 0.0), p(13.0, 3.0), p(20.0, 3.0)]);
    plan.zones.push(zone("office", 13.0, 0.0, 7.0, 3.0));
    plan.doors.push(door("office-door", p(13.0, 1.0), p(13.0, 2.0), false, DoorState::Closed));
    let raster = Raster::of(&plan);
    let rooms = shelters(&plan, &raster);
    assert_eq!(rooms.iter().map(|it| it.zone).collect::<Vec<_>>(), [2]);
    assert!(raster.middle(rooms[0].cells[0]).1.x > 19.0, "furthest from the door first");

    let cell = |x, y| raster.cell(0, p(x, y)).unwrap();
    let exits: Vec<_> = [1, 2].map(|exit| (exit, raster.ways(raster.door_cells(exit), |_| true))).into();
    let rooms: Vec<_> = rooms.iter().map(|it| raster.ways(&it.cells, |_| true)).collect();
    // It stands in the left room, I in the right one, and the other way about.
    assert_eq!(exits_away(&exits, cell(12.0, 8.0), &[cell(5.0, 5.0)]), [1]);
    assert_eq!(exits_away(&exits, cell(5.0, 5.0), &[cell(12.0, 8.0)]), [2]);
    assert_eq!(nearest_shelter(&rooms, cell(12.0, 8.0), &[cell(5.0, 5.0)]), Some(0));
    assert_eq!(nearest_shelter(&rooms, cell(5.0, 5.0), &[cell(12.0, 8.0)]), None);
}
