//! Draws blocks of text on the page in sight, as large as they fit.

use egui::{Align, Color32, Label, Layout, Rect, RichText, Ui, UiBuilder, pos2, vec2};

use super::fit::{Block, Look, Measure, Rows, Span, fit};
use crate::ui::theme::{Projected, Tokens};
use crate::ui::widgets::grade_shape;

/// Draws the part `piece` of the blocks into the room that is left, and says how many parts there are.
pub(super) fn paper_ui(ui: &mut Ui, blocks: &[Block], piece: usize) -> usize {
    let room = ui.available_height();
    let gap = gap(ui);
    let least = Tokens::of(ui).least_room_scale();
    let fitted = fit(blocks, room, gap, least, &mut measure(ui, blocks));
    let count = fitted.pieces.len().max(1);
    if let Some(spans) = fitted.pieces.get(piece.min(count - 1)) {
        spans_ui(ui, blocks, spans, fitted.scale);
    }
    count
}

/// Draws whole blocks at a known scale.
pub(super) fn blocks_ui(ui: &mut Ui, blocks: &[Block], scale: f32) {
    let whole = |(block, shown): (usize, &Block)| Span { block, letters: 0..shown.text.chars().count() };
    let spans: Vec<Span> = blocks.iter().enumerate().map(whole).collect();
    spans_ui(ui, blocks, &spans, scale);
}

/// The height of what is read from the end of the hall: the window's.
pub(super) fn window_height(ui: &Ui) -> f32 {
    ui.ctx().viewport_rect().height()
}

/// The room between blocks.
pub(super) fn gap(ui: &Ui) -> f32 {
    Tokens::of(ui).space.m
}

/// Measures blocks as they will be drawn.
pub(super) fn measure<'a>(ui: &'a Ui, blocks: &'a [Block]) -> Box<Measure<'a>> {
    let (tokens, height, width) = (Tokens::of(ui), window_height(ui), ui.available_width());
    Box::new(move |block, letters, scale| {
        let block = &blocks[block];
        let size = tokens.room_size(block.rank, height, scale);
        let text = part(&block.text, &letters);
        let font = tokens.room_font(size, is_strong(block));
        let line = line_width(&tokens, width, size, block);
        let galley = ui.painter().layout(text, font, Color32::PLACEHOLDER, line);
        let mut ends = Vec::with_capacity(galley.rows.len());
        for row in &galley.rows {
            ends.push(ends.last().copied().unwrap_or(0) + row.char_count_including_newline().0);
        }
        Rows { row_height: galley.size().y / galley.rows.len().max(1) as f32, ends }
    })
}

fn spans_ui(ui: &mut Ui, blocks: &[Block], spans: &[Span], scale: f32) {
    ui.spacing_mut().item_spacing.y = gap(ui);
    for span in spans {
        block_ui(ui, &blocks[span.block], &part(&blocks[span.block].text, &span.letters), scale);
    }
}

fn block_ui(ui: &mut Ui, block: &Block, text: &str, scale: f32) {
    let tokens = Tokens::of(ui);
    let size = tokens.room_size(block.rank, window_height(ui), scale);
    let colour = if block.look == Look::Head { tokens.colour.accent } else { tokens.colour.text };
    let indent = indent(&block.look, size);
    let line = line_width(&tokens, ui.available_width(), size, block);
    let at = ui.available_rect_before_wrap().min;
    let words = Rect::from_min_size(at + vec2(indent, 0.0), vec2(line, f32::INFINITY));
    let font = tokens.room_font(size, is_strong(block));
    let place = UiBuilder::new().max_rect(words).layout(Layout::top_down(Align::Min));
    ui.scope_builder(place, |ui| {
        ui.set_max_width(line);
        ui.add(Label::new(RichText::new(text).font(font).color(colour)).wrap());
    });
    let middle = pos2(at.x + size * 0.5, at.y + size * 0.68);
    match &block.look {
        Look::Item(sign) => {
            let font = tokens.room_font(size, true);
            ui.painter().text(pos2(at.x, middle.y), egui::Align2::LEFT_CENTER, sign, font, tokens.colour.accent);
        }
        Look::Grade(grade) => {
            let shape = Rect::from_center_size(middle, vec2(size, size));
            grade_shape(ui.painter(), shape, *grade, tokens.grade(*grade), tokens.colour.bg);
        }
        Look::Plain | Look::Strong | Look::Head => {}
    }
}

fn is_strong(block: &Block) -> bool {
    let is_question = block.rank == Projected::Question && block.look == Look::Strong;
    is_question || matches!(block.look, Look::Strong | Look::Head | Look::Grade(_))
}

fn indent(look: &Look, size: f32) -> f32 {
    match look {
        Look::Item(_) | Look::Grade(_) => size * 1.5,
        Look::Plain | Look::Strong | Look::Head => 0.0,
    }
}

fn line_width(tokens: &Tokens, width: f32, size: f32, block: &Block) -> f32 {
    (width - indent(&block.look, size)).min(tokens.room_line(size)).max(size)
}

fn part(text: &str, letters: &std::ops::Range<usize>) -> String {
    text.chars().skip(letters.start).take(letters.len()).collect::<String>().trim().to_owned()
}
