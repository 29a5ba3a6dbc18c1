//! The look, by name: reads `assets/themes/*.ron` and lays it over egui in one place, so that no panel knows a number.

use std::sync::{Arc, LazyLock};

use egui::{Color32, CornerRadius, FontFamily, FontId, Id, Margin, RichText, Shadow, Stroke, TextStyle, Vec2, vec2};
use serde::{Deserialize, Deserializer, Serialize};

use super::fonts;
use crate::scenario::source::Grade;

/// Which of the three themes a person has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Theme {
    #[default]
    Dark,
    Light,
    Contrast,
}

/// A rank of type; what it measures stands in `measures.ron`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    Caption,
    CaptionStrong,
    Body,
    Strong,
    Lead,
    LeadStrong,
    Title,
    /// The seconds of a clock.
    Clock,
}

/// What a projector shows, measured by the height of its window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Projected {
    Question,
    Choice,
    /// The smallest that may stand there.
    Least,
}

/// The whole look for one theme and one reader.
#[derive(Debug, Clone, PartialEq)]
pub struct Tokens {
    pub theme: Theme,
    pub colour: Colours,
    pub space: Space,
    /// Width of edges and separators.
    pub edge: f32,
    /// Least height of anything one presses; grows with the scale.
    pub control: f32,
    /// Least height of an answer; grows with the scale.
    pub choice: f32,
    /// Side of an icon; grows with the scale.
    pub icon: f32,
    /// Widest column of text; grows with the scale.
    pub column: f32,
    pub radius_control: CornerRadius,
    pub radius_card: CornerRadius,
    pub focus_ring: f32,
    pub focus_gap: f32,
    /// How long a movement takes; zero when motion is reduced.
    pub motion_secs: f32,
    pub reduce_motion: bool,
    /// 1.0 at 100 %.
    pub scale: f32,
    dark: bool,
    letters: Letters,
    projector: Projector,
}

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
struct Letters {
    caption: f32,
    body: f32,
    lead: f32,
    title: f32,
    clock: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Projector {
    question: f32,
    choice: f32,
    least: f32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeFile {
    dark: bool,
    edge: f32,
    colours: Colours,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct MeasuresFile {
    letters: Letters,
    space: Space,
    control: f32,
    choice: f32,
    icon: f32,
    column: f32,
    radius_control: u8,
    radius_card: u8,
    focus_ring: f32,
    focus_gap: f32,
    motion_secs: f32,
    projector: Projector,
}

/// Smallest and largest scale of type, in percent.
pub const SCALE_PERCENT: std::ops::RangeInclusive<u16> = 80..=200;

impl Theme {
    pub const ALL: [Self; 3] = [Self::Dark, Self::Light, Self::Contrast];

    fn file(self) -> &'static ThemeFile {
        static FILES: LazyLock<[ThemeFile; 3]> = LazyLock::new(|| {
            [
                embedded(include_str!("../../assets/themes/dark.theme.ron")),
                embedded(include_str!("../../assets/themes/light.theme.ron")),
                embedded(include_str!("../../assets/themes/contrast.theme.ron")),
            ]
        });
        match self {
            Theme::Dark => &FILES[0],
            Theme::Light => &FILES[1],
            Theme::Contrast => &FILES[2],
        }
    }
}

impl Type {
    pub const ALL: [Self; 8] = [
        Self::Caption,
        Self::CaptionStrong,
        Self::Body,
        Self::Strong,
        Self::Lead,
        Self::LeadStrong,
        Self::Title,
        Self::Clock,
    ];

    /// The name under which egui knows this rank.
    pub fn style(self) -> TextStyle {
        match self {
            Type::Caption => TextStyle::Small,
            Type::Body => TextStyle::Body,
            Type::Title => TextStyle::Heading,
            Type::CaptionStrong => TextStyle::Name("caption-strong".into()),
            Type::Strong => TextStyle::Name("strong".into()),
            Type::Lead => TextStyle::Name("lead".into()),
            Type::LeadStrong => TextStyle::Name("lead-strong".into()),
            Type::Clock => TextStyle::Name("clock".into()),
        }
    }

    /// Text of this rank.
    pub fn text(self, text: impl AsRef<str>) -> RichText {
        RichText::new(text.as_ref()).text_style(self.style())
    }
}

impl Tokens {
    /// The look of `theme` with type at `scale_percent`, kept within [`SCALE_PERCENT`].
    pub fn new(theme: Theme, scale_percent: u16, reduce_motion: bool) -> Self {
        static MEASURES: LazyLock<MeasuresFile> =
            LazyLock::new(|| embedded(include_str!("../../assets/themes/measures.ron")));
        let file = theme.file();
        let measures = &*MEASURES;
        let scale = f32::from(scale_percent.clamp(*SCALE_PERCENT.start(), *SCALE_PERCENT.end())) / 100.0;
        let letters = measures.letters;
        Self {
            theme,
            colour: file.colours.clone(),
            space: measures.space,
            edge: file.edge,
            control: measures.control * scale.max(1.0),
            choice: measures.choice * scale.max(1.0),
            icon: measures.icon * scale,
            // Half an em is about the mean width of a letter.
            column: measures.column * letters.body * scale * 0.5,
            radius_control: CornerRadius::same(measures.radius_control),
            radius_card: CornerRadius::same(measures.radius_card),
            focus_ring: measures.focus_ring,
            focus_gap: measures.focus_gap,
            motion_secs: if reduce_motion { 0.0 } else { measures.motion_secs },
            reduce_motion,
            scale,
            dark: file.dark,
            letters: Letters {
                caption: letters.caption * scale,
                body: letters.body * scale,
                lead: letters.lead * scale,
                title: letters.title * scale,
                clock: letters.clock * scale,
            },
            projector: measures.projector,
        }
    }

    /// The look that [`apply`] laid over this context; the default look where it never did.
    pub fn of(ui: &egui::Ui) -> Arc<Self> {
        Self::of_context(ui.ctx())
    }

    /// As [`Tokens::of`], for what has no `Ui`.
    pub fn of_context(ctx: &egui::Context) -> Arc<Self> {
        ctx.data(|data| data.get_temp(tokens_id())).unwrap_or_else(|| Arc::new(Self::new(Theme::default(), 100, false)))
    }

    pub fn grade(&self, grade: Grade) -> Color32 {
        match grade {
            Grade::Best => self.colour.best,
            Grade::Workable => self.colour.workable,
            Grade::Harmful => self.colour.harmful,
            Grade::Unsafe => self.colour.danger,
        }
    }

    /// The font of a rank.
    #[expect(clippy::disallowed_methods, reason = "the one place where a rank gets its font")]
    pub fn font(&self, rank: Type) -> FontId {
        let letters = &self.letters;
        match rank {
            Type::Caption => FontId::new(letters.caption, FontFamily::Proportional),
            Type::CaptionStrong => FontId::new(letters.caption, fonts::strong()),
            Type::Body => FontId::new(letters.body, FontFamily::Proportional),
            Type::Strong => FontId::new(letters.body, fonts::strong()),
            Type::Lead => FontId::new(letters.lead, FontFamily::Proportional),
            Type::LeadStrong => FontId::new(letters.lead, fonts::strong()),
            Type::Title => FontId::new(letters.title, fonts::strong()),
            Type::Clock => FontId::new(letters.clock, fonts::strong()),
        }
    }

    /// The font of something projected, for a window of this height.
    #[expect(clippy::disallowed_methods, reason = "the one place where a projected rank gets its font")]
    pub fn projected(&self, what: Projected, window_height: f32) -> FontId {
        let (share, family) = match what {
            Projected::Question => (self.projector.question, fonts::projector_strong()),
            Projected::Choice => (self.projector.choice, fonts::projector()),
            Projected::Least => (self.projector.least, fonts::projector()),
        };
        FontId::new(share * window_height, family)
    }

    /// An icon, as text of the icon's size; `filled` for what is on, chosen or grave.
    #[expect(clippy::disallowed_methods, reason = "the one place where an icon gets its size")]
    pub fn icon_font(&self, filled: bool) -> FontId {
        FontId::new(self.icon, if filled { fonts::icons_filled() } else { FontFamily::Proportional })
    }

    /// The edge of a control.
    pub fn edge_stroke(&self) -> Stroke {
        Stroke::new(self.edge, self.colour.border)
    }

    /// A separator.
    pub fn line_stroke(&self) -> Stroke {
        Stroke::new(self.edge, self.colour.line)
    }

    /// Room inside a card.
    pub fn card_margin(&self) -> Margin {
        margin(self.space.l)
    }
}

/// Lays the look over egui: fonts, type, space, colours. Cheap when nothing changed. Answers false in the very first pass,
/// in which egui does not have the fonts yet and nothing may be drawn with them.
#[must_use]
pub fn apply(ctx: &egui::Context, tokens: &Tokens) -> bool {
    let now: Option<Arc<Tokens>> = ctx.data(|data| data.get_temp(tokens_id()));
    if now.as_deref() != Some(tokens) {
        ctx.set_theme(if tokens.dark { egui::Theme::Dark } else { egui::Theme::Light });
        ctx.all_styles_mut(|style| dress(style, tokens));
        ctx.data_mut(|data| data.insert_temp(tokens_id(), Arc::new(tokens.clone())));
    }
    if now.is_none() {
        fonts::install(ctx);
        ctx.request_discard("the fonts are ready from the next pass on");
    }
    now.is_some()
}

fn dress(style: &mut egui::Style, tokens: &Tokens) {
    for rank in Type::ALL {
        style.text_styles.insert(rank.style(), tokens.font(rank));
    }
    style.text_styles.insert(TextStyle::Button, tokens.font(Type::Body));
    style.drag_value_text_style = TextStyle::Body;
    style.animation_time = tokens.motion_secs;
    style.scroll_animation = if tokens.reduce_motion {
        egui::style::ScrollAnimation::none()
    } else {
        egui::style::ScrollAnimation::default()
    };
    style.interaction.selectable_labels = false;
    dress_spacing(&mut style.spacing, tokens);
    dress_visuals(&mut style.visuals, tokens);
}

fn dress_spacing(spacing: &mut egui::style::Spacing, tokens: &Tokens) {
    spacing.item_spacing = Vec2::splat(tokens.space.s);
    spacing.button_padding = vec2(tokens.space.l, tokens.space.s);
    spacing.interact_size = vec2(tokens.control, tokens.control);
    spacing.window_margin = margin(tokens.space.xl);
    spacing.menu_margin = margin(tokens.space.s);
    spacing.indent = tokens.space.xl;
    spacing.icon_width = tokens.icon;
    spacing.icon_width_inner = tokens.icon * 0.6;
    spacing.icon_spacing = tokens.space.s;
    spacing.slider_width = tokens.control * 5.0;
    spacing.combo_width = tokens.control * 4.0;
    spacing.text_edit_width = tokens.control * 7.0;
    spacing.tooltip_width = tokens.column;
    spacing.scroll = egui::style::ScrollStyle {
        bar_width: tokens.space.s,
        fade: egui::style::ScrollFadeStyle { strength: 0.0, ..Default::default() },
        ..egui::style::ScrollStyle::solid()
    };
}

fn dress_visuals(visuals: &mut egui::Visuals, tokens: &Tokens) {
    let colour = &tokens.colour;
    visuals.dark_mode = tokens.dark;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(colour.muted);
    visuals.hyperlink_color = colour.accent;
    visuals.faint_bg_color = colour.raised;
    visuals.extreme_bg_color = colour.bg;
    visuals.text_edit_bg_color = Some(colour.bg);
    visuals.code_bg_color = colour.raised;
    visuals.warn_fg_color = colour.harmful;
    visuals.error_fg_color = colour.danger;
    visuals.panel_fill = colour.bg;
    visuals.window_fill = colour.panel;
    visuals.window_stroke = tokens.line_stroke();
    visuals.window_corner_radius = tokens.radius_card;
    visuals.menu_corner_radius = tokens.radius_card;
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: colour.shadow };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.selection.bg_fill = colour.accent;
    visuals.selection.stroke = Stroke::new(tokens.focus_ring, colour.on_accent);
    visuals.striped = false;
    visuals.slider_trailing_fill = true;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);

    let edge = tokens.edge_stroke();
    let words = Stroke::new(tokens.edge, colour.text);
    let widgets = &mut visuals.widgets;
    widgets.noninteractive.bg_fill = colour.panel;
    widgets.noninteractive.weak_bg_fill = colour.panel;
    widgets.noninteractive.bg_stroke = tokens.line_stroke();
    widgets.noninteractive.fg_stroke = words;
    // What egui fills strongly are rails and handles, which must be seen against every ground.
    for (state, rail, ground, stroke) in [
        (&mut widgets.inactive, colour.border, colour.panel, edge),
        (&mut widgets.hovered, colour.muted, colour.raised, Stroke::new(tokens.edge, colour.text)),
        (&mut widgets.active, colour.accent, colour.raised, Stroke::new(tokens.edge, colour.accent)),
        (&mut widgets.open, colour.border, colour.raised, edge),
    ] {
        state.bg_fill = rail;
        state.weak_bg_fill = ground;
        state.bg_stroke = stroke;
        state.fg_stroke = words;
    }
    for state in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        state.corner_radius = tokens.radius_control;
        state.expansion = 0.0;
    }
}

/// The same room on all sides.
pub fn margin(space: f32) -> Margin {
    Margin::from(space)
}

fn tokens_id() -> Id {
    Id::new("look")
}

#[expect(clippy::expect_used, reason = "the file is a part of the program; a test reads every one of them")]
fn embedded<T: serde::de::DeserializeOwned>(text: &str) -> T {
    ron::from_str(text).expect("an embedded theme file can be read")
}

/// Reads `#RRGGBB` or `#RRGGBBAA`.
#[expect(clippy::disallowed_methods, reason = "the one place where a colour in a theme file becomes a colour")]
fn colour<'de, D: Deserializer<'de>>(from: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(from)?;
    Color32::from_hex(&text).map_err(|_| serde::de::Error::custom(format!("not a colour: {text}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2.2 defines it.
    fn luminance(colour: Color32) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

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
    fn scale_grows_type_and_controls_but_not_space() {
        let small = Tokens::new(Theme::Dark, 100, false);
        let large = Tokens::new(Theme::Dark, 200, false);
        assert_eq!(large.font(Type::Body).size, 2.0 * small.font(Type::Body).size);
        assert_eq!(large.control, 2.0 * small.control);
        assert_eq!(large.space, small.space);
    }

    #[test]
    fn controls_stay_tall_enough_at_every_scale() {
        for percent in [0, 80, 100, 200, 999] {
            assert!(Tokens::new(Theme::Light, percent, false).control >= 40.0);
        }
    }

    #[test]
    fn a_word_is_not_a_colour() {
        let text = include_str!("../../assets/themes/dark.theme.ron").replace("#12161C", "midnight");
        let fault = ron::from_str::<ThemeFile>(&text).unwrap_err();
        assert!(fault.to_string().contains("midnight"), "{fault}");
    }

    #[test]
    fn applying_twice_changes_nothing() {
        let ctx = egui::Context::default();
        let tokens = Tokens::new(Theme::Contrast, 150, true);
        assert!(!apply(&ctx, &tokens), "no fonts in the first pass");
        let style = ctx.global_style();
        assert!(apply(&ctx, &tokens));
        assert_eq!(*ctx.global_style(), *style);
        assert_eq!(*Tokens::of_context(&ctx), tokens);
    }
}
