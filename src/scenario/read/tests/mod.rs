//! Each mistake that an author makes, with the exact place and sentence that answers it.

mod live;
mod shape;
mod values;

use std::collections::BTreeMap;

use crate::words::{Ftl, LANGUAGES, files_of};

/// The texts about reading and about the folder, by key, with the values that they show.
fn sentences(tag: &str) -> BTreeMap<String, Vec<String>> {
    let lang = tag.parse().unwrap();
    let (_, text) = files_of(&lang).into_iter().find(|(panel, _)| *panel == "fault").unwrap();
    let (ftl, problems) = Ftl::parse(lang, "fault.ftl", text);
    assert!(problems.is_empty(), "{tag}: {problems:?}");
    let ours = |key: &str| ("SC001".."SC020").contains(&&key[..5]) || ("SC070".."SC080").contains(&&key[..5]);
    let mine = ftl.entries.iter().filter(|entry| ours(&entry.key));
    mine.map(|entry| (entry.key.clone(), entry.pattern.variables())).collect()
}

#[test]
fn every_language_says_the_same() {
    let first = sentences(LANGUAGES[0]);
    assert_eq!(first.keys().filter(|key| !key.contains('.')).count(), 29);
    for code in first.keys().filter(|key| !key.contains('.')) {
        assert!(first.contains_key(&format!("{code}.help")), "{code} says what to do");
    }
    for tag in &LANGUAGES[1..] {
        assert_eq!(sentences(tag), first, "{tag}");
    }
}
