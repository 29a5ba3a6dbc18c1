//! Each text by itself, in every language: it is Fluent, it is filled in, it names nobody.

use std::collections::{BTreeSet, HashSet};

use super::corpus::Corpus;
use super::kind::Kind;
use super::names::Names;
use super::private::{email, phone};
use crate::scenario::fault::{At, Finding};
use crate::scenario::source::Domain;
use crate::words::{Category, Lang, Pattern, required_categories};

/// A text that is no Fluent pattern; `what` is the code of [`crate::words::PatternFaultKind`], `detail` what it names.
pub const SYNTAX: Kind = Kind::error("SC138", &["owner", "what", "detail"]);
/// A variable that nobody fills in.
pub const UNKNOWN_VARIABLE: Kind = Kind::error("SC136", &["key", "language", "variable", "hint"]);
/// A choice by number that lacks forms of the language.
pub const PLURAL: Kind = Kind::warning("SC137", &["key", "language", "variable", "categories"]);
/// Empty, or only held the place of a text.
pub const PLACEHOLDER: Kind = Kind::warning("SC141", &["key", "language"]);
pub const EMAIL: Kind = Kind::warning("SC160", &["key", "language", "text"]);
pub const PHONE: Kind = Kind::warning("SC161", &["key", "language", "text"]);

pub const KINDS: &[&Kind] = &[&SYNTAX, &UNKNOWN_VARIABLE, &PLURAL, &PLACEHOLDER, &EMAIL, &PHONE];

/// What the engine gives to every text, besides the levels.
const GIVEN: [&str; 8] = ["out", "minutes", "place", "address", "assembly", "leader", "gathering", "signal"];

pub fn check(names: &Names, corpus: &Corpus, lang: Option<&Lang>, found: &mut Vec<Finding>) {
    let judge = Judge::new(names, lang);
    for (text, pattern) in corpus.texts.iter().zip(&corpus.patterns) {
        let mut report = |kind: &Kind| kind.at_text(text);
        judge.words(&text.key, text.pattern, &mut report, found);
        match pattern {
            None => {}
            Some(Ok(pattern)) => judge.pattern(&text.key, pattern, &mut report, found),
            Some(Err(fault)) => {
                let finding = report(&SYNTAX).with("owner", text.owner(names.source));
                found.push(finding.with("what", fault.kind.code()).with("detail", fault.kind.what()));
            }
        }
    }
}

/// Judges single texts of one language.
pub struct Judge<'a> {
    names: &'a Names<'a>,
    language: &'a str,
    needs: BTreeSet<Category>,
    given: HashSet<&'a str>,
}

impl<'a> Judge<'a> {
    pub fn new(names: &'a Names<'a>, lang: Option<&'a Lang>) -> Self {
        let levels = names.source.facts.iter().filter(|f| matches!(f.is, Domain::Level { .. }));
        Self {
            names,
            language: lang.map_or(names.source.language.as_str(), Lang::tag),
            needs: lang.map(required_categories).unwrap_or_default(),
            given: GIVEN.into_iter().chain(levels.map(|f| f.id.as_str())).collect(),
        }
    }

    pub fn is_given(&self, variable: &str) -> bool {
        self.given.contains(variable)
    }

    /// What can be seen without reading it as a pattern; `report` begins a finding at the place of the text.
    pub fn words(&self, key: &str, text: &str, report: &mut dyn FnMut(&Kind) -> Finding, found: &mut Vec<Finding>) {
        if is_placeholder(text) {
            found.push(self.named(report(&PLACEHOLDER), key));
        }
        for (kind, private) in [(&EMAIL, email(text)), (&PHONE, phone(text))] {
            if let Some(private) = private {
                found.push(self.named(report(kind), key).with("text", private));
            }
        }
    }

    pub fn pattern(
        &self,
        key: &str,
        pattern: &Pattern,
        report: &mut dyn FnMut(&Kind) -> Finding,
        found: &mut Vec<Finding>,
    ) {
        for variable in pattern.variables().into_iter().filter(|v| !self.is_given(v)) {
            let known = GIVEN.into_iter().chain(self.names.fact_ids()).filter(|name| self.is_given(name));
            let hint = self.names.guess(&variable, known).map_or(super::names::NO_HINT, |g| g.name).to_owned();
            let finding = self.named(report(&UNKNOWN_VARIABLE), key);
            found.push(finding.with("variable", variable).with("hint", hint));
        }
        for select in pattern.number_selects() {
            let missing: Vec<_> = self.needs.difference(&select.covers).map(|c| c.name()).collect();
            if !missing.is_empty() {
                let finding = self.named(report(&PLURAL), key).with("variable", select.variable);
                found.push(finding.with("categories", missing.join(", ")));
            }
        }
    }

    fn named(&self, finding: Finding, key: &str) -> Finding {
        finding.with("key", key).with("language", self.language)
    }
}

/// A finding in a translation file.
pub fn in_file(kind: &Kind, file: &str, span: &std::ops::Range<usize>) -> Finding {
    let mut finding = kind.at_path(Default::default());
    finding.at = At::File { file: file.to_owned(), start: span.start, end: span.end };
    finding
}

fn is_placeholder(text: &str) -> bool {
    if !text.contains(char::is_alphanumeric) {
        return true;
    }
    let marked = |mark: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == mark);
    (text.contains("TODO") && marked("TODO"))
        || (text.contains("FIXME") && marked("FIXME"))
        || text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("lorem"))
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, run};

    const LEVEL: &str =
        r#"facts: [(id: "calm", is: Level(min: 0, max: 5, start: 3))]; title: "Calm { $calm } at { $place }""#;

    pub const CASES: &[Case] = &[
        ("SC136 title", r#"title: "Calm { $calm }""#, LEVEL),
        ("SC136 title", r#"facts: [(id: "calm", is: Flag)]; title: "Calm { $calm }""#, LEVEL),
        (
            "SC137 title",
            "title: \"{ $minutes ->\n  [zero] a\n *[other] b\n}\"; language: \"lv\"",
            "title: \"{ $minutes ->\n [zero] a\n  [one] a\n *[other] b\n}\"; language: \"lv\"",
        ),
        ("SC138 title", r#"title: "Calm { $place""#, r#"title: "Calm { $place }""#),
        ("SC141 title", r#"title: "...""#, r#"title: "Wait...""#),
        ("SC141 summary", r#"summary: "TODO: write it""#, r#"summary: "A todo list""#),
        ("SC160 summary", r#"summary: "Write to anna.k@example.org.""#, r#"summary: "Anna @ the door""#),
        ("SC161 summary", r#"summary: "Call +371 6700 0000 now""#, r#"summary: "Call 112 since 2024-01-15, 10:30""#),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }
}
