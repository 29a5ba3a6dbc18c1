//! What the panels remember between frames that is no fact of a run: what is typed, picked, opened. It may be lost.

use super::briefing::BriefingState;
use super::debrief::DebriefState;
use super::help::HelpState;
use super::library::LibraryState;
use super::play::PlayState;
use super::records::RecordsState;
use super::room::RoomState;
use super::settings_screen::SettingsState;
use super::site_form::SiteState;
use super::view::PlayView;

/// One value for all panels; the app keeps it and hands it to [`super::root_ui`].
#[derive(Default)]
pub struct PanelState {
    pub library: LibraryState,
    pub briefing: BriefingState,
    pub play: PlayState,
    pub debrief: DebriefState,
    pub records: RecordsState,
    pub room: RoomState,
    pub settings: SettingsState,
    pub site: SiteState,
    pub help: HelpState,
}

impl PanelState {
    /// Whether room time must stand while people read. The app asks before each step of time.
    pub fn holds_time(&self, play: &PlayView<'_>) -> bool {
        self.play.holds_time(play) || self.room.holds_time(play)
    }
}
