//! A scenario's texts in one language, by number. A text without placeables is handed out as it stands, without Fluent
//! and without a copy, so that playing a run for a proof costs next to nothing.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentError, FluentResource};

use super::cardinal::{bundle, resource};
use super::pattern::Part;
use super::problem::Problems;
use super::value::{find, fluent_args};
use super::{Args, Ftl, Lang, Pattern, TextProblem};

/// The texts of one scenario in one language. Share it in an [`Arc`].
pub struct Book {
    lang: Lang,
    entries: Vec<Entry>,
    keys: Arc<BTreeMap<String, TextId>>,
    bundle: FluentBundle<FluentResource>,
    /// Where a text comes from that this language lacks.
    source: Option<Arc<Book>>,
    problems: Problems,
}

/// A text's number: its place in the list that the book was built from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(pub u32);

enum Entry {
    Plain(Box<str>),
    Pieces(Box<[Piece]>),
    /// Not translated: the source language speaks.
    FromSource,
}

enum Piece {
    Text(Box<str>),
    Variable(Box<str>),
    /// A message of the bundle that holds one placeable.
    Message(Box<str>),
}

/// Collects the placeables of a book as messages of one FTL resource.
#[derive(Default)]
struct Messages {
    ftl: String,
    count: usize,
}

impl Book {
    /// A book of the source language. Ids count up from 0 in the order of `texts`; of two texts with one key the
    /// first has the key. A faulty pattern is shown as it stands and is among the [`Book::problems`].
    pub fn build<'a>(lang: Lang, texts: impl IntoIterator<Item = (String, &'a str)>) -> Self {
        let problems = Problems::default();
        let (mut entries, mut keys, mut messages) = (Vec::new(), BTreeMap::new(), Messages::default());
        for (key, text) in texts {
            let text = text.replace("\r\n", "\n");
            entries.push(match Pattern::parse(&text) {
                Ok(pattern) => messages.entry(pattern),
                Err(fault) => {
                    let (lang, key) = (lang.clone(), key.clone());
                    problems.add(TextProblem::Faulty { lang, key, at: fault.at, kind: fault.kind });
                    Entry::Plain(text.into())
                }
            });
            let id = TextId(u32::try_from(entries.len() - 1).unwrap_or(u32::MAX));
            keys.entry(key).or_insert(id);
        }
        let bundle = bundle_of(&lang, [String::new(), messages.ftl]);
        Self { lang, entries, keys: Arc::new(keys), bundle, source: None, problems }
    }

    /// The same texts, under the same ids, as far as `ftl` has them; the rest is read from `source`.
    pub fn translated(source: &Arc<Book>, ftl: &Ftl) -> Self {
        let by_key: BTreeMap<_, _> = ftl.entries.iter().map(|entry| (entry.key.as_str(), entry)).collect();
        let mut entries: Vec<_> = source.entries.iter().map(|_| Entry::FromSource).collect();
        let mut messages = Messages::default();
        let problems = Problems::default();
        for (key, id) in source.keys.iter() {
            match by_key.get(key.as_str()) {
                Some(entry) => entries[id.0 as usize] = messages.entry(entry.pattern.clone()),
                None => problems.add(TextProblem::Missing { lang: ftl.lang.clone(), key: key.clone() }),
            }
        }
        Self {
            lang: ftl.lang.clone(),
            entries,
            keys: source.keys.clone(),
            bundle: bundle_of(&ftl.lang, [ftl.terms.clone(), messages.ftl]),
            source: Some(source.clone()),
            problems,
        }
    }

    /// Reads a translation file; what could be read and everything that is wrong with it.
    pub fn parse_ftl(lang: Lang, file: &str, text: &str) -> (Ftl, Vec<super::FtlProblem>) {
        Ftl::parse(lang, file, text)
    }

    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// How many texts there are, translated or not.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many texts this language has itself.
    pub fn own_len(&self) -> usize {
        self.entries.iter().filter(|entry| !matches!(entry, Entry::FromSource)).count()
    }

    /// The id of a key such as `pacing--greet.feedback`.
    pub fn id(&self, key: &str) -> Option<TextId> {
        self.keys.get(key).copied()
    }

    /// The text; borrowed when it has no placeables. An id of another book gives an empty text.
    pub fn text(&self, id: TextId, args: &Args) -> Cow<'_, str> {
        match self.entries.get(id.0 as usize) {
            None => Cow::Borrowed(""),
            Some(Entry::Plain(text)) => Cow::Borrowed(text),
            Some(Entry::FromSource) => self.source.as_ref().map_or(Cow::Borrowed(""), |source| source.text(id, args)),
            Some(Entry::Pieces(pieces)) => {
                let mut text = String::new();
                self.write_pieces(id, pieces, args, &mut text);
                Cow::Owned(text)
            }
        }
    }

    /// Adds the text to `out`, for callers that keep one buffer.
    pub fn write(&self, id: TextId, args: &Args, out: &mut String) {
        match self.entries.get(id.0 as usize) {
            None => {}
            Some(Entry::Plain(text)) => out.push_str(text),
            Some(Entry::FromSource) => {
                if let Some(source) = &self.source {
                    source.write(id, args, out);
                }
            }
            Some(Entry::Pieces(pieces)) => self.write_pieces(id, pieces, args, out),
        }
    }

    /// Everything found wrong so far, this language and its source.
    pub fn problems(&self) -> Vec<TextProblem> {
        let mut problems = self.source.as_ref().map(|source| source.problems()).unwrap_or_default();
        problems.extend(self.problems.list());
        problems
    }

    fn write_pieces(&self, id: TextId, pieces: &[Piece], args: &Args, out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Variable(name) => match find(args, name) {
                    // Writing to a String cannot fail.
                    Some(value) => _ = write!(out, "{value}"),
                    None => {
                        _ = write!(out, "{{${name}}}");
                        self.unresolved(id, format!("${name}"));
                    }
                },
                Piece::Message(message) => {
                    let found = self.bundle.get_message(message).and_then(|message| message.value());
                    let Some(pattern) = found else {
                        self.unresolved(id, message.to_string());
                        continue;
                    };
                    let mut errors = Vec::new();
                    _ = self.bundle.write_pattern(out, pattern, Some(&fluent_args(args)), &mut errors);
                    errors.iter().for_each(|error| self.unresolved(id, describe(error)));
                }
            }
        }
    }

    fn unresolved(&self, id: TextId, what: String) {
        let key = self.keys.iter().find(|(_, known)| **known == id).map(|(key, _)| key.clone()).unwrap_or_default();
        self.problems.add(TextProblem::Unresolved { lang: self.lang.clone(), key, what });
    }
}

impl Messages {
    fn entry(&mut self, pattern: Pattern) -> Entry {
        if let Some(plain) = pattern.plain() {
            return Entry::Plain(plain.into());
        }
        let pieces = pattern.parts.into_iter().map(|part| match part {
            Part::Text(text) => Piece::Text(text.into()),
            Part::Variable(name) => Piece::Variable(name.into()),
            Part::Placeable { source, .. } => {
                let id = format!("p{}", self.count);
                self.count += 1;
                self.ftl.push_str(&format!("{id} = {source}\n"));
                Piece::Message(id.into())
            }
        });
        Entry::Pieces(pieces.collect())
    }
}

/// What Fluent could not resolve, in its own short words: for the log, not for people.
pub(super) fn describe(error: &FluentError) -> String {
    error.to_string()
}

fn bundle_of(lang: &Lang, files: [String; 2]) -> FluentBundle<FluentResource> {
    let mut bundle = bundle(lang);
    for ftl in files {
        let (resource, _) = resource(lang, &ftl);
        // Ids are counted up and terms were read each once, so nothing is defined twice.
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{added:?}");
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::super::{Value, ftl_value};
    use super::*;

    fn book(tag: &str, texts: &[&'static str]) -> Book {
        Book::build(tag.parse().unwrap(), texts.iter().enumerate().map(|(n, text)| (format!("n.t{n}"), *text)))
    }

    const PEOPLE: &str = "{ $n ->\n    [zero] { $n } cilvēku\n    [one] { $n } cilvēks\n   *[other] { $n } cilvēki\n}";

    #[test]
    fn latvian_plurals_follow_the_number() {
        let lv = book("lv", &[PEOPLE]);
        let text = |n: i32| lv.text(TextId(0), &[("n", Value::from(n))]).into_owned();
        let texts: Vec<_> = [0, 1, 2, 10, 11, 21, 101, 111].map(text).into();
        let expected = ["0 cilvēku", "1 cilvēks", "2 cilvēki", "10 cilvēku", "11 cilvēku", "21 cilvēks"];
        assert_eq!(texts, [expected.as_slice(), &["101 cilvēks", "111 cilvēku"]].concat());
        assert_eq!(lv.problems(), []);
    }

    #[test]
    fn nasty_texts_come_out_unchanged() {
        let heads =
            ["", " ", "   ", "\n", "\n\n", "[", "*[", ".", "#", "-", "=", "\t", "\"", "\\", "a = ", "\\u0041", "ā"];
        let tails = ["", " ", "\n", "\n  ", "\r", "\n[x] y", "\n.b = c", "\n*", "\n#", "\n\n  end", " \n \n x"];
        for head in heads {
            for middle in ["", "x", "x\n    y\n  z"] {
                for tail in tails {
                    let plain = format!("{head}{middle}{tail}");
                    let with_value = format!("{plain}{{ $v }}{plain}");
                    let expected = format!("{plain}7{plain}");
                    let texts = [plain.as_str(), &with_value];
                    let built = Book::build(Lang::en(), texts.iter().map(|text| (text.to_string(), *text)));
                    let args = [("v", Value::from(7))];
                    assert_eq!(built.text(TextId(0), &[]), plain);
                    assert_eq!(built.text(TextId(1), &args), expected);

                    // The same texts by way of a translation file.
                    let keys = ["n.a", "n.b"].map(str::to_owned);
                    let source = Arc::new(Book::build(Lang::en(), keys.into_iter().zip(["", ""])));
                    let [a, b] = texts.map(|text| ftl_value(text).unwrap());
                    let (ftl, problems) = Ftl::parse(Lang::lv(), "f", &format!("n =\n    .a = {a}\n    .b = {b}\n"));
                    assert_eq!(problems, [], "{a:?} {b:?}");
                    let read = Book::translated(&source, &ftl);
                    assert_eq!(read.text(TextId(0), &[]), plain, "{a:?}");
                    assert_eq!(read.text(TextId(1), &args), expected, "{b:?}");
                }
            }
        }
    }

    #[test]
    fn plain_texts_are_borrowed_and_ids_count_up() {
        let en = book("en", &["One", "Two { $x }", "Three\r\nlines"]);
        assert!(matches!(en.text(TextId(0), &[]), Cow::Borrowed("One")));
        assert_eq!(en.text(TextId(1), &[("x", Value::from("!"))]), "Two !");
        assert_eq!(en.text(TextId(2), &[]), "Three\nlines");
        assert_eq!(en.id("n.t2"), Some(TextId(2)));
        assert_eq!(en.text(TextId(9), &[]), "");
        let mut out = String::from(">");
        en.write(TextId(1), &[("x", Value::from(5))], &mut out);
        assert_eq!(out, ">Two 5");
    }

    #[test]
    fn missing_values_and_faults_are_shown_and_told() {
        let en = book("en", &["Hi { $who }", "broken {", "{ $n ->\n [one] a\n *[other] b { $m }\n}"]);
        assert_eq!(en.text(TextId(0), &[]), "Hi {$who}");
        assert_eq!(en.text(TextId(1), &[]), "broken {");
        assert_eq!(en.text(TextId(2), &[("n", Value::from(2))]), "b {$m}");
        let problems = en.problems();
        assert!(matches!(&problems[0], TextProblem::Faulty { key, at: 7, .. } if key == "n.t1"), "{problems:?}");
        assert!(matches!(&problems[1], TextProblem::Unresolved { key, .. } if key == "n.t0"), "{problems:?}");
        assert!(matches!(&problems[2], TextProblem::Unresolved { key, .. } if key == "n.t2"), "{problems:?}");
        assert_eq!(problems.len(), 3);
    }

    #[test]
    fn what_is_not_translated_comes_from_the_source() {
        let source = Arc::new(book("en", &["One { $x }", "{ NUMBER($x) } two"]));
        let (ftl, problems) = Ftl::parse(Lang::lv(), "f", "-a = Ā\nn =\n    .t1 = { -a } { $x }\n    .gone = x\n");
        assert_eq!(problems, []);
        let lv = Book::translated(&source, &ftl);
        let args = [("x", Value::from(3))];
        assert_eq!(lv.text(TextId(0), &args), "One 3");
        assert_eq!(lv.text(TextId(1), &args), "Ā 3");
        assert_eq!(source.text(TextId(1), &args), "3 two");
        assert_eq!((lv.len(), lv.own_len()), (2, 1));
        assert_eq!(lv.problems(), [TextProblem::Missing { lang: Lang::lv(), key: "n.t0".into() }]);
    }

    #[test]
    fn a_book_can_be_shared_between_threads() {
        fn shared<T: Send + Sync + 'static>(_: &T) {}
        shared(&book("lv", &["a"]));
    }
}
