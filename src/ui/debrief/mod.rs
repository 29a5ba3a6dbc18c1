//! The debrief of a run: what it came to, what to keep and what to mend, the run as a line, the marks with reasons.

pub(in crate::ui) mod lessons;
mod line;
mod marks;

use egui::{Label, Ui};

use super::theme::{Tokens, Type};
use super::view::{DebriefView, View};
use super::widgets::{Button, Chip, EmptyState, Strip, Tone, card_ui, column_ui, section_title_ui, title_ui};
use super::{Intent, Screen, icons};
use crate::exercise::marks::Missing;
use crate::exercise::names;
use crate::exercise::transcript::Said;
use crate::records::RunId;
use crate::scenario::source::Outcome;
use crate::words::Value;

/// What is opened up in the debrief.
#[derive(Default)]
pub struct DebriefState {
    run: String,
    /// The step that one stands at.
    step: Option<usize>,
    /// Competencies whose reasons are open.
    open: Vec<usize>,
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
    ui.add(Strip::exercise(&view.say("strip-exercise")));
    if !run.exercise.scenario().is_approved {
        ui.add(Strip::draft(&view.say("strip-draft")));
    }
    ui.add_space(tokens.space.s);
    let title = view.say_with("debrief-title", &[("title", Value::from(run.words(run.exercise.scenario().title)))]);
    title_ui(ui, &title);
    result_ui(ui, view, run);
    buttons_ui(ui, view, run, out);
    lessons::lessons_ui(ui, view, run);
    line::line_ui(ui, view, run, &mut state.step);
    marks::competencies_ui(ui, view, run, &mut state.open);
    marks::tasks_ui(ui, view, run);
    support_ui(ui, view, run);
}

/// How it ended, and what is missing to pass; performance and coverage apart.
fn result_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    let tokens = Tokens::of(ui);
    let outcome = run.transcript.lines.iter().rev().find_map(|line| match line.what {
        Said::Ending { outcome, .. } => Some(outcome),
        _ => None,
    });
    ui.horizontal_wrapped(|ui| {
        let (icon, tone, key) = match outcome {
            Some(outcome @ Outcome::Resolved) => (icons::CHECK_CIRCLE, Tone::Good, names::outcome(outcome)),
            Some(outcome @ Outcome::Partly) => (icons::CIRCLE_HALF, Tone::Warning, names::outcome(outcome)),
            Some(outcome @ Outcome::Failed) => (icons::X_CIRCLE, Tone::Danger, names::outcome(outcome)),
            None => (icons::STOP_CIRCLE, Tone::Neutral, "debrief-stopped"),
        };
        ui.add(Chip::new(&view.say(key)).icon(icon).tone(tone));
        let (icon, tone, key) = match run.marks.is_passed() {
            true => (icons::SEAL_CHECK, Tone::Good, "debrief-passed"),
            false => (icons::SEAL_WARNING, Tone::Warning, "debrief-not-passed"),
        };
        ui.add(Chip::new(&view.say(key)).icon(icon).tone(tone));
    });
    let performance = run.marks.performance.percent();
    let performance = performance
        .map_or_else(|| view.say("met-not-observed").into_owned(), |percent| view.words.percent(percent.into()));
    let coverage = run.marks.coverage;
    let counts = [("done", Value::from(coverage.part)), ("all", Value::from(coverage.whole))];
    let words = format!("{}: {performance}", view.say("debrief-performance"));
    ui.add(Label::new(Type::Body.text(words)).wrap());
    let words = format!("{}: {}", view.say("debrief-coverage"), view.say_with("count-assessed", &counts));
    ui.add(Label::new(Type::Body.text(words)).wrap());
    for missing in &run.marks.missing {
        let words = format!("{}  {}", icons::WARNING, missing_words(view, run, *missing));
        ui.add(Label::new(Type::Body.text(words).color(tokens.colour.harmful)).wrap());
    }
}

fn missing_words(view: &View<'_>, run: &DebriefView<'_>, missing: Missing) -> String {
    let pass = run.exercise.scenario().pass;
    match missing {
        Missing::Unfinished => view.say("debrief-missing-unfinished").into_owned(),
        Missing::Performance => {
            let percent = view.words.percent(pass.performance.into());
            view.say_with("debrief-missing-performance", &[("percent", Value::from(percent))]).into_owned()
        }
        Missing::Coverage => {
            let percent = view.words.percent(pass.coverage.into());
            view.say_with("debrief-missing-coverage", &[("percent", Value::from(percent))]).into_owned()
        }
        Missing::CriticalFailure { competency } => {
            let name = run.competencies.get(competency).map_or("", |name| name);
            view.say_with("debrief-missing-critical", &[("competency", Value::from(name))]).into_owned()
        }
        Missing::Task { task } => {
            let task = run.exercise.scenario().tasks.get(task).map(|task| run.words(task.text)).unwrap_or_default();
            view.say_with("debrief-missing-task", &[("task", Value::from(task))]).into_owned()
        }
    }
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

fn support_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    section_title_ui(ui, &view.say("debrief-support"));
    card_ui(ui, |ui| {
        column_ui(ui, |ui| {
            ui.add(Label::new(Type::Body.text(view.say("debrief-support-text"))).wrap());
            if run.support.is_empty() {
                ui.add(Label::new(Type::Body.text(view.say("debrief-support-numbers"))).wrap());
            }
            for line in run.support {
                ui.add(Label::new(Type::Body.text(format!("{}  {line}", icons::HAND_HEART))).wrap());
            }
            ui.add(Label::new(Type::Body.text(view.say("debrief-right-to-pass"))).wrap());
        });
    });
}
