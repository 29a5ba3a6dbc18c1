//! The emergency call, played for real and never dialled: the operator's lines stand in the story, the caller's cards
//! are buttons here.

use egui::{Label, Ui};

use super::state::{PlayState, Scene};
use crate::exercise::{Act, TICKS_PER_SEC};
use crate::scenario::model::Sheet;
use crate::scenario::source::Way;
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::{Chip, Choice, Strip, Tone, choice_key};
use crate::ui::{Intent, icons};
use crate::words::Value;

pub(super) fn call_ui(
    ui: &mut Ui,
    scene: Scene<'_>,
    state: &mut PlayState,
    sheet: &Sheet,
    way: Way,
    number: &str,
    out: &mut Vec<Intent>,
) {
    let Scene { view, play, .. } = scene;
    let tokens = Tokens::of(ui);
    let node = play.exercise.node();
    let (icon, key) = match way {
        Way::Voice => (icons::PHONE_CALL, "play-call-voice"),
        Way::Message => (icons::CHAT_TEXT, "play-call-message"),
    };
    let secs = play.tick.saturating_sub(state.desk.since_tick) / TICKS_PER_SEC;
    // Said once; then every line of the talk says it for itself.
    if play.exercise.said().is_empty() {
        ui.add(Strip::note(icons::CHALKBOARD_TEACHER, &view.say("play-call-exercise")));
    }
    let ask = match way {
        Way::Voice => view.say("play-call-say"),
        Way::Message => view.say("play-call-write"),
    };
    ui.horizontal_wrapped(|ui| {
        let title = view.say_with(key, &[("number", Value::from(number))]);
        // Facts, with no edge that would make them look like buttons.
        ui.spacing_mut().item_spacing.x = tokens.space.m;
        ui.add(Chip::new(&title).icon(icon).tone(Tone::Accent).bare());
        ui.add(Chip::new(&view.words.duration(secs)).icon(icons::TIMER).bare());
        ui.add(Label::new(Type::CaptionStrong.text(ask).color(tokens.colour.muted)).wrap());
    });
    let pressed = choice_key(ui);
    let left = (0..sheet.items.len() as u16).filter(|card| !play.exercise.said().contains(card));
    for (place, card) in left.enumerate() {
        let Some(text) = sheet.items[usize::from(card)].text else { continue };
        let answer = ui.add(Choice::new(place + 1, &play.words(text)));
        state.desk.stands(answer.rect);
        if answer.clicked() || pressed == Some(place) {
            out.push(Intent::Act(Act::Say { node, card }));
        }
    }
}
