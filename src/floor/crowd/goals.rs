//! Where people go: each different goal once, with its field for the doors as they stand.

use super::person::Goal;
use crate::floor::field::{Field, FieldKey, Target};
use crate::floor::ground::Ground;
use crate::floor::plan::{DoorAt, DoorState};
use std::sync::Arc;

/// The number of no goal.
pub const STAYS: u16 = u16::MAX;
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
    is_wide: bool,
    field: Option<Arc<Field>>,
}

impl Goals {
    /// The number of going out by one of these; empty is all.
    pub fn exits(&mut self, exits: &[DoorAt], is_wide: bool) -> u16 {
        let mut doors: Vec<u16> = exits.iter().map(|door| *door as u16).collect();
        doors.sort_unstable();
        doors.dedup();
        self.number(Target::Exits(doors.into()), is_wide)
    }

    /// `None` if the place is on no level.
    pub fn of(&mut self, goal: &Goal, is_wide: bool, ground: &Ground) -> Option<u16> {
        match goal {
            Goal::Stay => Some(STAYS),
            Goal::Exits(exits) => Some(self.exits(exits, is_wide)),
            Goal::Place { level, at } => {
                let cell = ground.grid.cell(ground.spot(*level, *at)?);
                Some(self.number(Target::Cell(cell as u32), is_wide))
            }
        }
    }

    fn number(&mut self, to: Target, is_wide: bool) -> u16 {
        if let Some(known) = self.list.iter().position(|entry| entry.to == to && entry.is_wide == is_wide) {
            // Nobody had it when its field was forgotten.
            self.is_stale |= self.list[known].field.is_none();
            return known as u16;
        }
        self.is_stale = true;
        self.list.push(Entry { to, is_wide, field: None });
        (self.list.len() - 1) as u16
    }

    pub fn is_place(&self, goal: u16) -> bool {
        self.list.get(usize::from(goal)).is_some_and(|entry| matches!(entry.to, Target::Cell(_)))
    }

    /// Forgets all ways: a door has changed.
    pub fn forget(&mut self) {
        self.list.iter_mut().for_each(|entry| entry.field = None);
        self.is_stale = true;
    }

    /// Sees to it that every goal that somebody has, has its field.
    pub fn ready(&mut self, ground: &Ground, doors: &[DoorState], avoided: &[bool], used: impl Fn(u16) -> bool) {
        if !self.is_stale {
            return;
        }
        let locked: Box<[bool]> = doors.iter().map(|door| *door == DoorState::Locked).collect();
        for (number, entry) in self.list.iter_mut().enumerate() {
            if entry.field.is_some() || !used(number as u16) {
                continue;
            }
            let key = FieldKey {
                to: entry.to.clone(),
                locked: locked.clone(),
                avoided: avoided.into(),
                is_wide: entry.is_wide,
            };
            entry.field = Some(ground.field(key));
        }
        self.is_stale = false;
    }

    #[inline]
    pub fn field(&self, goal: u16) -> Option<&Field> {
        self.list.get(usize::from(goal))?.field.as_deref()
    }
}
