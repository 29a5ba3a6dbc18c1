//! From a plan as written to the plan that runs: ids become places in lists, what was left out gets its default, metres
//! stay metres. It is called on a plan without errors; what is still wrong gives [`Unbuildable`], never a panic.

use super::keys::{key_of, texts};
use super::source as written;
use super::{Names, Planned};
use crate::floor::plan::{
    Actor, Body, Door, DoorState, Group, Hazard, HazardKind, Landing, Level, Marker, MarkerKind, Obstacle, Plan, Seeks,
    Spread, Stair, Underlay, Zone,
};
use crate::floor::shape::{Point, Polygon, Segment};
use crate::scenario::build::Unbuildable;
use crate::scenario::model::TextId;
use std::collections::HashMap;

/// Time to setting off where the author names none: the day case of IMO MSC.1/Circ.1533, median 31 s, cut off at 300 s.
pub const STARTS: Spread = Spread::LogNormal { mean_ln: 3.44, sd_ln: 0.94, max: 300.0 };
/// Longest time that a distribution without `max` may give, in seconds.
pub const MOST_SECS: f64 = 900.0;
/// Seconds for turning a key: reports on locked classrooms name 30 to 40 (Martaindale 2023).
pub const LOCK_SECS: f64 = 30.0;
/// Height of a storey in metres, and slopes in degrees: usual in public buildings.
pub const RISE_M: f64 = 3.0;
pub const STAIR_SLOPE_DEG: f64 = 32.0;
pub const RAMP_SLOPE_DEG: f64 = 3.4;
/// Shares of the speed on the flat: on stairs Weidmann 1993, along the slope; on ramps our assumption.
pub const STAIR_UP: f64 = 0.54;
pub const STAIR_DOWN: f64 = 0.61;
pub const RAMP_UP: f64 = 0.9;
pub const RAMP_DOWN: f64 = 1.0;
/// A walking pace, in metres per second, and how far a presence counts, in metres: our assumptions.
pub const ACTOR_SPEED: f64 = 1.3;
pub const ACTOR_REACH_M: f64 = 15.0;
/// Metres per second, our assumption; per metre, from where people who know the way turn back (Jin 1978).
pub const HAZARD_SPREADS: f64 = 0.2;
pub const SMOKE_THICKNESS: f64 = 0.5;

/// Builds a plan whose first name is text number `first_text` of the scenario.
pub fn build(plan: &written::Plan, first_text: usize) -> Result<Planned, Unbuildable> {
    let builder = Builder { plan };
    let names = names(plan, first_text)?;
    let built = Plan {
        id: plan.id.as_str().into(),
        underlay: plan.underlay.as_ref().map(|underlay| Underlay {
            picture: underlay.picture.as_str().into(),
            metres_per_pixel: underlay.metres_per_pixel,
        }),
        levels: plan.levels.iter().map(level).collect(),
        zones: plan.zones().map(|(level, each)| zone(level, each)).collect(),
        doors: each(&plan.doors, |door| builder.door(door))?,
        stairs: [each(&plan.stairs, |s| builder.stair(s, false))?, each(&plan.ramps, |r| builder.stair(r, true))?]
            .concat(),
        people: each(&plan.people, |group| builder.group(group))?,
        actors: each(&plan.actors, |actor| builder.actor(actor))?,
        hazards: each(&plan.hazards, |hazard| builder.hazard(hazard))?,
        markers: each(&plan.markers, |marker| builder.marker(marker))?,
    };
    Ok(Planned::new(built, names))
}

pub fn point(at: written::Xy) -> Point {
    Point::new(at.0, at.1)
}

pub fn polygon(corners: &[written::Xy]) -> Polygon {
    Polygon(corners.iter().copied().map(point).collect())
}

/// The shape of a zone or an obstacle.
pub fn shape(shape: &written::Shape) -> Polygon {
    match shape {
        written::Shape::Rect { at, size } => Polygon::rect(point(*at), size.0, size.1),
        written::Shape::Polygon(corners) => polygon(corners),
    }
}

/// Length of a flight along its slope, in metres.
pub fn length_m(stair: &written::Stair, is_ramp: bool) -> f64 {
    let slope = stair.slope_deg.unwrap_or(if is_ramp { RAMP_SLOPE_DEG } else { STAIR_SLOPE_DEG });
    stair.length.unwrap_or_else(|| stair.rise.unwrap_or(RISE_M) / libm::sin(slope.to_radians()))
}

fn each<S, T>(list: &[S], build: impl Fn(&S) -> Result<T, Unbuildable>) -> Result<Vec<T>, Unbuildable> {
    list.iter().map(build).collect()
}

fn names(plan: &written::Plan, first_text: usize) -> Result<Names, Unbuildable> {
    let numbers: HashMap<String, TextId> =
        texts(plan).into_iter().zip(first_text..).map(|(text, number)| (text.key, TextId(number as u32))).collect();
    let name = |what: &str, id: &str| numbers.get(&key_of(what, id)).copied();
    Ok(Names {
        plan: numbers.get("plan.name").copied().ok_or_else(|| Unbuildable { what: "plan.name".to_owned() })?,
        levels: plan.levels.iter().map(|level| name("level", &level.id)).collect(),
        zones: plan.zones().map(|(_, zone)| name("zone", &zone.id)).collect(),
        doors: plan.doors.iter().map(|door| name("door", &door.id)).collect(),
        stairs: plan.flights().map(|stair| name("stair", &stair.id)).collect(),
        people: plan.people.iter().map(|group| name("people", &group.id)).collect(),
        actors: plan.actors.iter().map(|actor| name("actor", &actor.id)).collect(),
        hazards: plan.hazards.iter().map(|hazard| name("hazard", &hazard.id)).collect(),
        markers: plan.markers.iter().map(|marker| name("marker", &marker.id)).collect(),
    })
}

fn level(level: &written::Level) -> Level {
    Level {
        id: level.id.as_str().into(),
        outline: polygon(&level.outline),
        holes: level.holes.iter().map(|hole| polygon(hole)).collect(),
        walls: level.walls.iter().map(|wall| wall.iter().copied().map(point).collect()).collect(),
        obstacles: level
            .obstacles
            .iter()
            .map(|obstacle| Obstacle { id: obstacle.id.as_str().into(), shape: shape(&obstacle.shape) })
            .collect(),
    }
}

fn zone(level: usize, zone: &written::Zone) -> Zone {
    Zone { id: zone.id.as_str().into(), level, shape: shape(&zone.shape), is_refuge: zone.refuge }
}

pub fn spread(spread: &written::Spread) -> Spread {
    use written::Spread as Written;
    let most = |max: &Option<f64>| max.unwrap_or(MOST_SECS);
    match spread {
        Written::Fixed(value) => Spread::Fixed(*value),
        Written::Uniform { min, max } => Spread::Uniform { min: *min, max: *max },
        Written::Normal { mean, sd, min, max } => {
            Spread::Normal { mean: *mean, sd: *sd, min: min.unwrap_or(0.0), max: max.unwrap_or(mean + 4.0 * sd) }
        }
        Written::LogNormal { mean_ln, sd_ln, max } => {
            Spread::LogNormal { mean_ln: *mean_ln, sd_ln: *sd_ln, max: most(max) }
        }
        Written::Gamma { shape, scale, max } => Spread::Gamma { shape: *shape, scale: *scale, max: most(max) },
        Written::Weibull { shape, scale, max } => Spread::Weibull { shape: *shape, scale: *scale, max: most(max) },
    }
}

fn body(body: written::Body) -> Body {
    match body {
        written::Body::Adult => Body::Adult,
        written::Body::Child => Body::Child,
        written::Body::Older => Body::Older,
        written::Body::Wheelchair => Body::Wheelchair,
        written::Body::VisuallyImpaired => Body::VisuallyImpaired,
        written::Body::Carer => Body::Carer,
    }
}

pub fn door_state(state: written::DoorState) -> DoorState {
    match state {
        written::DoorState::Open => DoorState::Open,
        written::DoorState::Closed => DoorState::Closed,
        written::DoorState::Locked => DoorState::Locked,
    }
}

/// A door on the level of this place.
pub fn door_on(door: &written::Door, level: usize) -> Door {
    Door {
        id: door.id.as_str().into(),
        level,
        line: Segment::new(point(door.a), point(door.b)),
        is_exit: door.exit,
        state: door_state(door.state),
        lock_secs: door.lock_secs.unwrap_or(LOCK_SECS),
        force_secs: door.force_secs,
    }
}

struct Builder<'a> {
    plan: &'a written::Plan,
}

impl Builder<'_> {
    fn level(&self, id: &str) -> Result<usize, Unbuildable> {
        place(self.plan.levels.iter().map(|level| &level.id), id)
    }

    fn zone(&self, id: &str) -> Result<usize, Unbuildable> {
        place(self.plan.zones().map(|(_, zone)| &zone.id), id)
    }

    fn door(&self, door: &written::Door) -> Result<Door, Unbuildable> {
        Ok(door_on(door, self.level(&door.level)?))
    }

    fn stair(&self, stair: &written::Stair, is_ramp: bool) -> Result<Stair, Unbuildable> {
        let landing = |end: &written::Landing| {
            Ok(Landing { level: self.level(&end.level)?, line: Segment::new(point(end.a), point(end.b)) })
        };
        Ok(Stair {
            id: stair.id.as_str().into(),
            lower: landing(&stair.lower)?,
            upper: landing(&stair.upper)?,
            length_m: length_m(stair, is_ramp),
            up_factor: stair.up.unwrap_or(if is_ramp { RAMP_UP } else { STAIR_UP }),
            down_factor: stair.down.unwrap_or(if is_ramp { RAMP_DOWN } else { STAIR_DOWN }),
            is_ramp,
        })
    }

    fn group(&self, group: &written::Group) -> Result<Group, Unbuildable> {
        let helpers = |id: &String| place(self.plan.people.iter().map(|group| &group.id), id);
        Ok(Group {
            id: group.id.as_str().into(),
            count: group.count,
            zone: self.zone(&group.zone)?,
            body: body(group.body),
            speed: group.speed.as_ref().map(spread),
            starts: group.starts.as_ref().map_or(STARTS, spread),
            family_of: group.family_of.unwrap_or(1),
            helped_by: group.helped_by.as_ref().map(helpers).transpose()?,
            exits: each(&group.exits, |id| place(self.plan.doors.iter().map(|door| &door.id), id))?,
        })
    }

    fn actor(&self, actor: &written::Actor) -> Result<Actor, Unbuildable> {
        Ok(Actor {
            id: actor.id.as_str().into(),
            zone: self.zone(&actor.zone)?,
            seeks: match &actor.seeks {
                written::Seeks::Nothing => Seeks::Nothing,
                written::Seeks::NearestSeen => Seeks::NearestSeen,
                written::Seeks::Round(zones) => Seeks::Round(each(zones, |id| self.zone(id))?),
            },
            speed: actor.speed.unwrap_or(ACTOR_SPEED),
            reach_m: actor.reach.unwrap_or(ACTOR_REACH_M),
        })
    }

    fn hazard(&self, hazard: &written::Hazard) -> Result<Hazard, Unbuildable> {
        Ok(Hazard {
            id: hazard.id.as_str().into(),
            zone: self.zone(&hazard.zone)?,
            kind: match hazard.kind {
                written::HazardKind::Smoke => {
                    HazardKind::Smoke { thickness: hazard.thickness.unwrap_or(SMOKE_THICKNESS) }
                }
                written::HazardKind::Fire => HazardKind::Fire,
            },
            spreads: hazard.spreads.unwrap_or(HAZARD_SPREADS),
            starts_secs: hazard.starts_secs,
        })
    }

    fn marker(&self, marker: &written::Marker) -> Result<Marker, Unbuildable> {
        Ok(Marker {
            id: marker.id.as_str().into(),
            kind: match marker.kind {
                written::MarkerKind::AssemblyPoint => MarkerKind::AssemblyPoint,
                written::MarkerKind::Extinguisher => MarkerKind::Extinguisher,
                written::MarkerKind::FirstAid => MarkerKind::FirstAid,
                written::MarkerKind::Keys => MarkerKind::Keys,
                written::MarkerKind::EmergencyCall => MarkerKind::EmergencyCall,
            },
            level: marker.level.as_ref().map_or(Ok(0), |id| self.level(id))?,
            at: point(marker.at),
        })
    }
}

fn place<'a>(mut ids: impl Iterator<Item = &'a String>, id: &str) -> Result<usize, Unbuildable> {
    ids.position(|known| known == id).ok_or_else(|| Unbuildable { what: id.to_owned() })
}
