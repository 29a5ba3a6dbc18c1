//! Ranks of type, by name, on the console and on a projector.

use egui::{RichText, TextStyle};

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
