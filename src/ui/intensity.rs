//! How much of an exercise reaches the senses: text alone, or text and sound. What is heard has its caption either way.

use egui::{Label, Ui};

use super::settings::Intensity;
use super::theme::{Tokens, Type};
use super::view::View;
use super::widgets::Button;
use super::{Intent, icons};

/// Shows the choice under its title.
pub(super) fn intensity_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(Type::CaptionStrong.text(view.say("intensity")).color(tokens.colour.muted)).wrap());
    ui.horizontal_wrapped(|ui| {
        for intensity in Intensity::ALL {
            let (icon, key) = match intensity {
                Intensity::Text => (icons::TEXT_T, "intensity-text"),
                Intensity::Sound => (icons::SPEAKER_HIGH, "intensity-sound"),
            };
            let is_on = view.settings.intensity == intensity;
            if ui.add(Button::secondary(&view.say(key)).icon(icon).pressed(is_on)).clicked() {
                out.push(Intent::SetIntensity(intensity));
            }
        }
    });
}
