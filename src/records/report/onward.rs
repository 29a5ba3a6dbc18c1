//! What to take along: strengths, what to improve and what the best way on would have given, talk, actions, sources and
//! where support is found.

use crate::exercise::debrief::{DebriefStep, Done};
use crate::exercise::watch::Met;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::model::Kind;
use crate::scenario::prove::Made;
use crate::scenario::source::{Grade, Strength};
use crate::words::Value;

/// Empty rows for improvement actions.
const ACTIONS: usize = 3;
/// Letters of a text that is only pointed at; the timeline has the whole of it.
const LINE: usize = 110;
/// Points below which a loss is that of the arithmetic.
const LEAST_GAIN: f64 = 0.05;

impl Report<'_> {
    pub(super) fn strengths(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("report-strengths"));
        let steps = self.input.debrief.steps.iter().enumerate();
        let best = steps.filter(|(_, step)| grade(step) == Some(Grade::Best));
        let best: Vec<String> = best.map(|(at, step)| self.brief(at, step)).collect();
        let met = self.marks.tasks.iter().filter(|task| task.verdict() == Met::Met);
        let met = met.map(|task| self.text(self.scenario.tasks[task.task].text));
        let strengths: Vec<String> = best.into_iter().chain(met).collect();
        if strengths.is_empty() {
            return page.leaf("p", "quiet", &self.say("report-no-strengths"));
        }
        self.bullets(page, strengths.into_iter());
    }

    pub(super) fn to_improve(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("report-improve"));
        let debrief = self.input.debrief;
        let poor = |step: &DebriefStep| grade(step).is_some_and(|grade| grade < Grade::Best) || gave_away(step) > 0.0;
        let poor: Vec<_> = debrief.steps.iter().enumerate().filter(|(_, step)| poor(step)).collect();
        let missed: Vec<_> = self.marks.tasks.iter().filter(|task| task.verdict() == Met::NotMet).collect();
        if poor.is_empty() && missed.is_empty() {
            page.leaf("p", "quiet", &self.say("report-nothing-to-improve"));
        }
        if !missed.is_empty() {
            let texts = missed.iter().map(|task| self.text(self.scenario.tasks[task.task].text));
            self.bullets(page, texts.map(|task| self.say_with("report-missing-task", &[("task", Value::from(task))])));
        }
        if !poor.is_empty() {
            let heads = ["report-situation", "report-chosen", "report-better"];
            self.table(page, "list", &heads, |page| {
                poor.iter().for_each(|(at, step)| self.improvement(page, *at, step))
            });
        }
        if let Some((at, step)) = debrief.point_of_no_return.and_then(|at| Some((at, debrief.steps.get(at)?))) {
            let at = self.brief(at, step);
            page.leaf("p", "", &self.say_with("report-no-return", &[("step", Value::from(at))]));
        }
        let exact = if debrief.is_exact { "report-exact" } else { "report-not-exact" };
        page.leaf("p", "quiet", &self.say(exact));
    }

    fn improvement(&self, page: &mut Page, at: usize, step: &DebriefStep) {
        page.element("tr", "", |page| {
            page.leaf("td", "", &format!("{}. {}", at + 1, shortened(&self.situation(step.node, step.tick))));
            page.element("td", "", |page| {
                page.put(&self.done(step));
                if let Some(grade) = grade(step) {
                    page.element("span", "why", |page| self.grade(page, grade));
                }
            });
            page.element("td", "", |page| {
                page.put(&self.better(step));
                let gain = gave_away(step);
                if gain > 0.0 {
                    let whole = (gain - gain.round()).abs() < LEAST_GAIN;
                    let points = self.input.locale.decimal(gain, if whole { 0 } else { 1 });
                    let text = self.say_with("report-gain", &[("points", Value::from(points))]);
                    page.leaf("span", "why", &text);
                }
            });
        });
    }

    /// The best that was possible instead.
    fn better(&self, step: &DebriefStep) -> String {
        let made = step.options.iter().filter(|option| option.made != Made::TimeOut);
        let valued = made.filter_map(|option| Some((option, option.value?)));
        // Of ways that lose as little, the one with the better end, then the better grade, says more.
        let best = valued.min_by(|(one, first), (other, second)| {
            let losses = first.loss.total_cmp(&second.loss);
            let ends = second.outcome.cmp(&first.outcome);
            losses.then(ends).then_with(|| self.grade_of(step, &other.made).cmp(&self.grade_of(step, &one.made)))
        });
        let better = match best {
            Some((option, _)) => self.made(step, &option.made),
            None => self.best_by_grade(step).unwrap_or_default(),
        };
        if better == self.done(step) { self.say("report-best-here") } else { better }
    }

    /// Where the best ways on were not computed: the best grade that was offered.
    fn best_by_grade(&self, step: &DebriefStep) -> Option<String> {
        let choices = self.scenario.node(step.node).choices();
        let open = step.options.iter().filter_map(|option| match option.made {
            Made::Choose(choice) => choices.get(usize::from(choice)),
            _ => None,
        });
        open.filter(|choice| choice.grade.is_some()).max_by_key(|choice| choice.grade).map(|c| self.text(c.text))
    }

    /// The grade that a choice has of itself.
    fn grade_of(&self, step: &DebriefStep, made: &Made) -> Option<Grade> {
        let Made::Choose(choice) = made else { return None };
        self.scenario.node(step.node).choices().get(usize::from(*choice))?.grade
    }

    fn made(&self, step: &DebriefStep, made: &Made) -> String {
        match made {
            Made::Choose(choice) => self.choice(step, *choice),
            Made::Submit(picks) => self.picked(step.node, picks),
            Made::Go | Made::TimeOut | Made::Draw(_) => String::new(),
        }
    }

    fn done(&self, step: &DebriefStep) -> String {
        match &step.done {
            Done::Chose { choice, by_clock: false } => self.choice(step, *choice),
            Done::Chose { choice, by_clock: true } => {
                self.say_with("report-by-clock", &[("choice", Value::from(self.choice(step, *choice)))])
            }
            Done::RanOut => self.say("report-ran-out"),
            Done::Picked { picks } => self.picked(step.node, picks),
            Done::Discussed => self.say("report-discussed"),
            Done::Skipped => self.say("report-skipped"),
        }
    }

    fn choice(&self, step: &DebriefStep, choice: u16) -> String {
        let found = self.scenario.node(step.node).choices().get(usize::from(choice));
        found.map(|choice| self.text(choice.text)).unwrap_or_default()
    }

    /// A decision in one line: its number in the timeline, and what was done.
    pub(super) fn brief(&self, at: usize, step: &DebriefStep) -> String {
        format!("{}. {}", at + 1, shortened(&self.done(step)))
    }

    pub(super) fn notes(&self, page: &mut Page) {
        let notes = self.input.exercise.notes();
        if notes.is_empty() {
            return;
        }
        page.leaf("h2", "", &self.say("report-notes"));
        self.table(page, "list", &["report-room-time", "report-note"], |page| {
            for (tick, text) in notes {
                let time = self.input.locale.duration(tick / crate::exercise::TICKS_PER_SEC);
                page.row("td", &[("when", &time), ("", text)]);
            }
        });
    }

    pub(super) fn talk(&self, page: &mut Page) {
        let exercise = self.input.exercise;
        let Kind::Ending { debrief: Some(text), .. } = exercise.scenario().node(exercise.node()).kind else { return };
        page.leaf("h2", "", &self.say("report-talk"));
        page.leaf("p", "", &self.text(text));
    }

    pub(super) fn actions(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("report-actions"));
        page.leaf("p", "quiet", &self.say("report-actions-how"));
        let heads = ["report-shortcoming", "report-action", "report-owner", "report-due"];
        self.table(page, "list fill", &heads, |page| {
            (0..ACTIONS).for_each(|_| page.row("td", &[("", ""); 4]));
        });
    }

    pub(super) fn sources(&self, page: &mut Page) {
        if self.scenario.sources.is_empty() {
            return;
        }
        page.leaf("h2", "", &self.say("report-sources"));
        self.table(page, "list", &["report-source", "report-strength"], |page| {
            for source in &self.scenario.sources {
                let strength = match source.strength {
                    Strength::Primary => "strength-primary",
                    Strength::Secondary => "strength-secondary",
                    Strength::General => "strength-general",
                };
                page.row("td", &[("", &self.text(source.text)), ("", &self.say(strength))]);
            }
        });
    }

    pub(super) fn support(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("report-support"));
        page.leaf("p", "", &self.say("report-support-why"));
        let lines =
            ["report-support-emergency", "report-support-victims", "report-support-children", "report-support-crisis"];
        self.bullets(page, lines.iter().map(|key| self.say(key)));
        page.leaf(
            "p",
            "",
            &self.say_with("report-support-police", &[("police", Value::from(&self.site.police_contact))]),
        );
        page.leaf("p", "quiet", &self.say("report-support-own"));
        page.element("div", "line", |_| {});
    }
}

fn grade(step: &DebriefStep) -> Option<Grade> {
    step.assessed.map(|assessed| assessed.grade)
}

/// Points that the decision gave away, now and by what it closed; nothing where that is not known.
fn gave_away(step: &DebriefStep) -> f64 {
    step.regret().filter(|regret| *regret >= LEAST_GAIN).unwrap_or(0.0)
}

/// As many whole words as fit a line or two.
pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= LINE {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LINE).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |end| &cut[..end]);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':', ' ', '–']))
}
