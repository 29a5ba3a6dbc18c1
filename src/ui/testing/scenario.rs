//! A small scenario with a node of each kind, and a run of it, for the tests of panels.

use std::sync::Arc;

use crate::exercise::{Command, Exercise, Mode, Player, Setup, SiteCard, Transcript, site};
use crate::scenario::build::build;
use crate::scenario::keys::texts;
use crate::scenario::model::Scenario;
use crate::scenario::open::open;
use crate::scenario::shared::Shared;
use crate::scenario::source::Source;
use crate::ui::view::{PlayView, View};
use crate::ui::{Intent, PanelState, Screen};
use crate::words::{Book, Lang, Locale};

use super::Sample;

pub const EVERY_KIND: &str = r#"(
    format: 1, id: "every-kind", language: "en", title: "Every kind", summary: "One of each.",
    theme: Intruder, setting: School, minutes: (solo: 5, group: 10), content_note: "Loud voices.",
    objectives: ["Greet early"], seats: [(id: "desk", name: "Desk")],
    facts: [(id: "calm", is: Level(min: 0, max: 5, start: 3))],
    start: "knock",
    nodes: [
        Inject(id: "knock", by: Voice, from: "A colleague", text: "Somebody knocks.", goto: "door"),
        Decision(id: "door", seat: "desk", text: "The door. Calm is { $calm }.",
            clock: Runs(seconds: 40, then: Choose("wait")),
            choices: [
                (id: "greet", text: "Greet them", grade: Best, tests: ["notice"], takes: 20, goto: "plan",
                 feedback: "They were seen."),
                (id: "wait", text: "Wait and see", grade: Harmful, tests: ["notice"], goto: "plan",
                 feedback: "The warning is lost."),
            ]),
        Order(id: "plan", text: "In which order?", tests: ["alert"],
            items: [(id: "close", text: "Close the door"), (id: "warn", text: "Warn the others"),
                    (id: "film", text: "Film it")],
            expect: [(id: "first", rule: Before("close", "warn"), breach: Workable, feedback: "Close first."),
                     (id: "no", rule: Exclude("film"), breach: Harmful, feedback: "Do not film.")],
            feedback: "Well ordered.", roads: [(goto: "call")]),
        Call(id: "call", text: "Call now.", tests: ["alert"], number: "112",
            operator: [(id: "where", text: "Where are you?", answers: ["address"]),
                       (id: "what", text: "What happened?", answers: ["told"])],
            cards: [(id: "told", text: "Somebody is at the door"), (id: "address", text: "At { $address }"),
                    (id: "hang", text: "Hang up", hangs_up: true)],
            closing: "Help is coming.",
            expect: [(id: "a", rule: Include("address"), breach: Harmful, feedback: "Say where.")],
            feedback: "A good call.", roads: [(goto: "report")]),
        Report(id: "report", text: "Fill it in.", tests: ["alert"],
            fields: [
                (id: "when", text: "When", options: [(id: "now", text: "Just now"), (id: "old", text: "Last week")]),
                (id: "who", text: "Who", options: [(id: "man", text: "A man"), (id: "kind", text: "Such people")]),
            ],
            expect: [(id: "w", rule: Include("now"), breach: Workable, feedback: "Say when.")],
            roads: [(goto: "rumour")]),
        Claims(id: "rumour", text: "People write.", tests: ["alert"],
            claims: [(id: "fire", text: "There is a fire", is: False, breach: Harmful, feedback: "There is none.")],
            reply_text: "What do you reply?",
            replies: [(id: "well", text: "All is well", grade: Best, feedback: "Good."),
                      (id: "silence", text: "Say nothing", grade: Harmful, feedback: "It feeds rumours.")],
            roads: [(goto: "talk")]),
        Discuss(id: "talk", text: "What would you change?", rubric: [(id: "r", text: "A second exit")], goto: "end"),
        Ending(id: "end", outcome: Resolved, text: "It is over.", debrief: "What next?"),
    ],
    events: [(id: "chat", start: At("+0:20"), by: Message, from: "Chat", text: "They say it is open.")],
    tasks: [(id: "called", text: "112 was called", tests: ["alert"],
             must: Within(600, Visited("door"), Visited("call")))],
)"#;

/// The id of the run.
pub const RUN: &str = "20261124-051444-9f3a1c";

/// What the app holds while a run is on, without a window: commands take effect, intents are kept.
pub struct Stage {
    pub sample: Sample,
    pub panels: PanelState,
    pub exercise: Exercise,
    pub book: Arc<Book>,
    pub transcript: Transcript,
    pub site: SiteCard,
    pub tick: u64,
    pub since_end_secs: u32,
    pub wishes: Vec<Intent>,
}

pub fn source(ron: &str) -> Source {
    use ron::extensions::Extensions;
    let shapes = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES;
    ron::Options::default().with_default_extension(shapes).from_str(ron).unwrap()
}

/// The scenario with its texts; every text is repeated so often.
pub fn scenario(ron: &str, times: usize) -> (Arc<Scenario>, Book) {
    let source = source(ron);
    let scenario = Arc::new(build(&source, "lv").unwrap());
    let long: Vec<(String, String)> =
        texts(&source).into_iter().map(|text| (text.key, [text.pattern].repeat(times).join(" "))).collect();
    let book = Book::build(
        source.language.parse().unwrap(),
        long.iter().map(|(key, pattern)| (key.clone(), pattern.as_str())),
    );
    (scenario, book)
}

impl Stage {
    pub fn new(mode: Mode) -> Self {
        Self::long(mode, 1)
    }

    /// The same with every text of the scenario repeated so often.
    pub fn long(mode: Mode, times: usize) -> Self {
        let (scenario, book) = scenario(EVERY_KIND, times);
        Self::of(mode, scenario, book)
    }

    /// A run of any scenario.
    pub fn of(mode: Mode, scenario: Arc<Scenario>, book: impl Into<Arc<Book>>) -> Self {
        let (exercise, events) = Exercise::start(scenario, Setup::new(mode, 7));
        let mut transcript = Transcript::default();
        transcript.add(&exercise, &events);
        let mut sample = Sample { screen: Screen::Play, ..Sample::default() };
        sample.settings.reduce_motion = true;
        let site = SiteCard::default().filled_in(&sample.words);
        Self {
            sample,
            panels: PanelState::default(),
            exercise,
            book: book.into(),
            transcript,
            site,
            tick: 0,
            since_end_secs: 0,
            wishes: Vec::new(),
        }
    }

    /// A run of a scenario of the shelf, in a language.
    pub fn shipped(id: &str, lang: &Lang, mode: Mode) -> Self {
        let pack = crate::records::folder::load(&std::path::Path::new("scenarios").join(id)).unwrap();
        let opened = open(Arc::new(pack), &Shared::shipped());
        let mut stage = Self::of(mode, opened.scenario("lv").unwrap(), Arc::clone(opened.book(lang).unwrap()));
        stage.sample.words = Locale::own(lang);
        stage.site = SiteCard::default().filled_in(&stage.sample.words);
        stage
    }

    pub fn draw(&mut self, ui: &mut egui::Ui) {
        let mut out = Vec::new();
        let Self { sample, panels, exercise, book, transcript, site, tick, since_end_secs, .. } = self;
        let args = site::args(exercise.scenario(), exercise.state(), site);
        let play = PlayView {
            run: RUN,
            exercise,
            book,
            args: &args,
            transcript,
            tick: *tick,
            tick_part: 0.0,
            since_end_secs: *since_end_secs,
        };
        let view = View { play: Some(play), today: jiff::civil::Date::new(2026, 11, 24).ok(), ..sample.view() };
        crate::ui::root_ui(ui, &view, panels, &mut out);
        for wish in out {
            self.grant(wish);
        }
    }

    fn grant(&mut self, wish: Intent) {
        use crate::exercise::Act;
        if let Intent::HintUsed(hint) = wish {
            self.sample.settings.hints_used.insert(hint);
        }
        let act = match &wish {
            Intent::Act(act) => Some(act.clone()),
            Intent::Pause(true) => Some(Act::Pause),
            Intent::Pause(false) => Some(Act::Resume),
            _ => None,
        };
        if let Some(what) = act {
            let events = self.exercise.apply(Command { tick: self.tick, who: Player::who(&self.exercise), what });
            self.transcript.add(&self.exercise, &events);
        }
        self.wishes.push(wish);
    }

    /// The node that the run is at, by its id.
    pub fn node(&self) -> &str {
        &self.exercise.scenario().node(self.exercise.node()).id
    }

    pub fn args(&self) -> Vec<(&str, crate::words::Value<'_>)> {
        site::args(self.exercise.scenario(), self.exercise.state(), &self.site)
    }

    /// Whether room time must stand.
    pub fn holds_time(&self) -> bool {
        self.with_play(|play| self.panels.holds_time(play))
    }

    /// Asks something of the run as panels see it.
    pub fn with_play<T>(&self, ask: impl FnOnce(&PlayView<'_>) -> T) -> T {
        let Self { exercise, book, transcript, tick, since_end_secs, .. } = self;
        let (tick, since_end_secs) = (*tick, *since_end_secs);
        let args = &self.args();
        ask(&PlayView { run: RUN, exercise, book, args, transcript, tick, tick_part: 0.0, since_end_secs })
    }
}
