//! What each person is about, and how that becomes a goal on the floor.

use super::{Event, Run};
use crate::floor::chance::Purpose;
use crate::floor::crowd::{Goal, PersonAt};
use crate::floor::plan::{Body, DoorAt, DoorState, LevelAt, Spread, ZoneAt};
use crate::floor::raster::Cell;
use crate::floor::shape::Point;
use crate::floor::threat::{Reaction, Shares, exits_away, nearest_shelter};

/// From seeing a threat to moving, seconds; an assumption.
const REACTS_SECS: f64 = 2.0;

/// How long somebody stands still of fear; an assumption, half of them for 20 s or more.
const FREEZES: Spread = Spread::LogNormal { mean_ln: 3.0, sd_ln: 0.6, max: 120.0 };

#[derive(Debug, Clone, PartialEq, Default)]
pub enum Doing {
    /// Has been told nothing, or does nothing of it.
    #[default]
    Unaware,
    /// To these exits; empty is all that are known.
    Leaving(Vec<DoorAt>),
    Going(ZoneAt),
    /// In a shelter, by its place in the list of them, or on the way there.
    Hiding(usize),
    /// On the way to the doors of a shelter, to lock them one after another.
    Locking(usize),
    /// On the way to a door with the key: to lock it, or to open it.
    KeyTo {
        door: DoorAt,
        locks: bool,
    },
    Fetching(PersonAt),
    AwaitsHelper,
    /// Goes through a zone to look for people.
    Sweeping(ZoneAt),
    Frozen,
    /// Has done what was ordered, and waits for what comes next.
    Ready,
    Out,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mind {
    pub doing: Doing,
    /// What comes next, and when.
    pub next: Option<(f64, Doing)>,
    /// Share of the own speed, smoke apart: beside somebody slower.
    pub pace: f64,
    /// As the crowd was told last.
    pub told_pace: f64,
    pub has_reacted: bool,
    pub turned_secs: Option<f64>,
    /// Has heard and does nothing until others do.
    pub is_deaf: bool,
    /// The exits that were ordered; empty is all that are known.
    pub exits: Vec<DoorAt>,
    /// Of those, the one that the person has settled on.
    pub bound: Option<DoorAt>,
    /// Goes there though another may be nearer.
    pub is_pinned: bool,
    /// For how many looks in a row no way has led on; somebody pressed against furniture has none for a moment.
    pub trapped_looks: u32,
    /// For how many looks in a row somebody has stood face to face.
    pub against_looks: u32,
    /// Where somebody was at the last look, and how fast he has come on since, metres per second: what a pace is worth
    /// when others push one back.
    pub last: Option<(LevelAt, Point)>,
    pub gains: f64,
    /// When one who stands still of fear thinks again.
    pub thaws_secs: f64,
}

impl Default for Mind {
    fn default() -> Self {
        Self {
            doing: Doing::Unaware,
            next: None,
            pace: 1.0,
            told_pace: 1.0,
            has_reacted: false,
            turned_secs: None,
            is_deaf: false,
            exits: Vec::new(),
            bound: None,
            is_pinned: false,
            trapped_looks: 0,
            against_looks: 0,
            last: None,
            gains: 0.0,
            thaws_secs: 0.0,
        }
    }
}

impl Run {
    /// From `secs` on, the person does something else. An earlier start that was planned already stays; whoever does the
    /// same already, is not bothered.
    pub(super) fn plan_to(&mut self, person: PersonAt, secs: f64, doing: Doing) {
        let mind = &mut self.minds[person];
        if mind.doing == Doing::Out || mind.doing == doing {
            return;
        }
        let is_same_later = mind.next.as_ref().is_some_and(|(due, next)| *next == doing && *due <= secs);
        if !is_same_later {
            mind.next = Some((secs, doing));
        }
    }

    pub(super) fn set_off_the_due(&mut self) {
        let now = self.secs();
        for person in 0..self.minds.len() {
            if self.minds[person].next.as_ref().is_none_or(|(due, _)| *due > now) {
                continue;
            }
            if let Some((_, doing)) = self.minds[person].next.take() {
                self.begin(person, doing);
            }
        }
    }

    pub(super) fn begin(&mut self, person: PersonAt, doing: Doing) {
        if self.minds[person].doing == Doing::Out {
            return;
        }
        let doing = match doing {
            Doing::Locking(shelter) if !self.may_lock(person, shelter) => Doing::Hiding(shelter),
            doing => doing,
        };
        if matches!(self.minds[person].doing, Doing::Unaware | Doing::AwaitsHelper) {
            self.say(Event::SetOff { person });
        }
        let goal = match &doing {
            Doing::Leaving(exits) if exits.is_empty() => Goal::Exits(self.scene.folk.people[person].exits.clone()),
            Doing::Leaving(exits) => Goal::Exits(exits.clone()),
            Doing::Going(zone) | Doing::Sweeping(zone) => self.place_in(person, *zone),
            Doing::Hiding(shelter) => {
                let cells = &self.scene.shelters[*shelter].cells;
                // The half of the room that is further from the doors, four cells or a metre apart.
                let far = (cells.len() / 2).max(1);
                self.place(cells[person.wrapping_mul(4) % far])
            }
            Doing::Locking(shelter) => self.next_door_of(*shelter, person).unwrap_or(Goal::Stay),
            Doing::KeyTo { door, .. } => self.beside_door(*door, person).unwrap_or(Goal::Stay),
            Doing::Fetching(helped) => match self.crowd.person(*helped) {
                Some(seen) => Goal::Place { level: seen.level, at: seen.at },
                None => Goal::Exits(Vec::new()),
            },
            Doing::Unaware | Doing::AwaitsHelper | Doing::Frozen | Doing::Ready | Doing::Out => Goal::Stay,
        };
        if doing == Doing::Frozen {
            let key = self.scene.folk.people[person].key;
            let secs = self.chance.draw(&FREEZES, key, Purpose::Reaction, 1);
            self.minds[person].thaws_secs = self.secs() + secs;
        }
        let mind = &mut self.minds[person];
        mind.doing = doing;
        (mind.bound, mind.is_pinned) = (None, false);
        (mind.trapped_looks, mind.against_looks) = (0, 0);
        self.aim(person, goal);
    }

    /// Sees a threat, or is told of one: does what was taught, once.
    pub(super) fn react(&mut self, person: PersonAt, in_secs: f64) {
        if std::mem::replace(&mut self.minds[person].has_reacted, true) {
            return;
        }
        let key = self.scene.folk.people[person].key;
        let part = self.chance.part(key, Purpose::Reaction, 0);
        let how = Shares::of(self.setup.doctrine).reaction(part);
        self.say(Event::Reacts { person, how });
        let doing = match how {
            Reaction::Run => self.away(person).or_else(|| self.shelter(person, false)),
            Reaction::Lock => self.shelter(person, true).or_else(|| self.away(person)),
            Reaction::Hide => self.shelter(person, false).or_else(|| self.away(person)),
            Reaction::Freeze => Some(Doing::Frozen),
        };
        self.plan_to(person, self.secs() + REACTS_SECS + in_secs, doing.unwrap_or(Doing::Frozen));
    }

    /// Out, away from every threat; `None` if no way leads out.
    pub(super) fn away(&mut self, person: PersonAt) -> Option<Doing> {
        let from = self.cell_of(person)?;
        let ways = self.ways(person);
        let mut exits = exits_away(&ways.exits, from, &self.threat_cells());
        let known = &self.scene.folk.people[person].exits;
        if exits.iter().any(|exit| known.contains(exit)) {
            exits.retain(|exit| known.contains(exit));
        }
        (!exits.is_empty()).then_some(Doing::Leaving(exits))
    }

    /// To the nearest room that locks, the one the person is in first; to lock it, or only to hide.
    pub(super) fn shelter(&mut self, person: PersonAt, locks: bool) -> Option<Doing> {
        let from = self.cell_of(person)?;
        let (level, at) = self.scene.raster.middle(from);
        let here = self.scene.raster.zone(level, at);
        let ways = self.ways(person);
        let inside = self.scene.shelters.iter().position(|it| Some(it.zone) == here);
        let shelter = inside.or_else(|| nearest_shelter(&ways.shelters, from, &self.threat_cells()))?;
        Some(if locks { Doing::Locking(shelter) } else { Doing::Hiding(shelter) })
    }

    /// The first who comes to it, as long as it is no child.
    fn may_lock(&self, person: PersonAt, shelter: usize) -> bool {
        let is_taken =
            self.minds.iter().enumerate().any(|(at, it)| at != person && it.doing == Doing::Locking(shelter));
        let is_child = self.scene.folk.people[person].body == Body::Child;
        !is_taken && !is_child && !self.scene.shelters[shelter].is_locked(&self.doors)
    }

    /// Whether somebody on wheels gets out by no way without steps.
    pub(super) fn is_kept_in(&mut self, person: PersonAt) -> bool {
        self.is_on_wheels(person) && !self.is_out[person] && !self.crowd.has_way_on_wheels(person)
    }

    /// What somebody does who is kept in by steps: goes to the nearest refuge of the level, else waits for help. Nobody is
    /// carried over stairs.
    pub(super) fn without_steps(&self, person: PersonAt) -> Doing {
        self.refuge(person).map_or(Doing::AwaitsHelper, Doing::Going)
    }

    fn refuge(&self, person: PersonAt) -> Option<ZoneAt> {
        let scene = &self.scene;
        let from = self.cell_of(person)?;
        let (level, _) = scene.raster.middle(from);
        let is_refuge = |zone: &ZoneAt| scene.plan.zones[*zone].is_refuge && scene.plan.zones[*zone].level == level;
        let refuges: Vec<ZoneAt> = (0..scene.plan.zones.len()).filter(is_refuge).collect();
        if refuges.is_empty() {
            return None;
        }
        let passes = |door: DoorAt| self.doors[door] != DoorState::Locked && !self.is_barred[door];
        let way = scene.raster.ways_past(&[from], passes, |cell| self.hazards.is_fire_in(cell), true);
        let off = |zone: ZoneAt| scene.raster.zone_cells(zone).map(|cell| way.at(cell)).fold(f64::INFINITY, f64::min);
        let near = refuges.into_iter().map(|zone| (off(zone), zone)).filter(|(off, _)| off.is_finite());
        near.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, zone)| zone)
    }

    pub(super) fn threat_cells(&self) -> Vec<Cell> {
        let here = self.threat.actors().iter().filter(|actor| actor.is_here);
        here.filter_map(|actor| self.scene.raster.floor_near(actor.level, actor.at)).collect()
    }

    pub(super) fn cell_of(&self, person: PersonAt) -> Option<Cell> {
        let seen = self.crowd.person(person)?;
        self.scene.raster.floor_near(seen.level, seen.at)
    }

    pub(super) fn place(&self, cell: Cell) -> Goal {
        let (level, at) = self.scene.raster.middle(cell);
        Goal::Place { level, at }
    }

    /// Some free place of the zone, another for each person.
    fn place_in(&self, person: PersonAt, zone: ZoneAt) -> Goal {
        let raster = &self.scene.raster;
        let cells: Vec<Cell> = raster.zone_cells(zone).filter(|&cell| !raster.is_furniture(cell)).collect();
        if cells.is_empty() {
            return Goal::Stay;
        }
        let key = self.scene.folk.people[person].key;
        let nth = (self.chance.part(key, Purpose::PlaceX, zone as u32 + 1) * cells.len() as f64) as usize;
        self.place(cells[nth.min(cells.len() - 1)])
    }

    /// At a door, on the side from which the person comes.
    pub(super) fn beside_door(&self, door: DoorAt, person: PersonAt) -> Option<Goal> {
        let here = self.crowd.person(person)?;
        let it = self.scene.plan.doors.get(door)?;
        let middle = it.line.middle();
        let (x, y) = (it.line.b.x - it.line.a.x, it.line.b.y - it.line.a.y);
        let length = it.line.length().max(1e-6);
        let side = ((here.at.x - middle.x) * -y + (here.at.y - middle.y) * x).signum();
        let at = Point::new(middle.x - y / length * 0.6 * side, middle.y + x / length * 0.6 * side);
        Some(Goal::Place { level: it.level, at })
    }
}
