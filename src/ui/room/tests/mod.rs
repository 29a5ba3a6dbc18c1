//! A group run, driven as a trainer drives it before a room: by keys and a presenter remote, and looked at from ten metres.

mod board;
mod hall;
mod pages;
mod plan;
mod reading;

use egui::accesskit::Role;
use egui::{Event, Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::deck::{Ask, Page, deck};
use crate::exercise::{Act, Mode, Standing};
use crate::ui::Intent;
use crate::ui::testing::{EVERY_KIND, Stage, press, scenario, sees, window};

const WINDOW: Vec2 = vec2(1280.0, 720.0);

fn type_in(harness: &mut Harness<'_, Stage>, text: &str) {
    harness.event(Event::Text(text.into()));
    harness.run();
}

/// Turns pages until this is in sight.
fn on_to(harness: &mut Harness<'_, Stage>, label: &str) {
    for _ in 0..40 {
        if sees(harness, label) {
            return;
        }
        press(harness, &[Key::PageDown]);
    }
    panic!("never came to {label}, but to {}", harness.state().node());
}

fn pages(stage: &Stage) -> Vec<Page> {
    stage.with_play(deck)
}

fn acts(stage: &Stage) -> Vec<&Act> {
    let acts = stage.wishes.iter().filter_map(|wish| match wish {
        Intent::Act(act) => Some(act),
        _ => None,
    });
    acts.collect()
}

/// The scenario of every kind with a guide and actions.
fn guided() -> Stage {
    let guide = r#"guide: (opening: "We begin.", rules: ["One speaks."], silence: "Silence is fine.", signal: "Agree on it."),
        actions: [(id: "bell", text: "Buy a bell", owner: "Caretaker", days: 14)], events:"#;
    let (scenario, book) = scenario(&EVERY_KIND.replacen("events:", guide, 1), 1);
    Stage::of(Mode::Group, scenario, book)
}

#[test]
fn pages_follow_the_story() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    let intro = Page::INTRODUCTION;
    assert_eq!(pages(harness.state()), [&intro[..], &[Page::Told(0)]].concat());
    on_to(&mut harness, "A 1. Greet them");
    let asked = [&intro[..], &[Page::Told(0), Page::Situation(1), Page::Ask(Ask::Choices)]].concat();
    assert_eq!(pages(harness.state()), asked);
    press(&mut harness, &[Key::Num1, Key::Enter]);
    let outcome = Page::Outcome { from: 2, to: 4 };
    // What happens on arrival is told before the question, though it happened after it.
    let after = [outcome, Page::Told(5), Page::Situation(4), Page::Ask(Ask::Order)];
    assert_eq!(pages(harness.state()), [&intro[..], &[Page::Told(0), Page::Situation(1)], &after].concat());
    assert!(sees(&harness, "They were seen.") && sees(&harness, "Labākā rīcība"), "the outcome is in sight");
}

#[test]
fn the_situation_stands_alone_before_the_choices() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "Tagad Jūs esat: Desk");
    assert!(sees(&harness, "The door. Calm is 3.") && !sees(&harness, "Greet them"));
    press(&mut harness, &[Key::Space]);
    assert!(sees(&harness, "A 1. Greet them") && sees(&harness, "B 2. Wait and see"));
}

#[test]
fn a_key_only_marks_and_a_slip_costs_nothing() {
    for commit in [Key::Num2, Key::B, Key::Enter, Key::Space, Key::ArrowRight, Key::PageDown] {
        let mut harness = window(Stage::new(Mode::Group), WINDOW);
        on_to(&mut harness, "A 1. Greet them");
        let before = acts(harness.state()).len();
        press(&mut harness, &[Key::Space, Key::PageDown]);
        assert_eq!(harness.state().node(), "door", "nothing is marked, so nothing is committed");
        press(&mut harness, &[Key::Num1, Key::B]);
        assert_eq!(acts(harness.state()).len(), before, "marked, and marked anew");
        press(&mut harness, &[commit]);
        let node = harness.state().exercise.scenario().node_ix("door").unwrap();
        assert_eq!(acts(harness.state()).last(), Some(&&Act::Choose { node, choice: 1 }), "by {commit:?}");
        assert_eq!(acts(harness.state()).len(), before + 1);
    }
}

#[test]
fn arrows_and_the_mouse_choose_as_well() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::ArrowDown, Key::ArrowDown, Key::ArrowUp]);
    harness.get_by_label("A 1. Greet them").click();
    harness.run();
    assert_eq!(harness.state().node(), "plan", "the mouse took what the arrows had marked");
}

#[test]
fn hands_are_counted_and_the_most_voted_is_marked() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::H]);
    type_in(&mut harness, "12");
    press(&mut harness, &[Key::Enter]);
    type_in(&mut harness, "5");
    assert!(sees(&harness, "Kopā: 17"));
    press(&mut harness, &[Key::Enter]);
    let node = harness.state().exercise.node();
    assert_eq!(acts(harness.state()).last(), Some(&&Act::Count { node, hands: vec![12, 5] }));
    assert!(sees(&harness, "A 1. Greet them (12)") && sees(&harness, "B 2. Wait and see (5)"));
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().node(), "plan");
    assert!(sees(&harness, "A: 12 roku, izvēlējāmies"), "the hands stay beside what came of it, and what was chosen");
    assert!(sees(&harness, "B: 5 rokas"));
}

#[test]
fn hands_counted_once_stay_when_they_are_looked_at_again() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::H, Key::Enter, Key::Enter]);
    assert!(harness.state().exercise.hands().is_empty(), "no number, no count");
    press(&mut harness, &[Key::H]);
    type_in(&mut harness, "12");
    press(&mut harness, &[Key::Enter]);
    type_in(&mut harness, "5");
    press(&mut harness, &[Key::Enter, Key::H]);
    assert!(sees(&harness, "Kopā: 17"));
    type_in(&mut harness, "14");
    press(&mut harness, &[Key::Enter, Key::Enter]);
    assert_eq!(harness.state().exercise.hands(), [14, 5], "a number is typed over");
}

#[test]
fn the_button_below_takes_the_numbers_and_commits_nothing() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::A, Key::H]);
    type_in(&mut harness, "3");
    harness.get_by_label("Saskaitīts").click();
    harness.run();
    assert_eq!(harness.state().node(), "door");
    assert_eq!(harness.state().exercise.hands(), [3, 0]);
}

#[test]
fn a_run_that_is_stopped_turns_to_its_end() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::A, Key::A, Key::P]);
    harness.get_by_label("Beigt pavisam").click();
    harness.run();
    harness.get_by_label("Jā, beigt").click();
    harness.run();
    assert!(sees(&harness, "Mācības beigtas pirms laika"));
    for words in ["Paldies!", "krīzē 116", "Tālāk kopā pārrunāsim"] {
        assert!(sees(&harness, words), "{words}");
    }
}

#[test]
fn counting_can_be_broken_off() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::H, Key::Escape]);
    assert!(sees(&harness, "A 1. Greet them"));
    assert_eq!(harness.state().exercise.standing(), Standing::Running, "the key that ended it does not pause");
    assert!(harness.state().exercise.hands().is_empty());
}

#[test]
fn looking_back_changes_nothing() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    let (wishes, journal) = (harness.state().wishes.len(), harness.state().exercise.journal().len());
    press(&mut harness, &[Key::ArrowLeft]);
    assert!(sees(&harness, "Atskats") && sees(&harness, "The door."));
    press(&mut harness, &[Key::PageUp, Key::Num1, Key::Num1, Key::H, Key::S, Key::Backspace]);
    assert!(sees(&harness, "Atskats"));
    assert!(!sees(&harness, "Greet them"));
    press(&mut harness, &[Key::End]);
    assert!(sees(&harness, "A 1. Greet them") && !sees(&harness, "Atskats"));
    press(&mut harness, &[Key::ArrowLeft, Key::ArrowLeft, Key::ArrowRight, Key::ArrowRight]);
    assert!(sees(&harness, "A 1. Greet them"), "forward leads back to now");
    press(&mut harness, &[Key::ArrowLeft, Key::Escape]);
    assert!(sees(&harness, "A 1. Greet them"), "so does Escape, and it does not pause");
    assert_eq!((harness.state().wishes.len(), harness.state().exercise.journal().len()), (wishes, journal));
}

#[test]
fn a_sheet_is_asked_once_more_before_it_is_handed_in() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::A, Key::A]);
    on_to(&mut harness, "B 2. Warn the others");
    press(&mut harness, &[Key::A, Key::B, Key::C, Key::C]);
    assert!(sees(&harness, "A 1. Close the door (1.)") && sees(&harness, "B 2. Warn the others (2.)"));
    press(&mut harness, &[Key::Space]);
    assert_eq!(harness.state().node(), "plan");
    assert!(sees(&harness, "Vēlreiz: iesniegt") && sees(&harness, "Atzīmēts: 2 no 3. Vai iesniegt?"));
    press(&mut harness, &[Key::Space]);
    assert_eq!(harness.state().node(), "call");
}

#[test]
fn a_call_is_spoken_then_ticked_and_says_what_still_lacks() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::A, Key::A]);
    on_to(&mut harness, "B 2. Warn the others");
    press(&mut harness, &[Key::A, Key::Space, Key::Space]);
    on_to(&mut harness, "Where are you?");
    assert!(!sees(&harness, "Hang up"), "the cards come after the talk");
    press(&mut harness, &[Key::Space]);
    assert!(sees(&harness, "What happened?"));
    press(&mut harness, &[Key::Space, Key::Num2, Key::Space, Key::Space]);
    assert_eq!(harness.state().node(), "call", "the operator was not told what happened");
    assert!(sees(&harness, "Dispečers jautā: „What happened?”"));
    press(&mut harness, &[Key::Num1, Key::Space, Key::Space]);
    assert_eq!(harness.state().node(), "report");
    assert!(sees(&harness, "A good call."));
}

#[test]
fn a_pause_gives_the_ways_out() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    press(&mut harness, &[Key::PageDown, Key::P]);
    assert_eq!(harness.state().exercise.standing(), Standing::Paused);
    assert!(sees(&harness, "Iziet un turpināt vēlāk"));
    assert_eq!(reading::too_small(&harness, WINDOW.y), Vec::<String>::new());
    press(&mut harness, &[Key::P]);
    assert_eq!(harness.state().exercise.standing(), Standing::Running);
}

#[test]
fn the_signal_phrase_is_agreed_on_before_the_start() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "Mūsu signāla frāze");
    assert!(sees(&harness, "Vienojieties par vienu parastu teikumu"), "what it is for stands over its field");
    harness.get_by_role_and_label(Role::TextInput, "Signāla frāze, par ko vienojāmies").focus();
    harness.run();
    type_in(&mut harness, "Zilā mape");
    let Some(Intent::SetSite(card)) = harness.state().wishes.last() else { panic!("no card was kept") };
    assert_eq!(card.signal, "Zilā mape");
}

#[test]
fn who_is_behind_may_skip_what_is_not_core() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    press(&mut harness, &[Key::A, Key::A]);
    on_to(&mut harness, "B 2. Warn the others");
    press(&mut harness, &[Key::S, Key::S]);
    assert_eq!(harness.state().node(), "plan", "there is time");
    harness.state_mut().tick = 20 * 60 * 9;
    harness.run();
    assert!(sees(&harness, "kavējamies"));
    press(&mut harness, &[Key::S]);
    assert_eq!(harness.state().node(), "plan");
    press(&mut harness, &[Key::PageDown]);
    assert_eq!(harness.state().node(), "plan", "the key that leads on leaves nothing out");
    assert!(!sees(&harness, "Vēlreiz: izlaist"));
    press(&mut harness, &[Key::S]);
    harness.get_by_label_contains("Vēlreiz: izlaist").click();
    harness.run();
    assert_eq!(harness.state().node(), "call");
}

#[test]
fn what_came_of_a_decision_is_read_before_the_next_is_left_out() {
    let mut harness = window(Stage::new(Mode::Group), WINDOW);
    on_to(&mut harness, "A 1. Greet them");
    harness.state_mut().tick = 20 * 60 * 9;
    press(&mut harness, &[Key::A, Key::A]);
    assert!(sees(&harness, "They were seen.") && !sees(&harness, "Izlaist"));
    press(&mut harness, &[Key::S, Key::S]);
    assert_eq!(harness.state().node(), "plan");
    on_to(&mut harness, "In which order?");
    assert!(sees(&harness, "Izlaist"));
}
