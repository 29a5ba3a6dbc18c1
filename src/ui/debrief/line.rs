//! The run as a line one can walk along: each decision, what else was possible and where it would have led, and the
//! point after which the good ending was out of reach.

use std::cmp::Ordering;

use egui::{Key, Label, RichText, Ui};

use crate::exercise::debrief::{DebriefStep, Done};
use crate::exercise::names;
use crate::scenario::model::TextId;
use crate::scenario::prove::{Made, Value as Worth};
use crate::ui::play::story::picked_words;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{DebriefView, View};
use crate::ui::widgets::{Button, Strip, card_ui, column_ui, grade_mark_ui, section_title_ui};
use crate::ui::{icons, keys};
use crate::words::Value;

/// Other ways shown at one decision; a sheet may have thousands.
const MOST_OPTIONS: usize = 6;

pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, chosen: &mut Option<usize>) {
    let tokens = Tokens::of(ui);
    section_title_ui(ui, &view.say("debrief-line"));
    let Some(debrief) = run.debrief else {
        ui.horizontal(|ui| {
            ui.spinner();
            ui.label(Type::Body.text(view.say("debrief-computing")));
        });
        return;
    };
    if !debrief.is_exact {
        column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(view.say("debrief-not-computed"))).wrap()));
    }
    walk(ui, chosen, debrief.steps.len());
    for (ix, step) in debrief.steps.iter().enumerate() {
        let is_open = *chosen == Some(ix);
        ui.push_id(("step", ix), |ui| {
            let did = did_words(view, run, step);
            let when = view.words.duration(step.story_secs.into());
            let title = format!("{}.  {when}  {did}", ix + 1);
            let caret = if is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
            if ui.add(Button::quiet(&title).icon(caret).pressed(is_open)).clicked() {
                *chosen = if is_open { None } else { Some(ix) };
            }
            if let Some(assessed) = step.assessed {
                ui.horizontal(|ui| {
                    ui.add_space(tokens.space.xxl);
                    grade_mark_ui(ui, assessed.grade, &view.say(names::grade(assessed.grade)));
                });
            }
            if is_open {
                card_ui(ui, |ui| step_ui(ui, view, run, step));
            }
        });
        if debrief.point_of_no_return == Some(ix) {
            ui.add(Strip::note(icons::SIGNPOST, &view.say("debrief-no-return")));
        }
    }
}

/// ← and → go along the line.
fn walk(ui: &Ui, chosen: &mut Option<usize>, steps: usize) {
    if steps == 0 || ui.ctx().memory(|memory| memory.focused().is_some()) {
        return;
    }
    if keys::pressed(ui, Key::ArrowRight) {
        *chosen = Some(chosen.map_or(0, |ix| (ix + 1).min(steps - 1)));
    }
    if keys::pressed(ui, Key::ArrowLeft) {
        *chosen = Some(chosen.map_or(0, |ix| ix.saturating_sub(1)));
    }
}

fn step_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep) {
    let tokens = Tokens::of(ui);
    let scenario = run.exercise.scenario();
    if let Some(text) = scenario.node(step.node).text {
        ui.add(Label::new(Type::Body.text(run.words(text))).wrap());
    }
    if let Done::Chose { choice, .. } = step.done
        && let Some(text) = scenario.node(step.node).choices().get(usize::from(choice)).and_then(|c| c.feedback)
    {
        ui.add(Label::new(Type::Body.text(run.words(text)).color(tokens.colour.muted)).wrap());
    }
    if let Some(regret) = step.regret() {
        let key = if regret < 0.05 { "debrief-no-regret" } else { "debrief-regret" };
        let points = view.words.decimal(regret, 1);
        ui.add(Label::new(Type::Strong.text(view.say_with(key, &[("points", Value::from(points))]))).wrap());
    }
    if step.options.len() > 1 {
        ui.add_space(tokens.space.s);
        ui.label(Type::CaptionStrong.text(view.say("debrief-also-possible")).color(tokens.colour.muted));
    }
    let mut options: Vec<_> = step.options.iter().filter(|option| !is_done(&option.made, &step.done)).collect();
    options.sort_by(|a, b| by_loss(a.value, b.value));
    for option in options.iter().take(MOST_OPTIONS) {
        let Some(words) = made_words(view, run, step, &option.made) else { continue };
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(icons::GIT_BRANCH).font(tokens.icon_font(false)).color(tokens.colour.muted));
            ui.vertical(|ui| {
                ui.add(Label::new(Type::Body.text(words)).wrap());
                if let Some(value) = option.value {
                    ui.add(Label::new(Type::Caption.text(worth(view, value)).color(tokens.colour.muted)).wrap());
                }
            });
        });
    }
}

/// What the best continuation after a way gives.
fn worth(view: &View<'_>, value: Worth) -> String {
    let outcome =
        value.outcome.map_or_else(|| view.say("debrief-nowhere"), |outcome| view.say(names::outcome(outcome)));
    if !value.loss.is_finite() {
        return outcome.into_owned();
    }
    let args = [("outcome", Value::from(outcome)), ("points", Value::from(view.words.decimal(value.loss, 1)))];
    view.say_with("debrief-worth", &args).into_owned()
}

fn by_loss(a: Option<Worth>, b: Option<Worth>) -> Ordering {
    let loss = |value: Option<Worth>| value.map_or(f64::INFINITY, |value| value.loss);
    loss(a).total_cmp(&loss(b))
}

fn is_done(made: &Made, done: &Done) -> bool {
    match (made, done) {
        (Made::Choose(one), Done::Chose { choice, .. }) => one == choice,
        (Made::Submit(one), Done::Picked { picks }) => one == picks,
        (Made::TimeOut, Done::RanOut) | (Made::Go, Done::Discussed | Done::Skipped) => true,
        _ => false,
    }
}

/// What was done at a step.
pub(super) fn did_words(view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep) -> String {
    match &step.done {
        Done::Chose { choice, by_clock } => {
            let text = choice_words(run, step, *choice).unwrap_or_default();
            if *by_clock { format!("{}: {text}", view.say("debrief-by-clock")) } else { text }
        }
        Done::RanOut => view.say("debrief-ran-out").into_owned(),
        Done::Picked { picks } => sheet_words(view, run, step, picks),
        Done::Discussed => view.say("debrief-discussed").into_owned(),
        Done::Skipped => view.say("debrief-skipped").into_owned(),
    }
}

pub(super) fn made_words(view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep, made: &Made) -> Option<String> {
    match made {
        Made::Choose(choice) => choice_words(run, step, *choice),
        Made::Submit(picks) => Some(sheet_words(view, run, step, picks)),
        Made::TimeOut => Some(view.say("debrief-ran-out").into_owned()),
        Made::Go | Made::Draw(_) => None,
    }
}

fn choice_words(run: &DebriefView<'_>, step: &DebriefStep, choice: u16) -> Option<String> {
    let choices = run.exercise.scenario().node(step.node).choices();
    choices.get(usize::from(choice)).map(|choice| run.words(choice.text).into_owned())
}

fn sheet_words(view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep, picks: &[u16]) -> String {
    let words = |text: TextId| run.words(text).into_owned();
    let picked = picked_words(view, run.exercise.scenario(), &words, step.node, picks);
    // Each may be a sentence of its own; joined, they are one.
    let picked: Vec<&str> = picked.iter().map(|line| line.trim_end_matches('.')).collect();
    format!("{}: {}", view.say("debrief-handed-in"), picked.join("; "))
}
