//! What the window costs, told on leaving when `SARDZE_TIMES` is set: from start to a usable library, the time of a frame
//! while practising, the most memory that was used.

use std::time::{Duration, Instant};

use bevy::prelude::*;

use super::desk::Desk;
use super::shelf::Shelf;
use crate::ui::Screen;

#[derive(Resource)]
struct Times {
    started: Instant,
    usable: Option<Duration>,
    /// Each frame on the practise screen.
    frames: Vec<Duration>,
}

/// Whether the program was asked to tell.
pub fn are_asked_for() -> bool {
    std::env::var_os("SARDZE_TIMES").is_some()
}

pub fn install(app: &mut App, started: Instant) {
    if are_asked_for() {
        app.insert_resource(Times { started, usable: None, frames: Vec::new() })
            .add_systems(Last, (take, tell).chain());
    }
}

fn take(mut times: ResMut<Times>, shelf: Res<Shelf>, desk: Res<Desk>, time: Res<Time<Real>>) {
    if times.usable.is_none() && !shelf.is_reading() && !shelf.entries.is_empty() {
        times.usable = Some(times.started.elapsed());
    }
    if desk.screen == Screen::Play {
        times.frames.push(time.delta());
    }
}

fn tell(mut times: ResMut<Times>, mut exits: MessageReader<AppExit>) {
    if exits.read().next().is_none() {
        return;
    }
    times.frames.sort();
    let millis = |part: usize| {
        let at = times.frames.len() * part / 100;
        times.frames.get(at).map_or(0.0, |frame| frame.as_secs_f64() * 1000.0)
    };
    let usable = times.usable.map_or(0, |usable| usable.as_millis());
    info!("from start to a usable library: {usable} ms");
    info!(
        "a frame while practising: median {:.1} ms, one in twenty above {:.1} ms, of {} frames",
        millis(50),
        millis(95),
        times.frames.len()
    );
    if let Some(kib) = peak_memory_kib() {
        info!("most memory: {} MiB", kib / 1024);
    }
}

/// From the Linux kernel; other systems do not say it here.
#[expect(clippy::disallowed_methods, reason = "the app measures itself")]
fn peak_memory_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn the_kernel_tells_the_most_memory() {
        assert!(peak_memory_kib().is_some_and(|kib| kib > 1024));
    }
}
