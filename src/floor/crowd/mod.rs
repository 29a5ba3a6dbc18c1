//! People on a [`Ground`]: one step moves everybody by the [`Law`] towards the own goal.
//!
//! A run is a function of the ground, the people, the settings and the orders with the steps at which they came: the same
//! bytes on one thread or many, with or without AVX2.

mod person;

pub use person::{Goal, Gone, NotThere, OnStair, Order, Person, PersonAt, Seen, State};

use super::ground::Ground;
use super::law::Law;
use super::plan::{DoorAt, DoorState};
use std::sync::Arc;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    pub law: Law,
    /// 0.05 is what the laws are calibrated with; between 0.005 and 0.1.
    pub step_secs: f64,
    /// Threads of one step; the result does not depend on it. Many small runs go faster with 1.
    pub threads: usize,
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { law: Law::observed(), step_secs: 0.05, threads: 1, seed: 0 }
    }
}

/// A run. Cloning it branches it.
#[derive(Debug, Clone)]
pub struct Crowd {
    ground: Arc<Ground>,
    settings: Settings,
    steps: u64,
    agent_steps: u64,
    gone: Vec<Gone>,
    doors: Vec<DoorState>,
}

impl Crowd {
    /// Whoever stands on no level (a level that is not there, a place that is no number) is left out: see
    /// [`Crowd::strays`].
    pub fn new(ground: Arc<Ground>, _people: Vec<Person>, settings: Settings) -> Self {
        let doors = ground.doors_at_first().to_vec();
        Self { ground, settings, steps: 0, agent_steps: 0, gone: Vec::new(), doors }
    }

    /// Moves everybody by one step.
    pub fn step(&mut self) {
        self.steps += 1;
    }

    /// Time since the beginning.
    pub fn secs(&self) -> f64 {
        self.steps as f64 * self.settings.step_secs
    }

    /// How many are not out.
    pub fn inside(&self) -> usize {
        0
    }

    /// Everybody inside, by number.
    pub fn people(&self) -> impl Iterator<Item = Seen> + '_ {
        std::iter::empty()
    }

    /// One person, if inside.
    pub fn person(&self, _person: PersonAt) -> Option<Seen> {
        None
    }

    /// Those who got out, in the order in which they did.
    pub fn gone(&self) -> &[Gone] {
        &self.gone
    }

    /// Those who were left out at the beginning because they stood nowhere.
    pub fn strays(&self) -> &[PersonAt] {
        &[]
    }

    /// Takes effect with the next step.
    pub fn order(&mut self, _order: Order) -> Result<(), NotThere> {
        Ok(())
    }

    pub fn door(&self, door: DoorAt) -> Option<DoorState> {
        self.doors.get(door).copied()
    }

    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Sum over all steps of the people inside when the step began.
    pub fn agent_steps(&self) -> u64 {
        self.agent_steps
    }
}
