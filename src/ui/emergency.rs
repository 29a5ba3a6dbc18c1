//! What stands on the screen while something real is happening: the exercise is over, call 112.

use egui::{Label, Ui};

use super::theme::{Tokens, Type};
use super::widgets::{Button, Strip, card_ui, column_ui, title_ui};
use super::{Intent, View, icons};

pub fn emergency_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.add(Strip::danger(icons::WARNING_OCTAGON, &view.say("emergency-strip")));
    ui.add_space(tokens.space.xl);
    title_ui(ui, &view.say("emergency-title"));
    column_ui(ui, |ui| ui.label(Type::Lead.text(view.say("emergency-text"))));
    ui.add_space(tokens.space.m);
    card_ui(ui, |ui| place_ui(ui, view));
    ui.add_space(tokens.space.xl);
    if ui.add(Button::secondary(&view.say("emergency-end")).icon(icons::ARROW_LEFT)).clicked() {
        out.push(Intent::EndEmergency);
    }
}

/// What one has to say on the telephone, from the site card; an empty field is not shown as if it were known.
fn place_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    let site = view.site;
    let lines = [
        ("site-form-place", &site.place),
        ("site-form-address", &site.address),
        ("site-form-entrances", &site.entrances),
        ("site-form-assembly", &site.assembly),
    ];
    let known = lines.into_iter().filter(|(_, words)| !words.trim().is_empty());
    let mut is_known = false;
    for (key, words) in known {
        is_known = true;
        ui.add(Label::new(Type::Caption.text(view.say(key)).color(tokens.colour.muted)).wrap());
        ui.add(Label::new(Type::LeadStrong.text(words)).wrap());
    }
    if !is_known {
        ui.add(Label::new(Type::Body.text(view.say("emergency-no-site"))).wrap());
    }
}
