//! The timeline: what happened, what was decided, how good it was and why, and what would have been better.

use crate::exercise::debrief::Done;
use crate::exercise::names;
use crate::exercise::transcript::Said;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::records::report::story::Told;
use crate::scenario::model::{Face, Sheet};
use crate::words::Value;

/// A row of the timeline.
enum Moment<'a> {
    /// Something happened that asked for nothing.
    Aside(&'a Told),
    Decision {
        asked: Option<&'a Told>,
        /// None at an open question, which is talked over, and where the run ended before an answer.
        did: Option<&'a Told>,
        judged: Vec<&'a Told>,
    },
}

impl Report<'_> {
    pub(super) fn timeline(&self, page: &mut Page) {
        self.heading(page, "report-timeline");
        let heads = ["report-story-time", "report-happened", "report-decided"];
        let mut seat = "";
        self.table(page, "list timeline", &heads, |page| {
            for moment in &self.moments() {
                match moment {
                    Moment::Aside(told) => self.aside(page, told),
                    Moment::Decision { asked, did, judged } => {
                        let now = asked.map_or("", |asked| asked.who.as_str());
                        let is_new = !now.is_empty() && now != seat;
                        seat = if now.is_empty() { seat } else { now };
                        self.decision(page, *asked, *did, judged, is_new);
                    }
                }
            }
        });
        let exact = if self.input.debrief.is_exact { "report-exact" } else { "report-not-exact" };
        page.leaf("p", "quiet", &self.say(exact));
    }

    /// The story with each question beside its answer. Calls are told elsewhere, and a pause is no part of the story.
    fn moments(&self) -> Vec<Moment<'_>> {
        let mut moments = Vec::new();
        let mut open: Option<&Told> = None;
        let mut frozen = false;
        for told in &self.story.lines {
            let goes_on = open.is_some_and(|asked| asked.node == told.node);
            match &told.what {
                Said::Situation { .. } => {
                    close(&mut moments, &mut open);
                    open = Some(told);
                }
                Said::Chose { .. }
                | Said::Picked { .. }
                | Said::RanOut
                | Said::CallEnded { .. }
                | Said::Acted { .. }
                | Said::PlanLeft
                | Said::Skipped => {
                    let asked = open.take().filter(|_| goes_on);
                    moments.push(Moment::Decision { asked, did: Some(told), judged: Vec::new() });
                }
                said if said.is_judgement() => {
                    if let Some(Moment::Decision { judged, .. }) = moments.last_mut() {
                        judged.push(told);
                    }
                }
                Said::Operator { .. } | Said::Caller { .. } | Said::Paused => {}
                Said::Resumed if !std::mem::take(&mut frozen) => {}
                said => {
                    frozen |= matches!(said, Said::Emergency);
                    if !goes_on || matches!(said, Said::Stopped) {
                        close(&mut moments, &mut open);
                    }
                    moments.push(Moment::Aside(told));
                }
            }
        }
        close(&mut moments, &mut open);
        moments
    }

    fn aside(&self, page: &mut Page, told: &Told) {
        page.element("tr", "aside", |page| {
            page.leaf("td", "when", &self.since_start(u64::from(told.story_secs)));
            page.raw("<td colspan=\"2\">");
            if let Said::Ending { outcome, .. } = told.what {
                page.leaf("b", "", &format!("{}: ", self.say(names::outcome(outcome))));
            }
            if !told.who.is_empty() {
                page.leaf("b", "", &format!("{}: ", told.who));
            }
            page.put(&told.text);
            page.raw("</td>");
        });
    }

    fn decision(&self, page: &mut Page, asked: Option<&Told>, did: Option<&Told>, judged: &[&Told], says_seat: bool) {
        let Some(told) = asked.or(did) else { return };
        let at = did.or(asked).and_then(|told| self.step_of(told));
        let order = at.and_then(|at| self.order_at(at));
        page.element("tr", "", |page| {
            page.leaf("td", "when", &self.since_start(u64::from(told.story_secs)));
            page.element("td", "asked", |page| {
                if let Some(asked) = asked.filter(|_| says_seat) {
                    page.leaf("b", "", &format!("{}. ", asked.who));
                }
                page.put(asked.map_or("", |asked| asked.text.as_str()));
            });
            page.element("td", "", |page| {
                page.element("span", "chose", |page| {
                    if let Some(at) = at {
                        page.put(&format!("{}. ", at + 1));
                    }
                    match order {
                        Some((sheet, _)) => page.put(&self.face(sheet)),
                        None => page.put(&self.answer(at, did)),
                    }
                });
                match order {
                    Some((sheet, picks)) => self.order(page, sheet, picks),
                    None => self.judgement(page, judged),
                }
                if let Some(at) = at {
                    self.aftermath(page, at);
                }
            });
        });
    }

    /// An order that was handed in, with its sheet.
    fn order_at(&self, at: usize) -> Option<(&Sheet, &[u16])> {
        let step = self.step(at)?;
        let sheet = self.sheet_of(step.node).filter(|sheet| matches!(sheet.face, Face::Order))?;
        match &step.done {
            Done::Picked { picks } => Some((sheet, picks)),
            _ => None,
        }
    }

    fn answer(&self, at: Option<usize>, did: Option<&Told>) -> String {
        match (at.and_then(|at| self.step(at)), did) {
            (Some(step), Some(Told { what: Said::Picked { .. } | Said::CallEnded { .. }, .. })) => self.done(step),
            (Some(step), None) if step.done == Done::Discussed => self.done(step),
            (_, Some(told)) => told.text.clone(),
            (_, None) => self.say("met-not-observed"),
        }
    }

    /// How good it was, and why; of a sheet with a place of its own only the grade.
    fn judgement(&self, page: &mut Page, judged: &[&Told]) {
        let whole = judged.iter().find(|told| matches!(told.what, Said::Judged { .. }));
        let elsewhere = whole.and_then(|told| self.sheet_of(told.node)).and_then(|sheet| match sheet.face {
            Face::Order => None,
            Face::Call { .. } => Some("report-calls"),
            Face::Report { .. } => Some("report-form"),
            Face::Claims { .. } => Some("report-rumour"),
        });
        match (whole.map(|told| &told.what), elsewhere) {
            (Some(Said::Judged { grade, critical }), Some(key)) => page.element("span", "why", |page| {
                self.graded(page, Some(*grade), *critical);
                page.put(&self.say_with("report-see", &[("where", Value::from(self.say(key)))]));
            }),
            _ => self.reasons(page, judged),
        }
    }

    /// The reasons, the worst first; the grade of the whole by itself only where there is no reason for it.
    fn reasons(&self, page: &mut Page, judged: &[&Told]) {
        let mut reasons: Vec<&&Told> =
            judged.iter().filter(|told| matches!(told.what, Said::Feedback { .. })).collect();
        if reasons.is_empty() {
            reasons = judged.iter().collect();
        }
        reasons.sort_by_key(|told| match told.what {
            Said::Feedback { grade, critical, .. } => (!critical, grade),
            _ => (true, None),
        });
        reasons.iter().for_each(|told| self.why(page, told));
    }

    fn why(&self, page: &mut Page, told: &Told) {
        let (grade, critical) = match &told.what {
            Said::Feedback { grade, critical, .. } => (*grade, *critical),
            Said::Judged { grade, critical } => (Some(*grade), *critical),
            _ => return,
        };
        page.element("span", "why", |page| {
            self.graded(page, grade, critical);
            page.put(&told.text);
        });
    }

    /// What would have been better, how the room voted, and whether the best outcome went out of reach.
    fn aftermath(&self, page: &mut Page, at: usize) {
        let Some(step) = self.step(at) else { return };
        if let Some(better) = self.given_away(step).and_then(|points| Some((points, self.better(step)?))) {
            let ((count, points), better) = better;
            let gain = [("count", Value::from(count)), ("points", Value::from(points))];
            page.element("span", "why", |page| {
                page.leaf("b", "", &self.say("report-better"));
                page.put(&format!(" {better} ({})", self.say_with("report-gain", &gain)));
            });
        }
        if let (Done::Chose { choice, .. }, Some(count)) = (&step.done, self.last_count(step))
            && let Some(hands) = count.of(*choice)
        {
            page.leaf("span", "why", &self.of_all("report-hands-for-it", hands, count.all()));
        }
        if self.input.debrief.point_of_no_return == Some(at) {
            page.leaf("span", "why turning", &self.say("report-no-return"));
        }
    }
}

fn close<'a>(moments: &mut Vec<Moment<'a>>, open: &mut Option<&'a Told>) {
    if let Some(asked) = open.take() {
        moments.push(Moment::Decision { asked: Some(asked), did: None, judged: Vec::new() });
    }
}
