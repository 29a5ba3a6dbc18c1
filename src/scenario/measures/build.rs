//! From a catalogue as written to comparisons on one plan: `"*"` becomes each door in turn, ids become places in lists,
//! and what says nothing on this plan is set aside with the reason.

use super::source::{self as written, Each, Measure, Measures};
use super::{Catalogue, LeftOut, Named, On, Trial, Why};
use crate::floor::announce::Announcement;
use crate::floor::body::Profile;
use crate::floor::change::{Case, Change, Told, Unfit};
use crate::floor::plan::{Body, Door, DoorAt, DoorState, Plan};
use crate::scenario::build::{means, said};
use crate::scenario::plan::build as plans;

/// The one that a measure goes through.
const THIS: &str = "*";
/// One measure for each of more doors than this would bury the answer.
const MOST_EACH: usize = 6;

/// A measure names something that the plan does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    pub measure: String,
    /// `door`, `level`, `obstacle` or `people`, as in keys of a plan's names.
    pub what: &'static str,
    pub id: String,
    pub known: Vec<String>,
}

/// # Errors
/// The first name that the plan does not have.
pub fn build(measures: &Measures, plan: &Plan) -> Result<Catalogue, Unknown> {
    let today = Ids { plan, drawn: plan, measure: "today", this: None }.changes(&measures.today)?;
    let not_judged = measures.not_judged.iter();
    let not_judged =
        not_judged.map(|it| Named { id: it.id.clone(), name: it.name.clone(), why: it.why.clone() }).collect();
    let mut catalogue = Catalogue { today, trials: Vec::new(), left_out: Vec::new(), not_judged };
    let base = Case { plan: plan.clone(), ..Case::default() };
    let base = match base.with(&catalogue.today) {
        Ok(base) => base,
        Err(unfit) => {
            catalogue.left_out = measures.measures.iter().map(|it| it.left_out(unfit.into())).collect();
            return Ok(catalogue);
        }
    };
    for measure in &measures.measures {
        let trials = match trials(measure, &base.plan, plan) {
            Ok(trials) => trials?,
            Err(why) => {
                catalogue.left_out.push(measure.left_out(why));
                continue;
            }
        };
        for trial in trials {
            match idle(&base, &trial) {
                None => catalogue.trials.push(trial),
                Some(why) => catalogue.left_out.push(LeftOut { on: trial.on, ..measure.left_out(why) }),
            }
        }
    }
    Ok(catalogue)
}

impl Measure {
    fn named(&self) -> Named {
        Named { id: self.id.clone(), name: self.name.clone(), why: None }
    }

    fn left_out(&self, why: Why) -> LeftOut {
        LeftOut { named: self.named(), on: None, why }
    }
}

/// Why a comparison would compare nothing.
fn idle(base: &Case, trial: &Trial) -> Option<Why> {
    let before = base.clone().with(&trial.instead_of);
    let after = before.clone().and_then(|before| before.with(&trial.changes));
    match (before, after) {
        (Ok(before), Ok(after)) if before == after => Some(Why::AlreadySo),
        (Ok(_), Ok(_)) => None,
        (Err(unfit), _) | (_, Err(unfit)) => Some(unfit.into()),
    }
}

impl From<Unfit> for Why {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::NotThere => Self::NotThere,
            Unfit::NoWall => Self::NoWall,
            Unfit::NoHelp => Self::NoHelpers,
            Unfit::NeedsNone => Self::NobodyUnhelped,
        }
    }
}

/// A measure for each of what it goes through on the plan as it is today, or why there is none. What was `drawn` may be
/// named though it is away today.
fn trials(measure: &Measure, plan: &Plan, drawn: &Plan) -> Result<Result<Vec<Trial>, Unknown>, Why> {
    if measure.changes.is_empty() {
        return Err(Why::NotNamed);
    }
    if measure.intruder && plan.actors.is_empty() {
        return Err(Why::NoIntruder);
    }
    let all = measure.all.map(|each| through(each, plan)).transpose()?;
    let each = measure.each.map(|each| through(each, plan)).transpose()?;
    if let Some(each) = each.as_ref().filter(|each| each.len() > MOST_EACH) {
        return Err(Why::TooMany(each.len()));
    }
    let one = |on: Option<On>| -> Result<Trial, Unknown> {
        let ids = |this| Ids { plan, drawn, measure: &measure.id, this };
        let of = |list: &[written::Change]| match &all {
            Some(all) => {
                let parts: Result<Vec<_>, _> = all.iter().map(|on| ids(Some(*on)).changes(list)).collect();
                parts.map(|parts| parts.concat())
            }
            None => ids(on).changes(list),
        };
        Ok(Trial {
            named: measure.named(),
            on,
            is_assumed: measure.assumed,
            instead_of: of(&measure.instead_of)?,
            changes: of(&measure.changes)?,
        })
    };
    Ok(match each {
        Some(each) => each.into_iter().map(|on| one(Some(on))).collect(),
        None => one(None).map(|trial| vec![trial]),
    })
}

fn through(each: Each, plan: &Plan) -> Result<Vec<On>, Why> {
    let doors = |wanted: &dyn Fn(&Door) -> bool| -> Vec<On> {
        plan.doors.iter().enumerate().filter(|(_, door)| wanted(door)).map(|(at, _)| On::Door(at)).collect()
    };
    let (list, why) = match each {
        Each::Exit => (doors(&|door| door.is_exit), Why::NoExit),
        Each::OpenExit => (doors(&|door| door.is_exit && door.state != DoorState::Locked), Why::NoExit),
        Each::LockedExit => (doors(&|door| door.is_exit && door.state == DoorState::Locked), Why::NoLockedExit),
        Each::InnerDoor => (doors(&|door| !door.is_exit), Why::NoInnerDoor),
        Each::Unhelped => (unhelped(plan), Why::NobodyUnhelped),
    };
    if list.is_empty() {
        return Err(why);
    }
    if each == Each::Unhelped && adults(plan).is_none() {
        return Err(Why::NoHelpers);
    }
    Ok(list)
}

fn unhelped(plan: &Plan) -> Vec<On> {
    let groups = plan.people.iter().enumerate();
    let needs = groups.filter(|(_, group)| Profile::of(group.body).helpers_flat > 0 && group.helped_by.is_none());
    needs.filter(|(_, group)| group.count > 0).map(|(at, _)| On::Group(at)).collect()
}

/// The largest group of adults.
fn adults(plan: &Plan) -> Option<usize> {
    let adults = plan.people.iter().enumerate().filter(|(_, group)| group.body == Body::Adult && group.count > 0);
    adults.max_by(|a, b| a.1.count.cmp(&b.1.count).then(b.0.cmp(&a.0))).map(|(at, _)| at)
}

struct Ids<'a> {
    plan: &'a Plan,
    /// Has the furniture that is away today.
    drawn: &'a Plan,
    measure: &'a str,
    this: Option<On>,
}

impl Ids<'_> {
    fn changes(&self, list: &[written::Change]) -> Result<Vec<Change>, Unknown> {
        let parts: Result<Vec<Vec<Change>>, Unknown> = list.iter().map(|change| self.change(change)).collect();
        parts.map(|parts| parts.concat())
    }

    fn change(&self, change: &written::Change) -> Result<Vec<Change>, Unknown> {
        use written::Change as Written;
        Ok(vec![match change {
            Written::Stands { door, state } => {
                Change::Stands { door: self.door(door)?, state: plans::door_state(*state) }
            }
            Written::Width { door, metres } => Change::Width { door: self.door(door)?, width_m: *metres },
            Written::Widen { door, metres } => {
                let door = self.door(door)?;
                Change::Width { door, width_m: self.plan.doors[door].line.length() + metres }
            }
            Written::AddDoor(door) => {
                let levels = || self.plan.levels.iter().map(|level| &*level.id);
                let level = self.plan.level(&door.level);
                let level = level.ok_or_else(|| self.unknown("level", &door.level, levels()))?;
                Change::AddDoor(plans::door_on(door, level))
            }
            Written::Clear(ids) => return ids.iter().map(|id| self.clear(id)).collect(),
            Written::Know { groups, exits } => {
                let exits: Vec<DoorAt> = exits.iter().map(|id| self.door(id)).collect::<Result<_, _>>()?;
                let know = |group| Change::Know { group, exits: exits.clone() };
                return Ok(self.groups(groups)?.into_iter().map(know).collect());
            }
            Written::Start { groups, starts } => {
                let starts = plans::spread(starts);
                return Ok(self.groups(groups)?.into_iter().map(|group| Change::Start { group, starts }).collect());
            }
            Written::Help { group, by } => {
                let group = self.group(group)?;
                let by = by.as_ref().map(|by| self.group(by)).transpose()?;
                Change::Help { group, by: by.or_else(|| adults(self.plan)).unwrap_or(group) }
            }
            Written::LockSecs { door, secs } => Change::LockSecs { door: self.door(door)?, secs: *secs },
            Written::Lock(door) => Change::Lock { door: self.door(door)? },
            Written::Alarm => Change::Tell(Told::Alarm),
            Written::Tell { by, says, all_languages, times } => Change::Tell(Told::Said(Announcement {
                means: means(*by),
                said: said(*says),
                is_in_all_languages: *all_languages,
                times: u32::from(*times),
            })),
            Written::Notice(secs) => Change::Notice { secs: secs.max(0.0) },
        }])
    }

    fn door(&self, id: &str) -> Result<DoorAt, Unknown> {
        if let (THIS, Some(On::Door(door))) = (id, self.this) {
            return Ok(door);
        }
        let known = || self.plan.doors.iter().map(|door| &*door.id);
        self.plan.door(id).ok_or_else(|| self.unknown("door", id, known()))
    }

    fn group(&self, id: &str) -> Result<usize, Unknown> {
        if let (THIS, Some(On::Group(group))) = (id, self.this) {
            return Ok(group);
        }
        let known = || self.plan.people.iter().map(|group| &*group.id);
        known().position(|known| known == id).ok_or_else(|| self.unknown("people", id, known()))
    }

    fn groups(&self, ids: &[String]) -> Result<Vec<Option<usize>>, Unknown> {
        if ids.is_empty() {
            return Ok(vec![None]);
        }
        ids.iter().map(|id| self.group(id).map(Some)).collect()
    }

    fn clear(&self, id: &str) -> Result<Change, Unknown> {
        let levels = self.drawn.levels.iter().enumerate();
        let mut all = levels.flat_map(|(level, it)| it.obstacles.iter().map(move |it| (level, &it.id)));
        let known = all.clone().map(|(_, known)| &**known);
        let (level, obstacle) =
            all.find(|(_, known)| &***known == id).ok_or_else(|| self.unknown("obstacle", id, known))?;
        Ok(Change::Clear { level, obstacle: obstacle.clone() })
    }

    fn unknown<'a>(&self, what: &'static str, id: &str, known: impl Iterator<Item = &'a str>) -> Unknown {
        let known = known.map(str::to_owned).collect();
        Unknown { measure: self.measure.to_owned(), what, id: id.to_owned(), known }
    }
}
