//! The public tests of evacuation models, run on this floor: what each asks, what was measured, whether it passed.

pub mod table;
