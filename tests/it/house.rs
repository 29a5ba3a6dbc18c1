//! The rules of the house that a reader of `src/lib.rs` may rely on: who may know whom, and what no file may hold.

use std::collections::BTreeSet;
use std::fs;

use super::rust_text::{files, read, short, without_tests};

struct Room {
    name: &'static str,
    /// Other rooms that it may name.
    knows: &'static [&'static str],
}

/// The table in `src/lib.rs`. `app` and `cli` know everything below them, and not each other.
const ROOMS: &[Room] = &[
    Room { name: "words", knows: &[] },
    Room { name: "floor", knows: &[] },
    Room { name: "scenario", knows: &["words", "floor"] },
    Room { name: "exercise", knows: &["scenario", "words", "floor"] },
    Room { name: "records", knows: &["words", "floor", "scenario", "exercise"] },
    Room { name: "ui", knows: &["words", "floor", "scenario", "exercise", "records"] },
    Room { name: "cli", knows: &["words", "floor", "scenario", "exercise", "records"] },
    Room { name: "app", knows: &["words", "floor", "scenario", "exercise", "records", "ui"] },
];

/// Crates by the beginning of their names, and the rooms that may name them.
const GUESTS: &[(&str, &[&str])] =
    &[("bevy", &["app"]), ("egui", &["app", "ui"]), ("rusqlite", &["records"]), ("clap", &["cli"])];

#[test]
fn rooms_know_only_whom_they_may() {
    let mut broken = Vec::new();
    for room in ROOMS {
        for path in room_files(room.name) {
            let source = fs::read_to_string(&path).unwrap();
            for name in forbidden(room, &short(&path), &source) {
                broken.push(format!("{}: {} may not know {name}", short(&path), room.name));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_room_is_in_the_table() {
    let rooms: BTreeSet<String> = files("src", "rs")
        .iter()
        .filter_map(|path| short(path).strip_prefix("src/")?.split_once('/').map(|(room, _)| room.to_owned()))
        .collect();
    let known: BTreeSet<_> = ROOMS.iter().map(|room| room.name.to_owned()).collect();
    assert!(rooms.is_subset(&known), "rooms outside the table: {:?}", rooms.difference(&known));
}

#[test]
fn every_file_says_what_it_is_for() {
    let all = ["src", "tests", "tools"].map(|folder| files(folder, "rs")).concat();
    let silent: Vec<_> = all.iter().filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! ")).collect();
    assert!(all.len() > 20 && silent.is_empty(), "without a first line of //!: {silent:?}");
}

#[test]
fn nothing_is_left_for_later() {
    let folders = [("src", "rs"), ("tests", "rs"), ("tools", "rs"), ("locales", "ftl"), ("scenarios", "ron")];
    let mut left = Vec::new();
    for path in folders.iter().flat_map(|(folder, ending)| files(folder, ending)) {
        let mut text = fs::read_to_string(&path).unwrap();
        if path.extension().is_some_and(|ending| ending == "rs") {
            // A check may look for such words in an author's text.
            text = read(&text).commented;
        }
        for (index, line) in text.lines().enumerate() {
            if is_left_for_later(line) {
                left.push(format!("{}:{}: {line}", short(&path), index + 1));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

fn room_files(room: &str) -> Vec<std::path::PathBuf> {
    let mut found = files(&format!("src/{room}"), "rs");
    found.extend(files("src", "rs").into_iter().filter(|path| short(path) == format!("src/{room}.rs")));
    found
}

fn forbidden(room: &Room, path: &str, source: &str) -> Vec<String> {
    let code = read(source).code;
    let rooms = rooms_named(path, &code).into_iter().filter(|name| {
        name != room.name && ROOMS.iter().any(|known| known.name == name) && !room.knows.contains(&name.as_str())
    });
    let guests = crates_named(&code).into_iter().filter(|name| {
        let guest = GUESTS.iter().find(|(begin, _)| *name == *begin || name.starts_with(&format!("{begin}_")));
        guest.is_some_and(|(_, rooms)| !rooms.contains(&room.name))
    });
    rooms.chain(guests).collect()
}

/// What a file names at the top of the crate: by `crate::`, by a group after it, or by climbing out with `super::`.
fn rooms_named(path: &str, code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, word) in code.match_indices("crate::") {
        names.extend(first_names(&code[at + word.len()..]));
    }
    // `src/ui/mod.rs` stands one step below the crate, `src/ui/header.rs` two, a module inside it three.
    let file_depth =
        path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod").split('/').count();
    let tests = code.find("#[cfg(test)]").unwrap_or(code.len());
    let mut rest = 0;
    while let Some(found) = code[rest..].find("super::") {
        let at = rest + found;
        let climbs = code.as_bytes()[at..].chunks(7).take_while(|chunk| *chunk == b"super::").count();
        rest = at + climbs * 7;
        if climbs >= file_depth + usize::from(at > tests) {
            names.extend(first_names(&code[rest..]));
        }
    }
    names
}

/// The name that a path begins with, or the names of a group in braces.
fn first_names(code: &str) -> Vec<String> {
    let Some(group) = code.strip_prefix('{') else {
        return vec![name_at(code)];
    };
    let (mut names, mut depth, mut fresh) = (Vec::new(), 0, true);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if fresh && !letter.is_whitespace() => {
                names.push(name_at(&group[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

fn name_at(code: &str) -> String {
    code.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// Names before `::` that nothing stands before, and what `use` names whole.
fn crates_named(code: &str) -> BTreeSet<String> {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    let heads = code.match_indices("::").filter_map(|(at, _)| {
        let before = &code[..at];
        let name = &before[before.trim_end_matches(is_letter).len()..];
        let is_head = !before[..before.len() - name.len()].ends_with("::");
        (is_head && !name.is_empty()).then(|| name.to_owned())
    });
    let used = code.match_indices("use ").map(|(at, word)| name_at(&code[at + word.len()..]));
    heads.chain(used).collect()
}

fn is_left_for_later(line: &str) -> bool {
    // Spelt apart, or this file would be the first to break the rule.
    let words = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"]].map(|parts| parts.concat());
    // Only in a comment: the check for placeholder texts has to name them.
    let comment = line.split_once("//").or_else(|| line.split_once("# ")).map_or("", |(_, comment)| comment);
    comment.split(|letter: char| !letter.is_alphanumeric()).any(|word| words.iter().any(|known| known == word))
}

#[test]
fn a_broken_rule_is_seen() {
    let room = |name: &str| ROOMS.iter().find(|room| room.name == name).unwrap();
    let broken = |name, path, source| forbidden(room(name), path, source);
    assert_eq!(broken("words", "src/words/a.rs", "use crate::scenario::Id;"), ["scenario"]);
    assert_eq!(broken("exercise", "src/exercise/a.rs", "fn f() { crate::records::open(); }"), ["records"]);
    assert_eq!(broken("scenario", "src/scenario/a.rs", "use crate::{\n words::{Lang, b::C}, exercise, ui };").len(), 2);
    assert_eq!(broken("cli", "src/cli/mod.rs", "use super::app::run;"), ["app"]);
    assert_eq!(broken("ui", "src/ui/play/card.rs", "use super::super::super::cli;"), ["cli"]);
    assert_eq!(broken("ui", "src/ui/a.rs", "use bevy::prelude::*;\nfn f() { bevy_egui::x() }").len(), 2);
    assert_eq!(broken("records", "src/records/a.rs", "fn f(ui: &mut egui::Ui) {}"), ["egui"]);
    assert_eq!(broken("app", "src/app/a.rs", "use rusqlite;"), ["rusqlite"]);

    assert!(
        broken("words", "src/words/a.rs", "// crate::ui\nuse crate::words::Lang; let s = \"crate::ui\";").is_empty()
    );
    assert!(
        broken("ui", "src/ui/a.rs", "use super::cli;\n#[cfg(test)]\nmod tests { use super::super::app; }").is_empty()
    );
    assert!(
        broken("ui", "src/ui/a.rs", "use crate::records::Row; use egui_extras::x; let a = self::bevy::b();").is_empty()
    );

    assert!(is_left_for_later(&format!("// {}{}: later", "TO", "DO")));
    assert!(is_left_for_later(&format!("let a = 1; // {}{}(me)", "FIX", "ME")));
    assert!(!is_left_for_later("# A METHOD, todos, XXXL"));
}

/// What only the look and the widgets may name, for they alone know a colour or a size.
const OF_THE_LOOK: [&str; 6] =
    ["Color32::from", "Color32::WHITE", "Color32::BLACK", "FontId::", "CornerRadius::", "RichText::size"];
/// Calls whose measures come from the look; a bare number in them is a size that nobody named.
const MEASURED: [&str; 6] = ["add_space(", "vec2(", "Vec2::splat(", "Stroke::new(", "set_width(", "set_min_size("];

#[test]
fn no_panel_knows_a_colour_or_a_size() {
    let mut known = Vec::new();
    for path in files("src/ui", "rs") {
        let name = short(&path);
        let lawful = ["src/ui/theme/", "src/ui/widgets/", "src/ui/testing/", "src/ui/fonts.rs", "/tests.rs", "/tests/"];
        if lawful.iter().any(|place| name.contains(place)) {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(all(test").next().unwrap_or_default();
        known.extend(looks_known(&read(without_tests(source)).code).map(|what| format!("{name}: {what}")));
    }
    assert!(known.is_empty(), "{}", known.join("\n"));
}

fn looks_known(code: &str) -> impl Iterator<Item = String> + '_ {
    let named = OF_THE_LOOK.into_iter().filter(move |word| code.contains(*word)).map(str::to_owned);
    let measured =
        MEASURED.into_iter().flat_map(move |call| code.match_indices(call).map(move |(at, _)| at + call.len()));
    named.chain(measured.filter_map(move |at| {
        let call = inside(&code[at..]);
        call.split(',').map(str::trim).find(|measure| is_bare(measure)).map(|measure| format!("{measure} in ({call})"))
    }))
}

/// What stands before the bracket that closes a call.
fn inside(code: &str) -> &str {
    let mut depth = 0_i32;
    let end = code.find(|letter: char| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth < 0
    });
    &code[..end.unwrap_or(code.len())]
}

/// A number by itself; nothing at all is no size.
fn is_bare(measure: &str) -> bool {
    measure.parse::<f32>().is_ok_and(|number| number != 0.0)
}

#[test]
fn a_size_that_nobody_named_is_seen() {
    let seen = |code: &'static str| looks_known(code).count();
    assert_eq!(seen("ui.add_space(4.0); vec2(12.0, 0.0); Stroke::new(2.0, colour); Color32::WHITE"), 4);
    assert_eq!(seen("ui.add_space(tokens.space.s); vec2(0.0, tokens.control * 2.0); width(3)"), 0);
}
