//! All actions as a plain list of buttons, with their keys.

use egui::{Align2, Key, Rect, Response, ScrollArea, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

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
    let shown =
        ScrollArea::vertical().id_salt("stage-list").auto_shrink([false, is_beside]).show(ui, |ui| match is_beside {
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
        let button = Button::secondary(&action.text).key(&key).name(&said);
        if !is_wide && button.width(ui) > ui.available_size_before_wrap().x {
            ui.end_row();
        }
        let response = ui.push_id(action.ix, |ui| match is_wide {
            true => ui.add_enabled_ui(action.is_open, |ui| row_ui(ui, action, &said)).inner,
            false => ui.add_enabled(action.is_open, button),
        });
        let response = response.inner;
        if response.hovered() || response.has_focus() {
            state.lit = action.on;
        }
        if response.clicked() {
            done = Some(action.ix);
        }
    }
    done
}

/// An action over the whole width: its number looks as it does on the plan, so that one finds the thing by it.
fn row_ui(ui: &mut Ui, action: &StageAction, said: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (colour, gap) = (&tokens.colour, tokens.space.s);
    let side = tokens.control - 2.0 * tokens.space.xs;
    let room = ui.available_width() - side - 3.0 * gap;
    let text = ui.painter().layout(action.text.clone(), tokens.font(Type::Strong), colour.text, room);
    let size = vec2(ui.available_width(), (text.size().y + 2.0 * gap).max(tokens.control));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), said));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let is_touched = response.hovered() || response.is_pointer_button_down_on();
    let ground = if is_touched { colour.raised } else { colour.panel };
    ui.painter().rect(rect, tokens.radius_control, ground, tokens.edge_stroke(), StrokeKind::Inside);
    let middle = rect.center().y;
    let chip = Rect::from_center_size(pos2(rect.left() + gap + side / 2.0, middle), Vec2::splat(side));
    let (chip_ground, number) = match action.is_open {
        true => (colour.accent, colour.on_accent),
        false => (colour.raised, colour.muted),
    };
    ui.painter().rect_filled(chip, tokens.radius_control, chip_ground);
    let sign = action.number.to_string();
    ui.painter().text(chip.center(), Align2::CENTER_CENTER, sign, tokens.font(Type::Strong), number);
    ui.painter().galley(pos2(chip.right() + gap, middle - text.size().y / 2.0), text, colour.text);
    response
}
