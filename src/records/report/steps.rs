//! Decisions in words: what was done, in full and in short, what would have been better, and how good it was.

use crate::exercise::debrief::{DebriefStep, Done};
use crate::exercise::lessons::LEAST_GAIN;
use crate::exercise::names;
use crate::exercise::transcript::Said;
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::records::report::story::Told;
use crate::scenario::model::{Claimed, Expect, Face, Kind, NodeIx, Sheet};
use crate::scenario::prove::Made;
use crate::scenario::source::Grade;
use crate::scenario::step;
use crate::words::Value;

/// Letters of a text that is only pointed at; the timeline has the whole of it.
const LINE: usize = 48;

impl Report<'_> {
    pub(super) fn step(&self, at: usize) -> Option<&DebriefStep> {
        self.input.debrief.steps.get(at)
    }

    /// The decision that a line of the story belongs to, by its place in the debrief.
    pub(super) fn step_of(&self, told: &Told) -> Option<usize> {
        let same = |step: &DebriefStep| step.node == told.node && step.tick >= told.tick;
        self.input.debrief.steps.iter().position(same)
    }

    pub(super) fn sheet_of(&self, node: NodeIx) -> Option<&Sheet> {
        match &self.scenario.node(node).kind {
            Kind::Sheet(sheet) => Some(sheet),
            _ => None,
        }
    }

    /// What was done, in full.
    pub(super) fn done(&self, step: &DebriefStep) -> String {
        match &step.done {
            Done::Chose { choice, by_clock: false } => self.choice(step.node, *choice),
            Done::Chose { choice, by_clock: true } => {
                self.say_with("report-by-clock", &[("choice", Value::from(self.choice(step.node, *choice)))])
            }
            Done::RanOut => self.say("report-ran-out"),
            Done::Picked { picks } => self.picked(step.node, picks),
            Done::Discussed => self.say("report-discussed"),
            Done::Skipped => self.say("report-skipped"),
            Done::Did { action } => {
                let live = self.scenario.live(step.node);
                let action = live.and_then(|live| live.actions.get(usize::from(*action)));
                action.map_or_else(String::new, |it| self.text(it.text))
            }
            Done::Measured { measure, tenths } => {
                let live = self.scenario.live(step.node);
                let Some(it) = live.and_then(|live| live.measures.get(usize::from(*measure))) else {
                    return String::new();
                };
                names::measured_line(self.input.locale, &self.text(it.text), it.of, *tenths)
            }
        }
    }

    /// A decision in one line: its number in the timeline, and what was done.
    pub(super) fn brief(&self, at: usize, step: &DebriefStep) -> String {
        format!("{}. {}", at + 1, shortened(&self.done(step), LINE))
    }

    /// What was good about a decision, for whoever reads only that.
    pub(super) fn praise(&self, step: &DebriefStep) -> String {
        let (Done::Picked { picks }, Some(sheet)) = (&step.done, self.sheet_of(step.node)) else {
            return self.done(step);
        };
        match sheet.feedback {
            Some(text) => format!("{}: {}", self.face(sheet), first_sentence(&self.text(text))),
            None => self.picked(step.node, picks),
        }
    }

    /// What was poor about a decision, for whoever reads only that: what was done, or what was missing.
    pub(super) fn fault(&self, step: &DebriefStep) -> String {
        let (Done::Picked { picks }, Some(sheet)) = (&step.done, self.sheet_of(step.node)) else {
            return self.done(step);
        };
        let breached = step::breaches(sheet, picks).filter_map(|ix| sheet.expect.get(ix));
        match breached.min_by_key(|expect: &&Expect| (!expect.critical, expect.breach)) {
            Some(expect) => format!("{}: {}", self.face(sheet), self.text(expect.feedback)),
            None => self.picked(step.node, picks),
        }
    }

    /// The better way that was open at a decision, where there was one; a long sheet says by itself what it lacked.
    pub(super) fn better(&self, step: &DebriefStep) -> Option<String> {
        let better = match step.best_way(self.scenario)? {
            Made::Choose(choice) => self.choice(step.node, *choice),
            Made::Submit(picks) if matches!(self.sheet_of(step.node)?.face, Face::Order) => {
                self.picked(step.node, picks)
            }
            _ => return None,
        };
        (better != self.done(step)).then_some(better)
    }

    /// Points that the decision gave away, now and by what it closed, as a count for the plural and in figures; none
    /// where that is not known, or nothing.
    pub(super) fn given_away(&self, step: &DebriefStep) -> Option<(u32, String)> {
        let gain = step.regret().filter(|regret| *regret >= LEAST_GAIN)?;
        let whole = (gain - gain.round()).abs() < LEAST_GAIN;
        // A fraction takes the plural of several.
        let count = if whole { gain.round() as u32 } else { 2 };
        Some((count, self.input.locale.decimal(gain, if whole { 0 } else { 1 })))
    }

    /// What kind of sheet it is, in a word or two.
    pub(super) fn face(&self, sheet: &Sheet) -> String {
        match &sheet.face {
            Face::Order => self.say("report-face-order"),
            Face::Call { number, .. } => self.say_with("report-face-call", &[("number", Value::from(&**number))]),
            Face::Report { .. } => self.say("report-face-report"),
            Face::Claims { .. } => self.say("report-face-claims"),
        }
    }

    pub(super) fn choice(&self, node: NodeIx, choice: u16) -> String {
        let found = self.scenario.node(node).choices().get(usize::from(choice));
        found.map(|choice| self.text(choice.text)).unwrap_or_default()
    }

    /// What was picked on a sheet, as far as it fits a line: an order as a whole, of the others what they came to; the
    /// whole of those stands elsewhere in the report.
    pub(super) fn picked(&self, node: NodeIx, picks: &[u16]) -> String {
        let Some(sheet) = self.sheet_of(node) else { return String::new() };
        let item = |item: &u16| Some(self.text(sheet.items.get(usize::from(*item))?.text?));
        match &sheet.face {
            Face::Order if picks.is_empty() => self.say("report-nothing-picked"),
            Face::Order => picks.iter().filter_map(item).collect::<Vec<_>>().join(" → "),
            Face::Call { .. } => {
                let hung_up = picks.iter().any(|pick| sheet.items.get(usize::from(*pick)).is_some_and(|i| i.hangs_up));
                let end = self.say(if hung_up { "report-hung-up" } else { "report-call-over" });
                format!("{}. {end}", self.face(sheet))
            }
            Face::Report { fields } => {
                let filled = fields.iter().filter(|field| picks.iter().any(|pick| field.items.contains(pick))).count();
                let filled = self.of_all("report-fields", filled as u32, fields.len() as u32);
                format!("{}: {filled}", self.face(sheet))
            }
            Face::Claims { claims, .. } => {
                let first_reply = claims.len() * Claimed::VERDICTS.len();
                let reply = picks.iter().find(|pick| usize::from(**pick) >= first_reply).and_then(item);
                format!("{}: {}", self.face(sheet), reply.unwrap_or_else(|| self.say("report-nothing-picked")))
            }
        }
    }

    /// What was asked at a node, as it was shown at a tick or before.
    pub(super) fn situation(&self, node: NodeIx, tick: u64) -> String {
        let is_shown =
            |told: &&Told| told.node == node && told.tick <= tick && matches!(told.what, Said::Situation { .. });
        match (self.story.lines.iter().rev().find(is_shown), self.scenario.node(node).text) {
            (Some(told), _) => told.text.clone(),
            (None, Some(text)) => self.text(text),
            (None, None) => String::new(),
        }
    }

    pub(super) fn grade(&self, page: &mut Page, grade: Grade) {
        page.grade(grade, &self.say(names::grade(grade)));
    }

    /// A grade with what makes it worse.
    pub(super) fn graded(&self, page: &mut Page, grade: Option<Grade>, critical: bool) {
        if let Some(grade) = grade {
            self.grade(page, grade);
            page.put(" ");
        }
        if critical {
            page.leaf("span", "critical", &self.say("report-critical"));
            page.put(" ");
        }
    }
}

/// What comes before the first full stop that ends a sentence.
fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.')
}

/// As many whole words as fit so many letters.
pub(super) fn shortened(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let cut: String = text.chars().take(letters).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |end| &cut[..end]);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':', ' ', '–', '→']))
}
