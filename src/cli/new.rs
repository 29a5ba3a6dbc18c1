//! `sardze new`: a small scenario to begin from, with every part explained.

use std::io::ErrorKind;
use std::path::PathBuf;

use crate::cli::args::NewArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::write_text;
use crate::scenario::open::SCENARIO;
use crate::scenario::starter::starter;
use crate::words::Value;

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

/// `[a-z][a-z0-9]*(-[a-z0-9]+)*`
fn is_id(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= MOST_LETTERS && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.split('-').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain() {
        assert!(is_id("door") && is_id("door-2-left"));
        for bad in ["", "2door", "Door", "door-", "door--left", "../door", "durvīm", "a b"] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
