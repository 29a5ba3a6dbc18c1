//! The debrief of a run: what it came to, what to keep and what to mend, the run as a line, the marks with reasons.

pub(in crate::ui) mod lessons;
mod line;
mod marks;
mod plan;
mod result;
mod step;
mod words;

use egui::{Label, Ui};

use super::theme::{Tokens, Type};
use super::view::{DebriefView, View};
use super::widgets::{Button, EmptyState, Side, Strip, card_ui, column_ui, split_ui, title_ui};
use super::{Intent, Screen, icons};
use crate::records::RunId;
use crate::words::Value;

/// What is opened up in the debrief.
#[derive(Default)]
pub struct DebriefState {
    run: String,
    /// The step that one stands at.
    step: Option<usize>,
    /// Competencies whose reasons are open.
    open: Vec<usize>,
    plan: plan::PlanState,
}

pub(super) fn debrief_ui(ui: &mut Ui, view: &View<'_>, state: &mut DebriefState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let Some(run) = &view.debrief else {
        let (title, text) = (view.say("debrief-none"), view.say("debrief-none-text"));
        let action = view.say("debrief-to-library");
        let back = EmptyState::new(icons::PATH, &title, &text).action(&action).show(ui);
        if back.is_some_and(|button| button.clicked()) {
            out.push(Intent::Open(Screen::Library));
        }
        return;
    };
    if state.run != run.run {
        let step = run.debrief.and_then(|debrief| debrief.costliest().or(debrief.point_of_no_return));
        *state = DebriefState { run: run.run.to_owned(), step, ..DebriefState::default() };
    }
    let draft = (!run.exercise.scenario().is_approved).then(|| view.say("strip-draft"));
    ui.add(Strip::exercise(&view.say("strip-exercise")).and_draft(draft.as_deref()));
    ui.add_space(tokens.space.s);
    let title = view.say_with("debrief-title", &[("title", Value::from(run.words(run.exercise.scenario().title)))]);
    title_ui(ui, &title);
    result::result_ui(ui, view, run);
    buttons_ui(ui, view, run, out);
    lessons::lessons_ui(ui, view, run);
    plan::plan_ui(ui, view, run, &mut state.plan, out);
    if ui.available_width() > tokens.control * 32.0 {
        ui.add_space(tokens.space.m);
        split_ui(ui, |ui, side| match side {
            Side::Main => line::line_ui(ui, view, run, &mut state.step),
            Side::Aside => marks_ui(ui, view, run, &mut state.open),
        });
    } else {
        line::line_ui(ui, view, run, &mut state.step);
        marks_ui(ui, view, run, &mut state.open);
    }
    ui.add_space(tokens.space.m);
    support_ui(ui, view, run);
    ui.add_space(tokens.space.xl);
}

fn marks_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, open: &mut Vec<usize>) {
    marks::competencies_ui(ui, view, run, open);
    marks::tasks_ui(ui, view, run);
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, out: &mut Vec<Intent>) {
    let Some(id) = RunId::parse(run.run) else { return };
    ui.horizontal_wrapped(|ui| {
        if ui.add(Button::primary(&view.say("debrief-report")).icon(icons::FILE_TEXT)).clicked() {
            out.push(Intent::OpenReport(id.clone()));
        }
        if ui.add(Button::secondary(&view.say("debrief-export")).icon(icons::EXPORT)).clicked() {
            out.push(Intent::ExportRecord(id.clone()));
        }
        if ui.add(Button::secondary(&view.say("debrief-to-library")).icon(icons::SQUARES_FOUR)).clicked() {
            out.push(Intent::Open(Screen::Library));
        }
    });
}

/// Whom one may talk to, and that nobody has to: quiet, and always there.
fn support_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    let tokens = Tokens::of(ui);
    let muted = tokens.colour.muted;
    card_ui(ui, |ui| {
        ui.add(Label::new(Type::Strong.text(format!("{}  {}", icons::HAND_HEART, view.say("debrief-support")))).wrap());
        column_ui(ui, |ui| {
            ui.add(Label::new(Type::Body.text(view.say("debrief-support-text")).color(muted)).wrap());
            if run.support.is_empty() {
                ui.add(Label::new(Type::Body.text(view.say("debrief-support-numbers"))).wrap());
            }
            for line in run.support {
                ui.add(Label::new(Type::Body.text(line)).wrap());
            }
            ui.add(Label::new(Type::Body.text(view.say("debrief-right-to-pass")).color(muted)).wrap());
        });
    });
}
