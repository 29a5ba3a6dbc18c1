//! Settings on disk: `settings.ron` in the data folder, written whole whenever something was set.

use std::path::PathBuf;

use bevy::prelude::*;

use super::desk::{Desk, FirstSettings};
use super::{AppArgs, Frame, whole_file};
use crate::ui::Settings;
use crate::ui::widgets::Tone;

#[derive(Resource)]
struct SettingsFile {
    path: PathBuf,
    written: Settings,
}

pub fn install(app: &mut App, args: &AppArgs) {
    let path = args.data_dir.join("settings.ron");
    let first = match whole_file::read::<Settings>(&path) {
        Ok(settings) => FirstSettings { settings: settings.within_range(), unreadable: false },
        Err(error) => {
            warn!("{}: {error}", path.display());
            FirstSettings { settings: Settings::default(), unreadable: true }
        }
    };
    app.insert_resource(SettingsFile { path, written: first.settings.clone() })
        .insert_resource(first)
        .add_systems(Update, keep.in_set(Frame::Follow));
}

fn keep(mut desk: ResMut<Desk>, mut file: ResMut<SettingsFile>) {
    if !desk.is_changed() || desk.settings == file.written {
        return;
    }
    file.written = desk.settings.clone();
    if let Err(error) = whole_file::write(&file.path, &file.written) {
        warn!("{}: {error}", file.path.display());
        desk.tell("settings-unsaved", Tone::Warning, &[]);
    }
}
