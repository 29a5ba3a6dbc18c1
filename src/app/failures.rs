//! What no system foresaw: logged, told to the person, and never the end of an exercise.

use std::sync::atomic::{AtomicBool, Ordering};

use bevy::ecs::error::{BevyError, ErrorContext};
use bevy::prelude::*;

use super::Frame;
use super::desk::Desk;
use crate::ui::widgets::Tone;

/// The handler has no access to the world, so it leaves a mark that a system finds.
static FAILED: AtomicBool = AtomicBool::new(false);

pub fn plugin(app: &mut App) {
    app.add_systems(Update, tell.in_set(Frame::Hear));
}

pub fn handler(error: BevyError, context: ErrorContext) {
    error!("{} {}: {error}", context.kind(), context.name());
    FAILED.store(true, Ordering::Relaxed);
}

fn tell(mut desk: ResMut<Desk>) {
    if FAILED.swap(false, Ordering::Relaxed) {
        desk.tell("failure", Tone::Danger, &[]);
    }
}
