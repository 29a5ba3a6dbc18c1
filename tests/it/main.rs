//! All integration tests, in one binary.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod house;
mod kill;
mod locales;
mod rust_text;
