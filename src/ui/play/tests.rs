//! The play panel, driven as a person drives it: by keys alone, and by clicking what it says.

mod plan;

use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::exercise::{Act, Mode, Standing};
use crate::scenario::source::Grade;
use crate::ui::hint::Hint;
use crate::ui::testing::{SMALLEST, Stage, cut_off, press, tab_to, unnamed, window};
use crate::ui::{Intent, PanelState, Screen};
use crate::words::{Lang, Locale};

const WINDOW: Vec2 = vec2(1280.0, 720.0);

fn hand_in(harness: &mut Harness<'_, Stage>) {
    tab_to(harness, "Iesniegt");
    press(harness, &[Key::Enter]);
}

#[test]
fn a_run_through_every_kind_of_node_by_keys_alone() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    assert_eq!(harness.state().node(), "knock");
    press(&mut harness, &[Key::Enter, Key::Num1]);
    assert_eq!(harness.state().node(), "plan");
    // What came of it is read before the next question.
    assert!(harness.state().holds_time());
    assert!(harness.query_by_label_contains("They were seen.").is_some());
    assert!(harness.query_by_label_contains("In which order?").is_none());
    press(&mut harness, &[Key::Space]);
    assert!(!harness.state().holds_time());
    assert!(harness.query_by_label_contains("In which order?").is_some());

    press(&mut harness, &[Key::Num2, Key::Num1]);
    tab_to(&mut harness, "Agrāk: Close the door");
    press(&mut harness, &[Key::Enter]);
    hand_in(&mut harness);
    assert_eq!(harness.state().node(), "call");
    press(&mut harness, &[Key::ArrowRight, Key::Num2, Key::Num1]);
    assert_eq!(harness.state().node(), "report", "the operator asked where and what");
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Num1]);
    hand_in(&mut harness);
    press(&mut harness, &[Key::Enter, Key::Num2, Key::Num1]);
    hand_in(&mut harness);
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().node(), "talk");
    press(&mut harness, &[Key::Enter]);
    assert!(harness.query_by_label_contains("A second exit").is_some());
    press(&mut harness, &[Key::Enter]);
    assert!(harness.state().exercise.has_ended());
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().wishes.last(), Some(&Intent::Open(Screen::Debrief)));
    assert!(harness.state().exercise.assessed().iter().all(|assessed| assessed.grade == Grade::Best));
}

#[test]
fn a_click_does_what_the_label_says() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    harness.get_by_label("Turpināt").click();
    harness.run();
    harness.get_by_label("2. Wait and see").click();
    harness.run();
    let node = harness.state().exercise.scenario().node_ix("door").unwrap();
    assert_eq!(harness.state().wishes.last(), Some(&Intent::Act(Act::Choose { node, choice: 1 })));
    assert!(harness.query_by_label("Kļūdaina rīcība").is_some(), "the grade has its word");
    assert!(harness.query_by_label_contains("The warning is lost.").is_some());
}

#[test]
fn a_key_pressed_twice_answers_one_question() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    press(&mut harness, &[Key::Enter]);
    tab_to(&mut harness, "1. Greet them");
    press(&mut harness, &[Key::Enter, Key::Enter, Key::Enter]);
    assert_eq!(harness.state().node(), "plan");
    let answers = harness.state().wishes.iter().filter(|wish| matches!(wish, Intent::Act(Act::Choose { .. })));
    assert_eq!(answers.count(), 1);
}

#[test]
fn the_question_stands_next_to_its_answers_and_a_run_taken_up_shows_it() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Enter]);
    for _ in 0..2 {
        let top = |words: &str| harness.get_by_label_contains(words).rect().top();
        assert!(top("They say it is open.") < top("In which order?"));
        assert!(top("In which order?") < top("1. Close the door"));
        harness.state_mut().panels = PanelState::default();
        harness.run();
    }
}

#[test]
fn an_examination_keeps_its_judgement_back() {
    let mut harness = window(Stage::new(Mode::Examination), WINDOW);
    press(&mut harness, &[Key::Enter]);
    harness.get_by_label_contains("Wait and see").click();
    harness.run();
    assert!(!harness.state().holds_time());
    assert!(harness.query_by_label_contains("The warning is lost.").is_none());
    assert!(harness.query_by_label("Kļūdaina rīcība").is_none());
    assert!(harness.query_by_label_contains("In which order?").is_some());
}

#[test]
fn a_pause_hides_the_question_and_p_ends_it() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    press(&mut harness, &[Key::Enter, Key::P]);
    assert_eq!(harness.state().exercise.standing(), Standing::Paused);
    assert!(harness.query_by_label("1. Greet them").is_none());
    press(&mut harness, &[Key::Num1, Key::P]);
    assert_eq!(harness.state().exercise.standing(), Standing::Running);
    assert_eq!(harness.state().node(), "door", "no answer was given meanwhile");
    press(&mut harness, &[Key::Escape]);
    harness.get_by_label("Beigt pavisam").click();
    harness.run();
    assert!(!harness.state().exercise.has_ended(), "it is asked once more");
    harness.get_by_label("Jā, beigt").click();
    harness.run();
    assert!(harness.state().exercise.has_ended());
}

#[test]
fn earlier_pages_are_read_again_and_nothing_changes() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Enter]);
    assert!(harness.query_by_label_contains("In which order?").is_some());
    let before = harness.state().exercise.journal().len();
    press(&mut harness, &[Key::ArrowLeft]);
    assert!(harness.query_by_label_contains("Pārlasāt 2. lapu no 3").is_some());
    assert!(harness.query_by_label_contains("They were seen.").is_some());
    press(&mut harness, &[Key::ArrowLeft]);
    assert!(harness.query_by_label_contains("Somebody knocks.").is_some());
    assert!(harness.query_by_label_contains("They were seen.").is_none());
    // A digit answers nothing meanwhile, and Escape leads back to the question and not to the pause.
    press(&mut harness, &[Key::Num1, Key::ArrowRight, Key::Escape]);
    assert!(harness.query_by_label_contains("In which order?").is_some());
    assert_eq!(harness.state().exercise.standing(), Standing::Running);
    assert_eq!(harness.state().exercise.journal().len(), before);
    harness.get_by_label("Pārlasīt iepriekšējo").click();
    harness.run();
    harness.get_by_label("Atgriezties").click();
    harness.run();
    assert!(harness.query_by_label_contains("In which order?").is_some());
}

/// From the welcome it is one press to here; see the tests of the library.
#[test]
fn a_newcomer_comes_to_the_first_decision_in_three_presses() {
    use std::path::Path;

    use crate::records::folder;
    use crate::scenario::open::open;
    use crate::scenario::shared::{DEFAULT_PROFILE, Shared};
    use crate::ui::library::FAVOURITE;

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(FAVOURITE);
    let opened = open(std::sync::Arc::new(folder::load(&folder).unwrap()), &Shared::shipped());
    let (scenario, book) = (opened.scenario(DEFAULT_PROFILE).unwrap(), opened.book(&Lang::lv()).unwrap());
    let mut harness = window(Stage::of(Mode::Solo, scenario, std::sync::Arc::clone(book)), WINDOW);
    let mut presses = 1;
    while harness.query_by_label_contains("Kā rīkosieties?").is_none() {
        harness.get_by_label("Turpināt").click();
        harness.run();
        presses += 1;
    }
    assert!(presses <= 3, "{presses}");
    let first = harness.query_all_by_role(egui::accesskit::Role::RadioButton).next().unwrap().rect();
    assert!(first.bottom() < WINDOW.y, "the first answer is in sight without scrolling, not at {first}");
}

#[test]
fn an_examination_does_not_look_back() {
    let mut harness = window(Stage::new(Mode::Examination), WINDOW);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::ArrowLeft]);
    assert!(harness.query_by_label("Pārlasīt iepriekšējo").is_none());
    assert!(harness.query_by_label_contains("Pārlasāt").is_none());
}

#[test]
fn a_hint_goes_when_it_was_used() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    assert!(harness.query_by_label_contains("Izlasiet un nospiediet").is_some());
    press(&mut harness, &[Key::Enter]);
    assert!(harness.query_by_label_contains("Izlasiet un nospiediet").is_none());
    assert!(harness.query_by_label_contains("Šoreiz pulksteņa nav").is_some());
    assert!(harness.query_by_label_contains("Nospiediet atbildi").is_some());
    press(&mut harness, &[Key::Num1]);
    let used = &harness.state().sample.settings.hints_used;
    assert_eq!(used.iter().copied().collect::<Vec<_>>(), [Hint::Onward, Hint::Choose, Hint::NoClock]);
}

#[test]
fn the_question_is_in_sight_in_the_largest_letters() {
    let mut large = Stage::new(Mode::Solo);
    large.sample.settings.scale_percent = 200;
    let size = vec2(1024.0, 768.0);
    let mut harness = window(large, size);
    press(&mut harness, &[Key::Enter]);
    for words in ["The door. Calm is 3.", "1. Greet them"] {
        let place = harness.get_by_label_contains(words).rect();
        assert!(place.top() > 0.0 && place.bottom() < size.y, "{words} stands at {place}");
    }
}

#[test]
fn every_run_ends_with_whom_to_talk_to() {
    for mode in [Mode::Solo, Mode::Examination] {
        let mut harness = window(Stage::new(mode), WINDOW);
        press(&mut harness, &[Key::P]);
        harness.get_by_label("Beigt pavisam").click();
        harness.run();
        harness.get_by_label("Jā, beigt").click();
        harness.run();
        assert!(harness.query_by_label_contains("116\u{a0}123").is_some(), "{mode:?}");
    }
}

#[test]
fn the_real_emergency_stays_in_reach_during_a_pause() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    press(&mut harness, &[Key::P]);
    harness.get_by_label("Notikums pa īstam").click();
    harness.run();
    assert_eq!(harness.state().wishes.last(), Some(&Intent::RealEmergency));
}

/// Walks through the whole scenario and looks at the panel at each step.
fn walk(harness: &mut Harness<'_, Stage>, mut look: impl FnMut(&Harness<'_, Stage>)) {
    let keys: &[&[Key]] = &[&[Key::Enter], &[Key::Num1], &[Key::Enter], &[Key::Num1, Key::Num2]];
    look(harness);
    for step in keys {
        press(harness, step);
        look(harness);
    }
    let node = harness.state().exercise.node();
    let submit = |stage: &mut Stage, node, picks: &[u16]| {
        let what = Act::Submit { node, picks: picks.to_vec() };
        let command = crate::exercise::Command { tick: 0, who: crate::exercise::Who::Trainee, what };
        let events = stage.exercise.apply(command);
        stage.transcript.add(&stage.exercise, &events);
    };
    submit(harness.state_mut(), node, &[0, 1]);
    for keys in [&[][..], &[Key::Enter], &[Key::Num2], &[Key::Num1], &[Key::Enter], &[Key::Num1]] {
        harness.run();
        press(harness, keys);
        look(harness);
    }
    let node = harness.state().exercise.node();
    submit(harness.state_mut(), node, &[0, 2]);
    harness.run();
    press(harness, &[Key::Enter]);
    look(harness);
    let node = harness.state().exercise.node();
    submit(harness.state_mut(), node, &[1, 3]);
    harness.run();
    for _ in 0..3 {
        press(harness, &[Key::Enter]);
        look(harness);
    }
    assert!(harness.state().exercise.has_ended(), "the walk came to {}", harness.state().node());
}

#[test]
fn nothing_is_cut_off_and_everything_has_a_name() {
    let mut faults = Vec::new();
    for (lang, scale_percent, size) in [
        (Lang::lv(), 100, WINDOW),
        (Lang::lv(), 200, SMALLEST),
        (Lang::pseudo(), 200, WINDOW),
        (Lang::en(), 80, SMALLEST),
    ] {
        let mut long = Stage::long(Mode::Solo, 3);
        long.sample.words = Locale::own(&lang);
        long.sample.settings.scale_percent = scale_percent;
        let mut harness = window(long, size);
        walk(&mut harness, |harness| {
            let at = format!("{lang} {scale_percent} % {}", harness.state().node());
            faults.extend(unnamed(harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
            faults.extend(cut_off(harness, size.x).into_iter().map(|fault| format!("{at}: cut off: {fault}")));
        });
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_question_stays_in_sight_when_everything_moves() {
    let (high, wide) = (vec2(1024.0, 768.0), vec2(1280.0, 768.0));
    let mut harness = window(Stage::long(Mode::Solo, 6), wide);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Enter]);
    let check = |harness: &mut Harness<'_, Stage>, after: &str| {
        harness.run();
        let place = harness.get_by_label_contains("They say it is open.").rect();
        // A run taken up in the new look stands as it should.
        harness.state_mut().panels = PanelState::default();
        harness.run();
        let afresh = harness.get_by_label_contains("They say it is open.").rect();
        assert!((place.top() - afresh.top()).abs() < 1.0, "after {after}: at {place}, not at {afresh}");
        assert!(place.top() > 0.0 && place.top() < high.y, "after {after}: at {place}");
    };
    check(&mut harness, "nothing");
    harness.state_mut().sample.settings.scale_percent = 150;
    check(&mut harness, "larger type");
    harness.set_size(high);
    check(&mut harness, "a narrower window");
    harness.state_mut().sample.settings.scale_percent = 100;
    check(&mut harness, "smaller type");
}

#[test]
fn both_ends_of_a_call_are_on_the_telephone() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Enter, Key::Num2, Key::Num1]);
    hand_in(&mut harness);
    press(&mut harness, &[Key::ArrowRight, Key::Num1]);
    assert!(harness.query_by_label("MĀCĪBAS  ·  Jūs  ·  Pa tālruni").is_some());
    assert!(harness.query_by_label_contains("Jūs  ·  Mutiski").is_none());
    // What is a fact is no button.
    assert!(harness.query_by_role_and_label(egui::accesskit::Role::Label, "Zvans 112").is_some());
}

#[test]
fn a_wide_window_keeps_the_story_and_what_stands_beside_it_together() {
    let mut harness = window(Stage::new(Mode::Solo), vec2(1920.0, 1080.0));
    press(&mut harness, &[Key::Enter]);
    let (answer, pause) = (harness.get_by_label("1. Greet them").rect(), harness.get_by_label("Pauze").rect());
    assert!(pause.left() - answer.right() < 100.0, "{answer} {pause}");
    let [before, after] = [answer.left(), 1920.0 - pause.left()];
    assert!(before > 150.0 && after > before, "in the middle: {answer} {pause}");
}

#[test]
fn a_sheet_is_handed_in_without_scrolling() {
    let mut harness = window(Stage::long(Mode::Solo, 12), WINDOW);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Enter]);
    let button = harness.get_by_label("Iesniegt").rect();
    assert!(button.top() > 0.0 && button.bottom() <= WINDOW.y, "{button}");
    let last = harness.get_by_label_contains("3. Film it").rect();
    assert!(last.bottom() > button.top(), "the sheet itself goes on below: {last}");
}

#[test]
fn an_order_says_the_place_of_each_pick() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    press(&mut harness, &[Key::Enter, Key::Num1, Key::Enter, Key::Num2, Key::Num1]);
    assert!(harness.query_by_label("1. Close the door (Jūsu secībā: 2.)").is_some());
    press(&mut harness, &[Key::Num2]);
    assert!(harness.query_by_label("1. Close the door (Jūsu secībā: 1.)").is_some());
}

#[test]
fn a_hint_that_is_not_used_passes_after_two_pages() {
    let mut harness = window(Stage::new(Mode::Solo), WINDOW);
    let mut stood = Vec::new();
    walk(&mut harness, |harness| {
        stood.push((harness.state().node().to_owned(), harness.query_by_label_contains("Pauze – poga").is_some()));
    });
    let nodes: Vec<_> = stood.iter().filter(|(_, stands)| *stands).map(|(node, _)| node.as_str()).collect();
    assert!(nodes.contains(&"plan"), "{stood:?}");
    assert!(!nodes.contains(&"rumour") && !nodes.contains(&"talk"), "{stood:?}");
    assert!(harness.state().sample.settings.hints_used.contains(&Hint::Pause));
}
