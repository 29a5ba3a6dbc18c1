//! Rumours and messages: what was held to be true, what was written, and open questions with what a good answer has.

use crate::exercise::debrief::{DebriefStep, Done};
use crate::exercise::names;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::model::{Claimed, Expect, Face, Item, Kind, Sheet};
use crate::scenario::source::Grade;
use crate::scenario::step;

impl Report<'_> {
    pub(super) fn messages(&self, page: &mut Page) {
        let steps = || self.input.debrief.steps.iter().enumerate();
        for (at, step) in steps() {
            let (Done::Picked { picks }, Some(sheet)) = (&step.done, self.sheet_of(step.node)) else { continue };
            let Face::Claims { claims, .. } = &sheet.face else { continue };
            self.rumour(page, at, sheet, claims, picks);
        }
        let questions: Vec<_> = steps()
            .filter_map(|(at, step)| match &self.scenario.node(step.node).kind {
                Kind::Discuss { rubric, .. } => Some((at, step, rubric)),
                _ => None,
            })
            .collect();
        if questions.is_empty() {
            return;
        }
        self.heading(page, "report-questions");
        for (at, step, rubric) in questions {
            self.question(page, at, step, rubric.iter().map(|text| self.text(*text)));
        }
    }

    fn rumour(&self, page: &mut Page, at: usize, sheet: &Sheet, claims: &[Claimed], picks: &[u16]) {
        page.leaf("h2", "", &format!("{}. {}", at + 1, self.say("report-rumour")));
        let verdicts = Claimed::VERDICTS.len();
        self.table(page, "list claims", &["report-claim", "report-held", "report-is"], |page| {
            for (ix, claim) in claims.iter().enumerate() {
                let held = picks.iter().find(|pick| usize::from(**pick) / verdicts == ix);
                let held = held.map(|pick| Claimed::VERDICTS[usize::from(*pick) % verdicts]);
                let said = |verdict| self.say(names::verdict(verdict));
                let is_right = held == Some(claim.is);
                page.element("tr", "", |page| {
                    page.leaf("td", "", &self.text(claim.text));
                    page.leaf("td", "", &held.map_or_else(|| self.say("report-left-empty"), said));
                    page.leaf(
                        "td",
                        if is_right { "" } else { "chose" },
                        &match is_right {
                            true => self.say("report-as-wanted"),
                            false => said(claim.is),
                        },
                    );
                });
            }
        });
        let reply = picks.iter().find(|pick| usize::from(**pick) >= claims.len() * verdicts);
        let reply = reply.and_then(|pick| sheet.items.get(usize::from(*pick)));
        if let Some(Item { text: Some(text), reply: said, .. }) = reply {
            page.element("p", "", |page| {
                page.leaf("b", "", &format!("{} ", self.say("report-reply")));
                page.put(&self.text(*text));
                page.put(&said.map_or(String::new(), |said| format!(" {}", self.text(said))));
            });
        }
        let breached = step::breaches(sheet, picks).filter_map(|ix| sheet.expect.get(ix));
        let praise = sheet.feedback.filter(|_| step::judge(sheet, picks).0 == Grade::Best);
        page.element("div", "judged", |page| {
            breached.for_each(|expect: &Expect| {
                page.element("span", "why", |page| {
                    self.graded(page, Some(expect.breach), expect.critical);
                    page.put(&self.text(expect.feedback));
                });
            });
            if let Some(text) = praise {
                page.element("span", "why", |page| {
                    self.grade(page, Grade::Best);
                    page.put(&format!(" {}", self.text(text)));
                });
            }
        });
    }

    fn question(&self, page: &mut Page, at: usize, step: &DebriefStep, rubric: impl Iterator<Item = String>) {
        let is_discussed = step.done == Done::Discussed;
        let done = self.say(if is_discussed { "report-discussed" } else { "report-skipped" });
        page.element("p", "keep", |page| {
            page.leaf("b", "", &format!("{}. {done}. ", at + 1));
            page.put(&self.situation(step.node, step.tick));
        });
        let rubric: Vec<String> = rubric.collect();
        if rubric.is_empty() || !is_discussed {
            return;
        }
        page.leaf("p", "quiet keep", &self.say("report-rubric"));
        self.bullets(page, "boxes", rubric.into_iter());
    }
}
