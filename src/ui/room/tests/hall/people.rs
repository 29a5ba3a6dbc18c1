//! What the forty people and the caller decide, drawn by lot, and how it is handed in.

use egui::Key;
use rand::Rng;

use super::evening::Evening;
use super::pace::{self, PEOPLE};
use crate::scenario::model::Face;
use crate::scenario::source::Grade;

impl Evening {
    /// Hands in, answering the questions that come back, and turning further parts of the page.
    pub(super) fn hand_in(&mut self, part: &str) {
        let before = (self.harness.state().exercise.node(), self.sight().now);
        for _ in 0..6 {
            self.key(part, Key::PageDown);
            if (self.harness.state().exercise.node(), self.sight().now) != before {
                return;
            }
            if !self.is_offered("room-hand-in-again") && self.pieces_left() == 0 {
                for pick in self.cards() {
                    self.key(part, row_key(pick));
                }
            }
        }
        panic!("{part} cannot be handed in by keys");
    }

    /// Cards that answer what the operator still asks.
    pub(super) fn cards(&mut self) -> Vec<usize> {
        let stage = self.harness.state();
        let said = stage.exercise.said().to_vec();
        let answers: Vec<Vec<u16>> = self.sheet(|sheet| match &sheet.face {
            Face::Call { operator, .. } => operator.iter().map(|line| line.answers.clone()).collect(),
            _ => Vec::new(),
        });
        let open = answers.into_iter().filter(|answers| !answers.iter().any(|card| said.contains(card)));
        let open: Vec<Vec<u16>> = open.filter(|answers| !answers.is_empty()).collect();
        let mut cards: Vec<usize> = Vec::new();
        for answers in open {
            let card = usize::from(answers[self.below(answers.len())]);
            if !cards.contains(&card) {
                cards.push(card);
            }
        }
        cards
    }

    /// Forty people, drawn by lot.
    pub(super) fn hands(&mut self) -> Vec<u16> {
        let stage = self.harness.state();
        let open = stage.exercise.open_choices();
        let choices = stage.exercise.scenario().node(stage.exercise.node()).choices();
        let weights: Vec<u32> = open.iter().map(|choice| weight(choices[usize::from(*choice)].grade)).collect();
        let mut hands = vec![0; weights.len()];
        for _ in 0..PEOPLE {
            hands[self.drawn(&weights)] += 1;
        }
        hands
    }

    /// One of so many, each as likely as it weighs.
    pub(super) fn drawn(&mut self, weights: &[u32]) -> usize {
        let all: u32 = weights.iter().sum();
        let mut drawn = self.rng.next_u32() % all.max(1);
        let row = weights.iter().position(|weight| {
            let is_here = drawn < *weight;
            drawn = drawn.saturating_sub(*weight);
            is_here
        });
        row.unwrap_or(0)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.rng.next_u32() as usize % end.max(1)
    }
}

/// How many of the room think of this first.
pub(super) fn weight(grade: Option<Grade>) -> u32 {
    match grade {
        Some(Grade::Best) | None => pace::SHARES[0],
        Some(Grade::Workable) => pace::SHARES[1],
        Some(Grade::Harmful) => pace::SHARES[2],
        Some(Grade::Unsafe) => pace::SHARES[3],
    }
}

/// The key of a row: its digit, or its letter where digits end.
pub(super) fn row_key(row: usize) -> Key {
    const KEYS: [Key; 15] = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
        Key::J,
        Key::K,
        Key::L,
        Key::M,
        Key::N,
        Key::O,
    ];
    KEYS[row]
}
