//! The keeper on a thread of its own, so that a slow disk never holds up a frame. Requests go in, answers are polled.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::{Builder, JoinHandle};

use crate::exercise::{Command, Event, Setup};
use crate::records::error::RecordsError;
use crate::records::keeper::{About, Keeper, Snapshot};
use crate::records::record::Record;
use crate::records::row::{Filter, RunId, RunRow};
use crate::scenario::model::Scenario;
use crate::scenario::pack::Pack;

/// What can be asked; every request is answered once and in order, except that of several `Advance` in a row only the
/// last need be.
#[derive(Debug)]
pub enum Request {
    Start { pack: Box<Pack>, scenario: Arc<Scenario>, setup: Setup, about: About },
    Resume { run: RunId, scenario: Arc<Scenario> },
    Submit(Vec<Command>),
    Advance(u64),
    Leave,
    Interrupted,
    Runs(Filter),
    Record(RunId),
    Remove(RunId),
}

#[derive(Debug)]
pub enum Answer {
    /// To `Start`, `Resume`, `Submit` and `Advance`: what happened, and how the run stands. It is on the disk.
    Happened(Vec<Event>, Arc<Snapshot>),
    Left,
    Interrupted(Vec<RunRow>),
    Runs(Vec<RunRow>),
    Record(Box<Record>),
    Removed,
    /// Nothing was changed.
    Failed(RecordsError),
}

/// Dropping it waits until everything asked before is done.
#[derive(Debug)]
pub struct KeeperThread {
    requests: Option<Sender<Request>>,
    answers: Receiver<Answer>,
    thread: Option<JoinHandle<()>>,
}

impl KeeperThread {
    /// Moves a keeper to a new thread.
    pub fn spawn(keeper: Keeper) -> io::Result<Self> {
        let (requests, asked) = channel();
        let (answer, answers) = channel();
        let thread = Builder::new().name("keeper".to_owned()).spawn(move || serve(keeper, &asked, &answer))?;
        Ok(Self { requests: Some(requests), answers, thread: Some(thread) })
    }

    /// Asks, without waiting.
    pub fn ask(&self, request: Request) -> Result<(), RecordsError> {
        let requests = self.requests.as_ref().ok_or(RecordsError::Gone)?;
        requests.send(request).map_err(|_| RecordsError::Gone)
    }

    /// The next answer, if there is one by now; the error is that no more will come.
    pub fn poll(&self) -> Result<Option<Answer>, RecordsError> {
        match self.answers.try_recv() {
            Ok(answer) => Ok(Some(answer)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(RecordsError::Gone),
        }
    }

    /// Waits for the next answer.
    pub fn wait(&self) -> Result<Answer, RecordsError> {
        self.answers.recv().map_err(|_| RecordsError::Gone)
    }
}

impl Drop for KeeperThread {
    fn drop(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing left to tell.
            let _ = thread.join();
        }
    }
}

fn serve(mut keeper: Keeper, asked: &Receiver<Request>, answer: &Sender<Answer>) {
    let mut held = None;
    while let Some(request) = held.take().or_else(|| asked.recv().ok()) {
        let request = match request {
            Request::Advance(tick) => Request::Advance(latest(tick, asked, &mut held)),
            other => other,
        };
        // Nobody listens any more, yet what was asked is still kept.
        let _ = answer.send(carry_out(&mut keeper, request));
    }
}

/// The last of the ticks that wait in a row; a request of another kind is held for the next round.
fn latest(mut tick: u64, asked: &Receiver<Request>, held: &mut Option<Request>) -> u64 {
    while let Ok(next) = asked.try_recv() {
        match next {
            Request::Advance(later) => tick = tick.max(later),
            other => {
                *held = Some(other);
                break;
            }
        }
    }
    tick
}

fn carry_out(keeper: &mut Keeper, request: Request) -> Answer {
    let happened = match request {
        Request::Start { pack, scenario, setup, about } => {
            keeper.start(&pack, scenario, setup, &about).map(|(_, events)| events)
        }
        Request::Resume { run, scenario } => keeper.resume(&run, scenario),
        Request::Submit(commands) => keeper.submit(commands),
        Request::Advance(tick) => keeper.advance(tick),
        Request::Leave => {
            keeper.leave();
            return Answer::Left;
        }
        Request::Interrupted => return keeper.interrupted().map_or_else(Answer::Failed, Answer::Interrupted),
        Request::Runs(filter) => return keeper.runs(&filter).map_or_else(Answer::Failed, Answer::Runs),
        Request::Record(run) => {
            return keeper.record(&run).map_or_else(Answer::Failed, |record| Answer::Record(Box::new(record)));
        }
        Request::Remove(run) => return keeper.remove(&run).map_or_else(Answer::Failed, |()| Answer::Removed),
    };
    match (happened, keeper.snapshot()) {
        (Ok(events), Some(snapshot)) => Answer::Happened(events, snapshot),
        (Ok(_), None) => Answer::Failed(RecordsError::NothingRunning),
        (Err(error), _) => Answer::Failed(error),
    }
}

#[cfg(test)]
mod tests;
