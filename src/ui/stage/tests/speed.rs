//! What two thousand people cost in a frame. It prints, and judges nothing: `--nocapture` shows it.

use egui_kittest::Harness;

use super::hall::{Window, plan, show};
use crate::floor::plan::{Body, Group, Plan, Spread};
use crate::floor::run::{Order, Run, Setup};
use crate::floor::shape::{Point, Polygon, Segment};
use crate::ui::stage::{Overlay, StageState};
use crate::ui::testing::USUAL;
use crate::words::Lang;

const FRAMES: u32 = 40;

/// A hall ten times as large with so many people.
fn large(people: u32) -> Plan {
    let mut plan = plan();
    let far = |p: &mut Point| *p = Point::new(p.x * 3.0, p.y * 3.0);
    let all = |shape: &mut Polygon| shape.0.iter_mut().for_each(far);
    for level in &mut plan.levels {
        all(&mut level.outline);
        level.walls.iter_mut().flatten().for_each(far);
        level.obstacles.iter_mut().for_each(|it| all(&mut it.shape));
    }
    plan.zones.iter_mut().for_each(|zone| all(&mut zone.shape));
    let line = |line: &mut Segment| [&mut line.a, &mut line.b].into_iter().for_each(far);
    plan.doors.iter_mut().for_each(|door| line(&mut door.line));
    for stair in &mut plan.stairs {
        line(&mut stair.lower.line);
        line(&mut stair.upper.line);
    }
    let each = |id: &str, zone, body, count| Group {
        id: id.into(),
        count,
        zone,
        body,
        speed: None,
        starts: Spread::Uniform { min: 0.0, max: 20.0 },
        family_of: 1,
        helped_by: None,
        exits: Vec::new(),
    };
    plan.people = vec![
        each("congregation", 1, Body::Adult, people / 2),
        each("guests", 0, Body::Adult, people / 4),
        each("class", 1, Body::Child, people - people / 2 - people / 4),
    ];
    plan
}

/// Processor time of this thread, seconds: a busy machine does not change it.
fn spent_secs() -> f64 {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    now.tv_sec as f64 + now.tv_nsec as f64 * 1e-9
}

/// Milliseconds of a frame: the panel, and its triangles.
fn millis(harness: &mut Harness<'_, Window>) -> (f64, f64, usize) {
    let (mut panel, mut triangles, mut vertices) = (0.0, 0.0, 0);
    for _ in 0..FRAMES {
        let tick = harness.state().run.tick() + 1;
        harness.state_mut().run.advance(tick);
        let began = spent_secs();
        harness.step();
        panel += spent_secs() - began;
        let output = harness.output();
        let (shapes, scale) = (output.shapes.clone(), output.pixels_per_point);
        let began = spent_secs();
        let meshes = harness.ctx.tessellate(shapes, scale);
        triangles += spent_secs() - began;
        let count = |it: &egui::ClippedPrimitive| match &it.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
            egui::epaint::Primitive::Callback(_) => 0,
        };
        vertices = meshes.iter().map(count).sum();
    }
    let each = |secs: f64| 1e3 * secs / f64::from(FRAMES);
    (each(panel), each(triangles), vertices)
}

#[test]
fn two_thousand_people_in_a_frame() {
    for people in [0, 2000] {
        let run = Run::new(large(people), Setup::default()).unwrap();
        let window = Window { run, state: StageState::default(), may_see_threat: true, ..Window::new(&Lang::lv()) };
        let mut harness = show(window.after([Order::Alarm, Order::Start { hazard: 0 }], 3.0), USUAL);
        for overlay in [Overlay::None, Overlay::Density, Overlay::Exposure] {
            harness.state_mut().state.overlay = overlay;
            harness.run();
            let (panel, triangles, vertices) = millis(&mut harness);
            println!(
                "{people} people, {overlay:?}: panel {panel:.2} ms, triangles {triangles:.2} ms, {vertices} vertices"
            );
        }
        let inside = harness.state().run.people().count();
        assert!(inside >= people as usize * 9 / 10, "most are still there: {inside}");
    }
}
