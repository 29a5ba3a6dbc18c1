//! The records: every run that is kept, found and sorted as one types, and what can be done with one.

mod detail;
mod order;

use egui::{Label, ScrollArea, Ui};

use super::theme::{Tokens, Type};
use super::view::View;
use super::widgets::{Button, Column, EmptyState, ErrorPanel, Width, search_ui, table_ui, title_ui, toggle_group_ui};
use super::{Intent, Screen, icons};
use crate::exercise::names;
use crate::records::{RunId, RunRow, Status};
use crate::scenario::grade::Share;
use order::{Found, Sort};

/// What is searched for, and the run that is looked at.
#[derive(Default)]
pub struct RecordsState {
    search: String,
    /// Everybody's runs, not only those of the person at this computer.
    everybody: bool,
    sort: Sort,
    found: Found,
    chosen: Option<RunId>,
    /// The run of which it was asked whether to remove it.
    removing: Option<RunId>,
}

pub(super) fn records_ui(ui: &mut Ui, view: &View<'_>, state: &mut RecordsState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let rows = view.records.rows;
    title_ui(ui, &view.say("records-title"));
    if let Some([what, means, mend]) = view.records.error {
        ErrorPanel::new(what, means, mend).show(ui);
    }
    if rows.is_empty() {
        if view.records.error.is_none() {
            let (title, text) = (view.say("records-none"), view.say("records-none-text"));
            let action = view.say("records-none-action");
            let button = EmptyState::new(icons::LIST_CHECKS, &title, &text).action(&action).show(ui);
            if button.is_some_and(|button| button.clicked()) {
                out.push(Intent::Open(Screen::Library));
            }
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        search_ui(ui, &view.say("records-search"), &mut state.search);
        for sort in [Sort::Newest, Sort::Title, Sort::Person, Sort::Result] {
            let word = view.say(sort.key());
            let name = format!("{}: {word}", view.say("records-sort"));
            if ui.add(Button::quiet(&word).name(&name).pressed(state.sort == sort)).clicked() {
                state.sort = sort;
            }
        }
    });
    let nickname = view.settings.nickname.trim();
    if !nickname.is_empty() {
        let options = [(false, icons::USER, nickname), (true, icons::USERS, &*view.say("records-everybody"))];
        let chosen = toggle_group_ui(ui, &view.say("records-whose"), state.everybody, &options);
        state.everybody = chosen.unwrap_or(state.everybody);
    }
    let found = state.found.of(view, rows, &state.search, state.sort, state.everybody);
    ui.label(Type::Caption.text(view.say_count("records-count", found.len())).color(tokens.colour.muted));
    let chosen_ix = state.chosen.as_ref().and_then(|id| found.iter().position(|&ix| rows[ix].id == *id));
    if let Some(row) = chosen_ix.map(|ix| &rows[found[ix]]) {
        let most = ui.available_height() / 2.0;
        ScrollArea::vertical().id_salt("run").max_height(most).auto_shrink([false, true]).show(ui, |ui| {
            detail::detail_ui(ui, view, row, &mut state.removing, out);
        });
    }
    let titles = Columns::of(view);
    let pressed = table_ui(
        ui,
        "runs",
        &titles.columns(ui.available_width() > tokens.control * 22.0),
        (found.len(), chosen_ix),
        |ix| format!("{}, {}", rows[found[ix]].title, view.when(&rows[found[ix]].started_at)),
        |ui, ix, column| {
            let words = cell(view, &rows[found[ix]], column);
            ui.add(Label::new(Type::Body.text(&words)).truncate());
        },
    );
    if let Some(ix) = pressed {
        state.chosen = Some(rows[found[ix]].id.clone());
    }
}

struct Columns<'a> {
    titles: [std::borrow::Cow<'a, str>; 5],
}

impl<'a> Columns<'a> {
    fn of(view: &'a View<'_>) -> Self {
        let keys = ["records-when", "records-scenario", "records-person", "records-result", "records-performance"];
        Self { titles: keys.map(|key| view.say(key)) }
    }

    /// All columns, or, where there is little room, the two that tell runs apart.
    fn columns(&self, is_wide: bool) -> Vec<Column<'_>> {
        let widths = [Width::Letters(18), Width::Rest, Width::Letters(16), Width::Letters(22), Width::Digits(14)];
        let shown = if is_wide { 5 } else { 2 };
        self.titles.iter().zip(widths).take(shown).map(|(title, width)| Column { title, width }).collect()
    }
}

fn cell(view: &View<'_>, row: &RunRow, column: usize) -> String {
    match column {
        0 => view.when(&row.started_at),
        1 => row.title.clone(),
        2 => row.person.clone().unwrap_or_default(),
        3 => result(view, row),
        _ => row.summary.map(|summary| percent(view, summary.performance)).unwrap_or_default(),
    }
}

fn result(view: &View<'_>, row: &RunRow) -> String {
    match (row.status, row.summary.and_then(|summary| summary.outcome)) {
        (Status::Open, _) => view.say("records-open").into_owned(),
        (_, Some(outcome)) => view.say(names::outcome(outcome)).into_owned(),
        (_, None) => view.say("records-stopped").into_owned(),
    }
}

fn percent(view: &View<'_>, [part, whole]: [u32; 2]) -> String {
    match (Share { part, whole }).percent() {
        Some(percent) => view.words.percent(percent.into()),
        None => view.say("met-not-observed").into_owned(),
    }
}
