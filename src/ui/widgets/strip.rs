//! The strip across a screen: that this is an exercise, and beside it that a scenario is only a draft; or one note alone.

use egui::{
    Color32, CornerRadius, Galley, Response, Sense, StrokeKind, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// A strip over the whole width.
#[must_use]
pub struct Strip<'a> {
    icon: &'a str,
    text: &'a str,
    beside: Option<(&'a str, &'a str)>,
    kind: Kind,
    is_tag: bool,
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
        Self::new(icons::CHALKBOARD_TEACHER, text, Kind::Exercise)
    }

    /// "Draft, not approved".
    pub fn draft(text: &'a str) -> Self {
        Self::note(icons::PENCIL_SIMPLE_LINE, text)
    }

    /// Something worth knowing all the time.
    pub fn note(icon: &'a str, text: &'a str) -> Self {
        Self::new(icon, text, Kind::Note)
    }

    /// Everything has been stopped.
    pub fn danger(icon: &'a str, text: &'a str) -> Self {
        Self::new(icon, text, Kind::Danger)
    }

    /// In the same strip, quieter, that the scenario is only a draft; `None` if it is not.
    pub fn and_draft(mut self, text: Option<&'a str>) -> Self {
        self.beside = text.map(|text| (icons::PENCIL_SIMPLE_LINE, text));
        self
    }

    /// No wider than its words, for a line that it shares with others; of the draft only the icon is left to see.
    pub fn tag(mut self) -> Self {
        self.is_tag = true;
        self
    }

    fn new(icon: &'a str, text: &'a str, kind: Kind) -> Self {
        Self { icon, text, beside: None, kind, is_tag: false }
    }
}

impl Widget for Strip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let (x, y) = (tokens.space.m, tokens.space.xs);
        let room = (ui.available_width() - 2.0 * x).max(tokens.control);
        let set = |icon: &str, text: &str, rank: Type, room: f32| {
            ui.painter().layout(format!("{icon}  {text}"), tokens.font(rank), Color32::PLACEHOLDER, room)
        };
        let rank = match self.kind {
            Kind::Note => Type::Caption,
            Kind::Exercise => Type::CaptionStrong,
            Kind::Danger => Type::LeadStrong,
        };
        let words = set(self.icon, self.text, rank, room);
        let tag_width = words.size().x + 2.0 * x;
        let right = ui.available_width() - tag_width - 2.0 * x;
        let beside = self.beside.map(|(icon, text)| {
            if self.is_tag {
                return (set(icon, "", Type::Caption, f32::INFINITY), false);
            }
            let line = set(icon, text, Type::Caption, f32::INFINITY);
            // What does not fit beside the word stands below it.
            if line.size().x <= right { (line, false) } else { (set(icon, text, Type::Caption, room), true) }
        });
        let below = beside.as_ref().filter(|(_, is_below)| *is_below).map_or(0.0, |(line, _)| line.size().y + 2.0 * y);
        let tag_height = words.size().y + 2.0 * y;
        let width = match &beside {
            _ if !self.is_tag => ui.available_width(),
            Some((line, _)) => tag_width + line.size().x + 2.0 * x,
            None => tag_width,
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, tag_height + below), Sense::hover());
        response.widget_info(|| {
            let name = self.beside.map_or(self.text.to_owned(), |(_, draft)| format!("{}. {draft}", self.text));
            WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), name)
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let (ground, ink) = match self.kind {
            Kind::Exercise => (colour.text, colour.bg),
            Kind::Note => (colour.raised, colour.text),
            Kind::Danger => (colour.danger, colour.on_danger),
        };
        let painter = ui.painter();
        let corner = tokens.radius_control;
        painter.rect(rect, corner, colour.raised, tokens.line_stroke(), StrokeKind::Inside);
        let mut tag = rect.with_max_y(rect.top() + tag_height);
        let mut tag_corner = CornerRadius { sw: if below > 0.0 { 0 } else { corner.sw }, ..corner };
        if self.kind == Kind::Exercise {
            tag = tag.with_max_x((rect.left() + tag_width).min(rect.right()));
            tag_corner = CornerRadius { ne: 0, se: 0, ..tag_corner };
        }
        if self.kind != Kind::Note {
            painter.rect_filled(tag, tag_corner, ground);
        }
        let put = |galley: Arc<Galley>, left: f32, middle: f32, ink: Color32| {
            let at = pos2(left, middle - galley.size().y / 2.0);
            painter.galley_with_override_text_color(at, galley, ink);
        };
        put(words, tag.left() + x, tag.center().y, ink);
        match beside {
            Some((line, true)) => put(line, rect.left() + x, rect.bottom() - below / 2.0, colour.muted),
            Some((line, false)) => put(line, tag.right() + x, tag.center().y, colour.muted),
            None => {}
        }
        response
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::panel;

    fn height(width: f32, draft: Option<&'static str>) -> f32 {
        let name = draft.map_or("EXERCISE".to_owned(), |draft| format!("EXERCISE. {draft}"));
        let mut harness = panel(vec2(width, 300.0), move |ui, _| {
            ui.add(Strip::exercise("EXERCISE").and_draft(draft));
        });
        harness.run();
        harness.get_by_label(&name).rect().height()
    }

    #[test]
    fn both_stand_in_one_line_where_there_is_room() {
        let alone = height(900.0, None);
        assert!(alone < 32.0, "slim: {alone}");
        assert_eq!(height(900.0, Some("Draft, not approved")), alone);
        assert!(height(200.0, Some("Draft, not approved")) > 1.5 * alone, "below each other, and nothing cut");
    }
}
