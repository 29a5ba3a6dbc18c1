//! A table that stays quick with a hundred thousand rows: only what is seen is laid out.

use egui::{Align, Label, Layout, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, vec2};
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
    /// The same for numbers, which end at one edge.
    Digits(u16),
    /// Whatever is left.
    Rest,
}

/// Shows a table, and returns the row that was pressed. `cell` fills the cell of a row and a column; `name` says in words
/// what a row is about; the row `chosen` stands out.
pub fn table_ui(
    ui: &mut Ui,
    id: &str,
    columns: &[Column<'_>],
    (rows, chosen): (usize, Option<usize>),
    name: impl Fn(usize) -> String,
    cell: impl FnMut(&mut Ui, usize, usize),
) -> Option<usize> {
    ui.scope(|ui| {
        let tokens = Tokens::of(ui);
        // Cells touch, so that their lines are one line; each keeps its words away from its edge.
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let visuals = ui.visuals_mut();
        visuals.widgets.hovered.bg_fill = tokens.colour.raised;
        visuals.selection.bg_fill = tokens.colour.raised;
        visuals.selection.stroke.color = tokens.colour.text;
        rows_ui(ui, id, columns, (rows, chosen), name, cell)
    })
    .inner
}

fn rows_ui(
    ui: &mut Ui,
    id: &str,
    columns: &[Column<'_>],
    (rows, chosen): (usize, Option<usize>),
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
            Width::Letters(letters) | Width::Digits(letters) => Track::exact(f32::from(letters) * letter).clip(true),
            Width::Rest => Track::remainder().clip(true),
        });
    }
    table
        .header(tokens.control, |mut head| {
            for column in columns {
                head.col(|ui| {
                    ui.painter().rect_filled(ui.max_rect(), 0.0, tokens.colour.raised);
                    cell_ui(ui, &tokens, column.width, |ui| {
                        let title = Type::CaptionStrong.text(column.title).color(tokens.colour.muted);
                        ui.add(Label::new(title).truncate());
                    });
                });
            }
        })
        .body(|body| {
            body.rows(tokens.control + tokens.space.xs, rows, |mut row| {
                let at = row.index();
                row.set_selected(chosen == Some(at));
                for (index, column) in columns.iter().enumerate() {
                    row.col(|ui| {
                        let place = ui.max_rect();
                        ui.painter().hline(place.x_range(), place.bottom(), tokens.line_stroke());
                        if index == 0 && chosen == Some(at) {
                            let mark = place.with_max_x(place.left() + tokens.space.xs);
                            ui.painter().rect_filled(mark, 0.0, tokens.colour.accent);
                        }
                        cell_ui(ui, &tokens, column.width, |ui| cell(ui, at, index));
                    });
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

fn cell_ui(ui: &mut Ui, tokens: &Tokens, width: Width, add: impl FnOnce(&mut Ui)) {
    let layout = match width {
        Width::Digits(_) => Layout::right_to_left(Align::Center),
        Width::Letters(_) | Width::Rest => Layout::left_to_right(Align::Center),
    };
    let inner = ui.max_rect().shrink2(vec2(tokens.space.m, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = tokens.space.s;
        add(ui);
    });
}
