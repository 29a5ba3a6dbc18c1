//! Plays a run by itself: as well as can be, as badly as can be, or at random. For demonstrations, tests and measurements.
//!
//! A player only looks at the exercise and says what to do next; whoever asks it carries that out.

use std::collections::HashMap;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::exercise::TICKS_PER_SEC;
use crate::exercise::command::{Act, Who};
use crate::exercise::run::{Exercise, Standing};
use crate::exercise::setup::Mode;
use crate::scenario::model::{Face, Kind, Live, NodeIx, OnTime, Scenario, Sheet};
use crate::scenario::prove::{Made, Prospect, Value, Values};
use crate::scenario::sheet::{self, Results};
use crate::scenario::source::Grade;
use crate::scenario::step::{self, Move, State};

/// How to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// The least loss that can still be reached; looks one step ahead where that was too much to compute.
    Best,
    /// The greatest loss at once.
    Worst,
    /// Anything that is offered, each way as likely as the next, from this seed.
    Random(u64),
}

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    Do(Act),
    /// Let room time pass up to this tick, at which the clock runs out.
    Wait {
        until_tick: u64,
    },
}

/// Someone who plays by a policy.
#[derive(Debug)]
pub struct Player {
    policy: Policy,
    values: Option<Values>,
    sheets: HashMap<NodeIx, Results>,
    rng: ChaCha8Rng,
    /// How often each way was taken, so that a way that costs nothing is not taken in circles.
    taken: HashMap<(NodeIx, Made), u32>,
    /// The cards of the call that was begun.
    call: Option<(NodeIx, Vec<u16>)>,
    turns: usize,
}

/// Turns after which a run is stopped.
pub const MOST_TURNS: usize = 10_000;

/// On a plan a random player does something once in so many seconds, on average.
const SECONDS_BETWEEN: usize = 10;

/// States explored before [`Policy::Best`] looks one step ahead only.
const MOST_STATES: usize = 200_000;

impl Player {
    pub fn new(policy: Policy, scenario: &Scenario) -> Self {
        let values = match policy {
            Policy::Best | Policy::Worst => Values::explore(scenario, MOST_STATES),
            Policy::Random(_) => None,
        };
        let sheets = scenario.nodes.iter().enumerate().filter_map(|(ix, node)| match &node.kind {
            Kind::Sheet(sheet) => Some((ix as NodeIx, sheet::results(sheet))),
            _ => None,
        });
        let seed = if let Policy::Random(seed) = policy { seed } else { 0 };
        Self {
            policy,
            values,
            sheets: sheets.collect(),
            rng: ChaCha8Rng::seed_from_u64(seed),
            taken: HashMap::new(),
            call: None,
            turns: 0,
        }
    }

    /// The next thing to do; none once the run has ended. Where nothing can be done, or after [`MOST_TURNS`], it is to
    /// stop the run.
    pub fn next(&mut self, exercise: &Exercise) -> Option<Turn> {
        match exercise.standing() {
            Standing::Finished => return None,
            Standing::Paused | Standing::Emergency => return Some(Turn::Do(Act::Resume)),
            Standing::Running => {}
        }
        self.turns += 1;
        if let Some(live) = exercise.scenario().live(exercise.node()).filter(|_| self.turns <= MOST_TURNS) {
            return Some(self.on_plan(exercise, live));
        }
        let made = if self.turns > MOST_TURNS { None } else { self.choose(exercise) };
        Some(made.map_or(Turn::Do(Act::Stop), |made| self.turn(exercise, made)))
    }

    /// Whether it stopped the run because it did not come to an end by itself.
    pub fn gave_up(&self) -> bool {
        self.turns > MOST_TURNS
    }

    /// Who this player is: in a group the trainer commits what the room decided.
    pub fn who(exercise: &Exercise) -> Who {
        if exercise.setup().mode == Mode::Group { Who::Trainer } else { Who::Trainee }
    }

    fn choose(&mut self, exercise: &Exercise) -> Option<Made> {
        if let Policy::Random(_) = self.policy {
            return self.draw(exercise);
        }
        let prospects = self.prospects(exercise);
        let node = exercise.node();
        let taken = |p: &Prospect| self.taken.get(&(node, p.made.clone())).copied().unwrap_or(0);
        let chosen = prospects.into_iter().min_by(|a, b| {
            let worth = |p: &Prospect| (p.value.loss, p.value.outcome);
            let ((loss_a, outcome_a), (loss_b, outcome_b)) = (worth(a), worth(b));
            match self.policy {
                Policy::Worst => b.loss.cmp(&a.loss).then(taken(a).cmp(&taken(b))).then(outcome_a.cmp(&outcome_b)),
                _ => loss_a.total_cmp(&loss_b).then(taken(a).cmp(&taken(b))).then(outcome_b.cmp(&outcome_a)),
            }
        })?;
        *self.taken.entry((node, chosen.made.clone())).or_default() += 1;
        Some(chosen.made)
    }

    /// What can be done now, with its worth.
    fn prospects(&self, exercise: &Exercise) -> Vec<Prospect> {
        let known = self.values.as_ref().map(|v| v.options(exercise.state())).unwrap_or_default();
        let prospects = if known.is_empty() { self.seen_ahead(exercise) } else { known };
        // Silence is a way on only while a clock runs.
        let can_wait = exercise.due_tick().is_some();
        prospects.into_iter().filter(|p| can_wait || p.made != Made::TimeOut).collect()
    }

    /// The same one step ahead, without knowing what may follow.
    fn seen_ahead(&self, exercise: &Exercise) -> Vec<Prospect> {
        let scenario = exercise.scenario();
        let node = scenario.node(exercise.node());
        let made: Vec<Made> = match &node.kind {
            Kind::Inject { .. } | Kind::Discuss { .. } => vec![Made::Go],
            Kind::Decision { .. } => {
                let silent = node.clock.filter(|c| matches!(c.then, OnTime::Go(_))).map(|_| Made::TimeOut);
                exercise.open_choices().into_iter().map(Made::Choose).chain(silent).collect()
            }
            Kind::Sheet(_) => {
                let results = self.sheets.get(&exercise.node()).map(|r| r.found.as_slice()).unwrap_or_default();
                results.iter().map(|r| Made::Submit(r.picks.clone())).collect()
            }
            Kind::Chance { .. } | Kind::Floor(_) | Kind::Ending { .. } => Vec::new(),
        };
        let ahead = made.into_iter().filter_map(|made| {
            let loss = loss_of(scenario, exercise.state(), made.as_move())?;
            Some(Prospect { made, loss, value: Value { loss: f64::from(loss), outcome: None } })
        });
        ahead.collect()
    }

    /// On a plan: lets it begin, does what there is to do, and looks again after a second. As well as can be is to do all
    /// that is best or not judged, as badly as can be to do what harms and nothing else.
    fn on_plan(&mut self, exercise: &Exercise, live: &Live) -> Turn {
        let node = exercise.node();
        if exercise.plan_waits() {
            return Turn::Do(Act::Go { node });
        }
        let open = exercise.open_actions();
        let grade = |action: &u16| live.actions[usize::from(*action)].grade;
        let action = match self.policy {
            Policy::Best => open.iter().copied().find(|it| grade(it).is_none_or(|grade| grade == Grade::Best)),
            Policy::Worst => open.iter().copied().find(|it| grade(it).is_some_and(|grade| grade <= Grade::Harmful)),
            Policy::Random(_) if open.is_empty() => None,
            Policy::Random(_) => (self.below(SECONDS_BETWEEN) == 0).then(|| open[self.below(open.len())]),
        };
        let until_tick = exercise.tick() + TICKS_PER_SEC;
        action.map_or(Turn::Wait { until_tick }, |action| Turn::Do(Act::Do { node, action }))
    }

    fn draw(&mut self, exercise: &Exercise) -> Option<Made> {
        match &exercise.scenario().node(exercise.node()).kind {
            Kind::Inject { .. } | Kind::Discuss { .. } => Some(Made::Go),
            Kind::Decision { .. } => {
                let open = exercise.open_choices();
                let ways = open.len() + usize::from(exercise.due_tick().is_some());
                let way = if ways == 0 { return None } else { self.below(ways) };
                Some(open.get(way).map_or(Made::TimeOut, |&choice| Made::Choose(choice)))
            }
            Kind::Sheet(sheet) => Some(Made::Submit(self.draw_sheet(exercise.node(), sheet))),
            Kind::Chance { .. } | Kind::Floor(_) | Kind::Ending { .. } => None,
        }
    }

    /// Every other time one of the results that are known to differ, else picks that are merely complete.
    fn draw_sheet(&mut self, node: NodeIx, sheet: &Sheet) -> Vec<u16> {
        let found = self.sheets.get(&node).map_or(0, |results| results.found.len());
        if found > 0 && self.below(2) == 0 {
            let result = self.below(found);
            return self.sheets[&node].found[result].picks.clone();
        }
        match &sheet.face {
            Face::Order => {
                let mut picks = self.shuffled(sheet.items.len());
                let most = 1 + self.below(sheet.items.len().max(1));
                picks.truncate(most);
                picks
            }
            Face::Call { .. } => {
                let mut picks = self.shuffled(sheet.items.len());
                let over = (1..=picks.len()).find(|&n| step::call_is_over(sheet, &picks[..n]));
                picks.truncate(over.unwrap_or(picks.len()));
                picks
            }
            Face::Report { fields } => {
                let ranges: Vec<_> = fields.iter().map(|f| f.items.clone()).collect();
                ranges.into_iter().filter_map(|range| range.clone().nth(self.below(range.len() + 1))).collect()
            }
            Face::Claims { claims, .. } => {
                let judged = claims.len() as u16 * 3;
                let replies = sheet.items.len() - usize::from(judged);
                let verdicts = (0..judged).step_by(3).map(|first| first + self.below(3) as u16);
                let mut picks: Vec<u16> = verdicts.collect();
                picks.push(judged + self.below(replies.max(1)) as u16);
                picks
            }
        }
    }

    /// A way as something to do; the cards of a call are played one by one.
    fn turn(&mut self, exercise: &Exercise, made: Made) -> Turn {
        let node = exercise.node();
        match made {
            Made::Go => Turn::Do(Act::Go { node }),
            Made::Choose(choice) => Turn::Do(Act::Choose { node, choice }),
            Made::TimeOut => match exercise.due_tick() {
                Some(until_tick) => Turn::Wait { until_tick },
                None => Turn::Do(Act::Stop),
            },
            Made::Do(action) => Turn::Do(Act::Do { node, action }),
            // Chance is drawn by the run itself.
            Made::Draw(_) => Turn::Do(Act::Stop),
            Made::Submit(picks) => match &exercise.scenario().node(node).kind {
                Kind::Sheet(Sheet { face: Face::Call { .. }, items, .. }) => {
                    let said = exercise.said();
                    if said.is_empty() || self.call.is_none() {
                        self.call = Some((node, picks));
                    }
                    let planned = self.call.iter().filter(|(at, _)| *at == node).flat_map(|(_, cards)| cards);
                    let unsaid = |card: &u16| !said.contains(card);
                    let next = planned.copied().find(unsaid).or_else(|| (0..items.len() as u16).find(unsaid));
                    Turn::Do(next.map_or(Act::Stop, |card| Act::Say { node, card }))
                }
                _ => Turn::Do(Act::Submit { node, picks }),
            },
        }
    }

    fn shuffled(&mut self, count: usize) -> Vec<u16> {
        let mut items: Vec<u16> = (0..count as u16).collect();
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
        items
    }

    /// A number below `count`, which is not zero.
    fn below(&mut self, count: usize) -> usize {
        (self.rng.next_u64() % count as u64) as usize
    }
}

/// Points lost at once by a move; none if it cannot be made.
fn loss_of(scenario: &Scenario, state: &State, made: Move) -> Option<u32> {
    let passage = step::step(scenario, &mut state.clone(), made).ok()?;
    Some(passage.assessed.map_or(0, |a| a.loss()))
}
