//! What stands on the screen while something real is happening: the exercise is stopped, call 112 and say this address.
//! What one has to say comes first, so that it is in sight in the largest letters.

use egui::{Label, Ui};

use super::theme::{Tokens, Type};
use super::widgets::{Button, Strip, card_ui, column_ui, columns_ui, title_ui};
use super::{Intent, View, icons};

/// What to do, in this order.
const STEPS: [&str; 4] = ["emergency-safe", "emergency-where", "emergency-what", "emergency-stay"];

pub fn emergency_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.add(Strip::danger(icons::WARNING_OCTAGON, &view.say("emergency-strip")));
    ui.add_space(tokens.space.s);
    title_ui(ui, &view.say("emergency-title"));
    ui.add_space(tokens.space.s);
    if ui.available_width() > tokens.control * 24.0 {
        columns_ui(ui, 2, |ui, column| match column {
            0 => _ = card_ui(ui, |ui| place_ui(ui, view)),
            _ => _ = card_ui(ui, |ui| steps_ui(ui, view)),
        });
    } else {
        card_ui(ui, |ui| place_ui(ui, view));
        card_ui(ui, |ui| steps_ui(ui, view));
    }
    ui.add_space(tokens.space.l);
    column_ui(ui, |ui| {
        let words = view.say("emergency-text");
        ui.add(Label::new(Type::Body.text(words).color(tokens.colour.muted)).wrap());
    });
    if ui.add(Button::secondary(&view.say("emergency-end")).icon(icons::ARROW_LEFT)).clicked() {
        out.push(Intent::EndEmergency);
    }
}

/// What one has to say on the telephone, from the site card. The address and the ways out are never left out: what the
/// program does not know, it says so, and where to look.
fn place_ui(ui: &mut Ui, view: &View<'_>) {
    let site = view.site;
    let lines = [
        ("emergency-address", &site.address, Some("emergency-no-address")),
        ("emergency-exits", &site.entrances, Some("emergency-no-exits")),
        ("site-form-place", &site.place, None),
        ("site-form-assembly", &site.assembly, None),
        ("site-form-key-holder", &site.key_holder, None),
    ];
    let tokens = Tokens::of(ui);
    for (ix, (key, words, unknown)) in lines.into_iter().enumerate() {
        let words = words.trim();
        let (rank, words) = match unknown {
            _ if !words.is_empty() => (if ix == 0 { Type::Title } else { Type::LeadStrong }, words.into()),
            Some(unknown) => (Type::Lead, view.say(unknown)),
            None => continue,
        };
        ui.add(Label::new(Type::Caption.text(view.say(key)).color(tokens.colour.muted)).wrap());
        ui.add(Label::new(rank.text(words)).wrap());
    }
}

fn steps_ui(ui: &mut Ui, view: &View<'_>) {
    for (place, key) in STEPS.into_iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.label(Type::LeadStrong.text(format!("{}.", place + 1)));
            ui.add(Label::new(Type::Lead.text(view.say(key))).wrap());
        });
    }
}
