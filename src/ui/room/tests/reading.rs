//! Whole runs, with a look at every page on the way: can it be read from ten metres, and does it keep what is private.

use std::sync::Arc;

use egui::{Key, Shape, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::{WINDOW, guided, on_to};
use crate::exercise::Mode;
use crate::scenario::model::Scenario;
use crate::scenario::open::open;
use crate::scenario::shared::Shared;
use crate::ui::testing::{RUN, Stage, cut_off, press, sees, unnamed, window};
use crate::ui::theme::Theme;
use crate::ui::{Intent, Screen};
use crate::words::{Book, Lang, Locale};

/// A scenario of the shelf.
fn shipped() -> (Arc<Scenario>, Arc<Book>) {
    let pack = crate::records::folder::load(std::path::Path::new("scenarios/hostile-visitor")).unwrap();
    let opened = open(Arc::new(pack), &Shared::shipped());
    (opened.scenario("lv").unwrap(), Arc::clone(opened.book(&Lang::lv()).unwrap()))
}

/// Goes through a whole run by the remote and the row keys, and looks at each page.
pub(super) fn walk(harness: &mut Harness<'_, Stage>, mut look: impl FnMut(&mut Harness<'_, Stage>)) {
    const KEYS: [Key; 12] = [
        Key::Num2,
        Key::Num1,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
        Key::J,
        Key::K,
        Key::L,
    ];
    look(harness);
    for key in KEYS.iter().cycle().take(600) {
        for key in [*key, Key::PageDown, Key::PageDown] {
            press(harness, &[key]);
            look(harness);
        }
        if harness.state().exercise.has_ended() {
            for _ in 0..8 {
                press(harness, &[Key::PageDown]);
                look(harness);
            }
            return;
        }
    }
    panic!("the walk came to {}", harness.state().node());
}

/// Every text drawn that is smaller than a twenty-fifth of the window.
pub(super) fn too_small(harness: &Harness<'_, Stage>, height: f32) -> Vec<String> {
    fn look(shape: &Shape, least: f32, small: &mut Vec<String>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| look(shape, least, small)),
            Shape::Text(text) => {
                let sections = &text.galley.job.sections;
                if sections.iter().any(|section| section.format.font_id.size < least - 0.01) {
                    small.push(text.galley.job.text.clone());
                }
            }
            _ => {}
        }
    }
    let mut small = Vec::new();
    harness.output().shapes.iter().for_each(|clipped| look(&clipped.shape, height / 25.0, &mut small));
    small
}

/// What stands below the window, where nobody sees it.
fn too_low(harness: &Harness<'_, Stage>, height: f32) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    let named = nodes.filter(|node| node.accesskit_node().label().is_some());
    let low = named.filter(|node| node.rect().bottom() > height + 1.0);
    low.map(|node| format!("{:?} at {}", node.accesskit_node().label(), node.rect())).collect()
}

/// Everything on a page that a room of this size could not read, or a screen reader not name.
pub(super) fn unread(harness: &Harness<'_, Stage>, size: Vec2) -> Vec<String> {
    let faults = [
        ("too small", too_small(harness, size.y)),
        ("no name", unnamed(harness)),
        ("cut off", cut_off(harness, size.x)),
        ("too low", too_low(harness, size.y)),
    ];
    let node = harness.state().node();
    faults
        .into_iter()
        .flat_map(|(what, faults)| faults.into_iter().map(move |at| format!("{node}: {what}: {at}")))
        .collect()
}

#[test]
fn every_page_can_be_read_from_ten_metres() {
    let mut faults = Vec::new();
    for (lang, scale_percent, size, times, theme) in [
        (Lang::lv(), 100, WINDOW, 1, Theme::Dark),
        (Lang::en(), 200, vec2(1920.0, 1080.0), 3, Theme::Light),
        (Lang::pseudo(), 80, vec2(1024.0, 768.0), 3, Theme::Contrast),
    ] {
        let mut long = Stage::long(Mode::Group, times);
        long.sample.words = Locale::own(&lang);
        long.sample.settings.scale_percent = scale_percent;
        long.sample.settings.theme = theme;
        let mut harness = window(long, size);
        walk(&mut harness, |harness| {
            faults.extend(unread(harness, size).into_iter().map(|fault| format!("{lang} {size} {fault}")));
        });
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_trainers_notes_are_on_no_page() {
    let (scenario, book) = shipped();
    let mut harness = window(Stage::of(Mode::Group, scenario, book), WINDOW);
    let mut seen = std::collections::BTreeSet::new();
    let mut faults = Vec::new();
    walk(&mut harness, |harness| {
        let stage = harness.state();
        let (args, scenario) = (stage.args(), stage.exercise.scenario());
        let private = scenario.nodes.iter().flat_map(|node| node.note.iter().chain(&node.ask));
        let private = private.chain(scenario.events.iter().flat_map(|event| &event.note));
        let private: Vec<String> = private.map(|text| stage.book.text(*text, &args).into_owned()).collect();
        assert!(private.len() > 20);
        for node in harness.root().children_recursive() {
            let node = node.accesskit_node();
            for words in [node.label(), node.value(), node.description()].into_iter().flatten() {
                seen.insert(words.clone());
                faults.extend(private.iter().filter(|note| words.contains(note.as_str())).cloned());
            }
        }
        faults.extend(too_small(harness, WINDOW.y));
        faults.extend(too_low(harness, WINDOW.y));
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(seen.iter().any(|words| words.contains("Ekipāža ir ceļā")), "the story itself was seen");
}

#[test]
fn the_keyboard_leads_from_the_welcome_to_the_report() {
    let mut harness = window(guided(), WINDOW);
    assert!(sees(&harness, "MĀCĪBAS") && sees(&harness, "Every kind"));
    on_to(&mut harness, "Silence is fine.");
    on_to(&mut harness, "Agree on it.");
    walk(&mut harness, |harness| {
        harness.get_by_label("Notikums pa īstam");
    });
    assert!(sees(&harness, "Paldies!"), "the walk ends at the closing words");
    press(&mut harness, &[Key::Enter]);
    let [.., report, debrief] = &harness.state().wishes[..] else { panic!("nothing was wished") };
    assert!(matches!(report, Intent::OpenReport(run) if run.as_str() == RUN));
    assert_eq!(*debrief, Intent::Open(Screen::Debrief));
}
