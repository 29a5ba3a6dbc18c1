//! What protection changes in a building and in what people do: a door, a lock, a wider way, how people are told. The
//! intruder's start, way and time are no part of it: no change names an actor or a hazard.

use super::announce::Announcement;
use super::body::Profile;
use super::plan::{Door, DoorAt, DoorState, Group, Id, LevelAt, Plan, Spread};
use super::shape::{Point, Segment};

/// A building, and what is done in it when something happens.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Case {
    pub plan: Plan,
    pub course: Course,
}

/// How people come to know, and who turns keys then.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Course {
    /// From the beginning of a run until somebody notices and people are told, seconds.
    pub noticed_secs: f64,
    pub told: Told,
    /// Doors that somebody who stands there begins to lock at that moment; it takes the door's own time.
    pub locks: Vec<DoorAt>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Told {
    /// The building's own alarm: each group sets off after the delay that the plan gives it.
    #[default]
    Alarm,
    Said(Announcement),
}

/// One change. Groups by their place in the plan's people; `None` is all of them.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// From the beginning on.
    Stands {
        door: DoorAt,
        state: DoorState,
    },
    /// Clear width, metres, about the middle of the same opening.
    Width {
        door: DoorAt,
        width_m: f64,
    },
    AddDoor(Door),
    /// Furniture that is taken away.
    Clear {
        level: LevelAt,
        obstacle: Id,
    },
    /// The exits that people know; none named is all.
    Know {
        group: Option<usize>,
        exits: Vec<DoorAt>,
    },
    /// Time from the alarm to setting off.
    Start {
        group: Option<usize>,
        starts: Spread,
    },
    /// Who fetches and helps a group.
    Help {
        group: usize,
        by: usize,
    },
    /// How long turning the key takes, seconds.
    LockSecs {
        door: DoorAt,
        secs: f64,
    },
    /// Somebody locks it as soon as it is noticed.
    Lock {
        door: DoorAt,
    },
    Tell(Told),
    /// Seconds from the beginning.
    Notice {
        secs: f64,
    },
}

/// Why a change cannot be made on a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It names something that the plan does not have.
    NotThere,
    /// The opening does not lie in a wall, or the wall is too short for it.
    NoWall,
    /// A person in need of help would help himself.
    NoHelp,
    /// Nobody of the group needs help.
    NeedsNone,
}

/// How far from a wall's line an opening may lie, metres.
const ON_WALL_M: f64 = 0.05;

impl Case {
    /// Makes one change; nothing is changed if it is unfit.
    pub fn make(&mut self, change: &Change) -> Result<(), Unfit> {
        let plan = &mut self.plan;
        let is_door = |plan: &Plan, door: DoorAt| if door < plan.doors.len() { Ok(()) } else { Err(Unfit::NotThere) };
        match change {
            Change::Stands { door, state } => door_of(plan, *door)?.state = *state,
            Change::Width { door, width_m } => {
                let it = door_of(plan, *door)?;
                let (level, line) = (it.level, widened(it.line, *width_m));
                on_wall(plan, level, line)?;
                door_of(plan, *door)?.line = line;
            }
            Change::AddDoor(door) => {
                on_wall(plan, door.level, door.line)?;
                plan.doors.push(door.clone());
            }
            Change::Clear { level, obstacle } => {
                let obstacles = &mut plan.levels.get_mut(*level).ok_or(Unfit::NotThere)?.obstacles;
                let at = obstacles.iter().position(|it| it.id == *obstacle).ok_or(Unfit::NotThere)?;
                obstacles.remove(at);
            }
            Change::Know { group, exits } => {
                exits.iter().try_for_each(|door| is_door(plan, *door))?;
                groups(plan, *group)?.iter_mut().for_each(|group| group.exits.clone_from(exits));
            }
            Change::Start { group, starts } => {
                groups(plan, *group)?.iter_mut().for_each(|group| group.starts = *starts);
            }
            Change::Help { group, by } => {
                if *by >= plan.people.len() {
                    return Err(Unfit::NotThere);
                }
                if group == by {
                    return Err(Unfit::NoHelp);
                }
                let group = plan.people.get_mut(*group).ok_or(Unfit::NotThere)?;
                if Profile::of(group.body).helpers_flat == 0 {
                    return Err(Unfit::NeedsNone);
                }
                group.helped_by = Some(*by);
            }
            Change::LockSecs { door, secs } => door_of(plan, *door)?.lock_secs = *secs,
            Change::Lock { door } => {
                is_door(plan, *door)?;
                if !self.course.locks.contains(door) {
                    self.course.locks.push(*door);
                }
            }
            Change::Tell(told) => self.course.told = *told,
            Change::Notice { secs } => self.course.noticed_secs = *secs,
        }
        Ok(())
    }

    /// All of them, one after another.
    pub fn with(mut self, changes: &[Change]) -> Result<Self, Unfit> {
        changes.iter().try_for_each(|change| self.make(change))?;
        Ok(self)
    }
}

fn door_of(plan: &mut Plan, door: DoorAt) -> Result<&mut Door, Unfit> {
    plan.doors.get_mut(door).ok_or(Unfit::NotThere)
}

fn groups(plan: &mut Plan, group: Option<usize>) -> Result<&mut [Group], Unfit> {
    match group {
        None => Ok(&mut plan.people),
        Some(at) => plan.people.get_mut(at..=at).ok_or(Unfit::NotThere),
    }
}

fn widened(line: Segment, width_m: f64) -> Segment {
    let (middle, half) = (line.middle(), width_m / 2.0);
    let length = line.length().max(1e-9);
    let (x, y) = ((line.b.x - line.a.x) / length * half, (line.b.y - line.a.y) / length * half);
    Segment::new(Point::new(middle.x - x, middle.y - y), Point::new(middle.x + x, middle.y + y))
}

/// Whether one straight wall of the level holds the whole opening.
fn on_wall(plan: &Plan, level: LevelAt, line: Segment) -> Result<(), Unfit> {
    let level = plan.levels.get(level).ok_or(Unfit::NotThere)?;
    let rings = level.holes.iter().chain([&level.outline]).flat_map(super::shape::Polygon::sides);
    let lines = level.walls.iter().flat_map(|wall| wall.windows(2).map(|ends| Segment::new(ends[0], ends[1])));
    let holds = |wall: Segment| {
        let is_on = |point: Point| wall.nearest(point).distance(point) <= ON_WALL_M;
        is_on(line.a) && is_on(line.b)
    };
    if line.length() > 0.0 && rings.chain(lines).any(holds) { Ok(()) } else { Err(Unfit::NoWall) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::announce::{Means, Said};
    use crate::floor::plan::{Actor, Body, Hazard, HazardKind, Obstacle, Seeks};
    use crate::floor::raster::tests::{door, group, hall, p, two_rooms};
    use crate::floor::shape::Polygon;

    fn case() -> Case {
        Case { plan: two_rooms(), course: Course::default() }
    }

    #[test]
    fn a_wider_door_keeps_its_middle_and_needs_a_wall() {
        let (before, mut case) = (case(), case());
        let line = before.plan.doors[1].line;
        case.make(&Change::Width { door: 1, width_m: 2.5 }).unwrap();
        let wide = case.plan.doors[1].line;
        assert!((wide.length() - 2.5).abs() < 1e-9 && wide.middle() == line.middle(), "{wide:?}");
        let kept = case.clone();
        assert_eq!(case.make(&Change::Width { door: 1, width_m: 40.0 }), Err(Unfit::NoWall));
        assert_eq!(case, kept, "what is unfit changes nothing");
    }

    #[test]
    fn a_new_door_lies_in_a_wall_and_comes_last() {
        let mut case = case();
        let new = door("yard", p(0.0, 1.0), p(0.0, 2.0), true, DoorState::Closed);
        case.make(&Change::AddDoor(new.clone())).unwrap();
        assert_eq!(case.plan.doors.last(), Some(&new));
        let adrift = door("drift", p(3.0, 1.0), p(4.0, 1.5), true, DoorState::Closed);
        assert_eq!(case.make(&Change::AddDoor(adrift)), Err(Unfit::NoWall));
    }

    /// With furniture, an actor, a hazard, and people of whom one needs help.
    fn furnished() -> Case {
        let mut plan = hall(20, DoorState::Open);
        plan.levels[0].obstacles.push(Obstacle { id: "desk".into(), shape: Polygon::rect(p(1.0, 1.0), 1.0, 1.0) });
        plan.people.push(group("chair", 1, 1, Body::Wheelchair));
        plan.actors = vec![Actor { id: "it".into(), zone: 0, seeks: Seeks::Nothing, speed: 1.0, reach_m: 8.0 }];
        let kind = HazardKind::Smoke { thickness: 3.0 };
        plan.hazards = vec![Hazard { id: "smoke".into(), zone: 1, kind, spreads: 0.1, starts_secs: Some(5.0) }];
        Case { plan, course: Course::default() }
    }

    #[test]
    fn each_change_changes_what_it_says_and_no_actor_or_hazard() {
        let before = furnished();
        let voice = Told::Said(Announcement::once(Means::LiveVoice, Said::LeaveBy));
        let changes = [
            Change::Stands { door: 0, state: DoorState::Locked },
            Change::Width { door: 1, width_m: 2.5 },
            Change::AddDoor(door("yard", p(0.0, 1.0), p(0.0, 2.0), true, DoorState::Closed)),
            Change::Clear { level: 0, obstacle: "desk".into() },
            Change::Know { group: Some(0), exits: vec![2] },
            Change::Start { group: None, starts: Spread::Fixed(3.0) },
            Change::Help { group: 1, by: 0 },
            Change::LockSecs { door: 0, secs: 3.0 },
            Change::Lock { door: 0 },
            Change::Tell(voice),
            Change::Notice { secs: 20.0 },
        ];
        for change in &changes {
            let after = before.clone().with(std::slice::from_ref(change)).unwrap();
            assert_ne!(after, before, "{change:?}");
            assert_eq!((&after.plan.actors, &after.plan.hazards), (&before.plan.actors, &before.plan.hazards));
        }
        let after = before.clone().with(&changes).unwrap();
        assert_eq!(after.course, Course { noticed_secs: 20.0, told: voice, locks: vec![0] });
        let people = &after.plan.people;
        assert_eq!((&people[0].exits[..], people[0].helped_by, people[1].helped_by), (&[2][..], None, Some(0)));
        assert!(people.iter().all(|group| group.starts == Spread::Fixed(3.0)), "all of them");
        assert!(people[1].exits.is_empty(), "the other group knows what it knew");
    }

    #[test]
    fn what_names_nothing_or_helps_nobody_is_unfit() {
        let unfit = |change| furnished().with(&[change]).unwrap_err();
        assert_eq!(unfit(Change::Lock { door: 9 }), Unfit::NotThere);
        assert_eq!(unfit(Change::Know { group: Some(0), exits: vec![9] }), Unfit::NotThere);
        assert_eq!(unfit(Change::Start { group: Some(9), starts: Spread::Fixed(3.0) }), Unfit::NotThere);
        assert_eq!(unfit(Change::Help { group: 9, by: 0 }), Unfit::NotThere);
        assert_eq!(unfit(Change::Help { group: 1, by: 9 }), Unfit::NotThere);
        assert_eq!(unfit(Change::Help { group: 1, by: 1 }), Unfit::NoHelp);
        assert_eq!(unfit(Change::Help { group: 0, by: 1 }), Unfit::NeedsNone, "adults walk by themselves");
    }
}
