//! The result, the competencies and the critical tasks, each with its reasons. Performance and coverage stay apart, and
//! what was not observed is never called failed.

use crate::exercise::marks::{CompetencyMark, Missing, TaskMark};
use crate::exercise::names;
use crate::exercise::watch::Met;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::grade::Share;
use crate::scenario::model::{Kind, NodeIx};
use crate::words::Value;

impl Report<'_> {
    pub(super) fn result(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("report-result"));
        let exercise = self.input.exercise;
        let outcome = match exercise.scenario().node(exercise.node()).kind {
            Kind::Ending { outcome, .. } => self.say(names::outcome(outcome)),
            _ => self.say("report-no-ending"),
        };
        let passed = if self.marks.is_passed() { "report-passed" } else { "report-not-passed" };
        let pass = self.scenario.pass;
        page.element("div", "marks", |page| {
            self.mark(page, "report-outcome", &outcome, &self.say(passed));
            self.mark(
                page,
                "report-performance",
                &self.share(self.marks.performance),
                &self.needed(self.marks.performance, "report-points", pass.performance),
            );
            self.mark(
                page,
                "report-coverage",
                &self.share(self.marks.coverage),
                &self.needed(self.marks.coverage, "count-assessed", pass.coverage),
            );
        });
        if !self.marks.missing.is_empty() {
            page.leaf("p", "", &self.say("report-missing"));
            self.bullets(page, self.marks.missing.iter().map(|missing| self.missing(missing)));
        }
        page.leaf("p", "quiet", &self.say("report-how-marked"));
    }

    fn mark(&self, page: &mut Page, key: &str, value: &str, below: &str) {
        page.element("div", "mark", |page| {
            page.put(&self.say(key));
            page.leaf("strong", "", value);
            page.leaf("span", "quiet", below);
        });
    }

    fn share(&self, share: Share) -> String {
        match share.percent() {
            Some(percent) => self.input.locale.percent(i64::from(percent)),
            None => self.say("met-not-observed"),
        }
    }

    fn needed(&self, share: Share, key: &str, percent: u8) -> String {
        let args = [("done", Value::from(share.part)), ("all", Value::from(share.whole))];
        let needed = [("percent", Value::from(self.input.locale.percent(i64::from(percent))))];
        format!("{}; {}", self.say_with(key, &args), self.say_with("report-needed", &needed))
    }

    fn missing(&self, missing: &Missing) -> String {
        match missing {
            Missing::Unfinished => self.say("report-missing-end"),
            Missing::Performance => self.say("report-missing-performance"),
            Missing::Coverage => self.say("report-missing-coverage"),
            Missing::CriticalFailure { competency } => {
                let name = self.competency(*competency);
                self.say_with("report-missing-critical", &[("competency", Value::from(name))])
            }
            Missing::Task { task } => {
                let text = self.text(self.scenario.tasks[*task].text);
                self.say_with("report-missing-task", &[("task", Value::from(text))])
            }
        }
    }

    pub(super) fn competencies(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("report-competencies"));
        let heads = ["report-competency", "report-performance", "report-coverage", "report-reasons"];
        self.table(page, "list", &heads, |page| {
            self.marks.competencies.iter().for_each(|mark| self.competency_row(page, mark));
        });
    }

    fn competency_row(&self, page: &mut Page, mark: &CompetencyMark) {
        let count = |key: &str, share: Share| {
            self.say_with(key, &[("done", Value::from(share.part)), ("all", Value::from(share.whole))])
        };
        page.element("tr", "", |page| {
            page.leaf("td", "", &self.competency(mark.competency));
            let performance = match mark.is_observed() {
                true => format!("{}, {}", self.share(mark.performance), count("report-points", mark.performance)),
                false => self.say("met-not-observed"),
            };
            page.leaf("td", "", &performance);
            page.leaf("td", "", &count("count-assessed", mark.coverage));
            page.element("td", "", |page| {
                for reason in &mark.reasons {
                    page.element("span", "why", |page| {
                        self.grade(page, reason.grade);
                        page.put(" ");
                        if reason.critical {
                            page.leaf("span", "critical", &self.say("report-critical"));
                            page.put(" ");
                        }
                        page.put(&self.judged_at(reason.node));
                    });
                }
            });
        });
    }

    /// The decision at a node that was judged: its first.
    fn judged_at(&self, node: NodeIx) -> String {
        let mut steps = self.input.debrief.steps.iter().enumerate();
        let judged = steps.find(|(_, step)| step.node == node && step.assessed.is_some());
        judged.map(|(at, step)| self.brief(at, step)).unwrap_or_default()
    }

    pub(super) fn tasks(&self, page: &mut Page) {
        if self.marks.tasks.is_empty() {
            return;
        }
        page.leaf("h2", "", &self.say("report-tasks"));
        let heads = ["report-task", "report-rating", "report-evidence"];
        self.table(page, "list", &heads, |page| {
            for mark in &self.marks.tasks {
                let rating = self.say(mark.rating().map_or("rating-none", names::rating));
                let text = self.text(self.scenario.tasks[mark.task].text);
                page.row("td", &[("", &text), ("", &rating), ("", &self.evidence(mark))]);
            }
        });
    }

    /// What the trainer wrote, or else the moments that the program saw.
    fn evidence(&self, mark: &TaskMark) -> String {
        if let Some((_, evidence)) = &mark.rated {
            return evidence.clone();
        }
        let time = |secs: u32| Value::from(self.input.locale.duration(u64::from(secs)));
        let both = match self.scenario.tasks[mark.task].within_secs {
            Some(_) => "report-within-moments",
            None => "report-before-moments",
        };
        match (mark.seen, mark.moments_secs) {
            (Met::NotObserved, _) | (_, [None, None]) => String::new(),
            (_, [Some(first), None]) => self.say_with("report-first-moment", &[("first", time(first))]),
            (_, [None, Some(second)]) => self.say_with("report-second-moment", &[("second", time(second))]),
            (_, [Some(first), Some(second)]) => {
                self.say_with(both, &[("first", time(first)), ("second", time(second))])
            }
        }
    }

    pub(super) fn competency(&self, competency: usize) -> String {
        self.input.shared.competency_name(&self.scenario.competencies[competency], self.input.locale.lang())
    }
}
