//! The six cues. Sound helps and is never needed: every cue has a caption.

use serde::{Deserialize, Serialize};

/// Something to be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cue {
    Message,
    Phone,
    Alarm,
    Announcement,
    ClockNearlyOut,
    Consequence,
}

impl Cue {
    pub const ALL: [Self; 6] =
        [Self::Message, Self::Phone, Self::Alarm, Self::Announcement, Self::ClockNearlyOut, Self::Consequence];

    /// The key of its caption.
    pub fn caption_key(self) -> &'static str {
        match self {
            Cue::Message => "cue-message",
            Cue::Phone => "cue-phone",
            Cue::Alarm => "cue-alarm",
            Cue::Announcement => "cue-announcement",
            Cue::ClockNearlyOut => "cue-clock",
            Cue::Consequence => "cue-consequence",
        }
    }
}
