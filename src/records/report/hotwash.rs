//! The hot wash: what the room wants to keep and to change, what the trainer wrote down, and what to talk about.

use crate::exercise::{Column, TICKS_PER_SEC};
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::model::Kind;

impl Report<'_> {
    pub(super) fn hotwash(&self, page: &mut Page) {
        let exercise = self.input.exercise;
        let cards = |column: Column| -> Vec<String> {
            exercise.board().column(column).map(|(_, card)| card.text.clone()).collect()
        };
        let (keep, change) = (cards(Column::Keep), cards(Column::Change));
        let question = match exercise.scenario().node(exercise.node()).kind {
            Kind::Ending { debrief, .. } => debrief,
            _ => None,
        };
        let notes = exercise.notes();
        if keep.is_empty() && change.is_empty() && notes.is_empty() && question.is_none() {
            return;
        }
        self.heading(page, "report-talk");
        if let Some(text) = question {
            page.leaf("p", "", &self.text(text));
        }
        if !keep.is_empty() || !change.is_empty() {
            page.element("div", "pair", |page| {
                for (key, cards) in [("report-keep", keep), ("report-change", change)] {
                    page.element("div", "half", |page| {
                        page.leaf("h3", "", &self.say(key));
                        match cards.is_empty() {
                            true => page.leaf("p", "quiet", &self.say("report-none-on-board")),
                            false => self.bullets(page, "", cards.into_iter()),
                        }
                    });
                }
            });
        }
        if !notes.is_empty() {
            page.leaf("h3", "", &self.say("report-notes"));
            self.table(page, "list", &["report-room-time", "report-note"], |page| {
                for (tick, text) in notes {
                    let time = self.since_start(tick / TICKS_PER_SEC);
                    page.row("td", &[("when", &time), ("", text)]);
                }
            });
        }
    }
}
