//! Keys that mean the same on every screen. None of them counts while somebody types.

use egui::{Key, Ui};

/// On to what comes next: Enter, Space or →. A button that has the focus takes Enter and Space for itself.
pub fn onward(ui: &Ui) -> bool {
    let is_free = ui.ctx().memory(|memory| memory.focused().is_none());
    is_free && [Key::Enter, Key::Space, Key::ArrowRight].into_iter().any(|key| pressed(ui, key))
}

/// Whether a key was pressed by itself.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    !ui.ctx().text_edit_focused() && ui.input(|input| input.key_pressed(key) && !input.modifiers.any())
}
