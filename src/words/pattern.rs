//! One text as a Fluent pattern: its plain stretches, kept letter by letter, and its placeables.
//!
//! An author's text carries no FTL around it, so indentation, brackets or hash signs in it mean nothing. Only what stands
//! between braces is handed to Fluent.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, Identifier, InlineExpression, Message, PatternElement, Resource};
use fluent_syntax::{ast, parser, serializer};
use sha2::{Digest, Sha256};

use super::plural::{self, NumberSelect};
use super::{PatternFault, PatternFaultKind};

/// A pattern that was read without a fault.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    pub(super) parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Part {
    Text(String),
    /// `{ $name }`
    Variable(String),
    /// Anything else between braces, with its braces.
    Placeable {
        source: String,
        expression: Expression<String>,
    },
}

/// What a pattern may refer to besides variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Terms<'a> {
    /// A text in `scenario.ron`: there is nowhere to define a term.
    None,
    Known(&'a BTreeSet<String>),
}

/// Whether a text is a correct pattern.
pub fn parse_pattern(pattern: &str) -> Result<(), PatternFault> {
    Pattern::parse(pattern).map(|_| ())
}

/// The variables of a pattern without their `$`, sorted, each once; none if the pattern is faulty.
pub fn variables(pattern: &str) -> Vec<String> {
    Pattern::parse(pattern).map(|pattern| pattern.variables()).unwrap_or_default()
}

/// First eight hex digits of the SHA-256 of a source text, blanks folded: says whether a translation is still of it.
pub fn source_hash(pattern: &str) -> String {
    let folded = pattern.split_whitespace().collect::<Vec<_>>().join(" ");
    Sha256::digest(folded.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// A pattern as the value of an FTL message or attribute: `key = ` and this. Reading it back gives the same text,
/// letter by letter. Continuation lines are indented by eight spaces.
pub fn ftl_value(pattern: &str) -> Result<String, PatternFault> {
    const INDENT: &str = "        ";
    let mut ftl = String::new();
    let mut line_start = false;
    for part in Pattern::parse(pattern)?.parts {
        let text = match part {
            Part::Text(text) => text,
            Part::Variable(name) => format!("{{ ${name} }}"),
            Part::Placeable { source, .. } => {
                ftl.push_str(if line_start { INDENT } else { "" });
                ftl.push_str(&source.replace('\n', &format!("\n{INDENT}")));
                line_start = false;
                continue;
            }
        };
        let is_variable = text.starts_with("{ $");
        for letter in text.chars() {
            if letter == '\n' {
                // At the very start an empty piece keeps Fluent from dropping the line break.
                ftl.push_str(if ftl.is_empty() { "{\"\"}\n" } else { "\n" });
                line_start = true;
                continue;
            }
            let special =
                if line_start { [' ', '[', '*', '.'].contains(&letter) } else { ftl.is_empty() && letter == ' ' };
            ftl.push_str(if line_start { INDENT } else { "" });
            line_start = false;
            match letter {
                _ if special => ftl.push_str(&format!("{{\"{letter}\"}}")),
                '\r' => ftl.push_str("{\"\\u000D\"}"),
                '{' | '}' if !is_variable => ftl.push_str(&format!("{{\"{letter}\"}}")),
                _ => ftl.push(letter),
            }
        }
    }
    if ftl.is_empty() || line_start || ftl.ends_with(' ') {
        ftl.push_str(if line_start { INDENT } else { "" });
        ftl.push_str("{\"\"}");
    }
    Ok(ftl)
}

impl Pattern {
    pub fn parse(pattern: &str) -> Result<Self, PatternFault> {
        let mut parts = Vec::new();
        let mut start = 0;
        while let Some(found) = pattern[start..].find(['{', '}']) {
            let open = start + found;
            if pattern.as_bytes()[open] == b'}' {
                return Err(PatternFault { at: open, kind: PatternFaultKind::Unbalanced });
            }
            let end = placeable_end(pattern.as_bytes(), open)
                .ok_or(PatternFault { at: open, kind: PatternFaultKind::Unclosed })?;
            push_text(&mut parts, &pattern[start..open]);
            let expression = parse_placeable(&pattern[open..end])
                .and_then(|expression| check_references(&expression, Terms::None).map(|()| expression))
                .map_err(|fault| PatternFault { at: open + fault.at, ..fault })?;
            push_placeable(&mut parts, expression, Some(&pattern[open..end]));
            start = end;
        }
        push_text(&mut parts, &pattern[start..]);
        Ok(Self { parts })
    }

    /// The pattern of a message or attribute that was read from FTL.
    pub(super) fn from_ftl(pattern: &ast::Pattern<&str>, terms: Terms) -> Result<Self, PatternFaultKind> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut parts, value),
                PatternElement::Placeable { expression } => {
                    let source = placeable_source(expression.clone());
                    let expression = parse_placeable(&source).map_err(|fault| fault.kind)?;
                    check_references(&expression, terms).map_err(|fault| fault.kind)?;
                    push_placeable(&mut parts, expression, None);
                }
            }
        }
        Ok(Self { parts })
    }

    /// The text as an author would write it in `scenario.ron`.
    pub fn source(&self) -> String {
        let mut source = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => text.chars().for_each(|letter| match letter {
                    '{' | '}' => source.push_str(&format!("{{\"{letter}\"}}")),
                    _ => source.push(letter),
                }),
                Part::Variable(name) => source.push_str(&format!("{{ ${name} }}")),
                Part::Placeable { source: placeable, .. } => source.push_str(placeable),
            }
        }
        source
    }

    /// The text, if it is the same whatever it is given.
    pub fn plain(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Names of the variables without their `$`, sorted, each once.
    pub fn variables(&self) -> Vec<String> {
        let mut names = BTreeSet::new();
        for part in &self.parts {
            match part {
                Part::Text(_) => {}
                Part::Variable(name) => _ = names.insert(name.clone()),
                Part::Placeable { expression, .. } => visit(expression, &mut |inline| {
                    if let InlineExpression::VariableReference { id } = inline {
                        names.insert(id.name.clone());
                    }
                }),
            }
        }
        names.into_iter().collect()
    }

    /// Every choice between plural forms of a number.
    pub fn number_selects(&self) -> Vec<NumberSelect> {
        let mut selects = Vec::new();
        for part in &self.parts {
            if let Part::Placeable { expression, .. } = part {
                plural::collect(expression, &mut selects);
            }
        }
        selects
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(Part::Text(last)) => last.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn push_placeable(parts: &mut Vec<Part>, expression: Expression<String>, source: Option<&str>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            push_text(parts, &fluent_syntax::unicode::unescape_unicode_to_string(&value));
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => push_text(parts, &value),
        Expression::Inline(InlineExpression::VariableReference { id }) => parts.push(Part::Variable(id.name)),
        expression => {
            let source = source.map_or_else(|| placeable_source(expression.clone()), str::to_owned);
            parts.push(Part::Placeable { source, expression });
        }
    }
}

/// The byte after the brace that closes the one at `open`. Quotes mean something only before the variants.
fn placeable_end(bytes: &[u8], open: usize) -> Option<usize> {
    let mut in_variants = false;
    let mut at = open + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'}' => return Some(at + 1),
            b'{' => {
                at = placeable_end(bytes, at)?;
                continue;
            }
            b'"' if !in_variants => at = quote_end(bytes, at)?,
            b'>' if bytes[at - 1] == b'-' => in_variants = true,
            _ => {}
        }
        at += 1;
    }
    None
}

/// The quote that closes the one at `open`, or the end of its line.
fn quote_end(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'"' | b'\n' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    None
}

fn parse_placeable(source: &str) -> Result<Expression<String>, PatternFault> {
    const BEFORE: &str = "p = ";
    let errors = match parser::parse(format!("{BEFORE}{source}\n")) {
        Ok(mut resource) => match resource.body.pop() {
            Some(Entry::Message(Message { value: Some(mut value), .. })) if value.elements.len() == 1 => {
                if let Some(PatternElement::Placeable { expression }) = value.elements.pop() {
                    return Ok(expression);
                }
                Vec::new()
            }
            _ => Vec::new(),
        },
        Err((_, errors)) => errors,
    };
    let Some(error) = errors.first() else {
        return Err(PatternFault { at: 0, kind: PatternFaultKind::Syntax });
    };
    let arrow_line = source.find("->").and_then(|arrow| source[arrow + 2..].lines().next());
    let kind = match arrow_line {
        Some(rest) if !rest.trim().is_empty() => PatternFaultKind::VariantLines,
        _ => PatternFaultKind::from(error),
    };
    Err(PatternFault { at: error.pos.start.saturating_sub(BEFORE.len()).min(source.len()), kind })
}

fn check_references(expression: &Expression<String>, terms: Terms) -> Result<(), PatternFault> {
    let mut bad = None;
    visit(expression, &mut |inline| {
        let name = match inline {
            InlineExpression::MessageReference { id, .. } => Some(id.name.clone()),
            InlineExpression::FunctionReference { id, .. } if id.name != "NUMBER" => Some(format!("{}()", id.name)),
            InlineExpression::TermReference { id, .. } => match terms {
                Terms::Known(known) if known.contains(&id.name) => None,
                _ => Some(format!("-{}", id.name)),
            },
            _ => None,
        };
        bad = bad.take().or(name);
    });
    bad.map_or(Ok(()), |name| Err(PatternFault { at: 0, kind: PatternFaultKind::Reference(name) }))
}

/// Calls `see` with every inline expression inside, in reading order.
fn visit(expression: &Expression<String>, see: &mut impl FnMut(&InlineExpression<String>)) {
    fn inline(one: &InlineExpression<String>, see: &mut dyn FnMut(&InlineExpression<String>)) {
        see(one);
        match one {
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().for_each(|argument| inline(argument, see));
                arguments.named.iter().for_each(|argument| inline(&argument.value, see));
            }
            InlineExpression::Placeable { expression } => any(expression, see),
            _ => {}
        }
    }
    fn any(expression: &Expression<String>, see: &mut dyn FnMut(&InlineExpression<String>)) {
        let (selector, variants) = match expression {
            Expression::Inline(one) => return inline(one, see),
            Expression::Select { selector, variants } => (selector, variants),
        };
        inline(selector, see);
        for element in variants.iter().flat_map(|variant| &variant.value.elements) {
            if let PatternElement::Placeable { expression } = element {
                any(expression, see);
            }
        }
    }
    any(expression, see);
}

/// An expression with its braces, as Fluent writes it.
fn placeable_source<'s, S: parser::Slice<'s> + From<&'s str>>(expression: Expression<S>) -> String {
    let message = Message {
        id: Identifier { name: S::from("p") },
        value: Some(ast::Pattern { elements: vec![PatternElement::Placeable { expression }] }),
        attributes: Vec::new(),
        comment: None,
    };
    let ftl = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    ftl.trim_start_matches("p =").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_braces_is_itself() {
        for text in ["", "  [a]\n .b\n#c\n*d\r\n ", "ā \"quoted\" \\ back"] {
            assert_eq!(Pattern::parse(text).unwrap().plain(), Some(text));
        }
    }

    #[test]
    fn literals_become_text_and_variables_are_listed() {
        let pattern = Pattern::parse("{ $b } and {\"{\"}{ $a } { NUMBER($c) }").unwrap();
        assert_eq!(pattern.variables(), ["a", "b", "c"]);
        assert_eq!(pattern.parts[1], Part::Text(" and {".into()));
        assert_eq!(variables("{ $x ->\n [one] \"a } }"), Vec::<String>::new());
        assert_eq!(variables("{ $x ->\n [one] 5\" { $y }\n*[other] b\n}"), ["x", "y"]);
    }

    #[test]
    fn faults_have_a_place_and_a_kind() {
        let fault = |text| parse_pattern(text).unwrap_err();
        assert_eq!(fault("ā }"), PatternFault { at: 3, kind: PatternFaultKind::Unbalanced });
        assert_eq!(fault("ab { $x"), PatternFault { at: 3, kind: PatternFaultKind::Unclosed });
        assert_eq!(fault("{ $n -> [one] a *[other] b }").kind, PatternFaultKind::VariantLines);
        assert_eq!(fault("{ $n ->\n [one] a\n [other] b\n}").kind, PatternFaultKind::NoDefault);
        assert_eq!(fault("{ $n ->\n *[one] a\n *[other] b\n}").kind, PatternFaultKind::ManyDefaults);
        assert_eq!(fault("x { other }").kind, PatternFaultKind::Reference("other".into()));
        assert_eq!(fault("x { -term }").kind, PatternFaultKind::Reference("-term".into()));
        assert_eq!(fault("x { DATETIME($a) }").kind, PatternFaultKind::Reference("DATETIME()".into()));
        assert_eq!(fault("x { \"\\q\" }").kind, PatternFaultKind::Escape("q".into()));
        assert_eq!(fault("x {}").kind, PatternFaultKind::Empty);
        let place = fault("abc { $ }");
        assert!((4..9).contains(&place.at), "{place:?}");
    }

    #[test]
    fn hash_folds_blanks() {
        assert_eq!(source_hash(" a\n  b "), source_hash("a b"));
        assert_ne!(source_hash("a b"), source_hash("ab"));
        assert_eq!(source_hash("abc"), "ba7816bf");
    }

    #[test]
    fn source_of_a_pattern_parses_to_the_same_pattern() {
        for text in ["a { $b }{\"{\"}c{\"}\"}", "{ $n ->\n    [one] x { $n }\n   *[other] y\n} z"] {
            let pattern = Pattern::parse(text).unwrap();
            assert_eq!(Pattern::parse(&pattern.source()).unwrap(), pattern);
        }
    }
}
