//! Where the room is among the pages, and what is being put together for the present node. No fact of a run.

use super::deck::{Ask, Page, deck, turns_page, visit};
use super::draft::Draft;
use super::hands::{Counting, Vote};
use crate::exercise::Act;
use crate::scenario::model::{Kind, NodeIx};
use crate::ui::Intent;
use crate::ui::plan::PlanState;
use crate::ui::view::PlayView;

/// What the room remembers between frames.
#[derive(Default)]
pub struct RoomState {
    run: String,
    /// The page of now; nothing until the run is followed.
    at: Option<Page>,
    /// Something was done when the story was so long: what comes after it is shown next.
    after: Option<usize>,
    /// How long the story was in the frame before.
    seen: usize,
    /// The page that is looked back at.
    back: Option<Page>,
    /// The part of a page that is too long for one.
    pub(super) piece: usize,
    /// How many parts the page had when it was drawn last.
    pub(super) pieces: usize,
    pub(super) desk: Desk,
    pub(super) board: Draft,
    pub(super) votes: Vec<Vote>,
    /// The signal phrase as it is being typed.
    pub(super) signal: Option<String>,
    /// Somebody typed in the frame before: the key that ended it means nothing else.
    pub(super) was_typing: bool,
    /// The run was at its end in the frame before.
    had_ended: bool,
    /// How the plan is looked at, if there is one.
    pub(super) plan: PlanState,
}

/// What is being put together at one node.
#[derive(Default)]
pub(super) struct Desk {
    visit: Option<(NodeIx, usize)>,
    /// The row that the mark is at: a choice is only marked, and can still be changed.
    pub mark: Option<usize>,
    /// Items in the order in which they were picked.
    pub picks: Vec<u16>,
    /// It was asked once whether this is to be handed in, or skipped.
    pub asked: Option<Asked>,
    pub counting: Option<Counting>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    HandIn,
    Skip,
}

/// The page in sight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sight {
    pub deck: Vec<Page>,
    /// Its place in the deck.
    pub shown: usize,
    /// The place of now.
    pub now: usize,
}

impl Sight {
    pub fn page(&self) -> Page {
        self.deck[self.shown]
    }

    pub fn is_back(&self) -> bool {
        self.shown != self.now
    }
}

impl RoomState {
    /// Whether room time must stand: on the plan it passes only before the eyes of the room. The app asks before each step
    /// of time.
    pub fn holds_time(&self, play: &PlayView<'_>) -> bool {
        let is_on_plan = play.exercise.plan_runs() && play.exercise.plan_on() == Some(play.exercise.node());
        let is_seen = self.at == Some(Page::Ask(Ask::Plan)) && self.back.is_none();
        self.run == play.run && is_on_plan && !is_seen
    }

    /// Brings the memory up to the run; one taken up goes on at its present node.
    pub(super) fn follow(&mut self, play: &PlayView<'_>) -> Sight {
        let deck = deck(play);
        if self.run != play.run {
            *self = Self { run: play.run.to_owned(), ..Self::default() };
        }
        let lines = &play.transcript.lines;
        let node = play.exercise.node();
        let here = (node, visit(lines, node));
        let has_come = self.desk.visit.is_some_and(|before| before != here);
        if self.desk.visit != Some(here) {
            // The clock answered, not the room: what came of it is shown as well.
            if self.desk.visit.is_some() && self.after.is_none() {
                self.after = Some(self.seen);
            }
            self.desk = Desk { visit: Some(here), ..Desk::default() };
        }
        self.seen = lines.len();
        let place = |page: Page| deck.iter().position(|&other| other == page);
        let next = self.after.and_then(|after| begins_at(&deck, after));
        let known = self.at.and_then(place);
        let ends = play.exercise.has_ended() && !std::mem::replace(&mut self.had_ended, play.exercise.has_ended());
        let known = known.filter(|_| !ends);
        let now = match (next, known, self.at) {
            (Some(next), ..) => {
                self.after = None;
                next
            }
            // Back on a plan that runs on, with nothing to be read first.
            (None, Some(_), _) if has_come && play.exercise.plan_on() == Some(node) && !play.exercise.plan_waits() => {
                deck.len() - 1
            }
            (None, Some(known), _) => known,
            (None, None, None) if play.exercise.journal().is_empty() => 0,
            _ if play.exercise.has_ended() => {
                let is_end = |page: &Page| matches!(page, Page::Ending(_) | Page::Marks);
                deck.iter().position(is_end).unwrap_or(deck.len() - 1)
            }
            _ => begins_at(&deck, here.1).unwrap_or(deck.len() - 1),
        };
        if self.at != Some(deck[now]) {
            self.turn_to(deck[now]);
        }
        let shown = self.back.and_then(place).unwrap_or(now);
        Sight { deck, shown, now }
    }

    fn turn_to(&mut self, page: Page) {
        (self.at, self.back, self.piece) = (Some(page), None, 0);
        self.desk.mark = None;
        self.desk.asked = None;
    }

    /// To the page before: only a look, nothing is changed.
    pub(super) fn look_back(&mut self, sight: &Sight) {
        self.desk.asked = None;
        let before = sight.shown.checked_sub(1).map(|place| sight.deck[place]);
        if self.piece > 0 {
            self.piece -= 1;
        } else if let (false, Some(before)) = (sight.is_back(), before.filter(|before| is_open(*before))) {
            self.turn_to(before);
        } else if sight.shown > 0 {
            self.look_at(sight, sight.shown - 1);
        }
    }

    pub(super) fn back_to_now(&mut self) {
        (self.back, self.piece) = (None, 0);
    }

    fn look_at(&mut self, sight: &Sight, place: usize) {
        self.back = (place != sight.now).then(|| sight.deck[place]);
        self.piece = 0;
    }

    /// On to what comes next: the next part, the next page, or what the story does by itself.
    pub(super) fn go_on(&mut self, sight: &Sight, play: &PlayView<'_>, out: &mut Vec<Intent>) {
        if self.piece + 1 < self.pieces {
            self.piece += 1;
        } else if sight.is_back() {
            self.look_at(sight, sight.shown + 1);
        } else if let Some(&next) = sight.deck.get(sight.now + 1) {
            self.turn_to(next);
        } else if let Some(act) = goes_by_itself(play) {
            self.act(play, act, out);
        }
    }

    /// Does something; what comes of it is shown as soon as it is there.
    pub(super) fn act(&mut self, play: &PlayView<'_>, act: Act, out: &mut Vec<Intent>) {
        self.after = Some(play.transcript.lines.len());
        out.push(Intent::Act(act));
    }
}

/// Whether a page can still be worked on, so that going back to it is no mere look: what is not handed in yet, the board.
fn is_open(page: Page) -> bool {
    matches!(page, Page::Ask(_) | Page::Marks | Page::Board)
}

/// The first page that begins at this line of the story or later.
fn begins_at(deck: &[Page], line: usize) -> Option<usize> {
    deck.iter().position(|page| page.line().is_some_and(|begin| begin >= line))
}

/// What the key that leads on does where nobody decides anything.
fn goes_by_itself(play: &PlayView<'_>) -> Option<Act> {
    let node = play.exercise.node();
    match &play.exercise.scenario().node(node).kind {
        Kind::Inject { .. } | Kind::Discuss { .. } => Some(Act::Go { node }),
        Kind::Decision { .. } => turns_page(play).map(|choice| Act::Choose { node, choice }),
        Kind::Floor(_) => play.exercise.plan_waits().then_some(Act::Go { node }),
        Kind::Sheet(_) | Kind::Chance { .. } | Kind::Ending { .. } => None,
    }
}
