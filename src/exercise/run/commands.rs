//! Commands: who may ask for what, when, and what comes of it.

use std::sync::Arc;

use super::{Exercise, Standing};
use crate::exercise::command::{Act, Command, Who};
use crate::exercise::event::{By, Event, Refusal};
use crate::exercise::setup::Mode;
use crate::scenario::grade::Assessed;
use crate::scenario::model::{Face, Kind, NodeIx, Sheet};
use crate::scenario::step::{self, Illegal, Move};

impl Exercise {
    pub(super) fn may(&self, command: &Command) -> Result<(), Refusal> {
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

    pub(super) fn carry_out(&mut self, command: Command, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match command.what {
            Act::Go { node } => {
                self.here(node)?;
                if matches!(self.scenario.node(node).kind, Kind::Floor(_)) {
                    return self.begin_plan(events);
                }
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
                if matches!(sheet.face, Face::Call { .. }) {
                    return Err(Refusal::NotHere);
                }
                let (grade, _) = step::judge(sheet, &picks);
                let told = Event::Submitted { node, picks: picks.clone(), grade };
                self.make_telling(Move::Submit(&picks), Some(told), events)
            }
            Act::Do { node, action } => {
                self.here(node)?;
                self.act(action, events)
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

    pub(super) fn sheet(&self) -> Option<&Sheet> {
        match &self.scenario.node(self.state.node).kind {
            Kind::Sheet(sheet) => Some(sheet),
            _ => None,
        }
    }

    fn say(&mut self, card: u16, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let node = self.state.node;
        let scenario = Arc::clone(&self.scenario);
        let Kind::Sheet(sheet) = &scenario.node(node).kind else { return Err(Refusal::NotHere) };
        if !matches!(sheet.face, Face::Call { .. }) {
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
        self.hand_over_orders()
    }

    fn make(&mut self, made: Move, events: &mut Vec<Event>) -> Result<(), Refusal> {
        self.make_telling(made, None, events)
    }

    /// Makes a move, telling first what was done and then what came of it.
    pub(super) fn make_telling(
        &mut self,
        made: Move,
        told: Option<Event>,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        self.take_step(made, told, events)?;
        self.arrive(events);
        Ok(())
    }

    /// The same, without arriving anywhere.
    pub(super) fn take_step(
        &mut self,
        made: Move,
        told: Option<Event>,
        events: &mut Vec<Event>,
    ) -> Result<(), Refusal> {
        let (scenario, watch) = (&self.scenario, &mut self.watch);
        let passage = step::step_watched(scenario, &mut self.state, made, |state| watch.look(scenario, state));
        let passage = passage.map_err(refusal)?;
        events.extend(told);
        if let Some(assessed) = passage.assessed {
            self.judge(assessed, events);
        }
        self.hand_over_orders()
    }

    pub(super) fn judge(&mut self, assessed: Assessed, events: &mut Vec<Event>) {
        self.ledger.add(&assessed);
        self.assessed.push(assessed);
        events.push(Event::Assessed { node: assessed.node, grade: assessed.grade, critical: assessed.critical });
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
