//! The stage in windows: by key, by a press on the thing, by name, in both languages and in every size.

mod hall;
#[cfg(unix)]
mod speed;

use egui::accesskit::Role;
use egui::epaint::Mesh;
use egui::{Key, MouseWheelUnit, PointerButton, Pos2, Rect, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::frame::{Camera, Frame, whole};
use super::stamp::Stamp;
use super::{Overlay, PlanTime, Scene, Stage, doors};
use crate::floor::announce::{Announcement, Means, Said};
use crate::floor::plan::DoorState;
use crate::floor::run::Order;
use crate::floor::shape::Point;
use crate::ui::testing::{USUAL, cut_off, disordered, picture, tab_to, unnamed};
use crate::ui::theme::{Theme, Tokens};
use crate::words::Lang;
use hall::{Window, show};

fn canvas(harness: &Harness<'_, Window>) -> Rect {
    harness.get_by_role(Role::Image).rect()
}

/// Where a place of the plan lies in the window.
fn pos(harness: &Harness<'_, Window>, at: Point) -> Pos2 {
    let window = harness.state();
    let whole = whole(window.run.plan(), window.state.level.unwrap());
    Frame::new(whole, canvas(harness), window.look.control, window.state.camera).pos(at)
}

fn press(harness: &mut Harness<'_, Window>, at: Pos2) {
    harness.hover_at(at);
    for pressed in [true, false] {
        let modifiers = egui::Modifiers::NONE;
        harness.event(egui::Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers });
    }
    harness.run();
}

fn smoke() -> [Order; 3] {
    [Order::Alarm, Order::Start { hazard: 0 }, Order::Start { hazard: 1 }]
}

#[test]
fn a_key_does_the_action_of_its_number_if_it_can_be_done() {
    let mut harness = show(Window::new(&Lang::lv()), USUAL);
    for key in [Key::Num2, Key::Num1, Key::Num7, Key::Num9] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(harness.state().done, [10, 16], "the second is not open, and there is no ninth");
}

#[test]
fn a_press_on_the_door_itself_does_its_action_and_one_on_a_zone_only_asks() {
    let mut harness = show(Window::new(&Lang::lv()), USUAL);
    let door = pos(&harness, Point::new(18.6, 0.0));
    press(&mut harness, door);
    assert_eq!(harness.state().done, [10]);
    let zone = pos(&harness, Point::new(33.5, 13.5));
    press(&mut harness, zone);
    assert_eq!(harness.state().done, [10]);
    let chip = harness.get_by_label("Svētdienas skola; darbība 5: Ieslēgties svētdienas skolā");
    let nodes = harness.root().children_recursive();
    let focused: Vec<_> = nodes.filter(|it| it.is_focused()).map(|it| it.accesskit_node().label()).collect();
    assert!(chip.is_focused(), "{focused:?}");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().done, [10, 14]);
    let nothing = pos(&harness, Point::new(10.0, 19.0));
    press(&mut harness, nothing);
    assert_eq!(harness.state().done, [10, 14]);
}

#[test]
fn tab_leads_from_thing_to_thing_and_enter_does_it() {
    for (lang, name) in [
        (Lang::lv(), "Pagalma izeja, durvis aizslēgtas; darbība 1: Atslēgt pagalma izeju"),
        (Lang::en(), "Yard exit, door locked; action 1: Unlock the yard exit"),
    ] {
        let mut harness = show(Window::new(&lang), USUAL);
        tab_to(&mut harness, name);
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().done, [10], "{lang}");
        let faults = disordered(&mut show(Window::new(&lang), USUAL));
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn exits_say_who_left_and_who_waits() {
    let harness = show(Window::new(&Lang::lv()).after(smoke(), 40.0), USUAL);
    let (run, name) = (&harness.state().run, "Galvenā izeja, durvis atvērtas");
    let (out, queue) = (run.measures().through(0), run.measures().queue(0).0);
    assert!(out > 0, "somebody has left by then");
    let said = format!("{name}; izgājuši {out}, gaida {queue}");
    assert!(harness.query_by_label(&said).is_some(), "{said}");
    let told = format!("Ārā {} no 144", run.measures().out().len());
    assert_eq!(harness.query_all_by_label_contains(&told).count(), 2, "on the plan, and in the bar");
}

#[test]
fn everything_has_a_name_and_a_place_in_every_size_and_language() {
    let mut faults = Vec::new();
    let sizes = [(USUAL, 100), (USUAL, 200), (vec2(960.0, 600.0), 100), (vec2(620.0, 520.0), 100)];
    for lang in [Lang::lv(), Lang::en()] {
        for (size, scale_percent) in sizes {
            let mut window = Window::new(&lang).after(smoke(), 20.0);
            window.look = Tokens::new(Theme::Light, scale_percent, true);
            let harness = show(window, size);
            let at = format!("{lang} {size:?} {scale_percent} %");
            picture(&harness, &format!("stage-{lang}-{}x{}-{scale_percent}", size.x, size.y));
            faults.extend(unnamed(&harness).into_iter().map(|fault| format!("{at}: no name: {fault}")));
            faults.extend(cut_off(&harness, size.x).into_iter().map(|fault| format!("{at}: cut off: {fault}")));
            let canvas = canvas(&harness);
            if canvas.height() < 180.0 || canvas.width() < 400.0 || canvas.bottom() > size.y {
                faults.push(format!("{at}: the plan is left {canvas}"));
            }
            let listed = harness.get_by_label_contains("1. ").rect();
            if listed.bottom() > size.y {
                faults.push(format!("{at}: the first action lies at {listed}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_threat_is_shown_only_to_whoever_knows_of_it() {
    let come = [Order::Threat { actor: 0, is_here: true }];
    let mut window = Window::new(&Lang::lv()).after(come, 3.0);
    window.state.overlay = Overlay::Exposure;
    let mut harness = show(window, USUAL);
    assert!(harness.query_by_label("apdraudējums").is_none());
    assert!(harness.query_by_label_contains("Apdraudējumā").is_none());
    assert_eq!(harness.state().state.overlay, Overlay::None);
    assert!(harness.state().state.sights.is_none());
    harness.state_mut().may_see_threat = true;
    harness.state_mut().state.overlay = Overlay::Exposure;
    harness.run();
    assert!(harness.query_by_label("apdraudējums").is_some());
    assert!(harness.query_by_label_contains("Apdraudējumā").is_some());
    let (_, sights) = harness.state().state.sights.as_ref().unwrap();
    assert!(sights[0].contains(Point::new(4.0, 5.0)) && !sights[0].contains(Point::new(30.0, 10.0)));
    picture(&harness, "threat");
}

#[test]
fn doors_are_told_apart_without_colour() {
    let window = Window::new(&Lang::lv());
    let stage = Stage {
        run: &window.run,
        names: &window.names,
        actions: &[],
        may_see_threat: false,
        time: PlanTime::Runs,
        ahead_secs: 0.0,
        is_glance: false,
    };
    let rect = Rect::from_min_size(Pos2::ZERO, USUAL);
    let frame = Frame::new(whole(window.run.plan(), 0), rect, 0.0, Camera::default());
    let scene =
        Scene { stage: &stage, words: &window.words, tokens: &window.look, level: 0, frame, pixels_per_point: 1.0 };
    let drawn = |state| {
        let mut mesh = Mesh::default();
        let line = [pos2(0.0, 0.0), pos2(12.0, 0.0)];
        doors::sample(&mut Stamp::new(&mut mesh, 1.0), &scene, line, state, false);
        let reach = mesh.vertices.iter().map(|it| it.pos.y.abs()).fold(0.0, f32::max);
        (reach, mesh.vertices.len())
    };
    let [open, closed, locked] = [DoorState::Open, DoorState::Closed, DoorState::Locked].map(drawn);
    assert!(open.0 > 2.0 * closed.0, "an open leaf stands out: {open:?} {closed:?}");
    assert!(locked.1 > closed.1 + 16 && open.0 > locked.0, "a bolt lies across: {locked:?} {closed:?}");
}

#[test]
fn the_wheel_comes_nearer_at_the_pointer_and_f_shows_all_again() {
    let mut harness = show(Window::new(&Lang::en()), USUAL);
    let place = Point::new(18.6, 0.0);
    let at = pos(&harness, place);
    harness.hover_at(at);
    harness.event(egui::Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, 160.0),
        phase: egui::TouchPhase::Move,
        modifiers: egui::Modifiers::NONE,
    });
    harness.run();
    let zoom = harness.state().state.camera.zoom;
    assert!(zoom > 1.5, "{zoom}");
    assert!(pos(&harness, place).distance(at) < 2.0, "{} for {at}", pos(&harness, place));
    harness.drag_at(at);
    harness.hover_at(at + vec2(-60.0, 30.0));
    harness.drop_at(at + vec2(-60.0, 30.0));
    harness.run();
    assert!(harness.state().done.is_empty(), "a drag does nothing to the door");
    assert!(harness.state().state.camera.off_m.length() > 0.5);
    harness.key_press(Key::F);
    harness.run();
    assert_eq!(harness.state().state.camera, Camera::default());
}

#[test]
fn levels_are_chosen_and_each_has_its_own_things() {
    let mut harness = show(Window::new(&Lang::en()), USUAL);
    let chip = "Organ loft; action 4: Search the gallery";
    assert!(harness.query_by_label(chip).is_none());
    harness.get_by_label("Level: Gallery").click();
    harness.run();
    assert!(harness.query_by_label(chip).is_some());
    assert!(harness.query_by_label_contains("Yard exit, door locked; action").is_none());
    picture(&harness, "gallery-level");
}

#[test]
fn a_room_reads_it_from_ten_metres() {
    let size = vec2(1280.0, 720.0);
    let mut window = Window::new(&Lang::lv()).after(smoke(), 25.0);
    window.look = Tokens::new(Theme::Dark, 100, true).for_room(size.y);
    window.state.overlay = Overlay::Density;
    let harness = show(window, size);
    picture(&harness, "room");
    assert_eq!(cut_off(&harness, size.x), [""; 0]);
    let canvas = canvas(&harness);
    assert!(canvas.height() > 0.4 * size.y, "{canvas}");
    let chip = harness.get_by_label_contains("Pagalma izeja, durvis aizslēgtas; darbība").rect();
    assert!(chip.height() >= 50.0 && canvas.contains_rect(chip), "{chip}");
}

#[test]
fn the_boards_say_what_was_reported_in_both_languages() {
    let stay = Announcement { said: Said::StayAndLock, ..Announcement::once(Means::LiveVoice, Said::LeaveBy) };
    for (lang, room, missing, head) in [
        (Lang::lv(), "Svētdienas skola", "trūkst 14 no 14", "Kāpēc cilvēki gaida"),
        (Lang::en(), "Sunday school", "14 of 14 missing", "Why people wait"),
    ] {
        let orders = [Order::Announce(stay)];
        let mut window = Window::new(&lang).after(orders, 120.0).after([Order::Count { zone: 3 }], 5.0);
        window.has_boards = true;
        let board = window.run.board();
        let counted = board.rooms.iter().find(|it| it.zone == 3).and_then(|it| it.counted).unwrap();
        let harness = show(window, vec2(900.0, 1400.0));
        picture(&harness, &format!("boards-{lang}"));
        assert!(harness.query_all_by_label_contains(room).count() >= 2, "a room, and a class");
        assert!(harness.query_by_label_contains(missing).is_some());
        assert!(harness.query_by_label(head).is_some());
        let told = harness.state().words.integer(i64::from(counted.1));
        assert!(harness.query_by_label_contains(&format!("{told} (2:00)")).is_some());
    }
}

#[test]
fn a_torn_family_is_named_and_a_complete_group_too() {
    let mut window = Window::new(&Lang::lv()).after([Order::Alarm], 600.0);
    let missing = window.run.roll_call().unaccounted();
    window.has_boards = true;
    let harness = show(window, vec2(900.0, 1400.0));
    let all = harness.state().run.folk().people.len();
    let words = format!("Sarakstā vēl nav atzīmēti: {missing} no {all}.");
    assert!(harness.query_by_label(&words).is_some(), "{words}");
    assert!(missing < 20, "nearly everybody is out and ticked: {missing}");
    assert!(harness.query_by_label_contains("visi 14 ir klāt").is_some());
    picture(&harness, "boards-late");
}

#[test]
fn pictures_of_every_look() {
    for (theme, name) in [(Theme::Dark, "dark"), (Theme::Contrast, "contrast"), (Theme::Light, "light")] {
        let mut window = Window::new(&Lang::lv()).after(smoke(), 22.0);
        window.look = Tokens::new(theme, 100, true);
        let mut harness = show(window, USUAL);
        picture(&harness, &format!("look-{name}"));
        harness.state_mut().state.overlay = Overlay::Density;
        harness.run();
        picture(&harness, &format!("density-{name}"));
        let at = pos(&harness, Point::new(9.0, 10.0));
        let mut camera = harness.state().state.camera;
        let frame = Frame::new(whole(harness.state().run.plan(), 0), canvas(&harness), 40.0, camera);
        camera.zoom_at(&frame, at, 4.0);
        harness.state_mut().state.camera = camera;
        harness.state_mut().state.overlay = Overlay::None;
        harness.run();
        picture(&harness, &format!("near-{name}"));
        assert_eq!(unnamed(&harness), [""; 0]);
    }
}

#[test]
fn what_belongs_to_one_plan_is_never_taken_for_another() {
    let mut harness = show(Window::new(&Lang::lv()), USUAL);
    harness.state_mut().state.level = Some(1);
    harness.run();
    let other = Window::new(&Lang::lv()).run;
    let known = std::sync::Arc::downgrade(std::mem::replace(&mut harness.state_mut().run, other).prepared());
    assert!(known.upgrade().is_some(), "while it is remembered, no other plan can come to lie in its place");
    harness.run();
    assert_eq!(harness.state().state.level, Some(0), "another plan is looked at from its beginning");
    assert!(known.upgrade().is_none(), "and the one before is let go");
}
