//! The keys of a group run: a keyboard, a presenter remote (Page Up, Page Down) and the arrow keys do everything.

use egui::{Key, Ui};

use crate::ui::keys::{pressed, struck};

/// What the keys of this frame ask for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Nav {
    pub forward: bool,
    pub back: bool,
    pub to_now: bool,
    pub pause: bool,
    pub up: bool,
    pub down: bool,
    /// Raised hands are counted.
    pub hands: bool,
    pub skip: bool,
}

const LETTERS: [Key; 15] = [
    Key::A,
    Key::B,
    Key::C,
    Key::D,
    Key::E,
    Key::F,
    Key::G,
    Key::H,
    Key::I,
    Key::J,
    Key::K,
    Key::L,
    Key::M,
    Key::N,
    Key::O,
];
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

impl Nav {
    /// Reads the keys; the one that ended typing means nothing else.
    pub fn read(ui: &Ui, was_typing: bool) -> Self {
        let turned = |key| struck(ui, key);
        let remote = Self { forward: turned(Key::PageDown), back: turned(Key::PageUp), ..Self::default() };
        if was_typing {
            return remote;
        }
        let is_free = ui.ctx().memory(|memory| memory.focused().is_none());
        let any = |keys: &[Key]| keys.iter().any(|key| pressed(ui, *key));
        Self {
            // A button that has the focus takes these two for itself.
            forward: remote.forward || any(&[Key::ArrowRight]) || is_free && any(&[Key::Enter, Key::Space]),
            back: remote.back || any(&[Key::ArrowLeft, Key::Backspace]),
            to_now: any(&[Key::End, Key::Escape]),
            pause: any(&[Key::P, Key::Escape]),
            up: any(&[Key::ArrowUp]),
            down: any(&[Key::ArrowDown]),
            hands: any(&[Key::H]),
            skip: any(&[Key::S]),
        }
    }
}

/// The row whose digit or letter was pressed, of so many.
pub(super) fn row(ui: &Ui, count: usize) -> Option<usize> {
    let at = |keys: &[Key]| keys.iter().position(|key| pressed(ui, *key));
    at(&DIGITS).or_else(|| at(&LETTERS)).filter(|row| *row < count)
}

/// What stands on the row: the letter of a printed card, and the digit of the key.
pub(super) fn sign(row: usize) -> String {
    let letter = letter(row);
    if row < DIGITS.len() { format!("{letter} {}", row + 1) } else { letter }
}

/// The letter alone, where no key is meant.
pub(super) fn letter(row: usize) -> String {
    char::from(b'A' + u8::try_from(row).unwrap_or(0).min(25)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_carries_its_letter_and_its_digit() {
        assert_eq!([0, 5, 8, 9].map(sign), ["A 1", "F 6", "I 9", "J"]);
    }
}
