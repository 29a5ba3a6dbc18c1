//! The six cues. Where there is no sound device the audio plugin takes orders and never plays them, so one is tried
//! first: nothing is ordered before it was heard, and without a device nothing ever is.

use std::io::Cursor;

use bevy::prelude::*;
use bevy_kira_audio::prelude::{
    Audio, AudioControl, AudioInstance, AudioPlugin, AudioSource, Decibels, PlaybackState, StaticSoundData,
};

use super::Frame;
use super::desk::Desk;
use crate::ui::cue::Cue;
use crate::ui::settings::Intensity;

/// What is to be heard.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Play {
    Cue(Cue),
    /// Stop everything at once.
    Silence,
}

/// Whether anything can be heard.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Silence {
    /// Not known yet.
    #[default]
    Trying,
    Heard,
    NoDevice,
}

#[derive(Resource)]
struct Cues {
    sources: Vec<(Cue, Handle<AudioSource>)>,
    trial: Option<Handle<AudioInstance>>,
    trial_secs: f32,
}

/// How long a trial may wait for its device.
const TRIAL_SECS: f32 = 1.0;
/// Where kira is silent.
const SILENT: Decibels = Decibels(-60.0);

pub fn plugin(app: &mut App) {
    app.add_plugins(AudioPlugin)
        .add_message::<Play>()
        .init_resource::<Silence>()
        .add_systems(Startup, load)
        .add_systems(Update, (try_device.run_if(resource_equals(Silence::Trying)), play).chain().in_set(Frame::Follow));
}

fn bytes(cue: Cue) -> &'static [u8] {
    match cue {
        Cue::Message => include_bytes!("../../assets/sounds/message.wav"),
        Cue::Phone => include_bytes!("../../assets/sounds/phone.wav"),
        Cue::Alarm => include_bytes!("../../assets/sounds/alarm.wav"),
        Cue::Announcement => include_bytes!("../../assets/sounds/announcement.wav"),
        Cue::ClockNearlyOut => include_bytes!("../../assets/sounds/clock.wav"),
        Cue::Consequence => include_bytes!("../../assets/sounds/consequence.wav"),
    }
}

fn load(mut commands: Commands, mut sources: ResMut<Assets<AudioSource>>, audio: Res<Audio>) -> Result {
    let mut cues = Vec::new();
    for cue in Cue::ALL {
        let sound = StaticSoundData::from_cursor(Cursor::new(bytes(cue)))?;
        cues.push((cue, sources.add(AudioSource { sound })));
    }
    let trial = cues.first().map(|(_, source)| audio.play(source.clone()).with_volume(SILENT).handle());
    commands.insert_resource(Cues { sources: cues, trial, trial_secs: 0.0 });
    Ok(())
}

fn try_device(
    cues: Option<ResMut<Cues>>,
    audio: Res<Audio>,
    time: Res<Time<Real>>,
    mut silence: ResMut<Silence>,
    mut desk: ResMut<Desk>,
) {
    let Some(mut cues) = cues else { return };
    let Some(trial) = &cues.trial else { return };
    if audio.state(trial) != PlaybackState::Queued {
        *silence = Silence::Heard;
        cues.trial = None;
    } else if cues.trial_secs > TRIAL_SECS {
        *silence = Silence::NoDevice;
        desk.silent = true;
        info!("no sound device: captions only");
    }
    cues.trial_secs += time.delta_secs();
}

fn play(
    mut orders: MessageReader<Play>,
    cues: Option<Res<Cues>>,
    audio: Res<Audio>,
    silence: Res<Silence>,
    mut desk: ResMut<Desk>,
) {
    for order in orders.read() {
        match order {
            Play::Silence if *silence == Silence::Heard => {
                audio.stop();
            }
            Play::Silence => {}
            Play::Cue(cue) => {
                desk.caption(*cue);
                let source = cues.as_ref().and_then(|cues| cues.sources.iter().find(|(known, _)| known == cue));
                let volume_percent = desk.settings.volume_percent;
                if let Some((_, source)) = source
                    && *silence == Silence::Heard
                    && volume_percent > 0
                    && desk.settings.intensity == Intensity::Sound
                {
                    audio.play(source.clone()).with_volume(decibels(volume_percent));
                }
            }
        }
    }
}

/// How loud a share of the full loudness is.
fn decibels(percent: u8) -> Decibels {
    Decibels((20.0 * (f32::from(percent) / 100.0).log10()).max(SILENT.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cue_can_be_read_and_is_short() {
        for cue in Cue::ALL {
            let sound = StaticSoundData::from_cursor(Cursor::new(bytes(cue))).unwrap();
            let secs = sound.duration().as_secs_f32();
            assert!((0.3..4.0).contains(&secs), "{cue:?} lasts {secs} s");
            assert_eq!(sound.sample_rate, 22_050);
        }
    }

    #[test]
    fn no_cue_begins_with_a_crack() {
        for cue in Cue::ALL {
            let sound = StaticSoundData::from_cursor(Cursor::new(bytes(cue))).unwrap();
            let first = sound.frames.iter().take(22).map(|frame| frame.left.abs()).fold(0.0, f32::max);
            let loudest = sound.frames.iter().map(|frame| frame.left.abs()).fold(0.0, f32::max);
            assert!(first < 0.05 * loudest, "{cue:?} begins at {first} of {loudest}");
        }
    }

    #[test]
    fn full_is_as_recorded_and_half_is_six_decibels_less() {
        assert_eq!(decibels(100).0, 0.0);
        assert!((decibels(50).0 + 6.02).abs() < 0.01);
        assert_eq!(decibels(0), SILENT);
    }
}
