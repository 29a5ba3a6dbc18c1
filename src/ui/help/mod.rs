//! Help: the pages of the program, written in Markdown and shown as they are.

mod markdown;

use egui::{CentralPanel, Frame, Key, Label, Panel, RichText, ScrollArea, Ui};

use super::theme::{Tokens, Type, margin};
use super::view::View;
use super::widgets::{Button, EmptyState, column_ui};
use super::{Intent, Screen, icons, keys};
use crate::words::Value;
use markdown::{Block, blocks};

/// Which page is open.
#[derive(Default)]
pub struct HelpState {
    page: usize,
    /// The block that was asked for in the contents.
    heading: Option<usize>,
}

/// From so many heights of a button on, the contents stand beside the page, and this wide.
const NARROWEST: f32 = 20.0;
const CONTENTS: f32 = 7.5;

pub(super) fn help_ui(ui: &mut Ui, view: &View<'_>, state: &mut HelpState, out: &mut Vec<Intent>) {
    let Some(page) = view.help.get(state.page).or(view.help.first()) else {
        let (title, text) = (view.say("help-none"), view.say("help-none-text"));
        let action = view.say("help-none-action");
        if EmptyState::new(icons::QUESTION, &title, &text).action(&action).show(ui).is_some_and(|b| b.clicked()) {
            out.push(Intent::Open(Screen::Library));
        }
        return;
    };
    let tokens = Tokens::of(ui);
    let blocks = blocks(page);
    if ui.available_width() < tokens.control * NARROWEST {
        ScrollArea::vertical().id_salt("help").auto_shrink(false).show(ui, |ui| {
            pages_ui(ui, view, state);
            hints_ui(ui, view, out);
            page_ui(ui, blocks, state.heading.take());
        });
        return;
    }
    let side = Panel::left("help-contents").resizable(false).show_separator_line(true);
    let air = egui::Margin { right: tokens.space.l as i8, ..egui::Margin::ZERO };
    side.exact_size(tokens.control * CONTENTS).frame(Frame::new().inner_margin(air)).show(ui, |ui| {
        ScrollArea::vertical().id_salt("help-contents").auto_shrink(false).show(ui, |ui| {
            pages_ui(ui, view, state);
            hints_ui(ui, view, out);
            ui.add_space(tokens.space.m);
            contents_ui(ui, view, &blocks, state);
        });
    });
    let air = egui::Margin { left: tokens.space.xxl as i8, ..egui::Margin::ZERO };
    CentralPanel::default().frame(Frame::new().inner_margin(air)).show(ui, |ui| {
        ScrollArea::vertical().id_salt(("help", state.page)).auto_shrink(false).show(ui, |ui| {
            turn_by_keys(ui);
            page_ui(ui, blocks, state.heading.take());
        });
    });
}

fn pages_ui(ui: &mut Ui, view: &View<'_>, state: &mut HelpState) {
    if view.help.len() < 2 {
        return;
    }
    for (ix, page) in view.help.iter().enumerate() {
        let title = title(page);
        let button = Button::quiet(&title).icon(icons::BOOK_OPEN_TEXT).pressed(ix == state.page);
        if ui.add(button.wide()).clicked() {
            *state = HelpState { page: ix, heading: None };
        }
    }
}

/// The hints of the first run are shown once more.
fn hints_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    if ui.add(Button::quiet(&view.say("settings-hints")).icon(icons::LIGHTBULB).wide()).clicked() {
        out.push(Intent::ShowHints);
        out.push(Intent::Open(Screen::Library));
    }
}

/// The headings of the page; pressing one leads there.
fn contents_ui(ui: &mut Ui, view: &View<'_>, blocks: &[Block], state: &mut HelpState) {
    let headings = blocks.iter().enumerate().filter_map(|(ix, block)| match block {
        Block::Heading { level: 2, text } => Some((ix, text)),
        _ => None,
    });
    for (ix, text) in headings {
        let name = view.say_with("help-go-to", &[("heading", Value::from(text))]);
        if ui.add(Button::quiet(text).name(&name).wide()).clicked() {
            state.heading = Some(ix);
        }
    }
}

fn page_ui(ui: &mut Ui, blocks: Vec<Block>, heading: Option<usize>) {
    let tokens = Tokens::of(ui);
    column_ui(ui, |ui| {
        for (ix, block) in blocks.into_iter().enumerate() {
            if heading == Some(ix) {
                ui.scroll_to_cursor(Some(egui::Align::TOP));
            }
            block_ui(ui, block);
        }
        ui.add_space(tokens.space.huge);
    });
}

/// Page up and down, and the arrows while nothing has the focus.
fn turn_by_keys(ui: &Ui) {
    let line = Tokens::of(ui).control;
    let page = ui.clip_rect().height() - line;
    let is_free = ui.ctx().memory(|memory| memory.focused().is_none());
    let arrows = [(Key::ArrowDown, -line), (Key::ArrowUp, line)].into_iter().filter(|_| is_free);
    for (key, points) in [(Key::PageDown, -page), (Key::PageUp, page)].into_iter().chain(arrows) {
        if keys::pressed(ui, key) {
            ui.scroll_with_delta(egui::vec2(0.0, points));
        }
    }
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
