//! Two badges, never one: what the program found when it checked a scenario, and what people said of exactly this content.

use egui::{Label, Ui};

use super::icons;
use super::theme::{Tokens, Type};
use super::view::{Approved, View};
use super::widgets::{Chip, Tone};
use crate::words::Value;

/// What the check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub errors: usize,
    pub warnings: usize,
    /// The program proved that every ending can be reached and the pass mark attained.
    pub is_proved: bool,
}

/// The first badge.
pub(super) fn checked_ui(ui: &mut Ui, view: &View<'_>, found: Found) {
    let (icon, tone, words) = match (found.errors, found.warnings) {
        (0, 0) if found.is_proved => (icons::SEAL_CHECK, Tone::Good, view.say("library-proved")),
        (0, 0) => (icons::CHECK, Tone::Good, view.say("library-no-faults")),
        (0, count) => (icons::WARNING, Tone::Warning, view.say_count("library-warnings", count)),
        (count, _) => (icons::WARNING_OCTAGON, Tone::Danger, view.say_count("count-faults", count)),
    };
    ui.add(Chip::new(&words).icon(icon).tone(tone));
}

/// The second badge; the dates stand in the briefing.
pub(super) fn approved_ui(ui: &mut Ui, view: &View<'_>, approvals: &[Approved]) {
    if approvals.is_empty() {
        ui.add(Chip::new(&view.say("strip-draft")).icon(icons::PENCIL_SIMPLE_LINE));
        return;
    }
    let bodies = approvals.iter().map(|approved| approved.body.as_str()).collect::<Vec<_>>().join(", ");
    let words = view.say_with("library-approved", &[("bodies", Value::from(bodies))]);
    ui.add(Chip::new(&words).icon(icons::STAMP).tone(Tone::Good));
}

/// What the two badges mean and do not mean, in sentences.
pub(super) fn explained_ui(ui: &mut Ui, view: &View<'_>, found: Found, approvals: &[Approved]) {
    let key = if found.errors + found.warnings == 0 { "badge-checked" } else { "badge-found" };
    sentence_ui(ui, &view.say(key));
    if approvals.is_empty() {
        sentence_ui(ui, &view.say("badge-not-approved"));
    }
    for approved in approvals {
        let args = [("body", Value::from(&approved.body)), ("on", Value::from(view.day(&approved.on)))];
        sentence_ui(ui, &view.say_with("badge-approved-by", &args));
    }
}

fn sentence_ui(ui: &mut Ui, text: &str) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(Type::Caption.text(text).color(tokens.colour.muted)).wrap());
}
