//! A translation of a scenario, `words/<lang>.ftl`: what it says under which key, where, and of which source.
//!
//! A node's texts are attributes of its message, so `pacing` with `.text` gives the key `pacing.text`. A comment directly
//! above may carry the hashes of the sources: `# source: text=1a2b3c4d note=99aa00bb`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Message, PatternElement};
use fluent_syntax::{parser, serializer};

use super::pattern::Terms;
use super::{Lang, Pattern, PatternFaultKind};

/// One translation file, as far as it could be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Ftl {
    pub lang: Lang,
    pub file: String,
    /// In the order of the file, each key once.
    pub entries: Vec<FtlEntry>,
    /// The file's terms as FTL.
    pub(super) terms: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct FtlEntry {
    /// `message.attribute`, or `message` for a message's own value.
    pub key: String,
    pub pattern: Pattern,
    /// Bytes of the file, from the name to the end of the text.
    pub span: Range<usize>,
    /// Hash of the source text that this was translated from, if the comment says it.
    pub source_hash: Option<String>,
}

/// Something wrong with a translation file, at a stretch of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FtlProblem {
    pub start: usize,
    pub end: usize,
    pub kind: FtlProblemKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FtlProblemKind {
    /// Fluent does not accept it.
    Pattern(PatternFaultKind),
    /// The key was defined before, at these bytes; the first counts.
    Duplicate { key: String, first: Range<usize> },
}

impl Ftl {
    pub fn parse(lang: Lang, file: &str, text: &str) -> (Self, Vec<FtlProblem>) {
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut problems: Vec<_> = errors
            .iter()
            .map(|error| {
                let start = error.pos.start.min(text.len());
                let kind = FtlProblemKind::Pattern(error.into());
                FtlProblem { start, end: error.pos.end.clamp(start, text.len()), kind }
            })
            .collect();
        let mut reader = Reader {
            text,
            known: term_names(&resource),
            terms: Vec::new(),
            entries: Vec::new(),
            seen: BTreeMap::new(),
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => reader.message(message, &mut problems),
                Entry::Term(term) => reader.term(term, &mut problems),
                _ => {}
            }
        }
        let Reader { entries, terms, .. } = reader;
        let terms = serializer::serialize(&ast::Resource { body: terms });
        problems.sort_by_key(|problem| (problem.start, problem.end));
        (Self { lang, file: file.to_owned(), entries, terms }, problems)
    }

    pub fn get(&self, key: &str) -> Option<&FtlEntry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

/// The `name=hash` pairs of a `# source:` comment.
pub(super) fn source_hashes<'a>(comment: &ast::Comment<&'a str>) -> BTreeMap<&'a str, &'a str> {
    let lines = comment.content.iter().filter_map(|line| line.trim_start().strip_prefix(SOURCE));
    lines.flat_map(str::split_whitespace).filter_map(|pair| pair.split_once('=')).collect()
}

/// How the line with hashes begins, after `# `.
pub(super) const SOURCE: &str = "source:";
/// The name of a message's own value in a `# source:` comment.
pub(super) const VALUE: &str = "value";

/// Where a slice of `text` begins in it.
pub(super) fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

struct Reader<'a> {
    text: &'a str,
    /// Names of all terms of the file.
    known: BTreeSet<String>,
    terms: Vec<Entry<&'a str>>,
    entries: Vec<FtlEntry>,
    seen: BTreeMap<String, Range<usize>>,
}

impl<'a> Reader<'a> {
    fn message(&mut self, message: &Message<&'a str>, problems: &mut Vec<FtlProblem>) {
        let hashes = message.comment.as_ref().map(source_hashes).unwrap_or_default();
        let own = message.value.iter().map(|value| (None, value));
        let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (name, value) in own.chain(attributes) {
            let key = name.map_or_else(|| message.id.name.to_owned(), |name| format!("{}.{name}", message.id.name));
            let start = offset(self.text, name.unwrap_or(message.id.name));
            let span = start..pattern_end(self.text, value).unwrap_or(start);
            let mut problem = |kind| problems.push(FtlProblem { start: span.start, end: span.end, kind });
            if let Some(first) = self.seen.get(&key) {
                problem(FtlProblemKind::Duplicate { key, first: first.clone() });
                continue;
            }
            match Pattern::from_ftl(value, Terms::Known(&self.known)) {
                Err(kind) => problem(FtlProblemKind::Pattern(kind)),
                Ok(pattern) => {
                    let source_hash = hashes.get(name.unwrap_or(VALUE)).map(|hash| (*hash).to_owned());
                    self.seen.insert(key.clone(), span.clone());
                    self.entries.push(FtlEntry { key, pattern, span, source_hash });
                }
            }
        }
    }

    fn term(&mut self, term: &ast::Term<&'a str>, problems: &mut Vec<FtlProblem>) {
        let key = format!("-{}", term.id.name);
        let start = offset(self.text, term.id.name);
        let span = start..start + term.id.name.len();
        match self.seen.get(&key) {
            Some(first) => {
                let kind = FtlProblemKind::Duplicate { key, first: first.clone() };
                problems.push(FtlProblem { start: span.start, end: span.end, kind });
            }
            None => {
                self.seen.insert(key, span);
                self.terms.push(Entry::Term(term.clone()));
            }
        }
    }
}

fn term_names(resource: &ast::Resource<&str>) -> BTreeSet<String> {
    let names = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some(term.id.name.to_owned()),
        _ => None,
    });
    names.collect()
}

/// The byte after the last letter that belongs to a pattern.
fn pattern_end(text: &str, pattern: &ast::Pattern<&str>) -> Option<usize> {
    let end = |slice: &str| offset(text, slice) + slice.trim_end().len();
    let ends = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(end(value)),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.last().and_then(|variant| pattern_end(text, &variant.value))
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(end(value)),
            InlineExpression::VariableReference { id }
            | InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => Some(end(id.name)),
            InlineExpression::Placeable { .. } => None,
        },
    });
    let last = ends.max()?;
    // A placeable ends with its brace, which no slice of the tree covers.
    let is_open = matches!(pattern.elements.last(), Some(PatternElement::Placeable { .. }));
    match text.get(last..).and_then(|rest| rest.find('}')).filter(|_| is_open) {
        Some(brace) => Some(last + brace + 1),
        None => Some(last),
    }
}
