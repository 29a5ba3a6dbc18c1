//! The one list of the names in a plan, with their keys: `plan.name`, `plan--door-east.name`. Their order numbers them, as
//! it does in [`crate::scenario::keys`].

use super::source::Plan;
use crate::scenario::fault::{Path, Step};
use crate::scenario::keys::{Role, TextRef};
use crate::scenario::source::{Id, Text};
use crate::scenario::trail::Trail;

/// A node of this id would have the keys of the plan.
pub const RESERVED_NODE: &str = "plan";

/// Key of the name of something in a plan; `what` is a word such as `door`.
pub fn key_of(what: &str, id: &str) -> String {
    format!("plan--{what}-{id}.name")
}

/// All names, in the order that numbers them.
pub fn texts(plan: &Plan) -> Vec<TextRef<'_>> {
    let top = Trail::Top;
    let mut texts = vec![name("plan.name".to_owned(), &plan.name, top.field("name").path())];
    each(plan, |what, id, written, path| {
        if let Some(written) = written {
            texts.push(name(key_of(what, id), written, path.field("name")));
        }
    });
    texts
}

/// Everything in the plan that has an id: what it is, its id, its name if it may have one, the way to it.
pub fn each<'a>(plan: &'a Plan, mut found: impl FnMut(&'static str, &'a Id, Option<&'a Text>, Path)) {
    let top = Path::default();
    for (i, level) in plan.levels.iter().enumerate() {
        let here = top.field("levels").index(i);
        found("level", &level.id, level.name.as_ref(), here.clone());
        for (j, zone) in level.zones.iter().enumerate() {
            found("zone", &zone.id, zone.name.as_ref(), here.field("zones").index(j));
        }
        for (j, obstacle) in level.obstacles.iter().enumerate() {
            found("obstacle", &obstacle.id, None, here.field("obstacles").index(j));
        }
    }
    macro_rules! list {
        ($field:ident, $what:literal) => {
            for (i, each) in plan.$field.iter().enumerate() {
                found($what, &each.id, each.name.as_ref(), top.field(stringify!($field)).index(i));
            }
        };
    }
    list!(stairs, "stair");
    list!(ramps, "stair");
    list!(doors, "door");
    list!(people, "people");
    list!(actors, "actor");
    list!(hazards, "hazard");
    list!(markers, "marker");
}

/// What people call the place of a path: the id of the innermost thing around it, or `plan`.
pub fn name_of(plan: &Plan, path: &Path) -> String {
    let at = |list: &str, i: usize| match list {
        "levels" => plan.levels.get(i).map(|level| &level.id),
        "stairs" => plan.stairs.get(i).map(|stair| &stair.id),
        "ramps" => plan.ramps.get(i).map(|ramp| &ramp.id),
        "doors" => plan.doors.get(i).map(|door| &door.id),
        "people" => plan.people.get(i).map(|group| &group.id),
        "actors" => plan.actors.get(i).map(|actor| &actor.id),
        "hazards" => plan.hazards.get(i).map(|hazard| &hazard.id),
        "markers" => plan.markers.get(i).map(|marker| &marker.id),
        _ => None,
    };
    let id = match path.0.as_slice() {
        [Step::Field("levels"), Step::Index(i), Step::Field("zones"), Step::Index(j), ..] => {
            plan.levels.get(*i).and_then(|level| level.zones.get(*j)).map(|zone| &zone.id)
        }
        [Step::Field("levels"), Step::Index(i), Step::Field("obstacles"), Step::Index(j), ..] => {
            plan.levels.get(*i).and_then(|level| level.obstacles.get(*j)).map(|obstacle| &obstacle.id)
        }
        [Step::Field(list), Step::Index(i), ..] => at(list, *i),
        _ => None,
    };
    id.filter(|id| !id.is_empty()).cloned().unwrap_or_else(|| "plan".to_owned())
}

fn name(key: String, pattern: &str, path: Path) -> TextRef<'_> {
    TextRef { key, path, pattern, role: Role::PlanName, node: None }
}
