//! What the panels may see: values, and the words for them.

use super::intent::Screen;
use super::settings::Settings;
use super::widgets::Toast;

/// A snapshot, made anew for each frame.
pub struct View<'a> {
    pub screen: Screen,
    pub settings: &'a Settings,
    /// Languages to choose from: id and own name.
    pub languages: &'a [(&'a str, &'a str)],
    pub toasts: &'a [Toast],
    /// There is no sound device: captions must do.
    pub silent: bool,
    pub words: &'a dyn Fn(&str) -> String,
}

impl View<'_> {
    /// The words of the program under `key`, in the language that is set.
    pub fn say(&self, key: &str) -> String {
        (self.words)(key)
    }
}
