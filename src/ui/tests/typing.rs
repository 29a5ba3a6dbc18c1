//! What is typed, and taken back.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::hall::*;
use crate::ui::intent::{Intent, Screen};
use crate::ui::testing::tab_to;

#[test]
fn escape_takes_back_what_is_typed_and_stays_on_the_screen() {
    let mut harness = hall(Hall::new(Screen::Settings, 1), WINDOW);
    let spinner = |harness: &mut Harness<'_, Hall>| {
        for _ in 0..80 {
            let focused = harness.query_all_by_role(Role::SpinButton).any(|node| node.is_focused())
                || harness
                    .query_all_by_role(Role::TextInput)
                    .any(|node| node.is_focused() && node.value().is_some_and(|v| v == "6"));
            if focused {
                return;
            }
            harness.key_press(Key::Tab);
            harness.run();
        }
        panic!("Tab never comes to the number");
    };
    tab_to(&mut harness, "Signālvārdi, ko visi pazīst un svešais nesaprot");
    spinner(&mut harness);
    harness.event(egui::Event::Text("25".into()));
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().wishes, [], "the card is as it was, and so is the screen");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().wishes, [Intent::Back]);
}
