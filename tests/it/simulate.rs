//! `sardze simulate`: the same bytes from the same seeds, and what a door changes.

use crate::cli::Desk;
use serde_json::Value;

const PLAN: &str = r#"(
    format: 1, id: "hall", name: "Hall",
    levels: [(
        id: "ground", outline: [(0, 0), (20, 0), (20, 10), (0, 10)],
        zones: [(id: "hall", shape: Rect(at: (0, 0), size: (20, 10)))],
    )],
    doors: [
        (id: "east", level: "ground", a: (20, 4), b: (20, 6), exit: true),
        (id: "west", level: "ground", a: (0, 4), b: (0, 6), exit: true),
    ],
    people: [(id: "guests", count: 40, in: "hall", starts: Uniform(min: 0, max: 10))],
)
"#;

const AREA: &str = "POLYGON ((0 0, 12 0, 12 6, 0 6, 0 0))";
const EXITS: &str = r#"[{"name": "out", "polygon": [[11, 2], [12, 2], [12, 4], [11, 4]]}]"#;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("hall.ron", PLAN);
    desk
}

#[test]
fn the_same_seeds_give_the_same_bytes_on_one_thread_and_on_two() {
    let desk = desk();
    for format in ["text", "json", "csv"] {
        let [one, two] = ["1", "2"].map(|threads| {
            let args = ["simulate", "hall.ron", "--runs", "3", "--format", format, "--threads", threads];
            desk.run(&args).ok().out
        });
        assert!(one == two && !one.is_empty(), "{format}\n{one}\n{two}");
    }
    let csv = desk.run(&["simulate", "hall.ron", "--runs", "3", "--seed", "5", "--format", "csv"]).ok().out;
    assert_eq!(csv.lines().count(), 4, "{csv}");
    desk.run(&["simulate", "hall.ron", "--runs", "3", "--seed", "5", "--format", "csv", "--out", "runs.csv"]).ok();
    assert_eq!(std::fs::read_to_string(desk.path("runs.csv")).unwrap(), csv);
}

#[test]
fn locking_a_door_changes_the_times_of_the_same_people() {
    let desk = desk();
    let run = |more: &[&str]| {
        let args = [&["simulate", "hall.ron", "--runs", "3", "--format", "json"][..], more].concat();
        json(&desk.run(&args).ok().out)
    };
    let (open, locked) = (run(&[]), run(&["--set", "door.west=locked"]));
    let mean = |results: &Value| results["evacuation_s"]["mean"].as_f64().unwrap();
    assert!(mean(&locked) > mean(&open), "{locked:#} {open:#}");
    let by_west = |results: &Value| results["exits"][1]["people"]["mean"].as_f64().unwrap();
    assert!(by_west(&open) > 5.0 && by_west(&locked) == 0.0, "{open:#}");
    assert_eq!(open["each"][0]["exit.east"].as_u64().unwrap() + open["each"][0]["exit.west"].as_u64().unwrap(), 40);
    let shut = run(&["--set", "door.west=locked", "--set", "door.east=locked", "--limit", "60"]);
    assert!(shut["evacuation_s"].is_null() && shut["not_out"]["mean"] == 40.0, "{shut:#}");
}

#[test]
fn what_cannot_be_run_is_told() {
    let desk = desk();
    let told = |args: &[&str], code: i32, part: &str| {
        let answer = desk.run(&[&["simulate", "--lang", "en"], args].concat());
        assert!(answer.code == code && answer.err.contains(part), "{args:?}: {} {}", answer.code, answer.err);
    };
    told(&["hall.ron", "--set", "door.north=open"], 2, "east, west");
    told(&["hall.ron", "--set", "door.east=ajar"], 2, "door.east=locked");
    told(&["nowhere.ron"], 1, "nowhere.ron");
    desk.write("broken.ron", &PLAN.replace("in: \"hall\"", "in: \"attic\""));
    told(&["broken.ron"], 1, "attic");
    let people = PLAN.lines().find(|line| line.contains("people:")).unwrap();
    desk.write("empty.ron", &PLAN.replace(people, ""));
    told(&["empty.ron"], 1, "no people");
    told(&[], 2, "PLAN");
    told(&["hall.ron", "--case", "bench/box"], 2, "--help");
}

#[test]
fn a_case_is_run_to_its_end_and_comes_out_the_same_on_two_threads() {
    let desk = Desk::new();
    for folder in ["bench", "bench/wkt", "bench/pos"] {
        std::fs::create_dir(desk.path(folder)).unwrap();
    }
    desk.write("bench/wkt/box.wkt", AREA);
    desk.write("bench/wkt/box.exits.json", EXITS);
    let rows = (0..20).map(|i| format!("{i},{}.5,{}.5,0\n", i % 5, i / 5)).collect::<String>();
    desk.write("bench/pos/box_s4.csv", &format!("id,x,y,exit\n{rows}"));
    let run = |threads: &str| {
        let args = ["simulate", "--case", "bench/box", "--seed", "4", "--dt", "0.05", "--format", "json"];
        json(&desk.run(&[&args[..], &["--threads", threads]].concat()).ok().out)
    };
    let (one, two) = (run("1"), run("2"));
    for field in ["agent_steps", "left", "last_out_s", "steps"] {
        assert!(one[field].is_number() && one[field] == two[field], "{field}: {one} {two}");
    }
    assert_eq!((one["people"].as_u64(), one["left"].as_u64()), (Some(20), Some(0)));
    assert!(one["last_out_s"].as_f64().is_some_and(|secs| secs > 5.0 && secs < 40.0), "{one}");
    assert!(cfg!(not(unix)) || one["cpu_s"].as_f64().is_some_and(|secs| secs > 0.0), "{one}");
    let missing = desk.run(&["simulate", "--case", "bench/box", "--seed", "9"]);
    assert!(missing.code == 1 && missing.err.contains("box_s9.csv"), "{}", missing.err);
}
