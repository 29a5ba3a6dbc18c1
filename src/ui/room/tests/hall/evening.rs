//! One evening: the trainer's keys on the real panels, forty people drawn by lot, and the seconds that all of it takes.

use egui::accesskit::Role;
use egui::{Event, Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use super::super::super::deck::{Ask, Page};
use super::super::super::state::Sight;
use super::super::super::time::Pace;
use super::super::reading::unread;
use super::pace;
use super::people::row_key;
use crate::exercise::{Standing, TICKS_PER_SEC};
use crate::scenario::model::{Face, Kind};
use crate::ui::testing::{Stage, press, window};
use crate::ui::view::PlayView;

/// What one part of the evening cost.
#[derive(Debug, Clone, PartialEq)]
pub struct Spent {
    pub part: String,
    pub keys: usize,
    pub secs: f64,
    pub skipped: bool,
    /// Minutes behind the plan when it was over, as the bar counts.
    pub behind_secs: i32,
}

pub struct Evening {
    pub harness: Harness<'static, Stage>,
    pub spent: Vec<Spent>,
    pub secs: f64,
    /// What could not be read from ten metres on the way.
    pub unread: Vec<String>,
    pub size: Vec2,
    pub(super) rng: ChaCha8Rng,
    /// How much longer this room talks than another, and how slowly this trainer reads.
    slow: f64,
    interrupted_at: usize,
    /// While a plan is on and something else is read, the run's time stands and the evening's goes on, seconds.
    stood_secs: f64,
}

impl Evening {
    pub fn new(stage: Stage, size: Vec2, seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let slow = f64::from(90 + rng.next_u32() % 31) / 100.0;
        let interrupted_at = 8 + rng.next_u32() as usize % 12;
        let harness = window(stage, size);
        Self {
            harness,
            spent: Vec::new(),
            secs: 0.0,
            unread: Vec::new(),
            size,
            rng,
            slow,
            interrupted_at,
            stood_secs: 0.0,
        }
    }

    /// From the first page to the report.
    pub fn run(&mut self) {
        self.wait("introduction", pace::SETTLE);
        for _ in 0..400 {
            let sight = self.sight();
            assert!(!sight.is_back(), "a key that leads on never looks back");
            if self.page(&sight) {
                return;
            }
        }
        panic!("the evening got stuck at {}", self.harness.state().node());
    }

    pub fn keys(&self) -> usize {
        self.spent.iter().map(|part| part.keys).sum()
    }

    /// Does what one page asks for; true when the report was opened.
    fn page(&mut self, sight: &Sight) -> bool {
        let part = self.part(sight);
        let part = &*part;
        if self.is_offered("room-skip") {
            self.wait(part, pace::SKIP_WORDS);
            let node = self.harness.state().exercise.node();
            self.keys_pressed(part, &[Key::S, Key::S]);
            assert_ne!(self.harness.state().exercise.node(), node, "{part} was to be left out");
            self.spent.iter_mut().filter(|spent| spent.part == part).for_each(|spent| spent.skipped = true);
            return false;
        }
        match sight.page() {
            Page::Seats => {
                self.read_aloud(part);
                if self.pieces_left() == 0 {
                    let seats = self.harness.state().exercise.scenario().seats.len();
                    self.wait(part, pace::SEAT * seats as f64);
                }
            }
            Page::Signal => {
                self.read_aloud(part);
                if self.pieces_left() == 0 {
                    self.wait(part, pace::SIGNAL);
                    self.type_signal(part);
                }
            }
            Page::Situation(line) => {
                self.read_aloud(part);
                let stage = self.harness.state();
                let node = stage.exercise.scenario().node(stage.transcript.lines[line].node);
                if matches!(node.kind, Kind::Discuss { .. }) {
                    let secs = if self.is_late() { pace::TALK_LATE } else { pace::DISCUSS };
                    self.talk(part, secs);
                }
            }
            Page::Ask(ask) => {
                self.ask(part, ask);
                return false;
            }
            Page::Outcome { from, to } => {
                if self.harness.state().panels.room.piece == 0 {
                    let letters = self.outcome_letters(from, to);
                    self.say_aloud(part, letters);
                }
                if self.pieces_left() == 0 && !self.is_late() {
                    self.talk(part, pace::REFLECT);
                }
            }
            Page::Board => {
                self.hot_wash(part);
                return false;
            }
            Page::Closing => {
                let left = f64::from(60 * 60) - self.secs - pace::KEY;
                self.wait(part, left.clamp(pace::FEEDBACK_LEAST, pace::FEEDBACK));
                self.key(part, Key::PageDown);
                return true;
            }
            Page::Marks => self.wait(part, pace::RESULT),
            Page::Welcome
            | Page::Opening
            | Page::Rules
            | Page::Care
            | Page::Told(_)
            | Page::Done(_)
            | Page::Ending(_) => {
                self.read_aloud(part);
            }
        }
        self.key(part, Key::PageDown);
        false
    }

    fn ask(&mut self, part: &str, ask: Ask) {
        match ask {
            Ask::Choices => self.vote(part),
            Ask::Spoken(line) => {
                let letters = if line == 0 { self.letters_shown(&[Role::Label]) } else { self.operator_letters(line) };
                self.say_aloud(part, letters);
                let lines = self.sheet(|sheet| match &sheet.face {
                    Face::Call { operator, .. } => operator.len(),
                    _ => 1,
                });
                if line == 0 {
                    self.wait(part, (pace::CALL - pace::ANSWER * lines as f64).max(0.0));
                }
                self.talk(part, pace::ANSWER);
                self.key(part, Key::PageDown);
            }
            Ask::Cards => {
                self.read(part);
                let picks = self.cards();
                for pick in picks {
                    self.key(part, row_key(pick));
                }
                self.hand_in(part);
            }
            Ask::Order => {
                self.read(part);
                let secs = self.talk_secs();
                self.talk(part, secs);
                let items = self.sheet(|sheet| sheet.items.len());
                let mut picks: Vec<usize> = (0..items).collect();
                for last in (1..picks.len()).rev() {
                    let other = self.below(last + 1);
                    picks.swap(last, other);
                }
                picks.truncate((items / 2).max(3));
                for pick in picks {
                    self.key(part, row_key(pick));
                }
                self.hand_in(part);
            }
            Ask::Group(_) => {
                self.read(part);
                self.talk(part, pace::FIELD);
                let rows = self.rows();
                let row = self.below(rows);
                self.key(part, row_key(row));
                self.hand_in(part);
            }
            Ask::Plan => self.plan(part),
            Ask::Rubric => {
                self.read_aloud(part);
                self.key(part, Key::PageDown);
            }
        }
    }

    /// Talk, cards up, hands typed; what has most of them is committed.
    fn vote(&mut self, part: &str) {
        let letters = self.letters_shown(&[Role::RadioButton]);
        self.say_aloud(part, letters);
        let secs = self.talk_secs();
        self.talk(part, secs);
        self.wait(part, pace::CARDS_UP + pace::COUNT);
        let hands = self.hands();
        self.key(part, Key::H);
        for count in &hands {
            self.letters(part, &count.to_string(), pace::KEY);
            self.key(part, Key::Enter);
        }
        let most = hands.iter().copied().max().unwrap_or(0);
        if hands.iter().filter(|count| **count == most).count() > 1 {
            let first = hands.iter().position(|count| *count == most).unwrap_or(0);
            self.wait(part, pace::CARDS_UP);
            self.key(part, row_key(first));
        }
        let at = self.harness.state().exercise.journal().len();
        self.key(part, Key::PageDown);
        assert!(self.harness.state().exercise.journal().len() > at, "nothing was committed at {part}");
    }

    fn part(&self, sight: &Sight) -> String {
        let stage = self.harness.state();
        let id = |node| (*stage.exercise.scenario().node(node).id).to_owned();
        match sight.page() {
            page if Page::INTRODUCTION.contains(&page) => "introduction".to_owned(),
            Page::Marks | Page::Board => "hot wash".to_owned(),
            Page::Closing => "feedback".to_owned(),
            Page::Ask(_) => id(stage.exercise.node()),
            page => page.line().map(|line| id(stage.transcript.lines[line].node)).unwrap_or_default(),
        }
    }

    pub(super) fn sight(&mut self) -> Sight {
        self.with_play(|stage, play| stage.follow(play))
    }

    pub(super) fn pace(&mut self) -> Pace {
        self.with_play(|room, play| {
            let sight = room.follow(play);
            Pace::of(play, sight.deck[sight.now])
        })
    }

    fn with_play<T>(&mut self, ask: impl FnOnce(&mut super::super::super::RoomState, &PlayView<'_>) -> T) -> T {
        let stage = self.harness.state_mut();
        let mut room = std::mem::take(&mut stage.panels.room);
        let answer = stage.with_play(|play| ask(&mut room, play));
        stage.panels.room = room;
        answer
    }

    pub(super) fn pieces_left(&self) -> usize {
        let room = &self.harness.state().panels.room;
        room.pieces.saturating_sub(room.piece + 1)
    }

    /// Rows that can be chosen on the page.
    fn rows(&self) -> usize {
        let nodes = self.harness.root().children_recursive();
        nodes.filter(|node| node.accesskit_node().role() == Role::RadioButton).count()
    }

    pub(super) fn is_offered(&self, key: &str) -> bool {
        let words = self.harness.state().sample.words.text(key).into_owned();
        let buttons = self.harness.root().children_recursive();
        let mut buttons = buttons.filter(|node| node.accesskit_node().role() == Role::Button);
        buttons.any(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(&words)))
    }

    pub(super) fn read_aloud(&mut self, part: &str) {
        let letters = self.letters_shown(&[Role::Label]);
        self.say_aloud(part, letters);
    }

    fn say_aloud(&mut self, part: &str, letters: usize) {
        let secs = letters as f64 / pace::LETTERS_ALOUD_A_SEC;
        self.wait(part, secs * self.slow.clamp(0.9, 1.1) + pace::PAGE);
    }

    fn read(&mut self, part: &str) {
        let secs = self.letters_shown(&[Role::Label, Role::RadioButton]) as f64 / pace::LETTERS_READ_A_SEC;
        self.wait(part, secs + pace::PAGE);
    }

    /// How long the room talks before it decides, as the bar advises.
    fn talk_secs(&mut self) -> f64 {
        if self.is_late() { pace::TALK_LATE } else { pace::TALK }
    }

    /// The bar says so in minutes.
    fn is_late(&mut self) -> bool {
        self.pace().behind_secs >= 60
    }

    fn talk(&mut self, part: &str, secs: f64) {
        self.interrupted_at = self.interrupted_at.wrapping_sub(1);
        let more = if self.interrupted_at == 0 { pace::INTERRUPTION } else { 0.0 };
        self.wait(part, secs * self.slow + more);
    }

    pub(super) fn wait(&mut self, part: &str, secs: f64) {
        self.spend(part, 0, secs);
        self.harness.run();
    }

    pub(super) fn keys_pressed(&mut self, part: &str, keys: &[Key]) {
        for &key in keys {
            self.key(part, key);
        }
    }

    pub(super) fn key(&mut self, part: &str, key: Key) {
        self.spend(part, 1, pace::KEY);
        press(&mut self.harness, &[key]);
        // Cards of the board scroll as one goes through them by Tab.
        let is_board = self.sight().page() == Page::Board;
        let found = unread(&self.harness, self.size).into_iter();
        self.unread.extend(found.filter(|fault| !is_board || !fault.contains("too low")));
    }

    pub(super) fn letters(&mut self, part: &str, text: &str, each: f64) {
        let count = text.chars().count();
        self.spend(part, count, each * count as f64);
        self.harness.event(Event::Text(text.into()));
        self.harness.run();
    }

    /// Time passes: in the run as well until its story is over, and on the evening's clock from then on.
    fn spend(&mut self, part: &str, keys: usize, secs: f64) {
        self.secs += secs;
        let stage = self.harness.state_mut();
        if stage.holds_time() {
            self.stood_secs += secs;
        } else if stage.exercise.standing() == Standing::Running {
            stage.tick = ((self.secs - self.stood_secs) * TICKS_PER_SEC as f64) as u64;
            let events = stage.exercise.advance(stage.tick);
            stage.transcript.add(&stage.exercise, &events);
        }
        if stage.exercise.standing() == Standing::Finished {
            stage.since_end_secs = (self.secs - self.stood_secs - stage.tick as f64 / TICKS_PER_SEC as f64) as u32;
        }
        let behind_secs = self.pace().behind_secs;
        match self.spent.iter_mut().find(|spent| spent.part == part) {
            Some(spent) => {
                spent.keys += keys;
                spent.secs += secs;
                spent.behind_secs = behind_secs;
            }
            None => self.spent.push(Spent { part: part.to_owned(), keys, secs, skipped: false, behind_secs }),
        }
    }
}
