//! What stands on the pages that are only read: welcome, opening words, what is told, what came of a decision, the end.
//! The trainer's notes are never among them.

use std::borrow::Cow;

use super::deck::done_before;
use super::fit::{Block, Look};
use crate::exercise::transcript::Said;
use crate::exercise::{By, names};
use crate::scenario::model::{Face, Kind, NodeIx};
use crate::scenario::source::{Channel, Grade, Outcome, Way};
use crate::ui::debrief::lessons::LessonWords;
use crate::ui::icons;
use crate::ui::play::story::picked_words;
use crate::ui::theme::Projected::{Choice, Least, Question};
use crate::ui::view::{PlayView, View};
use crate::words::Value;

pub(super) fn welcome(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let scenario = play.exercise.scenario();
    vec![
        head(view.say("room-welcome")),
        Block::new(Question, Look::Strong, play.words(scenario.title)),
        plain(Choice, play.words(scenario.summary)),
        item(icons::CHALKBOARD_TEACHER, Least, view.say("room-is-exercise")),
    ]
}

pub(super) fn opening(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let guide = play.exercise.scenario().guide.as_ref();
    let words = guide.map_or_else(|| view.say("room-opening-text"), |guide| play.words(guide.opening));
    vec![head(view.say("room-opening")), plain(Question, words)]
}

pub(super) fn rules(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let rules: Vec<Cow<'_, str>> = match &play.exercise.scenario().guide {
        Some(guide) => guide.rules.iter().map(|rule| play.words(*rule)).collect(),
        None => ["room-rule-1", "room-rule-2", "room-rule-3"].map(|rule| view.say(rule)).into(),
    };
    let title = Block::new(Question, Look::Strong, view.say("room-rules"));
    std::iter::once(title).chain(rules.into_iter().map(|rule| item(icons::CHECK, Question, rule))).collect()
}

pub(super) fn care(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let scenario = play.exercise.scenario();
    let mut blocks = Vec::new();
    if let Some(note) = scenario.content_note {
        blocks.extend([head(view.say("room-content")), plain(Question, play.words(note))]);
    }
    if let Some(guide) = &scenario.guide {
        blocks.extend([head(view.say("room-silence")), plain(Question, play.words(guide.silence))]);
    }
    blocks.push(item(icons::HAND, Question, view.say("room-right-to-pass")));
    blocks
}

pub(super) fn seats(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let scenario = play.exercise.scenario();
    let mut blocks = vec![Block::new(Question, Look::Strong, view.say("room-seats"))];
    blocks.extend(scenario.seats.iter().map(|seat| item(icons::USER, Choice, play.words(seat.name))));
    blocks.push(plain(Choice, view.say("room-seats-text")));
    blocks
}

pub(super) fn signal(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let asked = play.exercise.scenario().guide.as_ref().and_then(|guide| guide.signal);
    let words = asked.map_or_else(|| view.say("room-signal-text"), |asked| play.words(asked));
    vec![Block::new(Question, Look::Strong, view.say("room-signal-title")), plain(Choice, words)]
}

pub(super) fn told(view: &View<'_>, play: &PlayView<'_>, line: usize) -> Vec<Block> {
    let Said::Told { by, from, text, .. } = play.transcript.lines[line].what else { return Vec::new() };
    let by_words = view.say(names::channel(by));
    let who = from.map(|from| play.words(from));
    let head_words: Vec<Cow<'_, str>> = who.into_iter().chain([by_words]).collect();
    let sign = icons::channel(by);
    vec![
        Block::new(Choice, Look::Head, format!("{sign}  {}", head_words.join("  ·  "))),
        plain(Question, play.words(text)),
    ]
}

/// A situation; the seat stands large above it where it changes.
pub(super) fn situation(view: &View<'_>, play: &PlayView<'_>, line: usize) -> Vec<Block> {
    let lines = &play.transcript.lines;
    let Said::Situation { text } = lines[line].what else { return Vec::new() };
    let seat = |node: NodeIx| play.exercise.scenario().node(node).seat;
    let before = lines[..line].iter().rfind(|line| matches!(line.what, Said::Situation { .. }));
    let mut blocks = Vec::new();
    if let Some(words) = seat_words(view, play, lines[line].node) {
        let has_changed = before.is_none_or(|before| seat(before.node) != seat(lines[line].node));
        blocks.push(Block::new(if has_changed { Question } else { Least }, Look::Head, words));
    }
    blocks.push(plain(Question, play.words(text)));
    blocks
}

/// "Now you are: ...", where the node has a seat.
pub(super) fn seat_words(view: &View<'_>, play: &PlayView<'_>, node: NodeIx) -> Option<String> {
    let scenario = play.exercise.scenario();
    let seat = scenario.seats.get(usize::from(scenario.node(node).seat?))?;
    Some(view.say_with("seat-now", &[("seat", Value::from(play.words(seat.name)))]).into_owned())
}

/// What stands above the choices: the whole situation if there is room for it, else its question.
pub(super) fn question(view: &View<'_>, play: &PlayView<'_>) -> [Vec<Block>; 2] {
    let node = play.exercise.scenario().node(play.exercise.node());
    let whole = node.text.map(|text| play.words(text).into_owned()).unwrap_or_default();
    let short = last_question(&whole).map_or_else(|| view.say("play-what-do-you-do"), Cow::Borrowed);
    [vec![plain(Choice, whole.as_str())], vec![Block::new(Question, Look::Strong, short)]]
}

/// The last sentence, if it asks something.
fn last_question(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let body = text.strip_suffix('?')?;
    let begin = body.rfind(['.', '!', '?', '…']).map_or(0, |end| end + 1);
    let begin = begin + text[begin..].find(char::is_whitespace).filter(|_| begin > 0).unwrap_or(0);
    Some(text[begin..].trim())
}

/// What was decided, how it went, and why.
pub(super) fn outcome(view: &View<'_>, play: &PlayView<'_>, from: usize, to: usize) -> Vec<Block> {
    let lines = &play.transcript.lines;
    let mut blocks = Vec::new();
    let mut grade_shown = None;
    for line in &lines[from..to.min(lines.len())] {
        match &line.what {
            Said::Chose { text, by } => {
                let key = match by {
                    By::Person => "room-chose",
                    By::Clock => "play-clock-chose",
                    By::Skip => "play-skipped",
                };
                blocks.push(head(view.say(key)));
                blocks.push(Block::new(Choice, Look::Strong, play.words(*text)));
            }
            Said::PlanLeft => blocks.push(Block::new(Choice, Look::Strong, view.say("play-plan-left"))),
            Said::Measured { text, of, tenths, grade } => {
                blocks.push(graded(view, *grade));
                blocks.push(plain(Choice, names::measured_line(view.words, &play.words(*text), *of, *tenths)));
            }
            Said::RanOut => blocks.push(plain(Choice, view.say("play-ran-out"))),
            Said::Picked { items } => {
                blocks.push(head(view.say("room-handed-in")));
                let words = |text| play.words(text).into_owned();
                let picked = picked_words(view, play.exercise.scenario(), &words, line.node, items);
                blocks.extend(picked.into_iter().map(|picked| plain(Least, picked)));
            }
            Said::CallEnded { hung_up } => {
                let key = if *hung_up { "play-call-hung-up" } else { "play-call-ended" };
                blocks.push(plain(Least, view.say(key)));
                blocks.push(head(view.say("room-call-heard")));
                blocks.extend(call_words(play, from));
            }
            Said::Judged { grade, critical } => {
                grade_shown = Some(*grade);
                blocks.push(graded(view, *grade));
                blocks.extend(critical.then(|| critical_words(view)));
            }
            Said::Feedback { grade, critical, text } => {
                // The grade of a whole sheet is not said again of its only remark.
                if let Some(grade) = grade.filter(|grade| grade_shown != Some(*grade)) {
                    grade_shown = Some(grade);
                    blocks.push(graded(view, grade));
                }
                blocks.extend(critical.then(|| critical_words(view)));
                blocks.push(plain(Choice, play.words(*text)));
            }
            _ => {}
        }
    }
    blocks
}

/// What was done on the plan that was left at this line, with what is to be said of it.
pub(super) fn done(view: &View<'_>, play: &PlayView<'_>, line: usize) -> Vec<Block> {
    let mut blocks = vec![head(view.say("room-plan-done"))];
    for line in done_before(&play.transcript.lines, line) {
        match &line.what {
            Said::Acted { text } => {
                let done = format!("{}  {}", view.words.story_time(line.story_secs), play.words(*text));
                blocks.push(Block::new(Choice, Look::Strong, done));
            }
            Said::Feedback { grade, critical, text } => {
                blocks.extend(grade.map(|grade| graded(view, grade)));
                blocks.extend(critical.then(|| critical_words(view)));
                blocks.push(plain(Least, play.words(*text)));
            }
            _ => {}
        }
    }
    blocks
}

/// What was said in a call, in its order.
fn call_words(play: &PlayView<'_>, end: usize) -> Vec<Block> {
    let lines = &play.transcript.lines;
    let node = lines[end].node;
    let talk = lines[..end].iter().rev().take_while(|line| line.node == node);
    let mut said: Vec<_> = talk
        .filter_map(|line| match line.what {
            Said::Caller { text } => Some(text),
            _ => None,
        })
        .collect();
    said.reverse();
    let row = |(place, text)| item(&format!("{}.", place + 1), Least, play.words(text));
    said.into_iter().enumerate().map(row).collect()
}

/// A question of the operator, to be answered aloud.
pub(super) fn spoken(view: &View<'_>, play: &PlayView<'_>, line: usize) -> Vec<Block> {
    let node = play.exercise.scenario().node(play.exercise.node());
    let Kind::Sheet(sheet) = &node.kind else { return Vec::new() };
    let Face::Call { way, number, operator, .. } = &sheet.face else { return Vec::new() };
    let Some(asked) = operator.get(line) else { return Vec::new() };
    let key = match way {
        Way::Voice => "play-call-voice",
        Way::Message => "play-call-message",
    };
    let call = view.say_with(key, &[("number", Value::from(&**number))]);
    let mut blocks = vec![head(format!("{}  {call}", icons::channel(Channel::Phone)))];
    if let Some(seat) = node.seat.and_then(|seat| play.exercise.scenario().seats.get(usize::from(seat))) {
        let who = view.say_with("room-caller", &[("seat", Value::from(play.words(seat.name)))]);
        blocks.push(Block::new(Choice, Look::Strong, who));
    }
    blocks.push(head(view.say("play-operator")));
    blocks.push(Block::new(Question, Look::Strong, play.words(asked.text)));
    blocks.push(plain(Least, view.say(if line == 0 { "room-call-aloud" } else { "room-call-answer" })));
    blocks.push(item(icons::CHALKBOARD_TEACHER, Least, view.say("play-call-exercise")));
    blocks
}

pub(super) fn rubric(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let Kind::Discuss { rubric, .. } = &play.exercise.scenario().node(play.exercise.node()).kind else {
        return Vec::new();
    };
    let rows = rubric.iter().map(|text| item(icons::CHECK, Choice, play.words(*text)));
    std::iter::once(head(view.say("play-discuss-rubric"))).chain(rows).collect()
}

pub(super) fn ending(view: &View<'_>, play: &PlayView<'_>, line: usize) -> Vec<Block> {
    let Said::Ending { outcome, text, debrief } = play.transcript.lines[line].what else {
        return stopped(view);
    };
    let icon = match outcome {
        Outcome::Resolved => icons::CHECK_CIRCLE,
        Outcome::Partly => icons::CIRCLE_HALF,
        Outcome::Failed => icons::X_CIRCLE,
    };
    let word = view.say(names::outcome(outcome));
    let mut blocks =
        vec![Block::new(Question, Look::Head, format!("{icon}  {word}")), plain(Question, play.words(text))];
    if let Some(debrief) = debrief {
        blocks.push(head(view.say("play-think-over")));
        blocks.push(Block::new(Choice, Look::Strong, play.words(debrief)));
    }
    blocks
}

/// A run that was stopped: thanks, that one may talk, and what comes now.
fn stopped(view: &View<'_>) -> Vec<Block> {
    vec![
        Block::new(Question, Look::Strong, view.say("play-was-stopped")),
        plain(Choice, view.say("room-stopped-thanks")),
        item(icons::HAND, Choice, view.say("debrief-right-to-pass")),
        item(icons::PHONE, Choice, view.say("debrief-support-numbers")),
        item(icons::LIST_CHECKS, Choice, view.say("room-stopped-next")),
    ]
}

/// What the marks say, in three things.
pub(super) fn marks(view: &View<'_>, play: &PlayView<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::new(Question, Look::Strong, view.say("room-marks"))];
    let Some(run) = view.debrief.as_ref().filter(|run| run.run == play.run && run.debrief.is_some()) else {
        blocks.push(plain(Choice, view.say("debrief-computing")));
        return blocks;
    };
    let words = LessonWords::of(view, run);
    for (icon, key, words) in [
        (icons::THUMBS_UP, "debrief-did-well", words.did_well),
        (icons::WRENCH, "debrief-mend", words.mend),
        (icons::MAP_PIN, "debrief-check-this-week", words.check),
    ] {
        blocks.push(head(format!("{icon}  {}", view.say(key))));
        blocks.push(plain(Choice, words));
    }
    blocks
}

pub(super) fn closing(view: &View<'_>) -> Vec<Block> {
    vec![
        Block::new(Question, Look::Strong, view.say("room-thanks")),
        head(view.say("debrief-support")),
        plain(Choice, view.say("debrief-support-text")),
        item(icons::PHONE, Choice, view.say("debrief-support-numbers")),
        item(icons::HAND, Choice, view.say("debrief-right-to-pass")),
    ]
}

pub(super) fn head(text: impl Into<String>) -> Block {
    Block::new(Least, Look::Head, text)
}

pub(super) fn plain(rank: crate::ui::theme::Projected, text: impl Into<String>) -> Block {
    Block::new(rank, Look::Plain, text)
}

fn item(sign: &str, rank: crate::ui::theme::Projected, text: impl Into<String>) -> Block {
    Block::new(rank, Look::Item(sign.to_owned()), text)
}

fn graded(view: &View<'_>, grade: Grade) -> Block {
    Block::new(Choice, Look::Grade(grade), view.say(names::grade(grade)))
}

fn critical_words(view: &View<'_>) -> Block {
    item(icons::WARNING_OCTAGON, Least, view.say("play-critical"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_the_last_sentence() {
        assert_eq!(last_question("Plkst. 19:30. Vīrietis gaida. Ko izdarīsiet?"), Some("Ko izdarīsiet?"));
        assert_eq!(last_question("Ko darīsiet?"), Some("Ko darīsiet?"));
        assert_eq!(last_question("Viņš kliedz: „Ko jūs te?” Viņš gaida."), None);
        assert_eq!(last_question("„Kur?” viņš jautā. Vai atbildēsiet?"), Some("Vai atbildēsiet?"));
    }
}
