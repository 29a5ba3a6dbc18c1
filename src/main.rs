//! The door: without a sub-command the window opens, with one the command line does its work.

use std::process::ExitCode;

use sardze::cli::{self, Door};

fn main() -> ExitCode {
    match cli::enter(std::env::args_os().collect()) {
        Door::Done(code) => code,
        Door::Window(window) => open(window),
    }
}

#[cfg(feature = "app")]
fn open(window: cli::WindowArgs) -> ExitCode {
    let autoplay = match window.autoplay.as_deref().map(sardze::app::read_steps).transpose() {
        Ok(autoplay) => autoplay,
        Err(error) => {
            eprintln!("sardze: {error}");
            return ExitCode::from(2);
        }
    };
    let looks = match window.looks.iter().map(|look| look.parse()).collect::<Result<Vec<sardze::app::Look>, _>>() {
        Ok(looks) => looks,
        Err(error) => {
            eprintln!("sardze: {error}");
            return ExitCode::from(2);
        }
    };
    sardze::app::run(sardze::app::AppArgs {
        data_dir: window.data,
        scenario_dirs: window.scenarios,
        lang: window.lang,
        size: window.size,
        autoplay,
        self_play: window.self_play,
        looks,
    })
}

/// A build without the window never asks for it.
#[cfg(not(feature = "app"))]
fn open(_: cli::WindowArgs) -> ExitCode {
    ExitCode::from(2)
}
