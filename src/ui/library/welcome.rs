//! The first start: three steps in words, and the first exercise in one press with nothing to fill in.

use egui::{Label, Ui};

use crate::exercise::Mode;
use crate::scenario::shared::DEFAULT_PROFILE;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{ShelfEntry, View};
use crate::ui::widgets::{Button, Level, card_ui, column_ui, columns_ui, title_ui};
use crate::ui::{Intent, Start, icons, keys};
use crate::words::Value;

use super::FAVOURITE;

/// Icon, and the key of the words, for each of the three steps.
const STEPS: [(&str, &str); 3] = [
    (icons::BOOK_OPEN_TEXT, "welcome-read"),
    (icons::HAND_POINTING, "welcome-choose"),
    (icons::LIGHTBULB, "welcome-learn"),
];

pub(super) fn welcome_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let first = first(view.library.shelf);
    title_ui(ui, &view.say("welcome-title"));
    column_ui(ui, |ui| ui.add(Label::new(Type::Lead.text(view.say("welcome-lead"))).wrap()));
    ui.add_space(tokens.space.m);
    let is_wide = ui.available_width() > tokens.control * 24.0;
    if is_wide {
        let level = Level::new(ui, "steps");
        columns_ui(ui, STEPS.len(), |ui, place| {
            card_ui(ui, |ui| {
                step_ui(ui, view, place);
                level.fill(ui);
            });
        });
        ui.add_space(tokens.space.l);
        begin_ui(ui, view, first, out);
    } else {
        // In large letters the way on comes first, and the three steps can be scrolled to.
        begin_ui(ui, view, first, out);
        ui.add_space(tokens.space.l);
        for place in 0..STEPS.len() {
            card_ui(ui, |ui| step_ui(ui, view, place));
        }
    }
    ui.add_space(tokens.space.l);
    for (icon, key) in [(icons::USERS_THREE, "welcome-others"), (icons::CHALKBOARD_TEACHER, "welcome-exercise")] {
        line_ui(ui, icon, &view.say(key));
    }
}

/// What a newcomer begins with: the favourite, or else the shortest.
fn first(shelf: &[ShelfEntry]) -> Option<&ShelfEntry> {
    let playable = || shelf.iter().filter(|entry| entry.is_playable);
    playable().find(|entry| entry.id == FAVOURITE).or_else(|| playable().min_by_key(|entry| entry.minutes_solo))
}

fn step_ui(ui: &mut Ui, view: &View<'_>, place: usize) {
    let tokens = Tokens::of(ui);
    let (icon, key) = STEPS[place];
    ui.add(Label::new(Type::Title.text(icon).color(tokens.colour.accent)));
    let title = format!("{}. {}", place + 1, view.say(key));
    ui.add(Label::new(Type::LeadStrong.text(title)).wrap());
    let text = view.say(&format!("{key}.text")).into_owned();
    ui.add(Label::new(Type::Body.text(text)).wrap());
}

/// The one thing to do, with what one should know before.
fn begin_ui(ui: &mut Ui, view: &View<'_>, first: Option<&ShelfEntry>, out: &mut Vec<Intent>) {
    let Some(entry) = first else {
        let key = if view.library.is_reading { "library-reading" } else { "welcome-no-scenario" };
        ui.horizontal_wrapped(|ui| {
            if view.library.is_reading {
                ui.spinner();
            }
            ui.add(Label::new(Type::Body.text(view.say(key))).wrap());
        });
        return look_ui(ui, view, out);
    };
    let minutes = view.say_count("count-minutes", entry.minutes_solo.into());
    let about =
        view.say_with("welcome-about", &[("title", Value::from(&entry.title)), ("minutes", Value::from(minutes))]);
    line_ui(ui, icons::PLAY_CIRCLE, &about);
    if let Some(note) = &entry.content_note {
        line_ui(ui, icons::WARNING_CIRCLE, note);
    }
    let onward = keys::onward(ui);
    ui.horizontal_wrapped(|ui| {
        let start = ui.add(Button::primary(&view.say("welcome-start")).icon(icons::PLAY).key("Enter"));
        if start.clicked() || onward {
            out.push(Intent::Welcomed);
            out.push(Intent::Start(Start {
                scenario: entry.id.clone(),
                mode: Mode::Solo,
                clock_percent: 0,
                profile: DEFAULT_PROFILE.to_owned(),
                nickname: Some(view.settings.nickname.trim().to_owned()).filter(|name| !name.is_empty()),
                minutes: None,
            }));
        }
        look_ui(ui, view, out);
    });
}

fn look_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    if ui.add(Button::quiet(&view.say("welcome-look"))).clicked() {
        out.push(Intent::Welcomed);
    }
}

fn line_ui(ui: &mut Ui, icon: &str, text: &str) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(Type::Body.text(format!("{icon}  {text}")).color(tokens.colour.muted)).wrap());
}
