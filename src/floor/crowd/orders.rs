//! Orders from outside: doors, goals, times, paces.

use super::{Crowd, NotThere, Order, seekers};
use crate::floor::plan::{DoorState, LevelAt};
use crate::floor::shape::Point;

impl Crowd {
    /// From the next step on nobody walks on to where it burns, and whoever is there walks out of it. Stairs never burn.
    pub fn set_burning(&mut self, burns: impl Fn(LevelAt, Point) -> bool) {
        let grid = &self.ground.grid;
        let burning = (0..grid.room_cm.len()).map(|cell| {
            let (level, at, stair) = self.ground.sheet.find(grid.middle(cell));
            stair.is_none() && burns(level, at)
        });
        self.burning = burning.collect();
        self.goals.forget();
    }

    /// Takes effect with the next step.
    pub fn order(&mut self, order: Order) -> Result<(), NotThere> {
        match order {
            Order::Door { door, state } => {
                let known = self.doors.get_mut(door).ok_or(NotThere)?;
                let was = std::mem::replace(known, state);
                // Whoever comes to a closed door opens it: only locks change ways.
                match (was == DoorState::Locked, state == DoorState::Locked) {
                    (false, true) => self.goals.wear(&self.ground, &self.doors, seekers(&self.herd, &self.traits)),
                    (true, false) => self.goals.forget(),
                    _ => {}
                }
            }
            Order::ExitBlocked { exit, is_blocked } => {
                let known = self.avoided.get_mut(exit).ok_or(NotThere)?;
                let is_news = std::mem::replace(known, is_blocked) != is_blocked;
                if is_news && self.ground.exits.iter().any(|it| it.door == exit) {
                    self.goals.forget();
                }
            }
            Order::Goal { person, goal } => {
                let traits = self.traits.get_mut(person).ok_or(NotThere)?;
                let taken = self.goals.of(&goal, traits.needs, &self.ground).ok_or(NotThere)?;
                self.goals.release(std::mem::replace(&mut traits.goal, taken));
            }
            Order::Starts { person, secs } => {
                self.traits.get_mut(person).ok_or(NotThere)?.starts_secs = secs as f32;
            }
            Order::Pace { person, factor } => {
                let factor = if factor.is_finite() { factor.clamp(0.0, 3.0) as f32 } else { 1.0 };
                self.traits.get_mut(person).ok_or(NotThere)?.pace = factor;
            }
        }
        Ok(())
    }
}
