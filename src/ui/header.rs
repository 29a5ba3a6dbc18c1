//! The bar above every screen: where one can go, language, size of type, theme, settings, and the real emergency.

use egui::{Frame, Popup, Ui};

use super::theme::{SCALE_PERCENT, Theme, Tokens, Type, margin};
use super::widgets::{Button, Chip, toggle_group_ui};
use super::{Intent, Screen, View, icons};
use crate::words::LANGUAGES;

const STEP_PERCENT: u16 = 10;

pub fn frame(tokens: &Tokens) -> Frame {
    Frame::new().fill(tokens.colour.panel).inner_margin(margin(tokens.space.s))
}

pub fn header_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    // Words go first when type is large or the window small; icons keep their names.
    let roomy = ui.available_width() > tokens.control * 26.0 * tokens.scale.max(1.0);
    ui.horizontal(|ui| {
        ui.add_space(tokens.space.l);
        if roomy {
            ui.label(Type::LeadStrong.text(view.say("app-name")));
        }
        if view.emergency {
            // One thing counts now: what stands below. How to read it can still be set.
            return at_the_end_ui(ui, "emergency-end", |ui| reading_ui(ui, view, out));
        }
        ui.add(Chip::new(&view.say("inject-exercise")).name(&view.say("strip-exercise")).inverted());
        for (screen, icon, key) in [
            (Screen::Library, icons::SQUARES_FOUR, "header-library"),
            (Screen::Records, icons::LIST_CHECKS, "header-records"),
            (Screen::Help, icons::QUESTION, "header-help"),
        ] {
            let word = view.say(key);
            let button = if roomy { Button::quiet(&word).icon(icon) } else { Button::icon_only(icon, &word) };
            if ui.add(button.pressed(view.screen == screen)).clicked() {
                out.push(Intent::Open(screen));
            }
        }
        at_the_end_ui(ui, "header-end", |ui| {
            if view.silent {
                let silent = view.say("header-silent");
                let word = if roomy { &*silent } else { "" };
                ui.add(Chip::new(word).name(&silent).icon(icons::SPEAKER_SLASH));
            } else {
                // What follows keeps its id, and with it the keyboard, when the chip comes.
                ui.skip_ahead_auto_ids(1);
            }
            reading_ui(ui, view, out);
            let settings = view.say("header-settings");
            let here = view.screen == Screen::Settings;
            if ui.add(Button::icon_only(icons::GEAR_SIX, &settings).pressed(here)).clicked() {
                out.push(Intent::Open(Screen::Settings));
            }
            emergency_ui(ui, view, roomy, out);
            ui.add_space(tokens.space.l);
        });
    });
}

/// How one reads: language, size of type, theme.
fn reading_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    language_ui(ui, view, out);
    scale_ui(ui, view, out);
    theme_ui(ui, view, out);
}

/// Lays out from the left what stands at the right end, so that Tab goes the way one reads. How wide it is, is known from
/// the pass before.
pub(super) fn at_the_end_ui(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui)) {
    let id = ui.id().with(id);
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    ui.add_space((ui.available_width() - known.unwrap_or_default()).max(0.0));
    let width = ui.horizontal(add).response.rect.width();
    if known != Some(width) {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_discard("the end of the bar has another width");
    }
}

fn emergency_ui(ui: &mut Ui, view: &View<'_>, roomy: bool, out: &mut Vec<Intent>) {
    let word = view.say("header-emergency");
    let button = Button::danger(if roomy { &word } else { "" }).name(&word).icon(icons::WARNING_OCTAGON).one_line();
    if ui.add(button).clicked() {
        out.push(Intent::RealEmergency);
    }
}

fn language_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let short: Vec<String> = LANGUAGES.iter().map(|tag| tag.to_uppercase()).collect();
    let options: Vec<_> = LANGUAGES.iter().zip(&short).map(|(tag, word)| (*tag, "", word.as_str())).collect();
    let name = view.say("header-language");
    let chosen = toggle_group_ui(ui, &name, view.words.lang().tag(), &options);
    if let Some(lang) = chosen.and_then(|tag| tag.parse().ok()) {
        out.push(Intent::SetLang(lang));
    }
}

fn theme_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let (icon, key, next) = match view.settings.theme {
        Theme::Dark => (icons::MOON, "theme-dark", Theme::Light),
        Theme::Light => (icons::SUN, "theme-light", Theme::Contrast),
        Theme::Contrast => (icons::CIRCLE_HALF, "theme-contrast", Theme::Dark),
    };
    let name = format!("{}: {}", view.say("header-theme"), view.say(key));
    if ui.add(Button::icon_only(icon, &name)).clicked() {
        out.push(Intent::SetTheme(next));
    }
}

fn scale_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let name = view.say("header-scale");
    let percent = view.settings.scale_percent;
    let button = ui.add(Button::icon_only(icons::TEXT_AA, &name));
    Popup::menu(&button).show(|ui| {
        ui.horizontal(|ui| {
            let (smaller, larger) = (view.say("scale-smaller"), view.say("scale-larger"));
            if ui.add_enabled(percent > *SCALE_PERCENT.start(), Button::icon_only(icons::MINUS, &smaller)).clicked() {
                out.push(Intent::SetScale(percent.saturating_sub(STEP_PERCENT).max(*SCALE_PERCENT.start())));
            }
            ui.label(Type::Strong.text(format!("{percent} %")));
            if ui.add_enabled(percent < *SCALE_PERCENT.end(), Button::icon_only(icons::PLUS, &larger)).clicked() {
                out.push(Intent::SetScale((percent + STEP_PERCENT).min(*SCALE_PERCENT.end())));
            }
        });
    });
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::PanelState;
    use crate::ui::testing::{SMALLEST, Sample, panel};
    use crate::words::Lang;

    #[test]
    fn language_changes_in_one_click() {
        let sample = Sample::default();
        let mut harness =
            panel(SMALLEST, |ui, out| crate::ui::root_ui(ui, &sample.view(), &mut PanelState::default(), out));
        harness.get_by_label("Valoda: EN").click();
        harness.run();
        assert_eq!(*harness.state(), [Intent::SetLang(Lang::en())]);
    }

    #[test]
    fn the_real_emergency_is_in_sight_at_every_scale() {
        for scale_percent in [80, 100, 200] {
            let mut sample = Sample::default();
            sample.settings.scale_percent = scale_percent;
            let draw = |ui: &mut Ui, out: &mut _| {
                let view = View { silent: true, ..sample.view() };
                crate::ui::root_ui(ui, &view, &mut PanelState::default(), out);
            };
            let mut harness = panel(SMALLEST, draw);
            harness.run();
            for name in ["Notikums pa īstam", "Scenāriji", "Iestatījumi", "Valoda: LV"] {
                let place = harness.get_by_role_and_label(Role::Button, name).rect();
                let window = egui::Rect::from_min_size(egui::Pos2::ZERO, SMALLEST);
                assert!(window.contains_rect(place), "{name} at {scale_percent} % stands at {place}");
            }
            let end_of_left = harness.get_by_label("Palīdzība").rect().right();
            let start_of_right = harness.get_by_label("Bez skaņas").rect().left();
            assert!(end_of_left <= start_of_right, "at {scale_percent} % {end_of_left} > {start_of_right}");
        }
    }

    #[test]
    fn the_end_of_the_bar_stays_on_one_line() {
        let sample = Sample::default();
        let size = crate::ui::testing::USUAL;
        let mut harness =
            panel(size, |ui, out| crate::ui::root_ui(ui, &sample.view(), &mut PanelState::default(), out));
        harness.run();
        let place = harness.get_by_label("Notikums pa īstam").rect();
        assert!(place.height() < 44.0 && place.width() > 150.0, "{place}");
    }

    #[test]
    fn the_keyboard_stays_where_it_is_when_the_device_is_found_missing() {
        let sample = Sample::default();
        let silent = std::cell::Cell::new(false);
        let draw = |ui: &mut Ui, out: &mut Vec<Intent>| {
            crate::ui::root_ui(ui, &View { silent: silent.get(), ..sample.view() }, &mut PanelState::default(), out);
        };
        let mut harness = panel(SMALLEST, draw);
        harness.run();
        harness.get_by_label("Iestatījumi").focus();
        harness.run();
        silent.set(true);
        harness.run();
        assert!(harness.get_by_label("Iestatījumi").is_focused());
    }

    #[test]
    fn everything_in_the_bar_is_reached_by_tab() {
        let sample = Sample::default();
        let mut harness =
            panel(SMALLEST, |ui, out| crate::ui::root_ui(ui, &sample.view(), &mut PanelState::default(), out));
        harness.run();
        harness.key_press(egui::Key::Tab);
        harness.run();
        assert!(harness.get_by_role_and_label(Role::Button, "Scenāriji").is_focused());
        harness.key_press(egui::Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), [Intent::Open(Screen::Library)]);
    }
}
