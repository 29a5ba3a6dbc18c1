//! The plan: what was measured on it, against which limits, and what was done on it when.

use crate::exercise::command::Act;
use crate::exercise::names;
use crate::exercise::other::Answers;
use crate::exercise::{Measured, TICKS_PER_SEC};
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::model::Of;
use crate::words::Value;

impl Report<'_> {
    pub(super) fn floor(&self, page: &mut Page) {
        let measured = self.input.exercise.measured();
        let done = self.done_on_plan();
        if measured.is_empty() && done.is_empty() {
            return;
        }
        self.heading(page, "report-plan");
        if !measured.is_empty() {
            let heads = ["report-plan-measure", "report-plan-value", "report-plan-grade", "report-plan-limits"];
            self.table(page, "list", &heads, |page| measured.iter().for_each(|it| self.measured_row(page, it)));
        }
        if !done.is_empty() {
            self.table(page, "list", &["report-plan-time", "report-plan-done"], |page| {
                for (secs, text) in &done {
                    page.element("tr", "", |page| {
                        page.leaf("td", "number", &self.input.locale.duration(*secs));
                        page.leaf("td", "", text);
                    });
                }
            });
        }
    }

    fn measured_row(&self, page: &mut Page, it: &Measured) {
        let live = self.scenario.live(it.node);
        let Some(measure) = live.and_then(|live| live.measures.get(usize::from(it.measure))) else { return };
        page.element("tr", "", |page| {
            page.leaf("td", "", &self.text(measure.text));
            page.leaf("td", "", &self.value(measure.of, it.tenths()));
            page.element("td", "", |page| self.graded(page, Some(it.grade), false));
            let [best, workable, harmful] =
                measure.limits.map(|limit| self.value(measure.of, Some((limit * 10.0).round() as i64)));
            let limits =
                [("best", Value::from(best)), ("workable", Value::from(workable)), ("harmful", Value::from(harmful))];
            page.leaf("td", "quiet", &self.say_with("report-plan-limit", &limits));
        });
    }

    fn value(&self, of: Of, tenths: Option<i64>) -> String {
        let (key, value) = names::measured(of, tenths);
        self.say_with(key, &[("value", Value::from(value))])
    }

    /// What was done, with the seconds that the plan had run by then.
    fn done_on_plan(&self) -> Vec<(u64, String)> {
        if self.input.exercise.floor().is_none() {
            return Vec::new();
        }
        let Some(answers) = Answers::of(self.input.exercise) else { return Vec::new() };
        let done = answers.list().iter().enumerate().filter_map(|(at, answer)| {
            let Act::Do { node, action } = answer.act else { return None };
            let action = self.scenario.live(node)?.actions.get(usize::from(action))?;
            Some((answers.plan_tick(at) / TICKS_PER_SEC, self.text(action.text)))
        });
        done.collect()
    }
}
