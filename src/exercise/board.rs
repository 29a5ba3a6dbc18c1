//! The hot wash board: what to keep, what to change, and who does what by when. Cards hang where they were put, so that
//! a number always means the same card.

use serde::{Deserialize, Serialize};

/// One card on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoardCard {
    pub column: Column,
    pub text: String,
    /// Who does it; empty where nobody has taken it yet.
    #[serde(default)]
    pub owner: String,
    /// The ISO date by which it is done; empty where none was agreed.
    #[serde(default)]
    pub due: String,
}

/// Where a card hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Column {
    Keep,
    Change,
    Action,
}

/// The cards by their numbers; none where one was taken down.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Board(Vec<Option<BoardCard>>);

/// Cards that a board has room for.
pub const MOST_CARDS: usize = 200;

impl BoardCard {
    /// An action that somebody has taken on, with a date.
    pub fn is_owned_action(&self) -> bool {
        self.column == Column::Action && !self.owner.trim().is_empty() && !self.due.trim().is_empty()
    }
}

impl Column {
    pub const ALL: [Self; 3] = [Self::Keep, Self::Change, Self::Action];
}

impl Board {
    /// By number; none where a card was taken down.
    pub fn slots(&self) -> &[Option<BoardCard>] {
        &self.0
    }

    /// The cards that hang in a column, with their numbers.
    pub fn column(&self, column: Column) -> impl Iterator<Item = (u16, &BoardCard)> {
        let cards = self.0.iter().enumerate().filter_map(|(number, card)| Some((number as u16, card.as_ref()?)));
        cards.filter(move |(_, card)| card.column == column)
    }

    /// The number of the new card; none if the board is full.
    pub(super) fn post(&mut self, card: BoardCard) -> Option<u16> {
        if self.0.len() >= MOST_CARDS {
            return None;
        }
        self.0.push(Some(card));
        Some((self.0.len() - 1) as u16)
    }

    /// Changes a card, or takes it down; false if it does not hang there.
    pub(super) fn revise(&mut self, number: u16, to: Option<BoardCard>) -> bool {
        match self.0.get_mut(usize::from(number)) {
            Some(slot @ Some(_)) => {
                *slot = to;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(column: Column, owner: &str, due: &str) -> BoardCard {
        BoardCard { column, text: "Two at the desk".to_owned(), owner: owner.to_owned(), due: due.to_owned() }
    }

    #[test]
    fn a_number_means_the_same_card_after_another_was_taken_down() {
        let mut board = Board::default();
        assert_eq!(board.post(card(Column::Keep, "", "")), Some(0));
        assert_eq!(board.post(card(Column::Action, "Anna", "2026-12-01")), Some(1));
        assert!(board.revise(0, None));
        assert!(!board.revise(0, Some(card(Column::Keep, "", ""))), "what was taken down stays down");
        assert!(!board.revise(7, None));
        let actions: Vec<u16> = board.column(Column::Action).map(|(number, _)| number).collect();
        assert_eq!(actions, [1]);
        assert_eq!(board.column(Column::Keep).count(), 0);
    }

    #[test]
    fn an_action_is_owned_with_a_name_and_a_date() {
        assert!(card(Column::Action, "Anna", "2026-12-01").is_owned_action());
        assert!(!card(Column::Action, " ", "2026-12-01").is_owned_action());
        assert!(!card(Column::Action, "Anna", "").is_owned_action());
        assert!(!card(Column::Keep, "Anna", "2026-12-01").is_owned_action());
    }

    #[test]
    fn a_board_has_an_end() {
        let mut board = Board::default();
        let posted = (0..=MOST_CARDS).filter_map(|_| board.post(card(Column::Keep, "", ""))).count();
        assert_eq!(posted, MOST_CARDS);
    }
}
