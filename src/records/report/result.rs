//! The result in words and in numbers, performance and coverage apart, with what was missing to pass.

use crate::exercise::marks::Missing;
use crate::exercise::names;
use crate::exercise::watch::Met;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::grade::Share;
use crate::scenario::model::Kind;
use crate::words::Value;

impl Report<'_> {
    pub(super) fn result(&self, page: &mut Page) {
        self.heading(page, "report-result");
        let exercise = self.input.exercise;
        let (outcome, ending) = match exercise.scenario().node(exercise.node()).kind {
            Kind::Ending { outcome, .. } => {
                (self.say(names::outcome(outcome)), exercise.scenario().node(exercise.node()).text)
            }
            _ => (self.say("report-no-ending"), None),
        };
        let passed = if self.marks.is_passed() { "report-passed" } else { "report-not-passed" };
        page.element("div", "marks", |page| {
            page.element("div", "mark", |page| {
                page.put(&self.say("report-outcome"));
                page.leaf("strong", "", &outcome);
                page.leaf("span", "verdict", &self.say(passed));
            });
            let pass = self.scenario.pass;
            self.share_box(page, "report-performance", self.marks.performance, "report-points", pass.performance);
            self.share_box(page, "report-coverage", self.marks.coverage, "count-assessed", pass.coverage);
            self.critical_box(page);
        });
        self.unassessed(page);
        if let Some(text) = ending {
            page.leaf("p", "", &self.text(text));
        }
        if !self.marks.missing.is_empty() {
            page.element("p", "", |page| {
                page.leaf("b", "", &self.say("report-missing"));
                page.put(&format!(" {}.", self.missing().join("; ")));
            });
        }
    }

    fn share_box(&self, page: &mut Page, key: &str, share: Share, counted: &str, pass: u8) {
        page.element("div", "mark", |page| {
            page.put(&self.say(key));
            page.leaf("strong", "", &self.share(share));
            self.bar(page, share.percent().unwrap_or(0), Some(pass));
            let needed = [("percent", Value::from(self.input.locale.percent(i64::from(pass))))];
            let counted = self.of_all(counted, share.part, share.whole);
            page.leaf("span", "quiet", &format!("{counted}; {}", self.say_with("report-needed", &needed)));
        });
    }

    /// Critical mistakes, and critical tasks that were met of those that were observed.
    fn critical_box(&self, page: &mut Page) {
        let critical = self.input.exercise.assessed().iter().filter(|assessed| assessed.critical).count();
        page.element("div", "mark", |page| {
            page.put(&self.say("report-criticals"));
            let none = self.say("report-none");
            page.leaf("strong", "", &if critical == 0 { none } else { critical.to_string() });
            let failed = self.marks.competencies.iter().filter(|mark| mark.failed_critically).count();
            if failed != critical {
                page.leaf("span", "quiet", &self.say_with("report-criticals-in", &[("count", Value::from(failed))]));
            }
            if !self.marks.tasks.is_empty() {
                let met = self.tasks_met().count() as u32;
                page.leaf("span", "quiet", &self.of_all("report-tasks-met", met, self.marks.tasks.len() as u32));
            }
        });
    }

    /// Why coverage is not the whole: judged decisions that the run did not meet, or that nobody answered.
    fn unassessed(&self, page: &mut Page) {
        let exercise = self.input.exercise;
        let (mut elsewhere, mut unanswered, mut ahead) = (0_u32, 0_u32, 0_u32);
        for (ix, node) in (0..).zip(&self.scenario.nodes) {
            let is_assessed = exercise.assessed().iter().any(|assessed| assessed.node == ix);
            match (node.tests().is_empty() || is_assessed, exercise.state().has_visited(ix)) {
                (true, _) => {}
                (false, true) => unanswered += 1,
                (false, false) if exercise.outcome().is_some() => elsewhere += 1,
                (false, false) => ahead += 1,
            }
        }
        let counts = [
            ("report-rest-elsewhere", elsewhere),
            ("report-rest-unanswered", unanswered),
            ("report-rest-ahead", ahead),
        ];
        let rest = counts.into_iter().filter(|(_, count)| *count > 0);
        let rest: Vec<String> = rest.map(|(key, count)| self.say_with(key, &[("count", Value::from(count))])).collect();
        if !rest.is_empty() {
            page.leaf("p", "quiet", &self.say_with("report-rest", &[("rest", Value::from(rest.join("; ")))]));
        }
    }

    pub(super) fn share(&self, share: Share) -> String {
        match share.percent() {
            Some(percent) => self.input.locale.percent(i64::from(percent)),
            None => self.say("met-not-observed"),
        }
    }

    /// Critical tasks that were met, in words.
    pub(super) fn tasks_met(&self) -> impl Iterator<Item = String> {
        let met = self.marks.tasks.iter().filter(|task| task.verdict() == Met::Met);
        met.map(|task| self.text(self.scenario.tasks[task.task].text))
    }

    pub(super) fn tasks_missed(&self) -> Vec<String> {
        let missed = self.marks.tasks.iter().filter(|task| task.verdict() == Met::NotMet);
        missed.map(|task| self.text(self.scenario.tasks[task.task].text)).collect()
    }

    /// Why it was not passed; of many critical tasks only how many, since all stand further on.
    fn missing(&self) -> Vec<String> {
        let (mut why, mut competencies, mut tasks) = (Vec::new(), Vec::new(), Vec::new());
        for missing in &self.marks.missing {
            match missing {
                Missing::Unfinished => why.push(self.say("report-missing-end")),
                Missing::Performance => why.push(self.say("report-missing-performance")),
                Missing::Coverage => why.push(self.say("report-missing-coverage")),
                Missing::CriticalFailure { competency } => competencies.push(self.competency(*competency)),
                Missing::Task { task } => tasks.push(self.text(self.scenario.tasks[*task].text)),
            }
        }
        if !competencies.is_empty() {
            let names = self.quoted(&competencies);
            why.push(self.say_with("report-missing-critical", &[("competencies", Value::from(names))]));
        }
        match tasks.as_slice() {
            [] => {}
            [one] => why.push(self.say_with("report-missing-task", &[("task", Value::from(one))])),
            many => why.push(self.say_with("report-missing-tasks", &[("count", Value::from(many.len()))])),
        }
        why
    }

    fn quoted(&self, names: &[String]) -> String {
        names.iter().map(|name| self.in_quotes(name)).collect::<Vec<_>>().join(", ")
    }
}
