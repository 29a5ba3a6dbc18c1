//! Where things are: scenarios that come with the program, scenarios of one's own, and what is kept.

use std::path::{Path, PathBuf};

use super::AppArgs;

/// The file of records in the data folder.
pub fn records(data: &Path) -> PathBuf {
    data.join("records.sqlite")
}

/// Scenarios that a person writes on this computer.
pub fn own_scenarios(data: &Path) -> PathBuf {
    data.join("scenarios")
}

/// The folders of scenarios to begin with, those that come with the program first. Folders that were named take their
/// place.
pub fn scenarios(args: &AppArgs) -> Vec<PathBuf> {
    let own = own_scenarios(&args.data_dir);
    if let Err(error) = std::fs::create_dir_all(&own) {
        bevy::log::warn!("{}: {error}", own.display());
    }
    let given =
        if args.scenario_dirs.is_empty() { shipped().into_iter().collect() } else { args.scenario_dirs.clone() };
    given.into_iter().chain([own]).collect()
}

fn shipped() -> Option<PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|exe| exe.parent().map(|folder| folder.join("scenarios")));
    let here = std::env::current_dir().ok().map(|folder| folder.join("scenarios"));
    let ours = cfg!(debug_assertions).then(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios"));
    [beside, here, ours].into_iter().flatten().find(|folder| folder.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scenarios_of_ones_own_are_always_looked_for() {
        let data = tempfile::tempdir().unwrap();
        let args = AppArgs { data_dir: data.path().into(), ..AppArgs::default() };
        let found = scenarios(&args);
        assert_eq!(found.last(), Some(&data.path().join("scenarios")));
        assert!(found.iter().all(|folder| folder.is_dir()), "{found:?}");
        assert_eq!(found.len(), 2, "the shipped ones are found from where the tests run");
        let named = AppArgs { scenario_dirs: vec!["elsewhere".into()], ..args };
        assert_eq!(scenarios(&named)[0], PathBuf::from("elsewhere"));
    }
}
