//! The one list of the program's own texts: every panel's file in every complete language, inside the binary.

use super::Lang;

/// Languages in which the program is complete.
pub const LANGUAGES: &[&str] = &["lv", "en"];

macro_rules! files {
    ($lang:literal) => {
        files!(
            $lang:
            "app",
            "briefing",
            "cli",
            "common",
            "compare",
            "debrief",
            "fault",
            "gallery",
            "header",
            "help",
            "import",
            "library",
            "measures",
            "papers",
            "play",
            "records",
            "records_screen",
            "report",
            "room",
            "settings",
            "simulate",
            "sources",
            "stage",
            "verify",
            "welcome"
        )
    };
    ($lang:literal: $($panel:literal),*) => {
        vec![$(($panel, include_str!(concat!("../../locales/", $lang, "/", $panel, ".ftl")))),*]
    };
}

/// The files of one language as (panel, FTL); none for a language that the program does not speak.
pub fn files_of(lang: &Lang) -> Vec<(&'static str, &'static str)> {
    match lang.tag() {
        "lv" => files!("lv"),
        "en" => files!("en"),
        _ => Vec::new(),
    }
}
