//! The marks: competencies with performance and coverage apart and the reasons one click away, and critical tasks.

use egui::{Label, RichText, Ui};

use super::result::{part, percent_words};
use crate::exercise::marks::{CompetencyMark, Reason, TaskMark};
use crate::exercise::names;
use crate::exercise::watch::Met;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{DebriefView, View};
use crate::ui::widgets::{Meter, Tone, card_ui, grade_mark_ui, section_title_ui};
use crate::words::Value;

pub(super) fn competencies_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, open: &mut Vec<usize>) {
    section_title_ui(ui, &view.say("debrief-competencies"));
    card_ui(ui, |ui| {
        for mark in &run.marks.competencies {
            ui.push_id(mark.competency, |ui| competency_ui(ui, view, run, mark, open));
        }
    });
}

fn competency_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, mark: &CompetencyMark, open: &mut Vec<usize>) {
    let name = run.competencies.get(mark.competency).map_or("", |name| name);
    let share = mark.is_observed().then_some(mark.performance);
    let performance =
        share.map_or_else(|| view.say("met-not-observed").into_owned(), |share| percent_words(view, share));
    let counts = [("done", Value::from(mark.coverage.part)), ("all", Value::from(mark.coverage.whole))];
    let mut words = format!("{performance}  ·  {}", view.say_with("count-assessed", &counts));
    if mark.failed_critically {
        words = format!("{}  {}  ·  {words}", icons::WARNING_OCTAGON, view.say("debrief-failed-critically"));
    }
    let is_open = open.contains(&mark.competency);
    let meter = Meter::new(name, share.and_then(part), &words).opens(is_open);
    if ui.add_enabled(!mark.reasons.is_empty(), meter).clicked() {
        match is_open {
            true => open.retain(|&other| other != mark.competency),
            false => open.push(mark.competency),
        }
    }
    if is_open {
        for reason in &mark.reasons {
            reason_ui(ui, view, run, reason);
        }
    }
}

fn reason_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, reason: &Reason) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.add_space(tokens.space.xl);
        ui.vertical(|ui| {
            grade_mark_ui(ui, reason.grade, &view.say(names::grade(reason.grade)));
            if let Some(text) = run.exercise.scenario().node(reason.node).text {
                ui.add(Label::new(Type::Body.text(run.words(text))).wrap());
            }
            let points = [("taken", Value::from(reason.taken)), ("offered", Value::from(reason.offered))];
            let words = view.say_with("debrief-points", &points);
            ui.add(Label::new(Type::Caption.text(words).color(tokens.colour.muted)).wrap());
        });
    });
}

pub(super) fn tasks_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    if run.marks.tasks.is_empty() {
        return;
    }
    section_title_ui(ui, &view.say("debrief-tasks"));
    card_ui(ui, |ui| {
        for mark in &run.marks.tasks {
            task_ui(ui, view, run, mark);
        }
    });
}

fn task_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, mark: &TaskMark) {
    let tokens = Tokens::of(ui);
    let Some(task) = run.exercise.scenario().tasks.get(mark.task) else { return };
    let (icon, tone) = match mark.verdict() {
        Met::Met => (icons::CHECK_CIRCLE, Tone::Good),
        Met::NotMet => (icons::X_CIRCLE, Tone::Danger),
        Met::NotObserved => (icons::CIRCLE_DASHED, Tone::Neutral),
    };
    let said = match &mark.rated {
        Some((rating, evidence)) if evidence.is_empty() => view.say(names::rating(*rating)).into_owned(),
        Some((rating, evidence)) => format!("{}: {evidence}", view.say(names::rating(*rating))),
        None => view.say(names::met(mark.seen)).into_owned(),
    };
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(icon).font(tokens.icon_font(true)).color(tone.colour(&tokens)));
        ui.vertical(|ui| {
            ui.add(Label::new(Type::Body.text(run.words(task.text))).wrap());
            ui.add(Label::new(Type::Caption.text(said).color(tokens.colour.muted)).wrap());
        });
    });
}
