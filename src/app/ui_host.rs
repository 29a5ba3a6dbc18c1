//! Gives egui the whole window, shows it everything there is to see, and gathers what people want.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};
use egui::{LayerId, Ui, UiBuilder};

use super::briefing::Briefing;
use super::desk::Desk;
use super::drive::RoomClock;
use super::errands::Errands;
use super::review::Reviewed;
use super::session::Session;
use super::shelf::Shelf;
use super::site_file::Site;
use crate::exercise::site;
use crate::scenario::step::State;
use crate::ui::view::{BriefingView, DebriefView, LibraryView, PlayView, RecordsView};
use crate::ui::{Intent, PanelState, View, root_ui};
use crate::words::Lang;

/// What people want and nobody has done yet.
#[derive(Resource, Default)]
pub struct Wishes(pub Vec<Intent>);

/// What the panels remember between frames.
#[derive(Resource, Default)]
pub struct Panels(pub PanelState);

/// Everything there is to see.
#[derive(SystemParam)]
struct Sights<'w> {
    desk: Res<'w, Desk>,
    clock: Res<'w, RoomClock>,
    shelf: Res<'w, Shelf>,
    site: Res<'w, Site>,
    briefing: Res<'w, Briefing>,
    session: Res<'w, Session>,
    reviewed: Res<'w, Reviewed>,
    errands: Res<'w, Errands>,
}

pub fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default())
        .init_resource::<Wishes>()
        .init_resource::<Panels>()
        .add_systems(EguiPrimaryContextPass, draw);
}

impl Wishes {
    /// Shows every wish to `hand`, which returns those that are not its business.
    pub fn take(&mut self, hand: impl FnMut(Intent) -> Option<Intent>) {
        self.0 = std::mem::take(&mut self.0).into_iter().filter_map(hand).collect();
    }
}

/// May run twice a frame: it must do nothing but draw and push wishes.
fn draw(
    mut contexts: EguiContexts,
    sights: Sights,
    mut panels: ResMut<Panels>,
    mut wishes: ResMut<Wishes>,
    mut redraw: MessageWriter<RequestRedraw>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    let place = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.viewport_rect());
    let mut ui = Ui::new(ctx.clone(), "root".into(), place);
    let mut out = Vec::new();
    sights.show(|view| root_ui(&mut ui, view, &mut panels.0, &mut out));
    if !out.is_empty() {
        wishes.0.append(&mut out);
        redraw.write(RequestRedraw);
    }
    Ok(())
}

impl Sights<'_> {
    /// Makes a view that lives for one look.
    fn show(&self, look: impl FnOnce(&View<'_>)) {
        let desk = &*self.desk;
        let (words, lang, site) = (&desk.words, desk.words.lang(), &self.site.filled);
        let mut view = View::new(desk.screen, &desk.settings, words, &self.site.card);
        view.toasts = desk.toasts();
        view.caption = desk.cue();
        view.silent = desk.silent;
        view.emergency = desk.emergency;
        view.is_working = self.errands.is_busy();
        view.time_zone = desk.time_zone.clone();
        view.today = Some(jiff::Timestamp::now().to_zoned(desk.time_zone.clone()).date());
        view.help = help(lang);
        view.library = LibraryView {
            shelf: &self.shelf.entries,
            interrupted: &self.session.interrupted,
            recent: &self.session.recent,
            folder: desk.settings.last_folder.as_deref(),
            is_reading: self.shelf.is_reading(),
            welcome: self.session.is_heard && !desk.settings.welcomed,
        };
        let error = self.session.trouble.as_ref().or(self.session.keeping.trouble());
        let error = error.map(|error| desk.error_words(error));
        let error = error.as_ref().map(|[what, means, mend]| [what.as_str(), means.as_str(), mend.as_str()]);
        view.records = RecordsView { rows: &self.session.rows, error };

        let briefed = self.briefing.on.as_ref();
        let briefing_args =
            briefed.map(|on| site::args(&on.scenario, &State::start(&on.scenario), site)).unwrap_or_default();
        view.briefing = briefed.and_then(|on| {
            let is_first = self.session.rows.iter().all(|row| *row.scenario != *on.scenario.id);
            Some(BriefingView {
                scenario: &on.scenario,
                book: on.opened.book(lang)?,
                args: &briefing_args,
                begin: on.begin,
                checks: &self.briefing.checks,
                profiles: &self.briefing.profiles,
                warnings: on.opened.warnings(),
                approvals: &on.approvals,
                is_first,
            })
        });

        let open = self.session.open.as_ref();
        let play_args = open.map(|open| &open.snapshot.exercise);
        let play_args = play_args.map(|run| site::args(run.scenario(), run.state(), site)).unwrap_or_default();
        let play = open.and_then(|open| open.view(lang, &play_args, self.clock.tick()));
        view.play = play.map(|play| PlayView {
            tick_part: self.clock.tick_part(),
            since_end_secs: self.clock.since_end_secs(),
            ..play
        });

        let review = self.reviewed.0.as_ref();
        let review_args = review
            .map(|review| site::args(review.exercise.scenario(), review.exercise.state(), site))
            .unwrap_or_default();
        let shared = &self.shelf.shared;
        let competencies: Vec<String> = review
            .map(|review| review.exercise.scenario().competencies.iter())
            .into_iter()
            .flatten()
            .map(|id| shared.competency_name(id, lang))
            .collect();
        view.debrief = review.and_then(|review| {
            Some(DebriefView {
                run: review.run.as_str(),
                exercise: &review.exercise,
                book: review.opened.book(lang)?,
                args: &review_args,
                marks: &review.marks,
                debrief: review.debrief.as_ref(),
                transcript: &review.transcript,
                competencies: &competencies,
                support: &[],
                plan: review.past.view(),
            })
        });
        look(&view);
    }
}

/// Pages of help, each beginning with its title.
fn help(lang: &Lang) -> &'static [&'static str] {
    match lang.tag() {
        "lv" => &[include_str!("../../assets/help/lv/guide.md"), include_str!("../../assets/help/lv/format.md")],
        _ => &[include_str!("../../assets/help/en/guide.md"), include_str!("../../assets/help/en/format.md")],
    }
}
