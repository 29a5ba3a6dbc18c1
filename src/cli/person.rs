//! A person at the keyboard: the choices with their numbers, and what was answered. Every question is one line of text and
//! every answer one line, so that it can be heard as well as seen.

use std::io;

use crate::cli::console::Console;
use crate::cli::story::Story;
use crate::exercise::names;
use crate::exercise::{Act, Exercise};
use crate::scenario::model::{Claimed, Face, Kind, Live, NodeIx, Sheet, TextId};
use crate::words::Value;

/// How long the plan runs on when nothing is done, seconds.
const PLAN_STEP_SECS: u32 = 10;

/// What a person wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    Do(Act),
    /// Let the plan run on.
    Wait {
        secs: u32,
    },
    /// Leave the run as it stands.
    Leave,
}

/// Shows what can be done here and waits for an answer.
pub fn ask(console: &mut Console, story: &Story, exercise: &Exercise) -> io::Result<Wish> {
    let node = exercise.node();
    if let Some(live) = exercise.scenario().live(node).filter(|_| !exercise.plan_waits()) {
        return on_plan(console, story, exercise, live);
    }
    let act = match &exercise.scenario().node(node).kind {
        Kind::Decision { choices, .. } => {
            let open = exercise.open_choices();
            let texts = open.iter().map(|&c| story.text(exercise, choices[usize::from(c)].text)).collect();
            pick(console, texts)?.map(|at| Act::Choose { node, choice: open[at] })
        }
        Kind::Sheet(sheet) => match &sheet.face {
            Face::Call { .. } => {
                let unsaid: Vec<u16> =
                    (0..sheet.items.len() as u16).filter(|card| !exercise.said().contains(card)).collect();
                let texts = unsaid.iter().map(|&i| story.item(exercise, node, i, &console.locale)).collect();
                pick(console, texts)?.map(|at| Act::Say { node, card: unsaid[at] })
            }
            Face::Order => order(console, story, exercise, node, sheet)?,
            Face::Report { fields } => {
                let fields = fields.iter().map(|f| (story.text(exercise, f.text), f.items.clone())).collect::<Vec<_>>();
                form(console, story, exercise, &fields)?
            }
            Face::Claims { claims, reply_text } => claims_sheet(console, story, exercise, sheet, claims, *reply_text)?,
        },
        _ => {
            let prompt = console.text("cli-go-on");
            console.ask(&prompt)?.filter(|answer| !is_leaving(answer)).map(|_| Act::Go { node })
        }
    };
    Ok(act.map_or(Wish::Leave, Wish::Do))
}

/// What can be done on the plan, by number; nothing at all lets it run on for a while.
fn on_plan(console: &mut Console, story: &Story, exercise: &Exercise, live: &Live) -> io::Result<Wish> {
    let open = exercise.open_actions();
    let texts: Vec<String> = open.iter().map(|&it| story.text(exercise, live.actions[usize::from(it)].text)).collect();
    if let Some(run) = exercise.floor() {
        let args = [("out", Value::from(run.measures().out().len())), ("inside", Value::from(run.inside()))];
        let line = console.text_with("cli-plan-now", &args);
        console.say(&line)?;
    }
    list(console, &texts)?;
    let prompt = console.text_with("cli-plan-pick", &[("most", texts.len().into()), ("secs", PLAN_STEP_SECS.into())]);
    let node = exercise.node();
    let wish = ask_until(console, &prompt, |answer| match answer.trim() {
        "" => Some(Wish::Wait { secs: PLAN_STEP_SECS }),
        number => {
            let at = number.parse::<usize>().ok()?.checked_sub(1)?;
            Some(Wish::Do(Act::Do { node, action: *open.get(at)? }))
        }
    })?;
    Ok(wish.unwrap_or(Wish::Leave))
}

/// One of these by its number; none to leave.
fn pick(console: &mut Console, texts: Vec<String>) -> io::Result<Option<usize>> {
    list(console, &texts)?;
    let prompt = console.text_with("cli-pick", &[("most", Value::from(texts.len()))]);
    ask_until(console, &prompt, |answer| answer.parse().ok().filter(|n| (1..=texts.len()).contains(n)).map(|n| n - 1))
}

fn order(
    console: &mut Console,
    story: &Story,
    exercise: &Exercise,
    node: NodeIx,
    sheet: &Sheet,
) -> io::Result<Option<Act>> {
    let items = 0..sheet.items.len() as u16;
    let texts: Vec<String> = items.map(|item| story.item(exercise, node, item, &console.locale)).collect();
    list(console, &texts)?;
    let prompt = console.text_with("cli-order", &[("most", Value::from(texts.len()))]);
    let picks = ask_until(console, &prompt, |answer| {
        let words = answer.split([' ', ',', ';']).filter(|word| !word.is_empty());
        let picks =
            words.map(|w| w.parse::<u16>().ok().filter(|n| (1..=texts.len() as u16).contains(n)).map(|n| n - 1));
        let picks = picks.collect::<Option<Vec<u16>>>()?;
        let is_once = picks.iter().enumerate().all(|(at, pick)| !picks[..at].contains(pick));
        (is_once && !picks.is_empty()).then_some(picks)
    })?;
    Ok(picks.map(|picks| Act::Submit { node, picks }))
}

/// Fields, each with the items that can be put in; 0 leaves one empty.
fn form(
    console: &mut Console,
    story: &Story,
    exercise: &Exercise,
    fields: &[(String, std::ops::Range<u16>)],
) -> io::Result<Option<Act>> {
    let node = exercise.node();
    let mut picks = Vec::new();
    for (question, items) in fields {
        console.say(question)?;
        let texts: Vec<String> = items.clone().map(|i| story.item(exercise, node, i, &console.locale)).collect();
        list(console, &texts)?;
        let prompt = console.text_with("cli-field", &[("most", Value::from(texts.len()))]);
        let most = texts.len() as u16;
        let answer = ask_until(console, &prompt, |answer| answer.parse::<u16>().ok().filter(|n| *n <= most))?;
        match answer {
            None => return Ok(None),
            Some(0) => {}
            Some(number) => picks.push(items.start + number - 1),
        }
    }
    Ok(Some(Act::Submit { node, picks }))
}

fn claims_sheet(
    console: &mut Console,
    story: &Story,
    exercise: &Exercise,
    sheet: &Sheet,
    claims: &[Claimed],
    reply_text: TextId,
) -> io::Result<Option<Act>> {
    let node = exercise.node();
    let mut picks = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        console.say(&story.text(exercise, claim.text))?;
        let verdicts = Claimed::VERDICTS.map(|verdict| console.text(names::verdict(verdict)));
        let Some(verdict) = pick(console, verdicts.into())? else { return Ok(None) };
        picks.push((at * Claimed::VERDICTS.len() + verdict) as u16);
    }
    console.say(&story.text(exercise, reply_text))?;
    let first = (claims.len() * Claimed::VERDICTS.len()) as u16;
    let replies = first..sheet.items.len() as u16;
    let texts = replies.map(|item| story.item(exercise, node, item, &console.locale)).collect();
    Ok(pick(console, texts)?.map(|reply| {
        picks.push(first + reply as u16);
        Act::Submit { node, picks }
    }))
}

fn list(console: &mut Console, texts: &[String]) -> io::Result<()> {
    texts.iter().zip(1..).try_for_each(|(text, number): (_, usize)| console.say(&format!("  {number}. {text}")))
}

/// Asks again until the answer makes sense; none to leave.
fn ask_until<T>(console: &mut Console, prompt: &str, read: impl Fn(&str) -> Option<T>) -> io::Result<Option<T>> {
    loop {
        let Some(answer) = console.ask(prompt)?.filter(|answer| !is_leaving(answer)) else { return Ok(None) };
        if let Some(read) = read(&answer) {
            return Ok(Some(read));
        }
        let again = console.text("cli-again");
        console.say(&again)?;
    }
}

fn is_leaving(answer: &str) -> bool {
    answer.eq_ignore_ascii_case("q")
}
