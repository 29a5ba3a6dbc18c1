//! The help for authors: its examples are a scenario that the program reads without a fault, in every language.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use sardze::exercise::{Act, Command, Exercise, Mode, Setup, TICKS_PER_SEC, Who};
use sardze::scenario::fault::Fault;
use sardze::scenario::measures::{self, MEASURES};
use sardze::scenario::open::{SCENARIO, open};
use sardze::scenario::pack::{Pack, PackFile};
use sardze::scenario::plan::PLAN;
use sardze::scenario::plan::alone::open_plan;
use sardze::scenario::read::read_source;
use sardze::scenario::shared::Shared;
use sardze::scenario::source::Node;
use sardze::words::{parse_pattern, variables};

use super::rust_text::{files, short};

#[test]
fn every_example_is_read_without_a_fault() {
    assert!(pages().len() >= 2, "{:?}", pages());
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let scenario = assemble(&text);
        let read = read_source("scenario.ron", scenario.as_bytes());
        let told: Vec<_> =
            read.faults.iter().map(|fault| (fault.code, &scenario[fault.place.start..], &fault.args)).collect();
        assert!(told.is_empty(), "{}: {told:#?}", short(&page));
        let source = read.source.unwrap();
        let Node::Inject(first) = &source.nodes[0] else { panic!("the first node is ours") };
        assert_eq!(parse_pattern(&first.text), Ok(()));
        assert_eq!(variables(&first.text), ["minutes"]);
        assert!(source.guide.is_some() && source.actions.len() == 1, "{}", short(&page));
        assert!(source.nodes.len() >= 5 && source.events.len() == 1 && source.promises.len() == 4, "{}", short(&page));
    }
}

#[test]
fn the_plan_of_the_help_is_a_building_out_of_which_everybody_gets() {
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let plan = &part(&text, "plan");
        let file = |path: &str, text: &str| PackFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
        let pack = Pack::new([file(SCENARIO, &assemble(&text)), file(PLAN, plan)]);
        let opened = open(Arc::new(pack), &Shared::shipped());
        // Of the examples together only what concerns the plan is judged: its own faults, and what they name in it.
        let is_of_plan = |fault: &&Fault| fault.place.file == PLAN || fault.code.0.starts_with("SC34");
        let told: Vec<_> = opened.faults.iter().filter(is_of_plan).map(|f| f.code.0).collect();
        assert_eq!(told, ["SC332"], "{}: {:#?}", short(&page), opened.faults);
        let planned = opened.plan.as_ref().unwrap();
        let plan = planned.plan();
        assert_eq!((plan.levels.len(), plan.doors.len(), plan.people.len()), (2, 3, 3));
        assert!(planned.names.doors.iter().all(Option::is_some), "{}", short(&page));
    }
}

/// The scenario with a plan is faultless, and plays from its beginning to an ending, by way of the node that leads back.
#[test]
fn the_live_example_is_faultless_and_plays_to_an_ending() {
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let file = |path: &str, name: &str| PackFile { path: path.to_owned(), bytes: part(&text, name).into_bytes() };
        let pack = Pack::new([file(SCENARIO, "live"), file(PLAN, "plan")]);
        let opened = open(Arc::new(pack), &Shared::shipped());
        assert_eq!((opened.errors(), opened.warnings()), (0, 0), "{}: {:#?}", short(&page), opened.faults);
        let (mut exercise, _) = Exercise::start(opened.scenario("lv").unwrap(), Setup::new(Mode::Solo, 7));
        let go = |exercise: &mut Exercise, what: Act| {
            exercise.apply(Command { tick: exercise.tick(), who: Who::Trainee, what });
        };
        go(&mut exercise, Act::Go { node: 0 });
        go(&mut exercise, Act::Go { node: 1 });
        for action in [0, 2] {
            go(&mut exercise, Act::Do { node: 1, action });
        }
        let mut went_back = 0;
        for _ in 0..310 {
            exercise.advance(exercise.tick() + TICKS_PER_SEC);
            if exercise.node() == 2 {
                went_back += 1;
                go(&mut exercise, Act::Go { node: 2 });
            }
        }
        assert!(exercise.has_ended() && went_back == 1, "{}: at {}", short(&page), exercise.node());
        assert_eq!(exercise.measured().len(), 2);
    }
}

#[test]
fn the_measures_of_the_help_can_all_be_compared_on_its_plan() {
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let list = measures::read(MEASURES, part(&text, "measures").as_bytes());
        assert_eq!(list.faults, [], "{}", short(&page));
        let pack = Pack::new([PackFile { path: PLAN.to_owned(), bytes: part(&text, "plan").into_bytes() }]);
        let plan = open_plan(Arc::new(pack)).plan.unwrap();
        let catalogue = measures::build::build(&list.source.unwrap(), plan.plan()).unwrap();
        assert_eq!((catalogue.trials.len(), catalogue.left_out.len()), (5, 0), "{}: {catalogue:?}", short(&page));
    }
}

#[test]
fn a_wrong_example_is_seen() {
    let page = "```ron guide\n(opening: \"\", silence: \"\")\n```\n```ron scenario-head\nformat: 1,\n```\n```ron nodes\nEnding(id: \"x\", outcome: Fine, text: \"\"),\n```\n";
    assert!(!read_source("scenario.ron", assemble(page).as_bytes()).faults.is_empty());
}

fn pages() -> Vec<PathBuf> {
    files("assets/help", "md").into_iter().filter(|path| path.ends_with("format.md")).collect()
}

/// All examples of one sort, one after the other.
fn part(page: &str, name: &str) -> String {
    let opening = format!("```ron {name}\n");
    let blocks = page.split(&opening).skip(1).filter_map(|rest| rest.split("```").next());
    blocks.collect()
}

/// One scenario out of all examples of a page.
fn assemble(page: &str) -> String {
    let part = |name: &str| part(page, name);
    format!(
        "(\n{}\nstart: \"first\", sources: [{}], seats: [{}], facts: [{}], events: [{}], tasks: [{}], guide: {}, actions: [{}], announcements: [{}],\npromises: [{}\n\
         Never(All([{}]))],\nnodes: [Inject(id: \"first\", by: Scene, text: {} goto: \"first\", then: [{}]),\n{}],\n)\n",
        part("scenario-head"),
        part("sources"),
        part("seats"),
        part("facts"),
        part("events"),
        part("tasks"),
        part("guide"),
        part("actions"),
        part("announcements"),
        part("promises"),
        part("conditions"),
        part("texts"),
        part("effects"),
        part("nodes"),
    )
}
