//! The run sheet: one row a node in story order, with what the room sees, how each choice is judged, and what is for the
//! trainer alone; events stand where they come at the earliest.

use crate::exercise::names;
use crate::records::papers::places::Places;
use crate::records::papers::{Writer, letter};
use crate::records::report::page::Page;
use crate::scenario::model::{Choice, Kind, Node, NodeIx, OnTime, Told};
use crate::words::Value;

impl Writer<'_> {
    pub(super) fn run_sheet(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("papers-run"));
        page.leaf("p", "quiet", &self.say("papers-run-how"));
        let places = Places::of(self.scenario);
        let timed = |event: &&Told| event.at_secs.is_some();
        let at = |event: &Told| self.order.step_at(event.at_secs.unwrap_or_default());
        let events = &self.scenario.events;
        self.table(page, "list run", &["papers-step", "papers-room", "papers-trainer"], |page| {
            for (place, node) in self.order.steps.iter().enumerate() {
                events
                    .iter()
                    .filter(timed)
                    .filter(|event| at(event) == place)
                    .for_each(|event| self.event(page, event));
                self.step(page, *node, &places);
            }
            let last = events.iter().filter(timed).filter(|event| at(event) >= self.order.steps.len());
            last.for_each(|event| self.event(page, event));
            // What is sent by hand has no place of its own.
            events.iter().filter(|event| !timed(event)).for_each(|event| self.event(page, event));
        });
    }

    fn step(&self, page: &mut Page, ix: NodeIx, places: &Places) {
        let node = self.scenario.node(ix);
        // A task with many parts may go on overleaf; a decision stays in one piece.
        let class = if matches!(node.kind, Kind::Sheet(_)) { "long" } else { "" };
        page.element("tr", class, |page| {
            page.element("td", "step", |page| self.which(page, ix, node));
            page.element("td", "", |page| self.room(page, ix, node, places));
            page.element("td", "", |page| self.aside(page, ix, node));
        });
    }

    fn which(&self, page: &mut Page, ix: NodeIx, node: &Node) {
        page.leaf("strong", "", &self.order.number(ix).to_string());
        if let Some(secs) = node.at_secs {
            page.leaf("span", "why", &self.story_time(secs));
        }
        if node.text.is_some() {
            page.leaf("span", "why", &self.seat_of(node));
        }
        if node.core {
            page.leaf("span", "grade", &self.say("papers-core"));
        } else if self.may_skip(ix) {
            page.leaf("span", "why", &self.say("papers-spare"));
        }
    }

    fn room(&self, page: &mut Page, ix: NodeIx, node: &Node, places: &Places) {
        if let Some(text) = node.text {
            if let Kind::Inject { by, from, .. } = &node.kind {
                let by = self.say(names::channel(*by));
                let from = from.map_or(by.clone(), |from| format!("{} ({by})", self.text(from)));
                page.leaf("strong", "", &format!("{from}: "));
            }
            page.put(&self.text(text));
        }
        match &node.kind {
            Kind::Inject { goto, .. } => page.leaf("span", "why", &self.leads(*goto)),
            Kind::Decision { choices, .. } => self.choices(page, ix, choices, places),
            Kind::Chance { roads } => self.chance(page, roads),
            Kind::Sheet(sheet) => self.sheet(page, sheet),
            Kind::Discuss { rubric, goto, .. } => {
                if !rubric.is_empty() {
                    page.leaf("span", "why", &self.say("papers-rubric"));
                    page.bullets(rubric.iter().map(|text| self.text(*text)));
                }
                page.leaf("span", "why", &self.leads(*goto));
            }
            Kind::Floor(live) => {
                page.bullets(live.actions.iter().map(|action| self.text(action.text)));
                live.onward().for_each(|to| page.leaf("span", "why", &self.leads(to)));
            }
            Kind::Ending { .. } => {}
        }
    }

    fn choices(&self, page: &mut Page, node: NodeIx, choices: &[Choice], places: &Places) {
        let mut targets: Vec<NodeIx> = choices.iter().map(|choice| choice.goto).collect();
        targets.sort_by_key(|target| self.order.number(*target));
        targets.dedup();
        page.element("table", "choices", |page| {
            page.element("tbody", "", |page| {
                for (at, choice) in choices.iter().enumerate() {
                    page.element("tr", "", |page| {
                        page.leaf("td", "letter", &letters(&places.of_choice(node, at)));
                        page.element("td", "", |page| self.choice(page, choice, targets.len() > 1));
                    });
                }
            });
        });
        // What the numbers lead to is told once.
        match targets.as_slice() {
            [all] => page.leaf("span", "why", &self.say_one("papers-all-lead", "target", self.target(*all))),
            several => several.iter().for_each(|target| page.leaf("span", "why", &self.leads(*target))),
        }
    }

    fn choice(&self, page: &mut Page, choice: &Choice, leads: bool) {
        page.put(&self.text(choice.text));
        page.put(" ");
        if let Some(grade) = choice.grade {
            self.grade(page, grade, choice.critical);
        }
        if leads {
            page.leaf("strong", "", &format!(" → {}", self.order.number(choice.goto)));
        }
        if choice.when.is_some() {
            page.leaf("span", "quiet", &format!(" {}", self.say("papers-at-times")));
        }
        if let Some(feedback) = choice.feedback {
            page.leaf("span", "why", &self.text(feedback));
        }
    }

    fn chance(&self, page: &mut Page, roads: &[(u16, NodeIx)]) {
        page.put(&self.say("papers-chance-how"));
        let all: u32 = roads.iter().map(|(weight, _)| u32::from(*weight)).sum();
        page.bullets(roads.iter().map(|(weight, goto)| {
            let args = [("done", Value::from(*weight)), ("all", Value::from(all))];
            format!("{}: {}", self.say_with("count-of", &args), self.leads(*goto))
        }));
    }

    fn leads(&self, goto: NodeIx) -> String {
        format!("→ {}", self.target(goto))
    }

    /// What is for the trainer alone.
    fn aside(&self, page: &mut Page, ix: NodeIx, node: &Node) {
        if let Some(note) = node.note {
            page.leaf("p", "", &self.text(note));
        }
        if !node.ask.is_empty() {
            page.leaf("strong", "", &self.say("papers-ask"));
            page.bullets(node.ask.iter().map(|text| self.text(*text)));
        }
        if let Some(clock) = node.clock {
            let silent = match clock.then {
                OnTime::Choose(choice) => {
                    let choice = node.choices().get(usize::from(choice));
                    choice.map(|choice| format!("„{}”", self.text(choice.text))).unwrap_or_default()
                }
                OnTime::Go(goto) => self.leads(goto),
            };
            let args = [("seconds", Value::from(clock.secs)), ("silent", Value::from(silent))];
            page.leaf("p", "", &self.say_with("papers-clock", &args));
        }
        if self.may_skip(ix) {
            page.leaf("p", "", &self.skipping(node));
        }
        if !node.sources.is_empty() {
            let sources = self.cited(&node.sources);
            page.leaf("span", "quiet", &self.say_one("papers-cited", "sources", sources));
        }
    }

    fn skipping(&self, node: &Node) -> String {
        match &node.kind {
            Kind::Decision { if_skipped: Some(choice), .. } => {
                let choice = node.choices().get(usize::from(*choice)).map(|choice| self.text(choice.text));
                self.say_one("papers-skip-choice", "choice", choice.unwrap_or_default())
            }
            Kind::Sheet(_) => self.say("papers-skip-sheet"),
            _ => self.say("papers-skip-talk"),
        }
    }

    fn event(&self, page: &mut Page, event: &Told) {
        page.element("tr", "event", |page| {
            page.element("td", "step", |page| {
                page.leaf("strong", "", &self.say("papers-event"));
                let when = match event.at_secs {
                    Some(secs) => self.say_one("papers-event-at", "time", self.story_time(secs)),
                    None => self.say("papers-by-hand"),
                };
                page.leaf("span", "why", &when);
                page.leaf("span", "why", &self.seat(event.to));
            });
            page.element("td", "", |page| {
                page.leaf("strong", "", &format!("{}: ", self.told_by(event)));
                page.put(&self.text(event.text));
            });
            page.leaf("td", "", &event.note.map(|note| self.text(note)).unwrap_or_default());
        });
    }

    /// Who tells something, and how it arrives.
    pub(super) fn told_by(&self, event: &Told) -> String {
        let by = self.say(names::channel(event.by));
        event.from.map_or(by.clone(), |from| format!("{} ({by})", self.text(from)))
    }
}

/// The letters that a choice can have.
fn letters(places: &[usize]) -> String {
    places.iter().map(|place| letter(*place)).collect::<Vec<_>>().join("/")
}
