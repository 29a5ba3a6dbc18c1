//! What is kept: the store on disk, the keeper of the running exercise, records that outlive their scenario, reports.
//!
//! This room knows the wall clock, the disk and the randomness of the machine; none of them reaches a run.

mod clock;
mod error;
#[cfg(test)]
mod fixture;
pub mod folder;
mod keeper;
mod lease;
pub mod papers;
mod record;
pub mod report;
mod row;
pub mod site_file;
mod store;
mod thread;
pub mod whole_file;

pub use error::RecordsError;
pub use keeper::{About, Keeper, Snapshot};
pub use record::{Exported, Line, Plans, Record, Verdict};
pub use row::{Filter, RunId, RunRow, Status, Summary};
pub use store::Store;
pub use thread::{Answer, KeeperThread, Request};
