//! The program's own texts: complete in every language, without a fault, every key used and none missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sardze::words::{Category, Ftl, LANGUAGES, Lang, Locale, Value, files_of, pseudo};

use super::rust_text::{Literal, RustText, files, read, short, without_tests};

/// Keys made from an enum or a number, as in `format!("grade-{}", ..)`. No key of a family counts as unused.
const FAMILIES: &[(&str, &str)] = &[
    ("SC", "one message per fault code"),
    ("channel-", "scenario::source::Channel"),
    ("cli-arg-", "cli::args, the help of each argument"),
    ("cli-do", "cli::args, the help of each command"),
    ("count-", "lengths of time and counts with their noun, for screens and reports"),
    ("grade-", "scenario::source::Grade"),
    ("measure-", "assets/measures.ron"),
    ("met-", "exercise::watch::Met"),
    ("mode-", "exercise::setup::Mode"),
    ("month-", "months by number"),
    ("outcome-", "scenario::source::Outcome"),
    ("pattern-", "words::PatternFaultKind::code"),
    ("rating-", "exercise::command::Rating"),
    ("records-error-", "records::error::Problem::code"),
    ("seat-", "who holds a seat, on every screen"),
    ("setting-", "scenario::source::Setting"),
    ("source-", "floor::body::Remark::code"),
    ("strength-", "scenario::source::Strength"),
    ("strip-", "the strip on every screen and page"),
    ("theme-", "scenario::source::Theme, and the themes of the look"),
    ("verdict-", "scenario::source::Verdict"),
    ("verify-stuck-", "floor::verify::stuck::Kind::code"),
];

/// Calls whose first text is a key of the program's own texts.
const CALLS: &[&str] = &["text", "text_with", "try_text", "tr", "say", "say_with"];

/// Rooms whose `text(..)` means a scenario's text, or the look-up itself.
const NOT_SCANNED: &[&str] = &["src/scenario/", "src/words/"];

#[test]
fn every_language_says_the_same() {
    let english = entries(&Lang::en());
    assert!(english.len() > 50);
    for lang in languages() {
        let own = entries(&lang);
        let keys = |map: &BTreeMap<String, Vec<String>>| map.keys().cloned().collect::<BTreeSet<_>>();
        let (here, there) = (keys(&own), keys(&english));
        assert_eq!(here.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "only in {lang}");
        assert_eq!(there.difference(&here).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in {lang}");
        for (key, variables) in &english {
            assert_eq!(&own[key], variables, "values of {key} in {lang}");
        }
    }
}

#[test]
fn every_file_is_embedded() {
    for lang in languages() {
        let here: BTreeSet<_> = files(&format!("locales/{lang}"), "ftl")
            .iter()
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        let embedded: BTreeSet<_> = files_of(&lang).iter().map(|(panel, _)| (*panel).to_owned()).collect();
        assert_eq!(here, embedded, "files of {lang}, and the list in src/words/embedded.rs");
    }
}

#[test]
fn every_text_can_be_written() {
    for lang in languages().chain([Lang::pseudo()]) {
        let locale = Locale::own(&lang);
        assert_eq!(locale.lang(), &lang);
        let variables = entries(&if lang == Lang::pseudo() { Lang::en() } else { lang });
        for key in locale.keys() {
            for number in [0, 1, 2, 10, 11, 21, 111] {
                let words = variables[key].iter().map(|name| (name.as_str(), Value::from("x"))).collect::<Vec<_>>();
                let numbers = words.iter().map(|(name, _)| (*name, Value::from(number))).collect::<Vec<_>>();
                for args in [words, numbers] {
                    let text = locale.try_text(key, &args).unwrap_or_else(|problem| panic!("{problem:?}"));
                    assert!(!text.is_empty() && !text.contains("{$"), "{key}: {text}");
                }
            }
        }
        assert_eq!(locale.problems(), []);
    }
}

#[test]
fn numbers_have_the_forms_of_their_language() {
    for lang in languages() {
        for entry in read_all(&lang).entries {
            for select in entry.pattern.number_selects() {
                // Away from the nominative, Latvian "zero" and "other" are often one form.
                let missing: Vec<_> =
                    select.missing(&lang).into_iter().filter(|category| *category != Category::Zero).collect();
                assert!(missing.is_empty(), "{lang}: {} has no {missing:?} for ${}", entry.key, select.variable);
            }
        }
    }
}

#[test]
fn every_key_used_exists_and_none_is_idle() {
    let known: BTreeSet<_> = entries(&Lang::en()).into_keys().collect();
    let (mut asked, mut quoted) = (Vec::new(), BTreeSet::new());
    for path in files("src", "rs") {
        let source = fs::read_to_string(&path).unwrap();
        let text = read(without_tests(&source));
        if !NOT_SCANNED.iter().any(|room| short(&path).starts_with(room)) {
            asked.extend(keys_asked(&text).map(|key| (short(&path), key.to_owned())));
        }
        quoted.extend(text.literals.into_iter().map(|literal| literal.text));
    }
    let absent: Vec<_> = asked.iter().filter(|(_, key)| !known.contains(key)).collect();
    assert!(absent.is_empty(), "used and not in locales/en: {absent:#?}");
    let idle = idle(&known, &quoted);
    assert!(idle.is_empty(), "in locales/en and used nowhere: {idle:#?}");
}

fn languages() -> impl Iterator<Item = Lang> {
    LANGUAGES.iter().filter_map(|tag| tag.parse().ok())
}

/// All files of a language read as one, which must be without faults or doubles.
fn read_all(lang: &Lang) -> Ftl {
    let all: String = files_of(lang).iter().flat_map(|(_, ftl)| [*ftl, "\n"]).collect();
    let (ftl, problems) = Ftl::parse(lang.clone(), "locales", &all);
    let told: Vec<_> = problems.iter().map(|problem| (&problem.kind, &all[problem.start..problem.end])).collect();
    assert!(told.is_empty(), "{lang}: {told:#?}");
    ftl
}

fn entries(lang: &Lang) -> BTreeMap<String, Vec<String>> {
    read_all(lang).entries.into_iter().map(|entry| (entry.key, entry.pattern.variables())).collect()
}

/// Literals that stand first in one of the calls; a variable in between is no key that can be checked.
fn keys_asked(text: &RustText) -> impl Iterator<Item = &str> {
    let is_asked = |literal: &&Literal| {
        // A page is also given blanks and marks between its texts.
        if !literal.text.contains(char::is_alphabetic) {
            return false;
        }
        let before = text.code[..literal.at].trim_end();
        let Some(callee) = before.strip_suffix('(') else { return false };
        let name = callee.trim_end_matches(|letter: char| letter.is_alphanumeric() || letter == '_').len();
        CALLS.contains(&&callee[name..])
    };
    text.literals.iter().filter(is_asked).map(|literal| literal.text.as_str())
}

/// Keys that no literal names, no family covers, and no used message carries as its attribute.
fn idle<'a>(known: &'a BTreeSet<String>, quoted: &BTreeSet<String>) -> Vec<&'a String> {
    let used = |key: &str| quoted.contains(key) || FAMILIES.iter().any(|(prefix, _)| key.starts_with(prefix));
    let message = |key: &'a String| key.split('.').next().unwrap_or(key);
    known.iter().filter(|key| !used(key) && !used(message(key))).collect()
}

#[test]
fn a_missing_and_an_idle_key_are_seen() {
    let text = read(
        "view.say(\"a-key\"); locale.text_with(\n    \"b.help\", &[]); other(\"c\"); say(key, \"d\"); text(\" \"); text(\"e f\")",
    );
    assert_eq!(keys_asked(&text).collect::<Vec<_>>(), ["a-key", "b.help", "e f"]);
    let set = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<_>>();
    let known = set(&["a", "a.help", "b", "grade-x", "c.only"]);
    assert_eq!(idle(&known, &set(&["a", "c.only"])), ["b"]);
}

#[test]
fn the_made_up_language_keeps_every_value() {
    for (_, english) in files_of(&Lang::en()) {
        let read = |text: &str| {
            let (ftl, problems) = Ftl::parse(Lang::pseudo(), "qps", text);
            assert_eq!(problems, []);
            ftl.entries.into_iter().map(|entry| (entry.key, entry.pattern.variables())).collect::<Vec<_>>()
        };
        assert_eq!(read(&pseudo(english)), read(english));
    }
}
