//! The first evening in a parish hall: forty people, one trainer who rehearsed once, no network, and an hour. Played by keys
//! alone on the panels of a group run; `tools/bench hall` prints what each part costs.

mod aloud;
mod evening;
mod pace;
mod people;
mod plan;
mod typing;

use std::fmt::Write;
use std::sync::Arc;

use egui::vec2;

use super::WINDOW;
use crate::exercise::board::Column;
use crate::exercise::{Act, Mode, replay::replay};
use crate::ui::Intent;
use crate::ui::testing::Stage;
use crate::words::Lang;
use evening::Evening;
use typing::SIGNAL;

/// How many evenings of each scenario in each language are played; `SARDZE_EVENINGS` says another number.
const EVENINGS: u64 = 2;

/// Minutes by which an evening could end, were its feedback as brief as it may be: what is between this and the hour is kept
/// for what happens that nobody thought of. The trainer of these evenings spends it on feedback.
const COULD_END_BY: f64 = 59.0;

/// Plays evenings of one scenario in one language, prints them, and says what was wrong.
fn evenings(id: &str, lang: &Lang) {
    let count = std::env::var("SARDZE_EVENINGS").ok().and_then(|count| count.parse().ok()).unwrap_or(EVENINGS);
    let (mut late, mut unread) = (Vec::new(), Vec::new());
    for seed in 1..=count {
        let size = if seed % 2 == 1 { WINDOW } else { vec2(1920.0, 1080.0) };
        let mut evening = Evening::new(Stage::shipped(id, lang, Mode::Group), size, seed);
        evening.run();
        let minutes = evening.secs / 60.0;
        let left_out: Vec<&str> = evening.spent.iter().filter(|part| part.skipped).map(|part| &*part.part).collect();
        let feedback_secs = evening.spent.last().map_or(0.0, |part| part.secs);
        let could_end = minutes - (feedback_secs - pace::FEEDBACK_LEAST) / 60.0;
        let title = format!(
            "{id} {lang}, room {seed}: {minutes:.1} minutes, {feedback_secs:.0} s of them feedback (could end at {could_end:.1}), {} keys, left out: {}",
            evening.keys(),
            left_out.join(", ")
        );
        println!("{}", if seed == 1 { table(&evening, &title) } else { title.clone() });
        late.extend((minutes > 60.0 || could_end > COULD_END_BY).then_some(title));
        check(&evening);
        unread.append(&mut evening.unread);
    }
    unread.sort();
    unread.dedup();
    assert!(unread.is_empty(), "{unread:#?}");
    assert!(late.is_empty(), "{late:#?}");
}

fn check(evening: &Evening) {
    let stage = evening.harness.state();
    let exercise = &stage.exercise;
    let scenario = exercise.scenario();
    let is_core = |node: u16| scenario.node(node).core;
    let acts = stage.wishes.iter().filter_map(|wish| if let Intent::Act(act) = wish { Some(act) } else { None });
    let (mut counted, mut decided, mut called_out) = (0, 0, 0);
    for act in acts {
        match act {
            Act::Skip { node } => assert!(!is_core(*node), "{} was skipped", scenario.node(*node).id),
            Act::Count { hands, .. } => {
                counted += 1;
                assert_eq!(hands.iter().map(|hands| usize::from(*hands)).sum::<usize>(), pace::PEOPLE);
            }
            Act::Choose { .. } => decided += 1,
            Act::Do { .. } => called_out += 1,
            _ => {}
        }
    }
    // On a plan the room calls out what is to be done; nobody counts cards while its time goes.
    assert_eq!(called_out > 0, scenario.plan.is_some(), "{called_out} things done on the plan");
    let least = if scenario.plan.is_some() { 3 } else { 4 };
    assert!(counted >= least && decided >= counted, "{counted} votes, {decided} decisions");
    let asked = evening.spent.iter().filter(|part| {
        let node = scenario.node_ix(&part.part);
        node.is_some_and(|node| is_core(node) && scenario.node(node).is_decision())
    });
    assert!(asked.clone().count() >= 7, "{:?}", evening.spent);
    assert!(asked.clone().all(|part| !part.skipped), "every core decision is taken");
    assert_eq!(exercise.board().column(Column::Action).filter(|(_, card)| card.is_owned_action()).count(), 3);
    assert_eq!(exercise.board().column(Column::Keep).count(), 2);
    assert_eq!(exercise.board().column(Column::Change).count(), 1);
    let agreed =
        stage.wishes.iter().rev().find_map(|wish| if let Intent::SetSite(card) = wish { Some(card) } else { None });
    assert!(agreed.is_some_and(|card| card.signal == SIGNAL), "the phrase was kept: {agreed:?}");
    let [.., Intent::OpenReport(_), Intent::Open(_)] = &stage.wishes[..] else { panic!("no report was asked for") };
    let again = replay(Arc::clone(exercise.scenario()), exercise.setup().clone(), exercise.journal()).unwrap();
    assert_eq!(again.exercise.state(), exercise.state(), "the record replays");
    assert_eq!(again.exercise.board(), exercise.board());
}

fn table(evening: &Evening, title: &str) -> String {
    let mut text = format!("{title}\n{:<18} {:>5} {:>8} {:>8} {:>7}\n", "part", "keys", "seconds", "at", "behind");
    let mut at = 0.0;
    for part in &evening.spent {
        at += part.secs;
        let minutes = format!("{:02}:{:02}", at as u32 / 60, at as u32 % 60);
        let end = if part.skipped { "  left out" } else { "" };
        let behind = if part.behind_secs == 0 { String::new() } else { part.behind_secs.to_string() };
        let _ = writeln!(text, "{:<18} {:>5} {:>8.0} {minutes:>8} {behind:>7}{end}", part.part, part.keys, part.secs);
    }
    let _ = writeln!(text, "{:<18} {:>5} {:>8.0}", "the evening", evening.keys(), evening.secs);
    text
}

#[test]
fn a_visitor_in_an_hour_in_latvian() {
    evenings("hostile-visitor", &Lang::lv());
}

#[test]
fn a_visitor_in_an_hour_in_english() {
    evenings("hostile-visitor", &Lang::en());
}

#[test]
fn a_wall_in_an_hour_in_latvian() {
    evenings("graffiti-found", &Lang::lv());
}

#[test]
fn a_wall_in_an_hour_in_english() {
    evenings("graffiti-found", &Lang::en());
}

#[test]
fn a_fire_on_the_plan_in_an_hour_in_latvian() {
    evenings("hall-fire", &Lang::lv());
}
