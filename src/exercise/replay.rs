//! Plays a journal again: the same events, bit for bit.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::exercise::event::Event;
use crate::exercise::journal::Entry;
use crate::exercise::run::Exercise;
use crate::exercise::setup::Setup;
use crate::scenario::model::Scenario;

/// A run played again, with the events of each entry; the first list is what the start told.
#[derive(Debug, Clone)]
pub struct Replay {
    pub exercise: Exercise,
    pub events: Vec<Vec<Event>>,
}

/// The journal is not one of this scenario under these rules: this entry was refused, or fired nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diverged {
    pub entry: usize,
}

/// Plays a journal from its start.
pub fn replay(scenario: Arc<Scenario>, setup: Setup, journal: &[Entry]) -> Result<Replay, Diverged> {
    replay_watching(scenario, setup, journal, |_, _| {})
}

/// Plays a journal, showing the exercise before each entry.
pub fn replay_watching(
    scenario: Arc<Scenario>,
    setup: Setup,
    journal: &[Entry],
    mut watch: impl FnMut(&Exercise, &Entry),
) -> Result<Replay, Diverged> {
    let (mut exercise, told) = Exercise::start(scenario, setup);
    let mut events = Vec::with_capacity(journal.len() + 1);
    events.push(told);
    for (ix, entry) in journal.iter().enumerate() {
        watch(&exercise, entry);
        let told = entry.play(&mut exercise);
        // A replay makes exactly the journal that it plays.
        if exercise.journal().len() != ix + 1 || exercise.journal()[ix] != *entry {
            return Err(Diverged { entry: ix });
        }
        events.push(told);
    }
    Ok(Replay { exercise, events })
}

/// One number that guards determinism: SHA-256 over all events and the marks' arithmetic, in hex.
pub fn golden_hash(replay: &Replay) -> String {
    let mut hasher = Sha256::new();
    for event in replay.events.iter().flatten() {
        hasher.update(format!("{event:?}\n"));
    }
    hasher.update(format!("{:?} {:?}", replay.exercise.ledger(), replay.exercise.watch()));
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
