//! The only meaning of nodes, facts and effects: what a move does to a state. The run and the proof both call this.

mod live;

pub use live::measured;

use crate::scenario::grade::{Assessed, Part, points};
use crate::scenario::model::{ChoiceIx, Cond, Effect, Face, Kind, NodeIx, OnTime, Rule, Scenario, Sheet, Tests};
use crate::scenario::source::Grade;

/// Where a run of a scenario stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    pub node: NodeIx,
    /// Whether the node was visited before this visit, so that it is not judged again.
    pub again: bool,
    facts: Box<[i16]>,
    visited: Box<[u64]>,
    fired: Box<[u64]>,
    /// What happens once on plans and has, by its mark.
    marked: Box<[u64]>,
    /// What holds on the plan, by index of [`Scenario::plan_conds`].
    plan: Box<[u64]>,
    /// What was done to the plan and has not reached it yet, as indices of [`Scenario::plan_orders`].
    ordered: Vec<u16>,
    pub story_secs: u32,
}

/// One way on from the present node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move<'a> {
    /// On from an inject or a discussion.
    Go,
    Choose(ChoiceIx),
    /// The node's clock ran out.
    TimeOut,
    /// The trainer passes over a node that is not core: what follows happens, nothing is judged.
    Skip,
    /// The road that chance drew.
    Draw(u16),
    /// Everything picked on a sheet, in order.
    Submit(&'a [u16]),
    /// Something is done on the plan.
    Do(u16),
    /// Something comes true on the plan that opens a node.
    Open(u16),
    /// The plan is left by one of its ends.
    Leave(u16),
}

/// Why a move cannot be made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Illegal {
    /// The node is of another kind.
    NotHere,
    NoSuchItem,
    /// The choice's condition is false.
    Hidden,
    CoreNode,
    /// A sheet that is empty, has an item twice, or leaves a claim unjudged.
    Incomplete,
    Ended,
}

/// What a move did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage {
    pub from: NodeIx,
    pub to: NodeIx,
    /// The judgement, at first visits of graded nodes.
    pub assessed: Option<Assessed>,
}

impl State {
    /// The state at the start, in the first node.
    pub fn start(scenario: &Scenario) -> Self {
        let words = |bits: usize| vec![0; bits.div_ceil(64)].into_boxed_slice();
        let mut state = Self {
            node: scenario.start,
            again: false,
            facts: scenario.facts.iter().map(|f| f.start).collect(),
            visited: words(scenario.nodes.len()),
            fired: words(scenario.events.len()),
            marked: words(usize::from(scenario.marks)),
            plan: words(scenario.plan_conds.len()),
            ordered: Vec::new(),
            story_secs: 0,
        };
        state.enter(scenario, scenario.start);
        state
    }

    pub fn fact(&self, ix: u16) -> i16 {
        self.facts[usize::from(ix)]
    }

    pub fn has_visited(&self, node: NodeIx) -> bool {
        bit(&self.visited, node)
    }

    pub fn has_fired(&self, event: u16) -> bool {
        bit(&self.fired, event)
    }

    pub fn holds(&self, cond: &Cond) -> bool {
        match cond {
            Cond::Is(fact) => self.fact(*fact) != 0,
            Cond::Equals(fact, value) => self.fact(*fact) == *value,
            Cond::AtLeast(fact, least) => self.fact(*fact) >= *least,
            Cond::AtMost(fact, most) => self.fact(*fact) <= *most,
            Cond::Visited(node) => self.has_visited(*node),
            Cond::Plan(ix) => bit(&self.plan, *ix),
            Cond::Not(inner) => !self.holds(inner),
            Cond::All(all) => all.iter().all(|c| self.holds(c)),
            Cond::Any(any) => any.iter().any(|c| self.holds(c)),
        }
    }

    /// Whether a choice of a decision is offered.
    pub fn offers(&self, choice: &crate::scenario::model::Choice) -> bool {
        choice.when.as_ref().is_none_or(|when| self.holds(when))
    }

    fn enter(&mut self, scenario: &Scenario, node: NodeIx) {
        self.node = node;
        self.again = self.has_visited(node);
        set_bit(&mut self.visited, node);
        let entered = scenario.node(node);
        if let Some(at) = entered.at_secs {
            self.story_secs = self.story_secs.max(at);
        }
        if let Kind::Inject { then, .. } = &entered.kind {
            self.take_effect(scenario, then);
        }
    }

    fn take_effect(&mut self, scenario: &Scenario, effects: &[Effect]) {
        for effect in effects {
            match *effect {
                Effect::Set(fact, value) => self.facts[usize::from(fact)] = value,
                Effect::Add(fact, by) => {
                    let range = &scenario.facts[usize::from(fact)];
                    let sum = self.fact(fact).saturating_add(by);
                    self.facts[usize::from(fact)] = sum.clamp(range.min, range.max);
                }
                Effect::Plan(order) => self.ordered.push(order),
            }
        }
    }
}

/// Makes a move, or says why it cannot be made and changes nothing.
pub fn step(scenario: &Scenario, state: &mut State, made: Move) -> Result<Passage, Illegal> {
    step_watched(scenario, state, made, |_| {})
}

/// The same, showing the state after what was done took effect and before the next node begins, which may be hours of
/// story time later.
pub fn step_watched(
    scenario: &Scenario,
    state: &mut State,
    made: Move,
    mut watch: impl FnMut(&State),
) -> Result<Passage, Illegal> {
    let from = state.node;
    let node = scenario.node(from);
    match (&node.kind, made) {
        (Kind::Ending { .. }, _) => Err(Illegal::Ended),
        (Kind::Inject { goto, .. } | Kind::Discuss { goto, .. }, Move::Go) => Ok(pass(scenario, state, *goto, None)),
        (Kind::Discuss { goto, .. }, Move::Skip) if !node.core => Ok(pass(scenario, state, *goto, None)),
        (Kind::Chance { roads }, Move::Draw(road)) => {
            let (_, goto) = *roads.get(usize::from(road)).ok_or(Illegal::NoSuchItem)?;
            Ok(pass(scenario, state, goto, None))
        }
        (Kind::Decision { .. }, Move::Choose(choice)) => choose(scenario, state, choice, true, &mut watch),
        (Kind::Decision { .. }, Move::TimeOut) => match node.clock.map(|clock| clock.then) {
            Some(OnTime::Choose(choice)) => choose(scenario, state, choice, true, &mut watch),
            Some(OnTime::Go(goto)) => Ok(pass(scenario, state, goto, None)),
            None => Err(Illegal::NotHere),
        },
        (_, Move::Skip) if node.core => Err(Illegal::CoreNode),
        (Kind::Decision { if_skipped: Some(choice), .. }, Move::Skip) => {
            choose(scenario, state, *choice, false, &mut watch)
        }
        (Kind::Sheet(sheet), Move::Skip) => Ok(take_road(scenario, state, sheet, Grade::Best, None, &mut watch)),
        (Kind::Sheet(sheet), Move::Submit(picks)) => {
            fits(sheet, picks)?;
            let (grade, critical) = judge(sheet, picks);
            let assessed = (!state.again && !sheet.tests.is_empty()).then(|| {
                let offered = best_offered(sheet.tests);
                Assessed { node: from, part: Part::Whole, grade, tests: sheet.tests, critical, offered }
            });
            Ok(take_road(scenario, state, sheet, grade, assessed, &mut watch))
        }
        (Kind::Floor(live), Move::Do(_) | Move::Open(_) | Move::Leave(_)) => {
            live::on_plan(scenario, state, live, made, &mut watch)
        }
        _ => Err(Illegal::NotHere),
    }
}

/// The next event of the list whose story time has come, if any.
pub fn next_due(scenario: &Scenario, state: &State) -> Option<u16> {
    let due = scenario
        .events
        .iter()
        .enumerate()
        .find(|(ix, event)| event.at_secs.is_some_and(|at| at <= state.story_secs) && !state.has_fired(*ix as u16));
    due.map(|(ix, _)| ix as u16)
}

/// Lets an event happen; once only.
pub fn fire(scenario: &Scenario, state: &mut State, event: u16) -> Result<(), Illegal> {
    let told = scenario.events.get(usize::from(event)).ok_or(Illegal::NoSuchItem)?;
    if state.has_fired(event) {
        return Err(Illegal::NotHere);
    }
    set_bit(&mut state.fired, event);
    state.take_effect(scenario, &told.then);
    Ok(())
}

/// The rules that a set of picks breaks, as indices of [`Sheet::expect`].
pub fn breaches<'a>(sheet: &'a Sheet, picks: &'a [u16]) -> impl Iterator<Item = usize> + 'a {
    let place = |item: u16| picks.iter().position(|&p| p == item);
    sheet.expect.iter().enumerate().filter_map(move |(ix, expect)| {
        let kept = match &expect.rule {
            Rule::Include(item) => place(*item).is_some(),
            Rule::Exclude(item) => place(*item).is_none(),
            Rule::AnyOf(items) => items.iter().any(|&item| place(item).is_some()),
            Rule::First(item) => picks.first() == Some(item),
            Rule::Before(first, second) => match (place(*first), place(*second)) {
                (_, None) => true,
                (None, Some(_)) => false,
                (Some(first), Some(second)) => first < second,
            },
        };
        (!kept).then_some(ix)
    })
}

/// The grade of a sheet: the worst of what was breached; and whether a breach was critical.
pub fn judge(sheet: &Sheet, picks: &[u16]) -> (Grade, bool) {
    breaches(sheet, picks).fold((Grade::Best, false), |(grade, critical), ix| {
        let expect = &sheet.expect[ix];
        (grade.min(expect.breach), critical || expect.critical)
    })
}

/// What the operator asks now: the first line whose answers were not given yet.
pub fn operator_asks(sheet: &Sheet, picks: &[u16]) -> Option<usize> {
    let Face::Call { operator, .. } = &sheet.face else { return None };
    operator.iter().position(|line| !line.answers.iter().any(|card| picks.contains(card)))
}

/// Whether the call is over: the caller hung up, or nothing is left to ask or to say.
pub fn call_is_over(sheet: &Sheet, picks: &[u16]) -> bool {
    let hung_up = picks.iter().any(|&p| sheet.items.get(usize::from(p)).is_some_and(|i| i.hangs_up));
    hung_up || operator_asks(sheet, picks).is_none() || picks.len() >= sheet.items.len()
}

fn choose(
    scenario: &Scenario,
    state: &mut State,
    ix: ChoiceIx,
    judged: bool,
    watch: &mut impl FnMut(&State),
) -> Result<Passage, Illegal> {
    let from = state.node;
    let choices = scenario.node(from).choices();
    let choice = choices.get(usize::from(ix)).ok_or(Illegal::NoSuchItem)?;
    if judged && !state.offers(choice) {
        return Err(Illegal::Hidden);
    }
    let assessed = match choice.grade {
        Some(grade) if judged && !state.again && !choice.tests.is_empty() => {
            let mut offered = [0; Tests::MOST];
            for open in choices.iter().filter(|c| state.offers(c)) {
                let Some(grade) = open.grade else { continue };
                open.tests.iter().for_each(|c| offered[c] = offered[c].max(points(grade)));
            }
            Some(Assessed {
                node: from,
                part: Part::Whole,
                grade,
                tests: choice.tests,
                critical: choice.critical,
                offered,
            })
        }
        _ => None,
    };
    state.story_secs = state.story_secs.saturating_add(u32::from(choice.takes_secs));
    state.take_effect(scenario, &choice.then);
    watch(state);
    Ok(pass(scenario, state, choice.goto, assessed))
}

fn best_offered(tests: Tests) -> [u8; Tests::MOST] {
    let mut offered = [0; Tests::MOST];
    tests.iter().for_each(|c| offered[c] = points(Grade::Best));
    offered
}

fn take_road(
    scenario: &Scenario,
    state: &mut State,
    sheet: &Sheet,
    grade: Grade,
    assessed: Option<Assessed>,
    watch: &mut impl FnMut(&State),
) -> Passage {
    state.story_secs = state.story_secs.saturating_add(u32::from(sheet.takes_secs));
    let met = sheet.roads.iter().find(|road| road.from.is_none_or(|from| grade >= from));
    let Some(road) = met else { return Passage { from: state.node, to: state.node, assessed } };
    state.take_effect(scenario, &road.then);
    watch(state);
    pass(scenario, state, road.goto, assessed)
}

fn pass(scenario: &Scenario, state: &mut State, to: NodeIx, assessed: Option<Assessed>) -> Passage {
    let from = state.node;
    state.enter(scenario, to);
    Passage { from, to, assessed }
}

/// Whether picks are a complete answer to a sheet; [`Illegal::Incomplete`] otherwise.
pub fn fits(sheet: &Sheet, picks: &[u16]) -> Result<(), Illegal> {
    if picks.iter().any(|&p| usize::from(p) >= sheet.items.len()) {
        return Err(Illegal::NoSuchItem);
    }
    let is_repeated = picks.iter().enumerate().any(|(i, p)| picks[..i].contains(p));
    let within = |range: std::ops::Range<u16>| picks.iter().filter(|p| range.contains(p)).count();
    let is_whole = match &sheet.face {
        Face::Order => !picks.is_empty(),
        Face::Call { .. } => call_is_over(sheet, picks),
        Face::Report { fields } => fields.iter().all(|f| within(f.items.clone()) <= 1),
        Face::Claims { claims, .. } => {
            let judged = claims.len() as u16 * 3;
            (0..judged).step_by(3).all(|first| within(first..first + 3) == 1)
                && within(judged..sheet.items.len() as u16) == 1
        }
    };
    if is_repeated || !is_whole { Err(Illegal::Incomplete) } else { Ok(()) }
}

fn bit(bits: &[u64], ix: u16) -> bool {
    bits[usize::from(ix) / 64] >> (ix % 64) & 1 == 1
}

fn set_bit(bits: &mut [u64], ix: u16) {
    bits[usize::from(ix) / 64] |= 1 << (ix % 64);
}
