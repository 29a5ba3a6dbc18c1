//! `sardze words stamp`: notes in each translation which source texts it was made from.

use std::collections::BTreeMap;
use std::path::Path;

use crate::cli::args::{WordsArgs, WordsWork};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::{read_text, write_text};
use crate::records::folder;
use crate::scenario::keys;
use crate::scenario::open::SCENARIO;
use crate::scenario::plan::PLAN;
use crate::scenario::plan::source::Plan;
use crate::scenario::read::{Read, read as read_file, read_source};
use crate::words::{Value, stamp as stamped};

pub fn run(args: &WordsArgs, console: &mut Console) -> Result<(), Failure> {
    match &args.work {
        WordsWork::Stamp { folder } => stamp(folder, console),
    }
}

fn stamp(dir: &Path, console: &mut Console) -> Result<(), Failure> {
    let shown = dir.display().to_string();
    let broken =
        |console: &Console| Failure::Failed(console.text_with("cli-broken", &[("folder", Value::from(&shown))]));
    let Ok(pack) = folder::load(dir) else { return Err(broken(console)) };
    let read = read_source(SCENARIO, pack.file(SCENARIO).unwrap_or_default());
    // With a text left out, a stamp would forget what it was translated from.
    let Some(source) = read.source.filter(|_| read.faults.is_empty()) else { return Err(broken(console)) };
    let plan: Option<Read<Plan>> = pack.file(PLAN).map(|bytes| read_file(PLAN, bytes));
    if plan.as_ref().is_some_and(|plan| !plan.faults.is_empty()) {
        return Err(broken(console));
    }
    let plan = plan.as_ref().and_then(|plan| plan.source.as_ref());
    let texts: BTreeMap<String, &str> =
        keys::texts_with(&source, plan).into_iter().map(|t| (t.key, t.pattern)).collect();
    let mut files = 0;
    for file in pack.files().iter().filter(|file| file.path.starts_with("words/") && file.path.ends_with(".ftl")) {
        let path = dir.join(&file.path);
        let told = |error: std::io::Error| Failure::file(&console.locale, &path, &error);
        let ftl = read_text(&path).map_err(told)?;
        let fresh = stamped(&ftl, &|key| texts.get(key).map(|text| (*text).to_owned()));
        if fresh != ftl {
            write_text(&path, &fresh).map_err(told)?;
            files += 1;
        }
    }
    let line = console.text_with("cli-stamped", &[("count", Value::from(files))]);
    console.say(&line)?;
    Ok(())
}
