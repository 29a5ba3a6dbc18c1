//! What the run came to: the outcome, performance and coverage apart, and what is missing to pass.

use egui::{Label, RichText, Ui};

use crate::exercise::marks::Missing;
use crate::exercise::names;
use crate::exercise::transcript::Said;
use crate::scenario::grade::Share;
use crate::scenario::source::Outcome;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{DebriefView, View};
use crate::ui::widgets::{Chip, Meter, Tone, card_ui, grid_ui};
use crate::words::Value;

pub(super) fn result_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    let tokens = Tokens::of(ui);
    card_ui(ui, |ui| {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space.xxl;
            // All three side by side, or below one another: two and one would leave a hole.
            let least = tokens.control * 7.0;
            let fits = ui.available_width() >= 3.0 * least + 2.0 * tokens.space.xxl;
            grid_ui(ui, 3, if fits { least } else { ui.available_width() }, |ui, index, _| {
                ui.spacing_mut().item_spacing.x = tokens.space.s;
                match index {
                    0 => outcome_ui(ui, view, run),
                    1 => performance_ui(ui, view, run),
                    _ => coverage_ui(ui, view, run),
                }
            });
        });
        // Of a run that was stopped, what it did not come to is no reproach.
        let is_unfinished = run.marks.missing.contains(&Missing::Unfinished);
        for missing in run.marks.missing.iter().filter(|what| !is_unfinished || **what == Missing::Unfinished) {
            let words = format!("{}  {}", icons::WARNING, missing_words(view, run, *missing));
            ui.add(Label::new(Type::Body.text(words).color(tokens.colour.harmful)).wrap());
        }
    });
}

fn outcome_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    let tokens = Tokens::of(ui);
    let outcome = run.transcript.lines.iter().rev().find_map(|line| match line.what {
        Said::Ending { outcome, .. } => Some(outcome),
        _ => None,
    });
    let (icon, tone, key) = match outcome {
        Some(outcome @ Outcome::Resolved) => (icons::CHECK_CIRCLE, Tone::Good, names::outcome(outcome)),
        Some(outcome @ Outcome::Partly) => (icons::CIRCLE_HALF, Tone::Warning, names::outcome(outcome)),
        Some(outcome @ Outcome::Failed) => (icons::X_CIRCLE, Tone::Danger, names::outcome(outcome)),
        None => (icons::STOP_CIRCLE, Tone::Neutral, "debrief-stopped"),
    };
    ui.horizontal(|ui| {
        ui.label(RichText::new(icon).font(tokens.icon_font(true)).color(tone.colour(&tokens)));
        ui.add(Label::new(Type::LeadStrong.text(view.say(key))).wrap());
    });
    // Nobody fails what was stopped.
    if outcome.is_none() {
        return;
    }
    let (icon, tone, key) = match run.marks.is_passed() {
        true => (icons::SEAL_CHECK, Tone::Good, "debrief-passed"),
        false => (icons::SEAL_WARNING, Tone::Warning, "debrief-not-passed"),
    };
    ui.add(Chip::new(&view.say(key)).icon(icon).tone(tone));
}

fn performance_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    let wanted = run.exercise.scenario().pass.performance;
    let share = run.marks.performance;
    let words = percent_words(view, share);
    ui.add(Meter::new(&view.say("debrief-performance"), part(share), &words).wanted(f32::from(wanted) / 100.0));
    hint_ui(ui, view, "debrief-performance-means", wanted);
}

fn coverage_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>) {
    let wanted = run.exercise.scenario().pass.coverage;
    let share = run.marks.coverage;
    let counts = [("done", Value::from(share.part)), ("all", Value::from(share.whole))];
    let words = view.say_with("count-assessed", &counts);
    ui.add(Meter::new(&view.say("debrief-coverage"), part(share), &words).wanted(f32::from(wanted) / 100.0));
    hint_ui(ui, view, "debrief-coverage-means", wanted);
}

fn hint_ui(ui: &mut Ui, view: &View<'_>, key: &str, wanted: u8) {
    let muted = Tokens::of(ui).colour.muted;
    let percent = view.words.percent(wanted.into());
    let words = view.say_with(key, &[("percent", Value::from(percent))]);
    ui.add(Label::new(Type::Caption.text(words).color(muted)).wrap());
}

/// A share as 0 to 1; none of nothing.
pub(super) fn part(share: Share) -> Option<f32> {
    share.percent().map(|percent| f32::from(percent) / 100.0)
}

pub(super) fn percent_words(view: &View<'_>, share: Share) -> String {
    let percent = share.percent().map(|percent| view.words.percent(percent.into()));
    percent.unwrap_or_else(|| view.say("met-not-observed").into_owned())
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
