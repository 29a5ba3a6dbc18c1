//! Plays a list of steps instead of a person, through what a screen reader sees: for tests and for pictures.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy::render::view::screenshot::Screenshot;
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{EguiOutput, PrimaryEguiContext};
use egui::accesskit;
use serde::{Deserialize, Serialize};

use super::Frame;
use super::shots::Shoot;
use super::sound::Play;
use super::ui_host::Wishes;
use crate::ui::Intent;
use crate::ui::cue::Cue;

/// Steps, one after the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Autoplay {
    pub steps: Vec<Step>,
}

/// One step. A name that is not in sight yet is waited for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Step {
    /// Wishes it as a panel would.
    Wish(Intent),
    /// Presses what a screen reader calls by this name.
    Press(String),
    /// Presses a key, by egui's name for it, such as "Enter" or "1".
    Key(String),
    /// Types a text into the field that has the keyboard.
    Type(String),
    /// Waits until something of this name is in sight.
    See(String),
    /// Turns the wheel by so many points, downwards, in the middle of the window.
    Scroll(f32),
    /// Lets so many seconds pass.
    Wait(f32),
    Hear(Cue),
    /// Saves a picture of the window.
    Shot(PathBuf),
}

/// The hand that plays.
#[derive(Resource)]
pub struct Hand {
    steps: VecDeque<Step>,
    now: Option<Step>,
    secs: f32,
    frames: u32,
    /// More steps may follow when these are done.
    is_led: bool,
}

/// Between two steps, so that what one changes is drawn before the next.
const SETTLE_FRAMES: u32 = 4;
/// How long a name is waited for.
const PATIENCE_SECS: f32 = 20.0;

/// Reads a list of steps written in RON.
#[expect(clippy::disallowed_methods, reason = "the app reads what it is told to play")]
pub fn read_steps(path: &Path) -> Result<Autoplay, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let steps = ron::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Autoplay { steps })
}

impl Hand {
    /// Nothing is left to do, and what was done last has come to the screen.
    pub fn is_free(&self) -> bool {
        self.now.is_none() && self.steps.is_empty() && self.frames >= SETTLE_FRAMES
    }

    pub fn lead(&mut self, steps: impl IntoIterator<Item = Step>) {
        self.steps.extend(steps);
    }

    /// No more steps will follow.
    pub fn let_go(&mut self) {
        self.is_led = false;
    }
}

/// Plays these steps; if it `is_led`, others put in more and let go when it is enough.
pub fn install(app: &mut App, autoplay: Autoplay, is_led: bool) {
    app.insert_resource(Hand { steps: autoplay.steps.into(), now: None, secs: 0.0, frames: 0, is_led })
        .insert_resource(bevy::winit::WinitSettings::continuous())
        .add_systems(Update, go_on.in_set(Frame::Hear));
}

#[expect(clippy::too_many_arguments, reason = "a step may touch all that a person can")]
fn go_on(
    mut player: ResMut<Hand>,
    time: Res<Time<Real>>,
    window: Option<Single<(Entity, &EguiOutput), With<PrimaryEguiContext>>>,
    shots: Query<(), With<Screenshot>>,
    windows: Query<&Window>,
    mut wishes: ResMut<Wishes>,
    mut actions: MessageWriter<ActionRequest>,
    mut keys: MessageWriter<EguiInputEvent>,
    (mut shoot, mut sound): (MessageWriter<Shoot>, MessageWriter<Play>),
    mut exit: MessageWriter<AppExit>,
) {
    let Some(window) = window else { return };
    let (context, output) = *window;
    player.frames += 1;
    player.secs += time.delta_secs();
    if player.frames < SETTLE_FRAMES || !shots.is_empty() {
        return;
    }
    let Some(step) = player.now.take().or_else(|| player.steps.pop_front()) else {
        if !player.is_led {
            exit.write(AppExit::Success);
        }
        return;
    };
    let done = match &step {
        Step::Wish(wish) => {
            wishes.0.push(wish.clone());
            true
        }
        Step::Press(name) => match find(output, name).and_then(click) {
            Some(request) => {
                actions.write(ActionRequest(request));
                true
            }
            None => false,
        },
        Step::See(name) => find(output, name).is_some(),
        Step::Key(name) => {
            let Some(key) = egui::Key::from_name(name) else {
                error!("no such key: {name}");
                exit.write(AppExit::error());
                return;
            };
            for pressed in [true, false] {
                let modifiers = egui::Modifiers::NONE;
                let event = egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
                keys.write(EguiInputEvent { context, event });
            }
            true
        }
        Step::Type(text) => {
            keys.write(EguiInputEvent { context, event: egui::Event::Text(text.clone()) });
            true
        }
        Step::Scroll(points) => {
            let middle = window_middle(&windows);
            let (unit, phase) = (egui::MouseWheelUnit::Point, egui::TouchPhase::Move);
            let wheel = egui::Event::MouseWheel {
                unit,
                delta: egui::vec2(0.0, -points),
                phase,
                modifiers: egui::Modifiers::NONE,
            };
            for event in [egui::Event::PointerMoved(middle), wheel] {
                keys.write(EguiInputEvent { context, event });
            }
            true
        }
        Step::Wait(secs) => player.secs >= *secs,
        Step::Hear(cue) => {
            sound.write(Play::Cue(*cue));
            true
        }
        Step::Shot(path) => {
            shoot.write(Shoot(path.clone()));
            true
        }
    };
    if done {
        (player.frames, player.secs) = (0, 0.0);
    } else if player.secs > PATIENCE_SECS && !matches!(step, Step::Wait(_)) {
        error!("never came to this: {step:?}");
        exit.write(AppExit::error());
    } else {
        player.now = Some(step);
    }
}

fn window_middle(windows: &Query<&Window>) -> egui::Pos2 {
    let size = windows.iter().next().map(|window| window.size()).unwrap_or_default();
    egui::pos2(size.x / 2.0, size.y / 2.0)
}

type Named<'a> = Vec<&'a (accesskit::NodeId, accesskit::Node)>;

/// Everything that a screen reader calls by this name; none if there is nothing.
fn find<'a>(output: &'a EguiOutput, name: &str) -> Option<Named<'a>> {
    let nodes = &output.platform_output.accesskit_update.as_ref()?.nodes;
    let named: Named<'_> = nodes
        .iter()
        .filter(|(_, node)| !node.is_disabled() && (node.label() == Some(name) || node.value() == Some(name)))
        .collect();
    (!named.is_empty()).then_some(named)
}

/// A click on the first of these that can be pressed: a title may have the same name as the button that leads to it.
fn click(named: Named<'_>) -> Option<accesskit::ActionRequest> {
    let (id, _) = named.into_iter().find(|(_, node)| node.supports_action(accesskit::Action::Click))?;
    Some(accesskit::ActionRequest {
        action: accesskit::Action::Click,
        target_tree: accesskit::TreeId::ROOT,
        target_node: *id,
        data: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Screen;

    #[test]
    fn steps_are_written_in_ron() {
        let text = r#"[Wish(Open(Gallery)), Press("Start"), Key("1"), Wait(0.5), Shot("out/a.png")]"#;
        let steps: Vec<Step> = ron::from_str(text).unwrap();
        assert_eq!(steps.len(), 5);
        assert_eq!(steps[0], Step::Wish(Intent::Open(Screen::Gallery)));
    }
}
