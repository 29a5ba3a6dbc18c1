//! A group run: hands, notes, ratings, what was passed over, and the board.

use super::*;
use crate::exercise::{BoardCard, Column};

const VOTED: &[&str] = &[
    "go door",
    "count greet 3 9 0 2",
    "note Two at <the> desk",
    "count greet 12 1 0 1",
    "choose greet hello",
    "submit order lock-up count",
    "say call address",
    "say call what-happens",
    "say call stay",
    "skip rumour",
    "skip report",
    "skip talk",
];

fn voted() -> Played {
    let mut played = play(SAMPLE, Mode::Group, VOTED);
    assert!(played.exercise.has_ended());
    let what = Act::Rate { task: 0, rating: Rating::M, evidence: "Took <long>".to_owned() };
    trainer(&mut played, what);
    played
}

fn trainer(played: &mut Played, what: Act) {
    let tick = played.exercise.tick();
    played.exercise.apply(Command { tick, who: Who::Trainer, what });
}

fn post(played: &mut Played, column: Column, text: &str, owner: &str, due: &str) {
    let card = BoardCard { column, text: text.to_owned(), owner: owner.to_owned(), due: due.to_owned() };
    trainer(played, Act::Post { card });
}

#[test]
fn hands_are_shown_by_choice_with_those_before_the_talk() {
    let html = report(&voted(), "en");
    let votes = part(&html, "How the group voted");
    assert_eq!(count(votes, "<table"), 1, "one table a decision, however often it was voted on");
    let rows: Vec<&str> = votes.split("<tbody>").nth(1).unwrap().split("<tr>").skip(1).collect();
    assert_eq!(rows.len(), 4);
    assert!(
        rows[0].contains("Say hello") && rows[0].contains("12 of 14") && rows[0].contains(">3</td>"),
        "{}",
        rows[0]
    );
    assert!(rows[0].contains("decided") && rows[0].contains("width:85%"), "{}", rows[0]);
    assert!(rows[1].contains("1 of 14") && rows[1].contains(">9</td>") && !rows[1].contains("decided"));
    assert!(part(&html, "Timeline").contains("12 of 14 raised their hands for this."));
    assert!(html.contains("at least 14 (by raised hands)"));
}

#[test]
fn a_run_without_hands_has_no_votes() {
    let html = report(&play(DOOR, Mode::Solo, GOOD), "en");
    assert!(!html.contains("How the group voted") && !html.contains("Led by"));
}

#[test]
fn what_was_passed_over_was_not_observed_and_not_failed() {
    let html = report(&voted(), "en");
    assert_eq!(count(part(&html, "Timeline"), "Passed over by the trainer; not observed"), 3);
    let competencies = part(&html, "Competencies");
    let inform = competencies.split("<tr>").find(|row| row.contains("0 of 1 assessed")).unwrap();
    assert!(inform.contains("Not observed") && !inform.contains("0%"), "{inform}");
    assert!(!html.contains("A good answer has"), "what was not talked over has nothing to tick");
}

#[test]
fn the_trainers_rating_counts_with_its_evidence() {
    let html = report(&voted(), "en");
    let tasks = part(&html, "Critical tasks");
    assert!(tasks.contains("Performed with major shortcomings") && tasks.contains("rated by the trainer"));
    assert!(tasks.contains("Took &lt;long&gt; ("), "the moments that the program saw stand beside it");
    assert_eq!(count(tasks, "rated by the trainer"), 1, "the other was seen by the program");
    assert!(part(&html, "Hot wash").contains("Two at &lt;the&gt; desk"));
}

#[test]
fn the_board_leads_the_first_sheet_and_its_actions_are_dated_by_the_language() {
    let mut played = voted();
    post(&mut played, Column::Keep, "A calm <voice>", "", "");
    post(&mut played, Column::Change, "Which doors lock?", "", "");
    post(&mut played, Column::Action, "Agree on a phrase", "Anna & Ilze", "2026-12-08");
    post(&mut played, Column::Action, "Tidy up", "", "soon");
    post(&mut played, Column::Action, "Taken down", "", "");
    trainer(&mut played, Act::Revise { card: 4, to: None });
    let html = report(&played, "en");
    let well = part(&html, "What went well");
    assert!(
        well.contains("<li>A calm &lt;voice&gt; (in the group’s words)</li>") && count(well, "<li>") == 3,
        "{well}"
    );
    assert!(part(&html, "What to improve").contains("Which doors lock?"));
    let actions = part(&html, "Improvement actions");
    assert!(actions.contains("Anna &amp; Ilze") && actions.contains("08/12/2026") && actions.contains(">soon<"));
    assert_eq!(count(actions, "class=\"box\""), 4, "two that were agreed, and room for more");
    assert!(!html.contains("Taken down") && !actions.contains("Suggestion"));
    let wash = part(&html, "Hot wash");
    assert!(wash.contains(">Keep<") && wash.contains("Which doors lock?"));
    assert!(part(&report(&played, "lv"), "Uzlabojuma pasākumi").contains("08.12.2026."));
    assert!(actions.contains("Each action needs one owner and a date"), "one has no owner");
}

#[test]
fn suggestions_are_marked_and_give_way_to_what_was_agreed() {
    let ron = SAMPLE.replace("text: \"Two at the desk\", owner", "text: \"Two at the <desk>\", owner");
    let mut played = play(&ron, Mode::Group, VOTED);
    played.row.started_at = "2026-11-24T18:00:00Z".to_owned();
    let html = report(&played, "en");
    let actions = part(&html, "Improvement actions");
    assert!(actions.contains("Nothing is agreed yet."));
    assert!(actions.contains("Suggestion</span> Two at the &lt;desk&gt;"), "{actions}");
    assert!(actions.contains(">Safety lead<") && actions.contains(">08/12/2026<"), "{actions}");
    assert!(actions.contains("Mend the lamp") && actions.contains(">01/12/2026<"));
    assert_eq!(count(actions, "class=\"box\""), 4);
    post(&mut played, Column::Action, "Our own", "Anna", "2026-12-08");
    let agreed = report(&played, "en");
    assert!(!part(&agreed, "Improvement actions").contains("Suggestion"));
}
