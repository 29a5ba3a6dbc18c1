//! Tests of the papers: complete in both languages, safe to open, and holding what a trainer needs.

use std::path::Path;

use super::*;
use crate::scenario::open::{SCENARIO, open};
use crate::scenario::pack::{Pack, PackFile};
use crate::words::Lang;

const SAMPLE: &str = include_str!("../../scenario/sample.ron");

fn shipped() -> Opened {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/hostile-visitor");
    open(Arc::new(crate::records::folder::load(&folder).unwrap()), &Shared::shipped())
}

fn written(ron: &str) -> Opened {
    let file = PackFile { path: SCENARIO.to_owned(), bytes: ron.as_bytes().to_vec() };
    open(Arc::new(Pack::new([file])), &Shared::shipped())
}

fn print(opened: &Opened, paper: Paper, tag: &str, site: &SiteCard) -> String {
    let locale = Locale::own(&tag.parse::<Lang>().unwrap());
    let shared = Shared::shipped();
    let input = PaperInput::new(opened, "lv", &locale, site, &shared).unwrap();
    let html = html(paper, &input);
    assert_eq!(locale.problems(), [], "{paper:?} {tag}");
    assert_eq!(input.book.problems(), [], "{paper:?} {tag}");
    html
}

/// A text of a scenario as a page holds it.
fn on_page(opened: &Opened, tag: &str, text: TextId) -> String {
    let locale = Locale::own(&tag.parse::<Lang>().unwrap());
    let scenario = opened.scenario("lv").unwrap();
    let site = SiteCard::default().filled_in(&locale);
    let args = site::args(&scenario, &State::start(&scenario), &site);
    let mut page = Page::default();
    page.put(&opened.book(locale.lang()).unwrap().text(text, &args));
    page.finish()
}

#[test]
fn every_paper_is_one_safe_page_with_its_strip_in_both_languages() {
    for opened in [shipped(), written(SAMPLE), unguided()] {
        for (paper, tag) in Paper::ALL.into_iter().flat_map(|paper| ["lv", "en"].map(|tag| (paper, tag))) {
            let html = print(&opened, paper, tag, &SiteCard::default());
            let lower = html.to_lowercase();
            for banned in ["http", "<script", "javascript:", "url(", "@import", "tel:", "<img", "src=", "href="] {
                assert!(!lower.contains(banned), "{banned} in {paper:?} {tag}");
            }
            assert!(html.starts_with("<!DOCTYPE html>") && html.contains(&format!("lang=\"{tag}\"")));
            let head = html.split("</thead>").next().unwrap();
            assert!(head.contains("MĀCĪBAS / EXERCISE"), "{paper:?} {tag}: a head that every sheet repeats");
            let draft = Locale::own(&tag.parse().unwrap()).text("strip-draft").into_owned();
            assert_eq!(head.contains(&draft), paper.is_of_scenario(), "{paper:?} {tag}");
            assert!(!html.contains("papers-") && !html.contains("{ $") && !html.contains("{$"), "{paper:?} {tag}");
        }
    }
}

#[test]
fn the_guide_holds_every_note_both_questions_and_the_reason_of_every_choice() {
    let opened = shipped();
    let scenario = opened.scenario("lv").unwrap();
    for tag in ["lv", "en"] {
        let html = print(&opened, Paper::Guide, tag, &SiteCard::default());
        let mut asked = 0;
        for node in &scenario.nodes {
            let choices = node.choices().iter().flat_map(|choice| [Some(choice.text), choice.feedback]).flatten();
            let expected = match &node.kind {
                Kind::Sheet(sheet) => sheet.expect.iter().map(|expect| expect.feedback).collect(),
                Kind::Ending { debrief, .. } => debrief.iter().copied().collect(),
                _ => Vec::new(),
            };
            let own = node.text.iter().chain(&node.note).chain(&node.ask).copied();
            for text in own.chain(choices).chain(expected) {
                assert!(html.contains(&on_page(&opened, tag, text)), "{tag} {}: {text:?}", node.id);
            }
            asked += node.ask.len();
        }
        assert!(asked > 20, "{asked}");
        for event in &scenario.events {
            assert!(html.contains(&on_page(&opened, tag, event.text)), "{tag} {}", event.id);
            assert!(html.contains(&on_page(&opened, tag, event.note.unwrap())), "{tag} {}", event.id);
        }
    }
}

#[test]
fn the_guide_says_which_letter_a_choice_has_and_what_skipping_does() {
    let html = print(&written(SAMPLE), Paper::Guide, "en", &SiteCard::default());
    assert!(html.contains("<td class=\"letter\">D</td><td>Hold him by the arm"));
    // The second choice of "again" is only there while the door is open.
    assert!(html.contains("<td class=\"letter\">B</td><td>Let him in") && html.contains("(not always shown)"));
    assert!(html.contains("If you skip it, this happens: “Stay inside”"));
    assert!(html.contains("Sent by you, when it fits") && html.contains("Story time +0:30"));
    // Named before as where the call leads.
    let (event, rumour) = (html.find("What is going on?").unwrap(), html.rfind("The chat is busy.").unwrap());
    assert!(event < rumour, "an event stands before the step at which it has come");
}

#[test]
fn there_are_as_many_letters_as_the_largest_decision_needs() {
    let cards = |opened: &Opened| print(opened, Paper::Cards, "en", &SiteCard::default()).matches("<svg").count();
    assert_eq!(cards(&written(SAMPLE)), 4);
    let five = SAMPLE.replacen(
        "(id: \"hello\", text: \"Say hello\"",
        "(id: \"bell\", text: \"Ring\", grade: Workable, tests: [\"notice\"], goto: \"who\", feedback: \"Heard.\"),
         (id: \"hello\", text: \"Say hello\"",
        1,
    );
    assert_eq!(cards(&written(&five)), 5);
    assert_eq!(cards(&shipped()), 4);
}

#[test]
fn the_review_holds_every_choice_with_its_grade_and_what_it_rests_on() {
    let opened = shipped();
    let scenario = opened.scenario("lv").unwrap();
    for tag in ["lv", "en"] {
        let html = print(&opened, Paper::Review, tag, &SiteCard::default());
        for node in &scenario.nodes {
            for choice in node.choices() {
                assert!(html.contains(&on_page(&opened, tag, choice.text)), "{tag} {}", choice.id);
                let feedback = choice.feedback.map(|text| on_page(&opened, tag, text)).unwrap_or_default();
                assert!(html.contains(&feedback), "{tag} {}", choice.id);
            }
        }
        assert!(scenario.sources.iter().all(|source| html.contains(&on_page(&opened, tag, source.text))));
        assert!(html.contains(&opened.content_hash) && html.contains(&opened.hash));
        let confirm = Locale::own(&tag.parse().unwrap()).text("papers-confirm-secondary").into_owned();
        assert!(html.matches(&confirm).count() > 5, "{tag}");
    }
}

#[test]
fn what_the_review_says_to_enter_approves_the_scenario() {
    let draft = SAMPLE.replacen("    pass:", "    approved: [],\n    pass:", 1);
    let opened = written(&draft);
    let html = print(&opened, Paper::Review, "en", &SiteCard::default());
    let shown = html.split("approved: [").nth(1).unwrap().split("</p>").next().unwrap();
    let entry = format!("approved: [{shown}").replace("<br>", "\n").replace("&quot;", "\"");
    let entry = entry.replace("BODY", "VUGD").replace("YYYY-MM-DD", "2027-01-15");
    let approved = written(&draft.replacen("approved: [],", &entry, 1));
    assert_eq!(approved.errors(), 0, "{:?}\n{entry}", approved.faults);
    assert!(approved.is_approved());
    assert!(!print(&approved, Paper::Guide, "en", &SiteCard::default()).contains("Draft, not approved"));
}

#[test]
fn cards_of_the_building_hold_its_own_words_or_a_line_to_write_on() {
    let site = SiteCard { address: "Iela <7> & \"8\"".into(), assembly: "Pie ozola".into(), ..SiteCard::default() };
    let opened = shipped();
    for paper in [Paper::Wallet, Paper::Site] {
        let html = print(&opened, paper, "lv", &site);
        assert!(html.contains("Iela &lt;7&gt; &amp; &quot;8&quot;") && html.contains("Pie ozola"), "{paper:?}");
    }
    let wallet = print(&opened, Paper::Wallet, "lv", &SiteCard::default());
    assert!(wallet.contains("<b>112</b>") && wallet.contains("BĒDZ – SLĒPIES – ZIŅO") && wallet.contains("<u></u>"));
    let lines = |site: &SiteCard| print(&opened, Paper::Site, "lv", site).matches("class=\"line\"").count();
    assert_eq!(lines(&SiteCard::default()), lines(&site) + 2);
}

/// The sample without words of its own for the trainer.
fn unguided() -> Opened {
    let (head, _) = SAMPLE.split_once("    guide: (").unwrap();
    written(&format!("{head})"))
}

#[test]
fn the_scenario_says_its_own_words_and_any_other_the_usual_ones() {
    let opened = written(SAMPLE);
    let site = SiteCard { signal: "The <blue> folder!".into(), ..SiteCard::default() };
    let guide = print(&opened, Paper::Guide, "en", &site);
    for text in ["We practise together.", "<li>What is said here stays here</li>", "Silence is thinking."] {
        assert!(guide.contains(text), "{text}");
    }
    assert!(guide.contains("Is “The &lt;blue&gt; folder!” our phrase?") && !guide.contains("For example:"));
    assert!(guide.contains("Two at the desk") && guide.contains("Safety lead") && guide.contains("within 14 days"));
    assert!(!guide.contains("Good evening!"), "the usual words are for scenarios without their own");
    let usual = print(&unguided(), Paper::Guide, "en", &SiteCard::default());
    assert!(usual.contains("Good evening!") && usual.contains("For example:") && !usual.contains("within 14"));
    let told = |opened: &Opened| print(opened, Paper::Wallet, "en", &site).matches("Lock, then call").count();
    assert_eq!((told(&opened), told(&unguided())), (8, 0), "on every card");
    assert!(print(&opened, Paper::Site, "en", &site).contains("The &lt;blue&gt; folder!"));
    let spoken = written(&SAMPLE.replacen("Lock, then call", "Ours: { $signal }", 1));
    assert!(print(&spoken, Paper::Wallet, "en", &site).contains("Ours: The &lt;blue&gt; folder!"));
    assert!(print(&spoken, Paper::Wallet, "en", &SiteCard::default()).contains("Ours: ____"), "nobody agreed on one");
}
