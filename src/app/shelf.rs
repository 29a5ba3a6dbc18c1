//! The scenarios found in the folders: each is read on a thread of its own, and its last good version is kept.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Frame;
use super::desk::Desk;
use super::files::FolderNews;
use super::site_file::Site;
use super::times;
use crate::exercise::site;
use crate::records::folder;
use crate::scenario::fault::Fault;
use crate::scenario::model::Scenario;
use crate::scenario::open::{Opened, SCENARIO, open};
use crate::scenario::shared::{DEFAULT_PROFILE, Shared};
use crate::scenario::step::State;
use crate::ui::view::{Approved, ShelfEntry};
use crate::words::Lang;

/// What stands in the library.
#[derive(Resource)]
pub struct Shelf {
    pub shared: Arc<Shared>,
    /// In order of title, with the texts of the language set.
    pub entries: Vec<ShelfEntry>,
    /// Where a person's own scenarios are.
    pub own: PathBuf,
    folders: BTreeMap<PathBuf, Folder>,
    to_reader: Sender<PathBuf>,
    from_reader: Mutex<Receiver<Found>>,
    /// Folders that the reader still has to read.
    unread: usize,
    heard: bool,
}

/// One scenario's folder.
#[derive(Default)]
struct Folder {
    /// What stands on the disk now, as far as it could be read.
    latest: Option<Arc<Opened>>,
    faults: Vec<Fault>,
    /// The last version without errors: the one that is played.
    good: Option<Good>,
}

#[derive(Clone)]
struct Good {
    opened: Arc<Opened>,
    /// Under the profile of [`DEFAULT_PROFILE`].
    scenario: Arc<Scenario>,
}

struct Found {
    folder: PathBuf,
    read: Result<Arc<Opened>, Vec<Fault>>,
    good: Option<Good>,
}

pub fn install(app: &mut App, own: PathBuf) {
    app.insert_resource(Shelf::new(own))
        .add_systems(Update, (hear_folders, take_found).chain().in_set(Frame::Hear).after(super::files::hear))
        .add_systems(Update, translate.in_set(Frame::Follow));
}

impl Shelf {
    fn new(own: PathBuf) -> Self {
        let shared = Arc::new(Shared::shipped());
        let (to_reader, folders) = channel();
        let (found, from_reader) = channel();
        let known = Arc::clone(&shared);
        std::thread::spawn(move || read_for_ever(&folders, &found, &known));
        Self {
            shared,
            entries: Vec::new(),
            own,
            folders: BTreeMap::new(),
            to_reader,
            from_reader: Mutex::new(from_reader),
            unread: 0,
            heard: false,
        }
    }

    /// Nothing is known of the folders yet, or there is more to read.
    pub fn is_reading(&self) -> bool {
        !self.heard || self.unread > 0
    }

    /// The version of a scenario that is played: the last one without errors.
    pub fn playable(&self, id: &str) -> Option<&Arc<Opened>> {
        self.versions()
            .filter_map(|(_, folder)| folder.good.as_ref())
            .map(|good| &good.opened)
            .find(|opened| id_of(opened) == Some(id))
    }

    /// The folder of a scenario by its id, or by its folder's name where the id cannot be read.
    pub fn folder(&self, id: &str) -> Option<&Path> {
        self.versions().find(|(path, folder)| folder.id(path) == id).map(|(path, _)| path.as_path())
    }

    /// A person's own version of a scenario goes before one that came with the program.
    fn versions(&self) -> impl Iterator<Item = (&PathBuf, &Folder)> {
        let (own, others): (Vec<_>, Vec<_>) = self.folders.iter().partition(|(path, _)| path.starts_with(&self.own));
        own.into_iter().chain(others)
    }

    fn put(&mut self, found: Found) {
        let folder = self.folders.entry(found.folder).or_default();
        folder.good = found.good.or(folder.good.take());
        match found.read {
            Ok(opened) => {
                folder.faults.clone_from(&opened.faults);
                folder.latest = Some(opened);
            }
            Err(faults) => {
                folder.latest = None;
                folder.faults = faults;
            }
        }
    }

    fn write_entries(&mut self, lang: &Lang, site: &Site) {
        let mut by_id = BTreeMap::new();
        for (path, folder) in self.versions() {
            by_id.entry(folder.id(path)).or_insert_with_key(|id| folder.entry(id, lang, site));
        }
        let mut entries: Vec<ShelfEntry> = by_id.into_values().collect();
        entries.sort_by_cached_key(|entry| (entry.title.to_lowercase(), entry.id.clone()));
        self.entries = entries;
    }
}

/// Folders in which there is nothing tell no news: after so long they count as heard.
const SILENCE_SECS: f32 = 1.0;

/// Who approved exactly this content.
pub fn approvals(opened: &Opened) -> Vec<Approved> {
    let said = opened.source.iter().flat_map(|source| &source.approved);
    let holds = said.filter(|approval| approval.content == opened.content_hash);
    holds.map(|approval| Approved { body: approval.body.clone(), on: approval.on.clone() }).collect()
}

fn id_of(opened: &Opened) -> Option<&str> {
    opened.source.as_ref().map(|source| source.id.as_str())
}

impl Folder {
    /// What is shown: what stands on the disk, or else what could be read last.
    fn shown(&self) -> Option<&Arc<Opened>> {
        self.latest.as_ref().filter(|latest| latest.source.is_some()).or(self.good.as_ref().map(|good| &good.opened))
    }

    fn id(&self, path: &Path) -> String {
        let own = self.shown().and_then(|opened| id_of(opened)).filter(|id| !id.is_empty());
        let name = || path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        own.map_or_else(name, str::to_owned)
    }

    fn entry(&self, id: &str, lang: &Lang, own_site: &Site) -> ShelfEntry {
        let bare = ShelfEntry {
            id: id.to_owned(),
            title: id.to_owned(),
            summary: String::new(),
            content_note: None,
            theme: None,
            setting: None,
            minutes_solo: 0,
            minutes_group: 0,
            seats: 0,
            languages: Vec::new(),
            faults: self.faults.clone(),
            is_playable: self.good.is_some(),
            is_proved: false,
            approvals: Vec::new(),
        };
        let Some(opened) = self.shown() else { return bare };
        let (Some(source), Some(book)) = (&opened.source, opened.book(lang)) else { return bare };
        let start = self.good.as_ref().map(|good| (&good.scenario, State::start(&good.scenario)));
        let args = start.as_ref().map(|(scenario, start)| site::args(scenario, start, &own_site.filled));
        let args = args.unwrap_or_default();
        let of_book = |key: &str| book.id(key).map(|id| book.text(id, &args).into_owned());
        ShelfEntry {
            title: of_book("scenario.title").filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_owned()),
            summary: of_book("scenario.summary").unwrap_or_default(),
            content_note: of_book("scenario.content-note"),
            theme: Some(source.theme),
            setting: Some(source.setting),
            minutes_solo: source.minutes.solo,
            minutes_group: source.minutes.group,
            seats: source.seats.len(),
            languages: opened.books.iter().map(|book| book.lang().clone()).collect(),
            approvals: approvals(opened),
            ..bare
        }
    }
}

fn read_for_ever(folders: &Receiver<PathBuf>, found: &Sender<Found>, shared: &Shared) {
    while let Ok(folder) = folders.recv() {
        let read = folder::load(&folder).map(|pack| Arc::new(open(Arc::new(pack), shared)));
        // What cannot be built is not good, whatever the faults say.
        let build = |opened: &Arc<Opened>| {
            opened.scenario(DEFAULT_PROFILE).map(|scenario| Good { opened: Arc::clone(opened), scenario })
        };
        let good = read.as_ref().ok().and_then(build);
        if found.send(Found { folder, read, good }).is_err() {
            return;
        }
    }
}

fn hear_folders(mut news: MessageReader<FolderNews>, mut shelf: ResMut<Shelf>, time: Res<Time<Real>>) {
    if !shelf.heard && time.elapsed_secs() > SILENCE_SECS {
        shelf.heard = true;
    }
    for item in news.read() {
        shelf.heard = true;
        match item {
            FolderNews::Pack { folder, files } if files.contains_key(SCENARIO) => {
                if shelf.to_reader.send(folder.clone()).is_ok() {
                    shelf.unread += 1;
                }
            }
            FolderNews::Gone(folder) => _ = shelf.folders.remove(folder),
            FolderNews::Pack { .. } | FolderNews::Unreadable(_) => {}
        }
    }
}

fn take_found(mut shelf: ResMut<Shelf>, mut redraw: Option<MessageWriter<RequestRedraw>>) {
    let found: Vec<Found> = match shelf.bypass_change_detection().from_reader.get_mut() {
        Ok(reader) => reader.try_iter().collect(),
        Err(_) => return,
    };
    for item in found {
        tell_time(&item);
        shelf.unread = shelf.unread.saturating_sub(1);
        shelf.put(item);
        if let Some(redraw) = &mut redraw {
            redraw.write(RequestRedraw);
        }
    }
}

/// Puts the entries into words again when what they are made of has changed.
fn translate(mut shelf: ResMut<Shelf>, desk: Res<Desk>, site: Res<Site>, mut shown: Local<Option<Lang>>) {
    if !shelf.is_changed() && !site.is_changed() && shown.as_ref() == Some(&desk.settings.lang) {
        return;
    }
    let lang = desk.settings.lang.clone();
    shelf.bypass_change_detection().write_entries(&lang, &site);
    *shown = Some(lang);
}

/// With `SARDZE_TIMES=1`: how long it took from saving to showing.
#[expect(clippy::disallowed_methods, reason = "the app measures itself by the wall clock")]
fn tell_time(found: &Found) {
    if !times::are_asked_for() {
        return;
    }
    let saved = std::fs::metadata(found.folder.join(SCENARIO)).and_then(|meta| meta.modified());
    let since = saved.ok().and_then(|saved| SystemTime::now().duration_since(saved).ok());
    let (faults, nodes) = match &found.read {
        Ok(opened) => (opened.faults.len(), opened.source.as_ref().map_or(0, |source| source.nodes.len())),
        Err(faults) => (faults.len(), 0),
    };
    let (folder, millis) = (found.folder.display(), since.map_or(0, |since| since.as_millis()));
    info!("{folder}: {nodes} nodes, {faults} faults, on the shelf {millis} ms after it was saved");
}
