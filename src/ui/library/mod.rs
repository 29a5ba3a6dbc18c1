//! The library, where everything starts: the shelf of scenarios, three ways to begin, and runs to take up again.

mod detail;
mod runs;
mod shelf;
mod welcome;

use std::path::PathBuf;

use egui::{Label, Ui};

use super::theme::{Tokens, Type};
use super::view::{ShelfEntry, View};
use super::widgets::{Button, EmptyState, Side, card_ui, field_ui, search_ui, split_ui, title_ui};
use super::{Intent, icons};
use crate::exercise::names;
use crate::records::RunId;

/// The scenario that a newcomer begins with, if it is there.
pub const FAVOURITE: &str = "hostile-visitor";

/// What is typed and chosen in the library.
#[derive(Default)]
pub struct LibraryState {
    search: String,
    /// Id of the chosen scenario.
    chosen: String,
    /// A run of which it was asked whether to give it up.
    discarding: Option<RunId>,
    is_adding: bool,
    folder: String,
    new_id: String,
}

pub(super) fn library_ui(ui: &mut Ui, view: &View<'_>, state: &mut LibraryState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    if view.library.welcome {
        return welcome::welcome_ui(ui, view, out);
    }
    runs::interrupted_ui(ui, view, &mut state.discarding, out);
    title_ui(ui, &view.say("library-title"));
    if view.library.is_reading {
        ui.horizontal(|ui| {
            ui.spinner();
            ui.label(Type::Body.text(view.say("library-reading")));
        });
    }
    if view.library.shelf.is_empty() {
        if !view.library.is_reading {
            empty_ui(ui, view, state, out);
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        search_ui(ui, &view.say("library-search"), &mut state.search);
        let add = view.say("library-add");
        if ui.add(Button::quiet(&add).icon(icons::FOLDER_OPEN).pressed(state.is_adding)).clicked() {
            state.is_adding = !state.is_adding;
        }
    });
    if state.is_adding {
        card_ui(ui, |ui| folder_ui(ui, view, state, out));
    }
    let found: Vec<&ShelfEntry> =
        view.library.shelf.iter().filter(|entry| matches(view, entry, &state.search)).collect();
    let Some(chosen) = found.iter().find(|entry| entry.id == state.chosen).or(found.first()).copied() else {
        let (title, text) = (view.say("library-none-found"), view.say("library-none-found-text"));
        let all = view.say("library-show-all");
        if EmptyState::new(icons::MAGNIFYING_GLASS, &title, &text).action(&all).show(ui).is_some_and(|b| b.clicked()) {
            state.search.clear();
        }
        return;
    };
    ui.add_space(tokens.space.s);
    if ui.available_width() > tokens.control * 24.0 {
        split_ui(ui, |ui, side| match side {
            Side::Main => shelf::shelf_ui(ui, view, &found, chosen, &mut state.chosen),
            Side::Aside => detail::detail_ui(ui, view, chosen, out),
        });
    } else {
        detail::detail_ui(ui, view, chosen, out);
        ui.add_space(tokens.space.m);
        shelf::shelf_ui(ui, view, &found, chosen, &mut state.chosen);
    }
    runs::recent_ui(ui, view, out);
}

fn empty_ui(ui: &mut Ui, view: &View<'_>, state: &mut LibraryState, out: &mut Vec<Intent>) {
    let (title, text) = (view.say("library-empty"), view.say("library-empty-text"));
    EmptyState::new(icons::FOLDER_OPEN, &title, &text).show(ui);
    folder_ui(ui, view, state, out);
}

/// Where scenarios come from: a folder that one names, or a new one.
fn folder_ui(ui: &mut Ui, view: &View<'_>, state: &mut LibraryState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    if let Some(folder) = view.library.folder {
        let words = format!("{}: {}", view.say("library-folder-now"), folder.display());
        ui.add(Label::new(Type::Caption.text(words).color(tokens.colour.muted)).wrap());
    }
    let typed = field_ui(ui, &view.say("library-folder"), &mut state.folder, &view.say("library-folder-hint"));
    let folder = state.folder.trim();
    let enter = typed.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let open = view.say("library-folder-open");
    let open = Button::secondary(&open).icon(icons::FOLDER_OPEN);
    if (ui.add_enabled(!folder.is_empty(), open).clicked() || enter) && !folder.is_empty() {
        out.push(Intent::OpenFolder(PathBuf::from(folder)));
    }
    ui.add_space(tokens.space.m);
    field_ui(ui, &view.say("library-new-id"), &mut state.new_id, "fire-in-the-hall");
    let id = state.new_id.trim();
    let is_id = is_id(id) && view.library.shelf.iter().all(|entry| entry.id != id);
    if !id.is_empty() && !is_id {
        ui.add(Label::new(Type::Caption.text(view.say("library-new-id-why")).color(tokens.colour.muted)).wrap());
    }
    let make = view.say("library-new");
    let make = Button::secondary(&make).icon(icons::FILE_PLUS);
    if ui.add_enabled(is_id, make).clicked() {
        out.push(Intent::NewScenario(id.to_owned()));
    }
}

/// `[a-z][a-z0-9]*(-[a-z0-9]+)*`, as everywhere in a scenario.
fn is_id(text: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.split('-').all(part)
}

/// Whether each word that is searched for stands somewhere in what the card says.
fn matches(view: &View<'_>, entry: &ShelfEntry, search: &str) -> bool {
    let theme = entry.theme.map(|theme| view.say(names::theme(theme))).unwrap_or_default();
    let setting = entry.setting.map(|setting| view.say(names::setting(setting))).unwrap_or_default();
    let text = format!("{} {} {theme} {setting} {}", entry.title, entry.summary, entry.id).to_lowercase();
    search.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn an_id_is_written_as_in_a_scenario() {
        assert!(["fire", "fire-in-hall", "a1-2"].into_iter().all(is_id));
        assert!(["", "Fire", "1a", "a--b", "-a", "a-", "ā", "a b"].into_iter().all(|text| !is_id(text)));
    }
}
