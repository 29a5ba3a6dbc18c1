//! Where people go: each different goal once, with its field for the doors as they stand. What nobody seeks any more gives
//! up its place and its field.

use super::person::Goal;
use crate::floor::field::{Field, FieldKey, Grid, Needs, Target};
use crate::floor::ground::{Ground, Spot};
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
    /// It leads round no door that was locked since: it is good for those who seek it where they stand, for nobody else.
    is_worn: bool,
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
            if self.list[known].is_worn {
                self.list[known].forget();
                self.is_stale = true;
            }
            return known as u32;
        }
        self.is_stale = true;
        let entry = Entry { to, needs, users: 1, field: None, is_worn: false };
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
            entry.forget();
        }
    }

    pub fn is_place(&self, goal: u32) -> bool {
        self.list.get(goal as usize).is_some_and(|entry| matches!(entry.to, Target::Cell(_)))
    }

    /// Forgets all ways: a door was unlocked, or something burns.
    pub fn forget(&mut self) {
        self.list.iter_mut().for_each(Entry::forget);
        self.is_stale = true;
    }

    /// A door was locked: forgets the ways out, which many share, and of the ways to places those on which somebody would
    /// come to a locked door. In a lockdown nearly everybody has a place of his own, and nearly all ways stand.
    pub fn wear(&mut self, ground: &Ground, doors: &[DoorState], seekers: impl Iterator<Item = (u32, Spot)>) {
        let laid = ground.grid.locked(&ground.walls, |door| doors.get(door) == Some(&DoorState::Locked));
        for entry in &mut self.list {
            match entry.to {
                Target::Exits(_) => entry.forget(),
                Target::Cell(_) => entry.is_worn = entry.field.is_some(),
            }
        }
        self.is_stale = true;
        self.mend(&laid, seekers);
    }

    /// Looks whether worn ways still lead on for those who seek them, who may have been pushed elsewhere.
    pub fn look_again(&mut self, ground: &Ground, doors: &[DoorState], seekers: impl Iterator<Item = (u32, Spot)>) {
        if self.list.iter().any(|entry| entry.is_worn) {
            let laid = ground.grid.locked(&ground.walls, |door| doors.get(door) == Some(&DoorState::Locked));
            self.mend(&laid, seekers);
        }
    }

    fn mend(&mut self, laid: &Grid, seekers: impl Iterator<Item = (u32, Spot)>) {
        for (goal, spot) in seekers {
            let Some(entry) = self.list.get_mut(goal as usize).filter(|entry| entry.is_worn) else { continue };
            if entry.field.as_ref().is_some_and(|field| !field.leads_on(laid, spot)) {
                entry.forget();
                self.is_stale = true;
            }
        }
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

impl Entry {
    fn forget(&mut self) {
        self.field = None;
        self.is_worn = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::crowd::{Crowd, Order, Person, Settings, State};
    use crate::floor::ground::WallKind;
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

    #[test]
    fn a_lock_wears_only_the_ways_that_lead_past_it() {
        let ground = Arc::new(Ground::of(&two_rooms()).unwrap());
        let inner = ground.walls.iter().find_map(|wall| match wall.kind {
            WallKind::Door(door) if !ground.exits.iter().any(|exit| exit.door == door as usize) => Some(door as usize),
            _ => None,
        });
        let people = [p(2.0, 5.0), p(3.0, 5.0)].map(|at| Person::adult(0, at));
        let mut crowd = Crowd::new(ground.clone(), people.to_vec(), Settings::default());
        // One stays in the room, the other goes through the door to the next one.
        for (person, at) in [(0, p(1.0, 2.0)), (1, p(12.0, 5.0))] {
            crowd.order(Order::Goal { person, goal: Goal::Place { level: 0, at } }).unwrap();
        }
        crowd.step();
        let field = |crowd: &Crowd, person: usize| crowd.goals.list[crowd.traits[person].goal as usize].field.clone();
        let before = field(&crowd, 0).unwrap();
        crowd.order(Order::Door { door: inner.unwrap(), state: DoorState::Locked }).unwrap();
        assert!(Arc::ptr_eq(&before, &field(&crowd, 0).unwrap()), "his way stands");
        assert!(field(&crowd, 1).is_none(), "this one leads to a locked door");
        crowd.step();
        assert_eq!(crowd.person(1).unwrap().state, State::Trapped);
        // Whoever takes up a worn way stands elsewhere, and gets a whole one.
        crowd.order(Order::Goal { person: 1, goal: Goal::Place { level: 0, at: p(1.0, 2.0) } }).unwrap();
        crowd.step();
        assert!(!Arc::ptr_eq(&before, &field(&crowd, 0).unwrap()));
    }
}
