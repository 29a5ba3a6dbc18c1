//! Work that takes longer than a frame: done on a thread of its own, brought back when it is done.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use bevy::prelude::*;

use super::past::{Filmed, Otherwise};
use super::review::Review;
use crate::exercise::{Debrief, Transcript};
use crate::records::{Record, RecordsError, RunId, papers};
use crate::scenario::model::Scenario;
use crate::scenario::open::Opened;

/// What came of an errand.
pub enum Done {
    /// A record was opened to go on with it, or to end it.
    Opened {
        taking_up: bool,
        kept: Box<Kept>,
    },
    /// A record was opened to look at it.
    Reviewed(Box<Review>),
    /// The best continuations of the run that is looked at.
    Computed {
        run: RunId,
        debrief: Debrief,
    },
    /// The plan of the run that is looked at can be shown; none if it cannot.
    Filmed {
        run: RunId,
        filmed: Option<Box<Filmed>>,
    },
    /// What another choice made of it.
    Otherwise {
        run: RunId,
        otherwise: Box<Otherwise>,
    },
    /// A file was written; `shown` if it was opened in another program as well.
    Written {
        path: PathBuf,
        what: Paper,
        shown: bool,
    },
    /// A written file was asked for again; `is_shown` unless no program here opens it.
    Shown {
        path: PathBuf,
        is_shown: bool,
    },
    /// A file could not be written.
    Unwritten {
        path: PathBuf,
        why: String,
    },
    Refused(RecordsError),
    /// Whether the data folder can be written to.
    Disk(bool),
}

/// A record with everything that is needed to play it.
pub struct Kept {
    pub record: Record,
    pub opened: Arc<Opened>,
    pub scenario: Arc<Scenario>,
    pub transcript: Transcript,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    Report,
    /// What a trainer prints before the exercise.
    Printed(papers::Paper),
    Record,
    /// A new scenario.
    Scenario,
    /// The place of a fault.
    Fault,
}

#[derive(Resource)]
pub struct Errands {
    out: Sender<Done>,
    /// Sent and not brought back yet.
    under_way: AtomicUsize,
    done: Mutex<Receiver<Done>>,
}

impl Default for Errands {
    fn default() -> Self {
        let (out, done) = channel();
        Self { out, under_way: AtomicUsize::new(0), done: Mutex::new(done) }
    }
}

impl Errands {
    /// Begins an errand; what comes of it is among those [`Errands::take`] returns in a later frame.
    pub fn send(&self, work: impl FnOnce() -> Done + Send + 'static) {
        let out = self.out.clone();
        self.under_way.fetch_add(1, Ordering::Relaxed);
        std::thread::spawn(move || {
            // The window may be closed by now.
            let _ = out.send(work());
        });
    }

    /// Something was sent and is not brought back yet.
    pub fn is_busy(&self) -> bool {
        self.under_way.load(Ordering::Relaxed) > 0
    }

    /// What is done by now.
    pub fn take(&mut self) -> Vec<Done> {
        let done: Vec<Done> = self.done.get_mut().map(|done| done.try_iter().collect()).unwrap_or_default();
        *self.under_way.get_mut() = self.under_way.get_mut().saturating_sub(done.len());
        done
    }
}
