//! The timeline: who said what, by which channel, what was chosen, and why it was good or poor.

use crate::exercise::names;
use crate::exercise::site::{self, SiteCard};
use crate::exercise::transcript::{Said, Transcript};
use crate::exercise::{By, Entry, Event, Exercise};
use crate::records::report::page::Page;
use crate::records::report::{Report, ReportInput};
use crate::scenario::model::{Claimed, Face, Kind, NodeIx, Scenario, TextId};
use crate::scenario::source::Grade;
use crate::words::{Book, Locale, Value};

/// A line of the run's story with its texts written out as they were shown.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub node: NodeIx,
    pub tick: u64,
    pub story_secs: u32,
    pub what: Said,
    /// Who speaks, or is asked.
    pub who: String,
    pub text: String,
}

/// Plays the run again and writes every line down with the state of its moment.
pub(super) fn tell(input: &ReportInput, site: &SiteCard) -> Vec<Told> {
    let run = input.exercise;
    let (mut exercise, events) = Exercise::start(run.scenario().clone(), run.setup().clone());
    let mut transcript = Transcript::default();
    let mut told = Vec::new();
    let mut hear = |exercise: &Exercise, events: &[Event]| {
        let known = transcript.lines.len();
        transcript.add(exercise, events);
        let writer = Writer { exercise, site, book: input.book, locale: input.locale };
        for line in &transcript.lines[known..] {
            let (who, text) = (writer.who(&line.what, line.node), writer.text(&line.what, line.node));
            let what = line.what.clone();
            told.push(Told { node: line.node, tick: line.tick, story_secs: line.story_secs, what, who, text });
        }
    };
    hear(&exercise, &events);
    for entry in run.journal() {
        let events = match entry {
            Entry::Did(command) => exercise.apply(command.clone()),
            Entry::Reached(tick) => exercise.advance(*tick),
        };
        hear(&exercise, &events);
    }
    told
}

/// Writes texts as they stood at one moment of a run.
struct Writer<'a> {
    exercise: &'a Exercise,
    site: &'a SiteCard,
    book: &'a Book,
    locale: &'a Locale,
}

impl Writer<'_> {
    fn who(&self, said: &Said, node: NodeIx) -> String {
        let scenario = self.exercise.scenario();
        match said {
            Said::Told { by, from, .. } => {
                let by = self.locale.text(names::channel(*by)).into_owned();
                from.map_or(by.clone(), |from| format!("{} ({by})", self.own(from)))
            }
            Said::Operator { .. } => self.locale.text("report-operator").into_owned(),
            Said::Caller { .. } => self.locale.text("report-caller").into_owned(),
            Said::Situation { .. } | Said::Chose { .. } | Said::Picked { .. } => {
                let seat = scenario.node(node).seat.map(|seat| scenario.seats[usize::from(seat)].name);
                seat.map_or_else(|| self.locale.text("seat-room").into_owned(), |name| self.own(name))
            }
            _ => String::new(),
        }
    }

    fn text(&self, said: &Said, node: NodeIx) -> String {
        let say = |key: &str| self.locale.text(key).into_owned();
        match said {
            Said::Told { text, .. } | Said::Situation { text } | Said::Feedback { text, .. } => self.own(*text),
            Said::Operator { text } | Said::Caller { text } | Said::Ending { text, .. } => self.own(*text),
            Said::Chose { text, by } => match by {
                By::Person => self.own(*text),
                By::Clock => self.locale.text_with("report-by-clock", &[("choice", self.own(*text).into())]).into(),
                By::Skip => self.locale.text_with("report-by-skip", &[("choice", self.own(*text).into())]).into(),
            },
            Said::RanOut => say("report-ran-out"),
            Said::Judged { .. } => String::new(),
            Said::CallEnded { hung_up: true } => say("report-hung-up"),
            Said::CallEnded { hung_up: false } => say("report-call-over"),
            Said::Picked { items } => picked(self.exercise.scenario(), node, items, self.locale, |id| self.own(id)),
            Said::Skipped => say("report-skipped"),
            Said::Paused => say("report-paused"),
            Said::Resumed => say("report-resumed"),
            Said::Emergency => say("report-emergency"),
            Said::Stopped => say("report-stopped"),
        }
    }

    fn own(&self, text: TextId) -> String {
        let args = site::args(self.exercise.scenario(), self.exercise.state(), self.site);
        self.book.text(text, &args).into_owned()
    }
}

impl Report<'_> {
    pub(super) fn timeline(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("report-timeline"));
        let heads = ["report-story-time", "report-from", "report-happened"];
        self.table(page, "list", &heads, |page| {
            let mut rest = self.told.as_slice();
            while let Some((told, after)) = rest.split_first() {
                let judged = after.iter().take_while(|next| is_judgement(&next.what)).count();
                self.moment(page, told, &after[..judged]);
                rest = &after[judged..];
            }
        });
    }

    /// One row: what happened, with the judgement that it got.
    fn moment(&self, page: &mut Page, told: &Told, judged: &[Told]) {
        let class = match &told.what {
            Said::Situation { .. } => "asked",
            Said::Chose { .. } | Said::Picked { .. } | Said::RanOut => "chose",
            _ => "",
        };
        page.element("tr", "", |page| {
            page.leaf("td", "when", &self.input.locale.duration(u64::from(told.story_secs)));
            page.leaf("td", "who", &told.who);
            page.element("td", class, |page| {
                if let Some(number) = self.number_of(told) {
                    page.put(&format!("{number}. "));
                }
                page.put(&told.text);
                if is_judgement(&told.what) {
                    self.judgement(page, told);
                }
                judged.iter().for_each(|line| self.judgement(page, line));
            });
        });
    }

    fn judgement(&self, page: &mut Page, told: &Told) {
        let (grade, critical, text) = match &told.what {
            Said::Feedback { grade, critical, .. } => (*grade, *critical, told.text.as_str()),
            Said::Judged { grade, critical } => (Some(*grade), *critical, ""),
            _ => return,
        };
        page.element("span", "why", |page| {
            if let Some(grade) = grade {
                self.grade(page, grade);
            }
            if critical {
                page.put(" ");
                page.leaf("span", "critical", &self.say("report-critical"));
            }
            page.put(" ");
            page.put(text);
        });
    }

    pub(super) fn grade(&self, page: &mut Page, grade: Grade) {
        page.grade(grade, &self.say(names::grade(grade)));
    }

    /// The number of the decision that a line made, counted from 1; other parts of the report name it by that.
    fn number_of(&self, told: &Told) -> Option<usize> {
        let makes = matches!(
            told.what,
            Said::Chose { .. } | Said::Picked { .. } | Said::RanOut | Said::CallEnded { .. } | Said::Skipped
        );
        let mut steps = self.input.debrief.steps.iter();
        let at = makes.then(|| steps.position(|step| step.node == told.node && step.tick == told.tick)).flatten();
        at.map(|at| at + 1)
    }

    /// What was asked at a node, as it was shown at a tick or before.
    pub(super) fn situation(&self, node: NodeIx, tick: u64) -> String {
        let shown = self
            .told
            .iter()
            .rev()
            .find(|told| told.node == node && told.tick <= tick && matches!(told.what, Said::Situation { .. }));
        match (shown, self.scenario.node(node).text) {
            (Some(told), _) => told.text.clone(),
            (None, Some(text)) => self.text(text),
            (None, None) => String::new(),
        }
    }

    pub(super) fn picked(&self, node: NodeIx, items: &[u16]) -> String {
        picked(self.scenario, node, items, self.input.locale, |text| self.text(text))
    }
}

fn is_judgement(said: &Said) -> bool {
    matches!(said, Said::Feedback { .. } | Said::Judged { .. })
}

/// The items of a sheet in the order in which they were picked, in words.
fn picked(
    scenario: &Scenario,
    node: NodeIx,
    items: &[u16],
    locale: &Locale,
    write: impl Fn(TextId) -> String,
) -> String {
    let Kind::Sheet(sheet) = &scenario.node(node).kind else { return String::new() };
    let one = |&item: &u16| match (&sheet.face, sheet.items.get(usize::from(item)).and_then(|item| item.text)) {
        (_, Some(text)) => write(text),
        (Face::Claims { claims, .. }, None) => {
            let verdicts = Claimed::VERDICTS.len();
            let Some(claim) = claims.get(usize::from(item) / verdicts) else { return String::new() };
            let verdict = names::verdict(Claimed::VERDICTS[usize::from(item) % verdicts]);
            let args = [("claim", Value::from(write(claim.text))), ("verdict", Value::from(locale.text(verdict)))];
            locale.text_with("report-claim", &args).into_owned()
        }
        (_, None) => String::new(),
    };
    if items.is_empty() {
        return locale.text("report-nothing-picked").into_owned();
    }
    // Only where the order counts is there a way from one to the next.
    let between = if matches!(sheet.face, Face::Order | Face::Call { .. }) { " → " } else { "; " };
    items.iter().map(one).collect::<Vec<_>>().join(between)
}
