//! Each page of the room as it is used: how large its type stands, where Tab leads, and what its bars say.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Key, Shape, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::reading::walk;
use super::{WINDOW, guided, on_to};
use crate::exercise::{Act, Command, Mode, Setup, Who};
use crate::ui::cue::Cue;
use crate::ui::testing::{Stage, disordered, press, sees, unnamed, window};
use crate::ui::theme::{Theme, Tokens};
use crate::words::{Lang, Locale};

/// The height of the letters of the text that begins so, as drawn.
fn letters(harness: &Harness<'_, Stage>, begin: &str) -> f32 {
    fn look(shape: &Shape, begin: &str) -> Option<f32> {
        match shape {
            Shape::Vec(shapes) => shapes.iter().find_map(|shape| look(shape, begin)),
            Shape::Text(text) if text.galley.job.text.starts_with(begin) => {
                text.galley.job.sections.first().map(|section| section.format.font_id.size)
            }
            _ => None,
        }
    }
    let mut shapes = harness.output().shapes.iter();
    shapes.find_map(|clipped| look(&clipped.shape, begin)).unwrap_or_else(|| panic!("{begin} is not drawn"))
}

fn choices(times: usize, size: Vec2) -> Harness<'static, Stage> {
    let mut harness = window(Stage::long(Mode::Group, times), size);
    on_to(&mut harness, "A 1. Greet them");
    harness
}

#[test]
fn choices_stand_as_large_as_the_page_allows() {
    for size in [WINDOW, vec2(1920.0, 1080.0)] {
        let [choice, least] = [size.y / 22.0, size.y / 25.0];
        for times in [1, 4, 7] {
            let found = letters(&choices(times, size), "Greet them");
            assert!((found - choice).abs() < 0.1, "{times} times in {size}: {found}, not {choice}");
        }
        let mut harness = choices(12, size);
        let found = letters(&harness, "Greet them");
        assert!(found >= least - 0.01, "{found} is under {least}");
        press(&mut harness, &[Key::ArrowDown]);
    }
}

#[test]
fn a_question_grows_where_its_answers_leave_room() {
    let mut harness = choices(1, WINDOW);
    press(&mut harness, &[Key::A, Key::A]);
    on_to(&mut harness, "B 2. Warn the others");
    let found = letters(&harness, "Kādā secībā");
    assert!((found - WINDOW.y / 16.0).abs() < 0.1, "{found}");
}

#[test]
fn what_heads_the_choices_is_never_smaller_than_they_are() {
    for times in 1..10 {
        let mut harness = choices(times, WINDOW);
        press(&mut harness, &[Key::A]);
        let heads = ["The door.", "Ko Jūs darāt?", "Kā rīkosieties?"];
        let head = heads.into_iter().find(|head| sees(&harness, head)).unwrap_or_else(|| panic!("{times}: no head"));
        let [head, row] = [head, "Greet them"].map(|begin| letters(&harness, begin));
        assert!(head >= row - 0.01, "{times} times: {head} over {row}");
    }
}

#[test]
fn tab_goes_as_one_reads_and_everything_has_a_name_on_each_page() {
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    walk(&mut window(guided(), WINDOW), |harness| {
        let nodes = harness.root().children_recursive();
        let page: String = nodes.filter_map(|node| node.accesskit_node().label()).collect();
        if seen.insert(page) {
            let at = format!("{}, page {}", harness.state().node(), seen.len());
            faults.extend(unnamed(harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
            faults.extend(disordered(harness).into_iter().map(|fault| format!("{at}: {fault}")));
        }
    });
    assert!(seen.len() > 20, "{} pages", seen.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn tab_goes_as_one_reads_through_counts_and_board() {
    let mut harness = choices(1, WINDOW);
    press(&mut harness, &[Key::H]);
    let mut faults = unnamed(&harness);
    faults.extend(disordered(&mut harness));
    let mut harness = window(guided(), WINDOW);
    harness.state_mut().exercise.apply(Command { tick: 0, who: Who::Trainer, what: Act::Stop });
    on_to(&mut harness, "Paturēt");
    harness.run();
    faults.extend(unnamed(&harness));
    faults.extend(disordered(&mut harness));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_bars_shed_words_before_anything_leaves_the_window() {
    for lang in [Lang::lv(), Lang::en(), Lang::pseudo()] {
        for size in [vec2(960.0, 600.0), vec2(1024.0, 768.0), WINDOW, vec2(1920.0, 1080.0)] {
            let mut late = Stage::new(Mode::Group);
            late.sample.words = Locale::own(&lang);
            late.sample.caption = Some(Cue::Message);
            let mut harness = window(late, size);
            for _ in 0..12 {
                if super::pages(harness.state()).len() > 8 && sees(&harness, "B 2. Warn the others") {
                    break;
                }
                press(&mut harness, &[Key::PageDown, Key::Num1, Key::Num1]);
            }
            harness.state_mut().tick = 20 * 60 * 9;
            harness.run();
            let buttons = harness.root().children_recursive();
            let mut rects: Vec<_> =
                buttons.filter(|node| node.accesskit_node().role() == Role::Button).map(|node| node.rect()).collect();
            assert!(rects.len() >= 5, "{lang:?} {size}: {rects:?}");
            rects.sort_by(|a, b| (a.top(), a.left()).partial_cmp(&(b.top(), b.left())).unwrap());
            for rect in &rects {
                assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{lang:?} {size}: {rect}");
            }
            for pair in rects.windows(2) {
                let is_apart = !pair[0].shrink(1.0).intersects(pair[1]);
                assert!(is_apart, "{lang:?} {size}: {} over {}", pair[0], pair[1]);
            }
            let word = harness.state().sample.words.text("header-emergency").into_owned();
            let button = harness.get_by_role_and_label(Role::Button, &word).rect();
            assert!(button.width() > 2.5 * button.height(), "{lang:?} {size}: the emergency lost its word: {button}");
            let time =
                harness.state().sample.words.text_with("room-time", &[("elapsed", 9.into()), ("planned", 10.into())]);
            assert!(sees(&harness, &time), "{lang:?} {size}: {time}");
        }
    }
}

#[test]
fn hot_wash_and_feedback_have_a_clock() {
    let mut harness = window(guided(), WINDOW);
    harness.state_mut().tick = 20 * 60 * 5;
    let tick = harness.state().tick;
    harness.state_mut().exercise.apply(Command { tick, who: Who::Trainer, what: Act::Stop });
    on_to(&mut harness, "Paturēt");
    assert!(sees(&harness, "5 / 10 min  ·  vēl 5 min"));
    harness.state_mut().since_end_secs = 90;
    harness.run();
    assert!(sees(&harness, "6 / 10 min  ·  vēl 4 min"), "the evening goes on while room time stands");
    harness.state_mut().since_end_secs = 60 * 7;
    harness.run();
    assert!(sees(&harness, "vēl 0 min  ·  kavējamies 3 min"), "hot wash took the time of feedback");
}

#[test]
fn a_run_keeps_the_minutes_that_were_chosen_for_it() {
    let mut evening = guided();
    let setup = Setup { minutes: Some(45), ..Setup::new(Mode::Group, 7) };
    evening.exercise = crate::exercise::Exercise::start(evening.exercise.scenario().clone(), setup).0;
    let harness = window(evening, WINDOW);
    assert!(sees(&harness, "0 / 45 min"));
}

/// The first field of the report, with nothing picked.
fn report() -> Harness<'static, Stage> {
    let mut harness = choices(1, WINDOW);
    press(&mut harness, &[Key::A, Key::A]);
    on_to(&mut harness, "B 2. Warn the others");
    press(&mut harness, &[Key::A, Key::Space, Key::Space]);
    on_to(&mut harness, "Where are you?");
    press(&mut harness, &[Key::Space, Key::Space, Key::Num2, Key::Num1, Key::Space, Key::Space]);
    on_to(&mut harness, "A 1. Just now");
    harness
}

#[test]
fn few_answers_fill_the_page() {
    let found = letters(&report(), "Just now");
    assert!(found > WINDOW.y / 22.0 * 1.1 && found < WINDOW.y / 16.0, "{found}");
}

#[test]
fn what_is_empty_is_said_before_it_is_handed_in() {
    let mut harness = report();
    press(&mut harness, &[Key::Num1, Key::PageDown]);
    assert!(sees(&harness, "B 2. Such people") && !sees(&harness, "tukš"));
    press(&mut harness, &[Key::PageDown]);
    assert!(sees(&harness, "1 aile ir tukša. Iesniegt tāpat?"));
    press(&mut harness, &[Key::Num1, Key::PageDown]);
    assert!(sees(&harness, "Vai iesniegt?") && !sees(&harness, "tukš"));
    assert_eq!(harness.state().node(), "report");
}

#[test]
fn nothing_is_handed_in_from_a_page_before_the_last() {
    let mut harness = choices(25, WINDOW);
    press(&mut harness, &[Key::A, Key::A]);
    on_to(&mut harness, "A 1. Close the door");
    press(&mut harness, &[Key::A]);
    let is_named = |harness: &Harness<'_, Stage>, name| harness.query_by_role_and_label(Role::Button, name).is_some();
    assert!(is_named(&harness, "Tālāk") && !is_named(&harness, "Iesniegt"));
    let pieces = harness.state().panels.room.pieces;
    assert!(pieces > 1);
    press(&mut harness, &vec![Key::PageDown; pieces - 1]);
    assert!(is_named(&harness, "Iesniegt"));
}

#[test]
fn a_picked_row_has_the_edge_of_what_is_chosen() {
    fn edges(shape: &Shape, colour: egui::Color32) -> usize {
        match shape {
            Shape::Vec(shapes) => shapes.iter().map(|shape| edges(shape, colour)).sum(),
            Shape::Rect(rect) => usize::from(rect.stroke.color == colour && rect.stroke.width > 1.0),
            _ => 0,
        }
    }
    let mut harness = choices(1, WINDOW);
    press(&mut harness, &[Key::A, Key::A]);
    on_to(&mut harness, "B 2. Warn the others");
    press(&mut harness, &[Key::A, Key::B]);
    let colour = Tokens::new(Theme::Dark, 100, false).for_room(WINDOW.y).colour.accent;
    let shapes = harness.output().shapes.iter();
    assert_eq!(shapes.map(|clipped| edges(&clipped.shape, colour)).sum::<usize>(), 2);
}

#[test]
fn the_last_page_has_no_clock() {
    let mut harness = window(guided(), WINDOW);
    harness.state_mut().exercise.apply(Command { tick: 0, who: Who::Trainer, what: Act::Stop });
    on_to(&mut harness, "Paturēt");
    assert!(sees(&harness, " min"));
    on_to(&mut harness, "Mācības ir galā");
    assert!(!sees(&harness, " min"));
}
