//! The plan of the running exercise as the stage shows it: what things are called, what can be done and under which number,
//! and whether time passes there.

use super::stage::{ActionState, On, PlanTime, Stage, StageAction, StageNames, StageState};
use super::view::{PlayView, View};
use crate::exercise::{Mode, TICKS_PER_SEC};
use crate::scenario::model::{self, NodeIx};
use crate::words::Lang;

/// A run is drawn no further ahead than so many ticks: it is late by then, and nobody knows where people are.
const MOST_AHEAD: f32 = 3.0;

/// What is remembered of the plan while it is looked at; no fact of a run.
#[derive(Default)]
pub struct PlanState {
    pub(super) stage: StageState,
    pub(super) shows: Shows,
    named: Option<(String, Lang)>,
    names: StageNames,
    /// The actions of a plan in the order in which they could first be done: each keeps its number, so that a key that is
    /// pressed once too often never does another thing.
    numbered: (NodeIx, Vec<u16>),
}

/// What stands in the place of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Shows {
    #[default]
    Plan,
    /// The story, where there is no room for it beside the plan.
    Story,
    /// The boards of those in charge.
    Boards,
}

impl PlanState {
    /// The number under which an action of the present plan is done, from 1; none if it was never open.
    pub fn number_of(&self, action: u16) -> Option<usize> {
        self.numbered.1.iter().position(|known| *known == action).map(|at| at + 1)
    }

    /// All actions that were ever open on the present plan, in the order of their numbers.
    pub(super) fn numbered(&self) -> &[u16] {
        &self.numbered.1
    }

    pub(super) fn toggle(&mut self, what: Shows) {
        self.shows = if self.shows == what { Shows::Plan } else { what };
    }

    /// Hands the plan that is on to `draw`; none if no plan is. It `stands` while people read something; of a glance one
    /// does nothing on it.
    pub(super) fn show<R>(
        &mut self,
        view: &View<'_>,
        play: &PlayView<'_>,
        stands: bool,
        is_glance: bool,
        draw: impl FnOnce(&Stage<'_>, &mut StageState) -> R,
    ) -> Option<R> {
        let exercise = play.exercise;
        let (Some(node), Some(run)) = (exercise.plan_on(), exercise.floor()) else { return None };
        self.name(view, play);
        let open = exercise.open_actions();
        self.number(node, &open);
        let live = exercise.scenario().live(node);
        let action = |(place, ix): (usize, &u16)| {
            let action = live?.actions.get(usize::from(*ix))?;
            let state = match () {
                () if open.contains(ix) => ActionState::Open,
                () if exercise.state().is_marked(action.mark) => ActionState::Done,
                () => ActionState::Shut,
            };
            let text = play.words(action.text).into_owned();
            Some(StageAction { ix: *ix, number: place + 1, text, on: action.on.map(on), state })
        };
        let shown = if is_glance { &[][..] } else { self.numbered() };
        let actions: Vec<StageAction> = shown.iter().enumerate().filter_map(action).collect();
        let time = match (exercise.plan_waits(), stands) {
            (true, _) => PlanTime::Waits,
            (false, false) if exercise.plan_runs() => PlanTime::Runs,
            _ => PlanTime::Frozen,
        };
        let stage = Stage {
            run,
            names: &self.names,
            actions: &actions,
            may_see_threat: exercise.setup().mode != Mode::Examination,
            time,
            ahead_secs: if time == PlanTime::Runs { ahead_secs(play) } else { 0.0 },
            is_glance,
        };
        Some(draw(&stage, &mut self.stage))
    }

    /// Names are looked up once for each run and language.
    fn name(&mut self, view: &View<'_>, play: &PlayView<'_>) {
        let is_known = |(run, lang): &(String, Lang)| run == play.run && lang == view.words.lang();
        if self.named.as_ref().is_some_and(is_known) {
            return;
        }
        let Some(planned) = &play.exercise.scenario().plan else { return };
        self.names = StageNames::of(planned, |text| play.words(text).into_owned());
        self.named = Some((play.run.to_owned(), view.words.lang().clone()));
    }

    fn number(&mut self, node: NodeIx, open: &[u16]) {
        if self.numbered.0 != node {
            self.numbered = (node, Vec::new());
        }
        for action in open {
            if !self.numbered.1.contains(action) {
                self.numbered.1.push(*action);
            }
        }
    }
}

fn ahead_secs(play: &PlayView<'_>) -> f32 {
    let late = play.tick.saturating_sub(play.exercise.tick()) as f32 + play.tick_part;
    late.min(MOST_AHEAD) / TICKS_PER_SEC as f32
}

fn on(on: model::On) -> On {
    match on {
        model::On::Door(door) => On::Door(door),
        model::On::Zone(zone) => On::Zone(zone),
        model::On::Marker(marker) => On::Marker(marker),
    }
}
