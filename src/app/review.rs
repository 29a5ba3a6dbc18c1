//! The run that is looked at after its end: its marks at once, what else was possible as soon as it is computed.

use std::sync::Arc;

use bevy::prelude::*;

use super::errands::{Done, Errands};
use super::past::{Filmed, Otherwise, Past};
use crate::exercise::debrief::MOST_STATES;
use crate::exercise::{Debrief, Exercise, Marks, Transcript};
use crate::records::RunId;
use crate::scenario::open::Opened;
use crate::scenario::prove::Values;

/// A run that is over, or is looked at as far as it came.
pub struct Review {
    pub run: RunId,
    pub opened: Arc<Opened>,
    pub exercise: Exercise,
    pub marks: Marks,
    /// None while it is being computed.
    pub debrief: Option<Debrief>,
    pub transcript: Transcript,
    pub past: Past,
}

/// The one that is on the debrief screen.
#[derive(Resource, Default)]
pub struct Reviewed(pub Option<Review>);

impl Review {
    pub fn new(run: RunId, opened: Arc<Opened>, exercise: Exercise, transcript: Transcript) -> Self {
        let marks = Marks::of(&exercise);
        let past = Past::of(&exercise);
        Self { run, opened, exercise, marks, debrief: None, transcript, past }
    }
}

impl Reviewed {
    /// Shows a run and begins to compute what else was possible in it.
    pub fn show(&mut self, review: Review, errands: &Errands) {
        let (run, exercise) = (review.run.clone(), review.exercise.clone());
        if matches!(review.past, Past::Computing) {
            let (run, exercise) = (run.clone(), exercise.clone());
            errands.send(move || Done::Filmed { run, filmed: Filmed::of(&exercise).map(Box::new) });
        }
        self.0 = Some(review);
        errands.send(move || Done::Computed { run, debrief: debrief(&exercise) });
    }

    /// Takes what was computed, if it is of the run that is shown.
    pub fn computed(&mut self, run: &RunId, debrief: Debrief) {
        if let Some(review) = self.0.as_mut().filter(|review| review.run == *run) {
            review.debrief = Some(debrief);
        }
    }

    /// Takes the film, if it is of the run that is shown.
    pub fn filmed(&mut self, run: &RunId, filmed: Option<Box<Filmed>>) {
        if let Some(review) = self.0.as_mut().filter(|review| review.run == *run) {
            review.past = filmed.map_or(Past::None, Past::Ready);
        }
    }

    /// Takes what another choice made of it, if it is of the run that is shown.
    pub fn played(&mut self, run: &RunId, otherwise: Otherwise) {
        if let Some(review) = self.0.as_mut().filter(|review| review.run == *run) {
            review.past.played(otherwise);
        }
    }
}

/// The run as a line, with the best continuations where they can be computed. May take seconds.
pub fn debrief(exercise: &Exercise) -> Debrief {
    let values = Values::explore(exercise.scenario(), MOST_STATES);
    Debrief::of(exercise, values.as_ref())
}
