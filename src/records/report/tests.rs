//! Tests of the report: complete in both languages, safe to open, and saying what the run was.

use std::sync::Arc;

use super::*;
use crate::exercise::debrief::MOST_STATES;
use crate::exercise::{Act, Command, Rating, Who, journal};
use crate::records::fixture::{Bench, DOOR, pack, scenario};
use crate::records::{Filter, RunRow};
use crate::scenario::keys;
use crate::scenario::prove::Values;
use crate::scenario::sample::parse;
use crate::scenario::source::Source;
use crate::words::Lang;

const SAMPLE: &str = include_str!("../../scenario/sample.ron");

struct Played {
    row: RunRow,
    exercise: Exercise,
    source: Source,
}

/// Plays lines of a journal, each a second after the one before, on a scenario given as RON.
fn play(ron: &str, mode: Mode, lines: &[&str]) -> Played {
    let bench = Bench { scenario: scenario(ron), pack: pack(ron), ..Bench::new() };
    let mut keeper = bench.keeper();
    let setup = crate::exercise::Setup::new(mode, 1);
    keeper.start(&bench.pack, Arc::clone(&bench.scenario), setup, &bench.about()).unwrap();
    for line in lines {
        let exercise = keeper.snapshot().unwrap().exercise.clone();
        let what = journal::read_act(&bench.scenario, line).unwrap();
        let journalled = exercise.journal().len();
        let who = if mode == Mode::Group { Who::Trainer } else { Who::Trainee };
        keeper.submit(vec![Command { tick: exercise.tick() + 20, who, what }]).unwrap();
        assert!(keeper.snapshot().unwrap().exercise.journal().len() > journalled, "{line} was refused");
    }
    let row = keeper.runs(&Filter::default()).unwrap().remove(0);
    Played { row, exercise: keeper.snapshot().unwrap().exercise.clone(), source: parse(ron) }
}

fn report(played: &Played, tag: &str) -> String {
    let locale = Locale::own(&tag.parse::<Lang>().unwrap());
    let texts = keys::texts(&played.source).into_iter().map(|text| (text.key, text.pattern)).collect::<Vec<_>>();
    let book = Book::build(Lang::en(), texts);
    let values = Values::explore(played.exercise.scenario(), MOST_STATES);
    let debrief = Debrief::of(&played.exercise, values.as_ref());
    let html = html(&ReportInput {
        row: &played.row,
        exercise: &played.exercise,
        debrief: &debrief,
        book: &book,
        locale: &locale,
        site: &SiteCard { place: "Hall \"A\" & <B>".to_owned(), ..SiteCard::default() },
        competency: &|id| format!("competency {id}"),
        zone: TimeZone::UTC,
    });
    assert_eq!(locale.problems(), [], "{tag}");
    assert_eq!(book.problems(), [], "{tag}");
    html
}

/// Every tag opened is closed, in order.
fn assert_balanced(html: &str) {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let tag = part.split('>').next().unwrap();
        let name = tag.split(' ').next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "closing {name} in {:?}", &html[..40]),
            None if matches!(name, "!DOCTYPE" | "meta" | "br") => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, [""; 0]);
}

fn count(html: &str, what: &str) -> usize {
    html.matches(what).count()
}

const POOR: &[&str] = &["choose waits late", "go talks", "choose asks leave"];
const GOOD: &[&str] = &["choose waits greet", "go talks", "choose asks call"];
const EVERY_KIND: &[&str] = &[
    "go door",
    "choose greet lock",
    "submit order count lock-up",
    "say call what-happens",
    "say call vague",
    "say call hang-up",
    "submit report evening gist",
    "send press",
    "go talk",
    "note Two at <the> desk",
];

#[test]
fn it_is_one_safe_page_in_both_languages() {
    for tag in ["lv", "en"] {
        for played in [play(DOOR, Mode::Solo, POOR), play(SAMPLE, Mode::Group, EVERY_KIND)] {
            let html = report(&played, tag);
            assert_balanced(&html);
            let lower = html.to_lowercase();
            for banned in ["http", "<script", "javascript:", "url(", "@import", "tel:", "<img", "src=", "href="] {
                assert!(!lower.contains(banned), "{banned} in {tag}");
            }
            assert!(html.starts_with("<!DOCTYPE html>") && html.contains(&format!("lang=\"{tag}\"")));
            assert!(html.contains("MĀCĪBAS / EXERCISE"));
            assert!(!html.contains("report-") && !html.contains("{ $") && !html.contains("{$"), "{tag}");
        }
    }
}

#[test]
fn texts_of_authors_and_people_are_escaped() {
    let html = report(&play(DOOR, Mode::Solo, GOOD), "en");
    assert!(html.contains("At the &lt;door&gt;") && !html.contains("<door>"));
    assert!(html.contains("Hall &quot;A&quot; &amp; &lt;B&gt;"));
    let noted = report(&play(SAMPLE, Mode::Group, EVERY_KIND), "en");
    assert!(noted.contains("Two at &lt;the&gt; desk"));
}

#[test]
fn a_good_run_shows_strengths_and_a_pass() {
    let html = report(&play(DOOR, Mode::Solo, GOOD), "en");
    for said in ["Passed", "Resolved", "100%", "9 of 9 points", "2 of 2 assessed", "Draft, not approved"] {
        assert!(html.contains(said), "{said}");
    }
    assert!(html.contains("Nothing was below the best way to act."));
    assert!(html.contains("A greeting shows that they were seen."));
    assert!(html.contains("What would you do earlier?"));
    assert!(!html.contains("Critical mistake"));
}

#[test]
fn a_poor_run_shows_what_the_best_way_would_have_given() {
    let html = report(&play(DOOR, Mode::Solo, POOR), "en");
    for said in [
        "Not passed",
        "Not resolved",
        "a critical mistake in “competency alert”",
        "critical task not met: Help was called within a minute",
        "Critical mistake",
        "2 points more with the best continuation",
        "3 points more with the best continuation",
        "After this decision the best outcome was out of reach",
        "They say the door is open.",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let better = html.split("The best way on").nth(1).unwrap();
    assert!(better.contains("<td>Greet &lt;them&gt;") && better.contains("<td>Call<"), "{better}");
}

#[test]
fn what_was_not_observed_is_not_called_failed() {
    let html = report(&play(DOOR, Mode::Solo, &["stop"]), "en");
    assert!(html.contains("Not played to an ending") && html.contains("Not passed"));
    assert!(html.contains("Not observed") && html.contains("0 of 1 assessed"));
    assert!(!html.contains("Not performed"));
}

#[test]
fn weak_sources_are_to_be_confirmed_and_three_actions_filled_in() {
    let html = report(&play(DOOR, Mode::Solo, GOOD), "en");
    let sources = html.split("<h2>Sources</h2>").nth(1).unwrap();
    assert!(sources.contains("Read in the primary source"));
    assert_eq!(count(sources, "confirm with your local services"), 1);
    let actions = html.split("<h2>Improvement actions</h2>").nth(1).unwrap().split("<h2>").next().unwrap();
    assert_eq!(count(actions, "<tr>"), 4);
    assert!(html.contains("116 123"));
}

#[test]
fn the_trainers_rating_counts_with_its_evidence() {
    let mut played = play(SAMPLE, Mode::Group, EVERY_KIND);
    let what = Act::Rate { task: 0, rating: Rating::M, evidence: "Took <long>".to_owned() };
    played.exercise.apply(Command { tick: 0, who: Who::Trainer, what });
    let html = report(&played, "en");
    assert!(html.contains("Performed with major shortcomings") && html.contains("Took &lt;long&gt;"));
    assert!(html.contains("The caller hung up") && html.contains("A journalist (By phone)"));
}
