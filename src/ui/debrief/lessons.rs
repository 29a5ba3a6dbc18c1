//! Three things to take along: this you did well, mend this one, check this one in your building this week.

use egui::{Label, RichText, Ui};

use super::words::{breach_words, did_words, made_words};
use crate::exercise::{Debrief, Lessons, Mode, names};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{DebriefView, View};
use crate::ui::widgets::{Tone, card_ui, column_ui, grid_ui, section_title_ui};
use crate::words::Value;

/// The three in words.
pub(in crate::ui) struct LessonWords {
    pub did_well: String,
    pub mend: String,
    pub check: String,
}

impl LessonWords {
    pub fn of(view: &View<'_>, run: &DebriefView<'_>) -> Self {
        let nothing = Debrief { steps: Vec::new(), point_of_no_return: None, is_exact: false };
        let debrief = run.debrief.unwrap_or(&nothing);
        let lessons = Lessons::of(run.marks, debrief);
        let weakest = lessons.weakest.and_then(|ix| run.exercise.scenario().competencies.get(ix));
        Self {
            did_well: did_well(view, run, debrief, &lessons),
            mend: mend(view, run, debrief, &lessons),
            check: view.say(names::building_check(weakest.map_or("", |id| id))).into_owned(),
        }
    }
}

pub(super) fn lessons_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    let words = LessonWords::of(view, run);
    section_title_ui(ui, &view.say("debrief-lessons"));
    let tokens = Tokens::of(ui);
    let lessons = [
        (icons::THUMBS_UP, Tone::Good, "debrief-did-well", &words.did_well),
        (icons::WRENCH, Tone::Warning, "debrief-mend", &words.mend),
        (icons::MAP_PIN, Tone::Accent, "debrief-check-this-week", &words.check),
    ];
    grid_ui(ui, lessons.len(), tokens.control * 7.0, |ui, index, level| {
        let (icon, tone, title, text) = lessons[index];
        card_ui(ui, |ui| {
            lesson_ui(ui, icon, tone, &view.say(title), text);
            level.fill(ui);
        });
    });
}

fn lesson_ui(ui: &mut Ui, icon: &str, tone: Tone, title: &str, text: &str) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(icon).font(tokens.icon_font(true)).color(tone.colour(&tokens)));
        ui.add(Label::new(Type::Strong.text(title)).wrap());
    });
    column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(text)).wrap()));
}

/// The best decision with most at stake; else the competency that went best.
fn did_well(view: &View<'_>, run: &DebriefView<'_>, debrief: &Debrief, lessons: &Lessons) -> String {
    if let Some(step) = lessons.did_well.first().and_then(|at| debrief.steps.get(*at)) {
        return did_words(view, run, step);
    }
    match lessons.strongest.and_then(|ix| run.competencies.get(ix)) {
        Some(name) => name.clone(),
        None => view.say("debrief-took-part").into_owned(),
    }
}

/// The decision to mend first, with the best way there was.
fn mend(view: &View<'_>, run: &DebriefView<'_>, debrief: &Debrief, lessons: &Lessons) -> String {
    let Some(step) = lessons.mend.first().and_then(|at| debrief.steps.get(*at)) else {
        return view.say("debrief-nothing-to-mend").into_owned();
    };
    let did = did_words(view, run, step);
    match step.best_way(run.exercise.scenario()).and_then(|made| made_words(view, run, step, made)) {
        Some(better) if better != did => {
            let is_group = run.exercise.setup().mode == Mode::Group;
            let key = if is_group { "room-instead" } else { "debrief-instead" };
            view.say_with(key, &[("did", Value::from(did)), ("better", Value::from(better))]).into_owned()
        }
        _ => match breach_words(run, step) {
            Some(why) => format!("{did}. {why}"),
            None => did,
        },
    }
}
