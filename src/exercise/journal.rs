//! The journal of a run: each command that was accepted, and each deadline that fired, with its tick. It replays to
//! the same events. One entry is one line of plain words, the same on disk, in a script and in a bug report:
//!
//! ```text
//! 0 trainee go pacing
//! 140 trainee choose you-people listen
//! 940 reached
//! ```

use std::fmt::Write as _;

use crate::exercise::board::BoardCard;
use crate::exercise::command::{Act, Command, Rating, Who};
use crate::exercise::event::Event;
use crate::exercise::run::Exercise;
use crate::scenario::model::{Kind, NodeIx, Scenario};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    Did(Command),
    /// A deadline fired at this tick.
    Reached(u64),
}

/// A line that is no entry of this scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// No tick, actor or verb where one is needed.
    Shape,
    UnknownVerb(String),
    UnknownNode(String),
    /// No such choice, item, event or task.
    UnknownItem(String),
}

impl Entry {
    pub fn tick(&self) -> u64 {
        match self {
            Entry::Did(command) => command.tick,
            Entry::Reached(tick) => *tick,
        }
    }

    /// Plays it in a run that has come to it.
    pub fn play(&self, exercise: &mut Exercise) -> Vec<Event> {
        match self {
            Entry::Did(command) => exercise.apply(command.clone()),
            Entry::Reached(tick) => exercise.advance(*tick),
        }
    }
}

/// One entry as a line, with the scenario's own ids.
pub fn write(scenario: &Scenario, entry: &Entry) -> String {
    let Command { tick, who, what } = match entry {
        Entry::Reached(tick) => return format!("{tick} reached"),
        Entry::Did(command) => command,
    };
    let who = match who {
        Who::Trainee => "trainee",
        Who::Trainer => "trainer",
    };
    let mut line = format!("{tick} {who} ");
    let id = |node: &NodeIx| &scenario.node(*node).id;
    let item = |node: &NodeIx, ix: u16| item_id(scenario, *node, ix).unwrap_or("?").to_owned();
    let tail = match what {
        Act::Go { node } => format!("go {}", id(node)),
        Act::Choose { node, choice } => format!("choose {} {}", id(node), item(node, *choice)),
        Act::Say { node, card } => format!("say {} {}", id(node), item(node, *card)),
        Act::Submit { node, picks } => {
            let mut tail = format!("submit {}", id(node));
            picks.iter().for_each(|&pick| {
                let _ = write!(tail, " {}", item(node, pick));
            });
            tail
        }
        Act::Do { node, action } => format!("do {} {}", id(node), item(node, *action)),
        Act::Skip { node } => format!("skip {}", id(node)),
        Act::Send { event } => format!("send {}", scenario.events.get(usize::from(*event)).map_or("?", |e| &e.id)),
        Act::Count { node, hands } => {
            let hands: Vec<String> = hands.iter().map(u16::to_string).collect();
            format!("count {} {}", id(node), hands.join(" "))
        }
        Act::Rate { task, rating, evidence } => {
            let task = scenario.tasks.get(usize::from(*task)).map_or("?", |t| &t.id);
            format!("rate {task} {rating:?} {}", one_line(evidence))
        }
        Act::Note { text } => format!("note {}", one_line(text)),
        Act::Post { card } => format!("post {}", write_card(card)),
        Act::Revise { card, to: Some(to) } => format!("revise {card} {}", write_card(to)),
        Act::Revise { card, to: None } => format!("revise {card} down"),
        Act::Pause => "pause".to_owned(),
        Act::Resume => "resume".to_owned(),
        Act::Emergency => "emergency".to_owned(),
        Act::Stop => "stop".to_owned(),
    };
    line.push_str(&tail);
    line
}

/// Reads a line back.
pub fn read(scenario: &Scenario, line: &str) -> Result<Entry, Unreadable> {
    let (tick, rest) = line.split_once(' ').ok_or(Unreadable::Shape)?;
    let tick = tick.parse().map_err(|_| Unreadable::Shape)?;
    if rest == "reached" {
        return Ok(Entry::Reached(tick));
    }
    let (who, what) = rest.split_once(' ').ok_or(Unreadable::Shape)?;
    let who = match who {
        "trainee" => Who::Trainee,
        "trainer" => Who::Trainer,
        _ => return Err(Unreadable::Shape),
    };
    Ok(Entry::Did(Command { tick, who, what: read_act(scenario, what)? }))
}

/// Reads what was done, without tick and actor, as scripts write it.
pub fn read_act(scenario: &Scenario, text: &str) -> Result<Act, Unreadable> {
    let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
    let mut words = rest.split(' ').filter(|w| !w.is_empty());
    let act = match verb {
        "pause" => Act::Pause,
        "resume" => Act::Resume,
        "emergency" => Act::Emergency,
        "stop" => Act::Stop,
        "note" => return Ok(Act::Note { text: many_lines(rest) }),
        "send" => {
            let id = words.next().ok_or(Unreadable::Shape)?;
            let event = scenario.events.iter().position(|e| *e.id == *id);
            Act::Send { event: event.ok_or_else(|| Unreadable::UnknownItem(id.to_owned()))? as u16 }
        }
        "rate" => return read_rating(scenario, rest),
        "post" => return Ok(Act::Post { card: read_card(rest)? }),
        "revise" => {
            let (card, to) = rest.split_once(' ').ok_or(Unreadable::Shape)?;
            let card = card.parse().map_err(|_| Unreadable::Shape)?;
            let to = if to == "down" { None } else { Some(read_card(to)?) };
            return Ok(Act::Revise { card, to });
        }
        "go" | "choose" | "say" | "submit" | "do" | "skip" | "count" => {
            let id = words.next().ok_or(Unreadable::Shape)?;
            let node = scenario.node_ix(id).ok_or_else(|| Unreadable::UnknownNode(id.to_owned()))?;
            let item = |id: &str| item_ix(scenario, node, id).ok_or_else(|| Unreadable::UnknownItem(id.to_owned()));
            match verb {
                "go" => Act::Go { node },
                "skip" => Act::Skip { node },
                "choose" => Act::Choose { node, choice: item(words.next().ok_or(Unreadable::Shape)?)? },
                "say" => Act::Say { node, card: item(words.next().ok_or(Unreadable::Shape)?)? },
                "do" => Act::Do { node, action: item(words.next().ok_or(Unreadable::Shape)?)? },
                "submit" => {
                    return Ok(Act::Submit { node, picks: words.map(item).collect::<Result<_, _>>()? });
                }
                _ => {
                    let hands = words.map(|w| w.parse().map_err(|_| Unreadable::Shape));
                    return Ok(Act::Count { node, hands: hands.collect::<Result<_, _>>()? });
                }
            }
        }
        _ => return Err(Unreadable::UnknownVerb(verb.to_owned())),
    };
    if words.next().is_some() { Err(Unreadable::Shape) } else { Ok(act) }
}

fn read_rating(scenario: &Scenario, rest: &str) -> Result<Act, Unreadable> {
    let mut parts = rest.splitn(3, ' ');
    let (Some(id), Some(rating)) = (parts.next(), parts.next()) else { return Err(Unreadable::Shape) };
    let task = scenario.tasks.iter().position(|t| *t.id == *id);
    let task = task.ok_or_else(|| Unreadable::UnknownItem(id.to_owned()))? as u16;
    let rating = match rating {
        "P" => Rating::P,
        "S" => Rating::S,
        "M" => Rating::M,
        "U" => Rating::U,
        _ => return Err(Unreadable::Shape),
    };
    Ok(Act::Rate { task, rating, evidence: many_lines(parts.next().unwrap_or_default()) })
}

/// A card of the board as one line of JSON, since an owner and a text may hold anything.
fn write_card(card: &BoardCard) -> String {
    serde_json::to_string(card).unwrap_or_default()
}

fn read_card(line: &str) -> Result<BoardCard, Unreadable> {
    serde_json::from_str(line).map_err(|_| Unreadable::Shape)
}

/// The id of a choice, of an item of a sheet, or of an action on a plan.
pub fn item_id(scenario: &Scenario, node: NodeIx, ix: u16) -> Option<&str> {
    match &scenario.node(node).kind {
        Kind::Decision { choices, .. } => choices.get(usize::from(ix)).map(|c| &*c.id),
        Kind::Sheet(sheet) => sheet.items.get(usize::from(ix)).map(|i| &*i.id),
        Kind::Floor(live) => live.actions.get(usize::from(ix)).map(|it| &*it.id),
        _ => None,
    }
}

fn item_ix(scenario: &Scenario, node: NodeIx, id: &str) -> Option<u16> {
    let ix = match &scenario.node(node).kind {
        Kind::Decision { choices, .. } => choices.iter().position(|c| *c.id == *id),
        Kind::Sheet(sheet) => sheet.items.iter().position(|i| *i.id == *id),
        Kind::Floor(live) => live.actions.iter().position(|it| *it.id == *id),
        _ => None,
    };
    ix.and_then(|ix| u16::try_from(ix).ok())
}

fn one_line(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

fn many_lines(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => text.push('\n'),
                Some('r') => text.push('\r'),
                Some('\\') | None => text.push('\\'),
                // Never written by us, but by hand, as in a folder's path.
                Some(other) => text.extend(['\\', other]),
            },
            _ => text.push(c),
        }
    }
    text
}
