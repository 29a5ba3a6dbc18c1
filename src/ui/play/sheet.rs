//! Sheets that are put together and handed in: an order of actions, a report, claims to judge.

use egui::{Label, Rect, Ui};

use super::state::{PlayState, Scene};
use crate::exercise::names;
use crate::exercise::{Act, Standing};
use crate::scenario::model::{Claimed, Face, Field, Kind, Sheet, TextId};
use crate::scenario::step;
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::PlayView;
use crate::ui::widgets::{Button, Choice, card_ui, choice_key, section_title_ui, toggle_group_ui};
use crate::ui::{Intent, icons};
use crate::words::Value;

/// What is done with a row of an order.
enum Shift {
    Up(usize),
    Down(usize),
    Out(usize),
}

pub(super) fn order_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, sheet: &Sheet, out: &mut Vec<Intent>) {
    let Scene { view, play, .. } = scene;
    let words = |item: u16| {
        sheet.items.get(usize::from(item)).and_then(|item| item.text).map(|text| play.words(text)).unwrap_or_default()
    };
    let tokens = Tokens::of(ui);
    hint_ui(ui, &view.say("play-order-hint"));
    let pressed = choice_key(ui);
    for item in 0..sheet.items.len() as u16 {
        let place = state.desk.picks.iter().position(|&pick| pick == item).map(|place| place + 1);
        let is_in = place.is_some();
        let text = words(item);
        let said = place.map(|place| view.say_with("play-order-place", &[("place", Value::from(place))]));
        let choice = Choice::new(usize::from(item) + 1, &text).chosen(is_in).place(place.zip(said.as_deref()));
        let answer = ui.add(choice);
        state.desk.stands(answer.rect);
        let picks = &mut state.desk.picks;
        if answer.clicked() || pressed == Some(usize::from(item)) {
            match is_in {
                true => picks.retain(|&pick| pick != item),
                false => picks.push(item),
            }
        }
    }
    section_title_ui(ui, &view.say("play-order-yours"));
    if state.desk.picks.is_empty() {
        hint_ui(ui, &view.say("play-order-empty"));
    }
    let mut shift = None;
    let count = state.desk.picks.len();
    for (place, &item) in state.desk.picks.iter().enumerate() {
        let text = words(item);
        let name = |key: &str| view.say_with(key, &[("item", Value::from(&*text))]).into_owned();
        ui.push_id(("row", item), |ui| {
            ui.horizontal_top(|ui| {
                if ui.add_enabled(place > 0, Button::icon_only(icons::ARROW_UP, &name("play-order-up"))).clicked() {
                    shift = Some(Shift::Up(place));
                }
                let down = name("play-order-down");
                let down = Button::icon_only(icons::ARROW_DOWN, &down);
                if ui.add_enabled(place + 1 < count, down).clicked() {
                    shift = Some(Shift::Down(place));
                }
                if ui.add(Button::icon_only(icons::X, &name("play-order-out"))).clicked() {
                    shift = Some(Shift::Out(place));
                }
                ui.vertical(|ui| {
                    // The first line stands beside the middle of the buttons.
                    ui.add_space((tokens.control - ui.text_style_height(&Type::Body.style())) / 2.0);
                    ui.add(Label::new(Type::Body.text(format!("{}. {text}", place + 1))).wrap());
                });
            });
        });
    }
    let picks = &mut state.desk.picks;
    match shift {
        Some(Shift::Up(place)) => picks.swap(place, place - 1),
        Some(Shift::Down(place)) => picks.swap(place, place + 1),
        Some(Shift::Out(place)) => _ = picks.remove(place),
        None => {}
    }
    hand_in_ui(ui, scene, state, sheet, out);
}

pub(super) fn report_ui(
    ui: &mut Ui,
    scene: Scene<'_>,
    state: &mut PlayState,
    sheet: &Sheet,
    fields: &[Field],
    out: &mut Vec<Intent>,
) {
    let Scene { view, play, .. } = scene;
    hint_ui(ui, &view.say("play-report-hint"));
    let groups: Vec<_> = fields.iter().map(|field| (play.words(field.text), field.items.clone())).collect();
    let ranges = || groups.iter().map(|(_, items)| items.clone());
    let now = active(&state.desk.picks, ranges());
    let mut places = Vec::new();
    for (place, (title, items)) in groups.iter().enumerate() {
        let top = ui.cursor().top();
        options_ui(ui, play, state, sheet, title, items.clone(), now == Some(place));
        places.push(drawn_since(ui, top));
    }
    go_along(ui, now, active(&state.desk.picks, ranges()), &places);
    hand_in_ui(ui, scene, state, sheet, out);
}

pub(super) fn claims_ui(
    ui: &mut Ui,
    scene: Scene<'_>,
    state: &mut PlayState,
    sheet: &Sheet,
    claims: &[Claimed],
    reply_text: TextId,
    out: &mut Vec<Intent>,
) {
    let Scene { view, play, .. } = scene;
    let tokens = Tokens::of(ui);
    hint_ui(ui, &view.say("play-claims-hint"));
    let replies = claims.len() as u16 * 3..sheet.items.len() as u16;
    let groups = || (0..claims.len() as u16).map(|claim| claim * 3..claim * 3 + 3).chain([replies.clone()]);
    let now = active(&state.desk.picks, groups());
    let mut places = Vec::new();
    let verdicts = Claimed::VERDICTS.map(|verdict| view.say(names::verdict(verdict)));
    for (place, claim) in claims.iter().enumerate() {
        let items = place as u16 * 3..place as u16 * 3 + 3;
        let text = play.words(claim.text);
        let top = ui.cursor().top();
        card_ui(ui, |ui| {
            ui.add(Label::new(Type::Body.text(&*text)).wrap());
            let chosen = items.clone().find(|item| state.desk.picks.contains(item));
            let labels: Vec<String> =
                verdicts.iter().enumerate().map(|(key, word)| format!("{}  {word}", key + 1)).collect();
            let options: Vec<_> = items.clone().zip(&labels).map(|(item, word)| (Some(item), "", &**word)).collect();
            let newly = toggle_group_ui(ui, &text, chosen, &options).flatten();
            let key = if now == Some(place) { choice_key(ui) } else { None };
            let by_key = key.filter(|key| *key < 3).map(|key| items.start + key as u16);
            if let Some(item) = newly.or(by_key) {
                pick_one(&mut state.desk.picks, items.clone(), item);
            }
        });
        let card = drawn_since(ui, top);
        // All answers to a claim stand in its card.
        if place == 0 {
            state.desk.stands(card);
        }
        places.push(card);
    }
    ui.add_space(tokens.space.s);
    let top = ui.cursor().top();
    let first_answers = state.desk.answers.clone();
    options_ui(ui, play, state, sheet, &play.words(reply_text), replies.clone(), now == Some(claims.len()));
    state.desk.answers = first_answers;
    places.push(drawn_since(ui, top));
    go_along(ui, now, active(&state.desk.picks, groups()), &places);
    hand_in_ui(ui, scene, state, sheet, out);
}

/// One question and its options, of which one may be picked; digits choose while it is the active one.
fn options_ui(
    ui: &mut Ui,
    play: &PlayView<'_>,
    state: &mut PlayState,
    sheet: &Sheet,
    title: &str,
    items: std::ops::Range<u16>,
    is_active: bool,
) {
    section_title_ui(ui, title);
    let pressed = if is_active { choice_key(ui) } else { None };
    for (place, item) in items.clone().enumerate() {
        let Some(text) = sheet.items[usize::from(item)].text else { continue };
        let is_picked = state.desk.picks.contains(&item);
        let answer = ui.add(Choice::new(place + 1, &play.words(text)).chosen(is_picked));
        state.desk.stands(answer.rect);
        if answer.clicked() || pressed == Some(place) {
            match is_picked {
                true => state.desk.picks.retain(|&pick| pick != item),
                false => pick_one(&mut state.desk.picks, items.clone(), item),
            }
        }
    }
}

/// The sheet that is handed in below the story, where there is room for that.
pub(super) fn to_hand_in<'a>(Scene { play, sight, is_wide, .. }: Scene<'a>) -> Option<&'a Sheet> {
    let is_on = play.exercise.standing() == Standing::Running && !play.exercise.has_ended();
    let sheet = match &play.exercise.scenario().node(play.exercise.node()).kind {
        Kind::Sheet(sheet) if !matches!(sheet.face, Face::Call { .. }) => sheet,
        _ => return None,
    };
    (is_wide && is_on && !sight.is_held).then_some(sheet)
}

/// The button below the story: in sight however long the sheet is.
pub(super) fn pinned_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, sheet: &Sheet, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), tokens.line_stroke());
    ui.add_space(tokens.space.s);
    ui.horizontal(|ui| {
        button_ui(ui, scene, state, sheet, out);
        if step::fits(sheet, &state.desk.picks).is_err() {
            hint_ui(ui, &scene.view.say("play-not-whole"));
        }
    });
}

/// What was drawn from a height on, over the whole width.
fn drawn_since(ui: &Ui, top: f32) -> Rect {
    Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=ui.min_rect().bottom().max(top))
}

/// Brings the next question of a sheet into sight, once the one before it has its answer.
fn go_along(ui: &Ui, before: Option<usize>, now: Option<usize>, places: &[Rect]) {
    if let Some(place) = now.filter(|_| now != before).and_then(|now| places.get(now)) {
        ui.scroll_to_rect(*place, None);
    }
}

fn hand_in_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, sheet: &Sheet, out: &mut Vec<Intent>) {
    if scene.is_wide {
        return;
    }
    ui.add_space(Tokens::of(ui).space.m);
    if step::fits(sheet, &state.desk.picks).is_err() {
        hint_ui(ui, &scene.view.say("play-not-whole"));
    }
    button_ui(ui, scene, state, sheet, out);
}

fn button_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, sheet: &Sheet, out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    let is_whole = step::fits(sheet, &state.desk.picks).is_ok();
    let words = view.say("play-hand-in");
    let button = Button::primary(&words).icon(icons::CHECK);
    if ui.add_enabled(is_whole, button).clicked() {
        state.answered(sight);
        let picks = state.desk.picks.clone();
        out.push(Intent::Act(Act::Submit { node: play.exercise.node(), picks }));
    }
}

/// The first group without a pick: the one that digits speak to.
fn active(picks: &[u16], groups: impl Iterator<Item = std::ops::Range<u16>>) -> Option<usize> {
    groups.map(|items| picks.iter().any(|pick| items.contains(pick))).position(|is_answered| !is_answered)
}

fn pick_one(picks: &mut Vec<u16>, among: std::ops::Range<u16>, item: u16) {
    picks.retain(|pick| !among.contains(pick));
    picks.push(item);
}

fn hint_ui(ui: &mut Ui, text: &str) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(Type::Body.text(text).color(tokens.colour.muted)).wrap());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_speak_to_the_first_unanswered_group() {
        let groups = || [0..3, 3..6, 6..8].into_iter();
        assert_eq!(active(&[], groups()), Some(0));
        assert_eq!(active(&[1], groups()), Some(1));
        assert_eq!(active(&[1, 7], groups()), Some(1));
        assert_eq!(active(&[1, 7, 3], groups()), None);
    }

    #[test]
    fn of_a_group_one_is_picked() {
        let mut picks = vec![0, 4];
        pick_one(&mut picks, 0..3, 2);
        assert_eq!(picks, [4, 2]);
    }
}
