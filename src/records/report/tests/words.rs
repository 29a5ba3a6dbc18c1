//! How a reader who was not there understands it: moments by their names, lengths of time, what coverage left out.

use super::*;
use crate::records::report::slip::Slip;
use crate::scenario::source::Grade;

const ORDERED: &str = "(id: \"called\", text: \"Help was called within a minute\", tests: [\"alert\"],";

#[test]
fn a_critical_task_names_its_moments() {
    let tasks = |lines: &[&str], tag: &str| {
        let html = report(&play(DOOR, Mode::Solo, lines), tag);
        part(&html, if tag == "lv" { "Izšķirošie uzdevumi" } else { "Critical tasks" }).to_owned()
    };
    let good = tasks(GOOD, "en");
    assert!(good.contains("Began: “&quot;Is it open?&quot;” (after 20\u{a0}s)."), "{good}");
    assert!(good.contains("Done: decision 2, “Call” (after 20\u{a0}s). It took 0\u{a0}min; 1\u{a0}min were allowed."));
    assert!(tasks(GOOD, "lv").contains("Izdarīts: 2. lēmums, „Call” (pēc 20\u{a0}s)."));
    let poor = tasks(POOR, "en");
    assert!(poor.contains("(after 1\u{a0}min). 1\u{a0}min were allowed, but it was not done."), "{poor}");
    let before =
        DOOR.replace("Within(60, Visited(\"talks\"), Is(\"called\"))", "Before(Visited(\"lost\"), Visited(\"talks\"))");
    assert!(before.contains(ORDERED) && before != DOOR);
    let html = report(&play(&before, Mode::Solo, POOR), "en");
    let broken = part(&html, "Critical tasks");
    assert!(
        broken.contains("First: “&quot;Is it open?&quot;” (after 1\u{a0}min). Only after that: “Nobody knew.”"),
        "{broken}"
    );
}

#[test]
fn times_cannot_be_taken_for_times_of_day() {
    let html = report(&play(DOOR, Mode::Solo, POOR), "lv");
    let timeline = part(&html, "Notikumu gaita");
    let times: Vec<&str> =
        timeline.split("class=\"when\">").skip(1).map(|cell| cell.split('<').next().unwrap()).collect();
    assert_eq!(times, ["sākumā", "pēc 1\u{a0}min", "pēc 1\u{a0}min", "pēc 1\u{a0}min", "pēc 1\u{a0}min"]);
}

#[test]
fn what_coverage_leaves_out_is_said_to_be_no_mistake() {
    let rest = |ron: &str, lines: &[&str], tag: &str| {
        let html = report(&play(ron, Mode::Group, lines), tag);
        part(&html, if tag == "lv" { "Rezultāts" } else { "Result" }).to_owned()
    };
    assert!(!rest(DOOR, GOOD, "en").contains("Not in the coverage"));
    let lost = rest(SAMPLE, &["go door", "choose greet grab"], "en");
    assert!(
        lost.contains("Not in the coverage: 5 decisions on other roads of the story. That is no mistake."),
        "{lost}"
    );
    let skipped = rest(DOOR, &["choose waits greet", "go talks", "stop"], "lv");
    assert!(skipped.contains("Aptvērumā nav: 1 izlaists vai neatbildēts lēmums. Tā nav kļūda."), "{skipped}");
    let stopped = rest(DOOR, &["choose waits greet", "stop"], "lv");
    assert!(stopped.contains("Aptvērumā nav: 1 lēmums, līdz kuram nenonāca."), "{stopped}");
}

#[test]
fn one_critical_mistake_may_fail_two_competencies() {
    let two = DOOR.replace("grade: Unsafe, tests: [\"alert\"]", "grade: Unsafe, tests: [\"alert\", \"protect\"]");
    let html = report(&play(&two, Mode::Solo, POOR), "lv");
    assert!(part(&html, "Kritiskās kļūdas").contains("<strong>1</strong><span class=\"quiet\">2 kompetencēs</span>"));
    assert!(!report(&play(DOOR, Mode::Solo, POOR), "lv").contains("kompetencē<"));
}

#[test]
fn latvian_counts_in_its_own_forms() {
    let html = report(&play(DOOR, Mode::Solo, GOOD), "lv");
    assert!(html.contains("izšķirošie uzdevumi: izpildīts 1 no 1"));
    let poor = report(&play(DOOR, Mode::Solo, POOR), "lv");
    assert!(poor.contains("(tālāk rīkojoties vislabāk, būtu par 2 punktiem vairāk)"));
    assert!(poor.contains("izpildīti 0 no 1"));
}

#[test]
fn an_answer_that_was_not_the_best_is_never_called_acceptable() {
    assert_eq!(Slip::of_answer(Grade::Workable), Slip::Incomplete);
    assert_eq!(Slip::of_answer(Grade::Unsafe), Slip::Wrong);
}
