//! Where people go: each different goal once, with its field for the doors as they stand. What nobody seeks any more gives
//! up its place and its field.

use super::person::Goal;
use crate::floor::field::{Field, FieldKey, Needs, Target};
use crate::floor::ground::Ground;
use crate::floor::plan::{DoorAt, DoorState};
use std::sync::Arc;

/// The number of no goal.
pub const STAYS: u32 = u32::MAX;
/// So near to a place one is there.
pub const ARRIVED_M: f32 = 0.3;

#[derive(Debug, Clone, Default)]
pub struct Goals {
    list: Vec<Entry>,
    is_stale: bool,
}

#[derive(Debug, Clone)]
struct Entry {
    to: Target,
    needs: Needs,
    /// How many people seek it.
    users: u32,
    field: Option<Arc<Field>>,
}

impl Goals {
    /// The number of going out by one of these; empty is all. One more seeks it.
    pub fn exits(&mut self, exits: &[DoorAt], needs: Needs) -> u32 {
        let mut doors: Vec<u16> = exits.iter().map(|door| *door as u16).collect();
        doors.sort_unstable();
        doors.dedup();
        self.take(Target::Exits(doors.into()), needs)
    }

    /// One more seeks it. `None` if the place is on no level.
    pub fn of(&mut self, goal: &Goal, needs: Needs, ground: &Ground) -> Option<u32> {
        match goal {
            Goal::Stay => Some(STAYS),
            Goal::Exits(exits) => Some(self.exits(exits, needs)),
            Goal::Place { level, at } => {
                let cell = ground.grid.cell(ground.spot(*level, *at)?);
                Some(self.take(Target::Cell(cell as u32), needs))
            }
        }
    }

    fn take(&mut self, to: Target, needs: Needs) -> u32 {
        let is_same = |entry: &Entry| entry.users > 0 && entry.to == to && entry.needs == needs;
        if let Some(known) = self.list.iter().position(is_same) {
            self.list[known].users += 1;
            return known as u32;
        }
        self.is_stale = true;
        let entry = Entry { to, needs, users: 1, field: None };
        if let Some(free) = self.list.iter().position(|entry| entry.users == 0) {
            self.list[free] = entry;
            return free as u32;
        }
        self.list.push(entry);
        (self.list.len() - 1) as u32
    }

    /// One fewer seeks it.
    pub fn release(&mut self, goal: u32) {
        let Some(entry) = self.list.get_mut(goal as usize) else { return };
        entry.users = entry.users.saturating_sub(1);
        if entry.users == 0 {
            entry.field = None;
        }
    }

    pub fn is_place(&self, goal: u32) -> bool {
        self.list.get(goal as usize).is_some_and(|entry| matches!(entry.to, Target::Cell(_)))
    }

    /// Forgets all ways: a door has changed.
    pub fn forget(&mut self) {
        self.list.iter_mut().for_each(|entry| entry.field = None);
        self.is_stale = true;
    }

    /// Sees to it that every goal that somebody has, has its field. Ways past a fire belong to this run alone.
    pub fn ready(&mut self, ground: &Ground, doors: &[DoorState], avoided: &[bool], burning: &[bool]) {
        if !std::mem::take(&mut self.is_stale) {
            return;
        }
        let locked: Box<[bool]> = doors.iter().map(|door| *door == DoorState::Locked).collect();
        for entry in self.list.iter_mut().filter(|entry| entry.field.is_none() && entry.users > 0) {
            let to = entry.to.clone();
            let key = FieldKey { to, locked: locked.clone(), avoided: avoided.into(), needs: entry.needs };
            entry.field = Some(match burning {
                [] => ground.field(key),
                burning => Arc::new(Field::past_fire(ground, &key, burning)),
            });
        }
    }

    #[inline]
    pub fn field(&self, goal: u32) -> Option<&Field> {
        self.list.get(goal as usize)?.field.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::crowd::{Crowd, Order, Person, Settings};
    use crate::floor::raster::tests::{p, two_rooms};

    fn crowd() -> Crowd {
        let ground = Arc::new(Ground::of(&two_rooms()).unwrap());
        let people = [2.0, 4.0].map(|x| Person::adult(0, p(x, 5.0)));
        Crowd::new(ground, people.to_vec(), Settings::default())
    }

    fn fields(crowd: &Crowd) -> usize {
        crowd.goals.list.iter().filter(|entry| entry.field.is_some()).count()
    }

    #[test]
    fn a_place_that_nobody_seeks_any_more_is_forgotten() {
        let mut crowd = crowd();
        for nth in 0..70_000 {
            let goal = Goal::Place { level: 0, at: p(1.0 + f64::from(nth % 80) / 10.0, 5.0) };
            crowd.order(Order::Goal { person: 0, goal }).unwrap();
            if nth % 10_000 == 0 {
                crowd.step();
            }
        }
        crowd.step();
        assert!(crowd.goals.list.len() <= 3, "{}", crowd.goals.list.len());
        assert_eq!(fields(&crowd), 2, "the exits, and the last place");
        crowd.order(Order::Goal { person: 0, goal: Goal::Exits(Vec::new()) }).unwrap();
        while crowd.inside() > 0 && crowd.secs() < 60.0 {
            crowd.step();
        }
        assert_eq!((crowd.inside(), fields(&crowd)), (0, 0));
    }

    #[test]
    fn only_a_lock_changes_ways() {
        let mut crowd = crowd();
        let mut left = |door, state| {
            crowd.order(Order::Door { door, state }).unwrap();
            let left = fields(&crowd);
            crowd.step();
            left
        };
        assert_eq!((left(0, DoorState::Closed), left(0, DoorState::Open)), (1, 1));
        assert_eq!((left(0, DoorState::Locked), left(0, DoorState::Closed)), (0, 0));
        crowd.order(Order::ExitBlocked { exit: 0, is_blocked: true }).unwrap();
        assert_eq!(fields(&crowd), 1, "an inner door is no exit to be sent away from");
    }
}
