//! The scenarios of the shelf on the panels of one trainee, as they are: by keys alone, in both languages, at 200 %.

use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use super::{Stage, cut_off, disordered, picture, tab_to, unnamed};
use crate::exercise::Mode;
use crate::scenario::model::{Face, Kind, Sheet};
use crate::ui::{Intent, Screen};
use crate::words::Lang;

const WINDOW: Vec2 = vec2(1280.0, 720.0);
const SHELF: [&str; 2] = ["hostile-visitor", "graffiti-found"];
/// Those that are played on a plan.
const ON_PLAN: [&str; 3] = ["hall-fire", "service-intruder", "school-intruder"];
/// So much time passes on a plan between two looks.
const LOOK_SECS: u64 = 4;
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

fn harness(stage: Stage) -> Harness<'static, Stage> {
    let mut harness = Harness::builder()
        .with_size(WINDOW)
        .with_max_steps(24)
        .build_ui_state(|ui, stage: &mut Stage| stage.draw(ui), stage);
    harness.run();
    harness
}

fn press(harness: &mut Harness<'_, Stage>, key: Key) {
    harness.key_press(key);
    harness.run();
}

/// Plays to the debrief, by chance, and looks at each page.
fn play(harness: &mut Harness<'static, Stage>, seed: u64, mut look: impl FnMut(&mut Harness<'static, Stage>)) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut below = |end: usize| rng.next_u32() as usize % end.max(1);
    for _ in 0..300 {
        look(harness);
        let stage = harness.state();
        let (scenario, ix) = (stage.exercise.scenario().clone(), stage.exercise.node());
        let node = scenario.node(ix);
        if stage.wishes.last() == Some(&Intent::Open(Screen::Debrief)) {
            return;
        }
        match &node.kind {
            _ if stage.exercise.has_ended() => press(harness, Key::Enter),
            _ if stage.holds_time() => press(harness, Key::Space),
            Kind::Floor(_) if stage.exercise.plan_waits() => press(harness, Key::Enter),
            Kind::Floor(live) => {
                if below(4) == 0 {
                    press(harness, DIGITS[below(live.actions.len().min(DIGITS.len()))]);
                }
                harness.state_mut().pass(LOOK_SECS);
                harness.run();
            }
            Kind::Decision { .. } if node.is_page_turn() => {
                press(harness, Key::Enter);
                if harness.state().exercise.node() == ix {
                    press(harness, Key::Num1);
                }
            }
            Kind::Decision { .. } => press(harness, DIGITS[below(stage.exercise.open_choices().len())]),
            Kind::Sheet(sheet) => match &sheet.face {
                Face::Call { .. } => {
                    let left = sheet.items.len() - stage.exercise.said().len();
                    press(harness, DIGITS[below(left.min(DIGITS.len()))]);
                }
                Face::Order => {
                    (0..3).for_each(|item| press(harness, DIGITS[item]));
                    hand_in(harness);
                }
                Face::Report { fields } => {
                    fields.iter().for_each(|field| press(harness, DIGITS[below(field.items.len())]));
                    hand_in(harness);
                }
                Face::Claims { claims, .. } => {
                    (0..=claims.len()).for_each(|_| press(harness, DIGITS[below(3)]));
                    hand_in(harness);
                }
            },
            _ => press(harness, Key::Enter),
        }
    }
    panic!("the keys led to {} and no further", harness.state().node());
}

fn hand_in(harness: &mut Harness<'static, Stage>) {
    let (node, words) =
        (harness.state().exercise.node(), harness.state().sample.words.text("play-hand-in").into_owned());
    tab_to(harness, &words);
    press(harness, Key::Enter);
    assert_ne!(harness.state().exercise.node(), node, "handed in");
}

#[test]
fn keys_alone_lead_through_each_scenario_and_all_of_it_can_be_read_at_twice_the_size() {
    let mut faults = Vec::new();
    for id in SHELF {
        for lang in [Lang::lv(), Lang::en()] {
            for mode in [Mode::Solo, Mode::Examination] {
                let mut stage = Stage::shipped(id, &lang, mode);
                stage.sample.settings.scale_percent = 200;
                let mut harness = harness(stage);
                play(&mut harness, 3, |harness| {
                    let at = format!("{id} {lang} {mode:?} {}", harness.state().node());
                    faults.extend(unnamed(harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
                    faults
                        .extend(cut_off(harness, WINDOW.x).into_iter().map(|fault| format!("{at}: cut off: {fault}")));
                });
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn keys_alone_lead_through_each_scenario_on_a_plan_and_all_of_it_can_be_read() {
    let mut faults = Vec::new();
    for (nth, id) in ON_PLAN.into_iter().enumerate() {
        for (lang, scale_percent) in [(Lang::lv(), 100), (Lang::en(), 200)] {
            let mut stage = Stage::shipped(id, &lang, Mode::Solo);
            stage.sample.settings.scale_percent = scale_percent;
            let mut harness = harness(stage);
            let mut seen = None;
            play(&mut harness, nth as u64, |harness| {
                let stage = harness.state();
                let here = (stage.exercise.node(), stage.exercise.plan_waits(), stage.holds_time());
                let at = format!("{id} {lang} {scale_percent} % {}", stage.node());
                faults.extend(unnamed(harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
                faults.extend(cut_off(harness, WINDOW.x).into_iter().map(|fault| format!("{at}: cut off: {fault}")));
                if seen.replace(here) != Some(here) {
                    picture(harness, &format!("{id}-{lang}-{scale_percent}-{}-{}", harness.state().node(), here.1));
                    faults.extend(out_of_sight(harness, scale_percent).into_iter().map(|it| format!("{at}: {it}")));
                }
            });
            assert!(!harness.state().exercise.measured().is_empty(), "{id}: the plan was left and measured");
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What could be done on the plan now and is only come to by scrolling; in large type that is lawful.
fn out_of_sight(harness: &Harness<'static, Stage>, scale_percent: u16) -> Vec<String> {
    let stage = harness.state();
    let Some(live) = stage.exercise.scenario().live(stage.exercise.node()) else { return Vec::new() };
    if scale_percent > 100 || stage.holds_time() {
        return Vec::new();
    }
    let mut hidden = Vec::new();
    for action in stage.exercise.open_actions() {
        let words = stage.book.text(live.actions[usize::from(action)].text, &stage.args()).into_owned();
        let Some(number) = stage.panels.play.number_of(action) else {
            hidden.push(format!("{words} has no number"));
            continue;
        };
        let button = harness.get_by_label(&format!("{number}. {words}")).rect();
        if button.bottom() > WINDOW.y {
            hidden.push(format!("{number}. {words} at {button}"));
        }
    }
    hidden
}

#[test]
fn keys_alone_lead_through_a_scenario_on_a_plan() {
    for seed in 0..3 {
        let mut harness = harness(Stage::on_plan(Mode::Solo, 40));
        play(&mut harness, seed, |_| {});
        assert!(harness.state().exercise.measured().len() == 2, "the plan was left and measured");
    }
}

/// Every decision, card of a call and sheet: two answers, or all that stand in one card, without scrolling.
#[test]
fn two_answers_are_in_sight_at_every_question_at_twice_the_size() {
    let mut faults = Vec::new();
    for id in SHELF {
        for mode in [Mode::Solo, Mode::Examination] {
            let mut stage = Stage::shipped(id, &Lang::lv(), mode);
            stage.sample.settings.scale_percent = 200;
            let mut harness = harness(stage);
            play(&mut harness, 3, |harness| {
                let stage = harness.state();
                let node = stage.exercise.scenario().node(stage.exercise.node());
                let asks = node.is_decision() && !stage.holds_time() && !stage.exercise.has_ended();
                if !asks {
                    return;
                }
                let answers: Vec<_> = match &node.kind {
                    Kind::Decision { .. } if node.is_page_turn() => return,
                    Kind::Sheet(Sheet { face: Face::Claims { claims, .. }, .. }) => {
                        let claim = format!("{}: ", stage.book.text(claims[0].text, &stage.args()));
                        harness.query_all_by_label_contains(&claim).map(|answer| answer.rect()).collect()
                    }
                    Kind::Decision { .. } | Kind::Sheet(_) => {
                        harness.query_all_by_role(egui::accesskit::Role::RadioButton).map(|a| a.rect()).collect()
                    }
                    _ => return,
                };
                let is_in_sight = |rect: &egui::Rect| rect.top() >= 90.0 && rect.bottom() <= WINDOW.y;
                let seen = answers.iter().filter(|rect| is_in_sight(rect)).count();
                if seen < answers.len().min(2) {
                    faults.push(format!(
                        "{id} {mode:?} {} after {}: {seen} of {answers:?}",
                        node.id,
                        stage.exercise.said().len()
                    ));
                }
            });
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn tab_follows_the_order_of_reading_at_every_question() {
    let mut faults = Vec::new();
    for (id, scale_percent) in [(SHELF[0], 200), (SHELF[1], 100)] {
        let mut stage = Stage::shipped(id, &Lang::lv(), Mode::Solo);
        stage.sample.settings.scale_percent = scale_percent;
        let mut harness = harness(stage);
        let mut seen = None;
        play(&mut harness, 5, |harness| {
            let here = Some((harness.state().exercise.node(), harness.state().holds_time()));
            if std::mem::replace(&mut seen, here) != here {
                let at = format!("{id} {scale_percent} % {}", harness.state().node());
                faults.extend(disordered(harness).into_iter().map(|fault| format!("{at}: {fault}")));
            }
        });
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_first_page_of_a_scenario_is_its_first_decision() {
    for id in SHELF {
        let harness = harness(Stage::shipped(id, &Lang::lv(), Mode::Solo));
        let stage = harness.state();
        let node = stage.exercise.scenario().node(stage.exercise.node());
        for choice in node.choices() {
            let words = stage.book.text(choice.text, &stage.args()).into_owned();
            let shown = harness.get_by_label_contains(&words);
            assert!(shown.rect().bottom() <= WINDOW.y, "{id}: {words} is out of sight");
        }
        assert!(node.choices().len() >= 3, "{id} begins with a decision");
    }
}
