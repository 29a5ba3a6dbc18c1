//! Tests of records as files: they come back equal, say what was left out, and a changed one is found.

use super::*;
use crate::records::fixture::{Bench, scenario};

fn recorded(bench: &Bench, extra: &[(&str, &[u8])]) -> Record {
    let files = extra.iter().map(|(path, bytes)| PackFile { path: (*path).to_owned(), bytes: bytes.to_vec() });
    let pack = Pack::new(bench.pack.files().iter().cloned().chain(files));
    let mut keeper = bench.keeper();
    let (run, _) = keeper.start(&pack, Arc::clone(&bench.scenario), bench.setup(), &bench.about()).unwrap();
    keeper.submit(bench.whole_run()).unwrap();
    keeper.record(&run).unwrap()
}

#[test]
fn a_record_comes_back_from_its_file_and_replays() {
    let bench = Bench::new();
    let record = recorded(&bench, &[("picture.png", &[0xFF, 0xD8, 0, 1])]);
    let read = Record::import(&record.export(Plans::LeftOut).unwrap()).unwrap();
    assert_eq!(read, Exported { record: record.clone(), left_out: vec![] });
    let verdict = read.record.verify(Arc::clone(&bench.scenario)).unwrap();
    assert!(matches!(verdict, Verdict::Genuine(replay) if replay.exercise.journal().len() == 4));
}

#[test]
fn plans_leave_only_when_asked_for() {
    let bench = Bench::new();
    let plan = br#"(id: "hall", underlay: (picture: "plan.png"))"#;
    let record = recorded(&bench, &[("floor.ron", plan), ("plan.png", &[0xFF, 1]), ("other.png", &[0xFF, 2])]);
    let without = record.export(Plans::LeftOut).unwrap();
    let read = Record::import(&without).unwrap();
    assert_eq!(read.left_out, ["floor.ron", "plan.png"]);
    let paths: Vec<&str> = read.record.pack.files().iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["other.png", "scenario.ron"]);
    assert_eq!(Record::import(&record.export(Plans::Included).unwrap()).unwrap().record, record);
}

#[test]
fn a_picture_of_the_plan_stays_behind_however_its_name_is_written() {
    let bench = Bench::new();
    let plan = br#"(format: 1, id: "hall", underlay: (picture: "\x70lan.png", metres_per_pixel: 0.02))"#;
    let record = recorded(&bench, &[("floor.ron", plan), ("plan.png", &[0xFF, 1])]);
    let read = Record::import(&record.export(Plans::LeftOut).unwrap()).unwrap();
    assert_eq!(read.left_out, ["floor.ron", "plan.png"]);
}

#[test]
fn what_was_changed_afterwards_is_found() {
    let bench = Bench::new();
    let record = recorded(&bench, &[]);
    let json = record.export(Plans::LeftOut).unwrap();
    let import = |from: &str, to: &str| {
        assert!(json.contains(from), "{from}");
        Record::import(&json.replacen(from, to, 1))
    };
    assert_eq!(import("Greet early", "Greet later").unwrap_err().code(), "pack-damaged");
    assert_eq!(import("\"sardze_record\": 1", "\"sardze_record\": 2").unwrap_err().code(), "not-a-record");
    assert_eq!(Record::import("{}").unwrap_err().code(), "not-a-record");

    let verify = |record: Record| record.verify(Arc::clone(&bench.scenario));
    let marked = import("\"is_passed\": true", "\"is_passed\": false").unwrap().record;
    assert!(matches!(verify(marked).unwrap(), Verdict::OtherMarks { .. }));
    let stopped = import("\"status\": \"finished\"", "\"status\": \"stopped\"").unwrap().record;
    assert!(matches!(verify(stopped).unwrap(), Verdict::OtherMarks { .. }));
    let unmarked = Record { row: RunRow { summary: None, ..record.row.clone() }, ..record.clone() };
    assert!(matches!(verify(unmarked).unwrap(), Verdict::OtherMarks { written: None, .. }));
    let broken = import("40 trainee choose waits greet", "40 trainee choose asks call").unwrap().record;
    assert_eq!(verify(broken).unwrap_err(), RecordsError::BrokenJournal { run: record.row.id.clone(), line: 1 });
    let unreadable = import("go talks", "go nowhere").unwrap().record;
    assert_eq!(verify(unreadable).unwrap_err(), RecordsError::BrokenJournal { run: record.row.id.clone(), line: 2 });
}

#[test]
fn other_rules_are_not_computed_and_other_scenarios_are_refused() {
    let bench = Bench::new();
    let mut record = recorded(&bench, &[]);
    let other = scenario(&crate::records::fixture::DOOR.replace("id: \"door\"", "id: \"gate\""));
    assert_eq!(record.replay(other).unwrap_err().code(), "other-scenario");
    record.row.rules = 7;
    let verdict = record.verify(Arc::clone(&bench.scenario)).unwrap();
    assert!(matches!(verdict, Verdict::NotRecomputed { rules: 7 }));
    assert_eq!(record.replay(Arc::clone(&bench.scenario)).unwrap_err().code(), "other-rules");
}

#[test]
fn the_scenario_is_built_again_from_its_kept_bytes() {
    let bench = Bench::new();
    let mut record = recorded(&bench, &[]);
    assert_eq!(record.scenario().unwrap(), bench.scenario);
    record.pack = Pack::default();
    assert_eq!(record.scenario().unwrap_err(), RecordsError::Unreadable { run: record.row.id.clone() });
}
