//! What the panels may see: values, and the words for them.

use std::borrow::Cow;

use super::cue::Cue;
use super::intent::Screen;
use super::settings::Settings;
use super::widgets::Toast;
use crate::words::{Args, Locale};

/// A snapshot, made anew for each frame.
pub struct View<'a> {
    pub screen: Screen,
    pub settings: &'a Settings,
    pub words: &'a Locale,
    pub toasts: &'a [Toast],
    /// What is heard just now, or would be.
    pub caption: Option<Cue>,
    /// There is no sound device: captions must do.
    pub silent: bool,
    /// Something real is happening: the exercise is stopped.
    pub emergency: bool,
}

impl View<'_> {
    /// The words of the program under `key`, in the language that is set.
    pub fn say(&self, key: &str) -> Cow<'_, str> {
        self.words.text(key)
    }

    /// The same with values, as in `view.say_with("people", &[("count", Value::from(3))])`.
    pub fn say_with(&self, key: &str, args: &Args) -> Cow<'_, str> {
        self.words.text_with(key, args)
    }
}
