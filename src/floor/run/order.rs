//! What may be ordered while a run goes on. Who is ordered, obeys when the order reaches him; what takes time, takes it.

use super::{Doing, Run, Why};
use crate::floor::announce::{Announcement, Delay, Said, understands};
use crate::floor::board::What;
use crate::floor::crowd::{self, PersonAt};
use crate::floor::plan::{DoorAt, DoorState, ZoneAt};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Everybody,
    /// Place in the plan's people.
    Group(usize),
    /// Those who are there now.
    Zone(ZoneAt),
    Person(PersonAt),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Order {
    /// The building's own alarm: everybody leaves after the delay that the plan gives.
    Alarm,
    Announce(Announcement),
    /// At once, by somebody who stands there and is not shown.
    Open(DoorAt),
    Close(DoorAt),
    /// Takes the door's own time, after the person has got there; `None`: somebody stands there.
    Lock {
        door: DoorAt,
        by: Option<PersonAt>,
    },
    Unlock {
        door: DoorAt,
        by: Option<PersonAt>,
    },
    /// As a door was left before anything began: locked, or closed and not locked.
    Found {
        door: DoorAt,
        is_locked: bool,
    },
    /// People are sent away from an exit, though it may be open.
    Block {
        exit: DoorAt,
        is_blocked: bool,
    },
    Send {
        who: Who,
        zone: ZoneAt,
    },
    /// By these exits; empty is all that each knows.
    Evacuate {
        who: Who,
        exits: Vec<DoorAt>,
    },
    /// To the nearest room that locks; whoever is in one locks it.
    Shelter {
        who: Who,
    },
    /// Place in the plan's hazards.
    Start {
        hazard: usize,
    },
    /// A threat comes, or is gone. Place in the plan's actors.
    Threat {
        actor: usize,
        is_here: bool,
    },
    /// Those in the room are asked how many they are.
    Count {
        zone: ZoneAt,
    },
    /// Goes through a zone, ticks off whom he finds and sends them out.
    Sweep {
        by: PersonAt,
        zone: ZoneAt,
    },
    /// A warden stands at this exit from now on, or no longer.
    Warden {
        exit: DoorAt,
        is_there: bool,
    },
}

/// The order names something that the plan does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderError {
    NoDoor,
    NoZone,
    NoGroup,
    NoPerson,
    NoHazard,
    NoActor,
}

impl Run {
    /// Takes effect with the next tick.
    pub fn order(&mut self, order: Order) -> Result<(), OrderError> {
        self.check(&order)?;
        match order {
            Order::Alarm => self.tell(None),
            Order::Announce(announcement) => self.tell(Some(announcement)),
            Order::Open(door) => {
                self.jobs.retain(|job| job.door != door);
                self.set_door(door, DoorState::Open, Why::Ordered);
            }
            // A locked door is closed already, and closing it turns no key.
            Order::Close(door) if self.doors[door] == DoorState::Locked => {}
            Order::Close(door) => self.set_door(door, DoorState::Closed, Why::Ordered),
            Order::Lock { door, by } => self.send_with_key(door, true, by),
            Order::Unlock { door, by } => self.send_with_key(door, false, by),
            Order::Found { door, is_locked } => {
                let state = if is_locked { DoorState::Locked } else { DoorState::Closed };
                self.set_door(door, state, Why::Ordered);
            }
            Order::Block { exit, is_blocked } => self.ask(crowd::Order::ExitBlocked { exit, is_blocked }),
            Order::Send { who, zone } => self.each(who, |run, person| run.begin(person, Doing::Going(zone))),
            Order::Evacuate { who, exits } => {
                self.each(who, |run, person| run.begin_leaving(person, exits.clone()));
            }
            Order::Shelter { who } => self.each(who, |run, person| {
                if let Some(doing) = run.shelter(person, true) {
                    run.begin(person, doing);
                }
            }),
            Order::Start { hazard } => self.hazards.start(hazard),
            Order::Threat { actor, is_here } => self.threat.set_here(actor, is_here),
            Order::Count { zone } => {
                let people = self.how_many(Who::Everybody, Some(zone)) as u32;
                self.note(What::Counted { zone, people });
            }
            Order::Sweep { by, zone } => self.begin(by, Doing::Sweeping(zone)),
            Order::Warden { exit, is_there } => {
                self.setup.wardens.retain(|it| *it != exit);
                if is_there {
                    self.setup.wardens.push(exit);
                }
            }
        }
        Ok(())
    }

    fn check(&self, order: &Order) -> Result<(), OrderError> {
        let plan = &self.scene.plan;
        let need = |is_there: bool, error| if is_there { Ok(()) } else { Err(error) };
        let door = |at: DoorAt| need(at < plan.doors.len(), OrderError::NoDoor);
        let zone = |at: ZoneAt| need(at < plan.zones.len(), OrderError::NoZone);
        let person = |at: PersonAt| need(at < self.minds.len(), OrderError::NoPerson);
        let who = |who: Who| match who {
            Who::Everybody => Ok(()),
            Who::Group(at) => need(at < plan.people.len(), OrderError::NoGroup),
            Who::Zone(at) => zone(at),
            Who::Person(at) => person(at),
        };
        match order {
            Order::Alarm | Order::Announce(_) => Ok(()),
            Order::Open(at) | Order::Close(at) | Order::Found { door: at, .. } => door(*at),
            Order::Lock { door: at, by } | Order::Unlock { door: at, by } => door(*at).and(by.map_or(Ok(()), person)),
            Order::Block { exit, .. } | Order::Warden { exit, .. } => door(*exit),
            Order::Send { who: whom, zone: at } => who(*whom).and(zone(*at)),
            Order::Evacuate { who: whom, exits } => exits.iter().try_for_each(|&exit| door(exit)).and(who(*whom)),
            Order::Shelter { who: whom } => who(*whom),
            Order::Start { hazard } => need(*hazard < plan.hazards.len(), OrderError::NoHazard),
            Order::Threat { actor, .. } => need(*actor < plan.actors.len(), OrderError::NoActor),
            Order::Count { zone: at } => zone(*at),
            Order::Sweep { by, zone: at } => person(*by).and(zone(*at)),
        }
    }

    /// Everybody is told; families act on the last of them who is ready.
    fn tell(&mut self, announcement: Option<Announcement>) {
        let scene = self.scene.clone();
        let now = self.secs();
        for shelter in &scene.shelters {
            if self.how_many(Who::Everybody, Some(shelter.zone)) > 0 {
                self.note(What::Heard(shelter.zone));
            }
        }
        let delay = |person: PersonAt| -> Option<f64> {
            let it = &scene.folk.people[person];
            match &announcement {
                None => Some(it.starts_secs),
                Some(words) => {
                    let delay: Delay = words.delay(understands(words, self.chance, it.key));
                    delay.secs(self.chance, it.key)
                }
            }
        };
        let own: Vec<Option<f64>> = (0..scene.folk.people.len()).map(delay).collect();
        for person in 0..own.len() {
            let family = scene.folk.people[person].family.map(|at| &scene.folk.families[at]);
            let ready = match family {
                Some(members) => members.iter().filter_map(|&at| own[at]).reduce(f64::max),
                None => own[person],
            };
            let Some(delay) = ready else {
                self.minds[person].is_deaf = true;
                continue;
            };
            self.minds[person].is_deaf = false;
            let said = announcement.map_or(Said::LeaveBy, |words| words.said);
            self.obey(person, now + delay, said);
        }
    }

    fn obey(&mut self, person: PersonAt, secs: f64, said: Said) {
        if said == Said::StayAndLock {
            let doing = self.shelter(person, true).unwrap_or(Doing::Leaving(Vec::new()));
            self.plan_to(person, secs, doing);
            return;
        }
        // Whoever hides does not come out for a voice: those who hide are released one room at a time.
        if !matches!(self.minds[person].doing, Doing::Unaware | Doing::Ready) {
            return;
        }
        let doing = self.way_of_leaving(person, Vec::new());
        self.plan_to(person, secs, doing);
    }

    /// Whoever has to be fetched is fetched, whoever fetches goes there first; whom steps keep in goes to a refuge or
    /// waits, and nobody comes for him in vain.
    fn way_of_leaving(&mut self, person: PersonAt, exits: Vec<DoorAt>) -> Doing {
        if self.is_kept_in(person) {
            return self.without_steps(person);
        }
        let scene = self.scene.clone();
        let it = &scene.folk.people[person];
        match it.helps.filter(|&helped| !self.is_out[helped]) {
            Some(helped) if !self.is_kept_in(helped) => Doing::Fetching(helped),
            _ if !it.helpers.is_empty() => Doing::AwaitsHelper,
            _ => Doing::Leaving(exits),
        }
    }

    fn begin_leaving(&mut self, person: PersonAt, exits: Vec<DoorAt>) {
        self.minds[person].exits = exits.clone();
        let doing = self.way_of_leaving(person, exits);
        self.begin(person, doing);
    }

    fn send_with_key(&mut self, door: DoorAt, locks: bool, by: Option<PersonAt>) {
        match by {
            Some(person) => self.begin(person, Doing::KeyTo { door, locks }),
            None => self.begin_job(door, locks, None),
        }
    }

    /// Everybody of these who is inside.
    fn each(&mut self, who: Who, mut each: impl FnMut(&mut Self, PersonAt)) {
        for person in 0..self.minds.len() {
            if !self.is_out[person] && self.is_one_of(who, person) {
                self.minds[person].next = None;
                each(self, person);
            }
        }
    }

    fn is_one_of(&self, who: Who, person: PersonAt) -> bool {
        match who {
            Who::Everybody => true,
            Who::Group(group) => self.scene.folk.people[person].group == group,
            Who::Person(at) => at == person,
            Who::Zone(zone) => self.zone_of(person) == Some(zone),
        }
    }

    /// Where somebody is now.
    pub fn zone_of(&self, person: PersonAt) -> Option<ZoneAt> {
        let seen = self.crowd.person(person)?;
        self.scene.raster.zone(seen.level, seen.at)
    }

    /// How many of them are inside; with a zone, how many of them are in it.
    pub fn how_many(&self, who: Who, zone: Option<ZoneAt>) -> usize {
        let is_there = |person: PersonAt| zone.is_none() || self.zone_of(person) == zone;
        let inside = (0..self.minds.len()).filter(|&person| !self.is_out[person]);
        inside.filter(|&person| self.is_one_of(who, person) && is_there(person)).count()
    }

    /// How many were to go to a refuge and are there, which is as good as out for those who cannot take the stairs. Who
    /// merely stands in one or walks through it, is not counted.
    pub fn in_refuge(&self) -> usize {
        let is_there = |person: PersonAt| match self.minds[person].doing {
            Doing::Going(zone) => self.scene.plan.zones[zone].is_refuge && self.zone_of(person) == Some(zone),
            _ => false,
        };
        (0..self.minds.len()).filter(|&person| !self.is_out[person] && is_there(person)).count()
    }

    /// Rooms that can be locked, with people in them, of which some door is not.
    pub fn rooms_open(&self) -> usize {
        let open = self.scene.shelters.iter().filter(|it| !it.is_locked(&self.doors));
        open.filter(|it| self.how_many(Who::Everybody, Some(it.zone)) > 0).count()
    }
}
