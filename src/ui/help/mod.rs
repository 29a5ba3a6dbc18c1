//! Help: the pages of the program, written in Markdown and shown as they are. Each begins with a heading of the first
//! level, which is also the name of its tab.

mod markdown;

use egui::{Id, Label, RichText, Ui};

use super::theme::{Tokens, Type, margin};
use super::view::View;
use super::widgets::{Button, EmptyState, column_ui};
use super::{Intent, Screen, icons};
use markdown::{Block, Page, pages};

pub(super) fn help_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let pages = pages(view.help);
    if pages.is_empty() {
        let (title, text) = (view.say("help-none"), view.say("help-none-text"));
        let action = view.say("help-none-action");
        if EmptyState::new(icons::QUESTION, &title, &text).action(&action).show(ui).is_some_and(|b| b.clicked()) {
            out.push(Intent::Open(Screen::Library));
        }
        return;
    }
    let chosen = tabs_ui(ui, &pages);
    ui.push_id(chosen, |ui| {
        column_ui(ui, |ui| {
            for block in pages.into_iter().nth(chosen).map(|page| page.blocks).unwrap_or_default() {
                block_ui(ui, block);
            }
        });
    });
}

/// The place of the page that is open; a tab for each where there is more than one.
fn tabs_ui(ui: &mut Ui, pages: &[Page]) -> usize {
    let id = Id::new("help-page");
    let open: usize = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut open = open.min(pages.len() - 1);
    if pages.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            for (place, page) in pages.iter().enumerate() {
                if ui.add(Button::secondary(&page.title).pressed(place == open)).clicked() {
                    open = place;
                }
            }
        });
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    open
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
        Block::Code(text) => {
            let ground = egui::Frame::new().fill(tokens.colour.raised).inner_margin(margin(tokens.space.m));
            ground.corner_radius(tokens.radius_control).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.add(Label::new(RichText::new(text).monospace().text_style(Type::Body.style())).wrap());
            });
        }
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::{SMALLEST, Sample, panel};

    #[test]
    fn each_page_has_a_tab() {
        let sample = Sample { screen: Screen::Help, ..Sample::default() };
        let help = "# Lietot\n\nPirmie soļi.\n\n# Rakstīt\n\nScenārijs ir mape.\n";
        let mut harness = panel(SMALLEST, |ui, out| {
            let view = View { help, ..sample.view() };
            help_ui(ui, &view, out);
        });
        harness.run();
        harness.get_by_label("Pirmie soļi.");
        assert!(harness.query_by_label("Scenārijs ir mape.").is_none());
        harness.get_by_role_and_label(egui::accesskit::Role::Button, "Rakstīt").click();
        harness.run();
        harness.get_by_label("Scenārijs ir mape.");
        assert!(harness.query_by_label("Pirmie soļi.").is_none());
    }
}
