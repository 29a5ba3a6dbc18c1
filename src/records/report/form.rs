//! Incident reports as they were filled in, each as a form on a sheet of its own: what was written, and where the
//! doctrine wanted something else.

use crate::exercise::debrief::{DebriefStep, Done};
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::records::report::slip::Slip;
use crate::scenario::model::{Expect, Face, Field, Rule, Sheet};
use crate::scenario::sheet;
use crate::scenario::step;
use crate::words::Value;

/// A report that was handed in.
pub(super) struct FilledIn<'a> {
    at: usize,
    step: &'a DebriefStep,
    sheet: &'a Sheet,
    fields: &'a [Field],
    picks: &'a [u16],
}

impl Report<'_> {
    pub(super) fn filled_in(&self) -> Vec<FilledIn<'_>> {
        let steps = self.input.debrief.steps.iter().enumerate();
        let filled = steps.filter_map(|(at, step)| {
            let (Done::Picked { picks }, Some(sheet)) = (&step.done, self.sheet_of(step.node)) else { return None };
            let Face::Report { fields } = &sheet.face else { return None };
            Some(FilledIn { at, step, sheet, fields, picks })
        });
        filled.collect()
    }

    pub(super) fn form(&self, page: &mut Page, filled: &FilledIn<'_>) {
        page.leaf("p", "eyebrow", &self.say_with("report-number", &[("number", Value::from(filled.at as u32 + 1))]));
        page.leaf("h1", "", &self.say("report-form"));
        page.leaf("p", "lead", &self.situation(filled.step.node, filled.step.tick));
        page.element("dl", "facts", |page| {
            let seat =
                self.scenario.node(filled.step.node).seat.map(|seat| self.scenario.seats[usize::from(seat)].name);
            let seat = seat.map_or_else(|| self.say("seat-room"), |name| self.text(name));
            let rows = [
                ("report-place", self.site.place.clone()),
                ("report-address", self.site.address.clone()),
                ("report-when", self.day_and_time(&self.input.row.started_at)),
                ("report-filled-by", seat),
            ];
            for (key, text) in rows {
                page.element("div", "", |page| {
                    page.leaf("dt", "", &self.say(key));
                    page.leaf("dd", "", &text);
                });
            }
        });
        let wanted = sheet::perfect(filled.sheet).unwrap_or_default();
        self.table(page, "list form", &["report-field", "report-written", "report-wanted"], |page| {
            filled.fields.iter().for_each(|field| self.field(page, filled, field, &wanted));
        });
        self.form_judgement(page, filled);
    }

    fn field(&self, page: &mut Page, filled: &FilledIn<'_>, field: &Field, wanted: &[u16]) {
        let text = |picks: &[u16]| {
            let pick = picks.iter().find(|pick| field.items.contains(pick))?;
            Some(self.text(filled.sheet.items.get(usize::from(*pick))?.text?))
        };
        let breached: Vec<&Expect> = step::breaches(filled.sheet, filled.picks)
            .filter_map(|ix| filled.sheet.expect.get(ix))
            .filter(|expect| speaks_of(&expect.rule, field))
            .collect();
        let written = text(filled.picks);
        let is_wrong =
            |expect: &&Expect| matches!(expect.rule, Rule::Exclude(_)) || Slip::of_answer(expect.breach) == Slip::Wrong;
        let slip = match (&written, breached.iter().any(is_wrong)) {
            (None, _) => Slip::Missing,
            (Some(_), true) => Slip::Wrong,
            (Some(_), false) => Slip::Incomplete,
        };
        page.element("tr", "", |page| {
            page.leaf("th", "", &self.text(field.text));
            page.element("td", if written.is_some() { "written" } else { "quiet" }, |page| {
                page.put(&written.unwrap_or_else(|| self.say("report-left-empty")));
                if !breached.is_empty() {
                    self.slip_word(page, slip, &breached);
                }
            });
            page.element("td", "", |page| {
                if breached.is_empty() {
                    return page.leaf("span", "quiet", &self.say("report-as-wanted"));
                }
                if let Some(text) = text(wanted) {
                    page.leaf("span", "wanted", &text);
                }
                self.slip_reasons(page, &breached);
            });
        });
    }

    /// The grade of the whole, and what speaks of no single field.
    fn form_judgement(&self, page: &mut Page, filled: &FilledIn<'_>) {
        let (grade, critical) = step::judge(filled.sheet, filled.picks);
        let breached: Vec<usize> = step::breaches(filled.sheet, filled.picks).collect();
        let praise = filled.sheet.feedback.filter(|_| breached.is_empty()).map(|text| self.text(text));
        page.element("p", "boxed", |page| {
            page.put(&format!("{} ", self.say("report-form-whole")));
            self.graded(page, Some(grade), critical);
            page.put(&praise.unwrap_or_default());
        });
        let general = breached.iter().filter_map(|ix| filled.sheet.expect.get(*ix));
        let general = general.filter(|expect| !filled.fields.iter().any(|field| speaks_of(&expect.rule, field)));
        let general: Vec<String> = general.map(|expect| self.text(expect.feedback)).collect();
        if !general.is_empty() {
            self.bullets(page, "", general.into_iter());
        }
        page.leaf("p", "quiet", &self.say("report-form-how"));
    }
}

/// Whether a rule is about what stands in this field.
fn speaks_of(rule: &Rule, field: &Field) -> bool {
    match rule {
        Rule::Include(item) | Rule::Exclude(item) | Rule::First(item) => field.items.contains(item),
        Rule::AnyOf(items) => items.iter().all(|item| field.items.contains(item)),
        Rule::Before(first, second) => field.items.contains(first) && field.items.contains(second),
    }
}
