//! The plan of the run that is looked at: its film is made on a thread, as is what another choice would have made of it;
//! time passes here.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Frame;
use super::desk::Desk;
use super::errands::{Done, Errands};
use super::review::Reviewed;
use super::ui_host::Wishes;
use crate::exercise::Exercise;
use crate::exercise::difference::{Difference, Draws};
use crate::exercise::film::Film;
use crate::exercise::other::{Answers, Change};
use crate::exercise::projector::Projector;
use crate::records::RunId;
use crate::ui::view::{PastPlan, PlanView};
use crate::ui::{Intent, Screen};

/// What there is to see of a plan that ran.
#[derive(Default)]
pub enum Past {
    #[default]
    None,
    Computing,
    Ready(Box<Filmed>),
}

pub struct Filmed {
    projector: Projector,
    answers: Answers,
    once: Option<Difference>,
    draws: Option<Draws>,
    awaited: Option<Awaited>,
}

/// What is being computed, and in how many draws.
struct Awaited {
    change: Change,
    draws: u16,
    /// While it is held, somebody waits for it.
    _wanted: Arc<()>,
}

/// What another choice made of a run.
pub struct Otherwise {
    pub change: Change,
    pub draws: u16,
    pub outcome: Outcome,
}

pub enum Outcome {
    Once(Option<Difference>),
    Many(Option<Draws>),
}

pub fn install(app: &mut App) {
    app.add_systems(Update, pass_time.in_set(Frame::Tick))
        .add_systems(Update, decide.in_set(Frame::Decide).before(super::desk::decide));
}

impl Past {
    pub fn of(exercise: &Exercise) -> Self {
        match exercise.floor().is_some_and(|floor| floor.tick() > 0) {
            true => Past::Computing,
            false => Past::None,
        }
    }

    /// What the debrief shows of it.
    pub fn view(&self) -> PastPlan<'_> {
        match self {
            Past::None => PastPlan::None,
            Past::Computing => PastPlan::Computing,
            Past::Ready(filmed) => PastPlan::Ready(PlanView {
                projector: &filmed.projector,
                answers: &filmed.answers,
                once: filmed.once.as_ref(),
                draws: filmed.draws.as_ref(),
                is_computing: filmed.awaited.is_some(),
            }),
        }
    }

    fn ready(&mut self) -> Option<&mut Filmed> {
        match self {
            Past::Ready(filmed) => Some(filmed),
            Past::None | Past::Computing => None,
        }
    }

    /// Takes what was computed, unless something else was asked for meanwhile.
    pub fn played(&mut self, otherwise: Otherwise) {
        let Otherwise { change, draws, outcome } = otherwise;
        let Some(filmed) = self.ready() else { return };
        if filmed.awaited.take_if(|awaited| awaited.change == change && awaited.draws == draws).is_none() {
            return;
        }
        match outcome {
            Outcome::Once(once) => filmed.once = once,
            Outcome::Many(draws) => filmed.draws = draws,
        }
    }
}

impl Filmed {
    /// May take seconds. None if there is nothing to show.
    pub fn of(exercise: &Exercise) -> Option<Self> {
        let (projector, answers) = (Projector::of(Film::of(exercise)?)?, Answers::of(exercise)?);
        Some(Self { projector, answers, once: None, draws: None, awaited: None })
    }

    fn play_other(&mut self, run: &RunId, exercise: &Exercise, change: Change, draws: u16, errands: &Errands) {
        let wanted = Arc::new(());
        let waits = Arc::downgrade(&wanted);
        self.awaited = Some(Awaited { change: change.clone(), draws, _wanted: wanted });
        let (run, exercise, answers) = (run.clone(), exercise.clone(), self.answers.clone());
        errands.send(move || {
            let outcome = match draws {
                1 => Outcome::Once(Difference::of(&exercise, &answers, &change)),
                _ => {
                    let threads = std::thread::available_parallelism().map_or(1, usize::from);
                    let is_wanted = || waits.strong_count() > 0;
                    let count = usize::from(draws);
                    Outcome::Many(Draws::of(&exercise, &answers, &change, count, threads, is_wanted))
                }
            };
            Done::Otherwise { run, otherwise: Box::new(Otherwise { change, draws, outcome }) }
        });
    }
}

fn decide(mut wishes: ResMut<Wishes>, mut reviewed: ResMut<Reviewed>, errands: Res<Errands>) {
    let Some(review) = reviewed.bypass_change_detection().0.as_mut() else { return };
    let Some(filmed) = review.past.ready() else { return };
    wishes.bypass_change_detection().take(|wish| {
        match wish {
            Intent::ShowMoment(tick) => filmed.projector.seek(tick),
            Intent::RunFilm(speed) => filmed.projector.run(speed),
            Intent::PlayOther { change, draws } => {
                filmed.play_other(&review.run, &review.exercise, change, draws, &errands);
            }
            other => return Some(other),
        }
        None
    });
}

/// A film runs only while one looks at it.
fn pass_time(
    mut reviewed: ResMut<Reviewed>,
    desk: Res<Desk>,
    time: Res<Time<Real>>,
    mut redraw: Option<MessageWriter<RequestRedraw>>,
) {
    let Some(review) = reviewed.bypass_change_detection().0.as_mut() else { return };
    let Some(filmed) = review.past.ready().filter(|filmed| filmed.projector.speed() > 0) else { return };
    if desk.screen != Screen::Debrief || desk.emergency {
        return filmed.projector.run(0);
    }
    filmed.projector.pass(time.delta());
    if let Some(redraw) = &mut redraw {
        redraw.write(RequestRedraw);
    }
}
