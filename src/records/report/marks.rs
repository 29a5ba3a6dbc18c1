//! The competencies and the critical tasks, each with its reasons. Performance and coverage stay apart, and what was not
//! observed is never called failed.

use crate::exercise::marks::{CompetencyMark, TaskMark};
use crate::exercise::names;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::model::NodeIx;

impl Report<'_> {
    pub(super) fn competencies(&self, page: &mut Page) {
        self.heading(page, "report-competencies");
        let heads = ["report-competency", "report-performance", "report-coverage", "report-reasons"];
        self.table(page, "list competencies", &heads, |page| {
            self.marks.competencies.iter().for_each(|mark| self.competency_row(page, mark));
        });
    }

    fn competency_row(&self, page: &mut Page, mark: &CompetencyMark) {
        page.element("tr", "", |page| {
            page.leaf("td", "", &self.competency(mark.competency));
            page.element("td", "performance", |page| {
                page.leaf("b", "", &self.share(mark.performance));
                if mark.is_observed() {
                    let points = self.of_all("count-of", mark.performance.part, mark.performance.whole);
                    page.leaf("span", "quiet", &format!(" ({points})"));
                    self.bar(page, mark.performance.percent().unwrap_or(0), None);
                }
            });
            page.leaf("td", "coverage", &self.of_all("count-assessed", mark.coverage.part, mark.coverage.whole));
            page.element("td", "", |page| {
                for reason in &mark.reasons {
                    page.element("span", "why", |page| {
                        self.graded(page, Some(reason.grade), reason.critical);
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
        self.heading(page, "report-tasks");
        let heads = ["report-task", "report-rating", "report-evidence"];
        self.table(page, "list tasks", &heads, |page| {
            for mark in &self.marks.tasks {
                page.element("tr", "", |page| {
                    page.leaf("td", "", &self.text(self.scenario.tasks[mark.task].text));
                    page.element("td", "", |page| {
                        page.leaf("b", "", &self.say(mark.rating().map_or("rating-none", names::rating)));
                        if mark.rated.is_some() {
                            page.leaf("span", "quiet", &format!(" ({})", self.say("report-rated-by-trainer")));
                        }
                    });
                    page.leaf("td", "", &self.evidence(mark));
                });
            }
        });
    }

    /// What the trainer wrote, and the moments that the program saw.
    fn evidence(&self, mark: &TaskMark) -> String {
        let written = mark.rated.as_ref().map(|(_, evidence)| evidence.trim()).filter(|text| !text.is_empty());
        match (written, self.moments_of(mark)) {
            (Some(written), Some(seen)) => format!("{written} ({seen})"),
            (Some(written), None) => written.to_owned(),
            (None, seen) => seen.unwrap_or_default(),
        }
    }

    pub(super) fn competency(&self, competency: usize) -> String {
        self.input.shared.competency_name(&self.scenario.competencies[competency], self.input.locale.lang())
    }
}
