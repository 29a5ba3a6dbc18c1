//! `sardze new`: a small scenario to begin from, with every part explained.

use std::io::ErrorKind;
use std::path::PathBuf;

use crate::cli::args::NewArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::write_text;
use crate::scenario::open::SCENARIO;
use crate::words::{Lang, Value};

const LATVIAN: &str = include_str!("starter/lv.ron");
const ENGLISH: &str = include_str!("starter/en.ron");
/// Longest id that makes a good folder name.
const MOST_LETTERS: usize = 60;

pub fn run(args: &NewArgs, console: &mut Console) -> Result<(), Failure> {
    if !is_id(&args.id) {
        return Err(Failure::Wrong(console.text_with("cli-new-bad-id", &[("id", Value::from(&args.id))])));
    }
    let usual = || if PathBuf::from("scenarios").is_dir() { PathBuf::from("scenarios") } else { PathBuf::from(".") };
    let folder = args.dir.clone().unwrap_or_else(usual).join(&args.id);
    let shown = [("folder", Value::from(folder.display().to_string()))];
    let made = folder.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::create_dir(&folder));
    match made {
        // What is there already is never written over.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Failure::Failed(console.text_with("cli-new-exists", &shown)));
        }
        Err(error) => return Err(Failure::file(&console.locale, &folder, &error)),
        Ok(()) => {}
    }
    let file = folder.join(SCENARIO);
    write_text(&file, &starter(&args.id, console.locale.lang()))
        .map_err(|error| Failure::file(&console.locale, &file, &error))?;
    let line = console.text_with("cli-new-made", &shown);
    console.say(&line)?;
    Ok(())
}

fn starter(id: &str, lang: &Lang) -> String {
    let text = if *lang == Lang::lv() { LATVIAN } else { ENGLISH };
    text.replacen("id: \"mans-scenarijs\"", &format!("id: \"{id}\""), 1).replacen(
        "id: \"my-scenario\"",
        &format!("id: \"{id}\""),
        1,
    )
}

/// `[a-z][a-z0-9]*(-[a-z0-9]+)*`
fn is_id(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= MOST_LETTERS && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.split('-').all(part)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scenario::fault::Severity;
    use crate::scenario::open::open;
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

    #[test]
    fn ids_are_plain() {
        assert!(is_id("door") && is_id("door-2-left"));
        for bad in ["", "2door", "Door", "door-", "door--left", "../door", "durvīm", "a b"] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
