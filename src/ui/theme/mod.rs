//! The look, by name: reads `assets/themes/*.ron` and lays it over egui in one place, so that no panel knows a number.

mod apply;
mod files;
mod plan;
mod rank;
mod room;
mod tokens;

use egui::Margin;
use serde::{Deserialize, Serialize};

pub use apply::apply;
pub use files::{Colours, Space};
pub use plan::{PlanColours, PlanSizes};
pub use rank::{Projected, Type};
pub use tokens::Tokens;

/// Which of the three themes a person has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Theme {
    #[default]
    Dark,
    Light,
    Contrast,
}

/// Smallest and largest scale of type, in percent.
pub const SCALE_PERCENT: std::ops::RangeInclusive<u16> = 80..=200;

impl Theme {
    pub const ALL: [Self; 3] = [Self::Dark, Self::Light, Self::Contrast];
}

/// The same room on all sides.
pub fn margin(space: f32) -> Margin {
    Margin::from(space)
}
