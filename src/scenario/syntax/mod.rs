//! A lossless, error-tolerant tree of a RON file: every byte belongs to a token, every value has its place, and a file
//! with mistakes still has a tree.
//!
//! `ron` stops at its first mistake and gives no place for values that it has read; this tree does both jobs. It
//! accepts exactly what `ron` 0.12 accepts with [`options`], with these oddities of `ron`, which it follows:
//!
//! - `Some x` without brackets is `Some(x)`, since `implicit_some` is on;
//! - `true`, `None`, `inf` and the like take no brackets as values, but are fine as names of fields;
//! - `'''` is the character `'`; a text may hold line ends, and characters that nobody can see;
//! - a number too great for 64 bits is read as a float, unless it is written in another base or with a suffix.
//!
//! It differs on purpose in three things: it accepts a byte order mark at the start, it reads no deeper than
//! [`MAX_DEPTH`], and no more than [`MAX_VALUES`] values.

mod lexer;
mod lines;
mod mend;
mod parser;
mod quotes;
mod token;
mod tree;

#[cfg(test)]
pub mod differential;
#[cfg(test)]
mod tests;

use ron::Options;
use ron::extensions::Extensions;

pub use lines::Lines;
pub use token::{Bracket, Expected, Flaw, Kind, Repair, Span, SyntaxError, Token};
pub use tree::{Child, Found, Label, Node, NodeId, Shape, Tree};

/// How deep brackets may nest.
pub const MAX_DEPTH: usize = 64;

/// How many values a file may hold.
pub const MAX_VALUES: usize = 200_000;

/// How many syntax errors of one file are kept.
pub const MAX_ERRORS: usize = 100;

/// How often an open text may be ended early before the file is taken as it is.
const MAX_CUTS: usize = 8;

/// The dialect of RON in which scenarios are written.
///
/// One bracket costs `ron` up to four steps of its recursion limit; the tree has counted brackets before.
pub fn options() -> Options {
    Options::default()
        .with_default_extension(
            Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES,
        )
        .with_recursion_limit(8 * MAX_DEPTH)
}

/// Reads the tree of `text`; what is wrong stands in [`Tree::errors`].
pub fn parse(text: String) -> Tree {
    let mut cuts = lexer::Cuts::new();
    loop {
        let lexed = lexer::lex(&text, &cuts);
        let parsed = parser::parse(&text, &lexed.tokens, lexed.errors);
        let again = cuts.len() < MAX_CUTS && !parsed.errors.is_empty();
        match quotes::open_text(&text, &lexed.tokens, &parsed.errors)
            .filter(|(start, _)| again && !cuts.contains_key(start))
        {
            Some((start, cut)) => cuts.insert(start, cut),
            None => return Tree::new(text, lexed.tokens, parsed),
        };
    }
}
