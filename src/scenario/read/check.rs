//! For tests: the faults of a text as the author sees them, one line each.

use std::sync::LazyLock;

use super::{Read, read_source};
use crate::scenario::fault::{Arg, Fault};
use crate::words::{LANGUAGES, Locale, Value};

static LOCALES: LazyLock<Vec<Locale>> =
    LazyLock::new(|| LANGUAGES.iter().map(|tag| Locale::own(&tag.parse().unwrap())).collect());

/// A whole scenario in which a test puts its mistake.
pub const SOUND: &str = r#"(
    format: 1, id: "test", language: "en", title: "Title", summary: "Summary",
    theme: Intruder, setting: School, minutes: (solo: 10, group: 45),
    facts: [(id: "calm", is: Level(min: 0, max: 5, start: 3))],
    start: "door",
    nodes: [
        Decision(
            id: "door",
            text: "Someone knocks.",
            clock: Runs(seconds: 40, then: Choose("wait")),
            choices: [
                (id: "open", text: "Open", grade: Harmful, then: [Add("calm", -1)], goto: "end"),
                (id: "wait", text: "Wait", grade: Best, when: AtLeast("calm", 1), goto: "end"),
            ],
        ),
        Ending(id: "end", outcome: Resolved, text: "The end."),
    ],
)
"#;

/// The sentence of a fault in a language; the test fails if it or a value for it is missing.
pub fn sentence(language: &str, fault: &Fault, attribute: Option<&str>) -> String {
    let locale = LOCALES.iter().find(|locale| locale.lang().tag() == language).expect("a language of the program");
    let value = |arg: &Arg| match arg {
        Arg::Text(text) => Value::from(text.clone()),
        Arg::Number(number) => Value::from(*number),
    };
    let args: Vec<_> = fault.args.iter().map(|(name, arg)| (*name, value(arg))).collect();
    let key = attribute.map_or(fault.code.0.to_owned(), |name| format!("{}.{name}", fault.code.0));
    locale.try_text(&key, &args).unwrap_or_else(|problem| panic!("{problem:?}")).into_owned()
}

/// `line:column code sentence`, with the fix if there is one; help and Latvian must render too.
pub fn line(fault: &Fault) -> String {
    for language in LANGUAGES {
        sentence(language, fault, None);
        sentence(language, fault, Some("help"));
        if fault.fix.is_some() {
            sentence(language, fault, Some("fix"));
        }
    }
    let fix = fault.fix.as_ref().map(|fix| format!(" => {}", fix.text)).unwrap_or_default();
    let place = &fault.place;
    format!("{}:{} {} {}{fix}", place.line, place.column, fault.code.0, sentence("en", fault, None))
}

/// Reads `text` and compares its faults, line by line.
pub fn check(text: &str, expected: &[&str]) -> Read {
    check_bytes(text.as_bytes(), expected)
}

pub fn check_bytes(bytes: &[u8], expected: &[&str]) -> Read {
    let read = read_source("scenario.ron", bytes);
    let lines: Vec<String> = read.faults.iter().map(line).collect();
    assert_eq!(lines, expected);
    read
}

/// Puts one mistake into the sound scenario and compares the faults.
pub fn spoiled(from: &str, to: &str, expected: &[&str]) -> Read {
    assert_eq!(SOUND.matches(from).count(), 1, "{from:?} stands once in the sound scenario");
    check(&SOUND.replace(from, to), expected)
}
