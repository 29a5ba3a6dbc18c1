//! The door: reads arguments and opens the window.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use sardze::words::Lang;

/// Scenario exercises for people who keep places of worship, schools and community centres safe.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Where settings and records are kept
    #[arg(long)]
    data_dir: Option<PathBuf>,
    /// A folder of scenarios; may be given more than once
    #[arg(long)]
    scenarios: Vec<PathBuf>,
    /// Language, as in lv or en
    #[arg(long)]
    lang: Option<Lang>,
    /// Size of the window, as in 1280x720
    #[arg(long, value_parser = size)]
    size: Option<(u32, u32)>,
    /// A file of steps to play instead of a person
    #[arg(long)]
    autoplay: Option<PathBuf>,
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let parts = text.split_once('x').map(|(width, height)| (width.parse(), height.parse()));
    match parts {
        Some((Ok(width), Ok(height))) if width > 0 && height > 0 => Ok((width, height)),
        _ => Err("write it as in 1280x720".into()),
    }
}

#[cfg(feature = "app")]
fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let autoplay = match arguments.autoplay.as_deref().map(sardze::app::read_steps).transpose() {
        Ok(autoplay) => autoplay,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let own = directories::ProjectDirs::from("", "", "sardze").map(|dirs| dirs.data_dir().to_owned());
    sardze::app::run(sardze::app::AppArgs {
        data_dir: arguments.data_dir.or(own).unwrap_or_else(|| PathBuf::from("sardze-data")),
        scenario_dirs: arguments.scenarios,
        lang: arguments.lang,
        size: arguments.size,
        autoplay,
    })
}

#[cfg(not(feature = "app"))]
fn main() -> ExitCode {
    Arguments::parse();
    ExitCode::SUCCESS
}
