//! The site card on disk: `site.ron` in the data folder, written whole whenever it was changed.

use std::path::PathBuf;

use bevy::prelude::*;

use super::desk::Desk;
use super::ui_host::Wishes;
use super::whole_file;
use super::{AppArgs, Frame};
use crate::exercise::SiteCard;
use crate::records::site_file;
use crate::ui::Intent;
use crate::ui::widgets::Tone;
use crate::words::Lang;

/// The card of this computer's building.
#[derive(Resource)]
pub struct Site {
    path: PathBuf,
    /// As its owner filled it in.
    pub card: SiteCard,
    /// With a neutral word in every empty field, in the language set.
    pub filled: SiteCard,
    lang: Option<Lang>,
    written: SiteCard,
}

pub fn install(app: &mut App, args: &AppArgs) {
    let path = site_file::path(&args.data_dir);
    let read = site_file::read(&args.data_dir);
    if let Err(error) = &read {
        warn!("{}: {error}", path.display());
        if let Err(error) = whole_file::set_aside(&path) {
            warn!("{}: {error}", path.display());
        }
        app.world_mut().resource_mut::<Desk>().tell("site-unreadable", Tone::Warning, &[]);
    }
    let card = read.unwrap_or_default();
    let filled = card.filled_in(&app.world().resource::<Desk>().words);
    app.insert_resource(Site { path, written: card.clone(), card, filled, lang: None })
        .add_systems(Update, decide.in_set(Frame::Decide).before(super::desk::decide))
        .add_systems(Update, (fill_in, keep).chain().in_set(Frame::Follow));
}

impl Site {
    /// Nothing is missing that a text or the emergency call may name.
    pub fn is_filled(&self) -> bool {
        let card = &self.card;
        [&card.place, &card.address, &card.assembly, &card.leader, &card.gathering]
            .into_iter()
            .all(|field| !field.trim().is_empty())
    }
}

fn decide(mut wishes: ResMut<Wishes>, mut site: ResMut<Site>) {
    let mut changed = None;
    wishes.take(|wish| match wish {
        Intent::SetSite(card) => {
            changed = Some(card);
            None
        }
        other => Some(other),
    });
    if let Some(card) = changed {
        site.card = card;
    }
}

fn fill_in(mut site: ResMut<Site>, desk: Res<Desk>) {
    if !site.is_changed() && site.lang.as_ref() == Some(&desk.settings.lang) {
        return;
    }
    let filled = site.card.filled_in(&desk.words);
    site.lang = Some(desk.settings.lang.clone());
    site.filled = filled;
}

fn keep(mut site: ResMut<Site>, mut desk: ResMut<Desk>) {
    if !site.is_changed() || site.card == site.written {
        return;
    }
    site.written = site.card.clone();
    if let Err(error) = whole_file::write(&site.path, &site.written) {
        warn!("{}: {error}", site.path.display());
        desk.tell("site-unsaved", Tone::Warning, &[]);
    }
}
