//! Help: the pages of the program, written in Markdown and shown as they are.

mod markdown;

use egui::{Label, RichText, Ui};

use super::theme::{Tokens, Type, margin};
use super::view::View;
use super::widgets::{Button, EmptyState, column_ui};
use super::{Intent, Screen, icons};
use markdown::{Block, blocks};

/// Which page is open.
#[derive(Default)]
pub struct HelpState {
    page: usize,
}

pub(super) fn help_ui(ui: &mut Ui, view: &View<'_>, state: &mut HelpState, out: &mut Vec<Intent>) {
    let Some(page) = view.help.get(state.page).or(view.help.first()) else {
        let (title, text) = (view.say("help-none"), view.say("help-none-text"));
        let action = view.say("help-none-action");
        if EmptyState::new(icons::QUESTION, &title, &text).action(&action).show(ui).is_some_and(|b| b.clicked()) {
            out.push(Intent::Open(Screen::Library));
        }
        return;
    };
    if view.help.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            for (ix, page) in view.help.iter().enumerate() {
                if ui.add(Button::secondary(&title(page)).pressed(ix == state.page)).clicked() {
                    state.page = ix;
                }
            }
        });
    }
    if ui.add(Button::quiet(&view.say("settings-hints")).icon(icons::LIGHTBULB)).clicked() {
        out.push(Intent::ShowHints);
        out.push(Intent::Open(Screen::Library));
    }
    column_ui(ui, |ui| {
        for block in blocks(page) {
            block_ui(ui, block);
        }
    });
}

/// The first heading of a page.
fn title(page: &str) -> String {
    let first = page.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    first.trim_start_matches('#').trim().to_owned()
}

fn block_ui(ui: &mut Ui, block: Block) {
    let tokens = Tokens::of(ui);
    match block {
        Block::Heading { level, text } => {
            ui.add_space(if level == 1 { tokens.space.s } else { tokens.space.l });
            let rank = match level {
                1 => Type::Title,
                2 => Type::LeadStrong,
                _ => Type::Strong,
            };
            ui.add(Label::new(rank.text(text)).wrap());
        }
        Block::Paragraph(text) => _ = ui.add(Label::new(Type::Body.text(text)).wrap()),
        Block::Item { mark, text } => {
            ui.horizontal_top(|ui| {
                ui.label(Type::Body.text(mark).color(tokens.colour.muted));
                ui.add(Label::new(Type::Body.text(text)).wrap());
            });
        }
        Block::Row(cells) => {
            let mut cells = cells.into_iter();
            ui.add(Label::new(Type::Strong.text(cells.next().unwrap_or_default())).wrap());
            for cell in cells {
                ui.add(Label::new(Type::Body.text(cell)).wrap());
            }
        }
        Block::Code(text) => {
            let ground = egui::Frame::new().fill(tokens.colour.raised).inner_margin(margin(tokens.space.m));
            ground.corner_radius(tokens.radius_control).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.add(Label::new(RichText::new(text).monospace().text_style(Type::Body.style())).wrap());
            });
        }
    }
}
