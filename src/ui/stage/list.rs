//! All actions as a plain list of buttons, with their keys.

use std::sync::Arc;

use egui::{
    Align2, Galley, Key, Rect, Response, ScrollArea, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{ActionState, StageAction, StageState};
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::Button;
use crate::ui::{icons, keys};
use crate::words::{Locale, Value};

const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The action whose key was pressed.
pub(super) fn struck(ui: &Ui, actions: &[StageAction]) -> Option<u16> {
    let digit = DIGITS.iter().position(|key| keys::pressed(ui, *key))?;
    actions.iter().find(|action| action.is_open() && action.number == digit + 1).map(|action| action.ix)
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
    // Below the picture there is only room for what can be done.
    for action in actions.iter().filter(|action| air.is_some() || action.is_open()) {
        let key = if action.number <= DIGITS.len() { action.number.to_string() } else { String::new() };
        let said = [("number", Value::from(action.number)), ("action", Value::from(&action.text))];
        let said = match action.state {
            ActionState::Open => words.text_with("stage-listed", &said),
            ActionState::Shut => words.text_with("stage-listed-shut", &said),
            ActionState::Done => words.text_with("stage-listed-done", &said),
        };
        let button = Button::secondary(&action.text).key(&key).name(&said);
        if air.is_none() && button.width(ui) > ui.available_size_before_wrap().x {
            ui.end_row();
        }
        let response = ui.push_id(action.ix, |ui| match air {
            Some(air) => row_ui(ui, action, &said, air),
            None => ui.add(button),
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
            let rows = actions.iter().map(|action| {
                let air = air.of(action);
                air.height(&tokens, action, &air.text(ui, action)) + air.between(&tokens)
            });
            rows.sum::<f32>()
        };
        [Self::Free, Self::Close].into_iter().find(|air| height(*air) <= room).unwrap_or(Self::Closest)
    }

    /// What cannot be done makes room for what can.
    fn of(self, action: &StageAction) -> Self {
        if action.is_open() { self } else { Self::Closest }
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

    fn height(self, tokens: &Tokens, action: &StageAction, text: &Galley) -> f32 {
        let least = if action.is_open() { tokens.control } else { tokens.icon };
        (text.size().y + 2.0 * self.between(tokens)).max(least)
    }
}

/// An action over the whole width: its number looks as it does on the plan, so that one finds the thing by it. What was done
/// has a tick in the number's place; what cannot be done now only steps back.
fn row_ui(ui: &mut Ui, action: &StageAction, said: &str, air: Air) -> Response {
    let tokens = Tokens::of(ui);
    let (colour, gap) = (&tokens.colour, tokens.space.s);
    let side = tokens.control - 2.0 * tokens.space.xs;
    let (is_open, air) = (action.is_open(), air.of(action));
    let text = air.text(ui, action);
    let size = vec2(ui.available_width(), air.height(&tokens, action, &text));
    let (rect, response) = ui.allocate_exact_size(size, if is_open { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, is_open && ui.is_enabled(), said));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter();
    let middle = rect.center().y;
    let chip = Rect::from_center_size(pos2(rect.left() + gap + side / 2.0, middle), Vec2::splat(side));
    let number = action.number.to_string();
    let (sign, sign_colour, text_colour) = match action.state {
        ActionState::Open => {
            let is_touched = response.hovered() || response.is_pointer_button_down_on();
            let ground = if is_touched { colour.raised } else { colour.panel };
            painter.rect(rect, tokens.radius_control, ground, tokens.edge_stroke(), StrokeKind::Inside);
            painter.rect_filled(chip, tokens.radius_control, colour.accent);
            (number.as_str(), colour.on_accent, colour.text)
        }
        ActionState::Shut => (number.as_str(), colour.muted, colour.muted),
        ActionState::Done => (icons::CHECK, colour.text, colour.muted),
    };
    let font = tokens.font(if is_open { Type::Strong } else { air.rank() });
    painter.text(chip.center(), Align2::CENTER_CENTER, sign, font, sign_colour);
    painter.galley_with_override_text_color(pos2(chip.right() + gap, middle - text.size().y / 2.0), text, text_colour);
    response
}
