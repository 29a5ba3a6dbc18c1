//! The whole program without a window: a run from its start to its debrief, taken up again, and a file that breaks.

use std::path::Path;
use std::time::{Duration, Instant};

use bevy::prelude::*;

use super::desk::Desk;
use super::drive::RoomClock;
use super::review::Reviewed;
use super::session::Session;
use super::shelf::Shelf;
use super::sound::Play;
use super::ui_host::{Panels, Wishes};
use super::{AppArgs, Frame, drive, install};
use crate::exercise::transcript::Said;
use crate::exercise::{Act, Mode, SiteCard, Standing, plan_sample};
use crate::records::Status;
use crate::records::papers::Paper;
use crate::ui::widgets::Tone;
use crate::ui::{Begin, Intent, Screen, Start};

/// The scenario that is played on a plan.
const PLANNED: &str = "hall-smoke";

const DOOR: &str = include_str!("../scenario/sample.ron");

/// A program with its own folders and no window.
struct House {
    folder: tempfile::TempDir,
    app: App,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        save(folder.path(), DOOR);
        let app = open(folder.path());
        Self { folder, app }
    }

    fn again(self) -> Self {
        drop(self.app);
        let app = open(self.folder.path());
        Self { folder: self.folder, app }
    }

    fn want(&mut self, wish: Intent) {
        self.app.world_mut().resource_mut::<Wishes>().0.push(wish);
        self.app.update();
    }

    /// Lets frames pass until it is so.
    #[expect(clippy::disallowed_methods, reason = "tests wait for threads")]
    fn until(&mut self, what: &str, mut is_so: impl FnMut(&World) -> bool) {
        let start = Instant::now();
        while !is_so(self.app.world()) {
            assert!(start.elapsed() < Duration::from_secs(20), "never came: {what}");
            std::thread::sleep(Duration::from_millis(2));
            self.app.update();
        }
    }

    fn session(&self) -> &Session {
        self.app.world().resource::<Session>()
    }

    fn start(&mut self, mode: Mode) {
        self.start_of("sample", mode);
    }

    fn start_of(&mut self, id: &str, mode: Mode) {
        self.until("the shelf", |world| world.resource::<Shelf>().playable(id).is_some());
        let (scenario, profile) = (id.to_owned(), "lv".to_owned());
        let nickname = Some("Anna".into());
        self.want(Intent::Start(Start { scenario, mode, clock_percent: 0, profile, nickname, minutes: None }));
        self.until("the run", |world| world.resource::<Session>().open.is_some());
    }

    fn act(&mut self, act: Act) {
        let length = |world: &World| {
            world.resource::<Session>().open.as_ref().map_or(0, |open| open.snapshot.exercise.journal().len())
        };
        let before = length(self.app.world());
        self.want(Intent::Act(act));
        self.until("what was done", |world| length(world) > before);
    }
}

fn save(folder: &Path, text: &str) {
    super::whole_file::put(&folder.join("scenarios/sample/scenario.ron"), text).unwrap();
}

fn open(folder: &Path) -> App {
    let mut app = App::new();
    app.add_plugins(MinimalPlugins)
        .add_message::<Play>()
        .add_message::<AppExit>()
        .init_resource::<Wishes>()
        .init_resource::<Panels>()
        .configure_sets(Update, (Frame::Hear, Frame::Tick, Frame::Decide, Frame::Follow).chain());
    drive::plugin(&mut app);
    let args =
        AppArgs { data_dir: folder.join("data"), scenario_dirs: vec![folder.join("scenarios")], ..AppArgs::default() };
    install(&mut app, &args);
    app
}

#[test]
fn a_newcomer_is_welcomed_until_something_was_played() {
    let mut house = House::new();
    house.until("the lists", |world| world.resource::<Session>().is_heard);
    assert!(!house.app.world().resource::<Desk>().settings.welcomed);
    house.start(Mode::Solo);
    assert_eq!(house.app.world().resource::<Desk>().settings.nickname, "Anna", "whose runs are shown from now on");
    house.act(Act::Stop);
    let mut house = house.again();
    house.until("the lists", |world| world.resource::<Session>().is_heard);
    assert!(house.app.world().resource::<Desk>().settings.welcomed);
}

#[test]
fn a_run_goes_from_its_start_to_its_debrief() {
    let mut house = House::new();
    house.start(Mode::Solo);
    assert_eq!(house.app.world().resource::<Desk>().screen, Screen::Play);
    house.until("the lists", |world| world.resource::<Session>().rows.len() == 1);
    house.act(Act::Stop);
    house.until("the debrief", |world| {
        world.resource::<Reviewed>().0.as_ref().is_some_and(|review| review.debrief.is_some())
    });
    house.until("the lists", |world| world.resource::<Session>().recent.len() == 1);
    let row = &house.session().recent[0];
    assert_eq!((row.status, row.person.as_deref()), (Status::Stopped, Some("Anna")));

    let run = row.id.clone();
    house.want(Intent::OpenReport(run.clone()));
    house.want(Intent::ExportRecord(run.clone()));
    let data = house.folder.path().join("data");
    let papers = [data.join(format!("reports/{run}.html")), data.join(format!("exports/{run}.json"))];
    house.until("the papers", |_| papers.iter().all(|path| path.is_file()));

    house.want(Intent::Open(Screen::Records));
    house.want(Intent::Discard(run));
    house.until("an empty list", |world| world.resource::<Session>().rows.is_empty());
}

#[test]
fn a_paper_is_written_before_anybody_plays_and_its_place_is_told() {
    let mut house = House::new();
    house.until("the shelf", |world| world.resource::<Shelf>().playable("sample").is_some());
    let place = house.folder.path().join("data/papers/sample/site.html");
    house.want(Intent::SetSite(SiteCard { address: "Rīgas iela 7".into(), ..SiteCard::default() }));
    let print = |scenario: &str| Intent::Print { scenario: scenario.into(), profile: "lv".into(), paper: Paper::Site };
    house.want(print("sample"));
    house.until("the paper", |_| place.is_file());
    assert!(std::fs::metadata(&place).unwrap().len() > 1_000);
    house.until("the news", |world| {
        world.resource::<Desk>().toasts().iter().any(|toast| toast.text.contains("site.html"))
    });
    house.want(print("nowhere"));
    assert_eq!(house.app.world().resource::<Desk>().toasts().last().unwrap().tone, Tone::Warning);
}

#[test]
fn a_run_whose_program_was_closed_is_taken_up_paused_with_its_story() {
    let mut house = House::new();
    house.start(Mode::Solo);
    let open = house.session().open.as_ref().unwrap();
    let (run, node) = (open.run().clone(), open.snapshot.exercise.node());
    let choice = open.snapshot.exercise.open_choices().first().copied();
    house.act(choice.map_or(Act::Go { node }, |choice| Act::Choose { node, choice }));
    let told = house.session().open.as_ref().unwrap().transcript.lines.len();

    let mut house = house.again();
    house.until("what was interrupted", |world| world.resource::<Session>().interrupted.len() == 1);
    house.want(Intent::TakeUp(run.clone()));
    house.until("the run", |world| world.resource::<Session>().open.is_some());
    let open = house.session().open.as_ref().unwrap();
    assert_eq!((open.run(), open.snapshot.exercise.standing()), (&run, Standing::Paused));
    assert_eq!(open.transcript.lines.len(), told + 1, "the same story, and that it is paused");
    assert!(matches!(open.transcript.lines.last().unwrap().what, Said::Paused));
    assert!(!house.app.world().resource::<RoomClock>().is_running());
    assert_eq!(house.app.world().resource::<Desk>().screen, Screen::Play);

    house.want(Intent::Open(Screen::Library));
    house.until("that it can be taken up again", |world| world.resource::<Session>().interrupted.len() == 1);
    assert!(house.session().open.is_none());
    house.want(Intent::Discard(run));
    house.until("its end", |world| {
        let session = world.resource::<Session>();
        session.interrupted.is_empty() && session.rows[0].status == Status::Stopped
    });
}

#[test]
fn a_plan_runs_with_room_time_and_goes_on_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("scenarios").join(PLANNED);
    super::whole_file::put(&place.join("scenario.ron"), plan_sample::SCENARIO).unwrap();
    super::whole_file::put(&place.join("floor.ron"), &plan_sample::plan(30)).unwrap();
    let mut house = House { app: open(folder.path()), folder };
    house.start_of(PLANNED, Mode::Solo);
    let exercise = |world: &World| world.resource::<Session>().open.as_ref().unwrap().snapshot.exercise.clone();
    let plan_tick = |world: &World| exercise(world).floor().map_or(0, |run| run.tick());
    let run = house.session().open.as_ref().unwrap().run().clone();
    let go = |house: &mut House| {
        let node = exercise(house.app.world()).node();
        house.act(Act::Go { node });
    };
    go(&mut house);
    assert!(exercise(house.app.world()).plan_waits());
    go(&mut house);
    house.until("time on the plan", |world| plan_tick(world) >= 10);
    let node = exercise(house.app.world()).node();
    house.act(Act::Do { node, action: 0 });
    let done = plan_tick(house.app.world());

    let mut house = house.again();
    house.until("what was interrupted", |world| world.resource::<Session>().interrupted.len() == 1);
    house.want(Intent::TakeUp(run));
    house.until("the run", |world| world.resource::<Session>().open.is_some());
    assert_eq!(exercise(house.app.world()).standing(), Standing::Paused);
    let again = plan_tick(house.app.world());
    assert!(again + 1 >= done, "{again} after {done}");
    house.want(Intent::Pause(false));
    house.until("the plan going on", |world| plan_tick(world) >= again + 10);
    house.want(Intent::RealEmergency);
    house.until("the freeze", |world| exercise(world).standing() == Standing::Emergency);
    let frozen = plan_tick(house.app.world());
    (0..20).for_each(|_| house.app.update());
    assert_eq!(plan_tick(house.app.world()), frozen);
}

#[test]
fn a_real_emergency_freezes_the_run_and_leaves_it_paused() {
    let mut house = House::new();
    house.start(Mode::Solo);
    let standing = |world: &World| world.resource::<Session>().open.as_ref().unwrap().snapshot.exercise.standing();
    house.want(Intent::RealEmergency);
    house.until("the freeze", |world| standing(world) == Standing::Emergency);
    assert!(house.app.world().resource::<Desk>().emergency);
    house.want(Intent::EndEmergency);
    house.until("the pause", |world| standing(world) == Standing::Paused);
    house.want(Intent::Pause(false));
    house.until("the run", |world| standing(world) == Standing::Running);
    house.want(Intent::Open(Screen::Help));
    house.until("the pause behind another screen", |world| standing(world) == Standing::Paused);
    house.want(Intent::Back);
    assert_eq!(house.app.world().resource::<Desk>().screen, Screen::Play);
}

#[test]
fn a_broken_file_keeps_the_last_good_version_and_touches_no_run() {
    let mut house = House::new();
    house.start(Mode::Solo);
    let bytes = house.session().open.as_ref().unwrap().opened.hash.clone();
    save(house.folder.path(), &DOOR.replacen("goto: \"greet\"", "goto: \"gret\"", 1));
    house.until("the faults", |world| world.resource::<Shelf>().entries.iter().any(|entry| entry.errors() > 0));
    let entry = &house.app.world().resource::<Shelf>().entries[0];
    assert!(entry.is_playable, "the last good version");
    assert_eq!(house.session().open.as_ref().unwrap().opened.hash, bytes);
    assert_eq!(house.app.world().resource::<Shelf>().playable("sample").unwrap().hash, bytes);

    save(house.folder.path(), "(");
    house.until("a file that cannot be read", |world| {
        let entries = &world.resource::<Shelf>().entries;
        entries.len() == 1 && entries[0].is_playable && entries[0].errors() == 1
    });
    save(house.folder.path(), &DOOR.replacen("title: \"", "title: \"New: ", 1));
    house.until("the mended one", |world| {
        let entries = &world.resource::<Shelf>().entries;
        entries.len() == 1 && entries[0].errors() == 0 && entries[0].title.starts_with("New: ")
    });
    assert_eq!(house.session().open.as_ref().unwrap().opened.hash, bytes, "the run plays its own bytes");
}

#[test]
fn a_briefing_says_what_is_not_ready() {
    let mut house = House::new();
    house.until("the shelf", |world| world.resource::<Shelf>().playable("sample").is_some());
    house.want(Intent::Brief { scenario: "sample".into(), begin: Begin::Practise });
    house.until("the checks", |world| {
        let briefing = world.resource::<super::briefing::Briefing>();
        briefing.disk == Some(true) && briefing.checks.len() == 5
    });
    assert_eq!(house.app.world().resource::<Desk>().screen, Screen::Briefing);
}
