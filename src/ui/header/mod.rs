//! The bar above every screen: where one can go, language, size of type, theme, settings, and the real emergency.

mod shed;

use egui::{Frame, Label, Popup, Ui};

use shed::Shed;

use super::theme::{SCALE_PERCENT, Theme, Tokens, Type, margin};
use super::widgets::{Button, Chip, toggle_group_ui};
use super::{Intent, Screen, View, icons};

const STEP_PERCENT: u16 = 10;

/// A screen one can go to, its icon and its name.
type Place = (Screen, &'static str, &'static str);

const SETTINGS: Place = (Screen::Settings, icons::GEAR_SIX, "header-settings");

const PLACES: [Place; 3] = [
    (Screen::Library, icons::SQUARES_FOUR, "header-library"),
    (Screen::Records, icons::LIST_CHECKS, "header-records"),
    (Screen::Help, icons::QUESTION, "header-help"),
];

pub fn frame(tokens: &Tokens) -> Frame {
    Frame::new().fill(tokens.colour.panel).inner_margin(margin(tokens.space.s))
}

pub fn header_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let room = ui.available_width();
    let shed = Shed::ALL.into_iter().find(|shed| shed.width(ui, view) <= room).unwrap_or(Shed::EmergencyWord);
    ui.horizontal(|ui| {
        ui.add_space(tokens.space.l);
        // Whatever is left out keeps its place in the count of ids: the keyboard stays where it is.
        if shed < Shed::AppName {
            ui.add(Label::new(Type::LeadStrong.text(view.say("app-name"))).extend());
        } else {
            ui.skip_ahead_auto_ids(1);
        }
        if view.emergency {
            // One thing counts now: what stands below. How to read it can still be set.
            return at_the_end_ui(ui, "emergency-end", |ui| {
                reading_ui(ui, view, shed, out);
                ui.add_space(tokens.space.l);
            });
        }
        exercise_ui(ui, view, shed);
        places_ui(ui, view, shed, out);
        at_the_end_ui(ui, "header-end", |ui| {
            if view.silent && shed < Shed::SilentChip {
                let silent = view.say("header-silent");
                let word = if shed < Shed::SilentWord { &*silent } else { "" };
                ui.add(Chip::new(word).name(&silent).icon(icons::SPEAKER_SLASH));
            } else {
                ui.skip_ahead_auto_ids(1);
            }
            reading_ui(ui, view, shed, out);
            if shed < Shed::Places {
                place_ui(ui, view, SETTINGS, false, out);
            } else {
                ui.skip_ahead_auto_ids(1);
            }
            emergency_ui(ui, view, shed < Shed::EmergencyWord, out);
            ui.add_space(tokens.space.l);
        });
    });
}

/// That this is an exercise.
fn exercise_ui(ui: &mut Ui, view: &View<'_>, shed: Shed) {
    let (word, name) = (view.say("inject-exercise"), view.say("strip-exercise"));
    let chip = match shed < Shed::ExerciseWord {
        true => Chip::new(&word),
        false => Chip::new("").icon(icons::CHALKBOARD_TEACHER),
    };
    ui.add(chip.name(&name).inverted());
}

/// Where one can go: side by side, or in a menu together with the settings.
fn places_ui(ui: &mut Ui, view: &View<'_>, shed: Shed, out: &mut Vec<Intent>) {
    if shed < Shed::Places {
        for place in PLACES {
            place_ui(ui, view, place, shed < Shed::MenuWords, out);
        }
        return;
    }
    let menu = ui.add(Button::icon_only(icons::LIST, &view.say("header-places")));
    let before = out.len();
    Popup::menu(&menu).show(|ui| {
        for place in PLACES.into_iter().chain([SETTINGS]) {
            place_ui(ui, view, place, true, out);
        }
        // A key, unlike a click, does not close it.
        if out.len() > before {
            ui.close();
        }
    });
    ui.skip_ahead_auto_ids(PLACES.len() - 1);
}

fn place_ui(ui: &mut Ui, view: &View<'_>, (screen, icon, key): Place, has_word: bool, out: &mut Vec<Intent>) {
    let word = view.say(key);
    let button = match has_word {
        true => Button::quiet(&word).icon(icon).one_line(),
        false => Button::icon_only(icon, &word),
    };
    if ui.add(button.pressed(view.screen == screen)).clicked() {
        out.push(Intent::Open(screen));
    }
}

/// How one reads: language, size of type, theme.
fn reading_ui(ui: &mut Ui, view: &View<'_>, shed: Shed, out: &mut Vec<Intent>) {
    let languages = shed.languages(view);
    if languages.is_empty() {
        ui.skip_ahead_auto_ids(1);
    } else {
        language_ui(ui, view, &languages, out);
    }
    if shed < Shed::TypeAndTheme {
        scale_ui(ui, view, out);
        theme_ui(ui, view, out);
    } else {
        ui.skip_ahead_auto_ids(2);
    }
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

fn emergency_ui(ui: &mut Ui, view: &View<'_>, has_word: bool, out: &mut Vec<Intent>) {
    let word = view.say("header-emergency");
    let button = Button::danger(if has_word { &word } else { "" }).name(&word).icon(icons::WARNING_OCTAGON).one_line();
    if ui.add(button).clicked() {
        out.push(Intent::RealEmergency);
    }
}

fn language_ui(ui: &mut Ui, view: &View<'_>, tags: &[&str], out: &mut Vec<Intent>) {
    let short: Vec<String> = tags.iter().map(|tag| tag.to_uppercase()).collect();
    let options: Vec<_> = tags.iter().zip(&short).map(|(tag, word)| (*tag, "", word.as_str())).collect();
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
    use crate::ui::testing::{SMALLEST, Sample, USUAL, panel};
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

    fn bar<'a>(sample: &'a Sample, size: egui::Vec2) -> egui_kittest::Harness<'a, Vec<Intent>> {
        let draw = move |ui: &mut Ui, out: &mut _| {
            let view = View { silent: true, ..sample.view() };
            crate::ui::root_ui(ui, &view, &mut PanelState::default(), out);
        };
        let mut harness = panel(size, draw);
        harness.run();
        harness
    }

    #[test]
    fn the_real_emergency_is_in_sight_at_every_scale_and_in_every_language() {
        let sizes = [SMALLEST, USUAL, egui::vec2(1024.0, 768.0), egui::vec2(1920.0, 1080.0)];
        let langs = [Lang::lv(), Lang::en(), Lang::pseudo()];
        let cases = langs.iter().flat_map(|lang| sizes.map(|size| (lang, size)));
        for ((lang, size), scale_percent) in cases.flat_map(|case| [80, 100, 130, 200].map(|scale| (case, scale))) {
            let mut sample = Sample { words: crate::words::Locale::own(lang), ..Sample::default() };
            sample.settings.scale_percent = scale_percent;
            let harness = bar(&sample, size);
            let case = format!("{lang:?} {size} {scale_percent} %");
            let place = |key: &str| {
                let name = sample.words.text(key).into_owned();
                harness.get_by_role_and_label(Role::Button, &name).rect()
            };
            let window = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
            let in_menu = harness.query_by_label(&sample.words.text("header-places")).is_some();
            assert!(!in_menu || *lang == Lang::pseudo(), "{case}: the places are out of sight");
            let row = match in_menu {
                true => &["header-places", "header-emergency"][..],
                false => &["header-library", "header-records", "header-help", "header-settings", "header-emergency"],
            };
            for pair in row.windows(2) {
                let [left, right] = [place(pair[0]), place(pair[1])];
                assert!(left.right() <= right.left(), "{pair:?}, {case}: {left} {right}");
                assert!(window.contains_rect(left) && window.contains_rect(right), "{pair:?}, {case}: {left} {right}");
            }
            let tall = place("header-emergency");
            assert!(tall.width() > 2.5 * tall.height(), "{case}: without its word: {tall}");
        }
    }

    #[test]
    fn what_stands_in_the_menu_is_two_presses_away() {
        let mut sample = Sample { words: crate::words::Locale::own(&Lang::pseudo()), ..Sample::default() };
        sample.settings.scale_percent = 200;
        let mut harness = bar(&sample, SMALLEST);
        for (key, screen) in [("header-records", Screen::Records), ("header-settings", Screen::Settings)] {
            harness.get_by_label(&sample.words.text("header-places")).click();
            harness.run();
            harness.get_by_role_and_label(Role::Button, &sample.words.text(key)).click();
            harness.run();
            assert_eq!(harness.state().last(), Some(&Intent::Open(screen)));
        }
    }

    #[test]
    fn the_other_language_stays_one_click_away_in_large_type() {
        let mut sample = Sample::default();
        sample.settings.scale_percent = 200;
        let mut harness = bar(&sample, egui::vec2(1024.0, 768.0));
        harness.get_by_label("Valoda: EN").click();
        harness.run();
        assert_eq!(*harness.state(), [Intent::SetLang(Lang::en())]);
    }

    #[test]
    fn words_go_before_the_name_and_come_back_with_room() {
        let sample = Sample::default();
        assert!(bar(&sample, egui::vec2(1920.0, 1080.0)).query_all_by_label("Sardze").next().is_some());
        assert!(bar(&sample, SMALLEST).get_by_label("Palīdzība").rect().width() < 60.0);
    }

    #[test]
    fn while_it_is_real_the_end_of_the_bar_keeps_its_margin() {
        let sample = Sample { emergency: true, ..Sample::default() };
        let harness = bar(&sample, USUAL);
        let themes = harness.get_by_label_contains("Izskats").rect();
        assert!(themes.right() <= USUAL.x - 20.0, "{themes}");
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
