//! Mistakes in what is said: names, words, kinds of values, fields that lack or stand twice.

use crate::scenario::read::check::{sentence, spoiled};

#[test]
fn misspelt_field() {
    spoiled(
        "text: \"Someone",
        "txet: \"Someone",
        &["9:13 SC011 There is no field “txet” here. Did you mean “text”? => text"],
    );
}

#[test]
fn misspelt_top_field() {
    let read = spoiled(
        "summary:",
        "sumary:",
        &["2:60 SC011 There is no field “sumary” here. Did you mean “summary”? => summary"],
    );
    assert_eq!(read.source.unwrap().summary, "Summary");
}

#[test]
fn unknown_field() {
    spoiled("start: \"door\",", "start: \"door\", colour: 3,", &["5:20 SC011 There is no field “colour” here."]);
}

#[test]
fn unknown_field_of_a_choice() {
    let read = spoiled("grade: Best,", "grade: Best, points: 3,", &["13:57 SC011 There is no field “points” here."]);
    let help = sentence("en", &read.faults[0], Some("help"));
    assert!(help.starts_with("This is in “wait”. The fields that may stand here: id, text, grade"), "{help}");
}

#[test]
fn misspelt_variant() {
    spoiled(
        "grade: Best",
        "grade: Bset",
        &["13:51 SC012 The word “Bset” is not known here. Did you mean “Best”? => Best"],
    );
}

#[test]
fn misspelt_kind_of_node() {
    spoiled(
        "Ending(id",
        "ending(id",
        &["16:9 SC012 The word “ending” is not known here. Did you mean “Ending”? => Ending"],
    );
}

#[test]
fn unknown_variant() {
    spoiled("theme: Intruder", "theme: Weather", &["3:12 SC012 The word “Weather” is not known here."]);
}

#[test]
fn unknown_variant_in_a_condition() {
    spoiled(
        "AtLeast(",
        "AtLest(",
        &["13:63 SC012 The word “AtLest” is not known here. Did you mean “AtLeast”? => AtLeast"],
    );
}

#[test]
fn number_where_a_text_belongs() {
    spoiled(
        "\"Someone knocks.\"",
        "5",
        &["9:19 SC013 Field “text”: a text in quotation marks is expected here, not this number."],
    );
}

#[test]
fn word_where_a_text_belongs() {
    spoiled(
        "start: \"door\"",
        "start: door",
        &["5:12 SC013 Field “start”: a text in quotation marks is expected here, not a word."],
    );
}

#[test]
fn text_where_a_word_belongs() {
    spoiled(
        "outcome: Resolved",
        "outcome: \"Resolved\"",
        &["16:36 SC013 Field “outcome”: a word without quotation marks is expected here, not a text. => Resolved"],
    );
}

#[test]
fn text_where_a_number_belongs() {
    spoiled(
        "seconds: 40",
        "seconds: \"40\"",
        &[
            "10:34 SC013 Field “seconds”: a whole number is expected here, and not too great or too small a one, not a text.",
        ],
    );
}

#[test]
fn fraction_where_a_whole_number_belongs() {
    spoiled(
        "solo: 10",
        "solo: 10.5",
        &[
            "3:55 SC013 Field “solo”: a whole number is expected here, and not too great or too small a one, not this number.",
        ],
    );
}

#[test]
fn number_too_great() {
    spoiled(
        "seconds: 40",
        "seconds: 70000",
        &[
            "10:34 SC013 Field “seconds”: a whole number is expected here, and not too great or too small a one, not this number.",
        ],
    );
}

#[test]
fn negative_number() {
    spoiled(
        "seconds: 40",
        "seconds: -40",
        &[
            "10:34 SC013 Field “seconds”: a whole number is expected here, and not too great or too small a one, not this number.",
        ],
    );
}

#[test]
fn one_thing_where_a_list_belongs() {
    spoiled(
        "then: [Add(\"calm\", -1)]",
        "then: Add(\"calm\", -1)",
        &["12:66 SC013 Field “then”: a list in square brackets [ ] is expected here, not a word with brackets."],
    );
}

#[test]
fn list_where_brackets_belong() {
    spoiled(
        "minutes: (solo: 10, group: 45)",
        "minutes: [10, 45]",
        &["3:48 SC013 Field “minutes”: round brackets ( ) with fields are expected here, not a list."],
    );
}

#[test]
fn node_without_its_kind() {
    spoiled(
        "Ending(id",
        "(id",
        &["16:9 SC013 Field “nodes”: a word without quotation marks is expected here, not brackets."],
    );
}

#[test]
fn too_few_values_in_brackets() {
    spoiled(
        "AtLeast(\"calm\", 1)",
        "AtLeast(\"calm\")",
        &["13:63 SC013 Field “when”: the brackets must hold 2 values, not 1."],
    );
}

#[test]
fn too_many_values_in_brackets() {
    spoiled(
        "AtLeast(\"calm\", 1)",
        "AtLeast(\"calm\", 1, 2)",
        &["13:63 SC013 Field “when”: the brackets must hold 2 values, not 3."],
    );
}

#[test]
fn too_many_values_around_one() {
    spoiled(
        "Choose(\"wait\")",
        "Choose(\"wait\", \"open\")",
        &["10:44 SC013 Field “then”: the brackets must hold 1 value, not 2."],
    );
}

#[test]
fn word_with_brackets_that_takes_none() {
    spoiled("grade: Best", "grade: Best(3)", &["13:51 SC013 Field “grade”: this word takes no brackets."]);
}

#[test]
fn word_without_the_brackets_that_it_needs() {
    spoiled(
        "then: Choose(\"wait\")",
        "then: Choose",
        &["10:44 SC013 Field “then”: round brackets ( ) with fields are expected here, not a word."],
    );
}

#[test]
fn truth_in_another_language() {
    spoiled(
        "id: \"door\",",
        "id: \"door\", core: yes,",
        &["8:31 SC013 Field “core”: true or false is expected here, not a word."],
    );
}

#[test]
fn missing_field_names_the_node() {
    spoiled("text: \"Someone knocks.\",", "", &["7:9 SC014 The field “text” is missing in “door”."]);
}

#[test]
fn missing_field_names_the_choice() {
    spoiled("when: AtLeast(\"calm\", 1), goto: \"end\"", "", &["13:17 SC014 The field “goto” is missing in “wait”."]);
}

#[test]
fn missing_field_of_a_small_part() {
    spoiled("seconds: 40, ", "", &["10:20 SC014 The field “seconds” is missing in “door”."]);
}

#[test]
fn missing_top_field() {
    spoiled("start: \"door\",", "", &["1:1 SC014 The field “start” is missing."]);
}

#[test]
fn duplicate_field() {
    let read = spoiled(
        "start: \"door\",",
        "start: \"door\", theme: Theft,",
        &["5:20 SC015 The field “theme” stands here a second time."],
    );
    assert_eq!(read.faults[0].related.as_ref().map(|place| (place.line, place.column)), Some((3, 5)));
}

#[test]
fn duplicate_field_of_a_node_leaves_the_node() {
    let read = spoiled(
        "id: \"door\",",
        "id: \"door\", id: \"gate\",",
        &["8:25 SC015 The field “id” stands here a second time."],
    );
    assert_eq!(read.source.unwrap().nodes[0].id(), "door");
}

#[test]
fn duplicate_key_of_a_map() {
    let read = spoiled(
        "(solo: 10, group: 45)",
        "{\"solo\": 10, \"solo\": 45}",
        &[
            "3:48 SC013 Field “minutes”: round brackets ( ) with fields are expected here, not curly brackets.",
            "3:61 SC016 The key \"solo\" stands here a second time.",
        ],
    );
    assert_eq!(read.faults[1].related.as_ref().map(|place| place.column), Some(49));
}
