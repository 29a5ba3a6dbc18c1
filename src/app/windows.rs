//! The window: its size, its title, the ground behind everything, and how often it is drawn.

use bevy::prelude::*;
use bevy::window::{ExitCondition, PrimaryWindow, WindowResizeConstraints, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

use super::Frame;
use super::desk::Desk;
use super::drive::RoomClock;
use crate::ui::theme::Tokens;

const SIZE: (u32, u32) = (1280, 720);
const LEAST: (f32, f32) = (960.0, 600.0);

/// Idle, a frame each so often: quick enough to notice a saved file, slow enough to spare a battery. egui's own delayed
/// repaints do not wake the loop.
const IDLE: Duration = Duration::from_millis(33);

pub fn plugin(size: Option<(u32, u32)>) -> WindowPlugin {
    let (width, height) = size.unwrap_or(SIZE);
    WindowPlugin {
        primary_window: Some(Window {
            title: "Sardze".into(),
            name: Some("sardze".into()),
            resolution: WindowResolution::new(width, height),
            resize_constraints: WindowResizeConstraints { min_width: LEAST.0, min_height: LEAST.1, ..default() },
            ..default()
        }),
        exit_condition: ExitCondition::OnPrimaryClosed,
        ..default()
    }
}

pub fn ground_plugin(app: &mut App) {
    app.insert_resource(idle())
        .add_systems(Startup, |mut commands: Commands| {
            // egui smooths its own edges. Four samples a pixel would only cost an old laptop time and memory.
            commands.spawn((Camera2d, Msaa::Off));
        })
        .add_systems(Update, (paint_ground, name_window).in_set(Frame::Follow))
        .add_systems(Update, choose_pace.in_set(Frame::Follow).run_if(resource_changed::<RoomClock>));
}

fn idle() -> WinitSettings {
    WinitSettings { focused_mode: UpdateMode::reactive(IDLE), unfocused_mode: UpdateMode::reactive(IDLE) }
}

/// While the clock runs, every frame counts; the projector must not freeze when another window has the keyboard.
fn choose_pace(clock: Res<RoomClock>, mut pace: ResMut<WinitSettings>) {
    let wanted = if clock.is_running() { WinitSettings::continuous() } else { idle() };
    if pace.focused_mode != wanted.focused_mode {
        *pace = wanted;
    }
}

fn paint_ground(desk: Res<Desk>, mut ground: ResMut<ClearColor>) {
    if desk.is_changed() {
        let [r, g, b, _] = Tokens::new(desk.settings.theme, 100, false).colour.bg.to_array();
        ground.0 = Color::srgb_u8(r, g, b);
    }
}

fn name_window(desk: Res<Desk>, mut window: Single<&mut Window, With<PrimaryWindow>>) {
    let title = desk.words.text("app-name");
    if desk.is_changed() && window.title != title {
        window.title = title.into_owned();
    }
}
