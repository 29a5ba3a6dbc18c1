//! Mistakes in a live plan: each is found at its own place, and nothing else is lost.

use crate::scenario::read::check::{LIVE, check, spoiled_in};
use crate::scenario::source::{Node, PlanTime};

#[test]
fn a_sound_plan_is_read_whole() {
    let read = check(LIVE, &[]);
    let source = read.source.unwrap();
    let Node::Floor(floor) = &source.nodes[0] else { panic!("a plan") };
    assert_eq!((floor.actions.len(), floor.moments.len(), floor.ends.len(), floor.measures.len()), (3, 1, 3, 3));
    assert_eq!((source.announcements.len(), floor.moments[0].plan), (1, PlanTime::Frozen));
}

#[test]
fn misspelt_field_of_an_action() {
    let read = spoiled_in(
        LIVE,
        "grade: Best, tests",
        "graed: Best, tests",
        &["10:18 SC011 There is no field “graed” here. Did you mean “grade”? => grade"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_thing_that_an_action_is_done_to() {
    let read = spoiled_in(
        LIVE,
        "on: Marker(",
        "on: Maker(",
        &["12:48 SC012 The word “Maker” is not known here. Did you mean “Marker”? => Marker"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_condition_of_a_moment() {
    let read = spoiled_in(
        LIVE,
        "Inside(Everybody",
        "Insde(Everybody",
        &["16:61 SC012 The word “Insde” is not known here. Did you mean “Inside”? => Inside"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_effect_on_the_plan() {
    let read = spoiled_in(
        LIVE,
        "Evacuate(Everybody",
        "Evacute(Everybody",
        &["13:18 SC012 The word “Evacute” is not known here. Did you mean “Evacuate”? => Evacuate"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_people() {
    let read = spoiled_in(
        LIVE,
        "Group(\"guests\")",
        "Grup(\"guests\")",
        &["12:97 SC012 The word “Grup” is not known here. Did you mean “Group”? => Group"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_field_of_a_measure() {
    let read = spoiled_in(
        LIVE,
        "workable: 180.5",
        "workabel: 180.5",
        &["19:74 SC011 There is no field “workabel” here. Did you mean “workable”? => workable"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_measure() {
    let read = spoiled_in(
        LIVE,
        "TimeToOut(95)",
        "TimeToout(95)",
        &["19:48 SC012 The word “TimeToout” is not known here. Did you mean “TimeToOut”? => TimeToOut"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_field_of_an_announcement() {
    let read = spoiled_in(
        LIVE,
        "says: LeaveBy",
        "say: LeaveBy",
        &["4:66 SC011 There is no field “say” here. Did you mean “says”? => says"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn misspelt_time_of_the_plan() {
    let read = spoiled_in(
        LIVE,
        "plan: Frozen",
        "plan: Frozn",
        &["16:125 SC012 The word “Frozn” is not known here. Did you mean “Frozen”? => Frozen"],
    );
    assert!(read.left_out.is_empty());
}

#[test]
fn a_number_too_great_for_percent() {
    let read = spoiled_in(
        LIVE,
        "Out(50)",
        "Out(500)",
        &[
            "16:51 SC013 Field “when”: a whole number is expected here, and not too great or too small a one, not this number.",
        ],
    );
    assert_eq!(read.left_out.len(), 1);
}
