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

/// A whole scenario with a plan, in which everything stands that may stand there.
pub const LIVE: &str = r#"(
    format: 1, id: "test", language: "en", title: "Title", summary: "Summary",
    theme: Evacuation, setting: School, minutes: (solo: 10, group: 45), start: "smoke",
    announcements: [(id: "leave", text: "Leave.", by: LiveVoice, says: LeaveBy, all_languages: true, times: 2)],
    nodes: [
        Floor(
            id: "smoke", text: "Smoke.", core: true, seat: "steward", note: "N", ask: ["A?"], at: "+1:00", sources: ["s"],
            actions: [
                (id: "unlock", text: "Unlock", on: Door("yard"), when: Not(Opened("yard")), then: [Unlock("yard"), Alarm],
                 grade: Best, tests: ["protect"], critical: false, feedback: "Good."),
                (id: "sweep", text: "Look", on: Zone("hall"), then: [Sweep("stewards", "hall"), Count("hall"), Warden("yard")]),
                (id: "bell", text: "Bell", on: Marker("button"), then: [Announce("leave"), Send(Group("guests"), "hall"),
                 Evacuate(Everybody, ["yard", "street"]), Shelter(Zone("hall")), Start("smoke"), Come("stranger"),
                 Leave("stranger"), Block("yard"), Unblock("yard"), Open("yard"), Close("yard"), Lock("yard")]),
            ],
            moments: [(id: "half", when: All([Out(50), Any([Inside(Everybody, "hall"), Exposed(20)])]), node: "ring", plan: Frozen)],
            ends: [(when: Out(100), goto: "end"), (when: All([Ran(60), Locked("yard")]), goto: "end"), (after: 300, goto: "end")],
            measures: [
                (id: "time", text: "Time", of: TimeToOut(95), best: 120, workable: 180.5, harmful: 300, tests: ["lead"]),
                (id: "seen", text: "Seen", of: Exposure, best: 0, workable: 10, harmful: 20),
                (id: "queue", text: "Queue", of: QueueMost("yard"), best: 1, workable: 2, harmful: 3),
            ],
        ),
        Inject(id: "ring", by: Phone, text: "It rings.", goto: "back"),
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
    spoiled_in(SOUND, from, to, expected)
}

/// Puts one mistake into a scenario and compares the faults.
pub fn spoiled_in(sound: &str, from: &str, to: &str, expected: &[&str]) -> Read {
    assert_eq!(sound.matches(from).count(), 1, "{from:?} stands once in the sound scenario");
    check(&sound.replace(from, to), expected)
}
