//! Which of the exits that somebody knows he makes for. As a rule the nearest. Where two are about equally near, one goes
//! where others go whom one sees; a family goes to one exit.

use super::{Doing, Run};
use crate::floor::crowd::{Goal, PersonAt, Seen};
use crate::floor::plan::DoorAt;

/// Who sees no exit nearer than another by more than this share has not decided, and follows others. That people do is
/// published (Lovreglio, Fonzone, dell'Olio & Borri 2016, Safety Science 82, 421-431: herding in exit choice); the share,
/// how far and on how many one looks are assumptions.
const UNDECIDED_SHARE: f64 = 0.2;
const HEEDS_M: f64 = 10.0;
const HEEDS_PEOPLE: usize = 8;

impl Run {
    pub(super) fn settle_on_exits(&mut self, seen: &[Seen]) {
        let is_open = |run: &Self, it: &Seen| {
            let mind = &run.minds[it.person];
            matches!(mind.doing, Doing::Leaving(_)) && mind.bound.is_none()
        };
        let undecided: Vec<&Seen> = seen.iter().filter(|it| is_open(self, it)).collect();
        if undecided.is_empty() {
            return;
        }
        // All look at what was decided before this look, whatever their order.
        let decided: Vec<&Seen> = seen.iter().filter(|it| self.bound(it.person).is_some()).collect();
        let choices: Vec<(PersonAt, Choice)> =
            undecided.iter().filter_map(|it| Some((it.person, self.choice(it, &decided)?))).collect();
        for (person, choice) in choices {
            self.minds[person].bound = Some(choice.exit);
            if choice.is_followed {
                self.pin(person, choice.exit);
            }
        }
        self.keep_families_together();
    }

    fn bound(&self, person: PersonAt) -> Option<DoorAt> {
        self.minds[person].bound.filter(|_| matches!(self.minds[person].doing, Doing::Leaving(_)))
    }

    /// `None` while undecided, or where no way leads out.
    fn choice(&mut self, it: &Seen, decided: &[&Seen]) -> Option<Choice> {
        let scene = self.scene.clone();
        let from = scene.raster.floor_near(it.level, it.at)?;
        let ways = self.ways(it.person);
        let Doing::Leaving(exits) = &self.minds[it.person].doing else { return None };
        let known = if exits.is_empty() { &scene.folk.people[it.person].exits } else { exits };
        let is_known = |door: DoorAt| known.is_empty() || known.contains(&door);
        let is_blocked = |door: DoorAt| self.crowd.is_blocked(door);
        let open =
            ways.exits.iter().filter(|(door, way)| is_known(*door) && !is_blocked(*door) && way.at(from).is_finite());
        let mut near: Vec<(f64, DoorAt)> = open.map(|(door, way)| (way.at(from), *door)).collect();
        near.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let &(nearest, exit) = near.first()?;
        near.retain(|(off, _)| *off <= nearest * (1.0 + UNDECIDED_SHARE));
        if near.len() == 1 {
            return Some(Choice { exit, is_followed: false });
        }
        let mut others: Vec<(f64, PersonAt, DoorAt)> = decided
            .iter()
            .filter(|other| other.level == it.level && other.person != it.person)
            .filter_map(|other| Some((other.at.distance(it.at), other.person, self.bound(other.person)?)))
            .filter(|(off, _, exit)| *off <= HEEDS_M && near.iter().any(|(_, door)| door == exit))
            .collect();
        others.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let sees = |person: PersonAt| {
            let other = self.crowd.person(person);
            other.is_some_and(|other| self.crowd.ground().sees(&self.doors, it.level, it.at, other.at))
        };
        let others: Vec<DoorAt> =
            others.into_iter().filter(|it| sees(it.1)).take(HEEDS_PEOPLE).map(|it| it.2).collect();
        let count = |exit: DoorAt| others.iter().filter(|door| **door == exit).count();
        // The most; of as many, the nearer.
        let exit = near.iter().map(|it| it.1).rev().max_by_key(|&exit| count(exit)).filter(|&exit| count(exit) > 0)?;
        Some(Choice { exit, is_followed: true })
    }

    /// All of a family who leave go where the first of them goes.
    fn keep_families_together(&mut self) {
        let scene = self.scene.clone();
        for family in &scene.folk.families {
            let leads = family.iter().copied().find(|&person| self.bound(person).is_some());
            let Some((lead, exit)) = leads.and_then(|lead| Some((lead, self.bound(lead)?))) else { continue };
            for &person in family {
                let mind = &self.minds[person];
                if mind.doing == self.minds[lead].doing && (mind.bound, mind.is_pinned) != (Some(exit), true) {
                    self.pin(person, exit);
                }
            }
        }
    }

    /// To this exit, whatever else is nearer.
    fn pin(&mut self, person: PersonAt, exit: DoorAt) {
        (self.minds[person].bound, self.minds[person].is_pinned) = (Some(exit), true);
        self.aim(person, Goal::Exits(vec![exit]));
    }
}

/// An exit, and whether it is for others that somebody goes there.
struct Choice {
    exit: DoorAt,
    is_followed: bool,
}
