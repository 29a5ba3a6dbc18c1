//! What people do who see it or are told of it: leave away from it, hide where a door locks, lock the door they are at,
//! or stand still. How many do what is a doctrine's teaching, and an assumption: no count was found that could be cited.

use crate::floor::body::{Remark, Source};
use crate::floor::plan::{DoorAt, DoorState, Plan, ZoneAt};
use crate::floor::raster::{Cell, Front, Raster};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reaction {
    Run,
    /// Close and lock the room one is in; who is in none that locks hides.
    Lock,
    Hide,
    Freeze,
}

/// What people have been taught.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doctrine {
    /// "Bēdz, slēpies, ziņo" of the Latvian State Security Service, and "run, hide, tell": leave if you can, else hide.
    RunHideTell,
    /// Standard Response Protocol in schools: lock, lights out, out of sight.
    Lockdown,
    /// Nobody has taught them anything.
    Untaught,
}

/// Who does what; what is left of 1 stands still.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shares {
    pub run: f64,
    pub lock: f64,
    pub hide: f64,
    pub source: Source,
}

/// A room whose every door locks.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelter {
    pub zone: ZoneAt,
    pub doors: Vec<DoorAt>,
    /// Its cells that are free to stand on, the furthest from its doors first.
    pub cells: Vec<Cell>,
}

impl Shares {
    pub fn of(doctrine: Doctrine) -> Self {
        match doctrine {
            Doctrine::RunHideTell => Self {
                run: 0.60,
                lock: 0.15,
                hide: 0.15,
                source: Source::assumed("VDD: bēdz, slēpies, ziņo", Remark::OrderOfActions),
            },
            Doctrine::Lockdown => Self {
                run: 0.10,
                lock: 0.50,
                hide: 0.35,
                source: Source::assumed("Standard Response Protocol (I Love U Guys)", Remark::OrderOfActions),
            },
            Doctrine::Untaught => Self {
                run: 0.40,
                lock: 0.05,
                hide: 0.25,
                source: Source::assumed("Leach (2004), Aviat. Space Environ. Med. 75(6)", Remark::Freezing),
            },
        }
    }

    /// What the person does whose luck is `part`; from 0 to 1, the same person tends to the same end under any doctrine.
    pub fn reaction(&self, part: f64) -> Reaction {
        if part < self.run {
            return Reaction::Run;
        }
        if part < self.run + self.lock {
            return Reaction::Lock;
        }
        if part < self.run + self.lock + self.hide { Reaction::Hide } else { Reaction::Freeze }
    }
}

/// Every zone that is a room with doors, none of them an exit.
pub fn shelters(plan: &Plan, raster: &Raster) -> Vec<Shelter> {
    let rooms = (0..plan.zones.len()).filter_map(|zone| {
        let doors = raster.doors_of(zone)?;
        if doors.iter().any(|&door| plan.doors[door].is_exit) {
            return None;
        }
        let sides: Vec<Cell> = doors.iter().flat_map(|&door| raster.door_cells(door).iter().copied()).collect();
        let off = |cell: Cell| {
            let at = raster.middle(cell).1;
            sides.iter().map(|&side| raster.middle(side).1.distance(at)).fold(f64::INFINITY, f64::min)
        };
        let cells = raster.zone_cells(zone).filter(|&cell| !raster.is_furniture(cell));
        let mut cells: Vec<(f64, Cell)> = cells.map(|cell| (off(cell), cell)).collect();
        cells.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let cells: Vec<Cell> = cells.into_iter().map(|(_, cell)| cell).collect();
        (!cells.is_empty()).then_some(Shelter { zone, doors, cells })
    });
    rooms.collect()
}

/// The place in `shelters` of the one nearest on foot that can still be entered, and that the other is not nearer to.
/// `ways` holds the way to each shelter, `threats` the cells it stands in.
pub fn nearest_shelter(ways: &[Front], from: Cell, threats: &[Cell]) -> Option<usize> {
    let near = |way: &Front, cell: Cell| way.at(cell);
    let first = |way: &&Front| threats.iter().all(|&threat| near(way, from) < near(way, threat));
    let open = ways.iter().enumerate().filter(|(_, way)| near(way, from).is_finite() && first(way));
    open.min_by(|a, b| near(a.1, from).total_cmp(&near(b.1, from)).then(a.0.cmp(&b.0))).map(|(nth, _)| nth)
}

/// The exits, by door, that one reaches before the other could; all that can be reached if there is none such. `ways`
/// holds the way to each.
pub fn exits_away(ways: &[(DoorAt, Front)], from: Cell, threats: &[Cell]) -> Vec<DoorAt> {
    let open: Vec<&(DoorAt, Front)> = ways.iter().filter(|(_, way)| way.at(from).is_finite()).collect();
    let first = |way: &Front| threats.iter().all(|&threat| way.at(from) < way.at(threat));
    let away: Vec<DoorAt> = open.iter().filter(|(_, way)| first(way)).map(|it| it.0).collect();
    if away.is_empty() { open.iter().map(|it| it.0).collect() } else { away }
}

impl Shelter {
    /// Whether every door is locked.
    pub fn is_locked(&self, doors: &[DoorState]) -> bool {
        self.doors.iter().all(|&door| doors.get(door) == Some(&DoorState::Locked))
    }
}
