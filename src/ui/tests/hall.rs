//! A hall to look at: every screen with something on it, so that a test says only what it is about.

use std::sync::Arc;

use egui::{Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::exercise::{Act, Command, Debrief, Exercise, Marks, Mode, Setup, Transcript, Who, site};
use crate::records::{RunId, RunRow, Status, Summary};
use crate::scenario::fault::{Code, Fault, Place, Severity};
use crate::scenario::model::Scenario;
use crate::scenario::prove::Values;
use crate::scenario::source::{Outcome, Setting, Theme};
use crate::ui::intent::{Begin, Intent, Screen};
use crate::ui::state::PanelState;
use crate::ui::testing::{EVERY_KIND, Sample, Stage, scenario};
use crate::ui::view::{
    Approved, BriefingView, Check, CheckState, Checked, DebriefView, LibraryView, PastPlan, RecordsView, ShelfEntry,
    View,
};
use crate::words::{Book, Lang};

pub(super) const WINDOW: Vec2 = vec2(1280.0, 720.0);

/// Everything that screens may show, owned.
pub(super) struct Hall {
    pub(super) sample: Sample,
    pub(super) panels: PanelState,
    pub(super) shelf: Vec<ShelfEntry>,
    pub(super) interrupted: Vec<RunRow>,
    pub(super) rows: Vec<RunRow>,
    pub(super) checks: Vec<Check>,
    pub(super) profiles: Vec<(String, String)>,
    pub(super) scenario: Arc<Scenario>,
    pub(super) book: Book,
    pub(super) exercise: Exercise,
    pub(super) transcript: Transcript,
    pub(super) marks: Marks,
    pub(super) debrief: Debrief,
    pub(super) wishes: Vec<Intent>,
    /// Nobody has started anything here yet.
    pub(super) is_fresh: bool,
    pub(super) approvals: Vec<Approved>,
}

pub(super) fn row(id: &str, title: &str, person: Option<&str>, outcome: Option<Outcome>) -> RunRow {
    let summary = outcome.map(|outcome| Summary {
        outcome: Some(outcome),
        performance: [7, 9],
        coverage: [3, 4],
        is_passed: outcome == Outcome::Resolved,
    });
    RunRow {
        id: RunId::parse(id).unwrap(),
        scenario: "every-kind".into(),
        title: title.into(),
        pack: "0".into(),
        rules: 1,
        setup: Setup::new(Mode::Solo, 7),
        lang: "lv".into(),
        person: person.map(str::to_owned),
        version: "0.1.0".into(),
        started_at: "2026-11-24T14:02:00Z".into(),
        ended_at: outcome.map(|_| "2026-11-24T14:20:00Z".into()),
        status: if outcome.is_some() { Status::Finished } else { Status::Open },
        summary,
        entries: 9,
    }
}

pub(super) fn entry(id: &str, title: &str, faults: Vec<Fault>) -> ShelfEntry {
    ShelfEntry {
        id: id.into(),
        title: title.into(),
        summary: "Evening class; one volunteer at the entrance, a children's group in room 3.".into(),
        content_note: Some("Loud voices.".into()),
        theme: Some(Theme::Intruder),
        setting: Some(Setting::CommunityCentre),
        minutes_solo: 15,
        minutes_group: 60,
        seats: 3,
        languages: vec![Lang::lv(), Lang::en()],
        is_playable: faults.is_empty(),
        faults,
        is_proved: true,
        approvals: Vec::new(),
    }
}

pub(super) fn fault() -> Fault {
    Fault {
        code: Code("SC005"),
        severity: Severity::Error,
        place: Place { file: "scenario.ron".into(), line: 12, column: 5, start: 90, end: 91 },
        args: Vec::new(),
        related: None,
        fix: None,
    }
}

impl Hall {
    pub(super) fn new(screen: Screen, times: usize) -> Self {
        let mut stage = Stage::long(Mode::Solo, times);
        let choose = |choice| move |node| Act::Choose { node, choice };
        let submit = |picks: &'static [u16]| move |node| Act::Submit { node, picks: picks.to_vec() };
        let say = |card| move |node| Act::Say { node, card };
        let acts: [Box<dyn Fn(u16) -> Act>; 9] = [
            Box::new(|node| Act::Go { node }),
            Box::new(choose(1)),
            Box::new(submit(&[1, 0])),
            Box::new(say(1)),
            Box::new(say(0)),
            Box::new(submit(&[0, 2])),
            Box::new(submit(&[1, 3])),
            Box::new(|node| Act::Go { node }),
            Box::new(|_| Act::Note { text: "n".into() }),
        ];
        for act in acts {
            let what = act(stage.exercise.node());
            let events = stage.exercise.apply(Command { tick: 0, who: Who::Trainee, what });
            stage.transcript.add(&stage.exercise, &events);
        }
        let Stage { mut sample, exercise, transcript, .. } = stage;
        assert!(exercise.has_ended());
        let (scenario, book) = scenario(EVERY_KIND, times);
        let values = Values::explore(&scenario, 10_000);
        assert!(values.is_some());
        sample.screen = screen;
        let check = |what, state| Check { what, state };
        Self {
            sample,
            panels: PanelState::default(),
            shelf: vec![
                entry("every-kind", "A hostile visitor", Vec::new()),
                entry("graffiti", "Graffiti found", vec![fault()]),
            ],
            interrupted: vec![row("3", "A hostile visitor", Some("Anna"), None)],
            rows: vec![
                row("3", "A hostile visitor", Some("Anna"), None),
                row("2", "Graffiti found", Some("Jānis"), Some(Outcome::Partly)),
                row("1", "A hostile visitor", None, Some(Outcome::Resolved)),
            ],
            checks: vec![
                check(Checked::Disk, CheckState::Fine),
                check(Checked::Language, CheckState::Warn),
                check(Checked::Sound, CheckState::Warn),
                check(Checked::Projector, CheckState::Warn),
                check(Checked::SiteCard, CheckState::Fine),
            ],
            profiles: vec![("lv".into(), "Latvija".into()), ("uk".into(), "Apvienotā Karaliste".into())],
            marks: Marks::of(&exercise),
            debrief: Debrief::of(&exercise, values.as_ref()),
            scenario,
            book,
            exercise,
            transcript,
            wishes: Vec::new(),
            is_fresh: false,
            approvals: Vec::new(),
        }
    }

    pub(super) fn draw(&mut self, ui: &mut egui::Ui) {
        let args = site::args(&self.scenario, self.exercise.state(), &self.sample.site);
        let competencies = ["Brīdināt un izsaukt palīdzību".to_owned(), "Pamanīt un novērtēt".to_owned()];
        let support = ["Krīžu tālrunis 116 123".to_owned()];
        let view = View {
            library: LibraryView {
                shelf: &self.shelf,
                interrupted: &self.interrupted,
                recent: &self.rows[1..],
                welcome: self.is_fresh,
                ..LibraryView::default()
            },
            briefing: Some(BriefingView {
                scenario: &self.scenario,
                book: &self.book,
                args: &args,
                begin: Begin::Practise,
                checks: &self.checks,
                profiles: &self.profiles,
                warnings: 0,
                approvals: &self.approvals,
                is_first: true,
            }),
            debrief: Some(DebriefView {
                run: "2",
                exercise: &self.exercise,
                book: &self.book,
                args: &args,
                marks: &self.marks,
                debrief: Some(&self.debrief),
                transcript: &self.transcript,
                competencies: &competencies,
                support: &support,
                plan: PastPlan::None,
            }),
            records: RecordsView { rows: &self.rows, error: None },
            help: &[
                include_str!("../../../assets/help/lv/guide.md"),
                include_str!("../../../assets/help/lv/format.md"),
            ],
            ..self.sample.view()
        };
        crate::ui::root_ui(ui, &view, &mut self.panels, &mut self.wishes);
    }
}

pub(super) fn hall(hall: Hall, size: Vec2) -> Harness<'static, Hall> {
    let mut harness =
        Harness::builder().with_size(size).with_max_steps(24).build_ui_state(|ui, hall: &mut Hall| hall.draw(ui), hall);
    harness.run();
    harness
}

pub(super) fn click(harness: &mut Harness<'_, Hall>, name: &str) {
    let node = harness.get_by_label(name);
    node.scroll_to_me();
    harness.run();
    harness.get_by_label(name).click();
    harness.run();
}
