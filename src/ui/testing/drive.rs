//! A run in a window, driven by keys and by time.

use egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::Stage;

/// A run in a window of this size, drawn once.
pub fn window(stage: Stage, size: Vec2) -> Harness<'static, Stage> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(24)
        .build_ui_state(|ui, stage: &mut Stage| stage.draw(ui), stage);
    harness.run();
    harness
}

pub fn press(harness: &mut Harness<'_, Stage>, keys: &[Key]) {
    for &key in keys {
        harness.key_press(key);
        harness.run();
    }
}

/// Whether something whose name contains these words is in sight.
pub fn sees(harness: &Harness<'_, Stage>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

/// Lets seconds pass.
pub fn pass(harness: &mut Harness<'_, Stage>, secs: u64) {
    harness.state_mut().pass(secs);
    harness.run();
}

/// Lets time pass until the run comes to this node.
pub fn pass_until(harness: &mut Harness<'_, Stage>, node: &str) {
    for _ in 0..240 {
        if harness.state().node() == node {
            harness.run();
            return;
        }
        harness.state_mut().pass(1);
    }
    panic!("it came to {} and not to {node}", harness.state().node());
}
