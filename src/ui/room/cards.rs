//! The cards that hang on the hot wash board, newest first. What height the page has left goes to the text of the actions.

use egui::{Label, Ui};
use jiff::civil::Date;

use super::board::ENOUGH;
use super::draft::{Draft, place};
use crate::exercise::board::{BoardCard, Column};
use crate::ui::Intent;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::{lines_ui, slim_card_button_ui};

pub(super) fn cards_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    draft: &mut Draft,
    column: Column,
    height: f32,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = tokens.space.xs;
    let mut cards: Vec<_> = play.exercise.board().column(column).collect();
    cards.reverse();
    let row = ui.fonts_mut(|fonts| fonts.row_height(&tokens.font(Type::Body)));
    let in_card = ui.available_width() - 2.0 * tokens.space.m;
    let needs: Vec<usize> = match column {
        Column::Keep | Column::Change => vec![1; cards.len()],
        Column::Action => cards.iter().map(|(_, card)| rows_of(ui, &card.text, in_card)).collect(),
    };
    let seen = cards.len().clamp(1, ENOUGH) as f32;
    // Of each card in sight: a line for owner and date, the edges of the card, and the gap under it.
    let lines = ((height + tokens.space.xs) / row - seen * (1.0 + 3.0 * tokens.space.xs / row)).floor().max(0.0);
    let rows = shares(&needs, lines as usize);
    for ((number, card), rows) in cards.into_iter().zip(rows) {
        let below = below_words(view, card);
        let name = if below.is_empty() { card.text.clone() } else { format!("{}, {below}", card.text) };
        let is_revised = draft.revises[place(column)] == Some(number);
        let pressed = slim_card_button_ui(ui, &name, is_revised, |ui| match column {
            Column::Keep | Column::Change => _ = ui.add(Label::new(Type::Body.text(&card.text)).wrap()),
            Column::Action => {
                ui.spacing_mut().item_spacing.y = 0.0;
                lines_ui(ui, Type::Body, &card.text, tokens.colour.text, rows);
                lines_ui(ui, Type::Strong, &below, tokens.colour.text, 1);
            }
        });
        if pressed.gained_focus() {
            pressed.scroll_to_me(None);
        }
        if !pressed.clicked() {
            continue;
        }
        if is_revised {
            draft.wants = Some(place(column));
        } else if draft.make_room(play, column, view.today, out) {
            draft.take_up(number, card, due_words(view, card));
        }
    }
}

/// How many lines the text of each card gets: one, and then by turns what it still needs of the `lines` of all cards in
/// sight.
fn shares(needs: &[usize], lines: usize) -> Vec<usize> {
    let mut shares = vec![1; needs.len()];
    let seen = needs.len().min(ENOUGH);
    let mut left = lines.saturating_sub(seen);
    while let Some(next) = (0..seen).filter(|at| shares[*at] < needs[*at]).min_by_key(|at| shares[*at]) {
        if left == 0 {
            break;
        }
        shares[next] += 1;
        left -= 1;
    }
    shares
}

fn rows_of(ui: &Ui, text: &str, width: f32) -> usize {
    let tokens = Tokens::of(ui);
    ui.painter().layout(text.to_owned(), tokens.font(Type::Body), tokens.colour.text, width).rows.len()
}

fn below_words(view: &View<'_>, card: &BoardCard) -> String {
    let parts = [card.owner.clone(), due_words(view, card)];
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("  ·  ")
}

fn due_words(view: &View<'_>, card: &BoardCard) -> String {
    card.due.parse::<Date>().map(|due| view.words.short_date(due)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_lines_go_to_the_cards_that_need_them() {
        assert_eq!(shares(&[3, 3, 3], 6), [2, 2, 2]);
        assert_eq!(shares(&[1, 4, 2], 6), [1, 3, 2]);
        assert_eq!(shares(&[3, 1], 9), [3, 1], "no more than it needs");
        assert_eq!(shares(&[3, 3, 3, 3], 5), [2, 2, 1, 1], "the fourth is below the page");
        assert_eq!(shares(&[2], 0), [1]);
    }
}
