//! How the room voted: hands for each choice as they were counted last, and before the talk if they were counted twice.

use crate::exercise::debrief::{DebriefStep, Done};
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::records::report::story::Counted;
use crate::scenario::model::NodeIx;

impl Report<'_> {
    pub(super) fn hands(&self, page: &mut Page) {
        let steps = self.input.debrief.steps.iter().enumerate();
        let counted: Vec<_> = steps.filter_map(|(at, step)| Some((at, step, self.last_count(step)?))).collect();
        if counted.is_empty() {
            return;
        }
        self.heading(page, "report-hands");
        page.leaf("p", "quiet", &self.say("report-hands-how"));
        page.element("div", "ballots", |page| {
            counted.iter().for_each(|(at, step, count)| self.vote(page, *at, step, count));
        });
    }

    fn vote(&self, page: &mut Page, at: usize, step: &DebriefStep, count: &Counted) {
        let chosen = match step.done {
            Done::Chose { choice, by_clock: false } => Some(choice),
            _ => None,
        };
        let first = self.counts(step.node, step.tick).find(|first| first.tick < count.tick && first.all() > 0);
        let all = count.all();
        page.element("table", "list votes", |page| {
            page.element("thead", "", |page| {
                let situation = super::steps::shortened(&self.situation(step.node, step.tick), 90);
                let now = if first.is_some() { "report-hands-after" } else { "report-hands-now" };
                let heads = [format!("{}. {situation}", at + 1), self.say(now)];
                page.element("tr", "", |page| {
                    page.leaf("th", "", &heads[0]);
                    page.raw("<th colspan=\"2\">");
                    page.put(&heads[1]);
                    page.raw("</th>");
                    page.leaf("th", "", &first.map_or(String::new(), |_| self.say("report-hands-before")));
                });
            });
            page.element("tbody", "", |page| {
                for vote in &count.votes {
                    page.element("tr", "", |page| {
                        page.element("td", if chosen == Some(vote.choice) { "chose" } else { "" }, |page| {
                            page.put(&vote.text);
                            if chosen == Some(vote.choice) {
                                page.leaf("span", "decided", &self.say("report-decided-on"));
                            }
                        });
                        let percent = (100 * vote.hands).checked_div(all).unwrap_or(0);
                        page.element("td", "bars", |page| self.bar(page, percent.min(100) as u8, None));
                        page.leaf("td", "number", &self.of_all("count-of", vote.hands, all));
                        let before = first.and_then(|first| first.of(vote.choice));
                        page.leaf("td", "number", &before.map_or(String::new(), |hands| hands.to_string()));
                    });
                }
            });
        });
    }

    /// The last count before a decision in which anybody raised a hand.
    pub(super) fn last_count(&self, step: &DebriefStep) -> Option<&Counted> {
        self.counts(step.node, step.tick).filter(|count| count.all() > 0).last()
    }

    /// The counts of one visit to a decision, oldest first.
    fn counts(&self, node: NodeIx, tick: u64) -> impl Iterator<Item = &Counted> {
        // A node that is visited again is voted on anew.
        let before = self.input.debrief.steps.iter().rev().find(|step| step.node == node && step.tick < tick);
        let since = before.map_or(0, |step| step.tick + 1);
        self.story.counts.iter().filter(move |count| count.node == node && (since..=tick).contains(&count.tick))
    }
}
