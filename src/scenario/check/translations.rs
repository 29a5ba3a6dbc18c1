//! Translations: complete, current, and with the same variables as the source text.

use std::collections::{HashMap, HashSet};

use super::corpus::Corpus;
use super::kind::Kind;
use super::names::{NO_HINT, Names};
use super::patterns::{Judge, in_file};
use crate::scenario::fault::Finding;
use crate::scenario::keys::Role;
use crate::scenario::trail::Trail;
use crate::words::{Ftl, FtlEntry, Lang, source_hash};

pub const MISSING: Kind = Kind::warning("SC130", &["key", "language"]);
/// So many are missing that they are told as a number.
pub const MANY_MISSING: Kind = Kind::warning("SC131", &["language", "count"]);
/// A key that the scenario has not, or no longer.
pub const OBSOLETE: Kind = Kind::warning("SC132", &["key", "language", "hint"]);
/// The source text has changed since it was translated.
pub const STALE: Kind = Kind::warning("SC133", &["key", "language"]);
/// Translations that do not say of which source text they are; once for a file.
pub const NOT_STAMPED: Kind = Kind::warning("SC134", &["language", "count"]);
pub const VARIABLES: Kind = Kind::warning("SC135", &["key", "language", "missing", "extra"]);
pub const SAME_AS_SOURCE: Kind = Kind::info("SC140", &["key", "language"]);
/// The scenario's own language is no language id.
pub const LANGUAGE: Kind = Kind::error("SC144", &["language"]);
/// A translation into the language of the scenario itself; it is never shown.
pub const OWN_LANGUAGE: Kind = Kind::warning("SC145", &["language"]);

pub const KINDS: &[&Kind] =
    &[&MISSING, &MANY_MISSING, &OBSOLETE, &STALE, &NOT_STAMPED, &VARIABLES, &SAME_AS_SOURCE, &LANGUAGE, &OWN_LANGUAGE];

/// Missing texts of one language that are told one by one.
const MOST_TOLD: usize = 20;

pub fn check(names: &Names, corpus: &Corpus, own: Option<&Lang>, words: &[Ftl], found: &mut Vec<Finding>) {
    if own.is_none() {
        let language = names.source.language.as_str();
        found.push(LANGUAGE.at(&Trail::Top.field("language")).with("language", language));
    }
    if words.is_empty() {
        return;
    }
    let known: HashMap<&str, usize> = corpus.texts.iter().enumerate().map(|(i, t)| (t.key.as_str(), i)).collect();
    for ftl in words {
        if own == Some(&ftl.lang) {
            found.push(in_file(&OWN_LANGUAGE, &ftl.file, &(0..0)).with("language", ftl.lang.tag()));
            continue;
        }
        Language { names, corpus, known: &known, ftl, judge: Judge::new(names, Some(&ftl.lang)) }.check(found);
    }
}

struct Language<'a> {
    names: &'a Names<'a>,
    corpus: &'a Corpus<'a>,
    known: &'a HashMap<&'a str, usize>,
    ftl: &'a Ftl,
    judge: Judge<'a>,
}

impl Language<'_> {
    fn check(&self, found: &mut Vec<Finding>) {
        let language = self.ftl.lang.tag();
        let translated: HashSet<&str> = self.ftl.entries.iter().map(|e| e.key.as_str()).collect();
        let missing: Vec<_> = self.corpus.texts.iter().filter(|t| !translated.contains(t.key.as_str())).collect();
        for text in missing.iter().take(MOST_TOLD) {
            found.push(MISSING.at_text(text).with("key", text.key.as_str()).with("language", language));
        }
        if missing.len() > MOST_TOLD {
            let rest = missing.len() - MOST_TOLD;
            found.push(in_file(&MANY_MISSING, &self.ftl.file, &(0..0)).with("language", language).with("count", rest));
        }
        let mut not_stamped = 0;
        for entry in &self.ftl.entries {
            match self.known.get(entry.key.as_str()) {
                Some(text) => {
                    not_stamped += usize::from(entry.source_hash.is_none());
                    self.entry(entry, *text, found);
                }
                None => {
                    let among = missing.iter().map(|t| t.key.as_str());
                    let hint = self.names.guess(&entry.key, among).map_or(NO_HINT, |g| g.name);
                    found.push(self.at(&OBSOLETE, entry).with("hint", hint));
                }
            }
        }
        if not_stamped > 0 {
            let finding = in_file(&NOT_STAMPED, &self.ftl.file, &(0..0)).with("language", language);
            found.push(finding.with("count", not_stamped));
        }
    }

    fn entry(&self, entry: &FtlEntry, text: usize, found: &mut Vec<Finding>) {
        let source = &self.corpus.texts[text];
        if entry.source_hash.as_ref().is_some_and(|hash| *hash != source_hash(source.pattern)) {
            found.push(Finding { related: Some(source.at()), ..self.at(&STALE, entry) });
        }
        let mut report = |kind: &Kind| in_file(kind, &self.ftl.file, &entry.span);
        let written = entry.pattern.plain().map_or_else(|| entry.pattern.source().into(), std::borrow::Cow::from);
        self.judge.words(&entry.key, &written, &mut report, found);
        self.judge.pattern(&entry.key, &entry.pattern, &mut report, found);
        self.variables(entry, text, found);
        let may_be_same = matches!(source.role, Role::Reference) || source.pattern.split_whitespace().count() < 2;
        if !may_be_same && written.trim() == source.pattern.trim() {
            found.push(self.at(&SAME_AS_SOURCE, entry));
        }
    }

    fn variables(&self, entry: &FtlEntry, text: usize, found: &mut Vec<Finding>) {
        let (wanted, given) = (self.corpus.variables_of(text), entry.pattern.variables());
        let listed = |of: &[String], not_in: &[String]| {
            let names = of.iter().filter(|name| !not_in.contains(name) && self.judge.is_given(name));
            let names: Vec<String> = names.map(|name| format!("${name}")).collect();
            if names.is_empty() { NO_HINT.to_owned() } else { names.join(", ") }
        };
        let (missing, extra) = (listed(&wanted, &given), listed(&given, &wanted));
        if missing != NO_HINT || extra != NO_HINT {
            let related = Some(self.corpus.texts[text].at());
            let finding = self.at(&VARIABLES, entry).with("missing", missing).with("extra", extra);
            found.push(Finding { related, ..finding });
        }
    }

    fn at(&self, kind: &Kind, entry: &FtlEntry) -> Finding {
        let finding = in_file(kind, &self.ftl.file, &entry.span);
        finding.with("key", entry.key.as_str()).with("language", self.ftl.lang.tag())
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, arg, found_with, lines, run, run_translated};
    use super::*;

    pub const CASES: &[Case] = &[("SC144 language", r#"language: "latvian language""#, r#"language: "lv""#)];

    /// Each in a Latvian translation of the plain scenario, whose texts are all translated and stamped but for these.
    pub const TRANSLATED: &[Case] = &[
        ("SC130 title", "", ""),
        ("SC132 words/lv.ftl:*", "old =\n    .text = Vecs", ""),
        (
            "SC133 words/lv.ftl:*",
            "# source: title=00000000\nscenario =\n    .title = Izmēģinājums",
            "# source: title=TITLE\nscenario =\n    .title = Izmēģinājums",
        ),
        (
            "SC134 words/lv.ftl:0..0",
            "scenario =\n    .title = Izmēģinājums",
            "# source: title=TITLE\nscenario =\n    .title = Izmēģinājums",
        ),
        (
            "SC135 words/lv.ftl:*",
            "scenario =\n    .title = Izmēģinājums, { $place }",
            "scenario =\n    .title = Izmēģinājums",
        ),
        (
            "SC136 words/lv.ftl:*",
            "scenario =\n    .title = Izmēģinājums { $nekas }",
            "scenario =\n    .title = Izmēģinājums",
        ),
        (
            "SC137 words/lv.ftl:*",
            "scenario =\n    .title = { $minutes ->\n        [one] a\n       *[other] b\n    }",
            "scenario =\n    .title = { $minutes ->\n        [zero] a\n        [one] a\n       *[other] b\n    }",
        ),
        ("SC140 words/lv.ftl:*", "scenario =\n    .summary = A short trial", "scenario =\n    .title = Trial"),
        ("SC141 words/lv.ftl:*", "scenario =\n    .title = ...", "scenario =\n    .title = Jā"),
        ("SC160 words/lv.ftl:*", "scenario =\n    .title = a@b.lv", "scenario =\n    .title = a@b"),
    ];

    #[test]
    fn cases() {
        run(CASES);
        run_translated(TRANSLATED);
    }

    #[test]
    fn a_new_translation_is_not_told_text_by_text() {
        let nodes: Vec<String> =
            (0..30).map(|i| format!(r#"Inject(id: "a{i}", by: Scene, text: "A{i}", goto: "end")"#)).collect();
        let found = found_with(&format!("nodes: [{}, END]", nodes.join(", ")), &[("lv", "")]);
        let told = lines(&found).iter().filter(|line| line.starts_with("SC130")).count();
        let rest = found.iter().find(|f| f.code.0 == MANY_MISSING.code).unwrap();
        assert_eq!(told, MOST_TOLD);
        assert_eq!(arg(rest, "count"), Some(15_usize.into()));
    }

    #[test]
    fn a_translation_into_its_own_language_is_never_shown() {
        assert!(lines(&found_with("", &[("en", "")])).contains(&"SC145 words/en.ftl:0..0".to_owned()));
    }
}
