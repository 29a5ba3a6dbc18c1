//! Plans that people already have, read from other programs' files. Text in, values out; the disk belongs to who calls.

pub mod case;
mod drawing;
mod dxf;
mod dxf_codes;
mod dxf_shape;
pub mod layers;
pub mod ring;
pub mod scan;
mod svg;
mod svg_path;
pub mod wkt;
mod xml;

pub use scan::{ImportError, Place, Wrong};
