//! What the window shows and what is done with a wish. The desk owns the screen, the settings, the words and the news.

use std::path::PathBuf;

use bevy::prelude::*;
use jiff::tz::TimeZone;

use super::drive::RoomClock;
use super::sound::Play;
use super::ui_host::Wishes;
use super::{AppArgs, Frame};
use crate::records::RecordsError;
use crate::scenario::fault::Arg;
use crate::ui::cue::Cue;
use crate::ui::widgets::{Toast, Tone};
use crate::ui::{Intent, Screen, Settings};
use crate::words::{Args, Locale, Value};

/// How long news stays that needs no answer.
const NEWS_SECS: f32 = 8.0;
/// How long news of a file stays, which one may want to open.
const FILE_SECS: f32 = 20.0;
/// How long a caption stays.
const CAPTION_SECS: f32 = 6.0;

#[derive(Resource)]
pub struct Desk {
    pub settings: Settings,
    pub words: Locale,
    pub screen: Screen,
    pub silent: bool,
    /// Something real is happening: everything is frozen and silent.
    pub emergency: bool,
    /// In which times of day are shown.
    pub time_zone: TimeZone,
    before: Vec<Screen>,
    toasts: Vec<Toast>,
    /// Seconds left for each toast; none stays until it is put away.
    toast_secs: Vec<Option<f32>>,
    caption: Option<(Cue, f32)>,
}

pub fn install(app: &mut App, args: &AppArgs) {
    let settings = app.world_mut().remove_resource::<FirstSettings>().unwrap_or_default();
    let mut desk = Desk::new(settings.settings);
    if let Some(lang) = &args.lang {
        desk.settings.lang = lang.clone();
        desk.words = Locale::own(lang);
    }
    if settings.unreadable {
        desk.tell("settings-unreadable", Tone::Warning, &[]);
    }
    app.insert_resource(desk)
        .add_systems(Update, decide.in_set(Frame::Decide))
        .add_systems(Update, grow_old.in_set(Frame::Hear));
}

/// The settings as they were read at the start.
#[derive(Resource, Default)]
pub struct FirstSettings {
    pub settings: Settings,
    pub unreadable: bool,
}

impl Desk {
    pub fn new(settings: Settings) -> Self {
        Self {
            words: Locale::own(&settings.lang),
            settings,
            screen: Screen::default(),
            silent: false,
            emergency: false,
            time_zone: TimeZone::system(),
            before: Vec::new(),
            toasts: Vec::new(),
            toast_secs: Vec::new(),
            caption: None,
        }
    }

    pub fn toasts(&self) -> &[Toast] {
        &self.toasts
    }

    /// What is heard just now, or would be.
    pub fn cue(&self) -> Option<Cue> {
        self.caption.map(|(cue, _)| cue)
    }

    /// News for the person. What is wrong stays until it is put away; the same news is told once.
    pub fn tell(&mut self, key: &str, tone: Tone, args: &Args) {
        let text = self.words.text_with(key, args).into_owned();
        self.tell_text(text, tone, None);
    }

    /// News of a file that was written, and may be opened from there.
    pub fn tell_written(&mut self, key: &str, tone: Tone, args: &Args, file: PathBuf) {
        let text = self.words.text_with(key, args).into_owned();
        self.tell_text(text, tone, Some(file));
    }

    /// What went wrong with records, and what can be done about it.
    pub fn tell_error(&mut self, error: &RecordsError) {
        let [what, _, mend] = self.error_words(error);
        self.tell_text(format!("{}. {mend}", what.trim_end_matches('.')), Tone::Warning, None);
    }

    /// What went wrong with records, what that means, and what to do.
    pub fn error_words(&self, error: &RecordsError) -> [String; 3] {
        let args = error.args();
        let args: Vec<(&str, Value)> = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        let what = self.words.text_with(error.key(), &args).into_owned();
        let mend = self.words.text_with(&format!("{}.help", error.key()), &args).into_owned();
        [what, self.words.text("records-unreadable").into_owned(), mend]
    }

    /// Takes away the news that would pass by itself: it was told on the screen and in the language of then.
    fn drop_passing_news(&mut self) {
        let mut stays = self.toast_secs.iter().map(Option::is_none);
        self.toasts.retain(|_| stays.next().unwrap_or(true));
        self.toast_secs.retain(Option::is_none);
    }

    fn tell_text(&mut self, text: String, tone: Tone, file: Option<PathBuf>) {
        let secs = match (tone, &file) {
            (Tone::Warning | Tone::Danger, _) => None,
            (_, Some(_)) => Some(FILE_SECS),
            (_, None) => Some(NEWS_SECS),
        };
        let toast = Toast { text, tone, file };
        if self.toasts.contains(&toast) {
            return;
        }
        self.toasts.push(toast);
        self.toast_secs.push(secs);
    }

    /// Shows the caption of a cue.
    pub fn caption(&mut self, cue: Cue) {
        self.caption = Some((cue, CAPTION_SECS));
    }

    /// Shows a screen; "back" leads here again.
    pub fn go(&mut self, screen: Screen) {
        if screen != self.screen {
            self.before.push(std::mem::replace(&mut self.screen, screen));
            // News of a file belongs to the screen that wrote it, and least of all before a room.
            self.drop_passing_news();
        }
    }

    fn put_away(&mut self, index: usize) {
        if index < self.toasts.len() {
            self.toasts.remove(index);
            self.toast_secs.remove(index);
        }
    }

    /// Lets time pass over news and captions; true if something went.
    fn pass(&mut self, secs: f32) -> bool {
        let gone = |left: &mut f32| {
            *left -= secs;
            *left <= 0.0
        };
        let old: Vec<usize> = self
            .toast_secs
            .iter_mut()
            .enumerate()
            .filter_map(|(index, left)| left.as_mut().is_some_and(gone).then_some(index))
            .collect();
        for index in old.iter().rev() {
            self.put_away(*index);
        }
        let caption_gone = self.caption.as_mut().is_some_and(|(_, left)| gone(left));
        if caption_gone {
            self.caption = None;
        }
        caption_gone || !old.is_empty()
    }
}

fn value(arg: &Arg) -> Value<'_> {
    match arg {
        Arg::Text(text) => Value::from(text),
        Arg::Number(number) => Value::from(*number),
    }
}

fn grow_old(mut desk: ResMut<Desk>, time: Res<Time<Real>>) {
    let secs = time.delta_secs();
    if desk.bypass_change_detection().pass(secs) {
        desk.set_changed();
    }
}

/// Does what people want. What concerns a run goes to the keeper; the rest is done here.
pub(super) fn decide(
    mut wishes: ResMut<Wishes>,
    mut desk: ResMut<Desk>,
    mut clock: ResMut<RoomClock>,
    mut sound: MessageWriter<Play>,
    mut exit: MessageWriter<AppExit>,
) {
    if wishes.0.is_empty() {
        return;
    }
    for wish in wishes.0.drain(..) {
        match wish {
            Intent::Open(screen) => desk.go(screen),
            Intent::Back => desk.screen = desk.before.pop().unwrap_or_default(),
            Intent::SetLang(lang) => {
                desk.words = Locale::own(&lang);
                desk.settings.lang = lang;
                desk.drop_passing_news();
            }
            Intent::SetTheme(theme) => desk.settings.theme = theme,
            Intent::SetScale(percent) => desk.settings.scale_percent = percent,
            Intent::SetReduceMotion(on) => desk.settings.reduce_motion = on,
            Intent::SetClock(stretch) => desk.settings.clock = stretch,
            Intent::SetVolume(percent) => {
                desk.settings.volume_percent = percent;
                sound.write(Play::Cue(Cue::Message));
            }
            Intent::SetIntensity(intensity) => desk.settings.intensity = intensity,
            Intent::SetNickname(nickname) => desk.settings.nickname = nickname,
            Intent::Welcomed => desk.settings.welcomed = true,
            Intent::HintUsed(hint) => _ = desk.settings.hints_used.insert(hint),
            Intent::ShowHints => {
                desk.settings.welcomed = false;
                desk.settings.hints_used.clear();
            }
            Intent::OpenFolder(folder) => desk.settings.last_folder = Some(folder),
            Intent::PutAway(index) => desk.put_away(index),
            Intent::RealEmergency => {
                desk.emergency = true;
                desk.caption = None;
                clock.pause(true);
                sound.write(Play::Silence);
            }
            Intent::EndEmergency => desk.emergency = false,
            Intent::Quit => {
                exit.write(AppExit::Success);
            }
            // Whoever is concerned has taken the rest by now.
            other => info!("nobody does this: {other:?}"),
        }
        desk.settings = std::mem::take(&mut desk.settings).within_range();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_goes_by_itself_and_what_is_wrong_stays() {
        let mut desk = Desk::new(Settings::default());
        desk.tell("header-help", Tone::Neutral, &[]);
        desk.tell("failure", Tone::Danger, &[]);
        desk.tell("failure", Tone::Danger, &[]);
        assert_eq!(desk.toasts().len(), 2, "the same news is told once");
        assert!(!desk.pass(NEWS_SECS / 2.0));
        assert!(desk.pass(NEWS_SECS));
        assert_eq!(desk.toasts().len(), 1);
        assert_eq!(desk.toasts()[0].tone, Tone::Danger);
    }

    #[test]
    fn news_of_a_file_stays_long_enough_to_open_it() {
        let mut desk = Desk::new(Settings::default());
        desk.tell_written("header-help", Tone::Good, &[], "/reports/1.html".into());
        assert!(!desk.pass(NEWS_SECS + 1.0));
        assert_eq!(desk.toasts()[0].file.as_deref(), Some(std::path::Path::new("/reports/1.html")));
        assert!(desk.pass(FILE_SECS));
    }

    #[test]
    fn one_gets_back_the_way_one_came() {
        let mut app = bare();
        wish(&mut app, [Intent::Open(Screen::Records), Intent::Open(Screen::Help), Intent::Open(Screen::Help)]);
        wish(&mut app, [Intent::Back]);
        assert_eq!(app.world().resource::<Desk>().screen, Screen::Records);
        wish(&mut app, [Intent::Back, Intent::Back]);
        assert_eq!(app.world().resource::<Desk>().screen, Screen::Library);
    }

    #[test]
    fn a_real_emergency_stops_the_clock_and_the_sound() {
        let mut app = bare();
        app.world_mut().resource_mut::<RoomClock>().start();
        wish(&mut app, [Intent::RealEmergency]);
        assert!(!app.world().resource::<RoomClock>().is_running());
        assert!(app.world().resource::<Desk>().emergency);
        let said: Vec<Play> = app.world_mut().resource_mut::<Messages<Play>>().drain().collect();
        assert_eq!(said, [Play::Silence]);
    }

    fn bare() -> App {
        let mut app = App::new();
        app.add_message::<Play>()
            .init_resource::<Wishes>()
            .init_resource::<RoomClock>()
            .insert_resource(Desk::new(Settings::default()))
            .add_systems(Update, decide);
        app
    }

    fn wish<const N: usize>(app: &mut App, wishes: [Intent; N]) {
        app.world_mut().resource_mut::<Wishes>().0.extend(wishes);
        app.update();
    }
}
