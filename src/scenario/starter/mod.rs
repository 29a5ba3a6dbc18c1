//! A small scenario to begin from, with every part explained.

use crate::words::Lang;

const LATVIAN: &str = include_str!("lv.ron");
const ENGLISH: &str = include_str!("en.ron");

/// The text of a new scenario's file.
pub fn starter(id: &str, lang: &Lang) -> String {
    let text = if *lang == Lang::lv() { LATVIAN } else { ENGLISH };
    text.replacen("id: \"mans-scenarijs\"", &format!("id: \"{id}\""), 1).replacen(
        "id: \"my-scenario\"",
        &format!("id: \"{id}\""),
        1,
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scenario::fault::Severity;
    use crate::scenario::open::{SCENARIO, open};
    use crate::scenario::pack::{Pack, PackFile};
    use crate::scenario::shared::Shared;

    #[test]
    fn a_new_scenario_is_clean_in_both_languages() {
        for lang in [Lang::lv(), Lang::en()] {
            let bytes = starter("fire-drill", &lang).into_bytes();
            let pack = Pack::new([PackFile { path: SCENARIO.into(), bytes }]);
            let opened = open(Arc::new(pack), &Shared::shipped());
            let wrong: Vec<_> = opened.faults.iter().filter(|fault| fault.severity > Severity::Info).collect();
            assert!(wrong.is_empty(), "{lang}: {wrong:?}");
            let source = opened.source.clone().unwrap();
            assert_eq!((source.id.as_str(), source.language.as_str()), ("fire-drill", lang.tag()));
            assert!(opened.scenario("lv").is_some());
        }
    }
}
