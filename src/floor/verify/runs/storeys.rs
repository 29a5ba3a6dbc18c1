//! Three storeys of rooms on two corridors, joined by stairs of two flights each: how the time depends on the speed.

use super::super::Value;
use super::super::bench::Bench;
use super::super::scene::{Area, Draw, Scene, line};
use super::super::table::Measure;
use super::{Measured, Values};
use crate::floor::plan::{LevelAt, Spread};

pub fn of(name: &str) -> Option<Measured> {
    (name == "RiMEA 8").then_some(study as Measured)
}

const SPEEDS: [(&str, f64); 5] =
    [("v = 0.5 m/s", 0.5), ("v = 0.75 m/s", 0.75), ("v = 1 m/s", 1.0), ("v = 1.25 m/s", 1.25), ("v = 1.5 m/s", 1.5)];

/// RiMEA 4.1.1, tests 2 and 3.
const STAIR_FACTORS: (f64, f64) = (0.5, 0.75);

fn building(speed: f64, draw: &Draw) -> Scene {
    let mut scene = Scene::default();
    let mut below: Option<LevelAt> = None;
    for storey in 0..3 {
        let is_ground = storey == 0;
        let level = scene.level(&[(0.0, 0.0), (22.0, 0.0), (22.0, 14.0), (0.0, 14.0)]);
        // The stairwell and what lies behind it.
        let well = [(16.0, 4.0), (20.0, 4.0), (20.0, 10.0), (16.0, 10.0)];
        scene.hole(&well);
        rooms(&mut scene, level, is_ground, &Spread::Fixed(speed), draw);
        if is_ground {
            scene.exit((19.0, 14.0), (21.0, 14.0));
        }
        if let Some(landing) = below {
            let (foot, head) = (line((18.0, 4.0), (18.0, 6.0)), line((20.0, 4.0), (20.0, 6.0)));
            scene.stair((landing, foot), (level, head), 8.0_f64.sqrt(), STAIR_FACTORS);
        }
        if storey < 2 {
            let landing = scene.level(&[(16.0, 4.0), (18.0, 4.0), (18.0, 8.0), (16.0, 8.0)]);
            let (foot, head) = (line((20.0, 6.0), (20.0, 8.0)), line((18.0, 6.0), (18.0, 8.0)));
            scene.stair((level, foot), (landing, head), 8.0_f64.sqrt(), STAIR_FACTORS);
            below = Some(landing);
        }
    }
    scene
}

/// Rooms 2 x 3 in four rows; above the ground 11, 8, 8 and 11 of them, on the ground two fewer for the way out.
fn rooms(scene: &mut Scene, level: LevelAt, is_ground: bool, speed: &Spread, draw: &Draw) {
    let upper = if is_ground { 9 } else { 11 };
    let rows = [(0.0, 3.0, 11), (4.0, 4.0, 8), (7.0, 10.0, 8), (11.0, 11.0, upper)];
    scene.wall(&[(0.0, 7.0), (16.0, 7.0)]);
    for (low, wall, count) in rows {
        let end = 2.0 * f64::from(count);
        scene.wall(&[(0.0, wall), (end, wall)]);
        for room in 0..count {
            let x = 2.0 * f64::from(room);
            if x + 2.0 < 22.0 {
                scene.wall(&[(x + 2.0, low), (x + 2.0, low + 3.0)]);
            }
            scene.gap((x + 1.0, wall), (x + 2.0, wall));
            scene.fill(level, Area::new((x, x + 2.0), (low, low + 3.0)), 4, speed, draw);
        }
    }
}

fn study(bench: &Bench) -> Values {
    bench.of_all(&SPEEDS, |&(case, speed)| {
        let draw = Draw::of(0, 0);
        let walked = bench.empty(&building(speed, &draw), draw.seed, 1800.0);
        Value::new(Measure::Time, case, if walked.left == 0 { walked.secs } else { f64::NAN })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_hundred_and_forty_eight_people_live_in_a_hundred_and_twelve_rooms() {
        let scene = building(1.0, &Draw::of(0, 0));
        assert_eq!(scene.people.len(), 448);
        assert_eq!(scene.plan.doors.len(), 112 + 1);
        assert_eq!((scene.plan.levels.len(), scene.plan.stairs.len()), (5, 4));
    }
}
