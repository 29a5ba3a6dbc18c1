//! Cards: what belongs together on one ground; some can be pressed as a whole.

use egui::{
    Align, Frame, InnerResponse, Layout, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType,
    vec2,
};

use crate::ui::theme::{Tokens, margin};

/// A card as wide as there is room.
pub fn card_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let tokens = Tokens::of(ui);
    frame(&tokens).stroke(tokens.line_stroke()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui)
    })
}

/// A card that is pressed as a whole. Nothing inside it may be pressed by itself.
pub fn card_button_ui(ui: &mut Ui, name: &str, selected: bool, add: impl FnOnce(&mut Ui)) -> Response {
    let frame = frame(&Tokens::of(ui));
    framed_button_ui(ui, frame, name, selected, add)
}

/// As [`card_button_ui`], with less air inside: for boards, where as many cards as possible are in sight at once.
pub fn slim_card_button_ui(ui: &mut Ui, name: &str, selected: bool, add: impl FnOnce(&mut Ui)) -> Response {
    let tokens = Tokens::of(ui);
    let sides = egui::Margin { top: tokens.space.xs as i8, bottom: tokens.space.xs as i8, ..margin(tokens.space.m) };
    framed_button_ui(ui, frame(&tokens).inner_margin(sides), name, selected, add)
}

fn framed_button_ui(ui: &mut Ui, frame: Frame, name: &str, selected: bool, add: impl FnOnce(&mut Ui)) -> Response {
    let tokens = Tokens::of(ui);
    let colour = &tokens.colour;
    let response = ui
        .scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
            let touched = ui.response().hovered();
            frame.fill(if touched { colour.raised } else { colour.panel }).show(ui, |ui| {
                ui.set_width(ui.available_width());
                add(ui);
            });
        })
        .response;
    let how_far = egui::emath::easing::quadratic_out(ui.ctx().animate_bool(response.id, selected));
    let edge = tokens.edge_stroke();
    let edge = Stroke::new(
        egui::lerp(edge.width..=tokens.focus_ring.max(edge.width), how_far),
        edge.color.lerp_to_gamma(colour.accent, how_far),
    );
    ui.painter().rect_stroke(response.rect, tokens.radius_card, edge, StrokeKind::Inside);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), selected, name));
    response
}

/// A column of text no wider than one reads with ease.
pub fn column_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let tokens = Tokens::of(ui);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(tokens.column));
        add(ui)
    })
}

/// Columns of equal width, each with its index. Unlike `Ui::columns`, text in them is not stretched to both edges.
pub fn columns_ui(ui: &mut Ui, count: usize, mut add: impl FnMut(&mut Ui, usize)) {
    ui.columns(count, |columns| {
        for (index, column) in columns.iter_mut().enumerate() {
            column.with_layout(Layout::top_down(Align::LEFT), |ui| add(ui, index));
        }
    });
}

/// One of two parts of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Main,
    /// Narrower, at the right.
    Aside,
}

/// Two parts side by side, each with its content below one another: the main one, and one aside of it.
pub fn split_ui(ui: &mut Ui, mut add: impl FnMut(&mut Ui, Side)) {
    /// The share of what stands aside, and its widest, in columns of text.
    const ASIDE: (f32, f32) = (0.44, 1.2);
    let tokens = Tokens::of(ui);
    let whole = ui.available_width();
    let gap = tokens.space.l;
    let aside = (whole * ASIDE.0).min(tokens.column * ASIDE.1);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (side, width) in [(Side::Main, whole - aside - gap), (Side::Aside, aside)] {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
                ui.spacing_mut().item_spacing.x = tokens.space.s;
                ui.set_width(width);
                add(ui, side);
            });
        }
    });
}

fn frame(tokens: &Tokens) -> Frame {
    Frame::new().fill(tokens.colour.panel).corner_radius(tokens.radius_card).inner_margin(tokens.card_margin())
}
