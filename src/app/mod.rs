//! The only room that knows Bevy: the window, the clock of the room, drawing, sound, files and settings. Here stands the
//! whole order of a frame.

mod access;
mod autoplay;
mod desk;
mod drive;
mod failures;
mod files;
mod settings;
mod shots;
mod sound;
mod ui_host;
mod windows;

use std::path::PathBuf;
use std::process::ExitCode;

use bevy::log::LogPlugin;
use bevy::prelude::*;

pub use autoplay::{Autoplay, Step, read_steps};

use crate::words::Lang;

/// How the program is opened.
#[derive(Debug, Clone, Default)]
pub struct AppArgs {
    /// Where settings and records are kept.
    pub data_dir: PathBuf,
    /// Folders of scenarios; each folder in them is one scenario.
    pub scenario_dirs: Vec<PathBuf>,
    /// Overrides the language that is set.
    pub lang: Option<Lang>,
    /// Size of the window in pixels.
    pub size: Option<(u32, u32)>,
    /// Plays these steps instead of a person, then closes.
    pub autoplay: Option<Autoplay>,
}

/// The order of a frame. A new system goes into the set that says what it does; what draws goes into
/// `EguiPrimaryContextPass`, which runs after `Update` and may run twice a frame.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Frame {
    /// What has happened outside: files, failures.
    Hear,
    /// The clock of the room.
    Tick,
    /// What people want is done.
    Decide,
    /// What follows from it: sound, settings on disk, pictures of the window.
    Follow,
}

/// Opens the window and runs until it is closed.
pub fn run(args: AppArgs) -> ExitCode {
    let mut app = App::new();
    app.set_error_handler(failures::handler);
    app.add_plugins(
        DefaultPlugins
            .set(windows::plugin(args.size))
            .set(LogPlugin { filter: "warn,wgpu=error,sardze=info,symphonia=error".into(), ..default() }),
    );
    app.configure_sets(Update, (Frame::Hear, Frame::Tick, Frame::Decide, Frame::Follow).chain());
    app.add_plugins((
        ui_host::plugin,
        access::plugin,
        drive::plugin,
        failures::plugin,
        sound::plugin,
        shots::plugin,
        windows::ground_plugin,
    ));
    settings::install(&mut app, &args);
    desk::install(&mut app, &args);
    files::install(&mut app, args.scenario_dirs);
    if let Some(autoplay) = args.autoplay {
        autoplay::install(&mut app, autoplay);
    }
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}
