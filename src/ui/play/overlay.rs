//! The pause: everything stands still, and one may go on, or leave the run and take it up another day. It takes the
//! place of the story, so that the bar above with the real emergency stays in reach.

use egui::{Key, Label, ScrollArea, Ui};

use super::state::PlayState;
use crate::exercise::Act;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::View;
use crate::ui::widgets::{Button, card_ui, column_ui, title_ui};
use crate::ui::{Intent, Screen, icons, keys};

pub(in crate::ui) fn pause_ui(ui: &mut Ui, view: &View<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column_ui(ui, |ui| card_ui(ui, |ui| ui.push_id(state.is_leaving, |ui| card_content_ui(ui, view, state, out))));
    });
}

fn card_content_ui(ui: &mut Ui, view: &View<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    title_ui(ui, &view.say("play-paused"));
    ui.add(Label::new(Type::Body.text(view.say("play-paused-text"))).wrap());
    ui.add_space(tokens.space.m);
    if state.is_leaving {
        return stop_ui(ui, view, state, out);
    }
    let resume = keys::onward(ui) || [Key::P, Key::Escape].into_iter().any(|key| keys::pressed(ui, key));
    let go_on = ui.add(Button::primary(&view.say("play-resume")).icon(icons::PLAY).key("Enter"));
    if go_on.clicked() || resume {
        out.push(Intent::Pause(false));
    }
    if ui.add(Button::secondary(&view.say("play-leave")).icon(icons::SIGN_OUT)).clicked() {
        out.push(Intent::Open(Screen::Library));
    }
    if ui.add(Button::danger(&view.say("play-stop")).icon(icons::STOP)).clicked() {
        state.is_leaving = true;
    }
    ui.add_space(tokens.space.s);
    let saved = format!("{}  {}", icons::FLOPPY_DISK, view.say("play-is-saved"));
    ui.add(Label::new(Type::Caption.text(saved).color(tokens.colour.muted)).wrap());
}

/// What cannot be undone is asked once more.
fn stop_ui(ui: &mut Ui, view: &View<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    ui.add(Label::new(Type::Strong.text(view.say("play-stop-sure"))).wrap());
    if ui.add(Button::secondary(&view.say("play-stop-no"))).clicked() || keys::pressed(ui, Key::Escape) {
        state.is_leaving = false;
    }
    if ui.add(Button::danger(&view.say("play-stop-yes")).icon(icons::STOP)).clicked() {
        state.is_leaving = false;
        out.push(Intent::Act(Act::Stop));
    }
}
