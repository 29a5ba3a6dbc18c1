//! The help for authors: its examples are a scenario that the program reads without a fault, in every language.

use std::fs;
use std::sync::Arc;

use sardze::scenario::open::{SCENARIO, open};
use sardze::scenario::pack::{Pack, PackFile};
use sardze::scenario::plan::PLAN;
use sardze::scenario::read::read_source;
use sardze::scenario::shared::Shared;
use sardze::scenario::source::Node;
use sardze::words::{parse_pattern, variables};

use super::rust_text::{files, short};

#[test]
fn every_example_is_read_without_a_fault() {
    let pages: Vec<_> = files("assets/help", "md").into_iter().filter(|path| path.ends_with("format.md")).collect();
    assert!(pages.len() >= 2, "{pages:?}");
    for page in pages {
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
    for page in files("assets/help", "md").into_iter().filter(|path| path.ends_with("format.md")) {
        let text = fs::read_to_string(&page).unwrap();
        let plan = text.split("```ron plan\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        let file = |path: &str, text: &str| PackFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
        let pack = Pack::new([file(SCENARIO, &assemble(&text)), file(PLAN, plan)]);
        let opened = open(Arc::new(pack), &Shared::shipped());
        let told: Vec<_> = opened.faults.iter().filter(|fault| fault.place.file == PLAN).map(|f| f.code.0).collect();
        assert_eq!(told, ["SC332"], "{}: {:#?}", short(&page), opened.faults);
        let planned = opened.plan.as_ref().unwrap();
        assert_eq!((planned.plan.levels.len(), planned.plan.doors.len(), planned.plan.people.len()), (2, 3, 3));
        assert!(planned.names.doors.iter().all(Option::is_some), "{}", short(&page));
    }
}

#[test]
fn a_wrong_example_is_seen() {
    let page = "```ron guide\n(opening: \"\", silence: \"\")\n```\n```ron scenario-head\nformat: 1,\n```\n```ron nodes\nEnding(id: \"x\", outcome: Fine, text: \"\"),\n```\n";
    assert!(!read_source("scenario.ron", assemble(page).as_bytes()).faults.is_empty());
}

/// One scenario out of all examples of a page.
fn assemble(page: &str) -> String {
    let part = |name: &str| {
        let opening = format!("```ron {name}\n");
        let blocks = page.split(&opening).skip(1).filter_map(|rest| rest.split("```").next());
        blocks.collect::<String>()
    };
    format!(
        "(\n{}\nstart: \"first\", sources: [{}], seats: [{}], facts: [{}], events: [{}], tasks: [{}], guide: {}, actions: [{}],\npromises: [{}\n\
         Never(All([{}]))],\nnodes: [Inject(id: \"first\", by: Scene, text: {} goto: \"first\", then: [{}]),\n{}],\n)\n",
        part("scenario-head"),
        part("sources"),
        part("seats"),
        part("facts"),
        part("events"),
        part("tasks"),
        part("guide"),
        part("actions"),
        part("promises"),
        part("conditions"),
        part("texts"),
        part("effects"),
        part("nodes"),
    )
}
