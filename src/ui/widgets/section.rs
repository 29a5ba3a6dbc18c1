//! Titles: of a screen, and of a part of it; and text that may take only so many lines.

use egui::text::LayoutJob;
use egui::{Color32, Label, Response, Ui};

use crate::ui::theme::{Tokens, Type};

/// The title of a screen.
pub fn title_ui(ui: &mut Ui, text: &str) -> Response {
    ui.add(Label::new(Type::Title.text(text)).wrap())
}

/// The title of a part of a screen, with air above it unless it is the first thing there.
pub fn section_title_ui(ui: &mut Ui, text: &str) -> Response {
    let tokens = Tokens::of(ui);
    if ui.cursor().top() > ui.max_rect().top() + tokens.space.xs {
        ui.add_space(tokens.space.m);
    }
    ui.add(Label::new(Type::LeadStrong.text(text)).wrap())
}

/// Text that takes at most so many lines; what does not fit ends in an ellipsis.
pub fn lines_ui(ui: &mut Ui, rank: Type, text: &str, colour: Color32, most: usize) -> Response {
    let mut job = LayoutJob::simple(text.to_owned(), Tokens::of(ui).font(rank), colour, ui.available_width());
    job.wrap.max_rows = most;
    ui.add(Label::new(job).wrap().show_tooltip_when_elided(false))
}
