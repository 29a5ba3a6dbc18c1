//! Rumours and messages: what was held to be true, what was written, and open questions with what a good answer has.

use crate::exercise::debrief::{DebriefStep, Done};
use crate::exercise::names;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::records::report::slip::{Slip, breached};
use crate::scenario::model::{Claimed, Expect, Face, Item, Kind, Rule, Sheet};

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
                let is_it = |item: u16| usize::from(item) / verdicts == ix;
                let about = breached(sheet, picks).filter(|e| matches!(e.rule, Rule::Include(item) if is_it(item)));
                let about: Vec<&Expect> = about.collect();
                page.element("tr", "", |page| {
                    page.leaf("td", "", &self.text(claim.text));
                    page.element("td", "", |page| {
                        page.put(&held.map_or_else(|| self.say("report-left-empty"), said));
                        if held != Some(claim.is) {
                            let slip = if held.is_some() { Slip::Wrong } else { Slip::Missing };
                            self.slip_word(page, slip, &about);
                        }
                    });
                    page.element("td", "", |page| {
                        if held == Some(claim.is) {
                            return page.put(&self.say("report-as-wanted"));
                        }
                        page.leaf("span", "chose", &said(claim.is));
                        self.slip_reasons(page, &about);
                    });
                });
            }
        });
        let reply = picks.iter().find(|pick| usize::from(**pick) >= claims.len() * verdicts);
        if let Some(reply) = reply {
            self.reply(page, sheet, picks, *reply);
        }
        page.element("div", "judged", |page| self.whole(page, sheet, picks));
    }

    fn reply(&self, page: &mut Page, sheet: &Sheet, picks: &[u16], reply: u16) {
        let Some(Item { text: Some(text), reply: said, .. }) = sheet.items.get(usize::from(reply)) else { return };
        page.element("p", "", |page| {
            page.leaf("b", "", &format!("{} ", self.say("report-reply")));
            page.put(&self.text(*text));
            match breached(sheet, picks).find(|expect| expect.rule == Rule::Exclude(reply)) {
                Some(expect) => {
                    self.slip_word(page, Slip::of_answer(expect.breach), &[expect]);
                    self.slip_reasons(page, &[expect]);
                }
                None => page.put(&said.map_or(String::new(), |said| format!(" {}", self.text(said)))),
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
