//! Rows that can be chosen: choices, cards, actions, answers. As large as they fit under what heads them; more than fit
//! stand on further pages.

use egui::{
    Align2, Color32, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

use super::fit::{Block, STEP, height, held, scales};
use super::keys::sign;
use super::paper::{blocks_ui, gap, measure, window_height};
use crate::ui::theme::{Projected, Tokens};

/// How large rows that grow become at most, of the size of a question: that still heads them.
const GROWN: f32 = 0.9;

/// One row.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub text: String,
    /// It is chosen.
    pub is_marked: bool,
    /// The arrow keys are here: what is not chosen yet can be.
    pub is_at: bool,
    /// Its place among those picked, or a tick.
    pub tick: Option<String>,
    /// It was done already and cannot be chosen.
    pub is_done: bool,
    /// It cannot be chosen as things stand.
    pub is_shut: bool,
    /// Hands raised for it, of so many.
    pub hands: Option<(u16, u16)>,
}

impl Row {
    pub(super) fn is_open(&self) -> bool {
        !self.is_done && !self.is_shut
    }
}

/// What became of drawing a list.
pub(super) struct Listed {
    pub clicked: Option<usize>,
    pub pieces: usize,
}

/// How rows stand: the scales of type, and which rows are on which page.
struct Plan<'a> {
    head: &'a [Block],
    head_scale: f32,
    scale: f32,
    pages: Vec<std::ops::Range<usize>>,
}

/// Draws what heads the rows (the first of `heads` that leaves room for all rows, else the last) and the rows. Rows grow
/// before what heads them: the room has just read that on a page of its own.
///
/// Where it `grows`, few short rows stand nearly as large as a question.
pub(super) fn list_ui(ui: &mut Ui, heads: &[Vec<Block>], rows: &[Row], grows: bool, piece: usize) -> Listed {
    let plan = plan(ui, heads, rows, grows);
    let pieces = plan.pages.len().max(1);
    blocks_ui(ui, plan.head, plan.head_scale);
    ui.spacing_mut().item_spacing.y = Tokens::of(ui).space.s;
    let mut clicked = None;
    for ix in plan.pages.get(piece.min(pieces - 1)).cloned().unwrap_or_default() {
        if row_ui(ui, ix, &rows[ix], plan.scale).clicked() {
            clicked = Some(ix);
        }
    }
    Listed { clicked, pieces }
}

/// The page on which a row stands.
pub(super) fn page_of(ui: &Ui, heads: &[Vec<Block>], rows: &[Row], grows: bool, row: usize) -> usize {
    plan(ui, heads, rows, grows).pages.iter().position(|page| page.contains(&row)).unwrap_or(0)
}

fn plan<'a>(ui: &Ui, heads: &'a [Vec<Block>], rows: &[Row], grows: bool) -> Plan<'a> {
    let tokens = Tokens::of(ui);
    let room = ui.available_height();
    let row_gap = tokens.space.s;
    let least = tokens.least_room_scale();
    let size = |rank, scale| tokens.room_size(rank, 1.0, scale);
    let least_row = size(Projected::Least, 1.0) / size(Projected::Choice, 1.0);
    let heights = |scale: f32| rows.iter().map(|row| Measured::of(ui, row, scale).height).collect::<Vec<f32>>();
    let head_height = |head: &[Block], scale: f32| {
        height(head, gap(ui), scale, &mut measure(ui, head)) + if head.is_empty() { 0.0 } else { gap(ui) }
    };
    let most_row = GROWN * size(Projected::Question, 1.0) / size(Projected::Choice, 1.0);
    let larger = std::iter::successors(grows.then_some(most_row), |scale| Some(scale * STEP));
    for scale in larger.take_while(|scale| *scale > 1.0).chain(scales(least_row)) {
        let rows_height = heights(scale).iter().map(|height| height + row_gap).sum::<f32>() - row_gap;
        for head in heads {
            let mut head_scales = scales(least)
                .take_while(|head_scale| size(Projected::Question, *head_scale) >= size(Projected::Choice, scale));
            if let Some(head_scale) = head_scales.find(|at| head_height(head, *at) + rows_height <= room) {
                return Plan { head, head_scale, scale, pages: std::iter::once(0..rows.len()).collect() };
            }
        }
    }
    let head = heads.last().map(Vec::as_slice).unwrap_or_default();
    let room = room - head_height(head, least);
    let fewest = pages(&heights(least_row), room, row_gap);
    // More than one page is needed anyway: they are filled in the largest type that needs no more of them.
    let larger = scales(least_row).map(|scale| (scale, pages(&heights(scale), room, row_gap)));
    let mut larger = larger.filter(|(_, pages)| pages.len() <= fewest.len());
    let (scale, pages) = larger.next().unwrap_or((least_row, fewest));
    Plan { head, head_scale: least, scale, pages }
}

/// Which rows of these heights stand on which page.
fn pages(heights: &[f32], room: f32, gap: f32) -> Vec<std::ops::Range<usize>> {
    let mut pages: Vec<std::ops::Range<usize>> = Vec::new();
    let mut left = 0.0;
    for (ix, height) in heights.iter().enumerate() {
        match pages.last_mut() {
            Some(page) if *height <= left => page.end = ix + 1,
            _ => {
                pages.push(ix..ix + 1);
                left = room;
            }
        }
        left -= height + gap;
    }
    pages
}

struct Measured {
    text: Arc<Galley>,
    sign_width: f32,
    end_width: f32,
    height: f32,
}

impl Measured {
    fn of(ui: &Ui, row: &Row, scale: f32) -> Self {
        let tokens = Tokens::of(ui);
        let size = row_size(&tokens, ui, scale);
        // The widest sign, so that all texts begin at one edge.
        let sign_width = size * 2.2;
        let end_width = if row.hands.is_some() || row.tick.is_some() { size * 2.2 } else { 0.0 };
        let room = ui.available_width() - sign_width - end_width - 3.0 * tokens.space.m;
        let font = tokens.room_font(size, false);
        let text = ui.painter().layout(held(row.text.clone()), font, Color32::PLACEHOLDER, room.max(size));
        let bar = if row.hands.is_some() { 2.0 * tokens.space.s } else { 0.0 };
        let grown = scale.max(1.0);
        let height = (text.size().y + 2.0 * tokens.space.s * grown * grown + bar).max(tokens.control * grown * grown);
        Self { text, sign_width, end_width, height }
    }
}

fn row_size(tokens: &Tokens, ui: &Ui, scale: f32) -> f32 {
    tokens.room_size(Projected::Choice, window_height(ui), scale)
}

fn row_ui(ui: &mut Ui, ix: usize, row: &Row, scale: f32) -> Response {
    let tokens = Tokens::of(ui);
    let colour = &tokens.colour;
    let Measured { text, sign_width, end_width, height } = Measured::of(ui, row, scale);
    let size = row_size(&tokens, ui, scale);
    let sense = if row.is_open() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    response.widget_info(|| {
        let enabled = ui.is_enabled() && row.is_open();
        WidgetInfo::selected(WidgetType::RadioButton, enabled, row.is_marked || row.tick.is_some(), name(ix, row))
    });
    let is_touched = row.is_open() && response.hovered();
    // What the pointer is over is only lighter: a bright edge would look chosen.
    let (ground, edge) = match row {
        Row { is_at: true, .. } => (colour.raised, Stroke::new(3.0 * tokens.edge, colour.focus)),
        Row { is_marked: true, .. } => (colour.raised, Stroke::new(3.0 * tokens.edge, colour.accent)),
        Row { is_done: true, .. } | Row { is_shut: true, .. } => (Color32::TRANSPARENT, tokens.line_stroke()),
        _ if is_touched => (colour.raised, tokens.edge_stroke()),
        _ => (colour.panel, tokens.edge_stroke()),
    };
    let painter = ui.painter();
    // Words stand above the bar of hands.
    let middle = rect.center().y - if row.hands.is_some() { tokens.space.s } else { 0.0 };
    painter.rect(rect, tokens.radius_control, ground, edge, StrokeKind::Inside);
    if let Some((hands, most)) = row.hands.filter(|(hands, _)| *hands > 0) {
        let whole = rect.width() - 2.0 * tokens.space.s;
        let bar = Rect::from_min_size(
            pos2(rect.left() + tokens.space.s, rect.bottom() - 1.5 * tokens.space.s),
            vec2(whole * f32::from(hands) / f32::from(most.max(1)), tokens.space.s),
        );
        painter.rect_filled(bar, tokens.space.xs, colour.accent);
    }
    let chip = Rect::from_center_size(
        pos2(rect.left() + tokens.space.m + sign_width / 2.0, middle),
        vec2(sign_width, (size * 1.4).min(height - tokens.space.s)),
    );
    // The place speaks loudest where there is one; the key steps back.
    let (chip_ground, chip_words) = if row.is_marked && row.tick.is_none() {
        (colour.accent, colour.on_accent)
    } else {
        (colour.raised, if row.is_shut { colour.muted } else { colour.text })
    };
    painter.rect(chip, tokens.radius_control, chip_ground, tokens.line_stroke(), StrokeKind::Inside);
    painter.text(chip.center(), Align2::CENTER_CENTER, sign(ix), tokens.room_font(size, true), chip_words);
    let at = pos2(chip.right() + tokens.space.m, middle - text.size().y / 2.0);
    painter.galley_with_override_text_color(at, text, if row.is_shut { colour.muted } else { colour.text });
    let end = match (&row.tick, row.hands) {
        (Some(tick), _) => tick.clone(),
        (None, Some((hands, _))) => hands.to_string(),
        (None, None) => return response,
    };
    let at = pos2(rect.right() - tokens.space.m - end_width / 2.0, middle);
    let is_placed = row.is_marked && row.tick.is_some();
    if is_placed {
        painter.rect_filled(Rect::from_center_size(at, chip.size()), tokens.radius_control, colour.accent);
    }
    let words = if is_placed { colour.on_accent } else { colour.text };
    painter.text(at, Align2::CENTER_CENTER, end, tokens.room_font(size, true), words);
    response
}

/// What a screen reader says, such as "A 1. Greet them".
fn name(ix: usize, row: &Row) -> String {
    let end = match (&row.tick, row.hands) {
        (Some(tick), _) => format!(" ({tick})"),
        (None, Some((hands, _))) => format!(" ({hands})"),
        (None, None) => String::new(),
    };
    format!("{}. {}{end}", sign(ix), row.text)
}
