//! A run as lines of text: what happened, what was chosen, and the marks at the end.

use std::io;

use crate::cli::console::Console;
use crate::exercise::marks::Missing;
use crate::exercise::names;
use crate::exercise::site::{self, SiteCard};
use crate::exercise::transcript::{Line, Said, Transcript};
use crate::exercise::{By, Event, Exercise, Marks, Mode};
use crate::scenario::grade::Share;
use crate::scenario::model::{Claimed, Face, Kind, NodeIx, TextId};
use crate::scenario::shared::Shared;
use crate::scenario::source::Grade;
use crate::words::{Book, Locale, Value};

/// Tells a run as it goes.
pub struct Story<'a> {
    pub book: &'a Book,
    site: SiteCard,
    transcript: Transcript,
    told: usize,
}

impl<'a> Story<'a> {
    pub fn new(book: &'a Book, locale: &Locale) -> Self {
        Self { book, site: SiteCard::default().filled_in(locale), transcript: Transcript::default(), told: 0 }
    }

    /// Takes in what happened without telling it, as before a run that is gone on with.
    pub fn skip(&mut self, exercise: &Exercise, events: &[Event]) {
        self.transcript.add(exercise, events);
        self.told = self.transcript.lines.len();
    }

    /// Tells what happened; `exercise` is the run after it.
    pub fn tell(&mut self, console: &mut Console, exercise: &Exercise, events: &[Event]) -> io::Result<()> {
        self.transcript.add(exercise, events);
        let is_silent = exercise.setup().mode == Mode::Examination && !exercise.has_ended();
        let lines = self.transcript.lines[self.told..].to_vec();
        self.told = self.transcript.lines.len();
        for (at, line) in lines.iter().enumerate() {
            let is_said_next = lines.get(at + 1).is_some_and(|next| says_grade_of(&next.what, &line.what));
            let is_kept_back = is_silent && line.what.is_judgement();
            if !is_said_next && !is_kept_back {
                self.tell_line(console, exercise, line)?;
            }
        }
        Ok(())
    }

    /// A text of the scenario as it stands now.
    pub fn text(&self, exercise: &Exercise, text: TextId) -> String {
        let args = site::args(exercise.scenario(), exercise.state(), &self.site);
        self.book.text(text, &args).into_owned()
    }

    /// An item of a sheet in words.
    pub fn item(&self, exercise: &Exercise, node: NodeIx, item: u16, locale: &Locale) -> String {
        let Kind::Sheet(sheet) = &exercise.scenario().node(node).kind else { return String::new() };
        let text = sheet.items.get(usize::from(item)).and_then(|item| item.text);
        match (&sheet.face, text) {
            (_, Some(text)) => self.text(exercise, text),
            (Face::Claims { claims, .. }, None) => {
                let (claim, verdict) = (usize::from(item) / 3, usize::from(item) % 3);
                let Some(claim) = claims.get(claim) else { return String::new() };
                let verdict = locale.text(names::verdict(Claimed::VERDICTS[verdict]));
                let args = [("claim", Value::from(self.text(exercise, claim.text))), ("verdict", verdict.into())];
                locale.text_with("cli-claim", &args).into_owned()
            }
            _ => String::new(),
        }
    }

    fn tell_line(&self, console: &mut Console, exercise: &Exercise, line: &Line) -> io::Result<()> {
        let say = |key: &str| console.locale.text(key).into_owned();
        let own = |text: TextId| self.text(exercise, text);
        let text = match &line.what {
            Said::Told { by, from, text, .. } => {
                let by = say(names::channel(*by));
                let from = from.map_or(by.clone(), |from| format!("{} ({by})", own(from)));
                format!("{from}: {}", own(*text))
            }
            Said::Situation { text } => {
                let scenario = exercise.scenario();
                let seat = scenario.node(line.node).seat.map(|seat| own(scenario.seats[usize::from(seat)].name));
                format!("{}: {}", seat.unwrap_or_else(|| say("seat-room")), own(*text))
            }
            Said::Chose { text, by } => {
                let args = [("choice", Value::from(own(*text)))];
                let key = match by {
                    By::Person => None,
                    By::Clock => Some("report-by-clock"),
                    By::Skip => Some("report-by-skip"),
                };
                let chosen = key.map(|key| console.locale.text_with(key, &args).into_owned());
                format!("> {}", chosen.unwrap_or_else(|| own(*text)))
            }
            Said::Picked { items } => {
                let items = items.iter().map(|&item| self.item(exercise, line.node, item, &console.locale));
                format!("> {}", items.collect::<Vec<_>>().join(" → "))
            }
            Said::Feedback { grade, critical, text } => {
                format!("  {}{}", judged(*grade, *critical, &console.locale), own(*text))
            }
            Said::Judged { grade, critical } => format!("  {}", judged(Some(*grade), *critical, &console.locale)),
            Said::Operator { text } => format!("{}: {}", say("report-operator"), own(*text)),
            Said::Caller { text } => format!("> {}", own(*text)),
            Said::CallEnded { hung_up: true } => say("report-hung-up"),
            Said::CallEnded { hung_up: false } => say("report-call-over"),
            Said::Ending { outcome, text, debrief } => {
                let debrief = debrief.map(|text| format!("\n  {}", own(text))).unwrap_or_default();
                format!("{}: {}{debrief}", say(names::outcome(*outcome)), own(*text))
            }
            Said::Acted { text } => format!("> {}", own(*text)),
            Said::PlanLeft => say("report-plan-left"),
            Said::Measured { text, of, tenths, grade } => {
                let line = names::measured_line(&console.locale, &own(*text), *of, *tenths);
                format!("  {}{line}", judged(Some(*grade), false, &console.locale))
            }
            Said::RanOut => say("report-ran-out"),
            Said::Skipped => say("report-skipped"),
            Said::Paused => say("report-paused"),
            Said::Resumed => say("report-resumed"),
            Said::Emergency => say("report-emergency"),
            Said::Stopped => say("report-stopped"),
        };
        let at = console.locale.story_time(line.story_secs);
        let is_head = !line.what.is_judgement();
        console.say(&if is_head { format!("[{at}] {text}") } else { text })
    }
}

/// Tells the marks of a run.
pub fn tell_marks(console: &mut Console, exercise: &Exercise, story: &Story) -> io::Result<()> {
    let (marks, shared, scenario) = (Marks::of(exercise), Shared::shipped(), exercise.scenario());
    let lang = console.locale.lang().clone();
    let name = |competency: usize| shared.competency_name(&scenario.competencies[competency], &lang);
    let mut lines = vec![String::new()];
    lines.push(console.text(if marks.is_passed() { "report-passed" } else { "report-not-passed" }));
    lines.push(line_of(console, "report-performance", marks.performance));
    lines.push(line_of(console, "report-coverage", marks.coverage));
    for mark in &marks.competencies {
        let counted =
            if mark.is_observed() { share(&console.locale, mark.performance) } else { console.text("rating-none") };
        let critical =
            if mark.failed_critically { format!(", {}", console.text("report-critical")) } else { String::new() };
        lines.push(format!("  {}: {counted}{critical}", name(mark.competency)));
    }
    for task in &marks.tasks {
        let met = console.text(names::met(task.verdict()));
        lines.push(format!("  {}: {met}", story.text(exercise, scenario.tasks[task.task].text)));
    }
    if !marks.missing.is_empty() {
        lines.push(console.text("report-missing"));
    }
    for missing in &marks.missing {
        let line = match missing {
            Missing::Unfinished => console.text("report-missing-end"),
            Missing::Performance => console.text("report-missing-performance"),
            Missing::Coverage => console.text("report-missing-coverage"),
            Missing::CriticalFailure { competency } => {
                console.text_with("report-missing-critical", &[("competencies", Value::from(name(*competency)))])
            }
            Missing::Task { task } => {
                let task = story.text(exercise, scenario.tasks[*task].text);
                console.text_with("report-missing-task", &[("task", Value::from(task))])
            }
        };
        lines.push(format!("  - {line}"));
    }
    lines.iter().try_for_each(|line| console.say(line))
}

fn line_of(console: &Console, key: &str, counted: Share) -> String {
    format!("{}: {}", console.text(key), share(&console.locale, counted))
}

fn share(locale: &Locale, share: Share) -> String {
    let args = [("done", Value::from(share.part)), ("all", Value::from(share.whole))];
    let counted = locale.text_with("cli-share", &args);
    share
        .percent()
        .map_or_else(|| counted.to_string(), |percent| format!("{} ({counted})", locale.percent(percent.into())))
}

fn judged(grade: Option<Grade>, critical: bool, locale: &Locale) -> String {
    let Some(grade) = grade else { return String::new() };
    let critical = if critical { format!(", {}", locale.text("report-critical")) } else { String::new() };
    format!("[{}{critical}] ", locale.text(names::grade(grade)))
}

/// Whether the first gives the grade of the second again, with a reason.
fn says_grade_of(next: &Said, this: &Said) -> bool {
    match (next, this) {
        (Said::Feedback { grade, .. }, Said::Judged { grade: whole, critical: false }) => *grade == Some(*whole),
        _ => false,
    }
}
