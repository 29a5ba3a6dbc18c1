//! The program's own texts in one language, out of `locales/<lang>/*.ftl`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};

use super::book::describe;
use super::cardinal;
use super::problem::Problems;
use super::value::fluent_args;
use super::{Args, LANGUAGES, Lang, TextProblem, files_of, negotiate, pseudo};

/// The texts of one language; a copy shares them. What a language lacks is taken from its fallback, then the key itself
/// is shown; both are among the [`Locale::problems`].
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    fallback: Option<Locale>,
    problems: Problems,
}

impl Locale {
    /// The program's own texts in the language nearest to `lang` that it has; else English.
    pub fn own(lang: &Lang) -> Self {
        let english = Self::build(Lang::en(), &files_of(&Lang::en()), None);
        if *lang == Lang::pseudo() {
            let files: Vec<_> = files_of(&Lang::en()).into_iter().map(|(name, ftl)| (name, pseudo(ftl))).collect();
            let files: Vec<_> = files.iter().map(|(name, ftl)| (*name, ftl.as_str())).collect();
            return Self::build(Lang::pseudo(), &files, Some(english));
        }
        let here: Vec<Lang> = LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).collect();
        match negotiate(std::slice::from_ref(lang), &here) {
            Some(nearest) if *nearest != Lang::en() => Self::build(nearest.clone(), &files_of(nearest), Some(english)),
            _ => english,
        }
    }

    /// Texts out of files given as (name, FTL), the first definition of a key counting.
    pub fn build(lang: Lang, files: &[(&str, &str)], fallback: Option<Locale>) -> Self {
        let problems = Problems::default();
        let mut keys = BTreeSet::new();
        let mut bundle = cardinal::bundle(&lang);
        for (file, ftl) in files {
            let (resource, errors) = cardinal::resource(&lang, ftl);
            for error in errors {
                let (lang, file) = (lang.clone(), (*file).to_owned());
                problems.add(TextProblem::Syntax { lang, file, at: error.pos.start });
            }
            for entry in resource.entries() {
                if let Entry::Message(message) = entry {
                    let id = message.id.name;
                    keys.extend(message.value.iter().map(|_| id.to_owned()));
                    keys.extend(message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)));
                }
            }
            for error in bundle.add_resource(resource).err().unwrap_or_default() {
                if let FluentError::Overriding { id, .. } = error {
                    problems.add(TextProblem::Duplicate { lang: lang.clone(), key: id });
                }
            }
        }
        Self(Arc::new(Inner { lang, bundle, keys, fallback, problems }))
    }

    pub fn lang(&self) -> &Lang {
        &self.0.lang
    }

    /// The text of a key such as `close` or, for an attribute, `close.help`.
    pub fn text(&self, key: &str) -> Cow<'_, str> {
        self.text_with(key, &[])
    }

    /// The same with values, as in `locale.text_with("people", &[("count", Value::from(3))])`.
    pub fn text_with(&self, key: &str, args: &Args) -> Cow<'_, str> {
        if let Some(pattern) = self.pattern(key) {
            let (text, errors) = self.format(pattern, args);
            for error in &errors {
                self.unresolved(key, describe(error));
            }
            return text;
        }
        self.0.problems.add(TextProblem::Missing { lang: self.0.lang.clone(), key: key.to_owned() });
        match &self.0.fallback {
            Some(fallback) => fallback.text_with(key, args),
            None => Cow::Owned(key.to_owned()),
        }
    }

    /// The text in this very language, or what is wrong with it: the strict form, for tests.
    pub fn try_text(&self, key: &str, args: &Args) -> Result<Cow<'_, str>, TextProblem> {
        let (lang, key_owned) = (self.0.lang.clone(), key.to_owned());
        let Some(pattern) = self.pattern(key) else {
            return Err(TextProblem::Missing { lang, key: key_owned });
        };
        let (text, errors) = self.format(pattern, args);
        match errors.first() {
            Some(error) => Err(TextProblem::Unresolved { lang, key: key_owned, what: describe(error) }),
            None => Ok(text),
        }
    }

    /// Whether this language, or its fallback, has the key.
    pub fn has(&self, key: &str) -> bool {
        self.0.keys.contains(key) || self.0.fallback.as_ref().is_some_and(|fallback| fallback.has(key))
    }

    /// Every key of this language itself, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys.iter().map(String::as_str)
    }

    /// Everything found wrong so far, in this language and its fallback, each once.
    pub fn problems(&self) -> Vec<TextProblem> {
        let mut problems = self.0.problems.list();
        problems.extend(self.0.fallback.iter().flat_map(Locale::problems));
        problems
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.0.bundle.get_message(key)?.value(),
            Some((id, name)) => Some(self.0.bundle.get_message(id)?.get_attribute(name)?.value()),
        }
    }

    fn format<'a>(&'a self, pattern: &'a Pattern<&'a str>, args: &Args) -> (Cow<'a, str>, Vec<FluentError>) {
        let mut errors = Vec::new();
        let args = fluent_args(args);
        let text = self.0.bundle.format_pattern(pattern, Some(&args), &mut errors);
        // A value handed through whole would borrow the arguments.
        (text.into_owned().into(), errors)
    }

    fn unresolved(&self, key: &str, what: String) {
        self.0.problems.add(TextProblem::Unresolved { lang: self.0.lang.clone(), key: key.to_owned(), what });
    }
}

#[cfg(test)]
mod tests {
    use super::super::Value;
    use super::*;

    fn two() -> Locale {
        let en = Locale::build(Lang::en(), &[("a", "hi = Hi { $who }\n    .help = Greets\nonly = English\n")], None);
        Locale::build(Lang::lv(), &[("a", "hi = Sveiki, { $who }\n"), ("b", "hi = twice\nbad {\n")], Some(en))
    }

    #[test]
    fn missing_texts_fall_back_and_are_told_once() {
        let lv = two();
        assert_eq!(lv.text_with("hi", &[("who", Value::from("Anna"))]), "Sveiki, Anna");
        for _ in 0..2 {
            assert_eq!(lv.text("hi.help"), "Greets");
            assert_eq!(lv.text("only"), "English");
            assert_eq!(lv.text("nowhere"), "nowhere");
        }
        let missing = |lang: Lang, key: &str| TextProblem::Missing { lang, key: key.to_owned() };
        let told = lv.problems();
        for problem in [
            missing(Lang::lv(), "hi.help"),
            missing(Lang::lv(), "only"),
            missing(Lang::lv(), "nowhere"),
            missing(Lang::en(), "nowhere"),
            TextProblem::Duplicate { lang: Lang::lv(), key: "hi".into() },
        ] {
            assert_eq!(told.iter().filter(|known| **known == problem).count(), 1, "{problem:?} in {told:?}");
        }
        assert!(told.iter().any(|problem| matches!(problem, TextProblem::Syntax { file, .. } if file == "b")));
        assert_eq!(told.len(), 6, "{told:?}");
    }

    #[test]
    fn the_strict_form_tells_what_the_kind_form_hides() {
        let lv = two();
        assert!(matches!(lv.try_text("hi", &[]), Err(TextProblem::Unresolved { .. })));
        assert!(matches!(lv.try_text("only", &[]), Err(TextProblem::Missing { .. })));
        assert_eq!(lv.try_text("hi", &[("who", Value::from(1))]).unwrap(), "Sveiki, 1");
        assert!(lv.has("only") && !lv.has("nowhere"));
        assert_eq!(lv.keys().collect::<Vec<_>>(), ["hi"]);
        _ = lv.text("hi");
        assert!(lv.problems().iter().any(|problem| matches!(problem, TextProblem::Unresolved { .. })));
    }

    #[test]
    fn own_texts_are_found_by_the_nearest_language() {
        let month = |tag: &str| Locale::own(&tag.parse().unwrap()).text("month-1").into_owned();
        assert_eq!(month("lv-LV"), "janvāris");
        assert_eq!(month("en-GB"), "January");
        assert_eq!(month("ja"), "January");
        assert_eq!(month("qps"), "«Jááñúüáárý»");
    }

    #[test]
    fn a_locale_can_be_shared_between_threads() {
        fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
        shared(&two());
    }
}
