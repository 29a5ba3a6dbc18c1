//! A plan before a room: seen large, begun by the trainer, acted on by the same habit as every answer.

use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::reading::unread;
use super::{WINDOW, on_to};
use crate::exercise::{Command, Mode, Player, Policy, Turn, Who};
use crate::ui::testing::{Stage, pass, pass_until, picture, press, sees, window};
use crate::words::{Lang, Locale};

const GUESTS: u32 = 60;

/// Before the room, on the page of the plan, which has not begun.
fn before(size: egui::Vec2) -> Harness<'static, Stage> {
    let mut harness = window(Stage::on_plan(Mode::Group, GUESTS), size);
    on_to(&mut harness, "Šajā ēkā notiks viss.");
    harness
}

#[test]
fn the_trainer_begins_marks_and_commits() {
    let mut harness = before(WINDOW);
    picture(&harness, "room-plan-waits");
    let plan = harness.get_by_role(egui::accesskit::Role::Image).rect();
    assert!(plan.width() > 700.0 && plan.height() > 400.0, "{plan}");
    press(&mut harness, &[Key::Enter]);
    assert!(harness.state().exercise.plan_runs());
    press(&mut harness, &[Key::Num1]);
    assert!(harness.state().done_on_plan().is_empty(), "one press only marks");
    picture(&harness, "room-plan-marked");
    press(&mut harness, &[Key::Num2, Key::Num2]);
    assert_eq!(harness.state().done_on_plan(), ["say"], "the same key again commits");
    press(&mut harness, &[Key::Num1, Key::Enter]);
    assert_eq!(harness.state().done_on_plan(), ["say", "unlock"]);
    press(&mut harness, &[Key::Num1, Key::Num1, Key::S, Key::S]);
    assert_eq!(harness.state().done_on_plan(), ["say", "unlock"], "what was done is done, and nothing is skipped");
    pass(&mut harness, 6);
    picture(&harness, "room-plan-runs");
    assert!(sees(&harness, "Plānā pagājis 0:06"));
}

#[test]
fn a_moment_comes_before_the_room_and_leads_back_to_the_plan() {
    let mut harness = before(WINDOW);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Num1, Key::Num2, Key::Num2]);
    pass_until(&mut harness, "back-in");
    assert!(sees(&harness, "A man wants to go back") && sees(&harness, "Plānā laiks tikmēr stāv."));
    press(&mut harness, &[Key::PageDown, Key::Num1, Key::Num1]);
    assert!(sees(&harness, "Nobody goes back in."));
    let tick = harness.state().exercise.floor().unwrap().tick();
    pass(&mut harness, 3);
    assert_eq!(harness.state().exercise.floor().unwrap().tick(), tick, "nobody misses what happens on the plan");
    press(&mut harness, &[Key::PageDown]);
    assert!(harness.query_by_role(egui::accesskit::Role::Image).is_some());
    pass_until(&mut harness, "phone");
    assert!(sees(&harness, "The fire service is on its way.") && sees(&harness, "Plānā laiks iet tālāk."));
    press(&mut harness, &[Key::PageDown]);
    assert!(harness.query_by_role(egui::accesskit::Role::Image).is_some(), "straight back to the plan");
    assert!(!harness.state().holds_time());
    press(&mut harness, &[Key::ArrowLeft]);
    assert!(harness.state().holds_time(), "who looks back misses nothing");
    press(&mut harness, &[Key::End]);
    pass_until(&mut harness, "outside");
    assert!(sees(&harness, "Ko izdarījām") && sees(&harness, "Unlock the yard exit"));
    picture(&harness, "room-plan-done");
    on_to(&mut harness, "Time until nearly all are out: ");
    picture(&harness, "room-plan-measured");
    on_to(&mut harness, "Everybody stands outside.");
}

#[test]
fn a_press_on_the_thing_marks_it_first() {
    let mut harness = before(WINDOW);
    press(&mut harness, &[Key::Enter]);
    let chip = "Yard exit, durvis aizslēgtas; darbība 1: Unlock the yard exit";
    harness.get_by_label(chip).click();
    harness.run();
    assert!(harness.state().done_on_plan().is_empty());
    harness.get_by_label(chip).click();
    harness.run();
    assert_eq!(harness.state().done_on_plan(), ["unlock"]);
}

#[test]
fn the_plan_can_be_read_from_ten_metres() {
    let mut faults = Vec::new();
    for (lang, size) in
        [(Lang::lv(), WINDOW), (Lang::en(), vec2(1920.0, 1080.0)), (Lang::pseudo(), vec2(1024.0, 768.0))]
    {
        let mut group = Stage::on_plan(Mode::Group, GUESTS);
        group.sample.words = Locale::own(&lang);
        let mut harness = window(group, size);
        for _ in 0..40 {
            if harness.state().exercise.plan_waits() && harness.query_by_role(egui::accesskit::Role::Image).is_some() {
                break;
            }
            press(&mut harness, &[Key::PageDown]);
        }
        faults.extend(unread(&harness, size));
        press(&mut harness, &[Key::Enter, Key::Num2]);
        picture(&harness, &format!("room-plan-{lang}-{}", size.x));
        faults.extend(unread(&harness, size));
        press(&mut harness, &[Key::Num2]);
        pass(&mut harness, 8);
        faults.extend(unread(&harness, size));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A group that has come to the plan of a scenario of the shelf by what is best.
fn shelf(id: &str) -> Stage {
    let mut group = Stage::shipped(id, &Lang::lv(), Mode::Group);
    let mut player = Player::new(Policy::Best, group.exercise.scenario());
    while !group.exercise.plan_waits() {
        let Some(Turn::Do(what)) = player.next(&group.exercise) else { panic!("{id} waits at {}", group.node()) };
        let events = group.exercise.apply(Command { tick: 0, who: Who::Trainer, what });
        group.transcript.add(&group.exercise, &events);
    }
    group
}

#[test]
fn only_what_was_done_has_a_tick() {
    let mut harness = window(shelf("school-intruder"), WINDOW);
    on_to(&mut harness, "Šajā ēkā notiks viss.");
    press(&mut harness, &[Key::Enter]);
    // One says it once: in plain words, or in a way that is worse.
    press(&mut harness, &[Key::Num2, Key::Num2]);
    assert_eq!(harness.state().done_on_plan(), ["plain-words"]);
    let stage = harness.state();
    let live = stage.exercise.scenario().live(stage.exercise.node()).unwrap();
    let mut seen = Vec::new();
    for id in ["plain-words", "code-word", "fire-bell", "ring-round"] {
        let text = live.actions.iter().find(|action| &*action.id == id).unwrap().text;
        let text = stage.book.text(text, &stage.args()).into_owned();
        let rows = harness.query_all_by_role(egui::accesskit::Role::RadioButton);
        let mut rows = rows.filter(|row| row.accesskit_node().label().is_some_and(|label| label.contains(&text)));
        // The others are on another part of the list.
        let Some(row) = rows.next() else { continue };
        let row = row.accesskit_node();
        let is_done = id == "plain-words";
        assert!(row.is_disabled(), "{id} cannot be done any more");
        assert_eq!(row.toggled() == Some(egui::accesskit::Toggled::True), is_done, "{id}");
        assert_eq!(row.label().unwrap().contains(crate::ui::icons::CHECK), is_done, "{id}");
        seen.push(is_done);
    }
    assert!(seen.contains(&false), "{seen:?}");
    press(&mut harness, &[Key::Num3, Key::Num3]);
    assert_eq!(harness.state().done_on_plan(), ["plain-words"], "what cannot be done is not done by its key");
}

#[test]
fn the_plans_of_the_shelf_can_be_read_and_acted_on() {
    let mut faults = Vec::new();
    for id in ["hall-fire", "service-intruder", "school-intruder"] {
        let mut harness = window(shelf(id), WINDOW);
        on_to(&mut harness, "Šajā ēkā notiks viss.");
        press(&mut harness, &[Key::Enter]);
        picture(&harness, &format!("room-{id}"));
        faults.extend(unread(&harness, WINDOW));
        let open = harness.state().exercise.open_actions();
        for row in [Key::Num1, Key::Num5, Key::Num5] {
            press(&mut harness, &[row]);
            faults.extend(unread(&harness, WINDOW));
        }
        assert_eq!(harness.state().done_on_plan().len(), 1, "{id}: one of {open:?}");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
