//! Golden runs: a scenario, a script, and the hash and marks that must come of it. When they change on purpose, raise
//! `exercise::RULES` and run with `UPDATE_GOLDEN=1`.
//!
//! A case is a folder under `tests/golden` with `scenario.ron`, or with `scenario.txt` that holds the path of a scenario
//! folder; `script.txt`, a script as `sardze play` takes it whose first line says how the run is set up; `expected.txt`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use sardze::exercise::replay::{golden_hash, replay};
use sardze::exercise::{Exercise, Marks, Mode, RULES, Setup};

use crate::scenes;

#[test]
fn golden_runs_give_what_they_always_gave() {
    let cases = scenes::folders("tests/golden");
    assert!(cases.len() >= 3, "{cases:?}");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for case in cases {
        let (now, file) = (play(&case), case.join("expected.txt"));
        if update {
            fs::write(&file, now).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if now != expected {
            changed.push(format!("{}\nexpected:\n{expected}\nnow:\n{now}", case.display()));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

fn play(case: &Path) -> String {
    let folder = match fs::read_to_string(case.join("scenario.txt")) {
        Ok(path) => scenes::root().join(path.trim()),
        Err(_) => case.to_owned(),
    };
    let scenario = scenes::in_folder(&folder);
    let text = fs::read_to_string(case.join("script.txt")).unwrap();
    let setup = setup(text.lines().next().unwrap_or_default());
    let (exercise, told) = scenes::follow(&scenario, setup, &text, case);
    let replayed = replay(scenario, exercise.setup().clone(), exercise.journal()).unwrap();
    assert_eq!(replayed.events.concat(), told, "{}: a replay tells something else", case.display());
    expected(&exercise, &golden_hash(&replayed))
}

/// "# group seed 3 clock 100"; what is not said is solo, seed 1 and the clock of that mode.
fn setup(line: &str) -> Setup {
    let words: Vec<&str> = line.trim_start_matches('#').split_whitespace().collect();
    let mode = match words.first() {
        Some(&"group") => Mode::Group,
        Some(&"examination") => Mode::Examination,
        _ => Mode::Solo,
    };
    let number = |name: &str| words.iter().skip_while(|w| **w != name).nth(1).map(|w| w.parse::<u64>().unwrap());
    let setup = Setup::new(mode, number("seed").unwrap_or(1));
    match number("clock") {
        Some(percent) => Setup { clock_percent: percent as u16, ..setup },
        None => setup,
    }
}

fn expected(exercise: &Exercise, hash: &str) -> String {
    let scenario = exercise.scenario();
    let marks = Marks::of(exercise);
    let share = |s: sardze::scenario::grade::Share| format!("{} of {}", s.part, s.whole);
    let mut text = format!("rules {RULES}\nhash {hash}\n");
    _ = writeln!(
        text,
        "at {} tick {} standing {:?}",
        scenario.node(exercise.node()).id,
        exercise.tick(),
        exercise.standing()
    );
    _ = writeln!(text, "performance {}\ncoverage {}", share(marks.performance), share(marks.coverage));
    for mark in marks.competencies.iter().filter(|c| c.is_observed()) {
        let failed = if mark.failed_critically { " critical failure" } else { "" };
        let id = &scenario.competencies[mark.competency];
        _ = writeln!(text, "{id} {} seen {}{failed}", share(mark.performance), share(mark.coverage));
    }
    for task in &marks.tasks {
        _ = writeln!(text, "task {} {:?}", scenario.tasks[task.task].id, task.verdict());
    }
    _ = writeln!(text, "missing {:?}", marks.missing);
    text
}
