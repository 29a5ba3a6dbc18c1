//! The vocabulary of all screens: what a panel puts together, each with a name for a screen reader.

mod button;
mod caption;
mod card;
mod chip;
mod choice;
mod clock;
mod empty;
mod error;
mod field;
mod focus;
mod grade;
mod key;
mod progress;
mod section;
mod strip;
mod table;
mod toast;
mod toggle;

pub use button::Button;
pub use caption::caption_ui;
pub use card::{card_button_ui, card_ui, column_ui, columns_ui};
pub use chip::{Chip, Tone};
pub use choice::{Choice, choice_key};
pub use clock::ClockRing;
pub use empty::EmptyState;
pub use error::ErrorPanel;
pub use field::{check_ui, field_ui, search_ui, slider_ui};
pub use focus::focus_ring;
pub use grade::{grade_mark_ui, grade_shape};
pub use key::KeyHint;
pub use progress::Progress;
pub use section::{section_title_ui, title_ui};
pub use strip::Strip;
pub use table::{Column, Width, table_ui};
pub use toast::{Toast, toasts_ui};
pub use toggle::toggle_group_ui;
