//! The story of the run with every text as it was shown at its moment, and the hands that were counted on the way.

use crate::exercise::names;
use crate::exercise::site::{self, SiteCard};
use crate::exercise::transcript::{Said, Transcript};
use crate::exercise::{By, Entry, Event, Exercise};
use crate::records::report::ReportInput;
use crate::scenario::model::{NodeIx, TextId};
use crate::words::{Book, Locale};

/// What was told, and how the room raised its hands.
#[derive(Debug, Clone, Default)]
pub(super) struct Story {
    pub lines: Vec<Told>,
    pub counts: Vec<Counted>,
    /// By critical task, what brought about each of its moments that came.
    pub causes: Vec<[Option<Cause>; 2]>,
}

/// Where the run stood when something was done that changed it, and when that was.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cause {
    pub node: NodeIx,
    pub tick: u64,
}

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

/// Hands raised for each open choice of a decision.
#[derive(Debug, Clone)]
pub(super) struct Counted {
    pub node: NodeIx,
    pub tick: u64,
    pub votes: Vec<Vote>,
}

#[derive(Debug, Clone)]
pub(super) struct Vote {
    pub choice: u16,
    pub text: String,
    pub hands: u32,
}

impl Counted {
    pub fn all(&self) -> u32 {
        self.votes.iter().map(|vote| vote.hands).sum()
    }

    pub fn of(&self, choice: u16) -> Option<u32> {
        self.votes.iter().find(|vote| vote.choice == choice).map(|vote| vote.hands)
    }
}

/// Plays the run again and writes every line down with the state of its moment.
pub(super) fn tell(input: &ReportInput, site: &SiteCard) -> Story {
    let run = input.exercise;
    let (mut exercise, events) = Exercise::start(run.scenario().clone(), run.setup().clone());
    let mut transcript = Transcript::default();
    let mut story = Story { causes: vec![[None; 2]; run.scenario().tasks.len()], ..Story::default() };
    let mut hear = |exercise: &Exercise, events: &[Event], node: NodeIx| {
        for (task, causes) in story.causes.iter_mut().enumerate() {
            for (moment, cause) in exercise.watch().moments(task).into_iter().zip(causes) {
                *cause = cause.or(moment.map(|_| Cause { node, tick: exercise.tick() }));
            }
        }
        let known = transcript.lines.len();
        transcript.add(exercise, events);
        let writer = Writer { exercise, site, book: input.book, locale: input.locale };
        for line in &transcript.lines[known..] {
            let (who, text) = (writer.who(&line.what, line.node), writer.text(&line.what));
            let what = line.what.clone();
            story.lines.push(Told { node: line.node, tick: line.tick, story_secs: line.story_secs, what, who, text });
        }
        for event in events {
            let Event::Counted { node, hands } = event else { continue };
            story.counts.push(Counted { node: *node, tick: exercise.tick(), votes: writer.votes(hands) });
        }
    };
    hear(&exercise, &events, exercise.node());
    for entry in run.journal() {
        let node = exercise.node();
        let events = match entry {
            Entry::Did(command) => exercise.apply(command.clone()),
            Entry::Reached(tick) => exercise.advance(*tick),
        };
        hear(&exercise, &events, node);
    }
    story
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
            Said::Situation { .. } => {
                let seat = scenario.node(node).seat.map(|seat| scenario.seats[usize::from(seat)].name);
                seat.map_or_else(|| self.locale.text("seat-room").into_owned(), |name| self.own(name))
            }
            _ => String::new(),
        }
    }

    fn text(&self, said: &Said) -> String {
        let say = |key: &str| self.locale.text(key).into_owned();
        match said {
            Said::Told { text, .. } | Said::Situation { text } | Said::Feedback { text, .. } => self.own(*text),
            Said::Operator { text } | Said::Caller { text } | Said::Ending { text, .. } => self.own(*text),
            Said::Chose { text, by } => match by {
                By::Person => self.own(*text),
                By::Clock => self.locale.text_with("report-by-clock", &[("choice", self.own(*text).into())]).into(),
                By::Skip => self.locale.text_with("report-by-skip", &[("choice", self.own(*text).into())]).into(),
            },
            Said::Acted { text } => self.own(*text),
            Said::PlanLeft => say("report-plan-left"),
            Said::Measured { text, of, tenths, .. } => {
                names::measured_line(self.locale, &self.own(*text), *of, *tenths)
            }
            Said::RanOut => say("report-ran-out"),
            Said::CallEnded { hung_up: true } => say("report-hung-up"),
            Said::CallEnded { hung_up: false } => say("report-call-over"),
            Said::Skipped => say("report-skipped"),
            Said::Paused => say("report-paused"),
            Said::Resumed => say("report-resumed"),
            Said::Emergency => say("report-emergency"),
            Said::Stopped => say("report-stopped"),
            Said::Judged { .. } | Said::Picked { .. } => String::new(),
        }
    }

    /// Hands by open choice, in the order shown.
    fn votes(&self, hands: &[u16]) -> Vec<Vote> {
        let choices = self.exercise.scenario().node(self.exercise.node()).choices();
        let open = self.exercise.open_choices().into_iter();
        let votes = open.filter_map(|choice| {
            let text = self.own(choices.get(usize::from(choice))?.text);
            Some(Vote { choice, text, hands: u32::from(*hands.get(usize::from(choice))?) })
        });
        votes.collect()
    }

    fn own(&self, text: TextId) -> String {
        let args = site::args(self.exercise.scenario(), self.exercise.state(), self.site);
        self.book.text(text, &args).into_owned()
    }
}
