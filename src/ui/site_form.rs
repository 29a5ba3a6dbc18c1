//! The form of the site card: filled in once, used in texts, in the emergency call and in reports. It stays here.

use egui::{Label, Ui};

use super::theme::{Tokens, Type};
use super::view::View;
use super::widgets::{field_ui, slider_ui};
use super::{Intent, icons};
use crate::exercise::SiteCard;

/// The card while it is typed.
#[derive(Default)]
pub struct SiteState {
    draft: Option<SiteCard>,
}

/// Longest time that the services are assumed to need, in minutes.
const LONGEST_ARRIVAL: u16 = 90;

/// Shows the form; every change goes out as the whole card.
pub(super) fn site_form_ui(ui: &mut Ui, view: &View<'_>, state: &mut SiteState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let card = state.draft.get_or_insert_with(|| view.site.clone());
    let before = card.clone();
    let stays = format!("{}  {}", icons::LOCK_KEY, view.say("site-form-stays"));
    ui.add(Label::new(Type::Body.text(stays).color(tokens.colour.muted)).wrap());
    // The words used while a field is empty are its hint.
    let fields: [(&str, &mut String, &str); 8] = [
        ("site-form-place", &mut card.place, "site-place"),
        ("site-form-address", &mut card.address, "site-address"),
        ("site-form-entrances", &mut card.entrances, "site-entrances"),
        ("site-form-key-holder", &mut card.key_holder, "site-key-holder"),
        ("site-form-assembly", &mut card.assembly, "site-assembly"),
        ("site-form-police", &mut card.police_contact, "site-police"),
        ("site-form-leader", &mut card.leader, "site-leader"),
        ("site-form-gathering", &mut card.gathering, "site-gathering"),
    ];
    for (name, value, hint) in fields {
        field_ui(ui, &view.say(name), value, &view.say(hint));
    }
    slider_ui(ui, &view.say("site-form-arrival"), &mut card.arrival_minutes, 1..=LONGEST_ARRIVAL, "");
    if *card != before {
        out.push(Intent::SetSite(card.clone()));
    }
}

/// How many of the eight fields are filled in.
pub(super) fn filled(card: &SiteCard) -> usize {
    let fields = [
        &card.place,
        &card.address,
        &card.entrances,
        &card.key_holder,
        &card.assembly,
        &card.police_contact,
        &card.leader,
        &card.gathering,
    ];
    fields.into_iter().filter(|field| !field.trim().is_empty()).count()
}

/// Fields of the card.
pub(super) const FIELDS: usize = 8;
