//! The live plan: what is asked of it and done to it gets a number, the things in it their places.

use super::{Builder, Built, Unbuildable};
use crate::floor::announce::{self, Said};
use crate::floor::plan::{DoorAt, Plan, ZoneAt};
use crate::floor::run::{Order, Who};
use crate::scenario::model::*;
use crate::scenario::source as written;

/// What is found about the plan while everything else is built; equal ones are one.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub conds: Vec<PlanCond>,
    pub orders: Vec<PlanOrder>,
    pub marks: u16,
}

impl Builder<'_> {
    pub(super) fn live(&self, n: &written::Floor) -> Built<Live> {
        Ok(Live {
            actions: n.actions.iter().map(|it| self.doable(&n.id, it)).collect::<Result<_, _>>()?,
            moments: n.moments.iter().map(|it| self.moment(it)).collect::<Result<_, _>>()?,
            ends: n.ends.iter().map(|it| self.end(it)).collect::<Result<_, _>>()?,
            measures: n.measures.iter().map(|it| self.measure(&n.id, it)).collect::<Result<_, _>>()?,
            left_mark: self.next_mark(),
        })
    }

    fn doable(&self, node: &str, it: &written::Action) -> Built<Action> {
        let key = format!("{node}--{}", it.id);
        let on = |on: &written::On| {
            Ok(match on {
                written::On::Door(id) => On::Door(self.door(id)?),
                written::On::Zone(id) => On::Zone(self.zone(id)?),
                written::On::Marker(id) => On::Marker(place(&self.the_plan(id)?.markers, id, |it| &it.id)?),
            })
        };
        Ok(Action {
            id: it.id.as_str().into(),
            text: self.text(&format!("{key}.text"))?,
            on: it.on.as_ref().map(on).transpose()?,
            grade: it.grade,
            tests: self.tests(&it.tests)?,
            critical: it.critical,
            when: it.when.as_ref().map(|when| self.cond(when)).transpose()?,
            then: self.effects(&it.then)?,
            feedback: self.text_if(it.feedback.as_ref(), &format!("{key}.feedback"))?,
            mark: self.next_mark(),
        })
    }

    fn moment(&self, it: &written::Moment) -> Built<Moment> {
        Ok(Moment {
            id: it.id.as_str().into(),
            when: self.cond(&it.when)?,
            goto: self.ix(&self.nodes, &it.node)?,
            is_frozen: it.plan == written::PlanTime::Frozen,
            mark: self.next_mark(),
        })
    }

    fn end(&self, it: &written::End) -> Built<End> {
        let when = match (&it.when, it.after) {
            (Some(when), None) => EndsWhen::Holds(self.cond(when)?),
            (None, Some(secs)) => EndsWhen::After { secs },
            _ => return Err(Unbuildable { what: it.goto.clone() }),
        };
        Ok(End { when, goto: self.ix(&self.nodes, &it.goto)? })
    }

    fn measure(&self, node: &str, it: &written::Measure) -> Built<Measure> {
        let of = match &it.of {
            written::Of::TimeToOut(percent) => Of::TimeToOut { percent: *percent },
            written::Of::Exposure => Of::Exposure,
            written::Of::Inside => Of::Inside,
            written::Of::Unaccounted => Of::Unaccounted,
            written::Of::QueueMost(door) => Of::QueueMost(self.door(door)?),
            written::Of::RoomsOpen => Of::RoomsOpen,
        };
        Ok(Measure {
            id: it.id.as_str().into(),
            text: self.text(&format!("{node}--{}.text", it.id))?,
            of,
            limits: [it.best, it.workable, it.harmful],
            tests: self.tests(&it.tests)?,
        })
    }

    pub(super) fn plan_cond(&self, cond: &written::Cond) -> Built<u16> {
        let built = match cond {
            written::Cond::Inside(who, zone) => PlanCond::Inside(self.who(who)?, self.zone(zone)?),
            written::Cond::Out(percent) => PlanCond::Out { percent: *percent },
            written::Cond::Exposed(secs) => PlanCond::Exposed { secs: *secs },
            written::Cond::Opened(door) => PlanCond::Opened(self.door(door)?),
            written::Cond::Locked(door) => PlanCond::Locked(self.door(door)?),
            written::Cond::Ran(secs) => PlanCond::Ran { secs: *secs },
            _ => return Err(Unbuildable { what: "condition".to_owned() }),
        };
        numbered(&mut self.live.borrow_mut().conds, built)
    }

    pub(super) fn plan_order(&self, effect: &written::Effect) -> Built<u16> {
        use written::Effect as E;
        let order = match effect {
            E::Sweep(group, zone) => {
                let built = PlanOrder::Sweep { group: self.group(group)?, zone: self.zone(zone)? };
                return numbered(&mut self.live.borrow_mut().orders, built);
            }
            E::Open(door) => Order::Open(self.door(door)?),
            E::Close(door) => Order::Close(self.door(door)?),
            E::Lock(door) => Order::Lock { door: self.door(door)?, by: None },
            E::Unlock(door) => Order::Unlock { door: self.door(door)?, by: None },
            E::Alarm => Order::Alarm,
            E::Announce(id) => Order::Announce(self.announcement(id)?),
            E::Send(who, zone) => Order::Send { who: self.who(who)?, zone: self.zone(zone)? },
            E::Evacuate(who, exits) => Order::Evacuate {
                who: self.who(who)?,
                exits: exits.iter().map(|exit| self.door(exit)).collect::<Result<_, _>>()?,
            },
            E::Shelter(who) => Order::Shelter { who: self.who(who)? },
            E::Start(id) => Order::Start { hazard: place(&self.the_plan(id)?.hazards, id, |it| &it.id)? },
            E::Come(id) => Order::Threat { actor: self.actor(id)?, is_here: true },
            E::Leave(id) => Order::Threat { actor: self.actor(id)?, is_here: false },
            E::Block(exit) => Order::Block { exit: self.door(exit)?, is_blocked: true },
            E::Unblock(exit) => Order::Block { exit: self.door(exit)?, is_blocked: false },
            E::Warden(exit) => Order::Warden { exit: self.door(exit)?, is_there: true },
            E::Count(zone) => Order::Count { zone: self.zone(zone)? },
            E::Raise(what) | E::Clear(what) | E::Set(what, _) | E::Add(what, _) => {
                return Err(Unbuildable { what: what.clone() });
            }
        };
        numbered(&mut self.live.borrow_mut().orders, PlanOrder::Order(order))
    }

    fn announcement(&self, id: &str) -> Built<announce::Announcement> {
        let unknown = || Unbuildable { what: id.to_owned() };
        let it = self.source.announcements.iter().find(|it| it.id == id).ok_or_else(unknown)?;
        Ok(announce::Announcement {
            means: means(it.by),
            said: said(it.says),
            is_in_all_languages: it.all_languages,
            times: u32::from(it.times),
        })
    }

    fn who(&self, who: &written::Crowd) -> Built<Who> {
        Ok(match who {
            written::Crowd::Everybody => Who::Everybody,
            written::Crowd::Group(id) => Who::Group(self.group(id)?),
            written::Crowd::Zone(id) => Who::Zone(self.zone(id)?),
        })
    }

    fn the_plan(&self, id: &str) -> Built<&Plan> {
        self.plan.ok_or_else(|| Unbuildable { what: id.to_owned() })
    }

    fn door(&self, id: &str) -> Built<DoorAt> {
        place(&self.the_plan(id)?.doors, id, |it| &it.id)
    }

    fn zone(&self, id: &str) -> Built<ZoneAt> {
        place(&self.the_plan(id)?.zones, id, |it| &it.id)
    }

    fn group(&self, id: &str) -> Built<usize> {
        place(&self.the_plan(id)?.people, id, |it| &it.id)
    }

    fn actor(&self, id: &str) -> Built<usize> {
        place(&self.the_plan(id)?.actors, id, |it| &it.id)
    }

    fn next_mark(&self) -> u16 {
        let mut live = self.live.borrow_mut();
        live.marks += 1;
        live.marks - 1
    }
}

fn place<T>(list: &[T], id: &str, id_of: impl Fn(&T) -> &Box<str>) -> Built<usize> {
    list.iter().position(|it| **id_of(it) == *id).ok_or_else(|| Unbuildable { what: id.to_owned() })
}

fn numbered<T: PartialEq>(list: &mut Vec<T>, built: T) -> Built<u16> {
    let at = list.iter().position(|it| *it == built).unwrap_or(list.len());
    if at == list.len() {
        list.push(built);
    }
    u16::try_from(at).map_err(|_| Unbuildable { what: "plan".to_owned() })
}

pub fn means(by: written::Means) -> announce::Means {
    match by {
        written::Means::Bell => announce::Means::Bell,
        written::Means::RecordedVoice => announce::Means::RecordedVoice,
        written::Means::LiveVoice => announce::Means::LiveVoice,
        written::Means::PersonToPerson => announce::Means::PersonToPerson,
        written::Means::Phone => announce::Means::Phone,
    }
}

pub fn said(says: written::Says) -> Said {
    match says {
        written::Says::Bare => Said::Bare,
        written::Says::LeaveBy => Said::LeaveBy,
        written::Says::StayAndLock => Said::StayAndLock,
    }
}
