//! Emergency calls as they were spoken, line by line, each with its judgement.

use crate::exercise::debrief::Done;
use crate::exercise::transcript::Said;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::records::report::story::Told;
use crate::scenario::model::{Rule, Sheet};

impl Report<'_> {
    pub(super) fn calls(&self, page: &mut Page) {
        let mut calls: Vec<Vec<&Told>> = Vec::new();
        let mut is_on = false;
        for told in &self.story.lines {
            match &told.what {
                Said::Operator { .. } | Said::Caller { .. } | Said::CallEnded { .. } => {
                    match calls.last_mut().filter(|_| is_on) {
                        Some(call) => call.push(told),
                        None => calls.push(vec![told]),
                    }
                    is_on = true;
                }
                said if said.is_judgement() && is_on => calls.last_mut().into_iter().for_each(|call| call.push(told)),
                // Events that come in do not end a call.
                Said::Told { .. } => {
                    is_on &= calls.last().and_then(|call| call.last()).map(|last| last.node) == Some(told.node)
                }
                _ => is_on = false,
            }
        }
        if calls.is_empty() {
            return;
        }
        self.heading(page, "report-calls");
        calls.iter().for_each(|call| self.call(page, call));
    }

    fn call(&self, page: &mut Page, call: &[&Told]) {
        let (judged, spoken): (Vec<&Told>, Vec<&Told>) = call.iter().partition(|told| told.what.is_judgement());
        let Some(sheet) = call.first().and_then(|told| self.sheet_of(told.node)) else { return };
        let at = judged.first().and_then(|told| self.step_of(told));
        let number = at.map_or(String::new(), |at| format!("{}. ", at + 1));
        page.leaf("h3", "", &format!("{number}{}", self.face(sheet)));
        let picks = at.and_then(|at| self.step(at)).and_then(|step| match &step.done {
            Done::Picked { picks } => Some(picks.as_slice()),
            _ => None,
        });
        page.element("table", "list call", |page| {
            page.element("tbody", "", |page| {
                for told in spoken {
                    self.spoken(page, sheet, told, picks);
                }
            });
        });
        match picks {
            None => page.leaf("p", "quiet", &self.say("report-call-unfinished")),
            Some(picks) => page.element("div", "judged", |page| {
                self.whole(page, sheet, picks);
                self.left_out(page, sheet, picks);
            }),
        }
    }

    /// A line of the call, with what is to be said of it: that it was needed, or what was wrong with it.
    fn spoken(&self, page: &mut Page, sheet: &Sheet, told: &Told, picks: Option<&[u16]>) {
        let class = if matches!(told.what, Said::Caller { .. }) { "caller" } else { "" };
        let card = card_of(sheet, told);
        page.element("tr", class, |page| {
            page.leaf("td", "who", &told.who);
            page.element("td", if told.who.is_empty() { "quiet" } else { "" }, |page| {
                page.put(&told.text);
                if card.is_some_and(|card| is_needed(sheet, card)) {
                    page.leaf("span", "needed", &self.say("report-needed-said"));
                }
                if let (Some(card), Some(picks)) = (card, picks) {
                    self.slip_of(page, sheet, picks, card);
                }
            });
        });
    }
}

/// The card that was played with a line.
fn card_of(sheet: &Sheet, told: &Told) -> Option<u16> {
    let Said::Caller { text } = told.what else { return None };
    sheet.items.iter().position(|item| item.text == Some(text)).map(|card| card as u16)
}

fn is_needed(sheet: &Sheet, card: u16) -> bool {
    sheet.expect.iter().any(|expect| match &expect.rule {
        Rule::Include(item) | Rule::First(item) => *item == card,
        Rule::AnyOf(items) => items.contains(&card),
        _ => false,
    })
}
