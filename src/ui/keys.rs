//! Keys that mean the same on every screen. None of them counts while somebody types.

use egui::{Key, Modifiers, Ui};

/// On to what comes next: Enter, Space or →. A button that has the focus takes Enter and Space for itself.
pub fn onward(ui: &Ui) -> bool {
    entered(ui) || (is_free(ui) && pressed(ui, Key::ArrowRight))
}

/// To the page before: ←, unless something has the focus that may need it.
pub fn back(ui: &Ui) -> bool {
    // One press is one page, whoever asks first.
    is_free(ui) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowLeft))
}

/// Enter or Space, unless a button has the focus and takes them for itself.
pub fn entered(ui: &Ui) -> bool {
    is_free(ui) && [Key::Enter, Key::Space].into_iter().any(|key| pressed(ui, key))
}

fn is_free(ui: &Ui) -> bool {
    ui.ctx().memory(|memory| memory.focused().is_none())
}

/// Whether a key was pressed by itself.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    !ui.ctx().text_edit_focused() && ui.input(|input| input.key_pressed(key) && !input.modifiers.any())
}
