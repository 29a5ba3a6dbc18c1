//! The panels, in plain egui: they read a [`View`] and push [`Intent`]s. This room knows no Bevy, no disk and no clock.

pub mod cue;
mod emergency;
pub mod fonts;
mod gallery;
mod header;
pub mod icons;
pub mod intent;
pub mod settings;
#[cfg(all(test, feature = "panel-tests"))]
pub mod testing;
pub mod theme;
pub mod view;
pub mod widgets;

use egui::{Frame, Panel, ScrollArea, Ui};

pub use intent::{Begin, Intent, Screen};
pub use settings::Settings;
pub use view::View;

use theme::Tokens;

/// Draws everything, from the edge of the window to the ring of the keyboard.
pub fn root_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let settings = view.settings;
    let look = Tokens::new(settings.theme, settings.scale_percent, settings.reduce_motion);
    if !theme::apply(ui.ctx(), &look) {
        return;
    }
    let tokens = Tokens::of(ui);

    Panel::top("header").frame(header::frame(&tokens)).show_separator_line(true).show(ui, |ui| {
        header::header_ui(ui, view, out);
    });
    let air = egui::Margin { bottom: 0, ..theme::margin(tokens.space.xl) };
    let ground = Frame::new().fill(tokens.colour.bg).inner_margin(air);
    egui::CentralPanel::default().frame(ground).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| screen_ui(ui, view, out));
    });
    if let Some(index) = widgets::toasts_ui(ui, view.toasts, &view.say("close")) {
        out.push(Intent::PutAway(index));
    }
    if let Some(cue) = view.caption {
        widgets::caption_ui(ui, &view.say(cue.caption_key()));
    }
    widgets::focus_ring(ui.ctx());
}

fn screen_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    if view.emergency {
        return emergency::emergency_ui(ui, view, out);
    }
    match view.screen {
        Screen::Library
        | Screen::Briefing
        | Screen::Play
        | Screen::Debrief
        | Screen::Records
        | Screen::Settings
        | Screen::Help
        | Screen::Gallery => gallery::gallery_ui(ui, view, out),
    }
}
