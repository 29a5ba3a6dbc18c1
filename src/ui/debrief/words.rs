//! What was done at a step, in a few words for the line and in full for who opens it.

use crate::exercise::debrief::{DebriefStep, Done};
use crate::exercise::names;
use crate::scenario::model::{Face, Kind, Sheet};
use crate::scenario::prove::Made;
use crate::scenario::source::Way;
use crate::scenario::step;
use crate::ui::view::{DebriefView, View};
use crate::words::Value;

/// What was done, short enough for one line: a choice by its text, a sheet by its kind and how much of it was right.
pub(super) fn did_words(view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep) -> String {
    match &step.done {
        Done::Chose { choice, by_clock } => {
            let text = choice_words(run, step, *choice).unwrap_or_default();
            if *by_clock { format!("{}: {text}", view.say("debrief-by-clock")) } else { text }
        }
        Done::RanOut => view.say("debrief-ran-out").into_owned(),
        Done::Picked { picks } => match sheet(run, step) {
            Some(sheet) => sheet_words(view, sheet, picks),
            None => view.say("debrief-handed-in").into_owned(),
        },
        Done::Discussed => view.say("debrief-discussed").into_owned(),
        Done::Skipped => view.say("debrief-skipped").into_owned(),
        Done::Did { action } => {
            let live = run.exercise.scenario().live(step.node);
            let action = live.and_then(|live| live.actions.get(usize::from(*action)));
            action.map_or_else(String::new, |it| run.words(it.text).into_owned())
        }
        Done::Measured { measure, tenths } => {
            let live = run.exercise.scenario().live(step.node);
            let Some(it) = live.and_then(|live| live.measures.get(usize::from(*measure))) else {
                return String::new();
            };
            names::measured_line(view.words, &run.words(it.text), it.of, *tenths)
        }
    }
}

/// Another way; none for what is no way at all, and for a sheet, whose ways are many.
pub(super) fn made_words(view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep, made: &Made) -> Option<String> {
    match made {
        Made::Choose(choice) => choice_words(run, step, *choice),
        Made::TimeOut => Some(view.say("debrief-ran-out").into_owned()),
        Made::Submit(_) | Made::Go | Made::Draw(_) | Made::Do(_) => None,
    }
}

/// What would have mended a sheet, from its gravest breach.
pub(super) fn breach_words(run: &DebriefView<'_>, step: &DebriefStep) -> Option<String> {
    let (sheet, Done::Picked { picks }) = (sheet(run, step)?, &step.done) else { return None };
    let breached = step::breaches(sheet, picks).filter_map(|ix| sheet.expect.get(ix));
    breached.min_by_key(|expect| expect.breach).map(|expect| run.words(expect.feedback).into_owned())
}

pub(super) fn sheet<'a>(run: &'a DebriefView<'_>, step: &DebriefStep) -> Option<&'a Sheet> {
    match &run.exercise.scenario().node(step.node).kind {
        Kind::Sheet(sheet) => Some(sheet),
        _ => None,
    }
}

fn sheet_words(view: &View<'_>, sheet: &Sheet, picks: &[u16]) -> String {
    let kind = match &sheet.face {
        Face::Order => view.say("debrief-kind-order"),
        Face::Call { way, number, .. } => {
            let key = match way {
                Way::Voice => "play-call-voice",
                Way::Message => "play-call-message",
            };
            view.say_with(key, &[("number", Value::from(&**number))])
        }
        Face::Report { .. } => view.say("debrief-kind-report"),
        Face::Claims { .. } => view.say("debrief-kind-claims"),
    };
    let all = sheet.expect.len();
    if all == 0 {
        return kind.into_owned();
    }
    let met = all - step::breaches(sheet, picks).count();
    let counts = [("met", Value::from(met)), ("all", Value::from(all))];
    format!("{kind} – {}", view.say_with("debrief-expected", &counts))
}

fn choice_words(run: &DebriefView<'_>, step: &DebriefStep, choice: u16) -> Option<String> {
    let choices = run.exercise.scenario().node(step.node).choices();
    choices.get(usize::from(choice)).map(|choice| run.words(choice.text).into_owned())
}
