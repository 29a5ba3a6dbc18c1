//! A table that stays quick with a hundred thousand rows: only what is seen is laid out.

use egui::{Label, Layout, Sense, Ui, WidgetInfo, WidgetType};
use egui_extras::{Column as Track, TableBuilder};

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
    /// Whatever is left.
    Rest,
}

/// Shows a table, and returns the row that was pressed. `cell` fills the cell of a row and a column; `name` says in words
/// what a row is about.
pub fn table_ui(
    ui: &mut Ui,
    id: &str,
    columns: &[Column<'_>],
    rows: usize,
    name: impl Fn(usize) -> String,
    mut cell: impl FnMut(&mut Ui, usize, usize),
) -> Option<usize> {
    let tokens = Tokens::of(ui);
    let letter = tokens.font(Type::Body).size * 0.55;
    let mut pressed = None;
    let mut table = TableBuilder::new(ui)
        .id_salt(id)
        .striped(false)
        .sense(Sense::click())
        .cell_layout(Layout::left_to_right(egui::Align::Center));
    for column in columns {
        table = table.column(match column.width {
            Width::Letters(letters) => Track::exact(f32::from(letters) * letter).clip(true),
            Width::Rest => Track::remainder().clip(true),
        });
    }
    table
        .header(tokens.control, |mut head| {
            for column in columns {
                head.col(|ui| {
                    let title = Type::CaptionStrong.text(column.title).color(tokens.colour.muted);
                    ui.add(Label::new(title).truncate());
                });
            }
        })
        .body(|body| {
            body.rows(tokens.control, rows, |mut row| {
                let at = row.index();
                for index in 0..columns.len() {
                    row.col(|ui| cell(ui, at, index));
                }
                let response = row.response();
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name(at)));
                if response.clicked() {
                    pressed = Some(at);
                }
            });
        });
    pressed
}
