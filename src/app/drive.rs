//! The clock of the room: real time in, ticks of 50 ms out; pauses do not count.

use std::time::Duration;

use bevy::prelude::*;

use super::Frame;

/// One tick of room time.
pub const TICK: Duration = Duration::from_millis(50);
/// A longer gap between frames means that the computer slept: it counts as a pause.
const LONGEST_GAP: Duration = Duration::from_secs(2);

/// Room time of the exercise that is open.
#[derive(Resource, Debug, Default)]
pub struct RoomClock {
    tick: u64,
    rest: Duration,
    open: bool,
    paused: bool,
    /// Real time since the story ended: a group talks it over, and an evening has a clock of its own.
    since_end: Option<Duration>,
}

pub fn plugin(app: &mut App) {
    app.init_resource::<RoomClock>().add_systems(Update, run_on.in_set(Frame::Tick));
}

impl RoomClock {
    /// Ticks since the exercise began.
    pub fn tick(&self) -> u64 {
        self.tick
    }

    /// How much of the next tick has passed, from 0 to 1.
    pub fn tick_part(&self) -> f32 {
        self.rest.as_secs_f32() / TICK.as_secs_f32()
    }

    pub fn is_running(&self) -> bool {
        self.open && !self.paused
    }

    /// Begins at tick 0.
    pub fn start(&mut self) {
        *self = Self { open: true, ..Self::default() };
    }

    /// Takes up an exercise where it was left, paused.
    pub fn take_up(&mut self, tick: u64) {
        *self = Self { tick, open: true, paused: true, ..Self::default() };
    }

    /// The exercise is left.
    pub fn stop(&mut self) {
        (self.open, self.since_end) = (false, None);
    }

    /// The story is over.
    pub fn end(&mut self) {
        self.open = false;
        self.since_end.get_or_insert(Duration::ZERO);
    }

    /// Whole seconds since the story ended; none have passed before.
    pub fn since_end_secs(&self) -> u32 {
        self.since_end.map_or(0, |passed| u32::try_from(passed.as_secs()).unwrap_or(u32::MAX))
    }

    pub fn pause(&mut self, on: bool) {
        self.paused = on;
    }

    /// Lets real time pass, and returns how many ticks that makes.
    fn pass(&mut self, time: Duration) -> u64 {
        if let Some(passed) = &mut self.since_end {
            *passed += time;
        }
        if !self.is_running() || time > LONGEST_GAP {
            return 0;
        }
        self.rest += time;
        let mut ticks = 0;
        while self.rest >= TICK {
            self.rest -= TICK;
            ticks += 1;
        }
        self.tick += ticks;
        ticks
    }
}

pub(super) fn run_on(mut clock: ResMut<RoomClock>, time: Res<Time<Real>>) {
    let ticks = clock.bypass_change_detection().pass(time.delta());
    if ticks > 0 {
        clock.set_changed();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Duration = Duration::from_nanos(16_666_667);

    #[test]
    fn ticks_keep_pace_with_real_time_at_any_frame_rate() {
        for frame in [FRAME, Duration::from_millis(150), Duration::from_millis(7)] {
            let mut clock = RoomClock::default();
            clock.start();
            let mut real = Duration::ZERO;
            while real < Duration::from_secs(60) {
                clock.pass(frame);
                real += frame;
            }
            let wanted = u64::try_from(real.as_millis() / TICK.as_millis()).unwrap();
            assert_eq!(clock.tick(), wanted, "frames of {frame:?}");
        }
    }

    #[test]
    fn pauses_and_sleep_do_not_count() {
        let mut clock = RoomClock::default();
        clock.start();
        clock.pass(TICK);
        clock.pause(true);
        clock.pass(TICK);
        clock.pause(false);
        clock.pass(Duration::from_secs(3600));
        clock.pass(TICK);
        assert_eq!(clock.tick(), 2);
    }

    #[test]
    fn a_run_taken_up_waits_for_the_person() {
        let mut clock = RoomClock::default();
        clock.take_up(120);
        clock.pass(TICK);
        assert_eq!(clock.tick(), 120);
        clock.pause(false);
        clock.pass(TICK);
        assert_eq!(clock.tick(), 121);
    }

    #[test]
    fn an_evening_goes_on_when_its_story_is_over() {
        let mut clock = RoomClock::default();
        clock.start();
        clock.pass(Duration::from_secs(1));
        assert_eq!((clock.tick(), clock.since_end_secs()), (20, 0));
        clock.end();
        for _ in 0..90 {
            clock.pass(Duration::from_secs(1));
        }
        assert_eq!((clock.tick(), clock.since_end_secs()), (20, 90), "room time stands");
        clock.start();
        assert_eq!(clock.since_end_secs(), 0);
    }
}
