//! For tests: the faults of a text as the author sees them, one line each.

use fluent::{FluentArgs, FluentBundle, FluentResource};

use super::{Read, read_source};
use crate::scenario::fault::{Arg, Fault};

const SENTENCES: [(&str, &str); 2] =
    [("en", include_str!("../../../locales/en/fault.ftl")), ("lv", include_str!("../../../locales/lv/fault.ftl"))];

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

/// The sentence of a fault in a language; the test fails if a value for it is missing.
pub fn sentence(language: &str, fault: &Fault, attribute: Option<&str>) -> String {
    let text = SENTENCES.iter().find(|(code, _)| *code == language).expect("a language of the program").1;
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language tag")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(text.to_owned()).expect("sound Fluent")).expect("no key twice");
    let message = bundle.get_message(fault.code.0).unwrap_or_else(|| panic!("no sentence for {}", fault.code.0));
    let pattern = match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
    };
    let pattern = pattern.unwrap_or_else(|| panic!("{} lacks {attribute:?}", fault.code.0));
    let mut args = FluentArgs::new();
    for (name, value) in &fault.args {
        match value {
            Arg::Text(text) => args.set(*name, text.as_str()),
            Arg::Number(number) => args.set(*name, *number),
        }
    }
    let mut errors = Vec::new();
    let sentence = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{}: {errors:?}", fault.code.0);
    sentence
}

/// `line:column code sentence`, with the fix if there is one; help and Latvian must render too.
pub fn line(fault: &Fault) -> String {
    for language in ["en", "lv"] {
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
