//! All integration tests, in one binary.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod cli;
mod compare;
mod content;
mod generated;
mod golden;
mod help;
mod house;
mod kill;
mod locales;
mod play;
mod prove;
mod rust_text;
mod scenes;
mod simulate;
