//! One run: commands in, events out; journal, clock, marks.

pub mod board;
pub mod command;
pub mod debrief;
pub mod difference;
pub mod event;
pub mod film;
pub mod journal;
pub mod lessons;
pub mod marks;
pub mod names;
pub mod other;
#[cfg(test)]
pub(crate) mod plan_sample;
pub mod policy;
pub mod projector;
pub mod replay;
mod run;
pub mod script;
pub mod setup;
pub mod site;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod tests_plan;
pub mod time_plan;
pub mod transcript;
pub mod watch;

pub use board::{Board, BoardCard, Column};
pub use command::{Act, Command, Rating, Who};
pub use debrief::Debrief;
pub use event::{By, Event, Refusal};
pub use journal::Entry;
pub use lessons::Lessons;
pub use marks::Marks;
pub use policy::{Player, Policy, Turn};
pub use run::{Exercise, Logged, Measured, Standing};
pub use setup::{Mode, Setup};
pub use site::SiteCard;
pub use transcript::Transcript;

/// Ticks of 50 ms in a second of room time.
pub const TICKS_PER_SEC: u64 = 20;

/// The rules under which a journal replays; raised whenever a golden hash changes.
pub const RULES: u32 = 1;
