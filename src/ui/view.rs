//! What the panels may see: values, and the words for them. The app fills a view anew for each frame.

use std::borrow::Cow;
use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::cue::Cue;
use super::intent::{Begin, Screen};
use super::settings::Settings;
use super::widgets::Toast;
use crate::exercise::difference::{Difference, Draws};
use crate::exercise::other::Answers;
use crate::exercise::projector::Projector;
use crate::exercise::{Debrief, Exercise, Marks, SiteCard, Transcript};
use crate::records::RunRow;
use crate::scenario::fault::{Fault, Severity};
use crate::scenario::model::Scenario;
use crate::scenario::source::{Setting, Theme};
use crate::words::{Args, Book, Lang, Locale, TextId, Value};

/// A snapshot, made anew for each frame. Start from [`View::new`] and fill in what there is.
pub struct View<'a> {
    pub screen: Screen,
    pub settings: &'a Settings,
    pub words: &'a Locale,
    pub toasts: &'a [Toast],
    /// What is heard just now, or would be.
    pub caption: Option<Cue>,
    /// There is no sound device: captions must do.
    pub silent: bool,
    /// The site card as its owner filled it in, empty fields empty.
    pub site: &'a SiteCard,
    /// Something real is happening: the exercise is stopped.
    pub emergency: bool,
    /// In which the dates of runs are shown.
    pub time_zone: TimeZone,
    /// The day it is; none where nobody knows.
    pub today: Option<Date>,
    pub library: LibraryView<'a>,
    pub briefing: Option<BriefingView<'a>>,
    pub play: Option<PlayView<'a>>,
    pub debrief: Option<DebriefView<'a>>,
    pub records: RecordsView<'a>,
    /// Something that takes a while is being done.
    pub is_working: bool,
    /// Pages of help in the language set, as Markdown; each begins with its title.
    pub help: &'a [&'a str],
}

/// The library.
#[derive(Default)]
pub struct LibraryView<'a> {
    pub shelf: &'a [ShelfEntry],
    /// Runs that were begun and have no end yet, the newest first.
    pub interrupted: &'a [RunRow],
    /// Runs that came to their end lately, the newest first.
    pub recent: &'a [RunRow],
    pub folder: Option<&'a Path>,
    /// Scenarios are still being read.
    pub is_reading: bool,
    /// Nobody has started anything here yet: the welcome stands before the shelf.
    pub welcome: bool,
}

/// One scenario on the shelf, with its texts in the language set.
#[derive(Debug, Clone, PartialEq)]
pub struct ShelfEntry {
    pub id: String,
    /// The id of a folder whose title cannot be read.
    pub title: String,
    pub summary: String,
    pub content_note: Option<String>,
    /// None where the file cannot be read far enough.
    pub theme: Option<Theme>,
    pub setting: Option<Setting>,
    pub minutes_solo: u16,
    pub minutes_group: u16,
    pub seats: usize,
    pub languages: Vec<Lang>,
    pub faults: Vec<Fault>,
    pub is_playable: bool,
    /// The program proved that every ending can be reached and the pass mark attained.
    pub is_proved: bool,
    /// Who approved exactly this content; nobody means that it is a draft.
    pub approvals: Vec<Approved>,
}

/// A body that approved a scenario as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    pub body: String,
    /// ISO date.
    pub on: String,
}

/// The briefing of one scenario.
pub struct BriefingView<'a> {
    pub scenario: &'a Scenario,
    pub book: &'a Book,
    /// What its texts may name, see [`crate::exercise::site::args`].
    pub args: &'a Args<'a>,
    /// How the library was asked to begin.
    pub begin: Begin,
    pub checks: &'a [Check],
    /// Doctrine profiles, as id and name in the language set.
    pub profiles: &'a [(String, String)],
    /// Faults that the check found in it and that do not keep it from being played.
    pub warnings: usize,
    /// Who approved exactly this content.
    pub approvals: &'a [Approved],
    /// Nobody has played it here yet: the clock is off to begin with.
    pub is_first: bool,
}

/// One pre-flight check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    pub what: Checked,
    pub state: CheckState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// Runs can be written to the disk.
    Disk,
    /// The scenario is complete in the language set.
    Language,
    Sound,
    /// A second screen for the room.
    Projector,
    /// The site card is filled in.
    SiteCard,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckState {
    Fine,
    /// One can begin without it.
    Warn,
    /// One cannot begin.
    Missing,
}

/// The running exercise.
pub struct PlayView<'a> {
    /// Id of the run.
    pub run: &'a str,
    pub exercise: &'a Exercise,
    pub book: &'a Book,
    /// What the texts may name now, see [`crate::exercise::site::args`].
    pub args: &'a Args<'a>,
    pub transcript: &'a Transcript,
    /// Room time now, in ticks; it stands while [`super::play::PlayState::holds_time`].
    pub tick: u64,
    /// How much of the next tick has passed, from 0 to 1.
    pub tick_part: f32,
    /// Seconds since its story ended, for as long as it stays open: room time stands then, an evening goes on.
    pub since_end_secs: u32,
}

/// A run that is over.
pub struct DebriefView<'a> {
    pub run: &'a str,
    pub exercise: &'a Exercise,
    pub book: &'a Book,
    pub args: &'a Args<'a>,
    pub marks: &'a Marks,
    /// None while it is still being computed.
    pub debrief: Option<&'a Debrief>,
    pub transcript: &'a Transcript,
    /// Names of the competencies in the language set, in the scenario's order.
    pub competencies: &'a [String],
    /// Whom one may talk to afterwards, as lines of text; none stands for the numbers that the program knows.
    pub support: &'a [String],
    pub plan: PastPlan<'a>,
}

/// The plan of a run that is over, to look at again.
#[derive(Clone, Copy, Default)]
pub enum PastPlan<'a> {
    /// None ran.
    #[default]
    None,
    Computing,
    Ready(PlanView<'a>),
}

#[derive(Clone, Copy)]
pub struct PlanView<'a> {
    pub projector: &'a Projector,
    pub answers: &'a Answers,
    /// What the other choice made of it, in the run's own draw; as soon as it is computed.
    pub once: Option<&'a Difference>,
    /// The same in many draws.
    pub draws: Option<&'a Draws>,
    /// One of the two is being computed.
    pub is_computing: bool,
}

/// All runs.
#[derive(Default)]
pub struct RecordsView<'a> {
    pub rows: &'a [RunRow],
    /// Why the records cannot be read: what happened, what it means, what to do.
    pub error: Option<[&'a str; 3]>,
}

impl<'a> View<'a> {
    /// A view of a screen with nothing on it yet.
    pub fn new(screen: Screen, settings: &'a Settings, words: &'a Locale, site: &'a SiteCard) -> Self {
        Self {
            screen,
            settings,
            words,
            toasts: &[],
            caption: None,
            silent: false,
            site,
            emergency: false,
            time_zone: TimeZone::UTC,
            today: None,
            library: LibraryView::default(),
            briefing: None,
            play: None,
            debrief: None,
            records: RecordsView::default(),
            is_working: false,
            help: &[],
        }
    }

    /// The words of the program under `key`, in the language that is set.
    pub fn say(&self, key: &str) -> Cow<'_, str> {
        self.words.text(key)
    }

    /// The same with values, as in `view.say_with("people", &[("count", Value::from(3))])`.
    pub fn say_with(&self, key: &str, args: &Args) -> Cow<'_, str> {
        self.words.text_with(key, args)
    }

    /// The same for a key with one count.
    pub fn say_count(&self, key: &str, count: usize) -> Cow<'_, str> {
        self.words.text_with(key, &[("count", Value::from(count))])
    }

    /// When a run began or ended, as a person says it; the text itself if it is no time.
    pub fn when(&self, utc: &str) -> String {
        let Ok(at) = utc.parse::<jiff::Timestamp>() else { return utc.to_owned() };
        let here = at.to_zoned(self.time_zone.clone());
        format!("{} {}", self.words.short_date(here.date()), self.words.time(here.time()))
    }
}

impl View<'_> {
    /// A day as a person writes it; the text itself if it is none.
    pub fn day(&self, iso: &str) -> String {
        iso.parse().map_or_else(|_| iso.to_owned(), |day| self.words.short_date(day))
    }

    /// Whether a run belongs to the person at this computer: theirs, nobody's, or anybody's if no nickname is set.
    pub fn is_mine(&self, run: &RunRow) -> bool {
        let mine = self.settings.nickname.trim().to_lowercase();
        mine.is_empty() || run.person.as_ref().is_none_or(|person| person.trim().to_lowercase() == mine)
    }
}

impl ShelfEntry {
    pub fn errors(&self) -> usize {
        self.faults.iter().filter(|fault| fault.severity == Severity::Error).count()
    }

    pub fn warnings(&self) -> usize {
        self.faults.iter().filter(|fault| fault.severity == Severity::Warning).count()
    }
}

impl BriefingView<'_> {
    /// A text of the scenario.
    pub fn words(&self, id: TextId) -> Cow<'_, str> {
        self.book.text(id, self.args)
    }
}

impl PlayView<'_> {
    /// A text of the scenario.
    pub fn words(&self, id: TextId) -> Cow<'_, str> {
        self.book.text(id, self.args)
    }
}

impl DebriefView<'_> {
    /// A text of the scenario.
    pub fn words(&self, id: TextId) -> Cow<'_, str> {
        self.book.text(id, self.args)
    }
}
