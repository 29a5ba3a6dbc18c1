//! The only room that knows Bevy.
