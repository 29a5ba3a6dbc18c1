//! Every text in every language: the program's own ([`Locale`]) and a scenario's ([`Book`]), both Fluent.
//!
//! Text in, text out. This room knows no other room, no clock and no disk; what it is given is text, and what is wrong
//! with it comes back as codes and places, never as sentences.

mod book;
mod cardinal;
mod embedded;
mod ftl;
mod lang;
mod locale;
mod numbers;
mod pattern;
mod pattern_fault;
mod plural;
mod problem;
mod pseudo;
mod stamp;
mod value;

pub use book::{Book, TextId};
pub use embedded::{LANGUAGES, files_of};
pub use ftl::{Ftl, FtlEntry, FtlProblem, FtlProblemKind};
pub use lang::{BadLang, Lang, negotiate};
pub use locale::Locale;
pub use pattern::{Pattern, ftl_value, parse_pattern, source_hash, variables};
pub use pattern_fault::{PatternFault, PatternFaultKind};
pub use plural::{Category, NumberSelect, required_categories};
pub use problem::TextProblem;
pub use pseudo::pseudo;
pub use stamp::stamp;
pub use value::{Args, Value};
