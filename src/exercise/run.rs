//! The run itself: `apply` and `advance` are its only doors, events their only answer.

use std::sync::Arc;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::exercise::TICKS_PER_SEC;
use crate::exercise::board::Board;
use crate::exercise::command::{Act, Command, Rating, Who};
use crate::exercise::event::{By, Event, Refusal};
use crate::exercise::journal::Entry;
use crate::exercise::setup::{Mode, Setup};
use crate::exercise::watch::Watch;
use crate::scenario::grade::{Assessed, Ledger};
use crate::scenario::model::{Kind, NodeIx, OnTime, Scenario, Sheet};
use crate::scenario::source::Outcome;
use crate::scenario::step::{self, Illegal, Move, State};

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

/// Chance may lead to chance this often in a row before the scenario counts as broken.
const MOST_DRAWS: usize = 1000;

/// Deadlines that fire in one step of time; what silence starts again and again would else never come to its tick.
const MOST_DEADLINES: usize = 1000;

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
            shuffle(&mut open, self.setup.seed ^ (u64::from(self.state.node) << 32));
        }
        open
    }

    fn may(&self, command: &Command) -> Result<(), Refusal> {
        let act = &command.what;
        if act.is_trainers() && (command.who != Who::Trainer || self.setup.mode != Mode::Group) {
            return Err(Refusal::NotAllowed);
        }
        let afterwards = matches!(act, Act::Rate { .. } | Act::Note { .. } | Act::Post { .. } | Act::Revise { .. });
        match (self.standing, act) {
            (Standing::Finished, _) if afterwards => Ok(()),
            (Standing::Finished, _) => Err(Refusal::Ended),
            (Standing::Running, Act::Resume) => Err(Refusal::NotPaused),
            (Standing::Paused, Act::Pause) | (Standing::Emergency, Act::Pause | Act::Emergency) => Err(Refusal::Paused),
            (Standing::Paused | Standing::Emergency, Act::Resume | Act::Stop | Act::Emergency) => Ok(()),
            (Standing::Paused | Standing::Emergency, _) if afterwards => Ok(()),
            (Standing::Paused | Standing::Emergency, _) => Err(Refusal::Paused),
            (Standing::Running, _) => Ok(()),
        }
    }

    fn carry_out(&mut self, command: Command, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match command.what {
            Act::Go { node } => {
                self.here(node)?;
                self.make(Move::Go, events)
            }
            Act::Choose { node, choice } => {
                self.here(node)?;
                let told = Event::Chosen { node, choice, by: By::Person };
                self.make_telling(Move::Choose(choice), Some(told), events)
            }
            Act::Say { node, card } => {
                self.here(node)?;
                self.say(card, events)
            }
            Act::Submit { node, picks } => {
                self.here(node)?;
                let sheet = self.sheet().ok_or(Refusal::NotHere)?;
                if matches!(sheet.face, crate::scenario::model::Face::Call { .. }) {
                    return Err(Refusal::NotHere);
                }
                let (grade, _) = step::judge(sheet, &picks);
                let told = Event::Submitted { node, picks: picks.clone(), grade };
                self.make_telling(Move::Submit(&picks), Some(told), events)
            }
            Act::Skip { node } => {
                self.here(node)?;
                self.make_telling(Move::Skip, Some(Event::Skipped { node }), events)
            }
            Act::Send { event } => self.send(event, events),
            Act::Count { node, hands } => {
                self.here(node)?;
                if hands.len() != self.scenario.node(node).choices().len() || hands.is_empty() {
                    return Err(Refusal::NoSuchItem);
                }
                self.hands.clone_from(&hands);
                events.push(Event::Counted { node, hands });
                Ok(())
            }
            Act::Rate { task, rating, evidence } => {
                *self.ratings.get_mut(usize::from(task)).ok_or(Refusal::NoSuchItem)? = Some((rating, evidence));
                events.push(Event::Rated { task });
                Ok(())
            }
            Act::Note { text } => {
                self.notes.push((self.tick, text));
                events.push(Event::Noted);
                Ok(())
            }
            Act::Post { card } => {
                let card = self.board.post(card).ok_or(Refusal::NoSuchItem)?;
                events.push(Event::Posted { card });
                Ok(())
            }
            Act::Revise { card, to } => {
                if !self.board.revise(card, to) {
                    return Err(Refusal::NoSuchItem);
                }
                events.push(Event::Posted { card });
                Ok(())
            }
            Act::Pause => self.stand(Standing::Paused, Event::Paused, events),
            Act::Resume => self.stand(Standing::Running, Event::Resumed, events),
            Act::Emergency => self.stand(Standing::Emergency, Event::EmergencyCalled, events),
            Act::Stop => {
                self.stand(Standing::Finished, Event::Finished { node: self.state.node, outcome: None }, events)
            }
        }
    }

    fn stand(&mut self, standing: Standing, told: Event, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.standing = standing;
        events.push(told);
        Ok(())
    }

    fn here(&self, node: NodeIx) -> Result<(), Refusal> {
        if node == self.state.node { Ok(()) } else { Err(Refusal::OtherNode) }
    }

    fn sheet(&self) -> Option<&Sheet> {
        match &self.scenario.node(self.state.node).kind {
            Kind::Sheet(sheet) => Some(sheet),
            _ => None,
        }
    }

    fn say(&mut self, card: u16, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let node = self.state.node;
        let scenario = Arc::clone(&self.scenario);
        let Kind::Sheet(sheet) = &scenario.node(node).kind else { return Err(Refusal::NotHere) };
        if !matches!(sheet.face, crate::scenario::model::Face::Call { .. }) {
            return Err(Refusal::NotHere);
        }
        if usize::from(card) >= sheet.items.len() || self.said.contains(&card) {
            return Err(Refusal::NoSuchItem);
        }
        self.said.push(card);
        events.push(Event::Said { node, card });
        if !step::call_is_over(sheet, &self.said) {
            events.extend(step::operator_asks(sheet, &self.said).map(|line| Event::Asked { node, line }));
            return Ok(());
        }
        let hung_up = sheet.items[usize::from(card)].hangs_up;
        events.push(Event::CallEnded { node, hung_up });
        let picks = self.said.clone();
        let (grade, _) = step::judge(sheet, &picks);
        let told = Event::Submitted { node, picks: picks.clone(), grade };
        self.make_telling(Move::Submit(&picks), Some(told), events)
    }

    fn send(&mut self, event: u16, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let told = self.scenario.events.get(usize::from(event)).ok_or(Refusal::NoSuchItem)?;
        if told.at_secs.is_some() {
            return Err(Refusal::NotHere);
        }
        step::fire(&self.scenario, &mut self.state, event).map_err(refusal)?;
        events.push(Event::Told { event });
        self.watch.look(&self.scenario, &self.state);
        Ok(())
    }

    fn make(&mut self, made: Move, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.make_telling(made, None, events)
    }

    /// Makes a move, telling first what was done and then what came of it.
    fn make_telling(&mut self, made: Move, told: Option<Event>, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let (scenario, watch) = (&self.scenario, &mut self.watch);
        let passage = step::step_watched(scenario, &mut self.state, made, |state| watch.look(scenario, state));
        let passage = passage.map_err(refusal)?;
        events.extend(told);
        if let Some(assessed) = passage.assessed {
            self.ledger.add(&assessed);
            self.assessed.push(assessed);
            events.push(Event::Assessed { node: assessed.node, grade: assessed.grade, critical: assessed.critical });
        }
        self.arrive(events);
        Ok(())
    }

    /// What happens on coming to a node: events that are due, chance, the clock, the end.
    fn arrive(&mut self, events: &mut Vec<Event>) {
        self.due_tick = None;
        self.said.clear();
        self.hands.clear();
        for _ in 0..MOST_DRAWS {
            let node = self.state.node;
            events.push(Event::Entered { node });
            self.watch.look(&self.scenario, &self.state);
            while let Some(event) = step::next_due(&self.scenario, &self.state) {
                if step::fire(&self.scenario, &mut self.state, event).is_err() {
                    break;
                }
                events.push(Event::Told { event });
                self.watch.look(&self.scenario, &self.state);
            }
            let Kind::Chance { roads } = &self.scenario.node(node).kind else { return self.settle(events) };
            let road = draw(self.setup.seed, self.draws, roads);
            self.draws += 1;
            events.push(Event::Drew { node, road });
            if step::step(&self.scenario, &mut self.state, Move::Draw(road)).is_err() {
                break;
            }
        }
        self.standing = Standing::Finished;
        events.push(Event::Refused { why: Refusal::Stuck });
    }

    fn settle(&mut self, events: &mut Vec<Event>) {
        let node = self.state.node;
        match &self.scenario.node(node).kind {
            Kind::Ending { outcome, .. } => {
                self.standing = Standing::Finished;
                events.push(Event::Finished { node, outcome: Some(*outcome) });
            }
            Kind::Sheet(sheet) => {
                events.extend(step::operator_asks(sheet, &self.said).map(|line| Event::Asked { node, line }));
            }
            _ => self.start_clock(events),
        }
    }

    /// Reading time comes first, then the clock as written; a stretch multiplies both. No clock runs beyond the end of
    /// time.
    fn start_clock(&mut self, events: &mut Vec<Event>) {
        let node = self.scenario.node(self.state.node);
        let Some(clock) = node.clock else { return };
        if self.setup.clock_percent == 0 {
            return;
        }
        let secs = u64::from(clock.secs) + u64::from(node.reading_secs);
        // Never at once, so that no two deadlines share a tick: each is one entry of the journal, and replays alone.
        let wait_ticks = (secs * TICKS_PER_SEC * u64::from(self.setup.clock_percent) / 100).max(1);
        let Some(due_tick) = self.tick.checked_add(wait_ticks) else { return };
        self.due_tick = Some(due_tick);
        events.push(Event::ClockStarted { node: self.state.node, due_tick });
    }

    fn advance_into(&mut self, tick: u64, events: &mut Vec<Event>) {
        for _ in 0..MOST_DEADLINES {
            let due = self.due_tick.filter(|&due| due <= tick && self.standing == Standing::Running);
            let Some(due) = due else {
                if self.standing == Standing::Running {
                    self.tick = self.tick.max(tick);
                }
                return;
            };
            self.tick = self.tick.max(due);
            if self.keeps_journal {
                self.journal.push(Entry::Reached(self.tick));
            }
            let node = self.state.node;
            let told = match self.scenario.node(node).clock.map(|clock| clock.then) {
                Some(OnTime::Choose(choice)) => Event::Chosen { node, choice, by: By::Clock },
                _ => Event::RanOut { node },
            };
            self.due_tick = None;
            if let Err(why) = self.make_telling(Move::TimeOut, Some(told), events) {
                events.push(Event::Refused { why });
            }
        }
    }
}

fn refusal(illegal: Illegal) -> Refusal {
    match illegal {
        Illegal::NotHere => Refusal::NotHere,
        Illegal::NoSuchItem => Refusal::NoSuchItem,
        Illegal::Hidden => Refusal::Hidden,
        Illegal::CoreNode => Refusal::CoreNode,
        Illegal::Incomplete => Refusal::Incomplete,
        Illegal::Ended => Refusal::Ended,
    }
}

fn draw(seed: u64, draws: u64, roads: &[(u16, NodeIx)]) -> u16 {
    let total: u32 = roads.iter().map(|(weight, _)| u32::from(*weight)).sum();
    if total == 0 {
        return 0;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_add(draws.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    // The bias of a remainder of 64 bits by a few thousand is below 1e-15.
    let mut left = (rng.next_u64() % u64::from(total)) as u32;
    for (ix, (weight, _)) in roads.iter().enumerate() {
        if left < u32::from(*weight) {
            return ix as u16;
        }
        left -= u32::from(*weight);
    }
    0
}

/// Fisher-Yates from a seed of its own, so that looking at the choices draws nothing from the run's chance.
fn shuffle(items: &mut [u16], seed: u64) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for last in (1..items.len()).rev() {
        items.swap(last, (rng.next_u64() % (last as u64 + 1)) as usize);
    }
}
