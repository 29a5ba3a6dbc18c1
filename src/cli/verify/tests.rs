//! The command that prints the table: asked for as people ask, and what it answers with.

use super::*;
use crate::words::{Lang, Locale};

fn told(lang: &str, args: &FloorArgs) -> (Result<(), Failure>, String) {
    let (mut out, mut err, mut input) = (Vec::new(), Vec::new(), std::io::Cursor::new(Vec::new()));
    let locale = Locale::own(&lang.parse::<Lang>().unwrap());
    let done = floor(args, &mut Console { out: &mut out, err: &mut err, input: &mut input, locale });
    (done, String::from_utf8(out).unwrap())
}

fn only(names: &[&str]) -> FloorArgs {
    let only = names.iter().map(|name| (*name).to_owned()).collect();
    FloorArgs { full: false, only, strict: false, threads: Some(2), format: Format::Human }
}

#[test]
fn a_passed_test_and_one_without_a_part_are_told_apart() {
    let (done, text) = told("lv", &only(&["imo 1", "ISO 20"]));
    assert!(done.is_ok(), "{done:?}");
    assert!(text.contains("IZDEVĀS") && text.contains("nav tādas daļas") && text.contains("40"), "{text}");
    assert!(text.contains("Izdevās: 1; neizdevās: 0"), "{text}");
}

#[test]
fn a_failing_test_says_why_and_counts_against_strict_only() {
    let args = only(&["RiMEA 16"]);
    let (done, text) = told("en", &args);
    assert!(done.is_ok() && text.contains("FAILED") && text.contains("keeps a fixed distance in front"), "{text}");
    let (done, _) = told("en", &FloorArgs { strict: true, ..args });
    assert!(matches!(done, Err(Failure::Found)), "{done:?}");
}

#[test]
fn a_test_that_is_not_there_is_wrong_use() {
    let (done, _) = told("en", &only(&["IMO 13"]));
    match done {
        Err(Failure::Wrong(text)) => assert!(text.contains("IMO 13") && text.contains("RiMEA 12a"), "{text}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn json_names_every_bound_with_its_source() {
    let (_, text) = told("lv", &FloorArgs { format: Format::Json, ..only(&["ISO 2"]) });
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let finding = &json["tests"][0]["findings"][0];
    assert_eq!((finding["min"].as_f64(), finding["max"].as_f64()), (Some(0.95), Some(1.05)));
    assert!(finding["source"].as_str().unwrap().contains("ISO 20414") && finding["holds"] == true, "{text}");
}
