//! Strips across a screen: that this is an exercise, that a scenario is only a draft, that there is no sound.

use egui::{Color32, Frame, Margin, Response, Ui, Widget, WidgetInfo, WidgetType};

use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// A strip over the whole width.
#[must_use]
pub struct Strip<'a> {
    icon: &'a str,
    text: &'a str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Exercise,
    Note,
    Danger,
}

impl<'a> Strip<'a> {
    /// "MĀCĪBAS / EXERCISE": light and dark change places, so that a photographed screen cannot become a rumour.
    pub fn exercise(text: &'a str) -> Self {
        Self { icon: icons::CHALKBOARD_TEACHER, text, kind: Kind::Exercise }
    }

    /// "Draft, not approved".
    pub fn draft(text: &'a str) -> Self {
        Self::note(icons::PENCIL_SIMPLE_LINE, text)
    }

    /// Something worth knowing all the time.
    pub fn note(icon: &'a str, text: &'a str) -> Self {
        Self { icon, text, kind: Kind::Note }
    }

    /// Everything has been stopped.
    pub fn danger(icon: &'a str, text: &'a str) -> Self {
        Self { icon, text, kind: Kind::Danger }
    }
}

impl Widget for Strip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let (ground, words): (Color32, Color32) = match self.kind {
            Kind::Exercise => (colour.text, colour.bg),
            Kind::Note => (colour.raised, colour.text),
            Kind::Danger => (colour.danger, colour.on_danger),
        };
        let rank = if self.kind == Kind::Note { Type::Caption } else { Type::CaptionStrong };
        let [x, y] = [tokens.space.xl, tokens.space.xs].map(|space| space as i8);
        let response = Frame::new()
            .fill(ground)
            .inner_margin(Margin::symmetric(x, y))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                let words_ui = format!("{}  {}", self.icon, self.text);
                let font = tokens.font(rank);
                let galley = ui.painter().layout(words_ui, font, words, ui.available_width());
                let (rect, _) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
                ui.painter().galley(rect.min, galley, words);
            })
            .response;
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), self.text));
        response
    }
}
