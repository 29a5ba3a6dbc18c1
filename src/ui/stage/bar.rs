//! Above the picture: how late it is on the plan, who is out, which level, what is laid over it, and how one looks.

use egui::Ui;

use super::frame::Camera;
use super::{Overlay, PlanTime, Stage, StageState, legend};
use crate::ui::icons;
use crate::ui::theme::Tokens;
use crate::ui::widgets::{Button, Chip, Tone, toggle_group_ui};
use crate::words::{Locale, Value};

/// From this width on, in heights of a button, what is laid over the plan is named in words.
const WORDS: f32 = 26.0;

pub(super) fn bar_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState) {
    let tokens = Tokens::of(ui);
    let has_words = ui.available_width() > tokens.control * WORDS;
    let room = ui.available_rect_before_wrap();
    let pressed_height = ui.spacing().interact_size.y;
    if stage.is_glance {
        // Nothing is pressed in most of its lines: they are as high as their words.
        ui.spacing_mut().interact_size.y = 0.0;
    }
    ui.horizontal_wrapped(|ui| {
        told_ui(ui, words, stage);
        levels_ui(ui, words, stage, state);
        if stage.is_glance {
            return;
        }
        overlays_ui(ui, words, stage, state, has_words);
        view_ui(ui, words, state, legend::has_room(&tokens, room));
    });
    ui.spacing_mut().interact_size.y = pressed_height;
}

fn told_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>) {
    let (run, clock) = (stage.run, words.duration(stage.run.secs() as u64));
    let (icon, key) = match stage.time {
        PlanTime::Runs => (icons::TIMER, "stage-time"),
        PlanTime::Waits => (icons::HOURGLASS, "stage-time-waits"),
        PlanTime::Frozen => (icons::PAUSE, "stage-time-frozen"),
    };
    let tone = if stage.time == PlanTime::Runs { Tone::Neutral } else { Tone::Accent };
    ui.add(Chip::new(&words.text_with(key, &[("time", Value::from(clock))])).icon(icon).tone(tone));
    let out = [("out", Value::from(run.measures().out().len())), ("all", Value::from(run.folk().people.len()))];
    ui.add(Chip::new(&words.text_with("stage-out", &out)).icon(icons::SIGN_OUT));
    if stage.may_see_threat && !run.plan().actors.is_empty() {
        let secs = [("count", Value::from(run.exposure(None).round() as i64))];
        ui.add(Chip::new(&words.text_with("stage-exposure", &secs)).icon(icons::EYE));
    }
}

fn levels_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState) {
    if stage.run.plan().levels.len() < 2 {
        return;
    }
    let shown = state.level.unwrap_or(0);
    let options: Vec<_> =
        (0..stage.run.plan().levels.len()).map(|level| (level, "", stage.names.level(level))).collect();
    // The group never breaks; where it does not fit, it begins a line.
    let width = |(_, _, word): &(usize, &str, &str)| Button::quiet(word).width(ui);
    if options.iter().map(width).sum::<f32>() > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    if let Some(level) = toggle_group_ui(ui, &words.text("stage-level"), shown, &options) {
        state.show_level(level);
    }
}

fn overlays_ui(ui: &mut Ui, words: &Locale, stage: &Stage<'_>, state: &mut StageState, has_words: bool) {
    let has_threat = stage.may_see_threat && !stage.run.plan().actors.is_empty();
    let overlays = [
        (Overlay::Density, icons::DOTS_NINE, "stage-overlay-density", true),
        (Overlay::Exposure, icons::EYE, "stage-overlay-exposure", has_threat),
    ];
    for (overlay, icon, key, _) in overlays.into_iter().filter(|(.., is_there)| *is_there) {
        let (name, is_on) = (words.text(key), state.overlay == overlay);
        let button = if has_words { Button::quiet(&name).icon(icon) } else { Button::icon_only(icon, &name) };
        if ui.add(button.pressed(is_on).one_line()).clicked() {
            state.overlay = if is_on { Overlay::None } else { overlay };
        }
    }
}

fn view_ui(ui: &mut Ui, words: &Locale, state: &mut StageState, has_room: bool) {
    let larger = ui.add(Button::icon_only(icons::MAGNIFYING_GLASS_PLUS, &words.text("stage-larger"))).clicked();
    let smaller = ui.add(Button::icon_only(icons::MAGNIFYING_GLASS_MINUS, &words.text("stage-smaller"))).clicked();
    if larger {
        state.camera.zoom(Camera::STEP);
    }
    if smaller {
        state.camera.zoom(1.0 / Camera::STEP);
    }
    if ui.add(Button::icon_only(icons::CORNERS_OUT, &words.text("stage-fit"))).clicked() {
        state.camera = Camera::default();
    }
    let is_on = state.legend.unwrap_or(has_room);
    if ui.add(Button::icon_only(icons::LIST_BULLETS, &words.text("stage-legend")).pressed(is_on)).clicked() {
        state.legend = Some(!is_on);
    }
}
