//! What the table and its runs must hold whatever comes out of them.

use super::table::{Bound, tests};
use super::*;

#[test]
fn every_test_that_can_be_run_has_a_run() {
    let asked = tests().filter(|test| !test.asks().is_empty());
    let missing: Vec<_> = asked.filter(|test| runs::of(test.name).is_none()).map(|test| test.name).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_value_that_was_not_measured_fails_its_test() {
    let test = table::test("IMO 4").unwrap();
    let flow = Value::new(Measure::Flow, "", 1.2);
    let verdict = |values: &[Value]| judged(test, 1, values).verdict;
    assert_eq!(verdict(&[flow]), Verdict::Failed, "how many were left was not told");
    assert_eq!(verdict(&[flow, Value::new(Measure::Left, "", 0.0)]), Verdict::Passed);
    assert_eq!(verdict(&[Value::new(Measure::Flow, "", 1.34), Value::new(Measure::Left, "", 0.0)]), Verdict::Failed);
}

#[test]
fn what_has_no_value_to_pass_is_never_passed() {
    for test in tests().filter(|test| !test.asks().is_empty()) {
        let perfect: Vec<Value> =
            test.asks().iter().map(|ask| Value::new(ask.measure, ask.case, middle(ask.bound))).collect();
        let passes = judged(test, 1, &perfect).verdict == Verdict::Passed;
        assert_eq!(passes, matches!(test.acceptance, Acceptance::Bounds(_)), "{}", test.name);
    }
}

#[test]
fn one_person_alone_keeps_the_pace_on_the_flat_on_stairs_and_in_smoke() {
    for name in ["RiMEA 1", "RiMEA 2", "RiMEA 3", "IMO 1", "IMO 2", "IMO 3", "ISO 3", "NIST 2.5", "NIST 4.1"] {
        let answer = answer(table::test(name).unwrap(), Effort::Quick, 1);
        assert_eq!(answer.verdict, Verdict::Passed, "{answer:?}");
    }
}

#[test]
fn groups_wait_people_follow_doses_add_up_and_stairs_slow_down() {
    let names =
        ["NIST 2.6", "NIST 2.9", "NIST 3.2", "ISO 14", "ISO 15", "ISO 19", "RiMEA 12", "RiMEA 13", "RiMEA 13, 4.1.1"];
    for name in names {
        let answer = answer(table::test(name).unwrap(), Effort::Quick, 1);
        assert_eq!(answer.verdict, Verdict::Passed, "{answer:?}");
    }
}

#[test]
fn a_test_that_is_too_large_is_left_to_the_full_count() {
    assert_eq!(answer(table::test("RiMEA 4").unwrap(), Effort::Quick, 1).verdict, Verdict::OnlyInFull);
    assert_eq!(answer(table::test("ISO 21").unwrap(), Effort::Full, 1).verdict, Verdict::OutOfScope);
}

fn middle(bound: Bound) -> f64 {
    match bound {
        Bound::Within { min, max } => (min + max) / 2.0,
        Bound::AtMost(value) | Bound::AtLeast(value) => value,
        Bound::Above(value) => value + 1.0,
        Bound::Below(value) => value - 1.0,
        Bound::Reported => 0.0,
    }
}
