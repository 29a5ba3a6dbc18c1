//! The plan in the play panel: begun, acted on by key and on the thing itself, left for a moment, and measured.

use egui::accesskit::Role;
use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::exercise::{Act, Mode, Standing};
use crate::ui::testing::{
    SMALLEST, Stage, USUAL, cut_off, disordered, pass, pass_until, picture, press, sees, unnamed, window,
};
use crate::ui::{Intent, PanelState};
use crate::words::{Lang, Locale};

const GUESTS: u32 = 60;

/// On the plan, before it begins.
fn before(mode: Mode) -> Harness<'static, Stage> {
    let mut harness = window(Stage::on_plan(mode, GUESTS), USUAL);
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().node(), "smoke");
    harness
}

/// On the plan, which runs; both exits are open, everybody was asked to leave.
fn leaving(mode: Mode) -> Harness<'static, Stage> {
    let mut harness = before(mode);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Num2]);
    harness
}

#[test]
fn the_plan_is_looked_at_before_it_is_started_by_enter() {
    let mut harness = before(Mode::Solo);
    picture(&harness, "play-plan-waits");
    assert!(sees(&harness, "Smoke comes from the kitchen.") && sees(&harness, "Plāns vēl nav sākts"));
    assert!(harness.query_by_label("1. Unlock the yard exit").is_none(), "nothing can be done yet");
    pass(&mut harness, 5);
    assert_eq!(harness.state().exercise.floor().unwrap().tick(), 0);
    press(&mut harness, &[Key::Enter]);
    assert!(harness.state().exercise.plan_runs());
    pass(&mut harness, 5);
    assert!(sees(&harness, "Plānā pagājis 0:05"));
    picture(&harness, "play-plan-runs");
}

#[test]
fn a_key_and_a_press_on_the_thing_do_the_same_and_numbers_stay() {
    let mut by_key = before(Mode::Solo);
    press(&mut by_key, &[Key::Enter, Key::Num1]);
    let mut by_thing = before(Mode::Solo);
    press(&mut by_thing, &[Key::Enter]);
    by_thing.get_by_label("Yard exit, durvis aizslēgtas; darbība 1: Unlock the yard exit").click();
    by_thing.run();
    for harness in [&mut by_key, &mut by_thing] {
        assert_eq!(harness.state().done_on_plan(), ["unlock"]);
        assert!(!harness.state().holds_time(), "the plan goes on while it is told why that was good");
        assert!(sees(harness, "Two exits take half the time."));
        assert!(harness.query_by_label("1. Unlock the yard exit").is_none());
        assert!(sees(harness, "1. Unlock the yard exit (izdarīts)"), "it stays where it was, and says why it is shut");
        // The same key again does nothing else.
        press(harness, &[Key::Num1, Key::Num3]);
        assert_eq!(harness.state().done_on_plan(), ["unlock", "bell"]);
    }
    by_key.get_by_label("2. Ask everybody to leave by both doors").click();
    by_key.run();
    assert_eq!(by_key.state().done_on_plan(), ["unlock", "bell", "say"]);
}

#[test]
fn a_moment_stands_beside_the_plan_and_leads_back_to_it() {
    let mut harness = leaving(Mode::Solo);
    pass_until(&mut harness, "back-in");
    picture(&harness, "play-plan-moment");
    assert!(sees(&harness, "A man wants to go back") && sees(&harness, "Plāns apstājies pie"));
    let plan = harness.get_by_role(Role::Image).rect();
    let answer = harness.get_by_label("1. Stop him and lead him out").rect();
    assert!(plan.width() > 400.0 && plan.right() < answer.left(), "{plan} {answer}");
    let tick = harness.state().exercise.floor().unwrap().tick();
    press(&mut harness, &[Key::Num1]);
    assert!(harness.state().holds_time(), "it is read before the plan goes on");
    pass(&mut harness, 3);
    assert_eq!(harness.state().exercise.floor().unwrap().tick(), tick);
    picture(&harness, "play-plan-feedback");
    press(&mut harness, &[Key::Enter]);
    pass(&mut harness, 1);
    assert_eq!(harness.state().node(), "smoke");
    assert!(harness.state().exercise.floor().unwrap().tick() > tick, "no second start is asked for");
    assert!(harness.query_by_label("3. Sound the alarm").is_some());
}

#[test]
fn what_was_measured_is_read_before_the_ending() {
    let mut harness = leaving(Mode::Solo);
    pass_until(&mut harness, "back-in");
    press(&mut harness, &[Key::Num1, Key::Enter]);
    pass_until(&mut harness, "phone");
    press(&mut harness, &[Key::Enter]);
    pass_until(&mut harness, "outside");
    picture(&harness, "play-plan-measured");
    assert!(sees(&harness, "Time until nearly all are out: ") && sees(&harness, "People still inside: "));
    assert!(!sees(&harness, "Everybody stands outside."), "not yet");
    press(&mut harness, &[Key::Enter]);
    assert!(sees(&harness, "Everybody stands outside."));
    assert!(harness.query_by_role(Role::Image).is_none(), "the plan is over");
}

#[test]
fn an_examination_tells_nothing_before_its_end() {
    let mut harness = leaving(Mode::Examination);
    pass_until(&mut harness, "back-in");
    assert!(!sees(&harness, "Two exits") && !sees(&harness, "Labākā rīcība"));
    press(&mut harness, &[Key::Num1]);
    assert!(!harness.state().holds_time());
    pass_until(&mut harness, "phone");
    press(&mut harness, &[Key::Enter]);
    pass_until(&mut harness, "outside");
    assert!(sees(&harness, "Everybody stands outside."));
}

#[test]
fn a_pause_stops_the_plan() {
    let mut harness = leaving(Mode::Solo);
    press(&mut harness, &[Key::P]);
    assert_eq!(harness.state().exercise.standing(), Standing::Paused);
    let tick = harness.state().exercise.floor().unwrap().tick();
    pass(&mut harness, 3);
    assert_eq!(harness.state().exercise.floor().unwrap().tick(), tick);
    press(&mut harness, &[Key::Num3, Key::Enter]);
    assert_eq!(harness.state().done_on_plan(), ["unlock", "say"], "no action was taken meanwhile");
    assert!(harness.state().exercise.plan_runs());
}

#[test]
fn a_run_taken_up_goes_on_with_the_plan() {
    let mut harness = leaving(Mode::Solo);
    pass(&mut harness, 4);
    harness.state_mut().panels = PanelState::default();
    harness.run();
    assert!(harness.query_by_label("1. Sound the alarm").is_some());
    press(&mut harness, &[Key::Num1]);
    assert_eq!(harness.state().done_on_plan(), ["unlock", "say", "bell"]);
}

#[test]
fn boards_take_the_place_of_the_plan_and_one_still_acts() {
    let mut harness = leaving(Mode::Solo);
    press(&mut harness, &[Key::B]);
    picture(&harness, "play-plan-boards");
    assert!(harness.query_by_role(Role::Image).is_none());
    press(&mut harness, &[Key::Num3]);
    assert_eq!(harness.state().done_on_plan(), ["unlock", "say", "bell"]);
    press(&mut harness, &[Key::B]);
    assert!(harness.query_by_role(Role::Image).is_some());
}

#[test]
fn all_that_can_be_done_is_in_sight_beside_a_large_plan() {
    let mut harness = before(Mode::Solo);
    press(&mut harness, &[Key::Enter]);
    let plan = harness.get_by_role(Role::Image).rect();
    assert!(plan.width() > 800.0 && plan.height() > 400.0, "{plan}");
    for number in 1..=5 {
        let buttons: Vec<_> = harness.query_all_by_label_contains(&format!("{number}. ")).map(|it| it.rect()).collect();
        assert!(buttons.iter().any(|it| it.left() > plan.right() && it.bottom() < USUAL.y), "{number}: {buttons:?}");
    }
}

#[test]
fn everything_has_a_name_and_a_place_in_every_size() {
    let mut faults = Vec::new();
    for (lang, scale_percent, size) in [
        (Lang::lv(), 100, USUAL),
        (Lang::lv(), 200, USUAL),
        (Lang::en(), 100, SMALLEST),
        (Lang::pseudo(), 200, vec2(960.0, 720.0)),
    ] {
        let mut stage = Stage::on_plan(Mode::Solo, GUESTS);
        stage.sample.words = Locale::own(&lang);
        stage.sample.settings.scale_percent = scale_percent;
        let mut harness = window(stage, size);
        let mut look = |harness: &mut Harness<'static, Stage>, what: &str| {
            let at = format!("{lang} {size:?} {scale_percent} % {what}");
            picture(harness, &format!("play-plan-{lang}-{}-{scale_percent}-{what}", size.x));
            faults.extend(unnamed(harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
            faults.extend(cut_off(harness, size.x).into_iter().map(|fault| format!("{at}: cut off: {fault}")));
            faults.extend(disordered(harness).into_iter().map(|fault| format!("{at}: order: {fault}")));
        };
        press(&mut harness, &[Key::Enter]);
        look(&mut harness, "waits");
        press(&mut harness, &[Key::Enter]);
        pass(&mut harness, 2);
        look(&mut harness, "runs");
        press(&mut harness, &[Key::Num1, Key::Num2]);
        pass_until(&mut harness, "back-in");
        look(&mut harness, "moment");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_action_is_sent_once_for_a_key_held_down() {
    let mut harness = before(Mode::Solo);
    press(&mut harness, &[Key::Enter]);
    for _ in 0..3 {
        harness.key_down(Key::Num1);
        harness.run();
    }
    let acts = harness.state().wishes.iter().filter(|wish| matches!(wish, Intent::Act(Act::Do { .. })));
    assert_eq!(acts.count(), 1);
}
