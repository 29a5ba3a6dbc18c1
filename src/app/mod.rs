//! The only room that knows Bevy: the window, the clock of the room, drawing, sound, files and settings. Here stands the
//! whole order of a frame.

mod access;
mod author;
mod autoplay;
mod briefing;
mod clerk;
mod cues;
mod desk;
mod drive;
mod errands;
mod failures;
mod files;
mod keeping;
mod papers;
mod past;
mod places;
mod printing;
mod review;
mod self_play;
mod session;
mod settings;
mod shelf;
mod shots;
mod site_file;
mod sound;
#[cfg(test)]
mod tests;
mod times;
mod ui_host;
mod windows;

use std::path::PathBuf;
use std::process::ExitCode;

use bevy::log::LogPlugin;
use bevy::prelude::*;

pub use autoplay::{Autoplay, Step, read_steps};
pub use self_play::Look;

use crate::records::whole_file;
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
    /// Plays a scenario by itself and puts pictures, the record and the report into this folder, then closes.
    pub self_play: Option<PathBuf>,
    /// The looks that self-play takes its pictures in; the first is the one it plays in.
    pub looks: Vec<Look>,
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

/// Everything that needs no window.
fn install(app: &mut App, args: &AppArgs) {
    app.insert_resource(papers::Opener::new(args)).init_resource::<review::Reviewed>();
    settings::install(app, args);
    desk::install(app, args);
    site_file::install(app, args);
    shelf::install(app, places::own_scenarios(&args.data_dir));
    files::install(app, places::scenarios(args));
    briefing::install(app, args);
    clerk::install(app);
    past::install(app);
    session::install(app, args);
    author::install(app);
    printing::install(app);
}

/// Opens the window and runs until it is closed.
#[expect(clippy::disallowed_methods, reason = "the app measures itself by the wall clock")]
pub fn run(mut args: AppArgs) -> ExitCode {
    let started = std::time::Instant::now();
    let playground = args.self_play.as_ref().map(|_| playground());
    if let Some(playground) = &playground {
        args.data_dir.clone_from(playground);
    }
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
    install(&mut app, &args);
    times::install(&mut app, started);
    if let Some(autoplay) = args.autoplay.take() {
        autoplay::install(&mut app, autoplay, false);
    }
    if let Some(folder) = args.self_play {
        self_play::install(&mut app, folder, args.looks);
    }
    let exit = app.run();
    if let Some(playground) = playground {
        // What was played stands in the folder of pictures; the rest was for this once.
        let _ = std::fs::remove_dir_all(playground);
    }
    match exit {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// A data folder of its own, so that a program that plays by itself touches nobody's settings and records.
fn playground() -> PathBuf {
    std::env::temp_dir().join(format!("sardze-self-play-{}", std::process::id()))
}
