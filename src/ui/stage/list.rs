//! All actions as a plain list of buttons, with their keys.

use egui::{Key, ScrollArea, Ui};

use super::{On, StageAction};
use crate::ui::keys;
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::Button;
use crate::words::{Locale, Value};

const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The action whose key was pressed.
pub(super) fn struck(ui: &Ui, actions: &[StageAction]) -> Option<u16> {
    let digit = DIGITS.iter().position(|key| keys::pressed(ui, *key))?;
    actions.iter().find(|action| action.is_open && action.number == digit + 1).map(|action| action.ix)
}

/// The list; returns the action that was taken, and what the pointer or the focus is at.
pub(super) fn list_ui(
    ui: &mut Ui,
    words: &Locale,
    actions: &[StageAction],
    has_title: bool,
) -> (Option<u16>, Option<On>) {
    let tokens = Tokens::of(ui);
    let (mut done, mut lit) = (None, None);
    if has_title {
        ui.label(Type::CaptionStrong.text(words.text("stage-actions")).color(tokens.colour.muted));
    }
    ScrollArea::vertical().id_salt("stage-list").auto_shrink(false).show(ui, |ui| {
        for action in actions {
            let key = if action.number <= DIGITS.len() { action.number.to_string() } else { String::new() };
            let said = [("number", Value::from(action.number)), ("action", Value::from(&action.text))];
            let said = words.text_with("stage-listed", &said);
            let button = Button::secondary(&action.text).key(&key).name(&said).wide();
            let response = ui.push_id(action.ix, |ui| ui.add_enabled(action.is_open, button)).inner;
            if response.hovered() || response.has_focus() {
                lit = action.on;
            }
            if response.clicked() {
                done = Some(action.ix);
            }
        }
    });
    (done, lit)
}
