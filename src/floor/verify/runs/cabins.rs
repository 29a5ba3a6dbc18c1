//! Twelve rooms on a corridor with two exits: everybody takes the exit that was assigned.

use super::super::Value;
use super::super::bench::Bench;
use super::super::scene::{ADULTS, Area, Draw, Scene};
use super::super::table::Measure;
use super::{Measured, Values, left};

pub fn of(name: &str) -> Option<Measured> {
    matches!(name, "RiMEA 10" | "IMO 10" | "NIST 3.1" | "ISO 8").then_some(assigned as Measured)
}

/// Upper rooms 1 to 6, lower rooms 7 to 12, by their x.
const ROOMS: [(f64, f64); 12] = [
    (0.0, 3.0),
    (3.0, 6.0),
    (7.2, 9.0),
    (9.0, 12.0),
    (12.0, 15.0),
    (15.0, 18.0),
    (0.0, 3.0),
    (3.0, 6.0),
    (6.0, 9.0),
    (9.0, 12.0),
    (12.0, 15.0),
    (15.0, 18.0),
];
/// Where each room's door of 0.9 m begins.
const DOORS: [f64; 12] = [1.05, 4.05, 7.65, 10.05, 13.05, 16.05, 1.05, 4.05, 7.05, 10.05, 13.05, 16.05];

fn scene(draw: &Draw) -> Scene {
    let mut scene = Scene::rect(18.0, 11.0);
    let main = scene.exit((6.0, 11.0), (7.2, 11.0));
    let side = scene.exit((18.0, 5.0), (18.0, 6.0));
    scene.wall(&[(0.0, 5.0), (18.0, 5.0)]);
    scene.wall(&[(0.0, 6.0), (6.0, 6.0), (6.0, 11.0)]);
    scene.wall(&[(18.0, 6.0), (7.2, 6.0), (7.2, 11.0)]);
    for x in [3.0, 9.0, 12.0, 15.0] {
        scene.wall(&[(x, 6.0), (x, 11.0)]);
    }
    for x in [3.0, 6.0, 9.0, 12.0, 15.0] {
        scene.wall(&[(x, 0.0), (x, 5.0)]);
    }
    for (room, (&x, &door)) in ROOMS.iter().zip(&DOORS).enumerate() {
        let is_upper = room < 6;
        let wall = if is_upper { 6.0 } else { 5.0 };
        scene.gap((door, wall), (door + 0.9, wall));
        // Room 3 is the narrow one, with one person.
        let count = if room == 2 { 1 } else { 2 };
        let y = if is_upper { (6.5, 11.0) } else { (0.0, 4.5) };
        let exit = if matches!(room + 1, 1..=4 | 7..=10) { main } else { side };
        for person in scene.fill(0, Area::new(x, y), count, &ADULTS, draw) {
            scene.people[person].exits = vec![exit];
        }
    }
    scene
}

fn assigned(bench: &Bench) -> Values {
    let runs = bench.each(|draw| {
        let scene = scene(draw);
        let walked = bench.empty(&scene, draw.seed, 300.0);
        let right = walked.gone.iter().filter(|gone| scene.people[gone.person].exits == [gone.exit]).count();
        (right as f64 / scene.people.len() as f64, walked.left)
    });
    let share = runs.iter().map(|run| run.0).sum::<f64>() / runs.len() as f64;
    vec![Value::new(Measure::Share, "", share), left(runs.iter().map(|run| run.1).sum())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_three_people_begin_in_their_rooms() {
        let scene = scene(&Draw::of(0, 0));
        assert_eq!(scene.people.len(), 23);
        assert_eq!(scene.plan.doors.len(), 14);
        assert_eq!(scene.people.iter().filter(|person| person.exits == [0]).count(), 15);
        let in_passage = |x: f64, y: f64| (6.0..7.2).contains(&x) && y > 5.0;
        assert!(!scene.people.iter().any(|person| in_passage(person.at.x, person.at.y)));
    }
}
