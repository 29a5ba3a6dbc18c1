//! Lays the look over egui: fonts, type, space and colours of everything that egui draws by itself.

use std::sync::Arc;

use egui::{Shadow, Stroke, TextStyle, Vec2, vec2};

use super::tokens::tokens_id;
use super::{Tokens, Type, margin};
use crate::ui::fonts;

/// Lays the look over egui: fonts, type, space, colours. Cheap when nothing changed. Answers false in the very first pass,
/// in which egui does not have the fonts yet and nothing may be drawn with them.
#[must_use]
pub fn apply(ctx: &egui::Context, tokens: &Tokens) -> bool {
    let now: Option<Arc<Tokens>> = ctx.data(|data| data.get_temp(tokens_id()));
    if now.as_deref() != Some(tokens) {
        ctx.set_theme(if tokens.dark { egui::Theme::Dark } else { egui::Theme::Light });
        ctx.all_styles_mut(|style| dress(style, tokens));
        ctx.data_mut(|data| data.insert_temp(tokens_id(), Arc::new(tokens.clone())));
    }
    if now.is_none() {
        fonts::install(ctx);
        ctx.request_discard("the fonts are ready from the next pass on");
    }
    now.is_some()
}

fn dress(style: &mut egui::Style, tokens: &Tokens) {
    for rank in Type::ALL {
        style.text_styles.insert(rank.style(), tokens.font(rank));
    }
    style.text_styles.insert(TextStyle::Button, tokens.font(Type::Body));
    style.drag_value_text_style = TextStyle::Body;
    style.animation_time = tokens.motion_secs;
    style.scroll_animation = if tokens.reduce_motion {
        egui::style::ScrollAnimation::none()
    } else {
        egui::style::ScrollAnimation::default()
    };
    style.interaction.selectable_labels = false;
    dress_spacing(&mut style.spacing, tokens);
    dress_visuals(&mut style.visuals, tokens);
}

fn dress_spacing(spacing: &mut egui::style::Spacing, tokens: &Tokens) {
    spacing.item_spacing = Vec2::splat(tokens.space.s);
    spacing.button_padding = vec2(tokens.space.l, tokens.space.s);
    spacing.interact_size = vec2(tokens.control, tokens.control);
    spacing.window_margin = margin(tokens.space.xl);
    spacing.menu_margin = margin(tokens.space.s);
    spacing.indent = tokens.space.xl;
    spacing.icon_width = tokens.icon;
    spacing.icon_width_inner = tokens.icon * 0.6;
    spacing.icon_spacing = tokens.space.s;
    spacing.slider_width = tokens.control * 5.0;
    spacing.combo_width = tokens.control * 4.0;
    spacing.text_edit_width = tokens.control * 7.0;
    spacing.tooltip_width = tokens.column;
    spacing.scroll = egui::style::ScrollStyle {
        bar_width: tokens.space.s,
        fade: egui::style::ScrollFadeStyle { strength: 0.0, ..Default::default() },
        ..egui::style::ScrollStyle::solid()
    };
}

fn dress_visuals(visuals: &mut egui::Visuals, tokens: &Tokens) {
    let colour = &tokens.colour;
    visuals.dark_mode = tokens.dark;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(colour.muted);
    visuals.hyperlink_color = colour.accent;
    visuals.faint_bg_color = colour.raised;
    visuals.extreme_bg_color = colour.bg;
    visuals.text_edit_bg_color = Some(colour.bg);
    visuals.code_bg_color = colour.raised;
    visuals.warn_fg_color = colour.harmful;
    visuals.error_fg_color = colour.danger;
    visuals.panel_fill = colour.bg;
    visuals.window_fill = colour.panel;
    visuals.window_stroke = tokens.line_stroke();
    visuals.window_corner_radius = tokens.radius_card;
    visuals.menu_corner_radius = tokens.radius_card;
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: colour.shadow };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.selection.bg_fill = colour.accent;
    visuals.selection.stroke = Stroke::new(tokens.focus_ring, colour.on_accent);
    visuals.striped = false;
    visuals.slider_trailing_fill = true;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);

    let edge = tokens.edge_stroke();
    let words = Stroke::new(tokens.edge, colour.text);
    let widgets = &mut visuals.widgets;
    widgets.noninteractive.bg_fill = colour.panel;
    widgets.noninteractive.weak_bg_fill = colour.panel;
    widgets.noninteractive.bg_stroke = tokens.line_stroke();
    widgets.noninteractive.fg_stroke = words;
    // What egui fills strongly are rails and handles, which must be seen against every ground.
    for (state, rail, ground, stroke) in [
        (&mut widgets.inactive, colour.border, colour.panel, edge),
        (&mut widgets.hovered, colour.muted, colour.raised, Stroke::new(tokens.edge, colour.text)),
        (&mut widgets.active, colour.accent, colour.raised, Stroke::new(tokens.edge, colour.accent)),
        (&mut widgets.open, colour.border, colour.raised, edge),
    ] {
        state.bg_fill = rail;
        state.weak_bg_fill = ground;
        state.bg_stroke = stroke;
        state.fg_stroke = words;
    }
    for state in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        state.corner_radius = tokens.radius_control;
        state.expansion = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Theme;

    #[test]
    fn applying_twice_changes_nothing() {
        let ctx = egui::Context::default();
        let tokens = Tokens::new(Theme::Contrast, 150, true);
        assert!(!apply(&ctx, &tokens), "no fonts in the first pass");
        let style = ctx.global_style();
        assert!(apply(&ctx, &tokens));
        assert_eq!(*ctx.global_style(), *style);
        assert_eq!(*Tokens::of_context(&ctx), tokens);
    }
}
