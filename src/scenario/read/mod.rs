//! From the bytes of `scenario.ron` to a [`Source`] and every fault, each with its place; `floor.ron` is read alike.
//!
//! The reader never fails outright. The top fields and the elements of their lists are decoded one by one, so a bad
//! one hides no other. Mistakes that have one safe correction are corrected in memory, so that what is wrong behind
//! them shows at once too; the file itself is never touched.

mod decode;
mod fields;
mod locate;
mod patch;
mod scenario;
mod shape;
mod suggest;
mod typing;

#[cfg(test)]
pub mod check;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;

use super::fault::{Arg, Code, Fault, Fix, Path, Place, Severity};
use super::source::Source;
use super::syntax::{self, Span, Tree};
use fields::Kept;
pub use fields::{Document, Fields, Record};

/// The version of the format that this program reads.
pub const FORMAT: u32 = 1;

/// Greatest size of a text file, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;

/// How many faults of one file are kept; more would only bury the first ones.
pub const MAX_FAULTS: usize = 200;

/// What could be read of a file.
#[derive(Debug, Clone)]
pub struct Read<T = Source> {
    /// None only if nothing useful is left.
    pub source: Option<T>,
    pub tree: Tree,
    /// In order of place. The source is whole if and only if there are none.
    pub faults: Vec<Fault>,
    /// Elements of lists that are not in `source` because they could not be read.
    pub left_out: Vec<LeftOut>,
    /// Values in `source` that are stand-ins because the author's could not be read.
    pub stand_ins: Vec<Path>,
    file: String,
    /// For lists with elements left out: the place in the file of each element that is in `source`.
    kept: Vec<Kept>,
}

/// An element that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The field that holds it, as in `nodes`.
    pub list: &'static str,
    /// Its place in that list, from 0.
    pub index: usize,
    pub id: Option<String>,
}

/// Reads a list that all scenarios share, such as the competencies.
pub fn list<T: serde::de::DeserializeOwned>(text: &str) -> Result<Vec<T>, ron::error::SpannedError> {
    syntax::options().from_str(text)
}

/// Reads `scenario.ron`; `file_name` is its path inside the scenario's folder.
pub fn read_source(file_name: &str, bytes: &[u8]) -> Read {
    read(file_name, bytes)
}

/// Reads a file that holds one `T`.
pub fn read<T: Document>(file_name: &str, bytes: &[u8]) -> Read<T> {
    if bytes.len() > MAX_BYTES {
        let fault = first_place(file_name, "SC001").with("what", "bytes").with("limit", MAX_BYTES / 1024);
        return Read::nothing(file_name, fault.with("size", bytes.len().div_ceil(1024)));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            let end = valid.len() + error.error_len().unwrap_or(1);
            return Read::nothing(file_name, at_end_of(file_name, valid, end, "SC002"));
        }
    };
    if let Some(at) = text.find('\0') {
        return Read::nothing(file_name, at_end_of(file_name, &text[..at], at + 1, "SC003"));
    }
    read_tree(file_name, syntax::parse(text.to_owned()))
}

fn read_tree<T: Document>(file_name: &str, tree: Tree) -> Read<T> {
    let mut faults = shape::syntax_faults(file_name, &tree);
    let twice = shape::duplicates(file_name, &tree);
    let repeats = !twice.is_empty();
    faults.extend(twice);
    let (source, parts) = fields::read(file_name, &tree, faults.is_empty(), repeats);
    faults.extend(parts.faults);
    faults.sort_by(|a, b| a.place.cmp(&b.place));
    faults.truncate(MAX_FAULTS);
    let (left_out, stand_ins, kept) = (parts.left_out, parts.stand_ins, parts.kept);
    Read { source, tree, faults, left_out, stand_ins, file: file_name.to_owned(), kept }
}

impl<T> Read<T> {
    fn nothing(file_name: &str, fault: Fault) -> Self {
        Self {
            source: None,
            tree: syntax::parse(String::new()),
            faults: vec![fault],
            left_out: Vec::new(),
            stand_ins: Vec::new(),
            file: file_name.to_owned(),
            kept: Vec::new(),
        }
    }

    /// Path of the file inside the scenario's folder.
    pub fn file(&self) -> &str {
        &self.file
    }
}

impl Fault {
    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

fn error_at(code: &'static str, place: Place) -> Fault {
    Fault { code: Code(code), severity: Severity::Error, place, args: Vec::new(), related: None, fix: None }
}

/// An error at a stretch of a file that has a tree.
fn error_in(file: &str, tree: &Tree, code: &'static str, span: Span) -> Fault {
    error_at(code, place_of(file, tree, span))
}

fn place_of(file: &str, tree: &Tree, span: Span) -> Place {
    let (line, column) = tree.place(span.start);
    Place { file: file.to_owned(), line, column, start: span.start, end: span.end }
}

fn fix(file: &str, span: Span, text: impl Into<String>) -> Fix {
    Fix { file: file.to_owned(), start: span.start, end: span.end, text: text.into() }
}

fn first_place(file: &str, code: &'static str) -> Fault {
    error_at(code, Place { file: file.to_owned(), line: 1, column: 1, start: 0, end: 0 })
}

/// A fault right behind `before`, the part of the file that is fine, up to the byte `end`.
fn at_end_of(file: &str, before: &str, end: usize, code: &'static str) -> Fault {
    let (line, column) = syntax::Lines::of(before).place(before, before.len());
    error_at(code, Place { file: file.to_owned(), line, column, start: before.len(), end })
}
