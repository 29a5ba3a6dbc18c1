//! The form of the site card: filled in once, used in texts, in the emergency call and in reports. It stays here.

use egui::{Label, Ui};

use super::theme::{Tokens, Type};
use super::view::View;
use super::widgets::{field_ui, slider_ui};
use super::{Intent, icons};
use crate::exercise::SiteCard;
use crate::words::Value;

/// The card while it is typed.
#[derive(Default)]
pub struct SiteState {
    draft: Option<SiteCard>,
}

/// The key of its name, what is typed, and the key of the words that stand for it while it is empty.
type Field<'a> = (&'a str, &'a mut String, &'a str);

/// Longest time that the services are assumed to need, in minutes.
const LONGEST_ARRIVAL: u16 = 90;

/// Shows the form; every change goes out as the whole card.
pub(super) fn site_form_ui(ui: &mut Ui, view: &View<'_>, state: &mut SiteState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    // An address is longer than the lines in other forms.
    ui.spacing_mut().text_edit_width = ui.available_width().min(tokens.column);
    let card = state.draft.get_or_insert_with(|| view.site.clone());
    let before = card.clone();
    let stays = format!("{}  {}", icons::LOCK_KEY, view.say("site-form-stays"));
    ui.add(Label::new(Type::Body.text(stays).color(tokens.colour.muted)).wrap());
    if filled(card) == 0 {
        ui.add(Label::new(Type::Body.text(view.say("site-form-empty"))).wrap());
    }
    // The words used while a field is empty are its hint.
    let (address_now, entrances_now) = (card.address.clone(), card.entrances.clone());
    let SiteCard { place, address, entrances, assembly, key_holder, police_contact, leader, gathering, signal, .. } =
        card;
    let parts: [(&str, Vec<Field<'_>>); 3] = [
        (
            "site-form-building",
            vec![
                ("site-form-place", place, "site-place"),
                ("site-form-address", address, "site-address"),
                ("site-form-entrances", entrances, "site-entrances"),
                ("site-form-assembly", assembly, "site-assembly"),
            ],
        ),
        (
            "site-form-people",
            vec![
                ("site-form-key-holder", key_holder, "site-key-holder"),
                ("site-form-police", police_contact, "site-police"),
            ],
        ),
        (
            "site-form-words",
            vec![
                ("site-form-leader", leader, "site-leader"),
                ("site-form-gathering", gathering, "site-gathering"),
                ("site-form-signal", signal, "site-signal"),
            ],
        ),
    ];
    for (title, fields) in parts {
        ui.add_space(tokens.space.m);
        ui.add(Label::new(Type::Strong.text(view.say(title))).wrap());
        for (name, value, hint) in fields {
            let hint = view.say_with("site-form-hint", &[("words", Value::from(view.say(hint)))]);
            field_ui(ui, &view.say(name), value, &hint);
        }
        if title == "site-form-building" {
            example_ui(ui, view, &address_now, &entrances_now);
        }
    }
    ui.add_space(tokens.space.m);
    slider_ui(ui, &view.say("site-form-arrival"), &mut card.arrival_minutes, 1..=LONGEST_ARRIVAL, "");
    if *card != before {
        out.push(Intent::SetSite(card.clone()));
    }
}

/// What becomes of the address, as soon as it is typed.
fn example_ui(ui: &mut Ui, view: &View<'_>, address: &str, entrances: &str) {
    let tokens = Tokens::of(ui);
    let (words, colour) = if address.trim().is_empty() {
        (view.say("site-form-example-none"), tokens.colour.muted)
    } else {
        let entrances =
            if entrances.trim().is_empty() { view.say("site-entrances").into_owned() } else { entrances.to_owned() };
        let args = [("address", Value::from(address.to_owned())), ("entrances", Value::from(entrances))];
        (view.say_with("site-form-example", &args), tokens.colour.accent)
    };
    let words = format!("{}  {words}", icons::PHONE_CALL);
    ui.add(Label::new(Type::Body.text(words).color(colour)).wrap());
}

/// How many of the fields are filled in.
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
        &card.signal,
    ];
    let typed = fields.into_iter().filter(|field| !field.trim().is_empty()).count();
    // Who typed all the rest has seen the time, too, and found it right.
    typed + usize::from(is_arrival_set(card) || typed == fields.len())
}

/// Whether the time until help comes is another than the program assumes.
pub(super) fn is_arrival_set(card: &SiteCard) -> bool {
    card.arrival_minutes != SiteCard::default().arrival_minutes
}

/// Fields of the card, the time until help comes among them.
pub(super) const FIELDS: usize = 10;

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::{SMALLEST, Sample, panel};

    #[test]
    fn a_card_with_a_time_alone_is_not_an_empty_one() {
        let moved = SiteCard { arrival_minutes: 25, ..SiteCard::default() };
        assert_eq!([filled(&SiteCard::default()), filled(&moved)], [0, 1]);
        let word = || "word".to_owned();
        let whole = SiteCard {
            place: word(),
            address: word(),
            entrances: word(),
            key_holder: word(),
            assembly: word(),
            police_contact: word(),
            leader: word(),
            gathering: word(),
            signal: word(),
            ..SiteCard::default()
        };
        assert_eq!(filled(&whole), FIELDS, "the usual time is right for many");
    }

    #[test]
    fn an_empty_card_does_not_look_filled_in() {
        let draw = |card: SiteCard| {
            let mut state = SiteState { draft: Some(card) };
            panel(SMALLEST, move |ui, out| site_form_ui(ui, &Sample::default().view(), &mut state, out))
        };
        let empty = draw(SiteCard::default());
        assert!(empty.query_by_label_contains("Ierakstiet adresi").is_some());
        assert!(empty.query_by_label_contains("Tā teiksiet").is_none());
        let typed = draw(SiteCard { address: "Liepu iela 3".into(), ..SiteCard::default() });
        assert!(typed.query_by_label_contains("Liepu iela 3. Ieejas").is_some());
        assert!(typed.query_by_label_contains("Ierakstiet adresi").is_none());
    }
}
