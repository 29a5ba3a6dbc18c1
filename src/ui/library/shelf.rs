//! The cards of the shelf.

use egui::{Label, Ui};

use crate::exercise::names;
use crate::ui::icons;
use crate::ui::theme::Type;
use crate::ui::view::{ShelfEntry, View};
use crate::ui::widgets::{Chip, Tone, card_button_ui};

pub(super) fn shelf_ui(ui: &mut Ui, view: &View<'_>, found: &[&ShelfEntry], chosen: &ShelfEntry, choose: &mut String) {
    for entry in found {
        ui.push_id(&entry.id, |ui| {
            let name = format!("{}: {}", view.say("library-card"), entry.title);
            let card = card_button_ui(ui, &name, entry.id == chosen.id, |ui| card_ui(ui, view, entry));
            if card.clicked() {
                choose.clone_from(&entry.id);
            }
        });
    }
}

fn card_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry) {
    ui.add(Label::new(Type::LeadStrong.text(&entry.title)).wrap());
    ui.spacing_mut().interact_size.y = 0.0;
    ui.horizontal_wrapped(|ui| {
        if let Some(theme) = entry.theme {
            ui.add(Chip::new(&view.say(names::theme(theme))).icon(icons::TAG));
        }
        if let Some(setting) = entry.setting {
            ui.add(Chip::new(&view.say(names::setting(setting))).icon(icons::BUILDINGS));
        }
        if entry.minutes_solo > 0 {
            ui.add(Chip::new(&view.say_count("count-minutes", entry.minutes_solo.into())).icon(icons::TIMER));
        }
        badges_ui(ui, view, entry);
    });
}

/// What the program has shown of it, and what people have said of it: two badges, never one.
pub(super) fn badges_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry) {
    let (errors, warnings) = (entry.errors(), entry.warnings());
    let (icon, tone, words) = match (errors, warnings) {
        (0, 0) if entry.is_proved => (icons::SEAL_CHECK, Tone::Good, view.say("library-proved")),
        (0, 0) => (icons::CHECK, Tone::Neutral, view.say("library-no-faults")),
        (0, count) => (icons::WARNING, Tone::Warning, view.say_count("library-warnings", count)),
        (count, _) => (icons::WARNING_OCTAGON, Tone::Danger, view.say_count("count-faults", count)),
    };
    ui.add(Chip::new(&words).icon(icon).tone(tone));
    if errors > 0 && entry.is_playable {
        ui.add(Chip::new(&view.say("library-last-good")).icon(icons::CLOCK_COUNTER_CLOCKWISE));
    }
    let (icon, tone, key) = match entry.is_approved {
        true => (icons::STAMP, Tone::Good, "library-approved"),
        false => (icons::PENCIL_SIMPLE_LINE, Tone::Neutral, "strip-draft"),
    };
    ui.add(Chip::new(&view.say(key)).icon(icon).tone(tone));
}
