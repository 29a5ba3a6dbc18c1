//! What every shipped scenario must hold, as far as a program can tell: enough decisions and not too many, help for the
//! trainer, sources, time to read, and no best answer that gives itself away by its length.

use std::collections::BTreeSet;
use std::sync::Arc;

use sardze::exercise::{Act, Command, Event, Exercise, Marks, Mode, Player, Policy, Setup, Turn};
use sardze::records::folder;
use sardze::scenario::keys;
use sardze::scenario::model::{Claimed, Face, Kind, Node, Scenario};
use sardze::scenario::open::{Opened, SCENARIO, open};
use sardze::scenario::shared::Shared;
use sardze::scenario::source::{self, Grade};
use sardze::words::{Book, TextId};

use crate::scenes;

/// Random plays of each scenario, alone and in a group.
const PLAYS: u64 = 50;
/// Of a scenario in which people walk about a plan; one takes half a second.
const PLAYS_ON_A_PLAN: u64 = 3;
const WORDS_A_MINUTE: usize = 180;
/// Time to think, beside reading.
const SECS_A_DECISION: usize = 10;

#[test]
fn a_run_has_eight_to_eleven_decisions_and_time_to_read_them() {
    let mut wrong = Vec::new();
    for shipped in Shipped::all() {
        let limit_secs = usize::from(shipped.scenario.minutes_solo) * 60;
        for mode in [Mode::Solo, Mode::Group] {
            let (mut fewest, mut most, mut longest_secs) = (usize::MAX, 0, 0);
            for policy in shipped.policies() {
                let run = shipped.run(policy, mode);
                let decisions = run.decisions(&shipped.scenario);
                (fewest, most) = (fewest.min(decisions), most.max(decisions));
                longest_secs = longest_secs.max(shipped.reading_secs(&run) + decisions * SECS_A_DECISION);
            }
            println!("{} {mode:?}: {fewest} to {most} decisions, at most {longest_secs} s alone", shipped.id());
            if fewest < 8 || most > 11 {
                wrong.push(format!("{} {mode:?}: {fewest} to {most} decisions", shipped.id()));
            }
            if mode == Mode::Solo && longest_secs > limit_secs {
                wrong.push(format!("{}: {longest_secs} s to read and decide, {limit_secs} s said", shipped.id()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_ending_is_played_and_the_pass_mark_divides_good_from_bad() {
    for shipped in Shipped::all() {
        let endings = shipped.scenario.nodes.iter().filter(|node| matches!(node.kind, Kind::Ending { .. }));
        let endings: BTreeSet<&str> = endings.map(|node| &*node.id).collect();
        assert!((2..=3).contains(&endings.len()), "{}: {endings:?}", shipped.id());
        let [best, worst] = [Policy::Best, Policy::Worst].map(|policy| shipped.run(policy, Mode::Solo));
        assert_eq!(Marks::of(&best.exercise).missing, [], "{}", shipped.id());
        assert_ne!(Marks::of(&worst.exercise).missing, [], "{}", shipped.id());
        let mut played = vec![best, worst];
        match shipped.scenario.plan {
            None => played.extend((0..PLAYS * 10).map(|seed| shipped.run(Policy::Random(seed), Mode::Solo))),
            Some(_) => played.extend(endings.iter().map(|ending| shipped.written(ending))),
        }
        let mut counts = std::collections::BTreeMap::new();
        for run in &played {
            *counts.entry(run.at(&shipped.scenario)).or_insert(0) += 1;
        }
        println!("{}: {counts:?}", shipped.id());
        assert_eq!(counts.into_keys().collect::<BTreeSet<_>>(), endings, "{}", shipped.id());
    }
}

#[test]
fn every_decision_helps_its_trainer_and_names_its_sources() {
    let mut wrong = Vec::new();
    for shipped in Shipped::all() {
        let mut fault = |what: &str, at: &str| wrong.push(format!("{}: {what}: {at}", shipped.id()));
        for node in shipped.scenario.nodes.iter().filter(|node| is_decision(node)) {
            if node.note.is_none() {
                fault("no note", &node.id);
            }
            if node.ask.len() != 2 {
                fault("not two questions", &node.id);
            }
            if node.sources.is_empty() {
                fault("no source", &node.id);
            }
            let (mut is_explained, mut can_be_skipped) = (true, true);
            if let Kind::Decision { choices, if_skipped } = &node.kind {
                is_explained = choices.iter().all(|choice| choice.feedback.is_some() && choice.grade.is_some());
                can_be_skipped = if_skipped.is_some();
            }
            if let Kind::Sheet(sheet) = &node.kind {
                is_explained = sheet.feedback.is_some();
            }
            if !is_explained {
                fault("a way without feedback", &node.id);
            }
            if !node.core && !can_be_skipped {
                fault("neither core nor possible to skip", &node.id);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_scenario_has_its_parts_and_is_still_a_draft() {
    let mut wrong = Vec::new();
    for shipped in Shipped::all() {
        let has_face = |is: fn(&Face) -> bool| {
            shipped.scenario.nodes.iter().any(|node| matches!(&node.kind, Kind::Sheet(sheet) if is(&sheet.face)))
        };
        let inform = shipped.scenario.competencies.iter().position(|id| &**id == "inform");
        let speaks_of_rumour = |node: &Node| matches!(&node.kind, Kind::Discuss { tests, .. } if inform.is_some_and(|c| tests.contains(c)));
        let says_signal = |text: &keys::TextRef| text.pattern.contains("$signal") && !text.key.starts_with("guide");
        let actions = &shipped.source.actions;
        let guide = shipped.source.guide.as_ref();
        let parts = [
            (
                "an emergency call to 112 or 110",
                has_face(|face| matches!(face, Face::Call { number, .. } if matches!(&**number, "112" | "110"))),
            ),
            ("an incident report", has_face(|face| matches!(face, Face::Report { fields } if fields.len() >= 7))),
            (
                "a rumour to judge",
                has_face(|face| matches!(face, Face::Claims { .. }))
                    || shipped.scenario.nodes.iter().any(speaks_of_rumour),
            ),
            ("a guide with ground rules and a signal", guide.is_some_and(|g| g.rules.len() >= 3 && g.signal.is_some())),
            ("lines for the wallet card", guide.is_some_and(|g| !g.wallet.is_empty())),
            ("the signal phrase in its story", keys::texts(&shipped.source).iter().any(says_signal)),
            (
                "three actions, each with an owner and a time",
                actions.len() == 3 && actions.iter().all(|action| action.owner.is_some() && action.days > 0),
            ),
            ("a 15-minute solo run", shipped.source.minutes.solo <= 15),
            ("a 60-minute group run", shipped.source.minutes.group <= 60),
            ("critical tasks", !shipped.source.tasks.is_empty()),
            ("no approval", shipped.source.approved.is_empty()),
            ("English words", shipped.opened.books.iter().any(|book| book.lang().tag() == "en")),
            ("no fault", shipped.opened.errors() + shipped.opened.warnings() == 0),
        ];
        wrong.extend(
            parts.iter().filter(|(_, is_there)| !is_there).map(|(part, _)| format!("{}: {part}", shipped.id())),
        );
    }
    assert!(wrong.is_empty(), "not there: {wrong:#?}");
}

#[test]
fn whoever_acts_is_named_when_the_seat_changes() {
    let mut wrong = Vec::new();
    for shipped in Shipped::all() {
        let latvian = Arc::clone(&shipped.opened.books[0]);
        for mode in [Mode::Solo, Mode::Group] {
            for policy in shipped.policies() {
                let mut before: Option<u16> = None;
                let mut told = String::new();
                for node in shipped.run(policy, mode).nodes(&shipped.scenario) {
                    told += &node.text.map(|text| latvian.text(text, &[])).unwrap_or_default();
                    if !is_decision(node) {
                        continue;
                    }
                    let is_new = before.is_some() && node.seat.is_some() && node.seat != before;
                    if is_new && !(told.contains("Jūs") && told.contains("esat")) {
                        wrong.push(format!("{} {mode:?}: {}", shipped.id(), node.id));
                    }
                    before = node.seat.or(before);
                    told.clear();
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_best_choice_cannot_be_told_by_its_length() {
    let mut wrong = Vec::new();
    for shipped in Shipped::all() {
        for book in &shipped.opened.books {
            let decisions = shipped.choices(book);
            let is_longest = |choices: &&Vec<(Grade, usize)>| {
                let best = choices.iter().filter(|c| c.0 == Grade::Best).map(|c| c.1).max();
                best > choices.iter().filter(|c| c.0 != Grade::Best).map(|c| c.1).max()
            };
            let longest = decisions.iter().filter(is_longest).count();
            let mean = |is_best: bool| {
                let all: Vec<usize> =
                    decisions.iter().flatten().filter(|c| (c.0 == Grade::Best) == is_best).map(|c| c.1).collect();
                all.iter().sum::<usize>() as f64 / all.len() as f64
            };
            let ratio = mean(true) / mean(false);
            let what = format!(
                "{} {}: best is longest in {longest} of {}, {ratio:.2} as long as the others",
                shipped.id(),
                book.lang().tag(),
                decisions.len()
            );
            println!("{what}");
            if longest * 10 > decisions.len() * 4 || !(0.85..=1.15).contains(&ratio) {
                wrong.push(what);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Something for which one is judged, or an open question.
fn is_decision(node: &Node) -> bool {
    !node.tests().is_empty() || matches!(node.kind, Kind::Discuss { .. })
}

struct Shipped {
    opened: Opened,
    source: Arc<source::Source>,
    scenario: Arc<Scenario>,
}

struct Run {
    exercise: Exercise,
    told: Vec<Event>,
}

impl Shipped {
    fn all() -> Vec<Self> {
        let folders = scenes::folders("scenarios").into_iter().filter(|folder| folder.join(SCENARIO).is_file());
        let shipped: Vec<Self> = folders
            .map(|folder| {
                let opened = open(Arc::new(folder::load(&folder).unwrap()), &Shared::shipped());
                let scenario = opened.scenario("lv").unwrap_or_else(|| panic!("{:?}", opened.faults));
                Self { source: Arc::clone(opened.source.as_ref().unwrap()), scenario, opened }
            })
            .collect();
        assert!(shipped.len() >= 2, "{}", shipped.len());
        shipped
    }

    fn plays(&self) -> u64 {
        if self.scenario.plan.is_some() { PLAYS_ON_A_PLAN } else { PLAYS }
    }

    fn policies(&self) -> impl Iterator<Item = Policy> {
        [Policy::Best, Policy::Worst].into_iter().chain((0..self.plays()).map(Policy::Random))
    }

    fn id(&self) -> &str {
        &self.scenario.id
    }

    /// A play by this policy. In a group everything that may be skipped is skipped.
    fn run(&self, policy: Policy, mode: Mode) -> Run {
        let setup =
            Setup { clock_percent: 0, ..Setup::new(mode, if let Policy::Random(seed) = policy { seed } else { 7 }) };
        let mut player = Player::new(policy, &self.scenario);
        let (mut exercise, mut told) = Exercise::start(Arc::clone(&self.scenario), setup);
        loop {
            let node = self.scenario.node(exercise.node());
            let is_skipped = mode == Mode::Group && is_decision(node) && !node.core;
            let turn =
                if is_skipped { Some(Turn::Do(Act::Skip { node: exercise.node() })) } else { player.next(&exercise) };
            let events = match turn {
                None => return Run { exercise, told },
                Some(Turn::Wait { until_tick }) => exercise.advance(until_tick),
                Some(Turn::Do(what)) => {
                    exercise.apply(Command { tick: exercise.tick(), who: Player::who(&exercise), what })
                }
            };
            assert!(
                !events.iter().any(|e| matches!(e, Event::Refused { .. })),
                "{} at {}: {events:?}",
                self.id(),
                node.id
            );
            told.extend(events);
        }
    }

    /// The play written down for an ending: on a plan, which few random plays bring to every ending, each has its own.
    fn written(&self, ending: &str) -> Run {
        let file = scenes::root().join("tests/endings").join(self.id()).join(format!("{ending}.txt"));
        let script = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let (exercise, told) = scenes::follow(&self.scenario, Setup::new(Mode::Solo, 1), &script, &file);
        let run = Run { exercise, told };
        assert_eq!(run.at(&self.scenario), ending, "{}", file.display());
        run
    }

    /// Seconds in which everything that this run shows is read, by the longer of the languages.
    fn reading_secs(&self, run: &Run) -> usize {
        let words = |book: &Book| {
            let count = |text: TextId| book.text(text, &[]).split_whitespace().count();
            let mut words = 0;
            let mut plans = BTreeSet::new();
            for event in &run.told {
                words += match event {
                    // Whoever comes back to a plan has read what stands there.
                    Event::Entered { node } if self.scenario.live(*node).is_some() && !plans.insert(*node) => 0,
                    Event::Entered { node } => shown(self.scenario.node(*node)).into_iter().map(count).sum(),
                    Event::Told { event } => count(self.scenario.events[usize::from(*event)].text),
                    Event::Chosen { node, choice, .. } => match &self.scenario.node(*node).kind {
                        Kind::Decision { choices, .. } => choices[usize::from(*choice)].feedback.map_or(0, count),
                        _ => 0,
                    },
                    Event::Acted { node, action } => {
                        let live = self.scenario.live(*node);
                        live.and_then(|it| it.actions[usize::from(*action)].feedback).map_or(0, count)
                    }
                    Event::Said { node, card } => match &self.scenario.node(*node).kind {
                        Kind::Sheet(sheet) => sheet.items[usize::from(*card)].reply.map_or(0, count),
                        _ => 0,
                    },
                    _ => 0,
                };
            }
            words
        };
        let words = self.opened.books.iter().map(|book| words(book)).max().unwrap_or(0);
        (words * 60).div_ceil(WORDS_A_MINUTE)
    }

    /// For each decision with choices: grade and length of each, in this language.
    fn choices(&self, book: &Book) -> Vec<Vec<(Grade, usize)>> {
        let length = |key: String| book.id(&key).map_or(0, |id| book.text(id, &[]).chars().count());
        let mut decisions = Vec::new();
        for node in &self.source.nodes {
            let of = |id: &str| length(format!("{}--{id}.text", node.id()));
            let choices: Vec<(Grade, usize)> = match node {
                source::Node::Decision(n) => n.choices.iter().filter_map(|c| Some((c.grade?, of(&c.id)))).collect(),
                source::Node::Claims(n) => n.replies.iter().map(|reply| (reply.grade, of(&reply.id))).collect(),
                _ => Vec::new(),
            };
            decisions.extend(Some(choices).filter(|choices| !choices.is_empty()));
        }
        decisions
    }
}

impl Run {
    /// The node at which it stands: when it is over, its ending.
    fn at<'a>(&self, scenario: &'a Scenario) -> &'a str {
        &scenario.node(self.exercise.node()).id
    }

    fn nodes<'a>(&self, scenario: &'a Scenario) -> Vec<&'a Node> {
        let skipped: BTreeSet<u16> =
            self.told.iter().filter_map(|e| if let Event::Skipped { node } = e { Some(*node) } else { None }).collect();
        let entered = self.told.iter().filter_map(|e| if let Event::Entered { node } = e { Some(*node) } else { None });
        let mut plans = BTreeSet::new();
        let entered = entered.filter(|node| scenario.live(*node).is_none() || plans.insert(*node));
        entered.filter(|node| !skipped.contains(node)).map(|node| scenario.node(node)).collect()
    }

    fn decisions(&self, scenario: &Scenario) -> usize {
        self.nodes(scenario).into_iter().filter(|node| is_decision(node)).count()
    }
}

/// Everything that is on the screen when a node is entered, and its feedback when it was met in full.
fn shown(node: &Node) -> Vec<TextId> {
    let mut texts: Vec<TextId> = node.text.into_iter().collect();
    match &node.kind {
        Kind::Decision { choices, .. } => texts.extend(choices.iter().map(|choice| choice.text)),
        Kind::Discuss { rubric, .. } => texts.extend(rubric),
        Kind::Floor(live) => texts.extend(live.actions.iter().map(|it| it.text)),
        Kind::Sheet(sheet) => {
            texts.extend(sheet.items.iter().filter_map(|item| item.text).chain(sheet.feedback));
            match &sheet.face {
                Face::Order => {}
                Face::Call { operator, closing, .. } => {
                    texts.extend(operator.iter().map(|line| line.text).chain([*closing]));
                }
                Face::Report { fields } => texts.extend(fields.iter().map(|field| field.text)),
                Face::Claims { claims, reply_text } => {
                    texts.extend(claims.iter().map(|claim: &Claimed| claim.text).chain([*reply_text]));
                }
            }
        }
        Kind::Inject { .. } | Kind::Chance { .. } | Kind::Ending { .. } => {}
    }
    texts
}
