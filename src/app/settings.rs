//! Settings on disk: `settings.ron` in the data folder, written whole whenever something was set.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use bevy::prelude::*;

use super::desk::{Desk, FirstSettings};
use super::{AppArgs, Frame};
use crate::ui::Settings;
use crate::ui::widgets::Tone;

#[derive(Resource)]
struct SettingsFile {
    path: PathBuf,
    written: Settings,
}

pub fn install(app: &mut App, args: &AppArgs) {
    let path = args.data_dir.join("settings.ron");
    let first = match read(&path) {
        Ok(settings) => FirstSettings { settings, unreadable: false },
        Err(error) => {
            warn!("{}: {error}", path.display());
            FirstSettings { settings: Settings::default(), unreadable: true }
        }
    };
    app.insert_resource(SettingsFile { path, written: first.settings.clone() })
        .insert_resource(first)
        .add_systems(Update, keep.in_set(Frame::Follow));
}

/// No file is no error: nobody has set anything yet.
#[expect(clippy::disallowed_methods, reason = "the app reads its own settings")]
fn read(path: &Path) -> Result<Settings, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Settings::default()),
        Err(error) => return Err(error.to_string()),
    };
    ron::from_str::<Settings>(&text).map(Settings::within_range).map_err(|error| error.to_string())
}

/// Beside the old file first, then in its place: a crash leaves one of the two whole.
fn write(path: &Path, settings: &Settings) -> Result<(), String> {
    let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default()).map_err(|e| e.to_string())?;
    let beside = path.with_extension("ron.new");
    let put = || -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    };
    put().map_err(|error| error.to_string())
}

fn keep(mut desk: ResMut<Desk>, mut file: ResMut<SettingsFile>) {
    if !desk.is_changed() || desk.settings == file.written {
        return;
    }
    file.written = desk.settings.clone();
    if let Err(error) = write(&file.path, &file.written) {
        warn!("{}: {error}", file.path.display());
        desk.tell("settings-unsaved", Tone::Warning, &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Theme;

    #[test]
    fn what_was_set_is_there_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/settings.ron");
        assert_eq!(read(&path), Ok(Settings::default()));
        let settings = Settings { theme: Theme::Contrast, scale_percent: 150, ..Settings::default() };
        write(&path, &settings).unwrap();
        write(&path, &settings).unwrap();
        assert_eq!(read(&path), Ok(settings));
    }

    #[test]
    fn a_spoilt_file_is_told_and_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        std::fs::File::create(&path).unwrap().write_all(b"(theme: Purple)").unwrap();
        assert!(read(&path).unwrap_err().contains("Purple"));
    }
}
