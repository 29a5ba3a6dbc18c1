//! What the bar gives up where there is little room, and in which order; the word of the real emergency goes last.

use egui::Ui;

use super::PLACES;
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::Button;
use crate::ui::{View, icons};
use crate::words::LANGUAGES;

/// What the bar has given up for want of room; each gives up what those before it did, too. The settings have all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shed {
    Nothing,
    SilentWord,
    MenuWords,
    AppName,
    TypeAndTheme,
    SilentChip,
    LanguageInUse,
    Languages,
    /// The places and the settings stand in a menu.
    Places,
    /// Of the word that this is an exercise, its icon is left.
    ExerciseWord,
    EmergencyWord,
}

impl Shed {
    pub const ALL: [Self; 11] = [
        Self::Nothing,
        Self::SilentWord,
        Self::MenuWords,
        Self::AppName,
        Self::TypeAndTheme,
        Self::SilentChip,
        Self::LanguageInUse,
        Self::Languages,
        Self::Places,
        Self::ExerciseWord,
        Self::EmergencyWord,
    ];

    /// How wide the bar is with what is left.
    pub fn width(self, ui: &Ui, view: &View<'_>) -> f32 {
        let tokens = Tokens::of(ui);
        let words = |text: &str, rank: Type| {
            ui.painter().layout_no_wrap(text.to_owned(), tokens.font(rank), tokens.colour.text).size().x
        };
        let mut parts = Vec::new();
        if self < Self::AppName {
            parts.push(words(&view.say("app-name"), Type::LeadStrong));
        }
        let icon = Button::icon_only(icons::GEAR_SIX, "").width(ui);
        if !view.emergency {
            let exercise = match self < Self::ExerciseWord {
                true => words(&view.say("inject-exercise"), Type::Caption),
                false => words(icons::CHALKBOARD_TEACHER, Type::Body),
            };
            parts.push(exercise + 2.0 * tokens.space.s);
            if self < Self::Places {
                parts.extend(PLACES.map(|(_, sign, key)| match self < Self::MenuWords {
                    true => Button::quiet(&view.say(key)).icon(sign).width(ui),
                    false => icon,
                }));
            }
            parts.push(icon);
            if view.silent && self < Self::SilentChip {
                let sign = words(icons::SPEAKER_SLASH, Type::Body) + 2.0 * tokens.space.s;
                let said = words(&view.say("header-silent"), Type::Caption) + tokens.space.xs;
                parts.push(if self < Self::SilentWord { sign + said } else { sign });
            }
            let word = view.say("header-emergency");
            let word = if self < Self::EmergencyWord { &*word } else { "" };
            parts.push(Button::danger(word).icon(icons::WARNING_OCTAGON).width(ui));
        }
        let languages = self.languages(view);
        if !languages.is_empty() {
            let languages = languages.into_iter().map(|tag| Button::quiet(&tag.to_uppercase()).width(ui));
            parts.push(languages.sum::<f32>() + 2.0 * tokens.edge);
        }
        if self < Self::TypeAndTheme {
            parts.extend([icon; 2]);
        }
        let gaps = ui.spacing().item_spacing.x * (parts.len() + 1) as f32;
        parts.iter().sum::<f32>() + gaps + 2.0 * tokens.space.l
    }

    /// The languages that can be chosen in the bar: at first all, then those that are not in use.
    pub fn languages(self, view: &View<'_>) -> Vec<&'static str> {
        let in_use = view.words.lang().tag();
        let is_shown = |tag: &&str| match self {
            _ if self < Self::LanguageInUse => true,
            Self::LanguageInUse => *tag != in_use,
            _ => false,
        };
        LANGUAGES.iter().copied().filter(is_shown).collect()
    }
}
