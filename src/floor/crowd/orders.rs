//! Orders from outside: doors, goals, times, paces.

use super::{Crowd, NotThere, Order};

impl Crowd {
    /// Takes effect with the next step.
    pub fn order(&mut self, order: Order) -> Result<(), NotThere> {
        match order {
            Order::Door { door, state } => {
                let known = self.doors.get_mut(door).ok_or(NotThere)?;
                if std::mem::replace(known, state) != state {
                    self.goals.forget();
                }
            }
            Order::ExitBlocked { exit, is_blocked } => {
                let known = self.avoided.get_mut(exit).ok_or(NotThere)?;
                if std::mem::replace(known, is_blocked) != is_blocked {
                    self.goals.forget();
                }
            }
            Order::Goal { person, goal } => {
                let traits = self.traits.get_mut(person).ok_or(NotThere)?;
                traits.goal = self.goals.of(&goal, traits.is_wide, &self.ground).ok_or(NotThere)?;
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
