//! The run itself: `apply` and `advance` are its only doors, events their only answer.

mod chance;
mod commands;
mod flow;
mod live;

use std::sync::Arc;

use crate::exercise::board::Board;
use crate::exercise::command::{Command, Rating};
use crate::exercise::event::Event;
use crate::exercise::journal::Entry;
use crate::exercise::setup::{Mode, Setup};
use crate::exercise::watch::Watch;
use crate::scenario::grade::{Assessed, Ledger};
use crate::scenario::model::{Kind, NodeIx, Scenario};
use crate::scenario::source::Outcome;
use crate::scenario::step::{self, State};

pub use live::{Logged, Measured};

/// One run of a scenario.
#[derive(Debug, Clone)]
pub struct Exercise {
    scenario: Arc<Scenario>,
    setup: Setup,
    state: State,
    watch: Watch,
    ledger: Ledger,
    assessed: Vec<Assessed>,
    journal: Vec<Entry>,
    keeps_journal: bool,
    tick: u64,
    standing: Standing,
    due_tick: Option<u64>,
    /// Cards played so far in the present call.
    said: Vec<u16>,
    hands: Vec<u16>,
    ratings: Vec<Option<(Rating, String)>>,
    notes: Vec<(u64, String)>,
    board: Board,
    /// Times that chance was asked; each draw has its own numbers, so that a run is a plain value.
    draws: u64,
    /// The plan, once something was done to it or on it.
    stage: Option<live::Stage>,
    measured: Vec<Measured>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Running,
    Paused,
    /// Frozen by a real emergency.
    Emergency,
    /// Came to an ending, or was stopped.
    Finished,
}

impl Exercise {
    /// Starts a run; the events tell what happens in the first node.
    pub fn start(scenario: Arc<Scenario>, setup: Setup) -> (Self, Vec<Event>) {
        let mut exercise = Self {
            state: State::start(&scenario),
            watch: Watch::new(&scenario),
            ledger: Ledger::new(&scenario),
            assessed: Vec::new(),
            journal: Vec::new(),
            keeps_journal: true,
            tick: 0,
            standing: Standing::Running,
            due_tick: None,
            said: Vec::new(),
            hands: Vec::new(),
            ratings: vec![None; scenario.tasks.len()],
            notes: Vec::new(),
            board: Board::default(),
            draws: 0,
            stage: None,
            measured: Vec::new(),
            scenario,
            setup,
        };
        let mut events = Vec::new();
        exercise.arrive(&mut events);
        (exercise, events)
    }

    /// Drops the journal and keeps none from now on, for machines that play a million runs.
    pub fn without_journal(mut self) -> Self {
        self.journal = Vec::new();
        self.keeps_journal = false;
        self
    }

    /// Carries out a command, after every deadline up to its tick; a refused one changes nothing and is not journalled.
    pub fn apply(&mut self, command: Command) -> Vec<Event> {
        let mut events = Vec::with_capacity(4);
        self.advance_into(command.tick, &mut events);
        let command = Command { tick: self.tick, ..command };
        if let Err(why) = self.may(&command) {
            events.push(Event::Refused { why });
            return events;
        }
        let entry = self.keeps_journal.then(|| Entry::Did(command.clone()));
        match self.carry_out(command, &mut events) {
            Ok(()) => self.journal.extend(entry),
            Err(why) => events.push(Event::Refused { why }),
        }
        events
    }

    /// Lets room time pass up to a tick; deadlines that come due fire. After a thousand of them time stands where the
    /// last one fired.
    pub fn advance(&mut self, tick: u64) -> Vec<Event> {
        let mut events = Vec::new();
        self.advance_into(tick, &mut events);
        events
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn node(&self) -> NodeIx {
        self.state.node
    }

    pub fn tick(&self) -> u64 {
        self.tick
    }

    pub fn standing(&self) -> Standing {
        self.standing
    }

    pub fn has_ended(&self) -> bool {
        self.standing == Standing::Finished
    }

    /// The ending that the run came to; none while it goes on, or if it was stopped before one.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.scenario.node(self.state.node).kind {
            Kind::Ending { outcome, .. } => Some(outcome),
            _ => None,
        }
    }

    /// The tick at which the present node's clock runs out, if it has one.
    pub fn due_tick(&self) -> Option<u64> {
        self.due_tick
    }

    pub fn journal(&self) -> &[Entry] {
        &self.journal
    }

    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The judgements so far, in order.
    pub fn assessed(&self) -> &[Assessed] {
        &self.assessed
    }

    pub fn watch(&self) -> &Watch {
        &self.watch
    }

    /// Cards played so far in the present call.
    pub fn said(&self) -> &[u16] {
        &self.said
    }

    /// What the present node told on arrival, and what the operator asks now: for whoever comes back to a run.
    pub fn asked(&self) -> Vec<Event> {
        let node = self.state.node;
        let line = self.sheet().and_then(|sheet| step::operator_asks(sheet, &self.said));
        let line = line.map(|line| Event::Asked { node, line });
        std::iter::once(Event::Entered { node }).chain(line).collect()
    }

    /// Raised hands at the present decision, by choice.
    pub fn hands(&self) -> &[u16] {
        &self.hands
    }

    /// The trainer's ratings, by task.
    pub fn ratings(&self) -> &[Option<(Rating, String)>] {
        &self.ratings
    }

    /// The trainer's observations, with their ticks.
    pub fn notes(&self) -> &[(u64, String)] {
        &self.notes
    }

    /// The hot wash board.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// The open choices of the present decision, in the order in which they are shown.
    pub fn open_choices(&self) -> Vec<u16> {
        let choices = self.scenario.node(self.state.node).choices();
        let mut open: Vec<u16> =
            (0..choices.len() as u16).filter(|&c| self.state.offers(&choices[usize::from(c)])).collect();
        if self.setup.mode == Mode::Examination {
            chance::shuffle(&mut open, self.setup.seed ^ (u64::from(self.state.node) << 32));
        }
        open
    }
}
