//! The whole look for one theme and one reader, as values that a panel asks for by name.

use std::sync::Arc;

use egui::{Color32, CornerRadius, FontFamily, FontId, Id, Margin, Stroke};

use super::files::{Letters, MeasuresFile, Projector};
use super::{Colours, PlanColours, PlanSizes, SCALE_PERCENT, Space, Theme, Type, margin};
use crate::scenario::source::Grade;
use crate::ui::fonts;

/// The whole look for one theme and one reader.
#[derive(Debug, Clone, PartialEq)]
pub struct Tokens {
    pub theme: Theme,
    pub colour: Colours,
    pub plan: PlanColours,
    pub plan_size: PlanSizes,
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
    pub(super) dark: bool,
    /// Type is the projector's, see [`Tokens::for_room`].
    pub(super) is_projected: bool,
    pub(super) letters: Letters,
    pub(super) projector: Projector,
}

impl Tokens {
    /// The look of `theme` with type at `scale_percent`, kept within [`SCALE_PERCENT`].
    pub fn new(theme: Theme, scale_percent: u16, reduce_motion: bool) -> Self {
        let file = theme.file();
        let measures = MeasuresFile::read();
        let scale = f32::from(scale_percent.clamp(*SCALE_PERCENT.start(), *SCALE_PERCENT.end())) / 100.0;
        let letters = measures.letters;
        Self {
            theme,
            colour: file.colours.clone(),
            plan: file.plan.clone(),
            plan_size: measures.plan,
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
            is_projected: false,
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
        let (plain, strong) = match self.is_projected {
            true => (fonts::projector(), fonts::projector_strong()),
            false => (FontFamily::Proportional, fonts::strong()),
        };
        match rank {
            Type::Caption => FontId::new(letters.caption, plain),
            Type::CaptionStrong => FontId::new(letters.caption, strong),
            Type::Body => FontId::new(letters.body, plain),
            Type::Strong => FontId::new(letters.body, strong),
            Type::Lead => FontId::new(letters.lead, plain),
            Type::LeadStrong => FontId::new(letters.lead, strong),
            Type::Title => FontId::new(letters.title, strong),
            Type::Clock => FontId::new(letters.clock, strong),
        }
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

/// Where egui keeps the look.
pub(super) fn tokens_id() -> Id {
    Id::new("look")
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
