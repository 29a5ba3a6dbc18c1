//! Quotes that a word processor made, and texts that were left open.
//!
//! An open text swallows the file up to the next quote, so what follows makes no sense. Such texts are found by what
//! they contain: a line that begins like a field of its own.

use super::lexer::{Cut, is_space};
use super::token::{Flaw, Kind, Span, SyntaxError, Token};

/// A text between curly quotes.
pub struct Curly {
    /// In bytes, quotes included.
    pub length: usize,
    /// The same text between straight quotes.
    pub straight: String,
}

/// How far a curly text may reach: authors write paragraphs, not books.
const REACH: usize = 8 * 1024;

pub fn is_curly_quote(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '‘' | '’' | '‚' | '‛')
}

fn is_double(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '"')
}

fn is_single(c: char) -> bool {
    matches!(c, '‘' | '’' | '‚' | '‛' | '\'')
}

/// The curly text at the start of `text`, up to a quote with which a value could end.
pub fn curly_text(text: &str) -> Curly {
    let first = text.chars().next().unwrap_or('“');
    let closes = if is_double(first) { is_double } else { is_single };
    let line_end = text.bytes().take(REACH).position(|byte| byte == b'\n').unwrap_or(text.len().min(REACH));
    let mut last = None;
    for (at, c) in text.char_indices().skip(1).take_while(|(at, _)| *at < line_end) {
        if !closes(c) {
            continue;
        }
        last = Some((at, at + c.len_utf8()));
        if ends_value(&text[at + c.len_utf8()..]) {
            break;
        }
    }
    match last {
        Some((inner_end, length)) => Curly { length, straight: straight(&text[first.len_utf8()..inner_end]) },
        None => Curly { length: first.len_utf8(), straight: "\"".to_owned() },
    }
}

/// `inner` between straight quotes; straight quotes inside are written `\"`.
fn straight(inner: &str) -> String {
    let mut out = String::with_capacity(inner.len() + 2);
    out.push('"');
    let mut escaped = false;
    for c in inner.chars() {
        if c == '"' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out.push('"');
    out
}

/// Whether a value may end before `rest`: a comma, a bracket, a colon or the end of the line comes next.
fn ends_value(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t', '\r']);
    rest.is_empty() || rest.starts_with([',', ')', ']', '}', ':', '\n']) || rest.starts_with("//")
}

/// The first text that swallowed a field, with the place where it should have ended.
pub fn open_text(text: &str, tokens: &[Token], errors: &[SyntaxError]) -> Option<(usize, Cut)> {
    let suspects = tokens.iter().filter(|token| token.kind == Kind::Text && text[token.span.start..].starts_with('"'));
    let mut cuts = suspects.filter_map(|token| {
        let reaches_end = token.span.end == text.len()
            && errors.iter().any(|error| error.flaw == Flaw::UnclosedText && error.span.start == token.span.start);
        cut(text, token, reaches_end).map(|cut| (token.span.start, cut))
    });
    cuts.next()
}

fn cut(text: &str, token: &Token, reaches_end: bool) -> Option<Cut> {
    let body = token.span.of(text);
    let line_end = body.find('\n')?;
    if !reaches_end && !swallows_field(&body[line_end + 1..]) {
        return None;
    }
    let start = token.span.start;
    let line = &body[..line_end];
    // `"Hello”,`: opened straight, closed by a word processor.
    for (at, c) in line.char_indices().skip(1) {
        let end = at + c.len_utf8();
        if is_curly_quote(c) && is_double(c) && ends_value(&line[end..]) {
            let span = Span::new(start + at, start + end);
            let error = SyntaxError::new(Flaw::CurlyQuotes, span).repaired_by(span, "\"");
            return Some(Cut { end: span.end, error });
        }
    }
    let inner = without_closers(line);
    let error = SyntaxError::new(Flaw::UnclosedText, Span::new(start, start + 1));
    Some(Cut { end: start + inner.len().max(1), error })
}

/// `line` without the commas and brackets that end it, as far as it did not open the brackets itself.
fn without_closers(line: &str) -> &str {
    let mut inner = line.trim_end();
    loop {
        let surplus = inner.matches([')', ']']).count() > inner.matches(['(', '[']).count();
        inner = match inner.chars().next_back() {
            Some(',') => inner[..inner.len() - 1].trim_end(),
            Some(')' | ']') if surplus => inner[..inner.len() - 1].trim_end(),
            _ => return inner,
        };
    }
}

/// Whether some line of `lines` begins with a name and a colon, as a field does, and goes on with a value.
fn swallows_field(lines: &str) -> bool {
    lines.lines().any(|line| {
        let Some((before, value)) = line.split_once(':') else { return false };
        let name = before.rsplit('(').next().unwrap_or_default().trim_matches(is_space);
        let kind =
            before.strip_suffix(name).unwrap_or_default().trim_matches(|c| is_space(c) || matches!(c, '(' | '['));
        let named = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        named && kind.chars().all(char::is_alphanumeric) && begins_value(value.trim())
    })
}

/// Whether `text` reads like a value of RON rather than like the rest of a sentence.
fn begins_value(text: &str) -> bool {
    let word = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    text.starts_with(['"', '[', '(', '“', '„']) || !text.contains(' ') || text[word..].starts_with(['(', ','])
}
