//! `sardze check`: reads scenarios and says everything that is wrong with them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::args::{CheckArgs, Format};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::fault_text::FaultText;
use crate::records::folder;
use crate::scenario::fault::{Fault, Severity};
use crate::scenario::open::{Opened, SCENARIO, open};
use crate::scenario::shared::Shared;
use crate::words::Value;

pub fn run(args: &CheckArgs, console: &mut Console) -> Result<(), Failure> {
    let shared = Shared::shipped();
    let folders = folders(&args.dirs, console)?;
    let (mut errors, mut warnings) = (0, 0);
    let mut all = Vec::new();
    for folder in &folders {
        let (opened, faults) = faults(folder, &shared);
        let shown = folder.display().to_string();
        let pack = opened.as_ref().map(|opened| &*opened.pack);
        for fault in &faults {
            errors += usize::from(fault.severity == Severity::Error);
            warnings += usize::from(fault.severity == Severity::Warning);
            let text = FaultText::of(fault, &shown, &console.locale);
            match args.format {
                Format::Human => {
                    let shown = text.shown(fault, pack, &console.locale);
                    console.say(&format!("{shown}\n"))?;
                    console.say("")?;
                }
                Format::Json => all.push(text),
            }
        }
        if let Some(opened) = opened.filter(|_| args.format == Format::Human) {
            content(&shown, &opened, console)?;
        }
    }
    match args.format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&all).map_err(std::io::Error::from)?;
            console.say(&json)?;
        }
        Format::Human => {
            let counts =
                [("scenarios", folders.len().into()), ("errors", errors.into()), ("warnings", Value::from(warnings))];
            let line = console.text_with("cli-checked", &counts);
            console.say(&line)?;
        }
    }
    if errors > 0 { Err(Failure::Found) } else { Ok(()) }
}

/// What an approval of this scenario names, and whether there is one.
fn content(folder: &str, opened: &Opened, console: &mut Console) -> Result<(), Failure> {
    let key = if opened.is_approved() { "cli-content-approved" } else { "cli-content-draft" };
    let args = [("folder", Value::from(folder)), ("hash", Value::from(&opened.content_hash))];
    let line = console.text_with(key, &args);
    console.say(&line)?;
    Ok(())
}

/// What is wrong with the scenario in a folder, and the scenario if its bytes could be read.
fn faults(folder: &Path, shared: &Shared) -> (Option<Opened>, Vec<Fault>) {
    match folder::load(folder) {
        Err(faults) => (None, faults),
        Ok(pack) => {
            let mut opened = open(Arc::new(pack), shared);
            let faults = std::mem::take(&mut opened.faults);
            (Some(opened), faults)
        }
    }
}

/// The folders of scenarios among these; one that holds several stands for all of them, and `scenario.ron` for its own.
fn folders(asked: &[PathBuf], console: &Console) -> Result<Vec<PathBuf>, Failure> {
    let mut folders = Vec::new();
    for path in asked {
        if path.file_name().is_some_and(|name| name == SCENARIO) && path.is_file() {
            folders.push(path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new(".")).to_owned());
            continue;
        }
        if !path.is_dir() {
            let args = [("folder", Value::from(path.display().to_string()))];
            return Err(Failure::Wrong(console.text_with("cli-no-folder", &args)));
        }
        let mut inner: Vec<PathBuf> = Vec::new();
        if !path.join(SCENARIO).exists() {
            let entries = std::fs::read_dir(path).map_err(|e| Failure::file(&console.locale, path, &e))?;
            inner.extend(entries.flatten().map(|e| e.path()).filter(|dir| dir.join(SCENARIO).is_file()));
            inner.sort();
        }
        if inner.is_empty() {
            folders.push(path.clone());
        }
        folders.extend(inner);
    }
    Ok(folders)
}
