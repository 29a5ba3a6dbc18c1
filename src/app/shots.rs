//! Pictures of the window, as PNG files.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};

use super::Frame;

/// Take a picture of the window as it is drawn next.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct Shoot(pub PathBuf);

pub fn plugin(app: &mut App) {
    app.add_message::<Shoot>().add_systems(Update, shoot.in_set(Frame::Follow));
}

fn shoot(mut shots: MessageReader<Shoot>, mut commands: Commands) {
    for Shoot(path) in shots.read() {
        if let Some(folder) = path.parent()
            && let Err(error) = std::fs::create_dir_all(folder)
        {
            error!("{}: {error}", folder.display());
        }
        commands.spawn(Screenshot::primary_window()).observe(save_to_disk(path.clone()));
    }
}
