//! The buildings and the people of the runs in which nobody may be stuck, drawn by chance.

use super::super::scene::{Area, Scene, at};
use super::Kind;
use crate::floor::body::Profile;
use crate::floor::chance::{Chance, Key, Purpose};
use crate::floor::crowd::Person;
use crate::floor::plan::{Body, DoorAt};
use crate::floor::shape::{Point, Segment};

/// Bodies of a mixed crowd, each as likely as the others.
const MIXED: [Body; 10] = [
    Body::Adult,
    Body::Adult,
    Body::Adult,
    Body::Adult,
    Body::Child,
    Body::Child,
    Body::Older,
    Body::VisuallyImpaired,
    Body::Carer,
    Body::Wheelchair,
];
/// Places that are tried for each person.
const TRIES: usize = 300;
const APART_M: f64 = 0.03;

/// Draws one after the other, the same for the same seed.
struct Luck {
    chance: Chance,
    who: Key,
    drawn: u32,
}

/// Who is placed: wide bodies too, or adults alone, in whole rooms or where they sit.
struct Crowding<'a> {
    area: Area,
    count: usize,
    is_mixed: bool,
    exits: &'a [DoorAt],
    /// Share of them who know one exit only.
    knows_one: f64,
}

pub fn draw(kind: Kind, seed: u64) -> Scene {
    let mut luck = Luck { chance: Chance::of(seed), who: Key::of(kind.code(), 0), drawn: 0 };
    match kind {
        Kind::Door => door(&mut luck),
        Kind::Corner => corner(&mut luck),
        Kind::Pews => pews(&mut luck),
        Kind::Counter => counter(&mut luck),
        Kind::Maze => maze(&mut luck),
    }
}

fn door(luck: &mut Luck) -> Scene {
    let (width, height, wide) = (luck.within(6.0, 14.0), luck.within(5.0, 10.0), luck.within(0.7, 2.5));
    let mut scene = Scene::rect(width, height);
    let from = luck.within(0.2, height - wide - 0.2);
    let exit = scene.exit((width, from), (width, from + wide));
    let is_mixed = luck.is(0.5);
    let most = if is_mixed { 1.2 } else { 2.5 };
    let count = (luck.within(0.2, most) * width * height).min(160.0) as usize;
    let area = Area::new((0.0, width), (0.0, height));
    luck.people(&mut scene, &Crowding { area, count, is_mixed, exits: &[exit], knows_one: 0.0 });
    scene
}

fn corner(luck: &mut Luck) -> Scene {
    let (wide, first, second) = (luck.within(1.0, 2.5), luck.within(5.0, 14.0), luck.within(3.0, 10.0));
    let (right, top) = (first + wide, second + wide);
    let mut scene = Scene::of(&[(0.0, 0.0), (right, 0.0), (right, top), (first, top), (first, wide), (0.0, wide)]);
    let exit = scene.exit((first, top), (right, top));
    let is_mixed = luck.is(0.5);
    let count = (luck.within(0.3, if is_mixed { 0.9 } else { 2.5 }) * first * wide).max(4.0) as usize;
    let area = Area::new((0.0, first), (0.0, wide));
    luck.people(&mut scene, &Crowding { area, count, is_mixed, exits: &[exit], knows_one: 0.0 });
    scene
}

/// Rows on both sides of a middle aisle, with 0.55 m to walk in between them.
fn pews(luck: &mut Luck) -> Scene {
    let rows = luck.within(4.0, 14.99) as usize;
    let (long, aisle, side) = (luck.within(2.5, 6.0), luck.within(1.2, 2.0), luck.within(1.0, 1.6));
    let (width, height) = (5.0 + 0.9 * rows as f64, 2.0 * (long + side) + aisle);
    let mut scene = Scene::rect(width, height);
    for (row, low) in (0..rows).flat_map(|row| [(row, side), (row, side + long + aisle)]) {
        let x = 2.5 + 0.9 * row as f64;
        scene.hole(&[(x, low), (x + 0.35, low), (x + 0.35, low + long), (x, low + long)]);
    }
    let wide = luck.within(1.0, 2.0);
    let middle = height / 2.0;
    let mut exits = vec![scene.exit((0.0, middle - wide / 2.0), (0.0, middle + wide / 2.0))];
    if luck.is(0.6) {
        exits.push(scene.exit((0.6, 0.0), (0.6 + luck.within(0.9, 1.4), 0.0)));
    }
    if luck.is(0.6) {
        exits.push(scene.exit((width, 0.3), (width, 0.3 + luck.within(0.9, 1.4))));
    }
    let count = (luck.within(0.2, 0.9) * rows as f64 * long * 2.0 / 0.55) as usize;
    let area = Area::new((0.0, width), (0.0, height));
    let (is_mixed, knows_one) = (luck.is(0.5), if luck.is(0.5) { luck.within(0.0, 0.5) } else { 0.0 });
    luck.people(&mut scene, &Crowding { area, count, is_mixed, exits: &exits, knows_one });
    scene
}

fn counter(luck: &mut Luck) -> Scene {
    let (wide, long) = (luck.within(1.6, 3.0), luck.within(4.0, 12.0));
    let (low, high, end) = (5.0 - wide / 2.0, 5.0 + wide / 2.0, 10.0 + long);
    let right = end + 10.0;
    let mut scene = Scene::of(&[
        (0.0, 0.0),
        (10.0, 0.0),
        (10.0, low),
        (end, low),
        (end, 0.0),
        (right, 0.0),
        (right, 10.0),
        (end, 10.0),
        (end, high),
        (10.0, high),
        (10.0, 10.0),
        (0.0, 10.0),
    ]);
    let exits = [scene.exit((right, 0.0), (right, 10.0)), scene.exit((0.0, 0.0), (0.0, 10.0))];
    let is_mixed = luck.is(0.5);
    let most = if is_mixed { 50.0 } else { 100.0 };
    for (exit, from) in [(&exits[..1], 0.2), (&exits[1..], end + 4.0)] {
        let area = Area::new((from, from + 5.8), (0.0, 10.0));
        let count = luck.within(1.0, most) as usize;
        luck.people(&mut scene, &Crowding { area, count, is_mixed, exits: exit, knows_one: 1.0 });
    }
    scene
}

/// Squares, each reached from the first through walls taken away at random, and a few more taken away.
fn maze(luck: &mut Luck) -> Scene {
    let (columns, rows) = (luck.within(3.0, 8.99) as usize, luck.within(3.0, 8.99) as usize);
    let pitch = luck.within(1.4, 2.2);
    let corner = |x: usize, y: usize| (x as f64 * pitch, y as f64 * pitch);
    let (width, height) = corner(columns, rows);
    let mut scene = Scene::rect(width, height);
    let mut is_reached = vec![false; columns * rows];
    let mut is_open = std::collections::BTreeSet::new();
    let mut way = vec![0];
    is_reached[0] = true;
    while let Some(&here) = way.last() {
        let fresh: Vec<usize> = beside(here, columns, rows).filter(|next| !is_reached[*next]).collect();
        if fresh.is_empty() {
            way.pop();
            continue;
        }
        let next = fresh[luck.within(0.0, fresh.len() as f64) as usize];
        is_reached[next] = true;
        is_open.insert((here.min(next), here.max(next)));
        way.push(next);
    }
    for here in 0..columns * rows {
        for next in beside(here, columns, rows).filter(|next| *next > here) {
            if is_open.contains(&(here, next)) || luck.is(0.08) {
                continue;
            }
            let (x, y) = (next % columns, next / columns);
            let to = if next == here + 1 { corner(x, y + 1) } else { corner(x + 1, y) };
            scene.wall(&[corner(x, y), to]);
        }
    }
    let mut exits = vec![scene.exit((width, height - pitch + 0.2), (width, height - 0.1))];
    if luck.is(0.4) {
        exits.push(scene.exit((0.1, 0.0), (pitch - 0.2, 0.0)));
    }
    let (is_mixed, count) = (luck.is(0.5), (columns * rows) as f64 * luck.within(0.2, 1.5));
    let knows_one = if luck.is(0.5) { luck.within(0.0, 0.5) } else { 0.0 };
    let area = Area::new((0.0, width), (0.0, height));
    luck.people(&mut scene, &Crowding { area, count: count as usize, is_mixed, exits: &exits, knows_one });
    scene
}

fn beside(here: usize, columns: usize, rows: usize) -> impl Iterator<Item = usize> {
    let (x, y) = (here % columns, here / columns);
    let around = [
        (x > 0).then(|| here - 1),
        (x + 1 < columns).then(|| here + 1),
        (y > 0).then(|| here - columns),
        (y + 1 < rows).then(|| here + columns),
    ];
    around.into_iter().flatten()
}

impl Luck {
    fn within(&mut self, from: f64, to: f64) -> f64 {
        self.drawn += 1;
        from + (to - from) * self.chance.part(self.who, Purpose::PlaceX, self.drawn)
    }

    fn is(&mut self, part: f64) -> bool {
        self.within(0.0, 1.0) < part
    }

    /// Places as many as find room: nobody in another or in a wall.
    fn people(&mut self, scene: &mut Scene, crowding: &Crowding) {
        let level = &scene.plan.levels[0];
        let lines = level.walls.iter().flat_map(|wall| wall.windows(2).map(|ends| Segment::new(ends[0], ends[1])));
        let walls: Vec<Segment> =
            level.outline.sides().chain(level.holes.iter().flat_map(|hole| hole.sides())).chain(lines).collect();
        let holes = level.holes.clone();
        let is_free = |here: Point, off: f64| {
            !holes.iter().any(|hole| hole.contains(here))
                && walls.iter().all(|wall| wall.nearest(here).distance(here) >= off)
        };
        for _ in 0..crowding.count {
            let body =
                if crowding.is_mixed { MIXED[self.within(0.0, MIXED.len() as f64) as usize] } else { Body::Adult };
            let profile = Profile::of(body);
            let off = profile.depth_m / 2.0 + 0.06;
            let speed = self.chance.draw(&profile.speed, self.who, Purpose::Speed, self.drawn);
            let (knows, which) = (self.is(crowding.knows_one), self.within(0.0, crowding.exits.len() as f64));
            for _ in 0..TRIES {
                let area = crowding.area;
                let here = at(self.within(area.x.0, area.x.1), self.within(area.y.0, area.y.1));
                let room = |other: &Person| (profile.room_m() + (other.width_m + other.depth_m) / 2.0) / 2.0 + APART_M;
                let is_apart = scene.people.iter().all(|other| other.at.distance(here) > room(other).max(0.3));
                if is_apart && is_free(here, off) {
                    let exits = if knows { vec![crowding.exits[which as usize]] } else { Vec::new() };
                    scene.people.push(Person { exits, ..Person::of(body, 0, here, speed) });
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_maze_has_walls_and_each_wall_stands_on_its_grid() {
        let scene = draw(Kind::Maze, 3);
        let walls = &scene.plan.levels[0].walls;
        assert!(walls.len() > 4);
        let long = walls[0][0].distance(walls[0][1]);
        assert!(walls.iter().all(|wall| (wall[0].distance(wall[1]) - long).abs() < 1e-9));
        let grid = |value: f64| (value / long - (value / long).round()).abs() < 1e-9;
        assert!(walls.iter().flatten().all(|end| grid(end.x) && grid(end.y)));
    }
}
