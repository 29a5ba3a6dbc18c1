//! What the files of the look say: colours of a theme, and the measures that all themes share.

use std::sync::LazyLock;

use egui::Color32;
use serde::{Deserialize, Deserializer};

use super::{PlanColours, PlanSizes, Theme};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    #[serde(deserialize_with = "colour")]
    pub bg: Color32,
    #[serde(deserialize_with = "colour")]
    pub panel: Color32,
    #[serde(deserialize_with = "colour")]
    pub raised: Color32,
    #[serde(deserialize_with = "colour")]
    pub line: Color32,
    #[serde(deserialize_with = "colour")]
    pub border: Color32,
    #[serde(deserialize_with = "colour")]
    pub text: Color32,
    #[serde(deserialize_with = "colour")]
    pub muted: Color32,
    #[serde(deserialize_with = "colour")]
    pub accent: Color32,
    #[serde(deserialize_with = "colour")]
    pub accent_hover: Color32,
    #[serde(deserialize_with = "colour")]
    pub on_accent: Color32,
    #[serde(deserialize_with = "colour")]
    pub best: Color32,
    #[serde(deserialize_with = "colour")]
    pub workable: Color32,
    #[serde(deserialize_with = "colour")]
    pub harmful: Color32,
    #[serde(deserialize_with = "colour")]
    pub danger: Color32,
    #[serde(deserialize_with = "colour")]
    pub on_danger: Color32,
    #[serde(deserialize_with = "colour")]
    pub focus: Color32,
    #[serde(deserialize_with = "colour")]
    pub scrim: Color32,
    #[serde(deserialize_with = "colour")]
    pub shadow: Color32,
}

/// Distances; they do not grow with the scale, so that large type has room.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Space {
    pub xs: f32,
    pub s: f32,
    pub m: f32,
    pub l: f32,
    pub xl: f32,
    pub xxl: f32,
    pub huge: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Letters {
    pub(super) caption: f32,
    pub(super) body: f32,
    pub(super) lead: f32,
    pub(super) title: f32,
    pub(super) clock: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Projector {
    pub(super) question: f32,
    pub(super) choice: f32,
    pub(super) least: f32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThemeFile {
    pub(super) dark: bool,
    pub(super) edge: f32,
    pub(super) colours: Colours,
    pub(super) plan: PlanColours,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeasuresFile {
    pub(super) letters: Letters,
    pub(super) space: Space,
    pub(super) control: f32,
    pub(super) choice: f32,
    pub(super) icon: f32,
    pub(super) column: f32,
    pub(super) radius_control: u8,
    pub(super) radius_card: u8,
    pub(super) focus_ring: f32,
    pub(super) focus_gap: f32,
    pub(super) motion_secs: f32,
    pub(super) projector: Projector,
    pub(super) plan: PlanSizes,
}

impl Theme {
    /// What stands in the file of this theme.
    pub(super) fn file(self) -> &'static ThemeFile {
        static FILES: LazyLock<[ThemeFile; 3]> = LazyLock::new(|| {
            [
                embedded(include_str!("../../../assets/themes/dark.theme.ron")),
                embedded(include_str!("../../../assets/themes/light.theme.ron")),
                embedded(include_str!("../../../assets/themes/contrast.theme.ron")),
            ]
        });
        match self {
            Theme::Dark => &FILES[0],
            Theme::Light => &FILES[1],
            Theme::Contrast => &FILES[2],
        }
    }
}

impl MeasuresFile {
    /// What stands in `measures.ron`.
    pub(super) fn read() -> &'static Self {
        static MEASURES: LazyLock<MeasuresFile> =
            LazyLock::new(|| embedded(include_str!("../../../assets/themes/measures.ron")));
        &MEASURES
    }
}

#[expect(clippy::expect_used, reason = "the file is a part of the program; a test reads every one of them")]
fn embedded<T: serde::de::DeserializeOwned>(text: &str) -> T {
    ron::from_str(text).expect("an embedded theme file can be read")
}

/// Reads `#RRGGBB` or `#RRGGBBAA`.
pub(super) fn colour<'de, D: Deserializer<'de>>(from: D) -> Result<Color32, D::Error> {
    read_colour(&String::deserialize(from)?)
}

#[expect(clippy::disallowed_methods, reason = "the one place where a colour in a theme file becomes a colour")]
fn read_colour<E: serde::de::Error>(text: &str) -> Result<Color32, E> {
    Color32::from_hex(text).map_err(|_| E::custom(format!("not a colour: {text}")))
}

/// A list of them.
pub(super) fn colours<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Color32>, D::Error> {
    Vec::<String>::deserialize(from)?.iter().map(|text| read_colour(text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::room::contrast;

    #[test]
    fn contrast_is_measured_as_wcag_does() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn every_text_and_edge_can_be_seen() {
        let mut weak = Vec::new();
        for theme in Theme::ALL {
            let c = &theme.file().colours;
            let grounds = [("bg", c.bg), ("panel", c.panel), ("raised", c.raised)];
            let texts = [
                ("text", c.text),
                ("muted", c.muted),
                ("accent", c.accent),
                ("best", c.best),
                ("workable", c.workable),
                ("harmful", c.harmful),
                ("danger", c.danger),
            ];
            let edges = [("border", c.border), ("focus", c.focus), ("accent_hover", c.accent_hover)];
            let mut pairs = vec![
                ("on_accent", c.on_accent, "accent", c.accent, 4.5),
                ("on_accent", c.on_accent, "accent_hover", c.accent_hover, 4.5),
                ("on_danger", c.on_danger, "danger", c.danger, 4.5),
            ];
            for (ground_name, ground) in grounds {
                pairs.extend(texts.map(|(name, text)| (name, text, ground_name, ground, 4.5)));
                pairs.extend(edges.map(|(name, edge)| (name, edge, ground_name, ground, 3.0)));
                // The sign within a filled shape has the colour of what the shape stands on.
                let shapes = [("best", c.best), ("harmful", c.harmful), ("danger", c.danger)];
                pairs.extend(shapes.map(|(name, shape)| (ground_name, ground, name, shape, 3.0)));
                // The projector shows nothing but these, and is seen from ten metres.
                pairs.push(("text on a projector", c.text, ground_name, ground, 7.0));
            }
            for (name, one, ground_name, ground, least) in pairs {
                let measured = contrast(one, ground);
                if measured < least {
                    weak.push(format!("{theme:?}: {name} on {ground_name} is {measured:.2}, wants {least}"));
                }
            }
        }
        assert!(weak.is_empty(), "{}", weak.join("\n"));
    }

    #[test]
    fn a_word_is_not_a_colour() {
        let text = include_str!("../../../assets/themes/dark.theme.ron").replace("#12161C", "midnight");
        let fault = ron::from_str::<ThemeFile>(&text).unwrap_err();
        assert!(fault.to_string().contains("midnight"), "{fault}");
    }
}
