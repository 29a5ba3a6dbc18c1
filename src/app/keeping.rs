//! The line to the keeper's thread: what was asked is remembered, so that each answer is known for what it is.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use super::errands::Paper;
use crate::exercise::Transcript;
use crate::records::{Answer, Filter, Keeper, KeeperThread, RecordsError, Request, Store};
use crate::scenario::open::Opened;

/// What an answer is to.
pub enum Asked {
    /// A new run.
    Start(Arc<Opened>),
    /// A run to go on with, with its story so far.
    TakeUp(Arc<Opened>, Transcript),
    /// A run that is taken up only to be ended.
    End,
    Act,
    /// Let time pass.
    Time,
    Leave,
    Interrupted,
    Runs,
    Record(Purpose),
    Remove,
}

/// What a record is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    TakeUp,
    End,
    Look,
    Write(Paper),
}

/// The keeper from this side; its thread joins when this is dropped, with everything asked before done.
pub struct Keeping {
    thread: Result<Mutex<KeeperThread>, RecordsError>,
    asked: VecDeque<Asked>,
}

impl Keeping {
    pub fn open(records: &std::path::Path) -> Self {
        let spawned = |store: Store| {
            KeeperThread::spawn(Keeper::open(store)).map_err(|error| RecordsError::Storage { why: error.to_string() })
        };
        Self { thread: Store::open(records).and_then(spawned).map(Mutex::new), asked: VecDeque::new() }
    }

    /// Why nothing can be kept.
    pub fn trouble(&self) -> Option<&RecordsError> {
        self.thread.as_ref().err()
    }

    /// Whether something may still change besides the time that passes: while a plan runs, an answer to that is nearly
    /// always on its way.
    pub fn awaits_news(&self) -> bool {
        self.awaits(|asked| !matches!(asked, Asked::Time))
    }

    /// Whether an answer to such a question is still to come.
    pub fn awaits(&self, such: impl Fn(&Asked) -> bool) -> bool {
        self.asked.iter().any(such)
    }

    pub fn ask(&mut self, asked: Asked, request: Request) -> Result<(), RecordsError> {
        let thread = self.thread.as_mut().map_err(|error| error.clone())?;
        thread.get_mut().map_err(|_| RecordsError::Gone)?.ask(request)?;
        self.asked.push_back(asked);
        Ok(())
    }

    /// The lists of runs anew.
    pub fn ask_for_lists(&mut self) -> Result<(), RecordsError> {
        self.ask(Asked::Interrupted, Request::Interrupted)?;
        self.ask(Asked::Runs, Request::Runs(Filter::default()))
    }

    /// The next answer with what was asked, if there is one by now. At most one `Advance` is asked at a time, so that
    /// none is passed over and answers come in the order of questions.
    pub fn next(&mut self) -> Option<(Asked, Answer)> {
        let polled = self.thread.as_mut().ok()?.get_mut().map_err(|_| RecordsError::Gone).and_then(|t| t.poll());
        match polled {
            Ok(None) => None,
            Ok(Some(answer)) => Some((self.asked.pop_front()?, answer)),
            Err(error) => Some((self.asked.pop_front()?, Answer::Failed(error))),
        }
    }
}
