//! Numbers in a plan: finite, of a size that a building has, and not more of anything than can be worked with.

use crate::scenario::check::Kind;
use crate::scenario::fault::{Finding, Path};
use crate::scenario::plan::keys::name_of;
use crate::scenario::plan::source::{Door, Plan, Shape, Spread, Stair, Xy};

/// A number that no building has, or no number at all.
pub const RANGE: Kind = Kind::error("SC302", &["owner", "field", "found", "least", "most"]);
/// More of something than can be worked with.
pub const TOO_MANY: Kind = Kind::error("SC303", &["what", "count", "most"]);

/// How far from the origin things may be, in metres: farther off, places lose their precision.
const FARTHEST_M: f64 = 1000.0;
/// Corners of one shape.
pub const MOST_CORNERS: usize = 2_000;
const MOST_CORNERS_TOGETHER: usize = 20_000;
const MOST_PEOPLE: usize = 10_000;
pub const DAY_SECS: f64 = 86_400.0;
pub const LONGEST_LOCK_SECS: f64 = 3600.0;
/// The narrowest and the widest opening, from jamb to jamb.
pub const WIDTH_M: (f64, f64) = (0.3, 30.0);

pub fn check(plan: &Plan, found: &mut Vec<Finding>) {
    let owner = |path: &Path| name_of(plan, path);
    Ranges { owner: &owner, found }.all(plan);
    counts(plan, found);
}

/// Tells numbers that no building has; `owner` names whose number stands at a path.
pub struct Ranges<'a> {
    pub owner: &'a dyn Fn(&Path) -> String,
    pub found: &'a mut Vec<Finding>,
}

impl Ranges<'_> {
    fn all(&mut self, plan: &Plan) {
        let top = Path::default();
        if let Some(underlay) = &plan.underlay {
            self.number(underlay.metres_per_pixel, 0.0001, 10.0, &top.field("underlay"), "metres_per_pixel");
        }
        for (i, level) in plan.levels.iter().enumerate() {
            let here = top.field("levels").index(i);
            self.places(&level.outline, &here.field("outline"), "outline");
            for (lists, field) in [(&level.holes, "holes"), (&level.walls, "walls")] {
                for (j, list) in lists.iter().enumerate() {
                    self.places(list, &here.field(field).index(j), field);
                }
            }
            for (j, obstacle) in level.obstacles.iter().enumerate() {
                self.shape(&obstacle.shape, &here.field("obstacles").index(j));
            }
            for (j, zone) in level.zones.iter().enumerate() {
                self.shape(&zone.shape, &here.field("zones").index(j));
            }
        }
        for (i, stair) in plan.stairs.iter().enumerate() {
            self.stair(stair, &top.field("stairs").index(i));
        }
        for (i, ramp) in plan.ramps.iter().enumerate() {
            self.stair(ramp, &top.field("ramps").index(i));
        }
        for (i, door) in plan.doors.iter().enumerate() {
            self.door(door, &top.field("doors").index(i));
        }
        self.people(plan);
        for (i, marker) in plan.markers.iter().enumerate() {
            self.place(marker.at, &top.field("markers").index(i).field("at"), "at");
        }
    }

    pub fn door(&mut self, door: &Door, here: &Path) {
        self.line(door.a, door.b, here);
        self.maybe(door.lock_secs, 0.0, LONGEST_LOCK_SECS, here, "lock_secs");
        self.maybe(door.force_secs, 0.0, DAY_SECS, here, "force_secs");
    }

    fn people(&mut self, plan: &Plan) {
        let top = Path::default();
        for (i, group) in plan.people.iter().enumerate() {
            let here = top.field("people").index(i);
            self.number(f64::from(group.count), 1.0, MOST_PEOPLE as f64, &here, "count");
            self.maybe(group.family_of.map(f64::from), 1.0, 20.0, &here, "family_of");
            self.spread(group.speed.as_ref(), 0.05, 5.0, &here, "speed");
            if let Some(starts) = &group.starts {
                self.starts(starts, &here);
            }
        }
        for (i, actor) in plan.actors.iter().enumerate() {
            let here = top.field("actors").index(i);
            self.maybe(actor.speed, 0.0, 5.0, &here, "speed");
            self.maybe(actor.reach, 0.0, 200.0, &here, "reach");
        }
        for (i, hazard) in plan.hazards.iter().enumerate() {
            let here = top.field("hazards").index(i);
            self.maybe(hazard.spreads, 0.0, 10.0, &here, "spreads");
            self.maybe(hazard.thickness, 0.01, 20.0, &here, "thickness");
            self.maybe(hazard.starts_secs, 0.0, DAY_SECS, &here, "starts_secs");
        }
    }

    fn stair(&mut self, stair: &Stair, here: &Path) {
        self.line(stair.lower.a, stair.lower.b, &here.field("lower"));
        self.line(stair.upper.a, stair.upper.b, &here.field("upper"));
        self.maybe(stair.length, 0.3, 200.0, here, "length");
        self.maybe(stair.rise, 0.1, 50.0, here, "rise");
        self.maybe(stair.slope_deg, 1.0, 60.0, here, "slope_deg");
        self.maybe(stair.up, 0.05, 2.0, here, "up");
        self.maybe(stair.down, 0.05, 2.0, here, "down");
    }

    /// Time from the alarm to setting off.
    pub fn starts(&mut self, starts: &Spread, here: &Path) {
        self.spread(Some(starts), 0.0, 3600.0, here, "starts");
    }

    fn spread(&mut self, spread: Option<&Spread>, least: f64, most: f64, here: &Path, field: &'static str) {
        let Some(spread) = spread else { return };
        let inside = here.field(field);
        match spread {
            Spread::Fixed(value) => self.at(*value, least, most, &inside.index(0), field),
            Spread::Uniform { min, max } => {
                self.number(*min, least, most, &inside, "min");
                self.number(*max, min.max(least), most, &inside, "max");
            }
            Spread::Normal { mean, sd, min, max } => {
                self.number(*mean, least, most, &inside, "mean");
                self.number(*sd, 0.0, most, &inside, "sd");
                self.maybe(*min, least, most, &inside, "min");
                self.maybe(*max, min.unwrap_or(least).max(least), most, &inside, "max");
            }
            Spread::LogNormal { mean_ln, sd_ln, max } => {
                self.number(*mean_ln, -5.0, 9.0, &inside, "mean_ln");
                self.number(*sd_ln, 0.0, 3.0, &inside, "sd_ln");
                self.maybe(*max, least, most, &inside, "max");
            }
            Spread::Gamma { shape, scale, max } | Spread::Weibull { shape, scale, max } => {
                self.number(*shape, 0.01, 1000.0, &inside, "shape");
                self.number(*scale, 0.001, 3600.0, &inside, "scale");
                self.maybe(*max, least, most, &inside, "max");
            }
        }
    }

    fn shape(&mut self, shape: &Shape, here: &Path) {
        let inside = here.field("shape");
        match shape {
            Shape::Rect { at, size } => {
                self.place(*at, &inside.field("at"), "at");
                self.at(size.0, 0.01, FARTHEST_M, &inside.field("size"), "size");
                self.at(size.1, 0.01, FARTHEST_M, &inside.field("size"), "size");
            }
            Shape::Polygon(corners) => self.places(corners, &inside.index(0), "shape"),
        }
    }

    /// A line that people cross: its ends, and how wide it is.
    fn line(&mut self, a: Xy, b: Xy, here: &Path) {
        let before = self.found.len();
        self.place(a, &here.field("a"), "a");
        self.place(b, &here.field("b"), "b");
        if self.found.len() == before {
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            self.at((dx * dx + dy * dy).sqrt(), WIDTH_M.0, WIDTH_M.1, &here.field("b"), "width");
        }
    }

    fn places(&mut self, places: &[Xy], here: &Path, field: &'static str) {
        for (i, place) in places.iter().enumerate() {
            if !is_place(*place) {
                self.place(*place, &here.index(i), field);
            }
        }
    }

    fn place(&mut self, place: Xy, path: &Path, field: &'static str) {
        let wrong = [place.0, place.1].into_iter().find(|number| !is_near(*number));
        if let Some(number) = wrong {
            self.at(number, -FARTHEST_M, FARTHEST_M, path, field);
        }
    }

    fn maybe(&mut self, number: Option<f64>, least: f64, most: f64, here: &Path, field: &'static str) {
        if let Some(number) = number {
            self.number(number, least, most, here, field);
        }
    }

    pub fn number(&mut self, number: f64, least: f64, most: f64, here: &Path, field: &'static str) {
        if !(least..=most).contains(&number) {
            self.at(number, least, most, &here.field(field), field);
        }
    }

    pub fn at(&mut self, number: f64, least: f64, most: f64, path: &Path, field: &'static str) {
        if (least..=most).contains(&number) {
            return;
        }
        let finding = RANGE.at_path(path.clone()).with("owner", (self.owner)(path)).with("field", field);
        let finding = finding.with("found", written(number)).with("least", written(least)).with("most", written(most));
        self.found.push(finding);
    }
}

/// A place that a building may have.
pub fn is_place(place: Xy) -> bool {
    is_near(place.0) && is_near(place.1)
}

fn is_near(number: f64) -> bool {
    (-FARTHEST_M..=FARTHEST_M).contains(&number)
}

/// Short enough for a sentence, whatever it is.
fn written(number: f64) -> String {
    if number.abs() < 1e6 { format!("{}", (number * 1e4).round() / 1e4) } else { format!("{number:e}") }
}

fn counts(plan: &Plan, found: &mut Vec<Finding>) {
    let top = Path::default();
    let mut limit = |what: &'static str, count: usize, most: usize, path: Path| {
        if count > most {
            found.push(TOO_MANY.at_path(path).with("what", what).with("count", count).with("most", most));
        }
    };
    let corners_of = |shape: &Shape| if let Shape::Polygon(corners) = shape { corners.len() } else { 4 };
    let (mut zones, mut obstacles, mut together) = (0, 0, 0);
    for (i, level) in plan.levels.iter().enumerate() {
        let here = top.field("levels").index(i);
        let lists = level.holes.iter().map(|hole| (hole.len(), "holes"));
        let lists = lists.chain(level.walls.iter().map(|wall| (wall.len(), "walls")));
        let lists = lists.chain(level.obstacles.iter().map(|obstacle| (corners_of(&obstacle.shape), "obstacles")));
        let lists = lists.chain(level.zones.iter().map(|zone| (corners_of(&zone.shape), "zones")));
        for (corners, field) in lists.chain([(level.outline.len(), "outline")]) {
            limit("corners", corners, MOST_CORNERS, here.field(field));
            together += corners;
        }
        zones += level.zones.len();
        obstacles += level.obstacles.len();
    }
    let people: usize = plan.people.iter().map(|group| group.count as usize).fold(0, usize::saturating_add);
    limit("corners", together, MOST_CORNERS_TOGETHER, top.field("levels"));
    limit("levels", plan.levels.len(), 20, top.field("levels"));
    limit("zones", zones, 500, top.field("levels"));
    limit("obstacles", obstacles, 5_000, top.field("levels"));
    limit("doors", plan.doors.len(), 500, top.field("doors"));
    limit("stairs", plan.stairs.len() + plan.ramps.len(), 200, top.field("stairs"));
    limit("groups", plan.people.len(), 200, top.field("people"));
    limit("people", people, MOST_PEOPLE, top.field("people"));
    limit("actors", plan.actors.len(), 20, top.field("actors"));
    limit("hazards", plan.hazards.len(), 50, top.field("hazards"));
    limit("markers", plan.markers.len(), 500, top.field("markers"));
}
