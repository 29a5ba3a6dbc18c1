//! `sardze compare`: what measures buy, told, as tables, as a page; and what cannot be compared.

use crate::cli::Desk;
use serde_json::Value;

const PLAN: &str = r#"(
    format: 1, id: "hall", name: "Zāle",
    levels: [(
        id: "ground", outline: [(0, 0), (24, 0), (24, 12), (0, 12)], walls: [[(4, 0), (4, 12)]],
        obstacles: [(id: "desk", shape: Rect(at: (10, 5), size: (2, 1)))],
        zones: [
            (id: "porch", name: "Priekštelpa", shape: Rect(at: (0, 0), size: (4, 12))),
            (id: "hall", name: "Zāle", shape: Rect(at: (4, 0), size: (20, 12))),
        ],
    )],
    doors: [
        (id: "inner", name: "Iekšdurvis", level: "ground", a: (4, 5), b: (4, 6), lock_secs: 5),
        (id: "main", name: "Galvenās durvis", level: "ground", a: (0, 5), b: (0, 6), exit: true),
        (id: "east", name: "Austrumu izeja", level: "ground", a: (24, 5), b: (24, 6), exit: true, state: Locked),
    ],
    people: [(id: "guests", name: "Draudze", count: 50, in: "hall", starts: Uniform(min: 0, max: 8))],
)
"#;

const OWN: &str = r#"(
    format: 1,
    measures: [
        (id: "both", name: "Abas izejas & nekas cits", changes: [Stands(door: "east", state: Closed)]),
        (id: "desk", name: "Galds aizvākts", changes: [Clear(["desk"])]),
        (id: "yard", name: "Durvis uz pagalmu", changes: [AddDoor(id: "yard", level: "ground", a: (14, 0), b: (15, 0), exit: true)]),
    ],
    not_judged: [(id: "dog", name: "Suns", why: "suņu modelī nav")],
)"#;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("hall.ron", PLAN);
    desk.write("own.ron", OWN);
    desk
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn an_exit_that_is_kept_unlocked_saves_time_and_the_sentence_says_how_much() {
    let desk = desk();
    let args = ["compare", "hall.ron", "--runs", "4", "--lang", "lv", "--only", "unlock-exit", "--threads", "2"];
    let told = desk.run(&args).ok().out;
    for part in [
        "Izeja nav aizslēgta: Austrumu izeja",
        "Ietaupa ",
        "ar 95 % ticamību no ",
        "palīdz 4 no 4",
        "sensitīva",
        "Kameras",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let one =
        desk.run(&["compare", "hall.ron", "--runs", "4", "--lang", "lv", "--only", "unlock-exit", "--threads", "1"]);
    assert_eq!(one.ok().out, told);
}

#[test]
fn a_list_of_ones_own_is_compared_pair_by_pair() {
    let desk = desk();
    let run = |more: &[&str]| {
        desk.run(&[&["compare", "hall.ron", "--with", "own.ron", "--runs", "3"], more].concat()).ok().out
    };
    let results = json(&run(&["--format", "json"]));
    let measures = results["measures"].as_array().unwrap();
    assert_eq!(measures.iter().map(|it| it["id"].as_str().unwrap()).collect::<Vec<_>>(), ["both", "desk", "yard"]);
    let both = &measures[0]["evacuation_s"];
    assert_eq!((both["shown"].as_str(), both["runs_less"].as_u64()), (Some("less"), Some(3)), "{both:#}");
    let (today, with) = (both["today"]["mean"].as_f64().unwrap(), both["with"]["mean"].as_f64().unwrap());
    assert!((both["change"]["mean"].as_f64().unwrap() - (with - today)).abs() < 0.002, "{both:#}");
    assert_eq!(both["today"], measures[2]["evacuation_s"]["today"], "one today for all");
    let csv = run(&["--format", "csv", "--seed", "7"]);
    assert_eq!(csv.lines().count(), 1 + 3 * 3, "{csv}");
    assert!(
        csv.lines().next().is_some_and(|head| head.contains("evacuation_s_with") && head.contains("seed")),
        "{csv}"
    );
    let plain = json(&desk.run(&["simulate", "hall.ron", "--runs", "3", "--format", "json"]).ok().out);
    assert_eq!(plain["evacuation_s"]["mean"], both["today"]["mean"], "today is what simulate says");
}

#[test]
fn a_page_with_plots_needs_nothing_else_and_is_marked_as_sensitive() {
    let desk = desk();
    desk.run(&["compare", "hall.ron", "--with", "own.ron", "--runs", "3", "--out", "measures.html", "--lang", "lv"])
        .ok();
    desk.run(&["simulate", "hall.ron", "--runs", "5", "--out", "runs.html", "--lang", "lv"]).ok();
    for (name, parts) in [
        ("measures.html", ["Abas izejas &amp; nekas cits", "class=\"zero\"", "Suns"]),
        ("runs.html", ["Austrumu izeja", "class=\"bar\"", "standartnovirze"]),
    ] {
        let page = std::fs::read_to_string(desk.path(name)).unwrap();
        assert!(page.starts_with("<!DOCTYPE html>") && page.contains("sensitīva"), "{page}");
        assert!(!page.contains("<script") && !page.contains("http"), "{page}");
        for part in parts {
            assert!(page.contains(part), "{name}: {part}");
        }
    }
}

#[test]
fn exposure_is_compared_where_there_is_an_intruder() {
    let desk = desk();
    let actor = "actors: [(id: \"intruder\", in: \"porch\", seeks: NearestSeen)],\n)\n";
    desk.write("watched.ron", &format!("{}{actor}", PLAN.trim_end().trim_end_matches(')')));
    let args = ["compare", "watched.ron", "--runs", "3", "--only", "lock-inner", "--limit", "120", "--format", "json"];
    let results = json(&desk.run(&args).ok().out);
    let measure = &results["measures"][0];
    assert_eq!((measure["on"].as_str(), results["doctrine"].as_str()), (Some("inner"), Some("run-hide-tell")));
    assert!(measure["exposure_person_s"]["change"]["mean"].is_number(), "{measure:#}");
    let told = desk.run(&[&args[..8], &["--lang", "en", "--doctrine", "lockdown"]].concat()).ok().out;
    assert!(told.contains("person-seconds") && told.contains("lock in"), "{told}");
}

#[test]
fn what_cannot_be_compared_is_told() {
    let desk = desk();
    let told = |args: &[&str], code: i32, part: &str| {
        let answer = desk.run(&[&["compare", "--lang", "en"], args].concat());
        assert!(answer.code == code && answer.err.contains(part), "{args:?}: {} {}", answer.code, answer.err);
    };
    desk.write("strange.ron", &OWN.replace("\"east\"", "\"eats\""));
    told(&["hall.ron", "--with", "strange.ron"], 1, "inner, main, east");
    desk.write("actor.ron", &OWN.replace("Clear([\"desk\"])", "Actor(\"intruder\")"));
    told(&["hall.ron", "--with", "actor.ron"], 1, "actor.ron:");
    told(&["hall.ron", "--with", "hall.ron"], 1, "measures");
    told(&["hall.ron", "--only", "cameras"], 2, "unlock-exit");
    told(&["hall.ron", "--with", "nowhere.ron"], 1, "nowhere.ron");
    told(&["hall.ron", "--doctrine", "panic"], 2, "--help");
    let none = desk.run(&["compare", "--lang", "en", "hall.ron", "--only", "second-exit"]).ok().out;
    assert!(none.contains("name the place in a list of your own"), "{none}");
}
