//! What a report says of a plan.

use super::*;
use crate::exercise::tests_plan::{begun, did, source, wait};

#[test]
fn a_plan_is_told_with_its_measures_and_what_was_done_when() {
    let mut exercise = begun("unlock");
    wait(&mut exercise, 65);
    did(&mut exercise, "do fire bell");
    wait(&mut exercise, 30);
    did(&mut exercise, "go phone");
    did(&mut exercise, "go more");
    wait(&mut exercise, 60);
    let row = play(SAMPLE, Mode::Solo, &[]).row;
    let played = Played { row, exercise, source: source() };
    for (tag, limits) in [("lv", "kļūdaina – 110 sekunžu"), ("en", "best: 60 seconds; workable: 90 seconds")] {
        let html = report(&played, tag);
        assert_balanced(&html);
        assert!(html.contains(limits), "{tag}");
        assert!(html.contains("<td class=\"number\">1:05</td><td>Bell</td>"), "{tag}");
    }
    let without = play(SAMPLE, Mode::Solo, &[]);
    assert!(!report(&without, "en").contains("On the plan"));
}
