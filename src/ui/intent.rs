//! What a person wants: the only thing that a panel gives back. The app decides what comes of it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::hint::Hint;
use super::settings::{ClockStretch, Intensity};
use super::theme::Theme;
use crate::exercise::other::Change;
use crate::exercise::{Act, Mode, SiteCard};
use crate::records::RunId;
use crate::records::papers::Paper;
use crate::scenario::source::Id;
use crate::words::Lang;

/// A screen one can be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Screen {
    #[default]
    Library,
    Briefing,
    Play,
    Debrief,
    Records,
    Settings,
    Help,
    /// Every widget side by side, to look at while working on the look.
    Gallery,
}

/// How an exercise is begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Begin {
    Practise,
    Group,
    Examine,
}

/// One wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Intent {
    Open(Screen),
    /// To the screen before.
    Back,
    SetLang(Lang),
    SetTheme(Theme),
    SetScale(u16),
    SetReduceMotion(bool),
    SetClock(ClockStretch),
    SetVolume(u8),
    SetIntensity(Intensity),
    /// Whose runs are shown; empty: everybody's.
    SetNickname(String),
    /// The welcome of the first start was seen.
    Welcomed,
    HintUsed(Hint),
    /// Shows the welcome and all hints again.
    ShowHints,
    /// The site card as it is now; comes with every change of a field.
    SetSite(SiteCard),
    OpenFolder(PathBuf),
    /// Makes a new scenario under this id and opens its folder.
    NewScenario(Id),
    /// Opens the file of a fault in the program that edits text, at its line where that is possible.
    ShowFault {
        scenario: Id,
        file: String,
        line: usize,
    },
    /// Shows the briefing of a scenario.
    Brief {
        scenario: Id,
        begin: Begin,
    },
    /// Begins an exercise.
    Start(Start),
    /// Takes up a run that was interrupted.
    TakeUp(RunId),
    /// Ends a run that was interrupted, or removes one's own attempt. Asked twice by the panel.
    Discard(RunId),
    /// Shows the debrief of a run.
    OpenRun(RunId),
    /// Shows another moment of the plan that is looked at again, in ticks of the plan.
    ShowMoment(u64),
    /// Lets it run on, so many times faster than it was; 0: it stands.
    RunFilm(u8),
    /// Plays the run that is looked at once more with one thing done differently, in so many draws; 1: its own.
    PlayOther {
        change: Change,
        draws: u16,
    },
    /// Makes the report of a run and opens it.
    OpenReport(RunId),
    /// Writes what a trainer prints before the exercise, and opens it.
    Print {
        scenario: Id,
        /// The doctrine profile that grades are of.
        profile: Id,
        paper: Paper,
    },
    /// Writes the record of a run into a file.
    ExportRecord(RunId),
    /// Opens a file that was written, in the program that this computer has for it.
    ShowFile(PathBuf),
    /// A command for the running exercise.
    Act(Act),
    /// An answer, by its id.
    Choose(Id),
    /// On to what comes next.
    Continue,
    Pause(bool),
    /// Something real is happening: freeze and silence everything.
    RealEmergency,
    /// It is over, or was a slip; the run stands paused.
    EndEmergency,
    /// Puts a toast away, by its index.
    PutAway(usize),
    Quit,
}

/// What is needed to begin, besides chance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    pub scenario: Id,
    pub mode: Mode,
    /// 0: no clock. 100: as written.
    pub clock_percent: u16,
    /// The doctrine profile.
    pub profile: Id,
    /// None: nobody's name is kept.
    pub nickname: Option<String>,
    /// How long a group has; none for a trainee.
    pub minutes: Option<u16>,
}

impl Begin {
    pub const ALL: [Self; 3] = [Self::Practise, Self::Group, Self::Examine];

    pub fn mode(self) -> Mode {
        match self {
            Begin::Practise => Mode::Solo,
            Begin::Group => Mode::Group,
            Begin::Examine => Mode::Examination,
        }
    }
}
