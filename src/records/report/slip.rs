//! What was wrong with one item of a sheet, in a word beside it. The words of the grades are for whole decisions: on one
//! row "workable" reads as approval of what was wrong there.

use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::model::{Expect, Rule, Sheet};
use crate::scenario::source::Grade;
use crate::scenario::step;

/// What was wrong with an item, from mild to bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slip {
    Incomplete,
    Misplaced,
    Missing,
    Wrong,
}

impl Slip {
    /// Of an answer that is there and was not the best.
    pub fn of_answer(breach: Grade) -> Self {
        if breach == Grade::Workable { Self::Incomplete } else { Self::Wrong }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Incomplete => "report-slip-incomplete",
            Self::Misplaced => "report-slip-misplaced",
            Self::Missing => "report-slip-missing",
            Self::Wrong => "report-slip-wrong",
        }
    }
}

impl Report<'_> {
    /// The word, and each reason for it in a line of its own.
    fn slip(&self, page: &mut Page, slip: Slip, breached: &[&Expect]) {
        self.slip_word(page, slip, breached);
        self.slip_reasons(page, breached);
    }

    /// The word, to stand right after what it is about.
    pub(super) fn slip_word(&self, page: &mut Page, slip: Slip, breached: &[&Expect]) {
        page.put(" ");
        page.leaf("span", "slip", &self.say(slip.key()));
        if breached.iter().any(|expect| expect.critical) {
            page.put(" ");
            page.leaf("span", "critical", &self.say("report-critical"));
        }
    }

    pub(super) fn slip_reasons(&self, page: &mut Page, breached: &[&Expect]) {
        breached.iter().for_each(|expect| page.leaf("span", "why", &self.text(expect.feedback)));
    }

    /// What is to be said of an item that was picked, if anything.
    pub(super) fn slip_of(&self, page: &mut Page, sheet: &Sheet, picks: &[u16], item: u16) {
        let breached = about(sheet, picks, item);
        let worst = breached.iter().map(|expect| match expect.rule {
            Rule::First(_) | Rule::Before(..) => Slip::Misplaced,
            _ => Slip::Wrong,
        });
        if let Some(worst) = worst.max() {
            self.slip(page, worst, &breached);
        }
    }

    /// What was left out, in the order in which it is expected: each item once, with the reasons.
    pub(super) fn left_out(&self, page: &mut Page, sheet: &Sheet, picks: &[u16]) {
        let mut missing: Vec<u16> = Vec::new();
        for item in breached(sheet, picks).filter_map(|expect| item_of(&expect.rule)) {
            if !picks.contains(&item) && !missing.contains(&item) {
                missing.push(item);
            }
        }
        let of_none: Vec<&Expect> = breached(sheet, picks).filter(|expect| item_of(&expect.rule).is_none()).collect();
        if missing.is_empty() && of_none.is_empty() {
            return;
        }
        page.element("ul", "items", |page| {
            for item in missing {
                let text = sheet.items.get(usize::from(item)).and_then(|item| item.text);
                page.element("li", "", |page| {
                    page.put(&text.map_or(String::new(), |text| self.text(text)));
                    self.slip(page, Slip::Missing, &about(sheet, picks, item));
                });
            }
            for expect in of_none {
                page.element("li", "", |page| self.slip(page, Slip::Missing, &[expect]));
            }
        });
    }

    /// The grade of a sheet as a whole, with the praise where nothing was wrong.
    pub(super) fn whole(&self, page: &mut Page, sheet: &Sheet, picks: &[u16]) {
        let (grade, critical) = step::judge(sheet, picks);
        let praise = sheet.feedback.filter(|_| breached(sheet, picks).next().is_none());
        page.element("span", "why", |page| {
            page.put(&format!("{} ", self.say("report-whole")));
            self.graded(page, Some(grade), critical);
            page.put(&praise.map_or(String::new(), |text| self.text(text)));
        });
    }

    /// An order as it was handed in, item by item, and what was left out.
    pub(super) fn order(&self, page: &mut Page, sheet: &Sheet, picks: &[u16]) {
        self.whole(page, sheet, picks);
        if picks.is_empty() {
            page.leaf("span", "why", &self.say("report-nothing-picked"));
        } else {
            page.element("ol", "items", |page| {
                for pick in picks {
                    let text = sheet.items.get(usize::from(*pick)).and_then(|item| item.text);
                    page.element("li", "", |page| {
                        page.put(&text.map_or(String::new(), |text| self.text(text)));
                        self.slip_of(page, sheet, picks, *pick);
                    });
                }
            });
        }
        self.left_out(page, sheet, picks);
    }
}

/// What was expected of a sheet and not kept.
pub(super) fn breached<'a>(sheet: &'a Sheet, picks: &'a [u16]) -> impl Iterator<Item = &'a Expect> {
    step::breaches(sheet, picks).filter_map(|ix| sheet.expect.get(ix))
}

fn about<'a>(sheet: &'a Sheet, picks: &'a [u16], item: u16) -> Vec<&'a Expect> {
    breached(sheet, picks).filter(|expect| item_of(&expect.rule) == Some(item)).collect()
}

/// The item that a rule asks something of; none if any of several would have done.
fn item_of(rule: &Rule) -> Option<u16> {
    match rule {
        Rule::Include(item) | Rule::Exclude(item) | Rule::First(item) | Rule::Before(item, _) => Some(*item),
        Rule::AnyOf(_) => None,
    }
}
