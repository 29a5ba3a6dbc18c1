//! Runs in the library: those to take up again, and those that ended lately.

use egui::{Label, Ui};

use crate::exercise::names;
use crate::records::{RunId, RunRow};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::View;
use crate::ui::widgets::{Button, card_ui, section_title_ui};
use crate::ui::{Intent, Screen, icons};
use crate::words::Value;

/// As many are shown here; the records hold all.
const MOST: usize = 3;

pub(super) fn interrupted_ui(ui: &mut Ui, view: &View<'_>, discarding: &mut Option<RunId>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    for run in view.library.interrupted.iter().filter(|run| view.is_mine(run)).take(MOST) {
        ui.push_id(run.id.as_str(), |ui| {
            card_ui(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    interrupted_buttons_ui(ui, view, run, discarding, out);
                    let title = format!("{}: {}", view.say("library-continue"), run.title);
                    ui.add(Label::new(Type::Strong.text(title)).wrap());
                    ui.add(Label::new(Type::Caption.text(about(view, run)).color(tokens.colour.muted)).wrap());
                });
            });
        });
    }
    if view.library.interrupted.iter().any(|run| view.is_mine(run)) {
        ui.add_space(tokens.space.m);
    }
}

fn interrupted_buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    run: &RunRow,
    discarding: &mut Option<RunId>,
    out: &mut Vec<Intent>,
) {
    let named = |key: &str| format!("{}: {}", view.say(key), run.title);
    if discarding.as_ref() == Some(&run.id) {
        ui.add(Label::new(Type::Body.text(view.say("library-discard-sure"))).wrap());
        if ui.add(Button::secondary(&view.say("library-discard-no"))).clicked() {
            *discarding = None;
        }
        if ui.add(Button::danger(&view.say("library-discard-yes")).icon(icons::TRASH)).clicked() {
            *discarding = None;
            out.push(Intent::Discard(run.id.clone()));
        }
        return;
    }
    let take_up = view.say("library-take-up");
    if ui.add(Button::secondary(&take_up).icon(icons::PLAY).name(&named("library-take-up"))).clicked() {
        out.push(Intent::TakeUp(run.id.clone()));
    }
    let discard = view.say("library-discard");
    if ui.add(Button::quiet(&discard).icon(icons::TRASH).name(&named("library-discard"))).clicked() {
        *discarding = Some(run.id.clone());
    }
}

pub(super) fn recent_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    if !view.library.recent.iter().any(|run| view.is_mine(run)) {
        return;
    }
    section_title_ui(ui, &view.say("library-recent"));
    for run in view.library.recent.iter().filter(|run| view.is_mine(run)).take(MOST) {
        let outcome = run.summary.and_then(|summary| summary.outcome).map(|outcome| view.say(names::outcome(outcome)));
        let words = [Some(run.title.clone()), outcome.map(|o| o.into_owned()), Some(about(view, run))];
        let words = words.into_iter().flatten().collect::<Vec<_>>().join("  ·  ");
        if ui.add(Button::quiet(&words).icon(icons::CLOCK_COUNTER_CLOCKWISE)).clicked() {
            out.push(Intent::OpenRun(run.id.clone()));
        }
    }
    if ui.add(Button::quiet(&view.say("library-all-runs")).icon(icons::LIST_CHECKS)).clicked() {
        out.push(Intent::Open(Screen::Records));
    }
}

/// Who, how and when.
fn about(view: &View<'_>, run: &RunRow) -> String {
    let mode = view.say(names::mode(run.setup.mode));
    let when = view.say_with("library-begun", &[("when", Value::from(view.when(&run.started_at)))]);
    let who = run.person.as_deref().unwrap_or_default();
    [who, &mode, &when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ·  ")
}
