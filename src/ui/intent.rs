//! What a person wants: the only thing that a panel gives back. The app decides what comes of it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::settings::ClockStretch;
use super::theme::Theme;
use crate::scenario::source::Id;
use crate::words::Lang;

/// A screen one can be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
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
    OpenFolder(PathBuf),
    /// Shows the briefing of a scenario.
    Brief(Id),
    /// Begins an exercise of a scenario.
    Start {
        scenario: Id,
        begin: Begin,
    },
    /// Takes up a run that was interrupted.
    TakeUp(Id),
    /// An answer, by its id.
    Choose(Id),
    /// On to what comes next.
    Continue,
    Pause(bool),
    /// Something real is happening: freeze and silence everything.
    RealEmergency,
    /// It is over, or was a slip.
    EndEmergency,
    /// Puts a toast away, by its index.
    PutAway(usize),
    Quit,
}
