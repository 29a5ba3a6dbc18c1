//! The cards of the shelf.

use egui::Ui;

use crate::exercise::names;
use crate::ui::badges::{self, Found};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{ShelfEntry, View};
use crate::ui::widgets::{Chip, Level, Picture, card_button_ui, grid_ui, lines_ui};

/// Least width of a card, in heights of a button.
const NARROWEST: f32 = 6.5;

pub(super) fn shelf_ui(ui: &mut Ui, view: &View<'_>, found: &[&ShelfEntry], chosen: &ShelfEntry, choose: &mut String) {
    let tokens = Tokens::of(ui);
    grid_ui(ui, found.len(), tokens.control * NARROWEST, |ui, index, level| {
        let entry = found[index];
        ui.push_id(&entry.id, |ui| {
            let name = format!("{}: {}", view.say("library-card"), entry.title);
            let card = card_button_ui(ui, &name, entry.id == chosen.id, |ui| card_ui(ui, view, entry, level));
            if card.clicked() {
                choose.clone_from(&entry.id);
            }
        });
    });
}

fn card_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry, level: Level) {
    let tokens = Tokens::of(ui);
    ui.add(Picture::new(entry.theme, entry.setting).at_most(tokens.control * 5.0));
    ui.add_space(tokens.space.xs);
    lines_ui(ui, Type::LeadStrong, &entry.title, tokens.colour.text, 2);
    lines_ui(ui, Type::Body, &entry.summary, tokens.colour.muted, 2);
    // A row is as high as what stands in it, not as a button.
    ui.spacing_mut().interact_size.y = 0.0;
    facts_ui(ui, view, entry);
    ui.horizontal_wrapped(|ui| badges_ui(ui, view, entry));
    level.fill(ui);
}

/// What one asks before choosing: what it is about, where, how long, for how many, in which languages.
pub(super) fn facts_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(tokens.space.m, tokens.space.xs);
        let mut fact = |icon: &str, words: &str| _ = ui.add(Chip::new(words).icon(icon).bare());
        if let Some(theme) = entry.theme {
            fact(icons::TAG, &view.say(names::theme(theme)));
        }
        if let Some(setting) = entry.setting {
            fact(icons::BUILDINGS, &view.say(names::setting(setting)));
        }
        if entry.minutes_solo > 0 {
            fact(icons::TIMER, &view.say_count("count-minutes", entry.minutes_solo.into()));
        }
        if entry.seats > 0 {
            fact(icons::USERS, &view.say_count("briefing-seats", entry.seats));
        }
        if !entry.languages.is_empty() {
            let tags: Vec<String> = entry.languages.iter().map(|lang| lang.tag().to_uppercase()).collect();
            fact(icons::TRANSLATE, &tags.join(" "));
        }
    });
}

/// What the program has shown of it, and what people have said of it: two badges, never one.
fn badges_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry) {
    let (errors, warnings) = (entry.errors(), entry.warnings());
    badges::checked_ui(ui, view, Found { errors, warnings, is_proved: entry.is_proved });
    if errors > 0 && entry.is_playable {
        ui.add(Chip::new(&view.say("library-last-good")).icon(icons::CLOCK_COUNTER_CLOCKWISE));
    }
    badges::approved_ui(ui, view, &entry.approvals);
}
