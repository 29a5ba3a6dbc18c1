//! The picture of a scenario: where it happens and what it is about, drawn in the colours of the look. Never shows
//! people, weapons or the sign of any faith.

mod easel;
mod places;
mod signs;

use egui::{Response, Sense, Ui, Widget, vec2};

use crate::scenario::source::{Setting, Theme};
use easel::Easel;

/// A drawing over the whole width; add it with `ui.add(Picture::new(theme, setting))`. A screen reader passes it by, for
/// the words beside it say the same.
#[must_use]
pub struct Picture {
    theme: Option<Theme>,
    setting: Option<Setting>,
    highest: f32,
}

/// Width of a picture in heights, where nothing bounds it.
const SHAPE: f32 = 2.1;

impl Picture {
    pub fn new(theme: Option<Theme>, setting: Option<Setting>) -> Self {
        Self { theme, setting, highest: f32::INFINITY }
    }

    /// Never higher than this: a wide one shows more of the street.
    pub fn at_most(mut self, height: f32) -> Self {
        self.highest = height;
        self
    }
}

impl Widget for Picture {
    fn ui(self, ui: &mut Ui) -> Response {
        let width = ui.available_width();
        let (rect, response) = ui.allocate_exact_size(vec2(width, (width / SHAPE).min(self.highest)), Sense::hover());
        if ui.is_rect_visible(rect) {
            let easel = Easel::new(ui, rect);
            places::street(&easel);
            match self.setting {
                Some(Setting::PlaceOfWorship) => places::hall(&easel),
                Some(Setting::School) => places::school(&easel),
                Some(Setting::CommunityCentre) | None => places::centre(&easel),
            }
            match self.theme {
                Some(Theme::Intruder) => signs::door(&easel),
                Some(Theme::Vandalism) => signs::wall(&easel),
                Some(Theme::Theft) => signs::bag(&easel),
                Some(Theme::Evacuation) => signs::flame(&easel),
                Some(Theme::Threat) => signs::letter(&easel),
                Some(Theme::Rumour) => signs::talk(&easel),
                None => {}
            }
        }
        response
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use super::*;
    use crate::ui::testing::panel;

    const THEMES: [Option<Theme>; 7] = [
        Some(Theme::Intruder),
        Some(Theme::Vandalism),
        Some(Theme::Theft),
        Some(Theme::Evacuation),
        Some(Theme::Threat),
        Some(Theme::Rumour),
        None,
    ];
    const SETTINGS: [Option<Setting>; 4] =
        [Some(Setting::PlaceOfWorship), Some(Setting::School), Some(Setting::CommunityCentre), None];

    /// How much of a window is drawn on by one picture of this size, as the number of shapes and what they cover.
    fn drawn(theme: Option<Theme>, setting: Option<Setting>, width: f32) -> (usize, egui::Rect) {
        let harness = panel(vec2(width, 400.0), move |ui, _| {
            ui.add(Picture::new(theme, setting).at_most(200.0));
        });
        let shapes = &harness.output().shapes;
        let covered = shapes.iter().fold(egui::Rect::NOTHING, |all, shape| {
            all.union(shape.shape.visual_bounding_rect().intersect(shape.clip_rect))
        });
        (shapes.len(), covered)
    }

    #[test]
    fn every_theme_and_setting_has_a_drawing_of_its_own() {
        let bare = drawn(None, None, 640.0).0;
        for setting in SETTINGS {
            for theme in THEMES {
                let (shapes, _) = drawn(theme, setting, 640.0);
                assert!(theme.is_none() || shapes > bare - 20, "{theme:?} {setting:?}: {shapes}");
            }
        }
        let signs: Vec<usize> = THEMES.iter().map(|theme| drawn(*theme, None, 640.0).0).collect();
        assert!(signs[..6].iter().all(|shapes| *shapes > signs[6]), "{signs:?}");
    }

    #[test]
    fn nothing_is_drawn_outside_its_frame() {
        for width in [120.0, 320.0, 1400.0] {
            for theme in THEMES {
                let (_, covered) = drawn(theme, SETTINGS[1], width);
                assert!(covered.width() <= width && covered.height() <= 220.0, "{theme:?} at {width}: {covered}");
            }
        }
    }
}
