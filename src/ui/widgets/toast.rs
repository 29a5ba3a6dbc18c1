//! Toasts: short news in the corner, which a person may put away.

use std::path::PathBuf;

use egui::{Align, Align2, Area, Frame, Id, Layout, Order, Stroke, Ui, vec2};

use super::{Button, Tone};
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};

/// One piece of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    pub text: String,
    pub tone: Tone,
    /// What was written, and may be opened from here.
    pub file: Option<PathBuf>,
}

/// What was pressed on a toast, by its index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    Open(usize),
    PutAway(usize),
}

/// Shows the newest few; `open` and `close` name their buttons.
pub fn toasts_ui(ui: &Ui, toasts: &[Toast], open: &str, close: &str) -> Option<Pressed> {
    const MOST: usize = 4;
    let tokens = Tokens::of(ui);
    let mut pressed = None;
    let at = vec2(-tokens.space.xl, -tokens.space.xl);
    Area::new(Id::new("toasts")).order(Order::Foreground).anchor(Align2::RIGHT_BOTTOM, at).show(ui.ctx(), |ui| {
        for (index, toast) in toasts.iter().enumerate().skip(toasts.len().saturating_sub(MOST)) {
            let colour = toast.tone.colour(&tokens);
            Frame::new()
                .fill(tokens.colour.panel)
                .stroke(Stroke::new(tokens.edge, colour))
                .corner_radius(tokens.radius_card)
                .inner_margin(crate::ui::theme::margin(tokens.space.m))
                .shadow(ui.visuals().popup_shadow)
                .show(ui, |ui| {
                    // One width for all, so that their edges stand in one line.
                    ui.set_width(tokens.column * 0.6);
                    ui.horizontal_top(|ui| {
                        ui.label(Type::Lead.text(icon(toast.tone)).color(colour));
                        let room = ui.available_width() - tokens.control - tokens.space.s;
                        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::LEFT), |ui| {
                            ui.add(egui::Label::new(Type::Body.text(&toast.text)).wrap());
                            let button = Button::secondary(open).icon(icons::ARROW_SQUARE_OUT);
                            if toast.file.is_some() && ui.add(button).clicked() {
                                pressed = Some(Pressed::Open(index));
                            }
                        });
                        if ui.add(Button::icon_only(icons::X, close)).clicked() {
                            pressed = Some(Pressed::PutAway(index));
                        }
                    });
                });
        }
    });
    pressed
}

fn icon(tone: Tone) -> &'static str {
    match tone {
        Tone::Neutral | Tone::Accent | Tone::Grade(_) => icons::INFO,
        Tone::Good => icons::CHECK_CIRCLE,
        Tone::Warning => icons::WARNING,
        Tone::Danger => icons::WARNING_OCTAGON,
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::testing::{Sample, USUAL, panel};
    use crate::ui::{Intent, PanelState, View};

    #[test]
    fn only_what_was_written_can_be_opened() {
        let sample = Sample::default();
        let toast = |text: &str, file: Option<PathBuf>| Toast { text: text.into(), tone: Tone::Good, file };
        let toasts = [toast("news", None), toast("written", Some("/reports/1.html".into()))];
        let mut harness = panel(USUAL, |ui, out| {
            let view = View { toasts: &toasts, ..sample.view() };
            crate::ui::root_ui(ui, &view, &mut PanelState::default(), out);
        });
        harness.run();
        harness.get_by_label("Atvērt").click();
        harness.run();
        assert_eq!(*harness.state(), [Intent::ShowFile("/reports/1.html".into())]);
        assert_eq!(harness.query_all_by_label("Aizvērt").count(), 2);
    }
}
