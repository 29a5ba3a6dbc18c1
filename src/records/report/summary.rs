//! The first sheet, for whoever reads nothing else: what it was, what was trained, what came of it, what went well, what
//! to improve, and who does what by when.

use crate::exercise::{Column, Mode, names};
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::words::Value;

/// Strengths and points to improve on the first sheet; the timeline has all of them.
const MOST: usize = 3;

impl Report<'_> {
    pub(super) fn summary(&self, page: &mut Page) {
        page.leaf("p", "eyebrow", &self.say("report-title"));
        page.leaf("h1", "", &self.text(self.scenario.title));
        page.leaf("p", "lead", &self.text(self.scenario.summary));
        self.facts(page);
        self.heading(page, "report-objectives");
        self.bullets(page, "two", self.scenario.objectives.iter().map(|text| self.text(*text)));
        self.result(page);
        page.element("div", "pair", |page| {
            page.element("div", "half", |page| self.strengths(page));
            page.element("div", "half", |page| self.to_improve(page));
        });
        if !self.is_group() {
            self.check(page);
        }
        self.actions(page);
    }

    /// Who, when, where and how.
    fn facts(&self, page: &mut Page) {
        let (row, setup, locale) = (self.input.row, self.input.exercise.setup(), self.input.locale);
        let clock = match setup.clock_percent {
            0 => self.say("report-clock-none"),
            percent => self.say_with("report-clock", &[("percent", Value::from(locale.percent(i64::from(percent))))]),
        };
        let length = self.span(self.input.exercise.tick() / crate::exercise::TICKS_PER_SEC);
        let mode = match setup.mode {
            Mode::Solo => "report-solo",
            Mode::Group => "report-group",
            Mode::Examination => "report-examination",
        };
        let (scene, setting) = (names::theme(self.scenario.theme), names::setting(self.scenario.setting));
        let mode = format!("{}; {}", self.say(mode), clock);
        let mut rows = vec![
            ("report-when", Some(self.day_and_time(&row.started_at))),
            ("report-place", Some(self.site.place.clone())),
            ("report-length", Some(length)),
            ("report-mode", Some(mode)),
            ("report-theme", Some(format!("{}; {}", self.say(scene), self.say(setting)))),
            ("report-profile", Some(self.input.shared.profile_name(&setup.profile, locale.lang()))),
        ];
        match self.is_group() {
            true => rows.extend([("report-lead", row.person.clone()), ("report-present", self.present())]),
            false => rows.push(("report-who", Some(row.person.clone().unwrap_or_else(|| self.say("report-unnamed"))))),
        }
        page.element("dl", "facts", |page| {
            for (key, text) in rows {
                page.element("div", "", |page| {
                    page.leaf("dt", "", &self.say(key));
                    match text {
                        Some(text) => page.leaf("dd", "", &text),
                        // What the program cannot know is written in by hand.
                        None => page.leaf("dd", "write", ""),
                    }
                });
            }
        });
    }

    /// How many took part, as far as hands say; none if none were counted.
    fn present(&self) -> Option<String> {
        let most = self.story.counts.iter().map(|count| count.all()).max().filter(|most| *most > 0)?;
        Some(self.say_with("report-hands-most", &[("count", Value::from(most))]))
    }

    fn strengths(&self, page: &mut Page) {
        self.heading(page, "report-strengths");
        let said = self.said(Column::Keep);
        let best = self.lessons.did_well.iter().filter_map(|at| Some((*at, self.step(*at)?)));
        let best = best.map(|(at, step)| format!("{} ({})", self.praise(step), self.number(at)));
        let met = self.tasks_met();
        let strongest = self.lessons.strongest.map(|ix| self.competency(ix));
        let all: Vec<String> = said.into_iter().chain(best).chain(met).take(MOST).collect();
        let all = if all.is_empty() { strongest.into_iter().collect() } else { all };
        if all.is_empty() {
            let none = if self.is_group() { "report-no-strengths" } else { "debrief-took-part" };
            return page.leaf("p", "", &self.say(none));
        }
        page.element("ol", "", |page| all.iter().for_each(|text| page.leaf("li", "", text)));
    }

    fn to_improve(&self, page: &mut Page) {
        self.heading(page, "report-improve");
        let said = self.said(Column::Change);
        let missed = self.tasks_missed();
        if said.is_empty() && self.lessons.mend.is_empty() && missed.is_empty() {
            return page.leaf("p", "quiet", &self.say("report-nothing-to-improve"));
        }
        let mend = self.lessons.mend.iter().take(MOST.saturating_sub(said.len()));
        let left = MOST.saturating_sub(said.len() + mend.len());
        page.element("ol", "", |page| {
            said.iter().take(MOST).for_each(|text| page.leaf("li", "", text));
            mend.clone().for_each(|at| page.element("li", "", |page| self.to_mend(page, *at)));
            let missed = missed.iter().take(left);
            missed.for_each(|task| {
                page.leaf("li", "", &self.say_with("report-missing-task", &[("task", Value::from(task))]));
            });
        });
    }

    fn to_mend(&self, page: &mut Page, at: usize) {
        let Some(step) = self.step(at) else { return };
        if step.assessed.is_some_and(|assessed| assessed.critical) {
            page.leaf("span", "critical", &self.say("report-critical"));
            page.put(" ");
        }
        page.put(&format!("{} ({}).", self.fault(step).trim_end_matches('.'), self.number(at)));
        // A whole order is too long for here; what was wrong with it says enough.
        if let Some(better) = self.better(step).filter(|_| self.sheet_of(step.node).is_none()) {
            page.put(" ");
            page.leaf("b", "", &self.say("report-better"));
            page.put(&format!(" {}.", better.trim_end_matches('.')));
        }
    }

    /// What to look at in one's own building, by what went worst.
    fn check(&self, page: &mut Page) {
        let weakest = self.lessons.weakest.and_then(|ix| self.scenario.competencies.get(ix));
        page.element("p", "boxed", |page| {
            page.leaf("b", "", &self.say("debrief-check-this-week"));
            page.put(&format!(": {}", self.say(names::building_check(weakest.map_or("", |id| id)))));
        });
    }

    /// The room's own words from the board.
    fn said(&self, column: Column) -> Vec<String> {
        let cards = self.input.exercise.board().column(column).map(|(_, card)| card.text.trim());
        cards.filter(|text| !text.is_empty()).map(|text| format!("{text} ({})", self.say("report-room-said"))).collect()
    }

    /// The number of a decision in the timeline.
    pub(super) fn number(&self, at: usize) -> String {
        self.say_with("report-number", &[("number", Value::from(at as u32 + 1))])
    }
}
