//! A building and the people who move in it. Knows no other room: plans come in as values, measures go out as values.
//!
//! ```text
//! Plan ──ground──► Ground (walls near each place, doors, exits) ──route──► Field per target group (way and rest distance)
//!                        │                                                      │
//!                        └──────────────► crowd: People, one step = 0.05 s ◄────┘ ──► measure (time out, flow, exposure)
//!
//! Plan + seed ──populate──► who is where, how fast, with whom (luck: chance; bodies: body)
//! Order ──run──► Run: crowd + hazard + threat + announce ──► Event, Measures with a cause for each waiting second, board
//! Plan + seeds ──batch──► many runs on many threads; a Case changed by protection (change)
//!                           meets the same people, and what it buys is shown run by run (compare, stats)
//! ```

pub mod announce;
pub mod batch;
pub mod board;
pub mod body;
pub mod chance;
pub mod change;
pub mod compare;
pub mod crowd;
pub mod field;
pub mod ground;
pub mod hazard;
pub mod import;
pub mod law;
pub mod many;
pub mod plan;
pub mod populate;
pub mod raster;
pub mod run;
pub mod shape;
pub mod sight;
pub mod stats;
pub mod threat;
pub mod verify;
