//! Any bytes as a drawing of a building: an error, or a plan whose places are all places.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sardze::floor::import::floor_ron::floor_ron;
use sardze::floor::import::{Asked, read};

fuzz_target!(|bytes: &[u8]| {
    let asked = Asked { id: "plan".into(), level: "ground".into(), metres_per_unit: None };
    let Ok(import) = read(bytes, &asked) else { return };
    let level = &import.plan.levels[0];
    let doors = import.plan.doors.iter().flat_map(|door| [door.line.a, door.line.b]);
    let points = level.outline.0.iter().chain(level.walls.iter().flatten()).copied().chain(doors);
    for point in points {
        assert!(point.x.is_finite() && point.y.is_finite());
    }
    assert!(level.outline.area() > 0.0);
    assert!(!floor_ron(&import.plan, "fuzz").contains("NaN"));
});
