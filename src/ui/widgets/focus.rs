//! The ring around whatever the keyboard is at, painted in one place for every widget there is.

use egui::{Context, Stroke, StrokeKind};

use crate::ui::theme::Tokens;

/// Paints the ring; called once, after everything else.
pub fn focus_ring(ctx: &Context) {
    let tokens = Tokens::of_context(ctx);
    let Some(response) = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id)) else {
        return;
    };
    let ring = response.rect.expand(tokens.focus_gap);
    let stroke = Stroke::new(tokens.focus_ring, tokens.colour.focus);
    ctx.layer_painter(response.layer_id)
        .with_clip_rect(response.interact_rect.expand(tokens.focus_gap + tokens.focus_ring))
        .rect_stroke(ring, tokens.radius_control, stroke, StrokeKind::Outside);
}
