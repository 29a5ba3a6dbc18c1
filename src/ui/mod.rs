//! The panels, in plain egui: they read a [`View`] and push [`Intent`]s. This room knows no Bevy, no disk and no clock.

mod badges;
pub mod briefing;
pub mod cue;
pub mod debrief;
mod emergency;
pub mod fonts;
mod gallery;
mod header;
pub mod help;
pub mod hint;
pub mod icons;
mod intensity;
pub mod intent;
mod keys;
pub mod library;
mod plan;
pub mod play;
pub mod records;
pub mod room;
pub mod settings;
pub mod settings_screen;
pub mod site_form;
pub mod stage;
pub mod state;
#[cfg(test)]
#[cfg(feature = "panel-tests")]
pub mod testing;
#[cfg(test)]
#[cfg(feature = "panel-tests")]
mod tests;
pub mod theme;
pub mod view;
pub mod widgets;

use egui::{Frame, Panel, ScrollArea, Ui};

pub use intent::{Begin, Intent, Screen, Start};
pub use settings::Settings;
pub use state::PanelState;
pub use view::View;

use theme::Tokens;

/// How wide a screen becomes at most, in heights of a button.
const WIDEST: f32 = 38.0;

/// Draws everything, from the edge of the window to the ring of the keyboard.
pub fn root_ui(ui: &mut Ui, view: &View<'_>, state: &mut PanelState, out: &mut Vec<Intent>) {
    let settings = view.settings;
    let scale_percent = scale_for(settings.scale_percent, ui.ctx().viewport_rect().width());
    let look = Tokens::new(settings.theme, scale_percent, settings.reduce_motion);
    let is_room = room::is_on(view);
    // A room reads what the window shows, whatever size of type the trainer likes.
    let look = if is_room { look.for_room(ui.ctx().viewport_rect().height()) } else { look };
    if !theme::apply(ui.ctx(), &look) {
        return;
    }
    let tokens = Tokens::of(ui);

    Panel::top("header").frame(header::frame(&tokens)).show_separator_line(true).show(ui, |ui| match is_room {
        true => room::bar_ui(ui, view, out),
        false => header::header_ui(ui, view, out),
    });
    let air = egui::Margin { bottom: 0, ..theme::margin(tokens.space.xl) };
    let ground = Frame::new().fill(tokens.colour.bg).inner_margin(air);
    egui::CentralPanel::default().frame(ground).show(ui, |ui| {
        // On a wide window everything stays in the middle, within the reach of an eye.
        let beside = ((ui.available_width() - tokens.control * WIDEST) / 2.0).max(0.0);
        let middle = ui.available_rect_before_wrap().shrink2(egui::vec2(beside, 0.0));
        ui.scope_builder(egui::UiBuilder::new().max_rect(middle), |ui| screen_ui(ui, view, state, out));
    });
    if out.iter().any(|intent| matches!(intent, Intent::Brief { .. })) {
        state.briefing.forget();
    }
    // In a real emergency nothing lies over what is to be done.
    let toasts = if view.emergency { &[][..] } else { view.toasts };
    match widgets::toasts_ui(ui, toasts, &view.say("open"), &view.say("close")) {
        Some(widgets::Pressed::PutAway(index)) => out.push(Intent::PutAway(index)),
        Some(widgets::Pressed::Open(index)) => {
            out.extend(view.toasts.get(index).and_then(|toast| toast.file.clone()).map(Intent::ShowFile));
        }
        None => {}
    }
    widgets::working_ui(ui, &view.say("working"), view.is_working && !is_room);
    // Before a room it stands in the bar, and during play in the strip, where it covers nothing.
    let is_played = view.screen == Screen::Play && view.play.is_some() && !view.emergency;
    if let Some(cue) = view.caption.filter(|_| !is_room && !is_played) {
        widgets::caption_ui(ui, &view.say(cue.caption_key()));
    }
    widgets::focus_ring(ui.ctx());
    keys::note_typing(ui.ctx());
}

/// On a wide window everything is set a little larger, by up to three tenths, rather than left as an island in the middle.
fn scale_for(percent: u16, width: f32) -> u16 {
    const USUAL: f32 = 1280.0;
    const WIDE: f32 = 1920.0;
    let more = ((width - USUAL) / (WIDE - USUAL)).clamp(0.0, 1.0) * 0.3;
    (f32::from(percent) * (1.0 + more)).round() as u16
}

fn screen_ui(ui: &mut Ui, view: &View<'_>, state: &mut PanelState, out: &mut Vec<Intent>) {
    if view.emergency {
        return emergency::emergency_ui(ui, view, out);
    }
    let leads_back = matches!(view.screen, Screen::Debrief | Screen::Records | Screen::Settings | Screen::Help);
    if leads_back && keys::pressed(ui, egui::Key::Escape) && !egui::Popup::is_any_open(ui.ctx()) {
        out.push(Intent::Back);
    }
    match view.screen {
        // These keep a part of the screen still while the rest scrolls.
        Screen::Play if room::is_on(view) => return room::room_ui(ui, view, &mut state.room, &mut state.play, out),
        Screen::Play => return play::play_ui(ui, view, &mut state.play, out),
        Screen::Records => return records::records_ui(ui, view, &mut state.records, out),
        Screen::Help => return help::help_ui(ui, view, &mut state.help, out),
        _ => {}
    }
    // Each screen remembers for itself how far it was scrolled.
    ScrollArea::vertical().id_salt(view.screen).auto_shrink(false).show(ui, |ui| match view.screen {
        Screen::Library => library::library_ui(ui, view, &mut state.library, out),
        Screen::Briefing => briefing::briefing_ui(ui, view, &mut state.briefing, &mut state.site, out),
        Screen::Debrief => debrief::debrief_ui(ui, view, &mut state.debrief, out),
        Screen::Settings => settings_screen::settings_ui(ui, view, &mut state.settings, &mut state.site, out),
        Screen::Gallery => gallery::gallery_ui(ui, view, out),
        Screen::Play | Screen::Records | Screen::Help => {}
    });
}
