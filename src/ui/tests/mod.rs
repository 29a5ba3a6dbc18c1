//! Every screen beside the running exercise: what a press on each thing asks for, and that every screen can be read,
//! named and reached in each language and size.

mod hall;
mod past_plan;
mod records;
mod typing;

use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::exercise::Mode;
use crate::records::RunId;
use crate::records::papers::Paper;
use crate::ui::intent::{Begin, Intent, Screen, Start};
use crate::ui::testing::{SMALLEST, cut_off, disordered, tab_to, unnamed};
use crate::ui::view::{Approved, CheckState};
use crate::words::{Args, Lang, Locale, Value};
use hall::*;

#[test]
fn every_screen_can_be_read_and_named_in_each_language_and_size() {
    let mut faults = Vec::new();
    for (lang, scale_percent, size) in [
        (Lang::lv(), 100, WINDOW),
        (Lang::lv(), 200, SMALLEST),
        (Lang::pseudo(), 200, WINDOW),
        (Lang::en(), 80, SMALLEST),
    ] {
        for (screen, is_fresh) in [
            (Screen::Library, true),
            (Screen::Library, false),
            (Screen::Briefing, false),
            (Screen::Debrief, false),
            (Screen::Records, false),
            (Screen::Settings, false),
            (Screen::Help, false),
        ] {
            let mut long = Hall::new(screen, 2);
            long.is_fresh = is_fresh;
            long.sample.words = Locale::own(&lang);
            long.sample.settings.scale_percent = scale_percent;
            let harness = hall(long, size);
            let at = format!("{screen:?} {lang} {scale_percent} %");
            faults.extend(unnamed(&harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
            faults.extend(cut_off(&harness, size.x).into_iter().map(|fault| format!("{at}: cut off: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_library_begins_in_three_ways_and_takes_a_run_up() {
    let mut harness = hall(Hall::new(Screen::Library, 1), WINDOW);
    for (name, begin) in
        [("Trenēties", Begin::Practise), ("Vadīt grupai", Begin::Group), ("Pārbaudījums", Begin::Examine)]
    {
        click(&mut harness, name);
        let brief = Intent::Brief { scenario: "every-kind".into(), begin };
        assert_eq!(harness.state().wishes.last(), Some(&brief));
    }
    click(&mut harness, "Turpināt: A hostile visitor");
    assert_eq!(harness.state().wishes.last(), Some(&Intent::TakeUp(RunId::parse("3").unwrap())));
}

#[test]
fn a_newcomer_begins_in_one_press_or_looks_around_first() {
    for size in [WINDOW, SMALLEST] {
        let mut fresh = Hall::new(Screen::Library, 1);
        fresh.is_fresh = true;
        let mut harness = hall(fresh, size);
        assert!(harness.query_by_label("Scenārijs: A hostile visitor").is_none(), "one thing at a time");
        let button = harness.get_by_label("Sākt pirmo treniņu");
        assert!(button.rect().bottom() < size.y, "in sight without scrolling in {size}");
        click(&mut harness, "Sākt pirmo treniņu");
        let start = Intent::Start(Start {
            scenario: "every-kind".into(),
            mode: Mode::Solo,
            clock_percent: 0,
            profile: "lv".into(),
            nickname: None,
            minutes: None,
        });
        assert_eq!(harness.state().wishes, [Intent::Welcomed, start]);
        click(&mut harness, "Vispirms apskatīšos");
        assert_eq!(harness.state().wishes.last(), Some(&Intent::Welcomed));
    }
}

#[test]
fn what_is_typed_filters_the_shelf_and_a_faulty_scenario_shows_its_faults() {
    let mut harness = hall(Hall::new(Screen::Library, 1), WINDOW);
    assert!(harness.query_by_label("Scenārijs: A hostile visitor").is_some());
    tab_to(&mut harness, "Meklēt scenāriju");
    harness.get_by_label("Meklēt scenāriju").type_text("graff nepied");
    harness.run();
    assert!(harness.query_by_label("Scenārijs: A hostile visitor").is_none());
    click(&mut harness, "Scenārijs: Graffiti found");
    assert!(harness.query_by_label_contains("Šeit trūkst komata").is_some(), "the fault in words");
    let before = harness.state().wishes.len();
    click(&mut harness, "Trenēties");
    assert_eq!(harness.state().wishes.len(), before, "what has errors cannot be begun");
    click(&mut harness, "Rādīt vietu: scenario.ron:12:5");
    let shown = Intent::ShowFault { scenario: "graffiti".into(), file: "scenario.ron".into(), line: 12 };
    assert_eq!(harness.state().wishes.last(), Some(&shown));
}

#[test]
fn giving_up_a_run_is_asked_twice() {
    let mut harness = hall(Hall::new(Screen::Library, 1), WINDOW);
    click(&mut harness, "Atmest: A hostile visitor");
    assert_eq!(harness.state().wishes, []);
    click(&mut harness, "Jā, atmest");
    assert_eq!(harness.state().wishes, [Intent::Discard(RunId::parse("3").unwrap())]);
}

#[test]
fn an_empty_library_offers_the_first_step() {
    let mut empty = Hall::new(Screen::Library, 1);
    empty.shelf.clear();
    let mut harness = hall(empty, WINDOW);
    assert!(harness.query_by_label("Šeit vēl nav neviena scenārija").is_some());
    tab_to(&mut harness, "Scenāriju mape");
    harness.get_by_label("Scenāriju mape").type_text("/srv/scenarios");
    harness.run();
    click(&mut harness, "Atvērt mapi");
    assert_eq!(harness.state().wishes, [Intent::OpenFolder("/srv/scenarios".into())]);
}

#[test]
fn a_briefing_begins_by_keys_alone() {
    let mut harness = hall(Hall::new(Screen::Briefing, 1), WINDOW);
    harness.key_press(Key::Enter);
    harness.run();
    let start = |mode, clock_percent, nickname: Option<&str>| {
        Intent::Start(Start {
            scenario: "every-kind".into(),
            mode,
            clock_percent,
            profile: "lv".into(),
            nickname: nickname.map(str::to_owned),
            minutes: None,
        })
    };
    assert_eq!(harness.state().wishes.last(), Some(&start(Mode::Solo, 0, None)), "the first time has no clock");
    harness.key_press(Key::Num3);
    harness.run();
    tab_to(&mut harness, "Segvārds");
    harness.get_by_label("Segvārds").type_text("Anna 1");
    harness.run();
    tab_to(&mut harness, "Sākt");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().wishes.last(), Some(&start(Mode::Examination, 100, Some("Anna 1"))));
}

#[test]
fn a_trainer_prints_from_the_briefing_of_a_group() {
    let mut harness = hall(Hall::new(Screen::Briefing, 1), WINDOW);
    assert!(harness.query_by_label("Atbilžu kartītes").is_none(), "folded up for somebody who practises alone");
    harness.key_press(Key::Num2);
    harness.run();
    assert_eq!(unnamed(&harness), [""; 0]);
    for paper in Paper::ALL {
        let words = harness.state().sample.words.text(paper.key()).into_owned();
        click(&mut harness, &words);
        let print = Intent::Print { scenario: "every-kind".into(), profile: "lv".into(), paper };
        assert!(harness.state().wishes.contains(&print), "{words}");
    }
}

#[test]
fn what_must_be_mended_first_stops_the_beginning() {
    let mut broken = Hall::new(Screen::Briefing, 1);
    broken.checks[0].state = CheckState::Missing;
    let mut harness = hall(broken, WINDOW);
    let named = [("what", Value::from(harness.state().sample.words.text("briefing-check-disk").into_owned()))];
    let words = harness.state().sample.words.text_with("briefing-check-missing", &named).into_owned();
    assert!(harness.query_by_label(&words).is_some());
    click(&mut harness, "Sākt");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().wishes, []);
}

#[test]
fn the_debrief_walks_along_the_run_and_shows_the_other_ways() {
    let mut harness = hall(Hall::new(Screen::Debrief, 1), WINDOW);
    assert!(harness.query_by_label_contains("Labāk: „Greet them”").is_some(), "the decision that cost most is mended");
    let words = |key: &str, args: &Args| harness.state().sample.words.text_with(key, args).into_owned();
    let cost = words("debrief-regret", &[("points", Value::from("2"))]);
    assert!(harness.query_by_label(&cost).is_some(), "it opens at that decision");
    let reason = words("debrief-points", &[("taken", Value::from(1)), ("offered", Value::from(3))]);
    assert!(harness.query_by_label("Greet them").is_some(), "what else was possible");
    click(&mut harness, "Pamanīt un novērtēt: 33\u{a0}%  ·  novērtēts 1 no 1");
    assert!(harness.query_by_label(&reason).is_some(), "the reason is one click away");
    assert!(harness.query_by_label_contains("116 123").is_some());
    click(&mut harness, "Mācību pārskats");
    assert_eq!(harness.state().wishes, [Intent::OpenReport(RunId::parse("2").unwrap())]);
}

#[test]
fn the_library_offers_nobody_else_s_run() {
    let mut shared = Hall::new(Screen::Library, 1);
    shared.sample.settings.nickname = "Jānis".into();
    let harness = hall(shared, WINDOW);
    assert!(harness.query_by_label("Turpināt: A hostile visitor").is_none());
    assert!(harness.query_by_label_contains("Jānis").is_some());
}

#[test]
fn a_briefing_says_what_was_checked_and_who_approved() {
    let mut harness = hall(Hall::new(Screen::Briefing, 1), WINDOW);
    assert!(harness.query_by_label_contains("Bez kļūdām").is_some());
    assert_eq!(harness.query_all_by_label("Melnraksts, nav apstiprināts").count(), 2, "the strip and the badge");
    harness.state_mut().approvals = vec![Approved { body: "VP".into(), on: "2027-01-15".into() }];
    harness.run();
    assert!(harness.query_by_label("Apstiprināts: VP").is_some());
    assert!(harness.query_by_label_contains("VP, 15.01.2027.").is_some());
    assert!(harness.query_by_label_contains("116\u{a0}123").is_some(), "whom to talk to, before it begins");
    click(&mut harness, "Tikai teksts");
    assert_eq!(harness.state().wishes, [Intent::SetIntensity(super::settings::Intensity::Text)]);
    harness.key_press(Key::Num2);
    harness.run();
    assert!(harness.query_by_label_contains("ievads 7 min  ·  lēmumi 36 min").is_none(), "ten minutes are shared out");
    assert!(harness.query_by_label_contains("ievads 2 min").is_some());
    click(&mut harness, "Sākt");
    let Some(Intent::Start(start)) = harness.state().wishes.last() else { panic!("nothing was begun") };
    assert_eq!((start.mode, start.minutes), (Mode::Group, Some(20)), "the run keeps what the slider shows");
}

#[test]
fn the_site_card_teaches_and_shows_what_becomes_of_it() {
    let mut harness = hall(Hall::new(Screen::Settings, 1), WINDOW);
    assert!(harness.query_by_label_contains("Piecas minūtes šeit").is_some());
    tab_to(&mut harness, "Adrese, kā to nosauktu, zvanot 112");
    harness.get_by_label("Adrese, kā to nosauktu, zvanot 112").type_text("Brīvības iela 1");
    harness.run();
    assert!(harness.query_by_label_contains("zvanot 112: „Brīvības iela 1.").is_some());
    let Some(Intent::SetSite(card)) = harness.state().wishes.last() else { panic!("the card goes out at once") };
    assert_eq!(card.address, "Brīvības iela 1");
    tab_to(&mut harness, "Signālvārdi, ko visi pazīst un svešais nesaprot");
}

#[test]
fn the_welcome_and_the_hints_can_be_shown_again() {
    for screen in [Screen::Settings, Screen::Help] {
        let mut harness = hall(Hall::new(screen, 1), WINDOW);
        click(&mut harness, "Rādīt ievadu un padomus vēlreiz");
        assert_eq!(harness.state().wishes, [Intent::ShowHints, Intent::Open(Screen::Library)], "{screen:?}");
    }
}

#[test]
fn settings_go_out_at_once() {
    let mut harness = hall(Hall::new(Screen::Settings, 1), WINDOW);
    click(&mut harness, "English");
    click(&mut harness, "Gaišs");
    click(&mut harness, "Divreiz ilgāk");
    let wishes = &harness.state().wishes;
    assert_eq!(wishes[0], Intent::SetLang(Lang::en()));
    assert_eq!(wishes[1], Intent::SetTheme(super::theme::Theme::Light));
    assert_eq!(wishes[2], Intent::SetClock(super::settings::ClockStretch::Double));
}

#[test]
fn help_has_pages_and_escape_leads_back() {
    let mut harness = hall(Hall::new(Screen::Help, 1), WINDOW);
    assert!(harness.query_by_label("Pieci rakstīšanas noteikumi").is_none());
    click(&mut harness, "Kā uzrakstīt scenāriju");
    assert!(harness.query_by_label("Pieci rakstīšanas noteikumi").is_some());
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().wishes, [Intent::Back]);
}

#[test]
fn the_emergency_tells_the_address_of_the_hall() {
    for scale_percent in [100, 200] {
        let mut real = Hall::new(Screen::Library, 1);
        real.sample.emergency = true;
        real.sample.settings.scale_percent = scale_percent;
        real.sample.site.address = "Brīvības iela 1, Rīga".into();
        real.sample.site.entrances = "galvenā ieeja no Brīvības ielas, pagalma durvis".into();
        let size = vec2(1024.0, 768.0);
        let mut harness = hall(real, size);
        for words in ["MĀCĪBAS APTURĒTAS", "Zvaniet 112!", "Brīvības iela 1, Rīga", "pagalma durvis"] {
            let place = harness.get_by_label_contains(words).rect();
            assert!(place.bottom() < size.y, "{words} stands at {place} at {scale_percent} %");
        }
        assert!(harness.query_by_label("MĀCĪBAS / EXERCISE").is_none(), "it is no exercise now");
        click(&mut harness, "Atgriezties mācībās");
        assert_eq!(harness.state().wishes, [Intent::EndEmergency]);
    }
}

#[test]
fn an_emergency_without_a_site_card_says_where_to_look() {
    let mut real = Hall::new(Screen::Library, 1);
    real.sample.emergency = true;
    let harness = hall(real, WINDOW);
    assert!(harness.query_by_label_contains("kas rakstīta pie ēkas").is_some());
    assert!(harness.query_by_label_contains("zaļajām zīmēm").is_some());
}

#[test]
fn every_screen_says_that_it_is_an_exercise_and_has_the_emergency_in_reach() {
    for screen in [Screen::Library, Screen::Briefing, Screen::Debrief, Screen::Records, Screen::Settings, Screen::Help]
    {
        let mut harness = hall(Hall::new(screen, 1), SMALLEST);
        assert!(harness.query_all_by_label("MĀCĪBAS / EXERCISE").next().is_some(), "{screen:?}");
        click(&mut harness, "Notikums pa īstam");
        assert_eq!(harness.state().wishes, [Intent::RealEmergency], "{screen:?}");
    }
}

#[test]
fn a_wide_window_is_set_larger_and_a_small_one_as_asked() {
    for (percent, width, expected) in [(100, 960.0, 100), (100, 1280.0, 100), (100, 1920.0, 130), (80, 4000.0, 104)] {
        assert_eq!(super::scale_for(percent, width), expected, "{percent} % at {width}");
    }
}

#[test]
fn the_contents_of_help_lead_to_a_heading() {
    let mut harness = hall(Hall::new(Screen::Help, 1), WINDOW);
    let top = |harness: &Harness<'_, Hall>| harness.get_by_label("Pirmie soļi").rect().top();
    let before = top(&harness);
    click(&mut harness, "Uz sadaļu: Pirmie soļi");
    assert!(top(&harness) < before - 100.0, "from {before} to {}", top(&harness));
}

#[test]
fn tab_goes_in_the_order_of_reading() {
    let mut faults = Vec::new();
    for (screen, is_fresh) in [
        (Screen::Library, true),
        (Screen::Library, false),
        (Screen::Briefing, false),
        (Screen::Debrief, false),
        (Screen::Records, false),
        (Screen::Settings, false),
        (Screen::Help, false),
    ] {
        for scale_percent in [100, 200] {
            let mut shown = Hall::new(screen, 1);
            shown.is_fresh = is_fresh;
            shown.sample.settings.scale_percent = scale_percent;
            let found = disordered(&mut hall(shown, WINDOW));
            faults.extend(found.into_iter().map(|fault| format!("{screen:?} {scale_percent} %: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
