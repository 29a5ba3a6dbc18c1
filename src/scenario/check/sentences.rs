//! Tests that every kind of fault has its sentences, in every language of the program, and gives them what they name.

use std::collections::BTreeSet;

use super::{Kind, is_ours, kinds};
use crate::scenario::fault::{Arg, Finding};
use crate::words::{Ftl, LANGUAGES, Lang, Locale, Value, files_of};

fn sentences(tag: &str) -> Ftl {
    let lang: Lang = tag.parse().unwrap();
    let (_, text) = files_of(&lang).into_iter().find(|(panel, _)| *panel == "fault").unwrap();
    let (ftl, problems) = Ftl::parse(lang, "fault.ftl", text);
    assert!(problems.is_empty(), "{tag}: {problems:?}");
    ftl
}

fn variables(ftl: &Ftl, key: &str) -> BTreeSet<String> {
    let entry = ftl.get(key).unwrap_or_else(|| panic!("{key} is missing in {}", ftl.lang.tag()));
    entry.pattern.variables().into_iter().collect()
}

/// What a reader of this language sees of a finding, and what to do.
pub fn told(locale: &Locale, finding: &Finding) -> (String, String) {
    let value = |arg: &Arg| match arg {
        Arg::Text(text) => Value::from(text.clone()),
        Arg::Number(number) => Value::from(*number),
    };
    let args: Vec<_> = finding.args.iter().map(|(name, arg)| (*name, value(arg))).collect();
    let text = |key: &str| locale.try_text(key, &args).unwrap_or_else(|problem| panic!("{problem:?}")).into_owned();
    (text(finding.code.0), text(&format!("{}.help", finding.code.0)))
}

#[test]
fn every_kind_has_a_sentence_and_help_with_the_same_variables_in_every_language() {
    let languages: Vec<Ftl> = LANGUAGES.iter().map(|tag| sentences(tag)).collect();
    for Kind { code, args, .. } in kinds() {
        let args: BTreeSet<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        let mut used = BTreeSet::new();
        for key in [(*code).to_owned(), format!("{code}.help")] {
            let first = variables(&languages[0], &key);
            for other in &languages[1..] {
                assert_eq!(first, variables(other, &key), "{key} in {}", other.lang.tag());
            }
            used.extend(first);
        }
        assert_eq!(used, args, "{code}: variables of the sentences, arguments of the kind");
    }
}

#[test]
fn there_is_no_sentence_without_a_kind() {
    let known: BTreeSet<&str> = kinds().map(|kind| kind.code).collect();
    for tag in LANGUAGES {
        for entry in sentences(tag).entries {
            let code = entry.key.split('.').next().unwrap();
            assert!(!is_ours(code) || known.contains(code), "{} in {tag}", entry.key);
        }
    }
}

#[test]
fn plural_forms_are_complete() {
    for ftl in LANGUAGES.iter().map(|tag| sentences(tag)) {
        for entry in &ftl.entries {
            for select in entry.pattern.number_selects() {
                assert_eq!(select.missing(&ftl.lang), [], "{} in {}", entry.key, ftl.lang.tag());
            }
        }
    }
}

#[test]
fn a_fault_reads_as_people_speak() {
    let found = super::tests::found(r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "ned"), END]"#);
    let (sentence, help) = told(&Locale::own(&Lang::lv()), &found[0]);
    assert_eq!(sentence, "„a” ved uz „ned”, bet tāda mezgla nav.");
    assert_eq!(help, "Vai domājāt „end”?");
}
