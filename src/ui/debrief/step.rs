//! One decision in full: what was asked, what was done as a list, a talk or a form, what it cost, and the other ways.

use std::cmp::Ordering;

use egui::{Label, Rect, RichText, Sense, Ui, Vec2, vec2};

use super::words::{made_words, sheet};
use crate::exercise::debrief::{DebriefStep, Done};
use crate::exercise::names;
use crate::scenario::model::{Claimed, Expect, Face, Rule, Sheet, TextId};
use crate::scenario::prove::{Made, Value as Worth};
use crate::scenario::source::Grade;
use crate::scenario::step;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{DebriefView, View};
use crate::ui::widgets::{Tone, column_ui, grade_shape};
use crate::words::Value;

/// Other ways shown at one decision.
const MOST_OPTIONS: usize = 6;
/// Points below this are nothing.
const LEAST_LOSS: f64 = 0.05;

pub(super) fn step_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep) {
    let tokens = Tokens::of(ui);
    let scenario = run.exercise.scenario();
    if let Some(text) = scenario.node(step.node).text {
        column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(run.words(text)).color(tokens.colour.muted)).wrap()));
    }
    if let (Some(sheet), Done::Picked { picks }) = (sheet(run, step), &step.done) {
        ui.add_space(tokens.space.xs);
        picked_ui(ui, view, run, sheet, picks);
        judged_ui(ui, run, sheet, picks);
    }
    if let Done::Chose { choice, .. } = step.done
        && let Some(text) = scenario.node(step.node).choices().get(usize::from(choice)).and_then(|c| c.feedback)
    {
        body_ui(ui, &run.words(text));
    }
    if let Some(regret) = step.regret() {
        let key = if regret < LEAST_LOSS { "debrief-no-regret" } else { "debrief-regret" };
        let points = points_words(view, regret);
        ui.add(Label::new(Type::Strong.text(view.say_with(key, &[("points", Value::from(points))]))).wrap());
    }
    better_order_ui(ui, view, run, step);
    others_ui(ui, view, run, step);
}

/// The best order, where another was handed in.
fn better_order_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep) {
    let Some(sheet) = sheet(run, step).filter(|sheet| matches!(sheet.face, Face::Order)) else { return };
    let Some(made @ Made::Submit(picks)) = step.best_way(run.exercise.scenario()) else { return };
    if is_done(made, &step.done) {
        return;
    }
    ui.add_space(Tokens::of(ui).space.s);
    caption_ui(ui, &view.say("debrief-better-order"));
    picked_ui(ui, view, run, sheet, picks);
}

fn others_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, step: &DebriefStep) {
    let tokens = Tokens::of(ui);
    let mut options: Vec<_> = step.options.iter().filter(|option| !is_done(&option.made, &step.done)).collect();
    options.sort_by(|a, b| by_loss(a.value, b.value));
    let options: Vec<_> = options
        .into_iter()
        .filter_map(|option| Some((made_words(view, run, step, &option.made)?, option.value)))
        .take(MOST_OPTIONS)
        .collect();
    if options.is_empty() {
        return;
    }
    ui.add_space(tokens.space.s);
    caption_ui(ui, &view.say("debrief-also-possible"));
    for (words, value) in options {
        item_ui(ui, icons::GIT_BRANCH, Tone::Neutral, |ui| {
            body_ui(ui, &words);
            if let Some(value) = value {
                ui.add(Label::new(Type::Caption.text(worth(view, value)).color(tokens.colour.muted)).wrap());
            }
        });
    }
}

/// What was handed in, in the shape that it had.
fn picked_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, sheet: &Sheet, picks: &[u16]) {
    let item = |ix: u16| sheet.items.get(usize::from(ix));
    let text = |text: Option<TextId>| text.map(|text| run.words(text)).unwrap_or_default();
    for (place, &pick) in picks.iter().enumerate() {
        let Some(picked) = item(pick) else { continue };
        match &sheet.face {
            Face::Order => {
                row_ui(ui, &format!("{}.", place + 1), |ui| body_ui(ui, &text(picked.text)));
            }
            Face::Call { .. } => {
                said_ui(ui, icons::CHAT_CIRCLE_TEXT, &view.say("play-caller"), &text(picked.text));
                if picked.reply.is_some() {
                    said_ui(ui, icons::PHONE, &view.say("play-operator"), &text(picked.reply));
                }
            }
            Face::Report { fields } => {
                let field = fields.iter().find(|field| field.items.contains(&pick)).map(|field| field.text);
                caption_ui(ui, &text(field));
                body_ui(ui, &text(picked.text));
            }
            Face::Claims { claims, reply_text } => match claims.get(usize::from(pick) / 3) {
                Some(claim) => {
                    body_ui(ui, &run.words(claim.text));
                    caption_ui(ui, &view.say(names::verdict(Claimed::VERDICTS[usize::from(pick) % 3])));
                }
                None => {
                    caption_ui(ui, &run.words(*reply_text));
                    body_ui(ui, &text(picked.text));
                }
            },
        }
    }
}

/// What was expected and missed; the praise if nothing was.
fn judged_ui(ui: &mut Ui, run: &DebriefView<'_>, sheet: &Sheet, picks: &[u16]) {
    let tokens = Tokens::of(ui);
    ui.add_space(tokens.space.xs);
    let breached: Vec<_> = step::breaches(sheet, picks).filter_map(|ix| sheet.expect.get(ix)).collect();
    let is_grave = breached.iter().any(|expect| expect.breach < Grade::Workable);
    // That all was done, only in another order, is no news beside something grave.
    let is_only_order =
        |expect: &Expect| expect.breach == Grade::Workable && matches!(expect.rule, Rule::First(_) | Rule::Before(..));
    for expect in breached.iter().filter(|expect| !(is_grave && is_only_order(expect))) {
        graded_ui(ui, expect.breach, &run.words(expect.feedback));
    }
    if let Some(praise) = sheet.feedback.filter(|_| breached.is_empty()) {
        graded_ui(ui, Grade::Best, &run.words(praise));
    }
}

/// A reason beside the shape of its grade, the same as on the line and on paper.
fn graded_ui(ui: &mut Ui, grade: Grade, text: &str) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        let height = ui.text_style_height(&Type::Body.style());
        let (rect, _) = ui.allocate_exact_size(vec2(tokens.icon, height), Sense::hover());
        let shape = Rect::from_center_size(rect.center(), Vec2::splat(tokens.icon.min(height)));
        grade_shape(ui.painter(), shape, grade, tokens.grade(grade), tokens.colour.panel);
        ui.vertical(|ui| body_ui(ui, text));
    });
}

fn said_ui(ui: &mut Ui, icon: &str, who: &str, text: &str) {
    item_ui(ui, icon, Tone::Neutral, |ui| {
        caption_ui(ui, who);
        body_ui(ui, text);
    });
}

fn item_ui(ui: &mut Ui, icon: &str, tone: Tone, add: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    let colour = if tone == Tone::Neutral { tokens.colour.muted } else { tone.colour(&tokens) };
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(icon).font(tokens.icon_font(tone != Tone::Neutral)).color(colour));
        ui.vertical(add);
    });
}

fn row_ui(ui: &mut Ui, mark: &str, add: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.label(Type::Body.text(mark).color(tokens.colour.muted));
        ui.vertical(add);
    });
}

fn caption_ui(ui: &mut Ui, text: &str) {
    let tokens = Tokens::of(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = tokens.space.xs / 2.0;
        ui.add(Label::new(Type::CaptionStrong.text(text).color(tokens.colour.muted)).wrap());
    });
}

fn body_ui(ui: &mut Ui, text: &str) {
    column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(text)).wrap()));
}

/// What the best continuation after a way gives.
fn worth(view: &View<'_>, value: Worth) -> String {
    let outcome =
        value.outcome.map_or_else(|| view.say("debrief-nowhere"), |outcome| view.say(names::outcome(outcome)));
    if !value.loss.is_finite() {
        return outcome.into_owned();
    }
    let args = [("outcome", Value::from(outcome)), ("points", Value::from(points_words(view, value.loss)))];
    view.say_with("debrief-worth", &args).into_owned()
}

/// Points in figures, without a decimal that says nothing.
fn points_words(view: &View<'_>, points: f64) -> String {
    let is_whole = (points - points.round()).abs() < LEAST_LOSS;
    view.words.decimal(points, if is_whole { 0 } else { 1 })
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
