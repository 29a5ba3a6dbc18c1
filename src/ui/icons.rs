//! The one icon family, Phosphor. Every icon stands beside a word unless it is known everywhere.

use crate::scenario::source::Channel;

pub use egui_phosphor::regular::*;

/// How something reached the room.
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Scene => EYE,
        Channel::Voice => CHAT_CIRCLE_TEXT,
        Channel::Phone => PHONE,
        Channel::Message => ENVELOPE_SIMPLE,
        Channel::Paper => FILE_TEXT,
        Channel::Radio => RADIO,
        Channel::Alarm => BELL_RINGING,
    }
}
