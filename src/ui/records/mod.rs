//! The records: every run that is kept, found and sorted as one types, and what can be done with one.

mod cards;
mod detail;
mod order;

use egui::{Label, Popup, ScrollArea, Ui};

use super::theme::{Tokens, Type};
use super::view::View;
use super::widgets::{
    Button, Column, EmptyState, ErrorPanel, Width, search_ui, table_fits, table_ui, title_ui, toggle_group_ui,
};
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
    let titles = Columns::of(view);
    let columns = titles.columns();
    if table_fits(ui, &columns) {
        head_ui(ui, view, state, false);
        return runs_ui(ui, view, state, &columns, out);
    }
    // Where columns have no room, a card for each run has, and everything scrolls together.
    ScrollArea::vertical().id_salt("records").auto_shrink(false).show(ui, |ui| {
        head_ui(ui, view, state, true);
        cards::cards_ui(ui, view, state, out);
    });
}

/// What is looked for, whose runs, and in which order.
fn head_ui(ui: &mut Ui, view: &View<'_>, state: &mut RecordsState, is_narrow: bool) {
    ui.horizontal_wrapped(|ui| {
        search_ui(ui, &view.say("records-search"), &mut state.search);
        match is_narrow {
            true => sort_menu_ui(ui, view, &mut state.sort),
            false => sorts_ui(ui, view, &mut state.sort),
        }
    });
    let nickname = view.settings.nickname.trim();
    if !nickname.is_empty() {
        let options = [(false, icons::USER, nickname), (true, icons::USERS, &*view.say("records-everybody"))];
        let chosen = toggle_group_ui(ui, &view.say("records-whose"), state.everybody, &options);
        state.everybody = chosen.unwrap_or(state.everybody);
    }
}

/// All orders side by side.
fn sorts_ui(ui: &mut Ui, view: &View<'_>, sort: &mut Sort) {
    let tokens = Tokens::of(ui);
    let by = view.say("records-sort");
    ui.add_space(tokens.space.m);
    ui.add(Label::new(Type::Body.text(format!("{by}:")).color(tokens.colour.muted)));
    for one in Sort::ALL {
        let word = view.say(one.key());
        let name = format!("{by}: {word}");
        if ui.add(Button::quiet(&word).name(&name).pressed(*sort == one)).clicked() {
            *sort = one;
        }
    }
}

/// The order, and the others in a menu.
fn sort_menu_ui(ui: &mut Ui, view: &View<'_>, sort: &mut Sort) {
    let words = format!("{}: {}", view.say("records-sort"), view.say(sort.key()));
    let menu = ui.add(Button::secondary(&words).icon(icons::CARET_DOWN));
    Popup::menu(&menu).show(|ui| {
        for one in Sort::ALL {
            let item = ui.add(Button::quiet(&view.say(one.key())).pressed(*sort == one));
            if menu.clicked() && *sort == one {
                item.request_focus();
            }
            if item.clicked() {
                *sort = one;
                menu.request_focus();
                // A key, unlike a click, does not close it.
                ui.close();
            }
        }
    });
}

/// The runs found, as a table, below the one that is looked at.
fn runs_ui(ui: &mut Ui, view: &View<'_>, state: &mut RecordsState, columns: &[Column<'_>], out: &mut Vec<Intent>) {
    let rows = view.records.rows;
    let found = state.found.of(view, rows, &state.search, state.sort, state.everybody);
    count_ui(ui, view, found.len());
    let chosen_ix = state.chosen.as_ref().and_then(|id| found.iter().position(|&ix| rows[ix].id == *id));
    if let Some(row) = chosen_ix.map(|ix| &rows[found[ix]]) {
        let most = ui.available_height() / 2.0;
        ScrollArea::vertical().id_salt("run").max_height(most).auto_shrink([false, true]).show(ui, |ui| {
            detail::detail_ui(ui, view, row, &mut state.removing, out);
        });
    }
    let pressed = table_ui(
        ui,
        "runs",
        columns,
        (found.len(), chosen_ix),
        |ix| name(view, &rows[found[ix]]),
        |ui, ix, column| {
            let words = cell(view, &rows[found[ix]], column);
            ui.add(Label::new(Type::Body.text(&words)).truncate());
        },
    );
    if let Some(ix) = pressed {
        state.chosen = Some(rows[found[ix]].id.clone());
    }
}

fn count_ui(ui: &mut Ui, view: &View<'_>, count: usize) {
    let words = view.say_count("records-count", count);
    ui.label(Type::Caption.text(words).color(Tokens::of(ui).colour.muted));
}

/// What a screen reader says of a run.
fn name(view: &View<'_>, row: &RunRow) -> String {
    format!("{}, {}", row.title, view.when(&row.started_at))
}

struct Columns<'a> {
    titles: [std::borrow::Cow<'a, str>; 5],
}

impl<'a> Columns<'a> {
    fn of(view: &'a View<'_>) -> Self {
        let keys = ["records-when", "records-scenario", "records-person", "records-result", "records-performance"];
        Self { titles: keys.map(|key| view.say(key)) }
    }

    fn columns(&self) -> Vec<Column<'_>> {
        let widths = [Width::Letters(18), Width::Rest, Width::Letters(16), Width::Letters(22), Width::Digits(14)];
        self.titles.iter().zip(widths).map(|(title, width)| Column { title, width }).collect()
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

fn share([part, whole]: [u32; 2]) -> Share {
    Share { part, whole }
}

fn percent(view: &View<'_>, parts: [u32; 2]) -> String {
    match share(parts).percent() {
        Some(percent) => view.words.percent(percent.into()),
        None => view.say("met-not-observed").into_owned(),
    }
}
