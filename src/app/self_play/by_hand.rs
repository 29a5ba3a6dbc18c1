//! What a person presses to do what the player chose.

use super::super::autoplay::Step;
use crate::exercise::Act;
use crate::scenario::model::{Face, Kind};
use crate::ui::view::PlayView;

/// What only the panel knows.
pub(super) struct Looks<'a> {
    /// Something is read before the run goes on.
    pub is_held: bool,
    /// The number under which an action of the plan is done.
    pub number: &'a dyn Fn(u16) -> Option<usize>,
}

/// What a person presses to do this.
pub(super) fn by_hand(act: &Act, view: &PlayView<'_>, looks: &Looks<'_>, say: &dyn Fn(&str) -> String) -> Vec<Step> {
    let exercise = view.exercise;
    let node = exercise.scenario().node(exercise.node());
    let named = |place: usize, text| Step::Press(format!("{}. {}", place + 1, view.words(text)));
    match (act, &node.kind) {
        (Act::Go { .. }, Kind::Discuss { rubric, .. }) if !rubric.is_empty() => {
            vec![Step::Press(say("play-discuss-show")), Step::Press(say("play-continue"))]
        }
        (Act::Go { .. }, Kind::Floor(_)) => vec![Step::Press(say("play-plan-start"))],
        (Act::Do { action, .. }, Kind::Floor(live)) => {
            let text = live.actions.get(usize::from(*action)).map(|action| action.text);
            (looks.number)(*action).zip(text).map(|(number, text)| named(number - 1, text)).into_iter().collect()
        }
        (Act::Choose { choice, .. }, _) => {
            let place = exercise.open_choices().iter().position(|open| open == choice).unwrap_or(0);
            node.choices().get(usize::from(*choice)).map(|choice| named(place, choice.text)).into_iter().collect()
        }
        (Act::Say { card, .. }, Kind::Sheet(sheet)) => {
            let left = (0..sheet.items.len() as u16).filter(|card| !exercise.said().contains(card));
            let place = left.into_iter().position(|left| left == *card).unwrap_or(0);
            let text = sheet.items.get(usize::from(*card)).and_then(|card| card.text);
            text.map(|text| named(place, text)).into_iter().collect()
        }
        (Act::Submit { picks, .. }, Kind::Sheet(sheet)) => {
            let mut steps: Vec<Step> = match &sheet.face {
                // Digits speak to the first question without an answer.
                Face::Claims { claims, .. } => {
                    let judged = claims.len() as u16 * 3;
                    let digit = |pick: &u16| if *pick < judged { pick % 3 } else { pick - judged };
                    picks.iter().map(|pick| Step::Key((digit(pick) + 1).to_string())).collect()
                }
                Face::Report { fields } => {
                    let pick = |pick: &u16| {
                        let field = fields.iter().find(|field| field.items.contains(pick))?;
                        let text = sheet.items.get(usize::from(*pick))?.text?;
                        Some(named(usize::from(pick - field.items.start), text))
                    };
                    picks.iter().filter_map(pick).collect()
                }
                Face::Order | Face::Call { .. } => {
                    let text = |pick: &u16| sheet.items.get(usize::from(*pick)).and_then(|item| item.text);
                    picks.iter().filter_map(|pick| Some(named(usize::from(*pick), text(pick)?))).collect()
                }
            };
            steps.push(Step::Press(say("play-hand-in")));
            steps
        }
        _ => vec![Step::Press(say("play-continue"))],
    }
}
