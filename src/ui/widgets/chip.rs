//! Chips: a word or two about a thing, with an icon where it helps.

use egui::{Color32, Response, Sense, Stroke, StrokeKind, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use crate::scenario::source::Grade;
use crate::ui::theme::{Tokens, Type};

/// A badge that says something and cannot be pressed.
#[must_use]
pub struct Chip<'a> {
    text: &'a str,
    name: Option<&'a str>,
    icon: Option<&'a str>,
    tone: Tone,
    face: Face,
}

/// How a chip stands out from what is around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Badge,
    Bare,
    Inverted,
}

/// What a chip is about. The icon and the word carry the meaning, the colour only repeats it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Neutral,
    Accent,
    Good,
    Warning,
    Danger,
    Grade(Grade),
}

impl<'a> Chip<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, name: None, icon: None, tone: Tone::Neutral, face: Face::Badge }
    }

    /// What a screen reader says, and a tooltip, where the text is left out.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Light and dark change places, as on the strip that says that this is an exercise.
    pub fn inverted(mut self) -> Self {
        self.face = Face::Inverted;
        self
    }

    /// Without a ground of its own, for facts that stand in a row.
    pub fn bare(mut self) -> Self {
        self.face = Face::Bare;
        self
    }
}

impl Tone {
    pub fn colour(self, tokens: &Tokens) -> Color32 {
        match self {
            Tone::Neutral => tokens.colour.text,
            Tone::Accent => tokens.colour.accent,
            Tone::Good => tokens.colour.best,
            Tone::Warning => tokens.colour.harmful,
            Tone::Danger => tokens.colour.danger,
            Tone::Grade(grade) => tokens.grade(grade),
        }
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let (colour, ground) = match self.face {
            Face::Inverted => (tokens.colour.bg, tokens.colour.text),
            Face::Bare if self.tone == Tone::Neutral => (tokens.colour.muted, Color32::TRANSPARENT),
            Face::Bare => (self.tone.colour(&tokens), Color32::TRANSPARENT),
            Face::Badge => (self.tone.colour(&tokens), tokens.colour.raised),
        };
        let is_bare = self.face == Face::Bare;
        let padding = if is_bare { 0.0 } else { tokens.space.s };
        let icon =
            self.icon.map(|icon| ui.painter().layout_no_wrap(icon.into(), tokens.font(Type::Body), Color32::WHITE));
        let icon_width =
            icon.as_ref().map_or(0.0, |icon| icon.size().x + if self.text.is_empty() { 0.0 } else { tokens.space.xs });
        // Wider than what it stands in, it breaks.
        let room = (ui.max_rect().width() - icon_width - 2.0 * padding).max(tokens.control);
        let text = ui.painter().layout(self.text.into(), tokens.font(Type::Caption), Color32::WHITE, room);
        let size = vec2(icon_width + text.size().x + 2.0 * padding, text.size().y + 2.0 * tokens.space.xs);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response
            .widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), self.name.unwrap_or(self.text)));
        if ui.is_rect_visible(rect) {
            let has_edge = self.tone != Tone::Neutral && !is_bare;
            let edge = if has_edge { Stroke::new(tokens.edge, colour) } else { Stroke::NONE };
            ui.painter().rect(rect, tokens.radius_control, ground, edge, StrokeKind::Inside);
            let mut x = rect.left() + padding;
            for galley in icon.into_iter().chain([text]) {
                let at = pos2(x, rect.center().y - galley.size().y / 2.0);
                x += galley.size().x + tokens.space.xs;
                ui.painter().galley_with_override_text_color(at, galley, colour);
            }
        }
        match self.name {
            Some(name) if self.text.is_empty() => response.on_hover_text(name),
            _ => response,
        }
    }
}
