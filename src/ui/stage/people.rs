//! People as quiet dots: the hue says the group, the shape the body, the fill whether somebody goes, waits or is safe.

use egui::epaint::Mesh;
use egui::{Color32, Pos2, Vec2, vec2};

use super::stamp::{Shape, Stamp};
use super::{Overlay, Scene};
use crate::floor::crowd::{Seen, State};
use crate::floor::plan::Body;
use crate::floor::run::Doing;
use crate::floor::shape::Point;

/// Across an adult, and the side of a wheelchair, metres.
const ADULT_M: f64 = 0.35;
const CHAIR_M: f64 = 0.55;
/// A child is so much smaller.
const CHILD: f32 = 0.72;
/// From so many pixels to a metre on, one sees where somebody looks.
const HEADING_PX_PER_M: f32 = 13.0;
/// Slower than this, in metres per second, somebody on the way waits.
const WAITS_BELOW: f32 = 0.25;
/// Seconds in a threat's sight from which each step of heat begins.
pub(super) const EXPOSED_SECS: [f64; 5] = [1.0, 5.0, 10.0, 20.0, 40.0];

/// What one sees of how somebody fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Goes, or has not been told anything.
    Goes,
    Waits,
    /// In a refuge, or behind a locked door.
    Safe,
}

pub(super) fn people(mesh: &mut Mesh, scene: &Scene<'_>, overlay: Overlay) {
    let (run, tokens) = (scene.stage.run, scene.tokens);
    let sees_heading = scene.frame.px_per_m >= HEADING_PX_PER_M;
    let rect = scene.frame.rect.expand(tokens.space.l);
    let mut stamp = Stamp::new(mesh, scene.pixels_per_point);
    for seen in run.people().filter(|seen| seen.level == scene.level) {
        let at = scene.frame.pos(ahead(&seen, scene.stage.ahead_secs));
        let Some(somebody) = run.somebody(seen.person).filter(|_| rect.contains(at)) else { continue };
        let heat = (overlay == Overlay::Exposure).then(|| exposed_step(run.exposure(Some(seen.person))));
        let colour = match (overlay, heat) {
            (_, Some(Some(step))) => tokens.plan.heat(step),
            (_, Some(None)) => tokens.colour.border,
            (Overlay::Density, _) => tokens.colour.text,
            _ => tokens.plan.group(somebody.group),
        };
        if heat.flatten().is_some() {
            // Steps of heat are told apart, not seen on every floor.
            let halo = radius(scene, somebody.body) + 2.0 * tokens.edge;
            stamp.full(Shape::Disc, at, halo, tokens.colour.text);
        }
        let look = Look { body: somebody.body, standing: standing(scene, &seen), colour };
        look.draw(&mut stamp, scene, at);
        if sees_heading && seen.speed > WAITS_BELOW {
            let ahead = vec2(seen.heading.0, -seen.heading.1);
            let radius = radius(scene, somebody.body);
            stamp.line([at + ahead * radius, at + ahead * 1.9 * radius], tokens.plan_size.leaf * 0.8, colour);
        }
    }
}

/// Where somebody has gone since, who goes on as before.
fn ahead(seen: &Seen, secs: f32) -> Point {
    let by = f64::from(if seen.stair.is_none() { seen.speed * secs } else { 0.0 });
    Point::new(seen.at.x + f64::from(seen.heading.0) * by, seen.at.y + f64::from(seen.heading.1) * by)
}

/// How somebody looks.
pub(super) struct Look {
    pub body: Body,
    pub standing: Standing,
    pub colour: Color32,
}

impl Look {
    fn draw(&self, stamp: &mut Stamp<'_>, scene: &Scene<'_>, at: Pos2) {
        self.draw_as(stamp, scene, at, radius(scene, self.body));
    }

    /// The same for whoever explains the signs, whatever the zoom.
    pub fn draw_sample(&self, stamp: &mut Stamp<'_>, scene: &Scene<'_>, at: Pos2) {
        let radius = scene.tokens.icon * 0.3;
        self.draw_as(stamp, scene, at, if self.body == Body::Child { CHILD * radius } else { radius });
    }

    fn draw_as(&self, stamp: &mut Stamp<'_>, scene: &Scene<'_>, at: Pos2, radius: f32) {
        let shape = shape(self.body);
        let floor = scene.tokens.colour.panel;
        // A narrow edge of floor keeps those apart who stand close.
        stamp.full(shape, at, radius + scene.tokens.edge * 0.6, floor);
        match self.standing {
            Standing::Goes => stamp.full(shape, at, radius, self.colour),
            Standing::Waits => stamp.ring(shape, at, radius, (0.34 * radius).max(scene.tokens.edge), self.colour),
            Standing::Safe => {
                stamp.full(shape, at, 0.62 * radius, self.colour);
                stamp.ring(Shape::Disc, at, radius + scene.tokens.edge, scene.tokens.edge, self.colour);
            }
        }
        if self.body == Body::Carer {
            let child = at + Vec2::splat(0.85 * radius);
            stamp.full(Shape::Disc, child, 0.5 * radius + scene.tokens.edge * 0.6, floor);
            stamp.full(Shape::Disc, child, 0.5 * radius, self.colour);
        }
    }
}

fn shape(body: Body) -> Shape {
    match body {
        Body::Wheelchair => Shape::Square,
        Body::VisuallyImpaired => Shape::Diamond,
        Body::Adult | Body::Child | Body::Older | Body::Carer => Shape::Disc,
    }
}

fn radius(scene: &Scene<'_>, body: Body) -> f32 {
    let least = scene.tokens.plan_size.person;
    match body {
        Body::Wheelchair => (scene.frame.px(CHAIR_M) / 2.0).max(1.3 * least),
        Body::Child => CHILD * (scene.frame.px(ADULT_M) / 2.0).max(least),
        _ => (scene.frame.px(ADULT_M) / 2.0).max(least),
    }
}

fn standing(scene: &Scene<'_>, seen: &Seen) -> Standing {
    let run = scene.stage.run;
    let is_there = seen.state == State::Arrived;
    match run.doing(seen.person) {
        Some(Doing::AwaitsHelper | Doing::Frozen) => Standing::Waits,
        Some(Doing::Hiding(_)) if is_there => Standing::Safe,
        Some(Doing::Going(zone)) if is_there && run.plan().zones.get(*zone).is_some_and(|it| it.is_refuge) => {
            Standing::Safe
        }
        Some(Doing::Unaware | Doing::Ready | Doing::Out) | None => Standing::Goes,
        Some(_) if is_there => Standing::Goes,
        Some(_) if seen.state == State::Trapped || seen.speed < WAITS_BELOW => Standing::Waits,
        Some(_) => Standing::Goes,
    }
}

/// The step of heat for so many seconds in sight; none for nobody who was never seen.
fn exposed_step(secs: f64) -> Option<usize> {
    EXPOSED_SECS.iter().rposition(|from| secs >= *from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_two_ticks_somebody_goes_on_as_before() {
        let seen = Seen {
            person: 0,
            level: 0,
            at: Point::new(3.0, 4.0),
            stair: None,
            heading: (0.0, -1.0),
            speed: 1.2,
            state: State::Walking,
            rest_m: 9.0,
        };
        let at = ahead(&seen, 0.05);
        assert!(at.distance(Point::new(3.0, 3.94)) < 1e-6, "{at:?}");
        assert_eq!(ahead(&seen, 0.0), seen.at);
    }

    #[test]
    fn longer_in_sight_is_a_higher_step() {
        assert_eq!(exposed_step(0.0), None);
        assert_eq!([0.9, 1.0, 19.9, 300.0].map(exposed_step), [None, Some(0), Some(2), Some(4)]);
    }
}
