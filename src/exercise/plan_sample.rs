//! A small scenario that is played on a plan, for the tests of everybody who shows or keeps runs.

use std::sync::Arc;

use crate::scenario::build::build_with;
use crate::scenario::keys;
use crate::scenario::model::Scenario;
use crate::scenario::plan::{self, source::Plan};
use crate::scenario::read::{read, read_source};
use crate::words::Book;

/// A hall for a hundred people; more stand in a larger one, as close.
const PLAN: &str = r#"(format: 1, id: "hall", name: "Hall",
    levels: [(id: "ground", name: "Ground floor", outline: [(0, 0), (24, 0), (24, 14), (0, 14)],
        walls: [[(5, 0), (5, 14)], [(19, 0), (19, 14)], [(19, 7), (24, 7)]],
        obstacles: [(id: "pews-1", shape: Rect(at: (7, 2), size: (10, 1))), (id: "pews-2", shape: Rect(at: (7, 5), size: (10, 1))),
                    (id: "pews-3", shape: Rect(at: (7, 8), size: (10, 1))), (id: "pews-4", shape: Rect(at: (7, 11), size: (10, 1)))],
        zones: [(id: "porch", name: "Porch", shape: Rect(at: (0, 0), size: (5, 14))),
                (id: "nave", name: "Nave", shape: Rect(at: (5, 0), size: (14, 14))),
                (id: "kitchen", name: "Kitchen", shape: Rect(at: (19, 0), size: (5, 7))),
                (id: "class", name: "Class", shape: Rect(at: (19, 7), size: (5, 7)), refuge: true)])],
    doors: [(id: "main", name: "Main exit", level: "ground", a: (0, 6), b: (0, 7.6), exit: true),
            (id: "yard", name: "Yard exit", level: "ground", a: (11, 0), b: (12.4, 0), exit: true, state: Locked, lock_secs: 4),
            (id: "porch-door", name: "Porch door", level: "ground", a: (5, 6), b: (5, 7.6)),
            (id: "kitchen-door", name: "Kitchen door", level: "ground", a: (19, 3), b: (19, 4.2)),
            (id: "class-door", name: "Class door", level: "ground", a: (19, 10), b: (19, 11.2))],
    people: [(id: "guests", name: "Guests", count: PEOPLE, in: "nave", starts: Uniform(min: 1, max: 12)),
             (id: "stewards", name: "Stewards", count: 3, in: "porch", starts: Fixed(1))],
    hazards: [(id: "smoke", name: "Smoke", in: "kitchen", kind: Smoke, thickness: 0.6)],
    markers: [(id: "meet", name: "Assembly point", kind: AssemblyPoint, level: "ground", at: (-5, 3))])"#;

pub const SCENARIO: &str = r#"(format: 1, id: "hall-smoke", language: "en", title: "Smoke in the hall", summary: "Get everybody out.",
    theme: Evacuation, setting: PlaceOfWorship, minutes: (solo: 5, group: 30), seats: [(id: "steward", name: "Steward")],
    start: "smell",
    announcements: [(id: "leave", text: "Please leave by both doors.", by: LiveVoice, says: LeaveBy, all_languages: true)],
    nodes: [
        Inject(id: "smell", by: Voice, from: "A guest", text: "It smells of smoke.", goto: "smoke"),
        Floor(id: "smoke", seat: "steward", text: "Smoke comes from the kitchen. A hundred people sit in the nave.",
            actions: [
                (id: "unlock", text: "Unlock the yard exit", on: Door("yard"), when: Locked("yard"), then: [Unlock("yard")],
                    grade: Best, tests: ["protect"], feedback: "Two exits take half the time."),
                (id: "say", text: "Ask everybody to leave by both doors", then: [Announce("leave")], grade: Best, tests: ["alert"],
                    feedback: "People go when they know where."),
                (id: "bell", text: "Sound the alarm", then: [Alarm], grade: Workable, tests: ["alert"]),
                (id: "shut", text: "Close the kitchen door", on: Door("kitchen-door"), then: [Close("kitchen-door")]),
                (id: "class", text: "Take the class into safety", on: Zone("class"), then: [Shelter(Zone("class"))])],
            moments: [(id: "half", when: Out(40), node: "back-in", plan: Frozen), (id: "most", when: Out(75), node: "phone")],
            ends: [(when: Out(98), goto: "outside"), (after: 240, goto: "outside-late")],
            measures: [(id: "time", text: "Time until nearly all are out", of: TimeToOut(95), best: 90, workable: 150, harmful: 200, tests: ["lead"]),
                       (id: "inside", text: "People still inside", of: Inside, best: 3, workable: 6, harmful: 10, tests: ["lead"])]),
        Decision(id: "back-in", seat: "steward", text: "A man wants to go back for his coat. What do you do?", choices: [
            (id: "stop", text: "Stop him and lead him out", grade: Best, tests: ["lead"], feedback: "Nobody goes back in.", goto: "back"),
            (id: "let", text: "Let him go", grade: Unsafe, tests: ["lead"], feedback: "He may not come out again.", goto: "back")]),
        Inject(id: "phone", by: Phone, from: "The service", text: "The fire service is on its way.", goto: "back"),
        Ending(id: "outside", outcome: Resolved, text: "Everybody stands outside."),
        Ending(id: "outside-late", outcome: Failed, text: "Some are still inside."),
    ])"#;

/// The plan with so many guests, as its file says it.
pub fn plan(people: u32) -> String {
    let times = (f64::from(people) / 100.0).sqrt().max(1.0);
    let mut text = String::new();
    let mut pair = String::new();
    // Every pair of numbers is a place or a size, but those of the spread of times.
    for letter in PLAN.chars() {
        match letter {
            '(' => {
                text.push_str(&std::mem::take(&mut pair));
                pair.push('(');
            }
            ')' if !pair.is_empty() => {
                let numbers: Vec<f64> = pair[1..].split(", ").filter_map(|part| part.parse().ok()).collect();
                match numbers[..] {
                    [x, y] => text.push_str(&format!("({}, {})", x * times, y * times)),
                    _ => text.push_str(&format!("{pair})")),
                }
                pair.clear();
            }
            _ if pair.is_empty() => text.push(letter),
            _ => pair.push(letter),
        }
    }
    text.push_str(&pair);
    text.replace("PEOPLE", &people.to_string())
}

/// The scenario for so many guests, with its texts.
pub fn sample(people: u32) -> (Arc<Scenario>, Book) {
    let source = read_source("scenario.ron", SCENARIO.as_bytes()).source.unwrap();
    let floor = plan(people);
    let written = read::<Plan>("floor.ron", floor.as_bytes());
    assert!(written.faults.is_empty(), "{:?}", written.faults);
    let written = written.source.unwrap();
    let planned = Arc::new(plan::build::build(&written, keys::texts(&source).len()).unwrap());
    let scenario = Arc::new(build_with(&source, Some(&planned), "lv").unwrap());
    let texts = keys::texts_with(&source, Some(&written)).into_iter().map(|text| (text.key, text.pattern));
    let book = Book::build(source.language.parse().unwrap(), texts);
    (scenario, book)
}
