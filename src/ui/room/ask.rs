//! What the present node asks of the room. A key only marks; the same key again, or the key that leads on, commits. What is
//! put together from many picks is asked once more before it is handed in: a slip costs nothing.

use egui::Ui;

use super::deck::Ask;
use super::fit::{Block, Look};
use super::keys::{self, Nav};
use super::list::{Row, list_ui, page_of};
use super::state::{Asked, RoomState, Sight};
use super::{hands, plan, tell};
use crate::exercise::{Act, names};
use crate::scenario::model::{Claimed, Face, Kind, Sheet};
use crate::scenario::step;
use crate::ui::theme::Projected;
use crate::ui::view::{PlayView, View};
use crate::ui::{Intent, icons};
use crate::words::Value;

/// Rows to choose from, and what stands above them.
struct Question {
    heads: Vec<Vec<Block>>,
    rows: Vec<Row>,
    /// The item or choice behind each row.
    items: Vec<u16>,
}

/// What is not filled in of what is about to be handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gaps {
    None,
    /// So many fields are empty.
    Empty(usize),
    /// So many rows are picked; leaving out the others may be meant.
    Picked {
        count: usize,
        all: usize,
    },
}

/// Draws what is asked and takes the keys that answer it.
#[expect(clippy::too_many_arguments, reason = "a page's usual arguments, and what it asks")]
pub(super) fn ask_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    sight: &Sight,
    ask: Ask,
    nav: &Nav,
    out: &mut Vec<Intent>,
) {
    if ask == Ask::Choices && state.desk.counting.is_some() {
        return hands::counting_ui(ui, view, play, state, out);
    }
    if ask == Ask::Plan {
        return plan::plan_ui(ui, view, play, state, nav, out);
    }
    let Some(question) = question(view, play, state, ask) else { return };
    let rows = question.rows.len();
    // Few short answers fill the page; choices all stand in one size, from decision to decision.
    let grows = ask != Ask::Choices;
    let pressed = if state.was_typing { None } else { keys::row(ui, rows) };
    if nav.up || nav.down {
        move_mark(state, ask, &question, nav.down);
        if let Some(mark) = state.desk.mark.filter(|mark| *mark < rows) {
            state.piece = page_of(ui, &question.heads, &question.rows, grows, mark);
        }
    }
    let listed = list_ui(ui, &question.heads, &question.rows, grows, state.piece);
    state.pieces = listed.pieces;
    if let Some(row) = listed.clicked.or(pressed).filter(|row| !question.rows[*row].is_done) {
        state.piece = page_of(ui, &question.heads, &question.rows, grows, row);
        take(play, state, sight, ask, &question, row, out);
    }
}

/// The key that leads on, where something is asked.
pub(super) fn go_on(play: &PlayView<'_>, state: &mut RoomState, sight: &Sight, ask: Ask, out: &mut Vec<Intent>) {
    let open = play.exercise.open_choices();
    match (ask, state.desk.mark) {
        (Ask::Choices, Some(mark)) => {
            if let Some(&choice) = open.get(mark) {
                state.desk.mark = None;
                let counted = play.exercise.hands();
                if !counted.is_empty() {
                    let raised = |choice: &u16| counted.get(usize::from(*choice)).copied().unwrap_or(0);
                    let hands = open.iter().map(raised).collect();
                    state.votes.push(hands::Vote { line: play.transcript.lines.len(), hands, chosen: mark });
                }
                state.act(play, Act::Choose { node: play.exercise.node(), choice }, out);
            }
        }
        (Ask::Cards | Ask::Order, Some(item)) if item < sheet(play).map_or(0, |sheet| sheet.items.len()) => {
            toggle(play, state, item as u16);
        }
        (Ask::Choices | Ask::Cards | Ask::Order, _) if state.piece + 1 < state.pieces => state.piece += 1,
        // All answers are seen before the question is passed over.
        (Ask::Group(group), _) if state.piece + 1 < state.pieces && !has_pick(play, state, group) => state.piece += 1,
        (Ask::Choices, None) => {}
        (Ask::Cards | Ask::Order, _) => hand_in(play, state, ask, out),
        (Ask::Group(group), _) => {
            let is_last = !matches!(sight.deck.get(sight.now + 1), Some(super::deck::Page::Ask(Ask::Group(_))));
            if !may_pass(play, state, group) {
                return;
            }
            match is_last {
                true => hand_in(play, state, ask, out),
                false => {
                    state.piece = state.pieces;
                    state.go_on(sight, play, out);
                }
            }
        }
        (Ask::Plan, _) => {
            let waits = play.exercise.plan_waits();
            if waits && state.piece + 1 >= state.pieces {
                out.push(Intent::Act(Act::Go { node: play.exercise.node() }));
            } else if waits || !plan::act(play, state, out) {
                // More than fit stand on further pages, and behind the last is the first.
                state.piece = (state.piece + 1) % state.pieces.max(1);
            }
        }
        (Ask::Spoken(_) | Ask::Rubric, _) => state.go_on(sight, play, out),
    }
}

/// Whether the key that leads on would hand something in.
pub(super) fn hands_in(play: &PlayView<'_>, state: &RoomState, sight: &Sight, ask: Ask) -> bool {
    let rows = sheet(play).map_or(0, |sheet| sheet.items.len());
    match ask {
        Ask::Choices | Ask::Plan => state.desk.mark.is_some(),
        Ask::Cards | Ask::Order => {
            let is_seen = state.piece + 1 >= state.pieces;
            is_seen && state.desk.mark.is_none_or(|mark| mark >= rows) && !state.desk.picks.is_empty()
        }
        Ask::Group(group) => {
            let is_seen = state.piece + 1 >= state.pieces || has_pick(play, state, group);
            is_seen && sight.now + 1 == sight.deck.len()
        }
        Ask::Spoken(_) | Ask::Rubric => false,
    }
}

/// What is missing in what would be handed in.
pub(super) fn gaps(play: &PlayView<'_>, state: &RoomState, ask: Ask) -> Gaps {
    let Some(sheet) = sheet(play) else { return Gaps::None };
    match ask {
        Ask::Cards | Ask::Order => {
            let count = state.desk.picks.len() + play.exercise.said().len();
            Gaps::Picked { count, all: sheet.items.len() }
        }
        Ask::Group(_) => match (0..groups(sheet)).filter(|group| !has_pick(play, state, *group)).count() {
            0 => Gaps::None,
            empty => Gaps::Empty(empty),
        },
        Ask::Choices | Ask::Plan | Ask::Spoken(_) | Ask::Rubric => Gaps::None,
    }
}

fn sheet<'a>(play: &'a PlayView<'_>) -> Option<&'a Sheet> {
    match &play.exercise.scenario().node(play.exercise.node()).kind {
        Kind::Sheet(sheet) => Some(sheet),
        _ => None,
    }
}

fn question(view: &View<'_>, play: &PlayView<'_>, state: &RoomState, ask: Ask) -> Option<Question> {
    match ask {
        Ask::Choices => Some(choices(view, play, state)),
        Ask::Cards | Ask::Order => Some(picks(view, play, state, ask, sheet(play)?)),
        Ask::Group(group) => Some(one_of(view, play, state, group, sheet(play)?)),
        Ask::Plan | Ask::Spoken(_) | Ask::Rubric => None,
    }
}

fn choices(view: &View<'_>, play: &PlayView<'_>, state: &RoomState) -> Question {
    let items = play.exercise.open_choices();
    let choices = play.exercise.scenario().node(play.exercise.node()).choices();
    let counted = play.exercise.hands();
    let most = counted.iter().copied().max().unwrap_or(0);
    let row = |(place, item): (usize, &u16)| Row {
        text: choices.get(usize::from(*item)).map(|choice| play.words(choice.text).into_owned()).unwrap_or_default(),
        is_marked: state.desk.mark == Some(place),
        hands: counted.get(usize::from(*item)).map(|hands| (*hands, most)),
        ..Row::default()
    };
    let rows = items.iter().enumerate().map(row).collect();
    Question { heads: tell::question(view, play).into(), rows, items }
}

/// Many may be picked, and their order counts.
fn picks(view: &View<'_>, play: &PlayView<'_>, state: &RoomState, ask: Ask, sheet: &Sheet) -> Question {
    let said = play.exercise.said();
    let head = match ask {
        Ask::Cards if said.is_empty() => view.say("room-cards"),
        Ask::Cards => {
            let asked = step::operator_asks(sheet, said);
            let line = match &sheet.face {
                Face::Call { operator, .. } => asked.and_then(|line| operator.get(line)),
                _ => None,
            };
            let asked = line.map(|line| play.words(line.text)).unwrap_or_default();
            view.say_with("room-cards-more", &[("question", Value::from(asked))])
        }
        _ => view.say("room-order"),
    };
    let row = |(item, shown): (usize, &crate::scenario::model::Item)| {
        let item = item as u16;
        let place = state.desk.picks.iter().position(|pick| *pick == item);
        let is_done = said.contains(&item);
        let tick = place.map(|place| format!("{}.", said.len() + place + 1));
        Row {
            text: shown.text.map(|text| play.words(text).into_owned()).unwrap_or_default(),
            is_marked: place.is_some(),
            is_at: state.desk.mark == Some(usize::from(item)),
            tick: tick.or_else(|| is_done.then(|| icons::CHECK.to_owned())),
            is_done,
            ..Row::default()
        }
    };
    let rows = sheet.items.iter().enumerate().map(row).collect();
    let head = Block::new(Projected::Question, Look::Strong, head);
    Question { heads: vec![vec![head]], rows, items: (0..sheet.items.len() as u16).collect() }
}

/// One of a group may be picked: a field, a verdict, a reply.
fn one_of(view: &View<'_>, play: &PlayView<'_>, state: &RoomState, group: usize, sheet: &Sheet) -> Question {
    let (head, items) = group_of(play, sheet, group);
    let text = |item: u16| match sheet.items.get(usize::from(item)).and_then(|item| item.text) {
        Some(text) => play.words(text).into_owned(),
        None => view.say(names::verdict(Claimed::VERDICTS[usize::from(item) % 3])).into_owned(),
    };
    let row = |item: u16| Row { text: text(item), is_marked: state.desk.picks.contains(&item), ..Row::default() };
    let count =
        view.say_with("room-question-of", &[("place", Value::from(group + 1)), ("all", Value::from(groups(sheet)))]);
    let heads = vec![vec![tell::head(count), Block::new(Projected::Question, Look::Strong, head)]];
    Question { heads, rows: items.clone().map(row).collect(), items: items.collect() }
}

fn group_of(play: &PlayView<'_>, sheet: &Sheet, group: usize) -> (String, std::ops::Range<u16>) {
    match &sheet.face {
        Face::Report { fields } => match fields.get(group) {
            Some(field) => (play.words(field.text).into_owned(), field.items.clone()),
            None => (String::new(), 0..0),
        },
        Face::Claims { claims, reply_text } => match claims.get(group) {
            Some(claim) => (play.words(claim.text).into_owned(), group as u16 * 3..group as u16 * 3 + 3),
            None => (play.words(*reply_text).into_owned(), claims.len() as u16 * 3..sheet.items.len() as u16),
        },
        Face::Order | Face::Call { .. } => (String::new(), 0..0),
    }
}

fn groups(sheet: &Sheet) -> usize {
    match &sheet.face {
        Face::Report { fields } => fields.len(),
        Face::Claims { claims, .. } => claims.len() + 1,
        Face::Order | Face::Call { .. } => 0,
    }
}

/// A field of a report may stay empty; a claim must be judged.
fn may_pass(play: &PlayView<'_>, state: &RoomState, group: usize) -> bool {
    let Some(sheet) = sheet(play) else { return true };
    matches!(sheet.face, Face::Report { .. }) || has_pick(play, state, group)
}

fn has_pick(play: &PlayView<'_>, state: &RoomState, group: usize) -> bool {
    let Some(sheet) = sheet(play) else { return false };
    let (_, mut items) = group_of(play, sheet, group);
    items.any(|item| state.desk.picks.contains(&item))
}

fn move_mark(state: &mut RoomState, ask: Ask, question: &Question, down: bool) {
    let rows = question.items.len();
    state.desk.asked = None;
    // Behind the last row stands handing in, for those who have arrow keys alone.
    let last = if matches!(ask, Ask::Cards | Ask::Order) { rows } else { rows.saturating_sub(1) };
    let at = match ask {
        Ask::Group(_) => question.items.iter().position(|item| state.desk.picks.contains(item)),
        _ => state.desk.mark,
    };
    let at = match (at, down) {
        (None, true) => 0,
        (None, false) => last,
        (Some(at), true) => (at + 1).min(last),
        (Some(at), false) => at.saturating_sub(1),
    };
    match ask {
        Ask::Group(_) => pick_one(state, &question.items, at),
        _ => state.desk.mark = Some(at),
    }
}

/// A row was chosen by its key or by the mouse.
fn take(
    play: &PlayView<'_>,
    state: &mut RoomState,
    sight: &Sight,
    ask: Ask,
    question: &Question,
    row: usize,
    out: &mut Vec<Intent>,
) {
    match ask {
        Ask::Choices if state.desk.mark == Some(row) => go_on(play, state, sight, ask, out),
        Ask::Choices => {
            state.desk.mark = Some(row);
            state.desk.asked = None;
        }
        Ask::Cards | Ask::Order => toggle(play, state, question.items[row]),
        Ask::Group(_) if state.desk.picks.contains(&question.items[row]) => go_on(play, state, sight, ask, out),
        Ask::Group(_) => pick_one(state, &question.items, row),
        Ask::Plan | Ask::Spoken(_) | Ask::Rubric => {}
    }
}

fn toggle(play: &PlayView<'_>, state: &mut RoomState, item: u16) {
    state.desk.asked = None;
    if play.exercise.said().contains(&item) {
        return;
    }
    let picks = &mut state.desk.picks;
    match picks.iter().position(|pick| *pick == item) {
        Some(place) => _ = picks.remove(place),
        None => picks.push(item),
    }
}

fn pick_one(state: &mut RoomState, among: &[u16], row: usize) {
    state.desk.asked = None;
    state.desk.picks.retain(|pick| !among.contains(pick));
    state.desk.picks.extend(among.get(row));
}

/// Asks once, then hands in.
fn hand_in(play: &PlayView<'_>, state: &mut RoomState, ask: Ask, out: &mut Vec<Intent>) {
    let Some(sheet) = sheet(play) else { return };
    let picks = &state.desk.picks;
    let is_whole = match ask {
        Ask::Cards => !picks.is_empty(),
        _ => step::fits(sheet, picks).is_ok(),
    };
    if !is_whole {
        return;
    }
    if state.desk.asked != Some(Asked::HandIn) {
        state.desk.asked = Some(Asked::HandIn);
        return;
    }
    state.desk.asked = None;
    let node = play.exercise.node();
    let picks = std::mem::take(&mut state.desk.picks);
    state.desk.mark = None;
    if ask != Ask::Cards {
        return state.act(play, Act::Submit { node, picks }, out);
    }
    let mut said = play.exercise.said().to_vec();
    for card in picks {
        state.act(play, Act::Say { node, card }, out);
        said.push(card);
        if step::call_is_over(sheet, &said) {
            return;
        }
    }
}
