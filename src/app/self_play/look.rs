//! What pictures are taken in: a language, a theme and a size of type.

use super::super::autoplay::Step;
use crate::ui::Intent;
use crate::ui::theme::Theme;
use crate::words::Lang;

/// A language, a theme and a size of type; pictures in it come into a folder of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    pub(super) name: String,
    lang: Lang,
    theme: Theme,
    scale_percent: u16,
}

impl std::str::FromStr for Look {
    type Err = String;

    /// Reads "lv-dark" or "qps-light-200".
    fn from_str(text: &str) -> Result<Self, String> {
        let fault = || format!("{text}: a look is written as in lv-dark or en-contrast-200");
        let mut parts = text.split('-');
        let mut part = || parts.next().ok_or_else(fault);
        let lang = part()?.parse().map_err(|_| fault())?;
        let theme = match part()? {
            "dark" => Theme::Dark,
            "light" => Theme::Light,
            "contrast" => Theme::Contrast,
            _ => return Err(fault()),
        };
        let scale_percent = parts.next().map_or(Ok(100), str::parse).map_err(|_| fault())?;
        Ok(Self { name: text.to_owned(), lang, theme, scale_percent })
    }
}

impl Look {
    /// Puts it on.
    pub(super) fn steps(&self) -> [Step; 4] {
        [
            Step::Wish(Intent::SetLang(self.lang.clone())),
            Step::Wish(Intent::SetTheme(self.theme)),
            Step::Wish(Intent::SetScale(self.scale_percent)),
            Step::Wait(0.2),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_a_language_a_theme_and_perhaps_a_size() {
        let look: Look = "qps-contrast-200".parse().unwrap();
        assert_eq!((look.lang, look.theme, look.scale_percent), (Lang::pseudo(), Theme::Contrast, 200));
        assert_eq!("lv-dark".parse::<Look>().unwrap().scale_percent, 100);
        for wrong in ["lv", "lv-pink", "lv-dark-big"] {
            assert!(wrong.parse::<Look>().is_err_and(|fault| fault.contains(wrong)));
        }
    }
}
