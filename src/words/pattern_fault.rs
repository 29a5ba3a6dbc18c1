//! What can be wrong with a Fluent pattern, as codes and places.

use fluent_syntax::parser::{ErrorKind, ParserError};

/// A fault in one pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternFault {
    /// Byte in the pattern at which the fault shows.
    pub at: usize,
    pub kind: PatternFaultKind,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PatternFaultKind {
    /// `{` that no `}` closes.
    Unclosed,
    /// `}` that no `{` opened.
    Unbalanced,
    /// Variants that do not stand each on a line of its own, with the closing brace on the last.
    VariantLines,
    /// No variant has the star.
    NoDefault,
    /// More than one variant has the star.
    ManyDefaults,
    /// Names another message, a term that is not there, or a function other than NUMBER.
    Reference(String),
    /// A backslash before something that it may not stand before.
    Escape(String),
    /// A quoted piece that is not closed on its line.
    UnclosedQuote,
    /// Nothing where a text or a value should be.
    Empty,
    /// One of these characters was expected.
    Expected(String),
    /// Anything else that Fluent does not accept.
    Syntax,
}

impl PatternFaultKind {
    /// A stable word for look-ups, as in `pattern-unclosed`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unclosed => "pattern-unclosed",
            Self::Unbalanced => "pattern-unbalanced",
            Self::VariantLines => "pattern-variant-lines",
            Self::NoDefault => "pattern-no-default",
            Self::ManyDefaults => "pattern-many-defaults",
            Self::Reference(_) => "pattern-reference",
            Self::Escape(_) => "pattern-escape",
            Self::UnclosedQuote => "pattern-unclosed-quote",
            Self::Empty => "pattern-empty",
            Self::Expected(_) => "pattern-expected",
            Self::Syntax => "pattern-syntax",
        }
    }

    /// What the fault names: a reference, an escape, the characters expected; else empty.
    pub fn what(&self) -> &str {
        match self {
            Self::Reference(what) | Self::Escape(what) | Self::Expected(what) => what,
            _ => "",
        }
    }
}

impl From<&ParserError> for PatternFaultKind {
    fn from(error: &ParserError) -> Self {
        match &error.kind {
            ErrorKind::ExpectedToken(token) => Self::Expected(token.to_string()),
            ErrorKind::ExpectedCharRange { range } => Self::Expected(range.clone()),
            ErrorKind::ExpectedMessageField { .. }
            | ErrorKind::ExpectedTermField { .. }
            | ErrorKind::MissingValue
            | ErrorKind::ExpectedInlineExpression => Self::Empty,
            ErrorKind::MissingDefaultVariant => Self::NoDefault,
            ErrorKind::MultipleDefaultVariants => Self::ManyDefaults,
            ErrorKind::UnterminatedStringLiteral => Self::UnclosedQuote,
            // The parser gives the number of the byte.
            ErrorKind::UnknownEscapeSequence(byte) => {
                Self::Escape(byte.parse::<u8>().map_or_else(|_| byte.clone(), |byte| char::from(byte).to_string()))
            }
            ErrorKind::InvalidUnicodeEscapeSequence(what) => Self::Escape(what.clone()),
            ErrorKind::UnbalancedClosingBrace => Self::Unbalanced,
            _ => Self::Syntax,
        }
    }
}
