//! The run as a line one can walk along: each decision in one line, and the point after which the good ending was out of
//! reach.

use egui::{Align, Key, Label, Ui};

use super::step::step_ui;
use super::words::did_words;
use crate::exercise::names;
use crate::ui::keys;
use crate::ui::theme::Type;
use crate::ui::view::{DebriefView, View};
use crate::ui::widgets::{Place, Stop, beside_rail_ui, card_ui, column_ui, section_title_ui, turn_ui};

pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>, run: &DebriefView<'_>, chosen: &mut Option<usize>) {
    section_title_ui(ui, &view.say("debrief-line"));
    let Some(debrief) = run.debrief else {
        ui.horizontal(|ui| {
            ui.spinner();
            ui.label(Type::Body.text(view.say("debrief-computing")));
        });
        return;
    };
    if !debrief.is_exact {
        column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(view.say("debrief-not-computed"))).wrap()));
    }
    let count = debrief.steps.len();
    let has_walked = walk(ui, chosen, count);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (ix, step) in debrief.steps.iter().enumerate() {
            let is_open = *chosen == Some(ix);
            let place = Place {
                is_first: ix == 0,
                is_last: ix + 1 == count,
                is_late: debrief.point_of_no_return.is_some_and(|turn| ix > turn),
            };
            ui.push_id(("step", ix), |ui| {
                let (text, when) = (did_words(view, run, step), view.words.story_time(step.story_secs));
                let word = step.assessed.map(|assessed| (assessed.grade, view.say(names::grade(assessed.grade))));
                let grade = word.as_ref().map(|(grade, word)| (*grade, &**word));
                let stop = Stop { number: ix + 1, when: &when, text: &text, grade, is_open, place };
                let stop = ui.add(stop);
                if has_walked && is_open {
                    stop.scroll_to_me(Some(Align::TOP));
                }
                if stop.clicked() {
                    *chosen = if is_open { None } else { Some(ix) };
                }
                if is_open {
                    beside_rail_ui(ui, place, |ui| _ = card_ui(ui, |ui| step_ui(ui, view, run, step)));
                }
            });
            if debrief.point_of_no_return == Some(ix) {
                turn_ui(ui, &view.say("debrief-no-return"));
            }
        }
    });
}

/// ← and → go along the line. Whether they did: then the page follows.
fn walk(ui: &Ui, chosen: &mut Option<usize>, steps: usize) -> bool {
    if steps == 0 || ui.ctx().memory(|memory| memory.focused().is_some()) {
        return false;
    }
    let before = *chosen;
    if keys::pressed(ui, Key::ArrowRight) {
        *chosen = Some(chosen.map_or(0, |ix| (ix + 1).min(steps - 1)));
    }
    if keys::pressed(ui, Key::ArrowLeft) {
        *chosen = Some(chosen.map_or(0, |ix| ix.saturating_sub(1)));
    }
    *chosen != before
}
