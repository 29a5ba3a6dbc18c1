//! A plan to be run: a file, or the one in a scenario's folder, with what people call the things in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::fault_text::FaultText;
use crate::cli::places::{Places, beginning};
use crate::floor::ground::GroundError;
use crate::floor::plan::{DoorAt, Plan};
use crate::floor::populate::PopulateError;
use crate::floor::run::RunError;
use crate::records::folder;
use crate::scenario::model::TextId;
use crate::scenario::open::SCENARIO;
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::plan::alone::open_plan;
use crate::scenario::plan::{PLAN, Planned};
use crate::scenario::read::MAX_BYTES;
use crate::words::{Book, Locale, Value};

pub struct PlanFile {
    planned: Arc<Planned>,
    /// Names in the reader's language, as far as the author gave any.
    book: Option<Arc<Book>>,
}

impl PlanFile {
    /// Opens it, and tells every error that it has. A scenario may be named by its id.
    pub fn open(asked: &Path, places: &Places, console: &mut Console) -> Result<Self, Failure> {
        let (path, pack) = pack(asked, places, console)?;
        let opened = open_plan(Arc::new(pack));
        for fault in &opened.errors {
            let told = FaultText { file: path.display().to_string(), ..FaultText::of(fault, "", &console.locale) };
            writeln!(console.err, "{}", told.shown(fault, Some(&opened.pack), &console.locale))?;
        }
        let book = opened.book(console.locale.lang()).cloned();
        let Some(planned) = opened.plan else {
            return Err(Failure::Failed(console.text_with("simulate-broken", &[("path", shown(&path))])));
        };
        let file = Self { planned, book };
        if file.plan().people.iter().all(|group| group.count == 0) {
            return Err(Failure::Failed(console.text_with("simulate-no-people", &[("path", shown(&path))])));
        }
        Ok(file)
    }

    pub fn plan(&self) -> &Plan {
        self.planned.plan()
    }

    pub fn name(&self) -> String {
        self.text(Some(self.planned.names.plan), &self.plan().id)
    }

    pub fn door(&self, at: DoorAt) -> String {
        let id = self.plan().doors.get(at).map_or("", |door| &*door.id);
        self.text(self.planned.names.doors.get(at).copied().flatten(), id)
    }

    pub fn group(&self, at: usize) -> String {
        let id = self.plan().people.get(at).map_or("", |group| &*group.id);
        self.text(self.planned.names.people.get(at).copied().flatten(), id)
    }

    fn zone(&self, id: &str) -> String {
        let name = self.plan().zone(id).and_then(|at| self.planned.names.zones.get(at).copied().flatten());
        self.text(name, id)
    }

    fn group_of(&self, id: &str) -> String {
        let at = self.plan().people.iter().position(|group| &*group.id == id);
        at.map_or_else(|| id.to_owned(), |at| self.group(at))
    }

    fn text(&self, name: Option<TextId>, id: &str) -> String {
        let name = self.book.as_ref().zip(name).map(|(book, name)| book.text(name, &[]).into_owned());
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_owned())
    }

    /// Why no run can begin.
    pub fn why(&self, error: &RunError, locale: &Locale) -> String {
        let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
        match error {
            RunError::Ground(error) => ground(*error, locale),
            RunError::People(PopulateError::TooMany { zone, people, most, .. }) => say(
                "simulate-too-many",
                &[
                    ("zone", Value::from(self.zone(zone))),
                    ("people", Value::from(*people)),
                    ("most", Value::from(*most)),
                ],
            ),
            RunError::People(PopulateError::NoPlace { group, zone, placed }) => say(
                "simulate-no-place",
                &[
                    ("group", Value::from(self.group_of(group))),
                    ("zone", Value::from(self.zone(zone))),
                    ("placed", Value::from(*placed)),
                ],
            ),
            RunError::People(PopulateError::NoZone { group }) => {
                say("simulate-no-zone", &[("group", Value::from(self.group_of(group)))])
            }
        }
    }
}

/// Why nobody can walk there.
pub fn ground(error: GroundError, locale: &Locale) -> String {
    let key = match error {
        GroundError::NoFloor | GroundError::NoSuchLevel => "simulate-no-floor",
        GroundError::TooFar { .. } => "simulate-too-far",
        GroundError::TooLarge => "simulate-too-large",
    };
    locale.text(key).into_owned()
}

/// The path of the plan, and the scenario that it belongs to or the plan alone.
fn pack(asked: &Path, places: &Places, console: &Console) -> Result<(PathBuf, Pack), Failure> {
    let folder_of = || match asked.parent() {
        Some(folder) if asked.file_name().is_some_and(|name| name == PLAN) => {
            folder.join(SCENARIO).is_file().then(|| folder.to_owned())
        }
        _ => None,
    };
    let found = if asked.is_file() { folder_of() } else { places.folder(&asked.to_string_lossy()) };
    let path = match &found {
        Some(folder) if !asked.is_file() => folder.join(PLAN),
        _ => asked.to_owned(),
    };
    let bytes = beginning(&path, MAX_BYTES).map_err(|error| Failure::file(&console.locale, &path, &error))?;
    let whole = found.and_then(|folder| folder::load(&folder).ok());
    Ok((path, whole.unwrap_or_else(|| Pack::new([PackFile { path: PLAN.to_owned(), bytes }]))))
}

fn shown(path: &Path) -> Value<'static> {
    Value::from(path.display().to_string())
}
