//! The hot wash board, typed as a trainer types while forty people talk: nothing that was typed is lost.

use egui::accesskit::Role;
use egui::{Key, Rect, Shape, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::{WINDOW, guided, on_to, type_in};
use crate::exercise::board::{BoardCard, Column};
use crate::exercise::{Act, Command, Who};
use crate::ui::testing::{Stage, press, sees, window};
use crate::words::{Lang, Locale};

const SIZES: [Vec2; 4] = [vec2(960.0, 600.0), vec2(1024.0, 768.0), WINDOW, vec2(1920.0, 1080.0)];
const LONG: &str = "Vakarā kopā ar policiju apstaigāt ēku un pierakstīt tumšās vietas, logus un slēdzenes";

fn board() -> Harness<'static, Stage> {
    board_in(Lang::lv(), WINDOW, 100)
}

fn board_in(lang: Lang, size: Vec2, scale_percent: u16) -> Harness<'static, Stage> {
    let mut guided = guided();
    guided.sample.words = Locale::own(&lang);
    guided.sample.settings.scale_percent = scale_percent;
    let keep = guided.sample.words.text("room-board-keep").into_owned();
    let mut harness = window(guided, size);
    harness.state_mut().exercise.apply(Command { tick: 0, who: Who::Trainer, what: Act::Stop });
    on_to(&mut harness, &keep);
    harness.run();
    harness
}

/// Three cards in each column.
fn hang(harness: &mut Harness<'_, Stage>) {
    for (column, text) in [
        (Column::Keep, "Kāds uzreiz skaitīja cilvēkus"),
        (Column::Change, "Adresi, zvanot 112, nosaucām tikai trešajā mēģinājumā"),
        (Column::Action, LONG),
    ] {
        for owner in ["Anna", "Jānis", "Atbildīgais par drošību"] {
            let own = |words: &str| if column == Column::Action { words.to_owned() } else { String::new() };
            let card = BoardCard { column, text: text.into(), owner: own(owner), due: own("2026-12-08") };
            let post = Command { tick: 0, who: Who::Trainer, what: Act::Post { card } };
            harness.state_mut().exercise.apply(post);
        }
    }
    harness.run();
}

/// The button that leads on: nothing of a page reaches down to it.
fn foot(harness: &Harness<'_, Stage>) -> Rect {
    let on = harness.state().sample.words.text("room-on").into_owned();
    harness.get_by_role_and_label(Role::Button, &on).rect()
}

/// Every text that can be seen, and where.
fn drawn(harness: &Harness<'_, Stage>) -> Vec<(String, Rect)> {
    fn look(shape: &Shape, clip: Rect, found: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| look(shape, clip, found)),
            Shape::Text(text) => {
                found.push((text.galley.job.text.clone(), shape.visual_bounding_rect().intersect(clip)))
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    harness.output().shapes.iter().for_each(|clipped| look(&clipped.shape, clipped.clip_rect, &mut found));
    found.retain(|(words, place)| !words.trim().is_empty() && place.is_positive());
    found
}

#[test]
fn three_actions_are_read_at_once_with_owner_and_date() {
    for size in SIZES {
        for lang in [Lang::lv(), Lang::en()] {
            let mut harness = board_in(lang.clone(), size, 100);
            hang(&mut harness);
            let foot = foot(&harness);
            let drawn = drawn(&harness);
            for owner in ["Anna", "Jānis", "Atbildīgais par drošību"] {
                let is_owned = |words: &str| words.starts_with(owner) && words.contains("08") && words.contains("2026");
                let line = drawn.iter().find(|(words, _)| is_owned(words));
                let (_, line) = line.unwrap_or_else(|| panic!("{lang} {size}: {owner} is not drawn: {drawn:?}"));
                assert!(
                    line.height() > size.y / 50.0 && line.bottom() <= foot.top(),
                    "{lang} {size}: {owner} at {line}"
                );
            }
            let texts = drawn.iter().filter(|(words, _)| words.starts_with("Vakarā"));
            assert_eq!(texts.count(), 3, "{lang} {size}");
        }
    }
}

#[test]
fn nothing_on_the_board_lies_under_the_foot() {
    let mut faults = Vec::new();
    for (size, scale_percent) in SIZES.map(|size| (size, 100)).into_iter().chain([(WINDOW, 200)]) {
        for lang in [Lang::lv(), Lang::en(), Lang::pseudo()] {
            let mut harness = board_in(lang.clone(), size, scale_percent);
            hang(&mut harness);
            type_action(&mut harness, LONG, "drīz");
            press(&mut harness, &[Key::Enter]);
            harness.run();
            let at = format!("{lang} {size} {scale_percent} %");
            let foot = foot(&harness);
            let drawn = drawn(&harness);
            for (ix, (words, place)) in drawn.iter().enumerate() {
                let covers = |other: &&(String, Rect)| place.shrink(2.0).intersects(other.1.shrink(2.0));
                let over = drawn[ix + 1..].iter().find(covers);
                faults.extend(over.map(|(other, there)| format!("{at}: {words} at {place} over {other} at {there}")));
            }
            let mut nodes = harness.root().children_recursive();
            let typed = nodes.find(|node| node.accesskit_node().is_focused()).map(|node| node.rect());
            let is_seen = typed.is_some_and(|field| field.bottom() <= foot.top() && field.top() >= 0.0);
            if !is_seen {
                faults.push(format!("{at}: the date at {typed:?}, the foot at {foot}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_button_adds_what_enter_adds() {
    let mut harness = board();
    type_in(&mut harness, "Calm voices");
    harness.get_by_role_and_label(Role::Button, "Pievienot").click();
    harness.run();
    assert_eq!(texts(&harness, Column::Keep), ["Calm voices"]);
    assert!(!sees(&harness, "Pievienot"), "there is nothing to add");
}

#[test]
fn a_suggested_date_is_written_as_dates_are_here() {
    let mut harness = board();
    press(&mut harness, &[Key::F4]);
    let field = harness.get_by_role_and_label(Role::TextInput, "Datums vai dienas");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("08.12.2026."));
    assert!(!sees(&harness, "Līdz 08.12.2026."), "it is not said twice");
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

#[test]
fn free_height_goes_to_the_text_of_the_actions() {
    let size = vec2(1920.0, 1080.0);
    let mut harness = board_in(Lang::lv(), size, 100);
    hang(&mut harness);
    let texts: Vec<Rect> =
        drawn(&harness).into_iter().filter(|(words, _)| words.starts_with("Vakarā")).map(|(_, place)| place).collect();
    assert_eq!(texts.len(), 3);
    let is_long = texts.iter().all(|text| text.height() > 2.0 * size.y / 25.0);
    assert!(is_long, "one line in {texts:?} over {}", foot(&harness));
}

#[test]
fn an_action_that_is_typed_leaves_two_others_in_sight() {
    let mut harness = board();
    for owner in ["Anna", "Jānis"] {
        let card =
            BoardCard { column: Column::Action, text: LONG.into(), owner: owner.into(), due: "2026-12-08".into() };
        harness.state_mut().exercise.apply(Command { tick: 0, who: Who::Trainer, what: Act::Post { card } });
    }
    type_action(&mut harness, LONG, "15.12.2026.");
    harness.state_mut().panels.room.board.owner = "Kopienas pārstāvis saziņai".into();
    harness.run();
    let foot = foot(&harness);
    for owner in ["Anna", "Jānis"] {
        let drawn = drawn(&harness);
        let line = drawn.iter().find(|(words, _)| words.starts_with(owner)).map(|(_, place)| *place);
        assert!(line.is_some_and(|line| line.height() > 20.0 && line.bottom() <= foot.top()), "{owner} at {line:?}");
    }
    let [add, suggest] = ["Pievienot", "Ieteikums 1/1"].map(|name| harness.get_by_role_and_label(Role::Button, name));
    assert_eq!(add.rect().top(), suggest.rect().top(), "in one row");
}
