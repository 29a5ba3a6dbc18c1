//! Settings: language, look, sound, time, and the site card. What is set counts at once.

use egui::{CollapsingHeader, Label, Ui};

use super::intensity::intensity_ui;
use super::settings::ClockStretch;
use super::site_form::{SiteState, site_form_ui};
use super::theme::{SCALE_PERCENT, Theme, Tokens, Type};
use super::view::View;
use super::widgets::{Button, card_ui, check_ui, columns_ui, field_ui, section_title_ui, slider_ui, title_ui};
use super::{Intent, Screen, icons};
use crate::words::{LANGUAGES, Lang};

/// Sliders while they are dragged; what is dragged counts when it is let go.
#[derive(Default)]
pub struct SettingsState {
    scale_percent: Option<u16>,
    volume_percent: Option<u16>,
    nickname: Option<String>,
}

pub(super) fn settings_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SettingsState,
    site: &mut SiteState,
    out: &mut Vec<Intent>,
) {
    title_ui(ui, &view.say("settings-title"));
    let tokens = Tokens::of(ui);
    if ui.available_width() > tokens.control * 24.0 {
        columns_ui(ui, 2, |ui, column| match column {
            0 => computer_ui(ui, view, state, out),
            _ => place_ui(ui, view, site, out),
        });
    } else {
        computer_ui(ui, view, state, out);
        place_ui(ui, view, site, out);
    }
}

/// What is set for this computer.
fn computer_ui(ui: &mut Ui, view: &View<'_>, state: &mut SettingsState, out: &mut Vec<Intent>) {
    card_ui(ui, |ui| look_ui(ui, view, state, out));
    card_ui(ui, |ui| {
        clock_ui(ui, view, out);
        sound_ui(ui, view, state, out);
    });
    card_ui(ui, |ui| person_ui(ui, view, state, out));
}

fn place_ui(ui: &mut Ui, view: &View<'_>, site: &mut SiteState, out: &mut Vec<Intent>) {
    card_ui(ui, |ui| {
        CollapsingHeader::new(Type::LeadStrong.text(view.say("site-form-title")))
            .id_salt("site-card")
            .default_open(true)
            .show(ui, |ui| site_form_ui(ui, view, site, out));
    });
}

fn look_ui(ui: &mut Ui, view: &View<'_>, state: &mut SettingsState, out: &mut Vec<Intent>) {
    section_title_ui(ui, &view.say("settings-language"));
    let languages: Vec<Lang> = LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).collect();
    ui.horizontal_wrapped(|ui| {
        for lang in languages {
            if ui.add(Button::secondary(lang.own_name()).pressed(lang == view.settings.lang)).clicked() {
                out.push(Intent::SetLang(lang));
            }
        }
    });
    section_title_ui(ui, &view.say("settings-theme"));
    ui.horizontal_wrapped(|ui| {
        for theme in Theme::ALL {
            let (icon, key) = match theme {
                Theme::Dark => (icons::MOON, "theme-dark"),
                Theme::Light => (icons::SUN, "theme-light"),
                Theme::Contrast => (icons::CIRCLE_HALF, "theme-contrast"),
            };
            let is_on = view.settings.theme == theme;
            if ui.add(Button::secondary(&view.say(key)).icon(icon).pressed(is_on)).clicked() {
                out.push(Intent::SetTheme(theme));
            }
        }
    });
    let now = view.settings.scale_percent;
    if let Some(percent) = dragged_ui(ui, &view.say("settings-scale"), &mut state.scale_percent, now, SCALE_PERCENT) {
        out.push(Intent::SetScale(percent));
    }
    let mut is_reduced = view.settings.reduce_motion;
    if check_ui(ui, &view.say("settings-reduce-motion"), &mut is_reduced).changed() {
        out.push(Intent::SetReduceMotion(is_reduced));
    }
}

fn clock_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    section_title_ui(ui, &view.say("settings-clock"));
    ui.add(Label::new(Type::Body.text(view.say("settings-clock-why")).color(tokens.colour.muted)).wrap());
    ui.horizontal_wrapped(|ui| {
        for stretch in ClockStretch::ALL {
            let key = match stretch {
                ClockStretch::Plain => "settings-clock-plain",
                ClockStretch::Half => "settings-clock-half",
                ClockStretch::Double => "settings-clock-double",
                ClockStretch::Stopped => "settings-clock-stopped",
            };
            if ui.add(Button::secondary(&view.say(key)).pressed(view.settings.clock == stretch)).clicked() {
                out.push(Intent::SetClock(stretch));
            }
        }
    });
}

fn sound_ui(ui: &mut Ui, view: &View<'_>, state: &mut SettingsState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    section_title_ui(ui, &view.say("settings-sound"));
    if view.silent {
        let words = format!("{}  {}", icons::SPEAKER_SLASH, view.say("settings-silent"));
        ui.add(Label::new(Type::Body.text(words).color(tokens.colour.muted)).wrap());
    }
    intensity_ui(ui, view, out);
    let now = u16::from(view.settings.volume_percent);
    if let Some(percent) = dragged_ui(ui, &view.say("settings-volume"), &mut state.volume_percent, now, 0..=100) {
        out.push(Intent::SetVolume(percent.min(100) as u8));
    }
}

/// Who is at this computer, and what a newcomer is told.
fn person_ui(ui: &mut Ui, view: &View<'_>, state: &mut SettingsState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    section_title_ui(ui, &view.say("settings-person"));
    let nickname = state.nickname.get_or_insert_with(|| view.settings.nickname.clone());
    if field_ui(ui, &view.say("briefing-nickname"), nickname, &view.say("briefing-nickname-none")).changed() {
        out.push(Intent::SetNickname(nickname.clone()));
    }
    ui.add(Label::new(Type::Caption.text(view.say("settings-nickname-why")).color(tokens.colour.muted)).wrap());
    ui.add_space(tokens.space.s);
    if ui.add(Button::secondary(&view.say("settings-hints")).icon(icons::LIGHTBULB)).clicked() {
        out.push(Intent::ShowHints);
        out.push(Intent::Open(Screen::Library));
    }
}

/// A slider whose value counts when it is let go, or at once when it is moved by keys.
fn dragged_ui(
    ui: &mut Ui,
    name: &str,
    held: &mut Option<u16>,
    now: u16,
    range: std::ops::RangeInclusive<u16>,
) -> Option<u16> {
    let mut value = held.unwrap_or(now);
    let slider = slider_ui(ui, name, &mut value, range, " %");
    if slider.dragged() {
        *held = Some(value);
        return None;
    }
    let let_go = held.take();
    (let_go.is_some() || slider.changed()).then_some(value).filter(|value| *value != now)
}
