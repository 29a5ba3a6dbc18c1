//! What was filled in: the call as it was spoken, rumours, orders, and the incident report as a form of its own.

use super::*;

const CLAIMED: &[&str] = &[
    "go door",
    "choose greet hello",
    "submit order lock-up count",
    "say call address",
    "say call what-happens",
    "say call stay",
    "submit rumour knife-true shouted-true facts",
    "submit report exact gist",
    "go talk",
];

fn sheets(html: &str) -> usize {
    count(html, "<table class=\"sheet")
}

#[test]
fn a_call_is_told_line_by_line_with_its_judgement() {
    let html = report(&play(SAMPLE, Mode::Group, EVERY_KIND), "en");
    let call = part(&html, "The call as it was spoken");
    let at = |what: &str| call.find(what).unwrap_or_else(|| panic!("no {what} in {call}"));
    assert!(at("Where are you?") < at("A man is shouting at the door.") && at("At the shop.") < at("Hang up"));
    assert!(
        call.contains("Hang up <span class=\"slip\">wrong</span><span class=\"why\">Stay on."),
        "beside the line that it is about: {call}"
    );
    let missing = "<span class=\"slip\">missing</span><span class=\"why\">Nobody knows where.";
    assert!(at("The caller hung up") < at(missing), "what is missing stands below");
    let timeline = part(&html, "Timeline");
    assert!(timeline.contains("Call to 112. The caller hung up") && !timeline.contains("Nobody knows where."));
    assert!(timeline.contains("A journalist (By phone)"));
    let good = report(&play(SAMPLE, Mode::Solo, CLAIMED), "en");
    assert!(part(&good, "The call as it was spoken").contains("needed</span>"));
}

#[test]
fn an_order_stands_in_the_timeline_with_every_reason() {
    let html = report(&play(SAMPLE, Mode::Group, EVERY_KIND), "en");
    let timeline = part(&html, "Timeline");
    let first = timeline.find("<li>Count</li>").unwrap();
    let then = "<li>Lock <span class=\"slip\">out of place</span><span class=\"why\">Lock first.</span></li>";
    assert!(first < timeline.find(then).unwrap(), "each reason beside its item");
    assert!(timeline.contains("Better:</b> Lock → Count"));
}

#[test]
fn rumours_show_what_was_held_and_what_it_was() {
    let played = play(SAMPLE, Mode::Solo, CLAIMED);
    let html = report(&played, "en");
    let rumour = part(&html, "4. Rumours");
    let rows: Vec<&str> = rumour.split("<tr>").skip(2).collect();
    let held = "<td>True <span class=\"slip\">wrong</span></td><td><span class=\"chose\">Not known yet</span>";
    assert!(rows[0].contains("He had a knife.") && rows[0].contains(held), "{}", rows[0]);
    assert!(rows[1].contains("He shouted.") && rows[1].contains(">right<"), "{}", rows[1]);
    assert!(rows[0].contains("<span class=\"why\">Nobody knows.</span>"));
    assert_eq!((count(rumour, "class=\"grade"), count(rumour, "class=\"slip")), (1, 1), "one grade, for the whole");
    assert!(rumour.contains("What we know"));
    assert!(part(&html, "Questions talked over").contains("Two at the desk"));
}

#[test]
fn an_incident_report_is_a_form_on_a_sheet_of_its_own() {
    let html = report(&play(SAMPLE, Mode::Solo, CLAIMED), "en");
    assert_eq!(sheets(&html), 3);
    let form = html.split("The incident report as filled in</h1>").nth(1).unwrap();
    assert!(form.contains("Hall &quot;A&quot; &amp; &lt;B&gt;") && form.contains("our street and number"));
    let rows: Vec<&str> = form.split("<tbody>").nth(1).unwrap().split("<tr>").skip(1).collect();
    assert!(rows[0].contains("When?") && rows[0].contains("19:42") && rows[0].contains(">right<"), "{}", rows[0]);
    assert!(rows[1].contains("About") && rows[1].contains("Word for word") && rows[1].contains("Quote."));
    let row = rows[1].split("</tr>").next().unwrap();
    assert!(row.contains("About <span class=\"slip\">wrong</span>") && !row.contains("class=\"grade"), "{row}");
    assert!(form.contains("The report as a whole: <span class=\"grade harmful\">"), "the grade is for the whole alone");
}

#[test]
fn what_was_not_handed_in_has_no_form() {
    assert_eq!(sheets(&report(&play(DOOR, Mode::Solo, GOOD), "en")), 2);
    assert_eq!(sheets(&report(&play(SAMPLE, Mode::Group, EVERY_KIND), "en")), 3);
}

#[test]
fn a_field_left_empty_says_so() {
    let empty: Vec<&str> = CLAIMED
        .iter()
        .map(|line| if line.starts_with("submit report") { "submit report exact" } else { line })
        .collect();
    let html = report(&play(SAMPLE, Mode::Solo, &empty), "en");
    let form = html.split("The incident report as filled in</h1>").nth(1).unwrap();
    assert_eq!(count(form, "left empty"), 1);
    assert!(form.contains("left empty <span class=\"slip\">missing</span>") && form.contains("Quote."));
    assert!(form.contains("Word for word"));
}

#[test]
fn each_sheet_has_the_strips_and_the_foot() {
    let html = report(&play(SAMPLE, Mode::Solo, CLAIMED), "lv");
    assert_eq!(count(&html, "<div class=\"strip\">MĀCĪBAS"), 3);
    assert_eq!(count(&html, "class=\"draft\""), 3);
    assert_eq!(count(&html, "Mācību materiāls"), 3);
}
