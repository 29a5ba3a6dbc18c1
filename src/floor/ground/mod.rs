//! A plan made ready to walk on: walls with the gaps that doors make, exits with a short way out beyond them, stairs as
//! flights between levels. Compiled once, shared by every run on it.

mod near;
mod sheet;
mod walls;

pub use near::HEED_M;
pub(super) use near::{Near, crosses, distance, nearest};
pub(super) use sheet::{Portal, Sheet, Spot};
pub use walls::walls_of;
pub(super) use walls::{Wall, WallKind};

use super::field::{Field, FieldKey, Grid};
use super::plan::{DoorAt, DoorState, Level, LevelAt, Plan};
use super::shape::{Point, Polygon};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Why no ground can be made of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroundError {
    /// The plan has no level with an outline of three points or more.
    NoFloor,
    /// Something lies outside its level's bounds by more than 3 m, is no number, or spans more than 10 km.
    TooFar { level: LevelAt },
    /// More than 200 000 walls, or more than a square kilometre.
    TooLarge,
    /// A stair or door names a level that is not there.
    NoSuchLevel,
}

#[derive(Debug)]
pub struct Ground {
    pub(super) sheet: Sheet,
    pub(super) walls: Vec<Wall>,
    pub(super) near: Near,
    pub(super) exits: Vec<Exit>,
    pub(super) portals: Vec<Portal>,
    pub(super) grid: Grid,
    doors: Vec<DoorState>,
    /// Clear width of each door, metres.
    pub(super) door_widths: Vec<f32>,
    fields: Mutex<BTreeMap<FieldKey, Arc<Field>>>,
}

/// Whoever is inside the shape is out.
#[derive(Debug, Clone)]
pub struct Exit {
    pub door: DoorAt,
    pub shape: Vec<Spot>,
}

impl Exit {
    /// By the even-odd rule.
    pub fn contains(&self, spot: Spot) -> bool {
        let mut is_in = false;
        let mut b = match self.shape.last() {
            Some(last) => *last,
            None => return false,
        };
        for &a in &self.shape {
            if (a[1] > spot[1]) != (b[1] > spot[1]) && spot[0] < a[0] + (spot[1] - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
            {
                is_in = !is_in;
            }
            b = a;
        }
        is_in
    }
}

impl Ground {
    pub fn of(plan: &Plan) -> Result<Self, GroundError> {
        if !plan.levels.iter().any(|level| level.outline.0.len() >= 3) {
            return Err(GroundError::NoFloor);
        }
        let sheet = Sheet::of(plan)?;
        let built = walls::build(plan, &sheet)?;
        let near = Near::of(&built.walls, sheet.width_m, sheet.height_m);
        let grid = Grid::of(&built.walls, &sheet, &built.portals);
        Ok(Self {
            walls: built.walls,
            near,
            exits: built.exits,
            portals: built.portals,
            grid,
            doors: plan.doors.iter().map(|door| door.state).collect(),
            door_widths: plan.doors.iter().map(|door| door.line.length() as f32).collect(),
            sheet,
            fields: Mutex::default(),
        })
    }

    /// One level, without doors: whoever is inside one of `exits` is out. Exit number i counts as door number i.
    pub fn walkable(outline: Polygon, holes: Vec<Polygon>, exits: Vec<Polygon>) -> Result<Self, GroundError> {
        let level = Level { outline, holes, ..Level::default() };
        let plan = Plan { levels: vec![level], ..Plan::default() };
        let mut ground = Self::of(&plan)?;
        ground.doors = vec![DoorState::Open; exits.len()];
        ground.door_widths = exits.iter().map(|exit| exit.area().sqrt() as f32).collect();
        for (at, exit) in exits.iter().enumerate() {
            let placed = exit.0.iter().filter_map(|&p| ground.sheet.place(0, p));
            let shape = placed.map(|p| [p.x as f32, p.y as f32]).collect();
            ground.exits.push(Exit { door: at, shape });
        }
        Ok(ground)
    }

    /// How the doors stand at the beginning of a run.
    pub fn doors_at_first(&self) -> &[DoorState] {
        &self.doors
    }

    /// Whether somebody at `a` sees `b`: no wall and no closed door between. One sees over obstacles.
    pub fn sees(&self, doors: &[DoorState], level: LevelAt, a: Point, b: Point) -> bool {
        let (Some(a), Some(b)) = (self.spot(level, a), self.spot(level, b)) else { return false };
        !self.near.is_parted(&self.walls, a, b, |kind| match kind {
            WallKind::Wall => true,
            WallKind::Low => false,
            WallKind::Door(door) => doors.get(door as usize) != Some(&DoorState::Open),
        })
    }

    /// How far the nearest exit that is not locked is on foot, and which one it is; `None` if there is no open way.
    pub fn way_out(&self, doors: &[DoorState], level: LevelAt, from: Point) -> Option<(f64, DoorAt)> {
        let spot = self.spot(level, from)?;
        let way = self.field(FieldKey::out(doors)).at(&self.grid, spot)?;
        let exit = self.exits.get(usize::from(way.leads_to))?;
        Some((f64::from(way.rest), exit.door))
    }

    pub(super) fn spot(&self, level: LevelAt, at: Point) -> Option<Spot> {
        self.sheet.place(level, at).map(|p| [p.x as f32, p.y as f32])
    }

    /// The way to a goal from everywhere, computed when first asked for and kept.
    pub(super) fn field(&self, key: FieldKey) -> Arc<Field> {
        // A panic elsewhere leaves whole fields behind, never half of one.
        let mut fields = self.fields.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = fields.get(&key) {
            return known.clone();
        }
        if fields.len() >= MOST_FIELDS {
            fields.pop_first();
        }
        let field = Arc::new(Field::of(self, &key));
        fields.insert(key, field.clone());
        field
    }
}

/// Runs of one plan share so many ways; a school of a hectare needs 2 MB for each.
const MOST_FIELDS: usize = 64;
