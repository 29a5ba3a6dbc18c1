//! All actions as a plain list of buttons, with their keys.

use std::sync::Arc;

use egui::{
    Align2, Galley, Key, Rect, Response, ScrollArea, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

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
    let air = is_beside.then(|| Air::for_all(ui, actions));
    let list = ScrollArea::vertical().id_salt("stage-list").auto_shrink([false, is_beside]);
    let shown = list.show(ui, |ui| match air {
        Some(air) => {
            ui.spacing_mut().item_spacing.y = air.between(&tokens);
            buttons_ui(ui, words, actions, Some(air), state)
        }
        None => ui.horizontal_wrapped(|ui| buttons_ui(ui, words, actions, None, state)).inner,
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
    air: Option<Air>,
    state: &mut StageState,
) -> Option<u16> {
    let mut done = None;
    for action in actions {
        let key = if action.number <= DIGITS.len() { action.number.to_string() } else { String::new() };
        let said = [("number", Value::from(action.number)), ("action", Value::from(&action.text))];
        let said = words.text_with("stage-listed", &said);
        let button = Button::secondary(&action.text).key(&key).name(&said);
        if air.is_none() && button.width(ui) > ui.available_size_before_wrap().x {
            ui.end_row();
        }
        let response = ui.push_id(action.ix, |ui| match air {
            Some(air) => ui.add_enabled_ui(action.is_open, |ui| row_ui(ui, action, &said, air)).inner,
            None => ui.add_enabled(action.is_open, button),
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

/// How much room rows take: as much as there is for all of them, so that nobody scrolls while time runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Air {
    Free,
    Close,
    Closest,
}

impl Air {
    fn for_all(ui: &Ui, actions: &[StageAction]) -> Self {
        let (tokens, room) = (Tokens::of(ui), ui.available_height());
        let height = |air: Self| {
            let rows = actions.iter().map(|action| air.height(&tokens, &air.text(ui, action)) + air.between(&tokens));
            rows.sum::<f32>()
        };
        [Self::Free, Self::Close].into_iter().find(|air| height(*air) <= room).unwrap_or(Self::Closest)
    }

    fn rank(self) -> Type {
        match self {
            Self::Free => Type::Strong,
            Self::Close => Type::Body,
            Self::Closest => Type::Caption,
        }
    }

    fn between(self, tokens: &Tokens) -> f32 {
        match self {
            Self::Free => tokens.space.s,
            Self::Close => tokens.space.xs,
            Self::Closest => tokens.space.xs / 2.0,
        }
    }

    fn text(self, ui: &Ui, action: &StageAction) -> Arc<Galley> {
        let tokens = Tokens::of(ui);
        let side = tokens.control - 2.0 * tokens.space.xs;
        let room = ui.available_width() - side - 3.0 * tokens.space.s;
        ui.painter().layout(action.text.clone(), tokens.font(self.rank()), tokens.colour.text, room)
    }

    fn height(self, tokens: &Tokens, text: &Galley) -> f32 {
        (text.size().y + 2.0 * self.between(tokens)).max(tokens.control)
    }
}

/// An action over the whole width: its number looks as it does on the plan, so that one finds the thing by it.
fn row_ui(ui: &mut Ui, action: &StageAction, said: &str, air: Air) -> Response {
    let tokens = Tokens::of(ui);
    let (colour, gap) = (&tokens.colour, tokens.space.s);
    let side = tokens.control - 2.0 * tokens.space.xs;
    let text = air.text(ui, action);
    let size = vec2(ui.available_width(), air.height(&tokens, &text));
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
