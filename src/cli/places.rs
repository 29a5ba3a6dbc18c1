//! Where things are: settings and records of this person, and scenarios.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::exercise::SiteCard;
use crate::records::{Exported, Keeper, Record, RecordsError, RunId, Store, folder, site_file};
use crate::scenario::open::{Opened, SCENARIO, open};
use crate::scenario::shared::Shared;
use crate::words::Value;

/// The folder of this person's data.
#[derive(Debug, Clone)]
pub struct Places {
    data: PathBuf,
}

/// Name of the file of records in the folder of data.
const RECORDS: &str = "records.sqlite";

impl Places {
    /// `--data`, else `SARDZE_DATA`, else where this system keeps such things.
    pub fn new(asked: Option<PathBuf>) -> Self {
        let from_env = || std::env::var_os("SARDZE_DATA").filter(|path| !path.is_empty()).map(PathBuf::from);
        let own = || directories::ProjectDirs::from("lv", "", "sardze").map(|dirs| dirs.data_dir().to_owned());
        Self { data: asked.or_else(from_env).or_else(own).unwrap_or_else(|| PathBuf::from("sardze-data")) }
    }

    pub fn data(&self) -> PathBuf {
        self.data.clone()
    }

    pub fn store(&self, console: &Console) -> Result<Store, Failure> {
        Store::open(&self.data.join(RECORDS)).map_err(|error| Failure::records(&console.locale, &error))
    }

    pub fn keeper(&self, console: &Console) -> Result<Keeper, Failure> {
        self.store(console).map(Keeper::open)
    }

    /// The card of this person's building, as the window keeps it.
    pub fn site(&self, console: &Console) -> Result<SiteCard, Failure> {
        site_file::read(&self.data).map_err(|why| {
            let path = site_file::path(&self.data).display().to_string();
            Failure::Failed(console.text_with("cli-file", &[("path", Value::from(path)), ("why", Value::from(why))]))
        })
    }

    /// A record by its run's id, or out of an exported file; with the names of files that were left out of it.
    pub fn record(&self, asked: &str, console: &Console) -> Result<(Record, Vec<String>), Failure> {
        let told = |error: RecordsError| Failure::records(&console.locale, &error);
        let path = Path::new(asked);
        if path.is_file() {
            let text = read_text(path).map_err(|error| Failure::file(&console.locale, path, &error))?;
            let Exported { record, left_out } = Record::import(&text).map_err(told)?;
            return Ok((record, left_out));
        }
        let Some(run) = RunId::parse(asked) else {
            return Err(Failure::Failed(console.text_with("cli-no-record", &[("record", Value::from(asked))])));
        };
        let record = self.store(console)?.record(&run).map_err(told)?;
        Ok((record, Vec::new()))
    }

    /// A scenario by the path of its folder, or by its id.
    pub fn scenario(&self, asked: &str, console: &mut Console) -> Result<Opened, Failure> {
        let Some(folder) = self.folder(asked) else {
            let known = self.known_ids();
            let near = known.iter().map(|id| (strsim::jaro_winkler(id, asked), id)).max_by(|a, b| a.0.total_cmp(&b.0));
            let near = near.filter(|(likeness, _)| *likeness > 0.8).map(|(_, id)| id);
            let args = [("scenario", Value::from(asked)), ("known", known.join(", ").into())];
            let mut sentence = console.text_with("cli-no-scenario", &args);
            if let Some(near) = near {
                sentence.push_str(&format!("\n  {}", console.text_with("cli-near", &[("near", Value::from(near))])));
            }
            return Err(Failure::Failed(sentence));
        };
        let opened = match folder::load(&folder) {
            Ok(pack) => open(Arc::new(pack), &Shared::shipped()),
            Err(_) => return Err(broken(&folder, console)),
        };
        if opened.errors() > 0 { Err(broken(&folder, console)) } else { Ok(opened) }
    }

    /// The folder of a scenario by its path, or by its id.
    pub fn folder(&self, asked: &str) -> Option<PathBuf> {
        let path = PathBuf::from(asked);
        if path.is_dir() {
            return Some(path);
        }
        if path.file_name().is_some_and(|name| name == SCENARIO) && path.is_file() {
            return path.parent().map(Path::to_owned);
        }
        let is_name = !asked.is_empty() && !asked.contains(['/', '\\', '.']);
        let mut inside = self.roots().into_iter().map(|root| root.join(asked));
        inside.find(|folder| is_name && folder.join(SCENARIO).is_file())
    }

    /// Folders of scenarios, the nearest first.
    fn roots(&self) -> Vec<PathBuf> {
        let beside = std::env::current_exe().ok().and_then(|exe| exe.parent().map(|dir| dir.join("scenarios")));
        let ours = cfg!(debug_assertions).then(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios"));
        let here = Some(PathBuf::from("scenarios"));
        [here, beside, ours, Some(self.data.join("scenarios"))].into_iter().flatten().collect()
    }

    fn known_ids(&self) -> Vec<String> {
        let folders = self.roots().into_iter().filter_map(|root| std::fs::read_dir(root).ok()).flatten().flatten();
        let scenarios = folders.filter(|entry| entry.path().join(SCENARIO).is_file());
        let mut ids: Vec<String> = scenarios.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        ids.sort();
        ids.dedup();
        ids
    }
}

/// The file, or so much of it that it is known to be too large.
pub fn beginning(path: &Path, most_bytes: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(most_bytes).unwrap_or(u64::MAX);
    std::fs::File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[expect(clippy::disallowed_methods, reason = "the command line reads the files it is told to")]
pub fn read_text(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

#[expect(clippy::disallowed_methods, reason = "the command line writes the files it is told to")]
pub fn write_text(path: &Path, text: &str) -> std::io::Result<()> {
    std::fs::write(path, text)
}

fn broken(folder: &Path, console: &Console) -> Failure {
    Failure::Failed(console.text_with("cli-broken", &[("folder", Value::from(folder.display().to_string()))]))
}
