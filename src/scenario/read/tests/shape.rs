//! Mistakes in the shape of the text: commas, brackets, quotes, bytes.

use crate::scenario::read::check::{SOUND, check, check_bytes, spoiled};
use crate::scenario::read::read_source;

#[test]
fn a_sound_scenario_has_no_faults() {
    let read = check(SOUND, &[]);
    assert_eq!(read.source.unwrap().nodes.len(), 2);
    assert!(read.left_out.is_empty() && read.stand_ins.is_empty());
}

#[test]
fn missing_comma_between_fields() {
    spoiled("\"Someone knocks.\",", "\"Someone knocks.\"", &["9:36 SC005 A comma is missing here. => ,"]);
}

#[test]
fn missing_comma_between_nodes() {
    spoiled("],\n        ),", "],\n        )", &["15:10 SC005 A comma is missing here. => ,"]);
}

#[test]
fn missing_comma_before_a_comment() {
    spoiled("start: \"door\",", "start: \"door\" // here", &["5:18 SC005 A comma is missing here. => ,"]);
}

#[test]
fn unclosed_node() {
    spoiled("],\n        ),\n", "],\n", &["7:17 SC006 This bracket ( is never closed."]);
}

#[test]
fn unclosed_choice() {
    spoiled(
        "goto: \"end\"),\n                (",
        "goto: \"end\",\n                (",
        &["12:17 SC006 This bracket ( is never closed."],
    );
}

#[test]
fn unclosed_list_of_choices() {
    spoiled("            ],\n        ),", "        ),", &["11:22 SC006 This bracket [ is never closed."]);
}

#[test]
fn unclosed_list_inside_a_line() {
    spoiled(
        "then: [Add(\"calm\", -1)],",
        "then: [Add(\"calm\", -1),",
        &["12:66 SC006 This bracket [ is never closed."],
    );
}

#[test]
fn unclosed_list_of_nodes() {
    spoiled("    ],\n)\n", ")\n", &["6:12 SC006 This bracket [ is never closed."]);
}

#[test]
fn file_cut_off() {
    spoiled(
        "    ],\n)\n",
        "",
        &["1:1 SC006 This bracket ( is never closed.", "6:12 SC006 This bracket [ is never closed."],
    );
}

#[test]
fn stray_bracket() {
    spoiled(
        "min: 0, max",
        "min: 0), max",
        &["4:30 SC014 The field “max” is missing in “calm”.", "4:62 SC007 There is a ) too many here."],
    );
}

#[test]
fn curly_quotes() {
    let read = spoiled(
        "\"Someone knocks.\"",
        "“Someone knocks.”",
        &["9:19 SC009 These quotation marks come from a word processor. => \"Someone knocks.\""],
    );
    assert_eq!(read.source.unwrap().nodes.len(), 2);
}

#[test]
fn latvian_quotes() {
    spoiled(
        "\"Someone knocks.\"",
        "„Kāds klauvē.“",
        &["9:19 SC009 These quotation marks come from a word processor. => \"Kāds klauvē.\""],
    );
}

#[test]
fn text_that_ends_with_a_curly_quote() {
    spoiled(
        "\"Someone knocks.\"",
        "\"Someone knocks.”",
        &["9:35 SC009 These quotation marks come from a word processor. => \""],
    );
}

#[test]
fn text_that_begins_with_a_curly_quote() {
    spoiled(
        "\"Someone knocks.\"",
        "“Someone knocks.\"",
        &["9:19 SC009 These quotation marks come from a word processor. => \"Someone knocks.\""],
    );
}

#[test]
fn curly_quotes_inside_a_text_are_welcome() {
    spoiled("\"Someone knocks.\"", "\"Someone says “hello” and knocks: ‘open’.\"", &[]);
}

#[test]
fn text_that_is_never_closed() {
    let read = spoiled("\"Someone knocks.\",", "\"Someone knocks.,", &["9:19 SC008 This text is never closed."]);
    assert_eq!(read.source.unwrap().nodes.len(), 1);
}

#[test]
fn last_text_of_the_file_is_never_closed() {
    spoiled("\"The end.\"),", "\"The end.),", &["16:52 SC008 This text is never closed."]);
}

#[test]
fn comment_that_is_never_closed() {
    spoiled(
        "start: \"door\",",
        "start: /* here",
        &["1:1 SC006 This bracket ( is never closed.", "5:12 SC008 This comment is never closed."],
    );
}

#[test]
fn straight_quotes_inside_a_text() {
    spoiled(
        "\"Someone knocks.\"",
        "\"Someone says \"hello\" and knocks.\"",
        &["9:33 SC018 This quotation mark ends the text before its end."],
    );
}

#[test]
fn missing_colon() {
    spoiled("start: \"door\"", "start \"door\"", &["5:10 SC010 A colon is missing here. => :"]);
}

#[test]
fn missing_value() {
    spoiled("start: \"door\",", "start: ,", &["5:12 SC010 A value is missing here."]);
}

#[test]
fn quoted_field_name() {
    spoiled(
        "start: \"door\"",
        "\"start\": \"door\"",
        &["5:5 SC010 A field name is expected here, not “\"start\"”. => start"],
    );
}

#[test]
fn hard_space_from_a_web_page() {
    spoiled("start: \"door\"", "start:\u{a0}\"door\"", &["5:11 SC010 “U+00A0” cannot stand here. =>  "]);
}

#[test]
fn bad_number() {
    spoiled("seconds: 40", "seconds: 4O", &["10:34 SC010 “4O” is not a number that can be read."]);
}

#[test]
fn bad_escape() {
    spoiled(
        "\"Someone knocks.\"",
        r#""C:\path""#,
        &["9:19 SC010 There is a backslash \\ in this text that means nothing: \"C:\\path\""],
    );
}

#[test]
fn something_after_the_end() {
    check(&format!("{SOUND}\nmore"), &["20:1 SC010 The scenario has already ended, but something follows: “more”"]);
}

#[test]
fn format_too_new() {
    spoiled("format: 1", "format: 2", &["2:13 SC017 This file is written in format 2; this program reads format 1."]);
}

#[test]
fn not_a_scenario() {
    for text in ["", "Hello", "[]", "()", "(1, 2)", "{}", "(a: 1)", "// nothing"] {
        let read = read_source("scenario.ron", text.as_bytes());
        assert!(read.source.is_none(), "{text:?}");
        assert!(!read.faults.is_empty(), "{text:?}");
    }
    check("Hello", &["1:1 SC019 This file does not hold a scenario."]);
}

#[test]
fn all_faults_show_at_once() {
    let text = SOUND
        .replace("theme: Intruder", "theme: Wether")
        .replace("txet", "text")
        .replace("\"Someone knocks.\",", "“Someone knocks.”")
        .replace("grade: Best", "graed: Bset")
        .replace("outcome: Resolved", "outcom: Resolved")
        .replace("min: 0", "min: \"0\"");
    check(
        &text,
        &[
            "3:12 SC012 The word “Wether” is not known here.",
            "4:41 SC013 Field “min”: a whole number is expected here, and not too great or too small a one, not a text.",
            "9:19 SC009 These quotation marks come from a word processor. => \"Someone knocks.\"",
            "9:36 SC005 A comma is missing here. => ,",
            "13:44 SC011 There is no field “graed” here. Did you mean “grade”? => grade",
            "13:51 SC012 The word “Bset” is not known here. Did you mean “Best”? => Best",
            "16:27 SC011 There is no field “outcom” here. Did you mean “outcome”? => outcome",
        ],
    );
}

#[test]
fn one_bad_node_hides_no_other() {
    let read = spoiled(
        "text: \"Someone knocks.\"",
        "text: 5",
        &["9:19 SC013 Field “text”: a text in quotation marks is expected here, not this number."],
    );
    assert_eq!(read.left_out.len(), 1);
    assert_eq!(read.left_out[0].id.as_deref(), Some("door"));
    assert_eq!(read.source.unwrap().nodes[0].id(), "end");
}

#[test]
fn byte_order_mark_and_windows_line_ends_shift_nothing() {
    let text = format!("\u{feff}{}", SOUND.replace('\n', "\r\n"));
    check(&text, &[]);
    check(
        &text.replace("(\r\n    format: 1", "( format: x"),
        &[
            "1:11 SC013 Field “format”: a whole number is expected here, and not too great or too small a one, not a word.",
        ],
    );
    check(
        &text.replace("grade: Best", "grade: Bset"),
        &["13:51 SC012 The word “Bset” is not known here. Did you mean “Best”? => Best"],
    );
}

#[test]
fn columns_count_characters() {
    spoiled(
        "text: \"Wait\", grade: Best",
        "text: \"Gaidīt 🕐\", grade: Bset",
        &["13:55 SC012 The word “Bset” is not known here. Did you mean “Best”? => Best"],
    );
}

#[test]
fn bytes_that_are_no_text() {
    check_bytes(b"(\n  id: \"\xff\",\n)", &["2:8 SC002 This file is not plain text in UTF-8."]);
    check_bytes(b"(\n  id: \"a\0\",\n)", &["2:9 SC003 There is a null character in the file."]);
}
