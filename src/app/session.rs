//! The run that is on: what people do goes to the keeper, what happened comes back and is shown, heard and timed.

use std::sync::Arc;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::desk::Desk;
use super::drive::RoomClock;
use super::errands::{Errands, Kept};
use super::keeping::{Asked, Keeping, Purpose};
use super::papers::{self, Opener};
use super::review::{Review, Reviewed};
use super::shelf::Shelf;
use super::site_file::Site;
use super::sound::Play;
use super::ui_host::{Panels, Wishes};
use super::{AppArgs, Frame, cues, drive, places};
use crate::exercise::{Act, Command, Event, Mode, Player, Setup, Standing, Transcript, site};
use crate::records::{About, Answer, Record, RecordsError, Request, RunId, RunRow, Snapshot, Status};
use crate::scenario::open::Opened;
use crate::scenario::step::State;
use crate::ui::cue::Cue;
use crate::ui::view::PlayView;
use crate::ui::{Intent, Screen, Start};
use crate::words::{Args, Lang};

/// The keeper, the run that is on, and the lists of runs.
#[derive(Resource)]
pub struct Session {
    pub keeping: Keeping,
    pub open: Option<Open>,
    /// All runs, the newest first.
    pub rows: Vec<RunRow>,
    pub recent: Vec<RunRow>,
    pub interrupted: Vec<RunRow>,
    /// The list of runs is known.
    pub is_heard: bool,
    /// Why the records cannot be read.
    pub trouble: Option<RecordsError>,
    /// The deadline of which it was told that it is near.
    warned_tick: Option<u64>,
}

/// The run on the screen. It plays its own scenario, whatever becomes of the file.
pub struct Open {
    pub opened: Arc<Opened>,
    pub snapshot: Arc<Snapshot>,
    pub transcript: Transcript,
}

/// Everything that a run touches.
#[derive(SystemParam)]
pub struct Room<'w> {
    pub session: ResMut<'w, Session>,
    pub desk: ResMut<'w, Desk>,
    pub reviewed: ResMut<'w, Reviewed>,
    pub errands: ResMut<'w, Errands>,
    clock: ResMut<'w, RoomClock>,
    shelf: Res<'w, Shelf>,
    site: Res<'w, Site>,
    opener: Res<'w, Opener>,
    sound: MessageWriter<'w, Play>,
}

pub fn install(app: &mut App, args: &AppArgs) {
    let mut session = Session {
        keeping: Keeping::open(&places::records(&args.data_dir)),
        open: None,
        rows: Vec::new(),
        recent: Vec::new(),
        interrupted: Vec::new(),
        is_heard: false,
        trouble: None,
        warned_tick: None,
    };
    let asked = session.keeping.ask_for_lists();
    if let Err(error) = asked {
        app.world_mut().resource_mut::<Desk>().tell_error(&error);
        session.trouble = Some(error);
    }
    app.insert_resource(session)
        .add_systems(Update, hear_keeper.in_set(Frame::Hear))
        .add_systems(Update, hold_clock.in_set(Frame::Tick).before(drive::run_on))
        .add_systems(Update, decide.in_set(Frame::Decide).before(super::desk::decide))
        .add_systems(Update, (mind_the_screen, pass_time).chain().in_set(Frame::Decide).after(super::desk::decide));
}

impl Open {
    pub fn run(&self) -> &RunId {
        &self.snapshot.run
    }

    /// What the play panel sees of it; none if its words cannot be read, which does not happen to a run that was begun.
    pub fn view<'a>(&'a self, lang: &Lang, args: &'a Args<'a>, tick: u64) -> Option<PlayView<'a>> {
        Some(PlayView {
            run: self.snapshot.run.as_str(),
            exercise: &self.snapshot.exercise,
            book: self.opened.book(lang)?,
            args,
            transcript: &self.transcript,
            tick,
            tick_part: 0.0,
            since_end_secs: 0,
        })
    }

    fn is_on(&self) -> bool {
        self.snapshot.status == Status::Open
    }
}

fn hear_keeper(mut room: Room, mut redraw: Option<MessageWriter<RequestRedraw>>) {
    while let Some((asked, answer)) = room.session.bypass_change_detection().keeping.next() {
        room.hear(asked, answer);
        if let Some(redraw) = &mut redraw {
            redraw.write(RequestRedraw);
        }
    }
}

impl Room<'_> {
    fn hear(&mut self, asked: Asked, answer: Answer) {
        match (asked, answer) {
            (asked, Answer::Failed(error)) => self.failed(&asked, error),
            (Asked::Start(opened), Answer::Happened(events, snapshot)) => {
                self.clock.start();
                self.enter(opened, Transcript::default(), &events, snapshot);
                self.refresh();
            }
            (Asked::TakeUp(opened, story), Answer::Happened(events, snapshot)) => {
                self.clock.take_up(snapshot.exercise.tick());
                let was_emergency = snapshot.exercise.standing() == Standing::Emergency;
                self.enter(opened, story, &events, snapshot);
                if was_emergency {
                    self.act([Act::Resume, Act::Pause]);
                }
                self.refresh();
            }
            (Asked::Act | Asked::Time, Answer::Happened(events, snapshot)) => self.happened(&events, snapshot),
            (Asked::End, Answer::Happened(_, snapshot)) if snapshot.status == Status::Open => {
                let exercise = &snapshot.exercise;
                let stop = Command { tick: exercise.tick(), who: Player::who(exercise), what: Act::Stop };
                self.ask(Asked::End, Request::Submit(vec![stop]));
            }
            (Asked::End, Answer::Happened(..)) => self.ask(Asked::Leave, Request::Leave),
            (_, Answer::Left | Answer::Removed) => self.refresh(),
            (_, Answer::Interrupted(rows)) => self.session.interrupted = rows,
            (_, Answer::Runs(rows)) => {
                // Whoever has played here needs no welcome, whatever the settings remember.
                if !std::mem::replace(&mut self.session.is_heard, true) && !rows.is_empty() {
                    self.desk.settings.welcomed = true;
                }
                self.session.recent = rows.iter().filter(|row| row.status != Status::Open).cloned().collect();
                self.session.rows = rows;
                self.session.trouble = None;
            }
            (Asked::Record(purpose), Answer::Record(record)) => self.read(purpose, *record),
            (_, Answer::Happened(..) | Answer::Record(_)) => {}
        }
    }

    fn failed(&mut self, asked: &Asked, error: RecordsError) {
        warn!("{error}");
        self.desk.tell_error(&error);
        if matches!(asked, Asked::Runs | Asked::Interrupted) {
            self.session.trouble = Some(error);
        }
    }

    /// A run comes onto the screen.
    fn enter(&mut self, opened: Arc<Opened>, transcript: Transcript, events: &[Event], snapshot: Arc<Snapshot>) {
        self.session.open = Some(Open { opened, snapshot: Arc::clone(&snapshot), transcript });
        self.session.warned_tick = None;
        self.reviewed.0 = None;
        self.desk.go(Screen::Play);
        self.happened(events, snapshot);
    }

    fn happened(&mut self, events: &[Event], snapshot: Arc<Snapshot>) {
        let Some(open) = self.session.open.as_mut().filter(|open| *open.run() == snapshot.run) else { return };
        let was_on = open.is_on() || self.reviewed.0.is_none();
        open.transcript.add(&snapshot.exercise, events);
        open.snapshot = snapshot;
        let exercise = &open.snapshot.exercise;
        if let Some(cue) = cues::of(exercise, events) {
            self.sound.write(Play::Cue(cue));
        }
        for refused in events.iter().filter(|event| matches!(event, Event::Refused { .. })) {
            info!("{refused:?}");
        }
        if was_on && exercise.has_ended() {
            self.clock.end();
            let (run, opened) = (open.run().clone(), Arc::clone(&open.opened));
            let review = Review::new(run, opened, exercise.clone(), open.transcript.clone());
            self.reviewed.show(review, &self.errands);
            self.refresh();
        }
    }

    pub fn ask(&mut self, asked: Asked, request: Request) {
        if let Err(error) = self.session.keeping.ask(asked, request) {
            self.desk.tell_error(&error);
        }
    }

    pub fn refresh(&mut self) {
        if let Err(error) = self.session.keeping.ask_for_lists() {
            self.desk.tell_error(&error);
        }
    }

    /// Hands what people did to the run, all in one go.
    fn act<const N: usize>(&mut self, acts: [Act; N]) {
        let Some(open) = &self.session.open else { return };
        let (tick, who) = (self.clock.tick(), Player::who(&open.snapshot.exercise));
        let commands = acts.into_iter().map(|what| Command { tick, who, what }).collect();
        self.ask(Asked::Act, Request::Submit(commands));
    }

    /// Leaves the run that is on; it can be taken up again.
    fn leave(&mut self) {
        let Some(open) = self.session.open.take_if(|open| open.is_on()) else { return };
        self.clock.stop();
        if open.snapshot.exercise.standing() == Standing::Running {
            let (tick, who) = (self.clock.tick(), Player::who(&open.snapshot.exercise));
            self.ask(Asked::Act, Request::Submit(vec![Command { tick, who, what: Act::Pause }]));
        }
        self.ask(Asked::Leave, Request::Leave);
    }

    fn start(&mut self, start: Start) {
        if self.session.keeping.awaits(|asked| matches!(asked, Asked::Start(_) | Asked::TakeUp(..))) {
            return;
        }
        let Some(opened) = self.shelf.playable(&start.scenario).cloned() else { return };
        let Some(scenario) = opened.scenario(&start.profile) else { return };
        self.leave();
        let lang = self.desk.words.lang();
        let args = site::args(&scenario, &State::start(&scenario), &self.site.filled);
        let title = opened.book(lang).map(|book| book.text(scenario.title, &args).into_owned()).unwrap_or_default();
        let about = About { lang: lang.tag().to_owned(), person: start.nickname, title };
        if start.mode != Mode::Group {
            self.desk.settings.nickname = about.person.clone().unwrap_or_default();
        }
        let (mode, clock_percent, minutes) = (start.mode, start.clock_percent, start.minutes);
        let setup = Setup { mode, profile: start.profile, seed: any_seed(), clock_percent, minutes };
        let pack = Box::new((*opened.pack).clone());
        self.ask(Asked::Start(opened), Request::Start { pack, scenario, setup, about });
    }

    fn take_up(&mut self, run: RunId) {
        if self.session.open.as_ref().is_some_and(|open| *open.run() == run && open.is_on()) {
            self.desk.go(Screen::Play);
            return;
        }
        self.leave();
        self.ask(Asked::Record(Purpose::TakeUp), Request::Record(run));
    }

    /// From the records a run is removed, from the library it is only ended: it stays among the records.
    fn discard(&mut self, run: RunId) {
        self.leave();
        if self.desk.screen != Screen::Records {
            return self.ask(Asked::Record(Purpose::End), Request::Record(run));
        }
        self.session.open.take_if(|open| *open.run() == run);
        self.reviewed.0.take_if(|review| review.run == run);
        self.ask(Asked::Remove, Request::Remove(run));
    }

    fn read(&mut self, purpose: Purpose, record: Record) {
        let shared = Arc::clone(&self.shelf.shared);
        let work = papers::work(purpose, record, shared, self.desk.words.clone(), self.site.card.clone(), &self.opener);
        self.errands.send(work);
    }

    /// A record was opened to go on with it, or to end it.
    pub fn go_on(&mut self, taking_up: bool, kept: Kept) {
        let Kept { record, opened, scenario, transcript } = kept;
        let asked = if taking_up { Asked::TakeUp(opened, transcript) } else { Asked::End };
        self.ask(asked, Request::Resume { run: record.row.id, scenario });
    }
}

fn decide(mut wishes: ResMut<Wishes>, mut room: Room) {
    wishes.take(|wish| {
        match wish {
            Intent::Start(start) => room.start(start),
            Intent::TakeUp(run) => room.take_up(run),
            Intent::Discard(run) => room.discard(run),
            Intent::OpenRun(run) => room.ask(Asked::Record(Purpose::Look), Request::Record(run)),
            Intent::OpenReport(run) => {
                room.ask(Asked::Record(Purpose::Write(super::errands::Paper::Report)), Request::Record(run));
            }
            Intent::ExportRecord(run) => {
                room.ask(Asked::Record(Purpose::Write(super::errands::Paper::Record)), Request::Record(run));
            }
            Intent::Act(act) => room.act([act]),
            Intent::Pause(on) => {
                room.clock.pause(true);
                room.act([if on { Act::Pause } else { Act::Resume }]);
            }
            // The desk covers the screen and silences everything; the run freezes.
            Intent::RealEmergency => {
                if room.session.open.as_ref().is_some_and(Open::is_on) && !room.desk.emergency {
                    room.act([Act::Emergency]);
                }
                return Some(Intent::RealEmergency);
            }
            Intent::EndEmergency => {
                let frozen = |open: &Open| open.snapshot.exercise.standing() == Standing::Emergency;
                if room.session.open.as_ref().is_some_and(frozen) {
                    room.act([Act::Resume, Act::Pause]);
                }
                return Some(Intent::EndEmergency);
            }
            other => return Some(other),
        }
        None
    });
}

/// Nothing goes on behind another screen.
fn mind_the_screen(mut room: Room, mut before: Local<Screen>) {
    let now = room.desk.screen;
    let was = std::mem::replace(&mut *before, now);
    if was == now || was != Screen::Play {
        return;
    }
    let Some(open) = room.session.open.as_ref().filter(|open| open.is_on()) else { return };
    if matches!(now, Screen::Library | Screen::Briefing | Screen::Debrief) {
        room.leave();
    } else if open.snapshot.exercise.standing() == Standing::Running {
        room.act([Act::Pause]);
    }
}

/// Room time stands while the run does, while another screen is shown, and while people read what came of a decision.
fn hold_clock(session: Res<Session>, desk: Res<Desk>, panels: Res<Panels>, mut clock: ResMut<RoomClock>) {
    let Some(open) = session.open.as_ref().filter(|_| !session.keeping.awaits_news()) else { return };
    let lang = desk.words.lang();
    let tick = clock.tick();
    let reads = open.view(lang, &[], tick).is_some_and(|play| panels.0.holds_time(&play));
    let is_running = open.snapshot.exercise.standing() == Standing::Running;
    let stands = !is_running || desk.emergency || desk.screen != Screen::Play || reads;
    if clock.is_running() == stands {
        clock.pause(stands);
    }
}

fn pass_time(mut room: Room) {
    let tick = room.clock.tick();
    if !room.clock.is_running() || room.session.keeping.awaits(|asked| matches!(asked, Asked::Time | Asked::Act)) {
        return;
    }
    let Some(open) = &room.session.open else { return };
    let exercise = &open.snapshot.exercise;
    let due = exercise.due_tick();
    let passes = (exercise.plan_runs() && exercise.tick() < tick) || due.is_some_and(|due| due <= tick);
    // On a plan time passes with every frame, so the warning must not wait for one in which it does not.
    if cues::is_nearly_out(exercise, tick) && room.session.warned_tick != due {
        room.session.warned_tick = due;
        room.sound.write(Play::Cue(Cue::ClockNearlyOut));
    }
    if passes {
        room.ask(Asked::Time, Request::Advance(tick));
    }
}

/// A seed that nobody chose. Files and screens show it, so it stays short enough to be read aloud.
fn any_seed() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish() >> 32
}
