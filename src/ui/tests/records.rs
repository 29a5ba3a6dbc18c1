//! The records: found, sorted and opened, as a table and as cards.

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::hall::*;
use crate::records::RunId;
use crate::ui::intent::{Intent, Screen};
use crate::ui::testing::{SMALLEST, tab_to};

#[test]
fn records_are_searched_sorted_and_opened() {
    let mut harness = hall(Hall::new(Screen::Records, 1), WINDOW);
    assert!(harness.query_by_label("3 ieraksti").is_some());
    tab_to(&mut harness, "Meklēt ierakstos");
    harness.get_by_label("Meklēt ierakstos").type_text("jānis daļēji");
    harness.run();
    assert!(harness.query_by_label("1 ieraksts").is_some());
    click(&mut harness, "Graffiti found, 24.11.2026. 14:02");
    click(&mut harness, "Izvērtējums");
    assert_eq!(harness.state().wishes, [Intent::OpenRun(RunId::parse("2").unwrap())]);
}

#[test]
fn records_without_room_for_columns_say_everything_on_cards() {
    for (scale_percent, size) in [(200, WINDOW), (200, SMALLEST), (100, SMALLEST)] {
        let mut large = Hall::new(Screen::Records, 1);
        large.sample.settings.scale_percent = scale_percent;
        large.rows[1].id = RunId::parse("9").unwrap();
        let mut harness = hall(large, size);
        let says = |harness: &Harness<'_, Hall>, words: &str| harness.query_by_label(words).is_some();
        assert!(says(&harness, "24.11.2026. 14:02  ·  Jānis"), "{scale_percent} % {size}");
        let marked = "Daļēji atrisināts  ·  nav nokārtots  ·  Sniegums: 77\u{a0}%";
        assert!(says(&harness, marked), "{scale_percent} % {size}");
        assert!(!says(&harness, "Kad"), "no heads of columns");
        for is_open in [true, false, true] {
            click(&mut harness, "Graffiti found, 24.11.2026. 14:02");
            assert_eq!(says(&harness, "Izvērtējums"), is_open, "a second press folds it up");
        }
        click(&mut harness, "Izvērtējums");
        assert_eq!(harness.state().wishes, [Intent::OpenRun(RunId::parse("9").unwrap())]);
    }
}

#[test]
fn records_are_sorted_by_keyboard_at_every_size() {
    for (scale_percent, size) in [(100, WINDOW), (150, WINDOW), (200, WINDOW), (200, SMALLEST)] {
        let mut shown = Hall::new(Screen::Records, 1);
        shown.sample.settings.scale_percent = scale_percent;
        shown.rows[2].summary.as_mut().unwrap().performance = [9, 9];
        let mut harness = hall(shown, size);
        let mut now = "datuma";
        let mut order = |by: &'static str| {
            let name = format!("Kārtot pēc: {by}");
            let in_menu = harness.query_all_by_label_contains("Kārtot pēc: ").count() == 1;
            if in_menu {
                tab_to(&mut harness, &format!("Kārtot pēc: {now}"));
                harness.key_press(Key::Enter);
                harness.run();
            }
            tab_to(&mut harness, if in_menu { by } else { &name });
            harness.key_press(Key::Enter);
            harness.run();
            now = by;
            let button = harness.get_by_label(&name).rect();
            assert!(button.bottom() < size.y, "{name} stands at {button} at {scale_percent} %");
            let mut tops: Vec<_> = ["A hostile visitor, ", "Graffiti found, "]
                .into_iter()
                .flat_map(|title| harness.query_all_by_label_contains(title).map(move |row| (row.rect().top(), title)))
                .collect();
            tops.sort_by(|a, b| a.0.total_cmp(&b.0));
            tops.into_iter().map(|(_, title)| title).collect::<Vec<_>>()
        };
        let (visitor, graffiti) = ("A hostile visitor, ", "Graffiti found, ");
        for (by, first) in [
            ("datuma", [visitor, graffiti]),
            ("scenārija", [visitor, visitor]),
            // The best first, and what has none last.
            ("snieguma", [visitor, graffiti]),
        ] {
            let rows = order(by);
            // In the smallest window there is room for one card beside the controls.
            let seen = rows.len().min(first.len());
            assert!(seen > 0 && rows[..seen] == first[..seen], "by {by} at {scale_percent} % in {size}: {rows:?}");
        }
    }
}

#[test]
fn a_person_sees_their_own_runs_first() {
    let mut shared = Hall::new(Screen::Records, 1);
    shared.sample.settings.nickname = "Jānis".into();
    let mut harness = hall(shared, WINDOW);
    assert!(harness.query_by_label("2 ieraksti").is_some(), "their own, and nobody's");
    click(&mut harness, "Kura ieraksti: Visi");
    assert!(harness.query_by_label("3 ieraksti").is_some());
}

#[test]
fn the_rows_of_the_records_stay_within_the_window_and_titles_take_the_room() {
    let mut long = Hall::new(Screen::Records, 1);
    long.rows[0].title = "Naidīgs apmeklētājs pie kopienas centra ieejas vakarā".into();
    let harness = hall(long, WINDOW);
    let row = harness.get_by_label("Naidīgs apmeklētājs pie kopienas centra ieejas vakarā, 24.11.2026. 14:02").rect();
    assert!(row.right() <= WINDOW.x, "{row}");
    let title = harness.get_by_label("Naidīgs apmeklētājs pie kopienas centra ieejas vakarā").rect();
    assert!(title.width() > 380.0, "the whole title is shown: {title}");
}
