//! Plans that people already have, read from other programs' files. Text in, values out; the disk belongs to who calls.

pub mod case;
pub mod ring;
pub mod scan;
pub mod wkt;

pub use scan::{ImportError, Place, Wrong};
