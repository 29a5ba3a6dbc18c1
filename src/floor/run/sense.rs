//! Every half second people look round: smoke, a threat, others who leave, whether they are where they wanted to be.

use super::{Doing, Event, LOOK_SECS, Run};
use crate::floor::board::What;
use crate::floor::chance::Purpose;
use crate::floor::crowd::{self, Goal, PersonAt, Seen, State};
use crate::floor::hazard::TURNS_ROUND;
use crate::floor::plan::{Body, DoorAt};
use crate::floor::shape::Point;

/// How far one recognises a threat, metres; an assumption.
const SEES_THREAT_M: f64 = 25.0;
/// How near others must be to be followed, metres, and how long one hesitates; assumptions.
const FOLLOWS_M: f64 = 3.0;
const FOLLOWS_SECS: f64 = 5.0;
/// How far ahead one judges the smoke, metres.
const LOOKS_AHEAD_M: f64 = 1.5;
/// Ticks from one look at where fire bars the way to the next.
const FIRE_TICKS: u64 = 40;
/// After so many looks without a way one knows that there is none.
pub(super) const TRAPPED_LOOKS: u32 = 3;
/// After so many looks face to face in a row too narrow to pass, one of the two turns round; an assumption.
const GIVES_WAY_LOOKS: u32 = 12;
/// Whoever has turned round keeps to it for so long, seconds.
const KEEPS_SECS: f64 = 10.0;
/// How near one must come to fetch somebody, metres.
const FETCHES_M: f64 = 1.2;
/// Share of the helper's own pace at which a pair with a wheelchair goes; an assumption (assisted chairs are quoted at
/// about 1.3 m/s with the strong, against 1.25 for adults alone).
const PAIR_PACE: f64 = 0.8;

impl Run {
    pub(super) fn spread_hazards(&mut self) {
        let scene = self.scene.clone();
        self.hazards.advance(&scene.raster, self.secs());
        if self.hazards.is_calm() {
            return;
        }
        if self.tick.is_multiple_of(FIRE_TICKS) {
            let burning = self.hazards.burning(&scene.raster);
            if std::mem::replace(&mut self.burning, burning) != burning {
                let (hazards, raster) = (&self.hazards, &scene.raster);
                self.crowd.set_burning(|level, at| hazards.is_fire(raster, level, at));
                self.ways = [None, None];
            }
        }
        for door in 0..self.doors.len() {
            if !self.is_barred[door] && self.hazards.burns_at(&scene.raster, door) {
                self.is_barred[door] = true;
                self.ways = [None, None];
                self.tell_crowd_of(door);
                self.say(Event::Barred { door });
            }
        }
    }

    pub(super) fn sense(&mut self, seen: &[Seen]) {
        self.see_threat(seen);
        self.follow_others(seen);
        self.walk_in_smoke(seen);
    }

    fn see_threat(&mut self, seen: &[Seen]) {
        let here: Vec<_> = self.threat.actors().iter().filter(|it| it.is_here).map(|it| (it.level, it.at)).collect();
        for it in seen.iter().filter(|it| !self.minds[it.person].has_reacted).collect::<Vec<_>>() {
            let sees = |&(level, at): &(usize, Point)| {
                level == it.level
                    && at.distance(it.at) <= SEES_THREAT_M
                    && self.crowd.ground().sees(&self.doors, level, at, it.at)
            };
            if here.iter().any(sees) {
                self.react(it.person, 0.0);
            }
        }
    }

    /// Who did nothing of what was said, goes when others near by go.
    fn follow_others(&mut self, seen: &[Seen]) {
        let now = self.secs();
        let is_leaving = |person: PersonAt| matches!(self.minds[person].doing, Doing::Leaving(_));
        let leaves: Vec<&Seen> = seen.iter().filter(|it| is_leaving(it.person)).collect();
        let still = seen.iter().filter(|it| {
            let mind = &self.minds[it.person];
            mind.is_deaf && mind.doing == Doing::Unaware && mind.next.is_none()
        });
        let near = |a: &Seen, b: &Seen| a.level == b.level && a.at.distance(b.at) <= FOLLOWS_M;
        let follow: Vec<PersonAt> =
            still.filter(|it| leaves.iter().any(|other| near(it, other))).map(|it| it.person).collect();
        for person in follow {
            self.plan_to(person, now + FOLLOWS_SECS, Doing::Leaving(Vec::new()));
        }
    }

    fn walk_in_smoke(&mut self, seen: &[Seen]) {
        let is_clear = self.hazards.is_calm();
        let scene = self.scene.clone();
        for it in seen {
            let somebody = &scene.folk.people[it.person];
            let smoke = if is_clear { 0.0 } else { self.hazards.smoke(&scene.raster, it.level, it.at) };
            let pace = self.minds[it.person].pace * self.setup.smoke_law.factor(smoke, somebody.speed);
            if (pace - self.minds[it.person].told_pace).abs() > 0.01 {
                self.minds[it.person].told_pace = pace;
                self.ask(crowd::Order::Pace { person: it.person, factor: pace });
            }
            if !is_clear && it.state == State::Walking {
                self.turn_round(it);
            }
        }
    }

    fn turn_round(&mut self, it: &Seen) {
        let now = self.secs();
        if self.minds[it.person].turned_secs.is_some_and(|secs| now - secs < KEEPS_SECS) {
            return;
        }
        let Doing::Leaving(exits) = self.minds[it.person].doing.clone() else { return };
        let scene = self.scene.clone();
        let key = scene.folk.people[it.person].key;
        let bears = self.chance.draw(&TURNS_ROUND.0, key, Purpose::TurnsRound, 0);
        let ahead = |m: f64| Point::new(it.at.x + f64::from(it.heading.0) * m, it.at.y + f64::from(it.heading.1) * m);
        let here = self.hazards.smoke(&scene.raster, it.level, it.at);
        let next = self.hazards.smoke(&scene.raster, it.level, ahead(LOOKS_AHEAD_M));
        // One turns where it gets thicker, not where one leaves it.
        if next <= bears || next <= here {
            return;
        }
        let known = if exits.is_empty() { &scene.folk.people[it.person].exits } else { &exits };
        let is_known = |door: DoorAt| known.is_empty() || known.contains(&door);
        let from = scene.raster.floor_near(it.level, it.at);
        let ways = self.ways(it.person);
        let clear: Vec<DoorAt> = ways
            .exits
            .iter()
            .filter(|(door, way)| {
                let is_open = from.is_some_and(|from| way.at(from).is_finite());
                is_known(*door) && is_open && self.hazards.smoke_at(&scene.raster, *door) <= bears
            })
            .map(|(door, _)| *door)
            .collect();
        self.minds[it.person].turned_secs = Some(now);
        if clear.is_empty() || exits == clear {
            return;
        }
        self.begin(it.person, Doing::Leaving(clear));
        self.say(Event::TurnsRound { person: it.person });
    }

    /// Two face to face, and no room to pass: the one with the longer way goes where the other goes.
    pub(super) fn give_way(&mut self, seen: &[Seen], against: &[(PersonAt, PersonAt)]) {
        for it in seen {
            let Ok(at) = against.binary_search_by_key(&it.person, |pair| pair.0) else {
                self.minds[it.person].against_looks = 0;
                continue;
            };
            let other = against[at].1;
            self.minds[it.person].against_looks += 1;
            let rest = |person| self.crowd.person(person).map_or(0.0, |seen| seen.rest_m);
            let is_longer = (rest(it.person), it.person) > (rest(other), other);
            let both_leave = |doing: &Doing| matches!(doing, Doing::Leaving(_));
            if self.minds[it.person].against_looks < GIVES_WAY_LOOKS
                || !is_longer
                || !both_leave(&self.minds[it.person].doing)
                || !both_leave(&self.minds[other].doing)
            {
                continue;
            }
            let way = self.ways(it.person);
            let from = self.cell_of(other);
            let nearest = way.exits.iter().filter_map(|(door, way)| Some((way.at(from?), *door)));
            let exits = match &self.minds[other].doing {
                Doing::Leaving(exits) if !exits.is_empty() => exits.clone(),
                _ => self.scene.folk.people[other].exits.clone(),
            };
            let aimed = nearest.filter(|(_, door)| exits.is_empty() || exits.contains(door));
            if let Some((_, exit)) = aimed.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))) {
                self.begin(it.person, Doing::Leaving(vec![exit]));
                self.minds[it.person].turned_secs = Some(self.secs());
                self.say(Event::TurnsRound { person: it.person });
            }
        }
    }

    /// Whoever has come to where he wanted, or cannot get there.
    pub(super) fn meet_goals(&mut self, seen: &[Seen]) {
        for it in seen {
            self.minds[it.person].trapped_looks =
                if it.state == State::Trapped { self.minds[it.person].trapped_looks + 1 } else { 0 };
            let is_trapped = self.minds[it.person].trapped_looks >= TRAPPED_LOOKS;
            match self.minds[it.person].doing.clone() {
                Doing::Fetching(helped) => self.fetch(it, helped),
                Doing::Sweeping(zone) if it.state == State::Arrived => self.swept(it.person, zone, seen),
                // Whoever is where he hides needs no way there any more, which each door that is locked would make anew.
                Doing::Hiding(_) if it.state == State::Arrived => self.aim(it.person, Goal::Stay),
                Doing::Leaving(_) if is_trapped && self.is_kept_in(it.person) => {
                    let doing = self.without_steps(it.person);
                    self.begin(it.person, doing);
                }
                doing @ Doing::Leaving(_) if is_trapped && self.minds[it.person].is_pinned => {
                    // Settled on an exit that can no longer be reached: chooses anew.
                    self.begin(it.person, doing);
                }
                Doing::Leaving(_) if is_trapped => {
                    let other = self.away(it.person).filter(|doing| *doing != self.minds[it.person].doing);
                    if let Some(doing) = other {
                        self.begin(it.person, doing);
                    }
                }
                Doing::Hiding(_) | Doing::Locking(_) if is_trapped => {
                    let other = self.shelter(it.person, false).filter(|it| matches!(it, Doing::Hiding(_)));
                    let doing = other.filter(|doing| *doing != self.minds[it.person].doing);
                    let doing = doing.or_else(|| self.away(it.person)).unwrap_or(Doing::Frozen);
                    self.begin(it.person, doing);
                }
                Doing::Locking(_) | Doing::KeyTo { .. } => self.lock_if_there(it.person),
                Doing::Frozen if self.minds[it.person].thaws_secs <= self.secs() => {
                    let doing = self.away(it.person).or_else(|| self.shelter(it.person, false));
                    self.begin(it.person, doing.unwrap_or(Doing::Frozen));
                }
                Doing::AwaitsHelper => self.go_alone_without_helpers(it.person),
                _ => {}
            }
        }
    }

    fn fetch(&mut self, it: &Seen, helped: PersonAt) {
        let Some(other) = self.crowd.person(helped) else {
            self.begin(it.person, Doing::Leaving(Vec::new()));
            return;
        };
        if other.level != it.level || other.at.distance(it.at) > FETCHES_M {
            if self.minds[it.person].trapped_looks >= TRAPPED_LOOKS {
                self.begin(it.person, Doing::Leaving(Vec::new()));
            }
            return;
        }
        let people = &self.scene.folk.people;
        let pair = PAIR_PACE * people[it.person].speed;
        let (own, others) = (pair / people[it.person].speed, pair / people[helped].speed);
        // A blind person's own pace may be the slower one.
        let others = if people[helped].body == Body::Wheelchair { others } else { others.min(1.0) };
        let own = own.min(others * people[helped].speed / people[it.person].speed);
        self.minds[it.person].pace = own;
        self.minds[helped].pace = others;
        let exits = self.minds[it.person].exits.clone();
        let others = match self.is_kept_in(helped) {
            true => self.without_steps(helped),
            false => Doing::Leaving(exits.clone()),
        };
        self.begin(helped, others);
        self.begin(it.person, Doing::Leaving(exits));
        self.say(Event::Fetched { person: helped, by: it.person });
    }

    /// Nobody comes any more: all who should have are out, or do something else.
    fn go_alone_without_helpers(&mut self, person: PersonAt) {
        let comes = |&helper: &PersonAt| {
            let mind = &self.minds[helper];
            let will = matches!(mind.next, Some((_, Doing::Fetching(_))));
            matches!(mind.doing, Doing::Fetching(_)) || will || mind.doing == Doing::Unaware
        };
        if !self.scene.folk.people[person].helpers.iter().any(comes) && !self.is_kept_in(person) {
            self.begin(person, Doing::Leaving(Vec::new()));
        }
    }

    fn swept(&mut self, by: PersonAt, zone: usize, seen: &[Seen]) {
        let scene = self.scene.clone();
        for it in seen.iter().filter(|it| scene.raster.zone(it.level, it.at) == Some(zone) && it.person != by) {
            self.note(What::Met { person: it.person });
            if matches!(self.minds[it.person].doing, Doing::Unaware | Doing::Frozen) {
                self.plan_to(it.person, self.secs() + LOOK_SECS, Doing::Leaving(Vec::new()));
            }
        }
        self.note(What::Swept(zone));
        self.say(Event::Swept { zone, by });
        self.begin(by, Doing::Leaving(Vec::new()));
    }
}
