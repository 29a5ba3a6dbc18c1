//! Keys that mean the same on every screen. None of them counts while somebody types.

use egui::{Context, Event, Id, Key, Modifiers, Ui};

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

/// Whether a key was pressed by itself. Escape that ends typing does nothing else.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    let ends_typing = key == Key::Escape && ui.data(|data| data.get_temp(typing_id())).unwrap_or(false);
    !ui.ctx().text_edit_focused() && !ends_typing && struck(ui, key)
}

/// Remembers whether somebody types, for the next pass; called once, after everything else. By the time a panel asks,
/// Escape has taken the focus away.
pub fn note_typing(ctx: &Context) {
    let is_typing = ctx.text_edit_focused();
    ctx.data_mut(|data| data.insert_temp(typing_id(), is_typing));
}

fn typing_id() -> Id {
    Id::new("somebody-types")
}

/// The same, also while somebody types. A key that is held down counts once, so that no answer commits itself.
pub fn struck(ui: &Ui, key: Key) -> bool {
    ui.input(|input| {
        let is_struck = |event: &Event| {
            matches!(event, Event::Key { key: other, pressed: true, repeat: false, .. } if *other == key)
        };
        !input.modifiers.any() && input.events.iter().any(is_struck)
    })
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use super::*;
    use crate::ui::Intent;
    use crate::ui::testing::{SMALLEST, panel};

    #[test]
    fn a_key_that_is_held_down_counts_once() {
        let mut harness = panel(SMALLEST, |ui, out| {
            if pressed(ui, Key::B) {
                out.push(Intent::Quit);
            }
        });
        harness.run();
        for _ in 0..4 {
            harness.key_down(Key::B);
            harness.run();
        }
        assert_eq!(*harness.state(), [Intent::Quit]);
        harness.key_up(Key::B);
        harness.key_press(Key::B);
        harness.run();
        assert_eq!(harness.state().len(), 2);
    }
}
