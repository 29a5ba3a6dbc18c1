//! All actions as a plain list of buttons, with their keys.

use egui::{Key, ScrollArea, Ui};

use super::{StageAction, StageState};
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

/// The list, one below the other beside the picture, one after another below it. Returns the action that was taken.
pub(super) fn list_ui(
    ui: &mut Ui,
    words: &Locale,
    actions: &[StageAction],
    is_beside: bool,
    state: &mut StageState,
) -> Option<u16> {
    let tokens = Tokens::of(ui);
    if is_beside {
        ui.label(Type::CaptionStrong.text(words.text("stage-actions")).color(tokens.colour.muted));
    }
    state.lit = None;
    let shown = ScrollArea::vertical().id_salt("stage-list").auto_shrink(false).show(ui, |ui| match is_beside {
        true => buttons_ui(ui, words, actions, true, state),
        false => ui.horizontal_wrapped(|ui| buttons_ui(ui, words, actions, false, state)).inner,
    });
    let height = shown.content_size.y;
    if !is_beside && (height - state.list_height).abs() > 0.5 {
        state.list_height = height;
        ui.ctx().request_discard("the actions take another height");
        ui.ctx().request_repaint();
    }
    shown.inner
}

fn buttons_ui(
    ui: &mut Ui,
    words: &Locale,
    actions: &[StageAction],
    is_wide: bool,
    state: &mut StageState,
) -> Option<u16> {
    let mut done = None;
    for action in actions {
        let key = if action.number <= DIGITS.len() { action.number.to_string() } else { String::new() };
        let said = [("number", Value::from(action.number)), ("action", Value::from(&action.text))];
        let said = words.text_with("stage-listed", &said);
        let mut button = Button::secondary(&action.text).key(&key).name(&said);
        if is_wide {
            button = button.wide();
        } else if button.width(ui) > ui.available_size_before_wrap().x {
            ui.end_row();
        }
        let response = ui.push_id(action.ix, |ui| ui.add_enabled(action.is_open, button)).inner;
        if response.hovered() || response.has_focus() {
            state.lit = action.on;
        }
        if response.clicked() {
            done = Some(action.ix);
        }
    }
    done
}
