//! The look for a room: a window that forty people read from ten metres. The same tokens, so that every widget can stand
//! there: no type under the least that a projector may show, and colours deepened until they can be told from any ground.

use egui::{Color32, FontId};

use super::files::Letters;
use super::{Colours, Projected, Tokens, Type};
use crate::ui::fonts;

/// What is read from ten metres differs this much from its ground (WCAG 2.2).
const ROOM_CONTRAST: f64 = 7.0;

/// Least height of what one presses, of the height of the window.
const CONTROL: f32 = 0.075;
/// A line holds about sixty letters; a letter of Noto Sans is about half as wide as it is high.
const LINE: f32 = 31.0;
/// Steps in which a colour comes nearer to that of the text.
const STEPS: u8 = 40;

impl Tokens {
    /// This look for a window of this height that a room reads. The reader's own scale has no say in it.
    pub fn for_room(&self, height: f32) -> Self {
        let least = self.projector.least * height;
        let letters = Letters {
            caption: least,
            body: least,
            lead: self.projector.choice * height,
            title: self.projector.question * height,
            clock: self.projector.question * height,
        };
        Self {
            colour: self.colour.for_room(),
            edge: self.edge.max(2.0),
            control: CONTROL * height,
            choice: CONTROL * height,
            icon: least,
            column: LINE * least,
            scale: 1.0,
            is_projected: true,
            letters,
            ..self.clone()
        }
    }

    /// The height of letters of a projected rank, in a room of this height, brought down by `scale` as far as may be.
    pub fn room_size(&self, rank: Projected, height: f32, scale: f32) -> f32 {
        let share = match rank {
            Projected::Question => self.projector.question,
            Projected::Choice => self.projector.choice,
            Projected::Least => self.projector.least,
        };
        (share * scale).max(self.projector.least) * height
    }

    /// The font of a rank in a window of this height, at least as high as what a projector shows: for what must be read
    /// from across a room on any screen.
    pub fn across_room(&self, rank: Type, least: Projected, height: f32) -> FontId {
        let mut font = self.font(rank);
        font.size = font.size.max(self.room_size(least, height, 1.0));
        font
    }

    /// As [`Tokens::across_room`], for what those around the telephone read: three quarters of the least of a projector.
    pub fn around_telephone(&self, rank: Type, height: f32) -> FontId {
        let mut font = self.font(rank);
        font.size = font.size.max(0.75 * self.projector.least * height);
        font
    }

    /// The smallest scale that still changes anything: there everything has come down to the least.
    pub fn least_room_scale(&self) -> f32 {
        self.projector.least / self.projector.question
    }

    /// The widest a line of letters of this height becomes.
    pub fn room_line(&self, size: f32) -> f32 {
        size * LINE
    }

    /// The projector's typeface in this height.
    #[expect(clippy::disallowed_methods, reason = "the one place where fitted type gets its font")]
    pub fn room_font(&self, size: f32, strong: bool) -> FontId {
        FontId::new(size, if strong { fonts::projector_strong() } else { fonts::projector() })
    }
}

impl Colours {
    fn for_room(&self) -> Self {
        let grounds = [self.bg, self.panel, self.raised];
        let deep = |colour: Color32| deepen(colour, self.text, &grounds);
        Self {
            muted: deep(self.muted),
            accent: deep(self.accent),
            accent_hover: deep(self.accent_hover),
            best: deep(self.best),
            workable: deep(self.workable),
            harmful: deep(self.harmful),
            danger: deep(self.danger),
            ..self.clone()
        }
    }
}

/// The colour, as near to that of the text as it must come to be read on every ground.
fn deepen(colour: Color32, text: Color32, grounds: &[Color32]) -> Color32 {
    let mut steps = (0..=STEPS).map(|step| colour.lerp_to_gamma(text, f32::from(step) / f32::from(STEPS)));
    let is_read = |colour: &Color32| grounds.iter().all(|ground| contrast(*colour, *ground) >= ROOM_CONTRAST);
    steps.find(is_read).unwrap_or(text)
}

/// How much two colours differ, as WCAG 2.2 measures it: from 1 to 21.
pub(super) fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

pub(super) fn luminance(colour: Color32) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Theme;

    #[test]
    fn everything_written_for_a_room_can_be_read_on_every_ground() {
        for theme in Theme::ALL {
            let c = Tokens::new(theme, 100, false).for_room(720.0).colour;
            for ground in [c.bg, c.panel, c.raised] {
                for words in [c.text, c.muted, c.accent, c.best, c.workable, c.harmful, c.danger] {
                    assert!(contrast(words, ground) >= ROOM_CONTRAST, "{theme:?}: {words:?} on {ground:?}");
                }
            }
            for ground in [c.bg, c.panel, c.raised] {
                for edge in [c.border, c.focus, c.accent_hover] {
                    assert!(contrast(edge, ground) >= 3.0, "{theme:?}: an edge {edge:?} on {ground:?}");
                }
            }
            for (words, ground) in [(c.on_accent, c.accent), (c.on_accent, c.accent_hover), (c.on_danger, c.danger)] {
                assert!(contrast(words, ground) >= ROOM_CONTRAST, "{theme:?}: {words:?} on {ground:?}");
            }
        }
    }

    #[test]
    fn no_type_in_a_room_is_under_the_least() {
        for (scale_percent, height) in [(80, 720.0), (200, 1080.0)] {
            let tokens = Tokens::new(Theme::Dark, scale_percent, false).for_room(height);
            for rank in Type::ALL {
                assert!(tokens.font(rank).size >= height / 25.0 - 0.01, "{rank:?} at {scale_percent} %");
            }
            assert!((tokens.room_size(Projected::Question, height, 1.0) - height / 16.0).abs() < 0.01);
            assert!((tokens.room_size(Projected::Question, height, 0.1) - height / 25.0).abs() < 0.01);
        }
    }
}
