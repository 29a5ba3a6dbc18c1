//! The run that is looked at, in full, and what can be done with it.

use egui::{Label, Ui};

use super::{percent, result};
use crate::exercise::names;
use crate::records::{RunId, RunRow, Status};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::View;
use crate::ui::widgets::{Button, card_ui};
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
            ui.add(Label::new(Type::Body.text(facts(view, row))).wrap());
            let about = format!("{}  ·  {}", row.id, row.lang);
            ui.add(Label::new(Type::Caption.text(about).color(tokens.colour.muted)).wrap());
            ui.horizontal_wrapped(|ui| buttons_ui(ui, view, row, removing, out));
        });
    });
}

fn facts(view: &View<'_>, row: &RunRow) -> String {
    let mut facts = vec![view.when(&row.started_at), view.say(names::mode(row.setup.mode)).into_owned()];
    facts.extend(row.person.clone());
    facts.push(result(view, row));
    if let Some(summary) = row.summary {
        facts.push(format!("{}: {}", view.say("records-performance"), percent(view, summary.performance)));
        facts.push(format!("{}: {}", view.say("records-coverage"), percent(view, summary.coverage)));
        facts.push(view.say(if summary.is_passed { "records-passed" } else { "records-not-passed" }).into_owned());
    }
    facts.join("  ·  ")
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
