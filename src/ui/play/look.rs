//! Looking back: an earlier page of the story, read again. Nothing of the run changes, and the clock goes on. Not in an
//! examination, where what was decided stays decided.

use std::ops::Range;

use egui::{Key, ScrollArea, Ui};

use super::state::{PlayState, Scene, Sight};
use super::story;
use crate::exercise::Mode;
use crate::exercise::transcript::Line;
use crate::ui::hint::{Hint, passing_hint_ui, used};
use crate::ui::view::PlayView;
use crate::ui::widgets::{Button, Strip};
use crate::ui::{Intent, icons, keys};
use crate::words::Value;

/// The story in pages: what was told and done at one node, up to what is in sight.
fn pages(lines: &[Line], end: usize) -> Vec<Range<usize>> {
    let mut pages: Vec<Range<usize>> = Vec::new();
    for (ix, line) in lines.iter().enumerate().take(end) {
        match pages.last_mut().filter(|page| lines[page.start].node == line.node) {
            Some(page) => page.end = ix + 1,
            None => pages.push(ix..ix + 1),
        }
    }
    pages
}

/// How many pages of the story are in sight.
pub(super) fn page_count(play: &PlayView<'_>, sight: Sight) -> usize {
    pages(&play.transcript.lines, sight.end).len()
}

/// The button that leads to the page before, and its key.
pub(super) fn button_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, is_small: bool, out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    let is_examined = play.exercise.setup().mode == Mode::Examination && !play.exercise.has_ended();
    let before = page_count(play, sight).saturating_sub(1);
    if is_examined || before == 0 || state.page.is_some() {
        return;
    }
    let words = view.say("play-look-back");
    let button = match is_small {
        true => Button::icon_only(icons::CLOCK_COUNTER_CLOCKWISE, &words),
        false => Button::secondary(&words).icon(icons::CLOCK_COUNTER_CLOCKWISE).key("←"),
    };
    if ui.add(button).clicked() || keys::back(ui) {
        state.page = Some(before - 1);
        used(view, Hint::LookBack, out);
    } else if before > 2 && !is_small && play.exercise.setup().mode == Mode::Solo {
        passing_hint_ui(ui, view, Hint::LookBack, &mut state.hints_since, before + 1, out);
    }
}

/// Shows the page that is looked at; false if one looks at what is now.
pub(super) fn look_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState) -> bool {
    let Scene { view, play, sight, .. } = scene;
    let lines = &play.transcript.lines;
    let pages = pages(lines, sight.end);
    let Some(at) = state.page.filter(|&at| at + 1 < pages.len()) else {
        state.page = None;
        return false;
    };
    let is_back = keys::back(ui);
    let is_on = keys::pressed(ui, Key::ArrowRight);
    let is_over = keys::pressed(ui, Key::Escape) || keys::entered(ui);
    let place = [("page", Value::from(at + 1)), ("all", Value::from(pages.len()))];
    ui.add(Strip::note(icons::CLOCK_COUNTER_CLOCKWISE, &view.say_with("play-looking-back", &place)));
    ui.horizontal_wrapped(|ui| {
        let earlier = view.say("play-look-earlier");
        let earlier = Button::secondary(&earlier).icon(icons::ARROW_LEFT).key("←");
        if (ui.add_enabled(at > 0, earlier).clicked() || is_back) && at > 0 {
            state.page = Some(at - 1);
        }
        if ui.add(Button::secondary(&view.say("play-look-later")).icon(icons::ARROW_RIGHT).key("→")).clicked() || is_on
        {
            state.page = Some(at + 1);
        }
        if ui.add(Button::primary(&view.say("play-look-now")).key("Esc")).clicked() || is_over {
            state.page = None;
        }
    });
    ScrollArea::vertical().id_salt(("page", at)).auto_shrink(false).show(ui, |ui| {
        for ix in pages[at].clone() {
            ui.push_id(("line", ix), |ui| story::line_ui(ui, view, play, &lines[ix], false));
        }
    });
    true
}
