//! `sardze print`: what a trainer prints before the exercise, each paper as one HTML page.

use std::path::{Path, PathBuf};

use crate::cli::args::PrintArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::Places;
use crate::records::papers::{Paper, PaperInput, html};
use crate::records::whole_file::put;
use crate::scenario::shared::Shared;
use crate::words::Value;

pub fn run(args: &PrintArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let shared = Shared::shipped();
    if !shared.profiles.iter().any(|profile| profile.id == args.profile) {
        let known: Vec<&str> = shared.profiles.iter().map(|profile| profile.id.as_str()).collect();
        let named = [("profile", Value::from(&args.profile)), ("known", Value::from(known.join(", ")))];
        return Err(Failure::Wrong(console.text_with("cli-no-profile", &named)));
    }
    let opened = places.scenario(&args.scenario, console)?;
    let site = places.site(console)?;
    let locale = console.locale.clone();
    let broken = || Failure::Failed(console.text("papers-not-now"));
    let input = PaperInput::new(&opened, &args.profile, &locale, &site, &shared).ok_or_else(broken)?;
    let papers = args.what.papers();
    for paper in &papers {
        let path = target(args.target.as_deref(), input.id(), *paper, papers.len() == 1);
        put(&path, &html(*paper, &input)).map_err(|error| Failure::file(&console.locale, &path, &error))?;
        let line = console.text_with("cli-written", &[("path", Value::from(path.display().to_string()))]);
        console.say(&line)?;
    }
    Ok(())
}

/// The file of a paper: the one that was named, or else in the folder that was named, or else in `papers/<scenario>`.
fn target(asked: Option<&Path>, scenario: &str, paper: Paper, alone: bool) -> PathBuf {
    let name = format!("{}.html", paper.name());
    match asked {
        Some(path) if alone && path.extension().is_some_and(|ending| ending == "html" || ending == "htm") => {
            path.to_owned()
        }
        Some(folder) => folder.join(name),
        None => Path::new("papers").join(scenario).join(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_paper_may_have_a_name_and_several_go_into_a_folder() {
        let file = |asked: Option<&str>, alone| target(asked.map(Path::new), "door", Paper::Guide, alone);
        assert_eq!(file(Some("a/mine.html"), true), Path::new("a/mine.html"));
        assert_eq!(file(Some("a/mine.html"), false), Path::new("a/mine.html/guide.html"));
        assert_eq!(file(Some("a"), true), Path::new("a/guide.html"));
        assert_eq!(file(None, true), Path::new("papers/door/guide.html"));
    }
}
