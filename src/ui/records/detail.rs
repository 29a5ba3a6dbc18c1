//! The run that is looked at, in full, and what can be done with it.

use egui::{Label, Ui};

use super::{percent, result};
use crate::exercise::names;
use crate::records::{RunId, RunRow, Status};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Chip, Meter, Tone, card_ui, grid_ui};
use crate::ui::{Intent, icons};

pub(super) fn detail_ui(
    ui: &mut Ui,
    view: &View<'_>,
    row: &RunRow,
    removing: &mut Option<RunId>,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    ui.push_id(row.id.as_str(), |ui| {
        card_ui(ui, |ui| {
            ui.add(Label::new(Type::LeadStrong.text(&row.title)).wrap());
            ui.scope(|ui| facts_ui(ui, view, row));
            if let Some(summary) = row.summary {
                let meters = [("records-performance", summary.performance), ("records-coverage", summary.coverage)];
                ui.spacing_mut().item_spacing.x = tokens.space.xl;
                grid_ui(ui, meters.len(), tokens.control * 7.0, |ui, index, _| {
                    let (key, [part, whole]) = meters[index];
                    let share = (whole > 0).then(|| part as f32 / whole as f32);
                    ui.add(Meter::new(&view.say(key), share, &percent(view, [part, whole])));
                });
                ui.spacing_mut().item_spacing.x = tokens.space.s;
            }
            let about = format!("{}  ·  {}", row.id, row.lang);
            ui.add(Label::new(Type::Caption.text(about).color(tokens.colour.muted)).wrap());
            ui.add_space(tokens.space.xs);
            ui.horizontal_wrapped(|ui| buttons_ui(ui, view, row, removing, out));
        });
    });
}

fn facts_ui(ui: &mut Ui, view: &View<'_>, row: &RunRow) {
    let tokens = Tokens::of(ui);
    // A row is as high as what stands in it, not as a button.
    ui.spacing_mut().interact_size.y = 0.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space.m;
        ui.add(Chip::new(&view.when(&row.started_at)).icon(icons::CALENDAR_BLANK).bare());
        ui.add(Chip::new(&view.say(names::mode(row.setup.mode))).icon(icons::CHALKBOARD_TEACHER).bare());
        if let Some(person) = &row.person {
            ui.add(Chip::new(person).icon(icons::USER).bare());
        }
        ui.add(Chip::new(&result(view, row)).icon(icons::FLAG_CHECKERED).bare());
        if let Some(summary) = row.summary {
            let (icon, tone, key) = match summary.is_passed {
                true => (icons::SEAL_CHECK, Tone::Good, "records-passed"),
                false => (icons::SEAL_WARNING, Tone::Warning, "records-not-passed"),
            };
            ui.add(Chip::new(&view.say(key)).icon(icon).tone(tone).bare());
        }
    });
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, row: &RunRow, removing: &mut Option<RunId>, out: &mut Vec<Intent>) {
    if removing.as_ref() == Some(&row.id) {
        ui.add(Label::new(Type::Body.text(view.say("records-remove-sure"))).wrap());
        if ui.add(Button::secondary(&view.say("records-remove-no"))).clicked() {
            *removing = None;
        }
        if ui.add(Button::danger(&view.say("records-remove-yes")).icon(icons::TRASH)).clicked() {
            *removing = None;
            out.push(Intent::Discard(row.id.clone()));
        }
        return;
    }
    if row.status == Status::Open {
        if ui.add(Button::primary(&view.say("records-take-up")).icon(icons::PLAY)).clicked() {
            out.push(Intent::TakeUp(row.id.clone()));
        }
    } else if ui.add(Button::primary(&view.say("records-debrief")).icon(icons::PATH)).clicked() {
        out.push(Intent::OpenRun(row.id.clone()));
    }
    if ui.add(Button::secondary(&view.say("records-report")).icon(icons::FILE_TEXT)).clicked() {
        out.push(Intent::OpenReport(row.id.clone()));
    }
    if ui.add(Button::secondary(&view.say("records-export")).icon(icons::EXPORT)).clicked() {
        out.push(Intent::ExportRecord(row.id.clone()));
    }
    if ui.add(Button::danger(&view.say("records-remove")).icon(icons::TRASH)).clicked() {
        *removing = Some(row.id.clone());
    }
}
