//! An answer one can give: a large button with its key, and after the answer what became of it.

use egui::{Color32, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::grade::grade_shape;
use crate::scenario::source::Grade;
use crate::ui::keys;
use crate::ui::theme::{Tokens, Type};

/// One answer; add it with `ui.add(Choice::new(1, text))`.
#[must_use]
pub struct Choice<'a> {
    number: usize,
    text: &'a str,
    chosen: bool,
    answered: bool,
    mark: Option<(Grade, &'a str)>,
    place: Option<(usize, &'a str)>,
}

/// The answer whose key, 1 to 9, was pressed, counting from 0; none while one types.
pub fn choice_key(ui: &Ui) -> Option<usize> {
    const KEYS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    KEYS.iter().position(|key| keys::pressed(ui, *key))
}

impl<'a> Choice<'a> {
    /// `number` counts from 1 and is also the key.
    pub fn new(number: usize, text: &'a str) -> Self {
        Self { number, text, chosen: false, answered: false, mark: None, place: None }
    }

    /// This is the one that was taken, or is about to be.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// The answer was given: nothing can be pressed any more.
    pub fn answered(mut self, answered: bool) -> Self {
        self.answered = answered;
        self
    }

    /// The grade of this answer with its word, shown once it may be known.
    pub fn mark(mut self, grade: Grade, word: &'a str) -> Self {
        self.mark = Some((grade, word));
        self
    }

    /// Where it stands in an order that is being chosen, counting from 1, and how a screen reader says that.
    pub fn place(mut self, place: Option<(usize, &'a str)>) -> Self {
        self.place = place;
        self
    }

    fn name(&self) -> String {
        match self.mark.map(|(_, word)| word).or(self.place.map(|(_, words)| words)) {
            Some(word) => format!("{}. {} ({word})", self.number, self.text),
            None => format!("{}. {}", self.number, self.text),
        }
    }
}

impl Widget for Choice<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let chip_side = tokens.control - tokens.space.s;
        let words = if self.answered && !self.chosen { colour.muted } else { colour.text };

        let mark = self.mark.map(|(grade, word)| {
            let font = tokens.font(Type::CaptionStrong);
            (grade, ui.painter().layout_no_wrap(word.into(), font, tokens.grade(grade)))
        });
        let mark_width =
            mark.as_ref().map_or(0.0, |(_, word)| word.size().x + tokens.icon + tokens.space.s + tokens.space.l);
        let badge = self.place.map(|(place, _)| {
            ui.painter().layout_no_wrap(format!("{place}."), tokens.font(Type::LeadStrong), colour.on_accent)
        });
        let badge_width = badge.as_ref().map_or(0.0, |word| word.size().x.max(tokens.icon) + 2.0 * tokens.space.m);
        let beside = if badge.is_some() { badge_width + tokens.space.m } else { mark_width };
        let width = ui.available_width();
        let room = (width - 2.0 * tokens.space.l - chip_side - tokens.space.m - beside).max(tokens.control);
        let rank = if self.chosen { Type::LeadStrong } else { Type::Lead };
        let text = ui.painter().layout(self.text.into(), tokens.font(rank), words, room);

        let size = vec2(width, (text.size().y + 2.0 * tokens.space.m).max(tokens.choice));
        let sense = if self.answered { Sense::hover() } else { Sense::click() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| {
            let enabled = ui.is_enabled() && !self.answered;
            WidgetInfo::selected(WidgetType::RadioButton, enabled, self.chosen, self.name())
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }

        let touched = !self.answered && (response.hovered() || response.is_pointer_button_down_on());
        let (ground, edge) = match (self.chosen, self.answered, touched) {
            (true, ..) => (colour.raised, Stroke::new(2.0 * tokens.edge, colour.accent)),
            (_, true, _) => (Color32::TRANSPARENT, tokens.line_stroke()),
            (_, _, true) => (colour.raised, Stroke::new(tokens.edge, colour.text)),
            _ => (colour.panel, tokens.edge_stroke()),
        };
        let painter = ui.painter();
        painter.rect(rect, tokens.radius_control, ground, edge, StrokeKind::Inside);

        let chip = Rect::from_center_size(
            pos2(rect.left() + tokens.space.m + chip_side / 2.0, rect.center().y),
            vec2(chip_side, chip_side),
        );
        // The place speaks loudest where there is one; the key steps back.
        let (chip_ground, chip_words) = if self.chosen && self.place.is_none() {
            (colour.accent, colour.on_accent)
        } else {
            (colour.raised, words)
        };
        painter.rect(chip, tokens.radius_control, chip_ground, tokens.line_stroke(), StrokeKind::Inside);
        let number = self.number.to_string();
        painter.text(chip.center(), egui::Align2::CENTER_CENTER, number, tokens.font(Type::Strong), chip_words);

        let at = pos2(chip.right() + tokens.space.m, rect.center().y - text.size().y / 2.0);
        painter.galley(at, text, words);
        if let Some((grade, word)) = mark {
            let colour_of_grade = tokens.grade(grade);
            let at = pos2(rect.right() - tokens.space.l - word.size().x, rect.center().y - word.size().y / 2.0);
            let shape = Rect::from_center_size(
                pos2(at.x - tokens.space.s - tokens.icon / 2.0, rect.center().y),
                vec2(tokens.icon, tokens.icon),
            );
            grade_shape(painter, shape, grade, colour_of_grade, colour.panel);
            painter.galley(at, word, colour_of_grade);
        }
        if let Some(word) = badge {
            let side = vec2(badge_width, chip_side.max(word.size().y));
            let middle = pos2(rect.right() - tokens.space.m - badge_width / 2.0, rect.center().y);
            let ground = Rect::from_center_size(middle, side);
            painter.rect_filled(ground, tokens.radius_control, colour.accent);
            painter.galley(ground.center() - word.size() / 2.0, word, colour.on_accent);
        }
        response
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::intent::Intent;
    use crate::ui::testing::{SMALLEST, panel};

    #[test]
    fn the_key_and_the_click_do_the_same() {
        let mut harness = panel(SMALLEST, |ui, out| {
            let pressed = choice_key(ui);
            for (index, text) in ["greet", "wait"].into_iter().enumerate() {
                if ui.add(Choice::new(index + 1, text)).clicked() || pressed == Some(index) {
                    out.push(Intent::Choose(text.into()));
                }
            }
        });
        harness.get_by_label("2. wait").click();
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(*harness.state(), [Intent::Choose("wait".into()), Intent::Choose("greet".into())]);
    }

    #[test]
    fn a_given_answer_cannot_be_pressed_and_says_its_grade() {
        let mut harness = panel(SMALLEST, |ui, out| {
            if ui.add(Choice::new(1, "wait").answered(true).mark(Grade::Harmful, "harmful")).clicked() {
                out.push(Intent::Continue);
            }
        });
        harness.get_by_label("1. wait (harmful)").click();
        harness.run();
        assert!(harness.state().is_empty());
    }

    #[test]
    fn a_long_answer_wraps_instead_of_running_out_of_sight() {
        let long = "word ".repeat(80);
        let mut harness = panel(SMALLEST, |ui, _| {
            ui.add(Choice::new(1, &long));
        });
        harness.run();
        let place = harness.get_by_label_contains("1. word").rect();
        assert!(place.width() <= SMALLEST.x && place.height() > 2.0 * 56.0, "{place}");
    }
}
