//! The site card: the trainees' own building, and the words that they use. Texts speak of it, the emergency call needs
//! it; it stays on this computer.

use serde::{Deserialize, Serialize};

use crate::scenario::model::Scenario;
use crate::scenario::step::State;
use crate::words::{Locale, Value};

/// What texts may say of the place. An empty field is shown as a neutral word, so that nothing reads broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SiteCard {
    pub place: String,
    pub address: String,
    pub entrances: String,
    pub key_holder: String,
    pub assembly: String,
    pub police_contact: String,
    pub arrival_minutes: u16,
    /// Church and pastor, synagogue and rabbi, mosque and imam ...
    pub leader: String,
    pub gathering: String,
    /// The phrase that warns one's own people and tells a stranger nothing, as agreed here.
    pub signal: String,
}

impl Default for SiteCard {
    fn default() -> Self {
        Self {
            place: String::new(),
            address: String::new(),
            entrances: String::new(),
            key_holder: String::new(),
            assembly: String::new(),
            police_contact: String::new(),
            arrival_minutes: 6,
            leader: String::new(),
            gathering: String::new(),
            signal: String::new(),
        }
    }
}

impl SiteCard {
    /// The card with a neutral word in every empty field.
    pub fn filled_in(&self, locale: &Locale) -> Self {
        let or =
            |own: &String, key: &str| if own.trim().is_empty() { locale.text(key).into_owned() } else { own.clone() };
        Self {
            place: or(&self.place, "site-place"),
            address: or(&self.address, "site-address"),
            entrances: or(&self.entrances, "site-entrances"),
            key_holder: or(&self.key_holder, "site-key-holder"),
            assembly: or(&self.assembly, "site-assembly"),
            police_contact: or(&self.police_contact, "site-police"),
            arrival_minutes: self.arrival_minutes,
            leader: or(&self.leader, "site-leader"),
            gathering: or(&self.gathering, "site-gathering"),
            signal: or(&self.signal, "site-signal"),
        }
    }
}

/// The values that a scenario's texts may use: the site card, and each level by its id.
pub fn args<'a>(scenario: &'a Scenario, state: &State, site: &'a SiteCard) -> Vec<(&'a str, Value<'a>)> {
    let mut args: Vec<(&str, Value)> = vec![
        ("place", Value::from(&site.place)),
        ("address", Value::from(&site.address)),
        ("assembly", Value::from(&site.assembly)),
        ("leader", Value::from(&site.leader)),
        ("gathering", Value::from(&site.gathering)),
        ("signal", Value::from(&site.signal)),
        ("minutes", Value::from(site.arrival_minutes)),
    ];
    let levels = scenario.facts.iter().enumerate().filter(|(_, fact)| fact.names.is_empty());
    args.extend(levels.map(|(ix, fact)| (&*fact.id, Value::from(state.fact(ix as u16)))));
    args
}
