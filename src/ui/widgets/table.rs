//! A table that stays quick with a hundred thousand rows: only what is seen is laid out.

use egui::{Align, Label, Layout, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::theme::{Tokens, Type};

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column<'a> {
    pub title: &'a str,
    pub width: Width,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// So many letters.
    Letters(u16),
    /// The same for numbers, which end at one edge.
    Digits(u16),
    /// Whatever is left.
    Rest,
}

/// Whether there is room for all columns, so that what takes the rest can be read.
pub fn table_fits(ui: &Ui, columns: &[Column<'_>]) -> bool {
    const LEAST_REST: u16 = 28;
    let tokens = Tokens::of(ui);
    let room = ui.available_width() - ui.spacing().scroll.allocated_width();
    let least = f32::from(LEAST_REST) * letter(&tokens);
    widths(&tokens, columns, room)
        .iter()
        .zip(columns)
        .all(|(width, column)| column.width != Width::Rest || *width >= least)
}

/// Shows a table, and returns the row that was pressed. `cell` fills the cell of a row and a column; `name` says in words
/// what a row is about; the row `chosen` stands out.
pub fn table_ui(
    ui: &mut Ui,
    id: &str,
    columns: &[Column<'_>],
    (rows, chosen): (usize, Option<usize>),
    name: impl Fn(usize) -> String,
    mut cell: impl FnMut(&mut Ui, usize, usize),
) -> Option<usize> {
    let tokens = Tokens::of(ui);
    let bar = ui.spacing().scroll.allocated_width();
    let widths = widths(&tokens, columns, ui.available_width() - bar);
    let size = vec2(ui.available_width() - bar, tokens.control);
    let (head, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(head, tokens.radius_control, tokens.colour.raised);
    cells_ui(ui, head, columns, &widths, |ui, column| {
        let title = Type::CaptionStrong.text(columns[column].title).color(tokens.colour.muted);
        ui.add(Label::new(title).truncate());
    });
    line(ui, head, &tokens);
    let mut pressed = None;
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show_rows(ui, tokens.control, rows, |ui, seen| {
        for at in seen {
            ui.push_id(at, |ui| {
                let (row, response) = ui.allocate_exact_size(size, Sense::click());
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name(at)));
                if response.hovered() || chosen == Some(at) {
                    ui.painter().rect_filled(row, tokens.radius_control, tokens.colour.raised);
                }
                if chosen == Some(at) {
                    let mark = row.with_max_x(row.left() + tokens.space.xs);
                    ui.painter().rect_filled(mark, tokens.radius_control, tokens.colour.accent);
                }
                cells_ui(ui, row, columns, &widths, |ui, column| cell(ui, at, column));
                line(ui, row, &tokens);
                if response.clicked() {
                    pressed = Some(at);
                }
            });
        }
    });
    pressed
}

/// The widths of the columns within `room`; what is left goes to those that take the rest.
fn widths(tokens: &Tokens, columns: &[Column<'_>], room: f32) -> Vec<f32> {
    let letter = letter(tokens);
    // The gap keeps two columns apart.
    let fixed = |column: &Column| match column.width {
        Width::Letters(letters) | Width::Digits(letters) => Some(f32::from(letters) * letter + 2.0 * tokens.space.m),
        Width::Rest => None,
    };
    let taken: f32 = columns.iter().filter_map(fixed).sum();
    let rests = columns.iter().filter(|column| column.width == Width::Rest).count().max(1);
    let rest = ((room - taken) / rests as f32).max(0.0);
    columns.iter().map(|column| fixed(column).unwrap_or(rest)).collect()
}

/// Letters of the body are about half an em wide.
fn letter(tokens: &Tokens) -> f32 {
    tokens.font(Type::Body).size * 0.55
}

/// Fills the cells of one row, each within its own room.
fn cells_ui(ui: &mut Ui, row: Rect, columns: &[Column<'_>], widths: &[f32], mut cell: impl FnMut(&mut Ui, usize)) {
    let tokens = Tokens::of(ui);
    let mut left = row.left();
    for (column, &width) in widths.iter().enumerate() {
        let inner = vec2((width - 2.0 * tokens.space.m).max(0.0), row.height());
        let room = Rect::from_min_size(pos2(left + tokens.space.m, row.top()), inner);
        let layout = match columns[column].width {
            Width::Digits(_) => Layout::right_to_left(Align::Center),
            Width::Letters(_) | Width::Rest => Layout::left_to_right(Align::Center),
        };
        let builder = UiBuilder::new().max_rect(room).layout(layout).id_salt(column);
        let mut within = ui.new_child(builder);
        within.shrink_clip_rect(room);
        cell(&mut within, column);
        left += width;
    }
}

fn line(ui: &Ui, row: Rect, tokens: &Tokens) {
    ui.painter().hline(row.x_range(), row.bottom(), Stroke::new(tokens.edge, tokens.colour.line));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Theme;

    #[test]
    fn what_is_left_goes_to_the_column_that_takes_the_rest() {
        let tokens = Tokens::new(Theme::Dark, 100, false);
        let column = |width| Column { title: "", width };
        let widths =
            widths(&tokens, &[column(Width::Letters(10)), column(Width::Rest), column(Width::Letters(5))], 900.0);
        assert_eq!(widths.iter().sum::<f32>(), 900.0);
        assert!(widths[1] > 700.0, "{widths:?}");
    }
}
