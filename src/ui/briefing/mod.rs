//! The briefing: what an exercise is about, whether everything is ready, and how to begin.

mod form;
mod printing;

use egui::{Key, Label, RichText, Ui};

pub use form::BriefingState;

use super::badges::{self, Found};
use super::site_form::SiteState;
use super::theme::{Tokens, Type};
use super::view::{BriefingView, Check, CheckState, Checked, View};
use super::widgets::{
    Button, Chip, EmptyState, Strip, Tone, card_ui, column_ui, columns_ui, section_title_ui, title_ui,
};
use super::{Begin, Intent, Screen, icons, keys};
use crate::exercise::names;
use crate::words::Value;

pub(super) fn briefing_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut BriefingState,
    site: &mut SiteState,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    let Some(briefing) = &view.briefing else {
        let (title, text) = (view.say("briefing-none"), view.say("briefing-none-text"));
        let action = view.say("briefing-back");
        let back = EmptyState::new(icons::BOOK_OPEN, &title, &text).action(&action).show(ui);
        if back.is_some_and(|button| button.clicked()) {
            out.push(Intent::Open(Screen::Library));
        }
        return;
    };
    state.follow(view, briefing);
    if !briefing.scenario.is_approved {
        ui.add(Strip::draft(&view.say("strip-draft")));
    }
    let back = ui.add(Button::quiet(&view.say("briefing-back")).icon(icons::ARROW_LEFT).key("Esc"));
    if back.clicked() || keys::pressed(ui, Key::Escape) {
        out.push(Intent::Open(Screen::Library));
    }
    let is_wide = ui.available_width() > tokens.control * 24.0;
    if is_wide {
        // How to begin stands beside what it is about, so that the way on is in sight.
        columns_ui(ui, 2, |ui, column| match column {
            0 => {
                head_ui(ui, view, briefing, state.begin);
                note_ui(ui, view, briefing);
                about_ui(ui, view, briefing);
            }
            _ => form::form_ui(ui, view, briefing, state, site, out),
        });
    } else {
        // What must be known before one begins, how to begin, and the rest for whoever reads on.
        head_ui(ui, view, briefing, state.begin);
        note_ui(ui, view, briefing);
        form::form_ui(ui, view, briefing, state, site, out);
        about_ui(ui, view, briefing);
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>, begin: Begin) {
    title_ui(ui, &briefing.words(briefing.scenario.title));
    column_ui(ui, |ui| ui.add(Label::new(Type::Lead.text(briefing.words(briefing.scenario.summary))).wrap()));
    ui.scope(|ui| chips_ui(ui, view, briefing, begin));
}

fn chips_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>, begin: Begin) {
    let scenario = briefing.scenario;
    let minutes = if begin == Begin::Group { scenario.minutes_group } else { scenario.minutes_solo };
    ui.spacing_mut().interact_size.y = 0.0;
    ui.horizontal_wrapped(|ui| {
        ui.add(Chip::new(&view.say(names::theme(scenario.theme))).icon(icons::TAG));
        ui.add(Chip::new(&view.say(names::setting(scenario.setting))).icon(icons::BUILDINGS));
        ui.add(Chip::new(&view.say_count("count-minutes", minutes.into())).icon(icons::TIMER));
        ui.add(Chip::new(&view.say_count("briefing-seats", scenario.seats.len())).icon(icons::USERS));
    });
}

/// What may weigh on somebody, and that one may stop.
fn note_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>) {
    let tokens = Tokens::of(ui);
    ui.add_space(tokens.space.s);
    card_ui(ui, |ui| {
        let title = format!("{}  {}", icons::WARNING_CIRCLE, view.say("briefing-note"));
        ui.add(Label::new(Type::Strong.text(title).color(tokens.colour.harmful)).wrap());
        if let Some(note) = briefing.scenario.content_note {
            wrapped_ui(ui, &briefing.words(note));
        }
        wrapped_ui(ui, &view.say("briefing-may-stop"));
        wrapped_ui(ui, &view.say("debrief-support-numbers"));
    });
}

fn about_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>) {
    let scenario = briefing.scenario;
    badges_ui(ui, view, briefing);
    list_ui(ui, &view.say("briefing-objectives"), scenario.objectives.iter().map(|&text| briefing.words(text)));
    list_ui(ui, &view.say("briefing-seats-title"), scenario.seats.iter().map(|seat| briefing.words(seat.name)));
    section_title_ui(ui, &view.say("briefing-checks"));
    for check in briefing.checks {
        check_ui(ui, view, *check);
    }
}

/// The two badges, and what they say and do not say.
fn badges_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>) {
    let tokens = Tokens::of(ui);
    let found = Found { errors: 0, warnings: briefing.warnings, is_proved: false };
    ui.add_space(tokens.space.s);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            badges::checked_ui(ui, view, found);
            badges::approved_ui(ui, view, briefing.approvals);
        });
    });
    column_ui(ui, |ui| badges::explained_ui(ui, view, found, briefing.approvals));
}

fn list_ui<T: AsRef<str>>(ui: &mut Ui, title: &str, items: impl ExactSizeIterator<Item = T>) {
    if items.len() == 0 {
        return;
    }
    section_title_ui(ui, title);
    for item in items {
        ui.horizontal_top(|ui| {
            ui.label(Type::Body.text("•"));
            ui.vertical(|ui| wrapped_ui(ui, item.as_ref()));
        });
    }
}

fn check_ui(ui: &mut Ui, view: &View<'_>, check: Check) {
    let tokens = Tokens::of(ui);
    let key = match check.what {
        Checked::Disk => "briefing-check-disk",
        Checked::Language => "briefing-check-language",
        Checked::Sound => "briefing-check-sound",
        Checked::Projector => "briefing-check-projector",
        Checked::SiteCard => "briefing-check-site",
    };
    let (icon, tone, state) = match check.state {
        CheckState::Fine => (icons::CHECK_CIRCLE, Tone::Good, "briefing-check-fine"),
        CheckState::Warn => (icons::WARNING, Tone::Warning, "briefing-check-warn"),
        CheckState::Missing => (icons::X_CIRCLE, Tone::Danger, "briefing-check-missing"),
    };
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(icon).font(tokens.icon_font(true)).color(tone.colour(&tokens)));
        ui.vertical(|ui| {
            let words = view.say_with(state, &[("what", Value::from(view.say(key)))]);
            ui.add(Label::new(Type::Body.text(words)).wrap());
            if check.state != CheckState::Fine {
                let mend = view.say(&format!("{key}.mend")).into_owned();
                ui.add(Label::new(Type::Caption.text(mend).color(tokens.colour.muted)).wrap());
            }
        });
    });
}

fn wrapped_ui(ui: &mut Ui, text: &str) {
    column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(text)).wrap()));
}
