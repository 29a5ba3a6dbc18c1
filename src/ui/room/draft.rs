//! What is being typed into the hot wash board: nothing of it gets lost, whatever takes its place.

use jiff::civil::Date;

use super::due::parse_due;
use crate::exercise::Act;
use crate::exercise::board::{BoardCard, Column};
use crate::ui::Intent;
use crate::ui::view::PlayView;

/// What is being typed.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub texts: [String; 3],
    pub owner: String,
    pub due: String,
    /// The card of each column that is being changed.
    pub revises: [Option<u16>; 3],
    /// The suggestion that is offered next.
    pub next: usize,
    /// The text, owner and date of the last suggestion, as they were put into the fields.
    offered: [String; 3],
    /// A card was not added because its date cannot be read.
    pub is_misread: bool,
    /// The column whose field gets the keyboard in this frame, or `DUE`.
    pub wants: Option<usize>,
    pub was_opened: bool,
}

/// The field of the date, counted on from the columns.
pub(super) const DUE: usize = Column::ALL.len();

impl Draft {
    fn card(&self, column: Column, due: Option<Date>) -> BoardCard {
        let is_action = column == Column::Action;
        let own = |text: &str| if is_action { text.trim().to_owned() } else { String::new() };
        let due = due.map(|due| due.to_string()).unwrap_or_default();
        BoardCard { column, text: self.texts[place(column)].trim().to_owned(), owner: own(&self.owner), due: own(&due) }
    }

    /// Adds what is typed before the page is left. Stays once where a date cannot be read; whoever goes on all the same
    /// adds the action without one.
    pub fn leave(&mut self, play: &PlayView<'_>, today: Option<Date>, out: &mut Vec<Intent>) -> bool {
        if self.is_misread {
            self.due.clear();
        }
        let typed = |draft: &Self, column| !draft.is_textless(column) && !draft.is_untouched(play, column, today);
        Column::ALL.into_iter().all(|column| !typed(self, column) || self.post(column, today, out))
    }

    /// Adds the card, or changes the one that hangs; not if its date cannot be read.
    pub fn post(&mut self, column: Column, today: Option<Date>, out: &mut Vec<Intent>) -> bool {
        let due = parse_due(&self.due, today);
        if column == Column::Action && due.is_none() && !self.due.trim().is_empty() {
            self.is_misread = true;
            self.wants = Some(DUE);
            return false;
        }
        let card = self.card(column, due);
        out.push(Intent::Act(match self.revises[place(column)] {
            Some(number) => Act::Revise { card: number, to: Some(card) },
            None => Act::Post { card },
        }));
        self.clear(column);
        true
    }

    /// Makes room for another card: what is typed is added first, and what has no text yet stays.
    pub fn make_room(
        &mut self,
        play: &PlayView<'_>,
        column: Column,
        today: Option<Date>,
        out: &mut Vec<Intent>,
    ) -> bool {
        if self.is_untouched(play, column, today) {
            return true;
        }
        if self.is_textless(column) {
            self.wants = Some(place(column));
            return self.revises[place(column)].is_some();
        }
        self.post(column, today, out)
    }

    pub fn is_textless(&self, column: Column) -> bool {
        self.texts[place(column)].trim().is_empty()
    }

    /// Whether the column is at rest: nothing is typed, and no card is being changed.
    pub fn is_blank(&self, column: Column) -> bool {
        let is_action = column == Column::Action;
        let is_owned = is_action && !(self.owner.trim().is_empty() && self.due.trim().is_empty());
        self.is_textless(column) && !is_owned && self.revises[place(column)].is_none()
    }

    /// Whether nothing is typed that is not on the board or among the suggestions.
    fn is_untouched(&self, play: &PlayView<'_>, column: Column, today: Option<Date>) -> bool {
        let is_action = column == Column::Action;
        let fields = [self.texts[place(column)].trim(), self.owner.trim(), self.due.trim()];
        let typed = if is_action { &fields[..] } else { &fields[..1] };
        let mut cards = play.exercise.board().column(column);
        let hangs = self.revises[place(column)].and_then(|revised| cards.find(|(number, _)| *number == revised));
        let Some((_, card)) = hangs else {
            let is_offered = || fields.iter().zip(&self.offered).all(|(typed, offered)| *typed == offered.trim());
            return typed.iter().all(|typed| typed.is_empty()) || is_action && is_offered();
        };
        let due = parse_due(&self.due, today).map(|due| due.to_string());
        let is_same_due = due.as_deref().unwrap_or(fields[2]) == card.due;
        typed[0] == card.text && (!is_action || fields[1] == card.owner && is_same_due)
    }

    /// Puts a suggestion into the fields: its text, its owner and its date.
    pub fn offer(&mut self, offered: [String; 3]) {
        let action = place(Column::Action);
        self.texts[action].clone_from(&offered[0]);
        self.owner.clone_from(&offered[1]);
        self.due.clone_from(&offered[2]);
        self.offered = offered;
        self.revises[action] = None;
        self.wants = Some(action);
    }

    pub fn clear(&mut self, column: Column) {
        self.texts[place(column)].clear();
        if column == Column::Action {
            self.owner.clear();
            self.due.clear();
            self.is_misread = false;
        }
        self.revises[place(column)] = None;
        self.wants = Some(place(column));
    }

    /// Takes a card that hangs already back into the fields, its date in these words.
    pub fn take_up(&mut self, number: u16, card: &BoardCard, due: String) {
        self.texts[place(card.column)].clone_from(&card.text);
        if card.column == Column::Action {
            self.owner.clone_from(&card.owner);
            self.due = due;
        }
        self.revises[place(card.column)] = Some(number);
        self.wants = Some(place(card.column));
    }
}

pub(super) fn place(column: Column) -> usize {
    Column::ALL.iter().position(|other| *other == column).unwrap_or(0)
}
