//! The plan of the run, to look at again at any moment, and what another choice would have made of it.

mod otherwise;
mod time;
mod words;

use egui::{Rect, Ui, UiBuilder, vec2};

use crate::exercise::TICKS_PER_SEC;
use crate::ui::Intent;
use crate::ui::stage::{PlanTime, Stage, StageNames, StageState, Trails, stage_ui};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{DebriefView, PastPlan, PlanView, View};
use crate::ui::widgets::{card_ui, section_title_ui};

/// Height of the picture, in heights of a button.
const HEIGHT: f32 = 12.0;

/// How one looks at the plan, and what is being asked of it.
#[derive(Default)]
pub(super) struct PlanState {
    stage: StageState,
    has_trails: bool,
    is_fast: bool,
    /// The answer that would be another, by its place.
    answer: Option<usize>,
}

/// What the parts of this part share.
struct Past<'a> {
    view: &'a View<'a>,
    run: &'a DebriefView<'a>,
    plan: PlanView<'a>,
    names: StageNames,
}

pub(super) fn plan_ui(
    ui: &mut Ui,
    view: &View<'_>,
    run: &DebriefView<'_>,
    state: &mut PlanState,
    out: &mut Vec<Intent>,
) {
    let plan = match run.plan {
        PastPlan::None => return,
        PastPlan::Computing => {
            section_title_ui(ui, &view.say("debrief-plan"));
            return computing_ui(ui, &view.say("debrief-plan-computing"));
        }
        PastPlan::Ready(plan) => plan,
    };
    let Some(planned) = &run.exercise.scenario().plan else { return };
    let names = StageNames::of(planned, |id| run.words(id).into_owned());
    let past = Past { view, run, plan, names };
    section_title_ui(ui, &view.say("debrief-plan"));
    picture_ui(ui, &past, state);
    time::time_ui(ui, &past, state, out);
    section_title_ui(ui, &view.say("debrief-other"));
    card_ui(ui, |ui| otherwise::otherwise_ui(ui, &past, state, out));
}

fn picture_ui(ui: &mut Ui, past: &Past<'_>, state: &mut PlanState) {
    let Some(floor) = past.plan.projector.shown().floor() else { return };
    let tracks = past.plan.projector.film().tracks();
    state.stage.trails =
        state.has_trails.then(|| Trails { tracks: tracks.clone(), secs: floor.tick() / TICKS_PER_SEC });
    let stage = Stage {
        run: floor,
        names: &past.names,
        // It is over: nothing can be done any more, and everything may be known.
        actions: &[],
        may_see_threat: true,
        time: PlanTime::Runs,
        ahead_secs: 0.0,
        is_glance: false,
    };
    let tokens = Tokens::of(ui);
    let room = ui.available_rect_before_wrap();
    let rect = Rect::from_min_size(room.min, vec2(room.width(), tokens.control * HEIGHT));
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt("past-plan"), |ui| {
        stage_ui(ui, past.view.words, &stage, &mut state.stage);
    });
}

fn computing_ui(ui: &mut Ui, words: &str) {
    ui.horizontal(|ui| {
        ui.spinner();
        ui.label(Type::Body.text(words));
    });
}
