//! What an author asks of the program: to see the place of a fault, in whatever edits text on this computer.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use bevy::prelude::*;

use super::Frame;
use super::errands::{Done, Errands, Paper};
use super::papers::{Opener, show};
use super::shelf::Shelf;
use super::ui_host::Wishes;
use crate::ui::Intent;

pub fn install(app: &mut App) {
    app.add_systems(Update, decide.in_set(Frame::Decide).before(super::desk::decide));
}

fn decide(mut wishes: ResMut<Wishes>, shelf: Res<Shelf>, errands: Res<Errands>, opener: Res<Opener>) {
    wishes.take(|wish| {
        let Intent::ShowFault { scenario, file, line } = &wish else { return Some(wish) };
        if let Some(folder) = shelf.folder(scenario) {
            let (path, line, is_quiet) = (folder.join(file), *line, opener.is_quiet);
            errands.send(move || {
                let shown = !is_quiet && (edit_at(&path, line) || show(&path));
                let place = PathBuf::from(format!("{}:{line}", path.display()));
                Done::Written { path: place, what: Paper::Fault, shown }
            });
        }
        None
    });
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
