//! The plan in the debrief: the slider, the marks, the film, and what another choice would have made of it.

use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::hall::WINDOW;
use crate::exercise::difference::{Difference, Draws};
use crate::exercise::film::Film;
use crate::exercise::other::Answers;
use crate::exercise::projector::Projector;
use crate::exercise::tests_plan::{self, book};
use crate::exercise::{Debrief, Exercise, Marks, Transcript, site};
use crate::ui::testing::{RUN, SMALLEST, Sample, cut_off, disordered, picture, tab_to, unnamed};
use crate::ui::view::{DebriefView, PastPlan, PlanView, View};
use crate::ui::{Intent, PanelState, Screen};
use crate::words::{Args, Book, Lang, Locale};

/// A debrief of a run on a plan, with what the app does about it.
struct Desk {
    sample: Sample,
    panels: PanelState,
    exercise: Exercise,
    book: Arc<Book>,
    marks: Marks,
    debrief: Debrief,
    transcript: Transcript,
    projector: Projector,
    answers: Answers,
    once: Option<Difference>,
    draws: Option<Draws>,
    is_computing: bool,
    wishes: Vec<Intent>,
}

/// One door was left locked, and the bell came after twenty seconds.
fn played() -> Exercise {
    tests_plan::played(&["wait 20", "do fire bell"], &["go phone", "go more", "do fire east"])
}

impl Desk {
    fn new(lang: &Lang) -> Self {
        let exercise = played();
        let mut sample = Sample { screen: Screen::Debrief, words: Locale::own(lang), ..Sample::default() };
        sample.settings.reduce_motion = true;
        Self {
            sample,
            panels: PanelState::default(),
            book: Arc::new(book()),
            marks: Marks::of(&exercise),
            debrief: Debrief::of(&exercise, None),
            transcript: Transcript::of(&exercise),
            projector: Projector::of(Film::of(&exercise).unwrap()).unwrap(),
            answers: Answers::of(&exercise).unwrap(),
            exercise,
            once: None,
            draws: None,
            is_computing: false,
            wishes: Vec::new(),
        }
    }

    fn draw(&mut self, ui: &mut egui::Ui) {
        let mut out = Vec::new();
        let args = site::args(self.exercise.scenario(), self.exercise.state(), &self.sample.site);
        let plan = PlanView {
            projector: &self.projector,
            answers: &self.answers,
            once: self.once.as_ref(),
            draws: self.draws.as_ref(),
            is_computing: self.is_computing,
        };
        let debrief = DebriefView {
            run: RUN,
            exercise: &self.exercise,
            book: &self.book,
            args: &args,
            marks: &self.marks,
            debrief: Some(&self.debrief),
            transcript: &self.transcript,
            competencies: &["Alert".to_owned(), "Lead".to_owned(), "Protect".to_owned()],
            support: &[],
            plan: PastPlan::Ready(plan),
        };
        let view = View { debrief: Some(debrief), ..self.sample.view() };
        crate::ui::root_ui(ui, &view, &mut self.panels, &mut out);
        for wish in out {
            match &wish {
                Intent::ShowMoment(tick) => self.projector.seek(*tick),
                Intent::RunFilm(speed) => self.projector.run(*speed),
                Intent::PlayOther { change, draws: 1 } => {
                    self.once = Difference::of(&self.exercise, &self.answers, change);
                }
                // So many would take a while in a test.
                Intent::PlayOther { change, .. } => {
                    self.draws = Draws::of(&self.exercise, &self.answers, change, 2, 2, || true);
                }
                _ => {}
            }
            self.wishes.push(wish);
        }
    }
}

fn show(lang: &Lang, size: Vec2) -> Harness<'static, Desk> {
    let desk = Desk::new(lang);
    let mut harness =
        Harness::builder().with_size(size).with_max_steps(24).build_ui_state(|ui, desk: &mut Desk| desk.draw(ui), desk);
    harness.run();
    harness
}

fn say(harness: &Harness<'_, Desk>, key: &str, args: &Args) -> String {
    harness.state().sample.words.text_with(key, args).into_owned()
}

fn click(harness: &mut Harness<'_, Desk>, name: &str) {
    harness.get_by_label(name).scroll_to_me();
    harness.run();
    harness.get_by_label(name).click();
    harness.run();
}

#[test]
fn the_slider_moves_the_moment_and_says_it() {
    for (lang, name, value) in
        [(Lang::lv(), "Brīdis plānā", "0:02 no "), (Lang::en(), "Moment on the plan", "0:02 of ")]
    {
        let mut harness = show(&lang, WINDOW);
        tab_to(&mut harness, name);
        for _ in 0..2 {
            harness.key_press(Key::ArrowRight);
            harness.run();
        }
        assert_eq!(harness.state().projector.tick(), 40);
        let slider = harness.get_by_role_and_label(Role::Slider, name);
        let said = slider.accesskit_node().value().unwrap_or_default();
        assert!(said.starts_with(value), "{said}");
    }
}

#[test]
fn a_mark_jumps_to_its_moment() {
    let mut harness = show(&Lang::en(), WINDOW);
    click(&mut harness, "0:20 – Bell");
    assert_eq!(harness.state().projector.tick(), 400);
    assert_eq!(harness.state().projector.shown().floor().unwrap().inside(), 30);
    click(&mut harness, "0:00 – The plan began");
    assert_eq!(harness.state().projector.tick(), 0);
    assert!(harness.query_by_label_contains("In between: Rings").is_some());
    assert!(harness.query_by_label_contains("east, door closed").is_some(), "a door without a name goes by its id");
}

#[test]
fn a_film_is_let_run_faster_and_stopped() {
    let mut harness = show(&Lang::lv(), WINDOW);
    click(&mut harness, "Ātrums: 4×");
    click(&mut harness, "Rādīt");
    assert_eq!(harness.state().wishes.last(), Some(&Intent::RunFilm(4)));
    harness.state_mut().projector.pass(Duration::from_millis(500));
    harness.run();
    assert_eq!(harness.state().projector.tick(), 40);
    click(&mut harness, "Ātrums: 1×");
    assert_eq!(harness.state().wishes.last(), Some(&Intent::RunFilm(1)), "also while it runs");
    click(&mut harness, "Apturēt");
    assert_eq!(harness.state().projector.speed(), 0);
    click(&mut harness, "Noietie ceļi");
    click(&mut harness, "0:20 – Bell");
    picture(&harness, "past-plan-lv");
}

#[test]
fn another_choice_shows_the_difference_with_its_sign() {
    for (lang, sooner, draw) in [
        (Lang::lv(), "par 10 sekundēm ātrāk (\u{2212}10\u{a0}s)", "Šī ir viena izspēle"),
        (Lang::en(), "10 seconds sooner (\u{2212}10\u{a0}s)", "This is one draw"),
    ] {
        let mut harness = show(&lang, WINDOW);
        let shown = |harness: &Harness<'_, Desk>, text: &str| harness.query_by_label_contains(text).is_some();
        let bell = say(&harness, "debrief-other-answer", &[("text", "0:20 – Bell".into())]);
        click(&mut harness, &bell);
        assert!(harness.query_by_label(&say(&harness, "debrief-other-earlier", &[("count", 30.into())])).is_none());
        let earlier = say(&harness, "debrief-other-earlier", &[("count", 10.into())]);
        click(&mut harness, &earlier);
        assert!(shown(&harness, sooner) && shown(&harness, draw), "{lang}: {:?}", harness.state().once);
        let without = say(&harness, "debrief-other-without", &[]);
        click(&mut harness, &without);
        assert!(shown(&harness, "(+30)"), "all stay inside");
        assert!(shown(&harness, "Rings; Still"), "nobody rang, so it could not be answered");
        let many = say(&harness, "debrief-other-draws", &[("count", 20.into())]);
        click(&mut harness, &many);
        let asked = harness.state().wishes.last();
        assert!(matches!(asked, Some(Intent::PlayOther { draws: 20, .. })), "{asked:?}");
        assert!(shown(&harness, "+30,0") || shown(&harness, "+30.0"));
        let ways = [("less", 0.into()), ("more", 2.into()), ("all", 2.into())];
        assert!(harness.query_by_label(&say(&harness, "debrief-draws-ways", &ways)).is_some(), "nobody got out at all");
        picture(&harness, &format!("past-other-{lang}"));
    }
}

#[test]
fn a_choice_that_was_hidden_is_not_offered() {
    let mut harness = show(&Lang::en(), WINDOW);
    let text = say(&harness, "debrief-other-before", &[("text", "Nothing".into())]);
    let ready = say(&harness, "debrief-other-answer", &[("text", text.into())]);
    let unlocks = |harness: &Harness<'_, Desk>| harness.query_all_by_label_contains("Unlock").count();
    let before = unlocks(&harness);
    click(&mut harness, &ready);
    assert_eq!(unlocks(&harness), before + 1);
    assert!(harness.query_by_label_contains("Watch").is_none(), "the door stood locked");
}

#[test]
fn it_can_be_read_and_named_in_every_size_and_language() {
    let mut faults = Vec::new();
    for (lang, size, scale_percent) in [
        (Lang::lv(), WINDOW, 100),
        (Lang::en(), SMALLEST, 100),
        (Lang::lv(), SMALLEST, 200),
        (Lang::pseudo(), WINDOW, 200),
    ] {
        let mut harness = show(&lang, size);
        harness.state_mut().sample.settings.scale_percent = scale_percent;
        harness.run();
        harness.run();
        let at = format!("{lang} {size:?} {scale_percent} %");
        picture(&harness, &format!("past-{lang}-{}-{scale_percent}", size.x));
        faults.extend(unnamed(&harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
        faults.extend(cut_off(&harness, size.x).into_iter().map(|fault| format!("{at}: cut off: {fault}")));
    }
    let mut harness = show(&Lang::lv(), WINDOW);
    faults.extend(disordered(&mut harness));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn while_the_film_is_made_the_debrief_says_so() {
    let words = Locale::own(&Lang::lv());
    let exercise = played();
    let (marks, transcript, book) = (Marks::of(&exercise), Transcript::of(&exercise), book());
    let sample = Sample { screen: Screen::Debrief, words, ..Sample::default() };
    let mut panels = PanelState::default();
    let harness = Harness::builder().with_size(WINDOW).build_ui(|ui| {
        let args = site::args(exercise.scenario(), exercise.state(), &sample.site);
        let debrief = DebriefView {
            run: RUN,
            exercise: &exercise,
            book: &book,
            args: &args,
            marks: &marks,
            debrief: None,
            transcript: &transcript,
            competencies: &[],
            support: &[],
            plan: PastPlan::Computing,
        };
        let view = View { debrief: Some(debrief), ..sample.view() };
        crate::ui::root_ui(ui, &view, &mut panels, &mut Vec::new());
    });
    assert!(harness.query_by_label_contains("Plāns tiek izspēlēts vēlreiz").is_some());
}
