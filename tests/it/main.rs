//! All integration tests, in one binary.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod generated;
mod help;
mod house;
mod kill;
mod locales;
mod play;
mod rust_text;
mod scenes;
