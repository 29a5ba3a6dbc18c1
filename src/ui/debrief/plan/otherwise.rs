//! Had you acted otherwise: one answer, another way, and what that would have made of it, once or in many draws.

use egui::{Label, Ui};

use super::{Past, PlanState, computing_ui, words};
use crate::exercise::TICKS_PER_SEC;
use crate::exercise::command::Act;
use crate::exercise::difference::{Difference, Draws};
use crate::exercise::other::{Answer, Change};
use crate::floor::stats::{Paired, Shown};
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::{Button, column_ui};
use crate::ui::{Intent, icons};
use crate::words::Value;

/// How much earlier something may have been done.
const EARLIER_SECS: [u64; 2] = [10, 30];
/// Draws of a long computation.
const DRAWS: u16 = 20;

/// The keys for less, more and the same of something.
struct Keys {
    less: &'static str,
    more: &'static str,
    same: &'static str,
}

const SECS: Keys =
    Keys { less: "debrief-other-secs-less", more: "debrief-other-secs-more", same: "debrief-other-secs-same" };
const EXPOSURE: Keys = Keys {
    less: "debrief-other-exposure-less",
    more: "debrief-other-exposure-more",
    same: "debrief-other-exposure-same",
};
const INSIDE: Keys =
    Keys { less: "debrief-other-inside-less", more: "debrief-other-inside-more", same: "debrief-other-inside-same" };

pub(super) fn otherwise_ui(ui: &mut Ui, past: &Past<'_>, state: &mut PlanState, out: &mut Vec<Intent>) {
    let view = past.view;
    body_ui(ui, &view.say("debrief-other-text"));
    for (at, answer) in past.plan.answers.list().iter().enumerate() {
        let ways = ways(past, at, answer);
        if ways.is_empty() {
            continue;
        }
        let is_open = state.answer == Some(at);
        ui.push_id(("answer", at), |ui| {
            let icon = if is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
            let words = answer_words(past, at, answer);
            // The list of marks names the same at the same time.
            let name = view.say_with("debrief-other-answer", &[("text", Value::from(&*words))]);
            if ui.add(Button::quiet(&words).name(&name).icon(icon).pressed(is_open)).clicked() {
                state.answer = if is_open { None } else { Some(at) };
            }
            if is_open {
                ui.indent("ways", |ui| ways_ui(ui, past, &ways, out));
            }
        });
    }
    if past.plan.is_computing {
        computing_ui(ui, &view.say("debrief-other-computing"));
    }
    let Some(once) = past.plan.once else { return };
    once_ui(ui, past, once);
    let draws = past.plan.draws.filter(|draws| draws.change == once.change);
    match draws {
        Some(draws) => draws_ui(ui, past, draws),
        None => {
            let words = view.say_count("debrief-other-draws", usize::from(DRAWS));
            if ui.add_enabled(!past.plan.is_computing, Button::secondary(&words).icon(icons::STACK)).clicked() {
                out.push(Intent::PlayOther { change: once.change.clone(), draws: DRAWS });
            }
        }
    }
}

fn ways_ui(ui: &mut Ui, past: &Past<'_>, ways: &[Change], out: &mut Vec<Intent>) {
    for change in ways {
        let is_shown = past.plan.once.is_some_and(|once| once.change == *change);
        let words = words::changed(past, change);
        let button = Button::secondary(&words).icon(icons::GIT_BRANCH).pressed(is_shown);
        if ui.add_enabled(!past.plan.is_computing, button).clicked() {
            out.push(Intent::PlayOther { change: change.clone(), draws: 1 });
        }
    }
}

/// What else could have been done about an answer that came before the plan or on it; what came later moved nobody.
fn ways(past: &Past<'_>, at: usize, answer: &Answer) -> Vec<Change> {
    if past.plan.answers.plan_tick(at) >= past.plan.projector.film().ticks() {
        return Vec::new();
    }
    match answer.act {
        Act::Choose { node, choice } => {
            let others = past.plan.answers.open_choices(at).iter().copied().filter(|other| *other != choice);
            others.map(|choice| Change::Instead(at, Act::Choose { node, choice })).collect()
        }
        Act::Do { .. } => {
            let earlier = EARLIER_SECS.iter().filter_map(|secs| answer.at_tick.checked_sub(secs * TICKS_PER_SEC));
            std::iter::once(Change::Without(at)).chain(earlier.map(|tick| Change::At(at, tick))).collect()
        }
        _ => Vec::new(),
    }
}

fn answer_words(past: &Past<'_>, at: usize, answer: &Answer) -> String {
    let (text, tick) = (words::answered(past, answer), past.plan.answers.plan_tick(at));
    if tick == 0 && matches!(answer.act, Act::Choose { .. }) {
        return past.view.say_with("debrief-other-before", &[("text", Value::from(text))]).into_owned();
    }
    let time = past.view.words.duration(tick / TICKS_PER_SEC);
    let said = [("time", Value::from(time)), ("what", Value::from(text))];
    past.view.say_with("debrief-plan-marked", &said).into_owned()
}

fn once_ui(ui: &mut Ui, past: &Past<'_>, once: &Difference) {
    let tokens = Tokens::of(ui);
    let list = past.plan.answers.list();
    let answer = words::changed_at(&once.change).and_then(|at| list.get(at));
    let answer = answer.map(|answer| words::answered(past, answer)).unwrap_or_default();
    ui.add_space(tokens.space.s);
    let title = format!("{answer}  {}  {}", icons::ARROW_RIGHT, words::changed(past, &once.change));
    ui.add(Label::new(Type::Strong.text(title)).wrap());
    body_ui(ui, &secs_words(past, once));
    if once.before.exposure > 0.0 || once.after.exposure > 0.0 {
        body_ui(ui, &less_or_more(past, &EXPOSURE, once.after.exposure - once.before.exposure));
    }
    body_ui(ui, &less_or_more(past, &INSIDE, once.after.inside as f64 - once.before.inside as f64));
    let told = |key: &str, list: Vec<String>| {
        let list = (!list.is_empty()).then(|| list.join("; "))?;
        Some(past.view.say_with(key, &[("list", Value::from(list))]).into_owned())
    };
    let refused = once.refused.iter().filter_map(|at| list.get(*at)).map(|it| words::answered(past, it)).collect();
    let assumed = once.assumed.iter().map(|node| words::node_words(past, *node)).collect();
    let asides = [told("debrief-other-refused", refused), told("debrief-other-assumed", assumed)];
    asides.into_iter().flatten().for_each(|aside| body_ui(ui, &aside));
    caption_ui(ui, &past.view.say("debrief-other-one-draw"));
}

fn secs_words(past: &Past<'_>, once: &Difference) -> String {
    let view = past.view;
    let time = |secs: f64| [("time", Value::from(view.words.duration(secs.round() as u64)))];
    match (once.before.most_out_secs, once.after.most_out_secs) {
        (Some(before), Some(after)) => less_or_more(past, &SECS, after - before),
        (Some(before), None) => view.say_with("debrief-other-secs-never", &time(before)).into_owned(),
        (None, Some(after)) => view.say_with("debrief-other-secs-at-last", &time(after)).into_owned(),
        (None, None) => view.say("debrief-other-secs-neither").into_owned(),
    }
}

/// A difference in words and with its sign, in whole units.
fn less_or_more(past: &Past<'_>, keys: &Keys, by: f64) -> String {
    let by = by.round();
    let key = match by {
        0.0 => keys.same,
        by if by < 0.0 => keys.less,
        _ => keys.more,
    };
    let said = [("count", Value::from(by.abs() as i64)), ("signed", Value::from(signed(past, by, 0)))];
    past.view.say_with(key, &said).into_owned()
}

fn draws_ui(ui: &mut Ui, past: &Past<'_>, draws: &Draws) {
    let view = past.view;
    ui.add_space(Tokens::of(ui).space.s);
    ui.add(Label::new(Type::Strong.text(view.say_count("debrief-draws", draws.count()))).wrap());
    let secs = &draws.most_out_secs;
    paired_ui(ui, past, "debrief-draws-secs", secs);
    if secs.incomplete > 0 {
        let all = || Value::from(secs.pairs);
        let said = [("count", Value::from(secs.pairs - secs.incomplete)), ("all", all())];
        body_ui(ui, &view.say_with("debrief-draws-out", &said));
        let said = [("less", Value::from(secs.less)), ("more", Value::from(secs.more)), ("all", all())];
        body_ui(ui, &view.say_with("debrief-draws-ways", &said));
    }
    for (key, paired) in [("debrief-draws-exposure", &draws.exposure), ("debrief-draws-inside", &draws.inside)] {
        if paired.shown() != Shown::Same {
            paired_ui(ui, past, key, paired);
        }
    }
    caption_ui(ui, &view.say("debrief-draws-text"));
}

/// Nothing where there are too few pairs for an interval.
fn paired_ui(ui: &mut Ui, past: &Past<'_>, key: &str, paired: &Paired) {
    let Some((change, (low, high))) = paired.change.zip(paired.interval()) else { return };
    let said = [
        ("mean", Value::from(signed(past, change.mean, 1))),
        ("low", Value::from(signed(past, low, 1))),
        ("high", Value::from(signed(past, high, 1))),
    ];
    let words = past.view.say_with(key, &said);
    match paired.shown() {
        Shown::Nothing | Shown::Same => body_ui(ui, &format!("{words} {}", past.view.say("debrief-draws-zero"))),
        Shown::Less | Shown::More => body_ui(ui, &words),
    }
}

/// A number that shows which way it goes.
fn signed(past: &Past<'_>, number: f64, places: usize) -> String {
    let digits = past.view.words.decimal(number.abs(), places);
    match digits.chars().any(|digit| ('1'..='9').contains(&digit)) {
        true if number < 0.0 => format!("\u{2212}{digits}"),
        true => format!("+{digits}"),
        false => digits,
    }
}

fn body_ui(ui: &mut Ui, text: &str) {
    column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(text)).wrap()));
}

fn caption_ui(ui: &mut Ui, text: &str) {
    let muted = Tokens::of(ui).colour.muted;
    column_ui(ui, |ui| ui.add(Label::new(Type::Caption.text(text).color(muted)).wrap()));
}
