//! A small scenario for the tests of this room: a door, a person waiting, a loop and two endings.

use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;

use crate::exercise::{Act, Command, Mode, Setup, Who};
use crate::records::{About, Keeper, RunId, Store};
use crate::scenario::build::build;
use crate::scenario::model::Scenario;
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::sample::parse;

pub const DOOR: &str = r#"(
    format: 1, id: "door", language: "en", title: "At the <door>", summary: "Somebody waits & looks in.",
    theme: Intruder, setting: CommunityCentre, minutes: (solo: 5, group: 10),
    objectives: ["Greet early", "Call in the right order"],
    sources: [(id: "a", text: "Primary text", strength: Primary), (id: "b", text: "General practice")],
    seats: [(id: "desk", name: "Desk")],
    facts: [(id: "calm", is: Level(min: 0, max: 5, start: 3)), (id: "called", is: Flag)],
    start: "waits",
    nodes: [
        Decision(id: "waits", seat: "desk", core: true, text: "Somebody waits outside.", sources: ["a"],
            clock: Runs(seconds: 20, then: Choose("late")),
            choices: [
                (id: "greet", text: "Greet <them>", grade: Best, tests: ["notice", "fair"], takes: 20, goto: "talks",
                 feedback: "A greeting shows that they were seen."),
                (id: "late", text: "Wait and see", grade: Harmful, tests: ["notice"], takes: 60, goto: "talks",
                 feedback: "The warning is lost."),
            ]),
        Inject(id: "talks", by: Voice, from: "Visitor", text: "\"Is it open?\"", goto: "asks"),
        Decision(id: "asks", text: "What now?", choices: [
            (id: "again", text: "Listen on", goto: "asks", takes: 5, then: [Add("calm", 1)]),
            (id: "call", text: "Call", grade: Best, tests: ["alert"], then: [Raise("called")], goto: "safe",
             feedback: "Help is on its way."),
            (id: "leave", text: "Leave them alone", grade: Unsafe, tests: ["alert"], critical: true, goto: "lost",
             feedback: "Nobody was warned."),
        ]),
        Ending(id: "safe", outcome: Resolved, text: "Help comes.", debrief: "What would you do earlier?"),
        Ending(id: "lost", outcome: Failed, text: "Nobody knew."),
    ],
    events: [(id: "rumour", start: At("+0:30"), by: Message, from: "Chat", text: "They say the door is open.")],
    tasks: [(id: "called", text: "Help was called within a minute", tests: ["alert"],
             must: Within(60, Visited("talks"), Is("called")))],
)"#;

pub struct Bench {
    pub folder: TempDir,
    pub scenario: Arc<Scenario>,
    pub pack: Pack,
}

pub fn scenario(ron: &str) -> Arc<Scenario> {
    Arc::new(build(&parse(ron), "lv").unwrap())
}

pub fn pack(ron: &str) -> Pack {
    Pack::new([PackFile { path: "scenario.ron".to_owned(), bytes: ron.as_bytes().to_vec() }])
}

impl Bench {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), scenario: scenario(DOOR), pack: pack(DOOR) }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("records.sqlite")
    }

    pub fn store(&self) -> Store {
        Store::open(&self.path()).unwrap()
    }

    pub fn keeper(&self) -> Keeper {
        Keeper::open(self.store())
    }

    pub fn setup(&self) -> Setup {
        Setup { clock_percent: 100, ..Setup::new(Mode::Solo, 7) }
    }

    pub fn about(&self) -> About {
        About { lang: "en".to_owned(), person: Some("Anna".to_owned()), title: "At the door".to_owned() }
    }

    pub fn start(&self, keeper: &mut Keeper) -> RunId {
        keeper.start(&self.pack, Arc::clone(&self.scenario), self.setup(), &self.about()).unwrap().0
    }

    /// A trainee's choice, by ids.
    pub fn choose(&self, tick: u64, node: &str, choice: &str) -> Command {
        let ix = self.scenario.node_ix(node).unwrap();
        let choice = self.scenario.node(ix).choices().iter().position(|c| *c.id == *choice).unwrap() as u16;
        Command { tick, who: Who::Trainee, what: Act::Choose { node: ix, choice } }
    }

    pub fn go(&self, tick: u64, node: &str) -> Command {
        Command { tick, who: Who::Trainee, what: Act::Go { node: self.scenario.node_ix(node).unwrap() } }
    }

    /// From the start to the good ending.
    pub fn whole_run(&self) -> Vec<Command> {
        vec![
            self.choose(40, "waits", "greet"),
            self.go(60, "talks"),
            self.choose(70, "asks", "again"),
            self.choose(90, "asks", "call"),
        ]
    }
}
