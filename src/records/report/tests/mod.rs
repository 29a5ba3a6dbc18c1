//! Tests of the report: complete in both languages, safe to open, and saying what the run was.

mod floor;
mod group;
mod sheets;
mod words;

use std::path::Path;
use std::sync::Arc;

use super::steps::shortened;
use super::*;
use crate::exercise::debrief::MOST_STATES;
use crate::exercise::{Act, Command, Mode, Rating, Who, journal};
use crate::records::fixture::{Bench, DOOR, pack, scenario};
use crate::records::{Filter, RunRow};
use crate::scenario::keys;
use crate::scenario::model::{Face, Kind};
use crate::scenario::open::{Opened, open};
use crate::scenario::prove::{Made, Prospect, Values};
use crate::scenario::sample::parse;
use crate::scenario::source::Source;
use crate::words::Lang;

const SAMPLE: &str = include_str!("../../../scenario/sample.ron");

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
        shared: &Shared::shipped(),
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

/// What stands under a heading, up to the next one.
fn part<'a>(html: &'a str, heading: &str) -> &'a str {
    let from = html.find(&format!(">{heading}")).unwrap_or_else(|| panic!("no {heading}"));
    let rest = &html[from + 1..];
    rest.split("<h2").next().unwrap()
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
    assert!(part(&html, "What to improve").contains("Nothing was below the best way to act."));
    assert!(part(&html, "Critical mistakes").contains("<strong>None</strong>"));
    let strengths = part(&html, "What went well");
    assert!(strengths.contains("Call (decision 2)") && strengths.contains("Greet &lt;them&gt; (decision 1)"));
    assert!(html.contains("A greeting shows that they were seen."));
    assert!(html.contains("What would you do earlier?"));
    assert!(!html.contains("class=\"critical\"") && !html.contains("Better:"));
}

#[test]
fn a_poor_run_shows_what_the_best_way_would_have_given() {
    let html = report(&play(DOOR, Mode::Solo, POOR), "en");
    for said in [
        "Not passed",
        "Not resolved",
        "a critical mistake in “Warn and call for help”",
        "critical task not met: “Help was called within a minute”",
        "They say the door is open.",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let timeline = part(&html, "Timeline");
    for said in [
        "1. Wait and see",
        "2. Leave them alone",
        "Better:</b> Greet &lt;them&gt; (2 points more with the best continuation)",
        "Better:</b> Call (3 points more with the best continuation)",
        "After this decision the best outcome was out of reach",
    ] {
        assert!(timeline.contains(said), "{said} in {timeline}");
    }
}

#[test]
fn the_first_sheet_names_what_to_mend_and_what_to_check() {
    let html = report(&play(DOOR, Mode::Solo, POOR), "en");
    let improve = part(&html, "What to improve");
    let first = improve.split("<li>").nth(1).unwrap();
    assert!(first.contains("Critical mistake") && first.contains("Leave them alone (decision 2)"), "{first}");
    assert!(first.contains("Better:</b> Call."));
    let second = improve.split("<li>").nth(2).unwrap();
    assert!(second.contains("Wait and see (decision 1)") && second.contains("Greet &lt;them&gt;"), "{second}");
    assert!(html.contains("What to check in your building this week") && html.contains("Ask three colleagues"));
    assert!(part(&html, "What went well").contains("You took part"), "nothing is praised that was not good");
}

#[test]
fn what_was_not_observed_is_not_called_failed() {
    let html = report(&play(DOOR, Mode::Solo, &["stop"]), "en");
    assert!(html.contains("Not played to an ending") && html.contains("Not passed"));
    assert!(html.contains("Not observed") && html.contains("0 of 1 assessed"));
    assert!(!html.contains("Not performed"));
    let timeline = part(&html, "Timeline");
    assert!(timeline.contains("Somebody waits outside.") && timeline.contains("Not observed"));
    assert!(timeline.contains("The exercise was ended early"));
}

#[test]
fn weak_sources_are_to_be_confirmed() {
    let html = report(&play(DOOR, Mode::Solo, GOOD), "en");
    let sources = part(&html, "Sources");
    assert!(sources.contains("Read in the primary source"));
    assert_eq!(count(sources, "confirm with your local services"), 1);
    assert!(html.contains("116\u{a0}123"));
}

#[test]
fn a_story_of_days_tells_its_days() {
    let ron = DOOR.replace("takes: 20, goto", "takes: 40000, goto").replace("takes: 5, then", "takes: 60000, then");
    let lines = ["choose waits greet", "go talks", "choose asks again", "choose asks call"];
    let html = report(&play(&ron, Mode::Solo, &lines), "en");
    assert!(
        part(&html, "Timeline").contains("after 1\u{a0}d 3\u{a0}h 46\u{a0}min 40\u{a0}s"),
        "{}",
        part(&html, "Timeline")
    );
}

#[test]
fn long_texts_are_pointed_at_by_whole_words() {
    assert_eq!(shortened("short", 110), "short");
    let long = shortened(&"vārds, ".repeat(40), 110);
    assert!(long.ends_with("vārds…") && long.chars().count() <= 111, "{long}");
    assert_eq!(shortened(&"x".repeat(300), 110).chars().count(), 111);
}

/// Plays a scenario from its folder to an end, at every decision the way that `pick` takes of those possible.
fn play_folder(folder: &str, pick: impl Fn(&[Prospect]) -> usize) -> (Played, Opened) {
    let pack = crate::records::folder::load(Path::new(folder)).unwrap();
    let opened = open(Arc::new(pack.clone()), &Shared::shipped());
    let scenario = opened.scenario("lv").unwrap();
    let values = Values::explore(&scenario, MOST_STATES).unwrap();
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let setup = crate::exercise::Setup::new(Mode::Solo, 3);
    keeper.start(&pack, Arc::clone(&scenario), setup, &bench.about()).unwrap();
    loop {
        let exercise = keeper.snapshot().unwrap().exercise.clone();
        if exercise.has_ended() {
            let row = keeper.runs(&Filter::default()).unwrap().remove(0);
            let source = opened.source.as_deref().unwrap().clone();
            return (Played { row, exercise, source }, opened);
        }
        let node = exercise.node();
        let options = values.options(exercise.state());
        let acts = match &options[pick(&options)].made {
            Made::Choose(choice) => vec![Act::Choose { node, choice: *choice }],
            Made::Submit(picks) => match &scenario.node(node).kind {
                Kind::Sheet(sheet) if matches!(sheet.face, Face::Call { .. }) => {
                    picks.iter().map(|card| Act::Say { node, card: *card }).collect()
                }
                _ => vec![Act::Submit { node, picks: picks.clone() }],
            },
            _ => vec![Act::Go { node }],
        };
        let tick = exercise.tick() + 100;
        keeper.submit(acts.into_iter().map(|what| Command { tick, who: Who::Trainee, what }).collect()).unwrap();
    }
}

#[test]
fn the_shipped_scenario_is_reported_in_both_languages() {
    let loss = |options: &[Prospect], best: bool| {
        let losses = options.iter().enumerate().filter(|(_, option)| option.made != Made::TimeOut);
        let order = |(_, one): &(usize, &Prospect), (_, other): &(usize, &Prospect)| one.loss.cmp(&other.loss);
        if best { losses.min_by(order).unwrap().0 } else { losses.max_by(order).unwrap().0 }
    };
    let pick_best = |options: &[Prospect]| loss(options, true);
    let pick_worst = |options: &[Prospect]| loss(options, false);
    for (name, (played, opened)) in [
        ("best", play_folder("scenarios/hostile-visitor", pick_best)),
        ("worst", play_folder("scenarios/hostile-visitor", pick_worst)),
    ] {
        for tag in ["lv", "en"] {
            let lang: Lang = tag.parse().unwrap();
            let (locale, book) = (Locale::own(&lang), opened.book(&lang).unwrap());
            assert_eq!(book.lang(), &lang);
            let values = Values::explore(played.exercise.scenario(), MOST_STATES);
            let debrief = Debrief::of(&played.exercise, values.as_ref());
            let html = html(&ReportInput {
                row: &played.row,
                exercise: &played.exercise,
                debrief: &debrief,
                book,
                locale: &locale,
                site: &SiteCard::default(),
                shared: &Shared::shipped(),
                zone: TimeZone::UTC,
            });
            assert_balanced(&html);
            assert_eq!((locale.problems(), book.problems()), (vec![], vec![]), "{name} {tag}");
            assert_eq!(html.contains(&*locale.text("report-passed")), played.row.summary.unwrap().is_passed);
        }
        assert_eq!(name == "best", played.row.summary.unwrap().is_passed, "{name}");
    }
}
