//! What a person has set for this computer: language, look, sound, time. Plain values; the app keeps them on disk.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::hint::Hint;
use super::theme::{SCALE_PERCENT, Theme};
use crate::words::Lang;

/// Everything that can be set. A field that an older file lacks has its default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub lang: Lang,
    pub theme: Theme,
    /// Size of type, within [`SCALE_PERCENT`].
    pub scale_percent: u16,
    pub clock: ClockStretch,
    pub reduce_motion: bool,
    /// 0 is silence.
    pub volume_percent: u8,
    /// The folder of scenarios opened last.
    pub last_folder: Option<PathBuf>,
    /// How much of an exercise is heard.
    pub intensity: Intensity,
    /// Whose runs are shown; empty: everybody's.
    pub nickname: String,
    /// The welcome of the first start was seen.
    pub welcomed: bool,
    /// Hints that are not shown again.
    pub hints_used: BTreeSet<Hint>,
}

/// How much of an exercise reaches the senses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Intensity {
    /// Nothing is heard; what would be heard has its caption.
    Text,
    #[default]
    Sound,
}

/// How much longer a clock runs for a person who needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ClockStretch {
    #[default]
    Plain,
    Half,
    Double,
    Stopped,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: Lang::lv(),
            theme: Theme::default(),
            scale_percent: 100,
            clock: ClockStretch::default(),
            reduce_motion: false,
            volume_percent: 70,
            last_folder: None,
            intensity: Intensity::default(),
            nickname: String::new(),
            welcomed: false,
            hints_used: BTreeSet::new(),
        }
    }
}

impl Settings {
    /// The same, with what a hand-written file may have out of range brought back into it.
    pub fn within_range(mut self) -> Self {
        self.scale_percent = self.scale_percent.clamp(*SCALE_PERCENT.start(), *SCALE_PERCENT.end());
        self.volume_percent = self.volume_percent.min(100);
        self
    }
}

impl Intensity {
    pub const ALL: [Self; 2] = [Self::Text, Self::Sound];
}

impl ClockStretch {
    pub const ALL: [Self; 4] = [Self::Plain, Self::Half, Self::Double, Self::Stopped];

    /// By how many percent a deadline is multiplied; none means that clocks do not run.
    pub fn percent(self) -> Option<u32> {
        match self {
            ClockStretch::Plain => Some(100),
            ClockStretch::Half => Some(150),
            ClockStretch::Double => Some(200),
            ClockStretch::Stopped => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_out_of_range_is_brought_back() {
        let wild = Settings { scale_percent: 900, volume_percent: 200, ..Settings::default() };
        let tame = wild.within_range();
        assert_eq!((tame.scale_percent, tame.volume_percent), (200, 100));
    }

    #[test]
    fn an_older_file_keeps_what_it_says() {
        let settings: Settings = ron::from_str("(lang: \"en\", theme: Light)").unwrap();
        assert_eq!(settings, Settings { lang: Lang::en(), theme: Theme::Light, ..Settings::default() });
    }
}
