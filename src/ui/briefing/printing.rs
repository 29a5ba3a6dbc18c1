//! What a trainer prints before the exercise: in sight when a group is about to begin, folded up otherwise.

use egui::{CollapsingHeader, Label, Ui};

use super::form::BriefingState;
use crate::records::papers::Paper;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{BriefingView, View};
use crate::ui::widgets::{Button, card_ui, section_title_ui};
use crate::ui::{Begin, Intent, icons};

pub(super) fn printing_ui(
    ui: &mut Ui,
    view: &View<'_>,
    briefing: &BriefingView<'_>,
    state: &BriefingState,
    out: &mut Vec<Intent>,
) {
    let title = view.say("papers-printing");
    if state.begin == Begin::Group {
        card_ui(ui, |ui| {
            section_title_ui(ui, &title);
            buttons_ui(ui, view, briefing, state, out);
        });
    } else {
        CollapsingHeader::new(Type::Strong.text(title)).id_salt("printing").show(ui, |ui| {
            buttons_ui(ui, view, briefing, state, out);
        });
    }
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>, state: &BriefingState, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let why = Type::Caption.text(view.say("papers-printing-why")).color(tokens.colour.muted);
    ui.add(Label::new(why).wrap());
    ui.horizontal_wrapped(|ui| {
        for paper in Paper::ALL {
            let words = view.say(paper.key());
            if ui.add(Button::secondary(&words).icon(icon(paper))).clicked() {
                let (scenario, profile) = (briefing.scenario.id.to_string(), state.profile.clone());
                out.push(Intent::Print { scenario, profile, paper });
            }
        }
    });
}

fn icon(paper: Paper) -> &'static str {
    match paper {
        Paper::Guide => icons::BOOK_OPEN,
        Paper::Cards => icons::CARDS,
        Paper::Wallet => icons::IDENTIFICATION_CARD,
        Paper::Site => icons::BUILDINGS,
        Paper::Review => icons::CLIPBOARD_TEXT,
    }
}
