//! What a trainer prints before the exercise, written into the data folder and shown in the browser.

use std::sync::Arc;

use bevy::prelude::*;

use super::Frame;
use super::desk::Desk;
use super::errands::{Done, Errands, Paper};
use super::papers::{Opener, written};
use super::shelf::Shelf;
use super::site_file::Site;
use super::ui_host::Wishes;
use crate::records::papers::{PaperInput, html};
use crate::ui::Intent;
use crate::ui::widgets::Tone;

pub fn install(app: &mut App) {
    app.add_systems(Update, decide.in_set(Frame::Decide).before(super::desk::decide));
}

fn decide(
    mut wishes: ResMut<Wishes>,
    mut desk: ResMut<Desk>,
    shelf: Res<Shelf>,
    site: Res<Site>,
    errands: Res<Errands>,
    opener: Res<Opener>,
) {
    wishes.take(|wish| {
        let Intent::Print { scenario, profile, paper } = wish else { return Some(wish) };
        let Some(opened) = shelf.playable(&scenario).cloned() else {
            desk.tell("papers-not-now", Tone::Warning, &[]);
            return None;
        };
        let (locale, card, shared) = (desk.words.clone(), site.card.clone(), Arc::clone(&shelf.shared));
        let (opener, path) = (opener.clone(), opener.papers.join(&scenario).join(format!("{}.html", paper.name())));
        errands.send(move || match PaperInput::new(&opened, &profile, &locale, &card, &shared) {
            Some(input) => written(path, &html(paper, &input), Paper::Printed(paper), &opener),
            None => Done::Unwritten { path, why: format!("no profile {profile}") },
        });
        None
    });
}
