//! Cuts a file into tokens; every byte belongs to one.
//!
//! Where a literal begins and ends is decided here; whether a number, an escape or an attribute is right is asked of
//! `ron` itself, so the two cannot disagree.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;
use unicode_ident::{is_xid_continue, is_xid_start};

use super::quotes::{curly_text, is_curly_quote};
use super::token::{Bracket, Flaw, Kind, Span, SyntaxError, Token};
use super::{MAX_ERRORS, options};

/// Tokens of a file with what is wrong in them.
pub struct Lexed {
    pub tokens: Vec<Token>,
    pub errors: Vec<SyntaxError>,
}

/// Where to end texts that were left open, by the offset of their opening quote.
pub type Cuts = BTreeMap<usize, Cut>;

#[derive(Debug, Clone)]
pub struct Cut {
    pub end: usize,
    pub error: SyntaxError,
}

/// Cuts `text` into tokens, ending the texts in `cuts` early.
pub fn lex(text: &str, cuts: &Cuts) -> Lexed {
    let mut lexer = Lexer { text, at: 0, tokens: Vec::with_capacity(text.len() / 4), errors: Vec::new(), cuts };
    lexer.run();
    Lexed { tokens: lexer.tokens, errors: lexer.errors }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    errors: Vec<SyntaxError>,
    cuts: &'a Cuts,
}

impl Lexer<'_> {
    fn run(&mut self) {
        if self.text.starts_with('\u{feff}') {
            self.push(Kind::Mark, '\u{feff}'.len_utf8());
        }
        // Attributes stand only before the first value.
        let mut head = true;
        while let Some(first) = self.rest().chars().next() {
            if first == '#' && head {
                self.attribute();
                continue;
            }
            self.token(first);
            head = head && self.tokens.last().is_some_and(|token| token.kind.is_trivia());
        }
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn push(&mut self, kind: Kind, length: usize) {
        let end = self.at + length;
        self.tokens.push(Token { kind, span: Span::new(self.at, end) });
        self.at = end;
    }

    fn error(&mut self, error: SyntaxError) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(error);
        }
    }

    /// Pushes a token that `ron` is to judge.
    fn judged(&mut self, kind: Kind, length: usize, flaw: Flaw) {
        let span = Span::new(self.at, self.at + length);
        if !ron_reads(span.of(self.text)) {
            self.error(SyntaxError::new(flaw, span));
        }
        self.push(kind, length);
    }

    fn token(&mut self, first: char) {
        match first {
            c if is_space(c) => self.push(Kind::Space, run_of(self.rest(), is_space)),
            '/' => self.comment(),
            '(' => self.push(Kind::Open(Bracket::Round), 1),
            ')' => self.push(Kind::Close(Bracket::Round), 1),
            '[' => self.push(Kind::Open(Bracket::Square), 1),
            ']' => self.push(Kind::Close(Bracket::Square), 1),
            '{' => self.push(Kind::Open(Bracket::Curly), 1),
            '}' => self.push(Kind::Close(Bracket::Curly), 1),
            ',' => self.push(Kind::Comma, 1),
            ':' => self.push(Kind::Colon, 1),
            '"' => self.quoted(Kind::Text, 0),
            '\'' => self.character(),
            'b' if self.rest().starts_with("b'") => self.number(),
            'b' if self.rest().starts_with("b\"") => self.quoted(Kind::Bytes, 1),
            'b' if self.rest().starts_with("br\"") || self.rest().starts_with("br#") => self.raw(Kind::Bytes, 2),
            'r' if ["r\"", "r#\"", "r##"].iter().any(|start| self.rest().starts_with(start)) => self.raw(Kind::Text, 1),
            'r' if self.rest().starts_with("r#") => self.raw_word(),
            '0'..='9' | '+' | '-' | '.' => self.number(),
            c if is_word_start(c) => self.word(c),
            c if is_curly_quote(c) => self.curly(c),
            c => self.bad(c.len_utf8()),
        }
    }

    fn bad(&mut self, length: usize) {
        let span = Span::new(self.at, self.at + length);
        let error = SyntaxError::new(Flaw::BadCharacter, span);
        let space = span.of(self.text).chars().all(char::is_whitespace);
        self.error(if space { error.repaired_by(span, " ") } else { error });
        self.push(Kind::Bad, length);
    }

    fn word(&mut self, first: char) {
        let rest = self.rest();
        let length = first.len_utf8() + run_of(&rest[first.len_utf8()..], is_xid_continue);
        if is_number_word(&rest[..length]) && rest[length..].starts_with("..") {
            return self.number();
        }
        self.push(Kind::Word, length);
    }

    fn raw_word(&mut self) {
        let length = run_of(&self.rest()[2..], |c| matches!(c, '.' | '+' | '-') || is_xid_continue(c));
        if length == 0 {
            return self.bad(2);
        }
        self.push(Kind::Word, 2 + length);
    }

    /// A number, a byte, or a range of them; nothing that may follow one looks like a part of one.
    fn number(&mut self) {
        let rest = self.rest();
        let in_number = |c: char| matches!(c, '.' | '+' | '-' | '=') || is_xid_continue(c);
        let mut length = run_of(rest, in_number);
        while rest[..length].ends_with('b') && rest[length..].starts_with('\'') {
            length += character_length(&rest[length..]);
            length += run_of(&rest[length..], in_number);
        }
        if length <= 18 && rest[..length].bytes().all(|b| b.is_ascii_digit()) {
            return self.push(Kind::Number, length);
        }
        self.judged(Kind::Number, length, Flaw::BadNumber);
    }

    fn character(&mut self) {
        let length = character_length(self.rest());
        self.judged(Kind::Char, length, Flaw::BadCharacter);
    }

    /// A text or byte string whose quote stands after `prefix` bytes.
    fn quoted(&mut self, kind: Kind, prefix: usize) {
        if let Some(cut) = self.cuts.get(&self.at) {
            self.error(cut.error.clone());
            return self.push(kind, cut.end - self.at);
        }
        let body = &self.rest()[prefix + 1..];
        let mut escaped = false;
        let mut bytes = body.bytes().enumerate();
        while let Some((index, byte)) = bytes.next() {
            match byte {
                b'"' if escaped => return self.judged(kind, prefix + index + 2, Flaw::BadEscape),
                b'"' => return self.push(kind, prefix + index + 2),
                b'\\' => {
                    escaped = true;
                    bytes.next();
                }
                _ => {}
            }
        }
        self.unclosed_text(kind, prefix + 1);
    }

    /// `r#"..."#` whose hashes begin after `prefix` bytes.
    fn raw(&mut self, kind: Kind, prefix: usize) {
        let rest = self.rest();
        let hashes = run_of(&rest[prefix..], |c| c == '#');
        let open = prefix + hashes;
        if !rest[open..].starts_with('"') {
            return self.bad(open);
        }
        let end = format!("\"{}", &rest[prefix..open]);
        match rest[open + 1..].find(&end) {
            Some(found) => self.push(kind, open + 1 + found + end.len()),
            None => self.unclosed_text(kind, open + 1),
        }
    }

    fn unclosed_text(&mut self, kind: Kind, opening: usize) {
        self.error(SyntaxError::new(Flaw::UnclosedText, Span::new(self.at, self.at + opening)));
        self.push(kind, self.rest().len());
    }

    fn comment(&mut self) {
        let rest = self.rest();
        if rest.starts_with("//") {
            return self.push(Kind::Comment, rest.find('\n').unwrap_or(rest.len()));
        }
        if !rest.starts_with("/*") {
            return self.bad(1);
        }
        match block_comment_length(rest) {
            Some(length) => self.push(Kind::Comment, length),
            None => {
                self.error(SyntaxError::new(Flaw::UnclosedComment, Span::new(self.at, self.at + 2)));
                self.push(Kind::Comment, self.rest().len());
            }
        }
    }

    fn attribute(&mut self) {
        let length = attribute_length(self.rest());
        let span = Span::new(self.at, self.at + length);
        if !ron_reads(&format!("{} 0", span.of(self.text))) {
            self.error(SyntaxError::new(Flaw::BadAttribute, span));
        }
        self.push(Kind::Attribute, length);
    }

    fn curly(&mut self, first: char) {
        // Past the last error that is shown, searching for the other end would only cost time.
        if self.errors.len() >= MAX_ERRORS {
            return self.push(Kind::Bad, first.len_utf8());
        }
        let found = curly_text(self.rest());
        let span = Span::new(self.at, self.at + found.length);
        self.error(SyntaxError::new(Flaw::CurlyQuotes, span).repaired_by(span, found.straight));
        self.push(Kind::CurlyText, found.length);
    }
}

/// Whether `ron` reads `text` as a whole, whatever it means.
fn ron_reads(text: &str) -> bool {
    options().from_str::<IgnoredAny>(text).is_ok()
}

/// The spaces that RON knows; the hard space of word processors is not among them.
pub fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

fn is_word_start(c: char) -> bool {
    c == '_' || is_xid_start(c)
}

/// Words that are numbers where a value stands.
pub fn is_number_word(word: &str) -> bool {
    matches!(word, "inf" | "inff32" | "inff64" | "NaN" | "NaNf32" | "NaNf64")
}

fn run_of(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// Length of `'x'` or `'\u{1f600}'` at the start of `text`, or of what could have been meant by it.
fn character_length(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        None => text.len(),
        Some((_, '\\')) => {
            chars.next();
            // The longest escape is `\u{10ffff}`.
            chars.take(9).find(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 1)
        }
        Some(_) => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
    }
}

/// Length of the comment at the start of `text`; comments nest. None if it never ends.
fn block_comment_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 2;
    let mut level = 1_usize;
    while level > 0 {
        match (bytes.get(at)?, bytes.get(at + 1)) {
            (b'/', Some(b'*')) => (level, at) = (level + 1, at + 2),
            (b'*', Some(b'/')) => (level, at) = (level - 1, at + 2),
            _ => at += 1,
        }
    }
    Some(at)
}

/// Length up to the first `]` outside texts and comments, or to the end of the line.
fn attribute_length(text: &str) -> usize {
    let mut at = 1;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        at += match next {
            ']' => return at + 1,
            '"' => match lex_one(rest) {
                Some(length) => length,
                None => break,
            },
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => match lex_one(rest) {
                Some(length) => length,
                None => break,
            },
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => match block_comment_length(rest) {
                Some(length) => length,
                None => break,
            },
            c => c.len_utf8(),
        };
    }
    text.find('\n').unwrap_or(text.len())
}

/// Length of the text literal at the start of `text`, if it is closed.
fn lex_one(text: &str) -> Option<usize> {
    let cuts = Cuts::new();
    let mut lexer = Lexer { text, at: 0, tokens: Vec::new(), errors: Vec::new(), cuts: &cuts };
    lexer.token(text.chars().next()?);
    lexer.errors.is_empty().then_some(lexer.at)
}
