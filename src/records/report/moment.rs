//! What the program saw of a critical task: the two moments that it watches for, each by what happened then.

use crate::exercise::marks::TaskMark;
use crate::exercise::transcript::Said;
use crate::exercise::watch::Met;
use crate::records::report::Report;
use crate::records::report::steps::shortened;
use crate::records::report::story::{Cause, Told};
use crate::scenario::model::{Cond, NodeIx};
use crate::words::Value;

/// Letters of a text that names a moment.
const NAME: usize = 60;

impl Report<'_> {
    pub(super) fn moments_of(&self, mark: &TaskMark) -> Option<String> {
        let task = &self.scenario.tasks[mark.task];
        let [first_secs, second_secs] = mark.moments_secs;
        let first = || ("first", Value::from(self.moment(mark.task, 0, &task.first, first_secs)));
        let second = || ("second", Value::from(self.moment(mark.task, 1, &task.second, second_secs)));
        let span = |secs: u32| Value::from(self.span(u64::from(secs)));
        let said = match (mark.seen, task.within_secs, first_secs, second_secs) {
            (Met::NotObserved, ..) | (_, _, None, None) => return None,
            (_, Some(limit), Some(began), Some(done)) if done >= began => {
                let args = [first(), second(), ("took", span(done - began)), ("limit", span(limit))];
                self.say_with("report-within-both", &args)
            }
            (_, Some(limit), Some(_), None) => self.say_with("report-within-first", &[first(), ("limit", span(limit))]),
            (_, _, None, Some(_)) | (_, Some(_), ..) => self.say_with("report-moment-second", &[second()]),
            (_, None, Some(_), None) => self.say_with("report-before-kept", &[first()]),
            (Met::Met, None, Some(_), Some(_)) => self.say_with("report-before-both", &[first(), second()]),
            (Met::NotMet, None, Some(_), Some(_)) => self.say_with("report-before-broken", &[first(), second()]),
        };
        Some(said)
    }

    /// What happened at a moment, and how long after the beginning.
    fn moment(&self, task: usize, which: usize, cond: &Cond, secs: Option<u32>) -> String {
        let came = places(cond).and_then(|nodes| {
            let at_one = |told: &&Told| nodes.contains(&told.node) && is_scene(told);
            self.story.lines.iter().find(at_one)
        });
        let cause = self.story.causes.get(task).and_then(|causes| causes[which]);
        let what = match (came, cause) {
            (Some(told), _) => self.arrival(told),
            (None, Some(cause)) => self.deed(cause),
            (None, None) => String::new(),
        };
        let when = self.since_start(u64::from(secs.unwrap_or_default()));
        self.say_with("report-moment", &[("what", Value::from(what)), ("when", Value::from(when))])
    }

    /// A place in the story that was reached: the number of its decision, and what it is about.
    fn arrival(&self, told: &Told) -> String {
        let text = self.sheet_of(told.node).map_or_else(|| shortened(&told.text, NAME), |sheet| self.face(sheet));
        match self.step_of(told).filter(|_| matches!(told.what, Said::Situation { .. })) {
            Some(at) => format!("{}, {}", self.number(at), self.in_quotes(&text)),
            None => self.in_quotes(&text),
        }
    }

    /// What was done, or told, that brought a moment about.
    fn deed(&self, cause: Cause) -> String {
        let steps = &self.input.debrief.steps;
        let step = steps.iter().position(|step| step.node == cause.node && step.tick == cause.tick);
        if let Some(at) = step {
            return format!("{}, {}", self.number(at), self.in_quotes(&shortened(&self.done(&steps[at]), NAME)));
        }
        let told = self.story.lines.iter().rev().find(|told| told.node == cause.node && is_scene(told));
        told.map_or(String::new(), |told| self.in_quotes(&shortened(&told.text, NAME)))
    }
}

fn is_scene(told: &Told) -> bool {
    matches!(told.what, Said::Told { .. } | Said::Situation { .. } | Said::Ending { .. })
}

/// The nodes that a condition waits for; none if it is about something else.
fn places(cond: &Cond) -> Option<Vec<NodeIx>> {
    match cond {
        Cond::Visited(node) => Some(vec![*node]),
        Cond::Any(conds) => {
            let each: Option<Vec<Vec<NodeIx>>> = conds.iter().map(places).collect();
            each.map(|nodes| nodes.concat())
        }
        _ => None,
    }
}
