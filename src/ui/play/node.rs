//! What the present node asks of the person: go on, choose, think, or turn to the debrief. Sheets and calls have their
//! own files.

use egui::{Label, Ui};

use super::state::{PlayState, Scene, Sight};
use super::{call, sheet, story};
use crate::exercise::{Act, Mode};
use crate::scenario::model::{Face, Kind, NodeIx, TextId};
use crate::ui::hint::{Hint, hint_ui, used};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::{Button, Choice, card_ui, choice_key, column_ui, section_title_ui};
use crate::ui::{Intent, Screen, icons, keys};

pub(super) fn node_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    let tokens = Tokens::of(ui);
    let node = play.exercise.node();
    ui.add_space(tokens.space.s);
    if play.exercise.has_ended() {
        if continue_ui(ui, &view.say("play-to-debrief"), icons::ARROW_RIGHT) {
            Hint::ALL.into_iter().for_each(|hint| used(view, hint, out));
            out.push(Intent::Open(Screen::Debrief));
        }
        return afterwards_ui(ui, view);
    }
    match &play.exercise.scenario().node(node).kind {
        Kind::Decision { .. } => decision_ui(ui, scene, state, out),
        Kind::Sheet(sheet) => match &sheet.face {
            Face::Call { way, number, .. } => call::call_ui(ui, scene, state, sheet, *way, number, out),
            Face::Order => sheet::order_ui(ui, scene, state, sheet, out),
            Face::Report { fields } => sheet::report_ui(ui, scene, state, sheet, fields, out),
            Face::Claims { claims, reply_text } => {
                sheet::claims_ui(ui, scene, state, sheet, claims, *reply_text, out);
            }
        },
        Kind::Discuss { rubric, .. } => discuss_ui(ui, scene, state, rubric, out),
        Kind::Floor(_) if !play.exercise.plan_waits() => {}
        Kind::Floor(_) => {
            if continue_ui(ui, &view.say("play-plan-start"), icons::PLAY) {
                used(view, Hint::Onward, out);
                go(node, state, sight, out);
            }
            ui.add_space(tokens.space.s);
            story::body_ui(ui, &view.say("play-plan-how"), true);
        }
        Kind::Inject { .. } | Kind::Chance { .. } | Kind::Ending { .. } => {
            if continue_ui(ui, &view.say("play-continue"), icons::ARROW_RIGHT) {
                used(view, Hint::Onward, out);
                go(node, state, sight, out);
            } else if is_alone(play) {
                hint_ui(ui, view, Hint::Onward);
            }
        }
    }
}

/// Hints are for one who is alone with the program; a group has its trainer.
fn is_alone(play: &PlayView<'_>) -> bool {
    play.exercise.setup().mode == Mode::Solo
}

/// What stands at the end of every run, however it came to it.
fn afterwards_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    ui.add_space(tokens.space.l);
    column_ui(ui, |ui| {
        for (icon, key) in [(icons::HAND_HEART, "debrief-support-text"), (icons::PHONE, "debrief-support-numbers")] {
            let words = format!("{icon}  {}", view.say(key));
            ui.add(Label::new(Type::Body.text(words).color(tokens.colour.muted)).wrap());
        }
        let words = view.say("debrief-right-to-pass");
        ui.add(Label::new(Type::Body.text(words).color(tokens.colour.muted)).wrap());
    });
}

/// The one button that leads on, which Enter, Space and → press as well.
pub(super) fn continue_ui(ui: &mut Ui, words: &str, icon: &str) -> bool {
    let onward = keys::onward(ui);
    ui.add(Button::primary(words).icon(icon).key("Enter")).clicked() || onward
}

fn go(node: NodeIx, state: &mut PlayState, sight: Sight, out: &mut Vec<Intent>) {
    state.answered(sight);
    out.push(Intent::Act(Act::Go { node }));
}

fn decision_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    let tokens = Tokens::of(ui);
    let node = play.exercise.node();
    let choices = play.exercise.scenario().node(node).choices();
    let pressed = choice_key(ui);
    ui.add(Label::new(Type::CaptionStrong.text(view.say("play-what-do-you-do")).color(tokens.colour.muted)).wrap());
    for (place, choice) in play.exercise.open_choices().into_iter().enumerate() {
        let Some(shown) = choices.get(usize::from(choice)) else { continue };
        let text = play.words(shown.text);
        let answer = ui.add(Choice::new(place + 1, &text));
        state.desk.stands(answer.rect);
        if answer.clicked() || pressed == Some(place) {
            state.answered(sight);
            used(view, Hint::Choose, out);
            let clock = if play.exercise.due_tick().is_some() { Hint::Clock } else { Hint::NoClock };
            used(view, clock, out);
            out.push(Intent::Act(Act::Choose { node, choice }));
        }
    }
    if is_alone(play) {
        hint_ui(ui, view, Hint::Choose);
    }
}

fn discuss_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, rubric: &[TextId], out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    let may_look = play.exercise.setup().mode != Mode::Examination && !rubric.is_empty();
    if may_look && !state.desk.is_revealed {
        story::body_ui(ui, &view.say("play-discuss-think"), true);
        if continue_ui(ui, &view.say("play-discuss-show"), icons::EYE) {
            state.desk.is_revealed = true;
        }
        return;
    }
    if may_look {
        card_ui(ui, |ui| {
            section_title_ui(ui, &view.say("play-discuss-rubric"));
            for &text in rubric {
                story::body_ui(ui, &format!("{}  {}", icons::CHECK, play.words(text)), false);
            }
        });
    }
    if continue_ui(ui, &view.say("play-continue"), icons::ARROW_RIGHT) {
        go(play.exercise.node(), state, sight, out);
    }
}
