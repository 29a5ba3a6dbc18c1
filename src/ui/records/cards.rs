//! The runs found, as cards: for windows and letters that leave no room for columns. The run that is looked at stands
//! below its card.

use egui::{Label, Ui};

use super::{RecordsState, count_ui, detail, name, percent, result};
use crate::records::RunRow;
use crate::ui::Intent;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::View;
use crate::ui::widgets::{lines_ui, list_ui};

/// Lines that the title of a run may take.
const MOST_TITLE: usize = 2;

pub(super) fn cards_ui(ui: &mut Ui, view: &View<'_>, state: &mut RecordsState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let rows = view.records.rows;
    let found = state.found.of(view, rows, &state.search, state.sort, state.everybody);
    count_ui(ui, view, found.len());
    let chosen = state.chosen.as_ref().and_then(|id| found.iter().position(|&ix| rows[ix].id == *id));
    let longest = found.iter().map(|&ix| rows[ix].title.len()).max().unwrap_or_default();
    let is_long = longest as f32 * tokens.font(Type::Strong).size * 0.5 > ui.available_width() - 2.0 * tokens.space.l;
    let lines: &[Type] = match is_long {
        true => &[Type::Strong, Type::Strong, Type::Caption, Type::Caption],
        false => &[Type::Strong, Type::Caption, Type::Caption],
    };
    let mut pressed = None;
    let end = chosen.map_or(found.len(), |chosen| chosen + 1);
    for part in [0..end, end..found.len()] {
        let is_over = part.end == end && chosen.is_some();
        let card = list_ui(
            ui,
            lines,
            (part, chosen),
            |ix| name(view, &rows[found[ix]]),
            |ui, ix| run_ui(ui, view, &rows[found[ix]]),
        );
        pressed = pressed.or(card);
        if let Some(row) = chosen.filter(|_| is_over).map(|chosen| &rows[found[chosen]]) {
            detail::detail_ui(ui, view, row, &mut state.removing, out);
            ui.add_space(tokens.space.s);
        }
    }
    if let Some(ix) = pressed {
        state.chosen = (chosen != Some(ix)).then(|| rows[found[ix]].id.clone());
    }
}

/// What the columns of the table say, and whether it was passed.
fn run_ui(ui: &mut Ui, view: &View<'_>, row: &RunRow) {
    let tokens = Tokens::of(ui);
    lines_ui(ui, Type::Strong, &row.title, tokens.colour.text, MOST_TITLE);
    let who = row.person.clone().unwrap_or_default();
    let passed = row.summary.map(|summary| if summary.is_passed { "records-passed" } else { "records-not-passed" });
    let share = row
        .summary
        .map(|summary| format!("{}: {}", view.say("records-performance"), percent(view, summary.performance)));
    let marked = [
        result(view, row),
        passed.map(|key| view.say(key).into_owned()).unwrap_or_default(),
        share.unwrap_or_default(),
    ];
    line_ui(ui, &[view.when(&row.started_at), who]);
    line_ui(ui, &marked);
}

fn line_ui(ui: &mut Ui, parts: &[String]) {
    let words = parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("  ·  ");
    ui.add(Label::new(Type::Caption.text(words).color(Tokens::of(ui).colour.muted)).truncate());
}
