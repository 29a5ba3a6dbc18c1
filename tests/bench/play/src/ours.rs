//! The same story as a scenario of ours, from the text of a `scenario.ron` through the reader, played by `Exercise`.

use std::fmt::Write;
use std::sync::Arc;

use sardze::exercise::{Act, Command, Exercise, Mode, Setup, Who};
use sardze::scenario::build::build;
use sardze::scenario::keys;
use sardze::scenario::model::Scenario;
use sardze::scenario::open::{SCENARIO, open};
use sardze::scenario::pack::{Pack, PackFile};
use sardze::scenario::read::read_source;
use sardze::scenario::shared::Shared;
use sardze::words::{Book, Lang};

use crate::story::{Choice, MOST_STEPS, Node, Numbers, Outcome, Story};

pub struct Player {
    scenario: Arc<Scenario>,
    setup: Setup,
    book: Book,
    page: String,
    /// The facts that hold the three sums.
    sums: [u16; 3],
}

impl Player {
    pub fn of(story: &Story) -> Self {
        let text = written(story);
        let read = read_source(SCENARIO, text.as_bytes());
        assert!(read.faults.is_empty(), "{:?}", read.faults.first());
        let source = read.source.expect("a source");
        let scenario = build(&source, "lv").expect("a scenario");
        let texts = keys::texts(&source).into_iter().map(|text| (text.key, text.pattern));
        let book = Book::build(Lang::en(), texts);
        let fact = |id: &str| scenario.facts.iter().position(|fact| *fact.id == *id).expect("a sum") as u16;
        let sums = ["s0", "s1", "s2"].map(fact);
        let setup = Setup::new(Mode::Solo, 1);
        Self { scenario: Arc::new(scenario), setup, book, page: String::new(), sums }
    }

    pub fn play(&mut self, seed: u64, keeps_journal: bool) -> Outcome {
        let (mut numbers, mut out) = (Numbers::new(seed), Outcome::default());
        let (mut exercise, _) = Exercise::start(Arc::clone(&self.scenario), self.setup.clone());
        if !keeps_journal {
            exercise = exercise.without_journal();
        }
        loop {
            let node = exercise.node();
            let shown = self.scenario.node(node);
            self.page.clear();
            if let Some(text) = shown.text {
                self.book.write(text, &[], &mut self.page);
            }
            let open = exercise.open_choices();
            for &choice in &open {
                self.book.write(shown.choices()[usize::from(choice)].text, &[], &mut self.page);
            }
            out.bytes += self.page.len() as u64;
            if open.is_empty() || out.steps >= MOST_STEPS {
                break;
            }
            let choice = open[numbers.below(open.len())];
            let command = Command { tick: out.steps, who: Who::Trainee, what: Act::Choose { node, choice } };
            std::hint::black_box(exercise.apply(command));
            out.steps += 1;
        }
        out.sums = self.sums.map(|fact| i64::from(exercise.state().fact(fact)));
        out
    }
}

/// Milliseconds of processor time that the whole way takes from bytes to faults, words and keys; with the number of faults.
pub fn open_ms(story: &Story) -> (f64, usize) {
    const TIMES: u32 = 30;
    let bytes = written(story).into_bytes();
    let pack = Arc::new(Pack::new([PackFile { path: SCENARIO.to_owned(), bytes }]));
    let shared = Shared::shipped();
    let faults = open(Arc::clone(&pack), &shared).faults.len();
    let begun = crate::cpu_ns();
    for _ in 0..TIMES {
        std::hint::black_box(open(Arc::clone(&pack), &shared));
    }
    ((crate::cpu_ns() - begun) as f64 / 1e6 / f64::from(TIMES), faults)
}

fn written(story: &Story) -> String {
    let mut text = String::from(
        "(format: 1, id: \"bench\", language: \"en\", title: \"T\", summary: \"S\", theme: Threat, setting: School,
        minutes: (solo: 5, group: 10), start: \"n0\", facts: [",
    );
    (0..story.flags).for_each(|flag| _ = write!(text, "(id: \"f{flag}\", is: Flag),"));
    (0..3).for_each(|sum| _ = write!(text, "(id: \"s{sum}\", is: Level(min: -32768, max: 32767, start: 0)),"));
    text.push_str("], nodes: [");
    story.nodes.iter().enumerate().for_each(|(ix, each)| node(ix, each, &mut text));
    text.push_str("])");
    text
}

fn node(ix: usize, node: &Node, text: &mut String) {
    let words = quoted(&node.text);
    if node.choices.is_empty() {
        _ = write!(text, "Ending(id: \"n{ix}\", outcome: Resolved, text: {words}),");
        return;
    }
    _ = write!(text, "Decision(id: \"n{ix}\", text: {words}, choices: [");
    node.choices.iter().enumerate().for_each(|(at, each)| choice(at, each, text));
    text.push_str("]),");
}

fn choice(at: usize, choice: &Choice, text: &mut String) {
    _ = write!(text, "(id: \"c{at}\", text: {}, goto: \"n{}\", then: [", quoted(&choice.text), choice.to);
    for (sum, more) in choice.sc.iter().enumerate().filter(|(_, more)| **more != 0) {
        _ = write!(text, "Add(\"s{sum}\", {more}),");
    }
    if choice.setf >= 0 {
        _ = write!(text, "{}(\"f{}\"),", if choice.val { "Raise" } else { "Clear" }, choice.setf);
    }
    text.push(']');
    match (choice.gf, choice.gv) {
        (..0, _) => {}
        (flag, true) => _ = write!(text, ", when: Is(\"f{flag}\")"),
        (flag, false) => _ = write!(text, ", when: Not(Is(\"f{flag}\"))"),
    }
    text.push_str("),");
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}
