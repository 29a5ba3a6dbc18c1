//! The line of time: one moment of the plan by hand, by a mark on it, or running on.

use egui::style::HandleShape;
use egui::{Rect, Sense, Slider, Stroke, Ui, WidgetInfo, lerp, pos2, vec2};

use super::{Past, PlanState, words};
use crate::exercise::TICKS_PER_SEC;
use crate::exercise::film::{Mark, Marked};
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::{Button, card_ui, toggle_group_ui};
use crate::ui::{Intent, icons};
use crate::words::Value;

/// How much faster than it was.
const FAST: u8 = 4;

/// A mark in words.
struct Told<'a> {
    mark: &'a Mark,
    words: String,
}

pub(super) fn time_ui(ui: &mut Ui, past: &Past<'_>, state: &mut PlanState, out: &mut Vec<Intent>) {
    let marks = past.plan.projector.film().marks();
    let told = |mark| Some(Told { mark, words: words::marked(past, mark)? });
    let told: Vec<Told<'_>> = marks.iter().filter_map(told).collect();
    card_ui(ui, |ui| {
        buttons_ui(ui, past, state, out);
        let rail = slider_ui(ui, past, out);
        ticks_ui(ui, past, rail, &told, out);
        list_ui(ui, past, &told, out);
    });
}

fn buttons_ui(ui: &mut Ui, past: &Past<'_>, state: &mut PlanState, out: &mut Vec<Intent>) {
    let view = past.view;
    let is_on = past.plan.projector.speed() > 0;
    ui.horizontal_wrapped(|ui| {
        let (icon, key) = if is_on { (icons::PAUSE, "debrief-plan-pause") } else { (icons::PLAY, "debrief-plan-play") };
        let speed = |is_fast: bool| if is_fast { FAST } else { 1 };
        if ui.add(Button::secondary(&view.say(key)).icon(icon)).clicked() {
            out.push(Intent::RunFilm(if is_on { 0 } else { speed(state.is_fast) }));
        }
        let times = |count: u8| view.say_with("debrief-plan-times", &[("count", Value::from(count))]);
        let options = [(false, times(1)), (true, times(FAST))];
        let options: Vec<_> = options.iter().map(|(is_fast, word)| (*is_fast, "", &**word)).collect();
        if let Some(is_fast) = toggle_group_ui(ui, &view.say("debrief-plan-speed"), state.is_fast, &options) {
            state.is_fast = is_fast;
            out.extend(is_on.then(|| Intent::RunFilm(speed(is_fast))));
        }
        let trails = view.say("debrief-plan-tracks");
        if ui.add(Button::quiet(&trails).icon(icons::PATH).pressed(state.has_trails)).clicked() {
            state.has_trails = !state.has_trails;
        }
    });
}

/// Returns where the slider's handle may stand.
fn slider_ui(ui: &mut Ui, past: &Past<'_>, out: &mut Vec<Intent>) -> Rect {
    let (view, projector) = (past.view, past.plan.projector);
    let all = projector.film().ticks().div_ceil(TICKS_PER_SEC);
    let mut secs = projector.tick().div_ceil(TICKS_PER_SEC);
    let of = [("time", Value::from(view.words.duration(secs))), ("all", Value::from(view.words.duration(all)))];
    let said = view.say_with("debrief-plan-at", &of).into_owned();
    ui.label(Type::CaptionStrong.text(&said).color(Tokens::of(ui).colour.muted));
    let slider = ui.scope(|ui| {
        ui.spacing_mut().slider_width = ui.available_width();
        ui.add(Slider::new(&mut secs, 0..=all).step_by(1.0).show_value(false))
    });
    let slider = slider.inner;
    let name = view.say("debrief-plan-moment");
    slider.widget_info(|| WidgetInfo::slider(ui.is_enabled(), secs as f64, &*name));
    // A screen reader says the time, not a number.
    ui.ctx().accesskit_node_builder(slider.id, |node| node.set_value(said));
    if slider.changed() {
        out.push(Intent::ShowMoment(secs * TICKS_PER_SEC));
    }
    let across = slider.rect.height() / 2.5;
    let across = match ui.visuals().handle_shape {
        HandleShape::Circle => across,
        HandleShape::Rect { aspect_ratio } => across * aspect_ratio,
    };
    slider.rect.shrink2(vec2(across, 0.0))
}

/// The marks under the slider, for the pointer; the list names them for everybody else.
fn ticks_ui(ui: &mut Ui, past: &Past<'_>, rail: Rect, told: &[Told<'_>], out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), tokens.icon), Sense::hover());
    let all = past.plan.projector.film().ticks().div_ceil(TICKS_PER_SEC).max(1) * TICKS_PER_SEC;
    for (nth, it) in told.iter().enumerate() {
        let x = lerp(rail.x_range(), it.mark.tick as f32 / all as f32);
        let place = Rect::from_center_size(pos2(x, row.center().y), vec2(tokens.space.s, row.height()));
        let touch = ui.interact(place, ui.id().with(("mark", nth)), Sense::CLICK);
        let (colour, width) = match it.mark.what {
            Marked::Begun { .. } | Marked::Left { .. } | Marked::Opened { .. } => (tokens.colour.accent, 2.0),
            Marked::Did { .. } => (tokens.colour.text, 2.0),
            Marked::Happened(_) => (tokens.colour.muted, 1.0),
        };
        ui.painter().vline(x, row.y_range(), Stroke::new(width * tokens.edge, colour));
        if touch.clicked() {
            out.push(Intent::ShowMoment(it.mark.tick));
        }
        touch.on_hover_text(&it.words);
    }
}

fn list_ui(ui: &mut Ui, past: &Past<'_>, told: &[Told<'_>], out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let now = past.plan.projector.tick();
    let last = told.iter().rposition(|it| it.mark.tick <= now);
    ui.label(Type::CaptionStrong.text(past.view.say("debrief-plan-marks")).color(tokens.colour.muted));
    // No scrolling within the page: whoever comes here with Tab would not see where.
    ui.horizontal_wrapped(|ui| {
        for (nth, it) in told.iter().enumerate() {
            if ui.add(Button::quiet(&it.words).pressed(last == Some(nth))).clicked() {
                out.push(Intent::ShowMoment(it.mark.tick));
            }
        }
    });
}
