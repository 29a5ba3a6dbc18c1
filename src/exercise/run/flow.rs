//! How a run goes on: what happens on coming to a node, and when time passes.

use super::{Exercise, Standing, chance};
use crate::exercise::TICKS_PER_SEC;
use crate::exercise::event::{By, Event, Refusal};
use crate::exercise::journal::Entry;
use crate::scenario::model::{Kind, OnTime};
use crate::scenario::step::{self, Move};

/// Chance may lead to chance this often in a row before the scenario counts as broken.
const MOST_DRAWS: usize = 1000;

/// Deadlines that fire in one step of time; what silence starts again and again would else never come to its tick.
const MOST_DEADLINES: usize = 1000;

impl Exercise {
    /// What happens on coming to a node: events that are due, chance, the clock, the end.
    pub(super) fn arrive(&mut self, events: &mut Vec<Event>) {
        self.due_tick = None;
        self.said.clear();
        self.hands.clear();
        for _ in 0..MOST_DRAWS {
            let node = self.state.node;
            events.push(Event::Entered { node });
            if let Err(why) = self.hand_over_orders().and_then(|()| self.arrive_on_plan(node)) {
                self.standing = Standing::Finished;
                return events.push(Event::Refused { why });
            }
            self.watch.look(&self.scenario, &self.state);
            while let Some(event) = step::next_due(&self.scenario, &self.state) {
                if step::fire(&self.scenario, &mut self.state, event).is_err() {
                    break;
                }
                events.push(Event::Told { event });
                self.watch.look(&self.scenario, &self.state);
                if let Err(why) = self.hand_over_orders() {
                    events.push(Event::Refused { why });
                }
            }
            let Kind::Chance { roads } = &self.scenario.node(node).kind else { return self.settle(events) };
            let road = chance::draw(self.setup.seed, self.draws, roads);
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

    pub(super) fn advance_into(&mut self, tick: u64, events: &mut Vec<Event>) {
        for _ in 0..MOST_DEADLINES {
            let due = self.due_tick.filter(|&due| due <= tick && self.standing == Standing::Running);
            if self.plan_runs() && self.run_plan(due.unwrap_or(tick), events) {
                continue;
            }
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
