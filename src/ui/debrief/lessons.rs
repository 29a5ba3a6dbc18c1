//! Three things to take along: this you did well, mend this one, check this one in your building this week.

use egui::{Label, RichText, Ui};

use super::words::{breach_words, did_words, made_words};
use crate::exercise::Debrief;
use crate::exercise::debrief::DebriefStep;
use crate::scenario::grade::Share;
use crate::scenario::prove::Value as Worth;
use crate::scenario::source::Grade;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{DebriefView, View};
use crate::ui::widgets::{Tone, card_ui, column_ui, grid_ui, section_title_ui};
use crate::words::Value;

pub(super) fn lessons_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    section_title_ui(ui, &view.say("debrief-lessons"));
    let tokens = Tokens::of(ui);
    let check = view.say(check_key(&to_check(run))).into_owned();
    let lessons = [
        (icons::THUMBS_UP, Tone::Good, view.say("debrief-did-well"), did_well(view, run)),
        (icons::WRENCH, Tone::Warning, view.say("debrief-mend"), mend(view, run)),
        (icons::MAP_PIN, Tone::Accent, view.say("debrief-check-this-week"), check),
    ];
    grid_ui(ui, lessons.len(), tokens.control * 7.0, |ui, index, level| {
        let (icon, tone, title, text) = &lessons[index];
        card_ui(ui, |ui| {
            lesson_ui(ui, icon, *tone, title, text);
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

/// The last decision that was best; else the competency that went best.
fn did_well(view: &View<'_>, run: &DebriefView<'_>) -> String {
    let best = |step: &&DebriefStep| step.assessed.is_some_and(|assessed| assessed.grade == Grade::Best);
    if let Some(step) = run.debrief.and_then(|debrief| debrief.steps.iter().rev().find(best)) {
        return did_words(view, run, step);
    }
    let strongest =
        run.marks.competencies.iter().filter(|mark| mark.is_observed()).max_by_key(|m| millis(m.performance));
    match strongest.and_then(|mark| run.competencies.get(mark.competency)) {
        Some(name) => name.clone(),
        None => view.say("debrief-took-part").into_owned(),
    }
}

/// The decision that gave most away, with the best way there was.
fn mend(view: &View<'_>, run: &DebriefView<'_>) -> String {
    let Some(step) = run.debrief.and_then(costliest) else { return view.say("debrief-nothing-to-mend").into_owned() };
    let best = step.options.iter().filter(|option| option.value.is_some()).min_by(|a, b| {
        let loss = |value: Option<Worth>| value.map_or(f64::INFINITY, |value| value.loss);
        loss(a.value).total_cmp(&loss(b.value))
    });
    let did = did_words(view, run, step);
    match best.and_then(|best| made_words(view, run, step, &best.made)) {
        Some(better) => {
            view.say_with("debrief-instead", &[("did", Value::from(did)), ("better", Value::from(better))]).into_owned()
        }
        None => match breach_words(run, step) {
            Some(why) => format!("{did}. {why}"),
            None => did,
        },
    }
}

/// The costliest decision; where values are not known, the worst grade.
fn costliest(debrief: &Debrief) -> Option<&DebriefStep> {
    if let Some(ix) = debrief.costliest() {
        return debrief.steps.get(ix);
    }
    let judged = debrief.steps.iter().filter_map(|step| Some((step, step.assessed?.grade)));
    judged.filter(|(_, grade)| *grade < Grade::Workable).min_by_key(|(_, grade)| *grade).map(|(step, _)| step)
}

/// The competency that went worst; of equal ones the first.
fn to_check(run: &DebriefView<'_>) -> String {
    let observed = run.marks.competencies.iter().filter(|mark| mark.is_observed());
    let weakest = observed.min_by_key(|mark| (!mark.failed_critically, millis(mark.performance)));
    let id = weakest.and_then(|mark| run.exercise.scenario().competencies.get(mark.competency));
    id.map(|id| id.to_string()).unwrap_or_default()
}

fn millis(share: Share) -> u32 {
    (1000 * share.part).checked_div(share.whole).unwrap_or(0)
}

/// What one can look at in one's own building, by competency.
fn check_key(competency: &str) -> &'static str {
    match competency {
        "notice" => "debrief-check-notice",
        "alert" => "debrief-check-alert",
        "protect" => "debrief-check-protect",
        "lead" => "debrief-check-lead",
        "engage" => "debrief-check-engage",
        "services" => "debrief-check-services",
        "care" => "debrief-check-care",
        "evidence" => "debrief-check-evidence",
        "inform" => "debrief-check-inform",
        "fair" => "debrief-check-fair",
        _ => "debrief-check-prevent",
    }
}
