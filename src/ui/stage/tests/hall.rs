//! A parish hall with a gallery to try the stage on, and what is needed to show it in a window.

use egui::Vec2;
use egui_kittest::Harness;

use crate::floor::plan::Plan;
use crate::floor::run::{Order, Run, Setup, TICK_SECS};
use crate::scenario::plan::build::build;
use crate::scenario::plan::{PLAN, source};
use crate::scenario::read::read;
use crate::ui::stage::boards::boards_ui;
use crate::ui::stage::{ActionState, On, PlanTime, Stage, StageAction, StageNames, StageState, stage_ui};
use crate::ui::theme::{self, Theme, Tokens};
use crate::ui::widgets::focus_ring;
use crate::words::{Lang, Locale};

const HALL: &str = r#"(
    format: 1, id: "hall", name: "Parish hall",
    levels: [
        (id: "ground", name: "Ground floor",
         outline: [(0, 0), (34, 0), (34, 20), (0, 20)],
         walls: [[(8, 0), (8, 20)], [(28, 0), (28, 20)], [(28, 7), (34, 7)], [(28, 14), (34, 14)]],
         obstacles: [
            (id: "pews-1", shape: Rect(at: (11, 3), size: (1, 6))), (id: "pews-2", shape: Rect(at: (14, 3), size: (1, 6))),
            (id: "pews-3", shape: Rect(at: (17, 3), size: (1, 6))), (id: "pews-4", shape: Rect(at: (20, 3), size: (1, 6))),
            (id: "pews-5", shape: Rect(at: (11, 11), size: (1, 6))), (id: "pews-6", shape: Rect(at: (14, 11), size: (1, 6))),
            (id: "pews-7", shape: Rect(at: (17, 11), size: (1, 6))), (id: "pews-8", shape: Rect(at: (20, 11), size: (1, 6))),
            (id: "table", shape: Rect(at: (24.5, 8.5), size: (1.2, 3))),
         ],
         zones: [
            (id: "vestibule", name: "Vestibule", shape: Rect(at: (0, 0), size: (8, 20))),
            (id: "nave", name: "Nave", shape: Rect(at: (8, 0), size: (20, 20))),
            (id: "sacristy", name: "Sacristy", shape: Rect(at: (28, 0), size: (6, 7))),
            (id: "class", name: "Sunday school", shape: Rect(at: (28, 7), size: (6, 7))),
            (id: "porch", name: "Side porch", shape: Rect(at: (28, 14), size: (6, 6)), refuge: true),
         ]),
        (id: "gallery", name: "Gallery", outline: [(0, 0), (8, 0), (8, 20), (0, 20)],
         zones: [(id: "loft", name: "Organ loft", shape: Rect(at: (0, 0), size: (8, 20)))]),
    ],
    stairs: [(id: "up", lower: (level: "ground", a: (1, 18), b: (2.4, 18)), upper: (level: "gallery", a: (1, 13), b: (2.4, 13)))],
    doors: [
        (id: "main", name: "Main exit", level: "ground", a: (0, 9), b: (0, 11), exit: true),
        (id: "yard", name: "Yard exit", level: "ground", a: (18, 0), b: (19.2, 0), exit: true, state: Locked),
        (id: "nave-door", name: "Nave door", level: "ground", a: (8, 9.2), b: (8, 10.8)),
        (id: "sacristy-door", name: "Sacristy door", level: "ground", a: (28, 3), b: (28, 4), state: Closed),
        (id: "class-door", name: "Class door", level: "ground", a: (28, 10), b: (28, 11)),
        (id: "porch-door", name: "Porch door", level: "ground", a: (28, 16), b: (28, 17.2)),
    ],
    people: [
        (id: "congregation", name: "Congregation", count: 90, in: "nave", starts: Uniform(min: 2, max: 20), exits: ["main", "yard"]),
        (id: "families", name: "Parents with children", count: 24, in: "nave", body: Carer, family_of: 3, starts: Uniform(min: 2, max: 20)),
        (id: "class", name: "Sunday school", count: 14, in: "class", body: Child, starts: Fixed(8)),
        (id: "chairs", name: "Wheelchairs", count: 2, in: "nave", body: Wheelchair, helped_by: "stewards"),
        (id: "stewards", name: "Stewards", count: 4, in: "vestibule"),
        (id: "choir", name: "Choir", count: 10, in: "loft"),
    ],
    actors: [(id: "it", in: "vestibule", seeks: Nothing, reach: 14)],
    hazards: [(id: "smoke", in: "porch", kind: Smoke, thickness: 1.2), (id: "fire", in: "sacristy", kind: Fire, spreads: 0.05)],
    markers: [
        (id: "meet", name: "Assembly point", kind: AssemblyPoint, level: "ground", at: (-9, 4)),
        (id: "water", name: "Extinguisher", kind: Extinguisher, level: "ground", at: (7.4, 13)),
        (id: "keys", name: "Keys", kind: Keys, level: "ground", at: (33, 1)),
    ],
)"#;

pub fn plan() -> Plan {
    let read = read::<source::Plan>(PLAN, HALL.as_bytes());
    assert!(read.faults.is_empty(), "{:?}", read.faults);
    let source = read.source.unwrap();
    Plan::clone(build(&source, 0).unwrap().plan())
}

pub fn names(lang: &Lang) -> StageNames {
    let list = |lv: &[&str], en: &[&str]| -> Vec<String> {
        let list = if *lang == Lang::lv() { lv } else { en };
        list.iter().map(|name| (*name).to_owned()).collect()
    };
    StageNames {
        levels: list(&["Pirmais stāvs", "Balkons"], &["Ground floor", "Gallery"]),
        zones: list(
            &[
                "Priekštelpa",
                "Baznīcas telpa",
                "Ģērbkambaris",
                "Svētdienas skola",
                "Sānu priekštelpa",
                "Ērģeļu balkons",
            ],
            &["Vestibule", "Nave", "Sacristy", "Sunday school", "Side porch", "Organ loft"],
        ),
        doors: list(
            &["Galvenā izeja", "Pagalma izeja", "Iekšdurvis", "Ģērbkambara durvis", "Klases durvis", "Sānu durvis"],
            &["Main exit", "Yard exit", "Nave door", "Sacristy door", "Class door", "Porch door"],
        ),
        groups: list(
            &["Draudze", "Vecāki ar bērniem", "Svētdienas skola", "Ratiņkrēslos", "Kārtībnieki", "Koris"],
            &["Congregation", "Parents with children", "Sunday school", "Wheelchairs", "Stewards", "Choir"],
        ),
        markers: list(
            &["Pulcēšanās vieta", "Ugunsdzēšamais aparāts", "Atslēgas"],
            &["Assembly point", "Extinguisher", "Keys"],
        ),
    }
}

/// A window with the stage in it, and what was done there.
pub struct Window {
    pub words: Locale,
    pub names: StageNames,
    pub run: Run,
    pub actions: Vec<StageAction>,
    pub may_see_threat: bool,
    pub time: PlanTime,
    pub state: StageState,
    pub look: Tokens,
    pub has_boards: bool,
    pub done: Vec<u16>,
}

impl Window {
    pub fn new(lang: &Lang) -> Self {
        let mut run = Run::new(plan(), Setup { seed: 5, wardens: vec![0, 1], ..Setup::default() }).unwrap();
        run.order(Order::Threat { actor: 0, is_here: false }).unwrap();
        let own = |lv: &str, en: &str| if *lang == Lang::lv() { lv.to_owned() } else { en.to_owned() };
        let texts = [
            (own("Atslēgt pagalma izeju", "Unlock the yard exit"), Some(On::Door(1)), true),
            (own("Aizvērt pagalma izeju pēc pēdējā", "Close the yard exit after the last"), Some(On::Door(1)), false),
            (own("Aizvērt ģērbkambara durvis", "Close the sacristy door"), Some(On::Door(3)), true),
            (own("Izstaigāt balkonu", "Search the gallery"), Some(On::Zone(5)), true),
            (own("Ieslēgties svētdienas skolā", "Lock in at the Sunday school"), Some(On::Zone(3)), true),
            (own("Nostāties pulcēšanās vietā", "Stand at the assembly point"), Some(On::Marker(0)), true),
            (own("Ieslēgt trauksmi", "Sound the alarm"), None, true),
        ];
        let actions = texts.into_iter().enumerate().map(|(nth, (text, on, is_open))| StageAction {
            ix: nth as u16 + 10,
            number: nth + 1,
            text,
            on,
            state: if is_open { ActionState::Open } else { ActionState::Shut },
        });
        Self {
            words: Locale::own(lang),
            names: names(lang),
            actions: actions.collect(),
            run,
            may_see_threat: false,
            time: PlanTime::Runs,
            state: StageState::default(),
            look: Tokens::new(Theme::Dark, 100, true),
            has_boards: false,
            done: Vec::new(),
        }
    }

    /// The alarm was given, and so many seconds have passed.
    pub fn after(mut self, orders: impl IntoIterator<Item = Order>, secs: f64) -> Self {
        orders.into_iter().for_each(|order| self.run.order(order).unwrap());
        self.run.advance(self.run.tick() + (secs / TICK_SECS) as u64);
        self
    }

    pub fn draw(&mut self, ui: &mut egui::Ui) {
        if !theme::apply(ui.ctx(), &self.look) {
            return;
        }
        let Self { words, names, run, actions, may_see_threat, time, state, .. } = self;
        let stage = Stage {
            run,
            names,
            actions,
            may_see_threat: *may_see_threat,
            time: *time,
            ahead_secs: 0.0,
            is_glance: false,
        };
        let tokens = Tokens::of(ui);
        let ground = egui::Frame::new().fill(tokens.colour.bg).inner_margin(theme::margin(tokens.space.l));
        let done = egui::CentralPanel::default().frame(ground).show(ui, |ui| {
            if self.has_boards {
                egui::ScrollArea::vertical().show(ui, |ui| boards_ui(ui, words, run, names));
                return None;
            }
            stage_ui(ui, words, &stage, state)
        });
        self.done.extend(done.inner);
        focus_ring(ui.ctx());
    }
}

pub fn show(window: Window, size: Vec2) -> Harness<'static, Window> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(24)
        .build_ui_state(|ui, window: &mut Window| window.draw(ui), window);
    harness.run();
    harness
}
