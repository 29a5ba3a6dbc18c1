//! The hot wash board, typed as a trainer types while forty people talk: nothing that was typed is lost.

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{WINDOW, guided, on_to, press, sees, stage, type_in};
use crate::exercise::board::Column;
use crate::exercise::{Act, Command, Who};
use crate::ui::testing::Stage;

fn board() -> Harness<'static, Stage> {
    let mut harness = stage(guided(), WINDOW);
    harness.state_mut().exercise.apply(Command { tick: 0, who: Who::Trainer, what: Act::Stop });
    on_to(&mut harness, "Paturēt");
    harness.run();
    harness
}

fn texts(harness: &Harness<'_, Stage>, column: Column) -> Vec<String> {
    harness.state().exercise.board().column(column).map(|(_, card)| card.text.clone()).collect()
}

fn dues(harness: &Harness<'_, Stage>) -> Vec<String> {
    harness.state().exercise.board().column(Column::Action).map(|(_, card)| card.due.clone()).collect()
}

/// An action with a date as it is typed, not added yet; the keyboard is in the date.
fn type_action(harness: &mut Harness<'_, Stage>, text: &str, due: &str) {
    press(harness, &[Key::Tab, Key::Tab]);
    type_in(harness, text);
    press(harness, &[Key::Tab, Key::Tab]);
    type_in(harness, due);
}

#[test]
fn the_board_is_typed_at_once_and_takes_a_suggestion() {
    let mut harness = board();
    type_in(&mut harness, "Calm voices");
    press(&mut harness, &[Key::Enter, Key::Tab]);
    type_in(&mut harness, "The lock");
    press(&mut harness, &[Key::Enter, Key::F4, Key::Enter]);
    let board = harness.state().exercise.board();
    let texts = |column| board.column(column).map(|(_, card)| card.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(Column::Keep), ["Calm voices"]);
    assert_eq!(texts(Column::Change), ["The lock"]);
    let (_, action) = board.column(Column::Action).next().unwrap();
    assert_eq!((&*action.text, &*action.owner, &*action.due), ("Buy a bell", "Caretaker", "2026-12-08"));
    assert!(sees(&harness, "Darbi ar atbildīgo un datumu: 1 no 3"));
    harness.get_by_label_contains("The lock").click();
    harness.run();
    type_in(&mut harness, " of room 3");
    press(&mut harness, &[Key::Enter]);
    let board = harness.state().exercise.board();
    assert_eq!(board.column(Column::Change).map(|(_, card)| &*card.text).collect::<Vec<_>>(), ["The lock of room 3"]);
}

#[test]
fn a_date_that_cannot_be_read_is_said_and_nothing_is_lost() {
    let mut harness = board();
    type_action(&mut harness, "Buy a bell", "soon");
    press(&mut harness, &[Key::Enter]);
    assert!(texts(&harness, Column::Action).is_empty());
    assert!(sees(&harness, "Šo datumu nevar saprast"));
    press(&mut harness, &[Key::Backspace, Key::Backspace, Key::Backspace, Key::Backspace]);
    type_in(&mut harness, "14");
    press(&mut harness, &[Key::Enter]);
    assert_eq!(dues(&harness), ["2026-12-08"], "the keyboard stayed in the date");
    assert!(!sees(&harness, "Šo datumu nevar saprast"));
}

#[test]
fn the_key_that_leads_on_adds_what_is_typed() {
    let mut harness = board();
    type_in(&mut harness, "Calm voices");
    type_action(&mut harness, "Buy a bell", "soon");
    press(&mut harness, &[Key::PageDown]);
    assert!(sees(&harness, "Šo datumu nevar saprast"), "it stays once");
    assert_eq!(texts(&harness, Column::Keep), ["Calm voices"]);
    press(&mut harness, &[Key::PageDown]);
    assert!(sees(&harness, "Paldies!"));
    assert_eq!((texts(&harness, Column::Action), dues(&harness)), (vec!["Buy a bell".into()], vec![String::new()]));
}

#[test]
fn a_card_of_another_column_leaves_the_one_that_is_changed() {
    let mut harness = board();
    press(&mut harness, &[Key::F4, Key::Enter]);
    harness.get_by_label_contains("Buy a bell").click();
    harness.run();
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Paturēt").focus();
    harness.run();
    type_in(&mut harness, "Calm voices");
    press(&mut harness, &[Key::Enter, Key::Tab, Key::Tab]);
    type_in(&mut harness, "!");
    press(&mut harness, &[Key::Enter]);
    assert_eq!(texts(&harness, Column::Keep), ["Calm voices"]);
    assert_eq!(texts(&harness, Column::Action).len(), 1, "changed, not hung twice");
}

#[test]
fn what_is_typed_is_added_before_a_card_or_a_suggestion_takes_its_place() {
    let mut harness = board();
    type_in(&mut harness, "Calm voices");
    press(&mut harness, &[Key::Enter]);
    type_in(&mut harness, "The lock");
    harness.get_by_label("Calm voices").click();
    harness.run();
    assert_eq!(texts(&harness, Column::Keep), ["Calm voices", "The lock"]);
    press(&mut harness, &[Key::Enter]);
    type_action(&mut harness, "Ask the caretaker", "");
    press(&mut harness, &[Key::F4, Key::F4]);
    assert_eq!(texts(&harness, Column::Action), ["Ask the caretaker"], "a suggestion that is passed over is not added");
}
