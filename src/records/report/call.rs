//! Emergency calls as they were spoken, line by line, each with its judgement.

use crate::exercise::transcript::Said;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::records::report::story::{Told, is_judgement};
use crate::scenario::model::{Expect, Rule, Sheet};

/// What is said of one line.
enum Beside<'a> {
    Wanted,
    Breach(&'a Told),
}

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
                said if is_judgement(said) && is_on => calls.last_mut().into_iter().for_each(|call| call.push(told)),
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
        let (judged, spoken): (Vec<&Told>, Vec<&Told>) = call.iter().partition(|told| is_judgement(&told.what));
        let Some(sheet) = call.first().and_then(|told| self.sheet_of(told.node)) else { return };
        let at = judged.first().and_then(|told| self.step_of(told));
        let number = at.map_or(String::new(), |at| format!("{}. ", at + 1));
        page.leaf("h3", "", &format!("{number}{}", self.face(sheet)));
        let mut beside = Vec::new();
        page.element("table", "list call", |page| {
            page.element("tbody", "", |page| {
                for told in spoken {
                    let judgement = self.beside(sheet, told, &judged);
                    self.spoken(page, told, &judgement);
                    beside.extend(judgement.into_iter().filter_map(|one| match one {
                        Beside::Wanted => None,
                        Beside::Breach(told) => Some(told),
                    }));
                }
            });
        });
        let rest: Vec<&Told> =
            judged.iter().copied().filter(|told| !beside.iter().any(|known| std::ptr::eq(*known, *told))).collect();
        match (judged.is_empty(), at.is_some()) {
            (true, _) => page.leaf("p", "quiet", &self.say("report-call-unfinished")),
            _ => page.element("div", "judged", |page| self.reasons(page, &rest)),
        }
    }

    /// A line of the call, with what is to be said of it.
    fn spoken(&self, page: &mut Page, told: &Told, judgement: &[Beside<'_>]) {
        let class = if matches!(told.what, Said::Caller { .. }) { "caller" } else { "" };
        page.element("tr", class, |page| {
            page.leaf("td", "who", &told.who);
            page.element("td", if told.who.is_empty() { "quiet" } else { "" }, |page| {
                page.put(&told.text);
                for one in judgement {
                    match one {
                        Beside::Wanted => page.leaf("span", "needed", &self.say("report-needed-said")),
                        Beside::Breach(told) => self.why(page, told),
                    }
                }
            });
        });
    }

    /// What is to be said of a card that was played: that it was needed, or why it had better not been played.
    fn beside<'a>(&self, sheet: &Sheet, told: &Told, judged: &[&'a Told]) -> Vec<Beside<'a>> {
        let Said::Caller { text } = told.what else { return Vec::new() };
        let Some(card) = sheet.items.iter().position(|item| item.text == Some(text)) else { return Vec::new() };
        let card = card as u16;
        let is_needed = |expect: &Expect| match &expect.rule {
            Rule::Include(item) | Rule::First(item) => *item == card,
            Rule::AnyOf(items) => items.contains(&card),
            _ => false,
        };
        let needed = sheet.expect.iter().any(is_needed).then_some(Beside::Wanted);
        let unwanted = sheet.expect.iter().filter(|expect| expect.rule == Rule::Exclude(card));
        let breaches = unwanted.flat_map(|expect| {
            judged
                .iter()
                .filter(move |told| matches!(told.what, Said::Feedback { text, .. } if text == expect.feedback))
        });
        needed.into_iter().chain(breaches.map(|told| Beside::Breach(told))).collect()
    }
}
