//! What is opened outside the program: a new scenario, the place of a fault in whatever edits text here, and a file that
//! was written.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use bevy::prelude::*;

use super::Frame;
use super::desk::Desk;
use super::errands::{Done, Errands, Paper};
use super::papers::{Opener, show};
use super::shelf::Shelf;
use super::ui_host::Wishes;
use super::whole_file::put;
use crate::scenario::open::SCENARIO;
use crate::scenario::starter::starter;
use crate::ui::Intent;

pub fn install(app: &mut App) {
    app.add_systems(Update, decide.in_set(Frame::Decide).before(super::desk::decide));
}

fn decide(mut wishes: ResMut<Wishes>, shelf: Res<Shelf>, desk: Res<Desk>, errands: Res<Errands>, opener: Res<Opener>) {
    let is_quiet = opener.is_quiet;
    wishes.take(|wish| {
        match wish {
            Intent::ShowFault { scenario, file, line } => {
                let folder = shelf.folder(&scenario)?;
                let path = folder.join(file);
                errands.send(move || {
                    let shown = !is_quiet && (edit_at(&path, line) || show(&path));
                    let place = PathBuf::from(format!("{}:{line}", path.display()));
                    Done::Written { path: place, what: Paper::Fault, shown }
                });
            }
            Intent::NewScenario(id) => {
                let root = desk.settings.last_folder.clone().unwrap_or_else(|| shelf.own.clone());
                let text = starter(&id, desk.words.lang());
                errands.send(move || make(&root.join(&id), &text, is_quiet));
            }
            Intent::ShowFile(path) => errands.send(move || Done::Shown { is_shown: is_quiet || show(&path), path }),
            other => return Some(other),
        }
        None
    });
}

/// Makes the folder and opens it. What is there already is never written over.
fn make(folder: &Path, text: &str, is_quiet: bool) -> Done {
    let path = folder.to_owned();
    let made = folder
        .parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::create_dir(folder))
        .and_then(|()| put(&folder.join(SCENARIO), text));
    match made {
        Ok(()) => {
            let shown = !is_quiet && show(folder);
            Done::Written { path, what: Paper::Scenario, shown }
        }
        Err(error) => Done::Unwritten { path, why: error.to_string() },
    }
}

/// Editors that open a file at a line, and how they are told.
fn edit_at(path: &Path, line: usize) -> bool {
    let place = format!("{}:{line}", path.display());
    let asks: [(&str, Vec<String>); 3] = [
        ("code", vec!["--goto".into(), place.clone()]),
        ("codium", vec!["--goto".into(), place.clone()]),
        ("kate", vec!["--line".into(), line.to_string(), path.display().to_string()]),
    ];
    asks.into_iter().any(|(program, args)| {
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_scenario_is_made_once_and_never_written_over() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("own/fire-drill");
        assert!(matches!(make(&folder, "one", true), Done::Written { .. }));
        assert!(matches!(make(&folder, "two", true), Done::Unwritten { .. }));
        assert_eq!(crate::records::folder::load(&folder).unwrap().file(SCENARIO), Some(&b"one"[..]));
    }
}
