//! The briefing that is open, and whether everything is ready: each check is really made.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::Monitor;

use super::desk::Desk;
use super::errands::{Done, Errands};
use super::session::Session;
use super::shelf::{Shelf, approvals};
use super::site_file::Site;
use super::sound::Silence;
use super::ui_host::Wishes;
use super::whole_file::put;
use super::{AppArgs, Frame};
use crate::scenario::model::Scenario;
use crate::scenario::open::Opened;
use crate::scenario::shared::DEFAULT_PROFILE;
use crate::ui::view::{Approved, Check, CheckState, Checked};
use crate::ui::{Begin, Intent, Screen};

/// The briefing screen's own facts.
#[derive(Resource)]
pub struct Briefing {
    data: PathBuf,
    pub on: Option<Briefed>,
    pub checks: Vec<Check>,
    /// Doctrine profiles, as id and name.
    pub profiles: Vec<(String, String)>,
    /// Whether the data folder can be written to, once that is known.
    pub disk: Option<bool>,
}

/// What one is briefed for.
pub struct Briefed {
    pub opened: Arc<Opened>,
    pub scenario: Arc<Scenario>,
    pub begin: Begin,
    /// Who approved exactly this content.
    pub approvals: Vec<Approved>,
}

pub fn install(app: &mut App, args: &AppArgs) {
    let briefing =
        Briefing { data: args.data_dir.clone(), on: None, checks: Vec::new(), profiles: Vec::new(), disk: None };
    app.insert_resource(briefing)
        .add_systems(Update, decide.in_set(Frame::Decide).before(super::desk::decide))
        .add_systems(Update, (follow_shelf, check).chain().in_set(Frame::Follow));
}

fn decide(
    mut wishes: ResMut<Wishes>,
    mut briefing: ResMut<Briefing>,
    mut desk: ResMut<Desk>,
    shelf: Res<Shelf>,
    errands: Res<Errands>,
) {
    wishes.take(|wish| {
        let Intent::Brief { scenario, begin } = &wish else { return Some(wish) };
        let opened = shelf.playable(scenario).cloned();
        let briefed = opened.and_then(|opened| Briefed::new(opened, *begin));
        if let Some(briefed) = briefed {
            briefing.on = Some(briefed);
            briefing.disk = None;
            let data = briefing.data.clone();
            errands.send(move || Done::Disk(is_writable(&data)));
            desk.go(Screen::Briefing);
        }
        None
    });
}

impl Briefed {
    fn new(opened: Arc<Opened>, begin: Begin) -> Option<Self> {
        let scenario = opened.scenario(DEFAULT_PROFILE)?;
        let approvals = approvals(&opened);
        Some(Self { opened, scenario, begin, approvals })
    }
}

/// Writes a small file and takes it away again.
fn is_writable(data: &Path) -> bool {
    let trial = data.join("writable");
    put(&trial, "Sardze").and_then(|()| std::fs::remove_file(&trial)).is_ok()
}

/// What is about to begin is the last good version of now.
fn follow_shelf(shelf: Res<Shelf>, mut briefing: ResMut<Briefing>) {
    if !shelf.is_changed() {
        return;
    }
    let Some(on) = &briefing.on else { return };
    let newer = shelf.playable(&on.scenario.id).filter(|opened| !Arc::ptr_eq(opened, &on.opened));
    if let Some(newer) = newer.and_then(|opened| Briefed::new(Arc::clone(opened), on.begin)) {
        briefing.on = Some(newer);
    }
}

fn check(
    mut briefing: ResMut<Briefing>,
    desk: Res<Desk>,
    shelf: Res<Shelf>,
    session: Res<Session>,
    site: Res<Site>,
    silence: Option<Res<Silence>>,
    monitors: Query<(), With<Monitor>>,
) {
    let Some(on) = briefing.on.as_ref().filter(|_| desk.screen == Screen::Briefing) else { return };
    let lang = desk.words.lang();
    let warn_unless = |is_fine: bool| if is_fine { CheckState::Fine } else { CheckState::Warn };
    let disk = match briefing.disk {
        Some(false) => CheckState::Missing,
        _ if session.keeping.trouble().is_some() => CheckState::Missing,
        Some(true) => CheckState::Fine,
        None => CheckState::Warn,
    };
    let is_whole = on.opened.book(lang).is_some_and(|book| book.lang() == lang && book.own_len() == book.len());
    let is_heard = silence.is_some_and(|silence| *silence == Silence::Heard);
    let checks = [
        (Checked::Disk, disk),
        (Checked::Language, warn_unless(is_whole)),
        (Checked::Sound, warn_unless(is_heard)),
        (Checked::Projector, warn_unless(monitors.iter().count() > 1)),
        (Checked::SiteCard, warn_unless(site.is_filled())),
    ];
    let checks: Vec<Check> = checks.map(|(what, state)| Check { what, state }).into();
    let known = &shelf.shared.profiles;
    let profiles: Vec<_> =
        known.iter().map(|profile| (profile.id.clone(), shelf.shared.profile_name(&profile.id, lang))).collect();
    if briefing.checks != checks || briefing.profiles != profiles {
        (briefing.checks, briefing.profiles) = (checks, profiles);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_cannot_be_made_is_known_before_an_exercise_begins() {
        let data = tempfile::tempdir().unwrap();
        assert!(is_writable(&data.path().join("new")));
        assert_eq!(std::fs::read_dir(data.path().join("new")).unwrap().count(), 0, "nothing is left behind");
        let file = data.path().join("file");
        put(&file, "x").unwrap();
        assert!(!is_writable(&file.join("inside")));
    }
}
