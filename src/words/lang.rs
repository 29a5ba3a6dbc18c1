//! A language by its id, as in `lv` or `pt-BR`, and which of the languages at hand suits a person best.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A valid language id. Latvian unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang {
    tag: Arc<str>,
}

/// What was given is no language id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLang(pub String);

/// Names of languages in themselves; the same in every language of the program.
const OWN_NAMES: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("he", "עברית"),
    ("it", "italiano"),
    ("lt", "lietuvių"),
    ("ltg", "latgalīšu"),
    ("lv", "latviešu"),
    ("pl", "polski"),
    ("ru", "русский"),
    ("uk", "українська"),
];

impl Lang {
    /// Latvian, the first language of the program.
    pub fn lv() -> Self {
        Self { tag: "lv".into() }
    }

    /// English, which every missing text falls back to.
    pub fn en() -> Self {
        Self { tag: "en".into() }
    }

    /// The made-up language for layout tests: English, longer and accented.
    pub fn pseudo() -> Self {
        Self { tag: "qps".into() }
    }

    /// The canonical id, as in `lv` or `en-GB`; also the name of its folder and file.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The name of the language in itself, or its id where none is known.
    pub fn own_name(&self) -> &str {
        let language = self.id().language;
        let known = OWN_NAMES.iter().find(|(tag, _)| *tag == language.as_str());
        known.map_or(&self.tag, |(_, name)| name)
    }

    pub fn is_right_to_left(&self) -> bool {
        self.id().character_direction() == CharacterDirection::RTL
    }

    pub(super) fn id(&self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }
}

impl Default for Lang {
    fn default() -> Self {
        Self::lv()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

/// Accepts ids as people and systems write them: `lv`, `LV`, `lv-LV`, `lv_LV.UTF-8`.
impl FromStr for Lang {
    type Err = BadLang;

    fn from_str(text: &str) -> Result<Self, BadLang> {
        let bad = || BadLang(text.to_owned());
        let bare = text.split(['.', '@']).next().unwrap_or_default();
        let id: LanguageIdentifier = bare.replace('_', "-").parse().map_err(|_| bad())?;
        // Longer codes are valid on paper, but only words like "POSIX" ever look like one.
        if !(2..=3).contains(&id.language.as_str().len()) || id.language.as_str() == "und" {
            return Err(bad());
        }
        Ok(Self { tag: id.to_string().into() })
    }
}

impl TryFrom<String> for Lang {
    type Error = BadLang;

    fn try_from(text: String) -> Result<Self, BadLang> {
        text.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.tag.to_string()
    }
}

impl fmt::Display for BadLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a language id: {:?}", self.0)
    }
}

impl std::error::Error for BadLang {}

/// The best of `available` for somebody who reads `wanted`, most wanted first; none if nothing suits.
pub fn negotiate<'a>(wanted: &[Lang], available: &'a [Lang]) -> Option<&'a Lang> {
    let parse = |lang: &Lang| fluent_langneg::LanguageIdentifier::try_from_bytes(lang.tag.as_bytes()).ok();
    let wanted: Vec<_> = wanted.iter().filter_map(parse).collect();
    let (ids, langs): (Vec<_>, Vec<_>) = available.iter().filter_map(|lang| Some((parse(lang)?, lang))).unzip();
    let found = negotiate_languages(&wanted, &ids, None, NegotiationStrategy::Lookup);
    let best = found.first()?;
    ids.iter().position(|id| id == *best).map(|index| langs[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn langs(tags: &[&str]) -> Vec<Lang> {
        tags.iter().map(|tag| tag.parse().unwrap()).collect()
    }

    #[test]
    fn ids_are_read_as_systems_write_them() {
        let tag = |text: &str| text.parse::<Lang>().map(|lang| lang.tag().to_owned());
        assert_eq!(tag("lv").unwrap(), "lv");
        assert_eq!(tag("lv_LV.UTF-8").unwrap(), "lv-LV");
        assert_eq!(tag("EN").unwrap(), "en");
        assert_eq!(tag("sr_RS@latin").unwrap(), "sr-RS");
        for bad in ["", "C", "POSIX", "C.UTF-8", "und", "l v", "../lv", "lv/en"] {
            assert_eq!(tag(bad), Err(BadLang(bad.to_owned())));
        }
    }

    #[test]
    fn the_nearest_language_is_found() {
        let here = langs(&["lv", "en", "de"]);
        let best = |wanted: &[&str]| negotiate(&langs(wanted), &here).map(|lang| lang.tag().to_owned());
        assert_eq!(best(&["lv-LV"]).as_deref(), Some("lv"));
        assert_eq!(best(&["fr", "de-AT"]).as_deref(), Some("de"));
        assert_eq!(best(&["ja"]), None);
        assert_eq!(best(&[]), None);
    }

    #[test]
    fn names_and_directions() {
        assert_eq!(Lang::default().own_name(), "latviešu");
        assert_eq!("en-GB".parse::<Lang>().unwrap().own_name(), "English");
        assert_eq!(Lang::pseudo().own_name(), "qps");
        assert!("he".parse::<Lang>().unwrap().is_right_to_left());
        assert!(!Lang::lv().is_right_to_left());
    }

    #[test]
    fn a_lang_is_kept_as_its_id() {
        let json = serde_json::to_string(&Lang::lv()).unwrap();
        assert_eq!(json, "\"lv\"");
        assert_eq!(serde_json::from_str::<Lang>(&json).unwrap(), Lang::lv());
        assert!(serde_json::from_str::<Lang>("\"no language\"").is_err());
    }
}
