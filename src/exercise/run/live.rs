//! The live plan of a run: it goes on tick by tick with room time, what holds on it is seen by the scenario, and what
//! comes true on it leads on.

use super::{Exercise, Standing};
use crate::exercise::TICKS_PER_SEC;
use crate::exercise::event::{Event, Refusal};
use crate::exercise::journal::Entry;
use crate::floor::crowd::PersonAt;
use crate::floor::plan::DoorState;
use crate::floor::run::{Event as Happened, Order, Run, Setup};
use crate::scenario::model::{EndsWhen, Kind, Live, Moment, NodeIx, Of, PlanCond, PlanOrder};
use crate::scenario::source::Grade;
use crate::scenario::step::{self, Move};

/// The plan of a run, as far as it has come.
#[derive(Debug, Clone)]
pub(super) struct Stage {
    run: Run,
    going: Going,
    /// The floor that is on, or that the present node leads back to.
    on: Option<NodeIx>,
    /// Ticks that the plan had run when the present floor was begun.
    begun_tick: u64,
    log: Vec<Logged>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Going {
    Still,
    /// The situation is being read.
    Waits,
    Runs,
}

/// Something that happened on the plan and is told afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    /// Of the plan.
    pub tick: u64,
    pub what: Happened,
}

/// What was measured on leaving a plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    pub node: NodeIx,
    pub measure: u16,
    /// None where it never came to pass.
    pub value: Option<f64>,
    pub grade: Grade,
}

impl Exercise {
    /// The plan as it stands; none before anything was done to it or on it.
    pub fn floor(&self) -> Option<&Run> {
        self.stage.as_ref().map(|stage| &stage.run)
    }

    /// Whether the plan stands still until somebody has read what is told and goes on.
    pub fn plan_waits(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| stage.going == Going::Waits)
    }

    pub fn plan_runs(&self) -> bool {
        self.standing == Standing::Running && self.stage.as_ref().is_some_and(|stage| stage.going == Going::Runs)
    }

    /// The floor that is on, or whose moment opened the present node or one before it; none once it was left.
    pub fn plan_on(&self) -> Option<NodeIx> {
        self.stage.as_ref().and_then(|stage| stage.on)
    }

    /// What happened to doors and rooms on the plan so far.
    pub fn plan_log(&self) -> &[Logged] {
        self.stage.as_ref().map_or(&[], |stage| &stage.log)
    }

    /// What was measured on the plans that were left.
    pub fn measured(&self) -> &[Measured] {
        &self.measured
    }

    /// The actions that can be done now, as indices; none while the situation is still being read.
    pub fn open_actions(&self) -> Vec<u16> {
        let Some(live) = self.scenario.live(self.state.node).filter(|_| !self.plan_waits()) else { return Vec::new() };
        (0..live.actions.len() as u16).filter(|&at| self.state.can_do(&live.actions[usize::from(at)])).collect()
    }

    /// The situation has been read: the plan begins.
    pub(super) fn begin_plan(&mut self, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let stage = self.stage.as_mut().filter(|stage| stage.going == Going::Waits).ok_or(Refusal::NotHere)?;
        stage.going = Going::Runs;
        stage.begun_tick = stage.run.tick();
        events.push(Event::PlanBegan { node: self.state.node });
        Ok(())
    }

    /// Something is done on the plan. It goes on meanwhile, so the run stays where it is.
    pub(super) fn act(&mut self, action: u16, events: &mut Vec<Event>) -> Result<(), Refusal> {
        if self.plan_waits() {
            return Err(Refusal::NotHere);
        }
        let node = self.state.node;
        self.take_step(Move::Do(action), Some(Event::Acted { node, action }), events)?;
        self.look_at_plan();
        Ok(())
    }

    /// On coming to a node: a plan begins, goes on, or stops.
    pub(super) fn arrive_on_plan(&mut self, node: NodeIx) -> Result<(), Refusal> {
        let is_floor = matches!(self.scenario.node(node).kind, Kind::Floor(_));
        if is_floor {
            self.raise_stage()?;
        }
        let is_new = !self.state.again;
        let Some(stage) = &mut self.stage else { return Ok(()) };
        if is_floor {
            stage.going = if is_new { Going::Waits } else { Going::Runs };
            stage.on = Some(node);
        } else if matches!(self.scenario.node(node).kind, Kind::Ending { .. }) {
            (stage.going, stage.on) = (Going::Still, None);
        }
        Ok(())
    }

    /// Hands what was done to the plan over to it.
    pub(super) fn hand_over_orders(&mut self) -> Result<(), Refusal> {
        let orders = self.state.take_orders();
        if orders.is_empty() {
            return Ok(());
        }
        self.raise_stage()?;
        let Some(stage) = &mut self.stage else { return Ok(()) };
        for order in orders {
            stage.order(&self.scenario.plan_orders[usize::from(order)])?;
        }
        Ok(())
    }

    /// Lets the plan run up to a tick of the room, or until something that came true leads on; whether it did.
    pub(super) fn run_plan(&mut self, until: u64, events: &mut Vec<Event>) -> bool {
        while self.tick < until && self.plan_runs() {
            self.tick += 1;
            let Some(stage) = &mut self.stage else { return false };
            stage.advance();
            if stage.run.tick().is_multiple_of(TICKS_PER_SEC) {
                self.state.story_secs = self.state.story_secs.saturating_add(1);
            }
            self.look_at_plan();
            // A clock that runs out at this tick comes first; what else comes true does so at the next.
            if self.due_tick == Some(self.tick) {
                return false;
            }
            if self.tell_due(events) || self.lead_on(events) {
                return true;
            }
        }
        false
    }

    /// An event whose story time has come while the plan ran; one at a tick.
    fn tell_due(&mut self, events: &mut Vec<Event>) -> bool {
        let Some(event) = step::next_due(&self.scenario, &self.state) else { return false };
        if step::fire(&self.scenario, &mut self.state, event).is_err() {
            return false;
        }
        self.keep_reached();
        events.push(Event::Told { event });
        self.watch.look(&self.scenario, &self.state);
        self.report_orders(events);
        true
    }

    /// The first end, else the first moment, that holds; only while the plan itself is on.
    fn lead_on(&mut self, events: &mut Vec<Event>) -> bool {
        let scenario = self.scenario.clone();
        let node = self.state.node;
        let (Some(live), Some(stage)) = (scenario.live(node), &self.stage) else { return false };
        let ran_ticks = stage.run.tick() - stage.begun_tick;
        let has_come = |when: &EndsWhen| match when {
            EndsWhen::Holds(cond) => self.state.holds(cond),
            EndsWhen::After { secs } => ran_ticks >= u64::from(*secs) * TICKS_PER_SEC,
        };
        if let Some(end) = live.ends.iter().position(|end| has_come(&end.when)) {
            self.keep_reached();
            self.leave(live, end as u16, events);
            return true;
        }
        let is_due = |moment: &Moment| !self.state.is_marked(moment.mark) && self.state.holds(&moment.when);
        let Some(at) = live.moments.iter().position(is_due) else { return false };
        self.keep_reached();
        if live.moments[at].is_frozen
            && let Some(stage) = &mut self.stage
        {
            stage.going = Going::Still;
        }
        let moment = at as u16;
        if let Err(why) = self.make_telling(Move::Open(moment), Some(Event::Opened { node, moment }), events) {
            events.push(Event::Refused { why });
        }
        true
    }

    /// Measures, judges, and leaves the plan by an end.
    fn leave(&mut self, live: &Live, end: u16, events: &mut Vec<Event>) {
        let node = self.state.node;
        let Some(stage) = &mut self.stage else { return };
        (stage.going, stage.on) = (Going::Still, None);
        let values: Vec<Option<f64>> = live.measures.iter().map(|measure| stage.measure(measure.of)).collect();
        let grades: Vec<Grade> = live.measures.iter().zip(&values).map(|(it, value)| it.grade(*value)).collect();
        let is_first = !self.state.is_marked(live.left_mark);
        events.push(Event::PlanLeft { node, end });
        for (at, (value, grade)) in values.iter().zip(&grades).enumerate().filter(|_| is_first) {
            let measure = at as u16;
            self.measured.push(Measured { node, measure, value: *value, grade: *grade });
            events.push(Event::Measured { node, measure, tenths: value.map(in_tenths), grade: *grade });
        }
        for assessed in step::measured(&self.scenario, &self.state, grades) {
            self.judge(assessed, events);
        }
        if let Err(why) = self.make_telling(Move::Leave(end), None, events) {
            events.push(Event::Refused { why });
        }
    }

    /// Brings up what the scenario knows of the plan.
    fn look_at_plan(&mut self) {
        let Some(stage) = &self.stage else { return };
        let mut is_news = false;
        for (ix, cond) in self.scenario.plan_conds.iter().enumerate() {
            is_news |= self.state.see_plan(ix as u16, stage.holds(cond));
        }
        if is_news {
            self.watch.look(&self.scenario, &self.state);
        }
    }

    fn report_orders(&mut self, events: &mut Vec<Event>) {
        if let Err(why) = self.hand_over_orders() {
            events.push(Event::Refused { why });
        }
    }

    fn keep_reached(&mut self) {
        if self.keeps_journal {
            self.journal.push(Entry::Reached(self.tick));
        }
    }

    /// Puts the people of the plan in their places, once.
    fn raise_stage(&mut self) -> Result<(), Refusal> {
        if self.stage.is_some() {
            return Ok(());
        }
        let plan = self.scenario.plan.as_ref().ok_or(Refusal::NoPlan)?;
        let setup = Setup { seed: self.setup.seed, ..Setup::default() };
        let run = plan.prepared().and_then(|plan| Run::of(plan, setup)).map_err(|_| Refusal::NoPlan)?;
        self.stage = Some(Stage { run, going: Going::Still, on: None, begun_tick: 0, log: Vec::new() });
        self.look_at_plan();
        Ok(())
    }
}

impl Stage {
    fn advance(&mut self) {
        let tick = self.run.tick() + 1;
        let happened = self.run.advance(tick).into_iter().filter(is_told);
        self.log.extend(happened.map(|what| Logged { tick, what }));
    }

    fn order(&mut self, order: &PlanOrder) -> Result<(), Refusal> {
        let has_begun = self.going == Going::Runs || self.run.tick() > 0;
        let order = match order {
            PlanOrder::Sweep { group, zone } => match self.one_of(*group) {
                Some(by) => Order::Sweep { by, zone: *zone },
                None => return Ok(()),
            },
            // What was seen to before anything began has been done: nobody still stands at the door with the key.
            PlanOrder::Order(Order::Lock { door, by: None }) if !has_begun => {
                Order::Found { door: *door, is_locked: true }
            }
            PlanOrder::Order(Order::Unlock { door, by: None }) if !has_begun => {
                Order::Found { door: *door, is_locked: false }
            }
            PlanOrder::Order(order) => order.clone(),
        };
        self.run.order(order).map_err(|_| Refusal::NoPlan)
    }

    /// The first of a group who is still inside.
    fn one_of(&self, group: usize) -> Option<PersonAt> {
        let people = self.run.folk().people.iter().enumerate();
        people.filter(|(at, it)| it.group == group && !self.run.is_out(*at)).map(|(at, _)| at).next()
    }

    fn holds(&self, cond: &PlanCond) -> bool {
        let run = &self.run;
        match *cond {
            PlanCond::Inside(who, zone) => run.how_many(who, Some(zone)) > 0,
            PlanCond::Out { percent } => run.measures().percent_out() >= f64::from(percent),
            PlanCond::Exposed { secs } => run.exposure(None) >= f64::from(secs),
            PlanCond::Opened(door) => run.door(door) == Some(DoorState::Open),
            PlanCond::Locked(door) => run.door(door) == Some(DoorState::Locked),
            PlanCond::Ran { secs } => run.tick() >= u64::from(secs) * TICKS_PER_SEC,
        }
    }

    fn measure(&self, of: Of) -> Option<f64> {
        let run = &self.run;
        match of {
            Of::TimeToOut { percent } => run.measures().secs_to_out(f64::from(percent)),
            Of::Exposure => Some(run.exposure(None)),
            Of::Inside => Some((run.inside() - run.in_refuge()) as f64),
            Of::Unaccounted => Some(run.roll_call().unaccounted() as f64),
            Of::QueueMost(door) => Some(f64::from(run.measures().queue(door).1)),
            Of::RoomsOpen => Some(run.rooms_open() as f64),
        }
    }
}

impl Measured {
    /// The value in tenths of its unit.
    pub fn tenths(&self) -> Option<i64> {
        self.value.map(in_tenths)
    }
}

fn in_tenths(value: f64) -> i64 {
    (value * 10.0).round() as i64
}

fn is_told(what: &Happened) -> bool {
    matches!(
        what,
        Happened::Door { .. }
            | Happened::Locked { .. }
            | Happened::Swept { .. }
            | Happened::Barred { .. }
            | Happened::HeldUp { .. }
    )
}
