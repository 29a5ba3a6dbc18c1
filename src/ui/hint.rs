//! Hints beside the things for a first run: what to press, where the clock is. Each goes once it was
//! used; some pass by themselves.

use std::collections::BTreeMap;

use egui::{Frame, Label, Margin, RichText, Ui};
use serde::{Deserialize, Serialize};

use super::theme::{Tokens, Type};
use super::view::View;
use super::{Intent, icons};

/// What a hint is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Hint {
    /// How the story goes on.
    Onward,
    /// How one answers.
    Choose,
    /// Where the clock is, and when it begins.
    Clock,
    /// That this time there is none.
    NoClock,
    /// That one may stop at any time.
    Pause,
    /// That earlier pages can be looked at.
    LookBack,
}

impl Hint {
    pub const ALL: [Self; 6] = [Self::Onward, Self::Choose, Self::Clock, Self::NoClock, Self::Pause, Self::LookBack];

    fn key(self) -> &'static str {
        match self {
            Hint::Onward => "hint-onward",
            Hint::Choose => "hint-choose",
            Hint::Clock => "hint-clock",
            Hint::NoClock => "hint-no-clock",
            Hint::Pause => "hint-pause",
            Hint::LookBack => "hint-look-back",
        }
    }
}

/// Shows the hint, unless it was used before.
pub(super) fn hint_ui(ui: &mut Ui, view: &View<'_>, hint: Hint) {
    if view.settings.hints_used.contains(&hint) {
        return;
    }
    let tokens = Tokens::of(ui);
    let margin = Margin { left: tokens.space.s as i8, ..Margin::ZERO };
    let told = Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(icons::HAND_POINTING).font(tokens.icon_font(true)).color(tokens.colour.accent));
            ui.add(Label::new(Type::Body.text(view.say(hint.key())).color(tokens.colour.accent)).wrap());
        });
    });
    let rect = told.response.rect;
    ui.painter().vline(rect.left(), rect.y_range(), egui::Stroke::new(tokens.focus_ring, tokens.colour.accent));
}

/// Pages of the story for which a hint stays that need not be used.
const PASSES_AFTER: usize = 2;

/// Shows a hint that passes by itself; `since` remembers the page at which each was first shown, `page` is the one now.
pub(super) fn passing_hint_ui(
    ui: &mut Ui,
    view: &View<'_>,
    hint: Hint,
    since: &mut BTreeMap<Hint, usize>,
    page: usize,
    out: &mut Vec<Intent>,
) {
    let first = *since.entry(hint).or_insert(page);
    if page >= first + PASSES_AFTER {
        return used(view, hint, out);
    }
    hint_ui(ui, view, hint);
}

/// The person has done what the hint is about.
pub(super) fn used(view: &View<'_>, hint: Hint, out: &mut Vec<Intent>) {
    if !view.settings.hints_used.contains(&hint) {
        out.push(Intent::HintUsed(hint));
    }
}
