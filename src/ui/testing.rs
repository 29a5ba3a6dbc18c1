//! The one way in which panel tests are built: a window, a sample view in Latvian, and the intents that came of it.

use egui_kittest::Harness;

use super::intent::{Intent, Screen};
use super::settings::Settings;
use super::theme::{self, Tokens};
use super::view::View;
use crate::exercise::SiteCard;
use crate::words::{Lang, Locale};

/// The smallest window that the program allows.
pub const SMALLEST: egui::Vec2 = egui::vec2(960.0, 600.0);

/// What a view points to. Change what a test is about, then ask for the view.
pub struct Sample {
    pub screen: Screen,
    pub settings: Settings,
    pub words: Locale,
    pub site: SiteCard,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            screen: Screen::default(),
            settings: Settings::default(),
            words: Locale::own(&Lang::lv()),
            site: SiteCard::default(),
        }
    }
}

impl Sample {
    pub fn view(&self) -> View<'_> {
        View::new(self.screen, &self.settings, &self.words, &self.site)
    }
}

/// Draws something in a window of `size`; the intents are the state of the harness.
pub fn panel<'a>(
    size: egui::Vec2,
    mut draw: impl FnMut(&mut egui::Ui, &mut Vec<Intent>) + 'a,
) -> Harness<'a, Vec<Intent>> {
    Harness::builder().with_size(size).with_max_steps(16).build_ui_state(
        move |ui, out: &mut Vec<Intent>| {
            let tokens = Tokens::of(ui);
            if theme::apply(ui.ctx(), &tokens) {
                draw(ui, out);
            }
        },
        Vec::new(),
    )
}
