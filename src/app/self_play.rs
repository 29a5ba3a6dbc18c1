//! Plays a scenario by itself through the real window, as a person would: by what things are called and by keys. Takes a
//! picture of every screen on the way.

mod by_hand;
mod look;

use std::collections::BTreeSet;
use std::path::PathBuf;

use bevy::prelude::*;

use super::Frame;
use super::autoplay::{self, Autoplay, Hand, Step};
use super::desk::Desk;
use super::drive::RoomClock;
use super::review::Reviewed;
use super::session::{Open, Session};
use super::shelf::Shelf;
use super::site_file::Site;
use super::ui_host::Panels;
use crate::exercise::{Act, Player, Policy, Turn, site};
use crate::records::RunId;
use crate::scenario::model::{Face, Kind};
use crate::ui::Screen;
use crate::ui::library::FAVOURITE;
use crate::ui::view::PlayView;

use by_hand::{Looks, by_hand};
pub use look::Look;

/// All of it takes no longer, on any machine that can draw a window.
const PATIENCE_SECS: f32 = 900.0;
/// Fonts, sound and shelf are there by then.
const SETTLING_SECS: f32 = 2.0;
/// After so long on a plan it is looked at again, seconds.
const PLAN_SECS: f64 = 25.0;
/// How far a picture shows of a screen that is longer than the window.
const PAGE_POINTS: f32 = 560.0;

#[derive(Resource)]
struct SelfPlay {
    folder: PathBuf,
    /// In which a picture is taken; empty is as it is.
    looks: Vec<Look>,
    stage: Stage,
    player: Option<Player>,
    /// Pictures by name; each is taken once.
    taken: BTreeSet<&'static str>,
    /// Files that pictures come into.
    files: Vec<PathBuf>,
    /// The journal was so long when something was done last.
    done_at: Option<usize>,
    has_paused: bool,
    /// The first look was put on.
    is_dressed: bool,
    secs: f32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Library,
    Play,
    Debrief,
    Papers(RunId),
    Others,
    Over,
}

pub fn install(app: &mut App, folder: PathBuf, looks: Vec<Look>) {
    autoplay::install(app, Autoplay::default(), true);
    let play = SelfPlay {
        folder,
        looks,
        stage: Stage::Library,
        player: None,
        taken: BTreeSet::new(),
        files: Vec::new(),
        done_at: None,
        has_paused: false,
        is_dressed: false,
        secs: 0.0,
    };
    app.insert_resource(play).add_systems(Update, lead.in_set(Frame::Follow));
}

#[expect(clippy::too_many_arguments, reason = "who plays looks at everything")]
fn lead(
    mut play: ResMut<SelfPlay>,
    mut hand: ResMut<Hand>,
    (desk, clock, site): (Res<Desk>, Res<RoomClock>, Res<Site>),
    shelf: Res<Shelf>,
    session: Res<Session>,
    reviewed: Res<Reviewed>,
    panels: Res<Panels>,
    time: Res<Time<Real>>,
    mut exit: MessageWriter<AppExit>,
) {
    play.secs += time.delta_secs();
    if play.secs > PATIENCE_SECS {
        error!("self-play came to no end: {:?}", play.stage);
        exit.write(AppExit::error());
        return;
    }
    if !hand.is_free() || session.keeping.awaits_news() {
        return;
    }
    let say = |key: &str| desk.words.text(key).into_owned();
    match play.stage.clone() {
        Stage::Library => {
            // The shelf is put into words in the frame after it was read.
            if play.secs < SETTLING_SECS || shelf.is_reading() {
                return;
            }
            let playable = || shelf.entries.iter().filter(|entry| entry.is_playable);
            let Some(entry) = playable().find(|entry| entry.id == FAVOURITE).or_else(|| playable().next()) else {
                error!("self-play found no scenario that can be played");
                exit.write(AppExit::error());
                return;
            };
            let first = play.looks.first().map(Look::steps);
            if let Some(look) = first.filter(|_| !std::mem::replace(&mut play.is_dressed, true)) {
                return hand.lead(look);
            }
            hand.lead(play.picture("00-welcome"));
            hand.lead([Step::Press(say("welcome-look"))]);
            hand.lead([Step::Press(format!("{}: {}", say("library-card"), entry.title)), Step::Wait(1.5)]);
            hand.lead(play.picture("01-library"));
            hand.lead([Step::Press(say("mode-solo")), Step::See(say("briefing-start")), Step::Wait(0.5)]);
            hand.lead(play.picture("02-briefing"));
            hand.lead(play.page("02-briefing-below"));
            hand.lead([Step::Press(say("briefing-start")), Step::Wait(0.5)]);
            play.stage = Stage::Play;
        }
        Stage::Play => {
            let Some(open) = session.open.as_ref().filter(|_| desk.screen == Screen::Play) else { return };
            let args = site::args(open.snapshot.exercise.scenario(), open.snapshot.exercise.state(), &site.filled);
            let Some(view) = open.view(desk.words.lang(), &args, clock.tick()) else { return };
            let looks = Looks { is_held: panels.0.play.holds_time(&view), number: &|it| panels.0.play.number_of(it) };
            let steps = play.turn(open, &view, &looks, &say);
            hand.lead(steps);
        }
        Stage::Debrief => {
            let Some(review) = reviewed.0.as_ref().filter(|review| review.debrief.is_some()) else { return };
            hand.lead([Step::Wait(0.3)]);
            hand.lead(play.picture("13-debrief"));
            hand.lead(play.page("13-debrief-below"));
            hand.lead(play.page("13-debrief-further"));
            hand.lead([Step::Press(say("debrief-report")), Step::Press(say("debrief-export"))]);
            play.stage = Stage::Papers(review.run.clone());
        }
        Stage::Papers(run) => {
            let papers = ["html", "json"].map(|end| play.folder.join(format!("{run}.{end}")));
            if !papers.iter().all(|path| path.is_file()) {
                return;
            }
            hand.lead([Step::See(say("close")), Step::Wait(0.5)]);
            hand.lead(play.glance("14-written"));
            hand.lead([Step::Press(say("close")), Step::Press(say("close"))]);
            play.stage = Stage::Others;
        }
        Stage::Others => {
            for (key, name) in
                [("header-records", "15-records"), ("header-settings", "16-settings"), ("header-help", "17-help")]
            {
                hand.lead([Step::Press(say(key)), Step::Wait(0.5)]);
                hand.lead(play.picture(name));
            }
            hand.lead([Step::Press(say("header-settings")), Step::Wait(0.3)]);
            hand.lead(play.page("16-settings-below"));
            hand.lead([Step::Press(say("header-library")), Step::Wait(0.5)]);
            hand.lead(play.picture("18-library-again"));
            play.stage = Stage::Over;
        }
        Stage::Over => {
            if play.files.iter().all(|path| path.is_file()) {
                hand.let_go();
            } else {
                // Pictures are written on threads of their own.
                hand.lead([Step::Wait(0.5)]);
            }
        }
    }
}

impl SelfPlay {
    /// Where a picture comes, in each look.
    fn paths(&self, name: &str) -> Vec<PathBuf> {
        let file = format!("{name}.png");
        match self.looks.as_slice() {
            [] => vec![self.folder.join(file)],
            looks => looks.iter().map(|look| self.folder.join(&look.name).join(&file)).collect(),
        }
    }

    /// A picture in each look, if it was not taken before; the first look is the one that everything is played in.
    fn picture(&mut self, name: &'static str) -> Vec<Step> {
        if !self.taken.insert(name) {
            return Vec::new();
        }
        let paths = self.paths(name);
        self.files.extend(paths.iter().cloned());
        let Some(first) = self.looks.first() else { return paths.into_iter().map(Step::Shot).collect() };
        let several = self.looks.len() > 1;
        let mut steps = Vec::new();
        for (look, path) in self.looks.iter().zip(paths) {
            steps.extend(look.steps().into_iter().filter(|_| several));
            steps.push(Step::Shot(path));
        }
        steps.extend(first.steps().into_iter().filter(|_| several));
        steps
    }

    /// A picture of what does not stay long enough for every look.
    fn glance(&mut self, name: &'static str) -> Option<Step> {
        let path = self.paths(name).into_iter().next()?;
        self.files.push(path.clone());
        Some(Step::Shot(path))
    }

    /// A picture of what stands below.
    fn page(&mut self, name: &'static str) -> Vec<Step> {
        let scroll = [Step::Scroll(PAGE_POINTS), Step::Wait(0.5)];
        scroll.into_iter().chain(self.picture(name)).collect()
    }

    /// What is done next in the exercise.
    fn turn(&mut self, open: &Open, view: &PlayView<'_>, looks: &Looks<'_>, say: &dyn Fn(&str) -> String) -> Vec<Step> {
        let exercise = &open.snapshot.exercise;
        let length = exercise.journal().len();
        let mut steps = vec![Step::Wait(0.3)];
        if looks.is_held {
            let is_measured = exercise.plan_on().is_none() && !exercise.measured().is_empty();
            steps.extend(self.picture(if is_measured { "04-measured" } else { "04-feedback" }));
            steps.push(Step::Press(say("play-continue")));
            return steps;
        }
        if exercise.has_ended() {
            steps.extend(self.picture("12-ending"));
            steps.push(Step::Press(say("play-to-debrief")));
            self.stage = Stage::Debrief;
            return steps;
        }
        // What was done has not come back yet.
        if self.done_at == Some(length) {
            return Vec::new();
        }
        let kind = &exercise.scenario().node(exercise.node()).kind;
        let name = match kind {
            Kind::Inject { .. } => Some("03-story"),
            Kind::Decision { .. } if exercise.plan_on().is_some() => Some("05-plan-moment"),
            Kind::Decision { .. } => Some("05-situation"),
            Kind::Discuss { .. } => Some("10-discuss"),
            Kind::Sheet(sheet) => Some(match &sheet.face {
                Face::Call { .. } if exercise.said().is_empty() => "06-call",
                Face::Call { .. } => "06-call-goes-on",
                Face::Order => "07-order",
                Face::Report { .. } => "08-report",
                Face::Claims { .. } => "09-claims",
            }),
            Kind::Floor(_) if exercise.plan_waits() => Some("05-plan-waits"),
            Kind::Floor(_) => match exercise.floor().map_or(0.0, |run| run.secs()) {
                secs if secs > PLAN_SECS => Some("05-plan-later"),
                _ => Some("05-plan"),
            },
            Kind::Chance { .. } | Kind::Ending { .. } => None,
        };
        steps.extend(name.into_iter().flat_map(|name| self.picture(name)));
        if length > 2 && !std::mem::replace(&mut self.has_paused, true) {
            steps.extend([Step::Key("P".into()), Step::See(say("play-resume"))]);
            steps.extend(self.picture("11-pause"));
            steps.extend([Step::Press(say("play-resume")), Step::Wait(0.5)]);
            steps.extend([Step::Press(say("header-emergency")), Step::See(say("emergency-end")), Step::Wait(0.3)]);
            steps.extend(self.picture("11-emergency"));
            steps.extend([Step::Press(say("emergency-end")), Step::Press(say("play-resume")), Step::Wait(0.5)]);
            return steps;
        }
        let player = self.player.get_or_insert_with(|| Player::new(Policy::Best, exercise.scenario()));
        let Some(turn) = player.next(exercise) else { return steps };
        self.done_at = Some(length);
        match turn {
            Turn::Wait { .. } => {
                self.done_at = None;
                steps.push(Step::Wait(1.0));
            }
            Turn::Do(act) => {
                let done = by_hand(&act, view, looks, say);
                let is_sheet = matches!(act, Act::Submit { .. });
                let (last, before) = done.split_last().map_or((None, &[][..]), |(last, before)| (Some(last), before));
                steps.extend(before.iter().cloned());
                // A sheet is looked at again when it is filled in.
                if is_sheet {
                    let name = match name {
                        Some("07-order") => "07-order-filled",
                        Some("08-report") => "08-report-filled",
                        _ => "09-claims-filled",
                    };
                    steps.extend(self.picture(name));
                }
                steps.extend(last.cloned());
            }
        }
        steps
    }
}
