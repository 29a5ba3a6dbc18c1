//! One step of everybody: sort, see where to go, walk, part, pass doors.

use super::goals::ARRIVED_M;
use super::herd::{IMAGE, OUT};
use super::lanes::{LANES, dispatch};
use super::person::Gone;
use super::sweep::Scene;
use super::walk::{Moved, Part, Stage, Walk, held};
use super::{Crowd, STAYS, Settings, seekers};
use crate::floor::field::{Cell, Needs, TO_PLACE};
use crate::floor::ground::{WallKind, crosses};

/// Steps from one look at worn ways to the next.
const LOOKS_AGAIN: u64 = 100;

/// Below so many people for each thread a thread costs more than it saves.
const WORTH_A_THREAD: usize = 1_000;
/// Whoever is so much nearer to the goal or further from it after one step has another goal, or another way to it.
const STRIDE_M: f32 = 0.5;
/// Whoever is further from an exit than this is not in it.
const AT_EXIT_M: f32 = 0.6;

impl Crowd {
    /// Moves everybody by one step.
    pub fn step(&mut self) {
        self.agent_steps += self.inside() as u64;
        self.aim();
        self.walk();
        self.limit();
        self.pass();
        self.steps += 1;
        self.sort();
    }

    pub(super) fn sort(&mut self) {
        self.herd.mirror(&self.ground.portals);
        self.herd.sort(&mut self.cells, &mut self.sorter);
        self.slots.fill(OUT);
        for (slot, &id) in self.herd.id.iter().enumerate() {
            if id & IMAGE == 0 {
                self.slots[id as usize] = slot as u32;
            }
        }
    }

    /// What everybody wants: direction, rest distance, whom one goes with, and the speed for it.
    pub(super) fn aim(&mut self) {
        let (traits, herd) = (&self.traits, &self.herd);
        if self.steps.is_multiple_of(LOOKS_AGAIN) {
            self.goals.look_again(&self.ground, &self.doors, seekers(herd, traits));
        }
        self.goals.ready(&self.ground, &self.doors, &self.avoided, &self.burning);
        let now = (self.steps as f64 * self.settings.step_secs) as f32;
        let stairs_from = self.ground.sheet.flights.first().map_or(f32::MAX, |f| f.origin.x as f32 - 1.5);
        let aims = &mut self.aims;
        let lists = [&mut aims.onward_x, &mut aims.onward_y, &mut aims.rest, &mut aims.goal, &mut aims.want];
        for list in lists {
            list.clear();
            list.resize(herd.count + LANES, 0.0);
        }
        aims.share.clear();
        aims.share.resize(herd.count, 1.0);
        // Apart from the rest, so that many far places of memory are asked for at once.
        aims.cells.resize(herd.count, Cell::NONE);
        let (goals, grid) = (&self.goals, &self.ground.grid);
        let (threads, share) = shares(&self.settings, herd.count);
        let parts = aims.cells[..].chunks_mut(share).enumerate();
        in_parallel(parts, threads, |(nth, cells)| {
            for (at, cell) in cells.iter_mut().enumerate() {
                let slot = nth * share + at;
                let field = goals.field(traits[number(herd.id[slot])].goal);
                *cell = field.map_or(Cell::NONE, |field| field.cell(grid, herd.at(slot)));
            }
        });
        for slot in 0..herd.count {
            let id = number(herd.id[slot]);
            let person = &traits[id];
            let at = herd.at(slot);
            // Those who stand are in nobody's queue.
            aims.goal[slot] = -1.0 - id as f32;
            aims.rest[slot] = f32::INFINITY;
            if !aims.cells[slot].is_way() {
                continue;
            }
            let way = aims.cells[slot].way(&self.ground.grid, at);
            aims.rest[slot] = way.rest;
            aims.onward_x[slot] = way.onward[0];
            aims.onward_y[slot] = way.onward[1];
            let is_there = way.leads_to == TO_PLACE && way.rest < ARRIVED_M;
            if now < person.starts_secs || is_there || person.goal == STAYS {
                continue;
            }
            let is_to_place = way.leads_to == TO_PLACE;
            aims.goal[slot] = f32::from(way.leads_to) + if is_to_place { person.goal as f32 } else { 0.0 };
            if herd.id[slot] & IMAGE != 0 {
                continue;
            }
            let mut want = person.speed * person.pace;
            if at[0] >= stairs_from {
                let flight = self.ground.sheet.flights.iter().rfind(|f| at[0] >= f.origin.x as f32 - 1.5);
                if let Some(flight) = flight {
                    let is_up = way.onward[0] > 0.0;
                    let factor = if is_up { flight.up_factor } else { flight.down_factor } as f32;
                    let share = factor * if is_up { person.up } else { person.down };
                    want *= share;
                    aims.share[slot] = share.clamp(0.0, 1.0);
                }
            }
            aims.want[slot] = want;
        }
        self.gather();
        self.grow_impatient();
    }

    /// Counts for how long each has come no nearer to his goal.
    fn grow_impatient(&mut self) {
        let (secs, patience_secs) = (self.settings.step_secs as f32, self.settings.law.patience_secs);
        for slot in 0..self.herd.count {
            if self.herd.id[slot] & IMAGE != 0 {
                continue;
            }
            let person = &mut self.traits[self.herd.id[slot] as usize];
            let (want, rest) = (self.aims.want[slot], self.aims.rest[slot]);
            let before = std::mem::replace(&mut person.rest, if want > 0.0 { rest } else { f32::INFINITY });
            let headway = if (rest - before).abs() < STRIDE_M { before - rest } else { f32::INFINITY };
            self.herd.held[slot] = held(self.herd.held[slot], headway, want, secs, patience_secs);
        }
    }

    fn walk(&mut self) {
        let count = self.herd.count;
        let mut goals = self.aims.goal[..count].iter();
        let first = goals.next().copied().unwrap_or_default();
        let scene = Scene {
            herd: &self.herd,
            aims: &self.aims,
            cells: &self.cells,
            law: &self.settings.law,
            heed_m: self.heed_m,
            is_one_goal: goals.all(|goal| *goal == first),
        };
        let secs = self.settings.step_secs as f32;
        let stage = Stage { scene, ground: &self.ground, doors: &self.doors, secs };
        let (threads, share) = shares(&self.settings, count);
        let is_plain = self.settings.is_plain;
        self.next_x.resize(count + LANES, 0.0);
        self.next_y.resize(count + LANES, 0.0);
        self.moved.resize(count, Moved::default());
        let walks = self.moved[..count]
            .chunks_mut(share)
            .zip(self.next_x[..count].chunks_mut(share).zip(self.next_y[..count].chunks_mut(share)));
        let walks = walks.enumerate().map(|(nth, (moved, (x, y)))| Walk { stage, first: nth * share, x, y, moved });
        in_parallel(walks, threads, |walk| dispatch(walk, is_plain));
        // The places from before the step are no longer needed: the parted ones take theirs.
        let (mut x, mut y) = (std::mem::take(&mut self.sorter.x), std::mem::take(&mut self.sorter.y));
        x.resize(count + LANES, 0.0);
        y.resize(count + LANES, 0.0);
        let (moved, from_x, from_y) = (&self.moved[..], &self.next_x[..], &self.next_y[..]);
        let parts = x[..count].chunks_mut(share).zip(y[..count].chunks_mut(share)).enumerate();
        let parts = parts.map(|(nth, (x, y))| Part { stage, first: nth * share, moved, from_x, from_y, x, y });
        in_parallel(parts, threads, |part| dispatch(part, is_plain));
        std::mem::swap(&mut self.herd.x, &mut x);
        std::mem::swap(&mut self.herd.y, &mut y);
        self.sorter.x = x;
        self.sorter.y = y;
        for slot in 0..count {
            if !self.keeps_its_way(slot) {
                self.herd.x[slot] = self.sorter.x[slot];
                self.herd.y[slot] = self.sorter.y[slot];
            }
            let moved = &self.moved[slot];
            self.herd.heading_x[slot] = moved.heading[0];
            self.herd.heading_y[slot] = moved.heading[1];
            // As it came out, pushes of others and walls and all.
            let (dx, dy) = (self.herd.x[slot] - self.sorter.x[slot], self.herd.y[slot] - self.sorter.y[slot]);
            self.herd.speed[slot] = (dx * dx + dy * dy).sqrt() / secs;
        }
    }

    /// Whether somebody on wheels, who had a way, was not pushed to where there is none, as between pews.
    fn keeps_its_way(&self, slot: usize) -> bool {
        let traits = &self.traits[number(self.herd.id[slot])];
        if traits.needs != Needs::Wheels || self.aims.rest[slot] == f32::INFINITY {
            return true;
        }
        self.goals.field(traits.goal).is_none_or(|field| field.at(&self.ground.grid, self.herd.at(slot)).is_some())
    }

    /// Where a code sets a limit to doors, holds back whoever passes one too early.
    fn limit(&mut self) {
        let Some(limit) = self.settings.law.door_limit else { return };
        for (credit, width) in self.credit.iter_mut().zip(&self.ground.door_widths) {
            let more = limit * width * self.settings.step_secs as f32;
            *credit = (*credit + more).min(more.max(1.0));
        }
        for slot in 0..self.herd.count {
            let from = [self.sorter.x[slot], self.sorter.y[slot]];
            let to = self.herd.at(slot);
            for number in self.ground.near.at(from).0 {
                let wall = &self.ground.walls[*number as usize];
                let WallKind::Door(door) = wall.kind else { continue };
                if !crosses(from, to, wall.a, wall.b) {
                    continue;
                }
                let credit = &mut self.credit[door as usize];
                if *credit >= 1.0 {
                    *credit -= 1.0;
                } else {
                    [self.herd.x[slot], self.herd.y[slot]] = from;
                    self.herd.speed[slot] = 0.0;
                }
            }
        }
    }

    /// Carries those who stepped into a stair's mouth, and lets out those who are in an exit.
    fn pass(&mut self) {
        let secs = (self.steps + 1) as f64 * self.settings.step_secs;
        for slot in 0..self.herd.count {
            if self.herd.id[slot] & IMAGE != 0 {
                continue;
            }
            let at = self.herd.at(slot);
            if self.aims.rest[slot] < AT_EXIT_M && self.aims.goal[slot] >= 0.0 {
                let to = self.aims.goal[slot] as usize;
                if let Some(exit) = self.ground.exits.get(to).filter(|exit| exit.contains(at)) {
                    let person = self.herd.id[slot] as usize;
                    self.gone.push(Gone { person, secs, exit: exit.door });
                    self.goals.release(std::mem::replace(&mut self.traits[person].goal, STAYS));
                    self.herd.id[slot] = OUT;
                    continue;
                }
            }
            if let Some((portal, to)) = self.ground.portals.iter().find_map(|p| Some((p, p.carry(at)?))) {
                let needs = self.traits[self.herd.id[slot] as usize].needs;
                if needs == Needs::Wheels && self.ground.sheet.is_on_steps(to) {
                    continue;
                }
                let heading = portal.turn([self.herd.heading_x[slot], self.herd.heading_y[slot]]);
                self.herd.x[slot] = to[0];
                self.herd.y[slot] = to[1];
                self.herd.heading_x[slot] = heading[0];
                self.herd.heading_y[slot] = heading[1];
            }
        }
    }
}

/// The person behind a number that may be an image's.
#[inline(always)]
fn number(id: u32) -> usize {
    (id & !IMAGE) as usize
}

/// On how many threads so many people take a step, and how many of them each.
fn shares(settings: &Settings, count: usize) -> (usize, usize) {
    let threads = settings.threads.clamp(1, 64).min(count / WORTH_A_THREAD + 1);
    (threads, count.div_ceil(threads).max(1))
}

/// Each job writes to a part of its own, so the order in which they run does not matter.
fn in_parallel<J: Send>(jobs: impl Iterator<Item = J>, threads: usize, run: impl Fn(J) + Sync) {
    if threads == 1 {
        jobs.for_each(run);
        return;
    }
    let mut jobs = jobs;
    let own = jobs.next();
    std::thread::scope(|scope| {
        let run = &run;
        for job in jobs {
            scope.spawn(move || run(job));
        }
        // One of them needs no thread of its own.
        own.into_iter().for_each(run);
    });
}
