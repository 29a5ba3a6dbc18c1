//! The story as it is told: who says what, by which channel and when; what was chosen, and why it was good or poor.

use std::borrow::Cow;

use egui::{Align, Frame, Label, RichText, Stroke, Ui};

use crate::exercise::Mode;
use crate::exercise::event::By;
use crate::exercise::names;
use crate::exercise::transcript::{Line, Said};
use crate::scenario::model::{Claimed, Face, Kind, NodeIx, Scenario, Sheet, TextId};
use crate::scenario::source::{Channel, Grade, Outcome, Way};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::{Chip, Tone, column_ui, grade_mark_ui};

/// One line; what is past is quieter.
pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, line: &Line, is_past: bool) {
    let shows_grades = play.exercise.setup().mode != Mode::Examination || play.exercise.has_ended();
    let when = view.words.story_time(line.story_secs);
    match &line.what {
        Said::Told { by, from, to: _, text } => {
            let from = from.map(|from| play.words(from));
            told_ui(ui, view, *by, from, &when, &play.words(*text), is_past);
        }
        Said::Situation { text } => situation_ui(ui, &play.words(*text), is_past),
        Said::Chose { text, by } => chose_ui(ui, view, play, *text, *by, is_past),
        Said::RanOut => quiet_ui(ui, icons::TIMER, &view.say("play-ran-out")),
        Said::Feedback { grade, critical, text } if shows_grades => {
            feedback_ui(ui, view, *grade, *critical, &play.words(*text), is_past);
        }
        Said::Judged { grade, critical } if shows_grades => judged_ui(ui, view, *grade, *critical, is_past),
        Said::Feedback { .. } | Said::Judged { .. } => {}
        Said::Operator { text } => {
            let from = view.say("play-operator");
            told_ui(ui, view, talk(play, line.node), Some(from), "", &play.words(*text), is_past);
        }
        Said::Caller { text } => {
            let from = view.say("play-caller");
            told_ui(ui, view, talk(play, line.node), Some(from), "", &play.words(*text), is_past);
        }
        Said::CallEnded { hung_up } => {
            let key = if *hung_up { "play-call-hung-up" } else { "play-call-ended" };
            quiet_ui(ui, icons::PHONE_DISCONNECT, &view.say(key));
        }
        Said::Picked { items } => picked_ui(ui, view, play, line.node, items, is_past),
        Said::Acted { text } => {
            answer_ui(ui, icons::ARROW_BEND_DOWN_RIGHT, &view.say("play-you-did"), &play.words(*text), is_past);
        }
        Said::PlanLeft => quiet_ui(ui, icons::STOP, &view.say("play-plan-left")),
        Said::Measured { text, of, tenths, grade } if shows_grades => {
            let line = names::measured_line(view.words, &play.words(*text), *of, *tenths);
            feedback_ui(ui, view, Some(*grade), false, &line, is_past);
        }
        Said::Measured { .. } => {}
        Said::Skipped => quiet_ui(ui, icons::SKIP_FORWARD, &view.say("play-skipped")),
        Said::Paused => quiet_ui(ui, icons::PAUSE, &view.say("play-was-paused")),
        Said::Resumed => quiet_ui(ui, icons::PLAY, &view.say("play-was-resumed")),
        Said::Emergency => quiet_ui(ui, icons::WARNING_OCTAGON, &view.say("play-was-emergency")),
        Said::Ending { outcome, text, debrief } => ending_ui(ui, view, play, *outcome, *text, *debrief, is_past),
        Said::Stopped => quiet_ui(ui, icons::STOP, &view.say("play-was-stopped")),
    }
}

/// By which way the two of an emergency call talk.
fn talk(play: &PlayView<'_>, node: NodeIx) -> Channel {
    match &play.exercise.scenario().node(node).kind {
        Kind::Sheet(Sheet { face: Face::Call { way: Way::Message, .. }, .. }) => Channel::Message,
        _ => Channel::Phone,
    }
}

fn told_ui(
    ui: &mut Ui,
    view: &View<'_>,
    by: Channel,
    from: Option<Cow<'_, str>>,
    when: &str,
    text: &str,
    is_past: bool,
) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(icons::channel(by)).font(tokens.icon_font(false)).color(tokens.colour.accent));
        ui.vertical(|ui| {
            let channel = view.say(names::channel(by));
            // A photographed message must not become a rumour.
            let exercise = view.say("inject-exercise");
            let parts = [&*exercise, from.as_deref().unwrap_or_default(), &*channel, when];
            let head = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ·  ");
            ui.add(Label::new(Type::CaptionStrong.text(head).color(tokens.colour.muted)).wrap());
            body_ui(ui, text, is_past);
        });
    });
}

fn situation_ui(ui: &mut Ui, text: &str, is_past: bool) {
    let tokens = Tokens::of(ui);
    if is_past {
        body_ui(ui, text, true);
    } else {
        ui.add_space(tokens.space.s);
        lead_ui(ui, text, Type::Lead);
    }
}

/// The widest column of text of a rank: one of large letters is as much wider as they are.
pub(super) fn measure(tokens: &Tokens, rank: Type) -> f32 {
    tokens.column * tokens.font(rank).size / tokens.font(Type::Body).size
}

fn lead_ui(ui: &mut Ui, text: &str, rank: Type) {
    let width = measure(&Tokens::of(ui), rank);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(width));
        ui.add(Label::new(rank.text(text)).wrap());
    });
}

fn chose_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, text: TextId, by: By, is_past: bool) {
    let (icon, key) = match by {
        By::Person => (icons::ARROW_BEND_DOWN_RIGHT, "play-you-chose"),
        By::Clock => (icons::TIMER, "play-clock-chose"),
        By::Skip => (icons::SKIP_FORWARD, "play-skipped"),
    };
    answer_ui(ui, icon, &view.say(key), &play.words(text), is_past);
}

fn answer_ui(ui: &mut Ui, icon: &str, head: &str, text: &str, is_past: bool) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(icon).font(tokens.icon_font(false)).color(tokens.colour.muted));
        ui.vertical(|ui| {
            ui.add(Label::new(Type::Caption.text(head).color(tokens.colour.muted)).wrap());
            match is_past {
                true => body_ui(ui, text, true),
                false => lead_ui(ui, text, Type::LeadStrong),
            }
        });
    });
}

fn picked_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, node: NodeIx, items: &[u16], is_past: bool) {
    let picked = picked_words(view, play.exercise.scenario(), &|text| play.words(text).into_owned(), node, items);
    answer_ui(ui, icons::LIST_NUMBERS, &view.say("play-you-handed-in"), &picked.join("\n"), is_past);
}

/// What was picked on a sheet, as one line each; `words` are those of the scenario.
pub(in crate::ui) fn picked_words(
    view: &View<'_>,
    scenario: &Scenario,
    words: &dyn Fn(TextId) -> String,
    node: NodeIx,
    items: &[u16],
) -> Vec<String> {
    let Kind::Sheet(sheet) = &scenario.node(node).kind else { return Vec::new() };
    let item = |ix: u16| sheet.items.get(usize::from(ix)).and_then(|item| item.text).map(words);
    let line = |(place, &ix): (usize, &u16)| match &sheet.face {
        Face::Order => Some(format!("{}. {}", place + 1, item(ix)?)),
        Face::Report { fields } => {
            let field = fields.iter().find(|field| field.items.contains(&ix))?;
            Some(format!("{}: {}", words(field.text), item(ix)?))
        }
        Face::Claims { claims, .. } => match claims.get(usize::from(ix) / 3) {
            Some(claim) => {
                let verdict = Claimed::VERDICTS[usize::from(ix) % 3];
                Some(format!("{} – {}", words(claim.text), view.say(names::verdict(verdict))))
            }
            None => item(ix),
        },
        Face::Call { .. } => item(ix),
    };
    items.iter().enumerate().filter_map(line).collect()
}

fn feedback_ui(ui: &mut Ui, view: &View<'_>, grade: Option<Grade>, critical: bool, text: &str, is_past: bool) {
    let tokens = Tokens::of(ui);
    let edge = grade.map_or(tokens.colour.line, |grade| tokens.grade(grade));
    Frame::new()
        .fill(tokens.colour.panel)
        .stroke(Stroke::new(tokens.edge, edge))
        .corner_radius(tokens.radius_card)
        .inner_margin(tokens.card_margin())
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            if let Some(grade) = grade {
                grade_mark_ui(ui, grade, &view.say(names::grade(grade)));
            }
            if critical {
                critical_ui(ui, view);
            }
            body_ui(ui, text, is_past);
        });
}

fn judged_ui(ui: &mut Ui, view: &View<'_>, grade: Grade, critical: bool, is_past: bool) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        let colour = if is_past { tokens.colour.muted } else { tokens.colour.text };
        ui.label(Type::Body.text(view.say("play-as-a-whole")).color(colour));
        grade_mark_ui(ui, grade, &view.say(names::grade(grade)));
    });
    if critical {
        critical_ui(ui, view);
    }
}

fn critical_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    let words = format!("{}  {}", icons::WARNING_OCTAGON, view.say("play-critical"));
    ui.add(Label::new(Type::CaptionStrong.text(words).color(tokens.colour.danger)).wrap());
}

fn ending_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    outcome: Outcome,
    text: TextId,
    debrief: Option<TextId>,
    is_past: bool,
) {
    let tokens = Tokens::of(ui);
    let (icon, tone) = match outcome {
        Outcome::Resolved => (icons::CHECK_CIRCLE, Tone::Good),
        Outcome::Partly => (icons::CIRCLE_HALF, Tone::Warning),
        Outcome::Failed => (icons::X_CIRCLE, Tone::Danger),
    };
    ui.add_space(tokens.space.s);
    ui.add(Chip::new(&view.say(names::outcome(outcome))).icon(icon).tone(tone));
    situation_ui(ui, &play.words(text), is_past);
    if let Some(debrief) = debrief {
        ui.add_space(tokens.space.m);
        ui.label(Type::CaptionStrong.text(view.say("play-think-over")).color(tokens.colour.muted));
        body_ui(ui, &play.words(debrief), is_past);
    }
}

fn quiet_ui(ui: &mut Ui, icon: &str, text: &str) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(Type::Caption.text(format!("{icon}  {text}")).color(tokens.colour.muted)).wrap());
}

pub(super) fn body_ui(ui: &mut Ui, text: &str, is_past: bool) {
    let tokens = Tokens::of(ui);
    let colour = if is_past { tokens.colour.muted } else { tokens.colour.text };
    column_ui(ui, |ui| {
        ui.with_layout(egui::Layout::top_down(Align::Min), |ui| {
            ui.add(Label::new(Type::Body.text(text).color(colour)).wrap());
        });
    });
}
